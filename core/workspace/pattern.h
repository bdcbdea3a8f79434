// SPDX-License-Identifier: GPL-3.0-or-later
// Output patterns of a pipeline: '*' stands for any characters but '/', everything else for itself.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
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
    struct Folder {
        std::vector<Entry> exact;
        std::vector<Entry> wild; // '*' in the last part
    };

    std::unordered_map<std::string, std::vector<std::size_t>> m_exact; // those without '*', by the whole pattern
    std::unordered_map<std::string, Folder> m_folders;                 // by the folder, where that has no '*'
    std::vector<Entry> m_anywhere;                                     // '*' in a folder's name
};

} // namespace outcheck::workspace
