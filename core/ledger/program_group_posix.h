// SPDX-License-Identifier: GPL-3.0-or-later
// A helper program and whatever it starts, as one group that has no terminal and ends together. Does nothing where the
// system has no such thing. Private to core/ledger.
#pragma once

#include <QProcess>

namespace outcheck::ledger {

// Before the start: the program gets a session of its own, so that no passphrase can be asked for on a terminal.
void startApart(QProcess& process);
// Asks the whole group to end, and after a moment ends it.
void endGroup(QProcess& process);

} // namespace outcheck::ledger
