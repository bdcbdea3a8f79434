// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/share_figures.h"

#include "audit/row_groups.h"
#include "table/relations/figure.h"

#include <algorithm>
#include <array>

namespace outcheck::protect {

namespace {

using audit::Interval;
using table::CountCell;

constexpr std::size_t countsTried = 24; // columns, for each column of figures
constexpr std::size_t fewestShares = 2;
constexpr std::array scales{100.0, 1.0};

// Rows whose sum is a whole, and the rows whose figures may be shares of it.
struct WholeOfRows {
    std::vector<std::size_t> parts, members;
};
using Division = std::vector<WholeOfRows>; // of a column

class Finder {
public:
    explicit Finder(const table::Relations& table)
        : m_table(table), m_grid(table.grid()), m_counts(table.counts()),
          m_dimensions(audit::findTotalDimensions(m_grid).value_or(std::vector<audit::TotalDimension>())) {}

    ShareFigures run() {
        for (std::size_t column = 0; column < m_grid.columns(); ++column) {
            if (!mayHoldShares(column)) {
                continue;
            }
            for (const std::size_t k : countsFor(column)) {
                for (const Division& division : divisionsOf(k)) {
                    take(column, k, division);
                }
            }
        }
        return std::move(m_found);
    }

private:
    const table::Relations& m_table;
    const table::ValueGrid& m_grid;
    const table::CountGrid& m_counts;
    std::vector<audit::TotalDimension> m_dimensions;
    ShareFigures m_found;

    // Also what is taken for counts, where it is written with decimals.
    bool mayHoldShares(std::size_t column) const {
        using table::ColumnRole;
        const ColumnRole role = m_grid.profile().columns[column].role;
        if (role == ColumnRole::Rate || role == ColumnRole::Percentage || role == ColumnRole::Statistic) {
            return true;
        }
        bool anyShare = false;
        for (std::size_t row = m_counts.firstRow(); m_counts.placeOf(column) && row < m_counts.rows(); ++row) {
            const table::ValueCell& cell = m_grid.at(row, column);
            const auto figure = table::figureOf(cell);
            anyShare = anyShare || (figure && (table::isComposite(cell) || figure->hasSign || figure->decimals > 0));
        }
        return anyShare;
    }
    bool isComposite(std::size_t column) const {
        for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); ++row) {
            if (table::isComposite(m_grid.at(row, column))) {
                return true;
            }
        }
        return false;
    }
    // Nearest first; a composite states its own.
    std::vector<std::size_t> countsFor(std::size_t column) const {
        if (const auto own = m_counts.placeOf(column); own && isComposite(column)) {
            return {*own};
        }
        std::vector<std::size_t> counts;
        for (std::size_t k = 0; k < m_counts.columns().size(); ++k) {
            if (m_counts.columns()[k] != column) {
                counts.push_back(k);
            }
        }
        const auto distance = [&](std::size_t k) {
            const std::size_t other = m_counts.columns()[k];
            return other < column ? column - other : other - column;
        };
        std::stable_sort(counts.begin(), counts.end(),
                         [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
        counts.resize(std::min(counts.size(), countsTried));
        return counts;
    }

    bool isStated(std::size_t row, std::size_t k) const { return m_counts.at(row, k).state == CountCell::State::Open; }

    std::vector<Division> divisionsOf(std::size_t k) const {
        WholeOfRows sum, largest;
        for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); ++row) {
            if (!isStated(row, k)) {
                continue;
            }
            sum.members.push_back(row);
            if (!m_table.isTotalRow(row)) {
                sum.parts.push_back(row);
            }
            if (largest.parts.empty() || m_counts.at(row, k).number > m_counts.at(largest.parts.front(), k).number) {
                largest.parts = {row};
            }
        }
        largest.members = sum.members;
        std::vector<Division> divisions{{sum}, {largest}, sectionsOf(k)};
        for (const audit::TotalDimension& dimension : m_dimensions) {
            Division division;
            for (const audit::RowGroup& group : dimension.groups) {
                division.push_back({group.parts, group.parts});
                division.back().members.push_back(group.total);
            }
            divisions.push_back(std::move(division));
        }
        return divisions;
    }
    Division sectionsOf(std::size_t k) const {
        Division sections;
        bool isOpen = false;
        for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); ++row) {
            const bool belongs = isStated(row, k) && table::isComposite(m_grid.at(row, m_counts.columns()[k]));
            if (belongs && !isOpen) {
                sections.emplace_back();
            }
            isOpen = belongs;
            if (belongs) {
                sections.back().parts.push_back(row);
                sections.back().members.push_back(row);
            }
        }
        return sections;
    }

    double sumOf(const WholeOfRows& whole, std::size_t k) const {
        double sum = 0;
        for (const std::size_t row : whole.parts) {
            sum += isStated(row, k) ? m_counts.at(row, k).number : 0;
        }
        return sum;
    }

    void take(std::size_t column, std::size_t k, const Division& division) {
        for (const double scale : scales) {
            ShareFigures shares;
            std::size_t failing = 0;
            for (const WholeOfRows& whole : division) {
                failing += addShares(column, k, whole, scale, shares);
            }
            if (shares.figures.size() >= fewestShares && 9 * failing <= shares.figures.size()) {
                const std::size_t before = m_found.wholes.size();
                m_found.wholes.insert(m_found.wholes.end(), shares.wholes.begin(), shares.wholes.end());
                for (ShareFigure& figure : shares.figures) {
                    figure.whole += before;
                    m_found.figures.push_back(figure);
                }
                return;
            }
        }
    }
    // How many of its figures are none.
    std::size_t addShares(std::size_t column, std::size_t k, const WholeOfRows& whole, double scale,
                          ShareFigures& shares) const {
        const double sum = sumOf(whole, k);
        std::size_t failing = 0;
        const std::size_t before = shares.figures.size();
        for (const std::size_t row : whole.members) {
            const auto figure = table::figureOf(m_grid.at(row, column));
            if (!figure || !(figure->value > 0) || !isStated(row, k) || !(sum > 0)) {
                continue;
            }
            const double slack = table::toleranceOf(*figure);
            const Interval value{figure->value - slack, figure->value + slack};
            if (!value.holds(Interval::exactly(scale * m_counts.at(row, k).number / sum))) {
                ++failing;
                continue;
            }
            shares.figures.push_back({{row, column}, {row, m_counts.columns()[k]}, shares.wholes.size(), value, scale});
        }
        if (shares.figures.size() > before) {
            shares.wholes.emplace_back();
            for (const std::size_t row : whole.parts) {
                if (isStated(row, k)) {
                    shares.wholes.back().push_back({row, m_counts.columns()[k]});
                }
            }
        }
        return failing;
    }
};

} // namespace

ShareFigures findShareFigures(const table::Relations& table) {
    return Finder(table).run();
}

} // namespace outcheck::protect
