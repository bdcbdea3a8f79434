// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a ledger's roster: what one asks for, and how far it has come.
#pragma once

#include "base/digest.h"
#include "base/utc_time.h"
#include "ledger/member.h"

#include <optional>
#include <string>
#include <vector>

namespace outcheck::ledger {

struct Admission {
    std::string name;
    std::string publicKeyLine; // OpenSSH's form, a comment is left out
    std::vector<Role> roles;   // in any order
    std::optional<UtcSeconds> until;
};

struct Ending {
    std::string fingerprint;
    std::optional<UtcSeconds> at; // nothing: now
};

// All that one change does. A key that is on the roster already gets new roles by being ended and admitted at once.
struct RosterEdit {
    std::vector<Admission> admitted;
    std::vector<Ending> ended;
    std::optional<std::uint64_t> quorum;
};

enum class ProposalState {
    Open,     // waits for signatures
    Reached,  // signed by enough; comes into force at the next sync of one of its signers
    InForce,  // it was put into force; the roster may have changed again since
    Overtaken // the roster has changed since: nothing is lost, it has to be proposed again
};
std::string_view nameOf(ProposalState state); // open | reached | in-force | overtaken

struct RosterProposal {
    std::string id; // uuid of its entry; of the roster's own entry where it needed no other signature
    std::string proposedBy;
    UtcSeconds time;
    Sha256Digest follows;              // the roster's entry that it changes
    Roster roster;                     // as it will be
    std::vector<std::string> changes;  // "admit Ben as checker", "end Ben", "quorum 2"
    std::vector<std::string> signedBy; // persons
    std::uint64_t needed = 1;          // persons
    ProposalState state = ProposalState::Open;
};

} // namespace outcheck::ledger
