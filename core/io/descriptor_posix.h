// SPDX-License-Identifier: GPL-3.0-or-later
// What the POSIX files of this folder share: a descriptor that closes itself, and stat in our words.
#pragma once

#include "io/confined_root.h"

#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace outcheck::io {

class Descriptor {
public:
    explicit Descriptor(int value = -1) : m_value(value) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        if (this != &other) {
            close();
            m_value = std::exchange(other.m_value, -1);
        }
        return *this;
    }
    int get() const { return m_value; }
    bool isOpen() const { return m_value >= 0; }
    int release() { return std::exchange(m_value, -1); }

private:
    void close() {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    int m_value;
};

inline std::int64_t nanoseconds(const timespec& time) {
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

#ifdef __APPLE__
inline const timespec& modificationTime(const struct stat& status) {
    return status.st_mtimespec;
}
inline const timespec& changeTime(const struct stat& status) {
    return status.st_ctimespec;
}
#else
inline const timespec& modificationTime(const struct stat& status) {
    return status.st_mtim;
}
inline const timespec& changeTime(const struct stat& status) {
    return status.st_ctim;
}
#endif

inline FileIdentity identityFrom(const struct stat& status) {
    return FileIdentity{.device = static_cast<std::uint64_t>(status.st_dev),
                        .inode = static_cast<std::uint64_t>(status.st_ino),
                        .size = static_cast<std::uint64_t>(status.st_size),
                        .modified = nanoseconds(modificationTime(status)),
                        .changed = nanoseconds(changeTime(status)),
                        .links = static_cast<std::uint64_t>(status.st_nlink)};
}

} // namespace outcheck::io
