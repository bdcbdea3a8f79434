// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/drawing_marks.h"

#include <algorithm>
#include <array>

namespace outcheck::media {

namespace {

constexpr std::size_t longestLook = 200;

bool isMark(std::string_view name) {
    static constexpr std::array marks = {"circle", "ellipse", "use", "line", "rect", "polygon", "path", "image"};
    return std::find(marks.begin(), marks.end(), name) != marks.end();
}

// What marks of one series share: for a repeated form the form, so that letters are told from points; for others how
// they are painted, so that bars of two groups, axes and grids are told apart. Circles are marks whatever their colour.
std::string lookOf(const MarkupTag& tag) {
    std::string look = tag.name + " ";
    if (tag.name == "use") {
        look += tag.value("href").substr(0, longestLook);
    } else if (tag.name != "circle" && tag.name != "ellipse") {
        for (const std::string_view attribute : {"style", "class", "fill", "stroke"}) {
            look += tag.value(attribute).substr(0, longestLook);
            look += ' ';
        }
    }
    return look;
}

// Strokes of a path, or corners of a polyline.
std::uint64_t strokesOf(const MarkupTag& tag) {
    if (tag.name == "polyline" || tag.name == "polygon") {
        const std::string_view points = tag.value("points");
        return static_cast<std::uint64_t>(std::count(points.begin(), points.end(), ',')) + 1;
    }
    // A command may be followed by several pairs: every second number is a corner.
    std::uint64_t numbers = 0;
    bool inside = false;
    for (const char c : tag.value("d")) {
        const bool isNumber = (c >= '0' && c <= '9') || c == '.' || c == 'e';
        numbers += isNumber && !inside ? 1U : 0U;
        inside = isNumber;
    }
    return numbers / 2;
}

} // namespace

void DrawingMarks::tag(const MarkupTag& tag) {
    if (tag.isClosing) {
        return;
    }
    if (tag.name == "path" || tag.name == "polyline" || tag.name == "polygon") {
        m_longestPath = std::max(m_longestPath, strokesOf(tag));
    }
    if (!isMark(tag.name)) {
        return;
    }
    const std::string look = lookOf(tag);
    if (const auto known = m_marks.find(look); known != m_marks.end()) {
        ++known->second;
    } else if (m_marks.size() < mostLooks) {
        m_marks.emplace(look, 1);
    } else {
        ++m_others;
    }
}

void DrawingMarks::finish(DocumentInfo& info) const {
    info.longestPath = m_longestPath;
    info.isCut = info.isCut || m_others > 0;
    for (const auto& [look, count] : m_marks) {
        if (count > info.marks) {
            info.marks = count;
            info.mostMarks = look.substr(0, look.find(' '));
        }
    }
}

} // namespace outcheck::media
