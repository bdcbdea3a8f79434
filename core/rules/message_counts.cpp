// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/message_counts.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

// Behind a number, at the beginning of a line or a bracket.
constexpr std::array endings = {"observation deleted",
                                "observations deleted",
                                "missing value generated",
                                "missing values generated",
                                "failure",
                                "failures",
                                "observations are dropped",
                                "observations dropped",
                                "subjects",
                                "subject",
                                "total observations",
                                "observations remaining",
                                "real change made",
                                "event"};
// Before "= number".
constexpr std::array beginnings = {"No. of subjects",    "No. of failures",  "Number of obs",    "Number of subjects",
                                   "Number of failures", "Number of events", "number of events", "Number of patients",
                                   "No. of patients",    "No. of events"};

void add(std::uint64_t number, std::string_view line, std::string_view from, std::vector<PrintedCount>& found) {
    std::string_view rest = from;
    if (const auto value = takeWholeNumber(rest)) {
        const std::size_t length = from.size() - rest.size();
        found.push_back(
            {number, static_cast<std::size_t>(from.data() - line.data()), std::string(from.substr(0, length)), *value});
    }
}

// A whole word, or several, with what may stand behind them.
bool beginsWith(std::string_view text, std::string_view words) {
    if (!text.starts_with(words)) {
        return false;
    }
    text.remove_prefix(words.size());
    return text.empty() || text.front() == ')' || text.front() == ' ' || text.front() == ',';
}

void findLeading(std::uint64_t number, std::string_view line, std::vector<PrintedCount>& found) {
    const std::string_view begin = withoutLeadingSpaces(line);
    const std::string_view inside = withoutLeadingSpaces(begin.substr(begin.starts_with('(') ? 1 : 0));
    std::string_view rest = inside;
    if (!takeWholeNumber(rest)) {
        return;
    }
    rest = withoutLeadingSpaces(rest);
    if (std::any_of(endings.begin(), endings.end(), [&](const char* words) { return beginsWith(rest, words); })) {
        add(number, line, inside, found);
    }
}

void findAssigned(std::uint64_t number, std::string_view line, std::vector<PrintedCount>& found) {
    if (line.find(" of ") == std::string_view::npos || line.find('=') == std::string_view::npos) {
        return; // all of them have both
    }
    for (const std::string_view words : beginnings) {
        const std::size_t at = line.find(words);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::string_view rest = withoutLeadingSpaces(line.substr(at + words.size()));
        if (rest.starts_with('=')) {
            add(number, line, withoutLeadingSpaces(rest.substr(1)), found);
        }
    }
}

bool saysMeanOrMedian(std::string_view line) {
    return line.find("mean") != std::string_view::npos || line.find("Mean") != std::string_view::npos ||
           line.find("edian") != std::string_view::npos;
}

bool isCellEdge(char c) {
    return c == '\t' || c == '|' || c == '"';
}

// "(0.2%)" or "(0.2)" at the front: the bytes it takes, and whether a percent sign is in it; 0 where there is none.
std::size_t bracketLength(std::string_view text, bool& hasSign) {
    std::size_t at = text.find_first_not_of("0123456789.", 1);
    if (!text.starts_with('(') || at == std::string_view::npos || at < 2) {
        return 0;
    }
    const std::string_view figure = text.substr(1, at - 1);
    hasSign = text[at] == '%';
    at += hasSign ? 1 : 0;
    const bool isFigure = isLogDigit(figure.front()) && (hasSign || figure.find('.') != std::string_view::npos);
    return isFigure && at < text.size() && text[at] == ')' ? at + 1 : 0;
}

} // namespace

void findMessageCounts(std::uint64_t number, std::string_view line, std::string_view above,
                       std::vector<PrintedCount>& found) {
    findLeading(number, line, found);
    findAssigned(number, line, found);
    if (beginsWith(above, ". count") && wholeNumber(withoutOuterSpaces(line))) {
        add(number, line, withoutLeadingSpaces(line), found);
    }
}

void findCountsWithPercentage(std::uint64_t number, std::string_view line, std::vector<PrintedCount>& found) {
    for (std::size_t open = line.find(" ("); open != std::string_view::npos; open = line.find(" (", open + 1)) {
        bool hasSign = false;
        const std::size_t length = bracketLength(line.substr(open + 1), hasSign);
        std::size_t begin = open;
        while (begin > 0 && open - begin < 14 && (isLogDigit(line[begin - 1]) || line[begin - 1] == ',')) {
            --begin;
        }
        const auto value = wholeNumber(line.substr(begin, open - begin));
        if (length == 0 || !value) {
            continue;
        }
        const std::size_t before = line.find_last_not_of(' ', begin == 0 ? std::string_view::npos : begin - 1);
        const std::size_t behind = line.find_first_not_of(' ', open + 1 + length);
        const bool ownCell = (begin == 0 || before == std::string_view::npos || isCellEdge(line[before])) &&
                             (behind == std::string_view::npos || isCellEdge(line[behind]) || line[behind] == '\r');
        const bool inNumber = begin > 0 && (line[begin - 1] == '.' || line[begin - 1] == '-' || line[begin - 1] == '/');
        if (!inNumber && (hasSign || (ownCell && !saysMeanOrMedian(line)))) {
            found.push_back({number, begin, std::string(line.substr(begin, open - begin)), *value});
        }
    }
}

} // namespace outcheck::rules
