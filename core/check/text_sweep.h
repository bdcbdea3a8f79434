// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts UTF-8 text that comes in pieces into lines (LF, CRLF, CR) and shows each to the rules that it may matter to:
// one sweep marks where something stands that a rule looks for (rules/line_marks.h), and only those lines are looked
// at. Lines are views into the piece; one that lies across pieces is joined and shown to all. A line over the limit is
// shown to all in parts that overlap, so that nothing that lies across a cut is missed.
#pragma once

#include "rules/rule.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

class TextSweep {
public:
    static constexpr std::size_t longestPart = std::size_t{1} << 20U; // bytes
    static constexpr std::size_t overlap = 256;

    explicit TextSweep(std::span<const std::unique_ptr<rules::TextRule>> rules); // which must outlive it

    void push(std::string_view text);
    void finish(); // the last line may lack an end
    std::uint64_t lineCount() const { return m_lines; }
    std::uint64_t longLines() const { return m_longLines; } // that came in parts
    std::uint64_t nulBytes() const { return m_nulBytes; }

private:
    struct Listener {
        rules::TextRule* rule;
        std::size_t mark;
        std::uint64_t next = 0;     // the first line that it was not shown yet
        bool wantsNext = false;     // of the rule, after what it saw
        std::size_t servedUpTo = 0; // in the stretch: marks before this lie in lines that it was shown
        std::uint64_t marks = 0;    // of the group at hand, still to be looked at
    };
    // Whole lines inside one piece while they are swept.
    struct Stretch {
        std::string_view text;
        std::uint64_t firstLine;
        std::size_t lineStart = 0; // of the line that reaches into the group at hand
        std::size_t knownStart = 0,
                    knownEnd = 0; // of the line whose end was found last, the byte behind its first end byte
    };

    void hold(std::string_view text);
    void endHeldLine();
    void sweep(std::string_view lines);
    void takeGroups(Stretch& stretch, std::size_t offset, std::span<const rules::MarkedGroup> groups);
    void showMarked(Stretch& stretch, std::size_t offset, const rules::MarkedGroup& group);
    void showIfLong(Stretch& stretch, std::size_t behind, std::uint64_t number);
    void show(Listener& listener, std::uint64_t number, const Stretch& stretch);
    void showPart(std::uint64_t number, std::string_view part);
    static void hand(Listener& listener, const rules::TextLine& line);
    static std::uint64_t marksFor(const Listener& listener, std::size_t offset, const rules::MarkedGroup& group);
    void noteWishes();

    std::vector<Listener> m_listeners;
    std::vector<rules::MarkedGroup> m_groups;
    std::string m_held;  // a line without its end so far, or the last part of one
    std::string m_above; // the beginning of the last line swept, for the first of the next piece
    std::uint64_t m_lines = 0, m_longLines = 0, m_nulBytes = 0;
    bool m_afterReturn = false;  // the last byte was a CR: an LF now belongs to it
    bool m_inParts = false;      // of the held line some have been shown
    bool m_isNextWanted = false; // by any listener
};

} // namespace outcheck::check
