// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace outcheck::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::array delimiters{',', ',', ',', '\t', ';', '|'};
constexpr std::array lineEnds{"\n"sv, "\n"sv, "\n"sv, "\r\n"sv, "\r\n"sv, "\r"sv};
constexpr std::array oddPieces{
    "\""sv,   "\"\""sv, "\"\"\""sv, "\n"sv,   "\r"sv,       "\r\n"sv,         "\n\r"sv,
    "\0"sv,   "\xFF"sv, "\xC3"sv,   "\xA9"sv, "\xC3\xA9"sv, "\xF0\x9F\x98"sv, " "sv,
    "\"\n"sv, "\n\""sv, "\r\""sv,   "\"\r"sv, "x"sv,        "\xED\xA0\x80"sv, "\xE2\x82\xAC"sv};
constexpr std::array alphabets{"\"\"D\r\nab"sv,
                               "\"\"\"\"\nD"sv,
                               "\r\r\n\"Dx"sv,
                               "\"D"sv,
                               "\0\xFF\xC3\xA9"
                               "D\n\"a"sv,
                               "aaaaaaaaaaaaD\n\""sv,
                               "D\n"sv,
                               "0123456789DDD\n"sv,
                               "\"\"DDaa\n\n\r"sv};
constexpr std::array words{"East"sv,
                           "0-4"sv,
                           "[REDACTED]"sv,
                           "17"sv,
                           "0.333333333333333"sv,
                           ""sv,
                           "Café"sv,
                           "2021-03-01"sv,
                           "South West"sv,
                           "1"sv,
                           "NA"sv,
                           "1 234 567"sv,
                           "M"sv,
                           "a rather long label that fills most of a group of bytes"sv};
// In quotes: what programs write, and what only the exact scanner understands.
constexpr std::array quotedWords{"Region, missing"sv, "1,234"sv, "<=7"sv, "plain"sv, ""sv, ",,,,"sv, "semi;tab\t"sv};
constexpr std::array oddQuotedWords{"a \"\"quoted\"\" word"sv, "two\nlines"sv, "two\r\nlines"sv, "\"\""sv,
                                    "cr\rinside"sv};

// Sizes around the borders of groups of 16, 32 and 64 bytes come up more often than chance would have it.
std::size_t borderSize(Random& random) {
    constexpr std::array borders{1U, 15U, 16U, 31U, 32U, 33U, 62U, 63U, 64U, 65U, 66U, 127U, 128U, 129U};
    return random.oneIn(3) ? 1 + random.below(140) : borders[random.below(borders.size())];
}

// Long enough that whole groups come up, short enough that many inputs can be tried.
std::size_t textSize(Random& random) {
    if (random.oneIn(2048)) {
        return 40'000 + random.below(60'000); // more separators than are kept at once
    }
    const std::size_t choice = random.below(256);
    if (choice == 0) {
        return random.below(6000); // beyond what a carried record is first given
    }
    if (choice < 16) {
        return random.below(1000);
    }
    return choice < 96 ? random.below(80) : 64 + random.below(240);
}

void appendSoup(Random& random, std::size_t size, char delimiter, std::string& text) {
    const std::string_view alphabet = alphabets[random.below(alphabets.size())];
    while (text.size() < size) {
        const char letter = alphabet[random.below(alphabet.size())];
        text += letter == 'D' ? delimiter : letter;
    }
}

// The same byte so often that whole groups hold nothing, or nothing else.
void appendRuns(Random& random, std::size_t size, char delimiter, std::string& text) {
    const std::string_view alphabet = "aaaa\"\"D\n\r\xC3"sv;
    while (text.size() < size) {
        const char letter = alphabet[random.below(alphabet.size())];
        const std::size_t length = letter == 'a' || random.oneIn(4) ? borderSize(random) : 1 + random.below(3);
        text.append(length, letter == 'D' ? delimiter : letter);
    }
}

