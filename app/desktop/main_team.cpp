// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window shows the team: a page in the middle, a sign in the toolbar, a bar across the top for alarms.
#include "desktop/main_window.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/team/alarm_bar.h"
#include "desktop/team/sync_indicator.h"
#include "desktop/team/team_page.h"

#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>

namespace outcheck::desktop {

void MainWindow::buildTeam() {
    m_teamPage = new TeamPage(m_team, m_middle);
    m_middle->addWidget(m_teamPage);
    connect(m_teamPage, &TeamPage::closed, this, [this] {
        closeTeam();
        m_outputs->tree()->setFocus(Qt::OtherFocusReason);
    });
    auto* alarms = new AlarmBar(m_team, this);
    addToolBar(alarms);
    addToolBarBreak();
    connect(alarms, &AlarmBar::detailsWanted, this, [this] {
        showTeam();
        m_teamPage->showAlarms();
    });
}

void MainWindow::addTeamIndicator() {
    auto* indicator = new SyncIndicator(m_team, m_toolBar);
    connect(indicator, &QToolButton::clicked, this, &MainWindow::showTeam);
    m_toolBar->addWidget(indicator);
}

void MainWindow::showTeam() {
    m_middle->setCurrentWidget(m_teamPage);
    m_teamPage->setFocus(Qt::OtherFocusReason);
    allowDecisions(false);
}

// Nobody decides by a key on an output that the page hides.
void MainWindow::allowDecisions(bool allowed) {
    for (const auto& [command, action] : m_commands.commands()) {
        if (command.id.startsWith(QLatin1String("decide."))) {
            action->setEnabled(allowed);
        }
    }
}

bool MainWindow::closeTeam() {
    if (m_middle->currentWidget() != m_teamPage) {
        return false;
    }
    const bool open = m_session.state() == Session::State::Open;
    m_middle->setCurrentIndex(open ? 1 : 0);
    allowDecisions(open);
    return true;
}

} // namespace outcheck::desktop
