// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifier_scan.h"

#include <algorithm>
#include <array>
#include <string>

namespace outcheck::rules {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLetter(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z');
}
bool isWord(char c) {
    return isDigit(c) || isLetter(c) || c == '_';
}

// Whether a number may begin or end here: no letter, digit or decimal point touches it.
bool isFreeBefore(std::string_view text, std::size_t at) {
    return at == 0 || (!isWord(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != '-' && text[at - 1] != '/');
}

bool isFreeAfter(std::string_view text, std::size_t at) {
    if (at >= text.size()) {
        return true;
    }
    const char c = text[at];
    const bool pointInNumber = (c == '.' || c == '-' || c == '/') && at + 1 < text.size() && isWord(text[at + 1]);
    return !isWord(c) && !pointInNumber;
}

// Reads "999 999 9999" or "999-999-9999" at `at`; the length, 0 where it is not of that form.
std::size_t groupedLength(std::string_view text, std::size_t at) {
    static constexpr std::string_view pattern = "999 999 9999";
    if (text.size() - at < pattern.size()) {
        return 0;
    }
    const char separator = text[at + 3];
    if ((separator != ' ' && separator != '-') || text[at + 7] != separator) {
        return 0;
    }
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '9' && !isDigit(text[at + i])) {
            return 0;
        }
    }
    return pattern.size();
}

std::size_t findNumbers(std::string_view text, std::vector<IdentifierHit>& hits) {
    std::size_t numbers = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end])) {
            ++end;
        }
        std::size_t length = end - at == 10 ? 10 : end - at == 3 ? groupedLength(text, at) : 0;
        if (length > 0 && isFreeBefore(text, at) && isFreeAfter(text, at + length)) {
            std::string digits;
            std::copy_if(text.begin() + static_cast<std::ptrdiff_t>(at),
                         text.begin() + static_cast<std::ptrdiff_t>(at + length), std::back_inserter(digits), isDigit);
            ++numbers;
            if (isNhsNumber(digits)) {
                hits.push_back({IdentifierKind::NhsNumber, at, length});
                at += length;
                continue;
            }
        }
        at = end;
    }
    return numbers;
}

bool isLocalPart(char c) {
    return isWord(c) || c == '.' || c == '%' || c == '+' || c == '-';
}
bool isDomainPart(char c) {
    return isDigit(c) || isLetter(c) || c == '.' || c == '-';
}

void findEmails(std::string_view text, std::vector<IdentifierHit>& hits) {
    std::size_t searchFrom = 0; // the local part of one address never reaches back into the one before
    for (std::size_t sign = text.find('@'); sign != std::string_view::npos; sign = text.find('@', sign + 1)) {
        std::size_t begin = sign;
        while (begin > searchFrom && isLocalPart(text[begin - 1])) {
            --begin;
        }
        std::size_t end = sign + 1;
        while (end < text.size() && isDomainPart(text[end])) {
            ++end;
        }
        searchFrom = sign + 1;
        while (end > sign + 1 && !isLetter(text[end - 1])) {
            --end; // a full stop behind the address
        }
        const std::string_view domain = text.substr(sign + 1, end - sign - 1);
        const std::size_t point = domain.rfind('.');
        const bool hasTop =
            point != std::string_view::npos && point > 0 && domain.size() - point > 2 &&
            std::all_of(domain.begin() + static_cast<std::ptrdiff_t>(point) + 1, domain.end(), isLetter);
        // git@host:path is an address of a repository, not of a person.
        if (begin < sign && hasTop && text.substr(begin, sign - begin) != "git") {
            hits.push_back({IdentifierKind::Email, begin, end - begin});
        }
    }
}

// "ob", "bi" or "bo", in any case: part of every word that says birth.
bool holdsBirthLetters(std::string_view text) {
    for (const char letter : {'b', 'B'}) {
        for (std::size_t at = text.find(letter); at != std::string_view::npos; at = text.find(letter, at + 1)) {
            const char before = at > 0 ? static_cast<char>(text[at - 1] | 0x20) : ' ';
            const char behind = at + 1 < text.size() ? static_cast<char>(text[at + 1] | 0x20) : ' ';
            if (before == 'o' || behind == 'i' || behind == 'o') {
                return true;
            }
        }
    }
    return false;
}

constexpr std::size_t longestGap = 12; // bytes between a word and its date

// Where the word, in lower case, stands in the text, whatever its case; npos where it does not.
std::size_t findFolded(std::string_view text, std::string_view word, std::size_t from) {
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size()));
    const auto found = std::search(begin, text.end(), word.begin(), word.end(),
                                   [](char a, char b) { return (isUpper(a) ? static_cast<char>(a | 0x20) : a) == b; });
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

