// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"

#include <QTest>
#include <algorithm>

using namespace outcheck;
using namespace outcheck::review;

namespace {

const Sha256Digest theFile = sha256Of("the file");
const Sha256Digest otherFile = sha256Of("another file");

Vote voteOf(VoteKind kind) {
    Vote vote;
    vote.workspace = "study";
    vote.path = "output/a.csv";
    vote.file = theFile;
    vote.verdict = rules::Verdict::Clean;
    vote.kind = kind;
    return vote;
}

RecordedVote recorded(const QString& writer, VoteKind kind, std::int64_t time, const Sha256Digest& file = theFile) {
    RecordedVote result;
    result.vote = voteOf(kind);
    result.vote.file = file;
    result.writer = "key-" + writer.toStdString();
    result.writerName = writer.toStdString();
    result.time = {time};
    result.sequence = static_cast<std::uint64_t>(time);
    return result;
}

// "anna:approve ben:reject", in the order of time.
std::vector<RecordedVote> votesFrom(const QString& text) {
    std::vector<RecordedVote> votes;
    for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(':');
        votes.push_back(recorded(parts[0], *voteKindFrom(parts[1].toStdString()),
                                 static_cast<std::int64_t>(votes.size()) + 1, parts.size() > 2 ? otherFile : theFile));
    }
    return votes;
}

SeenFinding finding(const char* name, rules::Severity severity) {
    return {sha256Of(name), "small-count", severity};
}

} // namespace

class TestReview : public QObject {
    Q_OBJECT

private slots:
    void decides_data() {
        QTest::addColumn<QString>("votes");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("lapsed");
        QTest::newRow("no vote") << ""
                                 << "undecided" << 0 << 0;
        QTest::newRow("one approval") << "anna:approve"
                                      << "incomplete" << 1 << 0;
        QTest::newRow("one rejection") << "anna:reject"
                                       << "incomplete" << 1 << 0;
        QTest::newRow("two approvals") << "anna:approve ben:approve"
                                       << "approved" << 2 << 0;
        QTest::newRow("one person twice") << "anna:approve anna:approve"
                                          << "incomplete" << 1 << 0;
        QTest::newRow("mixed") << "anna:approve ben:request-changes"
                               << "conflicted" << 2 << 0;
        QTest::newRow("third unblocks") << "anna:approve ben:request-changes cleo:approve"
                                        << "approved" << 3 << 0;
        QTest::newRow("changes twice") << "anna:request-changes ben:request-changes"
                                       << "changes-requested" << 2 << 0;
        QTest::newRow("reject outranks one") << "anna:approve ben:reject"
                                             << "rejected" << 2 << 0;
        QTest::newRow("reject outranks two") << "anna:approve ben:approve cleo:reject"
                                             << "rejected" << 3 << 0;
        QTest::newRow("reject and changes") << "anna:reject ben:request-changes"
                                            << "rejected" << 2 << 0;
        QTest::newRow("changed mind") << "anna:reject ben:approve anna:approve"
                                      << "approved" << 2 << 0;
        QTest::newRow("taken back") << "anna:approve ben:approve anna:undecide"
                                    << "incomplete" << 1 << 0;
        QTest::newRow("all taken back") << "anna:approve anna:undecide"
                                        << "undecided" << 0 << 0;
        QTest::newRow("older bytes") << "anna:approve:old ben:approve:old"
                                     << "undecided" << 0 << 2;
        QTest::newRow("one on older bytes") << "anna:approve:old ben:approve"
                                            << "incomplete" << 1 << 1;
        QTest::newRow("two keys, one name") << "anna:approve ANNA:approve"
                                            << "incomplete" << 1 << 0;
    }

    void decides() {
        QFETCH(QString, votes);
        QFETCH(QString, decision);
        QFETCH(int, counted);
        QFETCH(int, lapsed);
        std::vector<RecordedVote> list = votesFrom(votes);
        const DecisionOnFile result = decide(list, "study", "output/a.csv", theFile);
        QCOMPARE(QString::fromUtf8(nameOf(result.decision).data()), decision);
        QCOMPARE(static_cast<int>(result.votes.size()), counted);
        QCOMPARE(static_cast<int>(result.lapsed.size()), lapsed);
        std::reverse(list.begin(), list.end()); // the order in which they are handed over does not matter
        QVERIFY(decide(list, "study", "output/a.csv", theFile).decision == result.decision);
    }

    void namesAreOfWorkspaceAndPath() {
        const auto votes = votesFrom("anna:approve ben:approve");
        QVERIFY(decide(votes, "other study", "output/a.csv", theFile).decision == FileDecision::Undecided);
        QVERIFY(decide(votes, "study", "output/b.csv", theFile).decision == FileDecision::Undecided);
        QVERIFY(decide(votes, "study", "output/b.csv", theFile).lapsed.empty());
    }

    void unknownBytesAreUndecided() {
        const DecisionOnFile result =
            decide(votesFrom("anna:approve ben:approve"), "study", "output/a.csv", std::nullopt);
        QVERIFY(result.decision == FileDecision::Undecided);
        QCOMPARE(result.lapsed.size(), std::size_t(2));
    }

    void authorHasNoSay() {
        auto votes = votesFrom("anna:approve ben:approve");
        votes[0].vote.author = "Anna";
        votes[1].vote.author = "Anna";
        QVERIFY(decide(votes, "study", "output/a.csv", theFile).decision == FileDecision::Incomplete);
    }

