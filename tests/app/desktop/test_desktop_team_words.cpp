// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the team says: states, alarms, rights, changes of the roster.
#include "desktop/team/alarm_text.h"
#include "desktop/team/sync_text.h"
#include "desktop/team/team_rights.h"
#include "desktop/team/team_words.h"
#include "desktop/text/words.h"

#include <QTest>
#include <set>

using namespace outcheck;
using namespace outcheck::desktop;
using ledger::Role;
using ledger::SyncState;

namespace {

const std::string key(64, 'a');
const std::string otherKey(64, 'b');
const UtcSeconds now{1'790'000'000};

SyncView viewOf(SyncState state, std::uint64_t unsent = 0) {
    SyncView view;
    view.status.state = state;
    view.status.unsent = unsent;
    view.status.remote = "/share/ledger.git";
    view.status.synced = now;
    return view;
}

ledger::Member member(const std::string& name, const std::string& fingerprint, std::vector<Role> roles,
                      std::optional<UtcSeconds> until = {}) {
    return {name, "ssh-ed25519 AAAA", fingerprint, std::move(roles), UtcSeconds{now.value - 1000}, until, {}};
}

TeamView viewWith(std::vector<ledger::Member> members, bool withKey = true) {
    TeamView view;
    if (withKey) {
        view.me = ledger::Identity{"Ada", {}, {}, "ssh-ed25519 AAAA", key};
    }
    view.roster.members = std::move(members);
    return view;
}

TeamRights rightsOf(const TeamView& view) {
    return rightsNow(TeamDesk::State::Ready, view, true, false, now);
}

} // namespace

class TestDesktopTeamWords : public QObject {
    Q_OBJECT
private slots:
    void eachStateHasASignOfItsOwn() {
        SyncView running = viewOf(SyncState::Synced);
        running.running = true;
        const std::set<Sign> signs = {signOf(viewOf(SyncState::NotShared), false),
                                      signOf(viewOf(SyncState::Recorded, 3), false),
                                      signOf(viewOf(SyncState::Synced), false),
                                      signOf(viewOf(SyncState::Behind), false),
                                      signOf(running, false),
                                      signOf(viewOf(SyncState::Synced), true)};
        QCOMPARE(signs.size(), std::size_t(6));
        QVERIFY(wordFor(viewOf(SyncState::Recorded, 3), false).contains(QLatin1Char('3')));
        QVERIFY(wordFor(viewOf(SyncState::NotShared), false) != wordFor(viewOf(SyncState::Recorded), false));
        QVERIFY(signOf(running, true) == Sign::Block); // an alarm outranks everything
    }

    void hindranceIsASentence() {
        SyncView view = viewOf(SyncState::Recorded, 2);
        view.hindrance = Error{ErrorCode::DiskFull, {"/share/ledger.git", 0, {}}, "the quota is used up"};
        const QString details = detailsFor(view);
        QVERIFY2(details.contains(QStringLiteral("the quota is used up")), qPrintable(details));
        QVERIFY(details.contains(QStringLiteral("/share/ledger.git")));
        QVERIFY(signOf(view, false) == Sign::Query);
        QVERIFY(wordFor(view, false) != wordFor(viewOf(SyncState::Recorded, 2), false));
        QVERIFY(detailsFor(viewOf(SyncState::NotShared)).count(QLatin1Char('\n')) == 0);
    }

    void alarmsNameWriterEntryAndRemedy_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<QString>("entry");
        const QString ben = QString::fromStdString(otherKey);
        QTest::newRow("vanished") << QStringLiteral("refs/ledger/x/w/") + ben
                                  << QStringLiteral("it was at the remote and has vanished there")
                                  << QStringLiteral("Ben") << QString();
        QTest::newRow("rewound") << QStringLiteral("refs/ledger/x/w/") + ben
                                 << QStringLiteral("the remote was rewound from entry 7 to entry 3")
                                 << QStringLiteral("Ben") << QStringLiteral("7");
        QTest::newRow("forked") << QStringLiteral("writer ") + ben + QStringLiteral(" entry 4")
                                << QStringLiteral("two different entries have this number: the key is used on two "
                                                  "machines, or somebody else has it")
                                << QStringLiteral("Ben") << QStringLiteral("4");
        QTest::newRow("forged") << QStringLiteral("writer ") + QString(64, QLatin1Char('c')) +
                                       QStringLiteral(" entry 2")
                                << QStringLiteral("no such key on the roster") << QStringLiteral("cccc")
                                << QStringLiteral("2");
        QTest::newRow("roster") << QStringLiteral("roster entry 3")
                                << QStringLiteral("the roster was changed in two ways at once")
                                << QStringLiteral("roster") << QStringLiteral("3");
    }

    void alarmsNameWriterEntryAndRemedy() {
        QFETCH(QString, field);
        QFETCH(QString, detail);
        QFETCH(QString, whose);
        QFETCH(QString, entry);
        static std::set<QString> sentences;
        const TeamView view = viewWith({member("Ben", otherKey, {Role::Checker})});
        const AlarmText text =
            alarmText(Error{ErrorCode::NotGenuine, {{}, 0, toUtf8(field)}, toUtf8(detail)}, view.roster);
        QVERIFY2(sentences.insert(text.what).second, "another kind of alarm says the same");
        QVERIFY2(text.whose.contains(whose), qPrintable(text.whose));
        QCOMPARE(text.entry.isEmpty(), entry.isEmpty());
        QVERIFY2(text.entry.contains(entry), qPrintable(text.entry));
        QVERIFY(text.advice.size() > 30);
        QVERIFY(text.said.contains(detail));
    }

