// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/git_support.h"

#include "ledger/atomic_file.h"

namespace outcheck::ledger {

namespace {

ErrorCode codeOf(int status, int kind) {
    switch (status) {
    case GIT_ENOTFOUND:
        return ErrorCode::NotFound;
    case GIT_EMODIFIED:
    case GIT_EEXISTS:
    case GIT_ELOCKED:
        return ErrorCode::Conflict;
    case GIT_EOWNER:
        return ErrorCode::NoPermission;
    case GIT_EMISMATCH:
        return ErrorCode::NotGenuine; // an object is not what its name says
    default:
        break;
    }
    switch (kind) {
    case GIT_ERROR_ODB:
    case GIT_ERROR_OBJECT:
    case GIT_ERROR_ZLIB:
    case GIT_ERROR_TREE:
    case GIT_ERROR_INDEXER:
    case GIT_ERROR_REFERENCE:
        return ErrorCode::NotGenuine;
    default:
        return ErrorCode::ReadFailed;
    }
}

} // namespace

void startGit() {
    static const int started = [] {
        const int count = git_libgit2_init();
        // What is shown as recorded must survive a power cut.
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
        return count;
    }();
    static_cast<void>(started);
}

tl::unexpected<Error> gitFailure(int status, const std::filesystem::path& folder, std::string_view doing) {
    const git_error* last = git_error_last();
    const std::string text =
        last != nullptr && last->message != nullptr ? last->message : "git error " + std::to_string(status);
    const int kind = last != nullptr ? last->klass : GIT_ERROR_NONE;
    Error error{codeOf(status, kind), Place{folder.string(), 0, {}}, std::string(doing) + ": " + text};
    // libgit2 has no code of its own for a full disk, only the system's words.
    const Error system = writeError(folder, text);
    if (system.code == ErrorCode::DiskFull || (system.code == ErrorCode::NoPermission && kind == GIT_ERROR_OS)) {
        error.code = system.code;
    }
    return failure(std::move(error));
}

} // namespace outcheck::ledger
