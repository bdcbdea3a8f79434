// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace outcheck::preview {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

} // namespace

QString wordFor(table::ColumnRole role) {
    using table::ColumnRole;
    switch (role) {
    case ColumnRole::Dimension:
        return TableWords::tr("dimension");
    case ColumnRole::Date:
        return TableWords::tr("date");
    case ColumnRole::Count:
        return TableWords::tr("count");
    case ColumnRole::Composite:
        return TableWords::tr("composite");
    case ColumnRole::Rate:
        return TableWords::tr("rate");
    case ColumnRole::Percentage:
        return TableWords::tr("percentage");
    case ColumnRole::Statistic:
        return TableWords::tr("statistic");
    case ColumnRole::Bound:
        return TableWords::tr("bound");
    case ColumnRole::PValue:
        return TableWords::tr("p value");
    case ColumnRole::Identifier:
        return TableWords::tr("identifier");
    case ColumnRole::Text:
        return TableWords::tr("text");
    case ColumnRole::Index:
        return TableWords::tr("index");
    case ColumnRole::Empty:
        return TableWords::tr("empty");
    }
    return {};
}

QString wordFor(table::CellKind kind) {
    using table::CellKind;
    switch (kind) {
    case CellKind::Empty:
        return TableWords::tr("empty");
    case CellKind::Integer:
        return TableWords::tr("whole numbers");
    case CellKind::Decimal:
        return TableWords::tr("decimal numbers");
    case CellKind::Percent:
        return TableWords::tr("percentages");
    case CellKind::CountWithPercent:
        return TableWords::tr("n (p%)");
    case CellKind::Fraction:
        return TableWords::tr("n/N");
    case CellKind::Interval:
        return TableWords::tr("value (interval)");
    case CellKind::Range:
        return TableWords::tr("ranges");
    case CellKind::Date:
        return TableWords::tr("dates");
    case CellKind::Redaction:
        return TableWords::tr("redaction marks");
    case CellKind::MissingMark:
        return TableWords::tr("marks for missing");
    case CellKind::Text:
        return TableWords::tr("text");
    }
    return {};
}

QString wordFor(const table::Rounding& rounding) {
    switch (rounding.kind) {
    case table::RoundingKind::Nearest:
        return TableWords::tr("to the nearest %1").arg(rounding.base);
    case table::RoundingKind::Up:
        return TableWords::tr("up to a multiple of %1").arg(rounding.base);
    case table::RoundingKind::Midpoint:
        return TableWords::tr("midpoint %1").arg(rounding.base);
    case table::RoundingKind::None:
        break;
    }
    return TableWords::tr("none seen");
}

QString numberText(double number) {
    constexpr double exactIntegers = 9e15;
    if (std::isfinite(number) && std::floor(number) == number && std::fabs(number) < exactIntegers) {
        return QLocale().toString(static_cast<qlonglong>(number));
    }
    return QLocale().toString(number, 'g', 6);
}

} // namespace outcheck::preview
