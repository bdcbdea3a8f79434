// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of every kind that a column may hold, and of those that are nearly of another kind.
#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace outcheck::table {

inline std::string randomDigits(std::mt19937& random, std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text += static_cast<char>('0' + random() % 10);
    }
    return text;
}

inline constexpr std::array<std::string_view, 10> cellSorts = {"int",  "small", "next", "decimal", "ratio",
                                                               "word", "date",  "name", "odd",     "empty"};

// `row` matters to "next" only. None holds a comma or a quote.
inline std::string randomCell(std::string_view sort, std::uint64_t row, std::mt19937& random) {
    static constexpr std::array<std::string_view, 17> words = {"Yorkshire and The Humber",
                                                               "a",
                                                               "ab",
                                                               "abc",
                                                               "abcd",
                                                               "White",
                                                               "[REDACTED]",
                                                               "<=7",
                                                               "NA",
                                                               "secret",
                                                               "a text that is longer than any key of a cell",
                                                               "18-24",
                                                               "\xC3\xA9",
                                                               "Mixed",
                                                               "a text of exactly thirty-two by",
                                                               "a text of exactly thirty-two byt",
                                                               "https://example.org/"};
    static constexpr std::array<std::string_view, 37> odd = {"1'234",
                                                             "33 (2%)",
                                                             "7.0",
                                                             "-5",
                                                             "+5",
                                                             "007",
                                                             "0",
                                                             "00",
                                                             "1e5",
                                                             ".5",
                                                             "5.",
                                                             "-0.5",
                                                             "12%",
                                                             "3/4",
                                                             "1234567890",
                                                             "9434765919",
                                                             "123456789",
                                                             "999999999",
                                                             " 5",
                                                             "5 ",
                                                             "9007199254740993",
                                                             "0.1234567890123456789",
                                                             "900719925474099.25",
                                                             "9007199254740.991",
                                                             "-",
                                                             "--1",
                                                             "1.2.3",
                                                             "2020-01",
                                                             "1 234",
                                                             "12a",
                                                             "a12",
                                                             "0.0",
                                                             "-7.00",
                                                             "1\xC2\xA0"
                                                             "234",
                                                             "-.5",
                                                             "201920",
                                                             "9.0071992547409931"};
    if (sort == "int") {
        return randomDigits(random, 1 + random() % 10);
    }
    if (sort == "small") {
        return std::to_string(random() % 450);
    }
    if (sort == "next") {
        return std::to_string(row + 1);
    }
    if (sort == "decimal") {
        const std::string sign = random() % 4 == 0 ? "-" : "";
        const std::string whole = randomDigits(random, 1 + random() % 6);
        return sign + whole + "." + randomDigits(random, 1 + random() % 19);
    }
    if (sort == "ratio") {
        return std::to_string(random() % 10) + "." + randomDigits(random, 1 + random() % 17);
    }
    if (sort == "word") {
        return std::string(words[random() % words.size()]);
    }
    if (sort == "date") {
        return "2020-0" + std::to_string(1 + random() % 9) + "-01";
    }
    if (sort == "name") {
        return "name " + randomDigits(random, 12);
    }
    return sort == "odd" ? std::string(odd[random() % odd.size()]) : std::string();
}

} // namespace outcheck::table
