// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a release request: states, turns, who may do what, what persists. One test a rule of the workflow.
#include "played_request.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;
using namespace outcheck::review::test;

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected))

class TestRequestLife : public QObject {
    Q_OBJECT

private slots:
    void passesThroughItsStates() {
        Play play;
        play.draft();
        COMPARE_TEXT(play.status(), "pending");
        QVERIFY(phaseOf(play.state()) == TurnPhase::Author);
        QCOMPARE(play.state().turn, 0U);
        play("anna", SubmitRequest{});
        COMPARE_TEXT(play.status(), "submitted");
        QVERIFY(phaseOf(play.state()) == TurnPhase::Independent);
        QCOMPARE(play.state().turn, 1U);
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        COMPARE_TEXT(play.status(), "partially-reviewed");
        QVERIFY(phaseOf(play.state()) == TurnPhase::Independent);
        play.review("cleo", VoteKind::Approve, VoteKind::RequestChanges);
        COMPARE_TEXT(play.status(), "reviewed");
        QVERIFY(phaseOf(play.state()) == TurnPhase::Consolidating);
        play("ben", ReturnRequest{});
        COMPARE_TEXT(play.status(), "returned");
        QCOMPARE(play.state().turn, 2U);
        play("anna", ReplaceFile{"b.csv", pinOf("second")});
        play("anna", commentOn("tables", CommentVisibility::Public, "rounded now"));
        play("anna", ResubmitRequest{});
        COMPARE_TEXT(play.status(), "submitted");
        QCOMPARE(play.state().turn, 3U);
        play("ben", voteOn("b.csv", VoteKind::Approve, "second"));
        play("ben", SubmitReview{});
        play("cleo", voteOn("b.csv", VoteKind::Approve, "second"));
        play("cleo", SubmitReview{});
        play("cleo", ApproveRequest{});
        COMPARE_TEXT(play.status(), "approved");
        QVERIFY(phaseOf(play.state()) == TurnPhase::Complete);
        play("ben", ReleaseFiles{bytesOf("bundle")});
        COMPARE_TEXT(play.status(), "released");
        QVERIFY(play.state().bundle == bytesOf("bundle"));
        for (const JudgedAct& act : play.state().acts) {
            QVERIFY2(!act.isVoid, act.recorded.entryId.c_str());
        }
    }

    void isNothingBeforeItIsOpened() {
        Play play;
        play("anna", PutGroup{"tables", {}, {}});
        COMPARE_TEXT(play.refusal(), "no-such-request");
        play("ben", OpenRequest{"study", {}, {}});
        COMPARE_TEXT(play.refusal(), "not-an-author");
        play("anna", OpenRequest{"study", {}, {}});
        COMPARE_TEXT(play.refusal(), "");
        play("anna", OpenRequest{"study", {}, {}});
        COMPARE_TEXT(play.refusal(), "already-open");
    }

    void isSubmittedWithContextAndControls() {
        Play play;
        play("anna", OpenRequest{"study", {}, {}});
        play("anna", SubmitRequest{});
        COMPARE_TEXT(play.refusal(), "nothing-to-review");
        play("anna", PutGroup{"tables", {" ", false}, {"rounded", false}});
        play("anna", AddFile{"a.csv", "tables", FileType::Output, pinOf("first")});
        play("anna", SubmitRequest{});
        COMPARE_TEXT(play.refusal(), "group-without-context");
        play("anna", PutGroup{"tables", {"counts", false}, {"", false}});
        play("anna", SubmitRequest{});
        COMPARE_TEXT(play.refusal(), "group-without-controls");
        play("anna", PutGroup{"empty", {}, {}}); // a group without files needs nothing
        play("anna", PutGroup{"tables", {"", true}, {"rounded", false}});
        play("anna", SubmitRequest{});
        COMPARE_TEXT(play.refusal(), ""); // a text that was erased was given once
    }

