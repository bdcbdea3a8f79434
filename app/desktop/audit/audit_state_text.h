// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit has to say of one output as a whole, before anything is chosen. Never that it is safe.
#pragma once

#include "desktop/audit/audit_entries.h"
#include "desktop/outputs/output_row.h"
#include "rules/policy.h"

#include <QString>

namespace outcheck::desktop {

// Why nothing is asked of this output; empty where something is. `row`: nullptr for none.
QString whyNoAudit(const OutputRow* row, const rules::Policy* policy);
// What an audit that is done found in this file, of `path`.
QString accountOf(const AuditedTables& set, const std::string& path);
// What was held together for it, and what was not.
QString scopeOf(const AuditedTables& set);
// How far it has come.
QString progressWords(const AuditProgress& progress);

} // namespace outcheck::desktop
