// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_formats.h"
#include "rules/rule_set.h"

#include <QTest>
#include <QXmlStreamReader>
#include <nlohmann/json.hpp>

using namespace outcheck;
using namespace outcheck::check;

namespace {

constexpr const char* secret = "918273";

// One output of each verdict; the failing one has a cell with a value that must not get out.
std::vector<CheckAccount> accounts() {
    CheckAccount account;
    account.workspaceName = "study <1>";
    account.workspaceKind = "plain-folder";
    FileCheck fail;
    fail.path = "output/a b\x01.csv";
    fail.state = CheckState::Complete;
    fail.digest = sha256Of("x");
    rules::Finding finding;
    finding.rule = "small-count";
    finding.severity = rules::Severity::Block;
    finding.kind = rules::SpotKind::Cell;
    finding.columnName = "n & \"N\"";
    finding.spotCount = 3;
    finding.spots = {{16, 3, 0, secret}, {20, 3, 0, secret}, {21, 3, 0, secret}};
    finding.reason = {"small-count.column",
                      {{"column", "4"}, {"name", "n & \"N\""}, {"cells", "3"}, {"threshold", "7"}}};
    finding.guidance = "redact-small-counts";
    fail.findings.push_back(finding);
    finding.rule = "identifier";
    finding.severity = rules::Severity::Query;
    finding.kind = rules::SpotKind::Line;
    finding.reason = {"identifier.nhs-number-line", {{"places", "3"}}};
    fail.findings.push_back(finding);
    rules::sealFindings(fail.findings);
    fail.verdict = verdictOf(fail);
    FileCheck query;
    query.path = "output/b.png";
    query.state = CheckState::Complete;
    query.notUnderstood.push_back({"image-pixels", {}});
    query.verdict = verdictOf(query);
    FileCheck clean;
    clean.path = "output/c.csv";
    clean.state = CheckState::Complete;
    clean.verdict = verdictOf(clean);
    FileCheck incomplete;
    incomplete.path = "output/d.csv";
    incomplete.problems.push_back(
        Error{ErrorCode::ReadFailed, Place{"output/d.csv", 0, {}}, "reading: Input/output error"});
    account.checks = {fail, query, clean, incomplete};
    account.notChecked.push_back({"output/e.dta", "excluded", "File is not of a type that is admitted"});
    return {account};
}

} // namespace

class TestCheckFormats : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void noValueGetsOut();
    void valuesWhenAskedFor();
    void text();
    void json();
    void sarif();
    void junit();
    void limitsOfThePolicy();

private:
    rules::Policy m_policy;
};

void TestCheckFormats::initTestCase() {
    auto policy = builtInPolicy(defaultPolicy);
    QVERIFY(policy.has_value());
    m_policy = std::move(*policy);
}

void TestCheckFormats::noValueGetsOut() {
    for (const auto& format : {toText, toJson, toSarif, toJunit}) {
        const std::string said = format(accounts(), m_policy, {});
        QVERIFY(!said.empty());
        QVERIFY(said.find(secret) == std::string::npos);
    }
    // The forms that are passed on keep values even when asked.
    QVERIFY(toSarif(accounts(), m_policy, {true, {}}).find(secret) == std::string::npos);
    QVERIFY(toJunit(accounts(), m_policy, {true, {}}).find(secret) == std::string::npos);
}

void TestCheckFormats::valuesWhenAskedFor() {
    const std::string text = toText(accounts(), m_policy, {true, {}});
    QVERIFY(text.find(secret) != std::string::npos);
    QVERIFY(text.starts_with("NOT FOR RELEASE"));
    const auto document = nlohmann::json::parse(toJson(accounts(), m_policy, {true, {}}));
    QVERIFY(document.contains("notice"));
    QCOMPARE(document["workspaces"][0]["outputs"][0]["findings"][0]["places"][0]["value"].get<std::string>(),
             std::string(secret));
}

void TestCheckFormats::text() {
    const QString text = QString::fromStdString(toText(accounts(), m_policy, {}));
    QVERIFY(text.contains(QStringLiteral("fail  output/a b\\x01.csv")));
    QVERIFY(text.contains(QStringLiteral("rows 17, 21, 22")));
    QVERIFY(text.contains(QStringLiteral("clean  output/c.csv")));
    QVERIFY(text.contains(QStringLiteral("not checked  output/e.dta  excluded: File is not of a type")));
    QVERIFY(text.contains(QStringLiteral("4 outputs checked: 1 fail, 1 query, 1 clean, 1 incomplete, 1 not checked")));
}

