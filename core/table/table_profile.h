// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole table looks like after one pass over it: per column the summary that the window shows, the role the
// column plays, and the rounding seen. Built row by row, memory bounded by the number of columns.
#pragma once

#include "csv/record_block.h"
#include "table/cell_observer.h"
#include "table/cell_value.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::task {
class Helpers;
}

namespace outcheck::table {

// The names are those of the house's truth about tables.
enum class ColumnRole {
    Dimension,
    Date,
    Count,
    Composite,
    Rate,
    Percentage,
    Statistic,
    Bound,
    PValue,
    Identifier,
    Text,
    Index,
    Empty
};
std::string_view nameOf(ColumnRole role); // dimension … p_value … empty

enum class RoundingKind { None, Nearest, Up, Midpoint };
std::string_view nameOf(RoundingKind kind);

struct Rounding {
    RoundingKind kind = RoundingKind::None;
    int base = 0; // 5, 6, 7, 10; 0 where none
    friend bool operator==(const Rounding&, const Rounding&) = default;
};

struct ColumnProfile {
    std::uint32_t index = 0;
    std::string name; // header as written, several header rows joined by " / "; empty where there is none
    ColumnRole role = ColumnRole::Text;
    double confidence = 0;             // of the role, 0 to 1
    std::string evidence;              // why that role, in words, no cell values
    bool mayBeCount = false;           // another role was hardly likelier than that of a count
    bool hidesNumbers = false;         // words that hold two numbers in a form that is not known: 61 [12]
    bool countsInLabelledRows = false; // whole numbers in the rows that are labelled as counts, decimals in others
    CellKind type = CellKind::Empty;   // the kind most cells have
    std::uint64_t distinct = 0;        // different cell texts: exact up to 512, then estimated within some 5%
    std::uint64_t rows = 0, numeric = 0, missing = 0, redacted = 0, integers = 0, words = 0;
    std::optional<double> minimum, smallestNonZero, maximum, sum; // over numbers and the counts of composites
    std::uint64_t divisibleBy5 = 0, divisibleBy6 = 0, divisibleBy7 = 0, divisibleBy10 = 0,
                  midpoint6 = 0; // non-zero integers; midpoint6: of the form 6k−3
    std::uint64_t nonZeroIntegers = 0, zeros = 0;
    Rounding rounding;
    // Distribution of the numbers for the chart: counts of values 0..19 one by one, and 32 equal bins from minimum to
    // maximum (made from a bounded, deterministic sample of at most 8,192 numbers).
    std::array<std::uint64_t, 20> small{};
    std::vector<std::uint64_t> bins;
};

// How a column hangs together with others (table/relations).
enum class RelationKind : std::uint8_t {
    TotalRow,    // some of its rows are sums of others
    TotalColumn, // the sum of other columns
    Percentage,  // one count by another, or by a sum
    Rate,        // one count by person-time, or by thousands of others
    Cumulative,  // each row holds those before it
    Remaining,   // each row is what is left of the one before it
    Standing,    // the same people in each row, but for a few
    Part         // people of a population that is published, too
};
std::string_view nameOf(RelationKind kind); // kebab-case

struct Relation {
    RelationKind kind = RelationKind::Part;
    std::uint32_t column = 0;      // what follows
    std::vector<std::uint32_t> of; // from what: parts; numerator and denominator; population
    double confidence = 0;         // 0 to 1
    std::string evidence;          // in words, no cell values
};

// What the label of a row says its cells are.
enum class RowKind : std::uint8_t {
    Plain,  // nothing, or what the columns say
    Count,  // "n", "Observed"
    Spread, // a mean or median with how far it reaches: "Age, mean (SD)"
    Figure  // another statistic: "Expected", "mean"
};

struct TableProfile {
    std::uint64_t records = 0;    // all, header records included
    std::uint64_t headerRows = 0; // 0 where the first record is data
    std::uint64_t dataRows = 0;
    std::vector<ColumnProfile> columns;
    Rounding rounding; // of most count columns
    // Of the first records where the rows are labelled with counts and with statistics, otherwise empty.
    std::vector<RowKind> rowKinds;
    bool headerMissing = false;      // the first record is data although the file is a table
    std::uint64_t raggedRecords = 0; // records with another number of fields than the header
    std::vector<Relation> relations; // by column; empty where none were found or the table was too large to look
};

inline bool isCountRole(ColumnRole role) {
    return role == ColumnRole::Count || role == ColumnRole::Composite;
}

// Whether a count is what this rounding can give: a multiple of the base, or 6k−3; 0 always. None admits everything.
bool fitsRounding(std::uint64_t count, const Rounding& rounding);

// Collects rows, then judges. Roles may be wanted before all rows are read, so judge() can be called on what has been
// seen so far, e.g. after the first 2,000 rows and again at the end.
class TableProfiler {
public:
    // The observer, if any, is told of the cells, header records included, on the thread that calls this. Long tables
    // are also worked on by the helpers, if any; what comes out does not depend on them. Both must outlive this.
    explicit TableProfiler(CellObserver* observer = nullptr, task::Helpers* helpers = nullptr);
    ~TableProfiler();
    TableProfiler(TableProfiler&&) noexcept;
    TableProfiler& operator=(TableProfiler&&) noexcept;

    void addRecord(std::span<const std::string_view> fields);
    // The same for each record of the block, which is gone through column by column.
    void addBlock(const csv::RecordBlock& block);
    // Also tells the observer what it has only been counted for so far.
    TableProfile judge();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace outcheck::table
