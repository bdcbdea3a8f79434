// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/outcome_text.h"

#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCoreApplication>

namespace outcheck::desktop {

namespace {

struct Outcome {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

QString receivedText(const ledger::SyncReport& report) {
    return report.received == 0
               ? Outcome::tr("Nothing new came in.")
               : Outcome::tr("%n entry(ies) of others came in.", "", static_cast<int>(report.received));
}

QString syncText(const ledger::SyncReport& report) {
    QString text = receivedText(report);
    if (report.sent > 0) {
        text += QLatin1Char(' ') + Outcome::tr("%n of yours sent.", "entries", static_cast<int>(report.sent));
    }
    if (!report.alarms.empty()) {
        text = Outcome::tr("Something there is not genuine, and nothing of it was taken in.") + QLatin1Char(' ') + text;
    }
    for (const Error& note : report.notes) {
        text += QLatin1Char('\n') + sentenceFor(note);
    }
    return text;
}

} // namespace

QString outcomeOf(const Error& error) {
    return (sentenceFor(error) + QLatin1Char(' ') + remedyFor(error)).trimmed();
}

QString outcomeOf(const ErrandEnd& end) {
    if (end.error) {
        return outcomeOf(*end.error);
    }
    switch (end.errand) {
    case Errand::Sync:
        return syncText(end.report);
    case Errand::Share:
        return Outcome::tr("The ledger is shared. Others join at %1.", "address")
            .arg(labelText(end.report.status.remote));
    case Errand::Join:
        return Outcome::tr("Joined. Compare the first roster below with an administrator: it is pinned on this machine "
                           "now.");
    case Errand::Export:
        return Outcome::tr("Written: %1").arg(labelText(end.file.string()));
    case Errand::Import:
        break;
    }
    return receivedText(end.report);
}

QString outcomeOf(TeamAct act, bool isShared, bool genuine) {
    switch (act) {
    case TeamAct::Propose:
        return isShared
                   ? Outcome::tr("Proposed and signed by you. It comes into force at a sync, once enough have signed.")
                   : Outcome::tr("Proposed and signed by you. It is in force once enough have signed.");
    case TeamAct::Sign:
        return Outcome::tr("Signed.");
    case TeamAct::Verify:
        break;
    }
    return genuine ? Outcome::tr("Everything is genuine: every signature, chain and digest holds.")
                   : Outcome::tr("Not everything is genuine.");
}

} // namespace outcheck::desktop
