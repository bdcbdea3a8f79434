// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/confined_root.h"
#include "io/confined_root_posix.h"
#include "task/progress.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>

namespace outcheck::io {

namespace {

// Each level keeps one descriptor open; a deeper nest is no workspace but an attack or an accident.
constexpr int maximumDepth = 128;

class DirectoryWalk {
public:
    DirectoryWalk(std::vector<Error>& problems, const std::function<bool(std::string_view)>& enters,
                  std::stop_token stop)
        : m_problems(problems), m_enters(enters), m_stop(std::move(stop)) {}

    // Takes over the descriptor. prefix is the folder's relative path with '/' at the end, empty for the root.
    void walk(int descriptor, const std::string& prefix, int depth) {
        DIR* stream = fdopendir(descriptor);
        if (stream == nullptr) {
            m_problems.push_back(systemError(errno, prefix, "listing the folder"));
            ::close(descriptor);
            return;
        }
        while (!m_stop.stop_requested()) {
            errno = 0;
            const dirent* entry = readdir(stream);
            if (entry == nullptr) {
                if (errno != 0) {
                    m_problems.push_back(systemError(errno, prefix, "listing the folder"));
                }
                break;
            }
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..") {
                visit(dirfd(stream), entry->d_name, prefix + entry->d_name, depth);
            }
        }
        closedir(stream);
    }

    std::vector<DirectoryEntry> take() {
        if (m_stop.stop_requested()) {
            m_problems.push_back(task::cancelled({}));
        }
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const DirectoryEntry& a, const DirectoryEntry& b) { return a.path < b.path; });
        return std::move(m_entries);
    }

private:
    void visit(int folder, const char* name, std::string path, int depth) {
        struct stat status {};
        if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT) { // gone between listing and looking: then it is not there
                m_problems.push_back(systemError(errno, std::move(path), "looking at the file"));
            }
            return;
        }
        if (S_ISDIR(status.st_mode)) {
            enter(folder, name, std::move(path), depth);
            return;
        }
        const FileIdentity identity = identityFrom(status);
        // Asked only where the permissions leave a doubt: one system call less for each of a hundred thousand files.
        const bool openToAll = (status.st_mode & 0444) == 0444;
        const bool isReadable = openToAll || S_ISLNK(status.st_mode) || faccessat(folder, name, R_OK, AT_EACCESS) == 0;
        m_entries.push_back(DirectoryEntry{.path = std::move(path),
                                           .size = identity.size,
                                           .device = identity.device,
                                           .inode = identity.inode,
                                           .links = identity.links,
                                           .modified = identity.modified,
                                           .isSymlink = S_ISLNK(status.st_mode),
                                           .isRegular = S_ISREG(status.st_mode),
                                           .isReadable = isReadable});
    }

    void enter(int folder, const char* name, std::string path, int depth) {
        if (m_enters && !m_enters(path)) {
            return;
        }
        if (depth >= maximumDepth) {
            m_problems.push_back(
                Error{ErrorCode::TooLarge, Place{std::move(path), 0, {}},
                      "folders nested deeper than " + std::to_string(maximumDepth) + " levels are not listed"});
            return;
        }
        const int descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0) {
            m_problems.push_back(systemError(errno, std::move(path), "listing the folder"));
            return;
        }
        walk(descriptor, path + '/', depth + 1);
    }

    std::vector<Error>& m_problems;
    const std::function<bool(std::string_view)>& m_enters;
    std::stop_token m_stop;
    std::vector<DirectoryEntry> m_entries;
};

} // namespace

std::vector<DirectoryEntry> ConfinedRoot::list(std::vector<Error>& problems) const {
    return list(problems, {});
}

std::vector<DirectoryEntry> ConfinedRoot::list(std::vector<Error>& problems,
                                               const std::function<bool(std::string_view)>& enters,
                                               std::stop_token stop) const {
    DirectoryWalk walk(problems, enters, std::move(stop));
    if (!m_shared) {
        return {};
    }
    // A descriptor of its own: reading a folder moves a position that copies of a descriptor share.
    const int descriptor = openat(m_shared->descriptor.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        problems.push_back(systemError(errno, m_shared->folder.string(), "listing the folder"));
        return {};
    }
    walk.walk(descriptor, {}, 0);
    return walk.take();
}

} // namespace outcheck::io
