// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/request_desk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::release;

class TestRequestDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensAndRefuses();
    void anotherProcessIsSeen();
    void whatIsNotUnderstoodStopsApproval();
    void readerMayNotAct();
    void looksAreRecordedOnceATurn();

private:
    static constexpr UtcSeconds now{1'800'000'000};
    std::unique_ptr<QTemporaryDir> m_home;
    std::optional<ledger::Ledger> m_ledger;
    std::optional<ledger::Identity> m_identity;
};

void TestRequestDesk::init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("OUTCHECK_HOME", m_home->path().toUtf8());
    m_identity = *ledger::createIdentity("Rae");
    m_ledger.emplace(*ledger::Ledger::openOrCreate(ledger::Ledger::defaultFolder(), *m_identity, now));
}

void TestRequestDesk::opensAndRefuses() {
    auto desk = RequestDesk::open(*m_ledger, m_identity);
    QVERIFY2(desk, desk ? "" : describe(desk.error()).c_str());
    const auto id = desk->openRequest({"study", {}, {}}, now);
    QVERIFY2(id, id ? "" : describe(id.error()).c_str());
    const auto second = desk->openRequest({"study", {}, {}}, now);
    QVERIFY(!second);
    QCOMPARE(second.error().detail, std::string("another-request-active"));
    const auto early = desk->perform(*id, review::SubmitRequest{}, now);
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Refused);
    QCOMPARE(early.error().detail, std::string("nothing-to-review"));
    QCOMPARE(m_ledger->requestEntries()->size(), std::size_t{1}); // what is refused is not recorded
    QVERIFY(desk->perform(*id, review::PutGroup{"counts", {"context"}, {"controls"}}, now));
    QCOMPARE(desk->book().request(*id)->groups.size(), std::size_t{1});
    QCOMPARE(desk->book().request(*id)->groups[0].context.value, std::string("context"));
}

void TestRequestDesk::anotherProcessIsSeen() {
    auto one = RequestDesk::open(*m_ledger, m_identity);
    auto other = RequestDesk::open(*m_ledger, m_identity);
    const auto id = one->openRequest({"study", {}, {}}, now);
    QVERIFY(id);
    QVERIFY(other->book().request(*id) == nullptr);
    QVERIFY(other->perform(*id, review::WithdrawRequest{}, now)); // reads before it judges
    const auto late = one->perform(*id, review::PutGroup{"counts", {}, {}}, now);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Refused);
}

void TestRequestDesk::whatIsNotUnderstoodStopsApproval() {
    auto desk = RequestDesk::open(*m_ledger, m_identity);
    const auto id = desk->openRequest({"study", {}, {}}, now);
    QVERIFY(m_ledger->recordRequest(*id, R"({"act":"act-of-a-later-version"})", {}, now));
    QVERIFY(desk->refresh());
    QCOMPARE(desk->notUnderstood().size(), std::size_t{1});
    QVERIFY(desk->book().request(*id) != nullptr); // the others count as before
    QVERIFY(!desk->perform(*id, review::ApproveRequest{}, now));
    QVERIFY(desk->perform(*id, review::PutGroup{"counts", {}, {}}, now));
}

void TestRequestDesk::readerMayNotAct() {
    auto desk = RequestDesk::open(*m_ledger, std::nullopt);
    QVERIFY(desk);
    QVERIFY(!desk->me(now));
    QVERIFY(!desk->openRequest({"study", {}, {}}, now));
    const auto none = desk->refusalOf("00000000-0000-4000-8000-000000000000", review::SubmitRequest{}, now);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestRequestDesk::looksAreRecordedOnceATurn() {
    auto desk = RequestDesk::open(*m_ledger, m_identity);
    const auto id = desk->openRequest({"study", {}, {}}, now);
    const auto own = desk->recordLook(*id, {review::LookKind::View, ""}, now);
    QVERIFY(own && !*own); // the author's own
    QCOMPARE(m_ledger->requestEntries()->size(), std::size_t{1});
    auto reader = RequestDesk::open(*m_ledger, std::nullopt);
    QVERIFY(!reader->recordLook(*id, {review::LookKind::View, ""}, now)); // nobody to sign for it
    QVERIFY(!desk->recordLook("none", {review::LookKind::View, ""}, now));
}

QTEST_GUILESS_MAIN(TestRequestDesk)
#include "test_request_desk.moc"
