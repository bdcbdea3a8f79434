// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "check/check_formats.h"

#include <algorithm>
#include <array>

namespace outcheck::check {

namespace {

using rules::Finding;
using rules::SpotKind;

constexpr std::size_t placesShown = 8;

// "rows 17, 19, 204 and 409 more", "table 2, lines 18": rows as a spreadsheet numbers them, header included.
std::string placesOf(const Finding& finding, const FormatOptions& options) {
    std::string text = finding.table > 0 ? "table " + std::to_string(finding.table) : "";
    if (finding.kind == SpotKind::File || finding.spots.empty()) {
        return text;
    }
    text += text.empty() ? "" : ", ";
    text += finding.kind == SpotKind::Cell ? "rows " : "lines ";
    std::size_t shown = 0;
    std::uint64_t previous = 0;
    for (const rules::Spot& spot : finding.spots) {
        if (shown == placesShown) {
            break;
        }
        if (shown > 0 && spot.row == previous && !options.showValues) {
            continue;
        }
        text += (shown > 0 ? ", " : "") + std::to_string(spot.row + 1);
        if (options.showValues && !spot.value.empty()) {
            text += " (" + printable(spot.value) + ")";
        }
        previous = spot.row;
        ++shown;
    }
    if (finding.spotCount > shown) {
        text += ", … (" + std::to_string(finding.spotCount) + " in all)";
    }
    return text;
}

std::string signOf(rules::Severity severity) {
    switch (severity) {
    case rules::Severity::Block:
        return "■ block";
    case rules::Severity::Query:
        return "▲ query";
    case rules::Severity::Note:
        return "● note ";
    }
    return {};
}

void addCheck(std::string& text, const FileCheck& check, const rules::Policy& policy, const FormatOptions& options) {
    text += std::string(rules::nameOf(check.verdict)) + "  " + printable(check.path) +
            (check.digestReused ? "  (unchanged, digest reused)" : "") + "\n";
    for (const Finding& finding : check.findings) {
        text += "    " + signOf(finding.severity) + "  " + finding.rule + ": " +
                printable(rules::sentenceOf(finding.reason)) + "\n";
        if (const std::string places = placesOf(finding, options); !places.empty()) {
            text += "             " + places + "\n";
        }
        if (const rules::Guidance* guidance = policy.guidance(finding.guidance)) {
            text += "             " + guidance->title + "\n";
        }
    }
    for (const rules::Reason& reason : check.notUnderstood) {
        text += "    ▲ not understood  " + printable(rules::sentenceOf(reason)) + "\n";
    }
    for (const Error& problem : check.problems) {
        text += "    ✗ " + printable(describe(problem)) + "\n";
    }
}

std::string summaryOf(const CheckAccount& account) {
    std::array<std::size_t, 4> counts{};
    std::size_t reused = 0;
    for (const FileCheck& check : account.checks) {
        ++counts[static_cast<std::size_t>(check.verdict)];
        reused += check.digestReused ? 1 : 0;
    }
    return std::to_string(account.checks.size()) + " outputs checked: " + std::to_string(counts[2]) + " fail, " +
           std::to_string(counts[1]) + " query, " + std::to_string(counts[0]) + " clean, " + std::to_string(counts[3]) +
           " incomplete" + (reused == 0 ? "" : ", " + std::to_string(reused) + " of them unchanged and not read again");
}

} // namespace

std::string limitsOf(const rules::Policy& policy) {
    std::string text;
    for (const std::string& rule : policy.rulesOff()) {
        text += (text.empty() ? "Rules that this policy switches off: " : ", ") + rule;
    }
    text += text.empty() ? "" : ".\n";
    text += policy.notChecked().empty() ? "" : "This policy also demands, not checked:\n";
    for (const std::string& sentence : policy.notChecked()) {
        text += "    " + printable(sentence) + "\n";
    }
    return text;
}

std::string_view nameOf(CheckState state) {
    switch (state) {
    case CheckState::Complete:
        return "complete";
    case CheckState::Incomplete:
        return "incomplete";
    case CheckState::Stale:
        return "stale";
    }
    return "incomplete";
}

std::string toText(const std::vector<CheckAccount>& accounts, const rules::Policy& policy,
                   const FormatOptions& options) {
    std::string text;
    if (options.showValues) {
        text += "NOT FOR RELEASE: this text shows values of unreviewed outputs.\n";
    }
    text += "Policy " + printable(policy.id()) + " " + printable(policy.version()) +
            ". Rows are records counted from 1, header included.\n" + limitsOf(policy);
    for (const CheckAccount& account : accounts) {
        text += "\n" + printable(account.workspaceName) + " (" + account.workspaceKind + ")\n";
        for (const FileCheck& check : account.checks) {
            addCheck(text, check, policy, options);
        }
        for (const NotChecked& output : account.notChecked) {
            text += "not checked  " + printable(output.path) + "  " + output.state +
                    (output.reason.empty() ? "" : ": " + printable(output.reason)) + "\n";
        }
        for (const Error& problem : account.problems) {
            text += "problem  " + printable(describe(problem)) + "\n";
        }
        text += summaryOf(account) +
                (account.notChecked.empty() ? "" : ", " + std::to_string(account.notChecked.size()) + " not checked") +
                "\n";
    }
    return text;
}

} // namespace outcheck::check
