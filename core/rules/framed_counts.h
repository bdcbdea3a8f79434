// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in tables that are printed with bars: Stata's tabulate (one-way, two-way), summarize, tabstat, strate, list,
// and the pipe tables of Markdown.
#pragma once

#include "rules/log_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

// Takes the lines of a text in order and adds what it finds to the list it was given. Memory is bounded.
class FramedCounts {
public:
    explicit FramedCounts(std::vector<PrintedCount>& found) : m_found(found) {}

    // Whether the line belongs to a frame.
    bool addLine(std::uint64_t number, std::string_view line);
    bool isInFrame() const { return m_kind != Kind::None; }
    // The next line does not follow the last one, or there is none.
    void endFrame();

private:
    enum class Kind {
        None,
        Columns,   // counts stand under certain words
        All,       // every whole number is a count: tabulate of two variables
        Undecided, // the same if the last row is a total
        Pipes,     // counts stand in certain cells between pipes
    };
    static constexpr std::size_t mostWaiting = 10'000;

    std::vector<PrintedCount>& m_found;
    Kind m_kind = Kind::None;
    std::string m_above;              // a header, if a rule follows
    std::size_t m_bar = 0;            // of the frame, behind the labels; 0 in boxes
    std::vector<std::size_t> m_ends;  // of the words above counts
    std::vector<std::size_t> m_cells; // the numbers of the cells with counts
    std::vector<PrintedCount> m_waiting;
    bool m_onlyWhole = true; // of the undecided
    std::vector<LogWord> m_words;

    void begin(std::string_view header, std::string_view rule);
    void beginPipes(std::string_view header);
    void addRow(std::uint64_t number, std::string_view line);
    void addCells(std::uint64_t number, std::string_view line);
    bool isUnderCount(std::size_t end) const;
};

} // namespace outcheck::rules
