// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck policy, run as people run it.
#include "outcheck_program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace cli_test;

namespace {

const QByteArray own = "id: own\nversion: '1'\ntitle: Own\nsource: S\ndate: D\ninherits: opensafely\n"
                       "rules:\n  small-count: {redact_at_most: 9}\n  row-limit: {severity: off}\n";

nlohmann::json jsonOf(const QStringList& arguments) {
    return nlohmann::json::parse(outcheck(arguments).output.toStdString(), nullptr, false);
}

} // namespace

class TestPolicyCommand : public QObject, cli_test::InFolder {
    Q_OBJECT
private slots:
    void init();
    void lists();
    void shows();
    void showsWhatItInherits();
    void differences();
    void faults();
    void exitCodes_data();
    void exitCodes();

private:
};

void TestPolicyCommand::init() {
    makeFolder();
    write("own.yaml", own);
    write("broken.yaml", own + "  small-cuont: {severity: block}\n  identifier: {severity: fatal}\n");
}

void TestPolicyCommand::lists() {
    const Outcome list = outcheck({"policy", "list"});
    QCOMPARE(list.code, 0);
    for (const char* id : {"acro  ", "eurostat  ", "opensafely  ", "uk-sdc  "}) {
        QVERIFY2(("\n" + list.output).contains(QByteArray("\n") + id), id);
    }
}

void TestPolicyCommand::shows() {
    const auto json = jsonOf({"policy", "show", "--format", "json"});
    QCOMPARE(json["id"].get<std::string>(), std::string("opensafely"));
    QVERIFY(json["inherits"].is_null());
    QVERIFY(json["rules_off"] == nlohmann::json::array({"dominance"}));
    const Outcome text = outcheck({"policy", "show", "uk-sdc"});
    QVERIFY(text.output.contains("redact_at_most: 9"));
    QVERIFY(text.output.contains("unrounded-count  off"));
    QVERIFY(text.output.contains("Also demanded, not checked:\n    No row or column"));
    QVERIFY(text.output.contains("to be confirmed"));
}

void TestPolicyCommand::showsWhatItInherits() {
    const Outcome text = outcheck({"policy", "show", path("own.yaml")});
    QCOMPARE(text.code, 0);
    QVERIFY(text.output.contains("own 1, inherits from opensafely "));
    QVERIFY(text.output.contains("Rules switched off: dominance, row-limit\n"));
    // What is printed as YAML says the same by itself, and is what the digest is of.
    const Outcome yaml = outcheck({"policy", "show", path("own.yaml"), "--format", "yaml"});
    QVERIFY(!yaml.output.contains("inherits"));
    const QByteArray digest = QCryptographicHash::hash(yaml.output, QCryptographicHash::Sha256).toHex();
    QVERIFY(text.output.contains("SHA-256: " + digest));
    write("whole.yaml", yaml.output);
    QCOMPARE(outcheck({"policy", "diff", path("own.yaml"), path("whole.yaml")}).code, 0);
}

void TestPolicyCommand::differences() {
    const Outcome text = outcheck({"policy", "diff", "opensafely", path("own.yaml")});
    QCOMPARE(text.code, 1);
    QVERIFY(text.output.endsWith("own 1\nrules.row-limit.severity: block -> off\n"
                                 "rules.small-count.redact_at_most: 7 -> 9\n"));
    const auto json = jsonOf({"policy", "diff", "opensafely", path("own.yaml"), "--format", "json"});
    QCOMPARE(json["differences"].size(), std::size_t(2));
    QVERIFY((json["differences"][1] == nlohmann::json{{"section", "rules"},
                                                      {"name", "small-count"},
                                                      {"field", "redact_at_most"},
                                                      {"left", "7"},
                                                      {"right", "9"}}));
}

void TestPolicyCommand::faults() {
    const Outcome text = outcheck({"policy", "check", path("broken.yaml")});
    QCOMPARE(text.code, 1);
    QVERIFY(text.output.contains("broken.yaml:10: rules.small-cuont: unsupported: "));
    QVERIFY(text.output.contains("broken.yaml:11: rules.identifier.severity: out-of-range: "));
    QVERIFY(text.output.contains("not valid, faults: 2"));
    const auto json = jsonOf({"policy", "check", path("broken.yaml"), "--format", "json"});
    QVERIFY(!json["valid"].get<bool>());
    QVERIFY(json["policy"].is_null());
    QCOMPARE(json["faults"][1]["line"].get<int>(), 11);
    QCOMPARE(json["faults"][1]["field"].get<std::string>(), std::string("rules.identifier.severity"));
    QVERIFY(jsonOf({"policy", "check", path("own.yaml"), "--format", "json"})["valid"].get<bool>());
}

void TestPolicyCommand::exitCodes_data() {
    QTest::addColumn<QStringList>("arguments"); // %1 is the folder
    QTest::addColumn<int>("expected");
    QTest::newRow("show a file") << QStringList{"policy", "show", "%1/own.yaml"} << 0;
    QTest::newRow("show a broken one") << QStringList{"policy", "show", "%1/broken.yaml"} << 2;
    QTest::newRow("show none") << QStringList{"policy", "show", "%1/none.yaml"} << 2;
    QTest::newRow("check a file") << QStringList{"policy", "check", "%1/own.yaml"} << 0;
    QTest::newRow("check a built-in one") << QStringList{"policy", "check", "eurostat"} << 0;
    QTest::newRow("check none") << QStringList{"policy", "check", "%1/none.yaml"} << 2;
    QTest::newRow("check nothing") << QStringList{"policy", "check"} << 2;
    QTest::newRow("the same") << QStringList{"policy", "diff", "acro", "acro"} << 0;
    QTest::newRow("not the same") << QStringList{"policy", "diff", "acro", "uk-sdc"} << 1;
    QTest::newRow("compare with none") << QStringList{"policy", "diff", "acro", "%1/none.yaml"} << 2;
    QTest::newRow("compare with a broken one") << QStringList{"policy", "diff", "%1/broken.yaml", "acro"} << 2;
    QTest::newRow("a form it does not have") << QStringList{"policy", "diff", "acro", "acro", "--format", "yaml"} << 2;
}

void TestPolicyCommand::exitCodes() {
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("%1"), m_folder->path());
    const Outcome run = outcheck(arguments);
    QTEST(run.code, "expected");
    QVERIFY2(run.code != 2 || !run.errors.isEmpty(), "a refusal says why");
}

QTEST_GUILESS_MAIN(TestPolicyCommand)
#include "test_policy.moc"
