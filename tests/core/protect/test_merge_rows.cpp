// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/cell_grid.h"
#include "protect/merge_choice.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::protect;

namespace {

constexpr const char* ages = "age,sex,n,percent\n21-30,F,4,4.0\n21-30,M,12,12.0\n31-40,F,20,20.0\n31-40,M,14,14.0\n"
                             "41-50,F,17,17.0\n41-50,M,33,33.0\nTotal,All,100,100.0\n";

QByteArray merged(std::string_view bytes, std::string_view named) {
    const auto grid = CellGrid::read(bytes, "t.csv");
    const auto merge = grid ? mergeNamed(grid->values(), named, "t.csv") : Result<RowMerge>();
    if (!merge) {
        return "no merge: " + QByteArray::fromStdString(merge.error().detail);
    }
    const auto table = mergeRows(bytes, *merge, "t.csv");
    return table ? QByteArray::fromStdString(table->bytes)
                 : "refused: " + QByteArray::fromStdString(table.error().detail);
}

} // namespace

class TestMergeRows : public QObject {
    Q_OBJECT
private slots:
    void merges_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("in every group, with its shares")
            << QByteArray(ages) << QByteArray("age:21-30+31-40")
            << QByteArray("age,sex,n,percent\n21-30 + 31-40,F,24,24.0\n21-30 + 31-40,M,26,26.0\n41-50,F,17,17.0\n"
                          "41-50,M,33,33.0\nTotal,All,100,100.0\n");
        QTest::newRow("by letter, not beside each other, with a plus in a label")
            << QByteArray("age,n\n0-4,11\n5-9,22\n10+,3\nTotal,36\n") << QByteArray("A:10++0-4")
            << QByteArray("age,n\n10+ + 0-4,14\n5-9,22\nTotal,36\n");
        QTest::newRow("codes go along, the end of lines and quotes stay")
            << QByteArray("code,region,n\r\nE1,\"North, far\",3\r\nE2,South,40\r\nE3,East,51\r\n")
            << QByteArray("region:South+North, far")
            << QByteArray("code,region,n\r\nE1 + E2,\"South + North, far\",43\r\nE3,East,51\r\n");
        QTest::newRow("what is no count of its rows is withheld")
            << QByteArray("region,n,mean_age\na,30,41.25\nb,22,52.75\nc,40,33.5\n") << QByteArray("region:a+b")
            << QByteArray("region,n,mean_age\na + b,52,[REDACTED]\nc,40,33.5\n");
        QTest::newRow("the last row goes")
            << QByteArray("g,n\na,30\nb,22\nc,40") << QByteArray("g:b+c") << QByteArray("g,n\na,30\nb + c,62\n");
    }
    void merges() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, after);
        QCOMPARE(merged(text.toStdString(), named.toStdString()), after);
    }
    void loses() { // 2 × (4 + 12): the smaller ones are gone, and the larger ones are that far off
        const auto table = mergeRows(ages, {0, {"21-30", "31-40"}}, "t.csv");
        QVERIFY(table.has_value());
        QCOMPARE(table->lost, 32.0);
        QCOMPARE(table->rows, std::size_t{2});
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("no column") << QByteArray(ages) << QByteArray("town:a+b") << QByteArray("names no column");
        QTest::newRow("no label") << QByteArray(ages) << QByteArray("age:21-30+99") << QByteArray("is not made of");
        QTest::newRow("one label") << QByteArray(ages) << QByteArray("age:21-30") << QByteArray("is not made of");
        QTest::newRow("a count") << QByteArray(ages) << QByteArray("n:4+12") << QByteArray("no labels stand in");
        QTest::newRow("withheld") << QByteArray("g,n\na,[REDACTED]\nb,31\nc,44\nd,50\n") << QByteArray("g:a+b")
                                  << QByteArray("withheld or missing");
        QTest::newRow("repeated") << QByteArray("g,n\na,30\na,31\nb,44\nc,50\n") << QByteArray("g:a+b")
                                  << QByteArray("repeated");
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, why);
        const QByteArray said = merged(text.toStdString(), named.toStdString());
        QVERIFY2(said.contains(why), said);
    }
    void choosesWhatLosesLeast() {
        const auto choice = chooseMerge(ages, {}, "t.csv");
        QVERIFY(choice.has_value());
        QCOMPARE(choice->merges.size(), std::size_t{1});
        QCOMPARE(choice->merges[0].labels, (std::vector<std::string>{"21-30", "31-40"})); // sexes would all be one
        QCOMPARE(choice->lost, 32.0);
        QCOMPARE(QByteArray::fromStdString(choice->bytes), merged(ages, "age:21-30+31-40"));
    }
    void choosesAmongAllNames() { // names have no order; bands only go with their neighbours
        const auto names = chooseMerge("town,n\nAx,4\nBo,90\nCy,60\nDo,12\n", {}, "t.csv");
        QVERIFY(names && names->merges.size() == 1);
        QCOMPARE(names->merges[0].labels, (std::vector<std::string>{"Ax", "Do"}));
        const auto bands = chooseMerge("age,n\n0-9,4\n10-19,90\n20-29,60\n30-39,12\n", {}, "t.csv");
        QVERIFY(bands && bands->merges.size() == 1);
        QCOMPARE(bands->merges[0].labels, (std::vector<std::string>{"0-9", "10-19"}));
    }
    void choosesNothingWhereNothingHelps() {
        QVERIFY(!chooseMerge("town,n\nAx,4\nBo,90\n", {}, "t.csv"));          // nobody would be told apart
        QVERIFY(!chooseMerge("term,estimate\na,-0.5\nb,0.2\n", {}, "t.csv")); // no counts
    }
};

QTEST_GUILESS_MAIN(TestMergeRows)
#include "test_merge_rows.moc"
