// SPDX-License-Identifier: GPL-3.0-or-later
// degrees-of-freedom: model output with fewer than `fewest_degrees` degrees of freedom, models that fit their data
// exactly, ratios beyond `largest_ratio`, and intervals so wide that an arm of 1 to `redact_at_most` events stands
// behind them.
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
constexpr double mostUneven = 0.05;         // of an interval's width: published figures are rounded
constexpr double shareOfEven = 0.8;         // of the intervals

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
            judgeExactFit(column, words, findings);
            judgeObservations(column, words, findings);
            if (hasAny(words, {"df", "dof"})) {
                judgeDegrees(column, findings);
                continue;
            }
            const bool named = isNamedRatio(column, words);
            const auto bounds = boundsOfRatio(column, named);
            if (named || bounds) {
                judgeSize(column, findings);
            }
            if (bounds) {
                judgeInterval(column, *bounds, findings);
            }
        }
    }

private:
    const RuleSetting& m_setting;
    const table::Relations& m_table;
    const std::vector<ColumnProfile>& m_columns;

    // A ratio with its interval.
    struct Interval {
        double ratio = 1, least = 1, most = 1;
        double widthBelow() const { return std::log(ratio / least); }
        double widthAbove() const { return std::log(most / ratio); }
    };

    // Of hazards, odds or rates, on its own scale.
    static bool isNamedRatio(const ColumnProfile& column, const Words& words) {
        return column.role == ColumnRole::Statistic && !table::endsInBound(words) &&
               hasAny(words, {"hr", "or", "irr", "rr", "ahr", "aor"}) &&
               !hasAny(words, {"ll", "ul", "se", "p", "low", "high", "log", "ln", "upper", "lower", "lci", "uci"});
    }

    std::optional<Interval> intervalIn(std::size_t row, std::size_t ratio, std::size_t lower) const {
        const auto middle = numberIn(m_table.grid().at(row, ratio));
        const auto least = numberIn(m_table.grid().at(row, lower));
        const auto most = numberIn(m_table.grid().at(row, lower + 1));
        if (!middle || !least || !most || !(*least > 0) || !(*least < *middle) || !(*middle < *most)) {
            return std::nullopt;
        }
        return Interval{*middle, *least, *most};
    }

    // Whether the column stands in the middle of these bounds on the scale of logarithms, and not on its own.
    bool isMiddleOfLogarithms(std::size_t column, std::size_t lower) const {
        std::size_t intervals = 0, even = 0;
        bool unevenByItself = false;
        for (std::size_t row = m_table.counts().firstRow(); row < m_table.counts().rows(); ++row) {
            if (const auto interval = intervalIn(row, column, lower)) {
                const double below = interval->widthBelow(), above = interval->widthAbove();
                ++intervals;
                even += std::abs(above - below) <= mostUneven * (above + below) ? 1U : 0U;
                const double width = interval->most - interval->least;
                unevenByItself = unevenByItself || std::abs(interval->most + interval->least - 2 * interval->ratio) >
                                                       2 * mostUneven * width;
            }
        }
        return unevenByItself && intervals >= 2 &&
               static_cast<double>(even) >= shareOfEven * static_cast<double>(intervals);
    }

    // The first of the two columns of bounds to the right of a ratio: whatever it is called, what lies between its
    // bounds as a ratio does is one. Published figures of one that is named so may be rounded too much to show it.
    std::optional<std::size_t> boundsOfRatio(const ColumnProfile& column, bool named) const {
        if (column.role != ColumnRole::Statistic) {
            return std::nullopt;
        }
        for (std::size_t lower = column.index + 1; lower + 1 < m_columns.size(); ++lower) {
            if (m_columns[lower].role == ColumnRole::Bound && m_columns[lower + 1].role == ColumnRole::Bound) {
                return named || isMiddleOfLogarithms(column.index, lower) ? std::optional(lower) : std::nullopt;
            }
        }
        return std::nullopt;
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

    static bool isShareExplained(const Words& words) {
        return hasAny(words, {"r2", "rsq", "rsquared"}) ||
               (hasAny(words, {"r"}) && hasAny(words, {"squared", "square", "sq", "2"}));
    }

    void judgeExactFit(const ColumnProfile& column, const Words& words, std::vector<Finding>& findings) const {
        if (isShareExplained(words)) {
            cellsWhere(column.index, [](std::size_t, double share) {
                return share == 1;
            }).report(m_setting, column, "degrees-of-freedom.saturated", Severity::Query, findings);
        } else if (hasAny(words, {"correlation", "corr", "pearson", "spearman"}) && column.role != ColumnRole::PValue) {
            cellsWhere(column.index, [](std::size_t, double r) {
                return std::abs(r) == 1;
            }).report(m_setting, column, "degrees-of-freedom.correlation", Severity::Query, findings);
        }
    }

    // Degrees of freedom left over, n - k: a model is a run of rows, one a coefficient, that state the same number of
    // observations. Where degrees are stated themselves, those are judged.
    void judgeObservations(const ColumnProfile& column, const Words& words, std::vector<Finding>& findings) const {
        const auto isNamed = [this](std::initializer_list<std::string_view> wanted) {
            return std::any_of(m_columns.begin(), m_columns.end(),
                               [&](const ColumnProfile& other) { return hasAny(table::wordsOf(other.name), wanted); });
        };
        if (!hasAny(words, {"nobs", "observations", "obs"}) || isNamed({"df", "dof"}) ||
            !isNamed({"term", "variable", "coefficient", "covariate", "parameter", "predictor"})) {
            return;
        }
        const double fewest = m_setting.number("fewest_degrees");
        CellList cells;
        const std::size_t end = m_table.counts().rows();
        for (std::size_t row = m_table.counts().firstRow(); row < end;) {
            const auto observations = numberIn(m_table.grid().at(row, column.index));
            std::size_t behind = row + 1;
            while (observations && behind < end && numberIn(m_table.grid().at(behind, column.index)) == observations) {
                ++behind;
            }
            if (observations && *observations - static_cast<double>(behind - row) < fewest) {
                cells.add(row, column.index, {});
            }
            row = behind;
        }
        cells.report(m_setting, column, "degrees-of-freedom.left", Severity::Query, findings,
                     {{"fewest", numberText(fewest)}});
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

    void judgeSize(const ColumnProfile& column, std::vector<Finding>& findings) const {
        const double largest = m_setting.number("largest_ratio");
        cellsWhere(column.index,
                   [&](std::size_t, double ratio) { return ratio > largest || (ratio > 0 && ratio * largest < 1); })
            .report(m_setting, column, "degrees-of-freedom.ratio", Severity::Query, findings,
                    {{"largest", numberText(largest)}});
    }

    void judgeInterval(const ColumnProfile& column, std::size_t lower, std::vector<Finding>& findings) const {
        const double threshold = m_setting.number("redact_at_most");
        cellsWhere(column.index,
                   [&](std::size_t row, double) {
                       const auto interval = intervalIn(row, column.index, lower);
                       if (!interval) {
                           return false;
                       }
                       // The variance of a log ratio is about 1/d0 + 1/d1 of the events of both arms: the smaller d is
                       // at most 2 / SE².
                       const double error = (interval->widthBelow() + interval->widthAbove()) / (2 * normalQuantile);
                       return 2 / (error * error) <= threshold;
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
