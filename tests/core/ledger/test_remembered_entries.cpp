// SPDX-License-Identifier: GPL-3.0-or-later
// What was verified before is not verified again at the next start, and is believed for nothing else.
#include "ledger/appender.h"
#include "ledger/atomic_file.h"
#include "team_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

fs::path memoryOf(const Person& person) {
    return person.home / "remembered" / (person.ledger->ledgerId() + ".entries");
}

// As the next start of a program.
std::vector<review::RecordedVote> votesAnew(const Person& person) {
    person.enter();
    return must(must(Ledger::openExisting(person.folder())).votes("study"));
}

// Whether any file under the folder has these bytes.
bool holdsBytes(const fs::path& folder, const std::string& bytes) {
    for (const auto& item : fs::recursive_directory_iterator(folder)) {
        const auto read = item.is_regular_file() ? readWhole(item.path(), 64U << 20U) : Result<std::string>("");
        if (read && read->find(bytes) != std::string::npos) {
            return true;
        }
    }
    return false;
}

void damage(const fs::path& file, std::size_t at) {
    std::string bytes = *readWhole(file, 64U << 20U);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    fs::permissions(file, fs::perms::owner_all);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace

class TestRememberedEntries : public QObject {
    Q_OBJECT

private slots:
    void isReadInTheRepositorysPlace() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.vote("output/b.csv", 11);
        ben.synced(12);
        team.anna.synced(13);
        QCOMPARE(votesAnew(ben).size(), std::size_t(2));
        const std::string blob = git(ben.folder(), {"rev-parse", ben.ref() + "~1:entry.json"}).substr(0, 40);
        damage(ben.folder() / "objects" / blob.substr(0, 2) / blob.substr(2), 30);
        const auto votes = votesAnew(ben); // it was verified when it was whole, and that is what is shown
        QCOMPARE(votes.size(), std::size_t(2));
        QCOMPARE(votes.front().vote.comment, someVote().comment);
        QVERIFY2(textOf(ben.verify()).find("damaged object") != std::string::npos, textOf(ben.verify()).c_str());
        fs::remove(memoryOf(ben));
        ben.enter();
        QVERIFY(Ledger::openExisting(ben.folder())->votes("study").error().code == ErrorCode::NotGenuine);
    }

    // Whatever byte of it is changed, wherever it ends: nothing else is shown than before.
    void aDamagedMemoryIsNotBelieved() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        ben.vote("output/b.csv", 11);
        ben.enter();
        QVERIFY(ben.ledger->eraseComment(ben.vote("output/c.csv", 12), after(13)).has_value());
        const std::string whole = *readWhole(memoryOf(ben), 64U << 20U);
        QVERIFY(whole.size() > 1000);
        for (std::size_t at = 0; at < whole.size(); at += 97) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 4);
            for (const std::string& bytes : {changed, whole.substr(0, at), whole + whole.substr(at)}) {
                QVERIFY(writeWhole(memoryOf(ben), bytes).has_value());
                const auto votes = votesAnew(ben);
                QCOMPARE(votes.size(), std::size_t(3));
                QCOMPARE(votes[0].vote.path, std::string("output/a.csv"));
                QCOMPARE(votes[1].vote.comment, someVote().comment);
                QVERIFY(votes[2].commentErased);
            }
        }
        QVERIFY2(ben.verify().genuine, textOf(ben.verify()).c_str());
    }

    void coversNothingThatCameAfter() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        QCOMPARE(votesAnew(ben).size(), std::size_t(1));
        auto repository = Repository::open(ben.folder());
        const Chain chain =
            *loadState(*repository, ben.ledger->ledgerId(), LedgerState{}).chainOf(ben.identity.fingerprint);
        EntryRecord record =
            nextEntry(ben.ledger->ledgerId(), ben.identity.fingerprint, EntryKind::Report, chain, after(20));
        record.report = ReportMade{sha256Of("r"), "study"};
        Writer forger{team.anna.identity, "Ben"};
        forger.identity.fingerprint = ben.identity.fingerprint;
        must(append(*repository, forger, ben.ref(), record, chain, {}));
        ben.enter();
        QVERIFY(Ledger::openExisting(ben.folder())->votes("study").error().code == ErrorCode::NotGenuine);
        git(ben.folder(), {"update-ref", ben.ref(), chain.front().commit}); // and a beginning is not the whole
        QVERIFY(Ledger::openExisting(ben.folder())->votes("study").error().code == ErrorCode::NotGenuine);
    }

    void erasedTextsLeaveItToo() {
        Team team;
        const Person& ben = team.people[0];
        const std::string secret = "rounded as agreed";
        const std::string entry = ben.vote("output/a.csv", 10);
        ben.synced(11);
        team.anna.synced(12);
        QVERIFY(holdsBytes(ben.home / "remembered", secret) && holdsBytes(team.anna.home / "remembered", secret));
        ben.enter();
        QVERIFY(ben.ledger->eraseComment(entry, after(13)).has_value());
        QVERIFY(!holdsBytes(ben.home, secret));
        ben.synced(14);
        team.anna.synced(15);
        QVERIFY(!holdsBytes(team.anna.home, secret));
        QVERIFY(!holdsBytes(team.remote(), secret));
        QVERIFY(votesAnew(team.anna).front().commentErased);
    }

    // Two windows on one home: whoever comes second leaves the file to the first, and nothing is lost of either.
    void twoProcesses() {
        Team team;
        const Person& ben = team.people[0];
        ben.enter();
        Ledger other = must(Ledger::open(ben.folder(), ben.identity, after(5)));
        for (int i = 0; i < 4; ++i) {
            ben.vote("output/a" + std::to_string(i), 10 + i);
            QVERIFY(other.record(someVote("output/b" + std::to_string(i)), after(10 + i)).has_value());
        }
        QCOMPARE(votesAnew(ben).size(), std::size_t(8));
        const std::string once = *readWhole(memoryOf(ben), 64U << 20U);
        QCOMPARE(votesAnew(ben).size(), std::size_t(8));
        QCOMPARE(*readWhole(memoryOf(ben), 64U << 20U), once); // nothing new, nothing written
        QVERIFY(ben.verify().genuine);
    }

    // A text that has not come is not an erased one.
    void textsThatAreNotHere() {
        Team team;
        const Person& ben = team.people[0];
        ben.vote("output/a.csv", 10);
        git(ben.folder(), {"update-ref", "-d", ben.ref("c")}); // as if only the entry had been sent
        const auto votes = votesAnew(ben);
        QVERIFY(votes.front().commentNotHere && !votes.front().commentErased && votes.front().vote.comment.empty());
    }
};

QTEST_GUILESS_MAIN(TestRememberedEntries)
#include "test_remembered_entries.moc"
