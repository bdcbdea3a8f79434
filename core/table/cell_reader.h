// SPDX-License-Identifier: GPL-3.0-or-later
// The small lexer under parseCell: numbers as people and programs write them, dates, spaces of every width.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace outcheck::table {

struct ReadNumber {
    double value = 0;
    bool integer = false;        // mathematically whole: 7, 7.0, 2.18e+07
    bool writtenAsFloat = false; // with a point or an exponent
    std::uint8_t digits = 0;     // digits before the point, separators not counted
};

// Without leading and trailing ASCII space, no-break, thin and narrow no-break space.
std::string_view trimmed(std::string_view text);

// 2020-03-01 (with or without a time), 2020-03, 01/03/2020, Mar 2020, 04 Aug, 2021 04 Aug, 2020-W05, 2020m3.
bool isDate(std::string_view text);

// Walks over one cell from front to back; a failed step leaves the position where it was.
class CellReader {
public:
    explicit CellReader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    std::string_view rest() const { return m_rest; }
    bool take(char expected);
    bool take(std::string_view expected);
    void skipSpaces();
    // A number with an optional sign, thousands separators in groups of three (comma, apostrophe, space), a decimal
    // point and an exponent. Nothing where none begins here.
    std::optional<ReadNumber> number();

private:
    std::string_view m_rest;
};

} // namespace outcheck::table
