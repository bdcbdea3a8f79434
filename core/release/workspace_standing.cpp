// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/workspace_standing.h"

#include "io/block_reader.h"

namespace outcheck::release {

namespace {

bool wasRejected(const review::RequestState& request, const review::RequestFile* file, const Sha256Digest& now) {
    return (file != nullptr && file->rejected) || request.rejectedDigests.contains(now);
}

} // namespace

WorkspaceStanding standingOf(const workspace::Workspace& workspace, std::string_view name,
                             const review::RequestBook& book, const std::stop_token& stop, task::Progress& progress) {
    std::vector<const workspace::Output*> offered;
    for (const workspace::Output& output : workspace.outputs()) {
        if (output.forReview) {
            offered.push_back(&output);
            progress.bytesTotal += output.size.value_or(0);
        }
    }
    progress.itemsTotal += offered.size();
    WorkspaceStanding result;
    for (const workspace::Output* output : offered) {
        const auto read = workspace.openOutput(output->path).and_then([&](io::OpenFile file) {
            return io::hashFile(std::move(file), stop, &progress);
        });
        ++progress.itemsDone;
        result.files.push_back({output->path, {}});
        if (read) {
            result.files.back().digest = read->digest;
        } else {
            result.problems.push_back(read.error());
        }
    }
    result.standing = review::outputStates(book, name, result.files);
    return result;
}

NewToRequest newToRequest(const review::RequestState& request, const WorkspaceStanding& workspace) {
    NewToRequest news;
    std::map<std::string_view, const Sha256Digest*> now;
    for (const review::WorkspaceFile& file : workspace.files) {
        now.emplace(file.path, file.digest ? &*file.digest : nullptr);
    }
    for (const std::string& path : review::changedSinceRelease(workspace.files, workspace.standing)) {
        const review::RequestFile* const file = review::fileAt(request, path);
        const Sha256Digest& digest = *now.at(path); // what could not be read is Invalid, and not changed
        if (file != nullptr && file->type != review::FileType::Withdrawn && file->pin().digest == digest) {
            continue; // supporting, or program text: there as it is
        }
        const bool isOut = file != nullptr && file->type == review::FileType::Withdrawn;
        if (isOut || wasRejected(request, file, digest)) {
            news.leftOut.push_back(path);
        } else {
            (file == nullptr ? news.toAdd : news.toReplace).push_back(path);
        }
    }
    return news;
}

} // namespace outcheck::release
