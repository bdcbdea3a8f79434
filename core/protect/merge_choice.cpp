// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/merge_choice.h"

#include "protect/cell_grid.h"
#include "protect/labelled_rows.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace outcheck::protect {

namespace {

constexpr std::size_t mostLabels = 256;
constexpr std::size_t mostWork = 20'000'000; // pairs of labels × counts

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Labels of one column, merged step by step.
class Merging {
public:
    Merging(const table::Relations& table, const LabelledRows& rows, double withheldAtMost)
        : m_rows(rows), m_withheldAtMost(withheldAtMost), m_columns(table.counts().columns().size()),
          m_isOrdered(isOrdered(table)) {
        for (std::size_t label = 0; label < rows.labels().size(); ++label) {
            Class own{{label}, {}, {}};
            for (std::size_t group = 0; group < rows.groups(); ++group) {
                const std::size_t row = rows.rowAt(group, label);
                for (std::size_t k = 0; k < m_columns; ++k) {
                    const double count = row == LabelledRows::none ? 0 : table.counts().at(row, k).number;
                    own.sums.push_back(count);
                    own.largest.push_back(count);
                }
            }
            m_classes.push_back(std::move(own));
        }
    }

    // False where small counts are left when only one class would be.
    bool run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            const auto worst = std::min_element(m_classes.begin(), m_classes.end(), [&](const auto& a, const auto& b) {
                return smallest(a) < smallest(b);
            });
            if (!(smallest(*worst) <= m_withheldAtMost)) {
                return true;
            }
            if (m_classes.size() <= 2) {
                return false;
            }
            mergeBest(static_cast<std::size_t>(worst - m_classes.begin()));
        }
        return false;
    }
    double lost() const {
        double sum = 0;
        for (const Class& one : m_classes) {
            sum += lostIn(one);
        }
        return sum;
    }
    std::vector<RowMerge> merges() const {
        std::vector<RowMerge> merges;
        for (const Class& one : m_classes) {
            if (one.labels.size() < 2) {
                continue;
            }
            merges.push_back({m_rows.column(), {}});
            for (const std::size_t label : one.labels) {
                merges.back().labels.emplace_back(m_rows.labels()[label]);
            }
        }
        return merges;
    }

private:
    struct Class {
        std::vector<std::size_t> labels;   // ascending
        std::vector<double> sums, largest; // by group and column of counts
    };
    const LabelledRows& m_rows;
    double m_withheldAtMost;
    std::size_t m_columns;
    bool m_isOrdered;
    std::vector<Class> m_classes;

    // Bands, years and dates: what is not beside each other makes no band together.
    bool isOrdered(const table::Relations& table) const {
        const auto& labels = m_rows.labels();
        const auto digits = std::count_if(labels.begin(), labels.end(), hasDigit);
        return table.grid().profile().columns[m_rows.column()].role == table::ColumnRole::Date ||
               2 * static_cast<std::size_t>(digits) > labels.size();
    }
    double smallest(const Class& one) const {
        double least = audit::unbounded;
        for (const double sum : one.sums) {
            least = sum > 0 ? std::min(least, sum) : least;
        }
        return least;
    }
    static double lostIn(const Class& one) {
        double lost = 0;
        for (std::size_t i = 0; i < one.sums.size(); ++i) {
            lost += 2 * (one.sums[i] - one.largest[i]);
        }
        return lost;
    }
    static Class together(const Class& a, const Class& b) {
        Class both = a;
        both.labels.insert(both.labels.end(), b.labels.begin(), b.labels.end());
        std::sort(both.labels.begin(), both.labels.end());
        for (std::size_t i = 0; i < both.sums.size(); ++i) {
            both.sums[i] += b.sums[i];
            both.largest[i] = std::max(both.largest[i], b.largest[i]);
        }
        return both;
    }
    void mergeBest(std::size_t worst) {
        std::optional<std::size_t> best;
        std::pair<double, double> least;
        for (std::size_t other = 0; other < m_classes.size(); ++other) {
            const bool isBeside = other + 1 == worst || other == worst + 1;
            if (other == worst || (m_isOrdered && !isBeside)) {
                continue;
            }
            // Of equal losses that with fewer people: large classes stay what they are.
            const std::pair more(lostIn(together(m_classes[worst], m_classes[other])) - lostIn(m_classes[other]),
                                 std::accumulate(m_classes[other].sums.begin(), m_classes[other].sums.end(), 0.0));
            if (!best || more < least) {
                best = other;
                least = more;
            }
        }
        Class both = together(m_classes[worst], m_classes[*best]);
        m_classes[std::min(worst, *best)] = std::move(both);
        m_classes.erase(m_classes.begin() + static_cast<std::ptrdiff_t>(std::max(worst, *best)));
    }
};

// Makes it, and makes sure that nothing is left to withhold.
std::optional<MergeChoice> made(std::string_view bytes, const std::vector<RowMerge>& merges,
                                const WithholdOptions& options, const std::string& file, const std::stop_token& stop) {
    MergeChoice choice{merges, std::string(bytes), 0};
    for (const RowMerge& merge : merges) {
        auto merged = mergeRows(choice.bytes, merge, file, options.correct, stop);
        if (!merged) {
            return std::nullopt;
        }
        choice.bytes = std::move(merged->bytes);
        choice.lost += merged->lost;
    }
    const auto table = withholdTable(choice.bytes, options, file, nullptr, stop);
    const bool isWhole = table && table->isSafe() && table->small.empty() && table->figures.empty();
    return isWhole ? std::optional(std::move(choice)) : std::nullopt;
}

} // namespace

std::optional<MergeChoice> chooseMerge(std::string_view bytes, const WithholdOptions& options, const std::string& file,
                                       const std::stop_token& stop) {
    const auto grid = CellGrid::read(bytes, file, stop, options.correct);
    if (!grid) {
        return std::nullopt;
    }
    const table::Relations relations(grid->values());
    struct Candidate {
        double lost = 0;
        std::vector<RowMerge> merges;
    };
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < grid->columns(); ++column) {
        const auto rows = LabelledRows::of(relations, column, file);
        if (!rows || rows->labels().size() > mostLabels) {
            continue;
        }
        const std::size_t counts = rows->groups() * relations.counts().columns().size();
        if (rows->labels().size() * rows->labels().size() * counts > mostWork) {
            continue;
        }
        Merging merging(relations, *rows, options.withheldAtMost);
        if (merging.run(stop)) {
            candidates.push_back({merging.lost(), merging.merges()});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.lost < b.lost; });
    for (const Candidate& candidate : candidates) {
        if (auto choice = made(bytes, candidate.merges, options, file, stop)) {
            return choice;
        }
    }
    return std::nullopt;
}

} // namespace outcheck::protect
