// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window by keyboard, headless: J/K, N/P, A and Enter up to a recorded vote, the palette, the list of keys.
#include "desktop/commands/command_palette.h"
#include "desktop/commands/key_list.h"
#include "desktop/correction/role_dialog.h"
#include "desktop/decision/decision_panel.h"
#include "desktop/decision/identity_panel.h"
#include "desktop/findings/dismiss_bar.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/main_window.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/panels/report_panel.h"
#include "desktop/preview/filter_bar.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/preview/table_view.h"
#include "desktop/protect/protect_view.h"
#include "desktop/start/start_page.h"
#include "ledger/drafts.h"
#include "small_workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
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
    void dismissedFindingStaysAndCounts();
    void dismissalNeedsAReason();
    void dismissalIsTheReasonForApproval();
    void safeCopyIsComparedAndSaved();
    void furtherCountsAreWithheldInsteadOfRounding();
    void noSafeCopySaysWhy();
    void roleIsCorrectedForThisChecker();
    void helpOfARule();
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

void TestDesktopMainWindow::dismissedFindingStaysAndCounts() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/small.csv");
    FindingsPanel& findings = *m_window->findings();
    key(Qt::Key_N);
    QVERIFY(findings.model().targetOf(findings.tree()->currentIndex()).spot.has_value());
    key(Qt::Key_D);
    QVERIFY(findings.dismissBar()->isVisible());
    findings.dismissBar()->field()->setPlainText(QStringLiteral("Sites, not people"));
    QSignalSpy dismissed(&m_window->session().ledger(), &LedgerDesk::dismissed);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(dismissed.count(), 1, 60'000);
    QVERIFY(!findings.dismissBar()->isVisible());
    const QModelIndex place = findings.tree()->currentIndex();
    QVERIFY(findings.model().data(place, Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(current()->dismissals.size(), std::size_t(1));
    QVERIFY(current()->dismissals.front().dismissal.place.has_value());
    QCOMPARE(current()->dismissed, std::size_t(0)); // one of two places
    QCOMPARE(stateOf(*current()), RowState::Fail);

    // All of the finding, from its own line; the verdict stands and says so.
    findings.tree()->setCurrentIndex(place.parent());
    findings.takeBackDismissal();
    QTRY_COMPARE_WITH_TIMEOUT(dismissed.count(), 2, 60'000);
    QVERIFY(current()->dismissals.empty());
    findings.dismiss();
    findings.dismissBar()->field()->setPlainText(QStringLiteral("Sites, not people"));
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(dismissed.count(), 3, 60'000);
    QCOMPARE(current()->dismissed, std::size_t(1));
    QCOMPARE(stateOf(*current()), RowState::Fail);
    QCOMPARE(stateWords(*current()), QStringLiteral("fail, 1 dismissed"));
    QVERIFY(needsMe(*current()));

    // It outlives a check that reads the file again.
    QSignalSpy checked(&m_window->session(), &Session::currentCheckChanged);
    m_window->session().checkCurrent(Reading::Everything);
    QTRY_VERIFY_WITH_TIMEOUT(checked.count() > 0, 60'000);
    QCOMPARE(current()->dismissed, std::size_t(1));
    // Other bytes, and it is gone.
    m_workspace->write(QStringLiteral("output/a/small.csv"), "group,n\nnorth,4\nsouth,125\neast,2\nwest,95\n");
    m_window->session().checkCurrent(Reading::Everything);
    QTRY_COMPARE_WITH_TIMEOUT(current()->dismissed, std::size_t(0), 60'000);
}

void TestDesktopMainWindow::dismissalNeedsAReason() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/small.csv");
    key(Qt::Key_N);
    key(Qt::Key_D);
    m_window->findings()->dismissBar()->field()->setPlainText(QStringLiteral("  "));
    key(Qt::Key_Return);
    QVERIFY(m_window->findings()->dismissBar()->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!m_window->findings()->dismissBar()->isVisible());
    QVERIFY(m_window->session().ledger().dismissalsOn("small-study", "output/a/small.csv").empty());
}

void TestDesktopMainWindow::dismissalIsTheReasonForApproval() {
    if (!testing::hasSshKeygen()) {
        QSKIP("no ssh-keygen here");
    }
    openAndCheck();
    makeKey();
    choose("output/a/small.csv");
    FindingsPanel& findings = *m_window->findings();
    QSignalSpy dismissed(&m_window->session().ledger(), &LedgerDesk::dismissed);
    int blocking = 0;
    for (int top = 0; top < findings.model().rowCount(); ++top) {
        const QModelIndex index = findings.model().index(top, 0);
        if (findings.model().targetOf(index).finding->severity != rules::Severity::Block) {
            continue;
        }
        m_window->decision()->choose(review::VoteKind::Approve); // not yet: not every block is dismissed
        QVERIFY(m_window->decision()->commentField()->toPlainText().isEmpty());
        m_window->decision()->clearChoice();
        findings.tree()->setCurrentIndex(index);
        findings.dismiss();
        findings.dismissBar()->field()->setPlainText(QStringLiteral("Sites, not people"));
        key(Qt::Key_Return);
        ++blocking;
        QTRY_COMPARE_WITH_TIMEOUT(dismissed.count(), blocking, 60'000);
    }
    QVERIFY(blocking > 0);
    m_window->decision()->choose(review::VoteKind::Approve);
    QVERIFY(m_window->decision()->commentField()->toPlainText().contains(QStringLiteral("Sites, not people")));
    QSignalSpy recorded(&m_window->session().ledger(), &LedgerDesk::recorded);
    m_window->decision()->recordChoice();
    QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 1, 60'000);
    QCOMPARE(current()->ownVote, std::optional(review::VoteKind::Approve));
    QCOMPARE(stateOf(*current()), RowState::Fail);
}

void TestDesktopMainWindow::safeCopyIsComparedAndSaved() {
    openAndCheck();
    choose("output/a/small.csv");
    ProtectView& view = *m_window->protectView();
    QSignalSpy ready(&view, &ProtectView::ready);
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    QVERIFY(view.isVisible() && !m_window->preview()->isVisible());
    const auto cell = [](preview::TableView* grid, std::uint64_t row) {
        const std::string* text = grid->cellText(row, 1);
        return text != nullptr ? QString::fromStdString(*text) : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cell(view.originalGrid(), 0), QStringLiteral("3"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(view.copyGrid(), 0), QStringLiteral("[REDACTED]"), 60'000);
    QCOMPARE(view.copyGrid()->currentRow(), std::uint64_t(0)); // the first change
    QCOMPARE(view.copyGrid()->describedFlag(0, 1), QStringLiteral("changed"));
    QVERIFY(view.copyGrid()->describedFlag(1, 1).isEmpty());
    key(Qt::Key_N);
    QCOMPARE(view.copyGrid()->currentRow(), std::uint64_t(2));
    QCOMPARE(view.originalGrid()->currentRow(), std::uint64_t(2));
    QVERIFY2(view.noteText().contains(QStringLiteral("2 count")), qPrintable(view.noteText()));

    QVERIFY(!view.saveTo(m_workspace->path() + QStringLiteral("/output/a/safe.csv")).isEmpty()); // level 4
    const QString target = m_workspace->home() + QStringLiteral("/safe.csv");
    QCOMPARE(view.saveTo(target), QString());
    QVERIFY(!view.saveTo(target).isEmpty()); // nothing is overwritten
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("group,n\nnorth,[REDACTED]\nsouth,125\neast,[REDACTED]\nwest,95\n"));

    view.roundings()->setCurrentIndex(view.roundings()->findData(QStringLiteral("midpoint-6")));
    emit view.roundings()->activated(view.roundings()->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(view.copyGrid(), 1), QStringLiteral("123"), 60'000);
    key(Qt::Key_Escape);
    QVERIFY(!view.isVisible() && m_window->preview()->isVisible());
    QVERIFY(!view.isReady());
}

void TestDesktopMainWindow::furtherCountsAreWithheldInsteadOfRounding() {
    m_workspace->addOutput("output/a/ages.csv", "age,patients\n0-17,4\n18-64,11\n65+,52\nTotal,67\n");
    m_workspace->addOutput("output/a/withheld.csv",
                           "age,patients\n0-17,[REDACTED]\n18-64,[REDACTED]\n65+,52\nTotal,67\n");
    openAndCheck();
    choose("output/a/ages.csv");
    ProtectView& view = *m_window->protectView();
    QSignalSpy ready(&view, &ProtectView::ready);
    QSignalSpy refused(&view, &ProtectView::refused);
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    QComboBox* ways = view.roundings();
    ways->setCurrentIndex(ways->count() - 1);
    emit ways->activated(ways->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 60'000);
    // 4 and the smallest of the others: the total gives none of them back.
    const QString note = view.noteText();
    QVERIFY2(note.contains(QStringLiteral("1 small count(s) withheld. 1 further count(s) withheld")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("a loss of 11,")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("The copy was audited")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("How far counts are from the truth, in all: ")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("merging 0-17 + 18-64: 8")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("withholding 2 count(s): 15")), qPrintable(note));
    const auto cell = [&view](std::uint64_t row) {
        const std::string* text = view.copyGrid()->cellText(row, 1);
        return text != nullptr ? QString::fromStdString(*text) : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cell(0), QStringLiteral("[REDACTED]"), 60'000);
    QCOMPARE(cell(1), QStringLiteral("[REDACTED]"));
    QCOMPARE(cell(2), QStringLiteral("52"));
    QCOMPARE(cell(3), QStringLiteral("67")); // exact
    // From a table in which something is withheld already nothing can be chosen.
    choose("output/a/withheld.csv");
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count() + refused.count(), 3, 60'000);
    ways->setCurrentIndex(ways->count() - 1);
    emit ways->activated(ways->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(view.refusalText().startsWith(QStringLiteral("Counts are withheld or missing")), 60'000);
}

void TestDesktopMainWindow::noSafeCopySaysWhy() {
    openAndCheck();
    choose("output/b/notes.txt");
    ProtectView& view = *m_window->protectView();
    QSignalSpy refused(&view, &ProtectView::refused);
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 60'000);
    QCOMPARE(view.refusalText(), QStringLiteral("Only CSV tables have a safe copy."));
    choose("output/a/clean.csv");
    QVERIFY(!view.isVisible());
}

void TestDesktopMainWindow::roleIsCorrectedForThisChecker() {
    openAndCheck();
    choose("output/a/clean.csv");
    QTRY_VERIFY_WITH_TIMEOUT(current()->check && current()->check->table, 60'000);
    QCOMPARE(stateOf(*current()), RowState::Clean);
    auto correction = m_window->session().correctionOfCurrent(1, table::ColumnRole::Dimension);
    QVERIFY(correction.has_value());
    QCOMPARE(correction->name, std::string("n"));

    RoleDialog dialog(*correction, QStringLiteral("n"), m_window->session().workspace()->kind());
    auto* correct = dialog.findChild<QPushButton*>();
    QVERIFY(!dialog.forEverybody()); // level 4
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        correct = button->text() == QStringLiteral("Correct") ? button : correct;
    }
    QVERIFY(!correct->isEnabled());
    dialog.reasonField()->setText(QStringLiteral("numbers of wards"));
    QVERIFY(correct->isEnabled());

    QSignalSpy refused(&m_window->session(), &Session::notCorrected);
    m_window->session().correctRole(dialog.correction(), true);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 60'000);
    QVERIFY(!QFile::exists(m_workspace->path() + QStringLiteral("/outcheck.yaml")));
    m_window->session().correctRole(dialog.correction(), false);
    QTRY_VERIFY_WITH_TIMEOUT(current()->check->table->columns[1].role == table::ColumnRole::Dimension, 60'000);
    QCOMPARE(stateOf(*current()), RowState::Query);
    QVERIFY(!QFile::exists(m_workspace->path() + QStringLiteral("/outcheck.yaml")));
}

void TestDesktopMainWindow::helpOfARule() {
    openAndCheck();
    choose("output/a/small.csv");
    QVERIFY(!m_window->findings()->showHelp()); // no finding is chosen
    key(Qt::Key_N);
    key(Qt::Key_F1);
    const auto* text = m_window->findings()->findChild<QTextBrowser*>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("What puts it right")));
    key(Qt::Key_F1);
    QVERIFY(!text->toPlainText().contains(QStringLiteral("What puts it right")));
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
