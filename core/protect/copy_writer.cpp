// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/copy_writer.h"

#include "protect/count_rounding.h"

#include <algorithm>
#include <cmath>

namespace outcheck::protect {

namespace {

using table::CellKind;
using table::ColumnRole;
using table::Figure;
using table::formOf;
using table::NumberForm;
using table::Ratio;
using table::Span;
using table::ValueCell;

constexpr int fixedDecimals = 10; // nobody chooses more

bool isDerivedRole(ColumnRole role) {
    return role == ColumnRole::Rate || role == ColumnRole::Percentage || role == ColumnRole::Statistic ||
           role == ColumnRole::Bound || role == ColumnRole::PValue;
}

bool isRateRole(ColumnRole role) {
    return role == ColumnRole::Rate || role == ColumnRole::Percentage;
}

// Says something that could follow from counts.
bool saysFigure(const table::CellValue& value) {
    switch (value.kind) {
    case CellKind::Integer:
    case CellKind::Decimal:
    case CellKind::Percent:
    case CellKind::CountWithPercent:
    case CellKind::Fraction:
    case CellKind::Interval:
        return true;
    default:
        return false;
    }
}

// Whether the number is another one as far as the figure's decimals go.
bool isOther(const Figure& figure, double number) {
    return std::abs(number - figure.value) > 0.5 * std::pow(10.0, -figure.decimals);
}

std::string replaced(std::string_view text, const Span& place, std::string_view with) {
    std::string result(text.substr(0, place.begin));
    result += with;
    return result += text.substr(place.begin + place.size);
}

} // namespace

CopyWriter::CopyWriter(const CellGrid& grid, const CountTable& counts, const PublishedRatios& ratios,
                       const table::Rounding& rounding)
    : m_grid(grid), m_counts(counts), m_ratios(ratios), m_rounding(rounding), m_countForms(grid.columns()),
      m_figureForms(grid.columns()), m_isDenominator(grid.columns()) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        m_hasRates = m_hasRates || isRateRole(grid.profile().columns[column].role);
        const auto& ratio = ratios.of(column);
        if (ratio && ratio->denominator == Ratio::Denominator::Column) {
            m_isDenominator[ratio->denominatorColumn] = true;
        }
    }
    learnForms();
}

void CopyWriter::learnForms() {
    std::vector<bool> knowsCount(m_grid.columns()), knowsFigure(m_grid.columns());
    for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); ++row) {
        for (std::size_t column = 0; column < m_grid.columns(); ++column) {
            const ColumnRole role = m_grid.profile().columns[column].role;
            if (!table::isCountRole(role) && !isDerivedRole(role)) {
                continue;
            }
            const ValueCell& cell = m_grid.at(row, column);
            const auto parts = partsOf(cell.text, cell.value);
            const bool hasShare = parts && parts->share;
            if (parts && table::isCountRole(role)) {
                widen(m_countForms[column], formOf(parts->number.of(cell.text)), !knowsCount[column]);
                knowsCount[column] = true;
            }
            const auto figure = figureOf(cell);
            // A bare 0 says nothing about the form of the others.
            if (figure && figure->value != 0 && (isDerivedRole(role) || hasShare)) {
                widen(m_figureForms[column], formOf(figure->place.of(cell.text)), !knowsFigure[column]);
                knowsFigure[column] = true;
            }
        }
    }
}

std::string CopyWriter::writtenFigure(std::size_t column, const Figure& old, double number) const {
    NumberForm form = m_figureForms[column];
    // In a column written to the last digit the most decimals are those of its smallest number.
    form.decimals = form.decimals > fixedDecimals ? old.decimals : form.decimals;
    return writtenIn(form, number);
}

void CopyWriter::change(std::size_t row, std::size_t column, std::string text) {
    if (text != m_grid.at(row, column).text) {
        m_changes[{row, column}] = std::move(text);
    }
}

std::string CopyWriter::write(ProtectAccount& account) {
    writeCells(account);
    return m_grid.withChanges(m_changes);
}

std::string CopyWriter::writeWithout(const std::vector<std::size_t>& rows, const CellGrid::Changes& labels,
                                     ProtectAccount& account) {
    writeCells(account);
    for (const auto& [place, text] : labels) {
        change(place.first, place.second, text);
    }
    return m_grid.withChanges(m_changes, rows);
}

void CopyWriter::writeCells(ProtectAccount& account) {
    for (std::size_t row = m_counts.firstRow(); row < m_counts.rows(); ++row) {
        RowState state{row, false, m_counts.anyChangedIn(row)};
        state.withholds = m_counts.anyIn(row, Count::State::Withheld) || m_counts.anyIn(row, Count::State::Marked);
        for (std::size_t column = 0; column < m_grid.columns(); ++column) {
            const auto k = m_counts.placeOf(column);
            if (isWithheldFigure(row, column) && !table::isComposite(m_grid.at(row, column))) {
                withholdFigure(row, column, account);
            } else if (k && m_counts.at(row, *k).state != Count::State::None) {
                writeCount(state, *k, account);
            } else if (k || isDerivedRole(m_grid.profile().columns[column].role)) {
                writeFigure(state, column, account);
            }
        }
    }
    account.cellsChanged = m_changes.size();
}

