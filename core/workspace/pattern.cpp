// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pattern.h"

#include <algorithm>

namespace outcheck::workspace {

namespace {

std::string_view folderOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

// Takes the text up to the next '/' from the front; false where nothing is left.
bool takePart(std::string_view& rest, bool& more, std::string_view& part) {
    if (!more) {
        return false;
    }
    const std::size_t slash = rest.find('/');
    more = slash != std::string_view::npos;
    part = rest.substr(0, slash);
    rest = more ? rest.substr(slash + 1) : std::string_view();
    return true;
}

// Two names with '*': cell j of a row says whether the first i characters of one and the first j of the other can stand
// for the same text. A '*' may stand for nothing (step over it) or take one more character of the other side.
bool partsOverlap(std::string_view first, std::string_view second) {
    std::vector<char> above(second.size() + 1, 0);
    std::vector<char> row(second.size() + 1, 0);
    for (std::size_t i = 0; i <= first.size(); ++i) {
        const bool starFirst = i > 0 && first[i - 1] == '*';
        for (std::size_t j = 0; j <= second.size(); ++j) {
            const bool starSecond = j > 0 && second[j - 1] == '*';
            bool can = i == 0 && j == 0;
            can = can || ((starFirst || starSecond) && i > 0 && above[j] != 0);
            can = can || ((starFirst || starSecond) && j > 0 && row[j - 1] != 0);
            can = can || (i > 0 && j > 0 && first[i - 1] == second[j - 1] && above[j - 1] != 0);
            row[j] = can ? 1 : 0;
        }
        std::swap(above, row);
    }
    return above[second.size()] != 0;
}

bool literalEndsDiffer(std::string_view first, std::string_view second) {
    const std::size_t front = std::min({first.find('*'), second.find('*'), first.size(), second.size()});
    if (first.substr(0, front) != second.substr(0, front)) {
        return true;
    }
    for (std::size_t i = 1; i <= std::min(first.size(), second.size()); ++i) {
        const char a = first[first.size() - i];
        const char b = second[second.size() - i];
        if (a == '*' || b == '*') {
            return false;
        }
        if (a != b) {
            return true;
        }
    }
    return false;
}

} // namespace

bool matchesPattern(std::string_view pattern, std::string_view path) {
    constexpr std::size_t none = std::string_view::npos;
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = none; // behind the last '*' seen
    std::size_t held = 0;    // where the text that it stands for ends so far
    while (t < path.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            held = t;
        } else if (p < pattern.size() && pattern[p] == path[t]) {
            ++p;
            ++t;
        } else if (star != none && path[held] != '/') {
            p = star;
            t = ++held;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

bool patternsOverlap(std::string_view first, std::string_view second) {
    if (literalEndsDiffer(first, second)) {
        return false;
    }
    bool moreFirst = true;
    bool moreSecond = true;
    std::string_view partOfFirst;
    std::string_view partOfSecond;
    while (takePart(first, moreFirst, partOfFirst)) {
        if (!takePart(second, moreSecond, partOfSecond) || !partsOverlap(partOfFirst, partOfSecond)) {
            return false;
        }
    }
    return !moreSecond;
}

void PatternIndex::add(std::string_view pattern, std::size_t number) {
    const std::string_view folder = folderOf(pattern);
    if (folder.find('*') != std::string_view::npos) {
        m_anywhere.push_back({std::string(pattern), number});
    } else if (pattern.find('*') != std::string_view::npos) {
        m_folders[std::string(folder)].wild.push_back({std::string(pattern), number});
    } else {
        m_exact[std::string(pattern)].push_back(number);
        m_folders[std::string(folder)].exact.push_back({std::string(pattern), number});
    }
}

std::vector<std::size_t> PatternIndex::matches(std::string_view path) const {
    std::vector<std::size_t> numbers;
    if (const auto exact = m_exact.find(std::string(path)); exact != m_exact.end()) {
        numbers = exact->second;
    }
    const auto collect = [&](const std::vector<Entry>& entries) {
        for (const Entry& entry : entries) {
            if (matchesPattern(entry.pattern, path)) {
                numbers.push_back(entry.number);
            }
        }
    };
    if (const auto folder = m_folders.find(std::string(folderOf(path))); folder != m_folders.end()) {
        collect(folder->second.wild);
    }
    collect(m_anywhere);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::vector<std::size_t> PatternIndex::overlaps(std::string_view pattern) const {
    if (pattern.find('*') == std::string_view::npos) {
        return matches(pattern);
    }
    std::vector<std::size_t> numbers;
    const auto collect = [&](const std::vector<Entry>& entries) {
        for (const Entry& entry : entries) {
            if (patternsOverlap(entry.pattern, pattern)) {
                numbers.push_back(entry.number);
            }
        }
    };
    const std::string folder(folderOf(pattern));
    if (folder.find('*') == std::string::npos) {
        if (const auto found = m_folders.find(folder); found != m_folders.end()) {
            collect(found->second.exact);
            collect(found->second.wild);
        }
    } else {
        for (const auto& [name, entries] : m_folders) {
            collect(entries.exact);
            collect(entries.wild);
        }
    }
    collect(m_anywhere);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace outcheck::workspace
