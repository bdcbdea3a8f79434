// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/propagation.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

Cell exactly(double number) {
    return {Interval::exactly(number), true, false, {}};
}
Cell withheld(double least = 1, double most = 7) {
    return {{least, most}, true, true, {Interval{1, 7}, 0}};
}

// Of total = parts with these cells, the total first.
std::vector<Interval> found(const std::vector<Cell>& cells) {
    Problem problem;
    problem.cells = cells;
    std::vector<CellId> parts;
    for (CellId cell = 1; cell < cells.size(); ++cell) {
        parts.push_back(cell);
    }
    problem.addTotal(0, parts);
    const auto equations = canonical(problem).equations;
    Propagation propagation(problem.cells, equations, false);
    propagation.run({});
    return propagation.contradictions().empty() ? propagation.intervals() : std::vector<Interval>();
}

} // namespace

class TestAuditPropagation : public QObject {
    Q_OBJECT
private slots:
    void theTotalGivesBackOne() { // OpenSAFELY's guidance: 51 and 10, 15, 25
        QVERIFY(found({exactly(51), withheld(), exactly(10), exactly(15), exactly(25)})[1] == Interval::exactly(1));
    }
    void twoShareWhatIsLeft() {
        const auto cells = found({exactly(10), withheld(), withheld()});
        QVERIFY((cells[1] == Interval{3, 7}));
        QVERIFY((cells[2] == Interval{3, 7}));
    }
    void openEndsAreClosed() {
        const auto cells = found({exactly(10), withheld(0, unbounded), withheld(0, unbounded)});
        QVERIFY((cells[1] == Interval{0, 10}));
    }
    void roundsInward() {
        Problem problem;
        problem.cells = {withheld(0, unbounded)};
        problem.equations = {{{{0, 10}}, {26, 47}}}; // 2.6 to 4.7
        const auto equations = canonical(problem).equations;
        Propagation propagation(problem.cells, equations, false);
        propagation.run({});
        QVERIFY((propagation.intervals()[0] == Interval{3, 4}));
    }
    void contradictionsAreTold() {
        QVERIFY(found({exactly(51), withheld(), exactly(40)}).empty());
        QVERIFY(found({exactly(51), exactly(50)}).empty());
    }
    void aContradictionConcernsItsOwnComponentOnly() {
        Problem problem;
        problem.cells = {exactly(51), withheld(), exactly(40), exactly(8), withheld(), exactly(5)};
        problem.addTotal(0, {1, 2});
        problem.addTotal(3, {4, 5});
        const auto equations = canonical(problem).equations;
        Propagation propagation(problem.cells, equations, false);
        propagation.run({});
        QCOMPARE(propagation.contradictions(), std::vector<EquationId>{0});
        QVERIFY(propagation.intervals()[4] == Interval::exactly(3));
    }
    void hugeNumbersAreNoContradiction() {
        QVERIFY(!found({exactly(3e18), exactly(1e18), withheld(0, unbounded), exactly(1e18)}).empty());
    }
    void boundsThatCreepEnd() { // x = y/2 + …: each round halves what is left
        Problem problem;
        problem.cells = {{{0, 1e6}, false, true, {}}, {{0, 1e6}, false, true, {}}};
        problem.equations = {{{{0, 1}, {1, -0.999999}}, Interval::exactly(0)},
                             {{{1, 1}, {0, -0.999999}}, Interval::exactly(0)}};
        const auto equations = canonical(problem).equations;
        Propagation propagation(problem.cells, equations, true);
        QVERIFY(propagation.run({}));
        QVERIFY(propagation.trail().size() < 200);
    }
    void keepsATrail() {
        Problem problem;
        problem.cells = {exactly(10), withheld(), exactly(4)};
        problem.addTotal(0, {1, 2});
        const auto equations = canonical(problem).equations;
        Propagation propagation(problem.cells, equations, true);
        propagation.run({});
        QCOMPARE(propagation.trail().size(), std::size_t{2});
        QCOMPARE(propagation.lastBefore(1, false, Propagation::none), 0U);
        QCOMPARE(propagation.lastBefore(1, true, Propagation::none), 1U);
        QCOMPARE(propagation.lastBefore(1, true, 1), Propagation::none);
    }
    void stops() {
        std::stop_source source;
        source.request_stop();
        Problem problem;
        problem.cells = {exactly(10), withheld()};
        problem.addTotal(0, {1});
        Propagation propagation(problem.cells, problem.equations, false);
        QVERIFY(!propagation.run(source.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestAuditPropagation)
#include "test_audit_propagation.moc"
