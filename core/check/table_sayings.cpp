// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/table_sayings.h"

#include "check/sidecar_files.h"
#include "workspace/pattern.h"

#include <iterator>

namespace outcheck::check {

namespace {

// Empty: all of them.
std::set<std::size_t> tablesOf(const std::string& pattern, const std::vector<std::string>& paths) {
    std::set<std::size_t> tables;
    for (std::size_t table = 0; table < paths.size(); ++table) {
        if (pattern.empty() || workspace::matchesPattern(pattern, paths[table])) {
            tables.insert(table);
        }
    }
    return tables;
}

template <typename Item>
void append(std::vector<Item>& items, std::vector<Item>& others) {
    items.insert(items.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
}

} // namespace

void TableSayings::add(TableSayings other) {
    append(hierarchies, other.hierarchies);
    append(populations, other.populations);
}

void TableSayings::tell(const std::vector<std::string>& paths, audit::TableOptions& options) const {
    for (const SaidHierarchy& said : hierarchies) {
        options.hierarchies.push_back(said.hierarchy);
        options.hierarchies.back().tables = tablesOf(said.file, paths);
    }
    for (const SaidPopulation& said : populations) {
        audit::Population population{tablesOf(said.file, paths), said.labels, {}, {}, said.source};
        population.of = said.labels.empty() ? std::set<std::size_t>() : tablesOf(said.of, paths);
        population.within = said.within.empty() ? std::set<std::size_t>() : tablesOf(said.within, paths);
        options.populations.push_back(std::move(population));
    }
}

Result<TableSayings> readTableSayings(const workspace::Workspace& workspace) {
    const auto sidecars = sidecarsOf(workspace);
    if (!sidecars) {
        return failure(sidecars.error());
    }
    TableSayings all;
    for (const SidecarText& one : *sidecars) {
        auto hierarchies = parseHierarchies(one.text, one.name);
        if (!hierarchies) {
            return failure(hierarchies.error());
        }
        auto populations = parsePopulations(one.text, one.name);
        if (!populations) {
            return failure(populations.error());
        }
        all.add({*std::move(hierarchies), *std::move(populations)});
    }
    return all;
}

} // namespace outcheck::check
