// SPDX-License-Identifier: GPL-3.0-or-later
// Where the free texts of an act are, and their names. Private to core/review.
#pragma once

#include "review/request_act.h"

#include <string>

namespace outcheck::review {

// The texts of what a sealed review holds.
template <typename Contents, typename Use>
void forEachContentText(Contents& contents, const Use& use) {
    for (std::size_t i = 0; i < contents.votes.size(); ++i) {
        use("votes." + std::to_string(i) + ".reason", contents.votes[i].reason);
    }
    for (std::size_t i = 0; i < contents.comments.size(); ++i) {
        use("comments." + std::to_string(i) + ".text", contents.comments[i].text);
    }
}

template <typename Use>
struct TextVisitor {
    const Use& use;

    template <typename Group>
    void ofGroup(Group& group) const {
        use("context", group.context);
        use("controls", group.controls);
    }
    void operator()(PutGroup& act) const { ofGroup(act); }
    void operator()(const PutGroup& act) const { ofGroup(act); }
    void operator()(VoteOnFile& act) const { use("reason", act.reason); }
    void operator()(const VoteOnFile& act) const { use("reason", act.reason); }
    void operator()(Comment& act) const { use("text", act.text); }
    void operator()(const Comment& act) const { use("text", act.text); }
    void operator()(ReturnEarly& act) const { use("reason", act.reason); }
    void operator()(const ReturnEarly& act) const { use("reason", act.reason); }
    void operator()(RejectRequest& act) const { use("reason", act.reason); }
    void operator()(const RejectRequest& act) const { use("reason", act.reason); }
    void operator()(OpenReview& act) const { ofOpening(act); }
    void operator()(const OpenReview& act) const { ofOpening(act); }
    template <typename Opening>
    void ofOpening(Opening& act) const {
        use("salt", act.textSalt);
        forEachContentText(act.contents, use);
    }
    template <typename Other>
    void operator()(const Other&) const {}
};

// Calls `use(name, text)` with every text that such an act may have. Takes an act or a const one.
template <typename Act, typename Use>
void forEachText(Act& act, const Use& use) {
    std::visit(TextVisitor<Use>{use}, act);
}

// Whether the texts of an opening, where they were not erased, are those of its digests. Malformed at the text.
Result<void> checkTextDigests(const OpenReview& opening);

} // namespace outcheck::review
