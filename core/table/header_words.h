// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a column's name say about its role, as weights for the role model.
#pragma once

#include "table/table_profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::table {

struct Evidence {
    ColumnRole role;
    double weight;
    std::string_view why; // stable words for the reader, no cell values
};

// Lower-case words of a name: split at anything that is no letter or digit and where camelCase turns; "%" is a word.
std::vector<std::string> wordsOf(std::string_view name);

// The evidence of all words and known pairs of words.
std::vector<Evidence> evidenceOfWords(const std::vector<std::string>& words);

// Whether the last word names a bound: rate_lower, cml.incidence.high.
bool endsInBound(const std::vector<std::string>& words);

// Whether the name is that of a person's identifier: patient_id. Grouped counts of such identifiers keep it.
bool namesPersonIds(const std::vector<std::string>& words);

} // namespace outcheck::table
