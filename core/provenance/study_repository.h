// SPDX-License-Identifier: GPL-3.0-or-later
// The study repository: files as they were at a job's commit, read from a git repository on this machine (libgit2).
// Only objects are read: no hook, filter, submodule or network of that repository is ever used.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace outcheck::provenance {

class StudyRepository {
public:
    // Opens the repository whose work tree or bare folder this is, without looking upwards. NotFound where it is none;
    // Refused where git's ownership check refuses it (it belongs to somebody else: git config safe.directory);
    // Malformed where it is broken.
    static Result<StudyRepository> open(const std::filesystem::path& folder);
    StudyRepository(StudyRepository&&) noexcept;
    StudyRepository& operator=(StudyRepository&&) noexcept;
    ~StudyRepository();

    // The full id of the commit that begins with these hexadecimal digits (at least 4). NotFound, Conflict where
    // several begin so, Malformed where it is no such text.
    Result<std::string> resolveCommit(std::string_view shaPrefix) const;

    // The content of a file at a commit (full id). NotFound, NotAFile (a folder, link or submodule), TooLarge.
    Result<std::string> readFile(const std::string& commit, std::string_view path, std::uint64_t maximumBytes) const;

private:
    struct Handle;
    explicit StudyRepository(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace outcheck::provenance
