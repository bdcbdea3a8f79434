// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/link_answers.h"
#include "check/role_corrections.h"
#include "check/table_sayings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace outcheck;
using namespace outcheck::check;

namespace {

constexpr const char* name = "outcheck.yaml";

std::string parentOf(const audit::LabelTree& tree, const char* label) {
    const audit::LabelTree::Id id = tree.find(label);
    const audit::LabelTree::Id parent = id == audit::LabelTree::none ? id : tree.nodes()[id].parent;
    return parent == audit::LabelTree::none ? std::string("-") : tree.nodes()[parent].label;
}

} // namespace

class TestTableSayings : public QObject {
    Q_OBJECT
private slots:
    void hierarchies_data() {
        QTest::addColumn<QByteArray>("parts");
        QTest::newRow("each by itself") << QByteArray("{England: [North, South], North: [N1, 01]}");
        QTest::newRow("nested maps") << QByteArray("{England: {North: [N1, 01], South: }}");
        QTest::newRow("maps in lists") << QByteArray("{England: [{North: [N1, ' 01 ']}, South]}");
        QTest::newRow("inner ones first") << QByteArray("{North: [N1, 01], England: [North, South]}");
    }
    void hierarchies() {
        QFETCH(QByteArray, parts);
        const QByteArray yaml = "hierarchies:\n  - column: ' Region'\n    parts: " + parts + "\n";
        const auto said = parseHierarchies(yaml.toStdString(), name);
        QVERIFY2(said, said ? "" : said.error().detail.c_str());
        QCOMPARE(said->size(), std::size_t{1});
        const audit::Hierarchy& hierarchy = said->front().hierarchy;
        QCOMPARE(hierarchy.columns, std::vector<std::string>{"region"});
        QCOMPARE(hierarchy.source, std::string("outcheck.yaml, line 2"));
        QCOMPARE(parentOf(hierarchy.labels, "01"), std::string("North"));
        QCOMPARE(parentOf(hierarchy.labels, "N1"), std::string("North"));
        QCOMPARE(parentOf(hierarchy.labels, "North"), std::string("England"));
        QCOMPARE(parentOf(hierarchy.labels, "South"), std::string("England"));
        QCOMPARE(parentOf(hierarchy.labels, "England"), std::string("-"));
    }
    void severalColumns() {
        const auto said =
            parseHierarchies("hierarchies: [{column: [region, county], file: a/*.csv, parts: {A: [b]}}]", name);
        QVERIFY(said);
        QCOMPARE(said->front().hierarchy.columns, (std::vector<std::string>{"region", "county"}));
        QCOMPARE(said->front().file, std::string("a/*.csv"));
    }
    void populations() {
        const auto said = parsePopulations("populations:\n"
                                           "  - {file: men.csv, is: {Sex: M}, of: by_sex.csv}\n"
                                           "  - {file: asthma.csv, within: men.csv}\n",
                                           name);
        QVERIFY(said);
        QCOMPARE(said->size(), std::size_t{2});
        QCOMPARE(said->front().labels.at("sex"), std::string("M"));
        QCOMPARE(said->front().of, std::string("by_sex.csv"));
        QCOMPARE(said->back().within, std::string("men.csv"));
        QCOMPARE(said->back().source, std::string("outcheck.yaml, line 3"));
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        const auto hierarchy = [](const char* row, const QByteArray& parts, const char* field, int line) {
            QTest::newRow(row) << "hierarchies:\n  - column: region\n    parts:" + parts + "\n"
                               << QStringLiteral("hierarchies.0") + QString::fromLatin1(field) << line;
        };
        hierarchy("a label in two parents", "\n      A: [x, y]\n      B: [z, x]", ".parts.B", 5);
        hierarchy("a label twice", "\n      A: [x, y, x]", ".parts.A", 4);
        hierarchy("a loop", "\n      A: [B, x]\n      B: [C]\n      C: [A]", ".parts", 6);
        hierarchy("its own part", "\n      A: [A]", ".parts", 4);
        hierarchy("a key twice", "\n      A: [x]\n      A: [y]", ".parts.A", 5);
        hierarchy("no labels", " x", ".parts", 3);
        hierarchy("no parts", "\n      A:", ".parts.A", 4);
        hierarchy("parts that are none", "\n      A: x", ".parts.A", 4);
        hierarchy("a list as a label", "\n      A: [[x]]", ".parts.A", 4);
        hierarchy("no text as a label", "\n      A: ['']", ".parts.A", 4);
        hierarchy("another key", " {A: [x]}\n    kind: tree", ".kind", 4);
        const auto other = [](const char* row, const char* yaml, const char* field) {
            QTest::newRow(row) << QByteArray(yaml) << QString::fromLatin1(field) << 1;
        };
        other("no column", "hierarchies: [{parts: {A: [x]}}]", "hierarchies.0.column");
        other("no parts at all", "hierarchies: [{column: a}]", "hierarchies.0.parts");
        other("no list", "hierarchies: {column: a}", "hierarchies");
        other("no file", "populations: [{within: a.csv}]", "populations.0.file");
        other("nothing said", "populations: [{file: a.csv}]", "populations.0");
        other("of without is", "populations: [{file: a.csv, of: c.csv, within: b.csv}]", "populations.0.of");
        other("no map", "populations: [{file: a.csv, is: M}]", "populations.0.is");
        other("everybody", "populations: [{file: a.csv, is: {sex: All}}]", "populations.0.is.sex");
        other("a column twice", "populations: [{file: a.csv, is: {sex: M, Sex: F}}]", "populations.0.is.Sex");
        other("another key of populations", "populations: [{file: a.csv, among: b.csv}]", "populations.0.among");
        other("another section", "hierarchy: []", "hierarchy");
    }
    void refuses() {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, field);
        QFETCH(int, line);
        const auto hierarchies = parseHierarchies(yaml.toStdString(), name);
        const auto populations = parsePopulations(yaml.toStdString(), name);
        QVERIFY(!hierarchies || !populations);
        const Error error = hierarchies ? populations.error() : hierarchies.error();
        QCOMPARE(QString::fromStdString(error.where.field), field);
        QCOMPARE(error.where.line, static_cast<std::uint64_t>(line));
        QCOMPARE(error.where.file, std::string(name));
    }
    void namesTheLoopAsAChain() {
        const auto said =
            parseHierarchies("hierarchies: [{column: a, parts: {A: [B, x], B: [C], C: [A], Z: [Y]}}]", name);
        QVERIFY(!said);
        QVERIFY2(QString::fromStdString(said.error().detail).contains(QStringLiteral("A → B → C → A")) ||
                     QString::fromStdString(said.error().detail).contains(QStringLiteral("B → C → A → B")) ||
                     QString::fromStdString(said.error().detail).contains(QStringLiteral("C → A → B → C")),
                 said.error().detail.c_str());
    }
    void longChains() {
        QByteArray parts;
        for (int i = 0; i < 10'000; ++i) {
            parts += "      L" + QByteArray::number(i) + ": [L" + QByteArray::number(i + 1) + "]\n";
        }
        const QByteArray yaml = "hierarchies:\n  - column: a\n    parts:\n" + parts;
        QElapsedTimer timer;
        timer.start();
        const auto said = parseHierarchies(yaml.toStdString(), name);
        QVERIFY(!said);
        QVERIFY2(said.error().code == ErrorCode::OutOfRange, said.error().detail.c_str());
        const auto loop = parseHierarchies((yaml + "      L10000: [L0]\n").toStdString(), name);
        QVERIFY(!loop && loop.error().detail.size() < 5000);
        QVERIFY(timer.elapsed() < 20'000);
    }
    void standBesideEachOther() {
        const std::string yaml = "links: [{file: a, other: b, answer: rejected}]\n"
                                 "corrections: [{file: a, column: b, role: count}]\n"
                                 "hierarchies: [{column: a, parts: {A: [x]}}]\n"
                                 "populations: [{file: a.csv, within: b.csv}]\n";
        QVERIFY(parseHierarchies(yaml, name)->size() == 1 && parsePopulations(yaml, name)->size() == 1);
        QVERIFY(parseLinkAnswers(yaml, name)->size() == 1 && parseCorrections(yaml, name)->size() == 1);
        const std::string alone = "populations: [{file: a.csv, within: b.csv}]\n";
        QVERIFY(parseHierarchies(alone, name)->empty() && parseLinkAnswers(alone, name)->empty());
        QVERIFY(parseCorrections(alone, name)->empty());
        QVERIFY(parseHierarchies("", name)->empty() && parsePopulations("", name)->empty());
    }
    void patternsSayOfWhichTables() {
        TableSayings sayings;
        sayings.hierarchies =
            *parseHierarchies("hierarchies: [{column: a, file: out/*.csv, parts: {A: [x]}}, {column: a, "
                              "parts: {A: [x]}}]",
                              name);
        sayings.populations =
            *parsePopulations("populations: [{file: out/m.csv, is: {sex: M}, within: all.csv}]", name);
        audit::TableOptions options;
        sayings.tell({"out/m.csv", "all.csv", "out/f.csv"}, options);
        QCOMPARE(options.hierarchies.front().tables, (std::set<std::size_t>{0, 2}));
        QCOMPARE(options.hierarchies.back().tables, (std::set<std::size_t>{0, 1, 2}));
        QCOMPARE(options.populations.front().tables, std::set<std::size_t>{0});
        QCOMPARE(options.populations.front().of, (std::set<std::size_t>{0, 1, 2}));
        QCOMPARE(options.populations.front().within, std::set<std::size_t>{1});
    }
};

QTEST_GUILESS_MAIN(TestTableSayings)
#include "test_table_sayings.moc"
