// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_set.h"
#include "test_policy_text.h"

#include <QTest>
#include <sstream>
#include <string>

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
    add("names behind titles", "seen by Mr John Smith and Dr Okafor\nDrug Group\n", "identifier.name-line/query 0 0");
    add("an author", "Author: Dr J. Okafor\n", "identifier.name-credit-line/note 0");
    add("Stata list",
        "     +-------------+\n     | age   sex |\n     |-----------|\n  1. |  41     1 |\n  2. |  52     2 |\n"
        "  3. |[REDACTED] |\n     +-------------+\n",
        "person-rows-in-log.list/query 3 4");
    add("Stata list with ids", "     | patient_id   age |\n     |------------------|\n  1. |  41     1 |\n",
        "person-rows-in-log.list-with-id/block 2");
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
    add("tabulate of two variables",
        "           |       reviewed\n   smoking |         0          1 |     Total\n"
        "-----------+----------------------+----------\n"
        "   current |     2,874      2,486 |     5,360 \n"
        "         . |        11          4 |        15 \n"
        "-----------+----------------------+----------\n"
        "     Total |     2,885      2,490 |     5,375 \n\n",
        "small-count-in-log.frame/query 4");
    add("tabulate of two variables with shares",
        "   smoking |         0          1 |     Total\n-----------+----------------------+----------\n"
        "   current |         6      2,486 |     2,492 \n           |      0.24      99.76 |    100.00 \n",
        "small-count-in-log.frame/query 2");
    add("a part of a wide tabulate",
        "       sex |         1          2\n-----------+----------------------\n         F |         5         60 \n"
        "         M |        12         70 \n-----------+----------------------\n     Total |        17        130 "
        "\n\n",
        "small-count-in-log.frame/query 2");
    add("redacted frequencies",
        "       sex |      Freq.     Percent        Cum.\n------------+-----------\n    Female | [REDACTED]        "
        "0.30\n",
        "");
    add("summarize",
        "    Variable |        Obs        Mean    Std. Dev.       Min        Max\n-------------+------------------\n"
        "         age |          4        47.5    6.855655         41          6\n",
        "small-count-in-log.frame/query 2");
    add("tabulate with a summary",
        "            |         Summary of age\n        sex |        Mean   Std. Dev.       Freq.\n"
        "------------+------------------------------------\n          F |           5         1.2          61\n"
        "          M |        47.1         1.3           2\n",
        "small-count-in-log.frame/query 4");
    add("coefficients are no counts",
        "          _t | Haz. Ratio   Std. Err.      z    P>|z|\n-------------+------------------------\n"
        "         age |          2          3          1        0\n-------------+--------\n",
        "");
    add("strate",
        "  +----------------------------------+\n  | hiv       D         Y     Rate   |\n"
        "  |----------------------------------|\n  |   0   14857    123.45     1.20   |\n"
        "  |   1       5      3.00     2.00   |\n  +----------------------------------+\n",
        "small-count-in-log.frame/query 4");
    add("a pipe table", "| sex | n | mean age |\n|:----|--:|---:|\n| F   | 3 | 5 |\n| M   | 60 | 4 |\n\n| 3 |\n",
        "small-count-in-log.frame/query 2");
    add("a summary table in pipes",
        "| **Characteristic** | **N = 100** |\n|:---|:---:|\n| Smoker | 3 (3.0%) |\n| Age | 45 (40, 52) |\n| Unknown | "
        "2 |\n",
        "small-count-in-log.frame/query 2 4");
    add("cells between tabs", "ethnicity\t==5\t16 (1.6)\t2 (0.1)\nage\tmean-sd\t4 (1.2)\nx\t18 (12-22)\n",
        "small-count-in-log.frame/query 0");
    add("table() of R", "\n    F   M \n   12   3 \n\n", "small-count-in-log.table/query 2");
    add("table() of R, two ways", "    \n    FALSE TRUE\n  F    12    3\n  M    10   40\n",
        "small-count-in-log.table/query 2");
    add("a matrix is no table of counts", " a b\n 1 2\n 3 4\n", "");
    add("a column that counts", "  group  n mean\n1 young 34  4.5\n2 old    3  5.5\n",
        "small-count-in-log.table/query 2");
    add("a column that counts and begins withheld", "  group  n mean\n1 young NA  4.5\n2 old    3  5.5\n",
        "small-count-in-log.table/query 2");
    add("value counts", "sex\nF    120\nM      3\nName: count, dtype: int64\n", "small-count-in-log.table/query 2");
    add("a description is no value count",
        "count    254.0\nmean       5.2\nmax        7.0\nName: age, dtype: float64\n", "");
    add("numbers of failures", "No. of failures =            5\n         3  subjects\n. count if x\n  4\n",
        "small-count-in-log.message/query 0 1 3");
    add("deleted",
        "(3 observations deleted)\n(1,003 observations deleted)\n(0 observations deleted)\n(3 real changes made)\n",
        "small-count-in-log.message/query 0");
    add("NHS number named so", "NHS number 943 476 5919 found\n", "identifier.nhs-number-certain-line/block 0");
    add("a number like one", "seed 9434765919\n", "identifier.nhs-number-line/query 0");
    add("e-mail", "by a.b@example.org\n", "identifier.e-mail-line/query 0");
    add("an author's e-mail", "// (c) A. Person <a.b@example.org>\n", "identifier.e-mail-credit-line/note 0");
    add("a date of birth", "nothing\npatient 3, dob 17/03/1954\n", "identifier.birth-date-line/block 1");
    QByteArray numbers = "Time at risk\n"; // one in eleven has the check digit
    for (int i = 0; i < 60; ++i) {
        numbers += QByteArray::number(1'000'000'000 + i) + '\n';
    }
    add("numbers at the rate of chance", numbers.constData(), "identifier.nhs-number-chance-line/query 2 29 37 45 53");
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
