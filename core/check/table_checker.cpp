// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: bytes → records → cell values, each parsed once and shown to the profiler and the rules whom it concerns.
// Where the file turns out to hold several tables, each is read once more for itself.
#include "check/content_checker.h"
#include "check/kept_records.h"
#include "check/several_tables.h"
#include "check/table_reading.h"
#include "csv/record_scanner.h"

#include <algorithm>
#include <optional>

namespace outcheck::check {

namespace {

// As many as a spreadsheet has. Every column costs memory for its profile, and a file of nothing but commas has
// millions.
constexpr std::size_t mostColumns = 16'384;
constexpr std::size_t dialectBytes = std::size_t{256} << 10U;

class TableChecker final : public ContentChecker {
public:
    TableChecker(const rules::Policy& policy, std::vector<RoleCorrection> corrections)
        : m_policy(policy), m_corrections(std::move(corrections)), m_reading(policy) {}

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
        table::TableProfile profile = m_reading.profile();
        auto grid = m_kept.keeper().grid(profile);
        const auto tables = grid ? tablesToReadAgain(*grid, m_kept.keeper().shapes()) : NoTables();
        if (tables.empty()) {
            m_reading.judge(std::move(profile), grid, m_corrections, stop, check);
        } else {
            m_reading.applyRules(profile, check.findings);
            std::erase_if(check.findings, [](const rules::Finding& finding) { return !isAboutFile(finding); });
            judgeSeveralTables({*grid, m_kept.keeper().shapes(), tables}, m_policy, m_corrections, stop, check);
        }
    }

private:
    using NoTables = std::vector<table::StackedTable>;

    const rules::Policy& m_policy;
    std::vector<RoleCorrection> m_corrections;
    TableReading m_reading;
    KeptRecords m_kept;
    std::optional<csv::RecordScanner> m_scanner;
    std::size_t m_widest = 0; // record, in fields
    bool m_isText = true;
    bool m_stopped = false;
    csv::RecordScanner::OnRecord m_onRecord = [this](const csv::RecordView& record) {
        addRecord(record.fields, record.line);
        return true;
    };
    csv::OnRecordBlock m_onBlock = [this](const csv::RecordBlock& block) {
        if (block.columns > mostColumns) {
            addTooWide(block);
        } else {
            m_widest = std::max(m_widest, block.columns);
            m_reading.addBlock(block);
            m_kept.add(block);
        }
        return true;
    };

    void addRecord(std::span<const std::string_view> fields, std::uint64_t line) {
        m_widest = std::max(m_widest, fields.size());
        m_reading.addRecord(fields.first(std::min(fields.size(), mostColumns)));
        m_kept.add(fields, line);
    }

    void addTooWide(const csv::RecordBlock& block) {
        std::vector<std::string_view> fields(block.columns);
        for (std::size_t record = 0; record < block.records; ++record) {
            for (std::size_t column = 0; column < block.columns; ++column) {
                fields[column] = block.field(record, column);
            }
            addRecord(fields, block.firstLine + record);
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
