// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck decide`: checks one output afresh, records a vote on exactly those bytes and findings, and says what was
// recorded.
#include "command.h"
#include "judged_output.h"
#include "ledger_text.h"

#include "base/utf8.h"
#include "ledger/ledger.h"
#include "review/review.h"

#include <nlohmann/json.hpp>

namespace outcheck::cli {

namespace {

struct DecideOptions {
    std::string workspace, path, policy{check::defaultPolicy}, ledger, comment, commentFile, format = "text";
    bool approve = false, requestChanges = false, reject = false, undecide = false;
};

review::VoteKind kindOf(const DecideOptions& options) {
    if (options.approve) {
        return review::VoteKind::Approve;
    }
    if (options.requestChanges) {
        return review::VoteKind::RequestChanges;
    }
    return options.reject ? review::VoteKind::Reject : review::VoteKind::Undecide;
}

// The vote on what this check saw.
review::Vote voteOn(const JudgedOutput& judged) {
    review::Vote vote;
    vote.workspace = judged.workspace.name();
    vote.path = judged.output.path;
    vote.file = *judged.check.digest;
    vote.policy = judged.policy.digest();
    vote.policyId = judged.policy.id();
    vote.policyVersion = judged.policy.version();
    vote.verdict = judged.check.verdict;
    for (const rules::Finding& finding : judged.check.findings) {
        vote.findings.push_back({finding.fingerprint, finding.rule, finding.severity});
    }
    vote.author = judged.output.user;
    return vote;
}

std::string textOf(const review::RecordedVote& recorded, const std::string& commit,
                   const review::DecisionOnFile& decision) {
    const review::Vote& vote = recorded.vote;
    std::string text = "Recorded: " + std::string(review::nameOf(vote.kind)) + " " + printable(vote.path) + " (" +
                       printable(vote.workspace) + ")\n";
    text += "  file      SHA-256 " + vote.file.toHex() + "\n";
    text += "  seen      verdict " + std::string(rules::nameOf(vote.verdict)) + ", " +
            std::to_string(vote.findings.size()) + " findings, policy " + printable(vote.policyId) + " " +
            printable(vote.policyVersion) + "\n";
    text += "  by        " + recorded.writerName + " at " + toIso8601(recorded.time) + "\n";
    text += "  entry     " + recorded.entryId + ", number " + std::to_string(recorded.sequence) + "\n";
    text += "  commit    " + commit + "\n";
    text += "  decision  " + std::string(review::nameOf(decision.decision)) +
            "; votes that count on these bytes: " + std::to_string(decision.votes.size()) + "\n";
    return text;
}

std::string jsonOf(const review::RecordedVote& recorded, const std::string& commit,
                   const review::DecisionOnFile& decision) {
    nlohmann::json json = voteAsJson(recorded);
    json["commit"] = commit;
    json["decision"] = review::nameOf(decision.decision);
    return json.dump(2) + "\n";
}

Result<std::string> recordVote(const DecideOptions& options) {
    const auto identity = identityInUse();
    if (!identity) {
        return failure(identity.error());
    }
    const auto comment = textOrFile(options.comment, options.commentFile);
    if (!comment) {
        return failure(comment.error());
    }
    const auto judged = judgeOutput(options.workspace, options.path, options.policy, stopOnSignal());
    if (!judged) {
        return failure(judged.error());
    }
    review::Vote vote = voteOn(*judged);
    vote.kind = kindOf(options);
    vote.comment = *comment;
    auto ledger = ledger::Ledger::openOrCreate(ledgerFolder(options.ledger), *identity);
    if (!ledger) {
        return failure(ledger.error());
    }
    const auto recorded = ledger->record(vote, clockNow());
    if (!recorded) {
        return failure(recorded.error());
    }
    const auto entries = ledger->entries();
    if (!entries) {
        return failure(entries.error());
    }
    std::string commit;
    std::vector<review::RecordedVote> votes;
    for (const ledger::Entry& entry : *entries) {
        if (entry.id == recorded->entryId) {
            commit = entry.commit;
        }
        if (entry.vote) {
            votes.push_back(*entry.vote);
        }
    }
    const auto decision = review::decideWithFindings(votes, vote.workspace, vote.path, vote.file, vote.findings);
    return options.format == "json" ? jsonOf(*recorded, commit, decision) : textOf(*recorded, commit, decision);
}

} // namespace

void addDecideCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<DecideOptions>();
    CLI::App* command = app.add_subcommand("decide", "Record your vote on one output in the signed ledger");
    command->footer(
        "The output is checked afresh; the vote is bound to its SHA-256 and to the findings seen, and is shown only "
        "once\n"
        "it has been read back from the ledger and verified. Approving over a blocking finding, requesting changes "
        "and\n"
        "rejecting need a comment. Comments are kept apart from the record, so that they can be erased.\n\n"
        "Examples:\n"
        "  outcheck decide my-workspace output/table.csv --approve\n"
        "  outcheck decide my-workspace output/table.csv --request-changes --comment \"round the totals to 5\"\n"
        "  outcheck decide my-workspace output/table.csv --undecide");
    command->add_option("workspace", options->workspace, "The folder of the workspace")->required();
    command->add_option("path", options->path, "The output, as outcheck list names it")->required();
    CLI::Option_group* votes = command->add_option_group("Vote", "Exactly one of these");
    votes->add_flag("--approve", options->approve, "It may be released");
    votes->add_flag("--request-changes", options->requestChanges, "It may be released once it is changed");
    votes->add_flag("--reject", options->reject, "It may not be released");
    votes->add_flag("--undecide", options->undecide, "Take your own vote back");
    votes->require_option(1);
    CLI::Option* comment = command->add_option("--comment", options->comment, "Why");
    command->add_option("--comment-file", options->commentFile, "A text file that says why")->excludes(comment);
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--ledger", options->ledger, "The ledger's folder (default: your own)");
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->callback([options, &exitCode] { exitCode = ledgerAnswer(recordVote(*options)); });
}

} // namespace outcheck::cli
