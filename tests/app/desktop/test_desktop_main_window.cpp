// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window by keyboard, headless: J/K, N/P, A and Enter up to a recorded vote, the palette, the list of keys.
#include "desktop/commands/command_palette.h"
#include "desktop/commands/key_list.h"
#include "desktop/decision/decision_panel.h"
#include "desktop/decision/identity_panel.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/main_window.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/panels/report_panel.h"
#include "desktop/preview/filter_bar.h"
#include "desktop/preview/table_view.h"
#include "desktop/start/start_page.h"
#include "ledger/drafts.h"
#include "small_workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <set>

using namespace outcheck;
using namespace outcheck::desktop;

class TestDesktopMainWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void commandsHaveNamesAndDistinctKeys();
    void startsEmptyAndOpens();
    void keysMoveThroughOutputs();
    void keysAreLettersWhileTyping();
    void findingsMove();
    void firstStartMakesAKeyInPlace();
    void approveIsRecorded();
    void voteOnOtherBytesIsRefused();
    void blockingFindingAsksForAReasonInPlace();
    void draftSurvives();
    void voteCanBeTakenBack();
    void reportIsWritten();
    void paletteFindsCommandsAndOutputs();
    void listOfKeysOpensAndCloses();
    void rowsAreFilteredByKeyboard();
    void failureSaysWhatToDo();

