// SPDX-License-Identifier: GPL-3.0-or-later
// Record by record, by blocks and on several threads: the same profile, and the observer is told the same.
#include "random_cells.h"
#include "record_blocks.h"
#include "table/table_profile.h"
#include "task/helpers.h"

#include <QTest>
#include <bit>
#include <map>
#include <sstream>
#include <thread>

using namespace outcheck;
using namespace outcheck::table;

namespace {

// Notes all it is shown until it has enough places of a column, and counts by column and party.
class Notes final : public CellObserver {
public:
    Interest interestIn(std::uint32_t column, std::string_view text, const CellValue& value) const override {
        Interest interest;
        if (statesCount(value) && value.number >= 1 && value.number <= 7) {
            interest.parties |= 1U;
            const auto seen = smallPlaces.find(column);
            interest.wantsPlace = seen == smallPlaces.end() || seen->second < 300;
        }
        interest.parties |= statesCount(value) && static_cast<std::uint64_t>(std::abs(value.number)) % 6 == 3 ? 2U : 0U;
        if (text == "secret" || value.kind == CellKind::Redaction) {
            interest.parties |= 4U;
            interest.wantsPlace = interest.wantsPlace || text == "secret";
        }
        return interest;
    }
    void addRecord(std::uint64_t row, std::size_t cells) override { told << "record " << row << ' ' << cells << '\n'; }
    void addCell(const TableCell& cell, Parties parties) override {
        QVERIFY(std::this_thread::get_id() == m_owner);
        QVERIFY(cell.row > m_row || (cell.row == m_row && cell.column >= m_column));
        m_row = cell.row;
        m_column = cell.column;
        if ((parties & 1U) != 0 && smallPlaces[cell.column]++ < 300) {
            told << "small " << cell.row << ' ' << cell.column << ' ' << cell.text << '\n';
        }
        if ((parties & 4U) != 0 && cell.text == "secret") {
            told << "secret " << cell.row << ' ' << cell.column << '\n';
        }
        addTally(cell.column, cell.text, cell.value, 1, parties);
    }
    void addTally(std::uint32_t column, std::string_view, const CellValue&, std::uint64_t count,
                  Parties parties) override {
        for (std::uint32_t party = 0; party < 3; ++party) {
            counts[{column, party}] += (parties >> party & 1U) != 0 ? count : 0;
        }
    }
    std::string all() const {
        std::ostringstream text;
        text << told.str();
        for (const auto& [place, count] : counts) {
            if (count != 0) {
                text << place.first << '/' << place.second << ": " << count << '\n';
            }
        }
        return text.str();
    }

private:
    std::thread::id m_owner = std::this_thread::get_id();
    std::uint64_t m_row = 0;
    std::uint32_t m_column = 0;
    std::ostringstream told;
    std::map<std::uint32_t, std::uint64_t> smallPlaces;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> counts;
};

std::string bitsOf(const std::optional<double>& number) {
    return number ? std::to_string(std::bit_cast<std::uint64_t>(*number)) : "none";
}

std::string described(const TableProfile& profile) {
    std::ostringstream text;
    text << profile.records << ' ' << profile.headerRows << ' ' << profile.dataRows << ' ' << profile.raggedRecords
         << ' ' << profile.headerMissing << '\n';
    for (const ColumnProfile& c : profile.columns) {
        text << c.index << ' ' << c.name << ' ' << nameOf(c.role) << ' ' << c.confidence << ' ' << c.evidence << ' '
             << nameOf(c.type) << ' ' << c.distinct << ' ' << c.rows << ' ' << c.numeric << ' ' << c.missing << ' '
             << c.redacted << ' ' << c.integers << ' ' << bitsOf(c.minimum) << ' ' << bitsOf(c.maximum) << ' '
             << bitsOf(c.smallestNonZero) << ' ' << bitsOf(c.sum) << ' ' << c.divisibleBy5 << ' ' << c.divisibleBy6
             << ' ' << c.divisibleBy7 << ' ' << c.divisibleBy10 << ' ' << c.midpoint6 << ' ' << c.nonZeroIntegers << ' '
             << c.zeros << ' ' << nameOf(c.rounding.kind) << c.rounding.base;
        for (const std::uint64_t count : c.small) {
            text << ' ' << count;
        }
        for (const std::uint64_t count : c.bins) {
            text << ' ' << count;
        }
        text << '\n';
    }
    return text.str();
}

// A header, then rows of columns that mostly hold one sort of cells, some quoted; now and then a ragged one.
std::vector<Row> randomTable(std::mt19937& random) {
    std::vector<Row> rows(1);
    std::vector<std::string_view> sorts(1 + random() % 12);
    for (std::size_t i = 0; i < sorts.size(); ++i) {
        sorts[i] = cellSorts[random() % cellSorts.size()];
        rows[0].push_back("name " + std::to_string(i));
    }
    const std::size_t wanted = 50 + random() % 6000;
    const bool hasRagged = random() % 3 == 0;
    while (rows.size() < wanted) {
        Row& row = rows.emplace_back();
        for (const std::string_view sort : sorts) {
            const bool strays = random() % 40 == 0;
            const auto cell = randomCell(strays ? cellSorts[random() % cellSorts.size()] : sort, rows.size(), random);
            row.push_back(random() % 20 == 0 ? '"' + cell + '"' : cell);
        }
        if (hasRagged && random() % 500 == 0) {
            row.emplace_back("more");
        }
    }
    return rows;
}

void addSingly(TableProfiler& profiler, const Row& row) {
    std::vector<std::string_view> fields;
    for (const std::string_view cell : row) {
        fields.push_back(cell.starts_with('"') ? cell.substr(1, cell.size() - 2) : cell);
    }
    profiler.addRecord(fields);
}

std::string outcome(TableProfiler& profiler, const Notes& notes) {
    const std::string profile = described(profiler.judge());
    return profile + notes.all();
}

std::string byRecords(const std::vector<Row>& rows) {
    Notes notes;
    TableProfiler profiler(&notes);
    for (const Row& row : rows) {
        addSingly(profiler, row);
    }
    return outcome(profiler, notes);
}

// Ragged records singly, as the scanner gives them.
std::string byBlocks(const std::vector<Row>& rows, std::size_t longest, std::mt19937& random, task::Helpers* helpers) {
    Notes notes;
    TableProfiler profiler(&notes, helpers);
    for (std::size_t at = 0; at < rows.size();) {
        const std::size_t most = std::min(rows.size(), at + 1 + random() % longest);
        std::size_t end = at;
        while (end < most && rows[end].size() == rows[0].size()) {
            ++end;
        }
        if (end == at) {
            addSingly(profiler, rows[at++]);
            continue;
        }
        const BlockOfRows block(at, std::span(rows).subspan(at, end - at), random() % 2 == 0 ? "\n" : "\r\n");
        profiler.addBlock(block.block());
        at = end;
    }
    return outcome(profiler, notes);
}

} // namespace

class TestTableBlocks : public QObject {
    Q_OBJECT
private slots:
    void tellsTheSameInEveryWay() {
        std::mt19937 random(20261123);
        task::Helpers helpers(4);
        for (int round = 0; round < 60; ++round) {
            const std::vector<Row> rows = randomTable(random);
            const std::string expected = byRecords(rows);
            const std::size_t longest = round % 3 == 0 ? 20 : 800;
            QCOMPARE(byBlocks(rows, longest, random, nullptr), expected);
            QCOMPARE(byBlocks(rows, longest, random, &helpers), expected);
        }
    }

    // What the comparison stands on: one cell that is another one shows.
    void aDifferenceShows() {
        std::mt19937 random(5);
        std::vector<Row> rows(3000, Row{"group", "12"});
        rows[0] = {"name", "n"};
        const std::string expected = byRecords(rows);
        rows[2500][1] = "6";
        QVERIFY(byRecords(rows) != expected);
        rows[2500][1] = "18";
        QVERIFY(byBlocks(rows, 100, random, nullptr) != expected);
    }
};

QTEST_APPLESS_MAIN(TestTableBlocks)
#include "test_table_blocks.moc"
