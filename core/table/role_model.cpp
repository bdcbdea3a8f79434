// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/role_model.h"

#include "table/header_words.h"
#include "table/rounding.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcheck::table {

namespace {

using enum ColumnRole;

constexpr std::size_t roleCount = static_cast<std::size_t>(ColumnRole::Empty) + 1;
constexpr double impossible = -30;
constexpr double doubtful = 1.5; // scores that are nearer say: one in five times the other

// Adds up evidence and remembers the strongest reason for each role.
class Scores {
public:
    void add(ColumnRole role, double weight, std::string_view why) {
        const auto at = static_cast<std::size_t>(role);
        m_scores[at] += weight;
        if (weight > 0) {
            m_reasons[at].push_back({role, weight, why});
        }
    }
    void onlyFor(std::initializer_list<ColumnRole> roles) {
        for (std::size_t at = 0; at < roleCount; ++at) {
            if (std::find(roles.begin(), roles.end(), static_cast<ColumnRole>(at)) == roles.end()) {
                m_scores[at] += impossible;
            }
        }
    }
    RoleJudgement best() const {
        std::size_t first = 0;
        for (std::size_t at = 1; at < roleCount; ++at) {
            first = m_scores[at] > m_scores[first] ? at : first;
        }
        double second = impossible;
        for (std::size_t at = 0; at < roleCount; ++at) {
            second = at != first ? std::max(second, m_scores[at]) : second;
        }
        RoleJudgement judgement;
        judgement.role = static_cast<ColumnRole>(first);
        judgement.confidence = 1 / (1 + std::exp(second - m_scores[first]));
        const double counts = m_scores[static_cast<std::size_t>(Count)];
        judgement.mayBeCount = !isCountRole(judgement.role) && m_scores[first] - counts < doubtful;
        auto reasons = m_reasons[first];
        std::stable_sort(reasons.begin(), reasons.end(),
                         [](const Evidence& a, const Evidence& b) { return a.weight > b.weight; });
        std::string_view previous;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, reasons.size()); ++i) {
            if (reasons[i].why != previous) {
                judgement.evidence += (judgement.evidence.empty() ? "" : "; ") + std::string(reasons[i].why);
            }
            previous = reasons[i].why;
        }
        return judgement;
    }

private:
    std::array<double, roleCount> m_scores{};
    std::array<std::vector<Evidence>, roleCount> m_reasons;
};

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

bool hasCountWord(const std::vector<Evidence>& words) {
    return std::any_of(words.begin(), words.end(), [](const Evidence& e) { return e.role == Count && e.weight >= 4; });
}