void appendCell(Random& random, std::size_t quotedOneIn, std::size_t oddOneIn, std::string& text) {
    if (quotedOneIn != 0 && random.oneIn(quotedOneIn)) {
        text += '"';
        text += random.oneIn(oddOneIn) ? oddQuotedWords[random.below(oddQuotedWords.size())]
                                       : quotedWords[random.below(quotedWords.size())];
        text += '"';
    } else if (random.oneIn(16)) {
        text.append(borderSize(random), 'v');
    } else {
        text += words[random.below(words.size())];
    }
}

// A table as programs write it.
void appendTable(Random& random, std::size_t size, char delimiter, std::string& text) {
    const std::size_t columns = 1 + random.below(random.oneIn(8) ? 40 : 9);
    const std::string_view lineEnd = lineEnds[random.below(lineEnds.size())];
    constexpr std::array<std::size_t, 5> shares{0, 0, 10, 3, 1};
    const std::size_t quotedOneIn = shares[random.below(shares.size())];
    const std::size_t oddOneIn = random.oneIn(2) ? 4 : 100;
    while (text.size() < size) {
        for (std::size_t column = 0; column < columns; ++column) {
            if (column > 0) {
                text += delimiter;
            }
            appendCell(random, quotedOneIn, oddOneIn, text);
        }
        text += lineEnd;
    }
    if (random.oneIn(3)) { // cut anywhere: no last line end, or quotes left open
        text.resize(size);
    }
}

void mutate(Random& random, char delimiter, std::string& text) {
    if (text.empty()) {
        return;
    }
    const std::size_t at = random.below(text.size());
    switch (random.below(6)) {
    case 0:
    case 1:
        text[at] = random.oneIn(4) ? delimiter : oddPieces[random.below(oddPieces.size())].front();
        break;
    case 2:
        text.insert(at, oddPieces[random.below(oddPieces.size())]);
        break;
    case 3:
        text.erase(at, 1 + random.below(3));
        break;
    case 4:
        text[at] = static_cast<char>(random.below(256));
        break;
    default:
        text.insert(random.below(text.size()), text.substr(at, borderSize(random)));
        break;
    }
}

void makeText(Random& random, std::size_t size, char delimiter, std::string& text) {
    switch (random.below(8)) {
    case 0:
        appendSoup(random, size, delimiter, text);
        return;
    case 1:
        appendRuns(random, size, delimiter, text);
        return;
    case 2:
        appendTable(random, size, delimiter, text); // as it is: the fast path's own ground
        return;
    case 3:
        appendTable(random, size, delimiter, text);
        appendSoup(random, text.size() + random.below(40), delimiter, text);
        appendTable(random, text.size() + random.below(100), delimiter, text);
        return;
    default:
        appendTable(random, size, delimiter, text);
        for (std::size_t i = 1 + (random.oneIn(2) ? 0 : random.below(5)); i > 0; --i) {
            mutate(random, delimiter, text);
        }
    }
}

void makeCuts(Random& random, std::size_t bytes, std::vector<std::size_t>& cuts) {
    cuts.clear();
    const std::size_t way = random.below(8);
    if (way < 4 || bytes == 0) {
        return; // one block
    }
    if (way == 4) {
        cuts.push_back(random.below(bytes + 1));
        return;
    }
    // Way 5: blocks of one size; else of any size up to one.
    const std::size_t longest = random.oneIn(4) ? 1 + random.below(8) : borderSize(random);
    for (std::size_t at = random.below(longest + 1); at < bytes; at += way == 5 ? longest : random.below(longest + 1)) {
        cuts.push_back(at);
        if (cuts.size() > 2 * bytes + 8) { // a row of empty blocks
            break;
        }
    }
}

