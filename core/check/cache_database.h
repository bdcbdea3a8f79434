// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind the cache of check results: SQLite, two tables of values by key. Every value stands beside a SHA-256
// over key and value, so that whatever happened to the file, a value comes back as it was put in or not at all.
#pragma once

#include "base/digest.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outcheck::check {

enum class CacheTable { File, Result };

// One connection; not for two threads at once. Several processes may have the same file open.
class CacheDatabase {
public:
    // Opens the database in this folder or makes both, readable by the owner alone. What is not a whole database of
    // this form is thrown away and made anew. Nothing where there can be none: the work then goes on without.
    static std::unique_ptr<CacheDatabase> open(const std::filesystem::path& folder);
    ~CacheDatabase(); // takes the file away where it turned out to be damaged
    CacheDatabase(const CacheDatabase&) = delete;
    CacheDatabase& operator=(const CacheDatabase&) = delete;

    struct Found {
        std::string value;
        std::int64_t lastUsed = 0; // the day it was put in or marked
    };
    // The value, or nothing where there is none that is whole.
    std::optional<Found> find(CacheTable table, const Sha256Digest& key);

    struct Entry {
        CacheTable table = CacheTable::File;
        Sha256Digest key;
        std::string value; // empty: the entry is there and was used
    };
    // Puts these in, replacing what is there, or marks them as used on this day: all in one transaction. False, and
    // nothing is done, where that cannot be (full disk, read-only, locked for too long).
    bool write(const std::vector<Entry>& entries, std::int64_t day);

    // Takes away what was not used since `oldestDay`, and then what was used longest ago until the database has at most
    // `mostBytes`.
    void prune(std::int64_t oldestDay, std::uint64_t mostBytes);

private:
    class Connection;
    CacheDatabase(std::filesystem::path file, std::unique_ptr<Connection> connection);

    std::filesystem::path m_file;
    std::unique_ptr<Connection> m_connection;
};

} // namespace outcheck::check
