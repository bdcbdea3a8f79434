// SPDX-License-Identifier: GPL-3.0-or-later
// Several people, each with a home, a key and a ledger of their own, around one shared repository.
#pragma once

#include "ledger_fixture.h"

#include <fstream>
#include <memory>
#include <type_traits>

namespace outcheck::ledger {

inline UtcSeconds after(std::int64_t seconds) {
    return {testTime.value + seconds};
}

inline std::string textOf(const std::vector<Error>& errors) {
    std::string text;
    for (const Error& error : errors) {
        text += describe(error) + "\n";
    }
    return text;
}

inline std::string textOf(const Verification& verification) {
    return textOf(verification.faults) + textOf(verification.disbelieved);
}

// What a result holds; ends the test program with the reason where it holds none.
template <typename T>
T must(Result<T> result) {
    if (!result) {
        qFatal("%s", describe(result.error()).c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

struct Person {
    Identity identity;
    std::filesystem::path home;
    std::unique_ptr<Ledger> ledger;

    std::filesystem::path folder() const { return home / "ledger.git"; }
    void enter() const { qputenv("OUTCHECK_HOME", home.string().c_str()); }

    Result<SyncReport> sync(int seconds) const {
        enter();
        return ledger->sync({}, after(seconds));
    }
    // A sync that has to go well.
    SyncReport synced(int seconds) const {
        SyncReport report = must(sync(seconds));
        if (!report.alarms.empty()) {
            qFatal("%s", textOf(report.alarms).c_str());
        }
        return report;
    }
    std::string vote(const std::string& path, int seconds) const {
        enter();
        return must(ledger->record(someVote(path), after(seconds))).entryId;
    }
    std::size_t votes() const {
        enter();
        return must(ledger->votes("study")).size();
    }
    Verification verify() const {
        enter();
        return ledger->verify();
    }
    std::string ref(const std::string& kind = "w") const {
        return "refs/ledger/" + ledger->ledgerId() + "/" + kind + "/" + identity.fingerprint;
    }
};

class Team {
public:
    // Anna makes the ledger and shares it; the others are admitted and join.
    explicit Team(const std::vector<std::string>& others = {"Ben"},
                  std::vector<Role> roles = {Role::Author, Role::Checker}) {
        anna = person("Anna");
        anna.enter();
        anna.ledger = std::make_unique<Ledger>(must(Ledger::openOrCreate(anna.folder(), anna.identity, testTime)));
        must(anna.ledger->shareAt(remote().string(), {}, testTime));
        RosterEdit edit;
        for (const std::string& name : others) {
            people.push_back(person(name));
            edit.admitted.push_back({name, people.back().identity.publicKeyLine, roles, {}});
        }
        anna.enter();
        must(anna.ledger->proposeRoster(edit, after(1)));
        anna.synced(1);
        for (Person& other : people) {
            join(other, 2);
        }
    }
    ~Team() { qputenv("OUTCHECK_HOME", m_before); }

    Person person(const std::string& name) const {
        Person made;
        made.identity = makeIdentity(root(), name);
        made.home = root() / ("home of " + name);
        return made;
    }

    void join(Person& other, int seconds) const {
        other.enter();
        other.ledger = std::make_unique<Ledger>(
            must(Ledger::join(other.folder(), remote().string(), other.identity, {}, after(seconds))));
        other.synced(seconds);
    }

    std::filesystem::path root() const { return m_folder.path().toStdString(); }
    std::filesystem::path remote() const { return root() / "shared.git"; }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("OUTCHECK_HOME");

public:
    Person anna;
    std::vector<Person> people;
};

} // namespace outcheck::ledger
