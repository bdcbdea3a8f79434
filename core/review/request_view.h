// SPDX-License-Identifier: GPL-3.0-or-later
// What one person may see of a request at its phase. Independence: while reviews are made apart, a checker sees the own
// votes and comments only. While they consolidate, checkers see each other's. The author, and who only reads, see
// decisions when a turn is over, a conflict as a request for changes, comments that are public, and votes when the
// request is complete. Of a turn that was returned early everybody sees only the own part: the next one is independent
// again.
#pragma once

#include "review/request_state.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace outcheck::review {

enum class Eye { Author, Checker, Reader };
// Checker: by the roster, and not the author of this request.
Eye eyeOf(const RequestState& state, const Person& person);

struct FileView {
    FileDecision decision = FileDecision::Undecided; // Undecided: nothing that this person may see was decided
    std::vector<std::size_t> votes;                  // visible ones of RequestFile::votes, lapsed and superseded too
};

// Numbers are places in the lists of the RequestState.
struct RequestView {
    Eye eye = Eye::Reader;
    std::vector<FileView> files;       // one for each file of the state
    std::vector<std::size_t> comments; // visible ones
    // Visible ones, void ones too. That a review was submitted is seen by all checkers, whatever it says; what others
    // looked at is seen by everybody.
    std::vector<std::size_t> acts;
};
RequestView viewFor(const RequestState& state, const Person& person);

// The status as that person may know it: that reviews have come in is among checkers.
RequestStatus shownStatus(RequestStatus status, Eye eye);

// What needs talking about first: conflicts, rejected, changes requested, incomplete, approved. The files of
// type output, in the order in which a checker who consolidates looks at them.
std::vector<std::size_t> inOrderOfConflict(const RequestState& state, const RequestView& view);

} // namespace outcheck::review
