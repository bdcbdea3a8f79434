// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decision/votes_text.h"

#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace outcheck::desktop {

namespace {

struct Votes {
    Q_DECLARE_TR_FUNCTIONS(Votes)
};

QString line(const review::RecordedVote& vote, const QString& who) {
    const QString what =
        Votes::tr("%1: %2, %3", "who: vote, when").arg(who, wordFor(vote.vote.kind), timeText(vote.time));
    if (vote.commentErased) {
        return Votes::tr("%1 — comment erased").arg(what);
    }
    if (vote.commentNotHere) {
        return Votes::tr("%1 — its comment is not here yet").arg(what);
    }
    return vote.vote.comment.empty() ? what : Votes::tr("%1 — “%2”").arg(what, labelText(vote.vote.comment));
}

} // namespace

QString votesText(const review::DecisionOnFile& decision, const std::string& me) {
    QStringList lines;
    int others = 0;
    bool voted = false;
    for (const review::RecordedVote& vote : decision.votes) {
        if (vote.writer == me) {
            lines << line(vote, Votes::tr("You"));
            voted = vote.vote.kind != review::VoteKind::Undecide;
        } else if (vote.vote.kind != review::VoteKind::Undecide) {
            ++others;
        }
    }
    if (others > 0 && !voted) {
        lines << Votes::tr("%n other vote(s), hidden until you have voted", "", others);
    } else if (others > 0) {
        for (const review::RecordedVote& vote : decision.votes) {
            if (vote.writer != me && vote.vote.kind != review::VoteKind::Undecide) {
                lines << line(vote, labelText(vote.writerName));
            }
        }
    }
    const auto ownLapsed = std::count_if(decision.lapsed.begin(), decision.lapsed.end(),
                                         [&me](const auto& vote) { return vote.writer == me; });
    if (ownLapsed > 0) {
        lines << Votes::tr("%n vote(s) of yours lapsed, because the file or its findings changed", "",
                           static_cast<int>(ownLapsed));
    }
    if (voted) {
        lines << Votes::tr("Decision: %1").arg(wordFor(decision.decision));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace outcheck::desktop
