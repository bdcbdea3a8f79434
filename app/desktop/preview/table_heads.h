// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a table are headed in a grid, and how wide they should be.
#pragma once

#include "desktop/preview/table_view.h"
#include "table/table_profile.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::preview {

// Name, role and side of each column; columns without a name are numbered.
std::vector<ColumnHead> headsOf(const table::TableProfile& profile);
// Keeps the longest cell of each column, and the beginning of it, as these fields of one more record have it.
void noteLongest(std::vector<std::string>& longest, std::span<const std::string_view> fields);

} // namespace outcheck::preview
