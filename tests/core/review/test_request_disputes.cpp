// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of people who did not know of each other: their order, what commutes, what contradicts, how it is settled.
#include "played_request.h"

#include <QTest>
#include <algorithm>
#include <ctime>

using namespace outcheck;
using namespace outcheck::review;
using namespace outcheck::review::test;

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected))

class TestRequestDisputes : public QObject {
    Q_OBJECT

private slots:
    void theOrderOfArrivalDoesNotMatter() {
        Play play;
        play.approvedByTwo();
        play("ben", ApproveRequest{});
        std::vector<RecordedAct> entries = play.entries();
        std::reverse(entries.begin(), entries.end());
        QVERIFY(replay(entries).requests.front().status == RequestStatus::Approved);
        std::rotate(entries.begin(), entries.begin() + 5, entries.end());
        QVERIFY(replay(entries).requests.front().status == RequestStatus::Approved);
    }

    void aWrongClockDoesNotMatterWhereOneKnowsOfTheOther() {
        Play play;
        play.approvedByTwo();
        play("ben", ApproveRequest{});
        for (RecordedAct& entry : play.entries()) {
            entry.time.value -= entry.by.name == "ben" ? 86'400 : 0;
        }
        COMPARE_TEXT(play.status(), "approved");
    }

    void approvedAndReturnedAtOnceIsDisputed_data() {
        QTest::addColumn<bool>("approvalFirst");
        QTest::newRow("approval first") << true;
        QTest::newRow("return first") << false;
    }
    void approvedAndReturnedAtOnceIsDisputed() {
        QFETCH(bool, approvalFirst);
        Play play;
        play.approvedByTwo();
        std::string approval;
        std::string back;
        if (approvalFirst) {
            approval = play("ben", ApproveRequest{});
            back = play.unaware("cleo", ReturnRequest{}, {approval});
        } else {
            back = play("cleo", ReturnRequest{});
            approval = play.unaware("ben", ApproveRequest{}, {back});
        }
        COMPARE_TEXT(play.status(), "disputed");
        QCOMPARE(play.state().dispute->acts.size(), std::size_t(2));
        QVERIFY(phaseOf(play.state()) == TurnPhase::Consolidating); // nothing more is seen than before
        play("ben", ReleaseFiles{});
        COMPARE_TEXT(play.refusal(), "disputed");
        COMPARE_TEXT(play.asks("anna", ActKind::SettleDispute), "own-request");
        play("dora", SettleDispute{{approval}, approval});
        COMPARE_TEXT(play.refusal(), "not-all-named");
        play("dora", SettleDispute{{approval, back}, "e1"});
        COMPARE_TEXT(play.refusal(), "not-all-named");
        play("dora", SettleDispute{{approval, back}, approval});
        COMPARE_TEXT(play.refusal(), "");
        COMPARE_TEXT(play.status(), "approved");
        COMPARE_TEXT(play.refusal(back), "set-aside");
        play("dora", SettleDispute{{approval, back}, back});
        COMPARE_TEXT(play.refusal(), "nothing-disputed");
        play("cleo", ReleaseFiles{});
        COMPARE_TEXT(play.status(), "released");
    }

    void whatWasBuiltOnTheActThatStandsStandsToo() {
        Play play;
        play.approvedByTwo();
        const auto back = play("cleo", ReturnRequest{});
        const auto resubmitted = play("anna", ResubmitRequest{});
        const auto approval = play.unaware("ben", ApproveRequest{}, {back, resubmitted});
        COMPARE_TEXT(play.status(), "disputed");
        play("dora", SettleDispute{{back, approval}, back});
        COMPARE_TEXT(play.status(), "submitted");
        QCOMPARE(play.state().turn, 3U);
    }

    void settlementsThatContradictAreDisputed() {
        Play play;
        play.approvedByTwo();
        const auto approval = play("ben", ApproveRequest{});
        const auto back = play.unaware("cleo", ReturnRequest{}, {approval});
        const auto one = play("ben", SettleDispute{{approval, back}, approval});
        const auto other = play.unaware("dora", SettleDispute{{approval, back}, back}, {one});
        COMPARE_TEXT(play.status(), "disputed");
        play("cleo", SettleDispute{{one, other}, other});
        COMPARE_TEXT(play.status(), "returned");
        COMPARE_TEXT(play.refusal(one), "set-aside");
        COMPARE_TEXT(play.refusal(approval), "set-aside");
    }

