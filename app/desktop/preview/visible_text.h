// SPDX-License-Identifier: GPL-3.0-or-later
// Text in which nothing hides: line breaks, tabs, control characters and characters that change direction or have no
// width are replaced by something that can be seen.
#pragma once

#include <QString>
#include <string_view>

namespace outcheck::preview {

// Whether a character would be invisible or change how its neighbours are shown.
bool isHidden(char32_t character);
// What stands for it: ⏎, ⇥, the control pictures U+2400…, or ‹U+202E›.
QString visibleForm(char32_t character);
// The UTF-8 text with every hidden character made visible, at most about `maximum` characters, then "…".
QString visibleText(std::string_view utf8, qsizetype maximum);

} // namespace outcheck::preview
