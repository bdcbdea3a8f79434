// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way must give the column that the exact way gives, and tell the observer the same.
#include "random_cells.h"
#include "record_blocks.h"
#include "table/column_sweep.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace outcheck::table;

namespace {

// Wants places of small numbers until it has ten, counts multiples of five and dates, and wants places of one word.
class Watcher final : public CellObserver {
public:
    enum Party : Parties { Small = 1, Counting = 2, Secrets = 4 };

    Interest interestIn(std::uint32_t, std::string_view text, const CellValue& value) const override {
        Interest interest;
        if (isSmall(value)) {
            interest.parties |= Small;
            interest.wantsPlace = places.size() < 10;
        }
        if (value.kind == CellKind::Date || isFive(value)) {
            interest.parties |= Counting;
        }
        if (text == "secret") {
            interest.parties |= Secrets;
            interest.wantsPlace = true;
        }
        return interest;
    }
    void addRecord(std::uint64_t, std::size_t) override {}
    void addCell(const TableCell& cell, Parties parties) override {
        const bool keeps = (parties & Secrets) != 0 || ((parties & Small) != 0 && places.size() < 10);
        if (keeps) {
            places.emplace_back(cell.row, std::string(cell.text));
        }
        addTally(cell.column, cell.text, cell.value, 1, parties);
    }
    void addTally(std::uint32_t, std::string_view, const CellValue& value, std::uint64_t count,
                  Parties parties) override {
        dates += value.kind == CellKind::Date && (parties & Counting) != 0 ? count : 0;
        fives += isFive(value) && (parties & Counting) != 0 ? count : 0;
        small += (parties & Small) != 0 ? count : 0;
    }

    std::vector<std::pair<std::uint64_t, std::string>> places;
    std::uint64_t dates = 0, fives = 0, small = 0;

private:
    static bool isSmall(const CellValue& value) {
        return value.kind == CellKind::Integer && value.exactInteger && value.number >= 0 && value.number <= 7;
    }
    static bool isFive(const CellValue& value) {
        return value.kind == CellKind::Integer && value.exactInteger && value.number > 0 &&
               static_cast<std::uint64_t>(value.number) % 5 == 0;
    }
};

void tell(ColumnSweep& sweep, CellObserver& observer) {
    for (const ShownCell& shown : sweep.shown()) {
        observer.addCell(shown.cell, shown.parties);
    }
    sweep.tellTallies(observer);
}

// One by one where rowsAtOnce is 0, else so many in a block, between two other columns where `isInTheMiddle`.
void sweepAll(const std::vector<std::string>& cells, std::size_t rowsAtOnce, bool isInTheMiddle,
              ColumnAccumulator& column, Watcher& watcher) {
    ColumnSweep sweep(isInTheMiddle ? 1 : 0, &watcher);
    for (std::size_t row = 0; row < cells.size() && rowsAtOnce == 0; ++row) {
        sweep.add(row, cells[row], column);
        tell(sweep, watcher);
    }
    for (std::size_t row = 0; row < cells.size() && rowsAtOnce != 0; row += rowsAtOnce) {
        std::vector<Row> rows;
        for (std::size_t i = row; i < std::min(cells.size(), row + rowsAtOnce); ++i) {
            const std::string written = i % 7 == 0 ? '"' + cells[i] + '"' : cells[i];
            rows.push_back(isInTheMiddle ? Row{"x", written, "9"} : Row{written});
        }
        const BlockOfRows block(row, rows, rowsAtOnce % 2 == 0 ? "\r\n" : "\n");
        sweep.add(block.block(), column);
        tell(sweep, watcher);
    }
    sweep.flush(column, &watcher);
}

void compare(const std::vector<std::string>& cells, std::size_t rowsAtOnce, bool isInTheMiddle) {
    ColumnAccumulator exact;
    Watcher exactWatcher;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const CellValue value = parseCell(cells[row]);
        exact.add(cells[row], value);
        const Interest interest = exactWatcher.interestIn(0, cells[row], value);
        if (interest.parties != 0) {
            exactWatcher.addCell({0, row, cells[row], value}, interest.parties);
        }
    }
    ColumnAccumulator quick;
    Watcher quickWatcher;
    sweepAll(cells, rowsAtOnce, isInTheMiddle, quick, quickWatcher);
    QCOMPARE(quick.rows, exact.rows);
    QVERIFY(quick.kinds == exact.kinds);
    QCOMPARE(quick.numeric, exact.numeric);
    QCOMPARE(quick.integers, exact.integers);
    QCOMPARE(quick.decimals, exact.decimals);
    QCOMPARE(quick.floats, exact.floats);
    QCOMPARE(quick.negatives, exact.negatives);
    QCOMPARE(quick.zeros, exact.zeros);
    QCOMPARE(quick.nonZeroIntegers, exact.nonZeroIntegers);
    QCOMPARE(quick.divisibleBy5, exact.divisibleBy5);
    QCOMPARE(quick.divisibleBy6, exact.divisibleBy6);
    QCOMPARE(quick.divisibleBy7, exact.divisibleBy7);
    QCOMPARE(quick.divisibleBy10, exact.divisibleBy10);
    QCOMPARE(quick.midpoint6, exact.midpoint6);
    QCOMPARE(quick.intervalsWithPoint, exact.intervalsWithPoint);
    QCOMPARE(quick.minimum, exact.minimum);
    QCOMPARE(quick.maximum, exact.maximum);
    QCOMPARE(std::abs(quick.smallestNonZero), std::abs(exact.smallestNonZero));
    QVERIFY(std::abs(quick.sum - exact.sum) <= 1e-9 * std::max(1.0, std::abs(exact.sum)));
    QVERIFY(quick.small == exact.small);
    QCOMPARE(quick.fiscalYears, exact.fiscalYears);
    QCOMPARE(quick.calendarYears, exact.calendarYears);
    QCOMPARE(quick.ascending, exact.ascending);
    QCOMPARE(quick.rising, exact.rising);
    QCOMPARE(quick.consecutive, exact.consecutive);
    QCOMPARE(quick.textBytes, exact.textBytes);
    QCOMPARE(quick.longTexts, exact.longTexts);
    QVERIFY(quick.fewTexts == exact.fewTexts);
    QCOMPARE(quick.distinct.estimate(), exact.distinct.estimate());
    QVERIFY(quick.sample.numbers() == exact.sample.numbers());
    QVERIFY(quickWatcher.places == exactWatcher.places);
    QCOMPARE(quickWatcher.dates, exactWatcher.dates);
    QCOMPARE(quickWatcher.fives, exactWatcher.fives);
    QCOMPARE(quickWatcher.small, exactWatcher.small);
}

} // namespace

