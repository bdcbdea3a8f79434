// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bounds.h"
#include "audit/solved_components.h"

#include "random_tables.h"

#include <QTest>
#include <functional>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

const Protection sevens{Interval{1, 7}, 0};

// By trying all values of the open cells, which must be few and small.
std::vector<Interval> byTrying(const Problem& problem) {
    std::vector<double> values(problem.cells.size());
    std::vector<Interval> found(problem.cells.size(), Interval{unbounded, -unbounded});
    const std::function<void(std::size_t)> tryFrom = [&](std::size_t cell) {
        if (cell < values.size()) {
            for (double v = problem.cells[cell].known.least; v <= problem.cells[cell].known.most; ++v) {
                values[cell] = v;
                tryFrom(cell + 1);
            }
            return;
        }
        for (const Equation& equation : problem.equations) {
            double sum = 0;
            for (const Term& term : equation.terms) {
                sum += term.factor * values[term.cell];
            }
            if (sum < equation.sum.least || sum > equation.sum.most) {
                return;
            }
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            found[i] = {std::min(found[i].least, values[i]), std::max(found[i].most, values[i])};
        }
    };
    tryFrom(0);
    return found;
}

} // namespace

class TestAuditBounds : public QObject {
    Q_OBJECT
private slots:
    // Every line has two withheld cells, and still one is known.
    void whatOnlySeveralEquationsSay() {
        Problem problem;
        for (int i = 0; i < 9; ++i) {
            problem.add({{0, unbounded}, true, true, {{}, 1}});
        }
        const auto stated = [&](double number) { return problem.add({Interval::exactly(number), true, false, {}}); };
        // Two rows of three cells, a column of each: a+b, b+c, a+c are stated, and no equation alone tells a.
        problem.addTotal(stated(11), {0, 1});
        problem.addTotal(stated(9), {1, 2});
        problem.addTotal(stated(8), {0, 2});
        const Bounds bounds = findBounds(problem);
        QVERIFY(bounds.isComplete);
        QVERIFY(bounds.found[0] == Interval::exactly(5));
        QVERIFY(bounds.found[1] == Interval::exactly(6));
        QVERIFY(bounds.found[2] == Interval::exactly(3));
        QVERIFY(bounds.effort.programs > 0);
        QVERIFY((bounds.found[8] == Interval{0, unbounded})); // in no equation
    }
    void holdsEveryPossibleValue_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void holdsEveryPossibleValue() {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        Problem problem;
        std::vector<double> truth;
        for (int i = 0; i < 6; ++i) {
            truth.push_back(static_cast<double>(random() % 5));
            problem.add({{0, 4}, true, true, sevens});
        }
        for (int e = 0; e < 4; ++e) {
            Equation equation;
            double sum = 0;
            for (CellId cell = 0; cell < 6; ++cell) {
                const double factor = static_cast<double>(random() % 3) - (e % 2 == 0 ? 0 : 1);
                equation.terms.push_back({cell, factor});
                sum += factor * truth[cell];
            }
            const double slack = e == 3 ? 1 : 0;
            equation.sum = {sum - slack, sum + slack};
            problem.equations.push_back(equation);
        }
        const Bounds bounds = findBounds(problem);
        const std::vector<Interval> possible = byTrying(problem);
        for (std::size_t i = 0; i < truth.size(); ++i) {
            QVERIFY(bounds.found[i].holds(possible[i]));
            QVERIFY(bounds.found[i].holds(Interval::exactly(truth[i])));
        }
        QVERIFY(bounds.contradictions.empty());
    }
    void allQuestionsAgree_data() { holdsEveryPossibleValue_data(); }
    void allQuestionsAgree() {
        QFETCH(int, seed);
        const RandomTable table =
            makeRandomTable({hierarchy({3, 2}), hierarchy({4}), hierarchy({5})}, 6, static_cast<std::uint64_t>(seed));
        const Problem problem = table.problemWithholding(7, {{}, 2});
        const Bounds all = findBounds(problem);
        const Bounds some = findBounds(problem, Question::WhichBreach);
        const Bounds those = findBounds(problem, Question::Breaches);
        QVERIFY(all.isComplete && some.isComplete);
        for (std::size_t i = 0; i < problem.cells.size(); ++i) {
            QVERIFY(all.found[i].holds(Interval::exactly(table.counts[i])));
            QCOMPARE(breaches(problem.cells[i], some.found[i]), breaches(problem.cells[i], all.found[i]));
            QVERIFY(!breaches(problem.cells[i], all.found[i]) || those.found[i] == all.found[i]);
        }
    }
    void solvesAgainOnlyWhatChanged() {
        const RandomTable first = makeRandomTable({hierarchy({6}), hierarchy({7})}, 6, 1);
        const RandomTable second = makeRandomTable({hierarchy({6}), hierarchy({7})}, 6, 2);
        const auto together = [](const RandomTable& one, const RandomTable& other) {
            Problem all = one.problemWithholding(7, {{}, 2});
            Problem more = other.problemWithholding(7, {{}, 2});
            for (Equation& equation : more.equations) {
                for (Term& term : equation.terms) {
                    term.cell += static_cast<CellId>(all.cells.size());
                }
                all.equations.push_back(equation);
            }
            all.cells.insert(all.cells.end(), more.cells.begin(), more.cells.end());
            return all;
        };
        const Problem before = together(first, second);
        SolvedComponents solved;
        const Bounds fresh = findBounds(before, Question::AllIntervals, nullptr, {}, &solved);
        QCOMPARE(fresh.effort.known, std::size_t{0});
        QVERIFY2(fresh.effort.components >= 2, qPrintable(QString::number(fresh.effort.components)));
        solved.begin();
        const Bounds again = findBounds(before, Question::AllIntervals, nullptr, {}, &solved);
        QCOMPARE(again.effort.programs, std::size_t{0});
        QCOMPARE(again.effort.known, fresh.effort.components);
        QVERIFY(again.found == fresh.found);

        // Another table in front: those of the second are found by what they say, wherever they stand.
        const Problem after = together(makeRandomTable({hierarchy({5}), hierarchy({6})}, 6, 3), second);
        solved.begin();
        const Bounds changed = findBounds(after, Question::AllIntervals, nullptr, {}, &solved);
        const Bounds anew = findBounds(after);
        QVERIFY(changed.effort.known > 0 && changed.effort.components > 0);
        QVERIFY(changed.effort.programs < anew.effort.programs);
        QVERIFY(changed.found == anew.found);

        // What is asked belongs to it, and what was not asked for in between is forgotten.
        QCOMPARE(findBounds(after, Question::Breaches, nullptr, {}, &solved).effort.known, std::size_t{0});
        solved.begin();
        solved.begin();
        QCOMPARE(findBounds(after, Question::AllIntervals, nullptr, {}, &solved).effort.known, std::size_t{0});
    }
    void contradictionsOfSeveralEquations() {
        Problem problem;
        for (int i = 0; i < 3; ++i) {
            problem.add({{0, unbounded}, false, true, {{}, 1}});
        }
        const auto sum = [&](CellId a, CellId b, double total) {
            problem.equations.push_back({{{a, 1}, {b, 1}}, Interval::exactly(total)});
        };
        sum(0, 1, 1);
        sum(1, 2, 1);
        sum(0, 2, 1);
        problem.equations.push_back({{{0, 1}, {1, 1}, {2, 1}}, Interval::exactly(2)}); // it is 1.5
        const Bounds bounds = findBounds(problem);
        QCOMPARE(bounds.contradictions.size(), std::size_t{1});
        QVERIFY(bounds.isUnknown[0]);
    }
    void stops() {
        std::stop_source source;
        source.request_stop();
        const RandomTable table = makeRandomTable({hierarchy({4}), hierarchy({4})}, 5, 1);
        QVERIFY(!findBounds(table.problemWithholding(7, sevens), Question::AllIntervals, nullptr, source.get_token())
                     .isComplete);
    }
};

QTEST_GUILESS_MAIN(TestAuditBounds)
#include "test_audit_bounds.moc"
