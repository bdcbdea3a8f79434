// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/atomic_file.h"
#include "ledger/folder_lock.h"
#include "ledger_fixture.h"

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

std::string why(const Verification& verification) {
    std::string text;
    for (const Error& fault : verification.faults) {
        text += describe(fault) + "\n";
    }
    return text;
}

UtcSeconds after(std::int64_t seconds) {
    return {testTime.value + seconds};
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void recordsAndGivesBack() {
        const TestHome home;
        const Identity anna = makeIdentity(home.path(), "Anna");
        auto ledger = Ledger::openOrCreate(home.path() / "ledger.git", anna, testTime);
        QVERIFY2(ledger.has_value(), ledger ? "" : describe(ledger.error()).c_str());
        const auto recorded = ledger->record(someVote(), after(5));
        QVERIFY2(recorded.has_value(), recorded ? "" : describe(recorded.error()).c_str());
        QCOMPARE(recorded->writer, anna.fingerprint);
        QCOMPARE(recorded->writerName, std::string("Anna"));
        QCOMPARE(recorded->sequence, std::uint64_t(2));
        QVERIFY(recorded->time == after(5));

        const auto reopened = Ledger::openExisting(home.path() / "ledger.git");
        QVERIFY(reopened.has_value());
        QCOMPARE(reopened->ledgerId(), ledger->ledgerId());
        const auto votes = reopened->votes("study");
        QVERIFY(votes.has_value());
        QCOMPARE(votes->size(), std::size_t(1));
        const review::RecordedVote& vote = votes->front();
        const review::Vote expected = someVote();
        QCOMPARE(vote.vote.path, expected.path);
        QVERIFY(vote.vote.file == expected.file && vote.vote.policy == expected.policy);
        QVERIFY(vote.vote.findings == expected.findings && vote.vote.verdict == expected.verdict);
        QCOMPARE(vote.vote.comment, expected.comment);
        QCOMPARE(vote.vote.author, expected.author);
        QCOMPARE(vote.entryId, recorded->entryId);
        QVERIFY(!vote.commentErased);
        QVERIFY(reopened->votes("another study")->empty());

        const Verification verification = reopened->verify();
        QVERIFY2(verification.genuine, why(verification).c_str());
        QCOMPARE(verification.entries, std::uint64_t(3)); // roster, genesis, vote
        QCOMPARE(verification.heads.size(), std::size_t(1));
    }

    void dismissalsAreEntries() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        const review::Dismissal place = someDismissal(review::DismissedPlace{17, 4});
        const auto recorded = ledger->record(place, after(1));
        QVERIFY2(recorded.has_value(), recorded ? "" : describe(recorded.error()).c_str());
        review::Dismissal back = someDismissal();
        back.act = review::DismissalAct::TakeBack;
        QVERIFY(ledger->record(back, after(2)).has_value());
        review::Dismissal unreasoned = someDismissal();
        unreasoned.reason.clear();
        QCOMPARE(ledger->record(unreasoned, after(3)).error().detail, std::string("dismissal-needs-reason"));

        const auto reopened = Ledger::openExisting(folder);
        const auto all = reopened->dismissals("study");
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), std::size_t(2));
        const review::RecordedDismissal& first = all->front();
        QVERIFY(first.dismissal.place == place.place && first.dismissal.finding == place.finding);
        QVERIFY(first.dismissal.file == place.file && first.dismissal.severity == place.severity);
        QCOMPARE(first.dismissal.reason, place.reason);
        QCOMPARE(first.dismissal.author, place.author);
        QCOMPARE(first.writerName, std::string("Anna"));
        QVERIFY(!all->back().dismissal.place && all->back().dismissal.act == review::DismissalAct::TakeBack);
        QVERIFY(reopened->dismissals("another study")->empty());
        QVERIFY(reopened->votes("study")->empty());
        const Verification verification = reopened->verify();
        QVERIFY2(verification.genuine, why(verification).c_str());
        const auto entries = reopened->entries();
        QCOMPARE(entries->back().kind, std::string("dismissal"));
        QCOMPARE(entries->back().subject, std::string("take-back small-count in output/a.csv"));
        const std::string bytes = git(folder, {"show", entries->at(2).commit + ":entry.json"});
        QVERIFY(bytes.find("small-count") != std::string::npos && bytes.find("sites") == std::string::npos);
        QVERIFY(ledger->eraseComment(first.entryId).has_value());
        QVERIFY(Ledger::openExisting(folder)->dismissals("study")->front().reasonErased);
    }

    void stockGitAgrees() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna O'Neil Smith"), testTime);
        QVERIFY(ledger.has_value() && ledger->record(someVote(), after(1)).has_value());
        const auto entries = ledger->entries();
        QCOMPARE(entries->size(), std::size_t(3));
        for (const Entry& entry : *entries) {
            int exitCode = -1;
            const std::string said = git(folder,
                                         {"-c", "gpg.ssh.allowedSignersFile=" + (folder / "allowed_signers").string(),
                                          "verify-commit", entry.commit},
                                         &exitCode);
            QCOMPARE(exitCode, 0);
            QVERIFY2(said.find("Good \"git\" signature for Anna O'Neil Smith") != std::string::npos, said.c_str());
        }
        int exitCode = -1;
        const std::string said = git(folder, {"fsck", "--strict", "--full"}, &exitCode);
        QVERIFY2(exitCode == 0, said.c_str());
    }

    // Comments and the names of authors must be erasable, so no entry may hold them.
    void entriesHoldNoFreeText() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        QVERIFY(ledger->record(someVote(), after(1)).has_value());
        const auto heads = ledger->heads();
        const std::string head = heads->front().commit;
        const std::string entry = git(folder, {"show", head + ":entry.json"});
        QVERIFY(entry.find("\"vote\": \"approve\"") != std::string::npos);
        QVERIFY(entry.find(someVote().comment) == std::string::npos);
        QVERIFY(entry.find(someVote().author) == std::string::npos);
        QVERIFY(git(folder, {"cat-file", "commit", head}).find(someVote().comment) == std::string::npos);
    }

    void commentsCanBeErased() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        const auto first = ledger->record(someVote("a.csv"), after(1));
        const auto second = ledger->record(someVote("b.csv"), after(2));
        QVERIFY(first && second);
        QVERIFY(ledger->eraseComment(first->entryId).has_value());
        QVERIFY(ledger->eraseComment(first->entryId).error().code == ErrorCode::NotFound);
        const auto votes = ledger->votes("study");
        QVERIFY(votes->at(0).commentErased && votes->at(0).vote.comment.empty());
        QVERIFY(!votes->at(1).commentErased && votes->at(1).vote.comment == someVote().comment);
        const Verification verification = Ledger::openExisting(folder)->verify();
        QVERIFY2(verification.genuine, why(verification).c_str());
        for (const auto& item : fs::recursive_directory_iterator(folder / "objects")) {
            if (item.is_regular_file()) {
                const std::string name =
                    item.path().parent_path().filename().string() + item.path().filename().string();
                QVERIFY(git(folder, {"cat-file", "-p", name}).find(first->entryId + "\"\n  \"salt") ==
                        std::string::npos);
            }
        }
        QVERIFY(ledger->record(someVote("c.csv"), after(3)).has_value());
    }

    void refusesWhatReviewRefuses() {
        const TestHome home;
        auto ledger = Ledger::openOrCreate(home.path() / "ledger.git", makeIdentity(home.path(), "Anna"), testTime);
        review::Vote vote = someVote();
        vote.author = "anna";
        QCOMPARE(ledger->record(vote, after(1)).error().detail, std::string("own-output"));
        vote = someVote();
        vote.verdict = rules::Verdict::Incomplete;
        QCOMPARE(ledger->record(vote, after(1)).error().detail, std::string("approve-unfinished-check"));
        QCOMPARE(ledger->verify().entries, std::uint64_t(2));
    }

    void clockThatGoesBack() {
        const TestHome home;
        auto ledger = Ledger::openOrCreate(home.path() / "ledger.git", makeIdentity(home.path(), "Anna"), testTime);
        QVERIFY(ledger->record(someVote(), after(100)).has_value());
        const auto second = ledger->record(someVote(), after(50));
        QVERIFY(second.has_value());
        QVERIFY(second->time == after(100));
        QVERIFY(ledger->verify().genuine);
    }

    void reportsAreEntries() {
        const TestHome home;
        auto ledger = Ledger::openOrCreate(home.path() / "ledger.git", makeIdentity(home.path(), "Anna"), testTime);
        const auto entry = ledger->recordReport(sha256Of("report"), "study", after(1));
        QVERIFY(entry.has_value());
        QCOMPARE(entry->kind, std::string("report"));
        QVERIFY(ledger->verify().genuine);
    }

    void twoPeople() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        const Identity anna = makeIdentity(home.path(), "Anna");
        const Identity ben = makeIdentity(home.path(), "Ben");
        auto first = Ledger::openOrCreate(folder, anna, testTime);
        QVERIFY(first.has_value());
        QCOMPARE(Ledger::openOrCreate(folder, ben, testTime).error().detail, std::string("not-on-roster"));
        QVERIFY(first->admit("Ben", ben.publicKeyLine, after(1)).has_value());
        QCOMPARE(first->admit("Ben", ben.publicKeyLine, after(1)).error().detail, std::string("already-member"));
        auto second = Ledger::openOrCreate(folder, ben, after(2));
        QVERIFY2(second.has_value(), second ? "" : describe(second.error()).c_str());
        QCOMPARE(second->admit("Cleo", anna.publicKeyLine, after(2)).error().detail, std::string("not-administrator"));
        for (int round = 0; round < 3; ++round) { // each sees the other's entries as parents
            QVERIFY(first->record(someVote(), after(3)).has_value());
            QVERIFY(second->record(someVote(), after(3)).has_value());
        }
        const auto votes = first->votes("study");
        QCOMPARE(votes->size(), std::size_t(6));
        QVERIFY(review::decide(*votes, "study", "output/a.csv", someVote().file).decision ==
                review::FileDecision::Approved);
        const Verification verification = first->verify();
        QVERIFY2(verification.genuine, why(verification).c_str());
        QCOMPARE(verification.heads.size(), std::size_t(2));

        QVERIFY(first->dismiss(ben.fingerprint, after(10)).has_value());
        QCOMPARE(second->record(someVote(), after(11)).error().detail, std::string("not-on-roster"));
        QCOMPARE(first->dismiss(anna.fingerprint, after(12)).error().detail, std::string("last-administrator"));
        QVERIFY2(first->verify().genuine, why(first->verify()).c_str());
        const auto heads = first->heads();
        for (const Head& head : *heads) { // what Ben signed while he was on the roster stays good for git, too
            int exitCode = -1;
            git(folder,
                {"-c", "gpg.ssh.allowedSignersFile=" + (folder / "allowed_signers").string(), "verify-commit",
                 head.commit},
                &exitCode);
            QCOMPARE(exitCode, 0);
        }
    }

    void twoWindowsOnOneLedger() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        const Identity anna = makeIdentity(home.path(), "Anna");
        QVERIFY(Ledger::openOrCreate(folder, anna, testTime).has_value());
        std::atomic<int> recorded = 0;
        std::vector<std::thread> windows;
        for (int window = 0; window < 3; ++window) {
            windows.emplace_back([&] {
                auto ledger = Ledger::openOrCreate(folder, anna, testTime);
                for (int i = 0; i < 8 && ledger; ++i) {
                    recorded += ledger->record(someVote(), after(i)).has_value() ? 1 : 0;
                }
            });
        }
        for (std::thread& window : windows) {
            window.join();
        }
        QCOMPARE(recorded.load(), 24);
        const auto ledger = Ledger::openExisting(folder);
        QCOMPARE(ledger->votes("study")->size(), std::size_t(24));
        QVERIFY2(ledger->verify().genuine, why(ledger->verify()).c_str());
    }

    void twoMakersMakeOne() {
        const TestHome home;
        const fs::path folder = home.path() / "deep" / "ledger.git";
        const Identity anna = makeIdentity(home.path(), "Anna");
        std::vector<std::string> ids(3);
        std::vector<std::thread> makers;
        for (std::string& id : ids) {
            makers.emplace_back([&folder, &anna, &id] {
                const auto ledger = Ledger::openOrCreate(folder, anna, testTime);
                id = ledger ? ledger->ledgerId() : describe(ledger.error());
            });
        }
        for (std::thread& maker : makers) {
            maker.join();
        }
        QCOMPARE(ids[0], ids[1]);
        QCOMPARE(ids[0], ids[2]);
        QCOMPARE(ids[0].size(), std::size_t(32));
    }

    void leftoversOfAKilledProcess() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        const Identity anna = makeIdentity(home.path(), "Anna");
        fs::create_directories(home.path() / "ledger.git.unfinished-abc" / "objects");
        auto ledger = Ledger::openOrCreate(folder, anna, testTime);
        QVERIFY(!fs::exists(home.path() / "ledger.git.unfinished-abc"));
        const fs::path refLock = folder / "refs/ledger" / ledger->ledgerId() / "w" / (anna.fingerprint + ".lock");
        QVERIFY(writeWhole(refLock, "").has_value());
        QVERIFY(writeWhole(folder / "objects" / "tmp_obj_outcheck_x1", "half").has_value());
        QVERIFY(ledger->record(someVote(), after(1)).has_value());
        QVERIFY(Ledger::openOrCreate(folder, anna, testTime).has_value());
        QVERIFY(!fs::exists(refLock));
        QVERIFY(!fs::exists(folder / "objects" / "tmp_obj_outcheck_x1"));
        QVERIFY(ledger->verify().genuine);
    }

    void readersOnlyRead() {
        const TestHome home;
        QVERIFY(Ledger::openExisting(home.path() / "none").error().code == ErrorCode::NotFound);
        fs::create_directories(home.path() / "plain");
        QVERIFY(!Ledger::openExisting(home.path() / "plain").has_value());
        const fs::path folder = home.path() / "ledger.git";
        QVERIFY(Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime).has_value());
        auto reader = Ledger::openExisting(folder);
        QCOMPARE(reader->record(someVote(), after(1)).error().detail, std::string("opened-for-reading"));
        QCOMPARE(reader->recordReport(sha256Of("r"), "study", after(1)).error().detail,
                 std::string("opened-for-reading"));
    }

    void otherFoldersAreLeftAlone() {
        const TestHome home;
        const Identity anna = makeIdentity(home.path(), "Anna");
        fs::create_directories(home.path() / "holiday");
        QVERIFY(writeWhole(home.path() / "holiday" / "photo", "x").has_value());
        QVERIFY(!Ledger::openOrCreate(home.path() / "holiday", anna, testTime).has_value());
        QVERIFY(fs::exists(home.path() / "holiday" / "photo"));
        QVERIFY(writeWhole(home.path() / "file", "x").has_value());
        QVERIFY(!Ledger::openOrCreate(home.path() / "file", anna, testTime).has_value());
        QVERIFY(!Ledger::openOrCreate(home.path() / "file" / "ledger.git", anna, testTime).has_value());
        fs::create_directories(home.path() / "empty");
        QVERIFY(Ledger::openOrCreate(home.path() / "empty", anna, testTime).has_value());
    }

    void missingProgramIsSaid() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", home.path().string().c_str());
        const auto recorded = ledger->record(someVote(), after(1));
        const auto other = Ledger::openOrCreate(home.path() / "other.git", makeIdentityFrom(*ledger), testTime);
        const bool genuine = ledger->verify().genuine; // Ed25519 needs no program
        qputenv("PATH", path);
        QVERIFY(recorded.error().code == ErrorCode::ProgramMissing);
        QVERIFY(other.error().code == ErrorCode::ProgramMissing);
        QVERIFY(genuine);
        for (const auto& item : fs::directory_iterator(home.path())) { // nothing half-made
            QVERIFY(!item.path().filename().string().starts_with("other.git"));
        }
        QCOMPARE(ledger->votes("study")->size(), std::size_t(0));
    }

    // A limit on file sizes stands in for a full disk: it strikes at another write each time.
    void fullDisk() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        QVERIFY(ledger.has_value());
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::size_t recorded = 0;
        std::size_t refused = 0;
        for (rlim_t limit = 0; limit < 1600; limit += 100) {
            const rlimit small{limit, before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto result = ledger->record(someVote(), after(1));
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
            (result ? recorded : refused) += 1;
            QVERIFY2(result || result.error().code == ErrorCode::DiskFull,
                     result ? "" : describe(result.error()).c_str());
            const Verification verification = Ledger::openExisting(folder)->verify();
            QVERIFY2(verification.genuine, why(verification).c_str());
            QCOMPARE(ledger->votes("study")->size(), recorded);
        }
        QVERIFY(recorded > 0 && refused > 3);
        for (const auto& item : fs::directory_iterator(folder / "objects")) {
            QVERIFY(!item.path().filename().string().starts_with("tmp_"));
        }
        int exitCode = -1;
        git(folder, {"fsck", "--strict"}, &exitCode);
        QCOMPARE(exitCode, 0);
    }

    // Another user's folder could carry configuration that makes git run programs.
    void foreignOwner() {
        if (::geteuid() != 0) {
            QSKIP("only root can give a folder away");
        }
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        const Identity anna = makeIdentity(home.path(), "Anna");
        QVERIFY(Ledger::openOrCreate(folder, anna, testTime).has_value());
        QCOMPARE(::chown(folder.c_str(), 12345, 12345), 0);
        const auto opened = Ledger::openExisting(folder);
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().code == ErrorCode::NoPermission);
        QVERIFY(opened.error().detail.find("safe.directory") != std::string::npos);
    }

    void anotherHoldsTheLock() {
        const TestHome home;
        const fs::path file = home.path() / "lock";
        const auto held = FolderLock::take(file, std::chrono::seconds(1));
        QVERIFY(held.has_value());
        QVERIFY(FolderLock::take(file, std::chrono::milliseconds(50)).error().code == ErrorCode::Conflict);
        std::thread other([&file] {
            QVERIFY(FolderLock::take(file, std::chrono::milliseconds(50)).error().code == ErrorCode::Conflict);
        });
        other.join();
    }

    void manyEntriesVerifyQuickly() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        for (int i = 0; i < 40; ++i) {
            QVERIFY(ledger->record(someVote("output/" + std::to_string(i) + ".csv"), after(i)).has_value());
        }
        QCOMPARE(git(folder, {"gc", "-q"}), std::string()); // packed refs and objects read just as well
        const Verification verification = Ledger::openExisting(folder)->verify();
        QVERIFY2(verification.genuine, why(verification).c_str());
        QCOMPARE(verification.entries, std::uint64_t(42));
        QVERIFY(ledger->record(someVote(), after(100)).has_value());
        QVERIFY(ledger->verify().genuine);
    }

private:
    static Identity makeIdentityFrom(const Ledger& ledger) {
        const auto roster = ledger.roster();
        const Member& member = roster->front();
        Identity identity;
        identity.name = member.name;
        identity.publicKeyLine = member.publicKeyLine;
        identity.fingerprint = member.fingerprint;
        return identity;
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
