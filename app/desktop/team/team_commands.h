// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about the team by name: menu, palette and list of keys take it from here.
#pragma once

#include <functional>

namespace outcheck::desktop {

class CommandRegistry;
class TeamPage;
class TeamDesk;

// `show` brings the page into sight.
void addTeamCommands(CommandRegistry& commands, TeamDesk& team, TeamPage& page, std::function<void()> show);

} // namespace outcheck::desktop
