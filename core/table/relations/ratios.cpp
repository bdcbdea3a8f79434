// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/ratios.h"

#include "table/relations/stated_total.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace outcheck::table {

namespace {

constexpr std::size_t rowsTried = 256; // spread over the table
constexpr std::size_t columnsTried = 24;
constexpr std::size_t fewestRows = 3;        // that must agree, …
constexpr std::size_t fewestForTotals = 2;   // … with a sum of all of them
constexpr std::size_t fewestForConstant = 4; // … with a constant that is no power of ten
constexpr std::size_t fewestUnrounded = 4;   // … up to rounding, and tell something in spite of it
constexpr double singleOut = 0.02;           // of a person: a figure so exact leaves one numerator
constexpr std::size_t fewestImplied = 4;     // … with a whole that is not stated, …
constexpr double impliedWidth = 0.1;         // … and that they agree on up to this share of it
constexpr double mostWholesTried = 1'000;
constexpr double largestWhole = 1e15;      // below which whole numbers are told apart
constexpr std::size_t numeratorsTried = 4; // for such a whole
constexpr double tellingWidth = 0.1;       // of a figure's range up to rounding, as a share of the figure
constexpr std::size_t scaleRows = 8;       // rows that are asked for the constant
constexpr std::array knownScales = {100.0, 1.0, 1e3, 1e4, 1e5, 1e6};
constexpr std::array dayScales = {365.25, 365.0, 36525.0, 365250.0, 3652500.0, 36525000.0}; // years, from days

bool mayBeFigure(ColumnRole role) {
    return role == ColumnRole::Rate || role == ColumnRole::Percentage || role == ColumnRole::Statistic ||
           role == ColumnRole::Composite || role == ColumnRole::Count;
}

std::size_t distance(std::size_t a, std::size_t b) {
    return a < b ? b - a : a - b;
}

std::vector<double> statedCounts(const CountGrid& counts) {
    std::vector<double> numbers;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        for (std::size_t k = 0; k < counts.columns().size(); ++k) {
            const CountCell& cell = counts.at(row, k);
            numbers.push_back(cell.state == CountCell::State::Open ? cell.number
                                                                   : std::numeric_limits<double>::quiet_NaN());
        }
    }
    return numbers;
}

} // namespace

RatioNumbers::RatioNumbers(const ValueGrid& grid, const CountGrid& found, const std::vector<std::size_t>& totalRows,
                           std::vector<double> counts)
    : m_grid(&grid), m_found(&found), m_counts(std::move(counts)) {
    for (std::size_t k = 0; k < found.columns().size(); ++k) {
        const std::size_t column = found.columns()[k];
        double total = 0;
        bool anyComposite = false;
        for (std::size_t row = found.firstRow(); row < found.rows(); ++row) {
            const bool isPart = !std::binary_search(totalRows.begin(), totalRows.end(), row);
            total += isPart ? numberAt(row, column).value_or(0) : 0;
            anyComposite = anyComposite || isComposite(grid.at(row, column));
        }
        m_total.push_back(total);
        m_whole.push_back(anyComposite ? wholeOf(k) : std::nullopt);
        m_section.push_back(anyComposite ? sectionSums(column) : std::vector<double>());
    }
}

std::vector<double> RatioNumbers::sectionSums(std::size_t column) const {
    const std::size_t first = m_found->firstRow();
    const auto belongs = [&](std::size_t at) {
        const ValueCell& cell = m_grid->at(first + at, column);
        return isComposite(cell) || cell.value.kind == CellKind::Redaction;
    };
    std::vector<double> sums(m_found->rows() - first);
    for (std::size_t from = 0; from < sums.size();) {
        double sum = 0;
        std::size_t to = from;
        for (; to < sums.size() && belongs(to); ++to) {
            sum += numberAt(first + to, column).value_or(0);
        }
        std::fill(sums.begin() + static_cast<std::ptrdiff_t>(from), sums.begin() + static_cast<std::ptrdiff_t>(to),
                  sum);
        from = std::max(to, from + 1);
    }
    return sums;
}

// Which one it is, is decided by the counts as they are stated.
std::optional<double> RatioNumbers::wholeOf(std::size_t k) const {
    std::optional<std::size_t> largest;
    for (std::size_t row = m_found->firstRow(); row < m_found->rows(); ++row) {
        const bool isPlain = m_grid->at(row, m_found->columns()[k]).value.kind == CellKind::Integer;
        if (isPlain && (!largest || m_found->at(row, k).number > m_found->at(*largest, k).number)) {
            largest = row;
        }
    }
    return largest ? numberAt(*largest, m_found->columns()[k]) : std::nullopt;
}

