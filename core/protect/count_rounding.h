// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding of counts for release, and its names in policies and on the command line.
#pragma once

#include "table/table_profile.h"

#include <optional>
#include <string_view>

namespace outcheck::protect {

// "nearest-5" and "midpoint-6" as a rounding, with any base from 2 to 1,000; nothing for other names.
std::optional<table::Rounding> roundingNamed(std::string_view name);

// What is published for a count of people (not negative). Nearest: the closest multiple of the base, the higher one
// of two. Midpoint: ceil(n / base) · base − base / 2, and 0 stays 0 (OpenSAFELY, statistical disclosure control,
// rounding counts). Other kinds leave the count as it is.
double roundedCount(double count, const table::Rounding& rounding);

} // namespace outcheck::protect
