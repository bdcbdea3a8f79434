// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/linked_tables.h"

#include "audit/linked_sums.h"
#include "audit/margins.h"
#include "audit/twin_tables.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostPairs = 200'000;

using Measures = std::map<std::string, std::vector<const MeasureCells*>>;

void linkPair(const MeasureCells& one, const MeasureCells& other, std::size_t requested, TableProblem& problem) {
    const auto& first = one.places().dimensions();
    const auto& second = other.places().dimensions();
    if (first == second) {
        const bool isNews = std::min(one.cells().table(), other.cells().table()) < requested;
        addTwins(one, other, isNews, problem);
    } else if (std::includes(second.begin(), second.end(), first.begin(), first.end())) {
        addMargins(one, other, problem);
    } else if (std::includes(first.begin(), first.end(), second.begin(), second.end())) {
        addMargins(other, one, problem);
    }
}

// Pairs of which a person says whom they count: nothing is concluded of them.
using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

Pairs saidIn(const TableProblem& problem) {
    Pairs said;
    for (const Link& link : problem.links) {
        if (!link.source.empty() && link.kind != LinkKind::Sum) {
            said.insert(std::minmax(link.table, link.other));
        }
    }
    return said;
}

// As far as nobody has rejected it: of a link that was, it is only said that there would be one.
void proposePair(const MeasureCells& one, const MeasureCells& other, const TableOptions& options,
                 TableProblem& problem) {
    const std::size_t cells = problem.problem.cells.size(), equations = problem.problem.equations.size();
    const std::size_t links = problem.links.size();
    linkPair(one, other, options.requested, problem);
    const std::pair<std::size_t, std::size_t> tables = std::minmax(one.cells().table(), other.cells().table());
    if (!options.rejected.contains(tables)) {
        return;
    }
    problem.problem.cells.resize(cells);
    problem.origins.resize(cells);
    problem.problem.equations.resize(equations);
    problem.equationKinds.resize(equations);
    for (std::size_t link = links; link < problem.links.size(); ++link) {
        problem.links[link].isRejected = true;
    }
}

// Those of each name in which every count has labels of its own.
Measures usable(const std::deque<MeasureCells>& all, TableProblem& problem) {
    Measures byName;
    for (const MeasureCells& one : all) {
        byName[one.name()].push_back(&one);
    }
    byName.erase(std::string());
    std::set<std::size_t> repeated;
    for (auto& [name, measures] : byName) {
        for (const MeasureCells* one : measures) {
            if (one->isRepeated() && measures.size() > 1 && repeated.insert(one->cells().table()).second) {
                problem.unrelated.push_back(
                    {one->cells().table(), 0, "its labels are repeated: other tables were not held against it"});
            }
        }
        std::erase_if(measures, [](const MeasureCells* one) { return one->isRepeated(); });
    }
    return byName;
}

} // namespace

void addLinks(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem) {
    if (tables.size() < 2) {
        return;
    }
    std::deque<CellPlaces> places;
    std::deque<MeasureCells> all;
    for (const TableCells& cells : tables) {
        places.emplace_back(cells);
        std::set<std::string> names;
        for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
            if (names.insert(places.back().measure(k)).second) {
                all.emplace_back(places.back(), k);
            }
        }
    }
    const Pairs said = saidIn(problem);
    std::size_t pairs = 0;
    for (const auto& [name, measures] : usable(all, problem)) {
        for (std::size_t i = 0; i < measures.size(); ++i) {
            for (std::size_t j = i + 1; j < measures.size(); ++j) {
                if (measures[i]->cells().table() == measures[j]->cells().table()) {
                    continue;
                }
                if (++pairs > mostPairs) {
                    problem.unrelated.push_back({measures[i]->cells().table(), 0,
                                                 "this table was not held against all others that count the same"});
                    return;
                }
                if (!said.contains(std::minmax(measures[i]->cells().table(), measures[j]->cells().table()))) {
                    proposePair(*measures[i], *measures[j], options, problem);
                }
            }
        }
    }
    addLinkedSums(tables, options, problem);
}

} // namespace outcheck::audit
