// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_story.h"

#include "check/check_run.h"
#include "desktop/decision/decision_panel.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/requests/ask_dialog.h"
#include "desktop/requests/comments_panel.h"
#include "desktop/requests/groups_panel.h"
#include "desktop/requests/history_panel.h"
#include "desktop/requests/request_bar.h"
#include "desktop/requests/requests_page.h"
#include "desktop/text/words.h"
#include "ledger/ledger.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTimer>
#include <QTreeWidget>

namespace outcheck::desktop::testing {

namespace {

constexpr int patience = 120'000; // milliseconds, for a slow machine under a sanitizer

constexpr auto smallTable = "output/tables/attendance.csv";
constexpr auto fineTable = "output/tables/population.csv";
constexpr auto support = "output/tables/underlying.csv";

UtcSeconds now() {
    return {QDateTime::currentSecsSinceEpoch()};
}

void write(const QString& file, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()) {
        qFatal("cannot write the story's workspace");
    }
}

} // namespace

RequestStory::RequestStory(Look look, bool isSealed)
    : m_look(std::move(look)), m_isSealed(isSealed), m_before(qgetenv("OUTCHECK_HOME")) {}

RequestStory::~RequestStory() {
    m_window.reset();
    qputenv("OUTCHECK_HOME", m_before);
}

QString RequestStory::home(const char* who) const {
    return m_folder.filePath(QString::fromLatin1(who));
}

void RequestStory::pause(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool RequestStory::holds(const std::function<bool()>& condition, const char* what) {
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < patience) {
        pause(20);
    }
    if (!condition()) {
        m_wrong = QString::fromLatin1(what) + QStringLiteral(" | ") + m_window->requestBar()->statusText() +
                  QStringLiteral(" | ") + m_window->decision()->statusText();
        return false;
    }
    return true;
}

void RequestStory::writeWorkspace(const QByteArray& small) {
    const QString folder = m_folder.filePath(QStringLiteral("os-cardio-followup/"));
    write(folder + QString::fromLatin1(smallTable), small);
    write(folder + QString::fromLatin1(fineTable), "region,people\nNorth,1250\nSouth,980\nEast,1105\nWest,760\n");
    write(folder + QString::fromLatin1(support), "month,appointments\n2026-01,405\n2026-02,395\n2026-03,410\n");
}

bool RequestStory::prepare() {
    writeWorkspace("practice,patients\nNorth,120\nSouth,4\nEast,85\nWest,60\n");
    const auto makeKey = [this](const char* who, const char* name) {
        qputenv("OUTCHECK_HOME", QFile::encodeName(home(who)));
        return ledger::createIdentity(name);
    };
    const auto anna = makeKey("anna", "Anna Author");
    const auto carl = makeKey("carl", "Carl Checker");
    const auto cleo = makeKey("cleo", "Cleo Checker");
    const auto ada = makeKey("ada", "Ada Administrator");
    if (!anna || !carl || !cleo || !ada) {
        m_wrong = QStringLiteral("no keys");
        return false;
    }
    const std::string remote = toUtf8(m_folder.filePath(QStringLiteral("shared.git")));
    auto own = ledger::Ledger::openOrCreate(ledger::Ledger::defaultFolder(), *ada);
    ledger::RosterEdit edit;
    edit.admitted = {{anna->name, anna->publicKeyLine, {ledger::Role::Author}, {}},
                     {carl->name, carl->publicKeyLine, {ledger::Role::Checker}, {}},
                     {cleo->name, cleo->publicKeyLine, {ledger::Role::Checker}, {}}};
    if (!own || !own->shareAt(remote, {}, now()) || !own->proposeRoster(edit, now()) || !own->sync({}, now())) {
        m_wrong = QStringLiteral("no shared ledger");
        return false;
    }
    for (const auto& [who, identity] : {std::pair("anna", *anna), {"carl", *carl}, {"cleo", *cleo}}) {
        qputenv("OUTCHECK_HOME", QFile::encodeName(home(who)));
        const auto joined = ledger::Ledger::join(ledger::Ledger::defaultFolder(), remote, identity, {}, now());
        if (!joined) {
            m_wrong = QString::fromStdString(describe(joined.error()));
            return false;
        }
    }
    return true;
}

