// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of records where they are long: many records to a chunk, and records longer than one.
#include "csv/record_scanner.h"

#include <QTest>
#include <algorithm>
#include <string>
#include <vector>

using namespace outcheck::csv;

namespace {

struct Table {
    std::vector<std::vector<std::string>> records;
    std::size_t inBlocks = 0;
    std::size_t longest = 0; // block, in records
};

Table scanned(const std::string& text, std::size_t pushBytes) {
    Table table;
    RecordScanner scanner(Dialect{});
    const RecordScanner::OnRecord onRecord = [&](const RecordView& view) {
        table.records.emplace_back(view.fields.begin(), view.fields.end());
        return true;
    };
    const OnRecordBlock onBlock = [&](const RecordBlock& block) {
        table.inBlocks += block.records;
        table.longest = std::max(table.longest, block.records);
        for (std::size_t row = 0; row < block.records; ++row) {
            auto& record = table.records.emplace_back();
            for (std::size_t column = 0; column < block.columns; ++column) {
                record.emplace_back(block.field(row, column));
            }
        }
        return true;
    };
    for (std::size_t at = 0; at < text.size(); at += pushBytes) {
        scanner.push(std::string_view(text).substr(at, pushBytes), onRecord, onBlock);
    }
    scanner.finish(onRecord);
    return table;
}

// Some fields are quoted, and hold the delimiter.
std::string valueAt(std::size_t row, std::size_t column) {
    return (row + column) % 11 == 3 ? std::to_string(column) + ",x" : std::to_string(row * 7 + column);
}

std::string tableText(std::size_t rows, std::size_t columns, const std::string& lineEnd) {
    std::string text;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const std::string value = valueAt(row, column);
            text += column == 0 ? "" : ",";
            text += value.ends_with('x') ? "\"" + value + "\"" : value;
        }
        text += lineEnd;
    }
    return text;
}

void compare(const Table& table, std::size_t rows, std::size_t columns) {
    QCOMPARE(table.records.size(), rows);
    for (std::size_t row = 0; row < rows; ++row) {
        QCOMPARE(table.records[row].size(), columns);
        for (std::size_t column = 0; column < columns; ++column) {
            QCOMPARE(table.records[row][column], valueAt(row, column));
        }
    }
}

} // namespace

class TestRecordBlocks : public QObject {
    Q_OBJECT

private slots:
    void manyRecordsToABlock() {
        for (const std::string lineEnd : {"\n", "\r\n"}) {
            const Table table = scanned(tableText(10'000, 9, lineEnd), std::size_t{1} << 20U);
            compare(table, 10'000, 9);
            QVERIFY(table.inBlocks > 9'900);
            QVERIFY(table.longest > 1000);
        }
    }

    void recordsLongerThanAChunk() {
        const Table table = scanned(tableText(20, 30'000, "\n"), std::size_t{64} << 20U);
        compare(table, 20, 30'000);
        QVERIFY(table.inBlocks >= 18);
    }

    void othersComeAlone() {
        std::string text = tableText(3000, 4, "\n");
        const std::size_t middle = text.find('\n', text.size() / 2) + 1;
        text.insert(middle, "\nonly,two\n\r\n");
        const Table table = scanned(text, text.size());
        QCOMPARE(table.records.size(), std::size_t{3001});
        // The first, the narrow one, the one behind it, and what is left behind the last whole group.
        QVERIFY(table.inBlocks >= 3001 - 10 && table.inBlocks <= 3001 - 3);
        QCOMPARE(table.records[2999].size(), std::size_t{4});
    }

    void aColumnOfItsOwn() {
        std::string text;
        for (int i = 0; i < 20'000; ++i) {
            text += i % 100 == 0 ? "\r\n7\r\n" : "12\r\n";
        }
        const Table table = scanned(text, text.size());
        QCOMPARE(table.records.size(), std::size_t{20'000});
        QCOMPARE(table.records[100], std::vector<std::string>{"7"});
        QVERIFY(table.inBlocks > 19'000);
    }

    // The record in which a scan is stopped counts, and so does all of its block.
    void stopsBehindABlock() {
        const std::string text = tableText(3000, 4, "\n");
        RecordScanner scanner(Dialect{});
        int blocks = 0;
        std::uint64_t records = 0;
        const bool goesOn = scanner.push(
            text,
            [&](const RecordView&) {
                ++records;
                return true;
            },
            [&](const RecordBlock& block) {
                records += block.records;
                ++blocks;
                return false;
            });
        QVERIFY(!goesOn);
        QCOMPARE(blocks, 1);
        QCOMPARE(scanner.recordCount(), records);
    }
};

QTEST_APPLESS_MAIN(TestRecordBlocks)
#include "test_record_blocks.moc"
