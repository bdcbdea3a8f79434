// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger shared through another repository, and what can go wrong there.
#include "ledger/appender.h"
#include "ledger/atomic_file.h"
#include "ledger/git_remote.h"
#include "team_fixture.h"

#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

const std::string request = "7d9f0d1e-5f0f-4c5e-9c53-0d7c1a5f3b21";

} // namespace

class TestSync : public QObject {
    Q_OBJECT

private slots:
    void entriesAndTextsTravel() {
        Team team;
        Person& ben = team.people[0];
        team.anna.vote("output/a.csv", 10);
        ben.enter();
        QVERIFY(ben.ledger->recordRequest(request, R"({"act":"submit"})", {{"why", "for the thesis"}}, after(11)));
        QCOMPARE(must(ben.ledger->syncStatus()).unsent, std::uint64_t(1));
        QVERIFY(must(ben.ledger->syncStatus()).state == SyncState::Recorded);
        const SyncReport sent = ben.synced(12);
        QVERIFY(sent.status.state == SyncState::Synced);
        QCOMPARE(sent.sent, std::uint64_t(1));
        QVERIFY(must(ben.ledger->syncStatus()).state == SyncState::Synced);
        const SyncReport got = team.anna.synced(13);
        QCOMPARE(got.received, std::uint64_t(2)); // Ben's first entry and the act
        const auto acts = must(team.anna.ledger->requestEntries(request));
        QCOMPARE(acts.size(), std::size_t(1));
        QCOMPARE(acts[0].texts.at("why"), std::string("for the thesis"));
        QCOMPARE(acts[0].writerName, std::string("Ben"));
        QCOMPARE(ben.synced(14).received, std::uint64_t(1));
        QCOMPARE(ben.votes(), std::size_t(1));
        QCOMPARE(ben.synced(15).received, std::uint64_t(0));
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
        QVERIFY2(ben.verify().genuine, textOf(ben.verify()).c_str());
        int exitCode = -1;
        QVERIFY2((git(team.remote(), {"fsck", "--strict", "--full"}, &exitCode), exitCode == 0), "fsck");
        QCOMPARE(git(team.remote(), {"config", "receive.denyNonFastForwards"}), std::string("true\n"));
        QCOMPARE(git(team.remote(), {"config", "gc.pruneExpire"}), std::string("never\n"));
    }

    void erasurePropagates() {
        Team team;
        Person& ben = team.people[0];
        ben.enter();
        const auto act = must(ben.ledger->recordRequest(request, "{}", {{"why", "a secret reason"}}, after(10)));
        const std::string blob = git(ben.folder(), {"rev-parse", ben.ref("c") + ":" + act.entryId.substr(0, 2) + "/" +
                                                                     act.entryId + ".json"})
                                     .substr(0, 40);
        ben.synced(11);
        team.anna.synced(12);
        QVERIFY(!must(team.anna.ledger->requestEntries()).front().textsErased);
        ben.enter();
        QVERIFY(ben.ledger->eraseComment(act.entryId, after(12)).has_value());
        const SyncReport report = ben.synced(13);
        QVERIFY2(report.notes.empty(), textOf(report.notes).c_str());
        const SyncReport dropped = team.anna.synced(14);
        QVERIFY2(dropped.notes.empty(), textOf(dropped.notes).c_str());
        QVERIFY(must(team.anna.ledger->requestEntries()).front().textsErased);
        for (const fs::path& folder : {ben.folder(), team.anna.folder(), team.remote()}) {
            int exitCode = 0;
            git(folder, {"cat-file", "-e", blob}, &exitCode);
            QVERIFY2(exitCode != 0, folder.c_str());
            const std::string said = git(folder, {"fsck", "--strict", "--full"}, &exitCode);
            QVERIFY2(exitCode == 0, said.c_str());
        }
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
        ben.enter();
        QVERIFY(ben.ledger->recordRequest(request, "{}", {{"why", "another"}}, after(15)).has_value());
        QVERIFY(ben.synced(16).status.state == SyncState::Synced);
        QCOMPARE(team.anna.synced(17).received, std::uint64_t(1));
        QCOMPARE(must(team.anna.ledger->requestEntries()).back().texts.at("why"), std::string("another"));
    }

