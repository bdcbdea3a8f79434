// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/ratios.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcheck::protect {

namespace {

using table::CellKind;
using table::ColumnRole;

constexpr std::size_t rowsTried = 256; // spread over the table
constexpr std::size_t columnsTried = 24;
constexpr std::size_t fewestRows = 3;        // that must agree, …
constexpr std::size_t fewestForTotals = 2;   // … with a sum of all of them
constexpr std::size_t fewestForConstant = 4; // … with a constant that is no power of ten
constexpr std::size_t scaleRows = 8;         // rows that are asked for the constant
constexpr std::array knownScales = {100.0, 1.0, 1e3, 1e4, 1e5, 1e6};

bool isComposite(const GridCell& cell) {
    return cell.value.kind == CellKind::CountWithPercent || cell.value.kind == CellKind::Fraction;
}

// Half a unit of the last written decimal, and what arithmetic in single precision (Stata's own) adds.
double toleranceOf(const Figure& figure) {
    return 0.5001 * std::pow(10.0, -figure.decimals) + 1.2e-7 * std::abs(figure.value);
}

bool mayBeFigure(ColumnRole role) {
    return role == ColumnRole::Rate || role == ColumnRole::Percentage || role == ColumnRole::Statistic ||
           role == ColumnRole::Composite || role == ColumnRole::Count;
}

std::size_t distance(std::size_t a, std::size_t b) {
    return a < b ? b - a : a - b;
}

} // namespace

std::optional<Figure> figureOf(const GridCell& cell) {
    const auto parts = partsOf(cell.text, cell.value);
    if (!parts || (isComposite(cell) && !parts->share)) {
        return std::nullopt;
    }
    Figure figure;
    figure.place = parts->share ? *parts->share : parts->number;
    const std::string_view written = figure.place.of(cell.text);
    figure.decimals = formOf(written).decimals;
    figure.hasSign = parts->share ? parts->shareHasSign : cell.value.kind == CellKind::Percent;
    figure.value = isComposite(cell) ? table::parseCell(written).number : cell.value.number;
    return figure;
}

Ratios::Ratios(const CellGrid& grid, const CountTable& counts, const std::vector<std::size_t>& totalRows)
    : m_grid(grid), m_counts(counts), m_totalRows(totalRows), m_ratios(grid.columns()), m_before(sumsOf(When::Before)),
      m_after(m_before) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (mayBeFigure(grid.profile().columns[column].role)) {
            m_ratios[column] = bestOf(candidatesFor(column), column);
        }
    }
}

bool Ratios::changes(const Ratio& ratio, std::size_t row) const {
    return value(ratio, row, When::Before) != value(ratio, row, When::After);
}

void Ratios::refresh() {
    m_after = sumsOf(When::After);
}

Ratios::Sums Ratios::sumsOf(When when) const {
    Sums sums;
    for (std::size_t k = 0; k < m_counts.columns().size(); ++k) {
        const std::size_t column = m_counts.columns()[k];
        double total = 0;
        bool anyComposite = false;
        for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); ++row) {
            const bool isPart = !std::binary_search(m_totalRows.begin(), m_totalRows.end(), row);
            total += isPart ? numberAt(row, column, when).value_or(0) : 0;
            anyComposite = anyComposite || isComposite(m_grid.at(row, column));
        }
        sums.total.push_back(total);
        sums.whole.push_back(anyComposite ? wholeOf(k, when) : std::nullopt);
        sums.section.push_back(anyComposite ? sectionSums(column, when) : std::vector<double>());
    }
    return sums;
}

std::vector<double> Ratios::sectionSums(std::size_t column, When when) const {
    const std::size_t first = m_counts.firstRow();
    const auto belongs = [&](std::size_t at) {
        const GridCell& cell = m_grid.at(first + at, column);
        return isComposite(cell) || cell.value.kind == CellKind::Redaction;
    };
    std::vector<double> sums(m_counts.rows() - first);
    for (std::size_t from = 0; from < sums.size();) {
        double sum = 0;
        std::size_t to = from;
        for (; to < sums.size() && belongs(to); ++to) {
            sum += numberAt(first + to, column, when).value_or(0);
        }
        std::fill(sums.begin() + static_cast<std::ptrdiff_t>(from), sums.begin() + static_cast<std::ptrdiff_t>(to),
                  sum);
        from = std::max(to, from + 1);
    }
    return sums;
}

