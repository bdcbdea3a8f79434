// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_bundle.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::release;

class TestBundle : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromJson();
    void readsNothingElse_data();
    void readsNothingElse();
    void demandsFourEyes_data();
    void demandsFourEyes();
    void demandsPathsThatStayInside_data();
    void demandsPathsThatStayInside();
    void accountNamesWhatIsLeftOut();
    void accountKeepsForeignTextsInCode();
    void sumsAreOfTheFiles();
};

void TestBundle::comesBackFromJson() {
    const Bundle bundle = exampleBundle();
    const auto read = parseBundle(toJson(bundle), "release.json");
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    QVERIFY(*read == bundle);
}

void TestBundle::readsNothingElse_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("says");
    QTest::newRow("another format") << "outcheck-release"
                                    << "other"
                                    << "unsupported";
    QTest::newRow("a later version") << "\"version\": 1"
                                     << "\"version\": 2"
                                     << "unsupported";
    QTest::newRow("a field missing") << "\"workspace\": \"study\""
                                     << "\"xworkspace\": \"study\""
                                     << "workspace";
    QTest::newRow("a field more") << "\"workspace\": \"study\""
                                  << "\"workspace\": \"study\", \"y\": 1"
                                  << "malformed";
    QTest::newRow("another type") << "\"bytes\": 6"
                                  << "\"bytes\": \"6\""
                                  << "files.1.bytes: wrong-type";
    QTest::newRow("below zero") << "\"bytes\": 6"
                                << "\"bytes\": -6"
                                << "out-of-range";
    QTest::newRow("no digest") << "\"sha256\": \""
                               << "\"sha256\": \"x"
                               << "sha256";
    QTest::newRow("no time") << "\"made\": \"2"
                             << "\"made\": \"x"
                             << "made";
    QTest::newRow("another spacing") << "{\n  \"author\""
                                     << "{ \"author\""
                                     << "malformed";
    QTest::newRow("no JSON") << "{\n  \"author\""
                             << "[\n  \"author\""
                             << "malformed";
}

void TestBundle::readsNothingElse() {
    QFETCH(QString, what);
    QFETCH(QString, with);
    QFETCH(QString, says);
    QString json = QString::fromStdString(toJson(exampleBundle()));
    QVERIFY(json.contains(what));
    json.replace(what, with);
    const auto read = parseBundle(json.toStdString(), "release.json");
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(describe(read.error())).contains(says), describe(read.error()).c_str());
}

void TestBundle::demandsFourEyes_data() {
    QTest::addColumn<int>("change");
    QTest::newRow("one approval") << 0;
    QTest::newRow("two keys of one person") << 1;
    QTest::newRow("one key under two names") << 2;
    QTest::newRow("the author among them") << 3;
    QTest::newRow("another key of the author") << 4;
}

void TestBundle::demandsFourEyes() {
    QFETCH(int, change);
    QVERIFY(validate(exampleBundle()));
    Bundle bundle = exampleBundle();
    auto& approvals = bundle.files[1].approvals;
    switch (change) {
    case 0:
        approvals.pop_back();
        break;
    case 1:
        approvals[1].by = {" ann ", "a2"};
        break;
    case 2:
        approvals[1].by = {"Bob", "a1"};
        break;
    case 3:
        approvals[1].by = bundle.author;
        break;
    default:
        approvals[1].by = {"RAE", "r2"};
    }
    const auto valid = validate(bundle);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::Refused);
    QCOMPARE(valid.error().detail, std::string("two-approvals-missing"));
    QCOMPARE(valid.error().where.file, std::string("output/run.log"));
}

void TestBundle::demandsPathsThatStayInside_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("above") << "../counts.csv"
                           << "unsafe-path";
    QTest::newRow("absolute") << "/etc/passwd"
                              << "unsafe-path";
    QTest::newRow("empty part") << "output//a"
                                << "unsafe-path";
    QTest::newRow("twice") << "output/counts.csv"
                           << "conflict";
    QTest::newRow("a file as folder") << "output/counts.csv/part"
                                      << "conflict";
}

void TestBundle::demandsPathsThatStayInside() {
    QFETCH(QString, path);
    QFETCH(QString, code);
    Bundle bundle = exampleBundle();
    bundle.files[1].path = path.toStdString();
    const auto valid = validate(bundle);
    QVERIFY(!valid);
    QCOMPARE(QString::fromUtf8(nameOf(valid.error().code).data()), code);
}

void TestBundle::accountNamesWhatIsLeftOut() {
    Bundle bundle = exampleBundle();
    bundle.files[0].path = "output/a|`b`.csv";
    const std::string account = accountOf(bundle);
    QVERIFY2(account.find("`output/a\\|'b'.csv`") != std::string::npos, account.c_str());
    QVERIFY(account.find("| `output/more.csv` | withdrawn by the author |") != std::string::npos);
    QVERIFY(account.find("Checked by `Ann`, `Bob`; released by `Ann`") != std::string::npos);
}

// Nothing that people wrote is read as Markdown: outside of code there is no markup but the account's own.
void TestBundle::accountKeepsForeignTextsInCode() {
    Bundle bundle = exampleBundle();
    const std::string hostile =
        "x` <script>alert(1)</script> ![p](http://example.org/p.png) [l](http://example.org) *b*";
    bundle.workspace = bundle.author.name = bundle.releasedBy.name = bundle.ledger = bundle.files[0].group = hostile;
    bundle.checkers[0].name = bundle.files[0].approvals[0].by.name = bundle.leftOut[0].path = hostile;
    bundle.files[0].path = "output/\n# heading\n" + hostile;
    std::string outside;
    bool isCode = false;
    for (const char c : accountOf(bundle)) {
        isCode = c == '`' ? !isCode : isCode;
        outside += isCode ? ' ' : c;
    }
    QVERIFY(!isCode);
    for (const char* mark : {"<", "![", "](", "*", "heading", "example"}) {
        QVERIFY2(outside.find(mark) == std::string::npos, mark);
    }
}

void TestBundle::sumsAreOfTheFiles() {
    Bundle bundle = exampleBundle();
    bundle.files[1].path = "odd\\name";
    QCOMPARE(sumsOf(bundle), sha256Of(firstBytes).toHex() + "  outputs/output/counts.csv\n" + "\\" +
                                 sha256Of(secondBytes).toHex() + "  outputs/odd\\\\name\n");
}

QTEST_APPLESS_MAIN(TestBundle)
#include "test_bundle.moc"