    void isMadeOfFilesInGroups() {
        Play play;
        play.draft();
        play("anna", AddFile{"c.csv", "figures", FileType::Output, pinOf("first")});
        COMPARE_TEXT(play.refusal(), "no-such-group");
        play("anna", AddFile{"a.csv", "tables", FileType::Output, pinOf("first")});
        COMPARE_TEXT(play.refusal(), "file-is-there");
        play("anna", ReplaceFile{"c.csv", pinOf("first")});
        COMPARE_TEXT(play.refusal(), "no-such-file");
        play("anna", ReplaceFile{"a.csv", pinOf("first")});
        COMPARE_TEXT(play.refusal(), "same-bytes");
        play("anna", WithdrawFile{"a.csv"});
        play("anna", WithdrawFile{"a.csv"});
        COMPARE_TEXT(play.refusal(), "file-is-withdrawn");
        play("anna", AddFile{"a.csv", "code", FileType::Supporting, pinOf("second")});
        COMPARE_TEXT(play.refusal(), "");
        play("anna", MoveFile{"a.csv", "figures", FileType::Output});
        COMPARE_TEXT(play.refusal(), "no-such-group");
        play("anna", MoveFile{"a.csv", "tables", FileType::Output});
        const RequestState state = play.state();
        QCOMPARE(fileAt(state, "a.csv")->pins.size(), std::size_t(2));
        QVERIFY(fileAt(state, "a.csv")->pin() == pinOf("second"));
        QCOMPARE(state.outputs, 2U);
        QCOMPARE(state.groups[0].files, 2U);
    }

    void onlyTheAuthorChangesItInTheOwnTurn() {
        Play play;
        play.draft();
        for (const char* who : {"ben", "otto", "admin", "rita"}) {
            play(who, WithdrawFile{"a.csv"});
            COMPARE_TEXT(play.refusal(), "not-the-author");
            play(who, SubmitRequest{});
            COMPARE_TEXT(play.refusal(), "not-the-author");
        }
        play("anna", SubmitRequest{});
        for (const RequestAct& act :
             {RequestAct(ReplaceFile{"a.csv", pinOf("second")}), RequestAct(PutGroup{"tables", {}, {}}),
              RequestAct(WithdrawFile{"a.csv"}), RequestAct(SubmitRequest{}), RequestAct(WithdrawRequest{})}) {
            play("anna", act);
            COMPARE_TEXT(play.refusal(), "not-now");
        }
        COMPARE_TEXT(play.asks("anna", ActKind::ReplaceFile), "not-now");
    }

    void theAuthorWithAnotherKeyIsTheAuthor() {
        Play play;
        play.submitted();
        auto& entries = play.entries();
        play("anna/2", voteOn("a.csv", VoteKind::Approve));
        entries.back().by.roles.checker = true;
        COMPARE_TEXT(play.refusal(), "own-request");
        play("anna/3", voteOn("a.csv", VoteKind::Approve));
        entries.back().by.roles.checker = true;
        entries.back().by.name = " ANNA ";
        COMPARE_TEXT(play.refusal(), "own-request");
        play("cleo", voteOn("a.csv", VoteKind::Approve));
        entries.back().by.writer = "key-anna"; // the author's key under another name
        entries.back().sequence = 99;
        COMPARE_TEXT(play.refusal(), "own-request");
    }

