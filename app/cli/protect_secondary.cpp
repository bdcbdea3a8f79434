// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect_secondary.h"

#include "audit_files.h"
#include "base/utf8.h"
#include "protect/alternatives.h"
#include "protect/cell_grid.h"
#include "protect/linked_note.h"
#include "protect/policy_options.h"
#include "protect/withhold_tables.h"
#include "text_output.h"

#include <QString>
#include <algorithm>
#include <deque>
#include <filesystem>
#include <optional>

namespace outcheck::cli {

namespace {

// The file in "men.csv:B6", which no cell is called like; empty where none is named.
std::string_view fileIn(std::string_view cells) {
    const std::string_view name = cells.substr(0, std::min(cells.find(':'), cells.size()));
    return name.find('.') < name.size() && name.size() < cells.size() ? name : std::string_view();
}

bool isNamed(std::string_view name, const std::string& file) {
    return name == std::filesystem::path(file).filename().string();
}

// CELLS of a file; nothing where they are those of another one.
std::optional<std::string_view> cellsIn(std::string_view cells, const std::string& file) {
    const std::string_view name = fileIn(cells);
    if (name.empty()) {
        return cells;
    }
    return isNamed(name, file) ? std::optional(cells.substr(name.size() + 1)) : std::nullopt;
}

Result<protect::TableWishes::Weight> weightNamed(std::string_view weight) {
    const std::size_t sign = weight.find('=');
    auto cells = protect::blocksNamed(weight.substr(0, sign));
    bool isNumber = false;
    const std::string number(sign == std::string_view::npos ? std::string_view() : weight.substr(sign + 1));
    const double factor = QString::fromStdString(number).toDouble(&isNumber);
    if (!cells || !isNumber || !(factor > 0 && factor <= 1e6)) {
        return failure(ErrorCode::Malformed, {}, "a weight is CELLS=FACTOR, as in C=0.5, with a factor above 0");
    }
    return protect::TableWishes::Weight{*std::move(cells), factor};
}

Result<protect::TableWishes> wishesFor(const std::string& file, const ProtectRequest& request) {
    protect::TableWishes wishes;
    for (const std::string& names : request.never) {
        if (const auto own = cellsIn(names, file)) {
            auto never = protect::blocksNamed(*own);
            if (!never) {
                return failure(never.error());
            }
            wishes.never.insert(wishes.never.end(), never->begin(), never->end());
        }
    }
    for (const std::string& names : request.weights) {
        if (const auto own = cellsIn(names, file)) {
            auto weight = weightNamed(*own);
            if (!weight) {
                return failure(weight.error());
            }
            wishes.weights.push_back(*std::move(weight));
        }
    }
    return wishes;
}

// Cells of several files have to say of which one; of files that there are.
Result<void> checkNames(const std::string& cells, const ProtectRequest& request) {
    const std::string_view name = fileIn(cells);
    if (name.empty() && request.files.size() > 1) {
        return failure(ErrorCode::Malformed, {},
                       "of several files it must be said whose cells or labels these are, as in men.csv:B6");
    }
    const bool isThere = std::any_of(request.files.begin(), request.files.end(),
                                     [name](const std::string& file) { return isNamed(name, file); });
    return name.empty() || isThere
               ? Result<void>()
               : failure(ErrorCode::Malformed, {}, "\"" + printable(name) + "\" is none of the files");
}

// What the tables hang together with: answers about their links, and what was released.
Result<void> readOthers(const ProtectRequest& request, AuditFiles& files, protect::TablesToWithhold& asked) {
    for (const std::string& file : request.files) {
        files.read(file);
        if (files.code() == Clean && files.tables().tables().size() != files.tables().files()) {
            return failure(ErrorCode::Unsupported, {file, 0, {}}, "it holds several tables");
        }
    }
    if (!request.released.empty()) {
        files.readFolder(request.released);
    }
    const auto& tables = files.tables().tables();
    for (std::size_t i = request.files.size(); i < tables.size(); ++i) {
        asked.released.push_back(tables[i]);
    }
    asked.rejected = files.rejected();
    audit::TableOptions said;
    files.tell(said);
    asked.hierarchies = std::move(said.hierarchies);
    asked.populations = std::move(said.populations);
    return {};
}

class SecondaryCopies {
public:
    SecondaryCopies(const ProtectRequest& request, const rules::Policy& policy, const std::vector<Original>& originals,
                    const std::stop_token& stop)
        : m_request(request), m_policy(policy), m_originals(originals), m_stop(stop), m_files(stop),
          m_corrected(originals.size()), m_merged(originals.size()) {
        m_settings.withheldAtMost = static_cast<double>(policy.smallCountThreshold());
        m_settings.search = request.exact ? protect::FurtherSearch::Least : protect::FurtherSearch::Fast;
    }

