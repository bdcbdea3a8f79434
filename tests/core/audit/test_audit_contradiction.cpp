// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/contradiction.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

class TestAuditContradiction : public QObject {
    Q_OBJECT
private slots:
    void theFewThatAreToBlame() {
        Problem problem;
        for (int i = 0; i < 6; ++i) {
            problem.add({{0, 10}, true, true, {}});
        }
        const auto sum = [&](CellId a, CellId b, double total) {
            problem.equations.push_back({{{a, 1}, {b, 1}}, Interval::exactly(total)});
        };
        sum(0, 1, 4);
        sum(1, 2, 9);
        sum(2, 3, 3); // with the last one 2 is at most 3, so 1 is at least 6, and 0 below 0
        sum(3, 4, 8);
        sum(4, 5, 8);
        QCOMPARE(smallestContradiction(problem, {0, 1, 2, 3, 4}), (std::vector<EquationId>{0, 1, 2}));
    }
    void whatOnlyAProgramSees() { // a + b = b + c = a + c = 1 leave 1.5 for all three
        Problem problem;
        for (int i = 0; i < 3; ++i) {
            problem.add({{0, unbounded}, false, true, {}});
        }
        for (const auto& [a, b] : {std::pair(0U, 1U), std::pair(1U, 2U), std::pair(0U, 2U)}) {
            problem.equations.push_back({{{a, 1}, {b, 1}}, Interval::exactly(1)});
        }
        problem.equations.push_back({{{0, 1}}, {0, 5}}); // has no part in it
        problem.equations.push_back({{{0, 1}, {1, 1}, {2, 1}}, Interval::exactly(2)});
        QCOMPARE(smallestContradiction(problem, {0, 1, 2, 3, 4}), (std::vector<EquationId>{0, 1, 2, 4}));
    }
    void whatHoldsTogetherIsGivenBack() {
        Problem problem;
        problem.add({{0, 10}, true, true, {}});
        problem.equations = {{{{0, 1}}, {0, 5}}, {{{0, 1}}, {3, 9}}};
        QCOMPARE(smallestContradiction(problem, {0, 1}), (std::vector<EquationId>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestAuditContradiction)
#include "test_audit_contradiction.moc"
