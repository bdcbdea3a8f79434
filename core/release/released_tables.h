// SPDX-License-Identifier: GPL-3.0-or-later
// What was released before of a workspace: which files, by the record, and their tables from the bytes that were
// pinned. For whoever asks what new files give away beside them.
#pragma once

#include "check/related_tables.h"
#include "release/pinned_bytes.h"
#include "review/request_state.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::release {

struct ReleasedFile {
    std::string request; // uuid
    UtcSeconds time;     // of the release
    PinnedFile file;
    friend bool operator==(const ReleasedFile& one, const ReleasedFile& other) {
        return one.request == other.request && one.time == other.time && one.file.path == other.file.path &&
               one.file.pin == other.file.pin;
    }
};

struct EarlierReleases {
    std::vector<ReleasedFile> files; // CSV of type output, the oldest first; the same bytes under the same path once
    std::size_t noTables = 0;        // other files of type output
    // Requests of the workspace of which this program does not understand everything: they may have been released.
    std::vector<std::string> notUnderstood;
    friend bool operator==(const EarlierReleases&, const EarlierReleases&) = default;
};

// `isUnderstood`: of a request's id. `apart`: a request that is left out; may be empty. A release counts for what was
// written out also where the request is disputed since.
EarlierReleases earlierReleases(const review::RequestBook& book,
                                const std::function<bool(const std::string&)>& isUnderstood, std::string_view workspace,
                                std::string_view apart);

// "/", the request's id, "/", the path: no path in a workspace, so that nothing is taken for it.
std::string nameOf(const ReleasedFile& file);

// Its tables from the bytes kept with the ledger, which are compared with the digest of the pin before they are used.
// NotFound where the bytes have not come here, NotGenuine, and the errors of readRelatedTables.
Result<check::RelatedTables> readReleased(const ledger::Ledger& ledger, const ReleasedFile& file,
                                          const check::RoleCorrections& corrections, const std::stop_token& stop);

} // namespace outcheck::release
