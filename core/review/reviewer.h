// SPDX-License-Identifier: GPL-3.0-or-later
// What votes, dismissals and requests share: texts as people write them, and who is the same reviewer. Private to
// core/review.
#pragma once

#include "review/review.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace outcheck::review {

// Without the blanks at both ends.
std::string_view trimmed(std::string_view text);

// What the votes of different people on one file add up to.
struct VoteTally {
    std::size_t approvals = 0, changes = 0, rejections = 0;
    void add(VoteKind kind); // Undecide counts nothing
};
FileDecision decisionFrom(const VoteTally& tally); // Incomplete under two votes

// Small, where it is an ASCII capital.
char loweredLetter(char letter);

// Whether the check that a voter saw holds the file back.
bool hasBlock(rules::Verdict verdict, const std::vector<SeenFinding>& findings);

// One key is one person, and so are two keys under one name: four eyes are two people, not two devices. Takes recorded
// votes or dismissals.
template <typename Recorded>
bool sameReviewer(const Recorded& one, const Recorded& other) {
    return one.writer == other.writer || (!one.writerName.empty() && samePerson(one.writerName, other.writerName));
}

} // namespace outcheck::review
