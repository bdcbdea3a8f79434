// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/text_sweep.h"

#include "text/line_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace outcheck::check {

namespace {

constexpr std::size_t groupBytes = rules::markedGroupBytes;
constexpr std::size_t groupsAtOnce = 64; // their masks stay in the nearest cache
constexpr std::size_t keptAbove = 4096;

// The line of the text before the one that begins at `start`, which is not 0.
std::string_view lineBefore(std::string_view text, std::size_t start) {
    text = text.substr(0, start - 1);
    if (text.ends_with('\r')) {
        text.remove_suffix(1); // of CRLF
    }
    const std::size_t end = text::findLastLineEnd(text);
    return end == std::string_view::npos ? text : text.substr(end + 1);
}

} // namespace

TextSweep::TextSweep(std::span<const std::unique_ptr<rules::TextRule>> rules) : m_groups(groupsAtOnce) {
    for (const auto& rule : rules) {
        m_listeners.push_back({rule.get(), static_cast<std::size_t>(rule->mark()), 0, rule->wantsNextLine()});
    }
    noteWishes();
}

void TextSweep::hand(Listener& listener, const rules::TextLine& line) {
    listener.rule->addLine(line);
    listener.wantsNext = listener.rule->wantsNextLine();
    listener.next = line.number + 1;
}

void TextSweep::noteWishes() {
    m_isNextWanted = std::any_of(m_listeners.begin(), m_listeners.end(), [](const Listener& l) { return l.wantsNext; });
}

