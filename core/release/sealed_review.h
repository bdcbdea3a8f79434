// SPDX-License-Identifier: GPL-3.0-or-later
// A review that others may not see yet: what of it enters the record, and what its writer keeps to open it later. How
// it is sealed is said in ledger/sealed.h; what is sealed are review::sealedBytes.
#pragma once

#include "base/result.h"
#include "review/request_act.h"

#include <string>
#include <string_view>

namespace outcheck::release {

struct SealedReview {
    review::SealReview act;
    std::string ciphertext;     // goes beside the record, named by act.ciphertext
    review::OpenReview opening; // what is recorded once a second review is in
};

// Internal where the system gives no random bytes; what the form of votes and comments gives.
Result<SealedReview> sealReview(review::ReviewContents contents);

// A review as its writer keeps it: JSON, read back whole or not at all (errors name the field).
Result<std::string> openingBytes(const review::OpenReview& opening);
Result<review::OpenReview> openingFrom(std::string_view bytes, const std::string& file);

} // namespace outcheck::release
