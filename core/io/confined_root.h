// SPDX-License-Identifier: GPL-3.0-or-later
// A folder out of which nothing leads. Every file of a workspace is opened through one of these: absolute paths, "..",
// symbolic links anywhere below the root, devices and pipes are refused, and nothing can be swapped in between check
// and use.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::io {

// What makes a file the same file, unchanged. Times in nanoseconds since 1970.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0; // bytes
    std::int64_t modified = 0;
    std::int64_t changed = 0;
    std::uint64_t links = 1; // hard links to the same content
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

// An open regular file, read by position. Movable; closes itself.
class OpenFile {
public:
    OpenFile();
    ~OpenFile();
    OpenFile(OpenFile&&) noexcept;
    OpenFile& operator=(OpenFile&&) noexcept;

    const std::string& path() const; // as the user knows it
    // The identity at this moment.
    Result<FileIdentity> identity() const;
    // Reads up to size bytes at offset into target; fewer only at the end of the file.
    Result<std::size_t> readAt(std::uint64_t offset, void* target, std::size_t size) const;
    // The descriptor for handing to a child process; -1 where there is none. Stays owned here.
    int descriptor() const;

private:
    friend class ConfinedRoot;
    friend Result<OpenFile> openNamedFile(const std::filesystem::path& file);
    struct Handle;
    // Takes over an open descriptor; NotAFile unless it is a regular file.
    static Result<OpenFile> adopt(int descriptor, std::string path);
    std::unique_ptr<Handle> m_handle;
};

struct DirectoryEntry {
    std::string path; // relative to the root, '/' between parts, bytes as the file system has them
    std::uint64_t size = 0;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t links = 1;
    std::int64_t modified = 0;
    bool isSymlink = false;
    bool isRegular = true;
    bool isReadable = true; // as far as permissions tell; only opening proves it
};

class ConfinedRoot {
public:
    // Opens the folder itself (which may be reached through links: the user named it). NotFound, NotAFile,
    // NoPermission.
    static Result<ConfinedRoot> open(const std::filesystem::path& folder);
    ConfinedRoot();
    ~ConfinedRoot();
    ConfinedRoot(const ConfinedRoot&); // shares the open folder
    ConfinedRoot& operator=(const ConfinedRoot&);
    ConfinedRoot(ConfinedRoot&&) noexcept;
    ConfinedRoot& operator=(ConfinedRoot&&) noexcept;

    const std::filesystem::path& folder() const;
    // Opens a regular file by relative path. UnsafePath, NotFound, NotAFile, NoPermission.
    Result<OpenFile> openFile(std::string_view relativePath) const;
    // The identity without opening the content (no read permission needed).
    Result<FileIdentity> identityOf(std::string_view relativePath) const;
    // All files below the root (folders walked, links reported but not followed), sorted by path. What could not be
    // listed is reported in problems, not dropped.
    std::vector<DirectoryEntry> list(std::vector<Error>& problems) const;
    // The same without the folders for which enters(relative path) is false, and stopped early by the token (Cancelled
    // in problems).
    std::vector<DirectoryEntry> list(std::vector<Error>& problems, const std::function<bool(std::string_view)>& enters,
                                     std::stop_token stop = {}) const;
    // Whole content of a small file; TooLarge over maximumBytes.
    Result<std::string> readSmallFile(std::string_view relativePath, std::uint64_t maximumBytes) const;

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared;
};

// Opens one file that the user named by an absolute or relative path of the system, wherever it is.
Result<OpenFile> openNamedFile(const std::filesystem::path& file);

// Whether a relative path stays inside: not empty, not absolute, no "..", ".", empty part, drive, backslash on Windows
// or NUL.
bool isConfinedPath(std::string_view relativePath);

} // namespace outcheck::io
