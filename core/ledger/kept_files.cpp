// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/kept_files.h"

#include "ledger/content_store.h"
#include "ledger/ledger_content.h"
#include "ledger/signed_commit.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

using Items = std::vector<TreeItem>;

constexpr std::size_t folderLength = 2; // 256 folders, so that one more file rewrites a small tree

const TreeItem* find(const Items& items, std::string_view name) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const TreeItem& item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

Result<Items> rootOf(const Repository& repository, const std::optional<ObjectName>& commit) {
    if (!commit) {
        return Items();
    }
    return treeOfUnsigned(repository, *commit).and_then([&](const ObjectName& tree) {
        return repository.readTree(tree);
    });
}

Result<Items> folderIn(const Repository& repository, const Items& root, std::string_view name) {
    const TreeItem* folder = find(root, name);
    return folder == nullptr ? Result<Items>(Items()) : repository.readTree(folder->object);
}

void put(Items& items, TreeItem item) {
    std::erase_if(items, [&](const TreeItem& old) { return old.name == item.name; });
    items.push_back(std::move(item));
}

} // namespace

std::string keptFilesRef(const std::string& ledger, const std::string& fingerprint) {
    return "refs/ledger/" + ledger + "/f/" + fingerprint;
}

Result<Sha256Digest> keepFile(Repository& repository, const std::string& ref, const CommitAuthor& author,
                              std::string_view bytes) {
    const Sha256Digest digest = sha256Of(bytes);
    const std::string hex = digest.toHex();
    const std::string folderName = hex.substr(0, folderLength);
    const auto head = repository.ref(ref);
    if (!head) {
        return failure(head.error());
    }
    auto root = rootOf(repository, *head);
    auto folder = root.and_then([&](const Items& items) { return folderIn(repository, items, folderName); });
    const auto blob = folder.and_then([&](const Items&) { return repository.writeBlob(bytes); });
    if (!blob) {
        return failure(blob.error());
    }
    put(*folder, {hex.substr(folderLength), false, *blob});
    const auto commit = repository.writeTree(std::move(*folder))
                            .and_then([&](const ObjectName& tree) {
                                put(*root, {folderName, true, tree});
                                return repository.writeTree(std::move(*root));
                            })
                            .and_then([&](const ObjectName& tree) {
                                return repository.writeCommit(commitPayload(tree, {}, author, "Files\n"), {});
                            });
    if (!commit) {
        return failure(commit.error());
    }
    return repository.clearLeftoverLock(ref)
        .and_then([&] { return repository.moveRef(ref, *head, *commit); })
        .map([&] { return digest; });
}

Result<std::optional<std::string>> keptFile(const Repository& repository, const ObjectName& commit,
                                            const Sha256Digest& digest) {
    const std::string hex = digest.toHex();
    const auto folder = rootOf(repository, commit).and_then([&](const Items& items) {
        return folderIn(repository, items, hex.substr(0, folderLength));
    });
    if (!folder) {
        return failure(folder.error());
    }
    const TreeItem* item = find(*folder, hex.substr(folderLength));
    if (item == nullptr) {
        return std::nullopt;
    }
    auto bytes = repository.read(item->object, ObjectKind::Blob);
    if (!bytes) {
        return failure(bytes.error());
    }
    if (sha256Of(*bytes) != digest) {
        return failure(ErrorCode::NotGenuine, {{}, 0, hex}, "the bytes kept are not those of this digest");
    }
    return std::optional(std::move(*bytes));
}

Result<Sha256Digest> Ledger::keepFile(std::string_view bytes, UtcSeconds now) {
    if (bytes.size() > maximumKeptFile) {
        return failure(ErrorCode::TooLarge, {}, "a file of a request has at most 64 MiB");
    }
    const std::lock_guard guard(m_content->mutex);
    return m_content->keep(bytes, now);
}

// The own ref first; then everybody's, of whom one that is damaged must not hide another's.
Result<std::string> Ledger::keptFile(const Sha256Digest& digest) const {
    const auto repository = Repository::open(m_content->folder);
    const auto refs = repository.and_then([](const Repository& opened) { return opened.refs(); });
    if (!refs) {
        return failure(refs.error());
    }
    std::optional<Error> fault;
    const std::string all = keptFilesRef(m_content->ledger, {});
    for (auto ref = refs->lower_bound(all); ref != refs->end() && ref->first.starts_with(all); ++ref) {
        auto bytes = ledger::keptFile(*repository, ref->second, digest);
        if (bytes && *bytes) {
            return std::move(**bytes);
        }
        if (!bytes) {
            fault = bytes.error();
        }
    }
    return failure(fault.value_or(Error{ErrorCode::NotFound, {digest.toHex(), 0, {}},
                                        "the bytes of this file are not here: sync the ledger"}));
}

} // namespace outcheck::ledger