bool RequestStory::sitDown(const char* who) {
    m_window.reset();
    qputenv("OUTCHECK_HOME", QFile::encodeName(home(who)));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home(who));
    m_window = std::make_unique<MainWindow>(std::string(check::defaultPolicy));
    m_window->resize(1440, 860);
    m_window->show();
    return holds([this] { return m_window->session().requests().isLoaded(); }, "the ledger is not read") && sync();
}

bool RequestStory::sync() {
    // The window syncs by itself, too, and two at once are one too many.
    bool done = false, good = false;
    LedgerDesk& ledger = m_window->session().ledger();
    const std::function<void()> begin = [&] {
        ledger.withLedger(
            m_window.get(), [](const LedgerDesk::Hand& hand) { return hand.ledger.sync({}, now()); },
            [&](const Result<ledger::SyncReport>& report) {
                if (!report && report.error().code == ErrorCode::Conflict) {
                    QTimer::singleShot(50, m_window.get(), begin);
                    return;
                }
                good = report && report->alarms.empty();
                done = true;
            });
    };
    begin();
    bool changed = false;
    const auto connection = QObject::connect(&m_window->session().requests(), &RequestStore::changed, m_window.get(),
                                             [&] { changed = true; });
    const bool synced = holds([&] { return done; }, "no answer of a sync") && good;
    ledger.load();
    const bool read = synced && holds([&] { return changed; }, "the ledger is not read again");
    QObject::disconnect(connection);
    return read;
}

const review::RequestState* RequestStory::state() {
    return m_window->session().request();
}

bool RequestStory::openOnlyRequest() {
    const auto& requests = m_window->session().requests().book().requests;
    if (requests.size() != 1) {
        m_wrong = QStringLiteral("not one request");
        return false;
    }
    m_window->session().openRequest(requests.front().id);
    return holds(
        [this] {
            Session& session = m_window->session();
            return session.state() == Session::State::Open && session.request() != nullptr &&
                   !session.runner().isRunning() && session.rowOf(fineTable) &&
                   session.rows()[*session.rowOf(fineTable)].check;
        },
        "the request does not open");
}

bool RequestStory::choose(const char* path) {
    m_window->session().setCurrent(m_window->session().rowOf(path));
    return holds(
        [this, path] {
            const OutputRow* row = m_window->session().current();
            return row != nullptr && row->output->path == path && row->check;
        },
        "an output cannot be chosen");
}

bool RequestStory::vote(const char* path, review::VoteKind kind, const QString& text) {
    if (!choose(path)) {
        return false;
    }
    m_window->decision()->choose(kind);
    m_window->decision()->commentField()->setPlainText(text);
    m_window->decision()->recordChoice();
    return holds(
        [this, kind] {
            const OutputRow* row = m_window->session().current();
            return row != nullptr && row->ownVote == kind;
        },
        "a vote is not recorded");
}

bool RequestStory::act(review::ActKind kind, review::RequestStatus after) {
    if (const QString obstacle = m_window->requestBar()->obstacleTo(kind); !obstacle.isEmpty()) {
        m_wrong = obstacle;
        return false;
    }
    m_window->requestBar()->begin(kind);
    return holds([this, after] { return state() != nullptr && state()->status == after; }, "an act has no effect") &&
           sync();
}

bool RequestStory::comment(const QString& text, bool isPublic) {
    CommentsPanel& comments = *m_window->comments();
    comments.setAbout(CommentsPanel::About::Group);
    comments.setPublic(isPublic);
    comments.field()->setPlainText(text);
    const auto known = [this] {
        const review::ReviewContents* draft = m_window->session().requests().draftOf(m_window->session().requestId());
        return state()->comments.size() + (draft != nullptr ? draft->comments.size() : 0);
    };
    const std::size_t before = known();
    comments.send();
    return holds([&] { return comments.field()->toPlainText().isEmpty() && known() > before; },
                 "a comment is not recorded");
}

