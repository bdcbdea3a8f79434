// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/thousands_points.h"

#include "small_table.h"

#include <QTest>

using namespace outcheck::table;

class TestThousandsPoints : public QObject {
    Q_OBJECT
private slots:
    void tells_data();
    void tells();
    void rewrites_data();
    void rewrites();
};

// Columns are separated by ";" in these tables; d, t and u: decimals, thousands, unclear.
void TestThousandsPoints::tells_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* what, const char* text, const char* expected) {
        QTest::newRow(what) << QByteArray(text) << QString::fromLatin1(expected);
    };
    add("beside decimal commas", "g;n;pct\na;1.204;12,5\nb;2.345;87,5\n", "dtd");
    add("two points", "g;x\na;1.234.567\nb;2.345\n", "dt");
    add("numbers below 1000", "g;x\na;1.204\nb;204\nc;87\n", "dt");
    add("with a decimal comma behind", "g;x\na;1.204,50\nb;2.345,75\n", "dt");
    add("counts with their percentages", "g;x\na;1.204 (12%)\nb;345 (3%)\nc;12 (1%)\n", "dt");
    add("fractions", "g;x\na;204/1.204\nb;12/12.345\n", "dt");
    add("counts by name", "g;n\na;1.204\nb;2.345\n", "du");
    add("any figures", "g;mean\na;1.204\nb;2.345\n", "dd");
    add("one without three decimals", "g;n;pct\na;1.204;12,5\nb;2.34;87,5\n", "ddd");
    add("below one", "g;n;pct\na;1.204;12,5\nb;0.345;87,5\n", "ddd");
    add("a number over 999 without", "g;n;pct\na;1.204;12,5\nb;2345;87,5\n", "ddd");
    add("one number among decimals that lost their zeros", "g;x\na;1.204\nb;2\n", "dd");
    add("ratios with their bounds", "g;x;pct\na;1.204 (1.100-1.300);12,5\nb;2.345 (2.100-2.500);87,5\n", "ddd");
    add("dates and versions", "d;v\n01.02.2020;1.2.3\n02.02.2020;1.2.4\n", "dd");
}

void TestThousandsPoints::tells() {
    QFETCH(QByteArray, text);
    const SmallTable table(text.toStdString());
    QString told;
    for (const PointUse use : pointUses(table.grid())) {
        told += use == PointUse::Thousands ? QLatin1Char('t')
                : use == PointUse::Unclear ? QLatin1Char('u')
                                           : QLatin1Char('d');
    }
    QTEST(told, "expected");
}

void TestThousandsPoints::rewrites_data() {
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* text, const char* expected) { QTest::newRow(text) << QByteArray(expected); };
    add("1.204", "1204");
    add("12.345.678", "12345678");
    add("1.204,50", "1204,50");
    add("1.204 (12.345%)", "1204 (12.345%)");
    add("204/1.204", "204/1204");
    add("1.234.567", "1234567");
    add("87", "87");
    add("Version 1.204", "Version 1.204");
    add("2020-01-04", "2020-01-04");
    add("", "");
}

void TestThousandsPoints::rewrites() {
    const std::string_view text = QTest::currentDataTag();
    const ValueCell cell{text, parseCell(text)};
    QTEST(QByteArray::fromStdString(withoutThousandsPoints(cell)), "expected");
}

QTEST_APPLESS_MAIN(TestThousandsPoints)
#include "test_thousands_points.moc"
