// SPDX-License-Identifier: GPL-3.0-or-later
// Terminal colours on the window's palette: every one readable on the base, light or dark.
#pragma once

#include <QColor>
#include <QPalette>

namespace outcheck::preview {

// 0–15: the terminal's sixteen; 16–255: xterm's cube and greys. As text on the palette's base, moved in lightness until
// it can be read there.
QColor ansiForeground(int index, const QPalette& palette);
// As a background beneath text of the palette: only a hint of the colour.
QColor ansiBackground(int index, const QPalette& palette);

} // namespace outcheck::preview
