// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outputs/output_row.h"

#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace outcheck::desktop {

namespace {

struct OutputStates {
    Q_DECLARE_TR_FUNCTIONS(OutputStates)
};

} // namespace

RowState stateOf(const OutputRow& row) {
    switch (row.output->presence) {
    case workspace::Presence::Excluded:
        return RowState::Excluded;
    case workspace::Presence::Missing:
        return RowState::Missing;
    case workspace::Presence::Unreadable:
        return RowState::Unreadable;
    case workspace::Presence::Withheld:
        return RowState::Withheld;
    case workspace::Presence::Present:
        break;
    }
    if (row.changed) {
        return RowState::Changed;
    }
    if (row.check) {
        switch (row.check->verdict) {
        case rules::Verdict::Fail:
            return RowState::Fail;
        case rules::Verdict::Query:
            return RowState::Query;
        case rules::Verdict::Clean:
            return RowState::Clean;
        case rules::Verdict::Incomplete:
            return RowState::Incomplete;
        }
    }
    if (row.output->outOfDateOutput || row.output->outOfDateAction) {
        return RowState::OutOfDate;
    }
    return row.output->forReview || !row.output->unlisted ? RowState::Waiting : RowState::Unlisted;
}

Sign signOf(RowState state) {
    switch (state) {
    case RowState::Fail:
        return Sign::Block;
    case RowState::Missing:
        return Sign::Missing;
    case RowState::Unreadable:
        return Sign::Unreadable;
    case RowState::Changed:
        return Sign::Changed;
    case RowState::Incomplete:
        return Sign::Incomplete;
    case RowState::Query:
        return Sign::Query;
    case RowState::Waiting:
        return Sign::Waiting;
    case RowState::Unlisted:
        return Sign::Unlisted;
    case RowState::Clean:
        return Sign::Clean;
    case RowState::OutOfDate:
        return Sign::OutOfDate;
    case RowState::Excluded:
        return Sign::Excluded;
    case RowState::Withheld:
        return Sign::Withheld;
    }
    return Sign::Waiting;
}

QString wordFor(RowState state) {
    switch (state) {
    case RowState::Fail:
        return OutputStates::tr("fail");
    case RowState::Missing:
        return OutputStates::tr("missing");
    case RowState::Unreadable:
        return OutputStates::tr("unreadable");
    case RowState::Changed:
        return OutputStates::tr("changed");
    case RowState::Incomplete:
        return OutputStates::tr("incomplete");
    case RowState::Query:
        return OutputStates::tr("query");
    case RowState::Waiting:
        return OutputStates::tr("not checked");
    case RowState::Unlisted:
        return OutputStates::tr("unlisted");
    case RowState::Clean:
        return OutputStates::tr("clean");
    case RowState::OutOfDate:
        return OutputStates::tr("out of date");
    case RowState::Excluded:
        return OutputStates::tr("excluded");
    case RowState::Withheld:
        return OutputStates::tr("withheld");
    }
    return {};
}

QString stateWords(const OutputRow& row) {
    const QString word = wordFor(stateOf(row));
    return row.dismissed == 0
               ? word
               : OutputStates::tr("%1, %n dismissed", "state", static_cast<int>(row.dismissed)).arg(word);
}

FindingCounts countFindings(const OutputRow& row) {
    FindingCounts counts;
    if (!row.check) {
        return counts;
    }
    for (const rules::Finding& finding : row.check->findings) {
        switch (finding.severity) {
        case rules::Severity::Block:
            ++counts.block;
            break;
        case rules::Severity::Query:
            ++counts.query;
            break;
        case rules::Severity::Note:
            ++counts.note;
            break;
        }
    }
    return counts;
}

