// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to protect one table, by how much is lost in each.
#pragma once

#include "protect/withhold_table.h"

#include <string>
#include <vector>

namespace outcheck::protect {

struct Alternative {
    std::string name; // "withholding", "nearest-5", "midpoint-6"
    double lost = 0;  // ProtectAccount::countsLost, of totals and derived counts, too
};

// Least loss first: withholding as in `withheld`, if that is safe, and rounding the same table in each of these ways,
// with small counts withheld; ways in which it cannot be rounded are left out. `roundings`: names (roundingNamed).
std::vector<Alternative> alternativesTo(const WithheldTable& withheld, std::string_view bytes,
                                        const WithholdOptions& options, const std::vector<std::string>& roundings,
                                        const std::string& file, const std::stop_token& stop = {});

} // namespace outcheck::protect