class TestColumnSweep : public QObject {
    Q_OBJECT
private slots:
    void givesTheColumnOfTheExactWay_data() {
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("integers") << QStringList{"int", "small"};
        QTest::newRow("an index") << QStringList{"next"};
        QTest::newRow("decimals") << QStringList{"decimal", "int", "ratio"};
        QTest::newRow("words") << QStringList{"word", "date", "empty"};
        QTest::newRow("many words") << QStringList{"name", "word"};
        QTest::newRow("everything") << QStringList{"int",  "small", "decimal", "ratio", "word",
                                                   "date", "empty", "odd",     "name"};
    }
    void givesTheColumnOfTheExactWay() {
        QFETCH(QStringList, kinds);
        std::mt19937 random(20261122);
        for (int round = 0; round < 60; ++round) {
            std::vector<std::string> cells;
            for (std::size_t row = 0; row < 3000; ++row) {
                const QString kind = kinds[static_cast<int>(random() % static_cast<unsigned>(kinds.size()))];
                cells.push_back(randomCell(kind.toStdString(), row, random));
            }
            const std::size_t rowsAtOnce = round % 4 == 0 ? 0 : 1 + random() % 1500;
            compare(cells, rowsAtOnce, round % 3 == 0);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void wordsHoldTheWholeText() {
        std::mt19937 random(3);
        std::map<std::uint64_t, std::string> byHash;
        for (int round = 0; round < 200'000; ++round) {
            std::string text(1 + random() % CellKey::longest, ' ');
            for (char& c : text) {
                c = "0a1"[random() % 3];
            }
            const CellKey key(text);
            std::string other = text;
            other[random() % other.size()] ^= 1;
            QCOMPARE(key.hash(), CellKey(text).hash());
            const std::string longer = text + std::string(TextKey::longest, '0');
            QVERIFY(TextKey(text) == TextKey::ofReadable(std::string_view(longer).substr(0, text.size())));
            QVERIFY(!(TextKey(text) == TextKey(other)));
            QCOMPARE(TextKey(text).text(), std::string_view(text));
            const auto known = byHash.emplace(key.hash(), text).first;
            QCOMPARE(known->second, text); // 64 bits: no two of these collide
        }
    }

    void readsEightDigits() {
        std::mt19937 random(4);
        for (int round = 0; round < 100'000; ++round) {
            const std::string text = randomDigits(random, 1 + random() % 8);
            QVERIFY(isEightDigits(paddedWord(text)));
            QCOMPARE(numberOf(paddedWord(text)), std::stoull(text));
            const std::string written = "98765432" + text;
            QCOMPARE(paddedWordBefore(written.data() + written.size(), text.size()), paddedWord(text));
            QCOMPARE(hashOfPadded(paddedWord(text), text.size()), hashOfText(text));
            std::string broken = text;
            broken[random() % broken.size()] = "/:a \x80\0"[random() % 6];
            QVERIFY(!isEightDigits(paddedWord(broken)));
        }
    }
};

QTEST_APPLESS_MAIN(TestColumnSweep)
#include "test_column_sweep.moc"
