// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/further_cells.h"

#include "../audit/random_tables.h"
#include "further_tasks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;
using namespace outcheck::protect;

namespace {

// Rows × columns with their totals, as cells from the grand total on.
std::vector<Equation> flatTotals(std::uint32_t rows, std::uint32_t columns) {
    Cube cube;
    cube.parents = {hierarchy({rows}), hierarchy({columns})};
    for (std::uint32_t row = 0; row <= rows; ++row) {
        for (std::uint32_t column = 0; column <= columns; ++column) {
            cube.codes.push_back({row, column});
        }
    }
    return *totalsOf(cube);
}

std::size_t inDanger(const FurtherTask& task, const std::vector<CellId>& withheld) {
    const Problem problem = withheldToo(task, withheld);
    const Bounds bounds = findBounds(problem);
    std::size_t count = 0;
    for (CellId id = 0; id < problem.cells.size(); ++id) {
        count += breaches(problem.cells[id], bounds.found[id]) || bounds.isUnknown[id];
    }
    return count;
}

// The least loss of all choices that leave no more in danger than withholding everything does.
double leastByTrying(const FurtherTask& task) {
    std::vector<CellId> candidates;
    for (CellId id = 0; id < task.truth.size(); ++id) {
        if (isSingle(task.problem.cells[id].known) && std::isfinite(task.losses[id])) {
            candidates.push_back(id);
        }
    }
    const std::size_t hopeless = inDanger(task, candidates);
    double least = unbounded;
    for (std::uint32_t choice = 0; choice < (1U << candidates.size()); ++choice) {
        std::vector<CellId> withheld;
        double loss = 0;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if ((choice >> i & 1U) != 0) {
                withheld.push_back(candidates[i]);
                loss += task.losses[candidates[i]];
            }
        }
        if (loss < least && inDanger(task, withheld) == hopeless) {
            least = loss;
        }
    }
    return least;
}

bool holds(const std::vector<CellId>& cells, CellId cell) {
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

// The synthetic table that lies beside the checkout (../shared/ground); no cells where it does not.
FurtherTask thousandCells() {
    const QString named = qEnvironmentVariable("OUTCHECK_GROUND");
    QFile file((named.isEmpty() ? QStringLiteral(OUTCHECK_SOURCE_DIR "/../shared/ground") : named) + "/t1k_csppat.csv");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    Cube cube;
    cube.parents.assign(3, {Cube::top});
    std::vector<QByteArrayList> names(3, {"Total"});
    std::vector<double> counts;
    for (file.readLine(); !file.atEnd();) {
        const QByteArrayList fields = file.readLine().trimmed().split(',');
        cube.codes.emplace_back();
        for (qsizetype d = 0; d < 3; ++d) {
            auto& known = names[static_cast<std::size_t>(d)];
            if (!known.contains(fields[d])) {
                known << fields[d];
                cube.parents[static_cast<std::size_t>(d)].push_back(0);
            }
            cube.codes.back().push_back(static_cast<std::uint32_t>(known.indexOf(fields[d])));
        }
        counts.push_back(fields[3].toDouble());
    }
    return furtherTask(counts, *totalsOf(cube));
}

} // namespace

class TestFurtherCells : public QObject {
    Q_OBJECT
private slots:
    void oneCellInEachLine() { // 2 × 2 with totals: a rectangle must go, whatever it costs
        const FurtherTask task = furtherTask({100, 40, 60, 45, 3, 42, 55, 37, 18}, flatTotals(2, 2));
        const auto found = chooseFurtherCells(task, FurtherSearch::Least);
        QVERIFY(found.has_value());
        QCOMPARE(found->chosen, (std::vector<CellId>{5, 7, 8}));
        QCOMPARE(found->loss, 97.0);
        QCOMPARE(found->leastLoss, 97.0);
        QVERIFY(found->isLeast);
        QVERIFY(found->open.empty());
    }
    void neverTouched() { // the other way leads over the totals
        FurtherTask task = furtherTask({100, 40, 60, 45, 3, 42, 55, 37, 18}, flatTotals(2, 2));
        task.losses[8] = unbounded;
        const auto found = chooseFurtherCells(task, FurtherSearch::Least);
        QVERIFY(found && found->open.empty() && found->isLeast);
        QVERIFY(!holds(found->chosen, 8));
        QCOMPARE(inDanger(task, found->chosen), std::size_t{0});
    }
    void lossesDecide() { // of two columns the one that costs less
        FurtherTask task = furtherTask({300, 100, 100, 100, 120, 5, 60, 55, 180, 95, 40, 45}, flatTotals(2, 3));
        for (const CellId dear : {CellId{6}, CellId{7}}) {
            for (double& loss : task.losses) {
                loss = 10;
            }
            task.losses[dear] = 1000;
            const auto found = chooseFurtherCells(task);
            QVERIFY(found && found->open.empty());
            QCOMPARE(found->chosen.size(), std::size_t{3});
            QVERIFY(!holds(found->chosen, dear));
        }
    }
    void whatCannotBeProtectedIsTold() { // the other cell in danger is protected all the same
        const std::vector<Equation> totals{{{{0, 1}, {1, -1}, {2, -1}}, Interval::exactly(0)},
                                           {{{3, 1}, {4, -1}, {5, -1}}, Interval::exactly(0)}};
        FurtherTask task = furtherTask({12, 9, 3, 30, 26, 4}, totals);
        task.losses[0] = task.losses[1] = unbounded;
        const auto found = chooseFurtherCells(task);
        QVERIFY(found.has_value());
        QCOMPARE(found->open, std::vector<CellId>{2});
        QCOMPARE(found->chosen, std::vector<CellId>{4});
    }
    void nothingInDanger() {
        const FurtherTask task = furtherTask({10, 5, 5}, {{{{0, 1}, {1, -1}, {2, -1}}, Interval::exactly(0)}});
        const auto found = chooseFurtherCells(task);
        QVERIFY(found && found->chosen.empty() && found->open.empty() && found->isLeast && found->isComplete);
    }
    void figuresWithFactors() { // a rate that gives the count back: 1000 × count = 8 × people
        FurtherTask task = furtherTask({4, 500, 900, 400}, {{{{0, 1000}, {1, -8}}, Interval::exactly(0)},
                                                            {{{2, 1}, {1, -1}, {3, -1}}, Interval::exactly(0)}});
        const auto found = chooseFurtherCells(task, FurtherSearch::Least);
        QVERIFY(found && found->open.empty());
        QCOMPARE(found->chosen, (std::vector<CellId>{1, 3}));
        QCOMPARE(inDanger(task, found->chosen), std::size_t{0});
    }
    void refuses() {
        FurtherTask task = furtherTask({10, 5, 6}, {{{{0, 1}, {1, -1}, {2, -1}}, Interval::exactly(0)}});
        QCOMPARE(chooseFurtherCells(task).error().where.field, std::string("equations.0"));
        task = furtherTask({10, 5, 5}, {});
        task.losses[1] = 0;
        QCOMPARE(chooseFurtherCells(task).error().where.field, std::string("cells.1"));
        task.losses.pop_back();
        QVERIFY(!chooseFurtherCells(task));
    }
    void stops() {
        std::stop_source source;
        source.request_stop();
        const RandomTable table = makeRandomTable({hierarchy({6}), hierarchy({6})}, 12, 1);
        const auto found = chooseFurtherCells(furtherTask(table.counts, table.totals), FurtherSearch::Fast, nullptr,
                                              source.get_token());
        QVERIFY(found && !found->isComplete && !found->isLeast);
    }