std::optional<double> RatioNumbers::numberAt(std::size_t row, std::size_t column) const {
    if (const auto k = m_found->placeOf(column)) {
        const double count = m_counts[(row - m_found->firstRow()) * m_found->columns().size() + *k];
        return std::isnan(count) ? std::nullopt : std::optional(count);
    }
    const CellValue& value = m_grid->at(row, column).value;
    const bool isNumber = value.kind == CellKind::Integer || value.kind == CellKind::Decimal;
    return isNumber ? std::optional(value.number) : std::nullopt;
}

std::optional<double> RatioNumbers::denominatorAt(const Ratio& ratio, std::size_t row) const {
    const std::size_t k = m_found->placeOf(ratio.numerator).value_or(0);
    switch (ratio.denominator) {
    case Ratio::Denominator::Column:
        return numberAt(row, ratio.denominatorColumn);
    case Ratio::Denominator::Total:
        return m_total[k];
    case Ratio::Denominator::Whole:
        return m_whole[k];
    case Ratio::Denominator::Header:
    case Ratio::Denominator::Implied:
        return (ratio.implied.least + ratio.implied.most) / 2;
    case Ratio::Denominator::Section:
        break;
    }
    return m_section[k].empty() ? 0 : m_section[k][row - m_found->firstRow()];
}

std::optional<double> RatioNumbers::value(const Ratio& ratio, std::size_t row) const {
    const auto numerator = numberAt(row, ratio.numerator);
    const auto denominator = denominatorAt(ratio, row);
    if (!numerator || !denominator || !(*denominator > 0)) {
        return std::nullopt;
    }
    return *numerator * ratio.scale / *denominator;
}

Ratios::Ratios(const ValueGrid& grid, const CountGrid& counts, const std::vector<std::size_t>& totalRows)
    : m_grid(grid), m_counts(counts), m_stated(grid, counts, totalRows, statedCounts(counts)),
      m_ratios(grid.columns()) {
    for (std::size_t column = 0; column < grid.columns() && !counts.columns().empty(); ++column) {
        const std::vector<PlacedFigure> figures =
            mayBeFigure(grid.profile().columns[column].role) ? figuresOf(column) : std::vector<PlacedFigure>();
        if (figures.empty()) {
            continue;
        }
        const auto candidates = candidatesFor(column);
        m_ratios[column] = bestStated(candidates, figures);
        if (!m_ratios[column]) {
            m_ratios[column] = bestUnrounded(candidates, figures);
        }
        if (!m_ratios[column]) {
            m_ratios[column] = bestImplied(column, figures);
        }
    }
}

bool Ratios::explains(const Ratio& ratio, std::size_t row, const Figure& figure) const {
    const auto expected = m_stated.value(ratio, row);
    return expected && std::abs(*expected - figure.value) <= toleranceOf(figure);
}

