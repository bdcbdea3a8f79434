// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the team, the sign in the toolbar and the bar for alarms, driven as a person drives them.
#include "desktop/main_window.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/team/alarm_bar.h"
#include "desktop/team/alarm_list.h"
#include "desktop/team/end_form.h"
#include "desktop/team/join_form.h"
#include "desktop/team/person_form.h"
#include "desktop/team/proposals_section.h"
#include "desktop/team/roster_section.h"
#include "desktop/team/share_form.h"
#include "desktop/team/sharing_section.h"
#include "desktop/team/sync_indicator.h"
#include "desktop/team/team_page.h"
#include "small_team.h"
#include "small_workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>
#include <QTreeWidget>

using namespace outcheck;
using namespace outcheck::desktop;
using desktop::testing::Colleague;
using desktop::testing::git;
using desktop::testing::SmallTeam;
using ledger::Role;

namespace {

// The page in a window of its own.
struct Bench : SmallTeam {
    Bench() : page(*team) {
        page.resize(760, 460); // less than all of it
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page)) {
            qFatal("no window");
        }
        settle();
    }
    TeamPage page;
};

void press(QPushButton* button) {
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

bool saysWhy(const QWidget* widget) {
    return !widget->isEnabled() && !widget->toolTip().isEmpty() && widget->accessibleDescription() == widget->toolTip();
}

} // namespace

class TestDesktopTeamPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!desktop::testing::hasSshKeygen()) {
            QSKIP("ssh-keygen is not installed");
        }
    }

    void withoutALedgerOneCanJoin() {
        Bench bench;
        QVERIFY(!bench.page.roster()->isVisible());
        bench.page.sharing()->openShare();
        QVERIFY(!bench.page.sharing()->shareForm()->isVisible());
        bench.page.sharing()->openJoin();
        JoinForm* form = bench.page.sharing()->joinForm();
        QVERIFY(form->isVisible() && form->address()->hasFocus());
        QVERIFY(saysWhy(form->button()));
        QVERIFY(!form->makeRoom()->isVisible()); // nothing is here that would have to move
        form->address()->setText(bench.remoteText());
        QVERIFY(form->button()->isEnabled());
        form->digest()->setText(QStringLiteral("12 34"));
        QVERIFY(saysWhy(form->button()));
    }

    void sharesByKeyboard() {
        Bench bench;
        bench.makeKey();
        bench.page.sharing()->openShare();
        ShareForm* form = bench.page.sharing()->shareForm();
        QVERIFY(form->address()->hasFocus());
        QTest::keyClicks(form->address(), bench.remoteText());
        QTest::keyClick(form->address(), Qt::Key_Return);
        QVERIFY(saysWhy(form->button())); // under way
        bench.settle();
        QVERIFY(!form->isVisible());
        QVERIFY2(bench.page.outcomeText().contains(bench.remoteText()), qPrintable(bench.page.outcomeText()));
        bench.page.sharing()->openShare();
        form->address()->setText(QStringLiteral("ftp://example.org/ledger"));
        press(form->button());
        bench.settle();
        QVERIFY(form->isVisible()); // refused: what was typed stays
        QVERIFY(!bench.page.outcomeText().isEmpty());
    }

    void joinsOnlyWithLeaveToMakeRoom() {
        Bench bench;
        bench.makeKey();
        Colleague ben("Ben Roe");
        ben.begin();
        ben.shareAt(bench.remote().string());
        bench.page.sharing()->openJoin();
        JoinForm* form = bench.page.sharing()->joinForm();
        form->address()->setText(bench.remoteText());
        QString spoken = QString::fromStdString(ben.firstRoster().toHex()).toUpper();
        form->digest()->setText(spoken.insert(4, QLatin1Char(' ')));
        QVERIFY(saysWhy(form->button()));
        form->makeRoom()->setChecked(true);
        QVERIFY2(form->button()->isEnabled(), qPrintable(form->button()->toolTip()));
        press(form->button());
        bench.settle();
        QVERIFY2(!form->isVisible(), qPrintable(bench.page.outcomeText()));
        QCOMPARE(bench.page.roster()->list()->topLevelItemCount(), 1);
        QVERIFY(bench.page.roster()->notice()->isVisible()); // the own key is to be sent to an administrator
        QVERIFY(saysWhy(bench.page.roster()->addButton()));
    }

    void addsAPersonAndChangesRoles() {
        Bench bench;
        bench.makeKey();
        const Colleague ben("Ben Roe");
        RosterSection* roster = bench.page.roster();
        press(roster->addButton());
        PersonForm* form = roster->personForm();
        QVERIFY(form->name()->hasFocus());
        QTRY_VERIFY(!form->name()->visibleRegion().isEmpty()); // scrolled into sight
        QVERIFY(saysWhy(form->button()));
        QTest::keyClicks(form->name(), QStringLiteral("Ben Roe"));
        form->key()->setText(QStringLiteral("not a key"));
        QVERIFY(saysWhy(form->button()));
        form->key()->setText(QString::fromStdString(ben.identity.publicKeyLine).trimmed());
        QVERIFY2(form->button()->isEnabled(), qPrintable(form->button()->toolTip()));
        press(form->button());
        bench.settle();
        QVERIFY2(!form->isVisible(), qPrintable(bench.page.outcomeText()));
        QCOMPARE(roster->list()->topLevelItemCount(), 2);
        QVERIFY(saysWhy(roster->rolesButton())); // nobody is chosen

        roster->list()->setCurrentItem(roster->list()->topLevelItem(1));
        press(roster->rolesButton());
        QVERIFY(form->name()->isReadOnly() && form->roleBox(Role::Checker)->isChecked());
        form->roleBox(Role::Author)->setChecked(false);
        form->roleBox(Role::Administrator)->setChecked(true);
        press(form->button());
        bench.settle();
        QCOMPARE(roster->list()->topLevelItemCount(), 2); // the former membership is not shown
        const auto& members = bench.team->view().roster.members;
        QCOMPARE(members.size(), std::size_t(3));
        QVERIFY(members.back().is(Role::Administrator) && !members.back().is(Role::Author));
    }

    void endsAMembershipAndKeepsOneAdministrator() {
        Bench bench;
        bench.makeKey();
        RosterSection* roster = bench.page.roster();
        roster->list()->setCurrentItem(roster->list()->topLevelItem(0));
        press(roster->endButton());
        QVERIFY(roster->endForm()->isVisible());
        press(roster->endForm()->button());
        bench.settle();
        QVERIFY(roster->endForm()->isVisible()); // refused: the last administrator
        QVERIFY2(!bench.page.outcomeText().contains(QStringLiteral("last-administrator")),
                 "a rule's name is no sentence");
        QCOMPARE(bench.team->view().roster.members.size(), std::size_t(1));
        QVERIFY(!bench.team->view().roster.members[0].until);
        QVERIFY(saysWhy(roster->quorumButton())); // one administrator: nothing else to choose
        QCOMPARE(roster->quorum()->maximum(), 1);
    }

    void proposalsAreSignedInPlace() {
        Bench bench;
        bench.makeKey();
        bench.share();
        Colleague ben("Ben Roe");
        bench.admit(ben, {Role::Administrator});
        bench.page.roster()->quorum()->setValue(2);
        press(bench.page.roster()->quorumButton());
        bench.settle();
        QVERIFY(!bench.page.proposals()->isVisible()); // one signature was enough for this one
        ben.sync();
        const Colleague cleo("Cleo Tan");
        ben.propose({{{"Cleo Tan", cleo.identity.publicKeyLine, {Role::Checker}, {}}}, {}, {}});
        ben.sync();
        bench.sync();
        QVERIFY(bench.page.proposals()->isVisible());
        QCOMPARE(bench.page.proposals()->signButtons().size(), std::size_t(1));
        press(bench.page.proposals()->signButtons().front());
        bench.settle();
        QVERIFY(!bench.page.proposals()->isVisible());
        QCOMPARE(bench.page.roster()->list()->topLevelItemCount(), 3);
    }

    void escapeClosesTheFormFirst() {
        Bench bench;
        bench.makeKey();
        bool asked = false;
        connect(&bench.page, &TeamPage::closed, &bench.page, [&asked] { asked = true; });
        bench.page.roster()->openAdd();
        bench.page.leave();
        QVERIFY(!bench.page.roster()->personForm()->isVisible() && !asked);
        bench.page.leave();
        QVERIFY(asked);
    }

    void alarmBarStaysUntilLookedAt() {
        Bench bench;
        AlarmBar bar(*bench.team);
        SyncIndicator indicator(*bench.team);
        bar.show();
        QVERIFY(!bar.isVisible());
        bench.makeKey();
        bench.share();
        Colleague ben("Ben Roe");
        bench.admit(ben, {Role::Checker});
        QVERIFY(!bench.page.alarmList()->isVisible());
        const QString before = indicator.text();
        git(bench.remote(), {"update-ref", "-d", ben.ref()});
        bench.sync();
        QVERIFY(bar.isVisible());
        bar.hide(); // a restored layout
        QVERIFY(bar.isVisible());
        QVERIFY(bench.page.alarmList()->isVisible());
        QVERIFY2(bench.page.alarmList()->allText().contains(QStringLiteral("Ben Roe")),
                 qPrintable(bench.page.alarmList()->allText()));
        QVERIFY(indicator.text() != before);
        connect(&bar, &AlarmBar::detailsWanted, &bench.page, &TeamPage::showAlarms);
        press(bar.button());
        QVERIFY(!bar.isVisible());
        QVERIFY(bench.page.alarmList()->isVisible()); // looked at, not gone
    }

    void windowShowsThePageAndLeavesIt() {
        const desktop::testing::SmallWorkspace workspace;
        MainWindow window("opensafely");
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.commands().action(QStringLiteral("team.show"))->trigger();
        QVERIFY(window.teamPage()->isVisible()); // before any workspace is open
        window.commands().action(QStringLiteral("view.leave"))->trigger();
        QVERIFY(!window.teamPage()->isVisible());
        QSignalSpy finished(&window.session().runner(), &CheckRunner::finished);
        window.session().open(workspace.path());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(window.findChild<SyncIndicator*>()->isVisible());
        window.findChild<SyncIndicator*>()->click();
        QVERIFY(window.teamPage()->isVisible());
        const QAction* approve = window.commands().action(QStringLiteral("decide.approve"));
        QVERIFY(!approve->isEnabled()); // nobody decides on what is hidden
        window.session().setCurrent(0); // an output is read
        QVERIFY(!window.teamPage()->isVisible());
        QVERIFY(approve->isEnabled());
    }
};

QTEST_MAIN(TestDesktopTeamPage)
#include "test_desktop_team_page.moc"
