// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/policy_options.h"

#include "base/utf8.h"
#include "protect/count_rounding.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

std::string ownRounding(const rules::RuleSetting& rule) {
    return "nearest-" + std::to_string(static_cast<int>(rule.number("base")));
}

} // namespace

std::string nameOf(const table::Rounding& rounding) {
    return std::string(table::nameOf(rounding.kind)) + "-" + std::to_string(rounding.base);
}

std::vector<std::string> admittedRoundings(const rules::Policy& policy) {
    const rules::RuleSetting* const rule = policy.rule("unrounded-count");
    std::vector<std::string> names;
    if (rule == nullptr) {
        return names;
    }
    for (const std::string& name : rule->list("accepted")) {
        if (roundingNamed(name)) {
            names.push_back(name);
        }
    }
    const auto own = std::find(names.begin(), names.end(), ownRounding(*rule));
    if (own != names.end()) {
        std::rotate(names.begin(), own, own + 1);
    }
    return names;
}

Result<ProtectOptions> protectOptions(const rules::Policy& policy, std::string_view wanted) {
    const rules::RuleSetting* const rule = policy.rule("unrounded-count");
    if (rule == nullptr) {
        return failure(ErrorCode::Refused, Place{policy.id(), 0, {}}, "this policy says nothing about rounding counts");
    }
    const std::string name = wanted.empty() ? ownRounding(*rule) : std::string(wanted);
    const std::vector<std::string> admitted = admittedRoundings(policy);
    const auto rounding = roundingNamed(name);
    if (!rounding || std::find(admitted.begin(), admitted.end(), name) == admitted.end()) {
        std::string names;
        for (const std::string& one : admitted) {
            names += (names.empty() ? "" : ", ") + one;
        }
        return failure(ErrorCode::Refused, Place{policy.id(), 0, {}},
                       "this policy does not admit that rounding; it admits " + names);
    }
    return ProtectOptions{static_cast<double>(policy.smallCountThreshold()), *rounding};
}

std::string noteOf(const ProtectedTable& table, std::string_view original, std::string_view copy,
                   const rules::Policy& policy, const ProtectOptions& options,
                   const std::vector<rules::Reason>& corrected) {
    const ProtectAccount& account = table.account;
    const auto line = [](const std::string& what, std::size_t count) {
        return "- " + what + ": " + std::to_string(count) + "\n";
    };
    std::string note = "Protected copy of " + printable(original) + ": " + printable(copy) + "\n\n" + "Policy " +
                       printable(policy.id()) + " " + printable(policy.version()) + ", counts up to " +
                       std::to_string(policy.smallCountThreshold()) + " withheld, others rounded " +
                       nameOf(options.rounding) + "\n\n";
    note += line("counts withheld", account.countsRedacted);
    note += line("counts rounded", account.countsRounded);
    note += line("totals made again from their published parts", account.totalsRebuilt);
    note += line("percentages and rates computed again", account.figuresRecomputed);
    note += line("derived figures withheld", account.figuresRedacted);
    note += line("cells changed in all", account.cellsChanged);
    for (const Warning& warning : account.warnings) {
        note += "- note: " + sentenceOf(warning) + "\n";
    }
    for (const rules::Reason& reason : corrected) {
        note += "- note: " + printable(rules::sentenceOf(reason)) + "\n";
    }
    return note + "\nSHA-256 of the copy: " + sha256Of(table.bytes).toHex() + "\n";
}

} // namespace outcheck::protect
