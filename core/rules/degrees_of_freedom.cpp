// SPDX-License-Identifier: GPL-3.0-or-later
// degrees-of-freedom: model output with fewer than `fewest_degrees` degrees of freedom, ratios beyond
// `largest_ratio`, and intervals so wide that an arm of 1 to `redact_at_most` events stands behind them.
#include "rules/rule_factories.h"
#include "table/header_words.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace outcheck::rules {

namespace {

using table::ColumnProfile;
using table::ColumnRole;

constexpr double normalQuantile = 1.959964; // of 97.5%

using Words = std::vector<std::string>;

bool hasAny(const Words& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

std::optional<double> numberIn(const table::ValueCell& cell) {
    const bool isNumber = cell.value.kind == table::CellKind::Integer || cell.value.kind == table::CellKind::Decimal;
    return isNumber ? std::optional(cell.value.number) : std::nullopt;
}

class ModelJudge {
public:
    ModelJudge(const RuleSetting& setting, const table::Relations& table)
        : m_setting(setting), m_table(table), m_columns(table.grid().profile().columns) {}

    void judge(std::vector<Finding>& findings) const {
        for (const ColumnProfile& column : m_columns) {
            const Words words = table::wordsOf(column.name);
            if (hasAny(words, {"df", "dof"})) {
                judgeDegrees(column, findings);
            } else if (isRatio(column, words)) {
                judgeRatio(column, findings);
            }
        }
    }

private:
    const RuleSetting& m_setting;
    const table::Relations& m_table;
    const std::vector<ColumnProfile>& m_columns;

    // Of hazards, odds or rates, on its own scale.
    static bool isRatio(const ColumnProfile& column, const Words& words) {
        return column.role == ColumnRole::Statistic && !table::endsInBound(words) &&
               hasAny(words, {"hr", "or", "irr", "rr", "ahr", "aor"}) &&
               !hasAny(words, {"ll", "ul", "se", "p", "low", "high", "log", "ln", "upper", "lower", "lci", "uci"});
    }

    template <typename Test>
    CellList cellsWhere(std::size_t column, Test test) const {
        CellList cells;
        for (std::size_t row = m_table.counts().firstRow(); row < m_table.counts().rows(); ++row) {
            const auto number = numberIn(m_table.grid().at(row, column));
            if (number && test(row, *number)) {
                cells.add(row, column, {});
            }
        }
        return cells;
    }

    // The degrees left over; those that a test spends (a column "df" beside "df.residual") are few by nature.
    void judgeDegrees(const ColumnProfile& column, std::vector<Finding>& findings) const {
        const double fewest = m_setting.number("fewest_degrees");
        const Words words = table::wordsOf(column.name);
        const bool residual = hasAny(words, {"residual", "resid", "error", "denominator"});
        const bool alone = std::none_of(m_columns.begin(), m_columns.end(), [&](const ColumnProfile& other) {
            return other.index != column.index && hasAny(table::wordsOf(other.name), {"df", "dof"});
        });
        if (residual || alone) {
            cellsWhere(column.index, [&](std::size_t, double degrees) { return degrees < fewest; })
                .report(m_setting, column, "degrees-of-freedom.few", Severity::Query, findings,
                        {{"fewest", numberText(fewest)}});
        }
    }

    void judgeRatio(const ColumnProfile& column, std::vector<Finding>& findings) const {
        const double largest = m_setting.number("largest_ratio");
        cellsWhere(column.index,
                   [&](std::size_t, double ratio) { return ratio > largest || (ratio > 0 && ratio * largest < 1); })
            .report(m_setting, column, "degrees-of-freedom.ratio", Severity::Query, findings,
                    {{"largest", numberText(largest)}});
        judgeInterval(column, findings);
    }

    // The bounds stand right behind their ratio.
    void judgeInterval(const ColumnProfile& column, std::vector<Finding>& findings) const {
        const std::size_t lower = column.index + 1, upper = column.index + 2;
        if (upper >= m_columns.size() || m_columns[lower].role != ColumnRole::Bound ||
            m_columns[upper].role != ColumnRole::Bound) {
            return;
        }
        const double threshold = m_setting.number("redact_at_most");
        cellsWhere(column.index,
                   [&](std::size_t row, double ratio) {
                       const auto least = numberIn(m_table.grid().at(row, lower));
                       const auto most = numberIn(m_table.grid().at(row, upper));
                       if (!least || !most || !(*least > 0) || !(*least <= ratio) || !(ratio <= *most)) {
                           return false;
                       }
                       // The variance of a log ratio is about 1/d0 + 1/d1 of the events of both arms: the smaller d is
                       // at most 2 / SE².
                       const double error = std::log(*most / *least) / (2 * normalQuantile);
                       return error > 0 && 2 / (error * error) <= threshold;
                   })
            .report(m_setting, column, "degrees-of-freedom.arm", Severity::Query, findings,
                    {{"threshold", wholeText(threshold)}});
    }
};

} // namespace

void judgeDegreesOfFreedom(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    ModelJudge(setting, table).judge(findings);
}

} // namespace outcheck::rules
