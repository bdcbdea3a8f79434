// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody can try who may write to a ledger's files, to the shared repository, or who has somebody's key: each
// attack is made, stock git is asked (verify-commit with the ledger's allowed_signers, fsck), and Outcheck is asked.
// OUTCHECK_ATTACK_TABLE=FILE writes the table (tests/ledger_attacks.sh).
#include "ledger/appender.h"
#include "ledger/atomic_file.h"
#include "ledger/content_store.h"
#include "ledger/signed_commit.h"
#include "team_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

// A team of three, and Ben's machine and the remote in the hands of somebody else.
struct Scene {
    Team team{{"Ben", "Cleo"}, {Role::Checker}};
    Person& anna = team.anna;
    Person& ben = team.people[0];
    Person& cleo = team.people[1];
    std::string id = team.anna.ledger->ledgerId();

    Scene() {
        ben.vote("output/a.csv", 10);
        ben.vote("output/b.csv", 11);
        ben.synced(12);
        cleo.synced(13);
        cleo.vote("output/a.csv", 14);
        cleo.synced(15);
        anna.synced(16);
        fs::copy(team.root(), saved(), fs::copy_options::recursive);
    }

    // As it was when it was made.
    void restore() {
        const std::vector<Person*> people{&anna, &ben, &cleo};
        for (Person* person : people) {
            person->ledger.reset();
        }
        for (const auto& item : fs::directory_iterator(team.root())) {
            fs::remove_all(item.path());
        }
        fs::copy(saved(), team.root(), fs::copy_options::recursive);
        for (Person* person : people) {
            person->enter();
            person->ledger =
                std::make_unique<Ledger>(must(Ledger::open(person->folder(), person->identity, after(17))));
        }
    }

    LedgerState state(const fs::path& folder) const { return loadState(*Repository::open(folder), id, LedgerState{}); }

    // Puts an entry on a ref at the remote, changed as the attack needs it.
    void forge(const Person& of, const Identity& signer,
               const std::function<void(EntryRecord&, Writer&, std::vector<ObjectName>&)>& change) const {
        auto repository = Repository::open(team.remote());
        const Chain chain = *state(team.remote()).chainOf(of.identity.fingerprint);
        EntryRecord record = nextEntry(id, of.identity.fingerprint, EntryKind::Vote, chain, after(20));
        record.vote = someVote("output/forged.csv");
        record.vote->comment.clear();
        record.vote->author.clear();
        Writer writer{signer, of.identity.name};
        writer.identity.fingerprint = of.identity.fingerprint;
        std::vector<ObjectName> parents;
        change(record, writer, parents);
        must(append(*repository, writer, of.ref(), record, chain, parents));
    }

    void forgeRoster(const Identity& signer, const std::string& name,
                     const std::function<void(EntryRecord&)>& change) const {
        auto repository = Repository::open(team.remote());
        const Chain chain = state(team.remote()).roster;
        EntryRecord record = nextEntry(id, signer.fingerprint, EntryKind::Roster, chain, after(20));
        record.roster = chain.back().record.roster;
        change(record);
        must(append(*repository, Writer{signer, name}, rosterRef(id), record, chain, {}));
    }

    // Anna's roster ends Ben's key; everybody knows.
    void endBen(int seconds) const {
        anna.enter();
        must(anna.ledger->dismiss(ben.identity.fingerprint, after(seconds)));
        anna.synced(seconds);
        cleo.synced(seconds);
    }

    fs::path saved() const { return fs::path(m_copy.path().toStdString()) / "scene"; }