    void theSameActTwiceIsNoContradiction() {
        Play play;
        play.approvedByTwo();
        const auto approval = play("ben", ApproveRequest{});
        play.unaware("cleo", ApproveRequest{}, {approval});
        COMPARE_TEXT(play.refusal(), "overtaken");
        COMPARE_TEXT(play.status(), "approved");
        const auto release = play("ben", ReleaseFiles{bytesOf("one")});
        play.unaware("cleo", ReleaseFiles{bytesOf("one")}, {release});
        COMPARE_TEXT(play.refusal(), "overtaken");
        COMPARE_TEXT(play.status(), "released");
    }

    void twoBundlesAreDisputed() {
        Play play;
        play.approvedByTwo();
        play("ben", ApproveRequest{});
        const auto release = play("ben", ReleaseFiles{bytesOf("one")});
        play.unaware("cleo", ReleaseFiles{bytesOf("another")}, {release});
        COMPARE_TEXT(play.status(), "disputed");
        QVERIFY(phaseOf(play.state()) == TurnPhase::Complete);
    }

    // A third review that rejects, while somebody approves who has not seen it: whichever comes first, nothing is
    // released on it.
    void aRejectionNobodyHadSeenDisputesTheApproval_data() {
        QTest::addColumn<bool>("approvalFirst");
        QTest::newRow("approval first") << true;
        QTest::newRow("review first") << false;
    }
    void aRejectionNobodyHadSeenDisputesTheApproval() {
        QFETCH(bool, approvalFirst);
        Play play;
        play.approvedByTwo();
        if (approvalFirst) {
            const auto approval = play("ben", ApproveRequest{});
            play.unaware("dora", voteOn("a.csv", VoteKind::Reject), {approval});
            play.unaware("dora", voteOn("b.csv", VoteKind::Approve), {approval});
            play.unaware("dora", commentOn("tables", CommentVisibility::Public), {approval});
            play.unaware("dora", SubmitReview{}, {approval});
        } else {
            const std::size_t before = play.entries().size();
            play.review("dora", VoteKind::Reject, VoteKind::Approve);
            std::set<std::string> unknown;
            for (std::size_t i = before; i < play.entries().size(); ++i) {
                unknown.insert(play.entries()[i].entryId);
            }
            play.unaware("ben", ApproveRequest{}, unknown);
        }
        COMPARE_TEXT(play.status(), "disputed");
    }

    void aThirdApprovalNobodyHadSeenDoesNoHarm() {
        Play play;
        play.approvedByTwo();
        const auto approval = play("ben", ApproveRequest{});
        play.unaware("dora", voteOn("a.csv", VoteKind::Approve), {approval});
        play.unaware("dora", voteOn("b.csv", VoteKind::Approve), {approval});
        play.unaware("dora", SubmitReview{}, {approval});
        COMPARE_TEXT(play.status(), "approved");
    }

