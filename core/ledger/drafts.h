// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: what a checker has chosen and typed but not yet recorded. Kept on the reviewer's own disk so that a crash
// costs nothing; one file a draft, replaced whole. A draft belongs to the bytes it was written about. May hold free
// text, so the folder is the owner's alone and drafts never reach the ledger.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/utc_time.h"
#include "review/review.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::ledger {

struct Draft {
    std::string workspace;
    std::string path;
    Sha256Digest file;                    // the bytes it was written about
    std::optional<review::VoteKind> kind; // nothing: no vote chosen yet
    std::string comment;
    UtcSeconds saved;
};

class DraftStore {
public:
    // Drafts in homeFolder()/drafts.
    DraftStore();
    explicit DraftStore(std::filesystem::path folder);

    // Replaces the draft for this workspace, path and digest. On disk (synced) when it returns. WriteFailed, DiskFull,
    // NoPermission.
    Result<void> save(const Draft& draft) const;
    // Nothing where there is none; Malformed where the file is damaged (it is left in place).
    Result<std::optional<Draft>> load(std::string_view workspace, std::string_view path,
                                      const Sha256Digest& file) const;
    // All of a workspace by path, also those about bytes that have changed since. Damaged ones are reported in
    // problems.
    std::vector<Draft> list(std::string_view workspace, std::vector<Error>& problems) const;
    // Removes it; nothing happens where there is none. Called once the vote is recorded.
    Result<void> remove(std::string_view workspace, std::string_view path, const Sha256Digest& file) const;

private:
    std::filesystem::path fileFor(std::string_view workspace, std::string_view path, const Sha256Digest& file) const;
    std::filesystem::path m_folder;
};

} // namespace outcheck::ledger
