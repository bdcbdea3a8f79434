// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/roster_body.h"

namespace outcheck::ledger {

namespace {

constexpr const char* notAValue = "not a value of this field";

nlohmann::json rolesJson(const std::vector<Role>& roles) {
    nlohmann::json list = nlohmann::json::array();
    for (const Role role : roles) {
        list.push_back(nameOf(role));
    }
    return list;
}

// Ledgers of before there were roles knew administrators and others, and all of them could do everything else.
std::vector<Role> readRoles(JsonFields& fields, const JsonField& at) {
    if (!at.optionalMember("roles")) {
        return fields.boolean(at, "administrator") ? std::vector{Role::Author, Role::Checker, Role::Administrator}
                                                   : std::vector{Role::Author, Role::Checker};
    }
    std::vector<Role> roles;
    for (const std::string& text : fields.texts(at, "roles", anyNumber)) {
        const auto role = roleFrom(text);
        if (!role || (!roles.empty() && *role <= roles.back())) {
            fields.fail(at, "roles", ErrorCode::Unsupported, notAValue);
            return roles;
        }
        roles.push_back(*role);
    }
    return roles;
}

nlohmann::json membersJson(const std::vector<Member>& members) {
    nlohmann::json list = nlohmann::json::array();
    for (const Member& member : members) {
        list.push_back({{"name", member.name},
                        {"key", member.publicKeyLine},
                        {"writer", member.fingerprint},
                        {"roles", rolesJson(member.roles)},
                        {"since", toIso8601(member.since)},
                        {"until", orNull(member.until, toIso8601)},
                        {"last", orNull(member.last, [](std::uint64_t number) { return number; })}});
    }
    return list;
}

Member readMember(JsonFields& fields, const JsonField& at) {
    Member member;
    member.name = fields.text(at, "name");
    member.publicKeyLine = fields.text(at, "key");
    member.fingerprint = fields.text(at, "writer");
    member.roles = readRoles(fields, at);
    member.since = fields.time(at, "since");
    member.until = fields.optionalTime(at, "until");
    member.last = fields.optionalNumber(at, "last");
    return member;
}

nlohmann::json rosterJson(const Roster& roster) {
    return {{"members", membersJson(roster.members)}, {"quorum", roster.quorum}};
}

Roster readRoster(JsonFields& fields, const JsonField& at) {
    Roster roster;
    fields.each(at, "members", anyNumber,
                [&](const JsonField& item) { roster.members.push_back(readMember(fields, item)); });
    roster.quorum = fields.optionalNumber(at, "quorum").value_or(1);
    return roster;
}

} // namespace

nlohmann::json witnessesJson(const std::vector<Witness>& witnesses) {
    nlohmann::json list = nlohmann::json::array();
    for (const Witness& witness : witnesses) {
        list.push_back({{"writer", witness.writer}, {"sequence", witness.sequence}, {"entry", witness.entry.toHex()}});
    }
    return list;
}

std::vector<Witness> readWitnesses(JsonFields& fields, const JsonField& at, const std::string& key) {
    std::vector<Witness> witnesses;
    fields.each(at, key, anyNumber, [&](const JsonField& item) {
        witnesses.push_back(
            {fields.text(item, "writer"), fields.number(item, "sequence"), fields.digest(item, "entry")});
    });
    return witnesses;
}

nlohmann::json rosterEntryJson(const EntryRecord& record) {
    nlohmann::json json = rosterJson(record.roster);
    json["approvals"] = witnessesJson(record.approvals);
    return json;
}

void readRosterEntry(JsonFields& fields, const JsonField& at, EntryRecord& record) {
    record.roster = readRoster(fields, at);
    if (at.optionalMember("approvals")) {
        record.approvals = readWitnesses(fields, at, "approvals");
    }
}

nlohmann::json proposalJson(const RosterProposed& proposal) {
    nlohmann::json json = rosterJson(proposal.roster);
    json["follows"] = proposal.follows.toHex();
    return json;
}

RosterProposed readProposal(JsonFields& fields, const JsonField& at) {
    return RosterProposed{fields.digest(at, "follows"), readRoster(fields, at)};
}

Sha256Digest changeDigest(const Sha256Digest& follows, const Roster& roster) {
    return sha256Of(proposalJson(RosterProposed{follows, roster}).dump());
}

} // namespace outcheck::ledger