    // A pack holds the text, and an erasure was cut off before: the next one who has the ledger open finishes it.
    void anErasureThatWasCutOff() {
        Team team;
        Person& ben = team.people[0];
        const std::string entry = ben.vote("output/a.csv", 10);
        const std::string other = ben.vote("output/b.csv", 11);
        const auto blobOf = [&](const std::string& id) {
            return git(ben.folder(), {"rev-parse", ben.ref("c") + ":" + id.substr(0, 2) + "/" + id + ".json"})
                .substr(0, 40);
        };
        const std::string blob = blobOf(entry);
        const std::string kept = blobOf(other);
        git(ben.folder(), {"gc", "-q"});
        for (const auto& item : fs::directory_iterator(ben.folder() / "objects/pack")) {
            if (item.path().extension() == ".pack") {
                fs::path marker = item.path();
                QVERIFY(writeWhole(marker.replace_extension(".keep"), "").has_value()); // git leaves this one alone
            }
        }
        ben.enter();
        const auto said = ben.ledger->eraseComment(entry, after(12));
        QVERIFY(said.error().code == ErrorCode::Unsupported); // erased in the record, and still on the disk
        QVERIFY(must(ben.ledger->votes("study")).front().commentErased);
        const std::string notes = textOf(ben.synced(13).notes);
        QVERIFY2(notes.find("still in a pack") != std::string::npos, notes.c_str());
        for (const auto& item : fs::directory_iterator(ben.folder() / "objects/pack")) {
            if (item.path().extension() == ".keep") {
                fs::remove(item.path());
            }
        }
        QVERIFY(ben.synced(14).notes.empty());
        int exitCode = 0;
        git(ben.folder(), {"cat-file", "-e", blob}, &exitCode);
        QVERIFY(exitCode != 0);
        git(ben.folder(), {"cat-file", "-e", kept}, &exitCode);
        QCOMPARE(exitCode, 0);
        QVERIFY2(ben.verify().genuine, textOf(ben.verify()).c_str());
    }

    // Every sync that brings something brings a pack.
    void packsAreGathered() {
        Team team;
        for (int i = 0; i < 30; ++i) {
            team.anna.vote("output/" + std::to_string(i), 10 + i);
            team.anna.synced(10 + i);
            team.people[0].synced(10 + i);
        }
        std::size_t packs = 0;
        for (const auto& item : fs::directory_iterator(team.people[0].folder() / "objects/pack")) {
            if (item.path().extension() == ".pack") {
                ++packs;
            }
        }
        QVERIFY2(packs >= 1 && packs <= 21, std::to_string(packs).c_str());
        QCOMPARE(team.people[0].votes(), std::size_t(30));
        QVERIFY2(team.people[0].verify().genuine, textOf(team.people[0].verify()).c_str());
    }

    // Texts taken away at the remote by somebody else than their writer.
    void textsThatVanishAtTheRemote() {
        Team team;
        Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.synced(11);
        team.anna.synced(12);
        const std::string empty = git(team.remote(), {"hash-object", "-t", "tree", "-w", "/dev/null"}).substr(0, 40);
        const std::string commit =
            git(team.remote(), {"-c", "user.name=x", "-c", "user.email=x@y", "commit-tree", empty, "-m", "Texts"})
                .substr(0, 40);
        git(team.remote(), {"update-ref", ben.ref("c"), commit});
        const SyncReport report = must(team.anna.sync(13));
        QVERIFY2(textOf(report.alarms).find("did not erase them") != std::string::npos, textOf(report.alarms).c_str());
        QVERIFY(!must(team.anna.ledger->votes("study")).front().commentErased);
        QVERIFY(team.anna.verify().genuine);
    }

    void changesOfTheRosterMeetAtTheRemote() {
        Team team({"Ben"}, {Role::Administrator, Role::Checker});
        Person& ben = team.people[0];
        const Identity cleo = makeIdentity(team.root(), "Cleo");
        const Identity dora = makeIdentity(team.root(), "Dora");
        team.anna.enter();
        const auto one = must(
            team.anna.ledger->proposeRoster({{{"Cleo", cleo.publicKeyLine, {Role::Checker}, {}}}, {}, {}}, after(10)));
        QVERIFY(one.state == ProposalState::Reached); // signed by enough, not yet in force
        ben.enter();
        const auto other =
            must(ben.ledger->proposeRoster({{{"Dora", dora.publicKeyLine, {Role::Checker}, {}}}, {}, {}}, after(11)));
        QVERIFY(ben.synced(12).notes.empty()); // Ben's comes first
        const SyncReport late = team.anna.synced(13);
        QVERIFY2(textOf(late.notes).find("was quicker") != std::string::npos, textOf(late.notes).c_str());
        QCOMPARE(must(team.anna.ledger->rosterNow()).members.back().name, std::string("Dora"));
        for (const RosterProposal& proposal : must(team.anna.ledger->rosterProposals())) {
            QVERIFY(proposal.id != one.id || proposal.state == ProposalState::Overtaken);
        }
        QVERIFY(
            team.anna.ledger->proposeRoster({{{"Cleo", cleo.publicKeyLine, {Role::Checker}, {}}}, {}, {}}, after(14)));
        team.anna.synced(15);
        ben.synced(16);
        QCOMPARE(must(ben.ledger->rosterNow()).members.size(), std::size_t(4));
        QVERIFY2(ben.verify().genuine && team.anna.verify().genuine, textOf(ben.verify()).c_str());
    }

