// SPDX-License-Identifier: GPL-3.0-or-later
// The free text that belongs to an entry. It stands in the writer's content ref, so that it can be erased; the entry
// holds only the digest of these bytes, salt included.
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace outcheck::ledger {

struct EntryContent {
    std::string entry; // uuid
    std::string salt;  // 32 random bytes in hex: a digest over a short comment must not be guessable
    std::string comment;
    std::string author;
    std::map<std::string, std::string> texts; // of an act on a request, by name
};
std::string toBytes(const EntryContent& content);
// Malformed, MissingField, WrongType, TooLarge, Unsupported with the field.
Result<EntryContent> parseContent(std::string_view bytes, const std::string& file);

} // namespace outcheck::ledger