// A81001, Y02345, U41234: what the NHS calls its practices and their networks; in lower case.
bool isPracticeCode(std::string_view text) {
    return text.size() == 6 && text.front() >= 'a' && text.front() <= 'z' &&
           std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasBoundWord(const std::vector<Evidence>& words) {
    return std::any_of(words.begin(), words.end(), [](const Evidence& e) { return e.role == Bound && e.weight >= 5; });
}

void weighText(Scores& scores, const ColumnAccumulator& values) {
    scores.onlyFor({Dimension, Text, Identifier, Date});
    scores.add(Dimension, 6, "its cells are words");
    scores.add(Identifier, -3, "");
    const std::uint64_t texts = values.of(CellKind::Text);
    if (share(values.longTexts, texts) > 0.5) {
        scores.add(Text, 8, "long texts, links or markup");
    } else if (values.distinct.estimate() > 1000 && share(values.distinct.estimate(), values.present()) > 0.8) {
        scores.add(Text, 8, "free words, hardly one twice");
    }
    if (share(values.of(CellKind::Date), values.present()) > 0.5) {
        scores.add(Date, 8, "its cells are dates");
    }
    if (values.fewTexts.size() >= 2 && std::all_of(values.fewTexts.begin(), values.fewTexts.end(), isPracticeCode)) {
        scores.add(Identifier, 8, "codes of practices or networks of them");
        scores.add(Dimension, -3, "");
    }
}

// Integers that number categories: few, small, each over and over, without gaps.
bool areCodes(const ColumnAccumulator& values, std::uint64_t fewestRows) {
    // A code beyond the numbers, such as "Other", is a word in the same column.
    const std::uint64_t words = values.fewTexts.size();
    const std::uint64_t distinct = values.distinct.estimate() - std::min(values.distinct.estimate(), words);
    if (values.decimals > 0 || values.minimum < -20 || values.maximum > 20 || distinct > 12 || distinct < 2 ||
        values.integers < std::max(2 * distinct, fewestRows)) {
        return false;
    }
    const std::uint64_t span = static_cast<std::uint64_t>(values.maximum - values.minimum) + 1;
    return values.minimum <= 2 && span == distinct;
}

// 202001, 202002, …: a year and a month in one number. Few numbers are that by chance, eight hardly ever.
bool areMonths(const ColumnAccumulator& values) {
    const auto& numbers = values.sample.numbers();
    return values.integers >= 8 && values.minimum >= 190001 && values.maximum <= 210012 &&
           std::all_of(numbers.begin(), numbers.end(), [](double number) {
               const double month = number - 100 * std::floor(number / 100);
               return month >= 1 && month <= 12;
           });
}

void weighIntegers(Scores& scores, const ColumnContext& context, bool countWord) {
    const ColumnAccumulator& values = *context.values;
    scores.add(Count, 2, "whole numbers");
    scores.add(Rate, -2, "");
    scores.add(Percentage, -1, "");
    scores.add(PValue, -3, "");
    scores.add(Statistic, -0.5, "");
    scores.add(Bound, -1, "");
    scores.add(Identifier, -1, "");
    scores.add(Composite, impossible, "");
    if (values.consecutive && values.rows >= 3 && !(countWord && values.rows < 6)) {
        scores.add(Index, 6, "it numbers the rows");
        scores.add(Dimension, 2, "it numbers the rows");
        scores.add(Count, -4, "");
    }
    if (values.rows == 1) {
        scores.add(Dimension, -1, ""); // nothing to tell apart
    }
    const bool flags = values.maximum == 1 && values.minimum >= 0 && values.nonZeroIntegers > 0;
    // Where another column names the rows already, small numbers are rather rare events than codes: a missed small
    // count is worse than a question too many.
    const bool keyed = context.rowsHaveOtherKey;
    if (flags && values.integers >= 4) {
        scores.add(Dimension, keyed ? 1 : values.zeros > 0 ? 6 : 3, "only 0 and 1");
        scores.add(Count, keyed ? -1 : values.zeros > 0 ? -4 : -2, "");
    } else if (areCodes(values, 6)) {
        scores.add(Dimension, keyed ? 2 : 4, "few small codes over and over");
        scores.add(Count, keyed ? -0.5 : -2, "");
    } else if (values.distinct.estimate() == 1 && values.integers >= 5 && values.maximum <= 20 && values.maximum > 0) {
        scores.add(Dimension, keyed ? 1.5 : 3, "always the same small number");
        scores.add(Count, keyed ? -1 : -2, "");
    }
    if (values.of(CellKind::Text) > 0 && values.maximum <= 200) {
        scores.add(Dimension, 1.5, "words among the numbers");
        scores.add(Count, -1, "");
    }
    if (values.ascending && values.integers >= 4 && !values.consecutive) {
        if (!keyed && values.maximum <= 200 && values.distinct.estimate() == values.integers) {
            scores.add(Dimension, context.first || context.last ? 4 : 2.5, "small numbers that rise from row to row");
            scores.add(Count, -1, "");
        }
        if (context.first) {
            scores.add(Dimension, 2, "first column, rising");
            scores.add(Index, 1, "first column, rising");
        }
    } else if (context.first && values.ascending && values.integers >= 3) {
        scores.add(Dimension, 2, "first column, rising");
    }
    if (context.first && values.rising && values.integers >= 10 && values.distinct.estimate() >= 5 &&
        !values.consecutive) {
        scores.add(Dimension, 4, "first column, sorted"); // tables are sorted by their keys, or by counts from the top
        scores.add(Count, -2, "");
    }
    if (context.crossesTheGroups || (context.numbersTheGroups && !countWord)) {
        scores.add(Dimension, context.crossesTheGroups ? 11 : 5, "it counts up and tells rows of the same words apart");
        scores.add(Count, -2, "");
    }
    if (values.maximum >= 1000) {
        scores.add(Count, 1.5, "large whole numbers");
        scores.add(Dimension, -1, "");
    } else if (values.maximum >= 100) {
        scores.add(Count, 0.5, "whole numbers over a hundred");
    }
    if (values.negatives > 0) {
        scores.add(Count, -2, "");
        scores.add(Statistic, 1, "negative numbers");
        scores.add(Dimension, 1, "negative numbers");
    }
    if (values.maximum >= 1e11) {
        scores.add(Dimension, 5, "codes of many digits");
        scores.add(Identifier, 3, "codes of many digits");
        scores.add(Count, -8, "");
    }
    if (values.fiscalYears == values.integers) {
        scores.add(Date, 8, "financial years");
        scores.add(Count, -6, "");
    } else if (areMonths(values)) {
        scores.add(Date, 8, "years with their months");
        scores.add(Count, -6, "");
    } else if (values.calendarYears == values.integers && values.distinct.estimate() <= 150) {
        // Counts of one size do not come back over and over within a few decades.
        const bool few = values.maximum - values.minimum <= 60 && 2 * values.distinct.estimate() <= values.integers;
        scores.add(Date, countWord ? 1 : few ? 5 : 3, "years");
        scores.add(Count, countWord ? 0 : few ? -3 : -1.5, "");
    }
    const Rounding rounding = roundingOf(RoundingTally::of(values));
    if (rounding.kind != RoundingKind::None && values.nonZeroIntegers >= 8 && values.distinct.estimate() >= 3 &&
        values.maximum > 4 * static_cast<double>(rounding.base)) {
        scores.add(Count, 2, "all rounded to one base");
    }
    if (values.distinct.estimate() > 50 && share(values.distinct.estimate(), values.present()) > 0.5) {
        scores.add(Identifier, 2, "hardly a number twice");
        scores.add(Dimension, -2, "");
    }
}

// A share of rows that make up a whole, a correlation of the rows with themselves, the end of an interval.
void weighSurroundings(Scores& scores, const ColumnContext& context) {
    if (context.sumsToWhole) {
        scores.add(Percentage, 3, "the rows sum to a whole");
    } else if (context.namesARow && std::abs(context.values->maximum) <= 1) {
        scores.add(Statistic, 2.5, "rows and columns have the same names");
    }
    // A share where it is one column divided by another; beside "n (%)" there is no need of one.
    const bool noShare = context.countNeighbours < 0.3 || (context.besideComposites && !context.isRatio);
    if (noShare && context.values->minimum >= 0 && context.name == "p") {
        scores.add(PValue, 4, "its name, and no counts whose share it is");
    }
    if (endsInBound(wordsOf(context.name))) {
        scores.add(Bound, 4, "its name ends in a bound");
    }
}

void weighDecimals(Scores& scores, const ColumnAccumulator& values) {
    scores.add(Count, -4, "");
    scores.add(Dimension, -3, "");
    scores.add(Index, -8, "");
    scores.add(Date, -8, "");
    scores.add(Identifier, -8, "");
    scores.add(Composite, impossible, "");
    scores.add(Statistic, 0.7, "decimals");
    if (values.negatives > 0) {
        scores.add(Statistic, 2, "negative decimals");
        scores.add(Bound, 1, "negative decimals");
        scores.add(Percentage, -3, "");
        scores.add(Rate, -4, "");
        scores.add(PValue, -8, "");
    } else if (values.numeric >= 3 && values.maximum < 100 && std::abs(values.sum - 100) <= 0.6) {
        scores.add(Percentage, 2, "it sums to 100");
        scores.add(PValue, -8, "");
    } else if (values.maximum <= 1) {
        scores.add(Percentage, 1.5, "from 0 to 1");
        scores.add(Rate, 1, "from 0 to 1");
    } else {
        scores.add(Rate, 0.5, "positive decimals");
        scores.add(PValue, -8, "");
        scores.add(Percentage, values.maximum <= 100 ? 0.5 : -4, "at most 100");
    }
}

void weighNumbers(Scores& scores, const ColumnContext& context, bool countWord) {
    const ColumnAccumulator& values = *context.values;
    scores.onlyFor({Dimension, Date, Count, Rate, Percentage, Statistic, Bound, PValue, Identifier, Index, Composite});
    if (share(values.decimals, values.numeric) > 0.1) {
        weighDecimals(scores, values);
        weighSurroundings(scores, context);
    } else {
        weighIntegers(scores, context, countWord);
        scores.add(Count, 1.5 * context.countNeighbours, "its neighbours are counts");
    }
    // A table of groups keeps the name of what it counted, behind the groups and in no order, or rounded.
    const bool rounded = roundingOf(RoundingTally::of(values)).kind != RoundingKind::None;
    if ((rounded || context.last) && !context.first && !values.rising && context.wordsTellRowsApart &&
        namesPersonIds(wordsOf(context.name))) {
        scores.add(Count, 10, "identifiers counted by group");
        scores.add(Identifier, -12, "");
        scores.add(Dimension, -4, "");
    }
    if (values.redacted() > 0) {
        scores.add(Count, 2, "cells are withheld");
        scores.add(Percentage, 2, "cells are withheld"); // with the counts that they would give back
        scores.add(Dimension, -2, "");
    }
    if (context.isRatio) {
        scores.add(Rate, 1.5, "one column divided by another");
        scores.add(Percentage, 1, "one column divided by another");
        scores.add(Count, -3, "");
    }
    if (context.partOfRatio) {
        scores.add(Count, 2, "another column is a share of it");
        scores.add(Dimension, -2, "");
    }
    if (context.describesStatistics) {
        scores.add(Statistic, 12, "its rows are count, mean, deviation and quantiles");
    }
    if (context.name.empty() && context.first) {
        scores.add(Index, 2, "first column without a name");
        scores.add(Dimension, 2, "first column without a name");
    }
}

} // namespace

