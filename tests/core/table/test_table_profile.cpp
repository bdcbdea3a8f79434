// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_profile.h"

#include <QTest>
#include <functional>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

using namespace outcheck::table;

namespace {

// Cells are separated by ";", records by line ends.
TableProfile profileOf(const std::string& text) {
    TableProfiler profiler;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::string cell;
        for (const char c : line + ";") {
            if (c == ';') {
                cells.push_back(cell);
                cell.clear();
            } else {
                cell += c;
            }
        }
        const std::vector<std::string_view> fields(cells.begin(), cells.end());
        profiler.addRecord(fields);
    }
    return profiler.judge();
}

QStringList rolesOf(const TableProfile& profile) {
    QStringList roles;
    for (const ColumnProfile& column : profile.columns) {
        roles << QString::fromLatin1(nameOf(column.role).data());
    }
    return roles;
}

std::string repeated(int rows, const std::function<std::string(int)>& row) {
    std::string text;
    for (int i = 0; i < rows; ++i) {
        text += row(i) + "\n";
    }
    return text;
}

} // namespace

class TestTableProfile : public QObject {
    Q_OBJECT
private slots:
    void roles_data();
    void roles();
    void headers_data();
    void headers();
    void rounding_data();
    void rounding();
    void roundingOfMostColumns();
    void leavesTitlesOut();
    void saysWhatItDoubts();
    void labelledRows();
    void fitsItsRounding();
    void summary();
    void raggedAndEmpty();
    void judgesBeforeTheEnd();
};

