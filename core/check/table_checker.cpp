// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: bytes → records → cell values, each parsed once and shown to the profiler and the rules whom it concerns.
#include "check/content_checker.h"
#include "csv/record_scanner.h"
#include "rules/rule_observer.h"
#include "rules/rule_set.h"
#include "rules/whole_table.h"
#include "table/relations/record_keeper.h"
#include "table/relations/relations.h"
#include "table/table_profile.h"
#include "task/helpers.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace outcheck::check {

namespace {

// As many as a spreadsheet has. Every column costs memory for its profile, and a file of nothing but commas has
// millions.
constexpr std::size_t mostColumns = 16'384;
constexpr std::size_t dialectBytes = std::size_t{256} << 10U;

// Rates, percentages and the like whose counts stand elsewhere, or were not recognised: no rule has judged them. What a
// model gives, estimates with bounds or p-values, is usually safe (OpenSAFELY documentation) and has its own rule,
// degrees-of-freedom.
bool hasFiguresOnly(const table::TableProfile& profile) {
    using table::ColumnRole;
    const auto anyIs = [&](std::initializer_list<ColumnRole> roles) {
        return std::any_of(profile.columns.begin(), profile.columns.end(), [&](const table::ColumnProfile& column) {
            return std::find(roles.begin(), roles.end(), column.role) != roles.end();
        });
    };
    if (anyIs({ColumnRole::Count, ColumnRole::Composite})) {
        return false;
    }
    const bool isOfModel = anyIs({ColumnRole::Statistic}) && anyIs({ColumnRole::Bound, ColumnRole::PValue});
    return anyIs({ColumnRole::Rate, ColumnRole::Percentage}) ||
           (!isOfModel && anyIs({ColumnRole::Statistic, ColumnRole::Bound}));
}

// The columns of a table that one doubt is about.
struct Doubt {
    std::string_view key;
    std::uint64_t columns = 0, cells = 0;
    const table::ColumnProfile* first = nullptr;

    void add(const table::ColumnProfile& column, std::uint64_t more) {
        first = first == nullptr ? &column : first;
        ++columns;
        cells += more;
    }
};

bool holdsWords(const table::ColumnProfile& column) {
    using table::ColumnRole;
    return column.role == ColumnRole::Dimension || column.role == ColumnRole::Text ||
           column.role == ColumnRole::Identifier || column.role == ColumnRole::Date;
}

// What columns hold that no role explains, and columns that are perhaps counts: nobody has judged them.
void noteDoubts(const table::TableProfile& profile, std::vector<rules::Reason>& notUnderstood) {
    Doubt numbersInWords{"numbers-in-words"};
    Doubt perhapsCounts{"perhaps-counts"};
    Doubt wordsAmongNumbers{"words-among-numbers"};
    for (const table::ColumnProfile& column : profile.columns) {
        if (column.hidesNumbers && holdsWords(column)) {
            numbersInWords.add(column, 0);
        } else if (column.mayBeCount && column.nonZeroIntegers > 0) {
            perhapsCounts.add(column, 0);
        } else if (column.words > 0 && !holdsWords(column)) {
            wordsAmongNumbers.add(column, column.words);
        }
    }
    for (const Doubt& doubt : {numbersInWords, perhapsCounts, wordsAmongNumbers}) {
        if (doubt.first != nullptr) {
            auto arguments = rules::columnArguments(*doubt.first);
            arguments.emplace_back("columns", std::to_string(doubt.columns));
            arguments.emplace_back("cells", std::to_string(doubt.cells));
            notUnderstood.push_back({std::string(doubt.key), std::move(arguments)});
        }
    }
}

class TableChecker final : public ContentChecker {
public:
    TableChecker(const rules::Policy& policy, std::vector<RoleCorrection> corrections)
        : m_policy(policy), m_rules(rules::makeTableRules(policy)), m_corrections(std::move(corrections)) {}

    void push(std::string_view bytes) override {
        if (!m_scanner) {
            const csv::Dialect dialect = csv::findDialect(bytes.substr(0, dialectBytes));
            m_isText = dialect.encoding != io::Encoding::Binary;
            m_scanner.emplace(dialect);
        }
        if (m_isText && !m_stopped) {
            m_stopped = !m_scanner->push(bytes, m_onRecord, m_onBlock);
        }
    }

