// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of tables as cells of a problem: where each stands, and what its own place says about it.
#pragma once

#include "audit/hierarchy.h"
#include "audit/population.h"
#include "audit/problem.h"
#include "table/relations/relations.h"

#include <set>
#include <string>
#include <utility>

namespace outcheck::audit {

struct TableOptions {
    double withheldAtMost = 7;  // counts of 1 to this are withheld
    double markLeast = 1;       // what a mark of redaction stands for at least; 0 where zeros are withheld, too
    bool marksMeanSmall = true; // and at most withheldAtMost; false: larger counts carry the same mark
    bool keepsStated = false;   // also relations of which all is stated: for those who choose what to withhold
    std::set<std::pair<std::size_t, std::size_t>> rejected = {}; // tables that a person says count other people
    std::size_t requested = SIZE_MAX; // so many tables are new, those behind them were released before
    bool insider = false;             // also what a person can work out who is alone in a withheld cell
    std::vector<Hierarchy> hierarchies = {};
    std::vector<Population> populations = {};
};

enum class CellKind : std::uint8_t {
    Stated,     // exactly
    Rounded,    // stated, but rounded
    Withheld,   // a mark of redaction stands there
    Blank,      // nothing, or a sign for missing, among counts
    Derived,    // stands nowhere: a sum, what was there before rounding
    Complement, // stands nowhere: the people of a population that are not in the part
    Difference, // stands nowhere: the people of another table that are not in this cell
    Step,       // stands nowhere: the people by whom it differs from the count in the row before
    Figure      // person-time and other numbers that figures are made of
};

struct CellOrigin {
    CellKind kind = CellKind::Stated;
    std::size_t table = 0;
    std::size_t row = 0, column = 0; // in the table's grid; of derived cells those that they belong to
};

// Why an equation holds.
enum class EquationKind : std::uint8_t {
    TotalRow,
    TotalColumn,
    Sum,
    Figure,
    Rounding,
    Part,
    Series,
    Tables,
    Hierarchy
};

// A relation that was seen, or a column that was not understood, and was not used.
struct Unrelated {
    std::size_t table = 0;
    std::size_t column = 0;
    std::string why; // one sentence without figures
};

// How a measure of one table was found to hang together with that of another.
enum class LinkKind : std::uint8_t {
    Same,  // the same counts, perhaps rounded or withheld in one of them
    Part,  // people among those of the other
    Rerun, // the same counts, made again with a few people more or less
    Sum,   // the sums of the other over the dimensions that it has more
    Slice, // those of the other with one label in the dimension that it has more
    Whole  // as many people in all, cut in another way
};

struct Link {
    LinkKind kind = LinkKind::Same;
    std::size_t table = 0, column = 0; // of the grid
    std::size_t other = 0, otherColumn = 0;
    std::size_t agreeing = 0; // counts, or sums, that show it
    bool isRejected = false;  // nothing follows from it
    std::string source = {};  // who says so, whatever the figures say; empty where it is concluded
};

// What a person says, and no table bears out.
struct SaidInVain {
    std::string source;              // "outcheck.yaml, line 3"
    std::string label;               // that stands nowhere; empty where none is to blame
    std::string why;                 // one sentence without figures
    std::vector<std::size_t> tables; // of which more might be known by it
};

struct TableProblem {
    Problem problem;
    std::vector<CellOrigin> origins;         // by cell
    std::vector<EquationKind> equationKinds; // by equation
    std::vector<Unrelated> unrelated;
    std::vector<Link> links;
    std::vector<SaidInVain> inVain;

    CellId add(const Cell& cell, const CellOrigin& origin);
    void add(Equation equation, EquationKind kind);
};

// Where a count stands: a row of the grid, a column of counts.
struct CountPlace {
    std::size_t row = 0, k = 0;
};

// The counts of one table in a problem.
class TableCells {
public:
    static constexpr CellId none = UINT32_MAX;

    // Adds them. `relations` must outlive this.
    TableCells(TableProblem& problem, const table::Relations& relations, std::size_t table,
               const TableOptions& options);

    const table::Relations& relations() const { return m_relations; }
    const table::CountGrid& counts() const { return m_relations.counts(); }
    std::size_t table() const { return m_table; }
    const TableOptions& options() const { return m_options; }

    // `k` counts in counts().columns(); none where nothing stands there that could be a count.
    CellId at(std::size_t row, std::size_t k) const { return m_cells[(row - counts().firstRow()) * columns() + k]; }
    bool isOpen(std::size_t row, std::size_t k) const {
        return counts().at(row, k).state == table::CountCell::State::Open;
    }
    double stated(std::size_t row, std::size_t k) const { return counts().at(row, k).number; }
    // The numbers that it may stand for: itself, or those that round to it.
    Interval statedRange(std::size_t row, std::size_t k) const;
    const table::Rounding& roundingOf(std::size_t k) const;
    CellOrigin originAt(CellKind kind, std::size_t row, std::size_t gridColumn) const {
        return {kind, m_table, row, gridColumn};
    }

private:
    const table::Relations& m_relations;
    std::size_t m_table;
    const TableOptions& m_options;
    std::vector<CellId> m_cells; // by data row and count column

    std::size_t columns() const { return counts().columns().size(); }
    CellId addCell(TableProblem& problem, std::size_t row, std::size_t k) const;
};

} // namespace outcheck::audit
