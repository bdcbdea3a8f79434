// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do, by name and key. Order and groups here are those of the menus and of the list of keys.
#include "desktop/audit/audit_panel.h"
#include "desktop/commands/command_palette.h"
#include "desktop/commands/key_list.h"
#include "desktop/decision/decision_panel.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/main_window.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/panels/job_request_panel.h"
#include "desktop/panels/report_panel.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/preview/table_actions.h"
#include "desktop/requests/requests_page.h"
#include "desktop/session/recent_workspaces.h"
#include "desktop/team/team_commands.h"
#include "desktop/team/team_page.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <array>

namespace outcheck::desktop {

void MainWindow::buildCommands() {
    addWorkspaceCommands();
    addReadingCommands();
    addDecisionCommands();
    addRequestCommands();
    addTeamCommands(m_commands, m_team, *m_teamPage, [this] { showTeam(); });
    addViewCommands();
}

void MainWindow::addWorkspaceCommands() {
    const QString group = tr("Workspace");
    m_commands.add(
        {QStringLiteral("workspace.open"), group, tr("Open a folder…"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] {
             chooseFolder();
         }});
    m_commands.add({QStringLiteral("workspace.newWindow"),
                    group,
                    tr("Another window"),
                    {QKeySequence(Qt::CTRL | Qt::Key_N)},
                    [this] { openAnotherWindow(); }});
    m_commands.add({QStringLiteral("workspace.sample"), group, tr("Open the sample"), {}, [this] {
                        if (const QString sample = sampleFolder(); !sample.isEmpty()) {
                            m_session.open(sample);
                        }
                    }});
    m_commands.add({QStringLiteral("workspace.reopen"),
                    group,
                    tr("Open again from disk"),
                    {QKeySequence(Qt::CTRL | Qt::Key_R)},
                    [this] { m_session.reopen(); }});
    m_commands.add(
        {QStringLiteral("workspace.close"), group, tr("Close"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] {
             m_session.close();
         }});
    m_commands.add(
        {QStringLiteral("check.current"), group, tr("Check this output again"), {QKeySequence(Qt::Key_F5)}, [this] {
             m_session.checkCurrent(Reading::Everything);
         }});
    m_commands.add({QStringLiteral("check.all"),
                    group,
                    tr("Check everything again"),
                    {QKeySequence(Qt::CTRL | Qt::Key_F5)},
                    [this] { m_session.checkAll(Reading::Everything); }});
    m_commands.add({QStringLiteral("check.stop"), group, tr("Stop the check"), {}, [this] { m_session.stopChecks(); }});
    m_commands.add({QStringLiteral("jobRequest.open"),
                    group,
                    tr("Open a job request page…"),
                    {QKeySequence(Qt::CTRL | Qt::Key_J)},
                    [this] {
                        raisePanel(m_jobRequest);
                        m_jobRequest->choosePage();
                    }});
    m_commands.add({QStringLiteral("report.write"),
                    group,
                    tr("Report of this review"),
                    {QKeySequence(Qt::CTRL | Qt::Key_E)},
                    [this] {
                        raisePanel(m_report);
                        m_report->focusWrite();
                    }});
    m_commands.add({QStringLiteral("workspace.quit"), group, tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] {
                        close();
                    }});
}

