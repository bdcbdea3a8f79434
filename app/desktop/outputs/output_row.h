// SPDX-License-Identifier: GPL-3.0-or-later
// One output as the window knows it: what the workspace says, what the check gave, what the votes add up to.
#pragma once

#include "check/check_run.h"
#include "desktop/look/signs.h"
#include "review/dismissal.h"
#include "review/request_act.h"
#include "review/review.h"
#include "workspace/output.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace outcheck::desktop {

// What a file is in the release request that is open.
struct RequestPart {
    std::string group;
    std::size_t groupNumber = 0; // in the request
    review::FileType type = review::FileType::Output;
    bool waitsForMe = false; // this person is to vote on it
    QString obstacle;        // why this person cannot vote on it; empty where possible
};

struct OutputRow {
    const workspace::Output* output = nullptr; // lives as long as the workspace
    std::shared_ptr<const check::FileCheck> check;
    std::optional<RequestPart> part;         // where a request is open
    bool changed = false;                    // other bytes on disk than were checked
    std::optional<review::VoteKind> ownVote; // on these bytes
    std::size_t otherVotes = 0;
    review::FileDecision decision = review::FileDecision::Undecided;
    bool hasLapsed = false; // votes on other bytes or findings
    // Those that stand on these bytes: one's own, and the others' once one has voted.
    std::vector<review::RecordedDismissal> dismissals;
    std::size_t dismissed = 0; // findings that are dismissed as a whole by these
};

// The states a row can be in, the worst first.
enum class RowState {
    Fail,
    Missing,
    Unreadable,
    Changed,
    Incomplete,
    Query,
    Waiting,
    Unlisted,
    Clean,
    OutOfDate,
    Excluded,
    Withheld
};

RowState stateOf(const OutputRow& row);
Sign signOf(RowState state);
QString wordFor(RowState state);
// The word, and how many findings are dismissed: "fail, 1 dismissed".
QString stateWords(const OutputRow& row);
// The state in a sentence, with counts of findings, for tooltips and screen readers.
QString sentenceFor(const OutputRow& row);
// Blocking, query and note findings (kinds, not places).
struct FindingCounts {
    std::size_t block = 0, query = 0, note = 0;
};
FindingCounts countFindings(const OutputRow& row);
// Waits for this checker: offered for review, there, and without an own vote on the bytes that stand there now.
bool needsMe(const OutputRow& row);
// Offered for review and without a decision that stands.
bool isUndecided(const OutputRow& row);
// Why nobody can vote on it now; empty where one can.
QString whyNoVote(const OutputRow& row);

} // namespace outcheck::desktop