// Which one it is, is decided by the counts as they were.
std::optional<double> Ratios::wholeOf(std::size_t k, When when) const {
    std::optional<std::size_t> largest;
    for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); ++row) {
        const Count& count = m_counts.at(row, k);
        const bool isPlain = m_grid.at(row, m_counts.columns()[k]).value.kind == CellKind::Integer;
        if (isPlain && (!largest || count.before > m_counts.at(*largest, k).before)) {
            largest = row;
        }
    }
    return largest ? numberAt(*largest, m_counts.columns()[k], when) : std::nullopt;
}

std::optional<double> Ratios::numberAt(std::size_t row, std::size_t column, When when) const {
    if (const auto k = m_counts.placeOf(column)) {
        const Count& count = m_counts.at(row, *k);
        return count.state != Count::State::Open ? std::nullopt
                                                 : std::optional(when == When::Before ? count.before : count.after);
    }
    const table::CellValue& value = m_grid.at(row, column).value;
    const bool isNumber = value.kind == CellKind::Integer || value.kind == CellKind::Decimal;
    return isNumber ? std::optional(value.number) : std::nullopt;
}

std::optional<double> Ratios::denominatorAt(const Ratio& ratio, std::size_t row, When when) const {
    const Sums& sums = when == When::Before ? m_before : m_after;
    const std::size_t k = m_counts.placeOf(ratio.numerator).value_or(0);
    switch (ratio.denominator) {
    case Ratio::Denominator::Column:
        return numberAt(row, ratio.denominatorColumn, when);
    case Ratio::Denominator::Total:
        return sums.total[k];
    case Ratio::Denominator::Whole:
        return sums.whole[k];
    case Ratio::Denominator::Section:
        break;
    }
    return sums.section[k].empty() ? 0 : sums.section[k][row - m_counts.firstRow()];
}

std::optional<double> Ratios::value(const Ratio& ratio, std::size_t row, When when) const {
    const auto numerator = numberAt(row, ratio.numerator, when);
    const auto denominator = denominatorAt(ratio, row, when);
    if (!numerator || !denominator || !(*denominator > 0)) {
        return std::nullopt;
    }
    return *numerator * ratio.scale / *denominator;
}

bool Ratios::explains(const Ratio& ratio, std::size_t row, const Figure& figure) const {
    const auto expected = value(ratio, row, When::Before);
    return expected && std::abs(*expected - figure.value) <= toleranceOf(figure);
}

std::vector<Ratio> Ratios::candidatesFor(std::size_t column) const {
    using Denominator = Ratio::Denominator;
    std::vector<std::size_t> numerators = m_counts.columns();
    std::vector<std::size_t> denominators;
    for (std::size_t other = 0; other < m_grid.columns(); ++other) {
        // Person-time is a statistic of the row, with which rates are made.
        const ColumnRole role = m_grid.profile().columns[other].role;
        if (other != column && (table::isCountRole(role) || role == ColumnRole::Statistic)) {
            denominators.push_back(other);
        }
    }
    const auto nearestFirst = [column](std::vector<std::size_t>& columns) {
        std::stable_sort(columns.begin(), columns.end(),
                         [&](std::size_t a, std::size_t b) { return distance(a, column) < distance(b, column); });
        columns.resize(std::min(columns.size(), columnsTried));
    };
    nearestFirst(numerators);
    nearestFirst(denominators);
    const bool holdsItsCount = m_counts.placeOf(column).has_value();
    if (holdsItsCount) { // n (p%): the p of its own n
        numerators = {column};
    }
    std::vector<Ratio> candidates;
    for (const std::size_t numerator : numerators) {
        if (holdsItsCount) {
            candidates.push_back({column, numerator, Denominator::Section, 0, 0});
            candidates.push_back({column, numerator, Denominator::Whole, 0, 0});
        }
        candidates.push_back({column, numerator, Denominator::Total, 0, 0});
        for (const std::size_t denominator : denominators) {
            if (denominator != numerator) {
                candidates.push_back({column, numerator, Denominator::Column, denominator, 0});
            }
        }
    }
    return candidates;
}