QString sentenceFor(const OutputRow& row) {
    QStringList parts;
    switch (stateOf(row)) {
    case RowState::Fail:
        parts << OutputStates::tr("Fail: something here must not be released.");
        break;
    case RowState::Query:
        parts << OutputStates::tr("Query: somebody has to look at it.");
        break;
    case RowState::Clean:
        parts << OutputStates::tr("Clean: no rule found anything.");
        break;
    case RowState::Incomplete:
        parts << OutputStates::tr("Incomplete: the check did not come to its end.");
        break;
    case RowState::Waiting:
        parts << OutputStates::tr("Not checked yet, not verified against the manifest yet.");
        break;
    case RowState::Changed:
        parts << OutputStates::tr("Changed: the file is no longer the one that was checked.");
        break;
    case RowState::Missing:
        parts << OutputStates::tr("Missing: the manifest names it, but it is not on the disk.");
        break;
    case RowState::Unreadable:
        parts << OutputStates::tr("Unreadable: a link, a device, or a file without permission.");
        break;
    case RowState::Unlisted:
        parts << OutputStates::tr("Unlisted: on the disk, but nothing names it.");
        break;
    case RowState::OutOfDate:
        parts << OutputStates::tr("Out of date: a later run has replaced it or its action has changed.");
        break;
    case RowState::Excluded:
        parts << (row.output->exclusionReason.empty()
                      ? OutputStates::tr("Excluded from level 4; no reason was recorded.")
                      : OutputStates::tr("Excluded from level 4: %1.").arg(labelText(row.output->exclusionReason)));
        break;
    case RowState::Withheld:
        parts << OutputStates::tr("Withheld: %1, so it is never opened here.").arg(wordFor(row.output->level));
        break;
    }
    const FindingCounts counts = countFindings(row);
    if (counts.block + counts.query + counts.note > 0) {
        parts << OutputStates::tr("%1 blocking, %2 to be looked at, %3 notes.")
                     .arg(counts.block)
                     .arg(counts.query)
                     .arg(counts.note);
    }
    if (row.dismissed > 0) {
        parts << OutputStates::tr("%n finding(s) dismissed with a reason; the verdict stands.", "",
                                  static_cast<int>(row.dismissed));
    }
    if (row.check) {
        parts << OutputStates::tr("Content: %1.").arg(desktop::wordFor(row.check->verification));
        if (row.check->digestReused) {
            parts << OutputStates::tr("Unchanged since it was last read; its digest is reused.");
        }
    }
    if (row.output->unlisted && stateOf(row) != RowState::Unlisted) {
        parts << OutputStates::tr("Nothing names this file.");
    }
    return parts.join(QLatin1Char(' '));
}

bool needsMe(const OutputRow& row) {
    if (row.part && !row.part->waitsForMe) {
        return false;
    }
    return row.output->forReview && row.output->presence == workspace::Presence::Present && !row.ownVote;
}

bool isUndecided(const OutputRow& row) {
    return row.output->forReview && (!row.part || row.part->type == review::FileType::Output) &&
           (row.decision == review::FileDecision::Undecided || row.decision == review::FileDecision::Incomplete);
}

QString whyNoVote(const OutputRow& row) {
    if (row.part && !row.part->obstacle.isEmpty()) {
        return row.part->obstacle;
    }
    switch (row.output->presence) {
    case workspace::Presence::Excluded:
        return OutputStates::tr("This output was not admitted to level 4, so there is nothing to decide.");
    case workspace::Presence::Missing:
        return OutputStates::tr("The file is not there, so there is nothing to decide.");
    case workspace::Presence::Unreadable:
        return OutputStates::tr("The file cannot be read, so there is nothing to decide.");
    case workspace::Presence::Withheld:
        return OutputStates::tr("This file is never opened here, so there is nothing to decide.");
    case workspace::Presence::Present:
        break;
    }
    if (!row.output->forReview) {
        return OutputStates::tr("This file is not offered for review, so there is nothing to decide.");
    }
    if (row.changed) {
        return OutputStates::tr("The file has changed since it was checked. It is being checked again.");
    }
    if (!row.check) {
        return OutputStates::tr("The check of this file is not finished yet.");
    }
    if (row.check->state != check::CheckState::Complete || !row.check->digest) {
        return OutputStates::tr("The check of this file did not come to its end. Check it again before you decide.");
    }
    return {};
}

} // namespace outcheck::desktop
