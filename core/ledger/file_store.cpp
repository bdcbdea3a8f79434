// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/file_store.h"

#include "ledger/signed_commit.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <system_error>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 4U << 20U;

std::string pieceName(std::size_t number) {
    char name[16];
    std::snprintf(name, sizeof name, "%08zu", number);
    return name;
}

Result<ObjectName> treeOf(const Repository& repository, const ObjectName& commit) {
    const auto bytes = repository.read(commit, ObjectKind::Commit);
    if (!bytes) {
        return failure(bytes.error());
    }
    if (!bytes->starts_with("tree ") || bytes->size() < 45) {
        return failure(ErrorCode::NotGenuine, Place{{}, 0, commit}, "no commit of a files ref");
    }
    return bytes->substr(5, 40);
}

const TreeItem* itemNamed(const std::vector<TreeItem>& items, std::string_view name) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [name](const TreeItem& item) { return item.isFolder && item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<TreeItem> without(std::vector<TreeItem> items, std::string_view name) {
    std::erase_if(items, [name](const TreeItem& item) { return item.name == name; });
    return items;
}

} // namespace

Result<StoredFile> storeFile(Repository& repository, const fs::path& file, std::uint64_t maximumBytes,
                             const std::stop_token& stop) {
    const Place place{file.string(), 0, {}};
    std::error_code fault;
    if (!fs::is_regular_file(file, fault)) {
        return failure(fault ? ErrorCode::NotFound : ErrorCode::NotAFile, place, "no file");
    }
    std::ifstream source(file, std::ios::binary);
    if (!source.is_open()) {
        return failure(ErrorCode::NoPermission, place, "cannot be opened");
    }
    StoredFile stored;
    Sha256Hasher hasher;
    std::vector<TreeItem> pieces;
    std::string buffer(pieceBytes, '\0');
    for (bool more = true; more;) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, place, "stopped");
        }
        source.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        const std::string_view piece(buffer.data(), static_cast<std::size_t>(source.gcount()));
        more = static_cast<bool>(source);
        if (source.bad()) {
            return failure(ErrorCode::ReadFailed, place, "cannot be read to its end");
        }
        stored.bytes += piece.size();
        if (stored.bytes > maximumBytes) {
            return failure(ErrorCode::TooLarge, place,
                           "larger than the " + std::to_string(maximumBytes) + " bytes that are admitted");
        }
        if (piece.empty() && !pieces.empty()) {
            break;
        }
        hasher.update(piece);
        const auto blob = repository.writeBlob(piece);
        if (!blob) {
            return failure(blob.error());
        }
        pieces.push_back({pieceName(pieces.size()), false, *blob});
    }
    stored.digest = hasher.finish();
    return repository.writeTree(std::move(pieces)).map([&stored](const ObjectName& tree) {
        stored.tree = tree;
        return stored;
    });
}

Result<ObjectName> withFile(Repository& repository, const std::optional<ObjectName>& head, const StoredFile& file,
                            const CommitAuthor& author) {
    std::vector<TreeItem> root;
    std::vector<TreeItem> folder;
    const std::string name = file.digest.toHex();
    const std::string first = name.substr(0, 2);
    if (head) {
        auto top =
            treeOf(repository, *head).and_then([&](const ObjectName& tree) { return repository.readTree(tree); });
        if (!top) {
            return failure(top.error());
        }
        if (const TreeItem* item = itemNamed(*top, first)) {
            auto items = repository.readTree(item->object);
            if (!items) {
                return failure(items.error());
            }
            folder = without(std::move(*items), name);
        }
        root = without(std::move(*top), first);
    }
    folder.push_back({name, true, file.tree});
    const auto tree = repository.writeTree(std::move(folder)).and_then([&](const ObjectName& made) {
        root.push_back({first, true, made});
        return repository.writeTree(std::move(root));
    });
    if (!tree) {
        return tree;
    }
    const std::vector<ObjectName> parents = head ? std::vector{*head} : std::vector<ObjectName>();
    return repository.writeCommit(commitPayload(*tree, parents, author, "Files\n"), {});
}

Result<std::optional<ObjectName>> findFile(const Repository& repository, const ObjectName& head,
                                           const Sha256Digest& digest) {
    const std::string name = digest.toHex();
    const auto root =
        treeOf(repository, head).and_then([&](const ObjectName& tree) { return repository.readTree(tree); });
    if (!root) {
        return failure(root.error());
    }
    const TreeItem* folder = itemNamed(*root, name.substr(0, 2));
    if (folder == nullptr) {
        return std::nullopt;
    }
    const auto files = repository.readTree(folder->object);
    if (!files) {
        return failure(files.error());
    }
    const TreeItem* file = itemNamed(*files, name);
    return file == nullptr ? std::nullopt : std::optional(file->object);
}

Result<void> readFile(const Repository& repository, const ObjectName& tree, const Sha256Digest& digest,
                      std::uint64_t maximumBytes, const std::function<Result<void>(std::string_view)>& take,
                      const std::stop_token& stop) {
    const auto pieces = repository.readTree(tree);
    if (!pieces) {
        return failure(pieces.error());
    }
    const Place place{digest.toHex(), 0, {}};
    Sha256Hasher hasher;
    std::uint64_t bytes = 0;
    for (const TreeItem& piece : *pieces) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, place, "stopped");
        }
        const auto blob = repository.read(piece.object, ObjectKind::Blob);
        if (!blob) {
            return failure(blob.error());
        }
        bytes += blob->size();
        if (bytes > maximumBytes) {
            return failure(ErrorCode::TooLarge, place,
                           "larger than the " + std::to_string(maximumBytes) + " bytes that are admitted");
        }
        hasher.update(*blob);
        if (auto taken = take(*blob); !taken) {
            return taken;
        }
    }
    if (hasher.finish() != digest) {
        return failure(ErrorCode::NotGenuine, place, "the bytes are not those that were pinned");
    }
    return {};
}

} // namespace outcheck::ledger
