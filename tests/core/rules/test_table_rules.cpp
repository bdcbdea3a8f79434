// SPDX-License-Identifier: GPL-3.0-or-later
#include "../table/written_records.h"
#include "rules/rule_observer.h"
#include "rules/rule_set.h"
#include "test_policy_text.h"
#include "told_findings.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace outcheck;
using namespace outcheck::rules;

namespace {

const Policy& policy() {
    static const Policy loaded = housePolicy();
    return loaded;
}

std::vector<Finding> judge(const std::string& text) {
    const auto rules = makeTableRules(policy());
    RuleObserver observer(rules);
    table::TableProfiler profiler(&observer);
    table::forEachWrittenRecord(text, [&](const auto& fields) { profiler.addRecord(fields); });
    std::vector<Finding> findings;
    const auto profile = profiler.judge();
    for (const auto& rule : rules) {
        rule->finish(profile, findings);
    }
    sealFindings(findings);
    return findings;
}

std::string rows(int count, const std::function<std::string(int)>& row) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += row(i) + "\n";
    }
    return text;
}

std::string group(int i) {
    return "g" + std::to_string(i);
}

} // namespace

class TestTableRules : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void workedExample();
    void spotsAreBounded();
    void sealsInOrder();
};

void TestTableRules::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const std::string& text, const char* rule, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(rule)
                            << QString::fromLatin1(expected);
    };
    add("small counts", "age;n\na;3\nb;0\nc;7\nd;8\ne;1,234\n", "small-count", "small-count.column/block 1,1 3,1");
    add("in n (p%)", "g;stat_1\na;3 (1%)\nb;40 (9%)\nc;12 (5, 25)\nd;7 (3, 14)\ne;0 (0%)\n", "small-count",
        "small-count.column/block 1,1");
    add("in n/N", "g;q\na;13 / 500\nb;6 / 500\nc;20 / 4\n", "small-count", "small-count.column/block 2,1 3,1");
    add("in n (p%) with a percentage cut off", "g;stat_1\na;3 (<0.1%)\nb;4,040 (99%)\n", "small-count",
        "small-count.column/block 1,1");
    add("counts by rows",
        "region;row;Jan;Feb\nE;Observed;11;5\nE;Expected;9.8;6\nE;SMR;1.1;0.8\nW;Observed;<=5;7\n"
        "W;Expected;3.8;4.1\nW;SMR;-;1.7\n",
        "small-count", "small-count.column/block 1,3 4,3");
    add("n among statistics", "group;statistic;value\nE;n;5\nE;mean age;51.2\nW;n;41\nW;mean age;3\n", "small-count",
        "small-count.column/block 1,2");
    add("counts by rows, far down",
        "group;statistic;value\n" + rows(200, [](int i) { return group(i) + ";n;50\n" + group(i) + ";mean;9.5"; }) +
            "last;n;5\n",
        "small-count", "small-count.column/block 401,2");
    add("a mean with its deviation", "g;cases\nAge, mean (SD);7 (3)\nFemale, n (%);6 (2)\nMale, n (%);300 (98)\n",
        "small-count", "small-count.column/block 2,1");
    add("percentages beside counts", "outcome;n;percent\nDeaths;50;5\nMean cost;20;2.5\nStroke;90;9.1\n", "small-count",
        "");
    add("counted identifiers", "sex;age;patient_id\nF;18-39;120\nF;40+;5\nM;18-39;110\nM;40+;91\n", "small-count",
        "small-count.column/block 2,2");
    add("rounded to seven", "g;n\n" + rows(20, [](int i) { return group(i) + ";" + std::to_string(7 * (i % 9 + 1)); }),
        "small-count", "small-count.rounded/query 1,1 10,1 19,1");
    add("a published 3 of midpoint-6 is right",
        "g;n_midpoint6\n" + rows(20, [](int i) { return group(i) + ";" + std::to_string(6 * (i % 9) + 3); }),
        "small-count", "");
    add("codes are none",
        "g;category;n\n" +
            rows(24, [](int i) { return group(i) + ";" + std::to_string(i % 4) + ";" + std::to_string(100 + 5 * i); }),
        "small-count", "");
    add("a header of small numbers",
        ";1;2;3\n2020-01-01;50;60;90\n2020-01-08;15;35;1900\n2020-01-15;15;35;1900\n2020-01-22;15;35;5\n",
        "small-count", "small-count.rounded/query 4,3");
    add("not rounded", "g;n\na;12\nb;10\nc;1,001\nd;0\n", "unrounded-count", "unrounded-count.column/block 1,1 3,1");
    add("rounded", "g;n\na;15\nb;10\nc;1,000\nd;20\n", "unrounded-count", "");
    add("midpoint-6 is accepted",
        "g;n\n" + rows(20, [](int i) { return group(i) + ";" + std::to_string(6 * (i % 9) + 3); }), "unrounded-count",
        "");
    add("another base is a question",
        "g;n\n" + rows(20, [](int i) { return group(i) + ";" + std::to_string(6 * (i * 5 % 19 + 1)); }),
        "unrounded-count", "unrounded-count.other-base/query 0,1");
    add("one question for all columns of another base, and none for one of the policy's",
        "n;g;m;k\n" + rows(20,
                           [](int i) {
                               const int count = i * 5 % 19 + 1;
                               return std::to_string(6 * count) + ";" + group(i) + ";" + std::to_string(10 * count) +
                                      ";" + std::to_string(6 * count + 12);
                           }),
        "unrounded-count", "unrounded-count.other-base/query 0,0 0,3");
    add("one cell breaks the base",
        "g;n\n" +
            rows(100, [](int i) { return group(i) + ";" + std::to_string(i == 60 ? 123 : 5 * (i * 5 % 97 + 2)); }),
        "unrounded-count", "unrounded-count.breaks/block 61,1");
    add("too many rows", "g;n\n" + rows(5001, [](int i) { return group(i) + ";20"; }), "row-limit",
        "row-limit.rows/block");
    add("as many rows as may be", "g;n\n" + rows(5000, [](int i) { return group(i) + ";20"; }), "row-limit", "");
    add("no header", "East;201920;281546\nWest;201819;236871\nNorth;201920;15408\n", "missing-header",
        "missing-header.table/query");
    add("persons",
        "patient_id;age\n" + rows(30, [](int i) { return std::to_string(i * 3) + ";" + std::to_string(40 + i); }),
        "patient-level", "patient-level.identified/block");
    add("a count that is named so",
        "wave;patient_id\n" + rows(30, [](int i) { return group(i) + ";" + std::to_string(i % 3 * 50); }),
        "patient-level", "patient-level.header/block");
    add("births",
        "sex;date_of_birth\n" +
            rows(30,
                 [](int i) { return std::string(i % 2 != 0 ? "F" : "M") + ";19" + std::to_string(50 + i) + "-01-01"; }),
        "patient-level", "patient-level.birth/query");
    const std::string observed = "area;what;A;B\nX;Observed;12;3\nX;Expected;10.5;2.25\nY;Observed;40;2\n"
                                 "Y;Expected;39.1;1.5\nZ;Observed;11;0\nZ;Expected;9.4;4\n";
    add("small counts in labelled rows", observed, "small-count", "small-count.column/block 1,3 3,3");
    add("unrounded counts in labelled rows", observed, "unrounded-count",
        "unrounded-count.column/query 1,2 5,2 | unrounded-count.column/query 1,3 3,3");
    add("a column of NHS numbers", "id;x\n9434765919;a\n4010232137;b\n9876543210;c\n", "identifier",
        "identifier.nhs-number-certain/block 1,0 2,0 3,0");
    add("one may be chance", "code;x\n9434765919;a\nAB;b\nCD;c\nEF;d\n", "identifier",
        "identifier.nhs-number/query 1,0");
    add("a date of birth", "dob;x\n17/03/1954;a\n18/03/1955;b\n", "identifier", "identifier.birth-date/block");
    add("births by day", "date_of_birth;n\n2020-03-17;20\n2020-03-18;25\n2020-03-19;30\n", "identifier",
        "identifier.birth-date/query");
    add("a patient's postcode", "patient_postcode;n\nSW1A 1AA;20\nM1 1AE;25\n", "identifier",
        "identifier.postcode-certain/block 1,0 2,0");
    add("a person's postcode", "note;n\nlives in SW1A 1AA;20\nb;25\n", "identifier", "identifier.postcode/query 1,0");
    add("practice codes", "code;n\nA81001;20\nA81002;25\nB82003;30\n", "organisation-identifier",
        "organisation-identifier.codes/block 1,0 2,0 3,0");
    add("practice ids", "practice;inr\n" + rows(200, [](int i) { return std::to_string(1000 + 17 * i) + ";20"; }),
        "organisation-identifier", "organisation-identifier.column/block");
    add("practice names", "where;n\nOak Lane Surgery;20\nMill Road Medical Centre;25\nElsewhere;30\n",
        "organisation-identifier", "organisation-identifier.names/query 1,0 2,0");
    add("words for kinds of places", "where;n\nSurgery;20\nin surgery;25\nElsewhere;30\n", "organisation-identifier",
        "");
    add("a count of practices", "g;practices\na;120\nb;250\n", "organisation-identifier", "");
    add("regions are open", "region;n\nE12000001;120\nE12000002;250\n", "organisation-identifier", "");
    add("formulas", "a;b\n=1+2;x\n==1;x\n+ve;x\n@SUM(A1);x\n-12;x\n", "spreadsheet-formula",
        "spreadsheet-formula.cells/query 1,0 4,0");
    add("not seen", "a;b\nx\u200By;1\nplain;2\n", "invisible-characters", "invisible-characters.cells/query 1,0");
    add("ragged", "a;b\n1;2;3\n4;5\n6\n", "malformed-table", "malformed-table.ragged/query 1,0 3,0");
}

