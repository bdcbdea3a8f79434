// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/sync_text.h"

#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace outcheck::desktop {

namespace {

using ledger::SyncState;

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

// The time of day today, the date else.
QString shortTime(UtcSeconds time) {
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time.value);
    return moment.date() == QDate::currentDate() ? QLocale().toString(moment.time(), QLocale::ShortFormat)
                                                 : QLocale().toString(moment.date(), QLocale::ShortFormat);
}

QString stateWord(const ledger::SyncStatus& status) {
    switch (status.state) {
    case SyncState::NotShared:
        return SyncText::tr("Not shared");
    case SyncState::Recorded:
        return status.unsent > 0 ? SyncText::tr("%n not sent", "entries", static_cast<int>(status.unsent))
                                 : SyncText::tr("Recorded here");
    case SyncState::Synced:
        return status.synced ? SyncText::tr("Synced %1", "time of day or date").arg(shortTime(*status.synced))
                             : SyncText::tr("Synced");
    case SyncState::Behind:
        break;
    }
    return SyncText::tr("Behind");
}

} // namespace

Sign signOf(const SyncView& view, bool alarmed) {
    if (alarmed) {
        return Sign::Block;
    }
    if (view.running) {
        return Sign::Changed;
    }
    if (view.hindrance || view.status.state == SyncState::Behind) {
        return Sign::Query;
    }
    switch (view.status.state) {
    case SyncState::NotShared:
        return Sign::Waiting;
    case SyncState::Recorded:
        return Sign::Incomplete;
    default:
        return Sign::Clean;
    }
}

QString wordFor(const SyncView& view, bool alarmed) {
    if (alarmed) {
        return SyncText::tr("Not genuine");
    }
    if (view.running) {
        return SyncText::tr("Syncing…");
    }
    const QString word = stateWord(view.status);
    return view.hindrance ? SyncText::tr("%1 · cannot sync", "state").arg(word) : word;
}

QString sentenceFor(const SyncView& view) {
    switch (view.status.state) {
    case SyncState::NotShared:
        return SyncText::tr("This ledger is only on this machine.");
    case SyncState::Recorded:
        return view.status.unsent > 0 ? SyncText::tr("Recorded here: %n entry(ies) of yours have not been sent yet.",
                                                     "", static_cast<int>(view.status.unsent))
                                      : SyncText::tr("Recorded here; it has not been synced yet.");
    case SyncState::Synced:
        return SyncText::tr("Synced: the remote has all that is here, and here is all that it had.");
    case SyncState::Behind:
        break;
    }
    return view.alarms.empty()
               ? SyncText::tr("Behind: the remote has something that has not come in yet.")
               : SyncText::tr("Behind: the remote is not what it was, and nothing of that was taken in.");
}

QStringList historyOf(const SyncView& view) {
    if (view.status.state == SyncState::NotShared) {
        return {};
    }
    QStringList lines = {view.status.synced ? SyncText::tr("Last synced %1", "time").arg(timeText(*view.status.synced))
                                            : SyncText::tr("Never synced yet")};
    if (view.status.unsent > 0) {
        lines << SyncText::tr("%n entry(ies) not sent", "", static_cast<int>(view.status.unsent));
    }
    if (view.hindrance) {
        lines << SyncText::tr("The last sync did not come to its end. %1 %2", "what happened, what to do")
                     .arg(sentenceFor(*view.hindrance), remedyFor(*view.hindrance))
                     .trimmed();
    }
    return lines;
}

QString detailsFor(const SyncView& view) {
    QStringList lines = {sentenceFor(view)};
    if (view.status.state != SyncState::NotShared) {
        lines << SyncText::tr("Shared at %1", "address").arg(labelText(view.status.remote));
    }
    return (lines + historyOf(view)).join(QLatin1Char('\n'));
}

} // namespace outcheck::desktop