    void finish(FileCheck& check, rules::FileFacts& facts, const std::stop_token& stop) override {
        facts.isTable = true;
        if (!m_scanner) {
            check.notUnderstood.push_back({"empty-file", {}});
            return;
        }
        if (!m_isText) {
            check.notUnderstood.push_back({"unknown-encoding", {}});
            return;
        }
        if (!m_stopped) {
            m_scanner->finish(m_onRecord, stop);
        }
        noteFaults(check, facts);
        check.table = m_profiler.judge();
        applyCorrections(m_corrections, *check.table, check.notUnderstood);
        if (check.table->records == 0) {
            check.notUnderstood.push_back({"no-table", {}});
        } else if (hasFiguresOnly(*check.table)) {
            check.notUnderstood.push_back({"figures-without-counts", {}});
        }
        noteDoubts(*check.table, check.notUnderstood);
        for (const auto& rule : m_rules) {
            rule->finish(*check.table, check.findings);
        }
        judgeRelations(check);
    }

private:
    const rules::Policy& m_policy;
    std::vector<std::unique_ptr<rules::TableRule>> m_rules;
    std::vector<RoleCorrection> m_corrections;
    rules::RuleObserver m_observer{m_rules};
    table::TableProfiler m_profiler{&m_observer, &task::Helpers::shared()};
    table::RecordKeeper m_keeper;
    std::optional<csv::RecordScanner> m_scanner;
    std::size_t m_widest = 0; // record, in fields
    bool m_isText = true;
    bool m_stopped = false;
    csv::RecordScanner::OnRecord m_onRecord = [this](const csv::RecordView& record) {
        addRecord(record.fields);
        return true;
    };
    csv::OnRecordBlock m_onBlock = [this](const csv::RecordBlock& block) {
        if (block.columns > mostColumns) {
            addTooWide(block);
        } else {
            m_widest = std::max(m_widest, block.columns);
            m_profiler.addBlock(block);
            keep(block);
        }
        return true;
    };

    void addRecord(std::span<const std::string_view> fields) {
        m_widest = std::max(m_widest, fields.size());
        m_profiler.addRecord(fields.first(std::min(fields.size(), mostColumns)));
        m_keeper.add(fields);
    }

    void keep(const csv::RecordBlock& block) {
        std::vector<std::string_view> fields(block.columns);
        for (std::size_t record = 0; record < block.records && m_keeper.isOpen(); ++record) {
            for (std::size_t column = 0; column < block.columns; ++column) {
                fields[column] = block.field(record, column);
            }
            m_keeper.add(fields);
        }
    }

    void judgeRelations(FileCheck& check) const {
        const auto grid = m_keeper.grid(*check.table);
        if (grid) {
            const table::Relations relations(*grid);
            check.table->relations = relations.inWords();
            rules::applyWholeTableRules(m_policy, relations, check.findings);
        } else if (rules::hasWholeTableRules(m_policy)) {
            check.notUnderstood.push_back({"relations-not-sought", {}});
        }
    }

    void addTooWide(const csv::RecordBlock& block) {
        std::vector<std::string_view> fields(block.columns);
        for (std::size_t record = 0; record < block.records; ++record) {
            for (std::size_t column = 0; column < block.columns; ++column) {
                fields[column] = block.field(record, column);
            }
            addRecord(fields);
        }
    }

    void noteFaults(FileCheck& check, rules::FileFacts& facts) const {
        const csv::ScanFaults& faults = m_scanner->faults();
        facts.strayQuotes = faults.strayQuotes;
        facts.invalidUtf8Records = faults.invalidUtf8Records;
        if (faults.unclosedQuote) {
            check.notUnderstood.push_back({"unclosed-quote", {{"line", std::to_string(faults.unclosedQuoteLine)}}});
        }
        if (faults.nulBytes > 0) {
            check.notUnderstood.push_back({"nul-bytes", {{"bytes", std::to_string(faults.nulBytes)}}});
        }
        if (m_widest > mostColumns) {
            check.notUnderstood.push_back(
                {"too-many-columns", {{"columns", std::to_string(m_widest)}, {"judged", std::to_string(mostColumns)}}});
            check.problems.push_back(
                Error{ErrorCode::TooLarge, Place{check.path, 0, {}}, "more columns than can be judged"});
        }
        if (faults.recordTooLong) {
            check.notUnderstood.push_back({"record-too-long", {}});
            check.problems.push_back(
                Error{ErrorCode::TooLarge, Place{check.path, 0, {}}, "a record is too long to be read"});
        }
    }
};

} // namespace

std::unique_ptr<ContentChecker> makeTableChecker(const rules::Policy& policy, std::vector<RoleCorrection> corrections) {
    return std::make_unique<TableChecker>(policy, std::move(corrections));
}

} // namespace outcheck::check
