// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/declared_controls.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;

namespace {

// A column of counts: 20 counts, 8 of them multiples of 7, 15 of 5; three 3s and one 6 among them.
table::TableProfile profile() {
    table::TableProfile table;
    table.columns.resize(2);
    table.columns[0].role = table::ColumnRole::Dimension;
    table.columns[0].nonZeroIntegers = 20; // years are no counts
    table::ColumnProfile& counts = table.columns[1];
    counts.index = 1;
    counts.name = "n";
    counts.role = table::ColumnRole::Count;
    counts.nonZeroIntegers = 20;
    counts.divisibleBy7 = 8;
    counts.divisibleBy5 = 15;
    counts.small[3] = 3;
    counts.small[6] = 1;
    counts.smallestNonZero = 3;
    return table;
}

DeclaredControls rounding(table::RoundingKind kind, int base) {
    return {std::nullopt, table::Rounding{kind, base}};
}

} // namespace

class TestDeclaredControls : public QObject {
    Q_OBJECT

private slots:
    void aRoundingThatIsNotThereIsTold() {
        const auto untrue = untrueControls(rounding(table::RoundingKind::Nearest, 7), nullptr, {});
        QVERIFY(untrue.empty());
        const auto table = profile();
        const auto told = untrueControls(rounding(table::RoundingKind::Nearest, 7), &table, {});
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY(told.front().control == DeclaredControl::Rounding);
        QCOMPARE(told.front().cells, std::uint64_t(12));
        QCOMPARE(told.front().column, 1U);
        QCOMPARE(told.front().columnName, std::string("n"));
        QVERIFY(told.front().rounding.base == 7);
    }

    void aRoundingThatHoldsIsNot() {
        auto table = profile();
        table.columns[1].divisibleBy10 = 20;
        QVERIFY(untrueControls(rounding(table::RoundingKind::Nearest, 10), &table, {}).empty());
        QVERIFY(untrueControls({}, &table, {}).empty()); // nothing was declared
    }

    void whatProfilesDoNotCountIsNotJudged() {
        const auto table = profile();
        QVERIFY(!canBeJudged({table::RoundingKind::Nearest, 8}));
        QVERIFY(canBeJudged({table::RoundingKind::Midpoint, 6}));
        QVERIFY(untrueControls(rounding(table::RoundingKind::Nearest, 8), &table, {}).empty());
    }

    void countsUnderTheThresholdAreTold() {
        auto table = profile();
        QVERIFY(untrueControls({2, std::nullopt}, &table, {}).empty());
        QCOMPARE(untrueControls({3, std::nullopt}, &table, {}).front().cells, std::uint64_t(3));
        QCOMPARE(untrueControls({7, std::nullopt}, &table, {}).front().cells, std::uint64_t(4));
        QCOMPARE(untrueControls({50, std::nullopt}, &table, {}).front().cells, std::uint64_t(1)); // at least
        table.columns[1].rounding = {table::RoundingKind::Midpoint, 6};
        QVERIFY(untrueControls({7, std::nullopt}, &table, {}).empty()); // a 3 stands for 1 to 6
    }

    void textsAreJudgedByTheirFindings() {
        rules::Finding finding;
        finding.rule = "small-count-in-log";
        finding.spotCount = 4;
        finding.reason.arguments = {{"places", "4"}, {"threshold", "7"}};
        const auto told = untrueControls({7, std::nullopt}, nullptr, {finding});
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().cells, std::uint64_t(4));
        QVERIFY(!told.front().isTable);
        QVERIFY(untrueControls({5, std::nullopt}, nullptr, {finding}).empty()); // they may be 6 and 7
        finding.rule = "identifier";
        QVERIFY(untrueControls({7, std::nullopt}, nullptr, {finding}).empty());
    }
};

QTEST_GUILESS_MAIN(TestDeclaredControls)
#include "test_declared_controls.moc"
