// SPDX-License-Identifier: GPL-3.0-or-later
// Records written in a test: cells are separated by ";", records by line ends.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::table {

// Calls `take` with the fields of each record, valid during the call.
template <typename Take>
void forEachWrittenRecord(const std::string& text, Take&& take) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == ';') {
                cells.emplace_back();
            } else {
                cells.back() += c;
            }
        }
        take(std::vector<std::string_view>(cells.begin(), cells.end()));
    }
}

} // namespace outcheck::table
