// SPDX-License-Identifier: GPL-3.0-or-later
#include "../table/relations/small_table.h"
#include "rules/rule_set.h"
#include "rules/whole_table.h"
#include "test_policy_text.h"
#include "told_findings.h"

#include <QTest>
#include <iterator>
#include <random>

using namespace outcheck;
using namespace outcheck::rules;

namespace {

std::vector<Finding> judge(const std::string& text, const Policy& policy) {
    const table::SmallTable table(text);
    std::vector<Finding> findings;
    applyWholeTableRules(policy, table::Relations(table.grid()), findings);
    sealFindings(findings);
    return findings;
}

// A policy of one rule.
Policy policyOf(const std::string& rule) {
    auto policy = Policy::parse("id: t\nversion: '1'\ntitle: T\nsource: S\ndate: D\n"
                                "guidance: {g: {title: T, text: T, source: S, status: verified}}\nrules:\n  " +
                                    rule + "\n",
                                "p.yaml");
    return policy ? *policy : Policy();
}

// Percentages of populations that follow from the counts, and one row more.
std::string shares(const std::string& last) {
    return "g;n;population;pct\na;31;400;7.75\nb;52;610;8.52\nc;88;770;11.43\nd;41;123;33.33\n" + last + "\n";
}

std::string percentiles() {
    return "g;n;median_age;p90_age\na;30;51;80\nb;90;50;81\nc;400;49;79\nd;800;51;80\n";
}

} // namespace

class TestWholeTableRules : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void parameters_data();
    void parameters();
    void everyReasonHasItsSentence();
    void knowsWhetherThereAreAny();
    void damagedTables();
};

