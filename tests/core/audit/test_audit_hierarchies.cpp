// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that are made of others, by what a person says: in one table and across tables.
#include "audit/hierarchy_equations.h"

#include "random_tables.h"
#include "small_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

using Labels = QList<QPair<QString, QStringList>>; // with their parts

Hierarchy hierarchyOf(const QStringList& columns, const Labels& labels, std::set<std::size_t> tables = {0}) {
    Hierarchy hierarchy;
    for (const QString& column : columns) {
        hierarchy.columns.push_back(column.toStdString());
    }
    for (const auto& [parent, parts] : labels) {
        for (const QString& part : parts) {
            hierarchy.labels.add(parent.toStdString(), part.toStdString());
        }
    }
    hierarchy.source = "outcheck.yaml, line 2";
    hierarchy.tables = std::move(tables);
    return hierarchy;
}

const Labels england{{"England", {"North", "South"}}, {"North", {"N1", "N2"}}, {"South", {"S1", "S2"}}};

TableAudit auditWith(const QByteArrayList& texts, const Hierarchy& hierarchy) {
    TableOptions options;
    options.hierarchies = {hierarchy};
    return auditOf(texts, options);
}

QStringList inVain(const TableAudit& audit) {
    QStringList labels;
    for (const SaidInVain& one : audit.tables.inVain) {
        labels << QString::fromStdString(one.label);
    }
    return labels;
}

// A table of two dimensions as people publish it, counts of 1 to 7 withheld. `isHere`: which rows of the first
// dimension are in it.
template <typename IsHere>
QByteArray written(const RandomTable& table, const IsHere& isHere) {
    const auto label = [](const char* name, std::uint32_t code) {
        return code == 0 ? QByteArray("Total") : name + QByteArray::number(code);
    };
    QByteArray text = "area,group,patients\n";
    for (std::size_t i = 0; i < table.counts.size(); ++i) {
        const auto& codes = table.cube.codes[i];
        const double count = table.counts[i];
        if (isHere(codes[0])) {
            text += label("area ", codes[0]) + "," + label("group ", codes[1]) + "," +
                    (count >= 1 && count <= 7 ? QByteArray("[REDACTED]") : QByteArray::number(count)) + "\n";
        }
    }
    return text;
}

Hierarchy saidOf(const std::vector<std::uint32_t>& parents, const char* column, std::set<std::size_t> tables) {
    Labels labels;
    for (std::uint32_t code = 1; code < parents.size(); ++code) {
        if (parents[code] != 0) {
            const QString name = QString::fromLatin1(column) + " ";
            labels << qMakePair(name + QString::number(parents[code]), QStringList{name + QString::number(code)});
        }
    }
    return hierarchyOf({QString::fromLatin1(column)}, labels, std::move(tables));
}

} // namespace

