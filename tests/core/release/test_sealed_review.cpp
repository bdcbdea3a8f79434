// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/review_draft.h"
#include "release/sealed_review.h"
#include "review/request_act_json.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::release;

class TestSealedReview : public QObject {
    Q_OBJECT

private slots:
    void init();
    void commitmentIsOfWhatIsOpened();
    void comesBackAsItWasKept();
    void twoSealsOfOneReviewDiffer();
    void draftGrowsUntilItIsSealed();
    void draftsStandApart();
    void damagedDraftIsAnError();

private:
    static review::ReviewContents contents();
    static review::VoteOnFile vote(const std::string& path, review::VoteKind kind);
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSealedReview::init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("OUTCHECK_HOME", m_home->path().toUtf8());
}

review::VoteOnFile TestSealedReview::vote(const std::string& path, review::VoteKind kind) {
    review::VoteOnFile vote;
    vote.path = path;
    vote.file = sha256Of(path);
    vote.policy = sha256Of("policy");
    vote.policyId = "opensafely";
    vote.policyVersion = "1";
    vote.verdict = rules::Verdict::Clean;
    vote.kind = kind;
    return vote;
}

review::ReviewContents TestSealedReview::contents() {
    review::Comment comment;
    comment.anchor.group = "counts";
    comment.text.value = "round the totals";
    return {{vote("a.csv", review::VoteKind::RequestChanges)}, {comment}};
}

void TestSealedReview::commitmentIsOfWhatIsOpened() {
    const auto sealed = sealReview(contents());
    QVERIFY2(sealed, sealed ? "" : describe(sealed.error()).c_str());
    QCOMPARE(*review::commitmentOf(sealed->opening), sealed->act.commitment);
    QCOMPARE(sha256Of(sealed->ciphertext), sealed->act.ciphertext);
    QVERIFY(sealed->ciphertext.find("a.csv") == std::string::npos);
    review::OpenReview other = sealed->opening;
    other.contents.votes[0].kind = review::VoteKind::Approve;
    QVERIFY(*review::commitmentOf(other) != sealed->act.commitment);
}

void TestSealedReview::comesBackAsItWasKept() {
    const auto sealed = sealReview(contents());
    const auto bytes = openingBytes(sealed->opening);
    QVERIFY(bytes);
    const auto read = openingFrom(*bytes, "review");
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    QVERIFY(*read == sealed->opening);
    QVERIFY(!openingFrom(bytes->substr(1), "review"));
}

void TestSealedReview::twoSealsOfOneReviewDiffer() {
    const auto one = sealReview(contents());
    const auto other = sealReview(contents());
    QVERIFY(one->act.commitment != other->act.commitment); // nobody can try what it may hold
}

void TestSealedReview::draftGrowsUntilItIsSealed() {
    auto draft = ReviewDraft::load("team", "request", 1, "writer");
    QVERIFY2(draft, draft ? "" : describe(draft.error()).c_str());
    QVERIFY(draft->contents().votes.empty());
    QVERIFY(draft->put(vote("a.csv", review::VoteKind::Approve)));
    QVERIFY(draft->put(vote("a.csv", review::VoteKind::RequestChanges))); // takes its place
    QVERIFY(draft->put(contents().comments[0]));
    auto again = ReviewDraft::load("team", "request", 1, "writer");
    QVERIFY2(again, again ? "" : describe(again.error()).c_str());
    QVERIFY(again->contents() == contents());
    const auto sealed = sealReview(again->contents());
    QVERIFY(again->seal(sealed->opening));
    QVERIFY(!again->put(vote("b.csv", review::VoteKind::Approve)));
    const auto last = ReviewDraft::load("team", "request", 1, "writer");
    QVERIFY(last->isSealed());
    QVERIFY(last->opening() == sealed->opening);
}

void TestSealedReview::draftsStandApart() {
    auto draft = ReviewDraft::load("team", "request", 1, "writer");
    QVERIFY(draft->put(vote("a.csv", review::VoteKind::Approve)));
    QVERIFY(ReviewDraft::load("team", "request", 3, "writer")->contents().votes.empty());
    QVERIFY(ReviewDraft::load("team", "request", 1, "another")->contents().votes.empty());
    QVERIFY(ReviewDraft::load("other", "request", 1, "writer")->contents().votes.empty());
}

void TestSealedReview::damagedDraftIsAnError() {
    auto draft = ReviewDraft::load("team", "request", 1, "writer");
    QVERIFY(draft->put(vote("a.csv", review::VoteKind::Approve)));
    QFile file(m_home->filePath("reviews/team/request-1-writer.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const auto read = ReviewDraft::load("team", "request", 1, "writer");
    QVERIFY(!read);
    QVERIFY(read.error().where.file.ends_with("request-1-writer.json"));
}

QTEST_GUILESS_MAIN(TestSealedReview)
#include "test_sealed_review.moc"
