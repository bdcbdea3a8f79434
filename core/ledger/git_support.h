// SPDX-License-Identifier: GPL-3.0-or-later
// Owning pointers for libgit2's objects, its one-time set-up, and its errors as ours. Private to core/ledger.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <git2.h>
#include <memory>
#include <string_view>

namespace outcheck::ledger {

template <auto release>
struct GitRelease {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};
using GitOdb = std::unique_ptr<git_odb, GitRelease<git_odb_free>>;
using GitOdbObject = std::unique_ptr<git_odb_object, GitRelease<git_odb_object_free>>;
using GitReference = std::unique_ptr<git_reference, GitRelease<git_reference_free>>;
using GitConfig = std::unique_ptr<git_config, GitRelease<git_config_free>>;
using GitReferenceIterator = std::unique_ptr<git_reference_iterator, GitRelease<git_reference_iterator_free>>;

// Starts libgit2 once in a process, with everything it writes synced to disk.
void startGit();

// The error of a libgit2 call that gave `status`, with its text copied now, on this thread.
tl::unexpected<Error> gitFailure(int status, const std::filesystem::path& folder, std::string_view doing);

} // namespace outcheck::ledger