class TestAuditHierarchies : public QObject {
    Q_OBJECT
private slots:
    void worksOut_data() {
        QTest::addColumn<QByteArrayList>("tables");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("expected");
        const QStringList region{"region"}, both{"region", "county"};
        QTest::newRow("in one table") << QByteArrayList{"region,patients\nEngland,101\nNorth,60\nN1,[REDACTED]\nN2,57\n"
                                                        "South,41\n"}
                                      << region << "B4 3";
        QTest::newRow("not without the parent")
            << QByteArrayList{"region,patients\nNorth,[REDACTED]\nN1,[REDACTED]\nN2,57\nSouth,41\n"} << region << "";
        QTest::newRow("a parent that stands nowhere")
            << QByteArrayList{"region,patients\nEngland,101\nN1,[REDACTED]\nN2,57\nS1,20\nS2,21\n"} << region << "B3 3";
        QTest::newRow("a region beside its counties")
            << QByteArrayList{"region,patients\nNorth,60\nSouth,41\n", "region,patients\nN1,[REDACTED]\nN2,57\nS1,20\n"
                                                                       "S2,21\n"}
            << region << "B2 3";
        QTest::newRow("under other headers")
            << QByteArrayList{"region,patients\nNorth,60\nSouth,41\n", "county,patients\nN1,[REDACTED]\nN2,57\nS1,20\n"
                                                                       "S2,21\n"}
            << both << "B2 3";
        QTest::newRow("counties in two tables")
            << QByteArrayList{"region,patients\nEngland,101\nScotland,70\n", "region,patients\nN1,[REDACTED]\nN2,57\n",
                              "region,patients\nS1,20\nS2,21\n"}
            << region << "B2 3";
        QTest::newRow("within the same other dimensions")
            << QByteArrayList{"region,sex,patients\nNorth,F,60\nNorth,M,58\nN1,F,[REDACTED]\nN1,M,[REDACTED]\n"
                              "N2,F,57\nN2,M,54\n"}
            << region << "C4 3; C5 4";
        QTest::newRow("of people of one sex, over tables of either")
            << QByteArrayList{"region,sex,patients\nNorth,F,60\nSouth,F,41\n",
                              "region,sex,patients\nN1,M,[REDACTED]\nN2,M,57\nS1,M,20\nS2,M,21\n"}
            << region << "";
        QTest::newRow("codes beside names") << QByteArrayList{"code,region,patients\nE1,North,60\nE11,N1,[REDACTED]"
                                                              "\nE12,N2,57\nE2,South,41\nE21,S1,20\n"
                                                              "E22,S2,21\n"}
                                            << region << "C3 3";
        QTest::newRow("labels as headers") << QByteArrayList{"region,patients,patients,patients,patients\nsex,North,N1,"
                                                             "N2,South\nF,60,[REDACTED],57,41\n"
                                                             "M,58,54,[REDACTED],40\n"}
                                           << region << "C3 3; D4 4";
        QTest::newRow("a total of the outermost")
            << QByteArrayList{"region,patients\nNorth,60\nN1,30\nN2,30\nSouth,[REDACTED]\nS1,[REDACTED]\nS2,0\n"
                              "Total,64\n"}
            << region << "B5 4; B6 4";
        QTest::newRow("what is left of a whole")
            << QByteArrayList{"region,patients\nNorth,60\nN1,58\nSouth,41\nS1,20\nS2,21\n"} << region << "B2 2";
    }
    void worksOut() {
        QFETCH(QByteArrayList, tables);
        QFETCH(QStringList, columns);
        QFETCH(QString, expected);
        const TableAudit audit = auditWith(tables, hierarchyOf(columns, england, {0, 1, 2}));
        QCOMPARE(told(audit), expected);
        QVERIFY(audit.contradictions.empty());
        for (const Disclosure& one : audit.disclosures) {
            QVERIFY(one.proof && holds(audit.tables.problem, *one.proof));
        }
        const TableAudit without = auditOf(tables);
        QVERIFY2(told(without).isEmpty(), qPrintable(told(without)));
    }

    void sayingsOfOtherTablesAreNotUsed() {
        const QByteArray table = "region,patients\nNorth,60\nN1,[REDACTED]\nN2,57\n";
        const TableAudit audit = auditWith({table}, hierarchyOf({"region"}, england, {}));
        QVERIFY(audit.disclosures.empty() && audit.tables.inVain.empty());
    }
    void tablesOfOtherPeopleAreNotHeldTogether() {
        const QByteArrayList tables{"region,patients\nNorth,60\nSouth,41\n",
                                    "region,patients\nN1,[REDACTED]\nN2,57\nS1,21\nS2,90\n"};
        const TableAudit audit = auditWith(tables, hierarchyOf({"region"}, england, {0, 1}));
        QVERIFY(audit.disclosures.empty() && audit.contradictions.empty());
        QCOMPARE(audit.tables.unrelated.size(), std::size_t{1});
    }
    void rejectedTablesAreNotHeldTogether() {
        TableOptions options;
        options.hierarchies = {hierarchyOf({"region"}, england, {0, 1})};
        options.rejected = {{0, 1}};
        const TableAudit audit =
            auditOf({"region,patients\nNorth,60\nSouth,41\n", "region,patients\nN1,[REDACTED]\nN2,57\nS1,20\nS2,21\n"},
                    options);
        QVERIFY(audit.disclosures.empty());
        QVERIFY(audit.tables.links.size() == 1 && audit.tables.links.front().isRejected);
    }
    // Only the outermost of them are.
    void sumsOverADimensionWithAHierarchy() {
        const QByteArrayList tables{"week,patients\n1 May,61\n8 May,75\n15 May,93\n",
                                    "week,region,patients\n1 May,North,31\n1 May,N1,11\n1 May,N2,20\n1 May,South,30\n"
                                    "8 May,North,40\n8 May,N1,15\n8 May,N2,25\n8 May,South,35\n15 May,North,91\n"
                                    "15 May,N1,46\n15 May,N2,45\n15 May,South,[REDACTED]\n"};
        QCOMPARE(told(auditOf(tables)), QString());
        QCOMPARE(told(auditWith(tables, hierarchyOf({"region"}, england, {0, 1}))), QStringLiteral("C13 2"));
    }
    void aSumThatCannotBeIsAContradiction() {
        const TableAudit audit =
            auditWith({"region,patients\nNorth,60\nN1,[REDACTED]\nN2,67\n"}, hierarchyOf({"region"}, england));
        QCOMPARE(audit.contradictions.size(), std::size_t{1});
        QVERIFY(audit.disclosures.empty());
    }
    void whatStandsInNoTableIsTold() {
        const Labels labels{{"England", {"North", "South"}}, {"North", {"N1", "N2", "N3"}}, {"Wales", {"W1"}}};
        const TableAudit audit =
            auditWith({"region,patients\nNorth,60\nN1,[REDACTED]\nN2,50\nSouth,41\n"}, hierarchyOf({"region"}, labels));
        QCOMPARE(inVain(audit), (QStringList{"N3", "Wales", "W1"})); // England is made of others that do
        QVERIFY(audit.leavesOpen);
        QVERIFY(audit.disclosures.empty());
        const TableAudit other = auditWith({"site,patients\nA,[REDACTED]\nB,50\n"}, hierarchyOf({"region"}, labels));
        QCOMPARE(inVain(other), QStringList{QString()});
        QVERIFY(!other.leavesOpen);
    }
    void repeatedLabelsAreTold() {
        const TableAudit audit =
            auditWith({"region,patients\nNorth,60\nN1,[REDACTED]\nN1,57\n"}, hierarchyOf({"region"}, england));
        QVERIFY(audit.leavesOpen && audit.disclosures.empty());
    }

