// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window.h"

#include "desktop/commands/command_palette.h"
#include "desktop/commands/key_list.h"
#include "desktop/decision/decision_panel.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/look/busy_bar.h"
#include "desktop/look/elided_label.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/panels/activity_panel.h"
#include "desktop/panels/job_request_panel.h"
#include "desktop/panels/jobs_panel.h"
#include "desktop/panels/problems_panel.h"
#include "desktop/panels/report_panel.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/preview_header.h"
#include "desktop/protect/protect_view.h"
#include "desktop/requests/request_bar.h"
#include "desktop/requests/requests_page.h"
#include "desktop/start/start_page.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {
// Raised when docks are added or renamed, so that an old arrangement is not forced on new ones.
constexpr int layoutVersion = 4;
} // namespace

MainWindow::MainWindow(const std::string& policy, QWidget* parent)
    : QMainWindow(parent), m_session(policy), m_team(m_session.ledger()), m_commands(this) {
    setWindowTitle(tr("Outcheck"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    qApp->installEventFilter(&m_typingGuard);
    buildPanels();
    buildTeam();
    buildCommands();
    buildToolBar();
    buildMenus();
    m_palette = new CommandPalette(m_commands, m_session, this);
    m_keyList = new KeyList(m_commands, this);
    connectSession();
    const int unit = fontMetrics().height();
    resize(unit * 84, unit * 50);
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    showState();
}

MainWindow::~MainWindow() = default;

QDockWidget* MainWindow::addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable |
                      QDockWidget::DockWidgetFloatable);
    addDockWidget(area, dock);
    m_docks.push_back(dock);
    return dock;
}

void MainWindow::buildPanels() {
    m_middle = new QStackedWidget(this);
    m_start = new StartPage(m_session, m_middle);
    auto* reading = new QWidget(m_middle);
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PreviewHeader(m_session, reading);
    m_preview = new PreviewPane(reading);
    m_requestBar = new RequestBar(m_session, reading);
    column->addWidget(m_requestBar);
    column->addWidget(m_header);
    column->addWidget(m_preview, 1);
    m_protect = new ProtectView(reading);
    m_protect->hide();
    column->addWidget(m_protect, 1);
    m_middle->addWidget(m_start);
    m_middle->addWidget(reading);
    m_requestsPage = new RequestsPage(m_session, m_middle);
    m_middle->addWidget(m_requestsPage);
    setCentralWidget(m_middle);

    m_outputs = new OutputsPanel(m_session, this);
    m_findings = new FindingsPanel(m_session, this);
    m_decision = new DecisionPanel(m_session, this);
    m_jobs = new JobsPanel(m_session, this);
    m_jobRequest = new JobRequestPanel(m_session, this);
    m_activity = new ActivityPanel(m_session, this);
    m_problems = new ProblemsPanel(m_session, this);
    m_report = new ReportPanel(m_session, this);
    addPanel(QStringLiteral("outputs"), tr("Outputs"), m_outputs, Qt::LeftDockWidgetArea);
    QDockWidget* findings = addPanel(QStringLiteral("findings"), tr("Findings"), m_findings, Qt::RightDockWidgetArea);
    QDockWidget* decision = addPanel(QStringLiteral("decision"), tr("Decision"), m_decision, Qt::RightDockWidgetArea);
    decision->setFeatures(QDockWidget::DockWidgetMovable); // always visible
    splitDockWidget(findings, decision, Qt::Vertical);
    QDockWidget* jobs = addPanel(QStringLiteral("jobs"), tr("Jobs"), m_jobs, Qt::BottomDockWidgetArea);
    for (QDockWidget* dock :
         {addPanel(QStringLiteral("jobRequest"), tr("Job request"), m_jobRequest, Qt::BottomDockWidgetArea),
          addPanel(QStringLiteral("activity"), tr("Activity"), m_activity, Qt::BottomDockWidgetArea),
          addPanel(QStringLiteral("problems"), tr("Problems"), m_problems, Qt::BottomDockWidgetArea),
          addPanel(QStringLiteral("report"), tr("Report"), m_report, Qt::BottomDockWidgetArea)}) {
        tabifyDockWidget(jobs, dock);
    }
    buildRequestPanels();
    buildAudit();
}