void TestTableProfile::roles_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("measure") << "practice;events;population;value;date\n" +
                                    QString::fromStdString(repeated(
                                        60,
                                        [](int i) {
                                            return std::to_string(10'000 + 37 * i) + ";" + std::to_string(i % 23 + 2) +
                                                   ".0;" + std::to_string(900 + 13 * i) + ";" +
                                                   std::to_string((i % 23 + 2) / (900.0 + 13 * i)) + ";2020-01-01";
                                        }))
                             << "identifier count count rate date";
    QTest::newRow("codes are no counts") << "category;flag;year;age;n\n" +
                                                QString::fromStdString(repeated(
                                                    40,
                                                    [](int i) {
                                                        return std::to_string(i % 6) + ";" + std::to_string(i % 2) +
                                                               ";" + std::to_string(2015 + i % 6) + ";" +
                                                               std::to_string(20 + i % 50) + ";" +
                                                               std::to_string(3 + i * 7 % 90);
                                                    }))
                                         << "dimension dimension date dimension count";
    QTest::newRow("index") << ";stp;count\n" + QString::fromStdString(repeated(12,
                                                                               [](int i) {
                                                                                   return std::to_string(i + 1) +
                                                                                          ";E54;" +
                                                                                          std::to_string(100 - i * 7);
                                                                               }))
                           << "index dimension count";
    QTest::newRow("regression") << "term;estimate;std.error;p.value;conf.low;conf.high;n\n"
                                   "a;-0.5;0.1;0.001;-0.7;-0.3;1200\nb;0.2;0.1;0.04;0.1;0.4;1200\n"
                                   "c;1.5;0.3;0;0.9;2.1;1180\n"
                                << "dimension statistic statistic p_value bound bound count";
    QTest::newRow("person-time is no count")
        << "group;personTime;numEvents;rate;lc;uc\n"
           "a;5600724;739;.00013;.00012;.00014\nb;4963965;587;.00011;.0001;.00012\n"
           "c;636759;152;.00023;.0002;.00027\n"
        << "dimension statistic count rate bound bound";
    QTest::newRow("composites") << "variable;stat_1;stat_2\nTotal;1,234;980\nSex;NA;NA\nFemale;600 (49%);490 (50%)\n"
                                   "Age;12 (5, 25);7 (3, 14)\nMale;634 (51%);490 (50%)\n"
                                << "dimension composite composite";
    QTest::newRow("sorted codes first, no header") << QString::fromStdString(repeated(30, [](int i) {
        return std::to_string(100 + 37 * (i / 2)) + ";201920;" + std::to_string(9000 - i * i * 7) + ";" +
               std::to_string(500 + i * 77 % 900);
    })) << "dimension date count count";
    QTest::newRow("two level rows of a crosstab")
        << "age;heart disease;population\n21-30;3;18\n31-40;8;23\n41-50;16;31\n51+;23;44\n"
        << "dimension count count";
    QTest::newRow("rare events by week") << "week;False;True\n2020-01-05;120;0\n2020-01-12;131;1\n2020-01-19;98;0\n"
                                            "2020-01-26;140;1\n2020-02-02;133;0\n2020-02-09;127;0\n"
                                         << "date count count";
    QTest::newRow("withheld") << "region;count\nA;[REDACTED]\nB;20\nC;[REDACTED]\nD;35\n"
                              << "dimension count";
    QTest::newRow("empty") << "region;n\nA;NA\nB;\nC;NA\n"
                           << "dimension empty";
    QTest::newRow("describe") << ";list_size\ncount;2549.0\nmean;0.55\nstd;1.9\nmin;0.0\n25%;0.0\n50%;1.0\nmax;41.0\n"
                              << "dimension statistic";
    QTest::newRow("describe, on its side")
        << "sex;count;mean;std;min;25%;75%;max\nF;412;61.2;12.1;18;50;71;104\nM;411;59.4;12.9;18;49;70;103\n"
        << "dimension count statistic statistic bound statistic statistic bound";
    QTest::newRow("limits of an interval")
        << ";Estimate;z value;p.val;2.5 %;97.5 %\nage;0.12;12.4;0.003;0.1;0.14\nsex;-0.31;-15.5;<0.001;-0.35;-0.27\n"
           "imd;0.2;1.1;0.31;-0.05;0.45\n"
        << "dimension statistic statistic p_value bound bound";
    QTest::newRow("extremes") << "arm;n;min_visits;max_visits\na;120;2;88\nb;130;1;77\nc;110;3;71\n"
                              << "dimension count bound bound";
    QTest::newRow("which week") << "week_number;deaths\n1;12\n2;50\n3;19\n4;22\n"
                                << "dimension count";
    QTest::newRow("short clinical codes")
        << "code;system;usage_count\n44054006;SNOMED;81222\n73211009;SNOMED;41\n46635009;SNOMED;8121\n"
        << "dimension dimension count";
    QTest::newRow("groups by what they have")
        << "month;no earlier code;with code\n2020-02;3;40\n2020-03;11;39\n2020-04;6;22\n2020-05;9;25\n"
        << "date count count";
    QTest::newRow("groups called by a type") << "region;Type 1;Type 2\nEast;3;40\nWest;11;39\nNorth;6;22\nSouth;9;25\n"
                                             << "dimension count count";
    QTest::newRow("years without a name") << "F;2019;4120\nF;2020;3998\nM;2019;4011\nM;2020;3999\n"
                                          << "dimension date count";
    QTest::newRow("p beside an effect") << "outcome;difference;ci_lower;ci_upper;p\na;-0.9;-1.2;-0.6;0.001\n"
                                           "b;0.1;-0.2;0.4;0.41\nc;-0.7;-0.9;-0.5;0.002\n"
                                        << "dimension statistic bound bound p_value";
    QTest::newRow("p beside counts") << "arm;n;N;p\na;120;480;0.25\nb;240;480;0.5\nc;120;480;0.25\n"
                                     << "dimension count count percentage";
    QTest::newRow("columns that sum to 100") << "age;2020;2021\n18-39;12.1;14.2\n40-59;21.3;25.9\n60+;66.6;59.9\n"
                                             << "dimension percentage percentage";
    QTest::newRow("percentiles") << "region;p25;p50;p75;n\nEast;3;7;14;120\nWest;2;6;13;510\nNorth;4;8;15;112\n"
                                 << "dimension statistic statistic statistic count";
    QTest::newRow("counted identifiers") << "sex;ageband;patient_id\nF;18-39;120\nF;40+;5\nM;18-39;110\nM;40+;3\n"
                                         << "dimension dimension count";
    QTest::newRow("persons") << "patient_id;sex;died\n4;F;0\n7;M;1\n9;M;0\n12;F;1\n20;F;0\n"
                             << "identifier dimension dimension";
    QTest::newRow("shares of a row") << ";Asian;White\nAsian;93.1;6.9\nBlack;11.7;88.3\nWhite;3.3;96.7\n"
                                     << "dimension percentage percentage";
    QTest::newRow("correlations") << ";age;bmi\nage;1;0.21\nbmi;0.21;1\n"
                                  << "dimension statistic statistic";
    QTest::newRow("share with its interval")
        << "cohort;Count;%\nSolid cancer;2011;26 (25-26)\nRenal;<8;--\nLiver;551;14 (13-15)\n"
        << "dimension count percentage";
    QTest::newRow("ratio with its interval") << "cohort;HR (95% CI)\na;0.89 (0.72-1.08)\nb;1.20 (1.01-1.43)\n"
                                             << "dimension statistic";
    QTest::newRow("days before and after") << "offset;arm;n\n-2;a;120\n-1;a;60\n0;a;310\n-2;b;30\n-1;b;55\n0;b;99\n"
                                           << "dimension dimension count";
    QTest::newRow("clinical codes")
        << "snomedcode;term;usage\n195967001;Asthma;81222\n304527002;Acute;35\n707447008;Severe;122\n"
        << "dimension dimension count";
    QTest::newRow("milestones")
        << "arm;time;cml.incidence;cml.incidence.low\na;28;0.0149;0.002\nb;28;0.0111;0.001\na;56;0.0299;0.007\n"
        << "dimension dimension statistic bound";
    QTest::newRow("cells cut off") << "Characteristic;Cases;p-value\nFemale;41 (50%);<0.001\nDead;3 (<0.1%);>0.9\n"
                                   << "dimension composite p_value";
    QTest::newRow("percent signs") << "group;share\na;12%\nb;30%\nc;58%\n"
                                   << "dimension percentage";
    QTest::newRow("weeks that are counted up in each group")
        << "arm;weeks_post;value\n" +
               QString::fromStdString(repeated(40,
                                               [](int i) {
                                                   return std::string(i < 20 ? "a" : "b") + ";" +
                                                          std::to_string(i % 20) + ";" +
                                                          std::to_string(900 - 17 * (i * 7 % 31));
                                               }))
        << "dimension dimension count";
    QTest::newRow("groups counted up, in another order")
        << "n;sex;medications\n" + QString::fromStdString(repeated(16,
                                                                   [](int i) {
                                                                       return std::to_string(40 + i * 37 % 90) + ";" +
                                                                              (i % 2 != 0 ? "F;" : "M;") +
                                                                              std::to_string(i / 2);
                                                                   }))
        << "count dimension dimension";
    QTest::newRow("numbers of something, each in every group")
        << "group;previous_admissions;deaths\n" +
               QString::fromStdString(repeated(12,
                                               [](int i) {
                                                   return std::string(1, char('a' + i / 4)) + ";" +
                                                          std::to_string(i % 4) + ";" + std::to_string(i * 29 % 17);
                                               }))
        << "dimension dimension count";
    QTest::newRow("a ratio with its interval and both in the name")
        << "comparison;RR (95% CI)\na;1.20 (1.01-1.43)\nb;0.93 (0.80-1.07)\n"
        << "dimension statistic";
    QTest::newRow("events that rise by ones are events")
        << "date;cumulative\n2021-01-01;0\n2021-01-02;1\n2021-01-03;1\n2021-01-04;2\n2021-01-05;3\n2021-01-06;3\n"
           "2021-01-07;4\n2021-01-08;5\n2021-01-09;5\n"
        << "date count";
    QTest::newRow("p-values of a model") << ";Estimate;Std. Error;z value;Pr(>|z|)\na;-4.19;0.15;-28.1;0.0001\n"
                                            "b;0.04;0.01;3.9;0.32\nc;-0.02;0.11;-0.17;0.86\n"
                                         << "dimension statistic statistic statistic p_value";
    QTest::newRow("p beside n (%)") << "Characteristic;Cases;Controls;p\nFemale;41 (50%);40 (48%);0.81\n"
                                       "Male;41 (50%);43 (52%);0.81\nSmoker;12 (15%);30 (36%);0.002\n"
                                    << "dimension composite composite p_value";
    QTest::newRow("a share with its count in brackets")
        << "region;Proportion (%) [n]\nEast;45.2 [120]\nWest;12.5 [33]\nNorth;3.1 [4]\n"
        << "dimension composite";
    QTest::newRow("practices by their codes") << "practice_code;list_size\nA81001;4100\nB82002;5200\nC83003;2100\n"
                                              << "identifier count";
    QTest::newRow("what a name says last")
        << "wave;total;vacc;total_percent;vacc_percent\na;210;105;100;50\nb;350;70;100;20\nc;140;133;100;95\n"
        << "dimension count count percentage percentage";
    QTest::newRow("groups called low and high are counted")
        << "region;n_low;n_high;cases_estimate\nEast;50;12;61\nWest;31;7;40\nNorth;40;3;44\n"
        << "dimension count count count";
    QTest::newRow("levels of quantiles") << "week;decile_value;decile\n2021-01-04;0.02;0.1\n2021-01-04;0.05;0.2\n"
                                            "2021-01-04;0.11;0.3\n2021-01-11;0.01;0.1\n2021-01-11;0.04;0.2\n"
                                         << "date rate dimension";
    QTest::newRow("years with their months")
        << "drug;ym;items\n" +
               QString::fromStdString(repeated(
                   12,
                   [](int i) { return "a;" + std::to_string(202001 + i) + ";" + std::to_string(40 + i * 31 % 77); }))
        << "dimension date count";
    QTest::newRow("one row") << "study_end;treated_patients;treated_a;incidencerate_death\n2021-01-19;390;50;0.0003\n"
                             << "date count count rate";
    QTest::newRow("two bounds in a cell") << "term;or;ci\na;1.2;1.01, 1.43\nb;0.9;0.80, 1.07\n"
                                          << "dimension statistic bound";
    QTest::newRow("edges of a graph") << "from;to;weight\n1;5;78.6\n1;2;2.5\n1;3;0.1\n6;2;83.2\n6;3;2.5\n"
                                      << "dimension dimension statistic";
    QTest::newRow("decimal commas") << "Region;Anzahl;Anteil;Rate\nOst;1200;12,5;0,025\nWest;310;3,25;0,11\n"
                                       "Nord;88;0,9;0,2\n"
                                    << "dimension count percentage rate";
    QTest::newRow("rows labelled with statistics, beside a year")
        << "statistic;year;value\nn;2020;412\nmean;2020;61.2\nsd;2020;12.1\nn;2021;398\nmean;2021;60.4\n"
           "sd;2021;11.9\n"
        << "dimension date statistic";
    QTest::newRow("long codes")
        << "code;Total records\n1325161000000102;8941\n1325181000000106;820\n1325021000000106;77\n"
        << "dimension count";
}

