// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues of the person at the window, each with home, key and ledger of their own. The home is a variable of the
// process: a colleague acts only while nothing of the window's is under way, which settle() waits for.
#pragma once

#include "desktop/team/team_desk.h"
#include "ledger/program_runner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace outcheck::desktop::testing {

inline UtcSeconds soon(int seconds = 0) {
    return {QDateTime::currentSecsSinceEpoch() + seconds};
}

// What a result holds; ends the test program with the reason where it holds none.
template <typename T>
T must(Result<T> result) {
    if (!result) {
        qFatal("%s", describe(result.error()).c_str());
    }
    return std::move(*result);
}

inline void git(const std::filesystem::path& folder, const std::vector<std::string>& arguments) {
    std::vector<std::string> all{"-C", folder.string()};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const auto output = ledger::runProgram("git", all, {}, ledger::computingLimit);
    if (!output || output->exitCode != 0) {
        qFatal("git: %s", output ? output->err.c_str() : describe(output.error()).c_str());
    }
}

class Home {
public:
    Home() : m_before(qgetenv("OUTCHECK_HOME")) {}
    ~Home() { qputenv("OUTCHECK_HOME", m_before); }
    void enter(const std::filesystem::path& folder) const { qputenv("OUTCHECK_HOME", folder.string().c_str()); }

private:
    QByteArray m_before;
};

class Colleague {
public:
    explicit Colleague(const std::string& name) {
        const Entered home(*this);
        identity = must(ledger::createIdentity(name));
    }

    void begin() {
        const Entered home(*this);
        m_ledger.emplace(must(ledger::Ledger::openOrCreate(folder(), identity, soon())));
    }
    void shareAt(const std::string& remote) {
        const Entered home(*this);
        must(m_ledger->shareAt(remote, {}, soon()));
    }
    void join(const std::string& remote) {
        const Entered home(*this);
        m_ledger.emplace(must(ledger::Ledger::join(folder(), remote, identity, {}, soon())));
        must(m_ledger->sync({}, soon()));
    }
    void sync() {
        const Entered home(*this);
        must(m_ledger->sync({}, soon()));
    }
    void vote(const std::string& path) {
        const Entered home(*this);
        review::Vote vote;
        vote.workspace = "study";
        vote.path = path;
        vote.file = sha256Of(path);
        vote.policy = sha256Of("policy");
        vote.policyId = "opensafely";
        vote.policyVersion = "1";
        vote.verdict = rules::Verdict::Clean;
        vote.kind = review::VoteKind::Approve;
        vote.author = "researcher";
        must(m_ledger->record(vote, soon()));
    }
    ledger::RosterProposal propose(const ledger::RosterEdit& edit) {
        const Entered home(*this);
        return must(m_ledger->proposeRoster(edit, soon()));
    }
    void sign(const std::string& proposal) {
        const Entered home(*this);
        must(m_ledger->signRoster(proposal, soon()));
    }
    Result<std::filesystem::path> exportBundle(const std::filesystem::path& file) {
        const Entered home(*this);
        return m_ledger->exportBundle(file, {});
    }
    Sha256Digest firstRoster() {
        const Entered home(*this);
        return must(m_ledger->firstRoster());
    }
    std::string ref() const { return "refs/ledger/" + m_ledger->ledgerId() + "/w/" + identity.fingerprint; }
    std::filesystem::path folder() const { return path() / "ledger.git"; }

    ledger::Identity identity;

private:
    struct Entered : Home {
        explicit Entered(const Colleague& who) { enter(who.path()); }
    };
    std::filesystem::path path() const { return m_home.path().toStdString(); }

    QTemporaryDir m_home;
    std::optional<ledger::Ledger> m_ledger;
};

// Until nothing is under way and nothing waits to be told.
inline void settle(LedgerDesk& desk, TeamDesk& team) {
    for (int quiet = 0; quiet < 8;) {
        desk.waitForActs();
        team.waitForActs();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        quiet = team.isBusy() ? 0 : quiet + 1;
    }
}

} // namespace outcheck::desktop::testing
