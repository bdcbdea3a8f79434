// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/log_text.h"

#include "table/header_words.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

constexpr std::size_t mostWords = 1'000;
constexpr std::size_t longestHeader = 200; // bytes; a longer one is a sentence
constexpr double enoughForCounts = 4;      // a word that names counts by itself (table/header_words.h)

} // namespace

std::optional<std::uint64_t> wholeNumber(std::string_view text) {
    const auto value = takeWholeNumber(text);
    return text.empty() ? value : std::nullopt;
}

void findWords(std::string_view line, std::size_t from, std::vector<LogWord>& words) {
    const auto isBetween = [&](std::size_t at) { return line[at] == ' ' || line[at] == '\t' || line[at] == '|'; };
    words.clear();
    for (std::size_t at = from; at < line.size() && words.size() < mostWords;) {
        if (isBetween(at)) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < line.size() && !isBetween(at)) {
            ++at;
        }
        words.push_back({begin, at});
    }
}

bool namesCounts(std::string_view header) {
    using table::ColumnRole;
    if (header.empty() || header.size() > longestHeader) {
        return false;
    }
    std::array<double, static_cast<std::size_t>(ColumnRole::Empty) + 1> weights{};
    for (const table::Evidence& evidence : table::evidenceOfWords(table::wordsOf(header))) {
        weights[static_cast<std::size_t>(evidence.role)] += evidence.weight;
    }
    const double count =
        weights[static_cast<std::size_t>(ColumnRole::Count)] + weights[static_cast<std::size_t>(ColumnRole::Composite)];
    weights[static_cast<std::size_t>(ColumnRole::Count)] = 0;
    weights[static_cast<std::size_t>(ColumnRole::Composite)] = 0;
    return count >= enoughForCounts && count > *std::max_element(weights.begin(), weights.end());
}

} // namespace outcheck::rules
