// SPDX-License-Identifier: GPL-3.0-or-later
// The words of acts as they stand in entries. Private to core/review.
#pragma once

#include "base/json_fields.h"

#include "review/request_act.h"

namespace outcheck::review {

inline constexpr JsonNames<Independence, 2> independenceNames{
    {{Independence::Shown, "shown"}, {Independence::Sealed, "sealed"}}};
inline constexpr JsonNames<FileType, 4> fileTypeNames{{{FileType::Output, "output"},
                                                       {FileType::Supporting, "supporting"},
                                                       {FileType::Code, "code"},
                                                       {FileType::Withdrawn, "withdrawn"}}};
inline constexpr JsonNames<CommentVisibility, 2> visibilityNames{
    {{CommentVisibility::Private, "private"}, {CommentVisibility::Public, "public"}}};
inline constexpr JsonNames<LookKind, 2> lookNames{{{LookKind::View, "view"}, {LookKind::Download, "download"}}};
inline constexpr JsonNames<VoteKind, 4> voteNames{{{VoteKind::Approve, "approve"},
                                                   {VoteKind::RequestChanges, "request-changes"},
                                                   {VoteKind::Reject, "reject"},
                                                   {VoteKind::Undecide, "undecide"}}};
inline constexpr JsonNames<rules::Severity, 3> severityNames{
    {{rules::Severity::Note, "note"}, {rules::Severity::Query, "query"}, {rules::Severity::Block, "block"}}};
inline constexpr JsonNames<rules::Verdict, 4> verdictNames{{{rules::Verdict::Clean, "clean"},
                                                            {rules::Verdict::Query, "query"},
                                                            {rules::Verdict::Fail, "fail"},
                                                            {rules::Verdict::Incomplete, "incomplete"}}};
inline constexpr JsonNames<table::RoundingKind, 3> roundingNames{{{table::RoundingKind::Nearest, "nearest"},
                                                                  {table::RoundingKind::Up, "up"},
                                                                  {table::RoundingKind::Midpoint, "midpoint"}}};

} // namespace outcheck::review
