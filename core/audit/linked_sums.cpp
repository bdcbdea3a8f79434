// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/linked_sums.h"

#include "audit/measure_cells.h"
#include "audit/sum_fit.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostColumns = 16;     // each run of them is tried
constexpr std::size_t mostPairs = 50'000;   // of tables
constexpr std::size_t mostLabelsTried = 64; // of a table that may have some in common with another
constexpr std::size_t mostRows = 100'000;   // of a table that is held against others in this way
constexpr double worthSaying = 2;           // digits in which something agrees that is not used

// The rows of a table by their labels.
class LabelledRows {
public:
    explicit LabelledRows(const TableCells& cells) : m_cells(&cells), m_places(cells) {
        const table::CountGrid& counts = cells.counts();
        const std::size_t columns = counts.columns().size();
        m_isUsable = columns > 0 && !m_places.dimensions().empty() && counts.rows() - counts.firstRow() <= mostRows;
        for (std::size_t d = 0; d < m_places.dimensions().size(); ++d) {
            m_dimensions.push_back(d);
        }
        for (std::size_t row = counts.firstRow(); m_isUsable && row < counts.rows(); ++row) {
            std::string key = keyAt(m_places, {row, 0}, m_dimensions);
            // Where the header names labels, too, a row is not of the same people in all columns.
            m_isUsable = columns == 1 || key == keyAt(m_places, {row, columns - 1}, m_dimensions);
            m_rows.push_back(row);
            m_isTotal.push_back(key.size() == m_dimensions.size()); // nothing but ends of labels
            m_isUsable = m_rowOf.emplace(key, row).second && m_isUsable;
            m_keys.push_back(std::move(key));
        }
    }

    bool isUsable() const { return m_isUsable; }
    const TableCells& cells() const { return *m_cells; }
    const std::vector<std::string>& dimensions() const { return m_places.dimensions(); }
    const std::string& measure(std::size_t k) const { return m_places.measure(k); }
    std::size_t size() const { return m_rows.size(); }
    std::size_t row(std::size_t i) const { return m_rows[i]; }
    const std::string& key(std::size_t i) const { return m_keys[i]; }
    bool isTotal(std::size_t i) const { return m_isTotal[i]; }
    std::optional<std::size_t> find(const std::string& key) const {
        const auto place = m_rowOf.find(key);
        return place == m_rowOf.end() ? std::nullopt : std::optional(place->second);
    }

private:
    const TableCells* m_cells;
    CellPlaces m_places;
    std::vector<std::size_t> m_dimensions, m_rows;
    std::vector<std::string> m_keys;
    std::vector<bool> m_isTotal;
    std::unordered_map<std::string, std::size_t> m_rowOf;
    bool m_isUsable = false;
};

std::size_t columnOf(const TableCells& cells, std::size_t k) {
    return cells.counts().columns()[k];
}

// Adds the link, and the equations unless somebody has rejected it.
void addLinked(const Link& proposed, std::vector<Equation> equations, const TableOptions& options,
               TableProblem& problem) {
    Link link = proposed;
    link.isRejected = options.rejected.contains(std::minmax(link.table, link.other));
    problem.links.push_back(link);
    for (Equation& equation : equations) {
        if (!link.isRejected) {
            problem.add(std::move(equation), EquationKind::Tables);
        }
    }
}

// Columns from `first` to `last` of one table as the sum in a column of another, or one as the same.
class ColumnsOfOther {
public:
    ColumnsOfOther(const LabelledRows& parts, std::size_t first, std::size_t last, const LabelledRows& whole,
                   std::size_t k)
        : m_parts(parts), m_first(first), m_last(last), m_whole(whole), m_k(k) {}

    bool holds(double enough) {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto row = m_whole.find(m_parts.key(i));
            if (row && m_whole.cells().isOpen(*row, m_k) && !compare(i, m_whole.cells().stated(*row, m_k))) {
                return false;
            }
        }
        return m_digits >= enough && (m_agreeing > 0 || m_filled > 1) &&
               m_values.size() > (m_first == m_last ? 3U : 1U);
    }

    void add(const TableOptions& options, TableProblem& problem) const {
        std::vector<Equation> equations;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto row = m_whole.find(m_parts.key(i));
            if (row && m_whole.cells().at(*row, m_k) != TableCells::none && tells(i, *row)) {
                equations.push_back(equationOf(i, *row));
            }
        }
        addLinked({m_first == m_last ? LinkKind::Same : LinkKind::Sum, m_whole.cells().table(),
                   columnOf(m_whole.cells(), m_k), m_parts.cells().table(), columnOf(m_parts.cells(), m_first),
                   m_agreeing + m_filled},
                  std::move(equations), options, problem);
    }

