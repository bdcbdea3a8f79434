// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/request_desk.h"

#include <algorithm>

namespace outcheck::release {

namespace {

using review::FileType;
using review::RequestState;

BundlePerson personOf(const RequestState& state, std::size_t act) {
    const review::Person& by = state.acts[act].recorded.by;
    return {by.name, by.writer};
}

BundleFile fileOf(const RequestState& state, const review::RequestFile& file,
                  const std::vector<review::SubmittedReview>& reviews) {
    BundleFile released;
    released.path = file.path;
    released.group = state.groups[file.group].name;
    released.digest = file.pin().digest;
    released.size = file.pin().size;
    for (const review::SubmittedReview& submitted : reviews) {
        const review::FileVote* vote = review::countingVote(state, file, submitted.person);
        if (vote != nullptr && vote->vote.kind == review::VoteKind::Approve) {
            const review::RecordedAct& act = state.acts[vote->act].recorded;
            released.approvals.push_back({act.entryId, personOf(state, vote->act), act.time});
        }
    }
    return released;
}

std::vector<BundlePerson> checkersOf(const RequestState& state, const std::vector<review::SubmittedReview>& reviews) {
    std::vector<BundlePerson> checkers;
    for (const review::SubmittedReview& submitted : reviews) {
        checkers.push_back(personOf(state, submitted.review->act));
    }
    std::sort(checkers.begin(), checkers.end(),
              [](const BundlePerson& a, const BundlePerson& b) { return a.name < b.name; });
    return checkers;
}

// The author acts first: by the opening.
BundlePerson authorOf(const RequestState& state) {
    const auto opening = std::find_if(state.acts.begin(), state.acts.end(), [&](const review::JudgedAct& act) {
        return !act.isVoid && review::kindOf(act.recorded.act) == review::ActKind::OpenRequest;
    });
    return opening == state.acts.end() ? BundlePerson{}
                                       : personOf(state, static_cast<std::size_t>(opening - state.acts.begin()));
}

} // namespace

Bundle bundleOf(const RequestState& state, const ledger::Identity& releasedBy, std::string_view programVersion,
                UtcSeconds now) {
    Bundle bundle;
    bundle.request = state.id;
    bundle.workspace = state.opened.workspace;
    bundle.author = authorOf(state);
    bundle.releasedBy = {releasedBy.name, releasedBy.fingerprint};
    bundle.made = now;
    bundle.programVersion = programVersion;
    const auto reviews = review::submittedReviews(state);
    bundle.checkers = checkersOf(state, reviews);
    for (const review::RequestFile& file : state.files) {
        if (file.type == FileType::Output) {
            bundle.files.push_back(fileOf(state, file, reviews));
        } else {
            bundle.leftOut.push_back({file.path, std::string(review::nameOf(file.type))});
        }
    }
    std::sort(bundle.files.begin(), bundle.files.end(),
              [](const BundleFile& a, const BundleFile& b) { return a.path < b.path; });
    return bundle;
}

} // namespace outcheck::release
