// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/request_votes.h"

#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace outcheck::desktop {

namespace {

struct RequestVotes {
    Q_DECLARE_TR_FUNCTIONS(RequestVotes)
};

QString withReason(const QString& line, const review::Text& reason) {
    if (reason.erased) {
        return RequestVotes::tr("%1 — reason erased").arg(line);
    }
    return reason.value.empty() ? line : RequestVotes::tr("%1 — “%2”").arg(line, labelText(reason.value));
}

QString lineOf(const review::RequestState& state, const review::FileVote& vote, const QString& who) {
    const review::JudgedAct& act = state.acts[vote.act];
    return withReason(RequestVotes::tr("%1: %2, %3", "who: vote, when")
                          .arg(who, wordFor(vote.vote.kind), timeText(act.recorded.time)),
                      vote.vote.reason);
}

} // namespace

review::VoteOnFile actOf(const review::Vote& vote) {
    review::VoteOnFile act;
    act.path = vote.path;
    act.file = vote.file;
    act.policy = vote.policy;
    act.policyId = vote.policyId;
    act.policyVersion = vote.policyVersion;
    act.verdict = vote.verdict;
    act.findings = vote.findings;
    act.kind = vote.kind;
    if (vote.kind != review::VoteKind::RequestChanges) { // there it is a comment, for the author to read and answer
        act.reason.value = vote.comment;
    }
    return act;
}

QString requestVotesText(const review::RequestState& state, const review::RequestView& view, const std::string& path,
                         const review::Person& me, const review::ReviewContents* draft) {
    const auto found = state.fileByPath.find(path);
    if (found == state.fileByPath.end() || state.files[found->second].type != review::FileType::Output) {
        return {};
    }
    const review::RequestFile& file = state.files[found->second];
    const review::FileView& seen = view.files[found->second];
    const auto own = review::personIn(state, me);
    QStringList lines, others;
    for (const std::size_t number : seen.votes) {
        const review::FileVote& vote = file.votes[number];
        if (vote.superseded || vote.lapsed || vote.vote.kind == review::VoteKind::Undecide) {
            continue;
        }
        if (own == vote.person) {
            lines << lineOf(state, vote, RequestVotes::tr("You"));
        } else {
            others << lineOf(state, vote, labelText(state.people[vote.person].name));
        }
    }
    if (draft != nullptr) {
        for (const review::VoteOnFile& vote : draft->votes) {
            if (vote.path == path && vote.kind != review::VoteKind::Undecide) {
                lines << withReason(RequestVotes::tr("You, sealed: %1", "vote").arg(wordFor(vote.kind)), vote.reason);
            }
        }
    }
    lines << others;
    if (seen.decision != review::FileDecision::Undecided) {
        lines << RequestVotes::tr("Decision: %1").arg(wordFor(seen.decision));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace outcheck::desktop
