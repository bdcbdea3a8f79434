// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/folder_lock.h"

#include "ledger/atomic_file.h"

#include <system_error>
#include <thread>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace outcheck::ledger {

namespace {

enum class Attempt { Taken, Held, Failed };

#ifdef _WIN32
Attempt attempt(const std::filesystem::path& file, std::intptr_t& handle, std::string& fault) {
    const HANDLE opened =
        CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        fault = std::system_category().message(static_cast<int>(error));
        return error == ERROR_SHARING_VIOLATION ? Attempt::Held : Attempt::Failed;
    }
    handle = reinterpret_cast<std::intptr_t>(opened);
    return Attempt::Taken;
}

void release(std::intptr_t handle) {
    CloseHandle(reinterpret_cast<HANDLE>(handle));
}
#else
Attempt attempt(const std::filesystem::path& file, std::intptr_t& handle, std::string& fault) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        fault = std::generic_category().message(errno);
        return Attempt::Failed;
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        handle = descriptor;
        return Attempt::Taken;
    }
    const int error = errno;
    ::close(descriptor);
    fault = std::generic_category().message(error);
    return error == EWOULDBLOCK || error == EINTR ? Attempt::Held : Attempt::Failed;
}

void release(std::intptr_t handle) {
    ::close(static_cast<int>(handle));
}
#endif

} // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    std::intptr_t handle = none;
    std::string fault;
    for (;;) {
        switch (attempt(file, handle, fault)) {
        case Attempt::Taken:
            return FolderLock(handle);
        case Attempt::Failed:
            return failure(writeError(file, fault));
        case Attempt::Held:
            break;
        }
        if (std::chrono::steady_clock::now() >= end) {
            return failure(ErrorCode::Conflict, Place{file.string(), 0, {}}, "another process is writing there");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_handle(std::exchange(other.m_handle, none)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

FolderLock::~FolderLock() {
    if (m_handle != none) {
        release(m_handle);
    }
}

} // namespace outcheck::ledger
