// SPDX-License-Identifier: GPL-3.0-or-later
// A home folder of its own for each test, keys, and votes to record.
#pragma once

#include "ledger/ledger.h"
#include "ledger/program_runner.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <string>
#include <vector>

namespace outcheck::ledger {

// While it lives, OUTCHECK_HOME is a fresh folder and no agent is reachable.
class TestHome {
public:
    TestHome() : m_before(qgetenv("OUTCHECK_HOME")) {
        qputenv("OUTCHECK_HOME", (path() / "home").string().c_str());
        qunsetenv("SSH_AUTH_SOCK");
    }
    ~TestHome() { qputenv("OUTCHECK_HOME", m_before); }
    TestHome(const TestHome&) = delete;
    TestHome& operator=(const TestHome&) = delete;

    std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QByteArray m_before;
    QTemporaryDir m_folder;
};

inline const UtcSeconds testTime{1'790'000'000};

// A key of its own, beside the identity in use.
inline Identity makeIdentity(const std::filesystem::path& folder, const std::string& name,
                             const std::string& type = "ed25519") {
    const std::filesystem::path file = folder / ("key of " + name);
    std::vector<std::string> arguments{"-q", "-t", type, "-N", "", "-C", name, "-f", file.string()};
    const auto made = runProgram("ssh-keygen", arguments, {}, computingLimit);
    if (!made || made->exitCode != 0) {
        qFatal("ssh-keygen made no key");
    }
    const TestHome home;
    auto identity = adoptIdentity(name, file);
    if (!identity) {
        qFatal("%s", describe(identity.error()).c_str());
    }
    identity->publicKey = file.string() + ".pub";
    return *identity;
}

inline review::Vote someVote(const std::string& path = "output/a.csv") {
    review::Vote vote;
    vote.workspace = "study";
    vote.path = path;
    vote.file = sha256Of(path);
    vote.policy = sha256Of("policy");
    vote.policyId = "opensafely";
    vote.policyVersion = "1";
    vote.verdict = rules::Verdict::Query;
    vote.findings = {{sha256Of("finding"), "unrounded-count", rules::Severity::Query}};
    vote.kind = review::VoteKind::Approve;
    vote.author = "researcher";
    vote.comment = "rounded as agreed";
    return vote;
}

inline review::Dismissal someDismissal(std::optional<review::DismissedPlace> place = {}) {
    review::Dismissal dismissal;
    dismissal.workspace = "study";
    dismissal.path = "output/a.csv";
    dismissal.file = sha256Of(dismissal.path);
    dismissal.finding = sha256Of("finding");
    dismissal.rule = "small-count";
    dismissal.severity = rules::Severity::Block;
    dismissal.place = place;
    dismissal.author = "researcher";
    dismissal.reason = "numbers of sites";
    return dismissal;
}

inline std::string git(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                       int* exitCode = nullptr) {
    std::vector<std::string> all{"-C", folder.string()};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const auto output = runProgram("git", all, {}, computingLimit);
    if (exitCode != nullptr) {
        *exitCode = output ? output->exitCode : -1;
    }
    return output ? output->out + output->err : describe(output.error());
}

} // namespace outcheck::ledger