void MainWindow::buildToolBar() {
    m_toolBar = addToolBar(tr("Workspace"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_title = new ElidedLabel(m_toolBar);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_busy = new BusyBar(m_toolBar);
    m_toolBar->addWidget(m_title);
    m_toolBar->addWidget(m_busy);
    addTeamIndicator();
    connect(m_busy, &BusyBar::stopRequested, &m_session, &Session::stopChecks);
    const auto button = [this](const QString& command, const QString& text) {
        auto* tool = new QToolButton(m_toolBar);
        QAction* action = m_commands.action(command);
        tool->setText(text);
        tool->setToolTip(
            tr("%1 (%2)", "command, keys").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        tool->setFocusPolicy(Qt::TabFocus);
        connect(tool, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, tool, &QToolButton::setEnabled);
        m_toolBar->addWidget(tool);
    };
    button(QStringLiteral("workspace.open"), tr("Open…"));
    button(QStringLiteral("requests.show"), tr("Requests"));
    button(QStringLiteral("report.write"), tr("Report"));
    button(QStringLiteral("view.palette"), tr("Everything by name"));
    button(QStringLiteral("view.keys"), tr("Keys"));
}

void MainWindow::buildMenus() {
    for (const QString& group : m_commands.groups()) {
        QMenu* menu = menuBar()->addMenu(group);
        for (const auto& [command, action] : m_commands.commands()) {
            if (command.group == group) {
                menu->addAction(action);
                if (command.id == QLatin1String("workspace.open")) {
                    m_recentMenu = menu->addMenu(tr("Open recent"));
                    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
                }
            }
        }
        if (menu->actions().contains(m_commands.action(QStringLiteral("view.keys")))) {
            menu->addSeparator();
            for (QDockWidget* dock : m_docks) {
                if (dock->features() & QDockWidget::DockWidgetClosable) {
                    menu->addAction(dock->toggleViewAction());
                }
            }
        }
    }
}

void MainWindow::connectSession() {
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFolder);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_session, &Session::currentCheckChanged, this, &MainWindow::showCheck);
    connect(&m_session, &Session::rowsChanged, this, &MainWindow::showDismissals);
    connect(&m_session.runner(), &CheckRunner::progressed, this, &MainWindow::showProgress);
    connect(&m_session.runner(), &CheckRunner::finished, this, &MainWindow::showProgress);
    connect(m_findings, &FindingsPanel::spotChosen, m_preview, &PreviewPane::goToSpot);
    connect(m_findings, &FindingsPanel::spotChosen, this, &MainWindow::closeProtect);
    connect(m_preview, &PreviewPane::roleWanted, this, &MainWindow::correctRole);
    const auto warn = [this](const QString& title, const Error& error) {
        auto* box = new QMessageBox(QMessageBox::Warning, title,
                                    (sentenceFor(error) + QLatin1Char(' ') + remedyFor(error)).trimmed(),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    };
    connect(&m_session, &Session::notCorrected, this,
            [warn](const Error& error) { warn(tr("Correct a role"), error); });
    connect(&m_session, &Session::sayingsNotWritten, this,
            [warn](const Error& error) { warn(tr("What people say about the tables"), error); });
    connect(&m_session, &Session::linkNotAnswered, this,
            [warn](const Error& error) { warn(tr("Linked tables"), error); });
    connect(m_protect, &ProtectView::closed, this, &MainWindow::closeProtect);
    connect(m_jobs, &JobsPanel::jobChosen, this, [this](const workspace::Job& job) {
        if (!job.logPath.empty()) {
            m_session.setCurrent(std::nullopt);
            m_preview->showJobLog(*m_session.workspace(), job);
        }
    });
    connect(m_problems, &ProblemsPanel::countChanged, this, [this](int count) {
        const QString title = count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count);
        for (QDockWidget* dock : m_docks) {
            if (dock->widget() == m_problems) {
                dock->setWindowTitle(title);
            }
        }
    });
    connectRequests();
    connectAudit();
    connect(m_jobRequest, &JobRequestPanel::pageShown, this, [this] { raisePanel(m_jobRequest); });
}

void MainWindow::showState() {
    const bool open = m_session.state() == Session::State::Open;
    m_middle->setCurrentIndex(open ? 1 : 0);
    if (open && !m_arranged) {
        restoreLayout();
    } else if (!open && m_arranged) {
        saveLayout();
    }
    m_arranged = open;
    if (!open) {
        for (QDockWidget* dock : m_docks) {
            dock->hide();
        }
    }
    m_toolBar->setVisible(open);
    for (const auto& [command, action] : m_commands.commands()) {
        const bool always =
            command.id == QLatin1String("workspace.open") || command.id == QLatin1String("workspace.newWindow") ||
            command.id == QLatin1String("workspace.sample") || command.id == QLatin1String("workspace.quit") ||
            command.id == QLatin1String("view.palette") || command.id == QLatin1String("view.keys") ||
            command.id == QLatin1String("view.leave") || command.id == QLatin1String("requests.show") ||
            command.id.startsWith(QLatin1String("team."));
        action->setEnabled(open || always);
    }
    if (!open) {
        setWindowTitle(tr("Outcheck"));
        m_title->setFullText({});
        return;
    }
    showRequestDocks();
    const workspace::Workspace& workspace = *m_session.workspace();
    QStringList parts = {labelText(workspace.name()),
                         m_session.request() != nullptr ? tr("release request") : wordFor(workspace.kind())};
    if (!workspace.jobs().empty()) {
        const workspace::Job& last = workspace.jobs().back();
        if (!last.request.empty()) {
            parts << tr("job request %1").arg(labelText(last.request));
        }
        parts << tr("last job %1").arg(wordFor(last.status));
    }
    parts << tr("policy %1, %2", "id, version")
                 .arg(labelText(m_session.policy()->id()), labelText(m_session.policy()->version()));
    m_title->setFullText(parts.join(QStringLiteral(" · ")));
    setWindowTitle(tr("%1 — Outcheck").arg(labelText(workspace.name())));
    m_outputs->tree()->setFocus();
    showProgress();
}

void MainWindow::showCurrent() {
    closeProtect();
    closeTeam();
    const OutputRow* row = m_session.current();
    if (row == nullptr) {
        m_preview->clear();
        return;
    }
    m_preview->showOutput(*m_session.workspace(), *row->output, *m_session.policy());
    showDismissals();
    if (row->check) {
        m_preview->setCheck(*row->check);
    }
}

void MainWindow::showCheck() {
    const OutputRow* row = m_session.current();
    if (row == nullptr) {
        return;
    }
    if (row->changed) {
        closeProtect(); // a comparison with bytes that are no more
        m_preview->showOutput(*m_session.workspace(), *row->output, *m_session.policy()); // the new bytes
    } else if (row->check) {
        m_preview->setCheck(*row->check);
    }
    showDismissals();
}

void MainWindow::showDismissals() {
    if (const OutputRow* row = m_session.current()) {
        m_preview->setDismissals(row->dismissals);
    }
}

void MainWindow::showProgress() {
    CheckRunner& runner = m_session.runner();
    if (runner.isRunning()) {
        m_busy->showWork(tr("Check %1/%2").arg(runner.itemsDone()).arg(runner.itemsTotal()), runner.fraction());
        return;
    }
    std::size_t failing = 0, query = 0, clean = 0, unfinished = 0;
    for (const OutputRow& row : m_session.rows()) {
        if (!row.output->forReview || row.output->presence != workspace::Presence::Present) {
            continue;
        }
        const auto verdict = row.check ? row.check->verdict : rules::Verdict::Incomplete;
        failing += verdict == rules::Verdict::Fail ? 1 : 0;
        query += verdict == rules::Verdict::Query ? 1 : 0;
        clean += verdict == rules::Verdict::Clean ? 1 : 0;
        unfinished += verdict == rules::Verdict::Incomplete ? 1 : 0;
    }
    QString text = tr("%1 fail · %2 query · %3 clean").arg(failing).arg(query).arg(clean);
    if (unfinished > 0) {
        text += tr(" · %1 not finished").arg(unfinished);
    }
    m_busy->showDone(text);
}

void MainWindow::raisePanel(const QWidget* panel) {
    for (QDockWidget* dock : m_docks) {
        if (dock->widget() == panel) {
            dock->show();
            dock->raise();
        }
    }
}

void MainWindow::saveLayout() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState(layoutVersion));
}

void MainWindow::restoreLayout() {
    for (QDockWidget* dock : m_docks) {
        dock->show();
    }
    if (restoreState(QSettings().value(QStringLiteral("window/state")).toByteArray(), layoutVersion)) {
        return;
    }
    const int unit = fontMetrics().height();
    resizeDocks({m_docks[0], m_docks[1]}, {unit * 22, unit * 21}, Qt::Horizontal);
    resizeDocks({m_docks[1], m_docks[2]}, {unit * 26, unit * 16}, Qt::Vertical);
    resizeDocks({m_docks[3]}, {unit * 10}, Qt::Vertical);
    m_docks[3]->raise();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_arranged) {
        saveLayout();
    } else {
        QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session.state() == Session::State::Open) {
        m_session.lookForChanges(true);
        m_session.ledger().load(); // another window may have recorded something
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_session.open(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace outcheck::desktop
