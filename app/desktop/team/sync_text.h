// SPDX-License-Identifier: GPL-3.0-or-later
// How it stands with the remote, as sign, word and sentences.
#pragma once

#include "desktop/look/signs.h"
#include "desktop/team/sync_runner.h"

#include <QString>
#include <QStringList>

namespace outcheck::desktop {

// `alarmed`: something is not genuine, which outranks everything else.
Sign signOf(const SyncView& view, bool alarmed);
// Two or three words: "Synced 09:12", "3 not sent", "Behind".
QString wordFor(const SyncView& view, bool alarmed);
// One sentence for the state.
QString sentenceFor(const SyncView& view);
// When it was synced last, what has not been sent, what hinders it; a line each.
QStringList historyOf(const SyncView& view);
// Everything that is known, a line each: state, remote, last sync, not sent, what hinders it.
QString detailsFor(const SyncView& view);

} // namespace outcheck::desktop