void TestTableProfile::roles() {
    QFETCH(QString, text);
    QTEST(rolesOf(profileOf(text.toStdString())).join(QLatin1Char(' ')), "expected");
}

void TestTableProfile::headers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("one") << "a;b\nx;1\ny;2\n" << 1;
    QTest::newRow("none") << "East;201920;281546\nWest;201819;236871\nNorth;201920;15408\n" << 0;
    QTest::newRow("codes as names") << ";0;1;2\n2020-01-01;5;6;9\n2020-01-08;15;3;19\n" << 1;
    QTest::newRow("years as names") << "region;2019;2020;2021\nEast;512;644;702\nWest;15;30;19\n" << 1;
    QTest::newRow("data frame of two levels") << ";cases;cases;population\nsex;F;M;F\ndate;;;\n"
                                                 "2020-01-01;9.0;8.0;300\n2020-01-08;7.0;11.0;310\n"
                                              << 3;
    QTest::newRow("labels row is data") << "variable;stat_1\nAge;NA\n18-24;50 (10%)\n25+;450 (90%)\n" << 1;
    QTest::newRow("words only") << "name;link\na;b\nc;d\n" << 1;
    QTest::newRow("a series without a name") << "group_a;group_b;0\nEast;East; 35\nEast;West; 20\nWest;West; 41\n" << 1;
    QTest::newRow("no header, last number 0") << "East;young;0\nEast;old;35\nWest;old;20\n" << 0;
    QTest::newRow("a variable above its categories")
        << "Characteristic;Overall;Cases\nAge group;;\n18-39;110 (48%);20 (40%)\n40+;120 (52%);30 (60%)\n"
        << 1;
    QTest::newRow("a caption above its rows") << ";Wave 1;Wave 2\nCare home;;\nObserved;120;60\nExpected;80.2;41.5\n"
                                              << 1;
    QTest::newRow("a variable after the total")
        << ";TPP;EMIS\nAll;91,750;81,020\nAge;;\n18-39;41,000;36,001\n40+;50,750;45,019\n"
        << 1;
    QTest::newRow("two levels over two index columns")
        << ";;cases;cases\n;sex;F;M\nregion;date;;\nEast;2020-02-01;40;31\nEast;2020-03-01;39;25\n"
           "West;2020-02-01;22;28\n"
        << 3;
    QTest::newRow("years over the names")
        << ";2019;2019;2020;2020\nregion;n;rate;n;rate\nEast;50;0.5;40;0.4\nWest;30;0.3;20;0.2\nNorth;10;0.1;9;0.1\n"
        << 2;
    QTest::newRow("shares as names") << "date;0.1;0.5;0.9\n2020-01-01;0.02;0.07;0.2\n2020-02-01;0.03;0.05;0.1\n"
                                        "2020-03-01;0.01;0.06;0.3\n"
                                     << 1;
    QTest::newRow("a row of shares is data") << "East;0.1;0.5;0.9\nWest;0.2;0.4;0.6\nNorth;0.1;0.3;0.4\n" << 0;
    QTest::newRow("a title over the table") << "Table 1: deaths by age;;\nage;n;rate\n40;12;0.5\n50;31;0.7\n60;44;0.9\n"
                                            << 2;
    QTest::newRow("a missing value is no name") << "NULL\n101\n102\n300\n" << 0;
    QTest::newRow("header alone") << "a;b\n" << 1;
}

