// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/confined_root.h"
#include "io/descriptor_posix.h"

#include <cerrno>
#include <fcntl.h>
#include <limits>

namespace outcheck::io {

struct OpenFile::Handle {
    Descriptor descriptor;
    std::string path;
};

OpenFile::OpenFile() = default;
OpenFile::~OpenFile() = default;
OpenFile::OpenFile(OpenFile&&) noexcept = default;
OpenFile& OpenFile::operator=(OpenFile&&) noexcept = default;

Result<OpenFile> OpenFile::adopt(int descriptor, std::string path) {
    auto handle = std::make_unique<Handle>(Handle{Descriptor(descriptor), std::move(path)});
    struct stat status {};
    if (fstat(descriptor, &status) != 0) {
        return failure(systemError(errno, handle->path, "asking for the state of the file"));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::NotAFile, {handle->path, 0, {}}, "not a regular file");
    }
    OpenFile file;
    file.m_handle = std::move(handle);
    return file;
}

const std::string& OpenFile::path() const {
    static const std::string none;
    return m_handle ? m_handle->path : none;
}

int OpenFile::descriptor() const {
    return m_handle ? m_handle->descriptor.get() : -1;
}

Result<FileIdentity> OpenFile::identity() const {
    struct stat status {};
    if (fstat(descriptor(), &status) != 0) {
        return failure(systemError(errno, path(), "asking for the state of the file"));
    }
    return identityFrom(status);
}

Result<std::size_t> OpenFile::readAt(std::uint64_t offset, void* target, std::size_t size) const {
    if (offset > static_cast<std::uint64_t>(std::numeric_limits<off_t>::max()) - size) {
        return failure(ErrorCode::OutOfRange, {path(), 0, {}}, "a position that no file has");
    }
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count =
            pread(descriptor(), static_cast<char*>(target) + done, size - done, static_cast<off_t>(offset + done));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return failure(systemError(errno, path(), "reading"));
        }
        if (count == 0) {
            break;
        }
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Result<OpenFile> openNamedFile(const std::filesystem::path& file) {
    const std::string path = file.string();
    struct stat status {};
    if (stat(file.c_str(), &status) != 0) {
        return failure(systemError(errno, path, "opening"));
    }
    // Refused before opening: the mere opening of a device can have effects.
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::NotAFile, {path, 0, {}}, S_ISDIR(status.st_mode) ? "a folder" : "not a regular file");
    }
    // O_NONBLOCK: should a pipe have taken its place meanwhile, opening must not wait for a writer.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) {
        return failure(systemError(errno, path, "opening"));
    }
    return OpenFile::adopt(descriptor, path);
}

} // namespace outcheck::io
