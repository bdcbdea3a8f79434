// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who is alone in a cell can work out, against trying all values.
#include "audit/insider.h"

#include "random_tables.h"
#include "small_tables.h"

#include <QTest>
#include <functional>
#include <map>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

const Protection sevens{Interval{1, 7}, 0};

using Seen = std::map<std::pair<CellId, CellId>, Interval>; // by insider and cell

// All that agrees with the problem, by trying; for each insider the ranges of what is narrower than asked then, and not
// before.
Seen byTrying(const Problem& problem) {
    std::vector<CellId> open;
    std::vector<double> values;
    for (CellId cell = 0; cell < problem.cells.size(); ++cell) {
        values.push_back(problem.cells[cell].known.least);
        if (!isSingle(problem.cells[cell].known)) {
            open.push_back(cell);
        }
    }
    const Interval nothing{unbounded, -unbounded};
    std::vector<Interval> all(open.size(), nothing);
    std::vector<std::vector<Interval>> seen(open.size(), all);
    const auto agrees = [&](bool isLast, std::size_t next) {
        return std::all_of(problem.equations.begin(), problem.equations.end(), [&](const Equation& equation) {
            double sum = 0;
            for (const Term& term : equation.terms) {
                const auto place = std::find(open.begin(), open.end(), term.cell) - open.begin();
                if (!isLast && static_cast<std::size_t>(place) >= next &&
                    static_cast<std::size_t>(place) < open.size()) {
                    return true; // not all in it is chosen
                }
                sum += term.factor * values[term.cell];
            }
            return equation.sum.least <= sum && sum <= equation.sum.most;
        });
    };
    const std::function<void(std::size_t)> tryFrom = [&](std::size_t i) {
        if (!agrees(false, i)) {
            return;
        }
        if (i < open.size()) {
            const Interval& known = problem.cells[open[i]].known;
            for (values[open[i]] = known.least; values[open[i]] <= known.most; ++values[open[i]]) {
                tryFrom(i + 1);
            }
            return;
        }
        const auto widen = [](Interval& range, double value) {
            range = {std::min(range.least, value), std::max(range.most, value)};
        };
        for (std::size_t a = 0; a < open.size(); ++a) {
            widen(all[a], values[open[a]]);
            for (std::size_t b = 0; b < open.size() && values[open[a]] == 1; ++b) {
                widen(seen[a][b], values[open[b]]);
            }
        }
    };
    tryFrom(0);
    Seen found;
    for (std::size_t a = 0; a < open.size(); ++a) {
        for (std::size_t b = 0; b < open.size(); ++b) {
            const Cell& cell = problem.cells[open[b]];
            if (a != b && !isSingle(all[a]) && !seen[a][b].isEmpty() && !breaches(cell, all[b]) &&
                breaches(cell, seen[a][b])) {
                found[{open[a], open[b]}] = seen[a][b];
            }
        }
    }
    return found;
}

// A random table of two ways with totals, of which some counts are withheld.
Problem problemOf(std::uint64_t seed, const Protection& asked) {
    const RandomTable table = makeRandomTable({hierarchy({3}), hierarchy({3})}, 9, seed);
    Problem problem = table.problemWithholding(7, asked);
    for (Cell& cell : problem.cells) {
        if (cell.judged) {
            cell.known = {1, 7};
        }
    }
    return problem;
}

std::vector<CellId> judgedCells(const Problem& problem) {
    std::vector<CellId> cells;
    for (CellId cell = 0; cell < problem.cells.size(); ++cell) {
        if (problem.cells[cell].judged) {
            cells.push_back(cell);
        }
    }
    return cells;
}

} // namespace

