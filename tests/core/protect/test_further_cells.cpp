// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further_cells.h"

#include "../audit/random_tables.h"

#include <QFile>
#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;
using namespace outcheck::protect;

namespace {

// Counts of 1 to 7 are withheld and must stay 1 uncertain on either side; others cost as many as they count.
FurtherTask taskOf(const std::vector<double>& counts, const std::vector<Equation>& totals) {
    FurtherTask task;
    task.truth = counts;
    for (const double count : counts) {
        const bool isSmall = count >= 1 && count <= 7;
        const Interval hidden{0, 2 * count + 10};
        task.problem.add({isSmall ? hidden : Interval::exactly(count), true, isSmall,
                          {Interval{count - 1, count + 1}, 0, {}}});
        task.losses.push_back(std::max(count, 1.0));
        task.hidden.push_back(hidden);
    }
    task.problem.equations = totals;
    return task;
}

} // namespace

class TestFurtherCells : public QObject {
    Q_OBJECT
private slots:
    void oneCellInEachLine() { // a table of 2 × 2 with its totals: the other three must go with it
        Cube cube;
        cube.parents = {hierarchy({2}), hierarchy({2})};
        for (std::uint32_t row = 0; row < 3; ++row) {
            for (std::uint32_t column = 0; column < 3; ++column) {
                cube.codes.push_back({row, column});
            }
        }
        FurtherTask task = taskOf({100, 40, 60, 45, 3, 42, 55, 37, 18}, *totalsOf(cube));
        const FurtherCells found = chooseFurtherCells(task);
        QVERIFY(found.open.empty());
        QCOMPARE(found.chosen.size(), std::size_t{3});
        task.losses[8] = unbounded; // never to be touched
        const FurtherCells other = chooseFurtherCells(task);
        QVERIFY(std::find(other.chosen.begin(), other.chosen.end(), 8U) == other.chosen.end());
        QVERIFY(other.open.empty());
    }
    void whatCannotBeProtectedIsTold() {
        FurtherTask task = taskOf({10, 7, 3}, {{{{0, 1}, {1, -1}, {2, -1}}, Interval::exactly(0)}});
        task.problem.cells[1] = {Interval::exactly(7), true, false, {}};
        task.losses = {unbounded, unbounded, 3};
        const FurtherCells found = chooseFurtherCells(task);
        QCOMPARE(found.open, std::vector<CellId>{2});
        QVERIFY(found.chosen.empty());
    }
    void nothingIsInDangerAfterwards_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 12; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void nothingIsInDangerAfterwards() {
        QFETCH(int, seed);
        const RandomTable table =
            makeRandomTable({hierarchy({3, 2}), hierarchy({4}), hierarchy({3})}, 20, static_cast<std::uint64_t>(seed));
        const FurtherTask task = taskOf(table.counts, table.totals);
        const FurtherCells found = chooseFurtherCells(task);
        const Problem problem = withheldToo(task, found.chosen);
        const Bounds bounds = findBounds(problem);
        QVERIFY(found.isComplete);
        for (CellId id = 0; id < problem.cells.size(); ++id) {
            const bool isTold = std::find(found.open.begin(), found.open.end(), id) != found.open.end();
            QVERIFY(isTold || !breaches(problem.cells[id], bounds.found[id]));
            QVERIFY(bounds.found[id].holds(Interval::exactly(table.counts[id])));
        }
    }
    void stops() {
        std::stop_source source;
        source.request_stop();
        const RandomTable table = makeRandomTable({hierarchy({4}), hierarchy({4})}, 5, 1);
        QVERIFY(!chooseFurtherCells(taskOf(table.counts, table.totals), source.get_token()).isComplete);
    }
    // The synthetic table that lies beside the checkout (../shared/ground); its proven optimum withholds 44 more.
    void thousandCells() {
        const QString named = qEnvironmentVariable("OUTCHECK_GROUND");
        QFile file((named.isEmpty() ? QStringLiteral(OUTCHECK_SOURCE_DIR "/../shared/ground") : named) +
                   "/t1k_csppat.csv");
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("the answers of other programs are not here");
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
        const FurtherTask task = taskOf(counts, *totalsOf(cube));
        QElapsedTimer timer;
        timer.start();
        const FurtherCells found = chooseFurtherCells(task);
        qInfo("%zu further cells, loss %g, in %lld ms; %zu not protected", found.chosen.size(), found.loss,
              static_cast<long long>(timer.elapsed()), found.open.size());
        QVERIFY(found.open.empty());
        QVERIFY(found.chosen.size() <= 50);
    }
};

QTEST_GUILESS_MAIN(TestFurtherCells)
#include "test_further_cells.moc"
