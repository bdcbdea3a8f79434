// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/problem.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

class TestAuditProblem : public QObject {
    Q_OBJECT
private slots:
    void mergesTermsAndDropsRepeatedEquations() {
        Problem problem;
        problem.cells.resize(3);
        problem.equations = {{{{2, -1}, {0, 1}, {1, -1}}, Interval::exactly(0)},
                             {{{0, -1}, {1, 1}, {2, 1}}, Interval::exactly(0)}, // the same, turned round
                             {{{1, 2}, {1, -2}}, Interval::exactly(0)},         // says nothing
                             {{{1, 1}, {0, -2}, {1, 1}}, {-4, 6}}};
        const Canonical found = canonical(problem);
        QCOMPARE(found.origin, (std::vector<EquationId>{0, 3}));
        QVERIFY((found.equations[0] == Equation{{{0, 1}, {1, -1}, {2, -1}}, Interval::exactly(0)}));
        QVERIFY((found.equations[1] == Equation{{{0, 2}, {1, -2}}, {-6, 4}}));
    }
    void keepsWhatIsContradictory() {
        Problem problem;
        problem.cells.resize(1);
        problem.equations = {{{{0, 1}, {0, -1}}, Interval::exactly(3)}};
        QCOMPARE(canonical(problem).equations.size(), std::size_t{1});
    }
    void refuses_data() {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("factor");
        QTest::addColumn<uint>("cell");
        QTest::addColumn<QString>("field");
        QTest::newRow("sound") << 1.0 << 7.0 << 1.0 << 0U << "";
        QTest::newRow("empty interval") << 7.0 << 1.0 << 1.0 << 0U << "cells.0";
        QTest::newRow("not a number") << std::nan("") << 1.0 << 1.0 << 0U << "cells.0";
        QTest::newRow("infinite factor") << 1.0 << 7.0 << unbounded << 0U << "equations.0";
        QTest::newRow("no such cell") << 1.0 << 7.0 << 1.0 << 1U << "equations.0";
    }
    void refuses() {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(double, factor);
        QFETCH(uint, cell);
        QFETCH(QString, field);
        Problem problem;
        problem.add({{least, most}, true, false, {}});
        problem.equations = {{{{cell, factor}}, Interval::exactly(0)}};
        const auto result = check(problem);
        QCOMPARE(result.has_value(), field.isEmpty());
        QCOMPARE(result ? QString() : QString::fromStdString(result.error().where.field), field);
    }
    void breachesWhatIsAsked_data() {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("breach");
        QTest::newRow("all of 1 to 7") << 1.0 << 7.0 << false;
        QTest::newRow("more") << 0.0 << 90.0 << false;
        QTest::newRow("exact") << 3.0 << 3.0 << true;
        QTest::newRow("not 1") << 2.0 << 7.0 << true;
        QTest::newRow("not 7") << 1.0 << 6.0 << true;
    }
    void breachesWhatIsAsked() {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(bool, breach);
        QCOMPARE(breaches({{0, 7}, true, true, {Interval{1, 7}, 0}}, {least, most}), breach);
        QVERIFY(!breaches({{0, 7}, true, false, {Interval{1, 7}, 0}}, {least, most})); // nobody asks
    }
    void breachesWidth() {
        const Cell cell{{0, unbounded}, true, true, {{}, 5}};
        QVERIFY(breaches(cell, {10, 14}));
        QVERIFY(!breaches(cell, {10, 15}));
        QVERIFY(!breaches(cell, {10, unbounded}));
    }
};

QTEST_GUILESS_MAIN(TestAuditProblem)
#include "test_audit_problem.moc"
