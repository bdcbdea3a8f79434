// SPDX-License-Identifier: GPL-3.0-or-later
// The check of a release request: the rules against its pinned bytes, never against a workspace that goes on changing,
// and what the author declared held against what they see. Owns its input, so that it can run on a thread of its own.
#pragma once

#include "check/check_run.h"
#include "release/pinned_bytes.h"
#include "review/declared_controls.h"
#include "review/request_state.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::release {

struct FileToCheck {
    PinnedFile file;
    review::FileType type = review::FileType::Output;
};

struct RequestToCheck {
    std::string request; // uuid
    review::DeclaredControls declared;
    std::vector<FileToCheck> files; // in the order of the request
};
// All files of a request as they are pinned now, but those withdrawn.
RequestToCheck requestToCheck(const review::RequestState& state);

struct PinnedCheck {
    review::FileType type = review::FileType::Output;
    // Of the pinned bytes and of nothing else: where they are not at hand, or not those that were pinned, it is
    // incomplete and its problems say why. Without its tables, which would fill the memory.
    check::FileCheck check;
    // Of files of type output: what was declared and is not so, and what of it could not be told.
    std::vector<review::UntrueControl> untrue;
    std::vector<review::DeclaredControl> notJudged;
};

// Checks one file, laid out in a folder of its own for as long as that takes. Never fails: what went wrong is in the
// result.
PinnedCheck checkPinned(const FileToCheck& file, const review::DeclaredControls& declared, const ReadPinned& readPinned,
                        const rules::Policy& policy, const std::stop_token& stop, task::Progress* progress);

// Checks all files on all cores and hands each result over with its place in `files`, one at a time, from whichever
// thread made it, in no order. Bytes are read by one thread at a time. Returns when all are done; what is not begun
// when `stop` asks is handed over as incomplete (Cancelled).
void checkRequest(const RequestToCheck& request, const ReadPinned& readPinned, const rules::Policy& policy,
                  const std::stop_token& stop, task::Progress& progress,
                  const std::function<void(std::size_t, PinnedCheck)>& onResult);

} // namespace outcheck::release
