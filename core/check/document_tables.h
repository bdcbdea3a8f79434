// SPDX-License-Identifier: GPL-3.0-or-later
// Tables inside a page or a JSON file, held against the rules for tables.
#pragma once

#include "media/markup_info.h"
#include "rules/finding.h"
#include "rules/policy.h"

#include <stop_token>
#include <vector>

namespace outcheck::check {

// Adds the findings of every table. Their places are lines of the document. Rules about the form of a file (a missing
// header, records of different width) are left out: a table of a page is laid out for the eye. Ends soon where `stop`
// asks; what was added is then worth nothing.
void judgeDocumentTables(const std::vector<media::DocumentTable>& tables, const rules::Policy& policy,
                         std::vector<rules::Finding>& findings, const std::stop_token& stop);

} // namespace outcheck::check
