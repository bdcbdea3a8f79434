// SPDX-License-Identifier: GPL-3.0-or-later
// Joining where a ledger is already: it makes room only when it is asked to, and only for one that has verified. And
// readers beside a sync.
#include "team_fixture.h"

#include <atomic>
#include <thread>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

// Somebody with a ledger of their own and one vote in it.
Person withOwnLedger(const Team& team) {
    Person cleo = team.person("Cleo");
    cleo.enter();
    cleo.ledger = std::make_unique<Ledger>(must(Ledger::openOrCreate(cleo.folder(), cleo.identity, testTime)));
    cleo.vote("output/own.csv", 1);
    return cleo;
}

Result<Ledger> joined(const Team& team, const Person& who, const JoinOptions& options) {
    who.enter();
    return Ledger::join(who.folder(), team.remote().string(), who.identity, options, after(20));
}

} // namespace

class TestJoining : public QObject {
    Q_OBJECT

private slots:
    void nothingMovesWithoutLeave() {
        const Team team;
        const Person cleo = withOwnLedger(team);
        const auto refused = joined(team, cleo, {});
        QVERIFY(!refused && refused.error().detail == "ledger-is-there");
        JoinOptions other;
        other.makeRoom = true;
        other.firstRoster = std::string(64, '0');
        QVERIFY(!joined(team, cleo, other));
        QVERIFY(!fs::exists(cleo.ledger->folderAside()));
        QCOMPARE(cleo.votes(), std::size_t(1));
        QVERIFY2(cleo.verify().genuine, textOf(cleo.verify()).c_str());
    }

    void theOwnLedgerMovesAside() {
        const Team team;
        const Person cleo = withOwnLedger(team);
        const fs::path aside = cleo.ledger->folderAside();
        JoinOptions options;
        options.makeRoom = true;
        const auto ours = joined(team, cleo, options);
        QVERIFY2(ours, ours ? "" : describe(ours.error()).c_str());
        QCOMPARE(ours->ledgerId(), team.anna.ledger->ledgerId());
        QVERIFY2(ours->verify().genuine, textOf(ours->verify()).c_str());
        const auto own = Ledger::openExisting(aside);
        QVERIFY(own && own->ledgerId() == cleo.ledger->ledgerId());
        QVERIFY2(own->verify().genuine, textOf(own->verify()).c_str());
        QCOMPARE(must(own->votes("study")).size(), std::size_t(1));
    }

    void whatDoesNotHoldStays() {
        const Team team;
        const Person cleo = withOwnLedger(team);
        git(cleo.folder(), {"update-ref", cleo.ref(), cleo.ref() + "~1"}); // cut short
        JoinOptions options;
        options.makeRoom = true;
        const auto refused = joined(team, cleo, options);
        QVERIFY(!refused && refused.error().code == ErrorCode::NotGenuine);
        QVERIFY(fs::exists(cleo.folder()) && !fs::exists(cleo.ledger->folderAside()));
    }

    // What a sync moves in and remembers while somebody reads is no alarm.
    void readersBesideASync() {
        const Team team;
        const Person& ben = team.people[0];
        ben.enter();
        for (int i = 0; i < 10; ++i) {
            ben.vote("output/" + std::to_string(i) + ".csv", 30 + i);
            ben.synced(31 + i);
        }
        team.anna.enter();
        std::atomic<bool> done = false;
        std::string alarms;
        std::thread reader([&] {
            auto beside = must(Ledger::open(team.anna.folder(), team.anna.identity, after(60)));
            while (!done) {
                if (const auto entries = beside.entries(); !entries) {
                    alarms += describe(entries.error()) + "\n";
                }
            }
        });
        for (int i = 0; i < 10; ++i) {
            must(team.anna.ledger->record(someVote("output/mine " + std::to_string(i)), after(60 + i)));
            must(team.anna.ledger->sync({}, after(61 + i)));
        }
        done = true;
        reader.join();
        QVERIFY2(alarms.empty(), alarms.c_str());
    }
};

QTEST_GUILESS_MAIN(TestJoining)
#include "test_joining.moc"
