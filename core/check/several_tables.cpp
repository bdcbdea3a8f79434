// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/several_tables.h"

#include "check/table_reading.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace outcheck::check {

namespace {

// More would fill the memory with profiles.
constexpr std::size_t mostTables = 100;

using rules::Finding;
using rules::Reason;

using Fields = std::vector<std::string_view>;

std::vector<Fields> recordsOf(const SeveralTables& several, const table::StackedTable& place) {
    std::vector<Fields> records(place.records);
    for (std::size_t i = 0; i < place.records; ++i) {
        fieldsOf(place, place.firstRecord + i, several.grid, several.shapes, records[i]);
    }
    return records;
}

table::ValueGrid gridOf(const std::vector<Fields>& records, table::TableProfile profile) {
    table::ValueGrid grid(profile.columns.size());
    for (const Fields& fields : records) {
        grid.addRecord(fields);
    }
    grid.setProfile(std::move(profile));
    return grid;
}

// How points are used in each column, as far as can be told before they are left out.
std::vector<table::PointUse> pointUsesIn(const std::vector<Fields>& records) {
    table::TableProfiler profiler;
    for (const Fields& fields : records) {
        profiler.addRecord(fields);
    }
    return table::pointUses(gridOf(records, profiler.judge()));
}

// Leaves out the points of thousands. `texts` keeps what was written anew.
void rewrite(std::vector<Fields>& records, const std::vector<table::PointUse>& uses, std::deque<std::string>& texts) {
    for (Fields& fields : records) {
        for (std::size_t column = 0; column < fields.size(); ++column) {
            if (uses[column] == table::PointUse::Thousands) {
                const table::ValueCell cell{fields[column], table::parseCell(fields[column])};
                fields[column] = texts.emplace_back(table::withoutThousandsPoints(cell));
            }
        }
    }
}

FileCheck judgeOne(const SeveralTables& several, const table::StackedTable& place, const rules::Policy& policy,
                   const std::vector<RoleCorrection>& corrections, const std::stop_token& stop) {
    const TableToRead table = tableToRead(several, place);
    TableReading reading(policy);
    for (const Fields& fields : table.records) {
        reading.addRecord(fields);
    }
    table::TableProfile profile = reading.profile();
    for (table::ColumnProfile& column : profile.columns) {
        if (table.uses[column.index] == table::PointUse::Thousands) {
            column.evidence += column.evidence.empty() ? "" : "; ";
            column.evidence += "points separate its thousands";
        }
    }
    FileCheck check;
    std::optional grid(table.gridOf(profile));
    reading.judge(std::move(profile), grid, corrections, stop, check);
    return check;
}

// What the tables say, each thing once; a correction is unmatched where no table has the column.
class ReasonsOfAll {
public:
    explicit ReasonsOfAll(std::size_t tables) : m_tables(tables) {}

    void add(std::vector<Reason> reasons) {
        for (Reason& reason : reasons) {
            if (++m_said[{reason.key, reason.arguments}] == 1) {
                m_inOrder.push_back(std::move(reason));
            }
        }
    }

    void moveTo(std::vector<Reason>& all) {
        std::erase_if(m_inOrder, [this](const Reason& reason) {
            return reason.key == "role-correction-unmatched" && m_said[{reason.key, reason.arguments}] < m_tables;
        });
        std::move(m_inOrder.begin(), m_inOrder.end(), std::back_inserter(all));
    }

private:
    std::size_t m_tables;
    std::map<std::pair<std::string, decltype(Reason::arguments)>, std::size_t> m_said;
    std::vector<Reason> m_inOrder;
};

// Those of one table, with places in the file. Of findings about a whole table, which have no place, one of a kind is
// enough for the file.
class FindingsOfAll {
public:
    explicit FindingsOfAll(std::vector<Finding>& all) : m_all(all) {}