    void anEarlyReturnAndASecondReviewAtOnce() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play("cleo", voteOn("a.csv", VoteKind::Approve));
        play("cleo", voteOn("b.csv", VoteKind::Approve));
        const auto review = play("cleo", SubmitReview{});
        play.unaware("dora", ReturnEarly{}, {review});
        COMPARE_TEXT(play.refusal(), "");
        COMPARE_TEXT(play.status(), "returned"); // the way back is the safe one
    }

    void twoReviewsAtOnceAreTwo() {
        Play play;
        play.submitted();
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        const std::size_t bens = play.entries().size();
        std::set<std::string> unknown;
        for (std::size_t i = bens - 3; i < bens; ++i) {
            unknown.insert(play.entries()[i].entryId);
        }
        play.unaware("cleo", voteOn("a.csv", VoteKind::Approve), unknown);
        play.unaware("cleo", voteOn("b.csv", VoteKind::RequestChanges), unknown);
        play.unaware("cleo", commentOn("tables", CommentVisibility::Public), unknown);
        play.unaware("cleo", SubmitReview{}, unknown);
        COMPARE_TEXT(play.status(), "reviewed");
        COMPARE_TEXT(play.decision("b.csv"), "conflicted");
    }

    void twoKeysOfOnePersonThatDisagreeAreUndecided() {
        Play play;
        play.submitted();
        const auto first = play("ben", voteOn("a.csv", VoteKind::Approve));
        const auto second = play.unaware("ben/2", voteOn("a.csv", VoteKind::Reject), {first});
        play.unaware("ben", voteOn("b.csv", VoteKind::Approve), {second});
        play.unaware("ben", SubmitReview{}, {second});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
        play.unaware("ben", voteOn("a.csv", VoteKind::Approve), {second}); // knows one side only
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "files-without-vote");
        play("ben/2", voteOn("a.csv", VoteKind::Approve)); // knows both
        play("ben", SubmitReview{});
        COMPARE_TEXT(play.refusal(), "");
    }

    void withdrawnAndSubmittedAtOnceIsTheAuthorsToSettle() {
        Play play;
        play.draft();
        const auto submitted = play("anna", SubmitRequest{});
        const auto withdrawn = play.unaware("anna/2", WithdrawRequest{}, {submitted});
        COMPARE_TEXT(play.status(), "disputed");
        COMPARE_TEXT(play.asks("ben", ActKind::SettleDispute), "not-the-author");
        play("anna", SettleDispute{{submitted, withdrawn}, withdrawn});
        COMPARE_TEXT(play.status(), "withdrawn");
    }

    void claimsThatGoInARingEndSomewhere() {
        Play play;
        play.submitted();
        play("ben", voteOn("a.csv", VoteKind::Approve));
        play("cleo", voteOn("a.csv", VoteKind::Approve));
        auto& entries = play.entries();
        entries[entries.size() - 2].seen.push_back({"key-cleo", 99}); // ben's entry has seen what saw it
        QCOMPARE(play.state().acts.size(), entries.size());
    }

    void aBackdatedOpeningTakesNothingAway() {
        Play play("r1");
        play.submitted();
        RecordedAct second = play.entries().front();
        second.request = "r2";
        second.entryId = "z";
        second.by = personOf("anna/2");
        second.sequence = 1;
        second.time.value -= 1000;
        std::vector<RecordedAct> entries = play.entries();
        entries.push_back(second);
        const RequestBook book = replay(entries);
        QVERIFY(book.request("r1")->status == RequestStatus::Submitted);
        QVERIFY(book.request("r2")->status == RequestStatus::NotOpened);
    }

    void aHundredThousandEntriesAreReplayedAtOnce() {
        std::vector<RecordedAct> entries;
        for (int request = 0; request < 20; ++request) {
            Play play("r" + std::to_string(request));
            OpenRequest open;
            open.workspace = "study " + std::to_string(request);
            play("anna", open);
            play("anna", PutGroup{"tables", {"who", false}, {"how", false}});
            for (int file = 0; file < 40; ++file) {
                play("anna", AddFile{"f" + std::to_string(file), "tables", FileType::Output, pinOf("first")});
            }
            play("anna", SubmitRequest{});
            while (play.entries().size() < 500) {
                for (const char* checker : {"ben", "cleo"}) {
                    play(checker, voteOn("f" + std::to_string(play.entries().size() % 40), VoteKind::Approve));
                }
            }
            for (RecordedAct entry : play.entries()) {
                for (int copy = 0; copy < 10; ++copy) { // ten requests alike
                    RecordedAct one = entry;
                    one.request += "-" + std::to_string(copy);
                    one.entryId += one.request;
                    if (auto* opens = std::get_if<OpenRequest>(&one.act)) {
                        opens->workspace += one.request;
                    }
                    entries.push_back(std::move(one));
                }
            }
        }
        QVERIFY(entries.size() >= 100'000);
        const std::clock_t begun = std::clock(); // of the processor: others may be at work, too
        const RequestBook book = replay(std::move(entries));
        const long taken = static_cast<long>((std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
        qInfo("100,000 entries replayed in %ld ms of processor time", taken);
        QCOMPARE(book.requests.size(), std::size_t(200));
        QVERIFY(book.requests.front().status == RequestStatus::Submitted);
        QVERIFY(taken < 20'000); // sanitizers and busy machines included; a square of the entries would take hours
    }
};

QTEST_GUILESS_MAIN(TestRequestDisputes)
#include "test_request_disputes.moc"
