// SPDX-License-Identifier: GPL-3.0-or-later
// A review that is recorded before anybody may read it: a commitment that binds its writer, and the ciphertext. The key
// stays with the writer until the review is opened; then anybody can check that what was opened is what was sealed.
// Pure functions over bytes but for the random numbers.
#pragma once

#include "base/digest.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace outcheck::ledger {

// What enters the ledger while the review is sealed.
struct Sealed {
    Sha256Digest commitment; // SHA-256(nonce ‖ review), the nonce being 32 bytes
    std::string ciphertext;  // AES-256-GCM (NIST SP 800-38D): 12 bytes of IV, the encrypted bytes, 16 bytes of tag; the
                             // commitment is authenticated with it
};

// What opens it, for the ledger once it may be read: 32 bytes of nonce and 32 bytes of key, each in hex.
struct SealKey {
    std::string nonce;
    std::string key;
};

struct SealedReview {
    Sealed sealed;
    SealKey key;
};

inline constexpr std::size_t maximumReviewBytes = 4U << 20U;

// Seals a review under a new key. TooLarge over maximumReviewBytes, Internal where the crypto library fails.
Result<SealedReview> seal(std::string_view review);
// The review. NotGenuine where key or ciphertext are not those that were sealed, or what is inside is not what was
// committed to; Malformed for a key that is none.
Result<std::string> unseal(const Sealed& sealed, const SealKey& key);

} // namespace outcheck::ledger
