// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/appender.h"
#include "ledger/atomic_file.h"
#include "ledger/signed_commit.h"
#include "ledger_fixture.h"

#include <algorithm>
#include <fstream>
#include <random>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

UtcSeconds after(std::int64_t seconds) {
    return {testTime.value + seconds};
}

void put(const fs::path& file, const std::string& bytes) {
    fs::permissions(file, fs::perms::owner_all, fs::perm_options::add);
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

bool genuine(const fs::path& folder) {
    const auto ledger = Ledger::openExisting(folder);
    return ledger && ledger->verify().genuine;
}

std::string faultsOf(const fs::path& folder) {
    const auto ledger = Ledger::openExisting(folder);
    if (!ledger) {
        return describe(ledger.error());
    }
    std::string text;
    for (const Error& fault : ledger->verify().faults) {
        text += describe(fault) + "\n";
    }
    return text;
}

// A ledger of two people with votes and texts, as a folder to copy and hurt.
class Sample {
public:
    Sample()
        : anna(makeIdentity(home.path(), "Anna")), ben(makeIdentity(home.path(), "Ben")),
          folder(home.path() / "ledger.git") {
        auto first = Ledger::openOrCreate(folder, anna, testTime);
        id = first->ledgerId();
        if (!first->admit("Ben", ben.publicKeyLine, after(1))) {
            qFatal("not admitted");
        }
        auto second = Ledger::openOrCreate(folder, ben, after(2));
        for (int i = 0; i < 3; ++i) {
            if (!first->record(someVote(), after(3 + i)) || !second->record(someVote(), after(3 + i))) {
                qFatal("not recorded");
            }
        }
    }

    std::string ref(const Identity& who) const { return "refs/ledger/" + id + "/w/" + who.fingerprint; }

    // Puts a forged entry after Anna's last, signed by `signer`; what it says is changed by `change`.
    void forge(const Identity& signer,
               const std::function<void(EntryRecord&, Writer&, std::vector<ObjectName>&)>& change) const {
        auto repository = Repository::open(folder);
        LedgerState state = loadState(*repository, id, LedgerState{});
        Chain chain = state.writers[anna.fingerprint];
        EntryRecord record = nextEntry(id, anna.fingerprint, EntryKind::Vote, chain, after(20));
        record.vote = someVote();
        record.vote->comment.clear();
        record.vote->author.clear();
        Writer writer{signer, "Anna"};
        writer.identity.fingerprint = anna.fingerprint; // the author's address claims to be Anna's key
        std::vector<ObjectName> parents;
        change(record, writer, parents);
        const auto done = append(*repository, writer, ref(anna), record, chain, parents);
        if (!done) {
            qFatal("%s", describe(done.error()).c_str());
        }
    }

    TestHome home;
    Identity anna, ben;
    fs::path folder;
    std::string id;
};

} // namespace

class TestTampering : public QObject {
    Q_OBJECT

private slots:
    // One byte changed anywhere in objects, refs or allowed_signers: never a crash, never "genuine".
    void everyChangedByteIsSeen() {
        const Sample sample;
        QVERIFY2(genuine(sample.folder), faultsOf(sample.folder).c_str());
        std::mt19937 random(20261122);
        int changed = 0;
        for (const auto& item : fs::recursive_directory_iterator(sample.folder)) {
            const std::string name = item.path().lexically_relative(sample.folder).generic_string();
            const bool counts = name.starts_with("objects/") || name.starts_with("refs/") || name == "allowed_signers";
            if (!item.is_regular_file() || !counts || isUnreachable(sample, name)) {
                continue;
            }
            const std::string bytes = *readWhole(item.path(), 1U << 20U);
            for (std::size_t at = 0; at < bytes.size(); at += 1 + random() % 79) {
                std::string damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
                put(item.path(), damaged);
                QVERIFY2(!genuine(sample.folder),
                         qPrintable(QString("%1 at %2 of %3").arg(name.c_str()).arg(at).arg(bytes.size())));
                ++changed;
            }
            put(item.path(), bytes + "x"); // more than there was
            QVERIFY2(!genuine(sample.folder), name.c_str());
            put(item.path(), bytes.substr(0, bytes.size() / 2)); // cut short
            QVERIFY2(!genuine(sample.folder), name.c_str());
            put(item.path(), bytes);
        }
        QVERIFY(changed > 200);
        QVERIFY2(genuine(sample.folder), faultsOf(sample.folder).c_str());
    }