std::vector<Ratio> Ratios::candidatesFor(std::size_t column) const {
    using Denominator = Ratio::Denominator;
    std::vector<std::size_t> numerators = m_counts.columns();
    std::vector<std::size_t> denominators;
    for (std::size_t other = 0; other < m_grid.columns(); ++other) {
        // Person-time is a statistic of the row, with which rates are made.
        const ColumnRole role = m_grid.profile().columns[other].role;
        if (other != column && (isCountRole(role) || role == ColumnRole::Statistic)) {
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
        if (const auto whole = wholeInNames(column, numerator)) { // stated, and so before any sum
            candidates.push_back(
                {column, numerator, Denominator::Header, 0, 1, Ratio::Basis::Stated, {*whole, *whole}});
        }
        if (holdsItsCount) {
            candidates.push_back({column, numerator, Denominator::Section});
            candidates.push_back({column, numerator, Denominator::Whole});
        }
        candidates.push_back({column, numerator, Denominator::Total});
        for (const std::size_t denominator : denominators) {
            if (denominator != numerator) {
                candidates.push_back({column, numerator, Denominator::Column, denominator});
            }
        }
    }
    return candidates;
}

std::optional<double> Ratios::wholeInNames(std::size_t figure, std::size_t numerator) const {
    const auto ofFigure = statedTotal(m_grid.profile().columns[figure].name);
    const auto whole = ofFigure ? ofFigure : statedTotal(m_grid.profile().columns[numerator].name);
    return whole && *whole > 0 ? whole : std::nullopt;
}

// Takes the constant from one row: a known one where it explains that row, else whatever it is.
bool Ratios::takesScaleFrom(Ratio& ratio, std::size_t row, const Figure& figure) const {
    ratio.scale = 1;
    const auto unscaled = m_stated.value(ratio, row);
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
        const ValueCell& cell = m_grid.at(row, column);
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

// How many figures the ratio explains; 0 where it fails to explain more than one in ten of those whose counts are
// stated.
std::size_t Ratios::agreeingWith(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const {
    std::size_t failing = 0;
    std::size_t agreeing = 0;
    for (const auto& [row, figure] : figures) {
        const bool agrees = explains(ratio, row, figure);
        agreeing += agrees;
        failing += !agrees && m_stated.value(ratio, row);
        if (10 * failing > figures.size()) {
            return 0;
        }
    }
    return 9 * failing <= agreeing ? agreeing : 0;
}

std::optional<Ratio> Ratios::bestStated(const std::vector<Ratio>& candidates,
                                        const std::vector<PlacedFigure>& figures) const {
    std::optional<Ratio> best;
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
        ratio.tried = figures.size();
        ratio.agreeing = agreeingWith(ratio, figures);
        if (ratio.agreeing >= needed && (!best || ratio.agreeing > best->agreeing)) {
            best = ratio;
        }
    }
    return best;
}

bool Ratios::anyRounded(const Ratio& ratio) const {
    const bool byColumn = ratio.denominator == Ratio::Denominator::Column;
    return roundingOf(ratio.numerator).kind != RoundingKind::None ||
           (byColumn && roundingOf(ratio.denominatorColumn).kind != RoundingKind::None);
}

// Whether a figure agrees with its counts before rounding; nothing where any would.
std::optional<bool> Ratios::agreesUnrounded(const Ratio& ratio, std::size_t row, const Figure& figure) const {
    const auto numerator = m_stated.numberAt(row, ratio.numerator);
    const auto denominator = m_stated.denominatorAt(ratio, row);
    if (!numerator || !denominator || !(*denominator > 0)) {
        return std::nullopt;
    }
    const bool counted = m_counts.placeOf(ratio.denominatorColumn).has_value();
    const CountRange above = rangeOf(*numerator, roundingOf(ratio.numerator));
    const CountRange below =
        counted ? rangeOf(*denominator, roundingOf(ratio.denominatorColumn)) : CountRange{*denominator, *denominator};
    const double tolerance = toleranceOf(figure);
    if (tolerance * below.most <= singleOut * ratio.scale) { // at most one whole numerator for each denominator
        return !wholeNumerators(above, below, counted, (figure.value - tolerance) / ratio.scale,
                                (figure.value + tolerance) / ratio.scale)
                    .isEmpty();
    }
    const double least = ratio.scale * above.least / below.most;
    const double most = below.least > 0 ? ratio.scale * above.most / below.least : least;
    if (most - least > tellingWidth * figure.value) {
        return std::nullopt;
    }
    return figure.value >= least - tolerance && figure.value <= most + tolerance;
}

// How far the figures lie on average from what the stated counts give, as a share of them; negative where rounding does
// not explain nine in ten of those that tell something.
double Ratios::strayOf(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const {
    std::size_t telling = 0, failing = 0;
    double stray = 0;
    for (const auto& [row, figure] : figures) {
        const auto agrees = agreesUnrounded(ratio, row, figure);
        if (!agrees) {
            continue;
        }
        ++telling;
        failing += !*agrees;
        if (10 * failing > figures.size()) {
            return -1;
        }
        stray += std::abs(m_stated.value(ratio, row).value_or(0) - figure.value) / figure.value;
    }
    const bool enough = telling >= fewestUnrounded && 10 * failing <= telling && 4 * telling >= figures.size();
    return enough ? stray / static_cast<double>(telling) : -1;
}

// The closest of the ratios that rounding explains. Sums of rounded counts are left out: their error is not known.
std::optional<Ratio> Ratios::bestUnrounded(const std::vector<Ratio>& candidates,
                                           const std::vector<PlacedFigure>& figures) const {
    std::optional<Ratio> best;
    double least = 0;
    const auto tryScale = [&](Ratio ratio, double scale) {
        ratio.scale = scale;
        const double stray = strayOf(ratio, figures);
        if (stray >= 0 && (!best || stray < least)) {
            least = stray;
            best = ratio;
        }
    };
    for (const Ratio& ratio : candidates) {
        if (ratio.denominator == Ratio::Denominator::Column && anyRounded(ratio)) {
            for (const double scale : knownScales) {
                tryScale(ratio, scale);
            }
            for (const double scale : dayScales) {
                tryScale(ratio, scale);
            }
        }
    }
    if (best) {
        best->basis = Ratio::Basis::Unrounded;
        best->tried = figures.size();
        best->agreeing = figures.size();
    }
    return best;
}

// Whether every figure is that of a whole number of people out of this whole.
bool Ratios::mayBeWhole(const Ratio& ratio, double whole, const std::vector<PlacedFigure>& figures) const {
    return std::all_of(figures.begin(), figures.end(), [&](const PlacedFigure& at) {
        const auto numerator = m_stated.numberAt(at.first, ratio.numerator);
        if (!numerator) {
            return true;
        }
        const CountRange above = numeratorRange(ratio, *numerator);
        const double expected = at.second.value * whole / ratio.scale;
        const double slack = toleranceOf(at.second) * whole / ratio.scale + 1e-9;
        return std::max(above.least, std::ceil(expected - slack)) <= std::min(above.most, std::floor(expected + slack));
    });
}

CountRange Ratios::numeratorRange(const Ratio& ratio, double stated) const {
    return ratio.basis == Ratio::Basis::Stated ? CountRange{stated, stated}
                                               : rangeOf(stated, roundingOf(ratio.numerator));
}

// The wholes with which all figures agree; empty where they do not, or where few say anything.
CountRange Ratios::impliedBy(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const {
    CountRange all{0, std::numeric_limits<double>::max()};
    double largest = 0;
    std::size_t agreeing = 0;
    for (const auto& [row, figure] : figures) {
        const auto numerator = m_stated.numberAt(row, ratio.numerator);
        const double tolerance = toleranceOf(figure);
        if (!numerator || !(*numerator > 0) || figure.value <= tolerance) {
            continue;
        }
        const CountRange above = numeratorRange(ratio, *numerator);
        all.least = std::max(all.least, ratio.scale * above.least / (figure.value + tolerance));
        all.most = std::min(all.most, ratio.scale * above.most / (figure.value - tolerance));
        largest = std::max(largest, above.least);
        ++agreeing;
    }
    all = {std::max(std::ceil(all.least - 1e-6), largest), std::floor(all.most + 1e-6)};
    if (agreeing < fewestImplied || all.isEmpty() || all.most - all.least > std::max(1.0, impliedWidth * all.least)) {
        return {1, 0};
    }
    if (all.most - all.least <= mostWholesTried && all.most < largestCount) {
        while (!all.isEmpty() && !mayBeWhole(ratio, all.least, figures)) {
            ++all.least;
        }
        while (!all.isEmpty() && !mayBeWhole(ratio, all.most, figures)) {
            --all.most;
        }
    }
    return all;
}

// A percentage of one whole for all rows: the sum of counts of which some are withheld, or stated in another table.
std::optional<Ratio> Ratios::bestImplied(std::size_t column, const std::vector<PlacedFigure>& figures) const {
    const ColumnRole role = m_grid.profile().columns[column].role;
    if (role != ColumnRole::Percentage && role != ColumnRole::Composite) {
        return std::nullopt;
    }
    std::vector<std::size_t> numerators = m_counts.columns();
    std::stable_sort(numerators.begin(), numerators.end(), [column](std::size_t a, std::size_t b) {
        return distance(a, column) < distance(b, column); // a composite is its own numerator
    });
    numerators.resize(std::min(numerators.size(), role == ColumnRole::Composite ? 1 : numeratorsTried));
    for (const Ratio::Basis basis : {Ratio::Basis::Stated, Ratio::Basis::Unrounded}) {
        for (const std::size_t numerator : numerators) {
            const bool rounded = roundingOf(numerator).kind != RoundingKind::None;
            for (const double scale : {100.0, 1.0}) {
                Ratio ratio{column, numerator, Ratio::Denominator::Implied, 0, scale, basis};
                ratio.implied = impliedBy(ratio, figures);
                if (!ratio.implied.isEmpty() && (rounded || basis == Ratio::Basis::Stated)) {
                    ratio.tried = ratio.agreeing = figures.size();
                    return ratio;
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace outcheck::table
