// SPDX-License-Identifier: GPL-3.0-or-later
// Dashboards and the states of a workspace's outputs: many requests from one side.
#include "played_request.h"
#include "review/dashboards.h"
#include "review/workspace_states.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;
using namespace outcheck::review::test;

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected))

namespace {

RequestBook bookOf(const Play& play) {
    return replay(play.entries());
}

std::string lineOf(const Play& play, const std::string& key) {
    std::string text;
    for (const CheckerLine& line : checkerDashboard(bookOf(play), personOf(key))) {
        text += std::string(nameOf(line.column)) + " " + std::string(nameOf(line.asked)) + " " +
                std::to_string(line.voted) + "/" + std::to_string(line.outputs);
    }
    return text;
}

std::string statesOf(const Play& play, const std::vector<WorkspaceFile>& files) {
    std::string text;
    for (const OutputStanding& standing : outputStates(bookOf(play), "study", files)) {
        text += (text.empty() ? "" : " ") + std::string(nameOf(standing.state));
    }
    return text;
}

} // namespace

class TestOverviews : public QObject {
    Q_OBJECT

private slots:
    void aCheckerSeesWhatWaits() {
        Play play;
        play.draft();
        COMPARE_TEXT(lineOf(play, "ben"), "");
        play("anna", SubmitRequest{});
        COMPARE_TEXT(lineOf(play, "ben"), "waiting-for-me review 0/2");
        COMPARE_TEXT(lineOf(play, "anna"), "");
        COMPARE_TEXT(lineOf(play, "rita"), "");
        play("ben", voteOn("a.csv", VoteKind::Approve));
        COMPARE_TEXT(lineOf(play, "ben"), "waiting-for-me review 1/2");
        COMPARE_TEXT(lineOf(play, "cleo"), "waiting-for-me review 0/2");
        play("ben", voteOn("b.csv", VoteKind::Approve));
        play("ben", SubmitReview{});
        COMPARE_TEXT(lineOf(play, "ben"), "waiting-for-other review 2/2");
        play.review("cleo", VoteKind::Approve, VoteKind::Approve);
        COMPARE_TEXT(lineOf(play, "ben"), "waiting-for-me decide 2/2");
        COMPARE_TEXT(lineOf(play, "dora"), "waiting-for-other decide 0/2");
        play("ben", ReturnRequest{});
        COMPARE_TEXT(lineOf(play, "cleo"), "returned resubmit 2/2");
        play("anna", ResubmitRequest{});
        play("ben", SubmitReview{});
        play("cleo", SubmitReview{});
        play("cleo", ApproveRequest{});
        COMPARE_TEXT(lineOf(play, "dora"), "to-release release 0/2");
        play("cleo", ReleaseFiles{});
        COMPARE_TEXT(lineOf(play, "cleo"), "");
    }

    void anAuthorSeesTheOwnRequests() {
        Play play;
        play.draft();
        const auto line = [&play](const std::string& key) { return authorDashboard(bookOf(play), personOf(key)); };
        QVERIFY(line("otto").empty());
        QVERIFY(line("anna").front().isAsked);
        QVERIFY(!line("anna").front().missing);
        play("anna", SubmitRequest{});
        const UtcSeconds submitted = line("anna").front().since;
        QVERIFY(!line("anna").front().isAsked);
        play.review("ben", VoteKind::RequestChanges, VoteKind::Approve);
        play.review("cleo", VoteKind::Approve, VoteKind::Approve);
        QVERIFY(line("anna").front().status == RequestStatus::Submitted); // how far they are is theirs
        QVERIFY(line("anna").front().since == submitted);
        QCOMPARE(line("anna").front().changesRequested, 0U);
        play("ben", ReturnRequest{});
        QCOMPARE(line("anna").front().changesRequested, 1U);
        QVERIFY(line("anna").front().isAsked);
        QVERIFY(line("anna").front().missing->code == RefusalCode::ReplyMissing);
        QCOMPARE(line("anna").front().outputs, 2U);
    }

    void outputsOfAWorkspaceHaveTheirStates() {
        const std::vector<WorkspaceFile> files = {{"a.csv", bytesOf("first")},    {"b.csv", bytesOf("second")},
                                                  {"copy.csv", bytesOf("first")}, {"run.py", bytesOf("program")},
                                                  {"new.csv", bytesOf("new")},    {"shut.csv", std::nullopt}};
        Play play;
        COMPARE_TEXT(statesOf(play, files), "unreleased unreleased unreleased unreleased unreleased invalid");
        play.submitted();
        COMPARE_TEXT(statesOf(play, files), "under-review updated unreleased unreleased unreleased invalid");
        play.review("ben", VoteKind::Approve, VoteKind::Approve);
        play.review("cleo", VoteKind::Approve, VoteKind::Approve);
        play("ben", ApproveRequest{});
        play("ben", ReleaseFiles{});
        COMPARE_TEXT(statesOf(play, files), "released updated released unreleased unreleased invalid");
        const auto standings = outputStates(bookOf(play), "study", files);
        COMPARE_TEXT(standings.front().request, "r");
        const std::vector<std::string> changed = changedSinceRelease(files, standings);
        QVERIFY((changed == std::vector<std::string>{"b.csv", "run.py", "new.csv"}));
        QVERIFY(outputStates(bookOf(play), "another study", files).front().state == OutputState::Unreleased);
    }

    void whatIsTakenOutIsWithdrawn() {
        Play play;
        play.draft();
        play("anna", WithdrawFile{"a.csv"});
        const std::vector<WorkspaceFile> files = {{"a.csv", bytesOf("first")}, {"b.csv", bytesOf("first")}};
        COMPARE_TEXT(statesOf(play, files), "withdrawn under-review");
        play("anna", WithdrawRequest{});
        COMPARE_TEXT(statesOf(play, files), "withdrawn withdrawn");
    }
};

QTEST_GUILESS_MAIN(TestOverviews)
#include "test_overviews.moc"
