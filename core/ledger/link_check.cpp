// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/link_check.h"

#include "ledger/ssh_key.h"
#include "ledger/ssh_signature.h"
#include "ledger/uuid.h"

#include <algorithm>

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

Result<std::vector<ObjectName>> namesOfChain(const Repository& repository, const ObjectName& head,
                                             const ObjectName& stopAt) {
    std::vector<ObjectName> names;
    ObjectName next = head;
    while (next != stopAt) {
        const auto bytes = repository.read(next, ObjectKind::Commit);
        const auto commit = bytes.and_then([](const std::string& text) { return parseSignedCommit(text); });
        if (!commit) {
            Error error = commit.error();
            error.where.field = next;
            return failure(std::move(error));
        }
        names.push_back(next);
        next = commit->parents.empty() ? stopAt : commit->parents.front();
    }
    std::reverse(names.begin(), names.end());
    return names;
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

} // namespace outcheck::ledger
