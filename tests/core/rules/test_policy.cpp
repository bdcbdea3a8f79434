// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "rules/rule_catalogue.h"
#include "test_policy_text.h"

#include <QTest>
#include <algorithm>

using namespace outcheck;
using namespace outcheck::rules;

namespace {

std::string small(const std::string& rules) {
    return "id: t\nversion: '1'\ntitle: T\nsource: S\ndate: D\nguidance:\n  g: {title: T, text: T, source: S, status: "
           "verified}\n"
           "rules:\n" +
           rules;
}

} // namespace

class TestPolicy : public QObject {
    Q_OBJECT
private slots:
    void readsTheHouse();
    void refuses_data();
    void refuses();
    void switchesOff();
    void writesNumbers();
};

void TestPolicy::readsTheHouse() {
    const std::string yaml = houseYaml();
    const auto policy = Policy::parse(yaml, "opensafely.yaml");
    QVERIFY2(policy.has_value(), policy ? "" : describe(policy.error()).c_str());
    QCOMPARE(policy->id(), std::string("opensafely"));
    QCOMPARE(policy->smallCountThreshold(), std::uint64_t(7));
    QCOMPARE(policy->digest().toHex(), sha256Of(yaml).toHex());
    QCOMPARE(policy->text(), yaml);
    QCOMPARE(policy->rule("row-limit")->number("most_rows"), 5000.0);
    QCOMPARE(policy->rule("file-size")->number("most_bytes"), 16.0 * 1024 * 1024);
    QVERIFY(policy->rule("no-such-rule") == nullptr);
    QCOMPARE(policy->rulesOff(), std::vector<std::string>{"dominance"}); // of magnitudes, which do not occur
    QVERIFY(policy->parent().empty());
    for (const RuleSpecification& rule : ruleCatalogue()) {
        const RuleSetting* setting = policy->rule(rule.name);
        QVERIFY2(setting != nullptr, std::string(rule.name).c_str());
        QVERIFY(policy->guidance(setting->guidance) != nullptr);
    }
}

void TestPolicy::refuses_data() {
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const std::string& yaml, const char* code, const char* field, int line) {
        QTest::newRow(name) << QString::fromStdString(yaml) << QString::fromLatin1(code) << QString::fromLatin1(field)
                            << line;
    };
    row("unknown rule", small("  big-count: {severity: block, guidance: g}\n"), "unsupported", "rules.big-count", 9);
    row("unknown parameter", small("  row-limit: {severity: block, guidance: g, most_rows: 5, mots_rows: 9}\n"),
        "unsupported", "rules.row-limit.mots_rows", 9);
    row("missing parameter", small("  row-limit: {severity: block, guidance: g}\n"), "missing-field",
        "rules.row-limit.most_rows", 9);
    row("text for a number", small("  row-limit: {severity: block, guidance: g, most_rows: many}\n"), "wrong-type",
        "rules.row-limit.most_rows", 9);
    row("quoted number", small("  row-limit: {severity: block, guidance: g, most_rows: '5'}\n"), "wrong-type",
        "rules.row-limit.most_rows", 9);
    row("negative number", small("  row-limit: {severity: block, guidance: g, most_rows: -5}\n"), "out-of-range",
        "rules.row-limit.most_rows", 9);
    row("unknown severity", small("  row-limit: {severity: fatal, guidance: g, most_rows: 5}\n"), "out-of-range",
        "rules.row-limit.severity", 9);
    row("no severity", small("  row-limit: {guidance: g, most_rows: 5}\n"), "missing-field", "rules.row-limit.severity",
        9);
    row("unknown guidance", small("  row-limit: {severity: block, guidance: h, most_rows: 5}\n"), "not-found",
        "rules.row-limit.guidance", 9);
    row("rule twice",
        small("  missing-header: {severity: block, guidance: g}\n  missing-header: {severity: note, guidance: g}\n"),
        "malformed", "rules.missing-header", 10);
    row("list of lists", small("  organisation-identifier: {severity: block, guidance: g, headers: [[a]]}\n"),
        "wrong-type", "rules.organisation-identifier.headers", 9);
    row("another switch", small("  missing-header: {severity: block, guidance: g, enabled: false}\n"), "unsupported",
        "rules.missing-header.enabled", 9);
    row("no rule at all", small("  missing-header: ~\n"), "wrong-type", "rules.missing-header", 9);
    row("sentences in a text", small("  {}\nnot_checked: nothing\n"), "wrong-type", "not_checked", 10);
    row("a sentence that is a map", small("  {}\nnot_checked: [{a: b}]\n"), "wrong-type", "not_checked", 10);
    row("parents unknown here", "id: t\ninherits: opensafely\n", "not-found", "inherits", 2);
    row("parents in a list", "id: t\ninherits: [opensafely]\n", "wrong-type", "inherits", 2);
    row("unknown key", "id: t\nfamily: x\n", "unsupported", "family", 2);
    row("no id", "version: '1'\ntitle: T\nsource: S\ndate: D\nrules: {}\nguidance: {}\n", "missing-field", "id", 1);
    row("rules are no map", "id: t\nversion: '1'\ntitle: T\nsource: S\ndate: D\nguidance: {}\nrules: [a]\n",
        "wrong-type", "rules", 7);
    row("empty", "", "wrong-type", "", 0);
}

void TestPolicy::refuses() {
    QFETCH(QString, yaml);
    QFETCH(int, line);
    const auto policy = Policy::parse(yaml.toStdString(), "p.yaml");
    QVERIFY(!policy.has_value());
    QTEST(QString::fromLatin1(outcheck::nameOf(policy.error().code).data()), "code");
    QTEST(QString::fromStdString(policy.error().where.field), "field");
    QCOMPARE(policy.error().where.file, std::string("p.yaml"));
    if (line > 0) {
        QCOMPARE(int(policy.error().where.line), line);
    }
}

void TestPolicy::switchesOff() {
    const auto policy = Policy::parse(small("  missing-header: {severity: off, guidance: g}\n"
                                            "  small-count: {severity: off, guidance: g, redact_at_most: 7}\n"
                                            "  identifier: {severity: note, guidance: g}\n"),
                                      "p.yaml");
    QVERIFY(policy.has_value());
    QVERIFY(!policy->rule("missing-header")->enabled);
    QCOMPARE(severityWord(*policy->rule("missing-header")), std::string_view("off"));
    QCOMPARE(policy->smallCountThreshold(), std::uint64_t(0));
    const auto off = policy->rulesOff(); // all but one, named in the policy or not
    QCOMPARE(off.size(), ruleCatalogue().size() - 1);
    QVERIFY(std::find(off.begin(), off.end(), "identifier") == off.end());
    QVERIFY(std::find(off.begin(), off.end(), "missing-header") != off.end());
    QVERIFY(std::find(off.begin(), off.end(), "row-limit") != off.end());
}

void TestPolicy::writesNumbers() {
    QCOMPARE(numberText(7), std::string("7"));
    QCOMPARE(numberText(16777216), std::string("16777216"));
    QCOMPARE(numberText(100000), std::string("100000"));
    QCOMPARE(numberText(0.9), std::string("0.9"));
    QCOMPARE(numberText(1.7976931348623157e308).size(), std::size_t(309));
    QCOMPARE(numberText(5e-324).substr(0, 4), std::string("0.00"));
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "test_policy.moc"
