// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule has its page of help, every page its rule, and all pages one form.
#include "rules/rule_catalogue.h"
#include "rules/rule_help.h"

#include <QTest>
#include <algorithm>

using namespace outcheck::rules;

class TestRuleHelp : public QObject {
    Q_OBJECT
private slots:
    void everyRuleHasItsPage_data();
    void everyRuleHasItsPage();
    void everyPageHasItsRule();
    void unknownRulesHaveNone();
};

void TestRuleHelp::everyRuleHasItsPage_data() {
    QTest::addColumn<QByteArray>("rule");
    for (const RuleSpecification& rule : ruleCatalogue()) {
        const QByteArray name(rule.name.data(), static_cast<qsizetype>(rule.name.size()));
        QTest::newRow(name.constData()) << name;
    }
}

void TestRuleHelp::everyRuleHasItsPage() {
    QFETCH(QByteArray, rule);
    const std::string_view page = helpPage(rule.toStdString());
    QVERIFY(page.starts_with("# "));
    QVERIFY(page.ends_with('\n'));
    std::size_t at = 0;
    for (const char* section : {"\n## What it looks for\n", "\n## Why it matters\n", "\n## What puts it right\n",
                                "\n## Where it comes from\n"}) {
        const std::size_t found = page.find(section);
        QVERIFY2(found != std::string_view::npos && found > at, section);
        at = found;
    }
    const std::string_view summary = helpSummary(rule.toStdString());
    QVERIFY(summary.ends_with('.') && !summary.starts_with('#'));
    QVERIFY2(summary.size() <= 100, "longer than a line of the list");
}

void TestRuleHelp::everyPageHasItsRule() {
    const auto pages = helpPages();
    QCOMPARE(pages.size(), ruleCatalogue().size());
    for (const RuleHelp& help : pages) {
        QVERIFY2(findRuleSpecification(help.rule) != nullptr, std::string(help.rule).c_str());
    }
}

void TestRuleHelp::unknownRulesHaveNone() {
    QVERIFY(helpPage("no-such-rule").empty());
    QVERIFY(helpPage("").empty());
    QVERIFY(helpSummary("no-such-rule").empty());
}

QTEST_APPLESS_MAIN(TestRuleHelp)
#include "test_rule_help.moc"
