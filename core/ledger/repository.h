// SPDX-License-Identifier: GPL-3.0-or-later
// The few things the ledger asks of git (libgit2): objects read and written as bytes, refs moved only from where they
// were. Everything written is synced to disk. Errors carry libgit2's text, copied at once.
#pragma once

#include "base/result.h"
#include "base/utc_time.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct git_repository;

namespace outcheck::ledger {

using ObjectName = std::string; // 40 hexadecimal digits

struct TreeItem {
    std::string name;
    bool isFolder = false;
    ObjectName object;
};

enum class ObjectKind { Blob, Tree, Commit };

// A person as a commit names them.
struct CommitAuthor {
    std::string name;
    std::string email;
    UtcSeconds time;
};

class Repository {
public:
    // Opens a bare repository that belongs to the user (or that safe.directory admits). NotFound, NoPermission with
    // what to do.
    // `anew`: the checksums of packs are computed though this process knows the packs already.
    static Result<Repository> open(const std::filesystem::path& folder, bool anew = false);
    // Makes a bare repository in a folder that does not exist yet.
    static Result<Repository> create(const std::filesystem::path& folder);

    // What an object holds; its name is checked against its bytes. NotFound, NotGenuine, ReadFailed.
    Result<std::string> read(const ObjectName& object, ObjectKind kind) const;
    Result<std::vector<TreeItem>> readTree(const ObjectName& tree) const;
    bool has(const ObjectName& object) const;

    Result<ObjectName> writeBlob(std::string_view bytes);
    Result<ObjectName> writeTree(std::vector<TreeItem> items);
    // Writes exactly these bytes with the signature in their header; without one where it is empty.
    Result<ObjectName> writeCommit(std::string payload, std::string_view signature);

    // Every ref with the commit it names. NotGenuine where a ref file cannot be read as one: libgit2 would pass over it
    // in silence.
    Result<std::map<std::string, ObjectName>> refs() const;
    Result<std::optional<ObjectName>> ref(const std::string& name) const;
    // Moves a ref from exactly `from` (nothing: it must not exist) to `to`. Conflict where it stands elsewhere.
    Result<void> moveRef(const std::string& name, const std::optional<ObjectName>& from, const ObjectName& to);
    // Takes a ref away, wherever it stands. Nothing happens where there is none.
    Result<void> removeRef(const std::string& name);
    // Removes the lock file that a killed process left on a ref. Only for the holder of the ledger's own lock.
    Result<void> clearLeftoverLock(const std::string& refName);
    // Removes half-written objects that killed processes left. Only for the holder of the ledger's own lock.
    void clearLeftoverObjects();
    // Takes an object's own file off the disk; nothing happens where there is none. A pack may still hold it.
    Result<void> removeLoose(const ObjectName& object);

    const std::filesystem::path& folder() const { return m_folder; }

private:
    struct Close {
        void operator()(git_repository* repository) const;
    };
    Repository(git_repository* repository, std::filesystem::path folder);
    Result<std::map<std::string, ObjectName>> listRefs() const;
    Result<ObjectName> write(ObjectKind kind, std::string_view bytes);
    std::unique_ptr<git_repository, Close> m_repository;
    std::filesystem::path m_folder;
};

} // namespace outcheck::ledger
