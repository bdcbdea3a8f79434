// SPDX-License-Identifier: GPL-3.0-or-later
// count-from-rate: means that give back the number of people behind a rounded or withheld count, or few events: the
// mean of whole numbers times the number of people is whole (table/relations/means.h).
#include "rules/rule_factories.h"

#include <cmath>

namespace outcheck::rules {

namespace {

using table::CountCell;

struct Outcome {
    CellList smallPeople; // 1 to the threshold, behind a withheld or rounded count
    CellList people;      // more, behind a rounded count
    CellList narrowed;    // a withheld count that cannot be all that its mark says
    CellList fewEvents;   // a sum of 1 to the threshold, of an exact count
};

class MeanJudge {
public:
    MeanJudge(const RuleSetting& setting, const table::Relations& table)
        : m_setting(setting), m_table(table), m_threshold(setting.number("redact_at_most")) {}

    void judge(const table::Mean& mean, std::vector<Finding>& findings) const {
        Outcome outcome;
        for (std::size_t row = m_table.counts().firstRow(); row < m_table.counts().rows(); ++row) {
            const auto figure = table::figureOf(m_table.grid().at(row, mean.column));
            if (figure && figure->value > 0) {
                add(mean, row, *figure, outcome);
            }
        }
        const table::ColumnProfile& column = m_table.grid().profile().columns[mean.column];
        const std::vector<std::pair<std::string, std::string>> arguments{
            {"threshold", wholeText(m_threshold)},
            {"denominator", std::to_string(m_table.counts().columns()[mean.k] + 1)}};
        outcome.smallPeople.report(m_setting, column, "count-from-mean.small", Severity::Block, findings, arguments);
        outcome.people.report(m_setting, column, "count-from-mean.people", Severity::Query, findings, arguments);
        outcome.narrowed.report(m_setting, column, "count-from-figure.narrowed", Severity::Query, findings, arguments);
        outcome.fewEvents.report(m_setting, column, "count-from-mean.events", Severity::Query, findings, arguments);
    }

private:
    const RuleSetting& m_setting;
    const table::Relations& m_table;
    double m_threshold;

    void add(const table::Mean& mean, std::size_t row, const table::Figure& figure, Outcome& outcome) const {
        const CountCell& count = m_table.counts().at(row, mean.k);
        const table::Rounding& rounding = m_table.grid().profile().columns[m_table.counts().columns()[mean.k]].rounding;
        if (count.state == CountCell::State::None) {
            return;
        }
        const bool isMarked = count.state == CountCell::State::Marked;
        const table::CountRange known =
            isMarked ? table::CountRange{1, m_threshold} : table::rangeOf(count.number, rounding);
        const auto people = table::peopleBehindMean(figure, known);
        if (people.size() != 1) {
            if (isMarked && !people.empty() && static_cast<double>(people.size()) < m_threshold) {
                outcome.narrowed.add(row, mean.column, {});
            }
            return;
        }
        if (known.isSingle()) {
            const double events = std::round(figure.value * people.front());
            if (isSmall(events, m_threshold)) {
                outcome.fewEvents.add(row, mean.column, wholeText(events));
            }
        } else {
            (isSmall(people.front(), m_threshold) ? outcome.smallPeople : outcome.people)
                .add(row, mean.column, wholeText(people.front()));
        }
    }
};

} // namespace

void judgeCountFromMean(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const MeanJudge judge(setting, table);
    for (const table::Mean& mean : table.means()) {
        if (mean.ofWholeNumbers) {
            judge.judge(mean, findings);
        }
    }
}

} // namespace outcheck::rules
