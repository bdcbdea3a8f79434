// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/link_answers.h"
#include "check/role_corrections.h"
#include "check/sidecar_text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::check;

namespace {

// A researcher's checkout, and a home.
class Checkout {
public:
    Checkout() {
        qputenv("OUTCHECK_HOME", QFile::encodeName(m_folder.filePath("home")));
        QDir(m_folder.path()).mkpath("study/output");
        put("project.yaml", "version: '3.0'\nactions:\n  tables:\n    run: r:latest make.R\n    outputs:\n"
                            "      moderately_sensitive:\n        tables: output/*.csv\n");
    }
    void put(const char* name, const QByteArray& text) const {
        QFile file(m_folder.filePath("study/" + QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QByteArray said() const {
        QFile file(m_folder.filePath("study/outcheck.yaml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    workspace::Workspace open() const { return *workspace::Workspace::open(folder()); }
    workspace::Workspace laidOut() const { return *workspace::Workspace::openLaidOut(folder(), "study"); }

private:
    std::filesystem::path folder() const { return m_folder.filePath("study").toStdString(); }
    QTemporaryDir m_folder;
};

LinkAnswer answer(const char* file, const char* other, bool isConfirmed, const char* reason = "") {
    return {file, other, isConfirmed, reason, {}, {}};
}

} // namespace

class TestLinkAnswers : public QObject {
    Q_OBJECT
private slots:
    void theLastThatSpeaksOfBoth() {
        const auto answers = parseLinkAnswers("corrections: []\n"
                                              "links:\n"
                                              "  - {file: output/*.csv, other: old/*.csv, answer: confirmed}\n"
                                              "  - file: old/b.csv\n"
                                              "    other: output/a.csv\n"
                                              "    answer: rejected\n"
                                              "    reason: another year\n",
                                              "outcheck.yaml");
        QVERIFY(answers);
        QCOMPARE(answers->size(), std::size_t{2});
        const AnsweredLinks links(
            *answers,
            {{"a", 0, "output/a.csv"}, {"b", 0, "old/b.csv"}, {"c", 0, "old/c.csv"}, {"d", 0, "output/b.csv"}});
        const LinkAnswer* const rejected = links.on(1, 0);
        QVERIFY(rejected != nullptr && !rejected->isConfirmed);
        QCOMPARE(rejected->reason, std::string("another year"));
        QCOMPARE(rejected->source, std::string("outcheck.yaml, line 4"));
        QVERIFY(links.on(0, 2)->isConfirmed);
        QVERIFY(links.on(0, 3) == nullptr);
        QCOMPARE(links.rejected(), (std::set<AnsweredLinks::Pair>{{0, 1}}));
    }
    void patternsOfAllFilesFillNoMemory() {
        std::vector<TablePlace> places(2'000);
        for (std::size_t i = 0; i < places.size(); ++i) {
            places[i].path = std::to_string(i) + ".csv";
        }
        const auto answers = parseLinkAnswers("links: [{file: '*', other: '*', answer: rejected},"
                                              "{file: 0.csv, other: '*', answer: rejected}]",
                                              "outcheck.yaml");
        const AnsweredLinks links(*answers, places);
        QVERIFY(links.on(0, 1) != nullptr);
        QVERIFY(links.on(1, 2) == nullptr); // as if nobody had said so: more is concluded, not less
        QCOMPARE(links.rejected().size(), places.size() - 1);
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("field");
        QTest::newRow("no list") << QByteArray("links: yes\n") << "links";
        QTest::newRow("another answer") << QByteArray("links: [{file: a, other: b, answer: maybe}]\n")
                                        << "links.0.answer";
        QTest::newRow("no answer") << QByteArray("links: [{file: a, other: b}]\n") << "links.0.answer";
        QTest::newRow("another key") << QByteArray("links: [{file: a, other: b, answer: rejected, by: me}]\n")
                                     << "links.0.by";
        QTest::newRow("no map") << QByteArray("links: [a]\n") << "links.0";
        QTest::newRow("a key at the top") << QByteArray("link: []\n") << "link";
    }
    void refuses() {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, field);
        const auto answers = parseLinkAnswers(yaml.toStdString(), "outcheck.yaml");
        QVERIFY(!answers);
        QCOMPARE(QString::fromStdString(answers.error().where.field), field);
    }
    void standBesideCorrections() {
        const auto corrections = parseCorrections("links: [{file: a, other: b, answer: rejected}]\n", "outcheck.yaml");
        QVERIFY(corrections && corrections->empty());
        const auto answers = parseLinkAnswers("corrections: [{file: a, column: b, role: count}]\n", "outcheck.yaml");
        QVERIFY(answers && answers->empty());
    }
    void isWrittenBetweenWhatStandsThere_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray item =
            "  - file: \"a.csv\"\n    other: \"b.csv\"\n    answer: rejected\n    reason: \"x: y\"\n";
        const QByteArray others = "  - {file: c, other: d, answer: confirmed} # seen\n";
        QTest::newRow("nothing") << QByteArray() << "links:\n" + item;
        QTest::newRow("no line break") << QByteArray("# ours") << "# ours\nlinks:\n" + item;
        QTest::newRow("an empty list") << QByteArray("links: [] # none yet\n") << "links: # none yet\n" + item;
        QTest::newRow("behind corrections") << QByteArray("corrections: [{file: a, column: b, role: count}]\n")
                                            << "corrections: [{file: a, column: b, role: count}]\nlinks:\n" + item;
        QTest::newRow("before corrections") << "links:\n" + others + "\n# columns\ncorrections: []\n"
                                            << "links:\n" + others + item + "\n# columns\ncorrections: []\n";
        QTest::newRow("in place of its own")
            << "links:\n  # first\n  - file: b.csv\n    # why\n    other: a.csv\n    answer: confirmed\n" + others
            << "links:\n  # first\n    # why\n" + others + item;
        QTest::newRow("at the margin") << QByteArray("links:\n- {file: c, other: d, answer: confirmed}")
                                       << "links:\n- {file: c, other: d, answer: confirmed}\n" +
                                              QByteArray(item).replace("\n    ", "\n  ").replace("  - ", "- ");
        QTest::newRow("of another system")
            << QByteArray("# ours\r\n") << "# ours\r\nlinks:\r\n" + QByteArray(item).replace("\n", "\r\n");
        QTest::newRow("a text of several lines")
            << QByteArray("links:\n  - file: c\n    other: d\n    answer: rejected\n    reason: |\n      # one\n\n"
                          "      two\n")
            << "links:\n  - file: c\n    other: d\n    answer: rejected\n    reason: |\n      # one\n\n      two\n" +
                   item;
    }
    void isWrittenBetweenWhatStandsThere() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Checkout checkout;
        checkout.put("outcheck.yaml", before);
        const auto written =
            writeLinkAnswer(checkout.open(), Sidecar::OfWorkspace, answer("a.csv", "b.csv", false, "x: y"));
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QCOMPARE(checkout.said(), after);
        const auto again = readLinkAnswers(checkout.open());
        QVERIFY(again && again->back().file == "a.csv" && again->back().reason == "x: y");
    }
    void nothingIsWrittenIntoAFaultyFile_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("another key") << QByteArray("link: []\n") << "link";
        QTest::newRow("another answer") << QByteArray("links: [{file: a, other: b, answer: no}]\n") << "links.0.answer";
        QTest::newRow("a fault in corrections") << QByteArray("corrections: [{file: a}]\n") << "corrections.0.column";
        QTest::newRow("in braces") << QByteArray("links: [{file: a, other: b, answer: rejected}]\n") << "links";
        QTest::newRow("two documents") << QByteArray("links: []\n---\nlinks: []\n") << "";
        QTest::newRow("no YAML") << QByteArray("links: [\n") << "";
    }
    void nothingIsWrittenIntoAFaultyFile() {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        const Checkout checkout;
        checkout.put("outcheck.yaml", text);
        const auto written = writeLinkAnswer(checkout.open(), Sidecar::OfWorkspace, answer("a.csv", "b.csv", true));
        if (field.isEmpty() && written) { // the first of two documents counts
            QVERIFY(readLinkAnswers(checkout.open())->size() == 1 && checkout.said().endsWith("---\nlinks: []\n"));
            return;
        }
        QVERIFY(!written);
        QCOMPARE(QString::fromStdString(written.error().where.field), field);
        QCOMPARE(checkout.said(), text);
    }
    void isTakenBack() {
        const Checkout checkout;
        const QByteArray before = "# ours\nlinks:\n  - {file: '*.csv', other: b.csv, answer: confirmed}\n# theirs\n";
        checkout.put("outcheck.yaml", before);
        QCOMPARE(takeBackLinkAnswer(checkout.open(), Sidecar::OfWorkspace, "a.csv", "b.csv").error().code,
                 ErrorCode::NotFound); // a pattern speaks of others, too
        QVERIFY(writeLinkAnswer(checkout.open(), Sidecar::OfWorkspace, answer("a.csv", "b.csv", false)));
        QVERIFY(!readLinkAnswers(checkout.open())->back().isConfirmed);
        QVERIFY(takeBackLinkAnswer(checkout.open(), Sidecar::OfWorkspace, "b.csv", "a.csv"));
        QCOMPARE(checkout.said(), before);
        checkout.put("outcheck.yaml", "# ours\n");
        QVERIFY(writeLinkAnswer(checkout.open(), Sidecar::OfWorkspace, answer("a.csv", "b.csv", false)));
        QVERIFY(takeBackLinkAnswer(checkout.open(), Sidecar::OfWorkspace, "a.csv", "b.csv"));
        QCOMPARE(checkout.said(), QByteArray("# ours\n"));
        checkout.put("outcheck.yaml", "links: # ours\n  - {file: a, other: b, answer: rejected}\n");
        QVERIFY(takeBackLinkAnswer(checkout.open(), Sidecar::OfWorkspace, "a", "b"));
        QCOMPARE(checkout.said(), QByteArray("links: [] # ours\n"));
    }
    void aPathWithAStarWouldSpeakOfOthers() {
        const Checkout checkout;
        QVERIFY(!writeLinkAnswer(checkout.open(), Sidecar::OfWorkspace, answer("*.csv", "b.csv", false)));
        QVERIFY(checkout.said().isEmpty());
    }
    void ofRequestsTheyStayOnThisMachine() {
        const Checkout checkout;
        const auto request = checkout.laidOut();
        QVERIFY(sidecarToWrite(checkout.open()) == Sidecar::OfWorkspace && sidecarToWrite(request) == Sidecar::Own);
        QVERIFY(!writeLinkAnswer(request, Sidecar::OfWorkspace, answer("a.csv", "b.csv", false, "why")));
        QCOMPARE(writeLinkAnswer(request, Sidecar::Own, answer("a.csv", "b.csv", false)).error().detail,
                 std::string("correction-needs-reason"));
        QVERIFY(writeLinkAnswer(request, Sidecar::Own, answer("a.csv", "b.csv", false, "why")));
        QVERIFY(checkout.said().isEmpty());
        // The next request of the workspace is laid out elsewhere.
        const QByteArray home = qgetenv("OUTCHECK_HOME");
        const Checkout elsewhere;
        qputenv("OUTCHECK_HOME", home);
        QCOMPARE(ownSidecarFile(elsewhere.laidOut()).filename(), ownSidecarFile(request).filename());
        QVERIFY(ownSidecarFile(elsewhere.open()).filename() != ownSidecarFile(request).filename());
        const auto known = readLinkAnswers(request);
        QVERIFY(known && known->size() == 1 && known->front().sidecar == Sidecar::Own);
        QVERIFY(takeBackLinkAnswer(request, Sidecar::Own, "a.csv", "b.csv"));
    }
    void correctionsAreAddedBesideLinks() {
        const Checkout checkout;
        const QByteArray links = "links:\n  - {file: a, other: b, answer: rejected}\n";
        checkout.put("outcheck.yaml", "corrections:\n  - {file: a, column: n, role: text}\n" + links);
        QVERIFY(addToWorkspace(checkout.open(), {"a", {}, "m", table::ColumnRole::Count, {}, {}}));
        QVERIFY(checkout.said().endsWith("    role: count\n" + links));
        QCOMPARE(readCorrections(checkout.open())->all.size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestLinkAnswers)
#include "test_link_answers.moc"
