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

// Adds all hits in the text to `hits` (not cleared).
void scanIdentifiers(std::string_view text, std::vector<IdentifierHit>& hits);

} // namespace outcheck::rules
