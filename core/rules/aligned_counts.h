// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in tables that are printed with blanks alone: table() and data frames of R, tibbles, frames and value counts
// of pandas. A table is a block of lines with no empty one between; it is judged when it ends.
#pragma once

#include "rules/log_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

// Takes the lines of a text in order and adds what it finds to the list it was given. Memory is bounded.
class AlignedCounts {
public:
    explicit AlignedCounts(std::vector<PrintedCount>& found) : m_found(found) {}

    void addLine(std::uint64_t number, std::string_view line);
    // The next line does not follow the last one, or there is none.
    void endBlock();

private:
    struct Line {
        std::uint64_t number = 0;
        std::string text;
        bool hasNumber = false;     // a word is a whole number
        std::vector<LogWord> words; // of lines that such a line may lie below
    };
    static constexpr std::size_t mostLines = 5'000; // of a block
    static constexpr std::size_t longestLine = 4096;

    std::vector<PrintedCount>& m_found;
    std::vector<Line> m_block;

    void judgeBlock();
    bool isSeries() const;
    void addSeries();
    bool mayBeHeader(std::size_t line) const;
    std::size_t addNamedColumns(std::size_t header);
    std::size_t addCrossing(std::size_t header);
    void add(const Line& line, const LogWord& word);
};

} // namespace outcheck::rules