    // Tables whose truth is known: whatever is chosen, every interval then holds the truth and is as wide as asked, two
    // runs agree, no fast choice is below the proven least loss, and none of both below the bound.
    void randomTables_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 24; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void randomTables() {
        QFETCH(int, seed);
        const bool isDeep = seed % 2 == 1;
        const auto regions = isDeep ? hierarchy({3, 2}) : hierarchy({5});
        const RandomTable table = makeRandomTable({regions, hierarchy({4}), hierarchy({3})}, 8 + 3 * (seed % 7),
                                                  static_cast<std::uint64_t>(seed));
        const FurtherTask task = furtherTask(table.counts, table.totals);
        const auto fast = chooseFurtherCells(task);
        const auto least = chooseFurtherCells(task, FurtherSearch::Least);
        QVERIFY(fast && least && fast->isComplete && least->isComplete);
        for (const FurtherCells& found : {*fast, *least}) {
            const Problem problem = withheldToo(task, found.chosen);
            const Bounds bounds = findBounds(problem);
            for (CellId id = 0; id < problem.cells.size(); ++id) {
                QVERIFY(bounds.found[id].holds(Interval::exactly(table.counts[id])));
                QVERIFY(holds(found.open, id) || !breaches(problem.cells[id], bounds.found[id]));
            }
            QVERIFY(found.loss >= found.leastLoss);
        }
        QCOMPARE(fast->open, least->open);
        QVERIFY(least->isLeast);
        QVERIFY(least->loss <= fast->loss);
        QVERIFY(fast->leastLoss <= least->loss);
        QCOMPARE(chooseFurtherCells(task)->chosen, fast->chosen);
    }

    void asTryingEverything_data() { randomTinyTables(); }
    void asTryingEverything() {
        QFETCH(int, seed);
        const RandomTable table =
            makeRandomTable({hierarchy({2}), hierarchy({3})}, 14, static_cast<std::uint64_t>(seed));
        FurtherTask task = furtherTask(table.counts, table.totals);
        task.losses[static_cast<std::size_t>(seed) % task.losses.size()] = seed % 3 == 0 ? unbounded : 2.5;
        const auto found = chooseFurtherCells(task, FurtherSearch::Least);
        QVERIFY(found && found->isComplete);
        QVERIFY(found->isLeast);
        QCOMPARE(found->loss, leastByTrying(task));
    }

    void thousand() {
        const FurtherTask task = thousandCells();
        if (task.truth.empty()) {
            QSKIP("the answers of other programs are not here");
        }
        QElapsedTimer timer;
        timer.start();
        const auto fast = chooseFurtherCells(task);
        const qint64 milliseconds = timer.elapsed();
        QVERIFY(fast && fast->open.empty());
        qInfo("%zu further cells, loss %g, at least %g, in %lld ms", fast->chosen.size(), fast->loss, fast->leastLoss,
              static_cast<long long>(milliseconds));
        QVERIFY(fast->chosen.size() <= 50);
        const auto least = chooseFurtherCells(task, FurtherSearch::Least);
        QVERIFY(least && least->isLeast && least->open.empty());
        QCOMPARE(least->chosen.size(), std::size_t{44});
        QCOMPARE(least->loss, 738.0);
        QCOMPARE(inDanger(task, least->chosen), std::size_t{0});
    }

private:
    static void randomTinyTables() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 30; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
};

QTEST_GUILESS_MAIN(TestFurtherCells)
#include "test_further_cells.moc"
