// SPDX-License-Identifier: GPL-3.0-or-later
// What came of an act on the team's page, as sentences.
#pragma once

#include "desktop/team/team_desk.h"

#include <QString>

namespace outcheck::desktop {

// What went wrong and what to do about it.
QString outcomeOf(const Error& error);
QString outcomeOf(const ErrandEnd& end);
// `isShared`: a change of the roster goes to the remote before it is in force.
QString outcomeOf(TeamAct act, bool isShared, bool genuine);

} // namespace outcheck::desktop
