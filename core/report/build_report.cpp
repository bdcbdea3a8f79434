// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace outcheck::report {

namespace {

using workspace::Output;
using workspace::Presence;
using workspace::PrivacyLevel;

bool isCovered(const Output& output) {
    return output.forReview || output.presence == Presence::Excluded;
}

// Why an output is not in the report: one reason each, the weightiest first.
std::string_view whyNotForReview(const Output& output) {
    if (output.level == PrivacyLevel::HighlySensitive) {
        return "highly-sensitive";
    }
    if (output.unlisted) {
        return "not-in-manifest";
    }
    if (output.level == PrivacyLevel::Unknown) {
        return "unknown-level";
    }
    if (output.level == PrivacyLevel::MinimallySensitive) {
        return "minimally-sensitive";
    }
    if (output.outOfDateOutput) {
        return "out-of-date-output";
    }
    if (output.outOfDateAction) {
        return "out-of-date-action";
    }
    switch (output.presence) {
    case Presence::Missing:
        return "missing";
    case Presence::Unreadable:
        return "unreadable";
    case Presence::Withheld:
        return "withheld";
    case Presence::Present:
    case Presence::Excluded:
        break;
    }
    return "job-not-completed";
}

// The votes or dismissals that the heads answer for.
template <typename Recorded>
std::vector<Recorded> upTo(const std::vector<ledger::Head>& heads, std::vector<Recorded> acts) {
    std::erase_if(acts, [&heads](const Recorded& act) {
        return std::none_of(heads.begin(), heads.end(), [&act](const ledger::Head& head) {
            return head.writer == act.writer && act.sequence <= head.sequence;
        });
    });
    return acts;
}

std::vector<std::string> distinct(std::set<std::string> values) {
    values.erase(std::string());
    return {values.begin(), values.end()};
}

std::vector<review::SeenFinding> seenFindings(const check::FileCheck& check) {
    std::vector<review::SeenFinding> seen;
    for (const rules::Finding& finding : check.findings) {
        seen.push_back({finding.fingerprint, finding.rule, finding.severity});
    }
    return seen;
}

void collectGuidance(Report& report, const rules::Policy& policy) {
    std::set<std::string> used;
    for (const ReportFile& file : report.files) {
        if (file.check) {
            for (const rules::Finding& finding : file.check->findings) {
                used.insert(finding.guidance);
            }
        }
    }
    for (const rules::Guidance& guidance : policy.guidanceList()) {
        if (used.contains(guidance.key)) {
            report.guidance.push_back(guidance);
        }
    }
}

} // namespace

std::vector<std::string> pathsToCheck(const workspace::Workspace& workspace) {
    std::vector<std::string> paths;
    for (const Output& output : workspace.outputs()) {
        if (output.forReview && output.presence == Presence::Present) {
            paths.push_back(output.path);
        }
    }
    return paths;
}

Report buildReport(const workspace::Workspace& workspace, const rules::Policy& policy,
                   const std::vector<check::FileCheck>& checks, const std::vector<review::RecordedVote>& votes,
                   const ledger::Ledger* ledger, std::string madeBy, UtcSeconds now) {
    Report report;
    report.workspaceName = workspace.name();
    report.workspaceKind = workspace::nameOf(workspace.kind());
    report.repository = workspace.repository();
    report.policyId = policy.id();
    report.policyVersion = policy.version();
    report.policyTitle = policy.title();
    report.policyDigest = policy.digest();
    report.rulesOff = policy.rulesOff();
    report.notChecked = policy.notChecked();
    report.made = now;
    report.madeBy = std::move(madeBy);
    report.programVersion = OUTCHECK_VERSION;
    report.workspaceProblems.assign(workspace.problems().begin(), workspace.problems().end());

    std::vector<review::RecordedVote> counted = votes;
    std::vector<review::RecordedDismissal> dismissals;
    if (ledger != nullptr) {
        report.ledgerId = ledger->ledgerId();
        report.ledgerHeads = ledger->heads().value_or(std::vector<ledger::Head>{});
        counted = upTo(report.ledgerHeads, ledger->votes(workspace.name()).value_or(votes));
        dismissals = upTo(report.ledgerHeads,
                          ledger->dismissals(workspace.name()).value_or(std::vector<review::RecordedDismissal>{}));
    }

    std::unordered_map<std::string_view, const check::FileCheck*> checkByPath;
    for (const check::FileCheck& check : checks) {
        checkByPath[check.path] = &check;
    }
    std::unordered_map<std::string_view, std::vector<review::RecordedVote>> votesByPath;
    for (const review::RecordedVote& vote : counted) {
        votesByPath[vote.vote.path].push_back(vote);
    }
    std::unordered_map<std::string_view, std::vector<review::RecordedDismissal>> dismissalsByPath;
    for (const review::RecordedDismissal& recorded : dismissals) {
        dismissalsByPath[recorded.dismissal.path].push_back(recorded);
    }
    std::set<std::string> requests, commits;
    for (const Output& output : workspace.outputs()) {
        if (!isCovered(output)) {
            ++report.notForReview;
            ++report.notForReviewBy[std::string(whyNotForReview(output))];
            continue;
        }
        ReportFile file{output, std::nullopt, {}, {}};
        std::optional<Sha256Digest> digest;
        std::vector<review::SeenFinding> findings;
        if (const auto found = checkByPath.find(output.path); found != checkByPath.end()) {
            file.check = *found->second;
            digest = file.check->state == check::CheckState::Complete ? file.check->digest : std::nullopt;
            findings = seenFindings(*file.check);
        }
        file.decision =
            review::decideWithFindings(votesByPath[output.path], report.workspaceName, output.path, digest, findings);
        file.dismissals = review::standingDismissals(std::move(dismissalsByPath[output.path]), report.workspaceName,
                                                     output.path, digest);
        requests.insert(output.jobRequest);
        commits.insert(output.commit);
        report.files.push_back(std::move(file));
    }
    for (const workspace::Job& job : workspace.jobs()) {
        requests.insert(job.request);
    }
    report.jobRequests = distinct(std::move(requests));
    report.commits = distinct(std::move(commits));
    std::stable_partition(report.files.begin(), report.files.end(),
                          [](const ReportFile& file) { return file.output.presence != Presence::Excluded; });
    collectGuidance(report, policy);
    return report;
}

std::string toJson(const Report& report) {
    return toJson(documentOf(report));
}

} // namespace outcheck::report
