// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/link_check.h"

#include "ledger/ssh_key.h"
#include "ledger/ssh_signature.h"
#include "ledger/uuid.h"

#include <algorithm>
#include <set>

namespace outcheck::ledger {

namespace {

constexpr std::string_view entryFile = "entry.json";

tl::unexpected<Error> notGenuine(std::string why) {
    return failure(ErrorCode::NotGenuine, {}, std::move(why));
}

Result<void> checkPlace(const ReadEntry& entry, const Link* previous) {
    const EntryRecord& record = entry.record;
    if (record.sequence != (previous != nullptr ? previous->record.sequence + 1 : 1)) {
        return notGenuine("the sequence has a gap");
    }
    if (record.previous != (previous != nullptr ? std::optional(previous->digest) : std::nullopt)) {
        return notGenuine("the SHA-256 of the entry before does not fit");
    }
    if (previous != nullptr && record.time < previous->record.time) {
        return notGenuine("earlier than the entry before");
    }
    const std::size_t expectedParents = previous != nullptr ? 1 + record.witnessed.size() : 0;
    if (entry.commit.parents.size() != expectedParents || (previous == nullptr && !record.witnessed.empty())) {
        return notGenuine("parents other than those that the entry names");
    }
    if (previous != nullptr && entry.commit.parents.front() != previous->commit) {
        return notGenuine("does not follow the entry before");
    }
    return {};
}

Result<void> checkMember(const Member& member) {
    const auto key = parsePublicKey(member.publicKeyLine);
    if (!key || key->fingerprint != member.fingerprint || key->line() != member.publicKeyLine) {
        return notGenuine("a key on the roster is not the one that its fingerprint names");
    }
    if (!validateName(member.name)) {
        return notGenuine("a name on the roster that cannot be one");
    }
    return {};
}

// A member may be given an end; all else stays as it was.
bool follows(const Member& now, const Member& before) {
    return now.name == before.name && now.publicKeyLine == before.publicKeyLine && now.roles == before.roles &&
           now.since == before.since && (!before.until || now.until == before.until);
}

} // namespace

Result<ReadEntry> readEntry(const Repository& repository, const ObjectName& commit) {
    const auto bytes = repository.read(commit, ObjectKind::Commit);
    if (!bytes) {
        return failure(bytes.error());
    }
    auto parsed = parseSignedCommit(*bytes);
    if (!parsed) {
        return failure(parsed.error());
    }
    const auto tree = repository.readTree(parsed->tree);
    if (!tree) {
        return failure(tree.error());
    }
    if (tree->size() != 1 || tree->front().name != entryFile || tree->front().isFolder) {
        return notGenuine("the commit holds something else than one entry.json");
    }
    const auto text = repository.read(tree->front().object, ObjectKind::Blob);
    if (!text) {
        return failure(text.error());
    }
    auto record = parseEntry(*text, std::string(entryFile));
    if (!record) {
        return failure(record.error());
    }
    return ReadEntry{commit, std::move(*parsed), std::move(*record), sha256Of(*text)};
}

Result<std::vector<ReadEntry>> readChain(const Repository& repository, const ObjectName& head,
                                         const ObjectName& stopAt) {
    std::vector<ReadEntry> entries;
    ObjectName next = head;
    while (next != stopAt) {
        auto entry = readEntry(repository, next);
        if (!entry) {
            Error error = entry.error();
            error.where.field = next;
            return failure(std::move(error));
        }
        next = entry->commit.parents.empty() ? stopAt : entry->commit.parents.front();
        entries.push_back(std::move(*entry));
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<void> checkLink(const ReadEntry& entry, const Member& signer, const std::string& ledger, const Link* previous) {
    const EntryRecord& record = entry.record;
    if (record.ledger != ledger) {
        return notGenuine("an entry of another ledger");
    }
    if (!isUuid(record.id)) {
        return notGenuine("an entry without a proper id");
    }
    if (record.writer != signer.fingerprint || entry.commit.author.email != emailFor(signer.fingerprint) ||
        entry.commit.author.name != signer.name) {
        return notGenuine("writer, author and key are not the same");
    }
    if (entry.commit.author.time != record.time) {
        return notGenuine("the commit's time is not the entry's");
    }
    if (!isActive(signer, record.time)) {
        return notGenuine("the writer was not on the roster at that time");
    }
    if (!messageNames(entry.commit.message, entry.digest, record.previous)) {
        return notGenuine("the signed message does not name this entry's SHA-256");
    }
    const auto key = parsePublicKey(signer.publicKeyLine);
    if (!key) {
        return notGenuine("the roster's key for the writer is damaged");
    }
    if (auto verified = verifySignatureBy(*key, entry.commit.payload, entry.commit.signature, "git"); !verified) {
        return verified;
    }
    return checkPlace(entry, previous);
}

Result<void> checkRoster(const EntryRecord& next, const std::vector<Member>* before) {
    std::set<std::string> seen;
    for (const Member& member : next.members) {
        if (auto valid = checkMember(member); !valid) {
            return valid;
        }
        if (!seen.insert(member.fingerprint).second) {
            return notGenuine("a key stands on the roster twice");
        }
    }
    if (before == nullptr) {
        return {};
    }
    for (const Member& member : *before) {
        const auto now = std::find_if(next.members.begin(), next.members.end(), [&member](const Member& candidate) {
            return candidate.fingerprint == member.fingerprint;
        });
        if (now == next.members.end() || !follows(*now, member)) {
            return notGenuine("a member was taken out of the roster or changed");
        }
    }
    return {};
}

} // namespace outcheck::ledger