RoleJudgement judgeRole(const ColumnContext& context) {
    const ColumnAccumulator& values = *context.values;
    Scores scores;
    const auto names = wordsOf(context.name);
    const auto words = evidenceOfWords(names);
    const std::uint64_t present = values.present();
    if (present == 0 && values.redacted() == 0) {
        scores.onlyFor({Empty});
        scores.add(Empty, 1, "no cell has a value");
        return scores.best();
    }
    for (const Evidence& evidence : words) {
        // Where the rows have their key, "with code" or "type 2" is rather a group that was counted than a second key.
        const bool mayNameGroup = evidence.role == Dimension && context.rowsHaveOtherKey && names.size() > 1;
        scores.add(evidence.role, mayNameGroup ? 0.3 * evidence.weight : evidence.weight, evidence.why);
    }
    if (present == 0) {
        scores.onlyFor({Count, Rate, Percentage, Statistic, Bound, Composite});
        scores.add(Count, 1, "every cell is withheld");
        return scores.best();
    }
    const std::uint64_t intervals = values.of(CellKind::Interval);
    if (share(values.composites(), present) > 0.1 ||
        (values.composites() > 0 && values.composites() + values.of(CellKind::Integer) + intervals == present)) {
        scores.onlyFor({Composite});
        scores.add(Composite, 3, "counts with their percentage or denominator");
    } else if (share(values.of(CellKind::Percent), present) > 0.5) {
        scores.onlyFor({Percentage, Rate});
        scores.add(Percentage, 4, "numbers with a percent sign");
    } else if (share(intervals, present) > 0.5) {
        // "26 (25-26)" is what its name says; bounds alone are bounds.
        if (2 * values.intervalsWithPoint > intervals) {
            scores.onlyFor({Statistic, Bound, Percentage, Rate});
            scores.add(Statistic, 4, "an interval in each cell");
            scores.add(Bound, -6, "");
        } else {
            scores.onlyFor({Statistic, Bound});
            scores.add(Bound, 8, "an interval in each cell");
        }
    } else if (share(values.of(CellKind::Date), present) > 0.5) {
        scores.onlyFor({Date});
        scores.add(Date, 3, "its cells are dates");
    } else if (share(values.of(CellKind::Range), present) > 0.5 && hasBoundWord(words)) {
        scores.onlyFor({Bound});
        scores.add(Bound, 4, "two bounds in each cell");
    } else if (share(values.of(CellKind::Text) + values.of(CellKind::Range) + values.of(CellKind::Date), present) >
               0.3) {
        weighText(scores, values);
    } else {
        weighNumbers(scores, context, hasCountWord(words));
    }
    return scores.best();
}

} // namespace outcheck::table
