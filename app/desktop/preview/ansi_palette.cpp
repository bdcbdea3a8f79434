// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/ansi_palette.h"

#include "desktop/preview/severity_style.h"

#include <algorithm>
#include <array>

namespace outcheck::preview {

namespace {

QColor xtermColor(int index) {
    static constexpr std::array<QRgb, 16> sixteen = {
        0xff000000, 0xffcd3131, 0xff1a9c5b, 0xffb58900, 0xff2472c8, 0xffbc3fbc, 0xff11a8cd, 0xffb0b0b0,
        0xff767676, 0xfff14c4c, 0xff23d18b, 0xffdfb000, 0xff3b8eea, 0xffd670d6, 0xff29b8db, 0xffe5e5e5};
    if (index < 16) {
        return QColor::fromRgb(sixteen[static_cast<std::size_t>(std::max(0, index))]);
    }
    if (index < 232) {
        const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
        const int cube = index - 16;
        return {level(cube / 36), level(cube / 6 % 6), level(cube % 6)};
    }
    const int grey = 8 + 10 * (std::min(index, 255) - 232);
    return {grey, grey, grey};
}

} // namespace

QColor ansiForeground(int index, const QPalette& palette) {
    const QColor color = xtermColor(index);
    int hue = 0;
    int saturation = 0;
    int lightness = 0;
    color.getHsl(&hue, &saturation, &lightness);
    // HSL lightness is not contrast, but these bounds keep every hue, yellow and blue included, above 4.5 : 1.
    lightness = isDark(palette) ? std::max(lightness, 165) : std::min(lightness, 84);
    return QColor::fromHsl(std::max(0, hue), saturation, lightness);
}

QColor ansiBackground(int index, const QPalette& palette) {
    return tinted(palette.color(QPalette::Base), xtermColor(index), 0.28);
}

} // namespace outcheck::preview