    void newFindingsEndApprovals_data() {
        QTest::addColumn<int>("severity");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("stands");
        QTest::newRow("seen block") << static_cast<int>(rules::Severity::Block) << true << true;
        QTest::newRow("new block") << static_cast<int>(rules::Severity::Block) << false << false;
        QTest::newRow("new query") << static_cast<int>(rules::Severity::Query) << false << false;
        QTest::newRow("new note") << static_cast<int>(rules::Severity::Note) << false << true;
    }

    void newFindingsEndApprovals() {
        QFETCH(int, severity);
        QFETCH(bool, seen);
        QFETCH(bool, stands);
        auto votes = votesFrom("anna:approve ben:approve cleo:request-changes");
        const SeenFinding now = finding("n", static_cast<rules::Severity>(severity));
        for (RecordedVote& vote : votes) {
            vote.vote.findings = seen ? std::vector{now} : std::vector<SeenFinding>{};
        }
        const auto result = decideWithFindings(votes, "study", "output/a.csv", theFile, {now});
        QCOMPARE(result.votes.size(), std::size_t(stands ? 3 : 1)); // the request for changes stays in either case
        QCOMPARE(result.lapsed.size(), std::size_t(stands ? 0 : 2));
    }

    void validates_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("finding"); // -1: none
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("refusal"); // empty: admitted
        const int clean = static_cast<int>(rules::Verdict::Clean);
        const int fail = static_cast<int>(rules::Verdict::Fail);
        const int incomplete = static_cast<int>(rules::Verdict::Incomplete);
        const int block = static_cast<int>(rules::Severity::Block);
        const int query = static_cast<int>(rules::Severity::Query);
        QTest::newRow("approve clean") << "approve" << clean << -1 << ""
                                       << ""
                                       << "";
        QTest::newRow("approve over query") << "approve" << clean << query << ""
                                            << ""
                                            << "";
        QTest::newRow("approve over block") << "approve" << fail << block << ""
                                            << ""
                                            << "approve-over-block-needs-comment";
        QTest::newRow("block with blanks") << "approve" << fail << block << " \n\t"
                                           << ""
                                           << "approve-over-block-needs-comment";
        QTest::newRow("block with reason") << "approve" << fail << block << "agreed with the study"
                                           << ""
                                           << "";
        QTest::newRow("fail without findings") << "approve" << fail << -1 << ""
                                               << ""
                                               << "approve-over-block-needs-comment";
        QTest::newRow("block though clean") << "approve" << clean << block << ""
                                            << ""
                                            << "approve-over-block-needs-comment";
        QTest::newRow("unfinished") << "approve" << incomplete << -1 << "why not"
                                    << ""
                                    << "approve-unfinished-check";
        QTest::newRow("unfinished rejected") << "reject" << incomplete << -1 << "cannot be read"
                                             << ""
                                             << "";
        QTest::newRow("own output") << "approve" << clean << -1 << ""
                                    << "Anna"
                                    << "own-output";
        QTest::newRow("own output, other case") << "reject" << clean << -1 << "x"
                                                << " anna "
                                                << "own-output";
        QTest::newRow("another's output") << "approve" << clean << -1 << ""
                                          << "Ben"
                                          << "";
        QTest::newRow("own vote taken back") << "undecide" << incomplete << block << ""
                                             << "Anna"
                                             << "";
        QTest::newRow("changes unsaid") << "request-changes" << clean << -1 << ""
                                        << ""
                                        << "changes-need-comment";
        QTest::newRow("changes said") << "request-changes" << clean << -1 << "round to 5"
                                      << ""
                                      << "";
        QTest::newRow("reject unsaid") << "reject" << clean << -1 << " "
                                       << ""
                                       << "reject-needs-comment";
    }

    void validates() {
        QFETCH(QString, kind);
        QFETCH(int, verdict);
        QFETCH(int, finding);
        QFETCH(QString, comment);
        QFETCH(QString, author);
        QFETCH(QString, refusal);
        Vote vote = voteOf(*voteKindFrom(kind.toStdString()));
        vote.verdict = static_cast<rules::Verdict>(verdict);
        if (finding >= 0) {
            vote.findings.push_back(::finding("x", static_cast<rules::Severity>(finding)));
        }
        vote.comment = comment.toStdString();
        vote.author = author.toStdString();
        const auto result = validate(vote, "Anna");
        QCOMPARE(result.has_value(), refusal.isEmpty());
        if (!result) {
            QVERIFY(result.error().code == ErrorCode::Refused);
            QCOMPARE(QString::fromStdString(result.error().detail), refusal);
        }
    }

    void refusesBadForm() {
        Vote vote = voteOf(VoteKind::Approve);
        vote.path.clear();
        QVERIFY(validate(vote, "Anna").error().code == ErrorCode::MissingField);
        vote = voteOf(VoteKind::Approve);
        vote.comment = "\xff\xfe";
        QVERIFY(validate(vote, "Anna").error().code == ErrorCode::Malformed);
        vote.comment = std::string(maximumCommentBytes + 1, 'x');
        QVERIFY(validate(vote, "Anna").error().code == ErrorCode::TooLarge);
        vote.comment.pop_back();
        QVERIFY(validate(vote, "Anna").has_value());
    }

    void namesGoBothWays() {
        for (const VoteKind kind :
             {VoteKind::Approve, VoteKind::RequestChanges, VoteKind::Reject, VoteKind::Undecide}) {
            QVERIFY(voteKindFrom(nameOf(kind)) == kind);
        }
        QVERIFY(!voteKindFrom("Approve").has_value());
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "test_review.moc"
