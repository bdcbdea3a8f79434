// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/atomic_file.h"
#include "team_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t plenty = 1U << 30U;

std::string manyBytes(std::size_t count) {
    std::string bytes(count, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        bytes[i] = static_cast<char>(i * 2654435761U >> 13U);
    }
    return bytes;
}

} // namespace

class TestPinnedFiles : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWasKept_data() {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 4 << 20, (4 << 20) + 1, 9'000'000}) {
            QTest::newRow(QByteArray::number(bytes)) << bytes;
        }
    }

    void givesBackWhatWasKept() {
        QFETCH(int, bytes);
        const TestHome home;
        Ledger ledger =
            must(Ledger::openOrCreate(home.path() / "ledger.git", makeIdentity(home.path(), "Anna"), testTime));
        const std::string content = manyBytes(static_cast<std::size_t>(bytes));
        const fs::path file = home.path() / "table.csv";
        QVERIFY(writeWhole(file, content).has_value());
        const Sha256Digest digest = must(ledger.keepFile(file, plenty, {}));
        QVERIFY(digest == sha256Of(content));
        QVERIFY(must(ledger.keepFile(file, plenty, {})) == digest); // again costs nothing
        QVERIFY(writeWhole(file, "changed since").has_value());
        QVERIFY(must(ledger.fileBytes(digest, plenty)) == content);
        const fs::path copy = home.path() / "copy.csv";
        QVERIFY(ledger.copyFile(digest, copy, plenty, {}).has_value());
        QVERIFY(*readWhole(copy, plenty) == content);
        QVERIFY2(ledger.verify().genuine, textOf(ledger.verify()).c_str());
    }

    void limitsAndRefusals() {
        const TestHome home;
        Ledger ledger =
            must(Ledger::openOrCreate(home.path() / "ledger.git", makeIdentity(home.path(), "Anna"), testTime));
        const fs::path file = home.path() / "table.csv";
        QVERIFY(writeWhole(file, "12345").has_value());
        QVERIFY(ledger.keepFile(file, 4, {}).error().code == ErrorCode::TooLarge);
        QVERIFY(!ledger.keepFile(home.path() / "none", plenty, {}).has_value());
        QVERIFY(!ledger.keepFile(home.path(), plenty, {}).has_value());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(ledger.keepFile(file, plenty, stop.get_token()).error().code == ErrorCode::Cancelled);
        const Sha256Digest digest = must(ledger.keepFile(file, 5, {}));
        QVERIFY(ledger.fileBytes(digest, 4).error().code == ErrorCode::TooLarge);
        QVERIFY(ledger.fileBytes(sha256Of("other"), plenty).error().code == ErrorCode::NotFound);
    }

    void aChangedByteIsSeen() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        Ledger ledger = must(Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime));
        const fs::path file = home.path() / "table.csv";
        QVERIFY(writeWhole(file, "12345").has_value());
        const Sha256Digest digest = must(ledger.keepFile(file, plenty, {}));
        // Bytes that are well-formed for git, under the name of others.
        const std::string ref = "refs/ledger/" + ledger.ledgerId() + "/f/" + must(ledger.roster()).front().fingerprint;
        const std::string name = digest.toHex();
        QVERIFY(writeWhole(home.path() / "other", "12346").has_value());
        const std::string blob = git(folder, {"hash-object", "-w", (home.path() / "other").string()}).substr(0, 40);
        const fs::path index = home.path() / "index";
        qputenv("GIT_INDEX_FILE", index.c_str());
        git(folder, {"update-index", "--add", "--cacheinfo",
                     "100644," + blob + "," + name.substr(0, 2) + "/" + name + "/00000000"});
        const std::string tree = git(folder, {"write-tree"}).substr(0, 40);
        qunsetenv("GIT_INDEX_FILE");
        const std::string commit =
            git(folder, {"-c", "user.name=x", "-c", "user.email=x@y", "commit-tree", tree, "-m", "x"}).substr(0, 40);
        git(folder, {"update-ref", ref, commit});
        QVERIFY(ledger.fileBytes(digest, plenty).error().code == ErrorCode::NotGenuine);
        const fs::path copy = home.path() / "copy.csv";
        QVERIFY(ledger.copyFile(digest, copy, plenty, {}).error().code == ErrorCode::NotGenuine);
        for (const auto& item : fs::directory_iterator(home.path())) {
            QVERIFY(!item.path().filename().string().starts_with("copy.csv"));
        }
    }

    void travelsWithTheLedger() {
        Team team;
        Person& ben = team.people[0];
        const fs::path file = team.root() / "table.csv";
        QVERIFY(writeWhole(file, manyBytes(5'000'000)).has_value());
        ben.enter();
        const Sha256Digest digest = must(ben.ledger->keepFile(file, plenty, {}));
        ben.synced(10);
        team.anna.enter();
        QVERIFY(team.anna.ledger->fileBytes(digest, plenty).error().code == ErrorCode::NotFound);
        team.anna.synced(11);
        QVERIFY(must(team.anna.ledger->fileBytes(digest, plenty)) == manyBytes(5'000'000));
        // Taken away at the remote: what is here stays.
        ben.enter();
        QVERIFY(writeWhole(file, "another").has_value());
        const Sha256Digest second = must(ben.ledger->keepFile(file, plenty, {}));
        ben.synced(12);
        team.anna.synced(13);
        const std::string empty = git(team.remote(), {"hash-object", "-t", "tree", "-w", "/dev/null"}).substr(0, 40);
        const std::string commit =
            git(team.remote(), {"-c", "user.name=x", "-c", "user.email=x@y", "commit-tree", empty, "-m", "x"})
                .substr(0, 40);
        git(team.remote(), {"update-ref", ben.ref("f"), commit});
        const SyncReport report = must(team.anna.sync(14));
        QVERIFY2(textOf(report.alarms).find("files that are here have gone") != std::string::npos,
                 textOf(report.alarms).c_str());
        QCOMPARE(must(team.anna.ledger->fileBytes(second, plenty)), std::string("another"));
    }
};

QTEST_GUILESS_MAIN(TestPinnedFiles)
#include "test_pinned_files.moc"
