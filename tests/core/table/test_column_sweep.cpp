// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way must give the column that the exact way gives, and tell the observer the same.
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
    Interest interestIn(std::uint32_t, std::string_view text, const CellValue& value) const override {
        if (value.kind == CellKind::Integer && value.exactInteger && value.number >= 0 && value.number <= 7) {
            return places.size() >= 10 ? Interest::Tally : Interest::Place;
        }
        const bool isTallied = value.kind == CellKind::Date || isFive(value);
        return text == "secret" ? Interest::Place : isTallied ? Interest::Tally : Interest::None;
    }
    void addRecord(std::uint64_t, std::size_t) override {}
    void addCell(std::uint32_t column, std::uint64_t row, std::string_view text, const CellValue& value) override {
        if (interestIn(column, text, value) == Interest::Place) {
            places.emplace_back(row, std::string(text));
        }
        addTally(column, text, value, 1);
    }
    void addTally(std::uint32_t, std::string_view, const CellValue& value, std::uint64_t count) override {
        dates += value.kind == CellKind::Date ? count : 0;
        fives += isFive(value) ? count : 0;
        small += value.kind == CellKind::Integer && value.number >= 0 && value.number <= 7 ? count : 0;
    }

    std::vector<std::pair<std::uint64_t, std::string>> places;
    std::uint64_t dates = 0, fives = 0, small = 0;

private:
    static bool isFive(const CellValue& value) {
        return value.kind == CellKind::Integer && value.exactInteger && value.number > 0 &&
               static_cast<std::uint64_t>(value.number) % 5 == 0;
    }
};

void compare(const std::vector<std::string>& cells) {
    ColumnAccumulator exact;
    Watcher exactWatcher;
    ColumnAccumulator quick;
    Watcher quickWatcher;
    ColumnSweep sweep(0, &quickWatcher);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const CellValue value = parseCell(cells[row]);
        exact.add(cells[row], value);
        if (exactWatcher.interestIn(0, cells[row], value) != Interest::None) {
            exactWatcher.addCell(0, row, cells[row], value);
        }
        sweep.add(row, cells[row], quick, &quickWatcher);
    }
    sweep.flush(quick, &quickWatcher);
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

std::string digits(std::mt19937& random, std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text += static_cast<char>('0' + random() % 10);
    }
    return text;
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
        QTest::newRow("everything") << QStringList{"int", "small", "decimal", "ratio", "word", "date", "empty", "odd", "name"};
    }
    void givesTheColumnOfTheExactWay() {
        QFETCH(QStringList, kinds);
        static const std::vector<std::string> words = {"Yorkshire and The Humber", "a", "ab", "abc", "abcd", "White",
            "[REDACTED]", "<=7", "NA", "secret", "a text that is longer than any key of a cell", "18-24", "é", "Mixed",
            "a text of exactly thirty-two by", "a text of exactly thirty-two byt", "https://example.org/"};
        static const std::vector<std::string> odd = {"1,234", "33 (2%)", "7.0", "-5", "+5", "007", "0", "00", "1e5", ".5",
            "5.", "-0.5", "12%", "3/4", "1234567890", "9434765919", "123456789", "999999999", " 5", "5 ", "1.50 (1.2, 3.4)",
            "9007199254740993", "0.1234567890123456789", "900719925474099.25", "9007199254740.991", "-", "--1", "1.2.3",
            "2020-01", "1 234", "12a", "a12", "0.0", "-7.00", "1\xC2\xA0" "234", "-.5", "201920", "1999", "0x10"};
        std::mt19937 random(20261122);
        for (int round = 0; round < 60; ++round) {
            std::vector<std::string> cells;
            for (std::size_t row = 0; row < 3000; ++row) {
                const QString kind = kinds[static_cast<int>(random() % static_cast<unsigned>(kinds.size()))];
                if (kind == "int") {
                    cells.push_back(digits(random, 1 + random() % 10));
                } else if (kind == "small") {
                    cells.push_back(std::to_string(random() % 450));
                } else if (kind == "next") {
                    cells.push_back(std::to_string(row + 1));
                } else if (kind == "decimal") {
                    cells.push_back((random() % 4 == 0 ? "-" : "") + digits(random, 1 + random() % 6) + "." +
                                    digits(random, 1 + random() % 19));
                } else if (kind == "ratio") {
                    cells.push_back("0." + digits(random, 15));
                } else if (kind == "word") {
                    cells.push_back(words[random() % words.size()]);
                } else if (kind == "date") {
                    cells.push_back("2020-0" + std::to_string(1 + random() % 9) + "-01");
                } else if (kind == "name") {
                    cells.push_back("name " + digits(random, 12));
                } else if (kind == "odd") {
                    cells.push_back(odd[random() % odd.size()]);
                } else {
                    cells.emplace_back();
                }
            }
            compare(cells);
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
            QVERIFY(key == CellKey(text));
            QVERIFY(!(key == CellKey(other)));
            const auto known = byHash.emplace(key.hash(), text).first;
            QCOMPARE(known->second, text); // 64 bits: no two of these collide
        }
    }

    void readsEightDigits() {
        std::mt19937 random(4);
        for (int round = 0; round < 100'000; ++round) {
            const std::string text = digits(random, 1 + random() % 8);
            QVERIFY(isEightDigits(paddedWord(text)));
            QCOMPARE(numberOf(paddedWord(text)), std::stoull(text));
            std::string broken = text;
            broken[random() % broken.size()] = "/:a \x80\0"[random() % 6];
            QVERIFY(!isEightDigits(paddedWord(broken)));
        }
    }
};

QTEST_APPLESS_MAIN(TestColumnSweep)
#include "test_column_sweep.moc"
