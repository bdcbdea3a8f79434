// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier checks found, so that a second check reads nothing of a file that is as it was. Two facts are kept, in
// the user's cache folder: which SHA-256 a file of this identity (device, inode, size, times) had, and what was found
// in bytes of this SHA-256 by this policy and this engine. Both stay true for ever; what is damaged or unknown is read
// again. Deciding and reporting never ask it.
#pragma once

#include "check/cache_database.h"
#include "check/check_run.h"
#include "io/user_folders.h"

#include <chrono>
#include <mutex>
#include <vector>

namespace outcheck::check {

// SHA-256 over the source text of everything that a result depends on. Another engine may find other things.
const Sha256Digest& engineDigest();

class ResultCache {
public:
    struct Settings {
        std::filesystem::path folder = io::cacheFolder();
        bool reuses = true; // false: nothing is handed out; what is found now replaces what is kept
        Sha256Digest engine = engineDigest();
        // A file that was changed less than this before it was read may be changed again within the same tick of its
        // file system's clock (2 s on FAT) and keep its times. Such a result is not kept.
        std::chrono::nanoseconds settlingTime = std::chrono::seconds(3);
        std::uint64_t mostBytes = 500U << 20U;
    };
    // For the outputs of this workspace by this policy. Without a usable cache folder it remembers nothing.
    ResultCache(const workspace::Workspace& workspace, const rules::Policy& policy, Settings settings);
    ~ResultCache(); // writes what is still to be written

    // All of these may be called from several threads.
    // What the check of this output found when its file was read last, where the file is still of that identity.
    // `corrections`: the digest of those at hand; a result that was found by others does not count.
    std::optional<FileCheck> find(const workspace::Output& output, const io::FileIdentity& identity,
                                  const std::optional<Sha256Digest>& corrections = {});
    // Keeps a finished check; any other is passed over. `began`: before the file's identity was taken.
    void keep(const FileCheck& check, std::chrono::system_clock::time_point began);

private:
    std::optional<std::string> valueOf(CacheTable table, const Sha256Digest& key);
    Sha256Digest fileKey(std::string_view path) const;
    Sha256Digest resultKey(const FileCheck& check) const;
    void put(CacheTable table, const Sha256Digest& key, std::string value);
    void write();

    Settings m_settings;
    std::string m_workspace; // its folder
    Sha256Digest m_policy;
    std::int64_t m_today;
    std::mutex m_mutex; // over all that follows
    std::unique_ptr<CacheDatabase> m_database;
    std::vector<CacheDatabase::Entry> m_pending; // written many at a time
    std::size_t m_pendingBytes = 0;
    bool m_hasWritten = false;
};

} // namespace outcheck::check
