// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/policy_options.h"

#include "base/utf8.h"
#include "protect/count_rounding.h"

#include <algorithm>
#include <cmath>

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

std::vector<std::string> roundingsToCompare(const rules::Policy& policy) {
    std::vector<std::string> admitted = admittedRoundings(policy);
    return admitted.empty() ? std::vector<std::string>{"nearest-5", "midpoint-6"} : admitted;
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

namespace {

std::string countedLine(const std::string& what, std::size_t count) {
    return "- " + what + ": " + std::to_string(count) + "\n";
}

std::string headOf(std::string_view original, std::string_view copy, const rules::Policy& policy) {
    return "Protected copy of " + printable(original) + ": " + printable(copy) + "\n\n" + "Policy " +
           printable(policy.id()) + " " + printable(policy.version()) + ", counts up to " +
           std::to_string(policy.smallCountThreshold()) + " withheld, ";
}

std::string tailOf(const ProtectedTable& table, const std::vector<rules::Reason>& corrected) {
    std::string note = countedLine("derived figures withheld", table.account.figuresRedacted) +
                       countedLine("cells changed in all", table.account.cellsChanged);
    for (const Warning& warning : table.account.warnings) {
        note += "- note: " + sentenceOf(warning) + "\n";
    }
    for (const rules::Reason& reason : corrected) {
        note += "- note: " + printable(rules::sentenceOf(reason)) + "\n";
    }
    return note + "\nSHA-256 of the copy: " + sha256Of(table.bytes).toHex() + "\n";
}

// "2.3", up to the next tenth.
std::string tenths(double number) {
    const auto whole = static_cast<long long>(std::ceil(number * 10 - 1e-9));
    return std::to_string(whole / 10) + "." + std::to_string(whole % 10);
}

} // namespace

std::string howGood(double loss, double leastLoss, bool isLeast) {
    if (isLeast) {
        return "- proved: nothing that protects as much loses less\n";
    }
    return leastLoss > 0
               ? "- at most " + tenths((loss / leastLoss - 1) * 100) + " % more is lost by these than must be\n"
               : std::string();
}

std::string noteOf(const ProtectedTable& table, std::string_view original, std::string_view copy,
                   const rules::Policy& policy, const ProtectOptions& options,
                   const std::vector<rules::Reason>& corrected) {
    const ProtectAccount& account = table.account;
    return headOf(original, copy, policy) + "others rounded " + nameOf(options.rounding) + "\n\n" +
           countedLine("counts withheld", account.countsRedacted) +
           countedLine("counts rounded", account.countsRounded) +
           countedLine("totals made again from their published parts", account.totalsRebuilt) +
           countedLine("percentages and rates computed again", account.figuresRecomputed) + tailOf(table, corrected);
}

std::string noteOf(const WithheldTable& table, std::string_view original, std::string_view copy,
                   const rules::Policy& policy, std::string_view alternatives,
                   const std::vector<rules::Reason>& corrected) {
    const auto places = [](const std::vector<CellPlace>& cells) {
        return cells.empty() ? std::string() : "  (" + namesOf(cells) + ")\n";
    };
    std::string note = headOf(original, copy, policy) + "further ones so that these cannot be worked out\n\n" +
                       countedLine("small counts withheld", table.small.size()) + places(table.small) +
                       countedLine("further counts withheld", table.further.size()) + places(table.further);
    if (table.loss > 0) {
        note += howGood(table.loss, table.leastLoss, table.isLeast);
    }
    if (!table.figures.empty()) {
        note +=
            countedLine("figures withheld that would tell of other rows", table.figures.size()) + places(table.figures);
    }
    note += countedLine("counts published as they are", table.counts - table.small.size() - table.further.size());
    if (table.leavesOpen) {
        note += "- NOT WHOLLY AUDITED: something in the copy is not understood; outcheck audit says what\n";
    }
    if (!table.exposed.empty()) {
        note += countedLine("NOT SAFE: counts that can be worked out too closely all the same", table.exposed.size()) +
                places(table.exposed);
    }
    if (table.isSafe()) {
        note += "- audited: nothing more can be worked out of any small count than that it is withheld\n";
    }
    return note.append(alternatives) + tailOf(table.copy, corrected);
}

} // namespace outcheck::protect
