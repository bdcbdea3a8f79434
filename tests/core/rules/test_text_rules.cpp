// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_set.h"
#include "test_policy_text.h"

#include <QTest>
#include <sstream>

using namespace outcheck::rules;

class TestTextRules : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
};

void TestTextRules::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // key/severity line … | …
    const auto add = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    add("nothing", "a log\nthat says 5 things\n", "");
    add("Stata list",
        "     +-------------+\n     | age   sex |\n     |-----------|\n  1. |  41     1 |\n  2. |  52     2 |\n"
        "  3. |[REDACTED] |\n     +-------------+\n",
        "person-rows-in-log.list/query 3 4");
    add("Stata list with ids", "     | patient_id   age |\n  1. |  41     1 |\n",
        "person-rows-in-log.list-with-id/block 1");
    add("tibble", "# A tibble: 6 x 3\n   age sex   n\n  <int> <chr> <int>\n1    41 F     1\n2    52 M     1\n",
        "person-rows-in-log.frame/query 3 4");
    add("pandas head",
        "   patient_id  age sex\n0          12   41   F\n1          15   52   M\n2          19   33   M\n",
        "person-rows-in-log.frame-with-id/block 1 2 3");
    add("two numbered lines are no frame", "steps to do\n1 read it\n2 write it\n", "");
    add("a numbered list of prose", "1 first of all we look\n2 and then we see it\n3 in the end we know\n", "");
    add("tabulate",
        "       sex |      Freq.     Percent        Cum.\n------------+-----------\n    Female |          3        "
        "0.30\n"
        "      Male |      1,003       99.70\n------------+-----------\n     Total |      1,006      100.00\n\n"
        "  other | 4\n",
        "small-count-in-log.frame/query 2");
    add("deleted",
        "(3 observations deleted)\n(1,003 observations deleted)\n(0 observations deleted)\n(3 real changes made)\n",
        "small-count-in-log.message/query 0");
    add("NHS number named so", "NHS number 943 476 5919 found\n", "identifier.nhs-number-certain-line/block 0");
    add("a number like one", "seed 9434765919\n", "identifier.nhs-number-line/query 0");
    add("e-mail", "by a.b@example.org\n", "identifier.e-mail-line/query 0");
    add("direction is turned",
        "a\xE2\x80\xAE"
        "b\nplain\n\x1b[31mred\x1b[0m\n",
        "invisible-characters.lines/query 0");
}

void TestTextRules::finds() {
    QFETCH(QString, text);
    const Policy policy = housePolicy();
    auto rules = makeTextRules(policy);
    std::istringstream lines(text.toStdString());
    std::uint64_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        for (const auto& rule : rules) {
            rule->addLine({number, line, {}});
        }
    }
    std::vector<Finding> findings;
    for (const auto& rule : rules) {
        rule->finish(findings);
    }
    sealFindings(findings);
    QStringList told;
    for (const Finding& finding : findings) {
        QStringList parts{QString::fromStdString(finding.reason.key) + QLatin1Char('/') +
                          QString::fromLatin1(nameOf(finding.severity).data())};
        for (const Spot& spot : finding.spots) {
            parts << QString::number(spot.row);
        }
        told << parts.join(QLatin1Char(' '));
    }
    QTEST(told.join(QStringLiteral(" | ")), "expected");
}

QTEST_APPLESS_MAIN(TestTextRules)
#include "test_text_rules.moc"