    MadeCopies make(const std::vector<std::string>& targets) {
        for (std::size_t i = 0; i < m_originals.size(); ++i) {
            auto wishes = wishesFor(m_request.files[i], m_request);
            if (!wishes) {
                return tl::unexpected(std::vector{wishes.error()});
            }
            wishes->correct = [this, i](table::TableProfile& profile) {
                m_corrected[i].clear(); // a copy is read again
                check::applyCorrections(m_originals[i].corrections, profile, m_corrected[i]);
            };
            auto merged = mergedTable(i, *wishes);
            if (!merged) {
                return tl::unexpected(std::vector{merged.error()});
            }
            m_asked.tables.push_back(
                {m_tables.emplace_back(*std::move(merged)), m_request.files[i], *std::move(wishes)});
        }
        const bool hasOthers = m_request.files.size() > 1 || !m_request.released.empty();
        if (const auto read = hasOthers ? readOthers(m_request, m_files, m_asked) : Result<void>(); !read) {
            return tl::unexpected(std::vector{read.error()});
        }
        if (m_files.code() != Clean) { // it has been told why
            const ErrorCode code = m_files.code() == Usage ? ErrorCode::Refused : ErrorCode::ReadFailed;
            return tl::unexpected(std::vector{Error{code, {}, "not all tables were read: nothing is written"}});
        }
        const auto made = protect::withholdTables(m_asked, m_settings, nullptr, m_stop);
        if (!made) {
            return tl::unexpected(made.error());
        }
        return told(*made, targets);
    }

private:
    const ProtectRequest& m_request;
    const rules::Policy& m_policy;
    const std::vector<Original>& m_originals;
    const std::stop_token& m_stop;
    AuditFiles m_files;
    std::vector<std::vector<rules::Reason>> m_corrected; // by table
    std::vector<std::vector<std::string>> m_merged;      // by table: as they were asked for
    std::deque<std::string> m_tables;                    // that are to be protected: categories are merged
    protect::WithholdSettings m_settings;
    protect::TablesToWithhold m_asked;

    // With the categories merged that are to be.
    Result<std::string> mergedTable(std::size_t table, const protect::TableWishes& wishes) {
        const std::string& file = m_request.files[table];
        std::string bytes = m_originals[table].bytes;
        for (const std::string& text : m_request.merges) {
            const auto named = cellsIn(text, file);
            if (!named) {
                continue;
            }
            const auto grid = protect::CellGrid::read(bytes, file, m_stop, wishes.correct);
            const auto merge = grid.and_then([&](const protect::CellGrid& read) {
                m_merged[table].push_back(std::string(*named));
                return protect::mergeNamed(read.values(), *named, file);
            });
            auto merged = merge.and_then([&](const protect::RowMerge& rows) {
                return protect::mergeRows(bytes, rows, file, wishes.correct, m_stop);
            });
            if (!merged) {
                return failure(merged.error());
            }
            bytes = std::move(merged->bytes);
        }
        return bytes;
    }

    Copies told(const protect::WithheldTables& made, const std::vector<std::string>& targets) const {
        Copies copies;
        copies.note = m_request.showsValues ? "With figures: not for release.\n\n" : "";
        for (std::size_t i = 0; i < made.tables.size(); ++i) {
            const protect::WithheldTable& table = made.tables[i];
            const auto alternatives =
                protect::alternativesTo(table, m_asked.tables[i].bytes, {m_settings, m_asked.tables[i].wishes},
                                        protect::roundingsToCompare(m_policy), m_request.files[i], m_stop);
            copies.bytes.push_back(table.copy.bytes);
            std::string ways = protect::inWords(alternatives, table,
                                                {!protect::admittedRoundings(m_policy).empty(), m_request.showsValues});
            for (const std::string& merge : m_merged[i]) {
                ways.insert(0, "- categories merged, as asked for: " + printable(merge) + "\n");
            }
            copies.note += (i == 0 ? "" : "\n") +
                           protect::noteOf(table, m_request.files[i], targets[i], m_policy, ways, m_corrected[i]);
            copies.code = worse(copies.code, table.isSafe() ? Clean : table.leavesOpen ? Incomplete : Findings);
        }
        if (const std::string together = protect::noteOf(made, namesOfTables()); !together.empty()) {
            copies.note += "\n" + together;
        }
        const bool anyRejected =
            std::any_of(made.links.begin(), made.links.end(), [](const auto& link) { return link.isRejected; });
        copies.code = worse(copies.code, made.exposedReleased.empty() && !anyRejected ? Clean : Findings);
        return copies;
    }
    std::vector<std::string> namesOfTables() const {
        std::vector<std::string> names = m_request.files;
        const auto& places = m_files.tables().places();
        for (std::size_t i = names.size(); i < places.size(); ++i) {
            names.push_back(places[i].file);
        }
        return names;
    }
};

} // namespace

Result<void> checkSecondary(const ProtectRequest& request) {
    if (request.files.size() > 1 && !request.secondary) {
        return failure(ErrorCode::Refused, {}, "several files are protected together only with --secondary");
    }
    std::vector<std::string> cells = request.never;
    cells.insert(cells.end(), request.weights.begin(), request.weights.end());
    cells.insert(cells.end(), request.merges.begin(), request.merges.end());
    for (const std::string& one : cells) {
        if (auto known = checkNames(one, request); !known) {
            return known;
        }
    }
    for (const std::string& file : request.files) {
        if (const auto wishes = wishesFor(file, request); !wishes) {
            return failure(wishes.error());
        }
    }
    return {};
}

MadeCopies withheldCopies(const ProtectRequest& request, const std::vector<std::string>& targets,
                          const rules::Policy& policy, const std::vector<Original>& originals,
                          const std::stop_token& stop) {
    return SecondaryCopies(request, policy, originals, stop).make(targets);
}

} // namespace outcheck::cli
