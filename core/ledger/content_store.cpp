// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/content_store.h"

#include "ledger/signed_commit.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

constexpr std::size_t folderLength = 2; // 256 folders, so that one more text rewrites a small tree
constexpr std::string_view suffix = ".json";

std::string placeOf(const std::string& entryId) {
    return entryId.substr(0, folderLength) + "/" + entryId + std::string(suffix);
}

// "tree <name>\n…": the commit is unsigned, only its tree is wanted.
Result<ObjectName> treeOf(const Repository& repository, const ObjectName& commit) {
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

} // namespace

Result<ContentStore> ContentStore::load(const Repository& repository, const std::optional<ObjectName>& commit) {
    ContentStore store;
    if (!commit) {
        return store;
    }
    store.m_commit = commit;
    const auto root =
        treeOf(repository, *commit).and_then([&](const ObjectName& tree) { return repository.readTree(tree); });
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
    const std::vector<ObjectName> parents = m_commit ? std::vector{*m_commit} : std::vector<ObjectName>();
    return write(repository, blobs, m_folders, {entryId.substr(0, folderLength)}, parents, author);
}

Result<ObjectName> ContentStore::assembled(Repository& repository, const std::map<std::string, ObjectName>& texts,
                                           const CommitAuthor& author) {
    std::map<std::string, ObjectName> blobs;
    std::set<std::string> folders;
    for (const auto& [entry, blob] : texts) {
        blobs[placeOf(entry)] = blob;
        folders.insert(entry.substr(0, folderLength));
    }
    return write(repository, blobs, {}, folders, {}, author);
}

std::vector<std::string> ContentStore::among(const std::vector<std::string>& entryIds) const {
    std::vector<std::string> present;
    std::copy_if(entryIds.begin(), entryIds.end(), std::back_inserter(present),
                 [this](const std::string& entry) { return blobOf(entry).has_value(); });
    return present;
}

Result<ObjectName> ContentStore::without(Repository& repository, const std::vector<std::string>& entryIds,
                                         const CommitAuthor& author) const {
    auto blobs = m_blobs;
    std::set<std::string> changed;
    for (const std::string& entry : entryIds) {
        blobs.erase(placeOf(entry));
        changed.insert(entry.substr(0, folderLength));
    }
    return write(repository, blobs, m_folders, changed, {}, author);
}

Result<ObjectName> ContentStore::write(Repository& repository, const std::map<std::string, ObjectName>& blobs,
                                       const std::map<std::string, ObjectName>& folders,
                                       const std::set<std::string>& changed, const std::vector<ObjectName>& parents,
                                       const CommitAuthor& author) {
    auto trees = folders;
    for (const std::string& folder : changed) {
        std::vector<TreeItem> items;
        const std::string prefix = folder + "/";
        for (auto blob = blobs.lower_bound(prefix); blob != blobs.end() && blob->first.starts_with(prefix); ++blob) {
            items.push_back({blob->first.substr(prefix.size()), false, blob->second});
        }
        trees.erase(folder);
        if (items.empty()) {
            continue;
        }
        const auto tree = repository.writeTree(std::move(items));
        if (!tree) {
            return tree;
        }
        trees[folder] = *tree;
    }
    std::vector<TreeItem> root;
    for (const auto& [name, tree] : trees) {
        root.push_back({name, true, tree});
    }
    return repository.writeTree(std::move(root)).and_then([&](const ObjectName& tree) {
        return repository.writeCommit(commitPayload(tree, parents, author, "Texts\n"), {});
    });
}

} // namespace outcheck::ledger
