// SPDX-License-Identifier: GPL-3.0-or-later
// What votes, dismissals and requests share: texts as people write them, and who is the same reviewer. Private to
// core/review.
#pragma once

#include "review/review.h"

#include <string_view>

namespace outcheck::review {

// Without the blanks at both ends.
std::string_view trimmed(std::string_view text);

// Whether the check that a voter saw holds the file back.
bool hasBlock(rules::Verdict verdict, const std::vector<SeenFinding>& findings);

// One key is one person, and so are two keys under one name: four eyes are two people, not two devices. Takes recorded
// votes or dismissals.
template <typename Recorded>
bool sameReviewer(const Recorded& one, const Recorded& other) {
    return one.writer == other.writer || (!one.writerName.empty() && samePerson(one.writerName, other.writerName));
}

} // namespace outcheck::review