void TestTableProfile::headers() {
    QFETCH(QString, text);
    QFETCH(int, rows);
    const TableProfile profile = profileOf(text.toStdString());
    QCOMPARE(int(profile.headerRows), rows);
    QCOMPARE(profile.headerMissing, rows == 0);
    QCOMPARE(profile.dataRows + profile.headerRows, profile.records);
}

void TestTableProfile::rounding_data() {
    QTest::addColumn<int>("factor");
    QTest::addColumn<int>("shift");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("base");
    QTest::newRow("fives") << 5 << 0 << "nearest" << 5;
    QTest::newRow("tens") << 10 << 0 << "nearest" << 10;
    QTest::newRow("sevens") << 7 << 0 << "nearest" << 7;
    QTest::newRow("sixes") << 6 << 0 << "up" << 6;
    QTest::newRow("midpoint-6") << 6 << -3 << "midpoint" << 6;
    QTest::newRow("exact") << 1 << 0 << "none" << 0;
}

void TestTableProfile::rounding() {
    QFETCH(int, factor);
    QFETCH(int, shift);
    QFETCH(QString, kind);
    const TableProfile profile = profileOf("group;n\n" + repeated(30, [&](int i) {
                                               return "g" + std::to_string(i) + ";" +
                                                      std::to_string(i == 4 ? 0 : factor * (i * 11 % 29 + 1) + shift);
                                           }));
    QCOMPARE(QString::fromLatin1(nameOf(profile.rounding.kind).data()), kind);
    QTEST(profile.rounding.base, "base");
    QVERIFY(profile.columns[1].rounding == profile.rounding);
}

