// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_story.h"

#include <string>

namespace outcheck::bench {

namespace {

constexpr int filesOfARequest = 5;

std::string pathOf(int file) {
    return "output/table-" + std::to_string(file) + ".csv";
}

review::FilePin pinOf(std::size_t number, int file) {
    return {sha256Of(std::to_string(number) + "/" + std::to_string(file)), 1000};
}

void review(std::vector<StoryAct>& acts, Part by, std::size_t number) {
    for (int file = 0; file < filesOfARequest; ++file) {
        review::VoteOnFile vote;
        vote.path = pathOf(file);
        vote.file = pinOf(number, file).digest;
        vote.policy = sha256Of("policy");
        vote.policyId = "opensafely";
        vote.policyVersion = "1";
        vote.verdict = rules::Verdict::Clean;
        vote.kind = review::VoteKind::Approve;
        acts.push_back({by, vote});
    }
    review::Comment comment;
    comment.anchor.group = "tables";
    comment.text.value =
        "Counts are rounded to five throughout, and the totals agree with the tables of the last release.";
    acts.push_back({by, comment});
    acts.push_back({by, review::SubmitReview{}});
}

} // namespace

std::vector<StoryAct> requestStory(std::size_t number, bool released) {
    std::vector<StoryAct> acts;
    review::OpenRequest opening;
    opening.workspace = "study-" + std::to_string(number);
    acts.push_back({Part::Author, opening});
    acts.push_back(
        {Part::Author, review::PutGroup{"tables",
                                        {"All adults registered at the start of the year, by region and age band."},
                                        {"Counts below eight withheld, all others rounded to five."}}});
    for (int file = 0; file < filesOfARequest; ++file) {
        acts.push_back(
            {Part::Author, review::AddFile{pathOf(file), "tables", review::FileType::Output, pinOf(number, file)}});
    }
    acts.push_back({Part::Author, review::SubmitRequest{}});
    review(acts, Part::FirstChecker, number);
    if (released) {
        review(acts, Part::SecondChecker, number);
        acts.push_back({Part::FirstChecker, review::ApproveRequest{}});
        acts.push_back({Part::SecondChecker, review::ReleaseFiles{sha256Of(std::to_string(number))}});
    }
    return acts;
}

} // namespace outcheck::bench