void TestWholeTableRules::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const std::string& text, const char* rule, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(rule)
                            << QString::fromLatin1(expected);
    };
    const char* const fromPercentage = "count-from-percentage";
    add("withheld, small", shares("e;[REDACTED];250;1.20"), fromPercentage,
        "count-from-figure.small-withheld/block 5,3");
    add("withheld, not small", shares("e;[REDACTED];250;10.00"), fromPercentage,
        "count-from-figure.withheld/block 5,3");
    add("blank, not small", shares("e;;250;10.00"), fromPercentage, "count-from-figure.blank/query 5,3");
    add("blank, and small as it may be by chance", shares("e;;2500;0.12"), fromPercentage,
        "count-from-figure.blank/query 5,3");
    add("narrowed", shares("e;[REDACTED];25000;0.02"), fromPercentage, "count-from-figure.narrowed/query 5,3");
    add("as wide as its mark", shares("e;[REDACTED];2500;0"), fromPercentage, "");
    add("withheld with its figure", shares("e;[REDACTED];250;[REDACTED]"), fromPercentage, "");
    add("of a whole that is not stated",
        "g;n;percent\na;31;21.83\nb;52;36.62\nc;16;11.27\nd;40;28.17\ne;[REDACTED];2.11\n", fromPercentage,
        "count-from-figure.small-withheld/block 5,2");
    add("of a whole before rounding",
        "g;n;percent\na;30;21.831\nb;50;36.620\nc;15;11.268\nd;40;28.169\ne;[REDACTED];2.113\n", fromPercentage,
        "count-from-figure.small-withheld/block 5,2 | count-from-figure.rounded/query 1,2 2,2 3,2 4,2");
    add("of small counts, with all their digits",
        "ethnicity;n;cases_n;cases_%\na;4389;0;0.0002277385561375541\nb;826;7;0.009685230024213076\n"
        "c;1239;7;0.004035512510088781\nd;2891;14;0.004493605\ne;630;0;0.0031746031746031746\n",
        fromPercentage, "count-from-figure.small-rounded/block 1,3 3,3 5,3 | count-from-figure.rounded/query 2,3 4,3");
    const char* const fromRate = "count-from-rate";
    const std::string rates = "g;events;person_years;rate\na;30;400.5;0.0774032\nb;50;610.2;0.0852180\n"
                              "c;90;770.9;0.1141523\nd;40;123.4;0.3322528\n";
    add("exact counts of rounded ones", rates + "e;105;555.5;0.1926193\n", fromRate,
        "count-from-figure.rounded/query 1,3 2,3 3,3 4,3 5,3");
    add("a small one of a rounded one", rates + "e;5;1555.5;0.0045002\nf;105;555.5;0.1926193\n", fromRate,
        "count-from-figure.small-rounded/block 5,3 | count-from-figure.rounded/query 1,3 2,3 3,3 4,3 6,3");
    add("rates of rounded counts",
        "g;events;person_years;rate\na;30;400.5;0.0749064\nb;50;610.2;0.0819404\nc;90;770.9;0.1167466\n"
        "d;40;123.4;0.3241491\ne;105;555.5;0.1890189\n",
        fromRate, "");
    add("Stata's rates with a blank",
        "g;personTime;numEvents;rate\na;5600724;739;.00013194722\nb;4963965;587;.00011825225\n"
        "c;636759;152;.00023870883\nd;366280;;.000016380911\n",
        fromRate, "count-from-figure.small-withheld/block 4,3");

    add("withheld, of the N in the header",
        "g;Cases, n (N = 400);pct\na;31;7.75\nb;52;13.00\nc;88;22.00\nd;[REDACTED];1.25\n", fromPercentage,
        "count-from-figure.small-withheld/block 4,2");
    add("alone under the N of their header", "g;Cases (N = 40), %;x\na;12.5;u\nb;35.0;u\nc;52.5;u\n", fromPercentage,
        "count-from-figure.small-of-header/block 1,1 | count-from-figure.of-header/query 2,1 3,1");
    add("alone and rounded under the N of their header", "g;Cases (N = 200), %;x\na;12.5;u\nb;35.0;u\nc;52.5;u\n",
        fromPercentage, "");
    add("too few decimals for the N of their header", "g;Cases (N = 98,691), %;x\na;12.5;u\nb;35.1;u\nc;52.4;u\n",
        fromPercentage, "");
    add("of another N than that of their header", "g;Cases (N = 40), %;x\na;12.4;u\nb;35.3;u\nc;52.1;u\n",
        fromPercentage, "");

    const char* const smallCount = "small-count";
    add("a small N in a header", "g;Cases, N = 6;Controls, N = 1,230\na;0.5;0.25\nb;0.5;0.75\n", smallCount,
        "small-count.name/block 0,1");
    add("a small n in a row's name", "group;share\nAsian (n = 5);20.5\nWhite (n=145);30.5\nOther;10.5\n", smallCount,
        "small-count.name/block 1,0");
    const char* const unrounded = "unrounded-count";
    add("an exact N in a header", "g;**A**, N = 98,691;**B**, N = 525,730\na;0.5;0.25\nb;0.5;0.75\n", unrounded,
        "unrounded-count.name/block 0,1");

    const std::string means = "g;n;mean_age\na;30;51.19354839\nb;50;49.90384615\nc;90;50.31818182\nd;40;47.92682927\n";
    add("exact people behind rounded ones", means, fromRate, "count-from-mean.people/query 1,2 2,2 3,2 4,2");
    add("few people behind a mark", means + "e;[REDACTED];44.14285714\n", fromRate,
        "count-from-mean.small/block 5,2 | count-from-mean.people/query 1,2 2,2 3,2 4,2");
    add("a mark that cannot be all it says", means + "e;[REDACTED];44.66666667\n", fromRate,
        "count-from-mean.people/query 1,2 2,2 3,2 4,2 | count-from-figure.narrowed/query 5,2");
    add("means with one decimal", "g;n;mean_age\na;30;51.2\nb;50;49.9\nc;90;50.3\nd;40;47.9\n", fromRate, "");
    add("means of decimals", "g;n;mean_bmi\na;30;51.19341\nb;50;49.90317\nc;90;50.31777\nd;40;47.92691\n", fromRate,
        "");
    add("few events by their mean",
        "g;n;mean_admissions\na;152;0.01973684\nb;201;1.33830846\nc;97;0.85567010\nd;48;2.22916667\n", fromRate,
        "count-from-mean.events/query 1,2");

    const char* const complement = "small-complement";
    add("all but few", shares("e;121;123;98.37"), complement, "small-complement.population/block 5,1");
    add("all of them", shares("e;123;123;100.00"), complement, "");
    add("rounded", "g;n;population;pct\na;35;405;8.64\nb;55;615;8.94\nc;85;770;11.04\nd;120;125;96.00\n", complement,
        "");
    add("in a fraction", "g;q\na;13 / 500\nb;496 / 500\nc;20 / 40\n", complement,
        "small-complement.fraction/query 2,1");
    add("in a fraction with its percentage", "g;q\na;13 / 500 (2.6%)\nb;496 / 500 (99.2%)\nc;20 / 40 (50%)\n",
        complement, "small-complement.fraction/block 2,1");
    add("by name", "g;vaccinated_n;population\na;31;400\nb;605;610\nc;88;770\n", complement,
        "small-complement.named/query 2,1");

    const char* const steps = "survival-steps";
    add("cumulative", "date;cum_n\n2021-01-01;12\n2021-01-08;40\n2021-01-15;41\n2021-01-22;90\n", steps,
        "survival-steps.named/block 3,1");
    add("cumulative, rounded", "date;cum_n\n2021-01-01;10\n2021-01-08;40\n2021-01-15;45\n2021-01-22;90\n", steps, "");
    add("the same people month after month",
        "month;registered\n2021-01;1004\n2021-02;1007\n2021-03;1002\n2021-04;1002\n2021-05;1011\n", steps,
        "survival-steps.standing/query 2,1 3,1");
    add("the same people of two groups, by month",
        "month;g;registered\n2021-01;a;1004\n2021-01;b;507\n2021-02;a;1007\n2021-02;b;507\n2021-03;a;1002\n"
        "2021-03;b;519\n",
        steps, "survival-steps.standing/query 3,2 5,2");
    add("other people week after week",
        "week;cases\n2021-01-04;1004\n2021-01-11;1037\n2021-01-18;1031\n2021-01-25;978\n2021-02-01;1020\n", steps, "");
    add("a flowchart", "criteria;n;n_exclude\nall;1000;0\nadults;912;88\nregistered;908;4\n", steps,
        "survival-steps.named/block 3,1");
    add("a curve of exact counts",
        "time;n.risk;surv\n0;1000;1\n1;985;0.9969543147\n2;955;0.9646312450\n3;930;0.9231197\n", steps,
        "survival-steps.curve/query 2,2");

    const char* const denominators = "small-denominator";
    add("of few", shares("e;2;5;40.00"), denominators, "small-denominator.small/block 5,3");
    add("of a withheld number", shares("e;12;[REDACTED];33.33"), denominators, "small-denominator.withheld/query 5,3");
    add("a mean of few", "g;n;mean_age\na;31;51.2\nb;4;49.9\nc;88;50.3\n", denominators,
        "small-denominator.small/query 2,2");
    add("a sum of few, among several counts", "g;n;events;sum_cost\na;31;20;512.5\nb;4;2;49.9\nc;88;61;850.3\n",
        denominators, "small-denominator.small/query 2,3");
    add("a coefficient beside few", "g;n;estimate\na;31;51.2\nb;4;49.9\nc;88;50.3\n", denominators, "");

    const char* const classes = "class-disclosure";
    add("everybody", shares("e;123;123;100.00"), classes, "class-disclosure.all/query 5,3");
    add("nobody", shares("e;0;123;0.00"), classes, "");
    add("one class of a row", "age;men;women;total\n18-39;31;40;71\n40-64;0;60;60\n65+;88;77;165\n", classes,
        "class-disclosure.row/query 2,2");
    add("one column each", "age;men;women;total\na;31;0;31\nb;0;60;60\nc;88;0;88\nd;5;8;13\ne;5;9;14\n", classes, "");

    const char* const extremes = "minimum-maximum";
    add("columns", "g;n;min_age;age_max;r.squared.max\na;31;18;97;0.99\nb;52;19;99;0.98\nc;80;18;101;0.97\n", extremes,
        "minimum-maximum.column/query 1,2 2,2 3,2 | minimum-maximum.column/query 1,3 2,3 3,3");
    add("rows", ";age\ncount;2000\nmean;51.5\nstd;12.5\nmin;18\n50%;50\nmax;104\n", extremes,
        "minimum-maximum.rows/query 4,1 6,1");
    add("intervals", "g;or;lower;upper\na;1.2;0.9;1.5\nb;0.8;0.6;1.1\nc;1.1;0.9;1.3\n", extremes, "");
    add("percentiles", percentiles(), extremes, "");

    const char* const models = "degrees-of-freedom";
    add("few degrees", "model;estimate;df.residual\na;0.2;120\nb;0.3;4\nc;0.1;98\n", models,
        "degrees-of-freedom.few/query 2,2");
    add("absurd ratios", "term;hr\na;1.2\nb;123456789\nc;0.0000000012\nd;0.9\n", models,
        "degrees-of-freedom.ratio/query 2,1 3,1");
    add("wide intervals", "term;hr;lc;uc\na;1.20;1.01;1.42\nb;86;11;673\nc;0.9;0.8;1.1\n", models,
        "degrees-of-freedom.arm/query 2,1");
    add("ratios by their intervals",
        "term;estimate;std.error;p;lower;upper\na;1.2;0.1;0.05;0.98;1.47\nb;86;1.05;0.001;11;673\n"
        "c;0.9;0.06;0.08;0.8;1.0125\n",
        models, "degrees-of-freedom.arm/query 2,1");
    add("absurd ratios by their intervals",
        "term;estimate;lower;upper\na;1.2;0.98;1.47\nb;2.99e-19;3.34e-20;2.68e-18\nc;0.9;0.8;1.0125\n", models,
        "degrees-of-freedom.ratio/query 2,1 | degrees-of-freedom.arm/query 2,1");
    add("estimates on their own scale", "term;estimate;lower;upper\na;10;5;15\nb;100;50;150\nc;3;0.2;5.8\n", models,
        "");

    add("no degrees left", "term;estimate;p.value;nobs\na;0.2;0.01;12\nb;0.3;0.04;12\nc;0.1;0.3;12\na;0.4;0.2;900\n",
        models, "degrees-of-freedom.left/query 1,3");
    add("degrees stated beside observations",
        "term;estimate;p.value;nobs;df.residual\na;0.2;0.01;12;40\nb;0.3;0.04;12;40\n", models, "");
    add("an exact fit", "model;r.squared;rmse\na;0.51;2.2\nb;1;0\nc;0.48;1.9\n", models,
        "degrees-of-freedom.saturated/query 2,1");
    add("an exact correlation", "pair;correlation\na;0.51\nb;-1\nc;0.48\n", models,
        "degrees-of-freedom.correlation/query 2,1");

    const char* const identifiers = "identifier";
    add("surnames", "surname;n\nSmith;40\nOkafor;55\nO'Neill;60\n", identifiers, "identifier.names/query 1,0 2,0 3,0");
    add("names listed", "name;n\nSmith, J.;40\nOkafor, Ada;55\ntotal;95\n", identifiers,
        "identifier.names/query 1,0 2,0");
    add("a title in a note", "note;n\nall well;40\nasked Mrs Okafor;55\n", identifiers, "identifier.names/query 2,0");
    add("names of regions", "name;n\nLondon;40\nNorth East;55\n", identifiers, "");
    add("names of variables", "variable_name;n\nAge;40\nSex;55\n", identifiers, "");
    add("codes for surnames", "surname;n\na1;40\nb2;55\nSmith;60\n", identifiers, "");

    const std::string variables =
        "sex;region;asthma;diabetes;n\nF;N;yes;no;40\nM;S;no;yes;1\nF;S;yes;yes;12\nM;N;no;no;90\n";
    add("one person", variables, "group-of-one", "group-of-one.rows/block 2,4");
    add("one person by sex alone", "sex;n\nF;40\nM;1\n", "group-of-one", "");

    std::string mixed = "g;cases_n;deaths_n\n", same = mixed;
    for (int i = 1; i <= 12; ++i) {
        const std::string fives = "g" + std::to_string(i) + ";" + std::to_string(35 * i + 5);
        mixed += fives + ";" + std::to_string(35 * i + 2) + "\n";
        same += fives + ";" + std::to_string(20 * i + 10) + "\n";
    }
    add("some rounded", mixed, "inconsistently-rounded", "inconsistently-rounded.columns/query 0,1 0,2");
    add("fives and tens", same, "inconsistently-rounded", "");
    add("sums nobody asks about", "g;sum;largest\na;100;90\n", "dominance", "");
}

