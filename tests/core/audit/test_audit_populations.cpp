// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of which a person says whom they count.
#include "small_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

Population sliceOf(std::size_t table, const std::map<std::string, std::string>& labels, std::set<std::size_t> of) {
    return {{table}, labels, std::move(of), {}, "outcheck.yaml, line 2"};
}
Population within(std::size_t table, std::size_t whole) {
    return {{table}, {}, {}, {whole}, "outcheck.yaml, line 2"};
}

TableAudit auditWith(const QByteArrayList& texts, const std::vector<Population>& populations) {
    TableOptions options;
    options.populations = populations;
    return auditOf(texts, options);
}

constexpr const char* bySex = "age,sex,patients\n21-30,F,30\n21-30,M,4\n31-40,F,55\n31-40,M,48\n";

} // namespace

class TestAuditPopulations : public QObject {
    Q_OBJECT
private slots:
    void worksOut_data() {
        QTest::addColumn<QByteArrayList>("tables");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a slice of which too few counts agree")
            << QByteArrayList{"age,patients\n21-30,[REDACTED]\n31-40,48\n", bySex} << "B2 4";
        QTest::newRow("the other way")
            << QByteArrayList{"age,patients\n21-30,4\n31-40,48\n",
                              "age,sex,patients\n21-30,F,30\n21-30,M,[REDACTED]\n31-40,F,55\n"
                              "31-40,M,48\n"}
            << "C3 4";
        QTest::newRow("counts of another name")
            << QByteArrayList{"age,men\n21-30,[REDACTED]\n31-40,48\n", bySex} << "B2 4";
        QTest::newRow("with a total over what is not said")
            << QByteArrayList{"age,patients\n21-30,[REDACTED]\n31-40,48\n",
                              "age,sex,area,patients\n21-30,M,Total,4\n21-30,M,A,0\n21-30,M,B,4\n31-40,M,Total,48\n"
                              "31-40,M,A,18\n31-40,M,B,30\n31-40,F,Total,60\n31-40,F,A,40\n31-40,F,B,20\n"}
            << "B2 4";
    }
    void worksOut() {
        QFETCH(QByteArrayList, tables);
        QFETCH(QString, expected);
        const TableAudit audit = auditWith(tables, {sliceOf(0, {{"sex", "M"}}, {0, 1})});
        QCOMPARE(told(audit), expected);
        QCOMPARE(audit.tables.links.size(), std::size_t{1});
        QVERIFY(audit.tables.links.front().kind == LinkKind::Slice);
        QCOMPARE(audit.tables.links.front().source, std::string("outcheck.yaml, line 2"));
        QVERIFY(audit.tables.inVain.empty());
        for (const Disclosure& one : audit.disclosures) {
            QVERIFY(one.proof && holds(audit.tables.problem, *one.proof));
        }
        QVERIFY2(told(auditOf(tables)).isEmpty(), "without what is said nothing follows");
    }

    void partsAreAtMostTheWhole() {
        const TableAudit audit = auditWith(
            {"age,patients\n21-30,[REDACTED]\n31-40,48\n", "age,patients\n21-30,3\n31-40,90\n"}, {within(0, 1)});
        QCOMPARE(told(audit), QStringLiteral("B2 1 to 3"));
    }
    void whoIsLeftOfTheWhole() {
        const TableAudit audit =
            auditWith({"age,patients\n21-30,30\n31-40,48\n", "age,patients\n21-30,32\n31-40,90\n"}, {within(0, 1)});
        QCOMPARE(told(audit), QStringLiteral("others than B2 2"));
    }
    // Girls with asthma among girls, girls among children: what the last allows binds the first.
    void nested() {
        const TableAudit audit =
            auditWith({"age,patients\n5-9,[REDACTED]\n10-15,30\n", "age,patients\n5-9,[REDACTED]\n10-15,60\n",
                       "age,patients\n5-9,2\n10-15,150\n"},
                      {within(0, 1), within(1, 2)});
        QVERIFY2(told(audit).contains("B2 1 to 2"), qPrintable(told(audit)));
        QCOMPARE(audit.disclosures.front().cell, CellId{0});
    }
    void finerPartsAreBoundToo() {
        const TableAudit audit = auditWith({"age,sex,patients\n21-30,F,[REDACTED]\n21-30,M,[REDACTED]\n31-40,F,40\n"
                                            "31-40,M,30\n",
                                            "age,patients\n21-30,3\n31-40,90\n"},
                                           {within(0, 1)});
        QCOMPARE(told(audit), QStringLiteral("C2 1 to 3; C3 1 to 3"));
    }
    void figuresThatDisagreeAreAContradiction_data() {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("isSlice");
        QTest::newRow("a slice") << QByteArray("age,patients\n21-30,[REDACTED]\n31-40,49\n") << true;
        QTest::newRow("more than the whole") << QByteArray("age,patients\n21-30,9\n31-40,99\n") << false;
    }
    void figuresThatDisagreeAreAContradiction() {
        QFETCH(QByteArray, part);
        QFETCH(bool, isSlice);
        const QByteArray whole = isSlice ? QByteArray(bySex) : QByteArray("age,patients\n21-30,50\n31-40,90\n");
        const TableAudit audit =
            auditWith({part, whole}, {isSlice ? sliceOf(0, {{"sex", "M"}}, {0, 1}) : within(0, 1)});
        QCOMPARE(audit.contradictions.size(), std::size_t{1});
    }
    void whatNoTableBearsOutIsTold() {
        const TableAudit audit = auditWith({"age,patients\n21-30,[REDACTED]\n31-40,48\n", bySex},
                                           {sliceOf(0, {{"gender", "M"}}, {0, 1}), within(0, 0)});
        QCOMPARE(audit.tables.inVain.size(), std::size_t{2});
        QVERIFY(audit.leavesOpen);
    }
    void rejectedTablesAreNotHeldTogether() {
        TableOptions options;
        options.populations = {sliceOf(0, {{"sex", "M"}}, {0, 1})};
        options.rejected = {{0, 1}};
        const TableAudit audit = auditOf({"age,patients\n21-30,[REDACTED]\n31-40,48\n", bySex}, options);
        QVERIFY(audit.disclosures.empty());
        QVERIFY(audit.tables.links.size() == 1 && audit.tables.links.front().isRejected);
    }
};

QTEST_GUILESS_MAIN(TestAuditPopulations)
#include "test_audit_populations.moc"
