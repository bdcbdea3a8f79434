// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts UTF-8 text that comes in pieces into lines (LF, CRLF, CR). A line over the limit is handed over in parts that
// overlap, so that nothing that lies across a cut is missed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace outcheck::check {

class LineSplitter {
public:
    static constexpr std::size_t longestPart = std::size_t{1} << 20U; // bytes
    static constexpr std::size_t overlap = 256;

    using OnLine = std::function<void(std::uint64_t number, std::string_view line)>; // number from 0

    void push(std::string_view text, const OnLine& onLine);
    void finish(const OnLine& onLine); // hands over a last line without an end
    std::uint64_t lineCount() const { return m_lines; }
    std::uint64_t longLines() const { return m_longLines; } // that came in parts

private:
    void append(std::string_view text, const OnLine& onLine);
    void endLine(const OnLine& onLine);

    std::string m_line;
    std::uint64_t m_lines = 0, m_longLines = 0;
    bool m_afterReturn = false; // the last byte was a CR: an LF now belongs to it
    bool m_inParts = false;
};

} // namespace outcheck::check
