// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bounds.h"
#include "audit/proof_text.h"
#include "audit/prover.h"

#include "random_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

const Protection sevens{Interval{1, 7}, 0};

// OpenSAFELY's guidance on secondary disclosure: 1, 10, 15, 25 with total 51, of which the first is withheld.
Problem guidance() {
    Problem problem;
    for (const double count : {51.0, 10.0, 15.0, 25.0}) {
        problem.add({Interval::exactly(count), true, false, {}});
    }
    const CellId withheld = problem.add({{1, 7}, true, true, sevens});
    problem.addTotal(0, {1, 2, 3, withheld});
    return problem;
}

// a + b, b + c and a + c are stated: no equation alone tells a.
Problem triangle() {
    Problem problem;
    for (int i = 0; i < 3; ++i) {
        problem.add({{0, unbounded}, true, true, {{}, 1}});
    }
    for (const auto& [a, b, sum] : {std::tuple(0U, 1U, 11.0), std::tuple(1U, 2U, 9.0), std::tuple(0U, 2U, 8.0)}) {
        problem.equations.push_back({{{a, 1}, {b, 1}}, Interval::exactly(sum)});
    }
    return problem;
}

const ProofWording figures{[](CellId cell) { return "c" + std::to_string(cell); }, true};

} // namespace

class TestAuditProof : public QObject {
    Q_OBJECT
private slots:
    void theTotalGivesBackOne() {
        const Problem problem = guidance();
        const auto proof = Prover(problem).prove(4, Interval::exactly(1));
        QVERIFY(proof);
        QVERIFY(holds(problem, *proof));
        const auto lines = linesOf(problem, *proof, figures);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(lines.front()),
                 QStringLiteral("c4 ≤ c0 − c1 − c2 − c3 ≤ 51 − 10 − 15 − 25, so at most 1")); // at least 1 is the mark
    }
    void withoutFiguresNoneIsTold() {
        const Problem problem = guidance();
        const auto proof = Prover(problem).prove(4, Interval::exactly(1));
        const auto lines = linesOf(problem, *proof, {figures.nameOf, false});
        QCOMPARE(QString::fromStdString(lines.front()), QStringLiteral("c4 ≤ c0 − c1 − c2 − c3"));
    }
    void severalEquationsAsOneSum() {
        const Problem problem = triangle();
        const auto proof = Prover(problem).prove(0, Interval::exactly(5));
        QVERIFY(proof);
        const auto lines = linesOf(problem, *proof, figures);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(lines.front()), QStringLiteral("c0 = 5 = 5, so it is 5"));
        QCOMPARE(proof->steps.front().sources.size(), std::size_t{3});
    }
    void whatIsFalseIsNotProved() {
        const Problem problem = guidance();
        QVERIFY(!Prover(problem).prove(4, Interval::exactly(2)));
        QVERIFY(!Prover(triangle()).prove(0, Interval{6, 9}));
    }
    void theVerifierRefuses_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("too good a bound") << 0;
        QTest::newRow("no such equation") << 1;
        QTest::newRow("no such cell") << 2;
        QTest::newRow("the other side") << 3;
        QTest::newRow("nothing is left of the cell") << 4;
        QTest::newRow("a claim without steps") << 5;
        QTest::newRow("a factor that is none") << 6;
    }
    void theVerifierRefuses() {
        QFETCH(int, fault);
        const Problem problem = guidance();
        Proof proof = *Prover(problem).prove(4, Interval::exactly(1));
        ProofStep& step = proof.steps.front();
        switch (fault) {
        case 0:
            step.bound = 0;
            break;
        case 1:
            step.sources.front().equation = 9;
            break;
        case 2:
            step.cell = 9;
            break;
        case 3:
            step.isMost = !step.isMost;
            step.bound = 2;
            break;
        case 4:
            step.sources.push_back({step.sources.front().equation, -step.sources.front().factor});
            break;
        case 5:
            proof.steps.clear();
            break;
        default:
            step.sources.front().factor = std::nan("");
        }
        QVERIFY(!holds(problem, proof));
    }
    void everythingFoundIsProved_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void everythingFoundIsProved() {
        QFETCH(int, seed);
        const RandomTable table =
            makeRandomTable({hierarchy({3, 2}), hierarchy({4}), hierarchy({4})}, 9, static_cast<std::uint64_t>(seed));
        const Problem problem = table.problemWithholding(7, {{}, 3});
        const Bounds bounds = findBounds(problem);
        Prover prover(problem);
        for (CellId cell = 0; cell < problem.cells.size(); ++cell) {
            if (breaches(problem.cells[cell], bounds.found[cell])) {
                const auto proof = prover.prove(cell, bounds.found[cell]);
                QVERIFY2(proof, qPrintable(QStringLiteral("cell %1").arg(cell)));
                QVERIFY(proof->claim.holds(Interval::exactly(table.counts[cell])));
                QVERIFY(!linesOf(problem, *proof, figures).empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAuditProof)
#include "test_audit_proof.moc"