private:
    void openAndCheck();
    void makeKey();
    void choose(const char* path);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    const OutputRow* current() { return m_window->session().current(); }

    std::unique_ptr<testing::SmallWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestDesktopMainWindow::init() {
    m_workspace = std::make_unique<testing::SmallWorkspace>();
    m_window = std::make_unique<MainWindow>("opensafely");
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDesktopMainWindow::cleanup() {
    m_window.reset();
    m_workspace.reset();
}

void TestDesktopMainWindow::openAndCheck() {
    QSignalSpy finished(&m_window->session().runner(), &CheckRunner::finished);
    m_window->session().open(m_workspace->path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
}

void TestDesktopMainWindow::makeKey() {
    LedgerDesk& ledger = m_window->session().ledger();
    QTRY_VERIFY_WITH_TIMEOUT(ledger.account() != LedgerDesk::Account::Loading, 60'000);
    if (ledger.account() == LedgerDesk::Account::NoIdentity) {
        ledger.createIdentity(QStringLiteral("Ada Checker"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(ledger.account(), LedgerDesk::Account::Ready, 60'000);
}

void TestDesktopMainWindow::choose(const char* path) {
    m_window->session().setCurrent(m_window->session().rowOf(path));
    QVERIFY(current() != nullptr);
    QCOMPARE(current()->output->path, std::string(path));
}

void TestDesktopMainWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void TestDesktopMainWindow::commandsHaveNamesAndDistinctKeys() {
    std::set<QString> keys;
    std::set<QString> ids;
    for (const auto& [command, action] : m_window->commands().commands()) {
        QVERIFY2(ids.insert(command.id).second, qPrintable(command.id));
        QVERIFY(!command.text.isEmpty() && !command.group.isEmpty());
        for (const QKeySequence& sequence : command.keys) {
            QVERIFY2(keys.insert(sequence.toString()).second, qPrintable(sequence.toString()));
        }
    }
    for (const char* needed : {"J", "K", "N", "P", "A", "C", "R", "1", "2", "3", "4", "5", "Ctrl+F", "Ctrl+O", "Ctrl+K",
                               "?", "Ctrl+J", "Ctrl+E", "Esc"}) {
        QVERIFY2(keys.contains(QString::fromLatin1(needed)), needed);
    }
}

void TestDesktopMainWindow::startsEmptyAndOpens() {
    QVERIFY(m_window->startPage()->isVisible());
    QVERIFY(!m_window->outputs()->isVisible());
    openAndCheck();
    QVERIFY(!m_window->startPage()->isVisible());
    QVERIFY(m_window->outputs()->isVisible());
    QVERIFY(m_window->decision()->isVisible());
    QVERIFY(current() == nullptr);
}

void TestDesktopMainWindow::keysMoveThroughOutputs() {
    openAndCheck();
    key(Qt::Key_J);
    QVERIFY(current() != nullptr);
    const std::string first = current()->output->path;
    key(Qt::Key_J);
    QVERIFY(current()->output->path != first);
    key(Qt::Key_K);
    QCOMPARE(current()->output->path, first);
    key(Qt::Key_K);
    QCOMPARE(current()->output->path, first);
    // Wherever the focus is.
    m_window->findings()->tree()->setFocus();
    key(Qt::Key_J);
    QVERIFY(current()->output->path != first);
}

void TestDesktopMainWindow::keysAreLettersWhileTyping() {
    openAndCheck();
    key(Qt::Key_J);
    const std::string chosen = current()->output->path;
    key(Qt::Key_Slash);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("jka1"));
    QCOMPARE(field->text(), QStringLiteral("jka1"));
    QVERIFY(!m_window->decision()->choice());
    field->clear();
    QCOMPARE(current()->output->path, chosen);
    key(Qt::Key_Escape);
    QVERIFY(m_window->outputs()->tree()->hasFocus());
}

void TestDesktopMainWindow::findingsMove() {
    openAndCheck();
    choose("output/a/small.csv");
    QSignalSpy spots(m_window->findings(), &FindingsPanel::spotChosen);
    key(Qt::Key_N);
    QCOMPARE(spots.count(), 1);
    const QModelIndex first = m_window->findings()->tree()->currentIndex();
    key(Qt::Key_N);
    QVERIFY(m_window->findings()->tree()->currentIndex() != first);
    key(Qt::Key_P);
    QCOMPARE(m_window->findings()->tree()->currentIndex(), first);
}

void TestDesktopMainWindow::firstStartMakesAKeyInPlace() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    LedgerDesk& ledger = m_window->session().ledger();
    QTRY_COMPARE_WITH_TIMEOUT(ledger.account(), LedgerDesk::Account::NoIdentity, 60'000);
    IdentityPanel* panel = m_window->decision()->identityPanel();
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->useButton()->isEnabled());
    panel->nameField()->setFocus();
    QTest::keyClicks(panel->nameField(), QStringLiteral("Ada Checker"));
    QTest::keyClick(panel->nameField(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ledger.account(), LedgerDesk::Account::Ready, 60'000);
    QCOMPARE(ledger.identity()->name, std::string("Ada Checker"));
    QVERIFY(!panel->isVisible());
}

void TestDesktopMainWindow::approveIsRecorded() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/clean.csv");
    m_window->outputs()->tree()->setFocus();
    QSignalSpy recorded(&m_window->session().ledger(), &LedgerDesk::recorded);
    key(Qt::Key_A);
    QCOMPARE(m_window->decision()->choice(), std::optional(review::VoteKind::Approve));
    QCOMPARE(recorded.count(), 0);
    key(Qt::Key_Return);
    QVERIFY(!m_window->decision()->statusText().startsWith(QStringLiteral("Recorded")));
    QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 1, 60'000);
    QVERIFY(m_window->decision()->statusText().startsWith(QStringLiteral("Recorded")));
    QCOMPARE(current()->ownVote, std::optional(review::VoteKind::Approve));
    QVERIFY(!needsMe(*current()));
    // What stands in the ledger on disk, read by another pair of eyes.
    const auto ledger = ledger::Ledger::openExisting(ledger::Ledger::defaultFolder());
    QVERIFY(ledger);
    const auto votes = ledger->votes("small-study");
    QVERIFY(votes);
    QCOMPARE(votes->size(), std::size_t{1});
    QCOMPARE(votes->front().vote.path, std::string("output/a/clean.csv"));
    QCOMPARE(votes->front().vote.kind, review::VoteKind::Approve);
    QCOMPARE(votes->front().vote.file, *current()->check->digest);
    QVERIFY(ledger->verify().genuine);
}

void TestDesktopMainWindow::voteOnOtherBytesIsRefused() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/clean.csv");
    const auto before = *current()->check->digest;
    m_window->outputs()->tree()->setFocus();
    QSignalSpy refused(&m_window->session().ledger(), &LedgerDesk::notRecorded);
    key(Qt::Key_A);
    m_workspace->write("output/a/clean.csv",
                       "group,n\nnorth,50\nsouth,125\neast,80\nwest,01\n"); // behind the window's back
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 60'000);
    QVERIFY2(m_window->decision()->statusText().contains(QStringLiteral("no longer the one that was checked")),
             qPrintable(m_window->decision()->statusText()));
    const auto ledger = ledger::Ledger::openExisting(ledger::Ledger::defaultFolder());
    QVERIFY(ledger);
    QCOMPARE(ledger->votes("small-study").value_or(std::vector<review::RecordedVote>(1)).size(), std::size_t{0});
    QTRY_VERIFY_WITH_TIMEOUT(current()->check->digest != before, 60'000);
    QVERIFY(!current()->ownVote);
}

void TestDesktopMainWindow::blockingFindingAsksForAReasonInPlace() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/small.csv");
    m_window->outputs()->tree()->setFocus();
    QSignalSpy recorded(&m_window->session().ledger(), &LedgerDesk::recorded);
    const QPushButton* record = m_window->decision()->recordButton();
    // The button, and Enter in its place, say the same of what is missing: first the choice, then the reason.
    QVERIFY(!record->isEnabled());
    const QString chooseFirst = record->toolTip();
    QCOMPARE(record->accessibleDescription(), chooseFirst);
    key(Qt::Key_Return);
    QCOMPARE(m_window->decision()->statusText(), chooseFirst);
    key(Qt::Key_A);
    QVERIFY2(m_window->decision()->commentField()->hasFocus(), "the reason is asked for in place");
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(!record->isEnabled());
    QVERIFY(record->toolTip() != chooseFirst);
    QCOMPARE(record->toolTip(), m_window->decision()->statusText());
    QCOMPARE(record->accessibleDescription(), m_window->decision()->statusText());
    key(Qt::Key_Return);
    QCOMPARE(m_window->decision()->statusText(), record->toolTip());
    QTest::qWait(100);
    QCOMPARE(recorded.count(), 0);
    QTest::keyClicks(m_window->decision()->commentField(), QStringLiteral("x"));
    QVERIFY(record->isEnabled());
    QVERIFY(record->accessibleDescription().isEmpty());
    QTest::keyClick(m_window->decision()->commentField(), Qt::Key_Backspace);
    QVERIFY(!record->isEnabled());
    QTest::keyClicks(m_window->decision()->commentField(), QStringLiteral("These are regions, not people."));
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 1, 60'000);
    QCOMPARE(current()->ownVote, std::optional(review::VoteKind::Approve));
    // Number keys fill in the commonest reasons, with the focus anywhere but in a field.
    choose("output/b/notes.txt");
    m_window->outputs()->tree()->setFocus();
    key(Qt::Key_C);
    m_window->outputs()->tree()->setFocus();
    key(Qt::Key_2);
    QVERIFY(m_window->decision()->commentField()->toPlainText().contains(QStringLiteral("Context")));
}

void TestDesktopMainWindow::draftSurvives() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/small.csv");
    m_window->outputs()->tree()->setFocus();
    key(Qt::Key_C);
    m_window->decision()->commentField()->setPlainText(QStringLiteral("Please round the counts."));
    const auto digest = *current()->check->digest;
    // Another process, without any farewell of this one, finds what was typed.
    QTRY_VERIFY_WITH_TIMEOUT(
        ledger::DraftStore().load("small-study", "output/a/small.csv", digest).value_or(std::nullopt).has_value(),
        10'000);
    m_window = std::make_unique<MainWindow>("opensafely");
    m_window->show();
    openAndCheck();
    makeKey();
    choose("output/a/small.csv");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->decision()->commentField()->toPlainText(),
                              QStringLiteral("Please round the counts."), 10'000);
    QCOMPARE(m_window->decision()->choice(), std::optional(review::VoteKind::RequestChanges));
}

void TestDesktopMainWindow::voteCanBeTakenBack() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/clean.csv");
    m_window->outputs()->tree()->setFocus();
    QSignalSpy recorded(&m_window->session().ledger(), &LedgerDesk::recorded);
    key(Qt::Key_A);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 1, 60'000);
    m_window->outputs()->tree()->setFocus();
    key(Qt::Key_U);
    QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 2, 60'000);
    QVERIFY(!current()->ownVote);
    QVERIFY(needsMe(*current()));
}

void TestDesktopMainWindow::reportIsWritten() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    key(Qt::Key_E, Qt::ControlModifier);
    ReportPanel* panel = m_window->report();
    QVERIFY(panel->isVisible());
    const QString folder = m_workspace->home() + QStringLiteral("/report");
    panel->folderField()->setText(folder);
    panel->findChild<QCheckBox*>()->setChecked(false); // the PDF is tested with its own program
    // Unnoticed by the window: the report is about what is there when it is written, or it would not verify below.
    m_workspace->write("output/a/clean.csv", "group,n\nnorth,55\nsouth,125\neast,80\nwest,95\n");
    QSignalSpy written(&m_window->session().ledger(), &LedgerDesk::reportWritten);
    QTest::mouseClick(panel->writeButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
    QVERIFY(panel->statusText().contains(folder));
    QVERIFY(report::verifyReport(std::filesystem::path(folder.toStdString()),
                                 std::filesystem::path(m_workspace->path().toStdString()),
                                 ledger::Ledger::defaultFolder())
                .genuine);
}

void TestDesktopMainWindow::paletteFindsCommandsAndOutputs() {
    openAndCheck();
    key(Qt::Key_K, Qt::ControlModifier);
    CommandPalette* palette = m_window->palettePopup();
    QVERIFY(palette->isVisible());
    QTest::keyClicks(palette->field(), QStringLiteral("small"));
    QVERIFY(palette->list()->count() >= 1);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(current() != nullptr);
    QCOMPARE(current()->output->path, std::string("output/a/small.csv"));
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette->field(), QStringLiteral("previous output"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(current()->output->path, std::string("output/a/clean.csv"));
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestDesktopMainWindow::listOfKeysOpensAndCloses() {
    openAndCheck();
    m_window->outputs()->tree()->setFocus();
    key(Qt::Key_F1);
    QVERIFY(m_window->keyList()->isVisible());
    key(Qt::Key_X);
    QVERIFY(!m_window->keyList()->isVisible());
}

// F, a text, Enter and Esc belong to the filter: no decision is chosen or recorded, and Esc stays in the preview.
void TestDesktopMainWindow::rowsAreFilteredByKeyboard() {
    openAndCheck();
    choose("output/a/clean.csv");
    auto* view = m_window->findChild<preview::TableView*>();
    QTRY_COMPARE_WITH_TIMEOUT(view->rowCount(), std::uint64_t{4}, 60'000);
    m_window->outputs()->tree()->setFocus();
    key(Qt::Key_F);
    auto* bar = m_window->findChild<preview::FilterBar*>();
    QVERIFY(bar->isVisible() && bar->isAncestorOf(QApplication::focusWidget()));
    for (const Qt::Key letter : {Qt::Key_A, Qt::Key_S, Qt::Key_T}) { // A approves elsewhere
        key(letter);
    }
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(view->rowCount(), std::uint64_t{1}, 60'000);
    QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(view->hasFocus());
    QCOMPARE(view->rowCount(), std::uint64_t{4});
    QVERIFY(!current()->ownVote);
}

void TestDesktopMainWindow::failureSaysWhatToDo() {
    m_window->session().open(QStringLiteral("/nowhere/at/all"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), Session::State::Failed, 60'000);
    QVERIFY(m_window->startPage()->isVisible());
    bool says = false;
    for (const QLabel* label : m_window->startPage()->findChildren<QLabel*>()) {
        says = says || label->text().contains(QStringLiteral("try again"));
    }
    QVERIFY(says);
}

QTEST_MAIN(TestDesktopMainWindow)
#include "test_desktop_main_window.moc"