bool RequestStory::authorAsks() {
    if (!sitDown("anna")) {
        return false;
    }
    m_window->commands().action(QStringLiteral("requests.show"))->trigger();
    look("author-no-requests");
    Session& session = m_window->session();
    session.open(m_folder.filePath(QStringLiteral("os-cardio-followup")));
    if (!holds([&] { return session.state() == Session::State::Open && !session.runner().isRunning(); },
               "the workspace does not open")) {
        return false;
    }
    const auto ask = [&](const QString& group, const char* path, int type) {
        m_window->commands().action(QStringLiteral("requests.ask"))->trigger();
        AskDialog* dialog = m_window->askDialog();
        if (dialog == nullptr) {
            m_wrong = QStringLiteral("no dialog");
            return false;
        }
        dialog->tickNone();
        for (int row = 0; row < dialog->outputs()->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = dialog->outputs()->topLevelItem(row);
            if (item->data(0, Qt::UserRole).toString().endsWith(QString::fromLatin1(path)) ||
                (type == 0 && item->data(0, Qt::UserRole).toString() != QString::fromLatin1(support))) {
                item->setCheckState(0, Qt::Checked);
            }
        }
        dialog->setGroup(group, {}, {});
        dialog->setType(static_cast<review::FileType>(type));
        dialog->setSealed(m_isSealed);
        m_look(type == 0 ? "author-asks" : "author-adds", *dialog);
        dialog->ask();
        return holds([this] { return m_window->askDialog() == nullptr; }, "asking is not recorded");
    };
    if (!ask(QStringLiteral("main tables"), smallTable, static_cast<int>(review::FileType::Output)) ||
        !holds([&] { return session.request() != nullptr && session.state() == Session::State::Open; },
               "the new request does not open")) {
        return false;
    }
    // The workspace again, for a supporting file.
    session.open(m_folder.filePath(QStringLiteral("os-cardio-followup")));
    if (!holds([&] { return session.state() == Session::State::Open && !session.runner().isRunning(); },
               "the workspace does not open again") ||
        !ask(QStringLiteral("main tables"), support, static_cast<int>(review::FileType::Supporting)) ||
        !openOnlyRequest() || !choose(smallTable)) {
        return false;
    }
    look("author-incomplete");
    m_window->groups()->contextField()->setPlainText(QStringLiteral(
        "Patients who attended a follow-up after a cardiac event, by practice region. Population: adults "
        "registered on 1 January 2026 (n = 4,095)."));
    m_window->groups()->controlsField()->setPlainText(QStringLiteral("Counts of 7 or fewer are to be redacted."));
    m_window->groups()->save();
    if (!holds([this] { return m_window->requestBar()->obstacleTo(review::ActKind::SubmitRequest).isEmpty(); },
               "the request cannot be handed in") ||
        !act(review::ActKind::SubmitRequest, review::RequestStatus::Submitted)) {
        return false;
    }
    look("author-submitted");
    return true;
}

bool RequestStory::firstReview() {
    if (!sitDown("carl")) {
        return false;
    }
    m_window->commands().action(QStringLiteral("requests.show"))->trigger();
    look("checker-dashboard");
    if (!openOnlyRequest() || !choose(smallTable)) {
        return false;
    }
    look("checker-independent");
    if (!vote(smallTable, review::VoteKind::RequestChanges,
              QStringLiteral("South has 4 patients. Please redact it, and a second region with it.")) ||
        !vote(fineTable, review::VoteKind::Approve, QStringLiteral("Counts are large."))) {
        return false;
    }
    m_window->raisePanel(m_window->comments());
    if (!comment(QStringLiteral("Is *attendance* of **patients** or of visits? The context should say."), false)) {
        return false;
    }
    look("checker-voted");
    return act(review::ActKind::SubmitReview, review::RequestStatus::PartiallyReviewed);
}

bool RequestStory::secondReview() {
    if (!sitDown("cleo") || !openOnlyRequest() || !choose(smallTable)) {
        return false;
    }
    // Independent: nothing of what Carl said is seen.
    if (!m_window->session().votesOnCurrent().isEmpty() || m_window->comments()->list()->topLevelItemCount() != 0) {
        m_wrong = QStringLiteral("a review is not independent");
        return false;
    }
    look("second-checker-independent");
    if (!vote(smallTable, review::VoteKind::Approve, QStringLiteral("Four visits, not four people.")) ||
        !vote(fineTable, review::VoteKind::Approve, QStringLiteral("Fine."))) {
        return false;
    }
    m_window->requestBar()->begin(review::ActKind::SubmitReview);
    const auto expected = m_isSealed ? review::RequestStatus::PartiallyReviewed : review::RequestStatus::Reviewed;
    return holds([&] { return state()->status == expected || state()->status == review::RequestStatus::Reviewed; },
                 "the second review is not in") &&
           sync();
}