private:
    const LabelledRows& m_parts;
    std::size_t m_first, m_last;
    const LabelledRows& m_whole;
    std::size_t m_k;
    std::size_t m_agreeing = 0, m_filled = 0, m_differing = 0;
    double m_digits = 0;
    std::set<double> m_values; // that agree: the same one again shows nothing more

    StatedSum sumOf(std::size_t i) const {
        StatedSum sum(m_parts.cells());
        for (std::size_t k = m_first; k <= m_last; ++k) {
            sum.add(m_parts.row(i), k);
        }
        return sum;
    }

    // False where too much differs.
    bool compare(std::size_t i, double whole) {
        const StatedSum sum = sumOf(i);
        const auto fit = sum.fitOf(whole);
        // One count beside nobody says no more than that the two are the same.
        const bool speaks = sum.nonZero() + sum.hidden() > (m_first == m_last ? 0U : 1U);
        m_agreeing += fit == Fit::Agrees && speaks;
        m_filled += fit == Fit::Filled;
        if ((fit == Fit::Agrees || fit == Fit::Filled) && speaks && m_values.insert(whole).second) {
            m_digits += sum.digitsOf(whole);
        }
        m_differing += !fit || fit == Fit::Open;
        return m_differing <= (m_agreeing + m_filled) / 20;
    }

    bool tells(std::size_t i, std::size_t row) const {
        const StatedSum sum = sumOf(i);
        const TableOptions& options = m_parts.cells().options();
        if (!m_whole.cells().isOpen(row, m_k)) {
            return sum.isWhole();
        }
        const auto fit = sum.fitOf(m_whole.cells().stated(row, m_k));
        return fit == Fit::Filled || (fit == Fit::Agrees && options.keepsStated);
    }

    Equation equationOf(std::size_t i, std::size_t row) const {
        Equation equation{{{m_whole.cells().at(row, m_k), 1}}, Interval::exactly(0)};
        for (std::size_t k = m_first; k <= m_last; ++k) {
            equation.terms.push_back({m_parts.cells().at(m_parts.row(i), k), -1});
        }
        return equation;
    }
};

// Everybody in one column of a table that is cut in one way.
struct Whole {
    const LabelledRows* rows = nullptr;
    std::size_t k = 0;
    StatedSum sum;

    std::size_t table() const { return rows->cells().table(); }
    void addTo(Equation& equation, double factor) const {
        for (std::size_t i = 0; i < rows->size(); ++i) {
            if (!rows->isTotal(i)) {
                equation.terms.push_back({rows->cells().at(rows->row(i), k), factor});
            }
        }
    }
};

// Those whose rows are not rounded, and do not state their own total.
std::vector<Whole> wholesOf(const std::deque<LabelledRows>& tables) {
    std::vector<Whole> wholes;
    for (const LabelledRows& rows : tables) {
        if (!rows.isUsable() || rows.dimensions().size() != 1) {
            continue;
        }
        for (std::size_t k = 0; k < rows.cells().counts().columns().size(); ++k) {
            Whole whole{&rows, k, StatedSum(rows.cells())};
            bool statesTotal = false;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (rows.isTotal(i)) {
                    statesTotal = true;
                } else {
                    whole.sum.add(rows.row(i), k);
                }
            }
            const bool isExact = rows.cells().roundingOf(k).kind == table::RoundingKind::None;
            if (isExact && !statesTotal && whole.sum.parts() > 1) {
                wholes.push_back(std::move(whole));
            }
        }
    }
    return wholes;
}

class Wholes {
public:
    explicit Wholes(std::vector<Whole> wholes) : m_wholes(std::move(wholes)) {
        for (std::size_t i = 0; i < m_wholes.size(); ++i) {
            if (m_wholes[i].sum.isWhole() && m_wholes[i].sum.stated() > 0) {
                m_stated[m_wholes[i].sum.stated()].push_back(i);
            }
        }
    }

    void add(const TableOptions& options, TableProblem& problem) const {
        const double enough = enoughDigits(m_wholes.size());
        for (const Whole& one : m_wholes) {
            const auto best = one.sum.hidden() > 0 ? bestFor(one) : std::nullopt;
            if (!best || std::min(one.table(), m_wholes[best->source].table()) >= options.requested) {
                continue;
            }
            if (best->digits >= enough) {
                link(one, m_wholes[best->source], best->tables, options, problem);
            } else if (best->digits >= worthSaying) {
                problem.unrelated.push_back({one.table(), columnOf(one.rows->cells(), one.k), NotUsed::PossiblePeople});
            }
        }
    }

private:
    struct Match {
        std::size_t source = 0, tables = 0;
        double digits = 0;
    };
    std::vector<Whole> m_wholes;
    std::map<double, std::vector<std::size_t>> m_stated; // those of which all is stated, by their sum

