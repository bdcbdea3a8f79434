// SPDX-License-Identifier: GPL-3.0-or-later
// Escape sequences as ECMA-48 and xterm have them.
#include "text/line_index.h"

#include <algorithm>
#include <array>

namespace outcheck::text {

namespace {

constexpr char escape = '\x1B';
constexpr std::size_t mostParameters = 32;

struct Style {
    int foreground = -1, background = -1;
    bool bold = false, italic = false, underline = false, inverse = false;
    friend bool operator==(const Style&, const Style&) = default;
};

// The parameters of a control sequence; absent ones are −1, more than mostParameters are dropped.
struct Parameters {
    std::array<int, mostParameters> values{};
    std::size_t count = 0;
    int at(std::size_t i) const { return i < count ? values[i] : -1; }
};

Parameters parametersOf(std::string_view text) {
    Parameters parameters;
    int value = -1;
    const auto keep = [&] {
        if (parameters.count < mostParameters) {
            parameters.values[parameters.count++] = value;
        }
        value = -1;
    };
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            value = std::min(std::max(value, 0) * 10 + (c - '0'), 9999);
        } else if (c == ';' || c == ':') {
            keep();
        } else {
            return {}; // private parameters: not ours
        }
    }
    keep();
    return parameters;
}

// The nearest entry of xterm's palette: its 6×6×6 cube or its 24 greys.
int nearestPaletteEntry(int red, int green, int blue) {
    const auto clamp = [](int value) { return std::clamp(value, 0, 255); };
    const auto step = [&](int value) {
        return clamp(value) < 48 ? 0 : clamp(value) < 115 ? 1 : (clamp(value) - 35) / 40;
    };
    const auto level = [](int cubeStep) { return cubeStep == 0 ? 0 : 55 + 40 * cubeStep; };
    const int r = step(red), g = step(green), b = step(blue);
    const int grey = std::clamp(((clamp(red) + clamp(green) + clamp(blue)) / 3 - 3) / 10, 0, 23);
    const auto distance = [&](int r2, int g2, int b2) {
        const int dr = clamp(red) - r2, dg = clamp(green) - g2, db = clamp(blue) - b2;
        return dr * dr + dg * dg + db * db;
    };
    const int greyLevel = 8 + 10 * grey;
    return distance(greyLevel, greyLevel, greyLevel) < distance(level(r), level(g), level(b)) ? 232 + grey
                                                                                              : 16 + 36 * r + 6 * g + b;
}

// 38 and 48: 5;n or 2;r;g;b. Gives how many parameters behind it belong to it.
std::size_t takeExtendedColour(const Parameters& parameters, std::size_t at, int& colour) {
    if (parameters.at(at + 1) == 5) {
        if (const int entry = parameters.at(at + 2); entry >= 0 && entry <= 255) {
            colour = entry;
        }
        return 2;
    }
    if (parameters.at(at + 1) == 2) {
        colour = nearestPaletteEntry(parameters.at(at + 2), parameters.at(at + 3), parameters.at(at + 4));
        return 4;
    }
    return 0;
}

void apply(const Parameters& parameters, Style& style) {
    for (std::size_t i = 0; i < parameters.count; ++i) {
        const int value = std::max(parameters.at(i), 0);
        if (value == 0) {
            style = {};
        } else if (value == 1 || value == 22) {
            style.bold = value == 1;
        } else if (value == 3 || value == 23) {
            style.italic = value == 3;
        } else if (value == 4 || value == 24) {
            style.underline = value == 4;
        } else if (value == 7 || value == 27) {
            style.inverse = value == 7;
        } else if (value == 38) {
            i += takeExtendedColour(parameters, i, style.foreground);
        } else if (value == 48) {
            i += takeExtendedColour(parameters, i, style.background);
        } else if (value >= 30 && value <= 39) {
            style.foreground = value == 39 ? -1 : value - 30;
        } else if (value >= 40 && value <= 49) {
            style.background = value == 49 ? -1 : value - 40;
        } else if (value >= 90 && value <= 97) {
            style.foreground = value - 90 + 8;
        } else if (value >= 100 && value <= 107) {
            style.background = value - 100 + 8;
        }
    }
}

// Position behind a control sequence whose parameters begin at `at`; npos when the line ends first.
std::size_t behindControlSequence(std::string_view line, std::size_t at) {
    while (at < line.size() && line[at] >= 0x20 && line[at] <= 0x3F) {
        ++at;
    }
    if (at == line.size()) {
        return std::string_view::npos;
    }
    const bool isFinal = line[at] >= 0x40 && line[at] <= 0x7E;
    return isFinal ? at + 1 : at;
}

// Position behind a string sequence (OSC, DCS, …), which BEL or ESC \ ends; npos when the line ends first.
std::size_t behindString(std::string_view line, std::size_t at) {
    const std::size_t end = line.find_first_of("\x07\x1B", at);
    if (end == std::string_view::npos) {
        return end;
    }
    if (line[end] == '\x07') {
        return end + 1;
    }
    return line.substr(end + 1, 1) == "\\" ? end + 2 : end;
}

// Position behind the escape sequence at `at`, which may change the style; npos when the line ends first.
std::size_t behindEscape(std::string_view line, std::size_t at, Style& style) {
    if (at + 1 >= line.size()) {
        return std::string_view::npos;
    }
    const char kind = line[at + 1];
    if (kind == '[') {
        const std::size_t behind = behindControlSequence(line, at + 2);
        if (behind != std::string_view::npos && line[behind - 1] == 'm') {
            apply(parametersOf(line.substr(at + 2, behind - 1 - (at + 2))), style);
        }
        return behind;
    }
    if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_') {
        return behindString(line, at + 2);
    }
    std::size_t behind = at + 1;
    while (behind < line.size() && line[behind] >= 0x20 && line[behind] <= 0x2F) {
        ++behind; // intermediate bytes: ESC ( B
    }
    if (behind == line.size()) {
        return std::string_view::npos;
    }
    const bool isFinal = line[behind] >= 0x30 && line[behind] <= 0x7E;
    return isFinal ? behind + 1 : behind;
}

void addSpan(AnsiText& text, std::size_t begin, const Style& style) {
    if (begin == text.plain.size() || style == Style{}) {
        return;
    }
    AnsiSpan span{static_cast<std::uint32_t>(begin),
                  static_cast<std::uint32_t>(text.plain.size()),
                  style.foreground,
                  style.background,
                  style.bold,
                  style.italic,
                  style.underline};
    if (style.inverse) {
        span.foreground = style.background < 0 ? 0 : style.background;
        span.background = style.foreground < 0 ? 7 : style.foreground;
    }
    text.spans.push_back(span);
}

} // namespace

AnsiText withoutAnsi(std::string_view line) {
    AnsiText text;
    Style style;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t next = line.find(escape, at);
        const std::size_t begin = text.plain.size();
        text.plain += line.substr(at, next == std::string_view::npos ? next : next - at);
        addSpan(text, begin, style);
        if (next == std::string_view::npos) {
            break;
        }
        at = behindEscape(line, next, style);
    }
    return text;
}

} // namespace outcheck::text
