// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_text.h"

#include "text_output.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <utility>

namespace outcheck::cli {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> refusals{{
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
    {"not-shared", "this ledger is not shared yet: outcheck ledger init --remote PLACE does that"},
    {"ledger-is-there", "a ledger is in that folder already: name another with --ledger, or move it away"},
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

Result<std::string> firstLineOf(const std::string& file) {
    std::error_code fault;
    if (!std::filesystem::is_regular_file(file, fault)) {
        return failure(ErrorCode::NotFound, Place{file, 0, {}}, "no such file");
    }
    constexpr std::size_t longestLine = 64U * 1024U;
    std::ifstream source(file, std::ios::binary);
    std::string text(longestLine, '\0');
    source.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!source.is_open() || source.bad()) {
        return failure(ErrorCode::ReadFailed, Place{file, 0, {}}, "cannot be read");
    }
    text.resize(static_cast<std::size_t>(source.gcount()));
    return text.substr(0, text.find('\n'));
}

nlohmann::json errorsJson(const std::vector<Error>& errors) {
    nlohmann::json list = nlohmann::json::array();
    for (const Error& error : errors) {
        list.push_back(toUtf8(describe(error)));
    }
    return list;
}

nlohmann::json verificationJson(const ledger::Verification& verification) {
    nlohmann::json heads = nlohmann::json::array();
    for (const ledger::Head& head : verification.heads) {
        heads.push_back({{"writer", head.writer},
                         {"name", head.name},
                         {"commit", head.commit},
                         {"entry", head.entry.toHex()},
                         {"sequence", head.sequence}});
    }
    return {{"genuine", verification.genuine},
            {"entries", verification.entries},
            {"faults", errorsJson(verification.faults)},
            {"disbelieved", errorsJson(verification.disbelieved)},
            {"heads", heads}};
}

std::string verificationText(const ledger::Verification& verification) {
    if (!verification.genuine) {
        std::string text = "NOT GENUINE\n";
        for (const Error& fault : verification.faults) {
            text += "  " + printable(describe(fault)) + "\n";
        }
        for (const Error& entry : verification.disbelieved) {
            text += "  does not count: " + printable(describe(entry)) + "\n";
        }
        return text;
    }
    std::string text =
        "Genuine: " + std::to_string(verification.entries) +
        " entries; every signature, the order, the SHA-256 chain, the roster and all that was seen before hold.\n";
    for (const ledger::Head& head : verification.heads) {
        text +=
            "  head of " + head.name + ": number " + std::to_string(head.sequence) + ", commit " + head.commit + "\n";
    }
    return text;
}

// Something that could not be read is no proof of forgery, and none of the opposite.
ExitCode verificationExitCode(const ledger::Verification& verification) {
    if (verification.genuine) {
        return Clean;
    }
    const bool unread = !verification.faults.empty() &&
                        std::all_of(verification.faults.begin(), verification.faults.end(), [](const Error& fault) {
                            return fault.code == ErrorCode::ReadFailed || fault.code == ErrorCode::NoPermission;
                        });
    return unread ? Incomplete : NotGenuine;
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
            {"comment", recorded.commentErased    ? "erased"
                        : recorded.commentNotHere ? "not here"
                        : vote.comment.empty()    ? "none"
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
                       : recorded.reasonNotHere   ? "not here"
                       : dismissal.reason.empty() ? "none"
                                                  : "present"}};
}

} // namespace outcheck::cli
