// SPDX-License-Identifier: GPL-3.0-or-later
// The note of tables that were protected together: what they hang together with, and what all of them lose.
#pragma once

#include "protect/withhold_tables.h"

#include <string>
#include <vector>

namespace outcheck::protect {

// In lines of English, never with a value; empty for a table alone that nothing was held against. `names`: of the files
// of all tables, those that were released before behind the others.
std::string noteOf(const WithheldTables& made, const std::vector<std::string>& names);

} // namespace outcheck::protect
