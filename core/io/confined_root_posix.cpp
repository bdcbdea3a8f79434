// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/confined_root_posix.h"
#include "io/confined_root.h"

#include <cerrno>
#include <fcntl.h>

namespace outcheck::io {

namespace {

#ifdef O_PATH
// Folders on the way need no permission to be listed, only to be passed.
constexpr int passFolder = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
#else
constexpr int passFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
#endif

// The folder that holds the last part of a path, and that part.
struct Location {
    Descriptor folder;
    int folderDescriptor; // of folder, or of the root itself
    std::string name;
};

bool isLink(int folder, const std::string& name) {
    struct stat status {};
    return fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

Error unsafe(std::string_view path, std::string detail) {
    return Error{ErrorCode::UnsafePath, Place{std::string(path), 0, {}}, std::move(detail)};
}

Result<Location> locate(int root, std::string_view path) {
    if (!isConfinedPath(path)) {
        return failure(unsafe(path, "absolute, or with a part that is empty, \".\" or \"..\""));
    }
    Location location{Descriptor(), root, {}};
    std::size_t start = 0;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', start)) {
        const std::string part(path.substr(start, slash - start));
        Descriptor next(openat(location.folderDescriptor, part.c_str(), passFolder));
        if (!next.isOpen()) {
            const int reason = errno;
            if (isLink(location.folderDescriptor, part)) {
                return failure(unsafe(path, "leads through a symbolic link"));
            }
            return failure(systemError(reason, std::string(path), "opening"));
        }
        location.folder = std::move(next);
        location.folderDescriptor = location.folder.get();
        start = slash + 1;
    }
    location.name = path.substr(start);
    return location;
}

Result<struct stat> statusAt(const Location& location, std::string_view path) {
    struct stat status {};
    if (fstatat(location.folderDescriptor, location.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return failure(systemError(errno, std::string(path), "looking for the file"));
    }
    if (S_ISLNK(status.st_mode)) {
        return failure(unsafe(path, "a symbolic link"));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::NotAFile, {std::string(path), 0, {}},
                       S_ISDIR(status.st_mode) ? "a folder" : "not a regular file");
    }
    return status;
}

Error noFolder(std::string_view path) {
    return Error{ErrorCode::NotFound, Place{std::string(path), 0, {}}, "no folder is open"};
}

} // namespace

ConfinedRoot::ConfinedRoot() = default;
ConfinedRoot::~ConfinedRoot() = default;
ConfinedRoot::ConfinedRoot(const ConfinedRoot&) = default;
ConfinedRoot& ConfinedRoot::operator=(const ConfinedRoot&) = default;
ConfinedRoot::ConfinedRoot(ConfinedRoot&&) noexcept = default;
ConfinedRoot& ConfinedRoot::operator=(ConfinedRoot&&) noexcept = default;

Result<ConfinedRoot> ConfinedRoot::open(const std::filesystem::path& folder) {
    Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen()) {
        const int reason = errno;
        struct stat status {};
        if (reason == ENOTDIR && stat(folder.c_str(), &status) == 0) {
            return failure(ErrorCode::NotAFile, {folder.string(), 0, {}}, "not a folder");
        }
        return failure(systemError(reason, folder.string(), "opening the folder"));
    }
    ConfinedRoot root;
    root.m_shared = std::make_shared<const Shared>(Shared{std::move(descriptor), folder});
    return root;
}

const std::filesystem::path& ConfinedRoot::folder() const {
    static const std::filesystem::path none;
    return m_shared ? m_shared->folder : none;
}

Result<OpenFile> ConfinedRoot::openFile(std::string_view relativePath) const {
    if (!m_shared) {
        return failure(noFolder(relativePath));
    }
    const auto location = locate(m_shared->descriptor.get(), relativePath);
    if (!location) {
        return failure(location.error());
    }
    // Looked at before opening: the mere opening of a device can have effects. O_NONBLOCK and the second look in
    // adopt() cover what takes its place in between.
    if (const auto status = statusAt(*location, relativePath); !status) {
        return failure(status.error());
    }
    const int descriptor = openat(location->folderDescriptor, location->name.c_str(),
                                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(systemError(errno, std::string(relativePath), "opening"));
    }
    return OpenFile::adopt(descriptor, std::string(relativePath));
}

Result<FileIdentity> ConfinedRoot::identityOf(std::string_view relativePath) const {
    if (!m_shared) {
        return failure(noFolder(relativePath));
    }
    const auto location = locate(m_shared->descriptor.get(), relativePath);
    if (!location) {
        return failure(location.error());
    }
    return statusAt(*location, relativePath).map(identityFrom);
}

} // namespace outcheck::io
