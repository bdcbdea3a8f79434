// SPDX-License-Identifier: GPL-3.0-or-later
// make_ledger ENTRIES HOME: a home folder with the key of one administrator and checker, and a ledger of eight people
// who carried release requests from opening to release, with about that many signed entries. For measurements.
#include "pack_writer.h"
#include "request_story.h"
#include "ssh_signer.h"

#include "ledger/appender.h"
#include "ledger/atomic_file.h"
#include "ledger/ledger_content.h"
#include "ledger/program_runner.h"
#include "ledger/signed_commit.h"
#include "ledger/uuid.h"
#include "review/request_act_json.h"

#include <QByteArray>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

template <typename T>
T must(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", describe(result.error()).c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void run(const std::string& program, const std::vector<std::string>& arguments) {
    const auto done = must(runProgram(program, arguments, {}, std::chrono::minutes(30)));
    if (done.exitCode != 0) {
        std::fprintf(stderr, "%s: %s\n", program.c_str(), done.err.c_str());
        std::exit(1);
    }
}

void workIn(const fs::path& home) {
    qputenv("OUTCHECK_HOME", QByteArray::fromStdString(home.string()));
}

// One person: the key, and the chain as far as it has grown.
struct Person {
    Identity identity;
    std::unique_ptr<bench::SshSigner> signer;
    std::uint64_t length = 0;
    Sha256Digest last;
    ObjectName head;
    std::map<std::string, std::uint64_t> seen;
    std::map<std::string, std::map<std::string, std::pair<bool, std::string>>> texts; // folder → name → blob
};

class Maker {
public:
    explicit Maker(const fs::path& home) : m_home(home), m_pack(home / "made.pack") {}

    void addPeople() {
        for (const char* name : {"Anna", "Ben", "Cleo", "Dora", "Emil", "Finn", "Gwen", "Hal"}) {
            Person person;
            const fs::path key = m_home / "made-keys" / name;
            workIn(m_people.empty() ? m_home : m_home / "made-keys" / ("home of " + std::string(name)));
            fs::create_directories(key.parent_path());
            run("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-C", name, "-f", key.string()});
            person.identity = must(adoptIdentity(name, key));
            person.signer = std::make_unique<bench::SshSigner>(key);
            m_people.push_back(std::move(person));
        }
        workIn(m_home);
        beginLedger();
    }

    void addRequests(std::size_t entries) {
        constexpr std::size_t unreleased = 40;
        std::size_t made = 0;
        for (std::size_t number = 0; made < entries; ++number) {
            const std::string request = newUuid();
            const bool released = made + unreleased * 24 < entries;
            for (const bench::StoryAct& act : bench::requestStory(number, released)) {
                addAct(personOf(act.by, number), request, act.act);
                ++made;
            }
        }
    }

    void finish() {
        std::map<std::string, ObjectName> refs{{rosterRef(m_ledger), m_roster}};
        for (Person& person : m_people) {
            refs[writerRef(m_ledger, person.identity.fingerprint)] = person.head;
            if (!person.texts.empty()) {
                refs[contentRef(m_ledger, person.identity.fingerprint)] = textsOf(person);
            }
        }
        m_pack.finish();
        const fs::path folder = m_home / "ledger.git";
        auto repository = must(Repository::create(folder));
        run("git", {"-C", folder.string(), "index-pack", "-o", (folder / "objects/pack/pack-made.idx").string(),
                    (m_home / "made.pack").string()});
        fs::rename(m_home / "made.pack", folder / "objects/pack/pack-made.pack");
        for (const auto& [name, head] : refs) {
            must(repository.moveRef(name, std::nullopt, head));
        }
        must(writeWhole(allowedSignersFile(folder), allowedSignersOf(m_members)));
    }

