// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/member.h"

#include <algorithm>
#include <array>
#include <utility>

namespace outcheck::ledger {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 5> roles{{{Role::Author, "author"},
                                                                  {Role::Checker, "checker"},
                                                                  {Role::Administrator, "administrator"},
                                                                  {Role::Copilot, "copilot"},
                                                                  {Role::ReadOnly, "read-only"}}};

} // namespace

std::string_view nameOf(Role role) {
    return std::find_if(roles.begin(), roles.end(), [role](const auto& known) { return known.first == role; })->second;
}

Result<Role> roleFrom(std::string_view text) {
    for (const auto& [role, name] : roles) {
        if (name == text) {
            return role;
        }
    }
    return failure(ErrorCode::Unsupported, Place{{}, 0, "role"},
                   "a role is author, checker, administrator, copilot or read-only");
}

bool Member::is(Role role) const {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool Member::mayRecord() const {
    return is(Role::Author) || is(Role::Checker) || is(Role::Administrator);
}

} // namespace outcheck::ledger
