// SPDX-License-Identifier: GPL-3.0-or-later
// From the program's own types to the plain document. This is where values are left behind: of a spot only its place,
// of a comment only that there is one, of a column only a name that cannot be a number.
#include "report/report.h"

#include "base/utf8.h"

#include <algorithm>
#include <cctype>

namespace outcheck::report {

namespace {

using workspace::Presence;

std::string stateOf(const ReportFile& file) {
    if (file.output.presence != Presence::Present) {
        return std::string(workspace::nameOf(file.output.presence));
    }
    if (!file.check) {
        return "not-checked";
    }
    switch (file.check->state) {
    case check::CheckState::Complete:
        return "checked";
    case check::CheckState::Incomplete:
        return "incomplete";
    case check::CheckState::Stale:
        return "changed-while-checked";
    }
    return "incomplete";
}

// A file without a header has a first record of values where the names would be: a name without a letter stays out.
std::string columnNameOf(const rules::Finding& finding) {
    const bool hasLetter = std::any_of(finding.columnName.begin(), finding.columnName.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || std::isalpha(byte) != 0;
    });
    return hasLetter ? finding.columnName : std::string();
}

std::map<std::string, std::string> argumentsOf(const rules::Reason& reason) {
    return {reason.arguments.begin(), reason.arguments.end()};
}

DocumentReason convert(const rules::Reason& reason) {
    return {reason.key, argumentsOf(reason), rules::sentenceOf(reason)};
}

DocumentProblem convert(const Error& error) {
    return {std::string(outcheck::nameOf(error.code)), error.where.file, error.where.field, error.detail,
            error.where.line};
}

DocumentFinding convert(const rules::Finding& finding) {
    DocumentFinding f;
    f.rule = finding.rule;
    f.severity = rules::nameOf(finding.severity);
    f.columnName = columnNameOf(finding);
    f.count = std::max<std::uint64_t>(finding.spotCount, finding.kind == rules::SpotKind::File ? 1 : 0);
    switch (finding.kind) {
    case rules::SpotKind::File:
        f.place = "file";
        break;
    case rules::SpotKind::Cell:
        f.place = "cell";
        break;
    case rules::SpotKind::Line:
        f.place = "line";
        break;
    }
    if (finding.kind != rules::SpotKind::File) {
        for (std::size_t i = 0; i < std::min(finding.spots.size(), maximumPositions); ++i) {
            f.positions.push_back({finding.spots[i].row + 1, std::uint64_t{finding.spots[i].column} + 1});
        }
    }
    f.reasonKey = finding.reason.key;
    f.reasonArguments = argumentsOf(finding.reason);
    f.sentence = rules::sentenceOf(finding.reason);
    f.guidance = finding.guidance;
    f.fingerprint = finding.fingerprint.toHex();
    return f;
}

DocumentVote convert(const review::RecordedVote& recorded) {
    DocumentVote v;
    v.entry = recorded.entryId;
    v.kind = review::nameOf(recorded.vote.kind);
    v.writer = recorded.writer;
    v.writerName = recorded.writerName;
    v.time = recorded.time;
    v.sequence = recorded.sequence;
    v.file = recorded.vote.file.toHex();
    v.policy = recorded.vote.policy.toHex();
    v.verdict = rules::nameOf(recorded.vote.verdict);
    v.findings = recorded.vote.findings.size();
    v.comment = recorded.commentErased          ? "erased"
                : recorded.commentNotHere       ? "not here"
                : recorded.vote.comment.empty() ? "none"
                                                : "given";
    return v;
}

DocumentDismissal convert(const review::RecordedDismissal& recorded) {
    const review::Dismissal& dismissal = recorded.dismissal;
    DocumentDismissal d;
    d.entry = recorded.entryId;
    d.finding = dismissal.finding.toHex();
    d.rule = dismissal.rule;
    d.severity = rules::nameOf(dismissal.severity);
    if (dismissal.place) {
        d.position = DocumentPosition{dismissal.place->row + 1, std::uint64_t{dismissal.place->column} + 1};
    }
    d.writer = recorded.writer;
    d.writerName = recorded.writerName;
    d.time = recorded.time;
    d.sequence = recorded.sequence;
    d.file = dismissal.file.toHex();
    d.reason = recorded.reasonErased ? "erased" : recorded.reasonNotHere ? "not here" : "given";
    return d;
}

template <typename From>
auto convertAll(const std::vector<From>& items) {
    std::vector<decltype(convert(std::declval<const From&>()))> result;
    result.reserve(items.size());
    for (const From& item : items) {
        result.push_back(convert(item));
    }
    return result;
}

std::optional<std::string> hexOf(const std::optional<Sha256Digest>& digest) {
    return digest ? std::optional(digest->toHex()) : std::nullopt;
}

std::string hexOf(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

void takeCheck(DocumentFile& f, const check::FileCheck& check) {
    const bool complete = check.state == check::CheckState::Complete;
    f.verdict = rules::nameOf(complete ? check.verdict : rules::Verdict::Incomplete);
    // Only bytes that were read to their end unchanged have a digest worth signing.
    f.digest = complete ? hexOf(check.digest) : std::nullopt;
    if (complete && check.identity) {
        f.size = check.identity->size;
    }
    f.verification = workspace::nameOf(check.verification);
    f.findings = convertAll(check.findings);
    f.notUnderstood = convertAll(check.notUnderstood);
    f.problems = convertAll(check.problems);
}

DocumentFile convert(const ReportFile& file) {
    const workspace::Output& output = file.output;
    DocumentFile f;
    f.path = toUtf8(output.path);
    f.pathHex = isUtf8(output.path) ? std::string() : hexOf(output.path);
    f.kind = workspace::nameOf(output.kind);
    f.level = workspace::nameOf(output.level);
    f.state = stateOf(file);
    f.note = output.exclusionReason;
    f.forReview = output.forReview && output.presence != Presence::Excluded;
    f.size = output.size;
    f.declaredDigest = hexOf(output.declaredDigest);
    f.verification = "unverified";
    f.action = output.action;
    f.job = output.jobId;
    f.jobRequest = output.jobRequest;
    f.commit = output.commit;
    f.jobStatus = workspace::nameOf(output.jobStatus);
    f.time = output.time;
    if (file.check) {
        takeCheck(f, *file.check);
    } else if (f.forReview) {
        f.verdict = "incomplete"; // listed for review, and nobody looked at it
    }
    f.decision = review::nameOf(file.decision.decision);
    f.votes = convertAll(file.decision.votes);
    f.lapsed = convertAll(file.decision.lapsed);
    f.dismissals = convertAll(file.dismissals);
    return f;
}

} // namespace

ReportDocument documentOf(const Report& report) {
    ReportDocument d;
    d.workspaceName = report.workspaceName;
    d.workspaceKind = report.workspaceKind;
    d.repository = report.repository;
    d.jobRequests = report.jobRequests;
    d.commits = report.commits;
    d.workspaceProblems = convertAll(report.workspaceProblems);
    d.policyId = report.policyId;
    d.policyVersion = report.policyVersion;
    d.policyTitle = report.policyTitle;
    d.policyDigest = report.policyDigest.toHex();
    d.rulesOff = report.rulesOff;
    d.notChecked = report.notChecked;
    for (const rules::Guidance& g : report.guidance) {
        d.guidance.push_back({g.key, g.title, g.text, g.source, g.url, g.status});
    }
    for (const ReportFile& file : report.files) {
        d.files.push_back(convert(file));
    }
    for (const auto& [why, count] : report.notForReviewBy) {
        d.notForReview[why] = count;
    }
    d.ledgerId = report.ledgerId;
    for (const ledger::Head& head : report.ledgerHeads) {
        d.ledgerHeads.push_back({head.writer, head.name, head.commit, head.entry.toHex(), head.sequence});
    }
    d.made = report.made;
    d.madeBy = report.madeBy;
    d.programVersion = report.programVersion;
    return d;
}

} // namespace outcheck::report