void MainWindow::addReadingCommands() {
    const QString outputs = tr("Outputs");
    m_commands.add({QStringLiteral("output.next"), outputs, tr("Next output"), {QKeySequence(Qt::Key_J)}, [this] {
                        m_outputs->chooseNext();
                    }});
    m_commands.add(
        {QStringLiteral("output.previous"), outputs, tr("Previous output"), {QKeySequence(Qt::Key_K)}, [this] {
             m_outputs->choosePrevious();
         }});
    m_commands.add({QStringLiteral("output.nextNeedingMe"),
                    outputs,
                    tr("Next output that needs me"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_J)},
                    [this] { m_outputs->chooseNext(true); }});
    m_commands.add({QStringLiteral("output.protect"),
                    outputs,
                    tr("Compare with a safe copy…"),
                    {QKeySequence(Qt::CTRL | Qt::Key_P)},
                    [this] { protectCurrent(); }});
    m_commands.add(
        {QStringLiteral("output.filter"), outputs, tr("Filter the outputs"), {QKeySequence(Qt::Key_Slash)}, [this] {
             m_outputs->focusFilter();
         }});
    const auto toggle = [this, outputs](const char* id, const QString& text, QList<QKeySequence> keys,
                                        bool OutputChoice::*field) {
        m_commands.add({QString::fromLatin1(id), outputs, text, std::move(keys), [this, field] {
                            OutputChoice choice = m_outputs->choice();
                            choice.*field = !(choice.*field);
                            m_outputs->setChoice(choice);
                        }});
    };
    toggle("output.needsMe", tr("Only what needs me, on or off"), {QKeySequence(Qt::Key_M)}, &OutputChoice::needsMe);
    toggle("output.undecided", tr("Only undecided, on or off"), {}, &OutputChoice::undecided);
    toggle("output.changed", tr("Only changed, on or off"), {}, &OutputChoice::changed);
    toggle("output.outOfDate", tr("Out of date outputs, on or off"), {}, &OutputChoice::showOutOfDate);
    toggle("output.worstFirst", tr("Worst first, on or off"), {QKeySequence(Qt::Key_W)}, &OutputChoice::worstFirst);
    m_commands.add({QStringLiteral("output.byAction"), outputs, tr("Group by action"), {}, [this] {
                        m_outputs->setGrouping(Grouping::Action);
                    }});
    m_commands.add({QStringLiteral("output.byFolder"), outputs, tr("Group by folder"), {}, [this] {
                        m_outputs->setGrouping(Grouping::Folder);
                    }});
    m_commands.add({QStringLiteral("output.byState"), outputs, tr("Group by state"), {}, [this] {
                        m_outputs->setGrouping(Grouping::State);
                    }});
    m_commands.add({QStringLiteral("output.byDecision"), outputs, tr("Group by decision, conflicts first"), {}, [this] {
                        m_outputs->setGrouping(Grouping::Decision);
                    }});

    const QString reading = tr("Reading");
    m_commands.add({QStringLiteral("finding.next"), reading, tr("Next finding"), {QKeySequence(Qt::Key_N)}, [this] {
                        goToFinding(true);
                    }});
    m_commands.add(
        {QStringLiteral("finding.previous"), reading, tr("Previous finding"), {QKeySequence(Qt::Key_P)}, [this] {
             goToFinding(false);
         }});
    m_commands.add({QStringLiteral("finding.help"),
                    reading,
                    tr("About the rule of this finding"),
                    {QKeySequence(Qt::Key_F1)},
                    [this] {
                        if (!m_findings->showHelp()) {
                            m_keyList->popUp(); // no rule is chosen: what F1 shows elsewhere
                        }
                    }});
    m_commands.add({QStringLiteral("finding.dismiss"),
                    reading,
                    tr("Dismiss this finding with a reason"),
                    {QKeySequence(Qt::Key_D)},
                    [this] { m_findings->dismiss(); }});
    m_commands.add({QStringLiteral("finding.takeBack"),
                    reading,
                    tr("Take the dismissal back"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_D)},
                    [this] { m_findings->takeBackDismissal(); }});
    m_commands.add(
        {QStringLiteral("audit.show"), reading, tr("What can be worked out"), {QKeySequence(Qt::Key_I)}, [this] {
             showAudit();
         }});
    m_commands.add({QStringLiteral("audit.linked"),
                    reading,
                    tr("The linked tables count the same people"),
                    {QKeySequence(Qt::Key_L)},
                    [this] { m_audit->answerLink(true); }});
    m_commands.add({QStringLiteral("audit.notLinked"),
                    reading,
                    tr("The linked tables do not count the same people"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_L)},
                    [this] { m_audit->answerLink(false); }});
    m_commands.add({QStringLiteral("audit.takeBack"),
                    reading,
                    tr("Take the answer on a link back"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                    [this] { m_audit->takeBackLink(); }});
    m_commands.add({QStringLiteral("audit.sayings"), reading, tr("What people say about the tables…"), {}, [this] {
                        editSayings();
                    }});
    m_commands.add({QStringLiteral("preview.find"),
                    reading,
                    tr("Find in the preview"),
                    {QKeySequence(Qt::CTRL | Qt::Key_F)},
                    [this] { m_preview->openFind(); }});
    m_commands.add({QStringLiteral("preview.findNext"), reading, tr("Find next"), {QKeySequence(Qt::Key_F3)}, [this] {
                        m_preview->findNext();
                    }});
    m_commands.add({QStringLiteral("preview.findPrevious"),
                    reading,
                    tr("Find previous"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                    [this] { m_preview->findPrevious(); }});
    m_commands.add({QStringLiteral("preview.goTo"),
                    reading,
                    tr("Go to a row or line"),
                    {QKeySequence(Qt::CTRL | Qt::Key_G)},
                    [this] { m_preview->openGoTo(); }});
    m_commands.add({QStringLiteral("preview.nextTab"),
                    reading,
                    tr("Next way to look at the output"),
                    {QKeySequence(Qt::Key_V)},
                    [this] { m_preview->showNextTab(); }});
    m_commands.add({QStringLiteral("preview.jobSummary"),
                    reading,
                    tr("Go to the job summary of a log"),
                    {QKeySequence(Qt::Key_S)},
                    [this] { m_preview->goToJobSummary(); }});
    for (const preview::TableAction& action : preview::tableActions()) {
        // Without its key where the grid takes that itself: a key with two owners is silent.
        const QList<QKeySequence> keys = action.keyOfWindow ? QList{action.key} : QList<QKeySequence>();
        m_commands.add({QStringLiteral("table.") + action.id, tr("Edit"), action.text, keys,
                        [this, run = action.run] { m_preview->onTable(run); }});
    }
}

void MainWindow::addDecisionCommands() {
    const QString group = tr("Decision");
    m_commands.add({QStringLiteral("decide.approve"), group, tr("Approve"), {QKeySequence(Qt::Key_A)}, [this] {
                        m_decision->choose(review::VoteKind::Approve);
                    }});
    m_commands.add({QStringLiteral("decide.changes"), group, tr("Ask for changes"), {QKeySequence(Qt::Key_C)}, [this] {
                        m_decision->choose(review::VoteKind::RequestChanges);
                    }});
    m_commands.add({QStringLiteral("decide.reject"), group, tr("Reject"), {QKeySequence(Qt::Key_R)}, [this] {
                        m_decision->choose(review::VoteKind::Reject);
                    }});
    m_commands.add({QStringLiteral("decide.record"),
                    group,
                    tr("Record the chosen decision"),
                    {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                    [this] { m_decision->recordChoice(); }});
    m_commands.add(
        {QStringLiteral("decide.takeBack"), group, tr("Take my vote back"), {QKeySequence(Qt::Key_U)}, [this] {
             m_decision->takeBack();
         }});
    m_commands.add({QStringLiteral("decide.comment"), group, tr("Write a comment"), {QKeySequence(Qt::Key_E)}, [this] {
                        m_decision->focusComment();
                    }});
    const std::array reasons = {tr("Reason: not rounded"), tr("Reason: context missing"), tr("Reason: not redacted"),
                                tr("Reason: no underlying data"), tr("Reason: file type")};
    for (int reason = 0; reason < DecisionPanel::reasonCount; ++reason) {
        m_commands.add({QStringLiteral("decide.reason%1").arg(reason + 1),
                        group,
                        reasons[static_cast<std::size_t>(reason)],
                        {QKeySequence(Qt::Key_1 + reason)},
                        [this, reason] { m_decision->addReason(reason); }});
    }
}

void MainWindow::addViewCommands() {
    const QString group = tr("View");
    m_commands.add(
        {QStringLiteral("view.palette"), group, tr("Everything by name"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] {
             m_palette->popUp();
         }});
    m_commands.add({QStringLiteral("view.nextPanel"), group, tr("Next panel"), {QKeySequence(Qt::Key_F6)}, [this] {
                        focusNextPanel(false);
                    }});
    m_commands.add({QStringLiteral("view.previousPanel"),
                    group,
                    tr("Previous panel"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                    [this] { focusNextPanel(true); }});
    m_commands.add({QStringLiteral("view.leave"),
                    group,
                    tr("Back to the list; drop the choice"),
                    {QKeySequence(Qt::Key_Escape)},
                    [this] { leave(); }});
    m_commands.add(
        {QStringLiteral("view.keys"), group, tr("List of keys"), {QKeySequence(QStringLiteral("?"))}, [this] {
             m_keyList->popUp();
         }});
}

// For another workspace or request beside this one; all windows of a person work on the same ledger.
void MainWindow::openAnotherWindow() {
    auto* window = new MainWindow(m_session.policyName());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void MainWindow::chooseFolder() {
    const QString start = m_session.path().isEmpty() ? QDir::homePath() : m_session.path();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a workspace"), start);
    if (!folder.isEmpty()) {
        m_session.open(folder);
    }
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    for (const QString& folder : recentWorkspaces()) {
        m_recentMenu->addAction(QDir::toNativeSeparators(folder), this, [this, folder] { m_session.open(folder); });
    }
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
    }
}

void MainWindow::focusNextPanel(bool backwards) {
    const std::array<QWidget*, 6> panels = {m_outputs, m_preview, m_findings, m_decision, m_jobRequest, m_audit};
    const QWidget* focus = QApplication::focusWidget();
    std::size_t at = backwards ? 0 : panels.size() - 1;
    for (std::size_t panel = 0; panel < panels.size(); ++panel) {
        if (focus != nullptr && (focus == panels[panel] || panels[panel]->isAncestorOf(focus))) {
            at = panel;
        }
    }
    for (std::size_t tries = 0; tries < panels.size(); ++tries) {
        at = (at + (backwards ? panels.size() - 1 : 1)) % panels.size();
        if (!panels[at]->isVisible()) {
            continue;
        }
        QWidget* target = panels[at] == m_outputs    ? static_cast<QWidget*>(m_outputs->tree())
                          : panels[at] == m_findings ? static_cast<QWidget*>(m_findings->tree())
                          : panels[at] == m_audit    ? static_cast<QWidget*>(m_audit->tree())
                                                     : panels[at]->nextInFocusChain();
        // The first widget in the chain that takes the focus by Tab.
        for (int steps = 0;
             steps < 50 && !(target->focusPolicy() & Qt::TabFocus && target->isVisible() && target->isEnabled());
             ++steps) {
            target = target->nextInFocusChain();
        }
        if (target == panels[at] || panels[at]->isAncestorOf(target)) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::leave() {
    if (m_middle->currentWidget() == m_requestsPage) {
        leaveRequests();
        return;
    }
    if (m_teamPage->isVisible()) {
        m_teamPage->leave();
        return;
    }
    if (m_findings->closeDismissal() || closeProtect()) {
        return;
    }
    if (isTyping() || !m_outputs->tree()->hasFocus()) {
        m_outputs->tree()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_decision->clearChoice();
}

} // namespace outcheck::desktop