void CopyWriter::writeCount(const RowState& state, std::size_t k, ProtectAccount& account) {
    const std::size_t column = m_counts.columns()[k];
    const ValueCell& cell = m_grid.at(state.row, column);
    const Count& count = m_counts.at(state.row, k);
    if (count.state == Count::State::Marked) {
        if (figureOf(cell)) { // the share beside the mark gives the count back
            change(state.row, column, std::string(redactionMark));
            ++account.figuresRedacted;
        }
        return;
    }
    const auto parts = partsOf(cell.text, cell.value);
    if (count.state == Count::State::Withheld || !parts) {
        change(state.row, column, std::string(redactionMark));
        ++account.countsRedacted;
        return;
    }
    // From the last part to the first, so that places stay what they are.
    std::string text(cell.text);
    std::vector<std::pair<Span, std::string>> news;
    if (count.after != count.before) {
        NumberForm form = formOf(parts->number.of(text));
        form.separator = m_countForms[column].separator;
        news.emplace_back(parts->number, writtenIn(form, count.after));
        ++(count.isTotal ? account.totalsRebuilt : account.countsRounded);
    }
    if (parts->denominator) {
        NumberForm form = formOf(parts->denominator->of(text));
        form.separator = form.separator.empty() ? m_countForms[column].separator : form.separator;
        if (const double after = roundedCount(cell.value.second, m_rounding); after != cell.value.second) {
            news.emplace_back(*parts->denominator, writtenIn(form, after));
        }
    }
    if (const auto figure = parts->share ? figureOf(cell) : std::nullopt) {
        Span place = figure->place;
        std::string share = shareOf(state, column, *figure, account);
        if (share == redactionMark && figure->hasSign) {
            ++place.size; // the sign goes with its number
        }
        news.emplace_back(place, std::move(share));
    }
    std::sort(news.begin(), news.end(), [](const auto& a, const auto& b) { return a.first.begin > b.first.begin; });
    for (const auto& [place, with] : news) {
        text = replaced(text, place, with);
    }
    change(state.row, column, std::move(text));
}

// The new percentage of a composite whose share can be followed back to counts.
std::optional<double> CopyWriter::newShare(const RowState& state, std::size_t column, const Figure& figure) const {
    const ValueCell& cell = m_grid.at(state.row, column);
    const Count& count = m_counts.at(state.row, *m_counts.placeOf(column));
    if (cell.value.kind == CellKind::Fraction) {
        const double denominator = roundedCount(cell.value.second, m_rounding);
        const double step = std::pow(10.0, -figure.decimals);
        for (const double scale : {100.0, 1.0}) {
            const double expected = scale * cell.value.number / cell.value.second;
            if (denominator > 0 && std::abs(expected - figure.value) <= 0.5001 * step) {
                return scale * count.after / denominator;
            }
        }
        return std::nullopt;
    }
    const auto& ratio = m_ratios.of(column);
    return ratio && m_ratios.explains(*ratio, state.row, figure) ? m_ratios.value(*ratio, state.row, When::After)
                                                                 : std::nullopt;
}

std::string CopyWriter::shareOf(const RowState& state, std::size_t column, const Figure& figure,
                                ProtectAccount& account) const {
    const ValueCell& cell = m_grid.at(state.row, column);
    const std::string written(figure.place.of(cell.text));
    if (isWithheldFigure(state.row, column)) {
        ++account.figuresRedacted;
        return std::string(redactionMark);
    }
    if (const auto share = newShare(state, column, figure)) {
        const auto& ratio = m_ratios.of(column);
        const bool asItWas =
            ratio && cell.value.kind == CellKind::CountWithPercent && !m_ratios.changes(*ratio, state.row);
        return asItWas || !isOther(figure, *share) ? written : writtenFigure(column, figure, *share);
    }
    const bool isZero = cell.value.number == 0 && figure.value == 0;
    if (!state.changes || isZero) {
        return written;
    }
    ++account.figuresRedacted;
    return std::string(redactionMark);
}

void CopyWriter::writeFigure(const RowState& state, std::size_t column, ProtectAccount& account) {
    const ValueCell& cell = m_grid.at(state.row, column);
    if (!saysFigure(cell.value) || m_isDenominator[column]) {
        return;
    }
    const auto figure = figureOf(cell);
    const auto& ratio = m_ratios.of(column);
    if (ratio && figure && m_ratios.explains(*ratio, state.row, *figure)) {
        if (!m_ratios.changes(*ratio, state.row)) {
            return;
        }
        if (const auto after = m_ratios.value(*ratio, state.row, When::After)) {
            if (isOther(*figure, *after)) {
                change(state.row, column, replaced(cell.text, figure->place, writtenFigure(column, *figure, *after)));
                ++account.figuresRecomputed;
            }
            return;
        }
    }
    if (mustWithhold(state, column, figure)) {
        withholdFigure(state.row, column, account);
    }
}

bool CopyWriter::isWithheldFigure(std::size_t row, std::size_t column) const {
    return std::binary_search(m_withheldFigures.begin(), m_withheldFigures.end(), CellPlace{row, column});
}

void CopyWriter::withholdFigure(std::size_t row, std::size_t column, ProtectAccount& account) {
    change(row, column, std::string(redactionMark));
    ++account.figuresRedacted;
}

bool CopyWriter::mustWithhold(const RowState& state, std::size_t column, const std::optional<Figure>& figure) const {
    const ColumnRole role = m_grid.profile().columns[column].role;
    const auto& ratio = m_ratios.of(column);
    if (ratio && figure && !m_ratios.value(*ratio, state.row, When::After)) {
        return true; // with the one count that is there it would give the missing one back
    }
    if (state.withholds) {
        return true;
    }
    const bool fromCounts = isRateRole(role) || table::isCountRole(role) || (role == ColumnRole::Bound && m_hasRates);
    return state.changes && fromCounts;
}

std::vector<CellPlace> CopyWriter::changed() const {
    std::vector<CellPlace> places;
    places.reserve(m_changes.size());
    for (const auto& [place, text] : m_changes) {
        places.push_back({place.first, place.second});
    }
    return places;
}

} // namespace outcheck::protect