// One column that is no count, or not rounded, does not hide how the others are rounded.
void TestTableProfile::roundingOfMostColumns() {
    const TableProfile profile = profileOf("group;n;deaths;lost\n" + repeated(12, [](int i) {
                                               return "g" + std::to_string(i) + ";" + std::to_string(7 * (i + 9)) +
                                                      ";" + std::to_string(7 * (i * 5 % 12 + 1)) + ";" +
                                                      std::to_string(i * 11 % 13 + 1);
                                           }));
    QVERIFY(profile.rounding == (Rounding{RoundingKind::Nearest, 7}));
    QVERIFY(profile.columns[3].rounding == Rounding{});
    const TableProfile constant = profileOf("model;n\na;4105\nb;4105\nc;4105\nd;4105\ne;4105\n");
    QVERIFY(constant.rounding == Rounding{}); // one number over and over
}

// The names of a table do not hold the title over it.
void TestTableProfile::leavesTitlesOut() {
    const TableProfile profile = profileOf("Number of deaths by age;;\nage;n;rate\n41;12;0.5\n50;31;0.7\n60;44;0.9\n");
    QCOMPARE(profile.columns.at(0).name, std::string("age"));
    QCOMPARE(rolesOf(profile).join(QLatin1Char(' ')), QStringLiteral("dimension count rate"));
}

