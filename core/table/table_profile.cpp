// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_profile.h"

namespace outcheck::table {

std::string_view nameOf(ColumnRole role) {
    switch (role) {
    case ColumnRole::Dimension:
        return "dimension";
    case ColumnRole::Date:
        return "date";
    case ColumnRole::Count:
        return "count";
    case ColumnRole::Composite:
        return "composite";
    case ColumnRole::Rate:
        return "rate";
    case ColumnRole::Percentage:
        return "percentage";
    case ColumnRole::Statistic:
        return "statistic";
    case ColumnRole::Bound:
        return "bound";
    case ColumnRole::PValue:
        return "p_value";
    case ColumnRole::Identifier:
        return "identifier";
    case ColumnRole::Text:
        return "text";
    case ColumnRole::Index:
        return "index";
    case ColumnRole::Empty:
        return "empty";
    }
    return "text";
}

std::string_view nameOf(RoundingKind kind) {
    switch (kind) {
    case RoundingKind::None:
        return "none";
    case RoundingKind::Nearest:
        return "nearest";
    case RoundingKind::Up:
        return "up";
    case RoundingKind::Midpoint:
        return "midpoint";
    }
    return "none";
}

} // namespace outcheck::table
