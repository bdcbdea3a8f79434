// SPDX-License-Identifier: GPL-3.0-or-later
// Who may act as what in a ledger, with which key and from when to when. A person is a name: all keys under one name
// (review::samePerson) are one reviewer.
#pragma once

#include "base/result.h"
#include "base/utc_time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::ledger {

enum class Role {
    Author,        // asks for release
    Checker,       // reviews, votes, dismisses findings, makes reports
    Administrator, // changes the roster
    Copilot,       // helps an author: reads only
    ReadOnly
};
std::string_view nameOf(Role role); // author | checker | administrator | copilot | read-only
Result<Role> roleFrom(std::string_view text);

struct Member {
    std::string name;
    std::string publicKeyLine; // type and key, no comment
    std::string fingerprint;   // hex SHA-256 of the key blob: the writer
    std::vector<Role> roles;   // in the order of the enumeration, none twice
    UtcSeconds since;
    std::optional<UtcSeconds>
        until; // no act after this moment counts; a member is never taken out, or earlier acts would hang in the air
    // The last entry that counts, as those who ended the key had seen its chain. An entry after it that calls itself
    // older than `until` counts only where somebody else had seen it by then.
    std::optional<std::uint64_t> last;

    bool is(Role role) const;
    bool mayRecord() const; // author, checker or administrator
};

// Everybody, and how many administrators a change needs. The same key may stand there several times, one after the
// other: with other roles, or again after an end.
struct Roster {
    std::vector<Member> members;
    std::uint64_t quorum = 1; // persons, not keys
};

} // namespace outcheck::ledger
