// SPDX-License-Identifier: GPL-3.0-or-later
#include "played_request.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;
using namespace outcheck::review::test;

namespace {

OpenReview opening() {
    ReviewContents contents;
    contents.votes = {voteOn("a.csv", VoteKind::Reject), voteOn("b.csv", VoteKind::Approve)};
    contents.comments = {commentOn("tables", CommentVisibility::Private, "sealed words")};
    return openingOf(std::move(contents), bytesOf("nonce").bytes, "thirty-two random bytes");
}

std::vector<RequestAct> oneOfEach() {
    VoteOnFile vote = voteOn("a.csv", VoteKind::Approve);
    vote.findings = {{bytesOf("finding"), "small-count", rules::Severity::Block}};
    vote.reason.value = "sites, \"not\" people\n";
    Comment cells = commentOn("", CommentVisibility::Private, "hier: größer");
    cells.anchor.path = "a.csv";
    cells.anchor.file = bytesOf("first");
    cells.anchor.place = CellRange{1, 2, 3, 4};
    cells.answers = "e1";
    Comment lines = cells;
    lines.anchor.place = LineRange{5, 9};
    Comment region = cells;
    region.anchor.place = ImageRegion{1, 2, 30, 40};
    return {OpenRequest{"study", Independence::Sealed, {7, table::Rounding{table::RoundingKind::Midpoint, 6}}},
            OpenRequest{"study", Independence::Shown, {}},
            PutGroup{"tables", {"all patients", false}, {"rounded to 5", false}},
            AddFile{"a.csv", "tables", FileType::Supporting, pinOf("first")},
            ReplaceFile{"a.csv", pinOf("second")},
            WithdrawFile{"a.csv"},
            MoveFile{"a.csv", "code", FileType::Code},
            SubmitRequest{},
            ResubmitRequest{},
            WithdrawRequest{},
            vote,
            cells,
            lines,
            region,
            commentOn("tables", CommentVisibility::Public),
            MakeCommentPublic{"e7"},
            SubmitReview{},
            SealReview{bytesOf("commitment"), bytesOf("ciphertext")},
            opening(),
            ReturnRequest{},
            ReturnEarly{{"wrong files", false}},
            RejectRequest{{"no", false}},
            ApproveRequest{},
            ReleaseFiles{bytesOf("bundle")},
            SettleDispute{{"e1", "e2"}, "e2"},
            LookAt{LookKind::Download, "a.csv"}};
}

ActTexts given(const std::map<std::string, std::string>& texts) {
    return {texts.begin(), texts.end()};
}

} // namespace

class TestRequestActJson : public QObject {
    Q_OBJECT

private slots:
    void actsComeBackAsTheyWere() {
        std::set<ActKind> kinds;
        for (const RequestAct& act : oneOfEach()) {
            const auto body = bodyOf(act);
            QVERIFY2(body.has_value(), nameOf(kindOf(act)).data());
            const auto again = actFrom(*body, given(textsOf(act)));
            QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
            QVERIFY2(*again == act, body->c_str());
            QCOMPARE(*bodyOf(*again), *body);
            kinds.insert(kindOf(act));
        }
        QCOMPARE(kinds.size(), actKindCount);
    }

    void namesOfActsAreTheirs() {
        for (std::size_t kind = 0; kind < actKindCount; ++kind) {
            const auto name = nameOf(static_cast<ActKind>(kind));
            QVERIFY(!name.empty());
            QVERIFY(actKindFrom(name) == static_cast<ActKind>(kind));
        }
        QVERIFY(!actKindFrom("approve"));
    }

    void bodiesHoldNoText() {
        for (const RequestAct& act : oneOfEach()) {
            const std::string body = *bodyOf(act);
            for (const auto& [name, text] : textsOf(act)) {
                QVERIFY2(body.find(text) == std::string::npos, body.c_str());
            }
        }
        QCOMPARE(textsOf(opening()).size(), std::size_t(3)); // the salt, a reason, a comment
    }

    void bodiesAreCanonical() {
        QCOMPARE(QString::fromStdString(*bodyOf(AddFile{"b", "g", FileType::Output, {bytesOf("x"), 1}})),
                 QStringLiteral(R"({"act":"add-file","file":"%1","group":"g","path":"b","size":1,"texts":[],)"
                                R"("type":"output"})")
                     .arg(QString::fromStdString(bytesOf("x").toHex())));
    }

    void erasedTextsSaySo() {
        const RequestAct act = PutGroup{"tables", {"all patients", false}, {"rounded to 5", false}};
        const auto body = bodyOf(act);
        const auto again = actFrom(*body, {{"context", std::nullopt}});
        QVERIFY(again.has_value());
        const auto& group = std::get<PutGroup>(*again);
        QVERIFY(group.context.erased && group.controls.erased && isGiven(group.context));
        QCOMPARE(*bodyOf(*again), *body); // the body stays what it was
        QVERIFY(textsOf(*again).empty());
    }

    void textsThatHaveNotComeAreNotErased() {
        const auto body = bodyOf(PutGroup{"tables", {"all patients"}, {"rounded to 5"}});
        const auto again = actFrom(*body, {}, {}, AbsentTexts::NotHere);
        QVERIFY(again.has_value());
        const Text& context = std::get<PutGroup>(*again).context;
        QVERIFY(context.notHere && !context.erased && isGiven(context));
        QCOMPARE(*bodyOf(*again), *body);
        QVERIFY(textsOf(*again).empty());
        // What is known to be erased stays so.
        const auto erased = actFrom(*body, {{"context", std::nullopt}}, {}, AbsentTexts::NotHere);
        QVERIFY(std::get<PutGroup>(*erased).context.erased && std::get<PutGroup>(*erased).controls.notHere);
    }