void TestTableRules::finds() {
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QTEST(told(judge(text.toStdString()), rule.toStdString()), "expected");
}

// OpenSAFELY's own example: five age groups before and after protection.
void TestTableRules::workedExample() {
    const auto before =
        judge("age;heart disease;population\n21-30;3;18\n31-40;8;23\n41-50;16;31\n51+;23;44\nTotal;50;116\n");
    QCOMPARE(told(before, "small-count"), QStringLiteral("small-count.column/block 1,1"));
    QVERIFY(!told(before, "unrounded-count").isEmpty());
    const auto after =
        judge("age;heart disease;population\n21-30;[REDACTED];20\n31-40;10;25\n41-50;15;30\n51+;25;45\nTotal;50;120\n");
    QVERIFY2(after.empty(), after.empty() ? "" : after.front().reason.key.c_str());
}

void TestTableRules::spotsAreBounded() {
    const auto findings =
        judge("g;n\n" + rows(120'000, [](int i) { return group(i) + ";" + std::to_string(i % 97 + 1); }));
    const auto small =
        std::find_if(findings.begin(), findings.end(), [](const Finding& f) { return f.rule == "small-count"; });
    QVERIFY(small != findings.end());
    QCOMPARE(small->spotCount, std::uint64_t(120'000 / 97 * 7 + 7));
    for (const Finding& finding : findings) {
        QVERIFY(finding.spots.size() <= Finding::maximumSpots);
        QVERIFY(finding.spotCount >= finding.spots.size());
    }
}

void TestTableRules::sealsInOrder() {
    const auto findings = judge("practice;a;n\n1;x\u200B;3\n2;y;4\n3;z;12\n");
    QVERIFY(findings.size() >= 3);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        QVERIFY(i == 0 || findings[i - 1].severity >= findings[i].severity);
        QVERIFY(findings[i].fingerprint == fingerprintOf(findings[i]));
        QVERIFY(!templateOf(findings[i].reason.key).empty());
        QVERIFY(policy().guidance(findings[i].guidance) != nullptr);
    }
}

QTEST_APPLESS_MAIN(TestTableRules)
#include "test_table_rules.moc"
