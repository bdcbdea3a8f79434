// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of files that release requests pin, kept with the ledger and sent with it.
#include "ledger/atomic_file.h"
#include "ledger/file_store.h"
#include "ledger/ledger.h"
#include "ledger/ledger_content.h"
#include "ledger/signed_commit.h"
#include "ledger/uuid.h"

#include <fstream>
#include <system_error>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

struct Found {
    Repository repository;
    ObjectName tree;
};

// The first of the writers' files refs that has the file.
Result<Found> found(const fs::path& folder, const std::string& ledger, const Sha256Digest& digest) {
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    const auto refs = repository->refs();
    if (!refs) {
        return failure(refs.error());
    }
    const std::string prefix = filesRef(ledger, "");
    for (auto ref = refs->lower_bound(prefix); ref != refs->end() && ref->first.starts_with(prefix); ++ref) {
        auto tree = findFile(*repository, ref->second, digest);
        if (!tree) {
            return failure(tree.error());
        }
        if (*tree) {
            return Found{std::move(*repository), std::move(**tree)};
        }
    }
    return failure(ErrorCode::NotFound, Place{folder.string(), 0, digest.toHex()},
                   "the bytes of this file are not here; a sync may bring them");
}

} // namespace

Result<Sha256Digest> Ledger::keepFile(const fs::path& file, std::uint64_t maximumBytes, const std::stop_token& stop) {
    const std::lock_guard guard(m_content->mutex);
    const auto lock = m_content->lockGenuine();
    if (!lock) {
        return failure(lock.error());
    }
    const auto writer = m_content->writerAt(std::max(clockNow(), m_content->state.roster.back().record.time));
    if (!writer) {
        return failure(writer.error());
    }
    auto repository = Repository::open(m_content->folder);
    if (!repository) {
        return failure(repository.error());
    }
    const auto stored = storeFile(*repository, file, maximumBytes, stop);
    if (!stored) {
        return failure(stored.error());
    }
    const std::string ref = filesRef(m_content->ledger, writer->identity.fingerprint);
    const auto head = repository->ref(ref);
    if (!head) {
        return failure(head.error());
    }
    if (*head) {
        const auto there = findFile(*repository, **head, stored->digest);
        if (there && *there) {
            return stored->digest;
        }
    }
    const CommitAuthor author{writer->name, emailFor(writer->identity.fingerprint), clockNow()};
    return withFile(*repository, *head, *stored, author)
        .and_then([&](const ObjectName& commit) {
            return repository->clearLeftoverLock(ref).and_then([&] { return repository->moveRef(ref, *head, commit); });
        })
        .map([&] { return stored->digest; });
}

Result<std::string> Ledger::fileBytes(const Sha256Digest& digest, std::uint64_t maximumBytes) const {
    const auto place = found(m_content->folder, m_content->ledger, digest);
    if (!place) {
        return failure(place.error());
    }
    std::string bytes;
    const auto take = [&bytes](std::string_view piece) -> Result<void> {
        bytes.append(piece);
        return {};
    };
    return readFile(place->repository, place->tree, digest, maximumBytes, take, {}).map([&] {
        return std::move(bytes);
    });
}

Result<void> Ledger::copyFile(const Sha256Digest& digest, const fs::path& to, std::uint64_t maximumBytes,
                              const std::stop_token& stop) const {
    const auto place = found(m_content->folder, m_content->ledger, digest);
    if (!place) {
        return failure(place.error());
    }
    fs::path beside = to;
    beside += ".unfinished-" + newUuid();
    std::ofstream target(beside, std::ios::binary | std::ios::trunc);
    const auto take = [&](std::string_view piece) -> Result<void> {
        target.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        return target ? Result<void>{} : failure(writeError(beside, "cannot be written"));
    };
    auto done = readFile(place->repository, place->tree, digest, maximumBytes, take, stop);
    target.close();
    std::error_code fault;
    if (done && !target) {
        done = failure(writeError(beside, "cannot be written to its end"));
    }
    if (done) {
        fs::rename(beside, to, fault);
        done = fault ? failure(writeError(to, fault.message())) : Result<void>{};
    }
    if (!done) {
        fs::remove(beside, fault); // nothing that was not verified to its end stays
    }
    return done;
}

} // namespace outcheck::ledger