void TestWholeTableRules::finds() {
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QTEST(told(judge(text.toStdString(), housePolicy()), rule.toStdString()), "expected");
}

void TestWholeTableRules::parameters_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    const QString sums = QStringLiteral("g;sum;largest;second\na;100;90;5\nb;100;55;10\nc;100;40;30\nd;0;0;0\n");
    const QString dominance = QStringLiteral("dominance: {severity: block, guidance: g, k_percent_of_one: %1, "
                                             "k_percent_of_two: %2, p_percent: %3, q_percent: 100, "
                                             "boundary_is_unsafe: %4}");
    QTest::newRow("(1, 50%)") << sums << dominance.arg(50).arg(0).arg(0).arg(0) << "dominance.cells/block 1,1 2,1";
    QTest::newRow("(2, 70%), at the boundary")
        << sums << dominance.arg(0).arg(70).arg(0).arg(0) << "dominance.cells/block 1,1";
    QTest::newRow("(2, 70%), the boundary unsafe")
        << sums << dominance.arg(0).arg(70).arg(0).arg(1) << "dominance.cells/block 1,1 3,1";
    QTest::newRow("p%, the boundary unsafe") << QStringLiteral("g;sum;largest;second\na;100;50;45\nb;100;50;44\n")
                                             << dominance.arg(0).arg(0).arg(10).arg(1) << "dominance.cells/block 1,1";
    QTest::newRow("p%") << sums << dominance.arg(0).arg(0).arg(10).arg(0) << "dominance.cells/block 1,1";
    QTest::newRow("zeros") << QString::fromStdString(shares("e;0;123;0.00"))
                           << "class-disclosure: {severity: query, guidance: g, zeros_disclose: 1, most_percent: 100}"
                           << "class-disclosure.none/query 5,3";
    const QString ninety = QStringLiteral("class-disclosure: {severity: query, guidance: g, zeros_disclose: 0, "
                                          "most_percent: 90}");
    QTest::newRow("nearly all of a row") << QStringLiteral(
                                                "age;men;women;total\n18-39;31;40;71\n40-64;6;60;66\n65+;88;77;165\n")
                                         << ninety << "class-disclosure.share/query 2,2";
    QTest::newRow("nearly all of a column")
        << QStringLiteral("age;men;women\n18-39;31;4\n40-64;40;75\n65+;29;2\nTotal;100;81\n") << ninety
        << "class-disclosure.column/query 2,2";
    QTest::newRow("parts above another total") // which is not the sum of its own, as one of them is withheld
        << QStringLiteral("age;n\n18-39;310\n40-64;[REDACTED]\nTotal;330\n18-39;20\n40-64;40\n65+;30\nTotal;90\n")
        << ninety << "";
    QTest::newRow("nearly all by percentage")
        << QString::fromStdString(shares("e;121;123;98.37")) << ninety << "class-disclosure.share-of/query 5,3";
    QTest::newRow("ten on each side of a percentile")
        << QString::fromStdString(percentiles())
        << "minimum-maximum: {severity: query, guidance: g, fewest_each_side: 10}"
        << "minimum-maximum.percentile/query 1,3 2,3";
    QTest::newRow("a lower threshold") << QString::fromStdString(shares("e;121;123;98.37"))
                                       << "small-complement: {severity: block, guidance: g, redact_at_most: 1}"
                                       << "";
    QTest::newRow("no more than a note") << QString::fromStdString(shares("e;121;123;98.37"))
                                         << "small-complement: {severity: note, guidance: g, redact_at_most: 7}"
                                         << "small-complement.population/note 5,1";
}