    std::optional<Match> bestFor(const Whole& one) const {
        std::optional<Match> best;
        const double most =
            one.sum.stated() + static_cast<double>(one.sum.hidden()) * one.rows->cells().options().withheldAtMost;
        for (auto at = m_stated.lower_bound(one.sum.stated()); at != m_stated.end() && at->first <= most; ++at) {
            std::map<std::size_t, std::size_t> byTable;
            for (const std::size_t i : at->second) {
                if (m_wholes[i].table() != one.table()) {
                    byTable.emplace(m_wholes[i].table(), i);
                }
            }
            if (byTable.empty() || one.sum.fitOf(at->first) != Fit::Filled) {
                continue;
            }
            // Tables that agree among themselves say that there are so many.
            const double digits = one.sum.digitsOf(at->first) +
                                  static_cast<double>(byTable.size() - 1) * std::log10(std::max(1.0, at->first));
            if (!best || digits > best->digits) {
                best = Match{byTable.begin()->second, byTable.size(), digits};
            }
        }
        return best;
    }

    static void link(const Whole& one, const Whole& source, std::size_t tables, const TableOptions& options,
                     TableProblem& problem) {
        Equation equation;
        source.addTo(equation, 1);
        one.addTo(equation, -1);
        addLinked({LinkKind::Whole, one.table(), columnOf(one.rows->cells(), one.k), source.table(),
                   columnOf(source.rows->cells(), source.k), tables},
                  {std::move(equation)}, options, problem);
    }
};

using Pairs = std::vector<std::pair<const LabelledRows*, const LabelledRows*>>;
using Alike = std::map<std::vector<std::string>, std::vector<const LabelledRows*>>; // by dimensions

// Two at least that are no totals.
bool haveRowsInCommon(const LabelledRows& one, const LabelledRows& other) {
    std::size_t common = 0, tried = 0;
    for (std::size_t i = 0; i < one.size() && common < 2 && tried < mostLabelsTried; ++i) {
        if (!one.isTotal(i)) {
            ++tried;
            common += other.find(one.key(i)).has_value();
        }
    }
    return common >= 2;
}

// Of tables with the same dimensions, one of them new: columns of the first may add up to one of the second.
Pairs pairsOf(const Alike& alike, std::size_t requested) {
    Pairs pairs;
    for (const auto& [dimensions, same] : alike) {
        for (const LabelledRows* const parts : same) {
            for (const LabelledRows* const whole : same) {
                const bool isNews = std::min(parts->cells().table(), whole->cells().table()) < requested;
                if (parts != whole && isNews && haveRowsInCommon(*parts, *whole)) {
                    pairs.emplace_back(parts, whole);
                }
            }
        }
    }
    return pairs;
}

// Whether the table itself states the sum: then that is what the other has once more.
bool haveOwnTotal(const LabelledRows& parts, std::size_t first, std::size_t last) {
    for (std::size_t k = 0; k < parts.cells().counts().columns().size(); ++k) {
        if ((k < first || k > last) && ColumnsOfOther(parts, first, last, parts, k).holds(onceInThousand)) {
            return true;
        }
    }
    return false;
}

void linkColumns(const LabelledRows& parts, const LabelledRows& whole, double enough, const TableOptions& options,
                 TableProblem& problem) {
    const std::size_t columns = parts.cells().counts().columns().size();
    for (std::size_t k = 0; columns <= mostColumns && k < whole.cells().counts().columns().size(); ++k) {
        bool isFound = false;
        for (std::size_t first = 0; first < columns && !isFound; ++first) {
            for (std::size_t last = columns; last-- > first && !isFound;) {
                // One of the same name is for those who compare by names (twin_tables.h); one of each two is enough.
                const bool isCompared =
                    parts.measure(first) == whole.measure(k) && parts.dimensions() == whole.dimensions();
                const bool isDone = isCompared || parts.cells().table() < whole.cells().table();
                if (first == last && isDone) {
                    continue;
                }
                ColumnsOfOther sums(parts, first, last, whole, k);
                isFound = sums.holds(enough);
                if (isFound && !haveOwnTotal(parts, first, last)) {
                    sums.add(options, problem);
                }
            }
        }
    }
}

} // namespace

void addLinkedSums(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem) {
    std::deque<LabelledRows> all;
    Alike alike;
    for (const TableCells& cells : tables) {
        const LabelledRows& rows = all.emplace_back(cells);
        if (rows.isUsable()) {
            // One dimension may be called otherwise elsewhere: its labels tell.
            alike[rows.dimensions().size() == 1 ? std::vector<std::string>(1) : rows.dimensions()].push_back(&rows);
        }
    }
    const Pairs pairs = pairsOf(alike, options.requested);
    const double enough = enoughDigits(pairs.size());
    for (const auto& [parts, whole] : std::span(pairs).first(std::min(pairs.size(), mostPairs))) {
        linkColumns(*parts, *whole, enough, options, problem);
    }
    if (pairs.size() > mostPairs) {
        problem.unrelated.push_back({pairs.back().first->cells().table(), 0, NotUsed::TooManyTables});
    }
    Wholes(wholesOf(all)).add(options, problem);
}

} // namespace outcheck::audit
