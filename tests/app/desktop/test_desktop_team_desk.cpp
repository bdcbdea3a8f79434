// SPDX-License-Identifier: GPL-3.0-or-later
// The team's ledger as the window drives it: sharing, joining, syncing by itself, changes of the roster, alarms.
#include "small_team.h"
#include "small_workspace.h"

#include <QSignalSpy>
#include <algorithm>

using namespace outcheck;
using namespace outcheck::desktop;
using desktop::testing::Colleague;
using desktop::testing::git;
using desktop::testing::must;
using desktop::testing::SmallTeam;
using ledger::Role;
using ledger::SyncState;

namespace {

namespace fs = std::filesystem;

void record(SmallTeam& own, const char* path) {
    review::Vote vote;
    vote.workspace = "study";
    vote.path = path;
    vote.file = sha256Of(vote.path);
    vote.policy = sha256Of("policy");
    vote.policyId = "opensafely";
    vote.policyVersion = "1";
    vote.verdict = rules::Verdict::Clean;
    vote.kind = review::VoteKind::Approve;
    vote.author = "researcher";
    own.desk->record(vote, [file = vote.file]() -> Result<Sha256Digest> { return file; });
    own.settle();
}

bool isListed(const TeamView& view, const std::string& name) {
    return std::any_of(view.roster.members.begin(), view.roster.members.end(),
                       [&name](const ledger::Member& member) { return member.name == name; });
}

} // namespace

class TestDesktopTeamDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!desktop::testing::hasSshKeygen()) {
            QSKIP("ssh-keygen is not installed");
        }
    }

    void nothingIsThereAtFirst() {
        SmallTeam own;
        QVERIFY(own.team->state() == TeamDesk::State::NoLedger);
        QVERIFY(!own.team->sync().isShared());
        QVERIFY(own.team->alarms().empty());
    }

    void sharesAndSends() {
        SmallTeam own;
        own.makeKey();
        QVERIFY(own.team->state() == TeamDesk::State::Ready);
        QVERIFY(own.team->sync().view().status.state == SyncState::NotShared);
        own.share();
        QVERIFY(own.team->sync().view().status.state == SyncState::Synced);
        record(own, "output/a.csv");
        QVERIFY(own.team->sync().view().status.state == SyncState::Recorded);
        QCOMPARE(own.team->sync().view().status.unsent, std::uint64_t(1));
        own.sync();
        QVERIFY(own.team->sync().view().status.state == SyncState::Synced);
        QCOMPARE(own.team->sync().view().status.unsent, std::uint64_t(0));
    }

    void syncsSoonAfterSomethingWasRecorded() {
        SmallTeam own;
        own.makeKey();
        own.share();
        record(own, "output/a.csv");
        QTest::qWait(5000);
        own.settle();
        QCOMPARE(own.team->sync().view().status.unsent, std::uint64_t(1)); // only on command
        own.team->sync().setMinutes(60);
        own.team->load();
        QTRY_COMPARE_WITH_TIMEOUT(own.team->sync().view().status.unsent, std::uint64_t(0), 60'000);
        own.settle();
        QCOMPARE(SyncRunner(std::make_shared<TeamLedger>()).minutes(), 60); // kept
    }

    void entriesOfOthersComeIn() {
        SmallTeam own;
        own.makeKey();
        own.share();
        Colleague ben("Ben Roe");
        own.admit(ben, {Role::Author, Role::Checker});
        QVERIFY(isListed(own.team->view(), "Ben Roe"));
        ben.vote("output/b.csv");
        ben.sync();
        QSignalSpy changed(own.desk.get(), &LedgerDesk::entriesChanged);
        own.sync();
        QVERIFY(changed.count() > 0);
        QCOMPARE(own.desk->votesOn("study").size(), std::size_t(1));
        QVERIFY(own.team->alarms().empty());
    }

    void joiningPutsTheOwnLedgerAside() {
        SmallTeam own;
        own.makeKey();
        record(own, "output/mine.csv");
        Colleague ben("Ben Roe");
        ben.begin();
        ben.shareAt(own.remote().string());
        const fs::path aside = own.team->view().folderAside;
        QCOMPARE(own.team->view().recorded, std::uint64_t(1));

        // Another ledger than was meant, or no leave to put the own aside: nothing has changed.
        const std::string before = own.team->view().ledgerId;
        QSignalSpy ended(&own.team->sync(), &SyncRunner::ended);
        own.team->sync().join(own.remoteText(), QString(64, QLatin1Char('0')), true);
        own.settle();
        own.team->sync().join(own.remoteText(), {}, false);
        own.settle();
        QCOMPARE(ended.count(), 2);
        for (const auto& arguments : ended) {
            QVERIFY(arguments.front().value<ErrandEnd>().error.has_value());
        }
        QCOMPARE(own.team->view().ledgerId, before);
        QCOMPARE(own.desk->votesOn("study").size(), std::size_t(1));
        QVERIFY(!fs::exists(aside));

        own.team->sync().join(own.remoteText(), QString::fromStdString(ben.firstRoster().toHex()), true);
        own.settle();
        QVERIFY(own.team->state() == TeamDesk::State::Ready);
        QVERIFY(own.team->view().ledgerId != before);
        QVERIFY(isListed(own.team->view(), "Ben Roe") && !isListed(own.team->view(), "Ada Checker"));
        QVERIFY(own.desk->account() == LedgerDesk::Account::Failed); // not on the roster
        QCOMPARE(own.desk->error().detail, std::string("not-on-roster"));
        QVERIFY(own.desk->votesOn("study").empty());
        QVERIFY(own.team->alarms().empty());
        const auto kept = ledger::Ledger::openExisting(aside);
        QVERIFY(kept && kept->verify().genuine);
        QCOMPARE(must(kept->votes("study")).size(), std::size_t(1));

        ben.propose({{{"Ada Checker", own.team->view().me->publicKeyLine, {Role::Checker}, {}}}, {}, {}});
        ben.sync();
        own.sync();
        QVERIFY(own.desk->account() == LedgerDesk::Account::Ready);
        record(own, "output/ours.csv");
        QCOMPARE(own.desk->votesOn("study").size(), std::size_t(1));
        own.sync();
        QVERIFY(own.team->sync().view().status.state == SyncState::Synced);
    }

    void changesTakeSignatures() {
        SmallTeam own;
        own.makeKey();
        own.share();
        Colleague ben("Ben Roe");
        own.admit(ben, {Role::Administrator, Role::Checker});
        own.team->propose({{}, {}, 2});
        own.settle();
        QCOMPARE(own.team->view().roster.quorum, std::uint64_t(2));
        ben.sync();

        const Colleague cleo("Cleo Tan");
        own.team->propose({{{"Cleo Tan", cleo.identity.publicKeyLine, {Role::Author}, {}}}, {}, {}});
        own.settle();
        QVERIFY(!isListed(own.team->view(), "Cleo Tan"));
        const ledger::RosterProposal open = own.team->view().proposals.back();
        QVERIFY(open.state == ledger::ProposalState::Open);
        QCOMPARE(open.signedBy, std::vector<std::string>{"Ada Checker"});
        ben.sync();
        ben.sign(open.id);
        ben.sync();
        own.sync();
        QVERIFY(isListed(own.team->view(), "Cleo Tan"));

        // And the other way round: proposed there, signed here.
        const auto end = ben.propose({{}, {{cleo.identity.fingerprint, {}}}, {}});
        ben.sync();
        own.sync();
        own.team->sign(end.id);
        own.settle();
        const auto& members = own.team->view().roster.members;
        QVERIFY(std::any_of(members.begin(), members.end(),
                            [](const auto& member) { return member.name == "Cleo Tan" && member.until; }));
        QSignalSpy acted(own.team.get(), &TeamDesk::acted);
        own.team->sign(end.id);
        own.settle();
        QCOMPARE(acted.count(), 1);
        QVERIFY(acted.front().at(1).value<std::optional<Error>>().has_value()); // in force already
    }

    void rewoundRemoteIsAnAlarmUntilItIsBack() {
        SmallTeam own;
        own.makeKey();
        own.share();
        Colleague ben("Ben Roe");
        own.admit(ben, {Role::Checker});
        ben.vote("output/b.csv");
        ben.sync();
        own.sync();
        QVERIFY(!own.team->hasNewAlarm());
        git(own.remote(), {"update-ref", "refs/keep", ben.ref()});
        git(own.remote(), {"update-ref", ben.ref(), ben.ref() + "~1"});
        own.sync();
        QVERIFY(own.team->hasNewAlarm());
        QVERIFY(own.team->sync().view().status.state == SyncState::Behind);
        own.team->markAlarmsSeen();
        QVERIFY(!own.team->hasNewAlarm());
        own.sync();
        QVERIFY(!own.team->alarms().empty() && !own.team->hasNewAlarm()); // the same one: looked at
        QCOMPARE(own.desk->votesOn("study").size(), std::size_t(1));      // what was here is still here
        git(own.remote(), {"update-ref", ben.ref(), "refs/keep"});
        own.sync();
        QVERIFY(own.team->alarms().empty());
        git(own.remote(), {"update-ref", "-d", ben.ref()});
        own.sync();
        QVERIFY(own.team->hasNewAlarm()); // vanished: another one
    }

    void goneRemoteHindersAndLosesNothing() {
        SmallTeam own;
        own.makeKey();
        own.share();
        const fs::path elsewhere = own.home() / "elsewhere.git";
        fs::rename(own.remote(), elsewhere);
        record(own, "output/a.csv");
        own.sync();
        QVERIFY(own.team->sync().view().hindrance.has_value());
        QVERIFY(own.team->sync().view().status.state == SyncState::Recorded);
        QCOMPARE(own.desk->votesOn("study").size(), std::size_t(1));
        QVERIFY(own.team->alarms().empty());
        fs::rename(elsewhere, own.remote());
        own.sync();
        QVERIFY(!own.team->sync().view().hindrance);
        QVERIFY(own.team->sync().view().status.state == SyncState::Synced);
    }

    void bundlesGoBothWays() {
        SmallTeam own;
        own.makeKey();
        own.share();
        Colleague ben("Ben Roe");
        own.admit(ben, {Role::Checker});
        ben.vote("output/b.csv");
        const fs::path file = own.home() / "ben.bundle";
        QVERIFY(ben.exportBundle(file).has_value());
        own.team->sync().importBundle(QString::fromStdString(file.string()));
        own.settle();
        QCOMPARE(own.desk->votesOn("study").size(), std::size_t(1));
        QSignalSpy ended(&own.team->sync(), &SyncRunner::ended);
        own.team->sync().exportBundle(QString::fromStdString(own.home().string()));
        own.settle();
        const auto end = ended.front().front().value<ErrandEnd>();
        QVERIFY(!end.error && fs::is_regular_file(end.file));
        own.team->sync().importBundle(QString::fromStdString((own.home() / "absent.bundle").string()));
        own.settle();
        QVERIFY(ended.back().front().value<ErrandEnd>().error.has_value());
    }

    void verificationFaultsAreAlarms() {
        SmallTeam own;
        own.makeKey();
        own.team->verify();
        own.settle();
        QVERIFY(own.team->alarms().empty());
        const TeamView& view = own.team->view();
        const std::string chain = "refs/ledger/" + view.ledgerId + "/w/";
        git(view.folder, {"update-ref", chain + std::string(64, '0'), chain + view.me->fingerprint});
        own.team->verify();
        own.settle();
        QVERIFY(own.team->hasNewAlarm());
    }
};

QTEST_MAIN(TestDesktopTeamDesk)
#include "test_desktop_team_desk.moc"
