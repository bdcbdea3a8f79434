// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "review/act_names.h"
#include "review/review.h"
#include "review/reviewer.h"

#include <algorithm>

namespace outcheck::review {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

tl::unexpected<Error> refused(const Vote& vote, std::string reason) {
    return failure(ErrorCode::Refused, Place{vote.path, 0, {}}, std::move(reason));
}

Result<void> validateForm(const Vote& vote) {
    if (vote.workspace.empty() || vote.path.empty()) {
        return failure(ErrorCode::MissingField, Place{vote.path, 0, vote.path.empty() ? "path" : "workspace"},
                       "a vote names its workspace and its file");
    }
    if (vote.comment.size() > maximumCommentBytes) {
        return failure(ErrorCode::TooLarge, Place{vote.path, 0, "comment"}, "a comment has at most 64 KiB");
    }
    for (const std::string* text :
         {&vote.workspace, &vote.path, &vote.policyId, &vote.policyVersion, &vote.author, &vote.comment}) {
        if (!isUtf8(*text)) {
            return failure(ErrorCode::Malformed, Place{printable(vote.path), 0, {}},
                           "text that is not UTF-8 cannot be recorded");
        }
    }
    return {};
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view nameOf(VoteKind kind) {
    return nameIn(voteNames, kind);
}

char loweredLetter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

Result<VoteKind> voteKindFrom(std::string_view text) {
    for (const auto& [kind, name] : voteNames) {
        if (name == text) {
            return kind;
        }
    }
    return failure(ErrorCode::OutOfRange, {}, "a vote is approve, request-changes, reject or undecide");
}

bool samePerson(std::string_view one, std::string_view other) {
    const std::string_view a = trimmed(one);
    const std::string_view b = trimmed(other);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return loweredLetter(x) == loweredLetter(y); });
}

bool hasBlock(rules::Verdict verdict, const std::vector<SeenFinding>& findings) {
    return verdict == rules::Verdict::Fail || std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
               return finding.severity == rules::Severity::Block;
           });
}

Result<void> validate(const Vote& vote, std::string_view voterName) {
    if (auto form = validateForm(vote); !form) {
        return form;
    }
    if (vote.kind == VoteKind::Undecide) {
        return {};
    }
    if (!trimmed(vote.author).empty() && samePerson(vote.author, voterName)) {
        return refused(vote, "own-output"); // Four eyes: a checker is never the author.
    }
    const bool commented = !trimmed(vote.comment).empty();
    if (vote.kind == VoteKind::Approve) {
        if (vote.verdict == rules::Verdict::Incomplete) {
            return refused(vote, "approve-unfinished-check");
        }
        if (hasBlock(vote.verdict, vote.findings) && !commented) {
            return refused(vote, "approve-over-block-needs-comment");
        }
    }
    if (vote.kind == VoteKind::RequestChanges && !commented) {
        return refused(vote, "changes-need-comment");
    }
    if (vote.kind == VoteKind::Reject && !commented) {
        return refused(vote, "reject-needs-comment");
    }
    return {};
}

} // namespace outcheck::review
