// SPDX-License-Identifier: GPL-3.0-or-later
// A lock between processes that the system gives back when its holder dies, however it dies: nothing stale can stay
// behind. The lock file itself remains; that it exists says nothing.
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace outcheck::ledger {

class FolderLock {
public:
    // Waits up to `patience` for it. Conflict where another process holds it all the while; NoPermission, DiskFull,
    // WriteFailed.
    static Result<FolderLock> take(const std::filesystem::path& file, std::chrono::milliseconds patience);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

private:
    using Handle = std::intptr_t;
    explicit FolderLock(Handle handle) : m_handle(handle) {}
    static constexpr Handle none = -1;
    Handle m_handle = none;
};

} // namespace outcheck::ledger