// 1954-03-17, 17/03/1954, 17.3.1954, 17mar1954: with its day.
bool isFullDate(std::string_view text) {
    std::string shape; // runs of digits by their length, other characters as one
    std::size_t digits = 0, letters = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if (isDigit(c)) {
            ++digits;
            continue;
        }
        if (digits > 0) {
            shape += std::to_string(std::min<std::size_t>(digits, 9));
        }
        digits = 0;
        letters += isLetter(c) ? 1U : 0U;
        if (i < text.size() && shape.size() < 8) {
            shape += isLetter(c) ? 'a' : c == '/' || c == '-' || c == '.' ? '/' : '?';
        }
    }
    static constexpr std::array shapes = {"4/2/2", "2/2/4", "1/2/4", "2/1/4",  "1/1/4",
                                          "2/2/2", "1aaa4", "2aaa4", "2/aaa/4"};
    return letters <= 3 && std::find(shapes.begin(), shapes.end(), shape) != shapes.end();
}

bool isPostcodeArea(std::string_view area) {
    // The 124 areas of Royal Mail, so that a drug code or a form number is not taken for an address.
    static constexpr std::string_view areas =
        " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX "
        "FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE "
        "NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ "
        "TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";
    const std::string padded = " " + std::string(area) + " ";
    return areas.find(padded) != std::string_view::npos;
}

bool isInward(std::string_view text) { // 9AA without C, I, K, M, O, V
    static constexpr std::string_view letters = "ABDEFGHJLNPQRSTUWXYZ";
    return text.size() == 3 && isDigit(text[0]) && letters.find(text[1]) != std::string_view::npos &&
           letters.find(text[2]) != std::string_view::npos;
}

bool isOutward(std::string_view text) { // A9, A99, AA9, AA99, A9A, AA9A
    std::size_t letters = 0;
    while (letters < text.size() && isUpper(text[letters])) {
        ++letters;
    }
    const std::string_view rest = text.substr(letters);
    const bool shape = (rest.size() == 1 && isDigit(rest[0])) ||
                       (rest.size() == 2 && isDigit(rest[0]) && (isDigit(rest[1]) || isUpper(rest[1])));
    return letters >= 1 && letters <= 2 && shape && isPostcodeArea(text.substr(0, letters));
}

void findPostcodes(std::string_view text, std::vector<IdentifierHit>& hits) {
    for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
        if (space + 4 > text.size() || !isInward(text.substr(space + 1, 3)) ||
            (space + 4 < text.size() && isWord(text[space + 4]))) {
            continue;
        }
        std::size_t begin = space;
        while (begin > 0 && space - begin < 5 && isWord(text[begin - 1])) {
            --begin;
        }
        if (space - begin <= 4 && isOutward(text.substr(begin, space - begin))) {
            hits.push_back({IdentifierKind::Postcode, begin, space + 4 - begin});
        }
    }
}

} // namespace

std::string_view nameOf(IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::NhsNumber:
        return "nhs-number";
    case IdentifierKind::Email:
        return "e-mail";
    case IdentifierKind::Postcode:
        return "postcode";
    }
    return "nhs-number";
}

bool isNhsNumber(std::string_view digits) {
    if (digits.size() != 10 || !std::all_of(digits.begin(), digits.end(), isDigit) ||
        digits.find_first_not_of(digits.front()) == std::string_view::npos) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        sum += (digits[i] - '0') * static_cast<int>(10 - i);
    }
    const int check = (11 - sum % 11) % 11; // 10 is never issued
    return check != 10 && check == digits[9] - '0';
}

bool mayHoldIdentifier(std::string_view text) {
    std::size_t digits = 0; // running, over single blanks and dashes too
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        digits = isDigit(c) ? digits + 1 : c == ' ' || c == '-' ? digits : 0;
        const bool isPostcode = c == ' ' && i + 3 < text.size() && isDigit(text[i + 1]) && isUpper(text[i + 2]);
        if (digits >= 10 || c == '@' || isPostcode) {
            return true;
        }
    }
    return false;
}

std::size_t scanIdentifiers(std::string_view text, std::vector<IdentifierHit>& hits) {
    if (text.size() < 6) {
        return 0;
    }
    const std::size_t numbers = findNumbers(text, hits);
    findEmails(text, hits);
    findPostcodes(text, hits);
    return numbers;
}

BirthDate findBirthDate(std::string_view text) {
    if (!holdsBirthLetters(text)) {
        return {};
    }
    for (const std::string_view word : {"dob", "date of birth", "date_of_birth", "born"}) {
        for (std::size_t at = findFolded(text, word, 0); at != std::string_view::npos;
             at = findFolded(text, word, at + word.size())) {
            const std::size_t behind = at + word.size();
            if ((at > 0 && isLetter(text[at - 1])) || (behind < text.size() && isLetter(text[behind]))) {
                continue; // adobe, newborns
            }
            const std::size_t begin = text.find_first_not_of(" :=|\t\"',", behind);
            if (begin == std::string_view::npos || begin > behind + longestGap) {
                continue;
            }
            const std::size_t end = std::min(text.find_first_of(" |\t\"',;)", begin), text.size());
            if (isFullDate(text.substr(begin, end - begin))) {
                return {begin, end - begin};
            }
        }
    }
    return {};
}

bool isCredit(std::string_view line) {
    for (const std::string_view word : {"author", "copyright", "(c)", "\xC2\xA9", "maintainer", "license", "licence"}) {
        if (findFolded(line, word, 0) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

} // namespace outcheck::rules
