// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_text.h"

#include "text_output.h"

#include "base/utf8.h"

#include <array>
#include <chrono>
#include <utility>

namespace outcheck::cli {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> refusals{{
    {"approve-over-block-needs-comment", "approving over a blocking finding needs a written reason: add --comment"},
    {"approve-unfinished-check", "the check of this file did not finish, so it cannot be approved"},
    {"own-output", "this output is your own: a checker is never the author"},
    {"changes-need-comment", "a request for changes says which: add --comment"},
    {"reject-needs-comment", "a rejection says why: add --comment"},
    {"dismissal-needs-reason", "dismissing a finding needs a written reason: add --reason"},
    {"not-on-roster", "your key is not on this ledger's roster: an administrator can admit it with outcheck key admit"},
    {"not-administrator", "only an administrator of this ledger can do that"},
    {"already-member", "this key is on the roster already"},
    {"last-administrator", "a ledger keeps at least one administrator"},
    {"quorum-out-of-reach", "there would be fewer administrators than a change of the roster needs"},
    {"already-signed", "you have signed this change of the roster already"},
    {"reads-only", "your role on this ledger's roster is to read"},
    {"role-does-not-fit", "your role on this ledger's roster does not admit that act"},
}};

} // namespace

UtcSeconds clockNow() {
    using std::chrono::seconds;
    return {std::chrono::duration_cast<seconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

std::filesystem::path ledgerFolder(const std::string& named) {
    return named.empty() ? ledger::Ledger::defaultFolder() : std::filesystem::path(named);
}

Result<ledger::Identity> identityInUse() {
    auto identity = ledger::currentIdentity();
    if (!identity && identity.error().code == ErrorCode::NotFound) {
        return failure(ErrorCode::NotFound, {},
                       "you have no key yet: outcheck key create --name \"Your Name\" makes one");
    }
    return identity;
}

ExitCode ledgerFailure(const Error& error) {
    for (const auto& [rule, sentence] : refusals) {
        if (error.code == ErrorCode::Refused && error.detail == rule) {
            const std::string where = error.where.file.empty() ? std::string() : error.where.file + ": ";
            printError(where + std::string(sentence) + " (" + std::string(rule) + ")");
            return Usage;
        }
    }
    printError(error);
    return exitCodeFor(error);
}

ExitCode ledgerAnswer(const Result<std::string>& text) {
    return text ? writeOutput({}, *text) : ledgerFailure(text.error());
}

nlohmann::json voteAsJson(const review::RecordedVote& recorded) {
    const review::Vote& vote = recorded.vote;
    nlohmann::json findings = nlohmann::json::array();
    for (const review::SeenFinding& finding : vote.findings) {
        findings.push_back({{"rule", finding.rule},
                            {"severity", std::string(rules::nameOf(finding.severity))},
                            {"fingerprint", finding.fingerprint.toHex()}});
    }
    return {{"id", recorded.entryId},
            {"writer", recorded.writer},
            {"name", recorded.writerName},
            {"time", toIso8601(recorded.time)},
            {"sequence", recorded.sequence},
            {"workspace", toUtf8(vote.workspace)},
            {"path", toUtf8(vote.path)},
            {"vote", std::string(review::nameOf(vote.kind))},
            {"file", vote.file.toHex()},
            {"policy",
             {{"id", toUtf8(vote.policyId)}, {"version", toUtf8(vote.policyVersion)}, {"sha256", vote.policy.toHex()}}},
            {"verdict", std::string(rules::nameOf(vote.verdict))},
            {"findings", std::move(findings)},
            {"comment", recorded.commentErased ? "erased"
                        : vote.comment.empty() ? "none"
                                               : "present"}};
}

nlohmann::json dismissalAsJson(const review::RecordedDismissal& recorded) {
    const review::Dismissal& dismissal = recorded.dismissal;
    nlohmann::json place;
    if (dismissal.place) {
        place = {{"row", dismissal.place->row}, {"column", dismissal.place->column}};
    }
    return {{"workspace", toUtf8(dismissal.workspace)},
            {"path", toUtf8(dismissal.path)},
            {"act", std::string(review::nameOf(dismissal.act))},
            {"file", dismissal.file.toHex()},
            {"finding", dismissal.finding.toHex()},
            {"rule", toUtf8(dismissal.rule)},
            {"severity", std::string(rules::nameOf(dismissal.severity))},
            {"place", std::move(place)},
            {"reason", recorded.reasonErased      ? "erased"
                       : dismissal.reason.empty() ? "none"
                                                  : "present"}};
}

} // namespace outcheck::cli