    void add(std::vector<Finding> found, std::uint64_t firstRecord) {
        for (Finding& finding : found) {
            const bool hasPlaces = finding.kind == rules::SpotKind::Cell;
            for (rules::Spot& spot : finding.spots) {
                spot.row += hasPlaces ? firstRecord : 0;
            }
            if (!isAboutFile(finding) && (hasPlaces || m_placeless.insert({finding.rule, finding.reason.key}).second)) {
                m_all.push_back(std::move(finding));
            }
        }
    }

private:
    std::vector<Finding>& m_all;
    std::set<std::pair<std::string, std::string>> m_placeless;
};

// At most `most`; what would be further ones is left together in the last.
std::vector<table::StackedTable> atMost(std::size_t most, std::vector<table::StackedTable> tables) {
    if (tables.size() > most) {
        const table::StackedTable last = tables.back();
        tables.resize(most);
        tables.back() = {tables.back().firstRecord, last.firstRecord + last.records - tables.back().firstRecord, 0, 0,
                         std::max(tables.back().firstColumn + tables.back().columns, last.firstColumn + last.columns)};
    }
    return tables;
}

table::TableProfile accountOf(const SeveralTables& several, const std::vector<TableBlock>& blocks) {
    table::TableProfile account;
    account.records = several.grid.rows();
    account.columns.resize(several.grid.columns());
    std::vector<const TableBlock*> longestFirst;
    for (const TableBlock& block : blocks) {
        account.raggedRecords += block.table.raggedRecords;
        account.headerMissing = account.headerMissing || block.table.headerMissing;
        longestFirst.push_back(&block);
    }
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
                     [](const TableBlock* a, const TableBlock* b) { return a->table.dataRows > b->table.dataRows; });
    account.headerRows = blocks.front().table.headerRows;
    account.dataRows = account.records - std::min(account.records, account.headerRows);
    account.rounding = longestFirst.front()->table.rounding;
    for (std::size_t i = 0; i < account.columns.size(); ++i) {
        account.columns[i].index = static_cast<std::uint32_t>(i);
        account.columns[i].role = table::ColumnRole::Empty;
        const auto says = std::find_if(longestFirst.begin(), longestFirst.end(), [i](const TableBlock* block) {
            return i < block->table.columns.size() && block->table.columns[i].role != table::ColumnRole::Empty;
        });
        if (says != longestFirst.end()) {
            account.columns[i] = (*says)->table.columns[i];
        }
    }
    return account;
}

} // namespace

std::vector<table::StackedTable> tablesToReadAgain(const table::ValueGrid& grid,
                                                   std::span<const table::RecordKeeper::Shape> shapes) {
    auto tables = table::findStackedTables(grid, shapes);
    const auto uses = table::pointUses(grid);
    if (tables.empty() && std::find(uses.begin(), uses.end(), table::PointUse::Thousands) != uses.end()) {
        tables.push_back({0, grid.rows(), 0, 0, grid.columns()});
    }
    return tables;
}

table::ValueGrid TableToRead::gridOf(table::TableProfile profile) const {
    return check::gridOf(records, std::move(profile));
}

TableToRead tableToRead(const SeveralTables& several, const table::StackedTable& place) {
    TableToRead table;
    table.records = recordsOf(several, place);
    table.uses = pointUsesIn(table.records);
    rewrite(table.records, table.uses, table.rewritten);
    return table;
}

bool isAboutFile(const Finding& finding) {
    return finding.rule == "row-limit" || finding.rule == "malformed-table";
}

void judgeSeveralTables(const SeveralTables& several, const rules::Policy& policy,
                        const std::vector<RoleCorrection>& corrections, const std::stop_token& stop, FileCheck& check) {
    const auto tables = atMost(mostTables, several.tables);
    ReasonsOfAll reasons(tables.size());
    FindingsOfAll findings(check.findings);
    for (const table::StackedTable& place : tables) {
        if (stop.stop_requested()) {
            return;
        }
        FileCheck one = judgeOne(several, place, policy, corrections, stop);
        const bool isRest = &place == &tables.back() && tables.size() < several.tables.size();
        if (one.table->headerMissing || isRest) {
            one.notUnderstood.push_back({"block-not-read",
                                         {{"first", std::to_string(place.firstRecord + 1)},
                                          {"last", std::to_string(place.firstRecord + place.records)}}});
        }
        reasons.add(std::move(one.notUnderstood));
        findings.add(std::move(one.findings), place.firstRecord);
        check.blocks.push_back({place.firstRecord, static_cast<std::uint32_t>(place.firstColumn),
                                static_cast<std::uint32_t>(place.columns), *std::move(one.table)});
    }
    reasons.moveTo(check.notUnderstood);
    check.table = accountOf(several, check.blocks);
    if (check.blocks.size() == 1) { // it was read again for its points
        check.table = std::move(check.blocks.front().table);
        check.blocks.clear();
    }
}

} // namespace outcheck::check
