// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/refusal.h"

#include <array>

namespace outcheck::review {

namespace {

// In the order of RefusalCode.
constexpr std::array<std::string_view, refusalCodeCount> names{"no-such-request",
                                                               "already-open",
                                                               "another-request-active",
                                                               "not-an-author",
                                                               "not-a-checker",
                                                               "not-the-author",
                                                               "own-request",
                                                               "disputed",
                                                               "not-now",
                                                               "nothing-to-review",
                                                               "group-without-context",
                                                               "group-without-controls",
                                                               "reply-missing",
                                                               "rejected-file-stays",
                                                               "file-was-rejected",
                                                               "no-such-group",
                                                               "no-such-file",
                                                               "file-is-there",
                                                               "file-is-withdrawn",
                                                               "same-bytes",
                                                               "too-many-files",
                                                               "too-many-groups",
                                                               "not-an-output",
                                                               "other-bytes",
                                                               "already-submitted",
                                                               "reviews-are-sealed",
                                                               "reviews-are-shown",
                                                               "unfinished-check",
                                                               "block-needs-reason",
                                                               "rejection-needs-reason",
                                                               "files-without-vote",
                                                               "group-without-comment",
                                                               "no-public-comment",
                                                               "two-reviews-are-in",
                                                               "not-a-reviewer",
                                                               "waiting-for-opening",
                                                               "not-every-file-approved",
                                                               "nothing-sealed",
                                                               "second-review-missing",
                                                               "opening-differs",
                                                               "no-such-comment",
                                                               "not-own-comment",
                                                               "comment-is-public",
                                                               "other-turn",
                                                               "author-is-public",
                                                               "nothing-disputed",
                                                               "not-all-named",
                                                               "too-many-disputes",
                                                               "set-aside",
                                                               "overtaken",
                                                               "double-entry"};
static_assert(!names.back().empty());

} // namespace

std::string_view nameOf(RefusalCode code) {
    return names[static_cast<std::size_t>(code)];
}

} // namespace outcheck::review