    void quorumOverTheRemote() {
        Team team({"Ben"}, {Role::Administrator});
        Person& ben = team.people[0];
        team.anna.enter();
        QVERIFY(team.anna.ledger->proposeRoster({{}, {}, 2}, after(10)).has_value());
        team.anna.synced(11);
        ben.synced(12);
        Person cleo = team.person("Cleo");
        team.anna.enter();
        const auto proposal = must(team.anna.ledger->proposeRoster(
            {{{"Cleo", cleo.identity.publicKeyLine, {Role::Checker}, {}}}, {}, {}}, after(13)));
        QVERIFY(proposal.state == ProposalState::Open);
        team.anna.synced(14);
        ben.synced(15);
        ben.enter();
        QVERIFY(must(ben.ledger->signRoster(proposal.id, after(16))).state == ProposalState::Reached);
        ben.synced(17);
        QVERIFY(must(ben.ledger->rosterProposals()).back().state == ProposalState::InForce);
        team.join(cleo, 20);
        cleo.vote("output/a.csv", 21);
        cleo.synced(22);
        QCOMPARE(team.anna.synced(23).alarms.size(), std::size_t(0));
        QCOMPARE(team.anna.votes(), std::size_t(1));
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
    }

    void badRefsAtTheRemote_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("rewound") << "rewound"
                                 << "the remote was rewound";
        QTest::newRow("vanished") << "vanished"
                                  << "has vanished there";
        QTest::newRow("forged") << "forged"
                                << "signed with another key";
        QTest::newRow("unsigned") << "unsigned"
                                  << "without a signature";
        QTest::newRow("a stranger") << "stranger"
                                    << "not on the roster";
        QTest::newRow("the same key twice") << "fork"
                                            << "two different entries have this number";
        QTest::newRow("no commit at all") << "blob"
                                          << "";
        QTest::newRow("from the future") << "future"
                                         << "ahead of this machine's clock";
    }

    // Nothing of them comes in, all that was here stays, and the rest of the team goes on.
    void badRefsAtTheRemote() {
        QFETCH(QString, what);
        QFETCH(QString, words);
        Team team({"Ben", "Cleo"});
        Person& ben = team.people[0];
        Person& cleo = team.people[1];
        ben.vote("output/a.csv", 10);
        ben.vote("output/b.csv", 11);
        ben.synced(12);
        team.anna.synced(13);
        cleo.vote("output/c.csv", 14);
        cleo.synced(14);
        const std::string id = ben.ledger->ledgerId();
        const auto set = [&](const std::string& ref, const std::string& to) {
            git(team.remote(), {"update-ref", ref, to});
        };
        if (what == "rewound") {
            set(ben.ref(), ben.ref() + "~1");
        } else if (what == "vanished") {
            git(team.remote(), {"update-ref", "-d", ben.ref()});
        } else if (what == "forged" || what == "future") {
            auto repository = Repository::open(team.remote());
            const LedgerState state = loadState(*repository, id, LedgerState{});
            const Chain& chain = *state.chainOf(ben.identity.fingerprint);
            const UtcSeconds time = what == "future" ? after(3 * 24 * 3600) : after(20);
            EntryRecord record = nextEntry(id, ben.identity.fingerprint, EntryKind::Report, chain, time);
            record.report = ReportMade{sha256Of("r"), "study"};
            Writer writer{what == "forged" ? cleo.identity : ben.identity, "Ben"};
            writer.identity.fingerprint = ben.identity.fingerprint;
            QVERIFY(append(*repository, writer, ben.ref(), record, chain, {}).has_value());
        } else if (what == "unsigned") {
            const std::string tree = git(team.remote(), {"rev-parse", ben.ref() + "^{tree}"}).substr(0, 40);
            set(ben.ref(), git(team.remote(), {"-c", "user.name=Ben", "-c", "user.email=b@c", "commit-tree", tree, "-p",
                                               ben.ref(), "-m", "x"})
                               .substr(0, 40));
        } else if (what == "stranger") {
            set("refs/ledger/" + id + "/w/" + std::string(64, 'a'), ben.ref());
        } else if (what == "blob") {
            const std::string blob = git(team.remote(), {"hash-object", "-w", "config"}).substr(0, 40);
            set("refs/ledger/" + id + "/w/" + std::string(64, 'b'), blob);
        } else { // another machine goes on from Ben's first entry
            auto repository = Repository::open(team.remote());
            LedgerState state = loadState(*repository, id, LedgerState{});
            Chain chain = *state.chainOf(ben.identity.fingerprint);
            chain.resize(1);
            set(ben.ref(), chain.back().commit);
            EntryRecord record = nextEntry(id, ben.identity.fingerprint, EntryKind::Report, chain, after(20));
            record.report = ReportMade{sha256Of("r"), "study"};
            QVERIFY(append(*repository, Writer{ben.identity, "Ben"}, ben.ref(), record, chain, {}).has_value());
        }
        const auto report = team.anna.sync(30);
        QVERIFY2(report.has_value(), report ? "" : describe(report.error()).c_str());
        QVERIFY2(textOf(report->alarms).find(words.toStdString()) != std::string::npos && !report->alarms.empty(),
                 textOf(report->alarms).c_str());
        QVERIFY(report->status.state == SyncState::Behind);
        QCOMPARE(team.anna.votes(), std::size_t(3)); // Cleo's came in all the same
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
        QVERIFY(!must(team.anna.sync(31)).alarms.empty()); // it does not go away by looking twice
        team.anna.vote("output/d.csv", 32);
        QCOMPARE(must(team.anna.sync(33)).status.unsent, std::uint64_t(0));
    }

    void hindrances_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("gone") << "gone";
        QTest::newRow("no repository") << "plain";
        QTest::newRow("read-only") << "read-only";
        QTest::newRow("full") << "full";
        QTest::newRow("cut half-way") << "cut";
        QTest::newRow("hangs") << "hangs";
        QTest::newRow("no git") << "no git";
    }

    // A sentence, nothing lost, and the next sync goes on.
    void hindrances() {
        QFETCH(QString, what);
        Team team;
        team.anna.vote("output/a.csv", 10);
        const fs::path aside = team.root() / "aside.git";
        const QByteArray path = qgetenv("PATH");
        const auto wrapper = [&](const std::string& script) {
            const fs::path bin = team.root() / "bin";
            fs::create_directories(bin);
            std::ofstream(bin / "git") << "#!/bin/sh\n" << script;
            fs::permissions(bin / "git", fs::perms::owner_all);
            qputenv("PATH", QByteArray(bin.c_str()) + ":" + path);
        };
        const std::string real = "PATH='" + path.toStdString() + "'; export PATH\n";
        SyncOptions options;
        if (what == "gone" || what == "plain") {
            fs::rename(team.remote(), aside);
            if (what == "plain") {
                fs::create_directories(team.remote());
                QVERIFY(writeWhole(team.remote() / "x", "x").has_value());
            }
        } else if (what == "read-only" || what == "full") {
            const std::string words = what == "full" ? "fatal: write error: No space left on device"
                                                     : "error: insufficient permission for adding an object";
            wrapper(real + "case \"$*\" in *' push '*) echo '" + words + "' >&2; exit 1;; esac\nexec git \"$@\"\n");
        } else if (what == "cut") {
            wrapper(real + "case \"$*\" in *' push '*) git \"$@\" >/dev/null 2>&1 & sleep 0.02; kill $!; exit 128;; "
                           "esac\nexec git \"$@\"\n");
        } else if (what == "hangs") {
            wrapper("sleep 600 & wait\n");
            options.limit = std::chrono::milliseconds(500);
        } else {
            qputenv("PATH", team.root().string().c_str());
        }
        team.anna.enter();
        QElapsedTimer clock;
        clock.start();
        const auto report = team.anna.ledger->sync(options, after(20));
        qputenv("PATH", path);
        QVERIFY(clock.elapsed() < 60'000);
        QVERIFY(!report.has_value() || what == "cut");
        QVERIFY(report.has_value() || !report.error().detail.empty());
        const std::map<QString, ErrorCode> codes{
            {"gone", ErrorCode::NotFound}, {"plain", ErrorCode::NotFound},      {"read-only", ErrorCode::NoPermission},
            {"full", ErrorCode::DiskFull}, {"hangs", ErrorCode::ProgramFailed}, {"no git", ErrorCode::ProgramMissing}};
        QVERIFY2(what == "cut" || report.error().code == codes.at(what),
                 report ? "" : describe(report.error()).c_str());
        if (fs::exists(aside)) {
            fs::remove_all(team.remote());
            fs::rename(aside, team.remote());
        }
        QCOMPARE(team.anna.votes(), std::size_t(1));
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
        QVERIFY(team.anna.synced(21).status.state == SyncState::Synced);
        QCOMPARE(team.people[0].synced(22).received, std::uint64_t(1));
    }

    void stopsWhenAsked() {
        Team team;
        std::stop_source source;
        source.request_stop();
        team.anna.enter();
        QVERIFY(team.anna.ledger->sync({source.get_token(), std::chrono::seconds(60)}, after(10)).error().code ==
                ErrorCode::Cancelled);
        QVERIFY(team.anna.synced(11).status.state == SyncState::Synced);
    }

    void aRemoteOfAnotherUser() {
#ifdef Q_OS_UNIX
        if (::geteuid() != 0) {
            QSKIP("only root can give a folder away");
        }
        Team team;
        QCOMPARE(::chown(team.remote().c_str(), 12345, 12345), 0);
        const auto report = team.anna.sync(10);
        QVERIFY(!report.has_value());
        QVERIFY2(report.error().code == ErrorCode::NoPermission &&
                     report.error().detail.find("safe.directory") != std::string::npos,
                 describe(report.error()).c_str());
#endif
    }

    void addressesThatAreRefused_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("a program") << "ext::sh -c touch% /tmp/x";
        QTest::newRow("an option") << "--upload-pack=touch";
        QTest::newRow("unknown way") << "ftp://host/x";
        QTest::newRow("http") << "http://host/x";
        QTest::newRow("empty") << "";
        QTest::newRow("a password") << "https://me:secret@host/x.git";
        QTest::newRow("a synchronised folder") << "/home/me/Dropbox/ledger.git";
        QTest::newRow("control characters") << "/tmp/a\nb";
    }

    void addressesThatAreRefused() {
        QFETCH(QString, address);
        const auto checked = checkedRemote(address.toStdString());
        QVERIFY(!checked.has_value());
        QVERIFY(checked.error().code == ErrorCode::Refused);
        QVERIFY(describe(checked.error()).find("secret") == std::string::npos);
    }

    void addressesThatAreTaken() {
        for (const char* address : {"/srv/ledger.git", "ssh://host/srv/l.git", "me@host:l.git", "https://host/l.git"}) {
            QCOMPARE(checkedRemote(address).value_or(""), std::string(address));
        }
        QVERIFY(isFolderRemote("/srv/ledger.git") && !isFolderRemote("me@host:l.git"));
    }

    void joiningIsCareful() {
        Team team;
        Person cleo = team.person("Cleo");
        cleo.enter();
        JoinOptions wrong;
        wrong.firstRoster = std::string(64, '0');
        const auto other = Ledger::join(cleo.folder(), team.remote().string(), cleo.identity, wrong, after(10));
        QVERIFY(other.error().code == ErrorCode::NotGenuine);
        QVERIFY(!fs::exists(cleo.folder()));
        // A stranger may read, and is told so when writing.
        auto reader = Ledger::join(cleo.folder(), team.remote().string(), cleo.identity, {}, after(11));
        QVERIFY2(reader.has_value(), reader ? "" : describe(reader.error()).c_str());
        QCOMPARE(reader->record(someVote(), after(12)).error().detail, std::string("not-on-roster"));
        QVERIFY(reader->sync({}, after(12)).has_value());
        QCOMPARE(Ledger::join(cleo.folder(), team.remote().string(), cleo.identity, {}, after(13)).error().detail,
                 std::string("ledger-is-there"));
        team.anna.enter();
        QVERIFY(team.anna.ledger->admit("Cleo", cleo.identity.publicKeyLine, after(14)).has_value());
        team.anna.synced(15);
        cleo.enter();
        QVERIFY(reader->sync({}, after(16)).has_value());
        QVERIFY(reader->record(someVote(), after(17)).has_value());
        for (const auto& item : fs::directory_iterator(cleo.home)) {
            QVERIFY(item.path().filename().string().find("unfinished") == std::string::npos);
        }
        // Another ledger in its place is not the one that was pinned.
        fs::remove_all(team.remote());
        Person eve = team.person("Eve");
        eve.enter();
        Ledger evil = must(Ledger::openOrCreate(eve.folder(), eve.identity, testTime));
        QVERIFY(evil.shareAt(team.remote().string(), {}, after(1)).has_value());
        cleo.enter();
        const auto replaced = reader->sync({}, after(20));
        QVERIFY(replaced.has_value() && !replaced->alarms.empty());
    }

    void shareAtRefusesAnotherLedger() {
        Team team;
        Person eve = team.person("Eve");
        eve.enter();
        Ledger other = must(Ledger::openOrCreate(eve.folder(), eve.identity, testTime));
        QVERIFY(other.shareAt(team.remote().string(), {}, after(1)).error().code == ErrorCode::Refused);
        QCOMPARE(other.sync({}, after(2)).error().detail, std::string("not-shared"));
        QVERIFY(must(other.syncStatus()).state == SyncState::NotShared);
    }

    void bundlesOverAnAirGap() {
        Team team;
        Person& ben = team.people[0];
        const fs::path stick = team.root() / "stick";
        fs::create_directories(stick);
        fs::rename(team.remote(), team.root() / "no remote.git");
        ben.vote("output/a.csv", 10);
        const fs::path file = must(ben.ledger->exportBundle(stick, {}));
        team.anna.enter();
        const auto report = team.anna.ledger->importBundle(file, {}, after(11));
        QVERIFY2(report.has_value() && report->alarms.empty(),
                 report ? textOf(report->alarms).c_str() : describe(report.error()).c_str());
        QCOMPARE(team.anna.votes(), std::size_t(1));
        QCOMPARE(must(team.anna.ledger->votes("study")).front().vote.comment, someVote().comment);
        ben.vote("output/b.csv", 12);
        const fs::path newer = must(ben.ledger->exportBundle(stick / "newer", {}));
        team.anna.enter();
        QVERIFY(team.anna.ledger->importBundle(newer, {}, after(13)).has_value());
        const auto again = team.anna.ledger->importBundle(file, {}, after(14)); // an older one says nothing new
        QVERIFY2(again.has_value() && again->alarms.empty(), again ? textOf(again->alarms).c_str() : "");
        QCOMPARE(team.anna.votes(), std::size_t(2));
        // A damaged one brings nothing.
        ben.vote("output/c.csv", 15);
        const fs::path damaged = must(ben.ledger->exportBundle(stick / "damaged", {}));
        team.anna.enter();
        std::string bytes = *readWhole(damaged, 64U << 20U);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(writeWhole(stick / "bad", bytes).has_value());
        QVERIFY(!team.anna.ledger->importBundle(stick / "bad", {}, after(15)).has_value());
        QVERIFY(!team.anna.ledger->importBundle(stick / "none", {}, after(15)).has_value());
        QVERIFY2(team.anna.verify().genuine, textOf(team.anna.verify()).c_str());
        for (const auto& item : fs::directory_iterator(stick)) {
            QVERIFY(item.path().extension() != ".unfinished");
        }
    }

    // A disk that was lost: the same key takes its own entries back from the remote and goes on.
    void ownEntriesComeBack() {
        Team team;
        Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.synced(11);
        ben.ledger.reset();
        fs::remove_all(ben.home);
        team.join(ben, 20);
        QCOMPARE(ben.votes(), std::size_t(1));
        ben.vote("output/b.csv", 21);
        QVERIFY(ben.synced(22).status.state == SyncState::Synced);
        QCOMPARE(team.anna.synced(23).alarms.size(), std::size_t(0));
        QCOMPARE(team.anna.votes(), std::size_t(2));
    }

    void recordsWhileSyncing() {
        Team team;
        team.anna.enter();
        std::atomic<int> syncs = 0;
        std::jthread background([&](std::stop_token stop) {
            while (!stop.stop_requested()) {
                const auto report = team.anna.ledger->sync({stop, std::chrono::seconds(60)}, after(100));
                syncs += report.has_value() ? 1 : 0;
            }
        });
        for (int i = 0; i < 5; ++i) {
            QVERIFY(team.anna.ledger->record(someVote("output/" + std::to_string(i)), after(100)).has_value());
        }
        background.request_stop();
        background.join();
        QVERIFY(team.anna.synced(101).status.state == SyncState::Synced);
        QCOMPARE(team.people[0].synced(102).received, std::uint64_t(5));
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "test_sync.moc"