void TestWholeTableRules::parameters() {
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const std::string name = rule.section(QLatin1Char(':'), 0, 0).toStdString();
    const Policy policy = policyOf(rule.toStdString());
    QVERIFY(policy.rule(name) != nullptr);
    QTEST(told(judge(text.toStdString(), policy), name), "expected");
}

void TestWholeTableRules::everyReasonHasItsSentence() {
    const char* const texts[] = {"g;q\na;13 / 500\nb;496 / 500\nc;20 / 40\n",
                                 "date;cum_n\n2021-01-01;12\n2021-01-08;40\n2021-01-15;41\n",
                                 "term;hr;lc;uc\na;1.20;1.01;1.42\nb;86;11;673\nc;0.9;0.8;1.1\n"};
    std::size_t sentences = 0;
    for (const char* text : texts) {
        for (const Finding& finding : judge(text, housePolicy())) {
            const std::string sentence = sentenceOf(finding.reason);
            QVERIFY2(sentence != finding.reason.key && sentence.find('?') == std::string::npos, sentence.c_str());
            QVERIFY(housePolicy().guidance(finding.guidance) != nullptr);
            ++sentences;
        }
    }
    QVERIFY(sentences >= 3);
}

void TestWholeTableRules::knowsWhetherThereAreAny() {
    QVERIFY(hasWholeTableRules(housePolicy()));
    QVERIFY(!hasWholeTableRules(policyOf("row-limit: {severity: block, guidance: g, most_rows: 5}")));
    QVERIFY(!hasWholeTableRules(policyOf("small-complement: {severity: off, guidance: g, redact_at_most: 7}")));
}

