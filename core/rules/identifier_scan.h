// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what looks like it identifies a person in a piece of text: NHS numbers (with a right check digit), e-mail
// addresses, full UK postcodes. Linear in the length of the text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace outcheck::rules {

enum class IdentifierKind { NhsNumber, Email, Postcode };
inline constexpr std::size_t identifierKindCount = 3;
std::string_view nameOf(IdentifierKind kind); // nhs-number, e-mail, postcode

struct IdentifierHit {
    IdentifierKind kind = IdentifierKind::NhsNumber;
    std::size_t offset = 0; // bytes
    std::size_t length = 0;
};

// Ten digits, possibly as 3 3 4 with spaces or dashes, whose last is the modulus-11 check digit. Ten equal digits are a
// placeholder and not counted.
bool isNhsNumber(std::string_view tenDigits);

// Whether the text may hold one: a cheap look for what scanIdentifiers needs, and no more. False: it finds nothing.
bool mayHoldIdentifier(std::string_view text);

// Adds all hits in the text to `hits` (not cleared). Gives how many numbers of ten digits there are that could have
// been NHS numbers: one in eleven has the right check digit by chance.
std::size_t scanIdentifiers(std::string_view text, std::vector<IdentifierHit>& hits);

// The date behind words that say birth ("dob: 17/03/1954", "born 1954-03-17"); a length of 0 where there is none.
struct BirthDate {
    std::size_t offset = 0, length = 0; // bytes
};
BirthDate findBirthDate(std::string_view text);

// Whether the line credits its author or states a copyright, as bundled programs do.
bool isCredit(std::string_view line);

} // namespace outcheck::rules
