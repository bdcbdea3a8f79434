// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees what at which phase; sealed reviews.
#include "played_request.h"
#include "review/request_bulk.h"
#include "review/request_view.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;
using namespace outcheck::review::test;

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected))

namespace {

// "decision of a.csv, visible votes on it, visible comments" for a person.
std::string seenBy(const Play& play, const std::string& key) {
    const RequestState state = play.state();
    const RequestView view = viewFor(state, personOf(key));
    const auto file = state.fileByPath.at("a.csv");
    return std::string(nameOf(view.files[file].decision)) + " " + std::to_string(view.files[file].votes.size()) + " " +
           std::to_string(view.comments.size());
}

OpenReview reviewOf(VoteKind a, const std::string& nonce) {
    ReviewContents contents;
    contents.votes = {voteOn("a.csv", a), voteOn("b.csv", VoteKind::Approve)};
    contents.comments = {commentOn("tables", CommentVisibility::Public)};
    return openingOf(std::move(contents), bytesOf(nonce).bytes, "salt");
}

SealReview sealed(const OpenReview& opening) {
    return {*commitmentOf(opening), bytesOf("ciphertext")};
}

} // namespace

class TestRequestView : public QObject {
    Q_OBJECT

private slots:
    void reviewsAreMadeApart() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play("ben", commentOn("tables", CommentVisibility::Public));
        COMPARE_TEXT(seenBy(play, "ben"), "undecided 1 1");
        for (const char* who : {"cleo", "dora", "anna", "rita", "admin"}) {
            COMPARE_TEXT(seenBy(play, who), "undecided 0 0");
        }
        const RequestState state = play.state();
        QVERIFY(viewFor(state, personOf("anna")).eye == Eye::Author);
        QVERIFY(viewFor(state, personOf("cleo")).eye == Eye::Checker);
        QVERIFY(viewFor(state, personOf("rita")).eye == Eye::Reader);
        for (const std::size_t act : viewFor(state, personOf("cleo")).acts) {
            QVERIFY(kindOf(state.acts[act].recorded.act) != ActKind::VoteOnFile);
        }
    }

    void checkersConsolidateTogetherAndTheAuthorWaits() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play.review("cleo", VoteKind::RequestChanges, VoteKind::Approve, CommentVisibility::Private);
        play("cleo", commentOn("tables", CommentVisibility::Public));
        for (const char* who : {"ben", "cleo", "dora"}) {
            COMPARE_TEXT(seenBy(play, who), "conflicted 2 2");
        }
        for (const char* who : {"anna", "rita"}) {
            COMPARE_TEXT(seenBy(play, who), "undecided 0 0");
        }
        const RequestState state = play.state();
        const auto order = inOrderOfConflict(state, viewFor(state, personOf("dora")));
        QCOMPARE(order.size(), std::size_t(2)); // outputs only
        COMPARE_TEXT(state.files[order.front()].path, "a.csv");
        play("ben", ReturnRequest{});
        COMPARE_TEXT(seenBy(play, "anna"), "changes-requested 0 1"); // no conflict, no vote, no private comment
        COMPARE_TEXT(seenBy(play, "rita"), "changes-requested 0 1");
        COMPARE_TEXT(seenBy(play, "dora"), "conflicted 2 2");
        play("anna", commentOn("tables", CommentVisibility::Public));
        COMPARE_TEXT(seenBy(play, "dora"), "conflicted 2 2"); // the answer comes with the resubmission
        play("anna", ResubmitRequest{});
        COMPARE_TEXT(seenBy(play, "dora"), "undecided 2 3");
    }

    void everybodySeesACompleteRequest() {
        Play play;
        play.approvedByTwo();
        play("ben", commentOn("tables", CommentVisibility::Private));
        play("cleo", ApproveRequest{});
        COMPARE_TEXT(seenBy(play, "anna"), "approved 2 0");
        COMPARE_TEXT(seenBy(play, "dora"), "approved 2 1");
    }

    void aLapsedTurnIsSeenByItsWriterAlone() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::RequestChanges, VoteKind::Approve);
        play("dora", ReturnEarly{});
        COMPARE_TEXT(seenBy(play, "ben"), "undecided 1 1");
        for (const char* who : {"cleo", "dora", "anna"}) {
            COMPARE_TEXT(seenBy(play, who), "undecided 0 0");
        }
    }

    void votesOfNoReviewAreSeenByNobodyElse() {
        Play play;
        play.approvedByTwo();
        play("dora", voteOn("a.csv", VoteKind::Reject));
        COMPARE_TEXT(seenBy(play, "ben"), "approved 2 0");
        COMPARE_TEXT(seenBy(play, "dora"), "approved 3 0");
    }

    void sealedReviewsAreOpenedWhenTwoAreIn() {
        Play play;
        play.submitted(Independence::Sealed);
        play("ben", voteOn("a.csv", VoteKind::Approve));
        COMPARE_TEXT(play.refusal(), "reviews-are-sealed");
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "reviews-are-sealed");
        const OpenReview bens = reviewOf(VoteKind::Approve, "one");
        const OpenReview cleos = reviewOf(VoteKind::Approve, "two");
        play("anna", sealed(bens));
        COMPARE_TEXT(play.refusal(), "own-request");
        play("ben", sealed(bens));
        play("ben", sealed(bens));
        COMPARE_TEXT(play.refusal(), "already-submitted");
        play("ben", bens);
        COMPARE_TEXT(play.refusal(), "second-review-missing");
        play("cleo", sealed(cleos));
        COMPARE_TEXT(play.status(), "reviewed");
        COMPARE_TEXT(play.decision("a.csv"), "incomplete");
        COMPARE_TEXT(play.asks("ben", ActKind::ApproveRequest), "waiting-for-opening");
        QVERIFY(whatIsAsked(play.state()).front().what == Asked::OpenReview);
        QCOMPARE(whatIsAsked(play.state()).front().people.size(), std::size_t(2));
        play("dora", cleos);
        COMPARE_TEXT(play.refusal(), "nothing-sealed");
        play("ben", cleos);
        COMPARE_TEXT(play.refusal(), "opening-differs");
        OpenReview changed = bens;
        changed.contents.votes.front().kind = VoteKind::Reject;
        play("ben", changed);
        COMPARE_TEXT(play.refusal(), "opening-differs");
        play("ben", bens);
        COMPARE_TEXT(play.refusal(), "");
        play("cleo", cleos);
        COMPARE_TEXT(play.decision("a.csv"), "approved");
        QCOMPARE(play.state().comments.size(), std::size_t(2));
        play("cleo", ApproveRequest{});
        COMPARE_TEXT(play.status(), "approved");
    }

    void aReturnVoidsWhatWasNotOpened() {
        Play play;
        play.submitted(Independence::Sealed);
        const OpenReview bens = reviewOf(VoteKind::Approve, "one");
        const OpenReview cleos = reviewOf(VoteKind::RequestChanges, "two");
        play("ben", sealed(bens));
        play("cleo", sealed(cleos));
        play("ben", bens);
        play("ben", ReturnRequest{});
        COMPARE_TEXT(play.status(), "returned");
        play("cleo", cleos);
        COMPARE_TEXT(play.refusal(), "not-now");
        play("anna", ResubmitRequest{});
        play("cleo", cleos);
        COMPARE_TEXT(play.refusal(), "nothing-sealed");
    }

    void anOpenedReviewIsAWholeOne() {
        Play play;
        play.submitted(Independence::Sealed);
        OpenReview half = reviewOf(VoteKind::Approve, "one");
        half.contents.votes.pop_back();
        OpenReview silent = reviewOf(VoteKind::RequestChanges, "two");
        silent.contents.comments.clear();
        silent.textDigests.clear();
        play("ben", sealed(half));
        play("cleo", sealed(silent));
        play("ben", half);
        COMPARE_TEXT(play.refusal(), "files-without-vote");
        play("cleo", silent);
        COMPARE_TEXT(play.refusal(), "group-without-comment");
        play("dora", voteOn("a.csv", VoteKind::Approve)); // a third waits for the openings
        COMPARE_TEXT(play.refusal(), "waiting-for-opening");
    }

    void manyFilesAreManyActs() {
        Play play;
        play.submitted();
        play("ben", voteOn("a.csv", VoteKind::Approve));
        const SeenCheck seen = [](const std::string& path) { return voteOn(path, VoteKind::Approve, "whatever"); };
        const auto changes = requestChangesOnUnvoted(play.state(), personOf("ben"), seen);
        QCOMPARE(changes.size(), std::size_t(1));
        COMPARE_TEXT(changes.front().path, "b.csv");
        play("ben", changes.front());
        COMPARE_TEXT(play.refusal(), "");
        QCOMPARE(resetOwnVotes(play.state(), personOf("ben"), seen).size(), std::size_t(2));
        for (const VoteOnFile& vote : resetOwnVotes(play.state(), personOf("ben"), seen)) {
            play("ben", vote);
            COMPARE_TEXT(play.refusal(), "");
        }
        QVERIFY(resetOwnVotes(play.state(), personOf("ben"), seen).empty());
        const auto moves = moveToGroup(play.state(), {"a.csv", "run.py", "none.csv"}, "code");
        QCOMPARE(moves.size(), std::size_t(1));
        QVERIFY((moves.front() == MoveFile{"a.csv", "code", FileType::Output}));
    }
};

QTEST_GUILESS_MAIN(TestRequestView)
#include "test_request_view.moc"