    void treesKnowTheirLoopsAndLevels() {
        LabelTree tree;
        QVERIFY(tree.add("A", "B") && tree.add("B", "C") && tree.add("Z", "Y"));
        QVERIFY(!tree.add("Z", "C"));
        QVERIFY(tree.findLoop().empty());
        QCOMPARE(tree.levels(), std::size_t{3});
        QVERIFY(tree.add("C", "A"));
        const std::vector<std::string> loop = tree.findLoop();
        QCOMPARE(loop.size(), std::size_t{4});
        QCOMPARE(loop.front(), loop.back());
        QVERIFY(LabelTree().findLoop().empty());
    }

    void asIfAllWereKnown_data() {
        QTest::addColumn<bool>("isSplit");
        QTest::newRow("in one table") << false;
        QTest::newRow("each level in its own") << true;
    }
    // The intervals are those that follow from all sums of the hierarchies, which hold the truth.
    void asIfAllWereKnown() {
        QFETCH(bool, isSplit);
        int compared = 0, narrow = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const RandomTable table = makeRandomTable({hierarchy({3, 3}), hierarchy({2, 2})}, 40, seed);
            const auto& areas = table.cube.parents[0];
            const auto isInner = [&](std::uint32_t code) { return code != 0 && areas[code] != 0; };
            QByteArrayList texts{written(table, [&](std::uint32_t code) { return !isSplit || !isInner(code); })};
            if (isSplit) {
                texts << written(table, isInner);
            }
            TableOptions options;
            options.markLeast = 0;
            options.marksMeanSmall = false;
            options.keepsStated = true;
            options.hierarchies = {saidOf(areas, "area", {0, 1}), saidOf(table.cube.parents[1], "group", {0, 1})};
            const TableAudit audit = auditOf(texts, options);
            QVERIFY(audit.contradictions.empty());
            QVERIFY(audit.tables.unrelated.empty());
            const Bounds found = findBounds(audit.tables.problem);
            const Bounds expected = findBounds(table.problemWithholding(7, {}));
            std::size_t cell = 0;
            for (const bool inner : {false, true}) {
                for (std::size_t i = 0; i < table.counts.size(); ++i) {
                    if (isSplit ? isInner(table.cube.codes[i][0]) == inner : !inner) {
                        const Interval& own = found.found[cell++];
                        QVERIFY(own.holds(Interval::exactly(table.counts[i])));
                        QCOMPARE(own.least, expected.found[i].least);
                        QCOMPARE(own.most, expected.found[i].most);
                        ++compared;
                        narrow += own.width() < 7 && own.width() > 0;
                    }
                }
            }
        }
        QCOMPARE(compared, 12 * 13 * 7);
        QVERIFY(narrow > 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditHierarchies)
#include "test_audit_hierarchies.moc"