bool RequestStory::consolidate() {
    // A sealed review is opened by its writer's own program.
    if (!sitDown("carl") || !sync() || !sitDown("cleo") || !sync() || !sitDown("carl") || !openOnlyRequest() ||
        !holds([this] { return state()->status == review::RequestStatus::Reviewed; }, "the reviews are not open") ||
        !choose(smallTable)) {
        return false;
    }
    m_window->raisePanel(m_window->comments());
    look("checker-conflict");
    if (!comment(QStringLiteral("Please say what is counted, and redact South and one more region."), true) ||
        !act(review::ActKind::ReturnRequest, review::RequestStatus::Returned)) {
        return false;
    }
    look("checker-returned");
    return true;
}

bool RequestStory::authorAnswers() {
    if (!sitDown("anna")) {
        return false;
    }
    m_window->commands().action(QStringLiteral("requests.show"))->trigger();
    look("author-dashboard-returned");
    if (!openOnlyRequest() || !choose(smallTable)) {
        return false;
    }
    m_window->raisePanel(m_window->comments());
    look("author-returned");
    writeWorkspace("practice,patients\nNorth,120\nSouth,[REDACTED]\nEast,85\nWest,[REDACTED]\n");
    m_window->raisePanel(m_window->groups());
    m_window->groups()->replaceFrom(m_folder.filePath(QStringLiteral("os-cardio-followup")));
    if (!holds(
            [this] {
                const review::RequestFile* file = state() != nullptr ? review::fileAt(*state(), smallTable) : nullptr;
                return file != nullptr && file->pins.size() == 2 &&
                       m_window->session().state() == Session::State::Open && !m_window->session().runner().isRunning();
            },
            "the file is not replaced") ||
        !choose(smallTable) ||
        !comment(QStringLiteral("Patients are counted, each once. South and West are redacted now."), true) ||
        !act(review::ActKind::ResubmitRequest, review::RequestStatus::Submitted)) {
        return false;
    }
    look("author-resubmitted");
    return true;
}

bool RequestStory::reviewAgain(const char* who, const char* phase) {
    if (!sitDown(who) || !openOnlyRequest() ||
        !vote(smallTable, review::VoteKind::Approve, QStringLiteral("Redacted as asked.")) ||
        !vote(fineTable, review::VoteKind::Approve, QStringLiteral("As before."))) {
        return false;
    }
    look(phase);
    m_window->requestBar()->begin(review::ActKind::SubmitReview);
    return holds(
               [this] {
                   return state()->status == review::RequestStatus::PartiallyReviewed ||
                          state()->status == review::RequestStatus::Reviewed;
               },
               "a second review is not in") &&
           sync();
}

bool RequestStory::release() {
    if (!sitDown("carl") || !sync() || !sitDown("cleo") || !openOnlyRequest() || !choose(smallTable)) {
        return false;
    }
    look("checker-agreed");
    if (!act(review::ActKind::ApproveRequest, review::RequestStatus::Approved)) {
        return false;
    }
    look("checker-approved");
    m_window->releaseInto(releaseFolder());
    if (!holds([this] { return state()->status == review::RequestStatus::Released; }, "nothing is released") ||
        !sync()) {
        return false;
    }
    m_window->raisePanel(m_window->history());
    look("checker-released");
    return true;
}

bool RequestStory::lookBack() {
    if (!sitDown("anna") || !openOnlyRequest()) {
        return false;
    }
    look("author-released");
    if (!sitDown("ada") || !openOnlyRequest()) {
        return false;
    }
    m_window->raisePanel(m_window->history());
    look("administrator-released");
    return true;
}

QString RequestStory::play() {
    const bool whole = prepare() && authorAsks() && firstReview() && secondReview() && consolidate() &&
                       authorAnswers() && reviewAgain("carl", "checker-again") &&
                       reviewAgain("cleo", "second-checker-again") && release() && lookBack();
    return whole ? QString() : m_wrong.isEmpty() ? QStringLiteral("ended early") : m_wrong;
}

} // namespace outcheck::desktop::testing
