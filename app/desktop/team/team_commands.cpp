// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/team_commands.h"

#include "desktop/commands/command_registry.h"
#include "desktop/team/roster_section.h"
#include "desktop/team/sharing_section.h"
#include "desktop/team/team_page.h"

#include <QCoreApplication>

namespace outcheck::desktop {

namespace {
struct TeamCommands {
    Q_DECLARE_TR_FUNCTIONS(TeamCommands)
};
} // namespace

void addTeamCommands(CommandRegistry& commands, TeamDesk& team, TeamPage& page, std::function<void()> show) {
    const QString group = TeamCommands::tr("Team");
    commands.add({QStringLiteral("team.show"),
                  group,
                  TeamCommands::tr("Team and ledger"),
                  {QKeySequence(Qt::CTRL | Qt::Key_T)},
                  show});
    commands.add({QStringLiteral("team.sync"),
                  group,
                  TeamCommands::tr("Sync the ledger now"),
                  {QKeySequence(Qt::Key_F9)},
                  [&team, show] {
                      if (!team.sync().isShared()) {
                          show(); // which says why, and what can be done
                      }
                      team.sync().syncNow();
                  }});
    commands.add(
        {QStringLiteral("team.alarms"), group, TeamCommands::tr("Show what is not genuine"), {}, [&page, show] {
             show();
             page.showAlarms();
         }});
    commands.add(
        {QStringLiteral("team.share"), group, TeamCommands::tr("Share the ledger at a place…"), {}, [&page, show] {
             show();
             page.sharing()->openShare();
         }});
    commands.add({QStringLiteral("team.join"), group, TeamCommands::tr("Join a team’s ledger…"), {}, [&page, show] {
                      show();
                      page.sharing()->openJoin();
                  }});
    commands.add(
        {QStringLiteral("team.add"), group, TeamCommands::tr("Add a person to the roster…"), {}, [&page, show] {
             show();
             page.roster()->openAdd();
         }});
    commands.add({QStringLiteral("team.verify"), group, TeamCommands::tr("Verify the whole ledger"), {}, [&team, show] {
                      show();
                      team.verify();
                  }});
}

} // namespace outcheck::desktop
