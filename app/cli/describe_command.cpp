// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck describe: what a table is understood as: the role of each column, the rounding seen, the findings by cell.
#include "base/utf8.h"
#include "check/check_formats.h"
#include "check/check_run.h"
#include "named_output.h"
#include "text_output.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace outcheck::cli {

namespace {

using nlohmann::ordered_json;

struct DescribeOptions {
    std::string file;
    std::string policy{check::defaultPolicy};
    std::string format = "text";
};

ordered_json roundingToJson(const table::Rounding& rounding) {
    const bool none = rounding.kind == table::RoundingKind::None;
    return {{"base", none ? ordered_json(nullptr) : ordered_json(rounding.base)},
            {"kind", table::nameOf(rounding.kind)}};
}

ordered_json columnToJson(const table::ColumnProfile& column) {
    return {{"index", column.index},
            {"name", toUtf8(column.name)},
            {"role", table::nameOf(column.role)},
            {"confidence", column.confidence},
            {"evidence", column.evidence},
            {"type", table::nameOf(column.type)},
            {"rows", column.rows},
            {"numeric", column.numeric},
            {"missing", column.missing},
            {"redacted", column.redacted},
            {"rounding", roundingToJson(column.rounding)}};
}

// Of those in which it has cells.
std::size_t lastColumnOf(const check::TableBlock& block) {
    const std::size_t end = std::min<std::size_t>(block.firstColumn + block.columns, block.table.columns.size());
    return std::max<std::size_t>(end, block.firstColumn + 1) - 1;
}

ordered_json relationToJson(const table::Relation& relation) {
    return {{"kind", table::nameOf(relation.kind)},
            {"column", relation.column},
            {"of", relation.of},
            {"confidence", relation.confidence},
            {"evidence", relation.evidence}};
}

ordered_json findingToJson(const rules::Finding& finding, const table::TableProfile& table) {
    ordered_json json{{"rule", finding.rule}, {"severity", rules::nameOf(finding.severity)}};
    json["reason"] = toUtf8(rules::sentenceOf(finding.reason));
    if (!finding.columnName.empty() && finding.spots.empty()) {
        for (const table::ColumnProfile& column : table.columns) {
            if (column.name == finding.columnName) {
                json["column"] = column.index;
                break;
            }
        }
    }
    if (finding.kind == rules::SpotKind::Cell) {
        ordered_json cells = ordered_json::array();
        for (const rules::Spot& spot : finding.spots) {
            cells.push_back({spot.row, spot.column});
        }
        if (!finding.spots.empty()) {
            json["column"] = finding.spots.front().column;
        }
        json["cells_total"] = finding.spotCount;
        json["cells"] = std::move(cells);
    }
    return json;
}

// What was understood of one table.
ordered_json tableToJson(const table::TableProfile& table) {
    ordered_json json{{"records", table.records}, {"header_rows", table.headerRows}, {"data_rows", table.dataRows}};
    json["columns"] = ordered_json::array();
    for (const table::ColumnProfile& column : table.columns) {
        json["columns"].push_back(columnToJson(column));
    }
    json["relations"] = ordered_json::array();
    for (const table::Relation& relation : table.relations) {
        json["relations"].push_back(relationToJson(relation));
    }
    json["rounding"] = roundingToJson(table.rounding);
    return json;
}

ordered_json blockToJson(const check::TableBlock& block) {
    ordered_json json{
        {"first_record", block.firstRecord}, {"first_column", block.firstColumn}, {"last_column", lastColumnOf(block)}};
    json.update(tableToJson(block.table));
    return json;
}

std::string toJson(const check::FileCheck& check, const rules::Policy& policy) {
    ordered_json document;
    document["file"] = toUtf8(check.path);
    document.update(tableToJson(*check.table));
    if (!check.blocks.empty()) {
        document["blocks"] = ordered_json::array();
        for (const check::TableBlock& block : check.blocks) {
            document["blocks"].push_back(blockToJson(block));
        }
    }
    document["policy"] = {{"id", toUtf8(policy.id())},
                          {"version", toUtf8(policy.version())},
                          {"rules_off", policy.rulesOff()},
                          {"not_checked", policy.notChecked()}};
    document["verdict"] = rules::nameOf(check.verdict);
    document["findings"] = ordered_json::array();
    for (const rules::Finding& finding : check.findings) {
        document["findings"].push_back(findingToJson(finding, *check.table));
    }
    document["not_understood"] = ordered_json::array();
    for (const rules::Reason& reason : check.notUnderstood) {
        document["not_understood"].push_back(toUtf8(rules::sentenceOf(reason)));
    }
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string roundingInWords(const table::Rounding& rounding) {
    switch (rounding.kind) {
    case table::RoundingKind::None:
        return "none seen";
    case table::RoundingKind::Nearest:
        return "to " + std::to_string(rounding.base);
    case table::RoundingKind::Up:
        return "up to " + std::to_string(rounding.base);
    case table::RoundingKind::Midpoint:
        return "midpoint-" + std::to_string(rounding.base);
    }
    return {};
}

// "    3  total-column   97%  of columns 4, 5; in every row the sum of the others"
std::string relationInWords(const table::Relation& relation) {
    char head[80];
    std::snprintf(head, sizeof head, "%5u  %-12s %3.0f%%  ", relation.column + 1,
                  std::string(table::nameOf(relation.kind)).c_str(), 100 * relation.confidence);
    std::string text = head;
    for (std::size_t i = 0; i < relation.of.size(); ++i) {
        text += (i > 0                     ? ", "
                 : relation.of.size() == 1 ? "of column "
                                           : "of columns ") +
                std::to_string(relation.of[i] + 1);
    }
    return text + (relation.of.empty() ? "" : "; ") + relation.evidence + "\n";
}

std::string columnInWords(const table::ColumnProfile& column) {
    char head[160];
    std::snprintf(head, sizeof head, "%5u  %-10s %3.0f%%  ", column.index + 1,
                  std::string(table::nameOf(column.role)).c_str(), 100 * column.confidence);
    std::string text = head + (column.name.empty() ? std::string("(no name)") : "‘" + printable(column.name) + "’");
    if (table::isCountRole(column.role)) {
        text += ", rounding " + roundingInWords(column.rounding);
    }
    text += column.redacted > 0 ? ", " + std::to_string(column.redacted) + " withheld" : "";
    text += column.missing > 0 ? ", " + std::to_string(column.missing) + " missing" : "";
    return text + (column.evidence.empty() ? "\n" : "; " + column.evidence + "\n");
}

// The columns from … to and how they hang together.
std::string tableInWords(const table::TableProfile& table, std::size_t firstColumn, std::size_t columns) {
    std::string text = std::to_string(table.records) + " records, " + std::to_string(table.headerRows) +
                       " of them header; " + std::to_string(columns) + " columns; rounding " +
                       roundingInWords(table.rounding) + "\n\n";
    for (std::size_t i = firstColumn; i < std::min(firstColumn + columns, table.columns.size()); ++i) {
        text += columnInWords(table.columns[i]);
    }
    text += "\n";
    for (const table::Relation& relation : table.relations) {
        text += relationInWords(relation);
    }
    return text + (table.relations.empty() ? "" : "\n");
}

std::string blockInWords(const check::TableBlock& block) {
    return "Records " + std::to_string(block.firstRecord + 1) + " to " +
           std::to_string(block.firstRecord + block.table.records) + ", columns " +
           std::to_string(block.firstColumn + 1) + " to " + std::to_string(lastColumnOf(block) + 1) + ": " +
           tableInWords(block.table, block.firstColumn, lastColumnOf(block) + 1 - block.firstColumn);
}

std::string toText(const check::FileCheck& check, const rules::Policy& policy) {
    std::string text = printable(check.path) + ": " + std::string(rules::nameOf(check.verdict)) + "\n";
    if (check.blocks.empty()) {
        text += tableInWords(*check.table, 0, check.table->columns.size());
    } else {
        text +=
            std::to_string(check.table->records) + " records, " + std::to_string(check.blocks.size()) + " tables\n\n";
    }
    for (const check::TableBlock& block : check.blocks) {
        text += blockInWords(block);
    }
    for (const rules::Finding& finding : check.findings) {
        text += std::string(rules::nameOf(finding.severity)) + "  " + finding.rule + ": " +
                printable(rules::sentenceOf(finding.reason)) + "\n";
    }
    for (const rules::Reason& reason : check.notUnderstood) {
        text += "not understood: " + printable(rules::sentenceOf(reason)) + "\n";
    }
    const std::string limits = check::limitsOf(policy);
    return text + (limits.empty()
                       ? ""
                       : "\nPolicy " + printable(policy.id()) + " " + printable(policy.version()) + ". " + limits);
}

ExitCode run(const DescribeOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    const std::stop_token stop = stopOnSignal();
    const auto workspace = workspace::Workspace::openAround(options.file, stop);
    if (!workspace) {
        printError(workspace.error());
        return exitCodeFor(workspace.error());
    }
    const std::string relative = pathInWorkspace(*workspace, options.file);
    const workspace::Output* output = workspace->find(relative);
    if (output == nullptr) {
        printError(Error{ErrorCode::NotFound, Place{options.file, 0, {}}, "no output of this workspace"});
        return Usage;
    }
    const check::FileCheck check = check::checkOutput(*workspace, *output, *policy, stop, nullptr);
    for (const Error& problem : check.problems) {
        printError(problem);
    }
    if (check.state != check::CheckState::Complete) {
        return Incomplete;
    }
    if (!check.table) {
        printError(options.file + " is no table; only tables are described");
        return Usage;
    }
    return writeOutput({}, options.format == "json" ? toJson(check, *policy) : toText(check, *policy));
}

} // namespace

void addDescribeCommand(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<DescribeOptions>();
    CLI::App* command = app.add_subcommand("describe", "Say what a table is understood as, column by column");
    command->footer(
        "Columns are named by position and header; no cell value is shown. In JSON rows are records counted from 0,\n"
        "header included, and columns are counted from 0.\n\n"
        "Examples:\n  outcheck describe output/table1.csv\n  outcheck describe output/table1.csv --format json");
    command->add_option("file", options->file, "A CSV file")->required();
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

} // namespace outcheck::cli
