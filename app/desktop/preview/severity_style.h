// SPDX-License-Identifier: GPL-3.0-or-later
// The few colours that only the previews need, made from the palette like those of look/signs.h.
#pragma once

#include "desktop/look/signs.h"
#include "desktop/preview/flag_index.h"
#include "desktop/preview/lit_cells.h"

namespace outcheck::preview {

using desktop::isDark;
using desktop::mutedText;
using desktop::paintSign;
using desktop::signOf;
using desktop::tinted;

// Lines between cells.
inline QColor gridLine(const QPalette& palette) {
    return tinted(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.13);
}

inline QColor severityColor(const QPalette& palette, rules::Severity severity) {
    return desktop::colourOf(signOf(severity), palette);
}

// Background of a flagged place.
inline QColor severityTint(const QPalette& palette, rules::Severity severity) {
    return tinted(palette.color(QPalette::Base), severityColor(palette, severity), isDark(palette) ? 0.28 : 0.17);
}

// The sign of a flagged place, its colour and its background: a change has them of its own; what is dismissed keeps a
// hollow sign and nothing that draws the eye.
inline desktop::Sign signOf(const Flag& flag) {
    return flag.change ? desktop::Sign::Changed : flag.dismissed ? desktop::Sign::Dismissed : signOf(flag.severity);
}
inline QColor flagColor(const QPalette& palette, const Flag& flag) {
    return flag.dismissed ? mutedText(palette) : severityColor(palette, flag.severity);
}
inline QColor flagTint(const QPalette& palette, const Flag& flag) {
    const QColor base = palette.color(QPalette::Base);
    return flag.change      ? tinted(base, palette.color(QPalette::Highlight), isDark(palette) ? 0.35 : 0.2)
           : flag.dismissed ? base
                            : severityTint(palette, flag.severity);
}

// Of lit cells: the subject in the colour of what blocks, what it follows from in that of notes.
inline QColor litColor(const QPalette& palette, const LitCell& cell) {
    return desktop::colourOf(cell.isSubject ? desktop::Sign::Block : desktop::Sign::Note, palette);
}
inline QColor litTint(const QPalette& palette, const LitCell& cell) {
    return tinted(palette.color(QPalette::Base), litColor(palette, cell), isDark(palette) ? 0.3 : 0.15);
}

} // namespace outcheck::preview