void TestTableProfile::saysWhatItDoubts() {
    const TableProfile unknown = profileOf("group;share\na;61 [12]\nb;40 [9]\nc;12 of 40\n");
    QVERIFY(unknown.columns.at(1).hidesNumbers);
    QVERIFY(!profileOf("imd;n\n1 (most deprived);5\n2 (less);8\n").columns.at(0).hidesNumbers);
    const TableProfile twoBlocks =
        profileOf("region;n\nEast;50\nWest;30\nNorth;31\nSouth;12\n;\nsex;deaths\nF;4\nM;9\n");
    QCOMPARE(twoBlocks.columns.at(1).words, std::uint64_t(1));
    // Numbers of groups, or few people in each: only the name leans.
    QVERIFY(profileOf("by;by_id;by_chr;n\nx;1;x;250\ny;2;y;640\n").columns.at(1).mayBeCount);
    QVERIFY(!profileOf("region;rate\nEast;1.204\nWest;3\nNorth;2.311\n").columns.at(1).mayBeCount);
}

void TestTableProfile::labelledRows() {
    const TableProfile profile = profileOf("area;what;A;B\nX;Observed;12;3\nX;Expected;10.5;2.25\nY;Observed;40;2\n"
                                           "Y;Expected;39.1;1.5\nZ;Observed;7;0\nZ;Expected;9.4;0.25\n");
    QVERIFY(profile.columns.at(2).countsInLabelledRows);
    QVERIFY(profile.columns.at(3).countsInLabelledRows);
    const TableProfile whole = profileOf("area;what;A\nX;Observed;12.5\nX;Expected;10.5\nY;Observed;40\n");
    QVERIFY(!whole.columns.at(2).countsInLabelledRows);
}

void TestTableProfile::fitsItsRounding() {
    const Rounding midpoint{RoundingKind::Midpoint, 6};
    for (std::uint64_t count = 0; count < 200; ++count) {
        const bool published = count == 0 || (count + 3) % 6 == 0; // ceil(x/6)·6 − 3, and 0 stays 0
        QCOMPARE(fitsRounding(count, midpoint), published);
        QVERIFY(fitsRounding(count, {}));
        QCOMPARE(fitsRounding(count, {RoundingKind::Nearest, 5}), count % 5 == 0);
    }
}

void TestTableProfile::summary() {
    const TableProfile profile = profileOf("g;n\na;5\nb;0\nc;[REDACTED]\nd;NA\ne;40\nf;9\n");
    const ColumnProfile& n = profile.columns.at(1);
    QCOMPARE(n.name, std::string("n"));
    QCOMPARE(n.rows, std::uint64_t(6));
    QCOMPARE(n.numeric, std::uint64_t(4));
    QCOMPARE(n.missing, std::uint64_t(1));
    QCOMPARE(n.redacted, std::uint64_t(1));
    QCOMPARE(n.minimum.value(), 0.0);
    QCOMPARE(n.smallestNonZero.value(), 5.0);
    QCOMPARE(n.maximum.value(), 40.0);
    QCOMPARE(n.sum.value(), 54.0);
    QCOMPARE(n.divisibleBy5, std::uint64_t(2));
    QCOMPARE(n.midpoint6, std::uint64_t(1)); // 9
    QCOMPARE(n.nonZeroIntegers, std::uint64_t(3));
    QCOMPARE(n.small[5], std::uint64_t(1));
    QCOMPARE(std::accumulate(n.bins.begin(), n.bins.end(), std::uint64_t(0)), std::uint64_t(4));
}

void TestTableProfile::raggedAndEmpty() {
    QCOMPARE(TableProfiler().judge().records, std::uint64_t(0));
    const TableProfile profile = profileOf("a;b\n1;2;3\n4\n5;6\n");
    QCOMPARE(profile.raggedRecords, std::uint64_t(2));
    QCOMPARE(profile.columns.size(), std::size_t(3));
}

// A column whose first thousand cells look like codes and whose last ones do not: the end decides.
void TestTableProfile::judgesBeforeTheEnd() {
    TableProfiler profiler;
    const auto add = [&](const std::string& a, const std::string& b) {
        const std::vector<std::string_view> fields{a, b};
        profiler.addRecord(fields);
    };
    add("week", "cases");
    for (int i = 0; i < 1000; ++i) {
        add("w" + std::to_string(i), std::to_string(i % 2));
    }
    for (int i = 0; i < 1000; ++i) {
        add("v" + std::to_string(i), std::to_string(i * 13));
    }
    const TableProfile end = profiler.judge();
    QCOMPARE(QString::fromLatin1(nameOf(end.columns[1].role).data()), QStringLiteral("count"));
    QVERIFY(std::abs(static_cast<double>(end.columns[0].distinct) - 2000) < 200);
}

QTEST_APPLESS_MAIN(TestTableProfile)
#include "test_table_profile.moc"
