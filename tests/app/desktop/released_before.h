// SPDX-License-Identifier: GPL-3.0-or-later
// A release of the past: a request for one file, with three people who take turns at one ledger.
#pragma once

#include "release/pinning.h"
#include "release/request_desk.h"

#include <QDir>
#include <QFile>
#include <QString>

namespace outcheck::desktop::testing {

// Releases a file of the workspace in `folder`, in the ledger of `home`, which is OUTCHECK_HOME afterwards. The id of
// the request; what went wrong as an error.
inline Result<std::string> releaseBefore(const QString& home, const QString& folder, const std::string& path,
                                         UtcSeconds now) {
    const auto workspace = workspace::Workspace::open(folder.toStdString());
    std::vector<ledger::Identity> people;
    for (const char* name : {"Ann", "Bob", "Rae"}) { // the last is at home
        const bool isAuthor = people.size() == 2;
        qputenv("OUTCHECK_HOME", QFile::encodeName(isAuthor ? home : home + QLatin1Char('/') + QLatin1String(name)));
        people.push_back(*ledger::createIdentity(name));
    }
    auto own = ledger::Ledger::openOrCreate(ledger::Ledger::defaultFolder(), people[2], now);
    for (std::size_t checker = 0; own && checker < 2; ++checker) {
        (void)own->admit(people[checker].name, people[checker].publicKeyLine, now);
    }
    const auto pins = release::pinFiles(*own, *workspace, {path}, {});
    if (!pins) {
        return failure(pins.error());
    }
    std::string request;
    const auto act = [&](std::size_t who, const std::vector<review::RequestAct>& acts) -> Result<void> {
        auto ledger = ledger::Ledger::openOrCreate(ledger::Ledger::defaultFolder(), people[who], now);
        auto desk = ledger ? release::RequestDesk::open(*ledger, people[who]) : failure(Error(ledger.error()));
        if (!desk) {
            return failure(desk.error());
        }
        if (request.empty()) {
            request = desk->openRequest({workspace->name(), {}, {}}, now).value_or(std::string());
        }
        for (const review::RequestAct& one : acts) {
            if (auto done = desk->perform(request, one, now); !done) {
                return failure(done.error());
            }
        }
        return {};
    };
    review::VoteOnFile vote;
    vote.path = path;
    vote.file = pins->front().digest;
    vote.policy = sha256Of("policy");
    vote.policyId = "opensafely";
    vote.policyVersion = "1";
    vote.verdict = rules::Verdict::Clean;
    vote.kind = review::VoteKind::Approve;
    auto done =
        act(2, {review::PutGroup{"counts", {"patients"}, {"none"}},
                review::AddFile{path, "counts", review::FileType::Output, pins->front()}, review::SubmitRequest{}});
    for (const std::size_t checker : {0U, 1U}) {
        done = done.and_then([&] { return act(checker, {vote, review::SubmitReview{}}); });
    }
    done = done.and_then([&] { return act(0, {review::ApproveRequest{}}); });
    if (!done) {
        return failure(done.error());
    }
    auto ledger = ledger::Ledger::openOrCreate(ledger::Ledger::defaultFolder(), people[0], now);
    auto desk = release::RequestDesk::open(*ledger, people[0]);
    const auto released = desk->release(request, (home + QStringLiteral("/bundle")).toStdString(),
                                        release::readerOfPinned(*ledger), "1", now, {});
    return released ? Result<std::string>(request) : failure(released.error());
}

} // namespace outcheck::desktop::testing