// Takes the constant from one row: a known one where it explains that row, else whatever it is.
bool Ratios::takesScaleFrom(Ratio& ratio, std::size_t row, const Figure& figure) const {
    ratio.scale = 1;
    const auto unscaled = value(ratio, row, When::Before);
    if (!unscaled || !(*unscaled > 0)) {
        return false;
    }
    for (const double scale : knownScales) {
        ratio.scale = scale;
        if (explains(ratio, row, figure)) {
            return true;
        }
    }
    // A figure of few digits says little about the constant.
    ratio.scale = figure.value / *unscaled;
    return toleranceOf(figure) < 0.0005 * figure.value && ratio.denominator == Ratio::Denominator::Column;
}

// Figures above 0 of rows spread over the table; none where they are all the same, which is evidence of nothing.
// The one with most digits stands first.
std::vector<Ratios::PlacedFigure> Ratios::figuresOf(std::size_t column) const {
    std::vector<PlacedFigure> figures;
    const std::size_t step = std::max<std::size_t>(1, (m_counts.rows() - m_counts.firstRow()) / rowsTried);
    const bool holdsItsCount = m_counts.placeOf(column).has_value();
    bool differ = false;
    for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); row += step) {
        const GridCell& cell = m_grid.at(row, column);
        const auto figure = holdsItsCount && !isComposite(cell) ? std::nullopt : figureOf(cell);
        if (figure && figure->value > 0) {
            differ = differ || (!figures.empty() && figure->value != figures.front().second.value);
            figures.emplace_back(row, *figure);
        }
    }
    if (!differ) {
        return {};
    }
    const auto digits = [](const PlacedFigure& at) { return at.second.value / toleranceOf(at.second); };
    std::iter_swap(figures.begin(), std::max_element(figures.begin(), figures.end(), [&](const auto& a, const auto& b) {
                       return digits(a) < digits(b);
                   }));
    return figures;
}

// How many figures the ratio explains; 0 where it fails to explain more than one in ten.
std::size_t Ratios::agreeingWith(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const {
    std::size_t failing = 0;
    for (const auto& [row, figure] : figures) {
        failing += explains(ratio, row, figure) ? 0 : 1U;
        if (10 * failing > figures.size()) {
            return 0;
        }
    }
    return figures.size() - failing;
}

std::optional<Ratio> Ratios::bestOf(const std::vector<Ratio>& candidates, std::size_t column) const {
    const std::vector<PlacedFigure> figures = figuresOf(column);
    std::optional<Ratio> best;
    std::size_t most = 0;
    for (Ratio ratio : candidates) {
        // A row without the counts tells no constant.
        const auto end = figures.begin() + static_cast<std::ptrdiff_t>(std::min(figures.size(), scaleRows));
        if (std::none_of(figures.begin(), end,
                         [&](const auto& at) { return takesScaleFrom(ratio, at.first, at.second); })) {
            continue;
        }
        const bool known = std::find(knownScales.begin(), knownScales.end(), ratio.scale) != knownScales.end();
        const std::size_t needed = !known                                            ? fewestForConstant
                                   : ratio.denominator == Ratio::Denominator::Column ? fewestRows
                                                                                     : fewestForTotals;
        const std::size_t agreeing = agreeingWith(ratio, figures);
        if (agreeing > most && agreeing >= needed) {
            best = ratio;
            most = agreeing;
        }
    }
    return best;
}

} // namespace outcheck::protect