void TextSweep::push(std::string_view text) {
    if (text.empty()) {
        return;
    }
    const bool isSecondHalf = m_afterReturn && text.front() == '\n';
    m_afterReturn = text.back() == '\r';
    text.remove_prefix(isSecondHalf ? 1 : 0);
    if (!m_held.empty()) {
        const std::size_t end = text::findLineEnd(text);
        hold(text.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        endHeldLine();
        text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
    const std::size_t lastEnd = text::findLastLineEnd(text);
    const std::size_t whole = lastEnd == std::string_view::npos ? 0 : lastEnd + 1;
    sweep(text.substr(0, whole));
    hold(text.substr(whole));
}

void TextSweep::finish() {
    if (!m_held.empty()) {
        endHeldLine();
    }
}

void TextSweep::hold(std::string_view text) {
    m_nulBytes += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\0'));
    while (m_held.size() + text.size() > longestPart) {
        const std::size_t taken = longestPart - m_held.size();
        m_held += text.substr(0, taken);
        text.remove_prefix(taken);
        showPart(m_lines, m_held);
        m_longLines += m_inParts ? 0 : 1;
        m_inParts = true;
        m_held.erase(0, m_held.size() - overlap);
    }
    m_held += text;
}

void TextSweep::endHeldLine() {
    showPart(m_lines++, m_held);
    m_held.clear();
    m_inParts = false;
}

void TextSweep::showPart(std::uint64_t number, std::string_view part) {
    for (Listener& listener : m_listeners) {
        const bool sawLineBefore = listener.next >= number;
        hand(listener, {number, part, sawLineBefore ? std::string_view() : m_above});
    }
    noteWishes();
}

void TextSweep::sweep(std::string_view lines) {
    if (lines.empty()) {
        return;
    }
    for (Listener& listener : m_listeners) {
        listener.servedUpTo = 0;
    }
    rules::LineMarker marker;
    Stretch stretch{lines, m_lines};
    for (std::size_t offset = 0; offset < lines.size();) {
        const std::size_t count = std::min((lines.size() - offset) / groupBytes, groupsAtOnce);
        const std::span<rules::MarkedGroup> groups(m_groups.data(), std::max<std::size_t>(count, 1));
        if (count > 0) {
            marker.mark(lines.data() + offset, count, groups.data());
        } else {
            const std::size_t left = lines.size() - offset;
            char padded[groupBytes] = {};
            std::memcpy(padded, lines.data() + offset, left);
            marker.mark(padded, 1, groups.data());
            const std::uint64_t real = (std::uint64_t{1} << left) - 1;
            groups[0].starts &= real;
            groups[0].nuls &= real;
        }
        takeGroups(stretch, offset, groups);
        offset += groups.size() * groupBytes;
        m_lines =
            stretch.firstLine + groups.back().startsBefore + static_cast<unsigned>(std::popcount(groups.back().starts));
    }
    showIfLong(stretch, lines.size(), m_lines - 1);
    m_above.assign(lineBefore(lines, lines.size()).substr(0, keptAbove));
}

void TextSweep::takeGroups(Stretch& stretch, std::size_t offset, std::span<const rules::MarkedGroup> groups) {
    for (const rules::MarkedGroup& group : groups) {
        if (group.starts != 0) {
            const std::size_t firstStart = offset + static_cast<unsigned>(std::countr_zero(group.starts));
            if (firstStart - stretch.lineStart > longestPart) {
                showIfLong(stretch, firstStart, stretch.firstLine + group.startsBefore - 1);
            }
        }
        if (group.anyMark != 0 || m_isNextWanted) {
            showMarked(stretch, offset, group);
        }
        if (group.starts != 0) {
            stretch.lineStart = offset + 63 - static_cast<unsigned>(std::countl_zero(group.starts));
        }
        m_nulBytes += group.nuls == 0 ? 0 : static_cast<unsigned>(std::popcount(group.nuls));
        offset += groupBytes;
    }
}

// Lines over the limit are for everybody, marked or not: a cut may make a shape where the whole line has none.
void TextSweep::showIfLong(Stretch& stretch, std::size_t behind, std::uint64_t number) {
    std::string_view line = stretch.text.substr(stretch.lineStart, behind - stretch.lineStart);
    line = line.substr(0, text::findLineEnd(line));
    if (line.size() <= longestPart) {
        return;
    }
    ++m_longLines;
    for (; line.size() > longestPart; line.remove_prefix(longestPart - overlap)) {
        showPart(number, line.substr(0, longestPart));
    }
    showPart(number, line);
}

std::uint64_t TextSweep::marksFor(const Listener& listener, std::size_t offset, const rules::MarkedGroup& group) {
    const std::size_t served = listener.servedUpTo > offset ? listener.servedUpTo - offset : 0;
    if (served >= groupBytes) {
        return 0;
    }
    const std::uint64_t marks = group.marks[listener.mark] | (listener.wantsNext ? group.starts : 0);
    return marks & (~std::uint64_t{0} << served);
}

void TextSweep::showMarked(Stretch& stretch, std::size_t offset, const rules::MarkedGroup& group) {
    std::uint64_t bits = 0;
    for (Listener& listener : m_listeners) {
        listener.marks = marksFor(listener, offset, group);
        bits |= listener.marks;
    }
    while (bits != 0) {
        const std::uint64_t first = bits & (~bits + 1);
        const std::uint64_t starts = group.starts & (first | (first - 1));
        const std::size_t start =
            starts == 0 ? stretch.lineStart : offset + 63 - static_cast<unsigned>(std::countl_zero(starts));
        const std::uint64_t number =
            stretch.firstLine + group.startsBefore + static_cast<unsigned>(std::popcount(starts)) - 1;
        if (start >= stretch.knownEnd) {
            stretch.knownStart = start;
            stretch.knownEnd = start + text::findLineEnd(stretch.text.substr(start)) + 1;
        }
        const bool isLong = stretch.knownEnd - 1 - start > longestPart; // for showIfLong
        bits = 0;
        for (Listener& listener : m_listeners) {
            if (isLong) {
                listener.servedUpTo = stretch.knownEnd;
                listener.marks = marksFor(listener, offset, group);
            } else if ((listener.marks & first) != 0) {
                show(listener, number, stretch);
                listener.marks = marksFor(listener, offset, group);
            }
            bits |= listener.marks;
        }
    }
    noteWishes();
}

void TextSweep::show(Listener& listener, std::uint64_t number, const Stretch& stretch) {
    const std::size_t start = stretch.knownStart;
    std::string_view above;
    if (listener.next < number) {
        above = start == 0 ? std::string_view(m_above) : lineBefore(stretch.text, start);
    }
    hand(listener, {number, stretch.text.substr(start, stretch.knownEnd - 1 - start), above});
    listener.servedUpTo = stretch.knownEnd;
}

} // namespace outcheck::check
