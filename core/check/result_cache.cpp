// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/result_cache.h"

#include "check/engine_digest.h"
#include "check/result_codec.h"

#include <algorithm>
#include <system_error>

namespace outcheck::check {

namespace {

using std::chrono::system_clock;

constexpr std::size_t entriesAtOnce = 512; // no more: a check that is stopped still writes them
constexpr std::size_t bytesAtOnce = 2U << 20U;
constexpr std::size_t longestResult = 32U << 20U; // such a file is read again: that costs little beside what it holds
constexpr std::int64_t daysKept = 90;             // without being used

void append(std::string& bytes, std::uint64_t number) {
    for (unsigned shift = 0; shift < 64; shift += 8) {
        bytes += static_cast<char>(number >> shift & 0xFFU);
    }
}

void append(std::string& bytes, const Sha256Digest& digest) {
    bytes.append(digest.bytes.begin(), digest.bytes.end());
}

// Behind its length, so that no two sequences of texts give the same bytes.
void append(std::string& bytes, std::string_view text) {
    append(bytes, text.size());
    bytes += text;
}

std::string identityBytes(const io::FileIdentity& identity) {
    const auto& [device, inode, size, modified, changed, links] = identity;
    std::string bytes;
    append(bytes, device);
    append(bytes, inode);
    append(bytes, size);
    append(bytes, static_cast<std::uint64_t>(modified));
    append(bytes, static_cast<std::uint64_t>(changed));
    append(bytes, links);
    return bytes;
}

std::optional<Sha256Digest> digestFrom(std::string_view bytes) {
    Sha256Digest digest;
    if (bytes.size() != digest.bytes.size()) {
        return std::nullopt;
    }
    std::copy(bytes.begin(), bytes.end(), digest.bytes.begin());
    return digest;
}

std::int64_t dayNow() {
    return std::chrono::floor<std::chrono::days>(system_clock::now()).time_since_epoch().count();
}

// One folder, one name, whichever way it was reached.
std::string nameOf(const std::filesystem::path& folder) {
    std::error_code fault;
    const std::filesystem::path canonical = std::filesystem::weakly_canonical(folder, fault);
    return (fault ? std::filesystem::absolute(folder, fault) : canonical).string();
}

bool hasSettled(const io::FileIdentity& identity, system_clock::time_point began,
                std::chrono::nanoseconds settlingTime) {
    const std::chrono::nanoseconds read = began.time_since_epoch();
    return std::chrono::nanoseconds(std::max(identity.modified, identity.changed)) <= read - settlingTime;
}

} // namespace

const Sha256Digest& engineDigest() {
    static const Sha256Digest digest = Sha256Digest::fromHex(engineDigestHex).value();
    return digest;
}

ResultCache::ResultCache(const workspace::Workspace& workspace, const rules::Policy& policy, Settings settings)
    : m_settings(std::move(settings)), m_workspace(nameOf(workspace.folder())), m_policy(policy.digest()),
      m_today(dayNow()), m_database(CacheDatabase::open(m_settings.folder)) {}

ResultCache::~ResultCache() {
    const std::lock_guard lock(m_mutex);
    write();
    if (m_database && m_hasWritten) {
        m_database->prune(m_today - daysKept, m_settings.mostBytes);
    }
}

std::optional<FileCheck> ResultCache::find(const workspace::Output& output, const io::FileIdentity& identity,
                                           const std::optional<Sha256Digest>& corrections) {
    if (!m_settings.reuses) {
        return std::nullopt;
    }
    const std::string before = identityBytes(identity);
    const auto known = valueOf(CacheTable::File, fileKey(output.path));
    if (!known || !known->starts_with(before)) {
        return std::nullopt;
    }
    FileCheck check;
    check.path = output.path;
    check.kind = output.kind;
    check.corrections = corrections;
    check.digest = digestFrom(std::string_view(*known).substr(before.size()));
    if (!check.digest) {
        return std::nullopt;
    }
    check.identity = identity;
    check.verification = workspace::verificationOf(output, *check.digest);
    const auto found = valueOf(CacheTable::Result, resultKey(check));
    if (!found || !decodeFound(*found, check)) {
        return std::nullopt;
    }
    check.digestReused = true;
    check.state = CheckState::Complete;
    check.verdict = verdictOf(check);
    return check;
}

void ResultCache::keep(const FileCheck& check, system_clock::time_point began) {
    if (check.state != CheckState::Complete || !check.digest || !check.identity ||
        !hasSettled(*check.identity, began, m_settings.settlingTime)) {
        return;
    }
    std::string found = encodeFound(check);
    if (found.size() > longestResult) {
        return;
    }
    std::string known = identityBytes(*check.identity);
    append(known, *check.digest);
    const Sha256Digest file = fileKey(check.path);
    const Sha256Digest result = resultKey(check);
    const std::lock_guard lock(m_mutex);
    put(CacheTable::File, file, std::move(known));
    put(CacheTable::Result, result, std::move(found));
}

std::optional<std::string> ResultCache::valueOf(CacheTable table, const Sha256Digest& key) {
    const std::lock_guard lock(m_mutex);
    auto found = m_database ? m_database->find(table, key) : std::nullopt;
    if (!found) {
        return std::nullopt;
    }
    if (found->lastUsed < m_today) {
        put(table, key, {});
    }
    return std::move(found->value);
}

Sha256Digest ResultCache::fileKey(std::string_view path) const {
    std::string bytes;
    append(bytes, m_workspace);
    append(bytes, path);
    return sha256Of(bytes);
}

// What was found depends on the path too (rules about names), and on whether the manifest declares another digest.
Sha256Digest ResultCache::resultKey(const FileCheck& check) const {
    std::string bytes;
    append(bytes, m_settings.engine);
    append(bytes, m_policy);
    append(bytes, *check.digest);
    append(bytes, workspace::nameOf(check.kind));
    append(bytes, check.verification == workspace::Verification::Differs ? 1 : 0);
    append(bytes, check.path);
    append(bytes, check.corrections ? check.corrections->toHex() : std::string());
    return sha256Of(bytes);
}

void ResultCache::put(CacheTable table, const Sha256Digest& key, std::string value) {
    if (!m_database) {
        return;
    }
    m_pendingBytes += value.size();
    m_pending.push_back({table, key, std::move(value)});
    if (m_pending.size() >= entriesAtOnce || m_pendingBytes >= bytesAtOnce) {
        write();
    }
}

void ResultCache::write() {
    if (!m_database || m_pending.empty()) {
        return;
    }
    if (m_database->write(m_pending, m_today)) {
        m_hasWritten = true;
    } else {
        m_database.reset(); // not to wait in vain again and again
    }
    m_pending.clear();
    m_pendingBytes = 0;
}

} // namespace outcheck::check
