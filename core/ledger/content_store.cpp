// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/content_store.h"

#include "ledger/signed_commit.h"

namespace outcheck::ledger {

namespace {

constexpr std::size_t folderLength = 2; // 256 folders, so that one more text rewrites a small tree
constexpr std::string_view suffix = ".json";

std::string placeOf(const std::string& entryId) {
    return entryId.substr(0, folderLength) + "/" + entryId + std::string(suffix);
}

} // namespace

// "tree <name>\n…".
Result<ObjectName> treeOfUnsigned(const Repository& repository, const ObjectName& commit) {
    const auto bytes = repository.read(commit, ObjectKind::Commit);
    if (!bytes) {
        return failure(bytes.error());
    }
    constexpr std::string_view start = "tree ";
    constexpr std::size_t nameLength = 40;
    if (!bytes->starts_with(start) || bytes->size() < start.size() + nameLength) {
        return failure(ErrorCode::NotGenuine, Place{{}, 0, commit}, "no commit of a content ref");
    }
    return bytes->substr(start.size(), nameLength);
}

Result<ContentStore> ContentStore::load(const Repository& repository, const std::optional<ObjectName>& commit) {
    ContentStore store;
    if (!commit) {
        return store;
    }
    const auto root =
        treeOfUnsigned(repository, *commit).and_then([&](const ObjectName& tree) { return repository.readTree(tree); });
    if (!root) {
        return failure(root.error());
    }
    for (const TreeItem& folder : *root) {
        const auto items = repository.readTree(folder.object);
        if (!items) {
            return failure(items.error());
        }
        store.m_folders[folder.name] = folder.object;
        for (const TreeItem& item : *items) {
            store.m_blobs[folder.name + "/" + item.name] = item.object;
        }
    }
    return store;
}

std::optional<ObjectName> ContentStore::blobOf(const std::string& entryId) const {
    const auto found = m_blobs.find(placeOf(entryId));
    return found == m_blobs.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<EntryContent>> ContentStore::find(const Repository& repository, const std::string& entryId,
                                                       const Sha256Digest& digest) const {
    const auto blob = blobOf(entryId);
    if (!blob) {
        return std::nullopt;
    }
    const auto bytes = repository.read(*blob, ObjectKind::Blob);
    if (!bytes) {
        return failure(bytes.error());
    }
    auto content = parseContent(*bytes, "content of " + entryId);
    if (sha256Of(*bytes) != digest || !content || content->entry != entryId) {
        return failure(ErrorCode::NotGenuine, Place{{}, 0, entryId}, "the text is not the one that was recorded");
    }
    return std::optional<EntryContent>(std::move(*content));
}

Result<ObjectName> ContentStore::withBlob(Repository& repository, const std::string& entryId, std::string_view bytes,
                                          const CommitAuthor& author) const {
    const auto blob = repository.writeBlob(bytes);
    if (!blob) {
        return blob;
    }
    auto blobs = m_blobs;
    blobs[placeOf(entryId)] = *blob;
    return write(repository, blobs, m_folders, entryId.substr(0, folderLength), author);
}

Result<ObjectName> ContentStore::without(Repository& repository, const std::string& entryId,
                                         const CommitAuthor& author) const {
    auto blobs = m_blobs;
    blobs.erase(placeOf(entryId));
    return write(repository, blobs, m_folders, entryId.substr(0, folderLength), author);
}

Result<ObjectName> ContentStore::write(Repository& repository, const std::map<std::string, ObjectName>& blobs,
                                       const std::map<std::string, ObjectName>& folders, const std::string& changed,
                                       const CommitAuthor& author) {
    std::vector<TreeItem> items;
    const std::string prefix = changed + "/";
    for (auto blob = blobs.lower_bound(prefix); blob != blobs.end() && blob->first.starts_with(prefix); ++blob) {
        items.push_back({blob->first.substr(prefix.size()), false, blob->second});
    }
    auto trees = folders;
    trees.erase(changed);
    if (!items.empty()) {
        const auto tree = repository.writeTree(std::move(items));
        if (!tree) {
            return tree;
        }
        trees[changed] = *tree;
    }
    std::vector<TreeItem> root;
    for (const auto& [name, tree] : trees) {
        root.push_back({name, true, tree});
    }
    return repository.writeTree(std::move(root)).and_then([&](const ObjectName& tree) {
        return repository.writeCommit(commitPayload(tree, {}, author, "Texts\n"), {});
    });
}

} // namespace outcheck::ledger
