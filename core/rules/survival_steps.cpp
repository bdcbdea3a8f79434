// SPDX-License-Identifier: GPL-3.0-or-later
// survival-steps: cumulative counts, numbers at risk, flowcharts and the same people counted time after time whose
// neighbouring rows differ by 1 to `redact_at_most` people, and survival curves whose steps give so few events back.
#include "rules/rule_factories.h"
#include "table/header_words.h"
#include "table/relations/count_range.h"

#include <algorithm>
#include <cmath>

namespace outcheck::rules {

namespace {

using table::ColumnProfile;
using table::ColumnRole;

constexpr int exactDecimals = 6; // of a survival probability: fewer do not tell single events apart

bool hasWord(const ColumnProfile& column, std::string_view wanted) {
    const auto words = table::wordsOf(column.name);
    return std::find(words.begin(), words.end(), wanted) != words.end();
}

void judgeSeries(const RuleSetting& setting, const table::Relations& table, const table::Series& series,
                 std::vector<Finding>& findings) {
    const std::size_t column = table.counts().columns()[series.k];
    const ColumnProfile& profile = table.grid().profile().columns[column];
    const double threshold = setting.number("redact_at_most");
    if (profile.rounding.kind != table::RoundingKind::None) {
        return; // differences of rounded counts are no counts
    }
    CellList cells;
    for (const table::Step& step : table::stepsOf(series, table.counts())) {
        if (isSmall(step.size, threshold)) {
            cells.add(step.row, column, wholeText(step.size));
        }
    }
    const bool isStanding = series.kind == table::Series::Kind::Standing;
    cells.report(setting, profile,
                 series.byName ? "survival-steps.named"
                 : isStanding  ? "survival-steps.standing"
                               : "survival-steps.shape",
                 series.byName ? Severity::Block : Severity::Query, findings, {{"threshold", wholeText(threshold)}});
}

bool isSurvival(const ColumnProfile& column) {
    const bool named = hasWord(column, "surv") || hasWord(column, "survival") || hasWord(column, "kmestimate");
    return named && column.role == ColumnRole::Statistic && column.maximum.value_or(2) <= 1 &&
           column.minimum.value_or(-1) >= 0;
}

// Exact survival falls by events of those at risk (Kaplan-Meier: 1 − d/n from row to row).
class SurvivalJudge {
public:
    SurvivalJudge(const RuleSetting& setting, const table::Relations& table, std::size_t survival, std::size_t atRisk)
        : m_table(table), m_setting(setting), m_survival(survival), m_atRisk(atRisk) {}

    void judge(std::vector<Finding>& findings) const {
        const double threshold = m_setting.number("redact_at_most");
        CellList cells;
        for (std::size_t row = m_table.counts().firstRow() + 1; row < m_table.counts().rows(); ++row) {
            const table::CountRange events = eventsOf(row);
            if (!events.isEmpty() && events.least >= 1 && events.most <= threshold && !isStated(row, events)) {
                cells.add(row, m_survival, events.isSingle() ? wholeText(events.least) : std::string());
            }
        }
        cells.report(m_setting, m_table.grid().profile().columns[m_survival], "survival-steps.curve", Severity::Query,
                     findings, {{"threshold", wholeText(threshold)}});
    }

private:
    const table::Relations& m_table;
    const RuleSetting& m_setting;
    std::size_t m_survival, m_atRisk; // columns of the grid

    std::optional<double> survivalAt(std::size_t row) const {
        const auto figure = table::figureOf(m_table.grid().at(row, m_survival));
        const bool exact = figure && (figure->decimals >= exactDecimals || figure->value == 1);
        return exact ? std::optional(figure->value) : std::nullopt;
    }

    table::CountRange eventsOf(std::size_t row) const {
        const table::CountCell& cell = m_table.counts().at(row, *m_table.counts().placeOf(m_atRisk));
        const auto before = survivalAt(row - 1);
        const auto here = survivalAt(row);
        if (cell.state != table::CountCell::State::Open || !before || !here || !(*here < *before)) {
            return {1, 0};
        }
        const auto atRisk = table::rangeOf(cell.number, m_table.grid().profile().columns[m_atRisk].rounding);
        const double share = 1 - *here / *before;
        return {std::ceil(share * atRisk.least - 0.01), std::floor(share * atRisk.most + 0.01)};
    }

    // Whether a count of the row states as many: the curve was then made from what is published.
    bool isStated(std::size_t row, const table::CountRange& events) const {
        for (std::size_t k = 0; k < m_table.counts().columns().size(); ++k) {
            const table::CountCell& cell = m_table.counts().at(row, k);
            if (cell.state == table::CountCell::State::Open && cell.number >= events.least &&
                cell.number <= events.most) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

void judgeSurvivalSteps(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    for (const table::Series& series : table.series()) {
        judgeSeries(setting, table, series, findings);
    }
    const auto& columns = table.grid().profile().columns;
    const auto atRisk = std::find_if(columns.begin(), columns.end(), [](const ColumnProfile& column) {
        return table::isCountRole(column.role) && (hasWord(column, "risk") || hasWord(column, "atrisk"));
    });
    for (const ColumnProfile& column : columns) {
        if (atRisk != columns.end() && isSurvival(column)) {
            SurvivalJudge(setting, table, column.index, atRisk->index).judge(findings);
        }
    }
}

} // namespace outcheck::rules
