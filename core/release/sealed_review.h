// SPDX-License-Identifier: GPL-3.0-or-later
// A review that others may not see yet: what of it enters the record, and what its writer keeps to open it later.
// Commitment: SHA-256(nonce, then the review's bytes), review/request_act_json.h. Ciphertext: AES-256-GCM (NIST SP
// 800-38D) under a key of its own: 12 bytes of initialisation vector, the text, 16 bytes of tag.
#pragma once

#include "base/result.h"
#include "review/request_act.h"

#include <string>
#include <string_view>

namespace outcheck::release {

struct SealedReview {
    review::SealReview act;
    std::string ciphertext;     // goes beside the record, named by act.ciphertext
    std::string key;            // 32 bytes, the writer's own
    review::OpenReview opening; // what is recorded once a second review is in
};

// Internal where the system gives no random bytes; what the form of votes and comments gives.
Result<SealedReview> sealReview(review::ReviewContents contents);

// What was sealed. NotGenuine where ciphertext and key do not belong together or a byte was changed.
Result<review::OpenReview> unsealReview(std::string_view ciphertext, std::string_view key);

// A review as its writer keeps it: JSON, read back whole or not at all (errors name the field).
Result<std::string> openingBytes(const review::OpenReview& opening);
Result<review::OpenReview> openingFrom(std::string_view bytes, const std::string& file);

} // namespace outcheck::release
