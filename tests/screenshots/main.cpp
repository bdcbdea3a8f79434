// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_screenshots FOLDER light|dark: grabs the window in its main states on the bundled sample, with a key and
// ledger of its own; or, with "requests" as a third word, a release request as each of its people sees it, with "audit"
// what can be worked out of tables. The scale comes from QT_SCALE_FACTOR. Ends with 1 where a state could not be
// reached.
#include "audit_pictures.h"
#include "check/check_run.h"
#include "desktop/correction/role_dialog.h"
#include "desktop/decision/decision_panel.h"
#include "desktop/findings/dismiss_bar.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/look/box_style.h"
#include "desktop/main_window.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/panels/job_request_panel.h"
#include "desktop/panels/report_panel.h"
#include "desktop/preview/filter_bar.h"
#include "desktop/preview/image_page.h"
#include "desktop/preview/image_view.h"
#include "desktop/preview/table_actions.h"
#include "desktop/protect/protect_view.h"
#include "desktop/requests/move_dialog.h"
#include "desktop/text/translations.h"
#include "findings_study.h"
#include "request_story.h"
#include "team_pictures.h"
#include "waiting.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <cstdio>
#include <memory>

namespace {

using namespace outcheck;
using namespace outcheck::desktop;
using screenshots::pause;
using screenshots::waitFor;

QPalette darkPalette() {
    QPalette dark;
    const QColor window(43, 45, 48), base(30, 31, 34), text(223, 225, 229), button(57, 59, 64), disabled(120, 123, 130);
    dark.setColor(QPalette::Window, window);
    dark.setColor(QPalette::WindowText, text);
    dark.setColor(QPalette::Base, base);
    dark.setColor(QPalette::AlternateBase, window);
    dark.setColor(QPalette::Text, text);
    dark.setColor(QPalette::PlaceholderText, disabled);
    dark.setColor(QPalette::Button, button);
    dark.setColor(QPalette::ButtonText, text);
    dark.setColor(QPalette::ToolTipBase, button);
    dark.setColor(QPalette::ToolTipText, text);
    dark.setColor(QPalette::Highlight, QColor(46, 93, 158));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(110, 170, 250));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        dark.setColor(QPalette::Disabled, role, disabled);
    }
    return dark;
}

bool save(QWidget& widget, const QDir& folder, const char* name, const QString& suffix) {
    const QString file = folder.filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), suffix));
    std::printf("%s\n", qPrintable(file));
    return widget.grab().save(file);
}

class Photographer {
public:
    Photographer(MainWindow& window, QDir folder, QString suffix)
        : m_window(window), m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    bool takeAll() {
        take("start", m_window);
        return openSample() && makeKey() && takeTable() && takeColumns() && takeRows() &&
               takeOutput("output/plots/reviews_monthly.png", "image") && takeMarked() &&
               takeOutput("output/logs/describe.log", "log") && takeHelp() && takeProtect() && takeDismissed() &&
               takeCorrected() && takeJobRequest() && takeDecision() && takeFindings() && takeTeam();
    }

    // What can be worked out of the tables of a study of its own.
    bool takeAudit() {
        const QTemporaryDir folder;
        const QString study = folder.filePath(QStringLiteral("attendance-study"));
        return screenshots::writeAuditStudy(study) && open(study) &&
               screenshots::takeAudit(m_window, [this](const char* name) { takeTop(name); }) && m_good;
    }

private:
    void take(const char* name, QWidget& widget) {
        pause(150);
        m_good = save(widget, m_folder, name, m_suffix) && m_good;
    }

    // The dialog that is open, else the window.
    void takeTop(const char* name) {
        QWidget* const dialog = QApplication::activeModalWidget();
        take(name, dialog != nullptr ? *dialog : m_window);
    }

    Session& session() { return m_window.session(); }

    bool open(const QString& folder) {
        session().open(folder);
        return waitFor([this] { return session().state() == Session::State::Open && !session().runner().isRunning(); });
    }

