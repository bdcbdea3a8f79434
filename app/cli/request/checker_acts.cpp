// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request vote`: checks the pinned bytes of one file and records the vote on exactly those bytes and
// findings.
#include "request/request_commands.h"
#include "request/request_session.h"
#include "request/sealed_work.h"

#include "base/utf8.h"
#include "release/request_check.h"

namespace outcheck::cli {

namespace {

struct VoteOptions : RequestOptions {
    std::string path, policy{check::defaultPolicy};
    GivenText reason;
    bool approve = false, requestChanges = false, reject = false, undecide = false;
};

review::VoteKind kindOf(const VoteOptions& options) {
    return options.approve          ? review::VoteKind::Approve
           : options.requestChanges ? review::VoteKind::RequestChanges
           : options.reject         ? review::VoteKind::Reject
                                    : review::VoteKind::Undecide;
}

Result<std::vector<review::RequestAct>> voteOn(const VoteOptions& options, RequestSession& session,
                                               const review::RequestState& state) {
    const review::RequestFile* file = review::fileAt(state, options.path);
    const auto policy = check::loadPolicy(options.policy);
    const auto reason = textOf(options.reason);
    if (file == nullptr || !policy || !reason) {
        return failure(file == nullptr
                           ? Error{ErrorCode::NotFound, {printable(options.path), 0, {}}, "no file of this request"}
                       : policy ? reason.error()
                                : policy.error());
    }
    const check::FileCheck checked =
        release::checkPinned({{file->path, file->pin()}, file->type}, {}, release::readerOfPinned(session.ledger()),
                             *policy, stopOnSignal(), nullptr)
            .check;
    if (!checked.digest && !checked.problems.empty()) {
        return failure(checked.problems.front());
    }
    review::VoteOnFile vote;
    vote.path = file->path;
    vote.file = file->pin().digest;
    vote.policy = policy->digest();
    vote.policyId = policy->id();
    vote.policyVersion = policy->version();
    vote.verdict = checked.verdict;
    for (const rules::Finding& finding : checked.findings) {
        vote.findings.push_back({finding.fingerprint, finding.rule, finding.severity});
    }
    vote.kind = kindOf(options);
    vote.reason = *reason;
    return std::vector<review::RequestAct>{vote};
}

} // namespace

void addCheckerActs(CLI::App& request, int& exitCode) {
    const auto options = std::make_shared<VoteOptions>();
    CLI::App* command = request.add_subcommand("vote", "Record your vote on one file of a request");
    addRequestOptions(*command, options, OnRequest::One);
    command->add_option("path", options->path, "The file, as outcheck request show names it")->required();
    CLI::Option_group* votes = command->add_option_group("Vote", "Exactly one of these");
    votes->add_flag("--approve", options->approve, "It may be released");
    votes->add_flag("--request-changes", options->requestChanges, "It may be released once it is changed");
    votes->add_flag("--reject", options->reject, "It may not be released");
    votes->add_flag("--undecide", options->undecide, "Take your own vote back");
    votes->require_option(1);
    addTextOptions(*command, options->reason, "reason", "Why");
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->callback([options, &exitCode] {
        exitCode = performOrKeep(*options, [options](RequestSession& session, const review::RequestState& state) {
            return voteOn(*options, session, state);
        });
    });
}

} // namespace outcheck::cli