private:
    void beginLedger() {
        EntryRecord roster = next(m_people[0], EntryKind::Roster);
        roster.sequence = 1;
        for (const Person& person : m_people) {
            m_members.push_back({person.identity.name,
                                 person.identity.publicKeyLine,
                                 person.identity.fingerprint,
                                 {Role::Author, Role::Checker},
                                 m_now,
                                 {},
                                 {}});
        }
        m_members.front().roles.push_back(Role::Administrator);
        roster.roster.members = m_members;
        m_roster = commit(m_people[0], roster, {}, std::nullopt).first;
        for (Person& person : m_people) {
            append(person, next(person, EntryKind::Genesis));
        }
    }

    Person& personOf(bench::Part part, std::size_t number) {
        if (part == bench::Part::Author) {
            return m_people[1 + number % 3];
        }
        const std::size_t first = number % 4;
        return m_people[4 + (part == bench::Part::FirstChecker ? first : (first + 1) % 4)];
    }

    EntryRecord next(const Person& person, EntryKind kind) const {
        EntryRecord record;
        record.ledger = m_ledger;
        record.id = newUuid();
        record.writer = person.identity.fingerprint;
        record.kind = kind;
        record.sequence = person.length + 1;
        record.time = m_now;
        if (person.length > 0) {
            record.previous = person.last;
        }
        return record;
    }

    void addAct(Person& person, const std::string& request, const review::RequestAct& act) {
        m_now.value += 20;
        EntryRecord record = next(person, EntryKind::Request);
        record.request = RequestAct{request, must(review::bodyOf(act))};
        const auto texts = review::textsOf(act);
        if (!texts.empty()) {
            const std::string bytes = toBytes(EntryContent{record.id, newSalt(), {}, {}, {texts.begin(), texts.end()}});
            record.content = sha256Of(bytes);
            person.texts[record.id.substr(0, 2)][record.id + ".json"] = {false, m_pack.add(ObjectKind::Blob, bytes)};
        }
        append(person, std::move(record));
    }

    void append(Person& person, EntryRecord record) {
        std::vector<ObjectName> parents;
        if (person.length > 0) {
            parents.push_back(person.head);
            for (const Person& other : m_people) {
                std::uint64_t& seen = person.seen[other.identity.fingerprint];
                if (&other != &person && other.length > seen) {
                    record.witnessed.push_back({other.identity.fingerprint, other.length, other.last});
                    parents.push_back(other.head);
                    seen = other.length;
                }
            }
        }
        std::tie(person.head, person.last) = commit(person, record, parents, record.previous);
        ++person.length;
    }

    std::pair<ObjectName, Sha256Digest> commit(const Person& person, const EntryRecord& record,
                                               const std::vector<ObjectName>& parents,
                                               const std::optional<Sha256Digest>& previous) {
        const std::string bytes = toBytes(record);
        const Sha256Digest digest = sha256Of(bytes);
        const std::string tree = m_pack.addTree({{"entry.json", {false, m_pack.add(ObjectKind::Blob, bytes)}}});
        const CommitAuthor author{person.identity.name, emailFor(person.identity.fingerprint), record.time};
        std::string payload = commitPayload(tree, parents, author, messageFor(subjectOf(record), digest, previous));
        std::string header = "\ngpgsig ";
        for (const char letter : person.signer->sign(payload)) {
            header += letter;
            header += letter == '\n' ? " " : "";
        }
        payload.insert(payload.find("\n\n"), header);
        return {m_pack.add(ObjectKind::Commit, payload), digest};
    }

    ObjectName textsOf(Person& person) {
        std::map<std::string, std::pair<bool, std::string>> root;
        for (const auto& [folder, items] : person.texts) {
            root[folder] = {true, m_pack.addTree(items)};
        }
        const CommitAuthor author{person.identity.name, emailFor(person.identity.fingerprint), m_now};
        return m_pack.add(ObjectKind::Commit, commitPayload(m_pack.addTree(root), {}, author, "Texts\n"));
    }

    fs::path m_home;
    bench::PackWriter m_pack;
    std::string m_ledger = std::string(32, '5');
    UtcSeconds m_now{1'700'000'000};
    std::vector<Person> m_people;
    std::vector<Member> m_members;
    ObjectName m_roster;
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 3 || fs::exists(fs::path(argv[2]) / "ledger.git")) {
        std::fprintf(stderr, "make_ledger ENTRIES HOME (a home without a ledger)\n");
        return 2;
    }
    const fs::path home = fs::absolute(argv[2]);
    fs::create_directories(home);
    Maker maker(home);
    maker.addPeople();
    maker.addRequests(std::strtoull(argv[1], nullptr, 10));
    maker.finish();
    return 0;
}