    bool openSample() { return open(QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample")); }

    bool makeKey() {
        LedgerDesk& ledger = session().ledger();
        if (!waitFor([&ledger] { return ledger.account() != LedgerDesk::Account::Loading; })) {
            return false;
        }
        choose("output/tables/characteristics.csv");
        take("first-key", m_window);
        ledger.createIdentity(QStringLiteral("Ada Checker"));
        return waitFor([&ledger] { return ledger.account() == LedgerDesk::Account::Ready; });
    }

    bool choose(const char* path) {
        session().setCurrent(session().rowOf(path));
        pause(1500); // previews have no "ready" to ask for
        return session().current() != nullptr;
    }

    bool vote(const char* path, review::VoteKind kind, const QString& comment) {
        if (!choose(path)) {
            return false;
        }
        m_window.decision()->choose(kind);
        m_window.decision()->commentField()->setPlainText(comment);
        m_window.decision()->recordChoice();
        return waitFor([this] { return session().current()->ownVote.has_value(); });
    }

    bool takeTable() {
        if (!vote("output/tables/reviews_rounded.csv", review::VoteKind::Approve, {}) ||
            !vote("output/checks/linkage.txt", review::VoteKind::RequestChanges,
                  QStringLiteral("Counts are not rounded.")) ||
            !choose("output/tables/characteristics.csv")) {
            return false;
        }
        m_window.findings()->tree()->expandAll();
        m_window.findings()->goToNext();
        m_window.findings()->goToNext();
        take("table", m_window);
        return true;
    }

    bool takeOutput(const char* path, const char* name) {
        if (!choose(path)) {
            return false;
        }
        m_window.findings()->goToNext();
        take(name, m_window);
        return true;
    }

    // A part of the picture, as a comment may be about it.
    bool takeMarked() {
        auto* page = m_window.findChild<preview::ImagePage*>();
        const QSize size = page->view()->image().size();
        page->view()->setRegion(QRect(size.width() / 2, size.height() / 4, size.width() / 4, size.height() / 3));
        take("image-marked", m_window);
        return !page->region().isEmpty();
    }

    bool act(const char* id) {
        QAction* action = m_window.findChild<QAction*>(QString::fromLatin1(id));
        if (action != nullptr) {
            action->trigger();
        }
        return action != nullptr;
    }

    // Two frozen columns and one hidden, scrolled to the last; the grid's menu; the list of its columns.
    bool takeColumns() {
        auto* view = m_window.findChild<preview::TableView*>();
        if (!choose("output/tables/reviews_by_region.csv") || view->columnCount() < 5) {
            return false;
        }
        view->setFocus();
        view->setCurrent(2, 2);
        if (!act("table.hide")) {
            return false;
        }
        view->setCurrent(2, 1);
        act("table.freeze");
        view->setCurrent(4, view->columnCount() - 1);
        act("table.moveLeft");
        take("columns", m_window);
        const std::unique_ptr<QMenu> menu(preview::makeTableMenu(*view));
        menu->popup(view->mapToGlobal(QPoint(200, 120)));
        take("columns-menu", *menu);
        menu->close();
        act("table.columns");
        auto* chooser = view->findChild<QDialog*>();
        if (chooser == nullptr) {
            return false;
        }
        take("columns-list", *chooser);
        chooser->close();
        return act("table.showAll");
    }

    // Typed as by hand: only that makes a field ask.
    static void type(QWidget* field, const QString& text) {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(field, &press);
        }
    }

    // Sorted by a column; filtered too; a filter that no row fits.
    bool takeRows() {
        auto* view = m_window.findChild<preview::TableView*>();
        auto* bar = m_window.findChild<preview::FilterBar*>();
        if (!choose("output/tables/reviews_by_region.csv") || view->columnCount() < 5) {
            return false;
        }
        const std::uint64_t all = view->rowCount();
        view->setFocus();
        view->setCurrent(0, 3);
        if (!act("table.sortDown") || !waitFor([view] { return view->isSorted(); })) {
            return false;
        }
        take("rows-sorted", m_window);
        if (!act("table.filter") || bar->findChild<QLineEdit*>() == nullptr) {
            return false;
        }
        auto* field = bar->findChild<QLineEdit*>();
        type(field, QStringLiteral("york"));
        if (!waitFor([view, all] { return view->rowCount() < all; })) {
            return false;
        }
        take("rows-filtered", m_window);
        type(field, QStringLiteral(" minster"));
        if (!waitFor([view] { return view->rowCount() == 0; })) {
            return false;
        }
        take("rows-none", m_window);
        return act("table.filterNone") && act("table.sortNone");
    }

    bool takeHelp() {
        if (!choose("output/tables/characteristics.csv")) {
            return false;
        }
        m_window.findings()->goToNext();
        const bool shown = m_window.findings()->showHelp();
        take("help", m_window);
        return shown && m_window.findings()->showHelp();
    }

    // The comparison with the safe copy; another rounding; a file that has none.
    bool takeProtect() {
        ProtectView* view = m_window.protectView();
        if (!choose("output/tables/characteristics.csv") || !act("output.protect") ||
            !waitFor([view] { return view->isReady(); })) {
            return false;
        }
        view->goToNext();
        pause(1000); // the rows of both grids
        take("protect", m_window);
        emit view->closed();
        if (!choose("output/logs/describe.log") || !act("output.protect") ||
            !waitFor([view] { return !view->refusalText().isEmpty(); })) {
            return false;
        }
        take("protect-refused", m_window);
        emit view->closed();
        return true;
    }

    // The bar that asks for the reason, and a finding once it is dismissed.
    bool takeDismissed() {
        FindingsPanel* findings = m_window.findings();
        if (!choose("output/tables/characteristics.csv")) {
            return false;
        }
        findings->tree()->expandAll();
        findings->goToNext();
        findings->dismiss();
        findings->dismissBar()->field()->setPlainText(
            QStringLiteral("These are numbers of practices, not of people; agreed with the study team."));
        take("dismiss", m_window);
        emit findings->dismissBar()->accepted();
        if (!waitFor([this] { return !session().current()->dismissals.empty(); })) {
            return false;
        }
        take("dismissed", m_window);
        return true;
    }

    bool takeCorrected() {
        auto* view = m_window.findChild<preview::TableView*>();
        if (!choose("output/tables/reviews_by_region.csv") || view->columnCount() < 3) {
            return false;
        }
        view->setCurrent(0, 1);
        auto correction = session().correctionOfCurrent(1, table::ColumnRole::Text);
        if (!correction) {
            return false;
        }
        auto* dialog =
            new RoleDialog(*correction, QStringLiteral("age_band"), session().workspace()->kind(), &m_window);
        dialog->open();
        take("correct-role", *dialog);
        delete dialog;
        correction->reason = "free text in this study";
        session().correctRole(*correction, false);
        if (!waitFor([this] {
                const auto& check = session().current()->check;
                return check && check->table && check->table->columns[1].role == table::ColumnRole::Text;
            })) {
            return false;
        }
        pause(500);
        take("corrected-role", m_window);
        return true;
    }

    bool takeJobRequest() {
        m_window.jobRequest()->openPage(
            QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample/metadata/job-request.txt"));
        if (!waitFor([this] { return m_window.jobRequest()->hasPage(); })) {
            return false;
        }
        take("job-request", m_window);
        m_window.raisePanel(m_window.report());
        take("report", m_window);
        return true;
    }

    bool takeDecision() {
        if (!choose("output/tables/characteristics.csv")) {
            return false;
        }
        m_window.decision()->choose(review::VoteKind::Approve);
        take("decision", *m_window.decision()->window()->findChild<QDockWidget*>(QStringLiteral("decision")));
        return m_good;
    }

    // One picture of each kind of file that findings are shown in.
    bool takeFindings() {
        const QTemporaryDir folder;
        const QString study = folder.filePath(QStringLiteral("smoking-cessation"));
        if (!screenshots::writeFindingsStudy(study) || !open(study)) {
            return false;
        }
        makeRoom();
        for (const screenshots::FindingsFile& file : screenshots::findingsFiles) {
            if (!choose(file.path)) {
                return false;
            }
            m_window.findings()->tree()->expandAll();
            goToFirstPlace();
            take(file.picture, m_window);
        }
        return m_good;
    }

    bool takeTeam() {
        return openSample() && screenshots::takeTeam(m_window, [this](const char* name) { take(name, m_window); }) &&
               m_good;
    }

    // Nothing but outputs, preview and findings.
    void makeRoom() {
        for (const char* name : {"jobs", "jobRequest", "activity", "problems", "report"}) {
            m_window.findChild<QDockWidget*>(QString::fromLatin1(name))->hide();
        }
        for (auto* button : m_window.findChildren<QToolButton*>()) {
            if (button->text() == QStringLiteral("Column summary")) {
                button->setChecked(false);
            }
        }
    }

    // A finding about the whole file only where there is no other.
    void goToFirstPlace() {
        FindingsPanel* findings = m_window.findings();
        for (int step = 0; step < 3; ++step) {
            findings->goToNext();
            if (findings->model().targetOf(findings->tree()->currentIndex()).spot) {
                return;
            }
        }
        findings->tree()->setCurrentIndex(findings->model().index(0, 0));
    }

    MainWindow& m_window;
    QDir m_folder;
    QString m_suffix;
    bool m_good = true;
};

// Files of several groups, some ticked to be put into one.
bool takeMoves(const QDir& folder, const QString& theme) {
    outcheck::review::RequestState state;
    for (const char* name : {"Main tables", "Figures", "Attendance by practice, sensitivity analyses"}) {
        state.groups.emplace_back().name = name;
    }
    for (std::size_t i = 0; i < 40; ++i) {
        auto& file = state.files.emplace_back();
        file.path = "output/tables/attendance_by_practice_and_quarter_" + std::to_string(i) + ".csv";
        file.group = i % 3;
        file.type = i % 7 == 0 ? outcheck::review::FileType::Supporting : outcheck::review::FileType::Output;
    }
    outcheck::desktop::MoveDialog dialog(state, "Figures");
    dialog.list()->topLevelItem(1)->setCheckState(0, Qt::Checked);
    dialog.list()->topLevelItem(2)->setCheckState(0, Qt::Checked);
    dialog.show();
    pause(300);
    const int scale = qRound(dialog.devicePixelRatioF() * 100);
    return save(dialog, folder, "request-moves", QStringLiteral("%1-%2").arg(theme).arg(scale));
}

bool takeRequests(const QDir& folder, const QString& theme) {
    bool good = true;
    outcheck::desktop::testing::RequestStory story(
        [&](const char* phase, QWidget& shown) {
            pause(1200); // previews have no "ready" to ask for
            const int scale = qRound(shown.devicePixelRatioF() * 100);
            const QString name = QStringLiteral("request-%1").arg(QString::fromLatin1(phase));
            good = save(shown, folder, qPrintable(name), QStringLiteral("%1-%2").arg(theme).arg(scale)) && good;
        },
        false);
    const QString wrong = story.play();
    good = takeMoves(folder, theme) && good;
    std::fprintf(stderr, "%s", wrong.isEmpty() ? "" : qPrintable(wrong + QLatin1Char('\n')));
    return good && wrong.isEmpty();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const bool ofRequests = argc == 4 && qstrcmp(argv[3], "requests") == 0;
    const bool ofAudit = argc == 4 && qstrcmp(argv[3], "audit") == 0;
    if (argc != 3 && !ofRequests && !ofAudit) {
        std::fprintf(stderr, "usage: outcheck_screenshots FOLDER light|dark [requests|audit]\n");
        return 2;
    }
    QApplication::setOrganizationName(QStringLiteral("outcheck"));
    QApplication::setApplicationName(QStringLiteral("outcheck"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations();
    const QTemporaryDir home;
    qputenv("OUTCHECK_HOME", QFile::encodeName(home.path()));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication::setStyle(new BoxStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
    const QString theme = QString::fromLocal8Bit(argv[2]);
    if (theme == QLatin1String("dark")) {
        QApplication::setPalette(darkPalette());
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "outcheck_screenshots: cannot make the folder\n");
        return 1;
    }
    if (ofRequests) {
        return takeRequests(folder, theme) ? 0 : 1;
    }
    MainWindow window(std::string(check::defaultPolicy));
    window.resize(1440, 860);
    window.show();
    const int scale = qRound(window.devicePixelRatioF() * 100);
    Photographer photographer(window, folder, QStringLiteral("%1-%2").arg(theme).arg(scale));
    return (ofAudit ? photographer.takeAudit() : photographer.takeAll()) ? 0 : 1;
}
