// SPDX-License-Identifier: GPL-3.0-or-later
// count-from-percentage and count-from-rate: a figure that gives back the count it was made of, which is withheld or
// rounded beside it. What a figure says is interval arithmetic (table/relations/given_back.h).
#include "rules/rule_factories.h"
#include "table/relations/given_back.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

using table::GivenBack;

// What one column of figures gives back.
struct Outcome {
    CellList smallRounded;               // 1 to the threshold, behind a rounded count
    CellList exactRounded;               // other exact counts behind rounded ones
    std::size_t rounded = 0, onGrid = 0; // exact counts behind rounded ones, and those that fit the rounding
    CellList smallWithheld, exactWithheld, exactBlank;
    CellList narrowed; // a withheld count that cannot be all that its mark says
};

class FigureJudge {
public:
    FigureJudge(const RuleSetting& setting, const table::Relations& table)
        : m_setting(setting), m_table(table), m_threshold(setting.number("redact_at_most")) {}

    void judge(const table::Ratio& ratio, std::vector<Finding>& findings) const {
        Outcome outcome;
        for (std::size_t row = m_table.counts().firstRow(); row < m_table.counts().rows(); ++row) {
            const auto back = table::givenBack(m_table.grid(), m_table.counts(), m_table.ratios(), ratio, row);
            if (back) {
                add(ratio, row, *back, outcome);
            }
        }
        report(ratio, outcome, findings);
    }

private:
    const RuleSetting& m_setting;
    const table::Relations& m_table;
    double m_threshold;

    const table::ColumnProfile& hiddenColumn(const table::Ratio& ratio, const GivenBack& back) const {
        return m_table.grid().profile().columns[back.isDenominator ? ratio.denominatorColumn : ratio.numerator];
    }

    void add(const table::Ratio& ratio, std::size_t row, const GivenBack& back, Outcome& outcome) const {
        if (back.possible.isSingle() && back.possible.least >= 1) {
            addExact(ratio, row, back, outcome);
        } else if (back.hidden == GivenBack::Hidden::Marked && narrowsMark(back.possible)) {
            outcome.narrowed.add(row, ratio.figure, {});
        }
    }

    void addExact(const table::Ratio& ratio, std::size_t row, const GivenBack& back, Outcome& outcome) const {
        const double count = back.possible.least;
        const bool small = isSmall(count, m_threshold);
        const auto put = [&](CellList& list) { list.add(row, ratio.figure, wholeText(count)); };
        switch (back.hidden) {
        case GivenBack::Hidden::Rounded:
            ++outcome.rounded;
            outcome.onGrid +=
                table::fitsRounding(static_cast<std::uint64_t>(count), hiddenColumn(ratio, back).rounding);
            put(small ? outcome.smallRounded : outcome.exactRounded);
            break;
        case GivenBack::Hidden::Marked:
            put(small ? outcome.smallWithheld : outcome.exactWithheld);
            break;
        case GivenBack::Hidden::Blank:
            // An empty cell may not be withheld; that few people come out of its figure by chance is ruled out.
            put(small && back.isPrecise ? outcome.smallWithheld : outcome.exactBlank);
            break;
        }
    }

    // A withheld count must still be able to be all of 1 to the threshold (OpenSAFELY, protection asked for).
    bool narrowsMark(const table::CountRange& possible) const {
        return possible.least > 1 || possible.most < m_threshold;
    }

    void report(const table::Ratio& ratio, const Outcome& outcome, std::vector<Finding>& findings) const {
        const table::ColumnProfile& column = m_table.grid().profile().columns[ratio.figure];
        const std::vector<std::pair<std::string, std::string>> arguments{
            {"threshold", wholeText(m_threshold)}, {"numerator", std::to_string(ratio.numerator + 1)}};
        outcome.smallWithheld.report(m_setting, column, "count-from-figure.small-withheld", Severity::Block, findings,
                                     arguments);
        outcome.exactWithheld.report(m_setting, column, "count-from-figure.withheld", Severity::Block, findings,
                                     arguments);
        outcome.exactBlank.report(m_setting, column, "count-from-figure.blank", Severity::Query, findings, arguments);
        outcome.narrowed.report(m_setting, column, "count-from-figure.narrowed", Severity::Query, findings, arguments);
        // Figures made of rounded counts of another table give rounded counts back.
        if (10 * outcome.onGrid < 9 * outcome.rounded) {
            outcome.smallRounded.report(m_setting, column, "count-from-figure.small-rounded", Severity::Block, findings,
                                        arguments);
            outcome.exactRounded.report(m_setting, column, "count-from-figure.rounded", Severity::Query, findings,
                                        arguments);
        }
    }
};

void judgeFigures(const RuleSetting& setting, const table::Relations& table, bool rates,
                  std::vector<Finding>& findings) {
    const FigureJudge judge(setting, table);
    for (std::size_t column = 0; column < table.grid().columns(); ++column) {
        const auto& ratio = table.ratios().of(column);
        if (ratio && table::isRate(*ratio, table.counts()) == rates) {
            judge.judge(*ratio, findings);
        }
    }
}

} // namespace

void judgeCountFromPercentage(const RuleSetting& setting, const table::Relations& table,
                              std::vector<Finding>& findings) {
    judgeFigures(setting, table, false, findings);
}

void judgeCountFromRate(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    judgeFigures(setting, table, true, findings);
}

} // namespace outcheck::rules
