// SPDX-License-Identifier: GPL-3.0-or-later
// Signs: small shapes that tell states apart without colour (a square blocks, a triangle asks, a dot notes, a tick is
// clean). Drawn from the palette at the moment of painting, so they follow light, dark and any scale.
#pragma once

#include "review/review.h"
#include "rules/finding.h"
#include "workspace/output.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace outcheck::desktop {

enum class Sign {
    Block,
    Query,
    Note,
    Clean,
    Waiting,    // not checked yet
    Incomplete, // a check that did not come to its end
    Changed,    // other bytes than were checked or voted on
    Excluded,
    Missing,
    Unreadable,
    Withheld,
    Unlisted,
    OutOfDate,
    Approve,
    RequestChanges,
    Reject,
    Dismissed, // a finding that a reviewer has answered
    KindTable,
    KindImage,
    KindText,
    KindOther
};

Sign signOf(rules::Severity severity);
Sign signOf(workspace::OutputKind kind);

// Whether the palette is a dark one.
bool isDark(const QPalette& palette);
// The colour of a sign against this palette's base; the text colour for signs without one of their own.
QColor colourOf(Sign sign, const QPalette& palette);
// `base` moved towards `colour` by `share` (0 to 1): for backgrounds.
QColor tinted(const QColor& base, const QColor& colour, double share);
// Text that stands back: never weaker than 4.5 : 1 against the palette's base.
QColor mutedText(const QPalette& palette);

// Fills `box` with the sign, in logical pixels.
void paintSign(QPainter& painter, const QRectF& box, Sign sign, const QPalette& palette);
// An icon that is drawn anew for each palette and scale.
QIcon signIcon(Sign sign);

} // namespace outcheck::desktop