    std::string at(const std::string& revision) const {
        return git(team.remote(), {"rev-parse", revision}).substr(0, 40);
    }
    void set(const std::string& ref, const std::string& to) const { git(team.remote(), {"update-ref", ref, to}); }
    std::string commit(const std::string& tree, const std::vector<std::string>& more) const {
        std::vector<std::string> arguments{"-c", "user.name=Ben", "-c", "user.email=b@c", "commit-tree", tree, "-m",
                                           "x"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return git(team.remote(), arguments).substr(0, 40);
    }

private:
    QTemporaryDir m_copy;
};

// Made once: keys, joining and syncing cost more than any attack.
Scene& freshScene() {
    static Scene scene;
    scene.restore();
    return scene;
}

enum class Where { Remote, Local }; // looked at after a sync by Anna, or in Ben's own folder

struct Attack {
    const char* name;
    Where where;
    const char* words; // what Outcheck has to say
    std::function<void(Scene&)> make;
    std::function<std::string(const Scene&)> suspect; // the commit that stock git is asked about; may be none
};

std::string benHead(const Scene& scene) {
    return scene.at(scene.ben.ref());
}
std::string rosterHead(const Scene& scene) {
    return scene.at(rosterRef(scene.id));
}

using Parents = std::vector<ObjectName>;

const std::vector<Attack>& attacks() {
    static const std::vector<Attack> all{
        {"forged author: Cleo signs as Ben", Where::Remote, "signed with another key",
         [](Scene& s) { s.forge(s.ben, s.cleo.identity, [](EntryRecord&, Writer&, Parents&) {}); }, benHead},
        {"Cleo's own entry put on Ben's ref", Where::Remote, "writer, author and key are not the same",
         [](Scene& s) { s.set(s.ben.ref(), s.at(s.cleo.ref())); }, benHead},
        {"author's name is another's, key is the own", Where::Remote, "writer, author and key are not the same",
         [](Scene& s) {
             s.forge(s.ben, s.ben.identity, [](EntryRecord&, Writer& writer, Parents&) { writer.name = "Anna"; });
         },
         benHead},
        {"unsigned commit", Where::Remote, "without a signature",
         [](Scene& s) {
             s.set(s.ben.ref(), s.commit(s.at(s.ben.ref() + "^{tree}"), {"-p", s.ben.ref()}));
         },
         benHead},
        {"replayed entry: an old one again", Where::Remote, "an id that another entry has",
         [](Scene& s) {
             const std::string old = s.state(s.team.remote()).chainOf(s.ben.identity.fingerprint)->at(1).record.id;
             s.forge(s.ben, s.ben.identity, [&](EntryRecord& record, Writer&, Parents&) { record.id = old; });
         },
         benHead},
        {"entry of another ledger", Where::Remote, "another ledger",
         [](Scene& s) {
             s.forge(s.ben, s.ben.identity,
                     [](EntryRecord& record, Writer&, Parents&) { record.ledger = std::string(32, 'a'); });
         },
         benHead},
        {"gap: a number is left out", Where::Remote, "gap",
         [](Scene& s) {
             s.forge(s.ben, s.ben.identity, [](EntryRecord& record, Writer&, Parents&) { record.sequence += 1; });
         },
         benHead},
        {"broken SHA-256 chain", Where::Remote, "SHA-256",
         [](Scene& s) {
             s.forge(s.ben, s.ben.identity,
                     [](EntryRecord& record, Writer&, Parents&) { record.previous = sha256Of("x"); });
         },
         benHead},
        {"earlier than the entry before", Where::Remote, "earlier than the entry before",
         [](Scene& s) {
             s.forge(s.ben, s.ben.identity, [](EntryRecord& record, Writer&, Parents&) { record.time = after(3); });
         },
         benHead},
        {"dated days ahead", Where::Remote, "ahead of this machine's clock",
         [](Scene& s) {
             s.forge(s.ben, s.ben.identity,
                     [](EntryRecord& record, Writer&, Parents&) { record.time = after(864'000); });
         },
         benHead},
        {"foreign parent slipped in", Where::Remote, "parents other than",
         [](Scene& s) {
             const std::string annas = s.at(s.anna.ref());
             s.forge(s.ben, s.ben.identity, [&](EntryRecord&, Writer&, Parents& parents) { parents = {annas}; });
         },
         benHead},
        {"witness of an entry that never was", Where::Remote, "no longer there",
         [](Scene& s) {
             const std::string annas = s.at(s.anna.ref());
             s.forge(s.ben, s.ben.identity, [&](EntryRecord& record, Writer&, Parents& parents) {
                 record.witnessed = {{s.anna.identity.fingerprint, 1, sha256Of("x")}};
                 parents = {annas};
             });
         },
         benHead},
        {"second file beside entry.json", Where::Remote, "something else than one entry.json",
         [](Scene& s) {
             auto repository = Repository::open(s.team.remote());
             const Link last = s.state(s.team.remote()).chainOf(s.ben.identity.fingerprint)->back();
             const std::string more = git(s.team.remote(), {"hash-object", "-w", "config"}).substr(0, 40);
             const auto tree = must(repository->writeTree(
                 {{"entry.json", false, s.at(s.ben.ref() + ":entry.json")}, {"more", false, more}}));
             const CommitAuthor author{"Ben", emailFor(s.ben.identity.fingerprint), after(20)};
             const std::string payload =
                 commitPayload(tree, {last.commit}, author, messageFor("x", sha256Of("x"), last.digest));
             std::string signature = must(signBytes(s.ben.identity, payload, "git"));
             signature.pop_back();
             s.set(s.ben.ref(), must(repository->writeCommit(payload, signature)));
         },
         benHead},
        {"removed entry: the remote is rewound", Where::Remote, "the remote was rewound",
         [](Scene& s) { s.set(s.ben.ref(), s.ben.ref() + "~1"); }, benHead},
        {"vanished ref", Where::Remote, "has vanished there",
         [](Scene& s) {
             git(s.team.remote(), {"update-ref", "-d", s.ben.ref()});
         },
         [](const Scene&) { return std::string(); }},
        {"forked chain: two histories under one key", Where::Remote, "two different entries have this number",
         [](Scene& s) {
             auto repository = Repository::open(s.team.remote());
             Chain chain = *s.state(s.team.remote()).chainOf(s.ben.identity.fingerprint);
             chain.resize(2);
             s.set(s.ben.ref(), chain.back().commit);
             EntryRecord record = nextEntry(s.id, s.ben.identity.fingerprint, EntryKind::Report, chain, after(20));
             record.report = ReportMade{sha256Of("r"), "study"};
             must(append(*repository, Writer{s.ben.identity, "Ben"}, s.ben.ref(), record, chain, {}));
         },
         benHead},
        {"a stranger's chain", Where::Remote, "not on the roster",
         [](Scene& s) {
             const Identity eve = makeIdentity(s.team.root(), "Eve");
             auto repository = Repository::open(s.team.remote());
             const EntryRecord record = nextEntry(s.id, eve.fingerprint, EntryKind::Genesis, {}, after(20));
             must(append(*repository, Writer{eve, "Eve"}, writerRef(s.id, eve.fingerprint), record, {}, {}));
         },
         [](const Scene& s) {
             return git(s.team.remote(),
                        {"for-each-ref", "--sort=-committerdate", "--format=%(objectname)", "refs/ledger/*/w/*"})
                 .substr(0, 40);
         }},
        {"edited roster: a checker admits a friend", Where::Remote, "not signed by an administrator",
         [](Scene& s) {
             const Identity eve = makeIdentity(s.team.root(), "Eve");
             s.forgeRoster(s.ben.identity, "Ben", [&](EntryRecord& record) {
                 record.roster.members.push_back(
                     {"Eve", eve.publicKeyLine, eve.fingerprint, {Role::Checker}, after(20), {}, {}});
             });
         },
         rosterHead},
        {"edited roster: a checker makes himself administrator", Where::Remote, "not signed by an administrator",
         [](Scene& s) {
             s.forgeRoster(s.ben.identity, "Ben",
                           [](EntryRecord& record) { record.roster.members[1].roles.push_back(Role::Administrator); });
         },
         rosterHead},
        {"edited roster: an administrator takes a member out", Where::Remote, "taken out of the roster",
         [](Scene& s) {
             s.forgeRoster(s.anna.identity, "Anna", [](EntryRecord& record) { record.roster.members.pop_back(); });
         },
         rosterHead},
        {"edited roster: an administrator gives a member another key", Where::Remote,
         "taken out of the roster or changed",
         [](Scene& s) {
             const Identity eve = makeIdentity(s.team.root(), "Eve");
             s.forgeRoster(s.anna.identity, "Anna", [&](EntryRecord& record) {
                 record.roster.members[1].publicKeyLine = eve.publicKeyLine;
                 record.roster.members[1].fingerprint = eve.fingerprint;
             });
         },
         rosterHead},
        {"roster rewound", Where::Remote, "the remote was rewound",
         [](Scene& s) { s.set(rosterRef(s.id), rosterRef(s.id) + "~1"); }, rosterHead},
        {"roster forked", Where::Remote, "changed in two ways at once",
         [](Scene& s) {
             s.set(rosterRef(s.id), rosterRef(s.id) + "~1");
             s.forgeRoster(s.anna.identity, "Anna", [](EntryRecord& record) { record.time = after(1); });
         },
         rosterHead},
        {"another ledger in the place of the shared one", Where::Remote, "has vanished there",
         [](Scene& s) {
             fs::remove_all(s.team.remote());
             Person eve = s.team.person("Eve");
             eve.enter();
             Ledger other = must(Ledger::openOrCreate(eve.folder(), eve.identity, testTime));
             must(other.shareAt(s.team.remote().string(), {}, after(1)));
         },
         [](const Scene&) { return std::string(); }},
        {"revoked key: an entry dated after its end", Where::Remote, "made after the end of its key",
         [](Scene& s) {
             s.endBen(30);
             s.forge(s.ben, s.ben.identity, [](EntryRecord& record, Writer&, Parents&) { record.time = after(40); });
         },
         benHead},
        {"revoked key: an entry dated before its end", Where::Remote, "nobody had seen it by then",
         [](Scene& s) {
             s.endBen(30);
             s.forge(s.ben, s.ben.identity, [](EntryRecord&, Writer&, Parents&) {});
         },
         benHead},
        {"roster change by a revoked administrator", Where::Remote, "not signed by an administrator",
         [](Scene& s) {
             s.anna.enter();
             RosterEdit edit;
             edit.ended = {{s.ben.identity.fingerprint, {}}};
             edit.admitted = {{"Ben", s.ben.identity.publicKeyLine, {Role::Administrator}, {}}};
             must(s.anna.ledger->proposeRoster(edit, after(25)));
             s.anna.synced(25);
             s.endBen(30);
             s.forgeRoster(s.ben.identity, "Ben", [](EntryRecord& record) { record.time = after(30); });
         },
         rosterHead},
        {"act beyond the role: an author votes", Where::Remote, "the roster did not let its writer do that",
         [](Scene& s) {
             s.anna.enter();
             RosterEdit edit;
             edit.ended = {{s.ben.identity.fingerprint, after(18)}};
             edit.admitted = {{"Ben", s.ben.identity.publicKeyLine, {Role::Author}, {}}};
             must(s.anna.ledger->proposeRoster(edit, after(18)));
             s.anna.synced(18);
             s.forge(s.ben, s.ben.identity, [](EntryRecord& record, Writer&, Parents&) { record.time = after(20); });
         },
         benHead},
        {"swapped text: a comment says something else", Where::Remote, "not the one that was recorded",
         [](Scene& s) {
             const auto chain = *s.state(s.team.remote()).chainOf(s.ben.identity.fingerprint);
             auto repository = Repository::open(s.team.remote());
             const auto blob = must(repository->writeBlob(
                 toBytes(EntryContent{chain[1].record.id, std::string(64, '0'), "release it all", "researcher", {}})));
             const CommitAuthor author{"Ben", emailFor(s.ben.identity.fingerprint), after(20)};
             s.set(s.ben.ref("c"), must(ContentStore::assembled(*repository, {{chain[1].record.id, blob}}, author)));
         },
         [](const Scene& s) { return s.at(s.ben.ref("c")); }},
        {"texts taken away by another than their writer", Where::Remote, "did not erase them",
         [](Scene& s) {
             auto repository = Repository::open(s.team.remote());
             const CommitAuthor author{"Ben", emailFor(s.ben.identity.fingerprint), after(20)};
             s.set(s.ben.ref("c"), must(ContentStore::assembled(*repository, {}, author)));
         },
         [](const Scene& s) { return s.at(s.ben.ref("c")); }},
        {"local ref rewound", Where::Local, "cut it short",
         [](Scene& s) {
             git(s.ben.folder(), {"update-ref", s.ben.ref(), s.ben.ref() + "~1"});
         },
         benHead},
        {"local entry changed by one byte", Where::Local, "damaged object",
         [](Scene& s) {
             const std::string blob = git(s.ben.folder(), {"rev-parse", s.ben.ref() + ":entry.json"}).substr(0, 40);
             const fs::path file = s.ben.folder() / "objects" / blob.substr(0, 2) / blob.substr(2);
             std::string bytes = *readWhole(file, 1U << 20U);
             bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
             fs::permissions(file, fs::perms::owner_all);
             std::ofstream(file, std::ios::binary) << bytes;
         },
         [](const Scene&) { return std::string(); }},
        {"local ref of another writer gone", Where::Local, "vanished",
         [](Scene& s) {
             git(s.ben.folder(), {"update-ref", "-d", "refs/ledger/" + s.id + "/w/" + s.anna.identity.fingerprint});
         },
         [](const Scene&) { return std::string(); }},
        {"allowed_signers edited", Where::Local, "not what the roster says",
         [](Scene& s) {
             QVERIFY(writeWhole(s.ben.folder() / "allowed_signers", "\"Ben\" ssh-ed25519 AAAA\n").has_value());
         },
         benHead},
        {"an old copy of the local ledger put back", Where::Local, "cut it short",
         [](Scene& s) {
             const fs::path copy = s.team.root() / "copy.git";
             fs::copy(s.ben.folder(), copy, fs::copy_options::recursive);
             s.ben.vote("output/z.csv", 30);
             fs::remove_all(s.ben.folder());
             fs::rename(copy, s.ben.folder());
         },
         benHead},
    };
    return all;
}

// What stock git thinks of it: "good", "bad", or that it was not asked.
std::string askGit(const Scene& scene, const std::string& commit) {
    if (commit.empty()) {
        return "nothing to ask";
    }
    int exitCode = -1;
    const std::string signers = "gpg.ssh.allowedSignersFile=" + (scene.anna.folder() / "allowed_signers").string();
    git(scene.team.remote(), {"-c", signers, "verify-commit", commit}, &exitCode);
    return exitCode == 0 ? "good signature" : "refused";
}

std::size_t countedVotes(const Person& person) {
    person.enter();
    const auto votes = person.ledger->votes("study");
    return votes ? votes->size() : 0;
}

void keepRow(const std::string& row) {
    if (const QByteArray file = qgetenv("OUTCHECK_ATTACK_TABLE"); !file.isEmpty()) {
        std::ofstream(file.constData(), std::ios::app) << row << "\n";
    }
}

} // namespace

class TestAttacks : public QObject {
    Q_OBJECT

private slots:
    void none_data() {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Attack& attack : attacks()) {
            QTest::newRow(attack.name) << number++;
        }
        QVERIFY(number >= 25);
    }

    void none() {
        QFETCH(int, number);
        const Attack& attack = attacks()[static_cast<std::size_t>(number)];
        Scene& scene = freshScene();
        QCOMPARE(countedVotes(scene.anna), std::size_t(3));
        attack.make(scene);
        const std::string gitSays = askGit(scene, attack.suspect(scene));
        std::string said;
        if (attack.where == Where::Remote) {
            const auto report = scene.anna.sync(50);
            said = report ? textOf(report->alarms) : describe(report.error());
            said += textOf(scene.anna.verify());
            QCOMPARE(countedVotes(scene.anna), std::size_t(3)); // nothing was lost, and nothing came in that counts
        } else {
            said = textOf(scene.ben.verify());
        }
        QVERIFY2(!said.empty() && said.find(attack.words) != std::string::npos, said.c_str());
        const std::string shown = attack.words[0] != '\0' ? attack.words : said.substr(said.rfind(": ") + 2, 60);
        keepRow("| " + std::string(attack.name) + " | " + gitSays + " | alarm: …" + shown.substr(0, shown.find('\n')) +
                "… |");
    }

    // Two keys of one person are one reviewer, and nobody approves what is theirs.
    void selfApproval() {
        Scene& scene = freshScene();
        Identity second = makeIdentity(scene.team.root(), "second");
        second.name = "Ben";
        scene.anna.enter();
        must(scene.anna.ledger->proposeRoster({{{"Ben", second.publicKeyLine, {Role::Checker}, {}}}, {}, {}},
                                              after(20)));
        scene.anna.synced(21);
        Person other;
        other.identity = second;
        other.home = scene.team.root() / "second home";
        scene.team.join(other, 22);
        review::Vote own = someVote("output/own.csv");
        own.author = "Ben";
        other.enter();
        QCOMPARE(other.ledger->record(own, after(23)).error().detail, std::string("own-output"));
        other.vote("output/b.csv", 24); // Ben's second key on what Ben has approved
        other.synced(25);
        scene.anna.synced(26);
        const auto votes = must(scene.anna.ledger->votes("study"));
        QVERIFY(review::decide(votes, "study", "output/b.csv", someVote("output/b.csv").file).decision ==
                review::FileDecision::Incomplete);
        keepRow("| self-approval under a second key of the same person | good signature | refused (own-output) |");
        keepRow("| two approvals by two keys of one person | good signature | counts once: incomplete |");
    }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "test_attacks.moc"
