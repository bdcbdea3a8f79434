// SPDX-License-Identifier: GPL-3.0-or-later
// The one window. It only arranges: panels around the preview, one session that feeds them, one registry of commands.
#pragma once

#include "desktop/commands/command_registry.h"
#include "desktop/commands/typing_guard.h"
#include "desktop/session/session.h"
#include "desktop/team/team_desk.h"

#include <QMainWindow>

class QDockWidget;
class QMenu;
class QStackedWidget;

namespace outcheck::desktop {

class ActivityPanel;
class AskDialog;
class AuditPanel;
class BusyBar;
class CommandPalette;
class CommentsPanel;
class DecisionPanel;
class ElidedLabel;
class FindingsPanel;
class GroupsPanel;
class HistoryPanel;
class JobRequestPanel;
class JobsPanel;
class KeyList;
class OutputsPanel;
class PreviewHeader;
class PreviewPane;
class ProtectView;
class ProblemsPanel;
class ReportPanel;
class RequestBar;
class RequestsPage;
class StartPage;
class TeamPage;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `policy`: id of a built-in policy or a YAML file.
    explicit MainWindow(const std::string& policy, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    TeamDesk& team() { return m_team; }
    CommandRegistry& commands() { return m_commands; }
    OutputsPanel* outputs() const { return m_outputs; }
    FindingsPanel* findings() const { return m_findings; }
    DecisionPanel* decision() const { return m_decision; }
    AuditPanel* audit() const { return m_audit; }
    PreviewPane* preview() const { return m_preview; }
    ProtectView* protectView() const { return m_protect; }
    JobRequestPanel* jobRequest() const { return m_jobRequest; }
    ReportPanel* report() const { return m_report; }
    TeamPage* teamPage() const { return m_teamPage; }
    StartPage* startPage() const { return m_start; }
    RequestBar* requestBar() const { return m_requestBar; }
    GroupsPanel* groups() const { return m_groups; }
    CommentsPanel* comments() const { return m_comments; }
    HistoryPanel* history() const { return m_history; }
    // The dialog in which an author asks for the release of outputs; nullptr where none is open.
    AskDialog* askDialog() const { return m_ask; }
    // The release goes into this folder, which must not be there yet.
    void releaseInto(const QString& folder);
    CommandPalette* palettePopup() const { return m_palette; }
    KeyList* keyList() const { return m_keyList; }
    // Brings one of the docks below to the front.
    void raisePanel(const QWidget* panel);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void buildPanels();
    void buildToolBar();
    void buildMenus();
    void buildCommands();
    void addWorkspaceCommands();
    void addReadingCommands();
    void addDecisionCommands();
    void addViewCommands();
    void addRequestCommands();
    void buildRequestPanels();
    void connectRequests();
    void showRequests();
    void leaveRequests();
    void showRequestDocks();
    void askForRelease();
    void chooseReleaseFolder();
    void commentOnSelection();
    void connectSession();
    void showState();
    void showCurrent();
    void showCheck();
    void showDismissals();
    void showProgress();
    void openAnotherWindow();
    void chooseFolder();
    void protectCurrent();
    void correctRole(std::uint32_t column, table::ColumnRole role);
    void editSayings();
    bool closeProtect();
    void buildAudit();
    void connectAudit();
    void showAudit();
    void buildTeam();
    void addTeamIndicator();
    void showTeam();
    bool closeTeam();
    void allowDecisions(bool allowed);
    void goToFinding(bool forward);
    void fillRecentMenu();
    void focusNextPanel(bool backwards);
    void leave();
    void saveLayout() const;
    void restoreLayout();

    Session m_session;
    TeamDesk m_team;
    CommandRegistry m_commands;
    TypingGuard m_typingGuard;
    QStackedWidget* m_middle = nullptr;
    StartPage* m_start = nullptr;
    PreviewHeader* m_header = nullptr;
    PreviewPane* m_preview = nullptr;
    ProtectView* m_protect = nullptr;
    OutputsPanel* m_outputs = nullptr;
    FindingsPanel* m_findings = nullptr;
    DecisionPanel* m_decision = nullptr;
    AuditPanel* m_audit = nullptr;
    JobsPanel* m_jobs = nullptr;
    JobRequestPanel* m_jobRequest = nullptr;
    ActivityPanel* m_activity = nullptr;
    ProblemsPanel* m_problems = nullptr;
    ReportPanel* m_report = nullptr;
    RequestsPage* m_requestsPage = nullptr;
    RequestBar* m_requestBar = nullptr;
    GroupsPanel* m_groups = nullptr;
    CommentsPanel* m_comments = nullptr;
    HistoryPanel* m_history = nullptr;
    AskDialog* m_ask = nullptr;
    TeamPage* m_teamPage = nullptr;
    std::vector<QDockWidget*> m_docks;
    QToolBar* m_toolBar = nullptr;
    ElidedLabel* m_title = nullptr;
    BusyBar* m_busy = nullptr;
    QMenu* m_recentMenu = nullptr;
    CommandPalette* m_palette = nullptr;
    KeyList* m_keyList = nullptr;
    bool m_arranged = false; // the docks stand; their places are worth keeping
};

} // namespace outcheck::desktop
