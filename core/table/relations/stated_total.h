// SPDX-License-Identifier: GPL-3.0-or-later
// The number of people that a name states, in a header or a label: "Cases (N = 1,234)", "**FALSE**, N = 98,691",
// "Overall, N = 532^1", "Asian (n=145)", as gtsummary and table1 write it.
#pragma once

#include <optional>
#include <string_view>

namespace outcheck::table {

// A whole number behind "n =" or "N =", the last one where there are several; 200.0 is whole and 1.234 holds a
// thousands point. Nothing where none is stated, where it is withheld, and where a word follows that is none for people
// or events ("n = 2 doses"). Of long names the first 512 bytes are read.
std::optional<double> statedTotal(std::string_view name);

} // namespace outcheck::table
