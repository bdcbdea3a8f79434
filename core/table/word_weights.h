// SPDX-License-Identifier: GPL-3.0-or-later
// The words of headers that are known, and the role that each speaks for. Data only: header_words.h weighs them.
#pragma once

#include "table/table_profile.h"

#include <span>
#include <string_view>

namespace outcheck::table {

// A lower-case word. Strong words (5 and more) name the thing itself; weak ones lean.
struct WordWeight {
    std::string_view word;
    ColumnRole role;
    double weight;
};
std::span<const WordWeight> knownWords();

// Two words that follow one another.
struct PairWeight {
    std::string_view first, second;
    ColumnRole role;
    double weight;
};
std::span<const PairWeight> knownPairs();

} // namespace outcheck::table
