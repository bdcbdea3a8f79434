// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on many files at once, as the many acts that they are. Approving is one file at a time, on purpose.
#pragma once

#include "review/request_state.h"

#include <functional>
#include <string>
#include <vector>

namespace outcheck::review {

// What stood before a checker's eyes: policy, verdict and findings of a file, in a vote whose path, bytes and kind are
// filled in here.
using SeenCheck = std::function<VoteOnFile(const std::string& path)>;

// A request for changes on every output on which this person's vote does not count.
std::vector<VoteOnFile> requestChangesOnUnvoted(const RequestState& state, const Person& person, const SeenCheck& seen);
// Takes back every vote of this person that counts in this turn, approvals of earlier turns too.
std::vector<VoteOnFile> resetOwnVotes(const RequestState& state, const Person& person, const SeenCheck& seen);
// Each of these files, where it is there and in another group, into that group; types stay.
std::vector<MoveFile> moveToGroup(const RequestState& state, const std::vector<std::string>& paths,
                                  const std::string& group);

} // namespace outcheck::review
