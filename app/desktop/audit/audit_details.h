// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a chosen entry of the audit: the proof in words with its figures, as rich text. Cells in it are
// links (cell:NUMBER), and so are columns of linked tables (column:TABLE:COLUMN).
#pragma once

#include "desktop/audit/audit_entries.h"

#include <QPalette>
#include <QString>

namespace outcheck::desktop {

// `path`: the file that is looked at, and need not be named.
QString detailsOf(const AuditedTables& set, const AuditEntry& entry, const std::string& path, const QPalette& palette);

} // namespace outcheck::desktop