    void anOpeningIsCheckedAfterItsTextsAreErased() {
        const OpenReview whole = opening();
        const auto body = bodyOf(whole);
        const auto erased = actFrom(*body, {});
        QVERIFY(erased.has_value());
        QVERIFY(std::get<OpenReview>(*erased).contents.comments.front().text.erased);
        QVERIFY(*commitmentOf(std::get<OpenReview>(*erased)) == *commitmentOf(whole));
        // The commitment is over nonce and bytes as the reference says.
        Sha256Hasher hasher;
        hasher.update(std::as_bytes(std::span(whole.nonce)));
        hasher.update(*sealedBytes(whole));
        QVERIFY(hasher.finish() == *commitmentOf(whole));
    }

    void anOpeningWithOtherTextsIsRefused() {
        const OpenReview whole = opening();
        ActTexts texts = given(textsOf(whole));
        texts["comments.0.text"] = "other words";
        const auto changed = actFrom(*bodyOf(whole), texts);
        QVERIFY(!changed);
        QCOMPARE(changed.error().where.field, std::string("texts.comments.0.text"));
        OpenReview more = whole;
        more.textDigests["votes.1.reason"] = bytesOf("nothing");
        QVERIFY(!actFrom(*bodyOf(more), given(textsOf(whole))));
    }

    void refusesWithTheField_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* body, const char* field, const char* code) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(field) << QString::fromLatin1(code);
        };
        row("no JSON", "nonsense", "", "malformed");
        row("no object", "[]", "", "wrong-type");
        row("no act", "{}", "act", "missing-field");
        row("unknown act", R"({"act":"dance"})", "act", "unsupported");
        row("act of wrong type", R"({"act":3})", "act", "wrong-type");
        row("unknown field", R"({"act":"submit-request","texts":[],"why":1})", "why", "unsupported");
        row("no texts", R"({"act":"submit-request"})", "texts", "missing-field");
        row("texts of wrong type", R"({"act":"submit-request","texts":[4]})", "texts.0", "wrong-type");
        row("foreign text", R"({"act":"submit-request","texts":["context"]})", "texts.context", "malformed");
        row("text twice", R"({"act":"put-group","group":"g","texts":["context","context"]})", "texts.context",
            "malformed");
        row("empty name", R"({"act":"put-group","group":"","texts":[]})", "group", "missing-field");
        row("size of wrong type", R"({"act":"replace-file","file":"00","path":"a","size":"1","texts":[]})", "file",
            "malformed");
        row("added as withdrawn",
            R"({"act":"add-file","file":"0000000000000000000000000000000000000000000000000000000000000000","group":"g",)"
            R"("path":"a","size":1,"texts":[],"type":"withdrawn"})",
            "type", "out-of-range");
        row("negative size",
            R"({"act":"replace-file","file":"0000000000000000000000000000000000000000000000000000000000000000",)"
            R"("path":"a","size":-1,"texts":[]})",
            "size", "out-of-range");
        row("range backwards",
            R"({"act":"comment","answers":"","visibility":"public","texts":["text"],"anchor":{"group":"","path":"a",)"
            R"("file":"0000000000000000000000000000000000000000000000000000000000000000",)"
            R"("place":{"kind":"lines","first":3,"last":2}}})",
            "anchor.place.last", "out-of-range");
        row("unknown place",
            R"({"act":"comment","answers":"","visibility":"public","texts":["text"],"anchor":{"group":"","path":"",)"
            R"("file":null,"place":{"kind":"sphere"}}})",
            "anchor.place.kind", "unsupported");
        row("place without file",
            R"({"act":"comment","answers":"","visibility":"public","texts":["text"],"anchor":{"group":"","path":"",)"
            R"("file":null,"place":{"kind":"lines","first":1,"last":2}}})",
            "anchor.place", "out-of-range");
        row("empty comment",
            R"({"act":"comment","answers":"","visibility":"public","texts":[],"anchor":{"group":"","path":"",)"
            R"("file":null,"place":null}})",
            "text", "out-of-range");
        row("base of rounding",
            R"({"act":"open-request","workspace":"w","independence":"shown","threshold":null,"texts":[],)"
            R"("rounding":{"kind":"nearest","base":1}})",
            "rounding.base", "out-of-range");
        row("unknown independence",
            R"({"act":"open-request","workspace":"w","independence":"none","threshold":null,"texts":[],)"
            R"("rounding":null})",
            "independence", "unsupported");
    }
    void refusesWithTheField() {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QFETCH(QString, code);
        const auto act = actFrom(body.toStdString(), {}, "entry.json");
        QVERIFY(!act);
        QCOMPARE(QString::fromStdString(act.error().where.field), field);
        QCOMPARE(QString::fromLatin1(nameOf(act.error().code).data()), code);
        QCOMPARE(act.error().where.file, std::string("entry.json"));
    }

    void refusesTextsThatTheBodyDoesNotName() {
        const auto act = actFrom(*bodyOf(SubmitRequest{}), {{"reason", "because"}});
        QVERIFY(!act);
        QCOMPARE(act.error().where.field, std::string("texts.reason"));
    }

    void isNotWrittenWhereItIsTooLong() {
        QVERIFY(!bodyOf(PutGroup{std::string(maximumNameBytes + 1, 'x'), {}, {}}));
        QVERIFY(!bodyOf(WithdrawFile{std::string(maximumPathBytes + 1, 'x')}));
        const auto text = bodyOf(PutGroup{"g", {std::string(maximumCommentBytes + 1, 'x'), false}, {}});
        QVERIFY(!text && text.error().code == ErrorCode::TooLarge);
        const auto broken = bodyOf(PutGroup{"g\xff", {}, {}});
        QVERIFY(!broken && broken.error().code == ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestRequestActJson)
#include "test_request_act_json.moc"
