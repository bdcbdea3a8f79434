// SPDX-License-Identifier: GPL-3.0-or-later
// Output patterns of a pipeline: '*' stands for any characters but '/', everything else for itself.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

bool matchesPattern(std::string_view pattern, std::string_view path);

// Whether some path could match both.
bool patternsOverlap(std::string_view first, std::string_view second);

// Which of many patterns match a path, without trying them all.
class PatternIndex {
public:
    // The number is handed back by matches().
    void add(std::string_view pattern, std::size_t number);
    // The numbers of the patterns that match, smallest first.
    std::vector<std::size_t> matches(std::string_view path) const;
    // The numbers of the patterns that may match a path that this pattern matches too, smallest first.
    std::vector<std::size_t> overlaps(std::string_view pattern) const;

private:
    struct Entry {
        std::string pattern;
        std::size_t number;
    };
    using Entries = std::map<std::string, std::vector<std::size_t>, std::less<>>;
    static void collect(const Entries& entries, std::string_view key, std::vector<std::size_t>& numbers);

    Entries m_exact; // by the whole pattern: those without '*'
    Entries m_folder; // exact ones by their folder
    std::map<std::string, std::vector<Entry>, std::less<>> m_inFolder; // '*' in the last part only, by the folder
    std::vector<Entry> m_anywhere;                                     // '*' in a folder's name
};

} // namespace outcheck::workspace
