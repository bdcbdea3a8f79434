// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/name_scan.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

constexpr std::size_t fewestLetters = 3; // of a surname behind a title
constexpr std::size_t mostWords = 4;
constexpr std::array firstLetters = {'M', 'D', 'P'}; // of titles

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isBeyondAscii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}
bool isLower(char c) { // letters of other alphabets are taken as they come
    return (c >= 'a' && c <= 'z') || isBeyondAscii(c);
}
bool isWordByte(char c) {
    return isUpper(c) || isLower(c) || (c >= '0' && c <= '9') || c == '_';
}

// How long the title is that begins the text; 0 for none.
std::size_t titleLength(std::string_view text) {
    static constexpr std::array<std::string_view, 6> titles = {"Mrs", "Mr", "Miss", "Ms", "Dr", "Prof"};
    for (const std::string_view title : titles) {
        if (text.starts_with(title) && (text.size() == title.size() || !isWordByte(text[title.size()]))) {
            return title.size();
        }
    }
    return 0;
}

// How long the word is that begins the text and has the form of a name: "Okafor", "O'Neill", "Smith-Jones"; 0 for none.
std::size_t nameWordLength(std::string_view text) {
    if (text.empty() || !(isUpper(text.front()) || isBeyondAscii(text.front()))) {
        return 0;
    }
    std::size_t at = 1;
    bool hasSmall = false;
    for (; at < text.size(); ++at) {
        const bool joins = (text[at] == '\'' || text[at] == '-') && at + 1 < text.size() && isWordByte(text[at + 1]);
        const bool isCapital = isUpper(text[at]) && (text[at - 1] == '\'' || text[at - 1] == '-' || hasSmall);
        if (!isLower(text[at]) && !joins && !isCapital) {
            break;
        }
        hasSmall = hasSmall || isLower(text[at]);
    }
    const bool ends = at == text.size() || !isWordByte(text[at]);
    return hasSmall && ends ? at : 0;
}

// "J", "J.": 0 for none.
std::size_t initialLength(std::string_view text) {
    if (text.empty() || !isUpper(text.front()) || (text.size() > 1 && isWordByte(text[1]))) {
        return 0;
    }
    return text.size() > 1 && text[1] == '.' ? 2 : 1;
}

// Words that stand behind "Miss" or "Ms" where these are no titles.
bool isNoSurname(std::string_view word) {
    static constexpr std::array<std::string_view, 8> words = {"Rate",   "Ratio", "Rates", "Value",
                                                              "Values", "Data",  "Total", "Count"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The end of initials and surname behind a title; 0 where there is no surname.
std::size_t endOfTitled(std::string_view text, std::size_t at) {
    at += at < text.size() && text[at] == '.' ? 1U : 0U;
    while (at < text.size() && text[at] == ' ') {
        ++at;
        const std::string_view rest = text.substr(at);
        if (const std::size_t length = nameWordLength(rest); length >= fewestLetters) {
            return isNoSurname(rest.substr(0, length)) ? 0 : at + length;
        }
        const std::size_t initial = initialLength(rest);
        if (initial == 0) {
            return 0;
        }
        at += initial;
    }
    return 0;
}

// Reads words to the end of the text. `hasComma`: one stood behind the first.
bool isNameThroughout(std::string_view text, bool& hasComma) {
    std::size_t words = 0, whole = 0;
    while (!text.empty() && words < mostWords) {
        const std::size_t word = nameWordLength(text);
        const std::size_t length = word > 0 ? word : initialLength(text);
        if (length == 0) {
            return false;
        }
        ++words;
        whole += word >= 2 ? 1U : 0U;
        text.remove_prefix(length);
        if (words == 1 && text.starts_with(',')) {
            hasComma = true;
            text.remove_prefix(1);
        }
        if (!text.empty() && text.front() != ' ') {
            return false;
        }
        text.remove_prefix(text.empty() ? 0 : 1);
    }
    return text.empty() && whole > 0;
}

} // namespace

TitledNames::TitledNames(std::string_view text) : m_text(text) {
    for (std::size_t i = 0; i < firstLetters.size(); ++i) {
        m_capitals[i] = text.find(firstLetters[i]);
    }
}

// Each letter is looked for once over the whole text, so that time is linear whatever stands in it.
void TitledNames::skipTo(std::size_t at) {
    for (std::size_t i = 0; i < firstLetters.size(); ++i) {
        if (m_capitals[i] < at) {
            m_capitals[i] = m_text.find(firstLetters[i], at);
        }
    }
}

TitledName TitledNames::next() {
    for (;;) {
        const std::size_t at = *std::min_element(m_capitals.begin(), m_capitals.end());
        if (at == std::string_view::npos) {
            return {};
        }
        const std::size_t title = at > 0 && isWordByte(m_text[at - 1]) ? 0 : titleLength(m_text.substr(at));
        const std::size_t end = title == 0 ? 0 : endOfTitled(m_text, at + title);
        skipTo(std::max(end, at + 1));
        if (end > 0) {
            return {at, end - at};
        }
    }
}

bool hasFormOfName(std::string_view text) {
    bool hasComma = false;
    return isNameThroughout(text, hasComma);
}

bool hasFormOfListedName(std::string_view text) {
    bool hasComma = false;
    return isNameThroughout(text, hasComma) && hasComma;
}

} // namespace outcheck::rules
