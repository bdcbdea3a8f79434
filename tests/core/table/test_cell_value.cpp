// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/cell_value.h"

#include <QTest>
#include <cmath>
#include <random>
#include <string>

using namespace outcheck::table;

class TestCellValue : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void saysWhatAFloatIs();
    void survivesAnything();
};

void TestCellValue::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("number");
    QTest::addColumn<double>("second");
    const auto row = [](const char* text, const char* kind, double number = 0, double second = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(kind) << number << second;
    };
    row("", "empty");
    row("   ", "empty");
    row("7", "integer", 7);
    row(" 1,234 ", "integer", 1234);
    row("1 234 567", "integer", 1234567);
    row("1'234", "integer", 1234);
    row("1\u00A0234", "integer", 1234);
    row("12,34", "decimal", 12.34); // no group of three: not twelve hundred
    row("0,123", "decimal", 0.123);
    row("12,5%", "percent", 12.5);
    row("1.234,56", "decimal", 1234.56);
    row("1,234,5", "range"); // neither one number nor a decimal
    row("1 (NA-NA)", "interval", 1);
    row("0.00 (0.00-NaN)", "interval", 0);
    row("1.2 (-Inf, Inf)", "interval", 1.2);
    row("0,89 (0,72-1,08)", "interval", 0.89);
    row("(0,72-1,08)", "interval", 0.72);
    row("1,234 (5)", "count-with-percent", 1234, 5);
    row("1 234 (12,5%)", "count-with-percent", 1234, 12.5);
    row("1.234 (12,5%)", "count-with-percent", 1234, 12.5);
    row("0.891 (1,5)", "interval", 0.891);
    row("12 (3,4%)", "count-with-percent", 12, 3.4);
    row("7 (3,14)", "interval", 7); // two quartiles
    row("<0,001", "decimal", 0.001);
    row("0.22, 0.33", "range");
    row("-6", "integer", -6);
    row("\u22126", "integer", -6);
    row("7.0", "integer", 7);
    row("2.18e+07", "integer", 21'800'000);
    row("0.25", "decimal", 0.25);
    row(".25", "decimal", 0.25);
    row("1e-3", "decimal", 0.001);
    row("12.5%", "percent", 12.5);
    row("33 (2%)", "count-with-percent", 33, 2);
    row("3 (<0.1%)", "count-with-percent", 3, 0.1);
    row("3 (<1)", "count-with-percent", 3, 1);
    row("3 (0.4 %)", "count-with-percent", 3, 0.4);
    row("3 [2%]", "count-with-percent", 3, 2);
    row("61 [12]", "text"); // nothing says of what
    row("12.5% [33]", "count-with-percent", 33, 12.5);
    row("45.2 [120]", "count-with-percent", 120, 45.2);
    row("20.0 [60]", "count-with-percent", 60, 20);
    row("54.2 [12.1]", "text");
    row("<0.001", "decimal", 0.001);
    row(">0.9", "decimal", 0.9);
    row("<0.1%", "percent", 0.1);
    row("<b>7</b>", "text");
    row("33 ([REDACTED])", "count-with-percent", 33, 0);
    row("0 (NaN)", "count-with-percent", 0, 0);
    row("3 ( NaN%)", "count-with-percent", 3, 0);
    row("3 (NA)", "count-with-percent", 3, 0);
    row("1,939,441 (95.84%)", "count-with-percent", 1939441, 95.84);
    row("  1,750 (1)", "count-with-percent", 1750, 1);
    row("2.18e+07 (100.0)", "count-with-percent", 21'800'000, 100);
    row("13 / 64,523", "fraction", 13, 64523);
    row("3/10 (30%)", "fraction", 3, 10);
    row("7 (3, 14)", "interval", 7);
    row("268 [1, 17]", "interval", 268);
    row("0.89 (0.72-1.08)", "interval", 0.89);
    row("1.48 [1.44, 1.526]; p = 0", "interval", 1.48);
    row("(0.66-0.69)", "interval", 0.66);
    row("(0,18]", "range");
    row("18-24", "range");
    row("7\u201313", "range");
    row("2020-03-01", "date");
    row("2020-03-01 00:00:00", "date");
    row("2020-03", "date");
    row("01/03/2020", "date");
    row("Mar 2020", "date");
    row("01mar2020", "date");
    row("04 Aug", "date");
    row("2021 04 August", "date");
    row("4 maybe", "text");
    row("1 (reference)", "interval", 1);
    row("1.00 (Ref)", "interval", 1);
    row("reference", "missing");
    row("2020-W05", "date");
    row("[REDACTED]", "redaction");
    row("REDACTED (<5)", "redaction");
    row("[REDACTED] (2.9%)", "redaction");
    row("<8 (2.9%)", "redaction");
    row("<8 (0.1, 0.3)", "text");
    row("|[REDACTED]   |", "redaction");
    row("<=7", "redaction");
    row("\u22647", "redaction");
    row("<8", "redaction");
    row("<1,000", "text"); // a band
    row("< 0", "text");
    row("NA", "missing");
    row("NaN", "missing");
    row("--", "missing");
    row("\u2013", "missing");
    row("NA (NA%)", "missing");
    row("-- / 33,439", "missing");
    row("(NA-0.21)", "missing");
    row("16_2001", "text");
    row("80+", "text");
    row("1 to 10", "range");
    row("Not NULL", "text");
    row("Nation", "text");
    row("decline", "text");
}

void TestCellValue::reads() {
    QFETCH(QString, text);
    QFETCH(double, number);
    QFETCH(double, second);
    const CellValue value = parseCell(text.toStdString());
    QTEST(QString::fromLatin1(nameOf(value.kind).data()), "kind");
    QCOMPARE(value.number, number);
    QCOMPARE(value.second, second);
}

void TestCellValue::saysWhatAFloatIs() {
    QVERIFY(parseCell("7.0").writtenAsFloat);
    QVERIFY(!parseCell("7").writtenAsFloat);
    QVERIFY(statesCount(parseCell("33 (2%)")));
    QVERIFY(!statesCount(parseCell("7 (3, 14)")));
    QVERIFY(!statesCount(parseCell("0.5")));
    QVERIFY2(!parseCell("123456789012345678901").exactInteger, "a double does not hold it");
    QCOMPARE(int(parseCell("9434765919").digits), 10);
}

// Random cells out of the characters that numbers are made of: no crash, the number is finite, spaces outside do not
// matter.
void TestCellValue::survivesAnything() {
    std::mt19937 random(20261122);
    const std::string alphabet = "0123456789.,-+eE%()[]/<=~ NAna\xC2\xA0\xE2\x80\x93\xFF";
    std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
    std::uniform_int_distribution<std::size_t> length(0, 24);
    for (int i = 0; i < 200'000; ++i) {
        std::string cell;
        for (std::size_t left = length(random); left > 0; --left) {
            cell += alphabet[pick(random)];
        }
        const CellValue value = parseCell(cell);
        QVERIFY2(std::isfinite(value.number) && std::isfinite(value.second), cell.c_str());
        QVERIFY2(parseCell("  " + cell + " ").kind == value.kind, cell.c_str());
        QVERIFY2(!statesCount(value) || value.number == std::floor(value.number), cell.c_str());
    }
}

QTEST_APPLESS_MAIN(TestCellValue)
#include "test_cell_value.moc"