    void namesInAlarmsCannotHide() {
        const TeamView view = viewWith({member("Ben\xe2\x80\xae", otherKey, {Role::Checker})});
        const AlarmText text =
            alarmText(Error{ErrorCode::NotGenuine, {{}, 0, "writer " + otherKey}, "x\x1b[31m"}, view.roster);
        QVERIFY(!text.whose.contains(QChar(0x202e)));
        QVERIFY(!text.said.contains(QChar(0x1b)));
    }

    void onlyAdministratorsChangeTheRoster() {
        QVERIFY(rightsOf(viewWith({member("Ada", key, {Role::Administrator})})).change.isEmpty());
        QVERIFY(!rightsOf(viewWith({member("Ada", key, {Role::Checker})})).change.isEmpty());
        QVERIFY(!rightsOf(viewWith({member("Ben", otherKey, {Role::Administrator})})).change.isEmpty());
        QVERIFY(!rightsOf(viewWith({member("Ada", key, {Role::Administrator}, UtcSeconds{now.value - 1})}))
                     .change.isEmpty());
        QVERIFY(!rightsOf(viewWith({member("Ada", key, {Role::Administrator})}, false)).change.isEmpty());
        // The roles that hold now, not those that have ended.
        QVERIFY(rightsOf(viewWith({member("Ada", key, {Role::Checker}, UtcSeconds{now.value - 10}),
                                   member("Ada", key, {Role::Administrator})}))
                    .change.isEmpty());
    }

    void whatIsNotThereCannotBeDone() {
        const TeamView view = viewWith({member("Ada", key, {Role::Administrator})});
        const TeamRights none = rightsNow(TeamDesk::State::NoLedger, view, false, false, now);
        QVERIFY(none.join.isEmpty());
        QVERIFY(!none.share.isEmpty() && !none.sync.isEmpty() && !none.carry.isEmpty() && !none.change.isEmpty());
        const TeamRights broken = rightsNow(TeamDesk::State::Failed, view, false, false, now);
        QVERIFY(broken.verify.isEmpty() && !broken.change.isEmpty() && !broken.share.isEmpty());
        const TeamRights busy = rightsNow(TeamDesk::State::Ready, view, true, true, now);
        QVERIFY(!busy.join.isEmpty() && !busy.change.isEmpty() && !busy.verify.isEmpty());
        QVERIFY(!rightsNow(TeamDesk::State::Ready, view, false, false, now).sync.isEmpty());
    }

    void nobodySignsTwice() {
        const TeamView view = viewWith({member("Ada", key, {Role::Administrator})});
        ledger::RosterProposal proposal;
        proposal.signedBy = {"Ben"};
        QVERIFY(whyNotSign(proposal, view, now).isEmpty());
        proposal.signedBy.push_back("Ada");
        QVERIFY(!whyNotSign(proposal, view, now).isEmpty());
        proposal.signedBy.clear();
        proposal.state = ledger::ProposalState::Overtaken;
        QVERIFY(!whyNotSign(proposal, view, now).isEmpty());
    }

    void administratorsAreCountedAsPersons() {
        const TeamView view =
            viewWith({member("Ada", key, {Role::Administrator}), member("Ada", otherKey, {Role::Administrator}),
                      member("Ben", std::string(64, 'c'), {Role::Checker})});
        QCOMPARE(administratorsNow(view.roster, now), std::size_t(1));
    }

    void changesSayWhoAndWhat() {
        const ledger::Roster before{{member("Ada", key, {Role::Administrator})}, 1};
        ledger::RosterProposal proposal;
        proposal.roster = before;
        proposal.roster.members[0].until = now;
        proposal.roster.members.push_back(member("Ben", otherKey, {Role::Checker, Role::Author}));
        proposal.roster.quorum = 2;
        const QString text = changesText(proposal, before).join(QLatin1Char('\n'));
        QCOMPARE(text.count(QLatin1Char('\n')), 2);
        QVERIFY2(text.contains(QStringLiteral("Ada")) && text.contains(QStringLiteral("Ben")) &&
                     text.contains(QStringLiteral("checker")) && text.contains(QLatin1Char('2')),
                 qPrintable(text));
        // Against another roster than it follows only its own words are right.
        proposal.state = ledger::ProposalState::Overtaken;
        proposal.changes = {"quorum 2"};
        QCOMPARE(changesText(proposal, before), QStringList(QStringLiteral("quorum 2")));
    }

    void digestIsReadInGroups() {
        const Sha256Digest digest = sha256Of("roster");
        const QString spoken = spokenDigest(digest);
        QCOMPARE(QString(spoken).remove(QLatin1Char(' ')).remove(QLatin1Char('\n')), fromUtf8(digest.toHex()));
        QCOMPARE(spoken.count(QLatin1Char('\n')), 1);
        QCOMPARE(spoken.section(QLatin1Char(' '), 0, 0).size(), 4);
    }

    void rolesDiffer() {
        std::set<QString> words;
        for (const Role role : {Role::Author, Role::Checker, Role::Administrator, Role::Copilot, Role::ReadOnly}) {
            words.insert(wordFor(role));
        }
        QCOMPARE(words.size(), std::size_t(5));
    }
};

QTEST_MAIN(TestDesktopTeamWords)
#include "test_desktop_team_words.moc"
