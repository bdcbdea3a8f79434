// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_groups.h"

namespace outcheck::cli {

using workspace::JobStatus;
using workspace::Presence;
using workspace::PrivacyLevel;

ListGroup groupOf(const workspace::Output& output) {
    if (output.level == PrivacyLevel::HighlySensitive) {
        return ListGroup::HighlySensitive;
    }
    if (output.level == PrivacyLevel::Unknown) {
        return output.unlisted ? ListGroup::Unlisted : ListGroup::UnknownLevel;
    }
    if (output.presence == Presence::Excluded || !output.exclusionReason.empty()) {
        return ListGroup::Excluded;
    }
    if (output.outOfDateOutput || output.outOfDateAction) {
        return ListGroup::OutOfDate;
    }
    if (output.presence == Presence::Missing) {
        return ListGroup::Missing;
    }
    if (output.presence == Presence::Unreadable) {
        return ListGroup::Unreadable;
    }
    if (output.level == PrivacyLevel::MinimallySensitive) {
        return ListGroup::MinimallySensitive;
    }
    if (output.forReview) {
        return ListGroup::ForReview;
    }
    const bool isUnfinished = output.jobStatus == JobStatus::Pending || output.jobStatus == JobStatus::Running;
    return isUnfinished ? ListGroup::UnfinishedJob : ListGroup::NoCompletedJob;
}

std::string_view nameOf(ListGroup group) {
    switch (group) {
    case ListGroup::ForReview:
        return "for-review";
    case ListGroup::UnfinishedJob:
        return "unfinished-job";
    case ListGroup::NoCompletedJob:
        return "no-completed-job";
    case ListGroup::Excluded:
        return "excluded";
    case ListGroup::OutOfDate:
        return "out-of-date";
    case ListGroup::MinimallySensitive:
        return "minimally-sensitive";
    case ListGroup::Missing:
        return "missing";
    case ListGroup::Unreadable:
        return "unreadable";
    case ListGroup::Unlisted:
        return "unlisted";
    case ListGroup::UnknownLevel:
        return "unknown-level";
    case ListGroup::HighlySensitive:
        return "highly-sensitive";
    }
    return "unknown-level";
}

std::string_view titleOf(ListGroup group) {
    switch (group) {
    case ListGroup::ForReview:
        return "For review";
    case ListGroup::UnfinishedJob:
        return "Not for review yet: the job has not ended";
    case ListGroup::NoCompletedJob:
        return "Declared moderately_sensitive, but no completed job is recorded";
    case ListGroup::Excluded:
        return "Excluded from level 4";
    case ListGroup::OutOfDate:
        return "Out of date";
    case ListGroup::MinimallySensitive:
        return "Minimally sensitive";
    case ListGroup::Missing:
        return "Missing on disk";
    case ListGroup::Unreadable:
        return "Cannot be read";
    case ListGroup::Unlisted:
        return "On disk, but named by no manifest or pattern (not opened)";
    case ListGroup::UnknownLevel:
        return "Of unknown privacy level (not opened)";
    case ListGroup::HighlySensitive:
        return "Highly sensitive (never opened)";
    }
    return {};
}

bool isHidden(ListGroup group) {
    return group == ListGroup::OutOfDate || group == ListGroup::HighlySensitive;
}

} // namespace outcheck::cli
