// SPDX-License-Identifier: GPL-3.0-or-later
// What requests have to do with the outputs of a workspace, as they are now.
#pragma once

#include "review/request_state.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::review {

enum class OutputState {
    Unreleased,  // no request has to do with it
    UnderReview, // these bytes are pinned by an active request
    Released,    // these bytes were released for this workspace, under this path or another
    Updated,     // pinned by an active request, or released, with other bytes
    Withdrawn,   // taken out of a request, or the request was withdrawn
    Invalid      // there is nothing to be asked for: unread, unreadable or not to be opened
};
std::string_view nameOf(OutputState state); // kebab-case

// An output as the workspace has it. No digest: it could not be read, or must not be.
struct WorkspaceFile {
    std::string path;
    std::optional<Sha256Digest> digest;
};

struct OutputStanding {
    OutputState state = OutputState::Unreleased;
    std::string request; // that it follows from; may be empty
};

// One for each file, in their order. What is stronger is said: under review, then updated while it is under review,
// released, updated since its release, withdrawn. Files of a request count where they are of type output, or were.
std::vector<OutputStanding> outputStates(const RequestBook& book, std::string_view workspace,
                                         const std::vector<WorkspaceFile>& files);

// The paths to take when an author asks for all that changed since the last release: those Unreleased, Updated or
// Withdrawn.
std::vector<std::string> changedSinceRelease(const std::vector<WorkspaceFile>& files,
                                             const std::vector<OutputStanding>& standings);

} // namespace outcheck::review
