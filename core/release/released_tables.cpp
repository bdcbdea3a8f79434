// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/released_tables.h"

#include "release/pinning.h"

#include <algorithm>
#include <set>

namespace outcheck::release {

namespace {

// When the bundle was written; nothing where none was.
std::optional<UtcSeconds> releaseOf(const review::RequestState& request) {
    const auto found = std::find_if(request.acts.begin(), request.acts.end(), [](const review::JudgedAct& act) {
        return !act.isVoid && review::kindOf(act.recorded.act) == review::ActKind::ReleaseFiles;
    });
    return found == request.acts.end() ? std::nullopt : std::optional(found->recorded.time);
}

} // namespace

EarlierReleases earlierReleases(const review::RequestBook& book,
                                const std::function<bool(const std::string&)>& isUnderstood, std::string_view workspace,
                                std::string_view apart) {
    EarlierReleases earlier;
    for (const review::RequestState& request : book.requests) {
        if (request.opened.workspace != workspace || request.id == apart) {
            continue;
        }
        const auto time = releaseOf(request);
        if (!time && !isUnderstood(request.id)) {
            earlier.notUnderstood.push_back(request.id);
        }
        for (const review::RequestFile& file : request.files) {
            if (!time || file.type != review::FileType::Output) {
                continue;
            }
            if (workspace::kindOfPath(file.path) == workspace::OutputKind::Csv) {
                earlier.files.push_back({request.id, *time, {file.path, file.pin()}});
            } else {
                ++earlier.noTables;
            }
        }
    }
    std::stable_sort(earlier.files.begin(), earlier.files.end(),
                     [](const ReleasedFile& one, const ReleasedFile& other) { return one.time < other.time; });
    std::set<std::pair<std::string, Sha256Digest>> known;
    std::erase_if(earlier.files,
                  [&](const ReleasedFile& one) { return !known.emplace(one.file.path, one.file.pin.digest).second; });
    return earlier;
}

std::string nameOf(const ReleasedFile& file) {
    return "/" + file.request + "/" + file.file.path;
}

Result<check::RelatedTables> readReleased(const ledger::Ledger& ledger, const ReleasedFile& file,
                                          const check::RoleCorrections& corrections, const std::stop_token& stop) {
    const std::string& path = file.file.path;
    const auto bytes = ledger.fileBytes(file.file.pin.digest, maximumPinnedFile);
    if (!bytes) {
        return failure(bytes.error().code, Place{path, 0, {}}, bytes.error().detail);
    }
    return check::relatedTablesOf(*bytes, path, corrections.on(path), stop);
}

} // namespace outcheck::release
