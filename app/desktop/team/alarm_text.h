// SPDX-License-Identifier: GPL-3.0-or-later
// What is not genuine, for people: what happened, to whose entries, which one, and what to do now.
#pragma once

#include "base/error.h"
#include "ledger/member.h"

#include <QString>

namespace outcheck::desktop {

struct AlarmText {
    QString what;   // a sentence
    QString whose;  // "Entries of Ben (key 3f8a…)", "The roster"; empty where nothing tells
    QString entry;  // "Entry 12"; empty where it is not about one
    QString advice; // what to do now
    QString said;   // as the verifier says it, for whoever looks into it
};

AlarmText alarmText(const Error& alarm, const ledger::Roster& roster);

} // namespace outcheck::desktop
