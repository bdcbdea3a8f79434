// SPDX-License-Identifier: GPL-3.0-or-later
// How many of a table's first records are its header: none in a frequency list without names, one as a rule, three in a
// data frame whose columns have two levels.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace outcheck::table {

struct HeaderJudgement {
    std::size_t rows = 0;
    bool missing = false; // the first record is data
};

// A title over the table: its first cell, which is no number, and nothing else.
bool isCaption(const std::vector<std::string>& record);

// Judges from the first records (32 are plenty). Captions in front of the header count as its rows.
HeaderJudgement judgeHeader(const std::vector<std::vector<std::string>>& records);

} // namespace outcheck::table