    void anyMissingFileIsSeen() {
        const Sample sample;
        for (const auto& item : fs::recursive_directory_iterator(sample.folder)) {
            const std::string name = item.path().lexically_relative(sample.folder).generic_string();
            if (!item.is_regular_file() || (!name.starts_with("objects/") && !name.starts_with("refs/")) ||
                isUnreachable(sample, name) || name.find("/c/") != std::string::npos) { // texts may be erased
                continue;
            }
            const fs::path aside = sample.home.path() / "aside";
            fs::rename(item.path(), aside);
            QVERIFY2(!genuine(sample.folder), name.c_str());
            fs::rename(aside, item.path());
        }
        QVERIFY(genuine(sample.folder));
    }

    void forgeries_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("fault");
        QTest::newRow("another's key") << "key"
                                       << "signed with another key";
        QTest::newRow("another's name") << "name"
                                        << "writer, author and key are not the same";
        QTest::newRow("gap") << "gap"
                             << "gap";
        QTest::newRow("chain") << "chain"
                               << "SHA-256";
        QTest::newRow("time") << "time"
                              << "earlier";
        QTest::newRow("ledger") << "ledger"
                                << "another ledger";
        QTest::newRow("roster act") << "roster"
                                    << "does not belong there";
        QTest::newRow("second genesis") << "genesis"
                                        << "does not belong there";
        QTest::newRow("foreign parent") << "parent"
                                        << "parents other than";
        QTest::newRow("witness that never was") << "witness"
                                                << "no longer there";
        QTest::newRow("an id again") << "id"
                                     << "an id that another entry has";
        QTest::newRow("no id") << "no id"
                               << "proper id";
    }

    void forgeries() {
        QFETCH(QString, what);
        QFETCH(QString, fault);
        const Sample sample;
        sample.forge(what == "key" ? sample.ben : sample.anna, [&](EntryRecord& record, Writer& writer,
                                                                   std::vector<ObjectName>& parents) {
            const std::string bens = git(sample.folder, {"rev-parse", sample.ref(sample.ben)}).substr(0, 40);
            const std::string before = git(sample.folder, {"show", sample.ref(sample.anna) + ":entry.json"});
            const auto idAt = before.find("\"id\": \"");
            if (what == "name")
                writer.name = "Ben";
            if (what == "gap")
                record.sequence += 1;
            if (what == "chain")
                record.previous = sha256Of("x");
            if (what == "time")
                record.time = testTime;
            if (what == "ledger")
                record.ledger = std::string(32, 'a');
            if (what == "roster")
                record.kind = EntryKind::Roster;
            if (what == "genesis")
                record.kind = EntryKind::Genesis;
            if (what == "parent")
                parents = {bens};
            if (what == "id")
                record.id = before.substr(idAt + 7, 36);
            if (what == "no id")
                record.id = "1";
            if (what == "witness") {
                record.witnessed = {{sample.ben.fingerprint, 2, sha256Of("x")}};
                parents = {bens};
            }
        });
        QVERIFY(!genuine(sample.folder));
        QVERIFY2(faultsOf(sample.folder).find(fault.toStdString()) != std::string::npos,
                 faultsOf(sample.folder).c_str());
        const auto ledger = Ledger::openExisting(sample.folder);
        QVERIFY(ledger->votes("study").error().code == ErrorCode::NotGenuine); // and nothing of it is shown as recorded
        auto writer = Ledger::openOrCreate(sample.folder, sample.anna, after(30));
        QVERIFY(!writer.has_value()); // nor is anything written after it
    }

    // What git's own verify-commit calls good: a listed person's signature over a commit that names another.
    void unsignedAndForeignCommits() {
        const Sample sample;
        const std::string tree = git(sample.folder, {"rev-parse", sample.ref(sample.anna) + "^{tree}"}).substr(0, 40);
        const std::string parent = git(sample.folder, {"rev-parse", sample.ref(sample.anna)}).substr(0, 40);
        const std::string commit = git(sample.folder, {"-c", "user.name=Anna", "-c", "user.email=a@b", "commit-tree",
                                                       tree, "-p", parent, "-m", "x"})
                                       .substr(0, 40);
        git(sample.folder, {"update-ref", sample.ref(sample.anna), commit});
        QVERIFY(faultsOf(sample.folder).find("without a signature") != std::string::npos);
    }

    void rewoundReplacedVanished_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("fault");
        QTest::newRow("rewound") << "rewound"
                                 << "cut it short";
        QTest::newRow("vanished writer") << "vanished"
                                         << "vanished";
        QTest::newRow("older copy") << "copy"
                                    << "cut it short";
        QTest::newRow("whole ledger gone") << "gone"
                                           << "vanished";
        QTest::newRow("another ledger in its place") << "replaced"
                                                     << "another ledger was in this folder";
        QTest::newRow("roster rewound") << "roster"
                                        << "not on the roster";
    }

    void rewoundReplacedVanished() {
        QFETCH(QString, what);
        QFETCH(QString, fault);
        const Sample sample;
        const fs::path copy = sample.home.path() / "copy.git";
        fs::copy(sample.folder, copy, fs::copy_options::recursive);
        QVERIFY(genuine(sample.folder)); // remembers the heads
        if (what == "rewound") {
            git(sample.folder, {"update-ref", sample.ref(sample.anna), sample.ref(sample.anna) + "~1"});
        } else if (what == "vanished") {
            git(sample.folder, {"update-ref", "-d", sample.ref(sample.ben)});
        } else if (what == "copy") {
            QVERIFY(Ledger::openOrCreate(sample.folder, sample.anna)->record(someVote(), after(40)).has_value());
            fs::remove_all(sample.folder);
            fs::rename(copy, sample.folder);
        } else if (what == "gone") {
            fs::remove_all(sample.folder);
        } else if (what == "roster") {
            git(sample.folder,
                {"update-ref", "refs/ledger/" + sample.id + "/roster", "refs/ledger/" + sample.id + "/roster~1"});
        } else {
            fs::remove_all(sample.folder);
            const fs::path other = sample.home.path() / "other.git";
            QVERIFY(Ledger::openOrCreate(other, sample.ben, testTime).has_value());
            fs::rename(other, sample.folder);
        }
        QVERIFY(!genuine(sample.folder));
        QVERIFY2(faultsOf(sample.folder).find(fault.toStdString()) != std::string::npos,
                 faultsOf(sample.folder).c_str());
        QVERIFY(!Ledger::openOrCreate(sample.folder, sample.anna, after(50)).has_value());
    }

    void damagedMemoryIsAnAlarm() {
        const Sample sample;
        QVERIFY(genuine(sample.folder));
        QVERIFY(writeWhole(homeFolder() / "remembered" / (sample.id + ".json"), "{}").has_value());
        QVERIFY(!genuine(sample.folder));
    }

private:
    // Superseded content commits and their trees hang in the air by design; nothing reads them.
    static bool isUnreachable(const Sample& sample, const std::string& name) {
        if (!name.starts_with("objects/")) {
            return false;
        }
        static std::string reachable;
        static std::string of;
        if (of != sample.folder.string()) {
            of = sample.folder.string();
            reachable = git(sample.folder, {"rev-list", "--objects", "--exclude=refs/ledger/*/c/*", "--all"}) +
                        git(sample.folder, {"rev-list", "--objects", "--no-walk", "--glob=refs/ledger/*/c/*"});
        }
        std::string object = name.substr(8);
        object.erase(std::remove(object.begin(), object.end(), '/'), object.end());
        return reachable.find(object) == std::string::npos;
    }
};

QTEST_GUILESS_MAIN(TestTampering)
#include "test_tampering.moc"
