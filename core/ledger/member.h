// SPDX-License-Identifier: GPL-3.0-or-later
// Who may act as what in a ledger, with which key and from when to when. A person is a name: all keys under one name
// (review::samePerson) are one reviewer.
#pragma once

#include "base/result.h"
#include "base/utc_time.h"

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

    bool is(Role role) const;
    bool mayRecord() const; // author, checker or administrator
};

} // namespace outcheck::ledger
