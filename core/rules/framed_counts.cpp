// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/framed_counts.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

constexpr std::size_t keptAbove = 4096; // bytes

// The line between header and rows, or between rows: -----+-----, |-----|, |---|--:|.
bool isRule(std::string_view line) {
    line = withoutOuterSpaces(line);
    return line.find_first_not_of("-+|: ") == std::string_view::npos && line.find("--") != std::string_view::npos &&
           line.find_first_of("+|") != std::string_view::npos;
}

// |---|--:|, where a box of Stata has |-----|.
bool isPipeRule(std::string_view line) {
    line = withoutOuterSpaces(line);
    return line.starts_with('|') && std::count(line.begin(), line.end(), '|') >= 3 &&
           line.find('+') == std::string_view::npos;
}

bool saysEvents(std::string_view header, const std::vector<LogWord>& words) { // strate: "D  Y  Rate"
    const auto has = [&](std::string_view wanted) {
        return std::any_of(words.begin(), words.end(), [&](const LogWord& w) { return textOf(header, w) == wanted; });
    };
    return has("D") && has("Y") && has("Rate");
}

} // namespace

bool FramedCounts::addLine(std::uint64_t number, std::string_view line) {
    const bool hasBar = line.find('|') != std::string_view::npos;
    const bool rule = isRule(line);
    if (isInFrame() && !rule && !hasBar) {
        endFrame();
    }
    if (isInFrame()) {
        if (!rule) {
            m_kind == Kind::Pipes ? addCells(number, line) : addRow(number, line);
        }
        return true;
    }
    if (rule && m_above.find('|') != std::string::npos && !isRule(m_above)) {
        isPipeRule(line) ? beginPipes(m_above) : begin(m_above, line);
    }
    m_above.assign(hasBar ? line.substr(0, keptAbove) : std::string_view());
    return rule || hasBar;
}

void FramedCounts::endFrame() {
    m_kind = Kind::None;
    m_waiting.clear();
    m_above.clear();
}

void FramedCounts::begin(std::string_view header, std::string_view rule) {
    const std::size_t cross = rule.find('+');
    m_bar = cross == std::string_view::npos ? 0 : cross;
    m_ends.clear();
    m_onlyWhole = true;
    findWords(header, m_bar, m_words);
    for (const LogWord& word : m_words) {
        if (namesCounts(textOf(header, word))) {
            m_ends.push_back(word.end);
        }
    }
    if (saysEvents(header, m_words)) {
        const auto events =
            std::find_if(m_words.begin(), m_words.end(), [&](const LogWord& w) { return textOf(header, w) == "D"; });
        m_ends = {events->end};
    }
    const bool endsInTotal = m_bar > 0 && !m_words.empty() && textOf(header, m_words.back()) == "Total";
    m_kind = endsInTotal ? Kind::All : !m_ends.empty() || m_bar == 0 ? Kind::Columns : Kind::Undecided;
}

bool FramedCounts::isUnderCount(std::size_t end) const {
    return std::any_of(m_ends.begin(), m_ends.end(),
                       [&](std::size_t wanted) { return end + 1 >= wanted && end <= wanted + 1; });
}

void FramedCounts::addRow(std::uint64_t number, std::string_view line) {
    const std::size_t bar = line.find('|');
    const std::string_view label = withoutOuterSpaces(line.substr(0, bar));
    const bool wholeRow = m_kind == Kind::All || (m_kind != Kind::Columns && (label == "N" || label == "n"));
    findWords(line, bar, m_words);
    for (const LogWord& word : m_words) {
        const std::string_view text = textOf(line, word);
        const auto value = wholeNumber(text);
        m_onlyWhole = m_onlyWhole && (value || text.find_first_of("0123456789") == std::string_view::npos);
        if (!value) {
            continue;
        }
        PrintedCount count{number, word.begin, std::string(text), *value};
        if (wholeRow || (m_kind == Kind::Columns && isUnderCount(word.end))) {
            m_found.push_back(std::move(count));
        } else if (m_kind == Kind::Undecided && m_waiting.size() < mostWaiting) {
            m_waiting.push_back(std::move(count));
        }
    }
    if (m_kind == Kind::Undecided && label == "Total" && m_onlyWhole) {
        std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(m_found));
        m_waiting.clear();
    }
}

void FramedCounts::beginPipes(std::string_view header) {
    m_kind = Kind::Pipes;
    m_cells.clear();
    header = withoutLeadingSpaces(header);
    header.remove_prefix(header.starts_with('|') ? 1 : 0);
    for (std::size_t cell = 0; !header.empty(); ++cell) {
        const std::size_t end = std::min(header.find('|'), header.size());
        if (namesCounts(withoutOuterSpaces(header.substr(0, end)))) {
            m_cells.push_back(cell);
        }
        header.remove_prefix(std::min(end + 1, header.size()));
    }
}

void FramedCounts::addCells(std::uint64_t number, std::string_view line) {
    std::size_t begin = line.find('|') + 1;
    for (std::size_t cell = 0; begin < line.size(); ++cell) {
        const std::size_t end = std::min(line.find('|', begin), line.size());
        const std::string_view text = withoutOuterSpaces(line.substr(begin, end - begin));
        const auto value = wholeNumber(text);
        if (value && std::find(m_cells.begin(), m_cells.end(), cell) != m_cells.end()) {
            m_found.push_back({number, static_cast<std::size_t>(text.data() - line.data()), std::string(text), *value});
        }
        begin = end + 1;
    }
}

} // namespace outcheck::rules
