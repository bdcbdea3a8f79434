// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/stated_total.h"

#include <QTest>

using namespace outcheck::table;

class TestStatedTotal : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void readsLongNamesSoon();
};

void TestStatedTotal::reads_data() {
    QTest::addColumn<double>("expected"); // −1: nothing
    const auto add = [](const char* name, double expected) { QTest::newRow(name) << expected; };
    add("Cases (N = 1,234)", 1234);
    add("**FALSE**, N = 98,691", 98691);
    add("Overall, N = 532^1", 532);
    add("Overall, N = 532\xC2\xB9", 532);
    add("N\xC2\xA0=\xC2\xA0"
        "41",
        41);
    add("matching (n=200.0)", 200);
    add("Asian (n = 145)", 145);
    add("Gesamt (n = 1.204)", 1204);
    add("Gesamt (n = 12.345.678)", 12345678);
    add("n=14, 3 sites", 14);
    add("n = 14 patients", 14);
    add("(n = 0)", 0);
    add("n=3; N=50", 50);
    add("n = 2 doses", -1);
    add("n = 12.5", -1);
    add("n = 1.2045", -1);
    add("(n=nan)", -1);
    add("N = [REDACTED]", -1);
    add("n = -4", -1);
    add("mean = 5", -1);
    add("alpha_n = 5", -1);
    add("n", -1);
    add("=", -1);
    add("n = 1e300", -1);
    add("", -1);
}

void TestStatedTotal::reads() {
    QFETCH(double, expected);
    QCOMPARE(statedTotal(QTest::currentDataTag()).value_or(-1), expected);
}

void TestStatedTotal::readsLongNamesSoon() {
    QCOMPARE(statedTotal(std::string(1'000'000, '=')), std::optional<double>());
    QCOMPARE(statedTotal(std::string(200, ' ') + "n = 7" + std::string(1'000'000, ' ')), std::optional(7.0));
}

QTEST_APPLESS_MAIN(TestStatedTotal)
#include "test_stated_total.moc"
