// SPDX-License-Identifier: GPL-3.0-or-later
// What the table floor knows about a column, in the user's language.
#pragma once

#include "table/table_profile.h"

#include <QString>

namespace outcheck::preview {

QString wordFor(table::ColumnRole role);
QString wordFor(table::CellKind kind);
// "to the nearest 5", "midpoint 6"; "none seen" for none.
QString wordFor(const table::Rounding& rounding);
// A number as people write it: integers whole, others with up to six digits.
QString numberText(double number);

} // namespace outcheck::preview