void TestCheckFormats::json() {
    const auto document = nlohmann::json::parse(toJson(accounts(), m_policy, {false, "1.2"}));
    QVERIFY(!document.contains("notice"));
    QCOMPARE(document["policy"]["sha256"].get<std::string>(), m_policy.digest().toHex());
    const auto& outputs = document["workspaces"][0]["outputs"];
    QCOMPARE(outputs.size(), std::size_t(4));
    QCOMPARE(outputs[0]["verdict"].get<std::string>(), std::string("fail"));
    QVERIFY((outputs[0]["findings"][0]["places"][0] == nlohmann::json({{"record", 16}, {"column", 3}})));
    QCOMPARE(outputs[0]["findings"][1]["places"][0]["line"].get<int>(), 17);
    QCOMPARE(outputs[1]["not_understood"][0]["key"].get<std::string>(), std::string("image-pixels"));
    QCOMPARE(outputs[3]["problems"][0]["code"].get<std::string>(), std::string("read-failed"));
}

void TestCheckFormats::sarif() {
    const auto document = nlohmann::json::parse(toSarif(accounts(), m_policy, {false, "1.2"}));
    QCOMPARE(document["version"].get<std::string>(), std::string("2.1.0"));
    const auto& run = document["runs"][0];
    const auto& rules = run["tool"]["driver"]["rules"];
    for (const auto& result : run["results"]) { // every result names a rule that the run describes
        QVERIFY(
            std::any_of(rules.begin(), rules.end(), [&](const auto& rule) { return rule["id"] == result["ruleId"]; }));
        QVERIFY(!result["locations"].empty());
        QCOMPARE(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].get<std::string>(),
                 std::string("output/a%20b%01.csv"));
    }
    QCOMPARE(run["results"][0]["level"].get<std::string>(), std::string("error"));
    QCOMPARE(run["results"][0]["locations"][0]["logicalLocations"][0]["name"].get<std::string>(),
             std::string("row 17, column 4"));
    QCOMPARE(run["results"][1]["locations"][0]["physicalLocation"]["region"]["startLine"].get<int>(), 17);
    QCOMPARE(run["invocations"][0]["executionSuccessful"].get<bool>(), false);
}

void TestCheckFormats::junit() {
    const std::string bytes = toJunit(accounts(), m_policy, {});
    QXmlStreamReader xml(QByteArray::fromStdString(bytes));
    QStringList told;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() != QStringLiteral("testsuites") &&
            xml.name() != QStringLiteral("property")) {
            told << xml.name().toString();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(told.join(QLatin1Char(' ')), QStringLiteral("testsuite properties testcase failure testcase skipped "
                                                         "system-out testcase testcase error testcase skipped"));
}

// What is switched off, and what is demanded but not checked, is said once in every form.
void TestCheckFormats::limitsOfThePolicy() {
    const auto policy = builtInPolicy("uk-sdc");
    QVERIFY(policy.has_value());
    const std::string& sentence = policy->notChecked().front();
    for (const auto& format : {toText, toJson, toSarif, toJunit}) {
        const QString said = QString::fromStdString(format(accounts(), *policy, {}));
        QCOMPARE(said.count(QString::fromStdString(sentence)), 1);
        QVERIFY(said.contains(QStringLiteral("unrounded-count")));
    }
    const std::string text = toText(accounts(), *policy, {});
    QVERIFY(text.find("Rules that this policy switches off: unrounded-count, inconsistently-rounded, row-limit, "
                      "file-size.\n") != std::string::npos);
    QVERIFY(text.find("This policy also demands, not checked:\n    " + sentence + "\n") != std::string::npos);
    QVERIFY(toText(accounts(), m_policy, {}).find("switches off: dominance.\n") != std::string::npos);
    const auto document = nlohmann::json::parse(toJson(accounts(), *policy, {}));
    QVERIFY(document["policy"]["rules_off"] ==
            nlohmann::json({"unrounded-count", "inconsistently-rounded", "row-limit", "file-size"}));
    QCOMPARE(document["policy"]["not_checked"].size(), policy->notChecked().size());
}

QTEST_APPLESS_MAIN(TestCheckFormats)
#include "test_check_formats.moc"