// Any table is judged to its end, and what is named lies in it.
void TestWholeTableRules::damagedTables() {
    std::mt19937 random(20261123);
    const char* const headers[] = {"n",      "population", "pct",     "rate", "person_years", "cum_n", "surv",
                                   "n.risk", "date",       "hr",      "lc",   "uc",           "df",    "min_age",
                                   "total",  "sum",        "largest", "g",    "criteria"};
    const char* const cells[] = {"0",
                                 "1",
                                 "7",
                                 "12",
                                 "100",
                                 "1e300",
                                 "1e17",
                                 "100000000000000003",
                                 "-5",
                                 "0.1",
                                 "33.33",
                                 "1e-300",
                                 "[REDACTED]",
                                 "",
                                 "NA",
                                 "Total",
                                 "3 (25%)",
                                 "12 / 0",
                                 "9 / 9 (100%)",
                                 "a",
                                 "2021-01-01",
                                 "100%",
                                 "9007199254740993",
                                 "0.5 (0.1-0.9)"};
    for (int table = 0; table < 400; ++table) {
        const std::size_t columns = 1 + random() % 8, rows = random() % 30;
        std::string text;
        for (std::size_t row = 0; row <= rows; ++row) {
            const std::size_t width = random() % 20 == 0 ? 1 + random() % 9 : columns;
            for (std::size_t column = 0; column < width; ++column) {
                text += column > 0 ? ";" : "";
                text += row == 0 ? headers[random() % std::size(headers)] : cells[random() % std::size(cells)];
            }
            text += "\n";
        }
        for (const Finding& finding : judge(text, housePolicy())) {
            QVERIFY(finding.spotCount >= finding.spots.size() && !finding.spots.empty());
            for (const Spot& spot : finding.spots) {
                QVERIFY(spot.row <= rows && spot.column < 9);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestWholeTableRules)
#include "test_whole_table_rules.moc"
