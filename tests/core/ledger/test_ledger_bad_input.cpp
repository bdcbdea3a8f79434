// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger must live through: a clear sentence, nothing lost, nothing accepted that should not be.
#include "ledger/appender.h"
#include "ledger/atomic_file.h"
#include "ledger/signed_commit.h"
#include "team_fixture.h"

#include <nlohmann/json.hpp>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

constexpr int day = 24 * 60 * 60;

// Puts an entry of exactly these bytes, properly signed, after the last of this person's at the remote.
void putRaw(const Team& team, const Person& person, const std::string& bytes, UtcSeconds time) {
    auto repository = Repository::open(team.remote());
    const LedgerState state = loadState(*repository, person.ledger->ledgerId(), LedgerState{});
    const Link& last = state.chainOf(person.identity.fingerprint)->back();
    const CommitAuthor author{person.identity.name, emailFor(person.identity.fingerprint), time};
    const auto tree = must(repository->writeTree({{"entry.json", false, must(repository->writeBlob(bytes))}}));
    const std::string payload =
        commitPayload(tree, {last.commit}, author, messageFor("approve", sha256Of(bytes), last.digest));
    std::string signature = must(signBytes(person.identity, payload, "git"));
    signature.pop_back();
    const auto commit = must(repository->writeCommit(payload, signature));
    must(repository->moveRef(person.ref(), last.commit, commit));
}

// The bytes of the entry that this person would write next.
nlohmann::json nextBytes(const Team& team, const Person& person) {
    auto repository = Repository::open(team.remote());
    const LedgerState state = loadState(*repository, person.ledger->ledgerId(), LedgerState{});
    EntryRecord record = nextEntry(state.ledger, person.identity.fingerprint, EntryKind::Vote,
                                   *state.chainOf(person.identity.fingerprint), after(20));
    record.vote = someVote("output/next.csv");
    return nlohmann::json::parse(toBytes(record));
}

std::string entryOf(std::size_t bytes) {
    return nlohmann::json{{"format", "outcheck-ledger-entry/1"}, {"x", std::string(bytes, 'x')}}.dump();
}

// Ben's next entry is bad; Anna says why, takes what stands before it, and goes on with everybody else.
void isRefused(const std::string& bytes, const std::string& words) {
    Team team({"Ben", "Cleo"});
    const Person& ben = team.people[0];
    ben.vote("output/a.csv", 10);
    ben.synced(11);
    putRaw(team, ben, bytes, after(20));
    team.people[1].vote("output/b.csv", 12);
    QVERIFY(!must(team.people[1].sync(13)).alarms.empty()); // Cleo has the same alarm, and sends
    const auto report = must(team.anna.sync(30));
    const std::string said = textOf(report.alarms);
    QVERIFY2(said.find(words) != std::string::npos, said.c_str());
    QVERIFY2(team.anna.votes() == 2, said.c_str()); // Cleo's, and Ben's up to the bad one
    QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
}

} // namespace

