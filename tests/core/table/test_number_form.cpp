// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_form.h"

#include <QTest>

using namespace outcheck::table;

class TestNumberForm : public QObject {
    Q_OBJECT
private slots:
    void keepsTheForm_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "1234" << 1235.0 << "1235";
        QTest::newRow("comma") << "1,234" << 1234565.0 << "1,234,565";
        QTest::newRow("comma, grown smaller") << "1,001" << 995.0 << "995";
        QTest::newRow("apostrophe") << "1'234" << 1235.0 << "1'235";
        QTest::newRow("thin space") << "1\u2009234" << 1235.0 << "1\u2009235";
        QTest::newRow("float") << "4.0" << 5.0 << "5.0";
        QTest::newRow("decimals") << "33.33" << 12.5 << "12.50";
        QTest::newRow("no leading zero") << ".18" << 0.25 << ".25";
        QTest::newRow("no leading zero, grown") << ".18" << 1.25 << "1.25";
        QTest::newRow("exponent") << "1.2e-05" << 0.000013 << "0.000013";
        QTest::newRow("large exponent") << "2.18e+07" << 21800000.0 << "21800000";
        QTest::newRow("absurd exponent") << "1e-99999999999" << 1.0 << "1";
    }
    void keepsTheForm() {
        QFETCH(QString, written);
        QFETCH(double, number);
        QTEST(QString::fromStdString(writtenIn(formOf(written.toStdString()), number)), "expected");
    }

    void columnsThatDropZeros() {
        NumberForm column;
        widen(column, formOf("33.3"), true);
        widen(column, formOf("50"), false);
        QCOMPARE(writtenIn(column, 25), std::string("25"));
        QCOMPARE(writtenIn(column, 12.5), std::string("12.5"));
        widen(column, formOf("50.0"), false);
        widen(column, formOf("12.25"), false);
        QCOMPARE(writtenIn(column, 25), std::string("25.0"));
    }

    void findsThePlaces_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("denominator");
        QTest::addColumn<QString>("share");
        QTest::newRow("plain") << " 1,234 "
                               << "1,234"
                               << ""
                               << "";
        QTest::newRow("percent") << "12.5%"
                                 << "12.5"
                                 << ""
                                 << "";
        QTest::newRow("n (p%)") << "  1,750 (12.5%)"
                                << "1,750"
                                << ""
                                << "12.5";
        QTest::newRow("p [n]") << "12.5 [33]"
                               << "33"
                               << ""
                               << "12.5";
        QTest::newRow("p% (n)") << "12.5% (33)"
                                << "33"
                                << ""
                                << "12.5";
        QTest::newRow("n/N") << "13 / 64,523"
                             << "13"
                             << "64,523"
                             << "";
        QTest::newRow("n/N (p%)") << "13/640 (2.03%)"
                                  << "13"
                                  << "640"
                                  << "2.03";
        QTest::newRow("interval") << "0.89 (0.72-1.08)"
                                  << ""
                                  << ""
                                  << "";
        QTest::newRow("text") << "none"
                              << ""
                              << ""
                              << "";
    }
    void findsThePlaces() {
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        const auto parts = partsOf(bytes, outcheck::table::parseCell(bytes));
        const auto shown = [&](const std::optional<Span>& place) {
            return place ? QString::fromStdString(std::string(place->of(bytes))) : QString();
        };
        QTEST(parts ? shown(parts->number) : QString(), "number");
        QTEST(parts ? shown(parts->denominator) : QString(), "denominator");
        QTEST(parts ? shown(parts->share) : QString(), "share");
    }
};

QTEST_APPLESS_MAIN(TestNumberForm)
#include "test_number_form.moc"
