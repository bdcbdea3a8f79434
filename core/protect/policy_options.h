// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy says about protecting a table, and the account of a copy that was made by it.
#pragma once

#include "protect/protect_table.h"
#include "protect/withhold_table.h"
#include "rules/policy.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::protect {

// "nearest-5", "midpoint-6": the name of a rounding in policies and on the command line.
std::string nameOf(const table::Rounding& rounding);
// The roundings that the policy admits, its own first; empty where it says nothing about rounding.
std::vector<std::string> admittedRoundings(const rules::Policy& policy);
// Those; where the policy says nothing about rounding the two that are most in use.
std::vector<std::string> roundingsToCompare(const rules::Policy& policy);
// The rounding of that name, or where it is empty the policy's own, and the counts to withhold. Refused, with a
// sentence, for one that the policy does not admit, or where it says nothing about rounding.
Result<ProtectOptions> protectOptions(const rules::Policy& policy, std::string_view rounding);

// The note of what was changed, by count, in lines of English; never a value, and no digest of the original: with the
// copy beside it, trying the few possible counts would find the withheld one. `original` and `copy` are names of files;
// `corrected`: what people said about roles, which whoever releases the copy has to agree with.
std::string noteOf(const ProtectedTable& table, std::string_view original, std::string_view copy,
                   const rules::Policy& policy, const ProtectOptions& options,
                   const std::vector<rules::Reason>& corrected = {});

// How far a choice is from the best, as a line of a note; empty where nothing is known.
std::string howGood(double loss, double leastLoss, bool isLeast);

// The same of a copy by withholdTable(): which cells by their places; `alternatives`: inWords() of them.
std::string noteOf(const WithheldTable& table, std::string_view original, std::string_view copy,
                   const rules::Policy& policy, std::string_view alternatives,
                   const std::vector<rules::Reason>& corrected = {});

} // namespace outcheck::protect