void makeHead(Random& random, Input& input) {
    input.head.clear();
    input.writing = Writing::Bytes;
    const std::size_t choice = random.below(32);
    if (choice < 3) {
        input.writing = std::array{Writing::Latin1, Writing::Utf16Le, Writing::Utf16Be}[choice];
        return;
    }
    if (choice < 6) {
        input.head = choice < 5 ? "\xEF\xBB\xBF" : "";
        input.head += choice == 3 ? "" : "sep=";
        if (choice != 3) {
            input.head += input.delimiter;
            input.head += lineEnds[random.below(lineEnds.size())];
        }
    }
}

} // namespace

void makeInput(std::uint64_t seed, std::uint64_t number, Input& input) {
    Random start(seed);
    Random random(start.next() ^ (number * 0xD6E8'FEB8'6659'FD93U));
    input.delimiter = delimiters[random.below(delimiters.size())];
    makeHead(random, input);
    input.text.clear();
    makeText(random, textSize(random), input.delimiter, input.text);
    if (input.head.ends_with('\r') && input.text.starts_with('\n')) {
        input.text.front() = 'n'; // would belong to the head
    }
    if (input.writing == Writing::Latin1) { // Windows-1252 differs from Latin-1 there
        std::replace_if(
            input.text.begin(), input.text.end(),
            [](char c) { return (static_cast<unsigned char>(c) & 0xE0U) == 0x80U; }, '\xE9');
    }
    input.stopAfter = random.oneIn(32) ? 1 + random.below(4) : Input::noLimit;
    input.recordLimit = random.oneIn(32) ? 1 + random.below(300) : Input::noLimit;
    makeCuts(random, fileBytesOf(input).size(), input.cuts);
}

void makeLongInput(std::uint64_t seed, std::uint64_t number, Input& input) {
    Random start(seed);
    Random random(start.next() ^ (number * 0xD6E8'FEB8'6659'FD93U));
    input = Input{};
    input.delimiter = delimiters[random.below(delimiters.size())];
    makeHead(random, input);
    input.writing = Writing::Bytes;
    const std::size_t size = random.oneIn(100) ? 12'000'000 : random.oneIn(50) ? 3'000'000 : random.below(30'000);
    const std::size_t parts = 1 + random.below(4);
    for (std::size_t part = 1; part <= parts; ++part) {
        makeText(random, size * part / parts, input.delimiter, input.text);
    }
    if (input.head.ends_with('\r') && input.text.starts_with('\n')) {
        input.text.front() = 'n';
    }
}

std::string fileBytesOf(const Input& input) {
    switch (input.writing) {
    case Writing::Bytes:
        return input.head + input.text;
    case Writing::Latin1:
        return input.text;
    case Writing::Utf16Le:
    case Writing::Utf16Be:
        break;
    }
    const bool bigEndian = input.writing == Writing::Utf16Be;
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : input.text) {
        bytes += bigEndian ? '\0' : c;
        bytes += bigEndian ? c : '\0';
    }
    return bytes;
}

std::string utf8TextOf(const Input& input) {
    if (input.writing == Writing::Bytes) {
        return input.text;
    }
    std::string utf8;
    for (const char c : input.text) {
        const auto point = static_cast<unsigned char>(c);
        if (point < 0x80) {
            utf8 += c;
        } else {
            utf8 += static_cast<char>(0xC0U | (point >> 6U));
            utf8 += static_cast<char>(0x80U | (point & 0x3FU));
        }
    }
    return utf8;
}

csv::Dialect dialectOf(const Input& input) {
    csv::Dialect dialect;
    dialect.delimiter = input.delimiter;
    switch (input.writing) {
    case Writing::Bytes:
        dialect.dataOffset = input.head.size();
        break;
    case Writing::Latin1:
        dialect.encoding = csv::Encoding::Latin1;
        break;
    case Writing::Utf16Le:
        dialect.encoding = csv::Encoding::Utf16Le;
        dialect.dataOffset = 2;
        break;
    case Writing::Utf16Be:
        dialect.encoding = csv::Encoding::Utf16Be;
        dialect.dataOffset = 2;
        break;
    }
    return dialect;
}

} // namespace outcheck::fuzz
