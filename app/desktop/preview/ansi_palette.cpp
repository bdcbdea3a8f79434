// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/ansi_palette.h"

#include "desktop/preview/severity_style.h"

#include <algorithm>
#include <array>
#include <cmath>

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

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

QColor ansiForeground(int index, const QPalette& palette) {
    constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
    const QColor base = palette.color(QPalette::Base);
    QColor color = xtermColor(index);
    int hue = 0;
    int saturation = 0;
    int lightness = 0;
    color.getHsl(&hue, &saturation, &lightness);
    const int step = isDark(palette) ? 5 : -5;
    const int end = step > 0 ? 255 : 0;
    while (contrast(color, base) < readable && lightness != end) {
        lightness = std::clamp(lightness + step, 0, 255);
        color = QColor::fromHsl(std::max(0, hue), saturation, lightness);
    }
    return color;
}

QColor ansiBackground(int index, const QPalette& palette) {
    return tinted(palette.color(QPalette::Base), xtermColor(index), 0.28);
}

} // namespace outcheck::preview