    void twoKeysOfOnePersonAreOneReviewer() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play("ben/2", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "already-submitted");
        COMPARE_TEXT(play.status(), "partially-reviewed");
        COMPARE_TEXT(play.decision("a.csv"), "incomplete");
    }

    void votesNeedACheckerAnOutputAndItsBytes() {
        Play play;
        play.draft();
        play("ben", voteOn("a.csv", VoteKind::Approve));
        COMPARE_TEXT(play.refusal(), "not-now");
        play("anna", SubmitRequest{});
        play("rita", voteOn("a.csv", VoteKind::Approve));
        COMPARE_TEXT(play.refusal(), "not-a-checker");
        play("anna", voteOn("a.csv", VoteKind::Approve));
        COMPARE_TEXT(play.refusal(), "own-request");
        play("ben", voteOn("none.csv", VoteKind::Approve));
        COMPARE_TEXT(play.refusal(), "no-such-file");
        play("ben", voteOn("run.py", VoteKind::Approve, "program"));
        COMPARE_TEXT(play.refusal(), "not-an-output");
        play("ben", voteOn("a.csv", VoteKind::Approve, "second"));
        COMPARE_TEXT(play.refusal(), "other-bytes");
        VoteOnFile vote = voteOn("a.csv", VoteKind::Approve);
        vote.verdict = rules::Verdict::Incomplete;
        play("ben", vote);
        COMPARE_TEXT(play.refusal(), "unfinished-check");
        vote.verdict = rules::Verdict::Fail;
        play("ben", vote);
        COMPARE_TEXT(play.refusal(), "block-needs-reason");
        vote.reason.value = "these are sites";
        play("ben", vote);
        COMPARE_TEXT(play.refusal(), "");
        vote = voteOn("a.csv", VoteKind::Reject);
        vote.reason.value.clear();
        play("ben", vote);
        COMPARE_TEXT(play.refusal(), "rejection-needs-reason");
    }

    void votesChangeUntilTheReviewIsSubmitted() {
        Play play;
        play.submitted();
        play("ben", voteOn("a.csv", VoteKind::Reject));
        play("ben", voteOn("a.csv", VoteKind::Undecide));
        play("ben", voteOn("b.csv", VoteKind::Approve));
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
        play("ben", voteOn("a.csv", VoteKind::Approve));
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "");
        play("ben", voteOn("a.csv", VoteKind::Reject));
        COMPARE_TEXT(play.refusal(), "already-submitted");
    }

    void aGroupWithAChangeNeedsAComment() {
        Play play;
        play.submitted();
        play("ben", voteOn("a.csv", VoteKind::RequestChanges));
        play("ben", voteOn("b.csv", VoteKind::Approve));
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "group-without-comment");
        play("cleo", commentOn("tables", CommentVisibility::Public)); // another's does not do
        play("ben", commentOn("code", CommentVisibility::Private));   // nor one on another group
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "group-without-comment");
        Comment onFile = commentOn("", CommentVisibility::Private);
        onFile.anchor.path = "a.csv";
        onFile.anchor.file = bytesOf("first");
        play("ben", onFile);
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "");
    }

    void decidesFiles_data() {
        QTest::addColumn<QString>("votes"); // of ben, cleo, dora on a.csv; "-" did not review
        QTest::addColumn<QString>("decision");
        QTest::newRow("nobody") << "---"
                                << "incomplete";
        QTest::newRow("one") << "A--"
                             << "incomplete";
        QTest::newRow("two") << "AA-"
                             << "approved";
        QTest::newRow("mixed") << "AC-"
                               << "conflicted";
        QTest::newRow("changes") << "CC-"
                                 << "changes-requested";
        QTest::newRow("third unblocks") << "ACA"
                                        << "approved";
        QTest::newRow("third does not") << "ACC"
                                        << "conflicted";
        QTest::newRow("rejection outranks") << "AR-"
                                            << "rejected";
        QTest::newRow("rejection outranks two") << "AAR"
                                                << "rejected";
        QTest::newRow("rejection and change") << "CR-"
                                              << "rejected";
    }
    void decidesFiles() {
        QFETCH(QString, votes);
        QFETCH(QString, decision);
        Play play;
        play.submitted();
        const char* const checkers[] = {"ben", "cleo", "dora"};
        for (int i = 0; i < 3; ++i) {
            if (votes[i] != '-') {
                play.review(checkers[i],
                            votes[i] == 'A'   ? VoteKind::Approve
                            : votes[i] == 'C' ? VoteKind::RequestChanges
                                              : VoteKind::Reject,
                            VoteKind::Approve);
                COMPARE_TEXT(play.refusal(), "");
            }
        }
        QCOMPARE(QString::fromStdString(play.decision("a.csv")), decision);
    }

    void onlySubmittedReviewsCount() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play("cleo", voteOn("a.csv", VoteKind::Approve));
        play("cleo", voteOn("b.csv", VoteKind::Approve));
        COMPARE_TEXT(play.decision("a.csv"), "incomplete");
        COMPARE_TEXT(play.status(), "partially-reviewed");
        play("ben", ApproveRequest{});
        COMPARE_TEXT(play.refusal(), "not-now");
    }

    void approvalNeedsEveryOutputApproved() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play.review("cleo", VoteKind::Approve, VoteKind::RequestChanges);
        play("ben", ApproveRequest{});
        COMPARE_TEXT(play.refusal(), "not-every-file-approved");
        COMPARE_TEXT(play.asks("cleo", ActKind::ApproveRequest), "not-every-file-approved");
        play.review("dora", VoteKind::Approve, VoteKind::Approve);
        COMPARE_TEXT(play.asks("ben", ActKind::ApproveRequest), "");
        play("ben", ApproveRequest{});
        COMPARE_TEXT(play.status(), "approved");
    }

    void onlyItsReviewersDecideAndRelease() {
        Play play;
        play.approvedByTwo();
        for (const ActKind kind : {ActKind::ApproveRequest, ActKind::ReturnRequest, ActKind::RejectRequest}) {
            COMPARE_TEXT(play.asks("dora", kind), "not-a-reviewer");
            COMPARE_TEXT(play.asks("anna", kind), "own-request");
            COMPARE_TEXT(play.asks("admin", kind), "not-a-checker");
        }
        play("dora", ApproveRequest{});
        COMPARE_TEXT(play.refusal(), "not-a-reviewer");
        play("ben", ReleaseFiles{bytesOf("bundle")});
        COMPARE_TEXT(play.refusal(), "not-now");
        play("ben", ApproveRequest{});
        COMPARE_TEXT(play.asks("dora", ActKind::ReleaseFiles), "not-a-reviewer");
        play("cleo", ReleaseFiles{bytesOf("bundle")});
        COMPARE_TEXT(play.status(), "released");
    }

    void isReturnedWithAPublicComment() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play.review("cleo", VoteKind::RequestChanges, VoteKind::Approve, CommentVisibility::Private);
        play("ben", ReturnRequest{});
        COMPARE_TEXT(play.refusal(), "no-public-comment");
        play("ben", commentOn("tables", CommentVisibility::Public));
        play("ben", ReturnRequest{});
        COMPARE_TEXT(play.status(), "returned");
    }

    void anOwnCommentIsMadePublicInItsTurn() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        const auto comment = play("cleo", commentOn("tables", CommentVisibility::Private));
        play("cleo", MakeCommentPublic{"none"});
        COMPARE_TEXT(play.refusal(), "no-such-comment");
        play("ben", MakeCommentPublic{comment});
        COMPARE_TEXT(play.refusal(), "no-such-comment"); // hidden from ben as yet
        play.review("cleo", VoteKind::RequestChanges, VoteKind::Approve, CommentVisibility::Private);
        play("ben", MakeCommentPublic{comment});
        COMPARE_TEXT(play.refusal(), "not-own-comment");
        play("cleo", MakeCommentPublic{comment});
        COMPARE_TEXT(play.refusal(), "");
        play("cleo", MakeCommentPublic{comment});
        COMPARE_TEXT(play.refusal(), "comment-is-public");
        play("cleo", ReturnRequest{});
        COMPARE_TEXT(play.refusal(), "");
        play("anna", commentOn("tables", CommentVisibility::Private));
        COMPARE_TEXT(play.refusal(), "author-is-public");
        play("anna", commentOn("tables", CommentVisibility::Public));
        play("anna", ResubmitRequest{});
        const auto own = play("cleo", commentOn("code", CommentVisibility::Private));
        play("cleo", ReturnEarly{});
        play("anna", ResubmitRequest{});
        play("cleo", MakeCommentPublic{own});
        COMPARE_TEXT(play.refusal(), "other-turn");
    }

    void anEarlyReturnLapsesTheTurn() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::RequestChanges);
        play("dora", ReturnEarly{});
        COMPARE_TEXT(play.status(), "returned");
        RequestState state = play.state();
        QVERIFY(fileAt(state, "a.csv")->votes.front().lapsed);
        QVERIFY(state.comments.front().lapsed);
        QVERIFY(countingVote(state, *fileAt(state, "a.csv"), fileAt(state, "a.csv")->votes.front().person) == nullptr);
        play("anna", ResubmitRequest{}); // no group was affected
        COMPARE_TEXT(play.refusal(), "");
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
    }

    void anEarlyReturnComesBeforeTwoReviews() {
        Play play;
        play.approvedByTwo();
        play("dora", ReturnEarly{});
        COMPARE_TEXT(play.refusal(), "two-reviews-are-in");
        COMPARE_TEXT(play.asks("anna", ActKind::ReturnEarly), "own-request");
    }

    void whatAnEarlyReturnOverwroteDoesNotComeBack() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play.review("cleo", VoteKind::RequestChanges, VoteKind::Approve);
        play("ben", ReturnRequest{});
        play("anna", commentOn("tables", CommentVisibility::Public));
        play("anna", ResubmitRequest{});
        play("ben", voteOn("a.csv", VoteKind::Reject)); // ben thinks again
        play("cleo", ReturnEarly{});
        play("anna", ResubmitRequest{});
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
        QCOMPARE(play.state().acts.back().isVoid->parameters.front().second, std::string("1"));
    }

    void approvalsPersistAndChangesBecomeUndecided() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::RequestChanges);
        play.review("cleo", VoteKind::Approve, VoteKind::Approve);
        play("ben", ReturnRequest{});
        play("anna", commentOn("tables", CommentVisibility::Public));
        play("anna", ResubmitRequest{});
        const RequestState state = play.state();
        const auto ben = personIn(state, personOf("ben"));
        const auto cleo = personIn(state, personOf("cleo"));
        QVERIFY(countingVote(state, *fileAt(state, "a.csv"), *ben) != nullptr);
        QVERIFY(countingVote(state, *fileAt(state, "b.csv"), *ben) == nullptr);
        QVERIFY(countingVote(state, *fileAt(state, "b.csv"), *cleo) != nullptr);
        COMPARE_TEXT(play.decision("a.csv"), "incomplete"); // no review of this turn yet
        play("cleo", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "");
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
    }

    void aReplacedFileLosesItsVotes() {
        Play play;
        play.approvedByTwo();
        play("ben", ReturnRequest{});
        play("anna", ReplaceFile{"a.csv", pinOf("second")});
        play("anna", ResubmitRequest{});
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
        play("ben", voteOn("a.csv", VoteKind::Approve));
        COMPARE_TEXT(play.refusal(), "other-bytes");
        const RequestState state = play.state();
        QVERIFY(fileAt(state, "a.csv")->votes.front().superseded);
        // Back to the bytes before: what was said of them then was not said of them now.
        play("ben", ReturnEarly{});
        play("anna", ReplaceFile{"a.csv", pinOf("first")});
        play("anna", ResubmitRequest{});
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
    }

    void aFileOfAnotherTypeLosesItsVotes() {
        Play play;
        play.approvedByTwo();
        play("ben", ReturnRequest{});
        play("anna", MoveFile{"a.csv", "code", FileType::Supporting});
        play("anna", MoveFile{"a.csv", "tables", FileType::Output});
        play("anna", MoveFile{"b.csv", "code", FileType::Output}); // the group alone does not matter
        play("anna", ResubmitRequest{});
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
        QCOMPARE(play.state().acts.back().isVoid->parameters.front().second, std::string("1"));
    }

    void aResubmissionAnswersEachAffectedGroup() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::RequestChanges, VoteKind::Approve);
        play.review("cleo", VoteKind::RequestChanges, VoteKind::Approve);
        play("ben", ReturnRequest{});
        play("anna", ResubmitRequest{});
        COMPARE_TEXT(play.refusal(), "reply-missing");
        play("anna", commentOn("code", CommentVisibility::Public));
        play("anna", ResubmitRequest{});
        COMPARE_TEXT(play.refusal(), "reply-missing");
        Comment answer;
        answer.answers = play.state().comments.front().id; // is about what the comment is about
        answer.visibility = CommentVisibility::Public;
        answer.text.value = "done";
        play("anna", answer);
        play("anna", ResubmitRequest{});
        COMPARE_TEXT(play.refusal(), "");
    }

    void aRejectedFileCanOnlyBeWithdrawn() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Reject, VoteKind::Approve);
        play.review("cleo", VoteKind::Approve, VoteKind::Approve);
        COMPARE_TEXT(play.asks("ben", ActKind::ApproveRequest), "not-every-file-approved");
        play("ben", ReturnRequest{});
        play("anna", commentOn("tables", CommentVisibility::Public));
        play("anna", ResubmitRequest{});
        COMPARE_TEXT(play.refusal(), "rejected-file-stays");
        play("anna", ReplaceFile{"a.csv", pinOf("second")});
        COMPARE_TEXT(play.refusal(), "file-was-rejected");
        play("anna", MoveFile{"a.csv", "tables", FileType::Supporting});
        COMPARE_TEXT(play.refusal(), "file-was-rejected");
        play("anna", WithdrawFile{"a.csv"});
        COMPARE_TEXT(play.refusal(), "");
        play("anna", AddFile{"a.csv", "tables", FileType::Output, pinOf("second")});
        COMPARE_TEXT(play.refusal(), "file-was-rejected");
        play("anna", AddFile{"c.csv", "tables", FileType::Output, pinOf("first")}); // the same bytes by another name
        COMPARE_TEXT(play.refusal(), "file-was-rejected");
        play("anna", ResubmitRequest{});
        COMPARE_TEXT(play.refusal(), "");
    }

    void aRejectionEndsTheRequestAndSaysWhy() {
        Play play;
        play.approvedByTwo();
        play("ben", RejectRequest{});
        COMPARE_TEXT(play.refusal(), "rejection-needs-reason");
        play("ben", RejectRequest{{"not in the public interest", false}});
        COMPARE_TEXT(play.status(), "rejected");
        COMPARE_TEXT(play.asks("ben", ActKind::ApproveRequest), "not-now");
    }

    void theAuthorWithdrawsInTheOwnTurn() {
        Play play;
        play.submitted();
        COMPARE_TEXT(play.asks("anna", ActKind::WithdrawRequest), "not-now");
        play("ben", ReturnEarly{});
        play("anna", WithdrawRequest{});
        COMPARE_TEXT(play.status(), "withdrawn");
        for (std::size_t kind = 0; kind < actKindCount; ++kind) {
            if (static_cast<ActKind>(kind) != ActKind::LookAt) {
                QVERIFY(!play.asks("anna", static_cast<ActKind>(kind)).empty());
                QVERIFY(!play.asks("ben", static_cast<ActKind>(kind)).empty());
            }
        }
    }

    void anAuthorHasOneActiveRequestForAWorkspace() {
        Play first("r1");
        first.draft();
        Play second("r2");
        second("anna/2", OpenRequest{"study", {}, {}});
        second("anna/2", PutGroup{"tables", {}, {}});
        Play elsewhere("r3");
        elsewhere("anna/3", OpenRequest{"another study", {}, {}});
        std::vector<RecordedAct> entries = first.entries();
        for (const Play* play : {&second, &elsewhere}) {
            for (RecordedAct entry : play->entries()) {
                entry.entryId = entry.request + entry.entryId;
                entry.time.value += 100;
                entries.push_back(entry);
            }
        }
        RequestBook book = replay(entries);
        QVERIFY(book.request("r1")->status == RequestStatus::Pending);
        QVERIFY(book.request("r2")->status == RequestStatus::NotOpened);
        QVERIFY(book.request("r2")->acts.front().isVoid->code == RefusalCode::AnotherRequestActive);
        QVERIFY(book.request("r2")->acts.back().isVoid->code == RefusalCode::NoSuchRequest);
        QVERIFY(book.request("r3")->status == RequestStatus::Pending);
        QVERIFY(book.request("none") == nullptr);
        QVERIFY(refusalToOpen(book, personOf("anna"), "study")->code == RefusalCode::AnotherRequestActive);
        QVERIFY(!refusalToOpen(book, personOf("otto"), "study"));
        QVERIFY(refusalToOpen(book, personOf("ben"), "study")->code == RefusalCode::NotAnAuthor);
        first("anna", WithdrawRequest{});
        entries.push_back(first.entries().back());
        QVERIFY(replay(entries).request("r2")->status == RequestStatus::Pending);
    }

    void looksAreKeptForTheAudit() {
        Play play;
        play.submitted();
        play("rita", LookAt{LookKind::View, ""});
        COMPARE_TEXT(play.refusal(), "");
        play("ben", LookAt{LookKind::Download, "a.csv"});
        COMPARE_TEXT(play.refusal(), "");
        play("ben", LookAt{LookKind::Download, "none.csv"});
        COMPARE_TEXT(play.refusal(), "no-such-file");
        QCOMPARE(play.state().acts.back().turn, 1U);
    }

    void saysWhatIsAskedOfWhom() {
        Play play;
        play.draft();
        const auto asked = [&play] {
            std::string text;
            const RequestState state = play.state();
            for (const AskedOf& one : whatIsAsked(state)) {
                text += std::string(nameOf(one.what)) + ":";
                for (const std::size_t person : one.people) {
                    text += " " + state.people[person].name;
                }
            }
            return text;
        };
        COMPARE_TEXT(asked(), "submit: anna");
        play("anna", SubmitRequest{});
        COMPARE_TEXT(asked(), "review:");
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play.review("cleo", VoteKind::Approve, VoteKind::Approve);
        COMPARE_TEXT(asked(), "decide: ben cleo");
        play("ben", ApproveRequest{});
        COMPARE_TEXT(asked(), "release: ben cleo");
        play("ben", ReleaseFiles{});
        COMPARE_TEXT(asked(), "");
    }

    void anEntryThatIsThereTwiceCountsOnce() {
        Play play;
        play.submitted();
        play("ben", voteOn("a.csv", VoteKind::Approve));
        RecordedAct again = play.entries().back();
        again.act = voteOn("a.csv", VoteKind::Reject);
        again.entryId = "z"; // the same place in the chain
        play.entries().push_back(again);
        COMPARE_TEXT(play.refusal("z"), "double-entry");
        QCOMPARE(fileAt(play.state(), "a.csv")->votes.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestRequestLife)
#include "test_request_life.moc"
