// SPDX-License-Identifier: GPL-3.0-or-later
// Acts as they travel: a JSON body that goes into a signed entry for ever, and free texts beside it, of which the entry
// holds a salted digest only. A body names the texts that belong to it, so that one that is gone is known to be erased.
#pragma once

#include "base/result.h"
#include "review/request_act.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace outcheck::review {

// By name ("context", "comments.0.text"); nothing: erased.
using ActTexts = std::map<std::string, std::optional<std::string>>;
// What became of the texts that a body names and nobody brought.
enum class AbsentTexts { Erased, NotHere };

// Whether an act may be written: TooLarge over the limits below, Malformed for text that is not UTF-8, MissingField for
// an empty name, path or workspace, OutOfRange for what its field does not admit (a range that ends before it begins, a
// file added as withdrawn). Place.field is named as in the body.
Result<void> checkForm(const RequestAct& act);
inline constexpr std::size_t maximumNameBytes = 1024;      // names of groups and workspaces, ids
inline constexpr std::size_t maximumPathBytes = 4096;      // paths
inline constexpr std::size_t maximumSeenFindings = 20'000; // of one vote
inline constexpr std::size_t maximumSealedItems = 20'000;  // votes, and comments, of a sealed review
inline constexpr std::size_t maximumSettledEntries = 16;   // of a dispute
// Texts: maximumCommentBytes (review.h) each.

// Canonical: one line, keys sorted, whole numbers, no text of textsOf(). What checkForm refuses.
Result<std::string> bodyOf(const RequestAct& act);
// The texts that are there (erased ones are not), by name.
std::map<std::string, std::string> textsOf(const RequestAct& act);
// The act again. Errors name the field: MissingField, WrongType, OutOfRange, Unsupported (a kind of act or a field that
// this version does not know), Malformed; a text that the body does not name is Malformed at texts.<name>. `file` is
// named in errors.
Result<RequestAct> actFrom(std::string_view body, const ActTexts& texts, const std::string& file = {},
                           AbsentTexts absent = AbsentTexts::Erased);

// A review to be sealed: the nonce and text salt are random bytes of the caller's, 32 each; afterwards textDigests are
// those of the contents' texts. An opening that comes back without texts (erased) keeps the digests of its body.
OpenReview openingOf(ReviewContents contents, const std::array<std::uint8_t, 32>& nonce, std::string textSalt);
// The bytes that a sealed review is the commitment to: canonical JSON of votes and comments, with the salted digests of
// their texts, so that anybody can check an opening though its texts were erased.
Result<std::string> sealedBytes(const OpenReview& opening);
// SHA-256(nonce, then sealedBytes).
Result<Sha256Digest> commitmentOf(const OpenReview& opening);

} // namespace outcheck::review
