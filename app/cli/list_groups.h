// SPDX-License-Identifier: GPL-3.0-or-later
// The groups in which `outcheck list` shows the outputs of a workspace: every output stands in exactly one.
#pragma once

#include "workspace/output.h"

#include <array>
#include <string_view>

namespace outcheck::cli {

enum class ListGroup {
    ForReview,
    UnfinishedJob,
    NoCompletedJob,
    Excluded,
    OutOfDate,
    MinimallySensitive,
    Missing,
    Unreadable,
    Unlisted,
    UnknownLevel,
    HighlySensitive
};

inline constexpr std::array<ListGroup, 11> listGroups = {
    ListGroup::ForReview, ListGroup::UnfinishedJob,      ListGroup::NoCompletedJob, ListGroup::Excluded,
    ListGroup::OutOfDate, ListGroup::MinimallySensitive, ListGroup::Missing,        ListGroup::Unreadable,
    ListGroup::Unlisted,  ListGroup::UnknownLevel,       ListGroup::HighlySensitive};

ListGroup groupOf(const workspace::Output& output);
std::string_view nameOf(ListGroup group);  // "for-review": stable, for JSON
std::string_view titleOf(ListGroup group); // "For review"
// Whether the group is only counted unless everything is asked for.
bool isHidden(ListGroup group);

} // namespace outcheck::cli
