// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_filter.h"

#include <QTest>
#include <vector>

using namespace outcheck::table;
using Test = RowFilter::Test;

class TestRowFilter : public QObject {
    Q_OBJECT
private slots:
    void judgesCells_data();
    void judgesCells();
    void judgesTheNumber_data();
    void judgesTheNumber();
    void looksInOneColumnOrInAll();
};

void TestRowFilter::judgesCells_data() {
    QTest::addColumn<int>("test");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("admitted");
    const auto row = [](const char* name, Test test, const char* text, const char* cell, bool admitted) {
        QTest::newRow(name) << int(test) << QByteArray(text) << QByteArray(cell) << admitted;
    };
    row("inside", Test::Contains, "ondo", "London", true);
    row("at the end", Test::Contains, "don", "London", true);
    row("all of it", Test::Contains, "london", "LONDON", true);
    row("capitals asked for", Test::Contains, "LON", "london", true);
    row("one too long", Test::Contains, "Londons", "London", false);
    row("not inside", Test::Contains, "x", "London", false);
    row("repeated beginning", Test::Contains, "aab", "aaab", true);
    row("anything", Test::Contains, "", "", true);
    row("UTF-8", Test::Contains, "\xC3\xBC", "M\xC3\xBCller", true);
    row("case of UTF-8 counts", Test::Contains, "\xC3\x9C", "M\xC3\xBCller", false);
    row("equal", Test::Equals, "London", "london", true);
    row("spaces around", Test::Equals, "London ", " london", true);
    row("only a part", Test::Equals, "London", "Londonderry", false);
    row("same number", Test::Equals, "1250", "1,250", true);
    row("same number with a point", Test::Equals, "7.0", "7", true);
    row("another number", Test::Equals, "125", "1,250", false);
    row("a count is not its n (p%)", Test::Equals, "33", "33 (2%)", false);
    row("empty equals empty", Test::Equals, "", " ", true);
    row("empty", Test::Empty, "", "", true);
    row("spaces", Test::Empty, "", " \xC2\xA0", true);
    row("not empty", Test::Empty, "", "0", false);
    row("redacted", Test::Mark, "", "[REDACTED]", true);
    row("bound", Test::Mark, "", "<=7", true);
    row("missing", Test::Mark, "", "NA", true);
    row("empty is no mark", Test::Mark, "", "", false);
    row("number is no mark", Test::Mark, "", "7", false);
}

void TestRowFilter::judgesCells() {
    QFETCH(int, test);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QFETCH(bool, admitted);
    RowFilter filter;
    filter.test = static_cast<Test>(test);
    filter.text = text.toStdString();
    const std::vector<std::string_view> fields{{cell.constData(), static_cast<std::size_t>(cell.size())}};
    QCOMPARE(RowTest(filter).admits(fields), admitted);
    filter.column = 0;
    QCOMPARE(RowTest(filter).admits(fields), admitted);
}

void TestRowFilter::judgesTheNumber_data() {
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("admitted");
    for (const char* inside : {"1", "7", "3.5", "7.0", "5%", "4 (20%)", "3/90", "2.5 (1, 9)"}) {
        QTest::newRow(inside) << QByteArray(inside) << true;
    }
    for (const char* outside : {"0", "8", "7.0001", "-3", "", "NA", "<=7", "3-5", "text 3", "2020-03-01"}) {
        QTest::newRow(outside) << QByteArray(outside) << false;
    }
}

void TestRowFilter::judgesTheNumber() {
    QFETCH(QByteArray, cell);
    QFETCH(bool, admitted);
    RowFilter filter;
    filter.test = Test::Between;
    filter.low = 1;
    filter.high = 7;
    const std::vector<std::string_view> fields{cell.constData()};
    QCOMPARE(RowTest(filter).admits(fields), admitted);
    filter.high = std::numeric_limits<double>::infinity(); // open above
    QCOMPARE(RowTest(filter).admits(fields), admitted || cell == "8" || cell == "7.0001");
}

void TestRowFilter::looksInOneColumnOrInAll() {
    RowFilter filter;
    filter.text = "x";
    const std::vector<std::string_view> fields{"a", "bxb", "c"};
    QVERIFY(RowTest(filter).admits(fields));
    filter.column = 1;
    QVERIFY(RowTest(filter).admits(fields));
    filter.column = 2;
    QVERIFY(!RowTest(filter).admits(fields));
    filter.column = 7; // the record ends before it
    QVERIFY(!RowTest(filter).admits(fields));
    filter.test = Test::Empty;
    QVERIFY(RowTest(filter).admits(fields));
}

QTEST_APPLESS_MAIN(TestRowFilter)
#include "test_row_filter.moc"
