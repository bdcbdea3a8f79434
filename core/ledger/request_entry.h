// SPDX-License-Identifier: GPL-3.0-or-later
// One act on a release request as the ledger gives it back. The ledger keeps acts without understanding them: what
// body and texts mean, and whether an act was allowed, is for core/review.
#pragma once

#include "base/utc_time.h"
#include "ledger/member.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace outcheck::ledger {

using RequestTexts = std::map<std::string, std::string>; // by name

struct RequestEntry {
    std::string request; // uuid
    std::string body;    // JSON object, keys sorted, no spaces
    RequestTexts texts;
    bool textsErased = false;  // there were texts, and their writer took them away
    bool textsNotHere = false; // there are texts, and they have not come to this computer

    std::string writer;      // fingerprint of the key
    std::string writerName;  // as the roster has it: the person
    std::vector<Role> roles; // that the roster gave this key at that time
    UtcSeconds time;
    std::uint64_t sequence = 0; // in the writer's chain
    std::string entryId;        // uuid
    std::string commit;         // git object name
    // How far the writer had seen every other writer's chain when this was written: sequence numbers by fingerprint.
    // An entry with a number up to that came before this one; two entries of which neither saw the other are
    // concurrent, whatever their times say.
    std::map<std::string, std::uint64_t> seen;
};

// Bounds of one act. Texts: bytes of all together.
inline constexpr std::size_t maximumBodyBytes = 4U << 20U;
inline constexpr std::size_t maximumTextsBytes = 1U << 20U;
inline constexpr std::size_t maximumTexts = 10'000;
inline constexpr std::size_t maximumTextNameBytes = 200;

} // namespace outcheck::ledger
