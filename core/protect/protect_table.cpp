// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/protect_table.h"

#include "protect/cell_grid.h"
#include "protect/copy_writer.h"
#include "protect/count_rounding.h"
#include "protect/count_table.h"
#include "protect/published_ratios.h"
#include "protect/rebuilt_totals.h"
#include "protect/warnings.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using table::RoundingKind;

class CountRules {
public:
    explicit CountRules(const ProtectOptions& options) : m_options(options) {}

    bool isSmall(double count) const {
        return m_options.rounding.kind != RoundingKind::Midpoint && count > 0 && count <= m_options.redactAtMost;
    }
    // 0 for what may not be published: also where rounding makes a count look small, or like nobody.
    double published(double count) const {
        const double rounded = roundedCount(count, m_options.rounding);
        return isSmall(count) || isSmall(rounded) ? 0 : rounded;
    }

private:
    const ProtectOptions& m_options;
};

// Counts that are midpoints already stand for their classes: another rounding would only blur them again.
bool isKept(const table::ColumnProfile& column) {
    return column.rounding.kind == RoundingKind::Midpoint;
}

void roundCounts(const CellGrid& grid, const CountRules& rules, CountTable& counts) {
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        for (std::size_t k = 0; k < counts.columns().size(); ++k) {
            const std::size_t column = counts.columns()[k];
            Count& count = counts.at(row, k);
            if (count.state != Count::State::Open || isKept(grid.profile().columns[column])) {
                continue;
            }
            const table::CellValue& value = grid.at(row, column).value;
            const bool fewInAll = value.kind == table::CellKind::Fraction && rules.isSmall(value.second);
            count.after = fewInAll ? 0 : rules.published(count.before);
            if (fewInAll || (count.after == 0 && count.before > 0)) {
                count.state = Count::State::Withheld;
            }
        }
    }
}

// The totals that are made again: sums to the last one, of counts that are rounded here.
table::Totals rebuildable(table::Totals totals, const CellGrid& grid, const CountTable& counts) {
    const auto stays = [&](const auto& total) {
        return !total.exact || isKept(grid.profile().columns[counts.columns()[total.k]]);
    };
    std::erase_if(totals.cells, stays);
    std::erase_if(totals.columns, stays);
    return totals;
}

} // namespace

Result<ProtectedTable> protectTable(std::string_view bytes, const ProtectOptions& options, const std::string& file,
                                    const std::stop_token& stop) {
    const auto grid = CellGrid::read(bytes, file, stop, options.correct);
    if (!grid) {
        return failure(grid.error());
    }
    const auto stopped = [&] { return failure(ErrorCode::Cancelled, {file, 0, {}}, {}); };
    const table::CountGrid found(grid->values());
    CountTable counts(found);
    if (counts.columns().empty()) {
        return failure(ErrorCode::Unsupported, {file, 0, {}}, "no column of it was understood as counts");
    }
    const CountRules rules(options);
    const table::Totals totals = rebuildable(table::findTotals(grid->values(), found), *grid, counts);
    if (stop.stop_requested()) {
        return stopped();
    }
    PublishedRatios ratios(grid->values(), counts, totals.rows);
    if (stop.stop_requested()) {
        return stopped();
    }
    roundCounts(*grid, rules, counts);
    rebuildTotals(totals, counts, [&](double sum) { return rules.published(sum); });
    ratios.refresh();
    const double lost = counts.lost();
    ProtectedTable result;
    CopyWriter writer(*grid, counts, ratios, options.rounding);
    result.bytes = writer.write(result.account);
    result.account.countsLost = lost;
    result.changed = writer.changed();
    result.profile = grid->profile();
    if (stop.stop_requested()) {
        return stopped();
    }
    result.account.warnings = warningsOf(*grid, counts, totals, options.rounding);
    return result;
}

} // namespace outcheck::protect