class TestAuditInsider : public QObject {
    Q_OBJECT
private slots:
    // Tables of two ways have whole corners: linear programs are exact.
    void asByTrying_data() {
        QTest::addColumn<bool>("isRange");
        QTest::newRow("2 and 3 are possible") << true;
        QTest::newRow("no more than not exactly known") << false;
    }
    void asByTrying() {
        QFETCH(bool, isRange);
        const Protection asked = isRange ? Protection{Interval{2, 3}, 0, {}} : Protection{{}, 1, {}};
        int compared = 0, tables = 0, unproved = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            const Problem problem = problemOf(seed, asked);
            const Bounds bounds = findBounds(problem);
            QVERIFY(bounds.contradictions.empty());
            const InsiderView view = findInsiderView(problem, bounds, judgedCells(problem));
            QVERIFY(view.notTried.empty());
            const Seen expected = byTrying(problem);
            QCOMPARE(view.findings.size(), expected.size());
            for (const InsiderFinding& one : view.findings) {
                const auto range = expected.find({one.alone, one.cell});
                QVERIFY(range != expected.end());
                QVERIFY(one.found.holds(range->second));
                if (isSingle(range->second)) {
                    QCOMPARE(one.found.least, range->second.least);
                    QCOMPARE(one.found.most, range->second.most);
                }
                ++compared;
                unproved += !one.proof;
                QVERIFY(!one.proof || holds(InsiderProblem(problem).of(one.alone), *one.proof));
            }
            tables += expected.empty() ? 0 : 1;
        }
        qInfo("%d findings in %d tables, %d without a proof", compared, tables, unproved);
        QVERIFY(compared > 250);
        QVERIFY(20 * unproved < compared);
    }
    void twoInOneRow() {
        TableOptions options;
        const QByteArray table = "area,patients\nA,[REDACTED]\nB,[REDACTED]\nC,40\nD,52\nTotal,100\n";
        QVERIFY(auditOf({table}, options).insider.empty());
        options.insider = true;
        const TableAudit audit = auditOf({table}, options); // 8 in two cells: of 1 to 7
        QVERIFY(audit.disclosures.empty() && audit.insiderNotTried.empty());
        QCOMPARE(audit.insider.size(), std::size_t{2});
        for (const InsiderDisclosure& one : audit.insider) {
            QVERIFY(one.alone != one.what.cell);
            QVERIFY(one.what.kind == DisclosureKind::Exact);
            QCOMPARE(one.what.found.least, 7.0);
            QVERIFY(one.what.proof && !holds(audit.tables.problem, *one.what.proof));
            QVERIFY(holds(InsiderProblem(audit.tables.problem).of(one.alone), *one.what.proof));
        }
    }
    void nobodyIsAloneInALargeCell() {
        TableOptions options;
        options.insider = true;
        // The two are 13 together, so none of them is 1; what is known of all is told to all.
        const TableAudit audit =
            auditOf({"area,patients\nA,[REDACTED]\nB,[REDACTED]\nC,40\nD,52\nTotal,105\n"}, options);
        QVERIFY(audit.insider.empty() && audit.insiderNotTried.empty());
        QCOMPARE(audit.disclosures.size(), std::size_t{2});
    }
    void threeInOneRowAreSafe() {
        TableOptions options;
        options.insider = true;
        const TableAudit audit =
            auditOf({"area,patients\nA,[REDACTED]\nB,[REDACTED]\nC,[REDACTED]\nD,52\nTotal,61\n"}, options);
        QVERIFY(audit.disclosures.empty() && audit.insider.empty() && audit.insiderNotTried.empty());
    }
    void whatIsNotTriedIsTold_data() {
        QTest::addColumn<int>("programs");
        QTest::addColumn<int>("terms");
        QTest::newRow("no programs") << 0 << 1'000'000;
        QTest::newRow("no terms") << 1000 << 3;
    }
    void whatIsNotTriedIsTold() {
        QFETCH(int, programs);
        QFETCH(int, terms);
        Problem problem;
        for (int i = 0; i < 3; ++i) {
            problem.add({{1, 7}, true, true, sevens});
        }
        problem.add({Interval::exactly(9), true, false, {}});
        problem.addTotal(3, {0, 1, 2});
        const std::vector<CellId> cells{0, 1, 2};
        const InsiderEffort effort{static_cast<std::size_t>(programs), static_cast<std::size_t>(terms)};
        const InsiderView view = findInsiderView(problem, findBounds(problem), cells, effort);
        QCOMPARE(view.notTried, cells);
    }
    void stopsWhereAsked() {
        const Problem problem = problemOf(3, sevens);
        std::stop_source source;
        source.request_stop();
        const InsiderView view =
            findInsiderView(problem, findBounds(problem), judgedCells(problem), {}, source.get_token());
        QVERIFY(view.findings.empty());
    }
};

QTEST_GUILESS_MAIN(TestAuditInsider)
#include "test_audit_insider.moc"