class TestLedgerBadInput : public QObject {
    Q_OBJECT

private slots:
    void wrongTypes_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("sequence is text") << "sequence"
                                          << R"("2")"
                                          << "sequence";
        QTest::newRow("sequence is negative") << "sequence"
                                              << "-1"
                                              << "sequence";
        QTest::newRow("witnesses are no list") << "witnessed"
                                               << "{}"
                                               << "witnessed";
        QTest::newRow("time is a number") << "time"
                                          << "5"
                                          << "time";
        QTest::newRow("no digest") << "previous"
                                   << R"("xyz")"
                                   << "previous";
        QTest::newRow("body is a list") << "body"
                                        << "[]"
                                        << "body";
        QTest::newRow("unknown kind") << "kind"
                                      << R"("teleport")"
                                      << "a newer one wrote it";
        QTest::newRow("newer format") << "format"
                                      << R"("outcheck-ledger-entry/2")"
                                      << "another version of Outcheck";
        QTest::newRow("nested deeply") << "body" << QString(200, '[') + QString(200, ']') << "nested";
    }

    void wrongTypes() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, words);
        Team team({"Ben", "Cleo"});
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.synced(11);
        nlohmann::json entry = nextBytes(team, ben);
        entry[field.toStdString()] = nlohmann::json::parse(value.toStdString());
        putRaw(team, ben, entry.dump(), after(20));
        const auto report = must(team.anna.sync(30));
        const std::string said = textOf(report.alarms);
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
        QVERIFY(report.status.state == SyncState::Behind);
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
        team.people[1].vote("output/b.csv", 12);
        QVERIFY(must(team.people[1].sync(31)).status.unsent == 0);
        const std::string after = textOf(must(team.anna.sync(32)).alarms);
        QVERIFY2(team.anna.votes() == 2, after.c_str()); // Cleo's, and Ben's up to the bad one
    }

    void anEntryOf100MB() { isRefused(entryOf(100U << 20U), "limit"); }

    void anEntryJustOverTheLimit() { isRefused(entryOf(8U << 20U), "limit"); }

    void noJsonAtAll() { isRefused("\xFF\x01 not JSON", "malformed"); }

    // Up to a day is taken for a wrong clock; more is told to everybody, and comes in once it is no longer ahead.
    void aClockAheadOfAllOthers() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", day - 60);
        ben.synced(day - 59);
        QVERIFY(must(team.anna.sync(10)).alarms.empty());
        QCOMPARE(team.anna.votes(), std::size_t(1));
        ben.vote("output/b.csv", day + 3600);
        ben.synced(day + 3601);
        const std::string said = textOf(must(team.anna.sync(11)).alarms);
        QVERIFY2(said.find("one of the two clocks is wrong") != std::string::npos, said.c_str());
        QCOMPARE(team.anna.votes(), std::size_t(1));
        team.anna.vote("output/c.csv", 12); // work goes on
        QVERIFY(must(team.anna.sync(7200)).alarms.empty());
        QCOMPARE(team.anna.votes(), std::size_t(3));
        QVERIFY(team.anna.verify().genuine);
    }

    void aClockADayBehind() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.vote("output/b.csv", 10 - day);
        ben.synced(11 - day);
        team.anna.synced(12);
        QCOMPARE(team.anna.votes(), std::size_t(2));
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
    }

    // The second machine hears of it at once, and so does everybody else; no entry of the first is lost.
    void theSameKeyOnTwoMachines() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.synced(11);
        Person second;
        second.identity = ben.identity;
        second.home = team.root() / "second machine";
        team.join(second, 12);
        ben.vote("output/b.csv", 13);
        second.vote("output/c.csv", 14);
        ben.synced(15);
        const auto report = must(second.sync(16));
        const std::string said = textOf(report.alarms);
        QVERIFY2(said.find("the key is used on two machines") != std::string::npos, said.c_str());
        QVERIFY(report.status.state == SyncState::Behind && report.status.unsent > 0);
        QCOMPARE(second.votes(), std::size_t(2)); // what was recorded there is still there
        team.anna.synced(17);
        QCOMPARE(team.anna.votes(), std::size_t(2));
        QVERIFY(team.anna.verify().genuine);
    }

    // Somebody pruned the remote while refs needed the objects.
    void aRemoteThatLostObjects() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.synced(11);
        const std::string blob = git(team.remote(), {"rev-parse", ben.ref() + ":entry.json"}).substr(0, 40);
        QVERIFY(fs::remove(team.remote() / "objects" / blob.substr(0, 2) / blob.substr(2)));
        const auto report = team.anna.sync(12);
        QVERIFY(!report.has_value());
        QVERIFY2(report.error().detail.find("lost") != std::string::npos, describe(report.error()).c_str());
        QVERIFY(team.anna.verify().genuine);
        QCOMPARE(ben.votes(), std::size_t(1));
        // A new place, and all is there again.
        const fs::path elsewhere = team.root() / "new.git";
        ben.enter();
        QVERIFY(ben.ledger->shareAt(elsewhere.string(), {}, after(13)).has_value());
        Person cleo = team.person("Cleo"); // Ben brought Anna's entries along, which his own have witnessed
        cleo.enter();
        auto joined = Ledger::join(cleo.folder(), elsewhere.string(), cleo.identity, {}, after(13));
        QVERIFY2(joined.has_value(), joined ? "" : describe(joined.error()).c_str());
        QVERIFY(joined->verify().genuine);
        QCOMPARE(must(joined->votes("study")).size(), std::size_t(1));
        team.anna.enter();
        const auto moved = team.anna.ledger->shareAt(elsewhere.string(), {}, after(14));
        QVERIFY2(moved.has_value() && moved->alarms.empty(), moved ? textOf(moved->alarms).c_str() : "");
        QCOMPARE(team.anna.votes(), std::size_t(1));
    }

    // The other side goes away in the middle of what it sends.
    void goneWhileFetching() {
        Team team;
        team.people[0].vote("output/a.csv", 10);
        team.people[0].synced(11);
        const QByteArray path = qgetenv("PATH");
        const fs::path bin = team.root() / "bin";
        fs::create_directories(bin);
        std::ofstream(bin / "cut")
            << "#!/bin/sh\ngit upload-pack \"$@\" | { dd bs=1 count=1400 2>/dev/null; kill -9 $$; }\n";
        std::ofstream(bin / "git") << "#!/bin/sh\nPATH='" << path.toStdString()
                                   << "'; export PATH\ncount=$#\nfor word in \"$@\"; do set -- \"$@\" \"$word\"; "
                                      "[ \"$word\" != fetch ] || set -- \"$@\" --upload-pack='"
                                   << (bin / "cut").string() << "'; done\nshift $count\nexec git \"$@\"\n";
        fs::permissions(bin / "git", fs::perms::owner_all);
        fs::permissions(bin / "cut", fs::perms::owner_all);
        qputenv("PATH", QByteArray(bin.c_str()) + ":" + path);
        const auto report = team.anna.sync(12);
        qputenv("PATH", path);
        QVERIFY(!report.has_value());
        QVERIFY2(report.error().detail.find("half-way") != std::string::npos, describe(report.error()).c_str());
        QCOMPARE(team.anna.votes(), std::size_t(0));
        QVERIFY(team.anna.verify().genuine);
        team.anna.synced(13);
        QCOMPARE(team.anna.votes(), std::size_t(1));
    }

    // An ssh remote, with a program in the place of ssh that runs the command on this machine.
    void overSsh() {
        Team team;
        const Person& ben = team.people[0];
        const fs::path wrapper = team.root() / "ssh";
        std::ofstream(wrapper) << "#!/bin/sh\nwhile [ \"$1\" != host ]; do shift; done\nshift\nexec sh -c \"$*\"\n";
        fs::permissions(wrapper, fs::perms::owner_all);
        const QByteArray before = qgetenv("GIT_SSH_COMMAND");
        qputenv("GIT_SSH_COMMAND", "'" + QByteArray(wrapper.c_str()) + "'");
        const std::string address = "ssh://host" + team.remote().string();
        ben.enter();
        const auto shared = ben.ledger->shareAt(address, {}, after(10));
        QVERIFY2(shared.has_value(), shared ? "" : describe(shared.error()).c_str());
        const std::string entry = ben.vote("output/a.csv", 11);
        QVERIFY(ben.synced(12).status.state == SyncState::Synced);
        Person cleo = team.person("Cleo");
        cleo.enter();
        const auto joined = Ledger::join(cleo.folder(), address, cleo.identity, {}, after(13));
        QVERIFY2(joined.has_value(), joined ? "" : describe(joined.error()).c_str());
        QCOMPARE(must(joined->votes("study")).size(), std::size_t(1));
        // A server keeps an erased text until its owner takes it away; the sync says so.
        ben.enter();
        QVERIFY(ben.ledger->eraseComment(entry, after(14)).has_value());
        const std::string notes = textOf(must(ben.sync(15)).notes);
        QVERIFY2(notes.find("keeps texts that were erased") != std::string::npos, notes.c_str());
        if (before.isEmpty()) {
            qunsetenv("GIT_SSH_COMMAND");
        } else {
            qputenv("GIT_SSH_COMMAND", before);
        }
        team.anna.synced(16);
        QVERIFY(must(team.anna.ledger->votes("study")).front().commentErased); // the record says so, whatever is there
    }
};

QTEST_GUILESS_MAIN(TestLedgerBadInput)
#include "test_ledger_bad_input.moc"
