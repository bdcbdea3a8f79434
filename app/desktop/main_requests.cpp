// SPDX-License-Identifier: GPL-3.0-or-later
// Release requests in the window: the dashboard, the panels of an open request, and the commands on it.
#include "desktop/main_window.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/panels/job_request_panel.h"
#include "desktop/panels/jobs_panel.h"
#include "desktop/panels/problems_panel.h"
#include "desktop/panels/report_panel.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/requests/ask_dialog.h"
#include "desktop/requests/comments_panel.h"
#include "desktop/requests/groups_panel.h"
#include "desktop/requests/history_panel.h"
#include "desktop/requests/request_bar.h"
#include "desktop/requests/request_words.h"
#include "desktop/requests/requests_page.h"
#include "desktop/start/start_page.h"
#include "desktop/text/words.h"
#include "review/request_bulk.h"

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeWidget>

namespace outcheck::desktop {

void MainWindow::buildRequestPanels() {
    m_groups = new GroupsPanel(m_session, this);
    m_comments = new CommentsPanel(m_session, this);
    m_history = new HistoryPanel(m_session, this);
    QDockWidget* first = addPanel(QStringLiteral("requestGroups"), tr("Groups"), m_groups, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_docks[3], first);
    tabifyDockWidget(first,
                     addPanel(QStringLiteral("requestComments"), tr("Comments"), m_comments, Qt::BottomDockWidgetArea));
    tabifyDockWidget(first,
                     addPanel(QStringLiteral("requestHistory"), tr("History"), m_history, Qt::BottomDockWidgetArea));
}

void MainWindow::connectRequests() {
    connect(m_requestsPage, &RequestsPage::requestChosen, this,
            [this](const QString& id) { m_session.openRequest(toUtf8(id)); });
    connect(m_requestsPage, &RequestsPage::closeWanted, this, &MainWindow::leaveRequests);
    connect(m_start, &StartPage::requestsWanted, this, &MainWindow::showRequests);
    connect(m_requestBar, &RequestBar::folderWanted, this, &MainWindow::chooseReleaseFolder);
    connect(m_comments, &CommentsPanel::placeChosen, m_preview, &PreviewPane::goToPlace);
    // A request that is compared shows its conflicts first, once.
    connect(&m_session, &Session::stateChanged, this, [this] {
        const review::RequestState* state = m_session.request();
        if (state != nullptr && m_session.state() == Session::State::Open) {
            const bool isDecided = review::phaseOf(*state) == review::TurnPhase::Consolidating ||
                                   state->status == review::RequestStatus::Returned;
            m_outputs->setGrouping(isDecided ? Grouping::Decision : Grouping::Action);
        }
    });
}

// Panels about jobs and reports are about a workspace; groups, comments and history about a request.
void MainWindow::showRequestDocks() {
    const bool isRequest = m_session.request() != nullptr;
    for (QDockWidget* dock : m_docks) {
        const QWidget* panel = dock->widget();
        const bool ofRequest = panel == m_groups || panel == m_comments || panel == m_history;
        const bool ofWorkspace = panel == m_jobs || panel == m_jobRequest || panel == m_report || panel == m_problems;
        if (ofRequest || ofWorkspace) {
            dock->toggleViewAction()->setVisible(ofRequest == isRequest);
            dock->setVisible(ofRequest == isRequest);
        }
    }
    if (isRequest) {
        raisePanel(m_groups);
    }
    for (const auto& [command, action] : m_commands.commands()) {
        if (command.id == QLatin1String("report.write") || command.id == QLatin1String("requests.ask") ||
            command.id == QLatin1String("jobRequest.open")) {
            action->setEnabled(!isRequest);
        } else if (command.id.startsWith(QLatin1String("request."))) {
            action->setEnabled(isRequest);
        }
    }
}

void MainWindow::showRequests() {
    m_requestsPage->fill();
    for (QDockWidget* dock : m_docks) {
        dock->hide();
    }
    m_middle->setCurrentWidget(m_requestsPage);
    allowDecisions(false);
    m_requestsPage->list()->setFocus(Qt::ShortcutFocusReason);
}

// Back to what was open before.
void MainWindow::leaveRequests() {
    m_arranged = false;
    showState();
}

void MainWindow::askForRelease() {
    if (m_ask != nullptr || m_session.workspace() == nullptr || m_session.request() != nullptr) {
        return;
    }
    m_ask = new AskDialog(m_session, this);
    m_ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ask, &QObject::destroyed, this, [this] { m_ask = nullptr; });
    connect(m_ask, &AskDialog::requestReady, this, [this](const QString& id) {
        // The request is read back in a moment; then it opens.
        connect(
            &m_session.requests(), &RequestStore::changed, this, [this, id] { m_session.openRequest(toUtf8(id)); },
            static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    });
    m_ask->open();
}

void MainWindow::chooseReleaseFolder() {
    const review::RequestState* state = m_session.request();
    if (state == nullptr) {
        return;
    }
    const QString name = QStringLiteral("release-%1").arg(shortId(state->id));
    const QString folder =
        QFileDialog::getSaveFileName(this, tr("A new folder for the released files"), QDir::home().filePath(name));
    if (!folder.isEmpty()) {
        releaseInto(folder);
    }
}

void MainWindow::releaseInto(const QString& folder) {
    if (m_session.request() != nullptr) {
        m_session.requests().release(m_session.requestId(), folder);
    }
}

void MainWindow::commentOnSelection() {
    raisePanel(m_comments);
    m_comments->setPlace(m_preview->selectedPlace());
    m_comments->field()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::addRequestCommands() {
    const QString group = tr("Release request");
    m_commands.add({QStringLiteral("requests.show"),
                    group,
                    tr("Release requests: what waits for whom"),
                    {QKeySequence(Qt::CTRL | Qt::Key_L)},
                    [this] { showRequests(); }});
    m_commands.add({QStringLiteral("requests.ask"),
                    group,
                    tr("Ask for release of outputs…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                    [this] { askForRelease(); }});
    m_commands.add({QStringLiteral("request.comment"),
                    group,
                    tr("Comment on what is selected"),
                    {QKeySequence(Qt::CTRL | Qt::Key_M)},
                    [this] { commentOnSelection(); }});
    m_commands.add({QStringLiteral("request.replace"), group, tr("Replace the chosen file…"), {}, [this] {
                        m_groups->replaceFile();
                    }});
    m_commands.add({QStringLiteral("request.moveFiles"), group, tr("Put files into the chosen group…"), {}, [this] {
                        m_groups->moveFiles();
                    }});
    m_commands.add({QStringLiteral("request.takeOut"), group, tr("Take the chosen file out"), {}, [this] {
                        m_groups->takeOut();
                    }});
    m_commands.add(
        {QStringLiteral("request.changesOnUnvoted"), group, tr("Ask for changes on all unvoted files"), {}, [this] {
             m_session.voteOnMany(review::requestChangesOnUnvoted);
         }});
    m_commands.add({QStringLiteral("request.resetVotes"), group, tr("Take all my votes back"), {}, [this] {
                        m_session.voteOnMany(review::resetOwnVotes);
                    }});
    for (const review::ActKind kind : RequestBar::offered()) {
        m_commands.add({QStringLiteral("request.") + QString::fromLatin1(review::nameOf(kind).data(),
                                                                         static_cast<int>(review::nameOf(kind).size())),
                        group,
                        commandFor(kind),
                        {},
                        [this, kind] { m_requestBar->begin(kind); }});
    }
}

} // namespace outcheck::desktop
