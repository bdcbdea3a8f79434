// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/nested_tables.h"

#include <map>
#include <optional>
#include <string>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostPairs = 20'000;
constexpr std::size_t fewestStated = 4;

// The rows of a table by their labels; nothing where labels are repeated.
using RowsByLabels = std::map<std::string, std::size_t>;

std::optional<RowsByLabels> rowsByLabels(const TableCells& cells) {
    const table::ValueGrid& grid = cells.relations().grid();
    RowsByLabels rows;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        std::string labels;
        for (const table::ColumnProfile& column : grid.profile().columns) {
            if (column.role == table::ColumnRole::Dimension || column.role == table::ColumnRole::Date ||
                column.role == table::ColumnRole::Text) {
                labels += std::string(grid.at(row, column.index).text) + '\n';
            }
        }
        if (labels.empty() || !rows.emplace(std::move(labels), row).second) {
            return std::nullopt;
        }
    }
    return rows;
}

// What two tables must have in common: the names of all columns, and which of them are counts. Empty where a name is.
std::string formOf(const TableCells& cells) {
    std::string form;
    for (const table::ColumnProfile& column : cells.relations().grid().profile().columns) {
        if (column.name.empty()) {
            return {};
        }
        form += column.name + (table::isCountRole(column.role) ? "\n#" : "\n");
    }
    return form;
}

// The same place in both.
struct Pair {
    std::size_t wholeRow = 0, partRow = 0, k = 0;
};

class Nesting {
public:
    Nesting(const TableCells& whole, const RowsByLabels& wholeRows, const TableCells& part,
            const RowsByLabels& partRows)
        : m_whole(whole), m_part(part) {
        for (const auto& [labels, row] : partRows) {
            const auto place = wholeRows.find(labels);
            if (place == wholeRows.end()) {
                m_pairs.clear();
                return;
            }
            for (std::size_t k = 0; k < part.counts().columns().size(); ++k) {
                m_pairs.push_back({place->second, row, k});
            }
        }
    }

    enum class Kind : std::uint8_t { None, Same, Part }; // the same people, or people among those of the other
    Kind kind() const {
        std::size_t stated = 0;
        bool differs = false;
        for (const Pair& pair : m_pairs) {
            if (!m_whole.isOpen(pair.wholeRow, pair.k) || !m_part.isOpen(pair.partRow, pair.k)) {
                continue;
            }
            const double all = m_whole.stated(pair.wholeRow, pair.k), some = m_part.stated(pair.partRow, pair.k);
            if (some > all) {
                return Kind::None;
            }
            ++stated;
            differs = differs || some < all;
        }
        return stated < fewestStated ? Kind::None : differs ? Kind::Part : Kind::Same;
    }

    void add(Kind kind, TableProblem& problem) const {
        for (const Pair& pair : m_pairs) {
            const CellId all = m_whole.at(pair.wholeRow, pair.k), some = m_part.at(pair.partRow, pair.k);
            if (all == TableCells::none || some == TableCells::none) {
                continue;
            }
            Equation difference{{{all, 1}, {some, -1}}, Interval::exactly(0)};
            if (kind == Kind::Part) {
                const Interval small{1, m_part.options().withheldAtMost};
                const std::size_t column = m_part.counts().columns()[pair.k];
                const CellId rest = problem.add({{0, unbounded}, true, true, {{}, 0, small}},
                                                m_part.originAt(CellKind::Difference, pair.partRow, column));
                difference.terms.push_back({rest, -1});
            }
            problem.add(std::move(difference), EquationKind::Tables);
        }
    }

private:
    const TableCells& m_whole;
    const TableCells& m_part;
    std::vector<Pair> m_pairs;
};

} // namespace

void addNestedTables(std::span<const TableCells> tables, TableProblem& problem) {
    std::map<std::string, std::vector<std::size_t>> alike; // numbers of tables, by their form
    std::vector<std::optional<RowsByLabels>> rows;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        rows.push_back(rowsByLabels(tables[i]));
        if (rows.back()) {
            alike[formOf(tables[i])].push_back(i);
        }
    }
    alike.erase(std::string());
    std::size_t pairs = 0;
    for (const auto& [form, numbers] : alike) {
        for (const std::size_t whole : numbers) {
            for (const std::size_t part : numbers) {
                if (whole == part) {
                    continue;
                }
                if (++pairs > mostPairs) {
                    problem.unrelated.push_back({part, 0, "this table was not compared with all others of its form"});
                    return;
                }
                const Nesting nesting(tables[whole], *rows[whole], tables[part], *rows[part]);
                const Nesting::Kind kind = nesting.kind();
                // The same people are met in both orders.
                if (kind == Nesting::Kind::Part || (kind == Nesting::Kind::Same && whole < part)) {
                    nesting.add(kind, problem);
                }
            }
        }
    }
}

} // namespace outcheck::audit
