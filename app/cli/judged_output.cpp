// SPDX-License-Identifier: GPL-3.0-or-later
#include "judged_output.h"

#include "base/utf8.h"
#include "review/review.h"

#include <filesystem>
#include <fstream>

namespace outcheck::cli {

namespace {

Result<workspace::Output> outputForReview(const workspace::Workspace& workspace, const std::string& path) {
    const Place place{printable(path), 0, {}};
    const workspace::Output* output = workspace.find(path);
    if (output == nullptr) {
        return failure(ErrorCode::NotFound, place, "no output of this workspace");
    }
    switch (output->presence) {
    case workspace::Presence::Withheld:
        return failure(ErrorCode::Forbidden, place, "highly sensitive, or of unknown level: never opened");
    case workspace::Presence::Excluded:
        return failure(ErrorCode::Refused, place, "excluded: " + printable(output->exclusionReason));
    case workspace::Presence::Missing:
        return failure(ErrorCode::NotFound, place, "named in the workspace, but not on disk");
    case workspace::Presence::Unreadable:
        return failure(ErrorCode::NoPermission, place, "on disk, but cannot be opened");
    case workspace::Presence::Present:
        break;
    }
    if (!output->forReview) {
        return failure(ErrorCode::Refused, place, "not offered for review (see outcheck list --all)");
    }
    return *output;
}

} // namespace

Result<JudgedOutput> judgeOutput(const std::string& workspaceFolder, const std::string& path,
                                 const std::string& policyName, const std::stop_token& stop) {
    auto policy = check::loadPolicy(policyName);
    if (!policy) {
        return failure(policy.error());
    }
    auto workspace = workspace::Workspace::open(workspaceFolder, {}, stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    auto output = outputForReview(*workspace, path);
    if (!output) {
        return failure(output.error());
    }
    check::FileCheck check = check::checkOutput(*workspace, *output, *policy, stop, nullptr);
    if (!check.digest) { // there is nothing to bind an act to
        return failure(check.problems.empty()
                           ? Error{ErrorCode::ReadFailed, Place{output->path, 0, {}}, "could not be read to its end"}
                           : check.problems.front());
    }
    return JudgedOutput{*std::move(workspace), *std::move(output), *std::move(policy), std::move(check)};
}

Result<std::string> textOrFile(const std::string& text, const std::string& name) {
    if (name.empty()) {
        return text;
    }
    const Place place{name, 0, {}};
    std::error_code fault;
    if (!std::filesystem::is_regular_file(name, fault)) {
        return failure(ErrorCode::NotFound, place, "no such file");
    }
    std::ifstream file(name, std::ios::binary);
    std::string content(review::maximumCommentBytes + 1, '\0');
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (!file.is_open() || file.bad()) {
        return failure(ErrorCode::ReadFailed, place, "the text cannot be read");
    }
    content.resize(static_cast<std::size_t>(file.gcount()));
    return content;
}

} // namespace outcheck::cli
