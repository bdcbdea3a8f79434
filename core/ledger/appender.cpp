// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/appender.h"

#include "ledger/entry_fields.h"
#include "ledger/signed_commit.h"
#include "ledger/uuid.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace outcheck::ledger {

namespace {

// How far a chain has seen another: the highest sequence number that it names.
std::uint64_t seenOf(const Chain& chain, const std::string& writer) {
    std::uint64_t seen = 0;
    for (const Link& link : chain) {
        for (const Witness& witness : link.record.witnessed) {
            if (witness.writer == writer) {
                seen = std::max(seen, witness.sequence);
            }
        }
    }
    return seen;
}

} // namespace

std::string newSalt() {
    Sha256Digest salt;
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    for (std::size_t i = 0; i < salt.bytes.size(); ++i) {
        salt.bytes[i] = static_cast<std::uint8_t>(random[i / 4] >> (8 * (i % 4)) & 0xFFU);
    }
    return salt.toHex();
}

EntryRecord nextEntry(const std::string& ledger, const std::string& writer, EntryKind kind, const Chain& chain,
                      UtcSeconds now) {
    EntryRecord record;
    record.ledger = ledger;
    record.id = newUuid();
    record.writer = writer;
    record.kind = kind;
    record.sequence = chain.size() + 1;
    record.time = now;
    if (!chain.empty()) {
        record.previous = chain.back().digest;
        if (now < chain.back().record.time) {
            record.time = chain.back().record.time;
            record.clock = now;
        }
    }
    return record;
}

std::vector<ObjectName> witnessOthers(EntryRecord& record, const LedgerState& state) {
    std::vector<ObjectName> commits;
    const Chain* own = state.chainOf(record.writer);
    if (own == nullptr || own->empty()) {
        return commits; // a first entry stands alone
    }
    for (const auto& [writer, chain] : state.writers) {
        if (writer != record.writer && !chain.empty() && chain.size() > seenOf(*own, writer)) {
            record.witnessed.push_back({writer, chain.size(), chain.back().digest});
            commits.push_back(chain.back().commit);
        }
    }
    return commits;
}

Result<ObjectName> writeEntry(Repository& repository, const Writer& writer, const EntryRecord& record,
                              const Chain& chain, const std::vector<ObjectName>& witnessed) {
    const std::string bytes = toBytes(record);
    if (bytes.size() > maximumEntryBytes) {
        return failure(ErrorCode::TooLarge, Place{repository.folder().string(), 0, {}},
                       "the entry would have more than 8 MiB");
    }
    if (const auto readable = parseEntry(bytes, repository.folder().string()); !readable) {
        return failure(readable.error()); // nested too deeply, say: what could not be read again is not written
    }
    std::vector<ObjectName> parents;
    if (!chain.empty()) {
        parents.push_back(chain.back().commit);
    }
    parents.insert(parents.end(), witnessed.begin(), witnessed.end());
    const CommitAuthor author{writer.name, emailFor(writer.identity.fingerprint), record.time};
    const auto payload = repository.writeBlob(bytes)
                             .and_then([&](const ObjectName& blob) {
                                 return repository.writeTree({{"entry.json", false, blob}});
                             })
                             .map([&](const ObjectName& tree) {
                                 return commitPayload(tree, parents, author,
                                                      messageFor(subjectOf(record), sha256Of(bytes), record.previous));
                             });
    if (!payload) {
        return failure(payload.error());
    }
    auto signature = signBytes(writer.identity, *payload, "git");
    if (!signature) {
        return failure(signature.error());
    }
    while (signature->ends_with('\n')) {
        signature->pop_back(); // git keeps the armor without its last line break
    }
    return repository.writeCommit(*payload, *signature);
}

Result<ObjectName> append(Repository& repository, const Writer& writer, const std::string& ref,
                          const EntryRecord& record, const Chain& chain, const std::vector<ObjectName>& witnessed) {
    const auto commit = writeEntry(repository, writer, record, chain, witnessed);
    if (!commit) {
        return commit;
    }
    const auto head = chain.empty() ? std::nullopt : std::optional(chain.back().commit);
    auto moved = repository.clearLeftoverLock(ref).and_then([&] { return repository.moveRef(ref, head, *commit); });
    if (!moved) {
        return failure(moved.error());
    }
    return commit;
}

} // namespace outcheck::ledger
