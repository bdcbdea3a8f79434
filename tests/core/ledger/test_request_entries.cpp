// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

const std::string request = "7d9f0d1e-5f0f-4c5e-9c53-0d7c1a5f3b21";
const std::string otherRequest = "7d9f0d1e-5f0f-4c5e-9c53-0d7c1a5f3b22";

UtcSeconds after(std::int64_t seconds) {
    return {testTime.value + seconds};
}

} // namespace

class TestRequestEntries : public QObject {
    Q_OBJECT

private slots:
    void givenBackAsRecorded() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        const Identity anna = makeIdentity(home.path(), "Anna");
        auto ledger = Ledger::openOrCreate(folder, anna, testTime);
        const auto recorded = ledger->recordRequest(request, R"({ "turn": 1, "act": "submit", "files": [ {"n": 2} ] })",
                                                    {{"context", "who was counted"}}, after(5));
        QVERIFY2(recorded.has_value(), recorded ? "" : describe(recorded.error()).c_str());
        QVERIFY(ledger->recordRequest(otherRequest, "{}", {}, after(6)).has_value());

        const auto reopened = Ledger::openExisting(folder);
        const auto entries = reopened->requestEntries(request);
        QVERIFY(entries.has_value());
        QCOMPARE(entries->size(), std::size_t(1));
        const RequestEntry& entry = entries->front();
        QCOMPARE(entry.request, request);
        QCOMPARE(entry.body, std::string(R"({"act":"submit","files":[{"n":2}],"turn":1})"));
        QCOMPARE(entry.texts, (RequestTexts{{"context", "who was counted"}}));
        QVERIFY(!entry.textsErased);
        QCOMPARE(entry.writer, anna.fingerprint);
        QCOMPARE(entry.writerName, std::string("Anna"));
        QCOMPARE(entry.roles, (std::vector{Role::Author, Role::Checker, Role::Administrator}));
        QVERIFY(entry.time == after(5));
        QCOMPARE(entry.sequence, std::uint64_t(2));
        QCOMPARE(entry.entryId, recorded->entryId);
        QCOMPARE(reopened->requestEntries()->size(), std::size_t(2));
        QCOMPARE(reopened->entries()->back().kind, std::string("request"));
        QVERIFY(reopened->verify().genuine);
    }

    void textsStandOutsideAndCanBeErased() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        const auto recorded = ledger->recordRequest(request, "{}", {{"reason", "for the thesis"}}, after(1));
        const std::string entry = git(folder, {"show", recorded->commit + ":entry.json"});
        QVERIFY(entry.find(request) != std::string::npos && entry.find("thesis") == std::string::npos);
        QVERIFY(entry.find("reason") == std::string::npos);
        QVERIFY(ledger->eraseComment(recorded->entryId).has_value());
        const auto entries = Ledger::openExisting(folder)->requestEntries();
        QVERIFY(entries->front().textsErased && entries->front().texts.empty());
        QVERIFY(ledger->verify().genuine);
    }

    // Who had seen what: two writers who did not see each other are concurrent, whatever the times say.
    void saysHowFarItsWriterHadSeen() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        const Identity anna = makeIdentity(home.path(), "Anna");
        const Identity ben = makeIdentity(home.path(), "Ben");
        auto first = Ledger::openOrCreate(folder, anna, testTime);
        QVERIFY(first->admit("Ben", ben.publicKeyLine, after(1)).has_value());
        auto second = Ledger::openOrCreate(folder, ben, after(2));
        QVERIFY(first->recordRequest(request, "{}", {}, after(3)).has_value());
        const auto answer = second->recordRequest(request, "{}", {}, after(4));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->seen, (std::map<std::string, std::uint64_t>{{anna.fingerprint, 2}}));
        const auto entries = first->requestEntries(request);
        QCOMPARE(entries->size(), std::size_t(2));
        QCOMPARE(entries->at(0).seen, (std::map<std::string, std::uint64_t>{{ben.fingerprint, 1}}));
        QCOMPARE(entries->at(1).seen, answer->seen);
        QCOMPARE(entries->at(1).roles, (std::vector{Role::Author, Role::Checker}));
    }

    void badActsAreRefused_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("code");
        const QString good = QString::fromStdString(request);
        QTest::newRow("no uuid") << "7" << QByteArray("{}") << "request" << int(ErrorCode::Malformed);
        QTest::newRow("other form of uuid")
            << good.toUpper() << QByteArray("{}") << "request" << int(ErrorCode::Malformed);
        QTest::newRow("a list") << good << QByteArray("[]") << "body" << int(ErrorCode::WrongType);
        QTest::newRow("a number") << good << QByteArray("7") << "body" << int(ErrorCode::WrongType);
        QTest::newRow("no JSON") << good << QByteArray("{\"a\":") << "" << int(ErrorCode::Truncated);
        QTest::newRow("not UTF-8") << good << QByteArray("{\"a\":\"\xff\"}") << "" << int(ErrorCode::Malformed);
        QTest::newRow("a key twice") << good << QByteArray(R"({"a":1,"a":2})") << "" << int(ErrorCode::Malformed);
        QTest::newRow("100 MB") << good << "{\"a\":\"" + QByteArray(100'000'000, 'x') + "\"}"
                                << "body" << int(ErrorCode::TooLarge);
        QTest::newRow("deep") << good << QByteArray(63, '[').prepend("{\"a\":") + QByteArray(63, ']') + "}"
                              << "" << int(ErrorCode::TooLarge);
    }

    void badActsAreRefused() {
        QFETCH(QString, id);
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QFETCH(int, code);
        const TestHome home;
        auto ledger = Ledger::openOrCreate(home.path() / "ledger.git", makeIdentity(home.path(), "Anna"), testTime);
        const auto result = ledger->recordRequest(id.toStdString(), body.toStdString(), {{"a", "b"}}, after(1));
        QVERIFY(!result.has_value());
        QVERIFY2(int(result.error().code) == code, describe(result.error()).c_str());
        QVERIFY(!result.error().detail.empty());
        QVERIFY2(field.isEmpty() || result.error().where.field == field.toStdString(),
                 describe(result.error()).c_str());
        QCOMPARE(ledger->verify().entries, std::uint64_t(2));
    }

    void badTextsAreRefused_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no name") << QByteArray() << QByteArray("x");
        QTest::newRow("long name") << QByteArray(201, 'n') << QByteArray("x");
        QTest::newRow("name not UTF-8") << QByteArray("\xff") << QByteArray("x");
        QTest::newRow("text not UTF-8") << QByteArray("n") << QByteArray("\xff");
        QTest::newRow("too much") << QByteArray("n") << QByteArray(int(maximumTextsBytes), 'x');
    }

    void badTextsAreRefused() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        const TestHome home;
        auto ledger = Ledger::openOrCreate(home.path() / "ledger.git", makeIdentity(home.path(), "Anna"), testTime);
        const auto result = ledger->recordRequest(request, "{}", {{name.toStdString(), text.toStdString()}}, after(1));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().where.field.starts_with("texts"));
        QCOMPARE(ledger->verify().entries, std::uint64_t(2));
    }

    void theLargestActFits() {
        const TestHome home;
        const fs::path folder = home.path() / "ledger.git";
        auto ledger = Ledger::openOrCreate(folder, makeIdentity(home.path(), "Anna"), testTime);
        const std::string body = "{\"a\":\"" + std::string(maximumBodyBytes - 8, 'x') + "\"}";
        const auto result =
            ledger->recordRequest(request, body, {{"n", std::string(maximumTextsBytes - 1, 'x')}}, after(1));
        QVERIFY2(result.has_value(), result ? "" : describe(result.error()).c_str());
        QCOMPARE(Ledger::openExisting(folder)->requestEntries()->front().body, body);
    }
};

QTEST_GUILESS_MAIN(TestRequestEntries)
#include "test_request_entries.moc"
