// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/solved_components.h"
#include "small_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

class TestAuditTable : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void twoTables();
    void theTotalThatTheGuidancePrints();
    void theSameTableTwice();
    void everyDisclosureIsProved();
    void contradictionsNameTheirCells();
    void solvesAgainOnlyTheTableThatChanged();
    void saysThatSharesOfWithheldCountsStand();
    void saysThatSharesOfRowsStand();
    void saysWhatItDidNotUse();
};

void TestAuditTable::finds_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("disclosed");
    const auto add = [](const char* name, const QByteArray& text, const char* disclosed) {
        QTest::newRow(name) << text << QString::fromUtf8(disclosed);
    };
    // OpenSAFELY's guidance: primary and secondary disclosure.
    add("the total gives back 1",
        "age,heart disease,population\n21-30,[REDACTED],[REDACTED]\n31-40,10,100\n41-50,15,90\n51+,25,85\n"
        "Total,51,276\n",
        "B2 1; C2 1");
    add("a total made again tells nothing",
        "age,heart disease,population\n21-30,[REDACTED],20\n31-40,10,25\n41-50,15,30\n51+,25,45\nTotal,50,120\n", "");
    add("two that are withheld share what is left",
        "age,patients\n21-30,[REDACTED]\n31-40,[REDACTED]\n41-50,151\n51+,253\nTotal,412\n", "");
    add("two that cannot be one", "age,patients\n21-30,[REDACTED]\n31-40,[REDACTED]\n41-50,151\n51+,253\nTotal,416\n",
        "B2 5 to 7; B3 5 to 7");
    add("larger counts carry the same mark",
        "age,patients\n21-30,[REDACTED]\n31-40,[REDACTED]\n41-50,151\n51+,253\nTotal,431\n", "");
    add("the total of a column",
        "region,men,women,total\nNorth,112,135,247\nEast,[REDACTED],93,98\nSouth,141,87,228\nWest,76,158,234\n",
        "B3 5");
    add("a column named total, seen to be one in one row only",
        "region,women,men,total\nNorth,[REDACTED],20,21\n"
        "South,40,50,90\n",
        "B2 1");
    add("and in none", "region,women,men,total\nNorth,[REDACTED],20,21\nSouth,[REDACTED],50,90\n", "B2 1");
    add("a last row that is the total and does not say so",
        "region,2020,2021\nNorth,10,[REDACTED]\nSouth,20,30\nEast,14,16\nEngland,44,49\n", "C2 3");
    add("one that may be: too little to go by", "region,2020,2021\nNorth,10,[REDACTED]\nSouth,20,30\nEngland,30,33\n",
        "");
    add("shares of a whole that stands nowhere", "group,n,percent\nA,[REDACTED],2.9\nB,100,97.1\n", "B2 3");
    add("the share of a withheld count in its own cell", "group,n (%)\nA,[REDACTED] (2.9%)\nB,100 (97.1%)\n", "B2 3");
    add("the same behind a bound", "group,n (%)\nA,<8 (2.9)\nB,100 (97.1)\n", "B2 3");
    add("shares say how many all are, though one is withheld with its count",
        "age,n,percent\na,[REDACTED],[REDACTED]\nb,96,48.0\nc,60,30.0\nd,40,20.0\n", "B2 4");
    add("with decimals", "age,n,percent\na,[REDACTED],[REDACTED]\nb,96,48.24\nc,60,30.15\nd,39,19.60\n", "B2 4");
    add("shares of people who are not all listed",
        "age,n,percent\na,[REDACTED],[REDACTED]\nb,96,24.0\nc,60,15.0\nd,40,10.0\n", "");
    add("shares that do not make a whole", "group,n,percent\nA,[REDACTED],2.9\nB,100,57.1\n", "");
    add("several dimensions",
        "region,sex,patients\nNorth,men,112\nNorth,women,135\nNorth,All,247\nSouth,men,[REDACTED]\nSouth,women,93\n"
        "South,All,98\nAll,men,117\nAll,women,228\nAll,All,345\n",
        "C5 5");
    add("the percentage gives it back",
        "age,cases,population,percentage\n21-30,[REDACTED],1613,0.31\n31-40,133,2411,5.52\n41-50,417,2873,14.51\n"
        "51+,511,3011,16.97\n61+,411,2917,14.09\n",
        "B2 5");
    add("rates of which two rows are stated",
        "area,cases,person_years,rate\nA,[REDACTED],1234.50,0.004050223\nB,396,2011.75,0.196843544\n"
        "C,177,2789.00,0.063463607\nD,[REDACTED],3566.25,0.000841220\n",
        "B2 5; B5 3");
    add("means over rounded numbers of people",
        "site,visits,people,mean visits\nA,131,20,5.954545\nB,250,35,6.756757\nC,399,60,6.879310\nD,512,80,6.320988\n"
        "E,301,45,7.000000\nF,777,65,11.772727\nG,404,50,7.922\nH,613,70,8.634\n",
        "C2 22; C3 37; C4 58; C5 81; C6 43; C7 66; C8 51; C9 71");
    add("means over a number of people made after rounding",
        "site,visits,people,mean visits\nA,131,20,6.550000\nB,250,35,7.142857\nC,399,60,6.650000\nD,512,80,6.400000\n"
        "E,301,45,6.688889\nF,777,65,11.953846\nG,404,50,8.08\nH,613,70,8.757\n",
        "");
    add("a blank that is a small count for certain", "age,patients\n21-30,\n31-40,113\n41-50,151\n51+,253\nTotal,520\n",
        "B2 3");
    add("a blank that is nobody", "age,patients\n21-30,\n31-40,113\n41-50,151\n51+,253\nTotal,517\n", "");
    add("numbers that no double tells apart",
        "age,patients\n21-30,[REDACTED]\n31-40,400000000000000000\n41-50,600000000000000000\n"
        "Total,1000000000000000003\n",
        "");
    add("a cumulative column", // between 12 and 15: all that is withheld lies there
        "week,cumulative cases\n1,12\n2,[REDACTED]\n3,18\n4,28\n5,43\n", "");
    add("variables one below the other, with everybody",
        "variable,category,n\nOverall,,624\nage,18-39,132\nage,40-59,[REDACTED]\nage,60+,488\nsex,F,286\nsex,M,338\n"
        "region,North,300\nregion,South,322\nregion,East,[REDACTED]\n",
        "C4 4; C10 2");
    add("without",
        "variable,category,n\nage,18-39,1132\nage,40-59,[REDACTED]\nage,60+,488\nsex,F,1286\nsex,M,338\n"
        "region,North,1300\nregion,South,322\nregion,East,[REDACTED]\n",
        "C3 4; C9 2");
    add("with everybody withheld, a small study",
        "variable,category,n,m\nOverall,,[REDACTED],624\nage,18-39,2,132\nage,40+,4,492\nsex,F,5,286\nsex,M,1,338\n"
        "region,North,3,300\nregion,South,3,324\n",
        "C2 6");
    add("categories below their variable",
        "characteristic,N\nOverall,624\nAge,\n18-39,132\n40-59,[REDACTED]\n60+,488\nSex,\nF,286\nM,338\nRegion,\n"
        "North,300\nSouth,322\nEast,[REDACTED]\n",
        "B5 4; B13 2");
    add("with their percentages, without everybody",
        "characteristic,N (%)\nAge,\n18-39,132 (21.2)\n40-59,[REDACTED]\n60+,488 (78.2)\nSex,\n"
        "F,286 (45.8)\nM,338 (54.2)\nRegion,\nNorth,302 (48.4)\nSouth,322 (51.6)\n",
        "B4 4");
    add("the variable said once",
        "variable,category,n\nage,18-39,1132\n,40-59,[REDACTED]\n,60+,488\nsex,F,1286\n,M,338\nregion,North,1302\n"
        ",South,322\n",
        "C3 4");
    add("everybody in the header", "group,N = 304\nA,[REDACTED]\nB,100\nC,200\n", "B2 4");
    add("everybody in the header, over several variables",
        "characteristic,Cases (N = 624)\nAge,\n18-39,132 (21%)\n40-59,[REDACTED]\n60+,488 (78%)\nSex,\nF,286 (46%)\n"
        "M,338 (54%)\n",
        "B4 4");
    add("everybody in the header, of whom not all are listed", "group,N = 304\nA,[REDACTED]\nB,100\nC,100\n", "");
    add("new cases beside cumulative ones", "week,cases,cum_cases\n1,12,12\n2,40,52\n3,[REDACTED],57\n4,90,147\n",
        "B4 5; step to C4 5");
    add("people excluded beside those who are left",
        "criteria,n,n_exclude\nall,1000,NA\nadults,912,88\nregistered,908,[REDACTED]\nalive,850,58\n",
        "step to B4 4; C4 4");
    add("a short one whose name says that it adds up",
        "group,n,cumulative_n\nA,[REDACTED],[REDACTED]\nB,100,104\nC,200,304\n", "C2 4");
    add("cumulative counts of groups, which rise by chance", "group,cumulative_n\nA,112\nB,115\nC,[REDACTED]\nD,130\n",
        "");
    add("people at risk, events and losses",
        "interval,at_risk,events,censored\n0-7,1000,12,5\n8-14,983,[REDACTED],10\n15-21,969,20,8\n22-28,941,18,3\n",
        "C3 4");
    add("two columns apart and what is called their total",
        "g,exposed_n,exposed_events,others_n,other_events,total_events\na,100,[REDACTED],200,30,34\nb,120,20,230,40,"
        "60\n"
        "c,80,12,150,33,45\n",
        "C2 4");
    add("two columns apart and their sum",
        "group,exposed,exposed events,others,other events,events\na,100,[REDACTED],200,30,34\nb,120,20,230,40,60\n"
        "c,80,12,150,33,45\nd,95,22,160,51,73\n",
        "C2 4");
    add("the same numbers by chance", "group,n,m,k,p\na,3,10,[REDACTED],4\nb,2,11,4,6\nc,1,12,5,6\n", "");
    add("for each outcome, categories by number",
        "outcome,variable,category,n\nA,Overall,0,624\nA,age,1,132\nA,age,2,\nA,age,3,488\nA,male,0,286\nA,male,1,338\n"
        "B,Overall,0,524\nB,age,1,132\nB,age,2,[REDACTED]\nB,age,3,388\nB,male,0,186\nB,male,1,338\n",
        "D4 4; D10 4");
    add("variables that do not make up everybody",
        "variable,category,n\nOverall,,624\ndisease,heart,132\ndisease,lung,[REDACTED]\ndisease,none,588\n"
        "sex,F,286\nsex,M,338\n",
        "");
    add("one label that holds nearly everybody is no variable",
        "region,sex,n,m\nNorth,M,340,210\nNorth,F,[REDACTED],[REDACTED]\nSouth,M,[REDACTED],[REDACTED]\n"
        "South,F,[REDACTED],[REDACTED]\nAll,All,345,213\n",
        "");
    add("a dimension with its totals is no stack of variables",
        "region,sex,n\nNorth,M,112\nNorth,F,135\nSouth,M,[REDACTED]\nSouth,F,243\nAll,M,117\nAll,F,378\n", "C4 5");
    add("a cumulative column that rises by a few", "week,cumulative cases\n1,12\n2,15\n3,28\n4,45\n5,53\n",
        "step to B3 3");
    add("registered people from month to month",
        "month,registered\n2021-01,1004\n2021-02,1007\n2021-03,1002\n2021-04,1002\n2021-05,1011\n",
        "step to B3 3; step to B4 5");
    add("other people from week to week",
        "week,cases\n2021-01-04,1004\n2021-01-11,1037\n2021-01-18,1031\n2021-01-25,978\n2021-02-01,1020\n", "");
    add("a column of totals by its name, one withheld in every row",
        "region,men,women,total\nNorth,112,[REDACTED],117\nEast,[REDACTED],93,97\nSouth,141,[REDACTED],144\n",
        "C2 5; B3 4; C4 3");
    add("a name that says total, and no sum",
        "region,men,women,total staff\nNorth,112,[REDACTED],317\nEast,[REDACTED],93,497\nSouth,141,[REDACTED],844\n",
        "");
    add("sections with a total each",
        "group,patients\nmen,113\nwomen,[REDACTED]\nTotal,119\nyoung,52\nold,67\nTotal,119\nNorth,14\nEast,33\n"
        "South,72\nTotal,119\n",
        "B3 6");
    add("England is the sum of its regions",
        "region,cases,population\nNorth,[REDACTED],3113\nEast,133,4217\nSouth,417,2873\nWest,511,5011\n"
        "England,1065,15214\n",
        "B2 4");
    add("no total, nothing to work out", "age,patients\n21-30,[REDACTED]\n31-40,113\n41-50,151\n51+,253\n", "");
}

void TestAuditTable::finds() {
    QFETCH(QByteArray, text);
    QFETCH(QString, disclosed);
    const TableAudit audit = auditOf({text});
    QVERIFY(audit.isComplete);
    QCOMPARE(told(audit), disclosed);
}

// OpenSAFELY's guidance: everybody and men, with and without heart disease; one woman of 21 to 30.
const QByteArray everybody = "age,heart disease,population\n21-30,8,20\n31-40,10,25\n41-50,15,30\n51+,25,40\n"
                             "Total,58,115\n";
const QByteArray men = "age,heart disease,population\n21-30,7,19\n31-40,5,15\n41-50,8,18\n51+,13,25\nTotal,33,77\n";

void TestAuditTable::twoTables() {
    const TableAudit audit = auditOf({everybody, men});
    // The population of everybody looks rounded to 5: of the other women less is certain.
    QCOMPARE(told(audit), QStringLiteral("others than B2 1; others than B3 5; others than B4 7"));
    QVERIFY(audit.disclosures.front().kind == DisclosureKind::Difference && audit.disclosures.front().proof);
    QVERIFY(audit.contradictions.empty());
}

void TestAuditTable::theTotalThatTheGuidancePrints() { // 64, which is not the sum of its column
    const TableAudit audit = auditOf({QByteArray(men).replace("33,77", "33,64")});
    QCOMPARE(audit.contradictions.size(), std::size_t{1});
    QCOMPARE(audit.contradictions.front().size(), std::size_t{5});
}

void TestAuditTable::theSameTableTwice() { // withheld in one, stated in the other
    const QByteArray stated = "age,patients\n21-30,3\n31-40,11\n41-50,17\n51+,26\n61+,33\n";
    QCOMPARE(told(auditOf({stated, QByteArray(stated).replace(",3\n", ",[REDACTED]\n")})), QStringLiteral("B2 3"));
}

void TestAuditTable::everyDisclosureIsProved() {
    const TableAudit audit = auditOf({"region,sex,patients\nNorth,men,112\nNorth,women,135\nNorth,All,247\n"
                                      "South,men,[REDACTED]\nSouth,women,93\nSouth,All,98\n"});
    QCOMPARE(audit.disclosures.size(), std::size_t{1});
    const Disclosure& one = audit.disclosures.front();
    QVERIFY(one.proof);
    QVERIFY(holds(audit.tables.problem, *one.proof));
    const auto nameOf = [&](CellId cell) {
        const CellOrigin& origin = audit.tables.origins[cell];
        return std::string(1, static_cast<char>('A' + origin.column)) + std::to_string(origin.row + 1);
    };
    QCOMPARE(QString::fromStdString(linesOf(audit.tables.problem, *one.proof, {nameOf, true}).front()),
             QStringLiteral("C5 = C7 − C6 = 98 − 93, so it is 5"));
}

void TestAuditTable::contradictionsNameTheirCells() {
    // The row leaves 5 for East's men, and their column leaves 4; and the column of totals does not add up.
    const TableAudit audit = auditOf({"region,men,women,total\nNorth,112,135,247\nEast,[REDACTED],93,98\n"
                                      "South,141,87,228\nWest,76,158,234\nTotal,333,473,806\n"});
    QCOMPARE(audit.disclosures.size(), std::size_t{0});
    QCOMPARE(audit.contradictions.size(), std::size_t{2});
    QCOMPARE(audit.contradictions[0].size() + audit.contradictions[1].size(), std::size_t{7 + 5});
}

void TestAuditTable::solvesAgainOnlyTheTableThatChanged() {
    // Four that share what is left of two rows and two columns: propagation cannot close them.
    const auto table = [](int left) {
        return "area,men,women,total\na,[REDACTED],[REDACTED]," + QByteArray::number(left) +
               "\nb,[REDACTED],[REDACTED],9\nc,51,72,123\nTotal," + QByteArray::number(51 + left) + ",81," +
               QByteArray::number(132 + left) + "\n";
    };
    const Table one(table(9)), other("zone" + table(8).mid(4)), changed("zone" + table(10).mid(4));
    SolvedComponents solved;
    const auto audit = [&](const Table& second) {
        const table::Relations* const both[] = {&one.relations(), &second.relations()};
        return auditTables(both, {}, nullptr, {}, &solved);
    };
    const BoundsEffort first = audit(other).bounds.effort;
    QCOMPARE(first.known, std::size_t{0});
    QCOMPARE(first.components, std::size_t{2});
    const BoundsEffort again = audit(changed).bounds.effort;
    QCOMPARE(again.known, std::size_t{1});
    QCOMPARE(again.components, std::size_t{1});
}

void TestAuditTable::saysThatSharesOfWithheldCountsStand() {
    const TableAudit audit =
        auditOf({"group,n (%)\nA,[REDACTED] (2.9%)\nB,100 (57.1%)\nC,[REDACTED] (12.0%)\nD,20 (90.2%)\n"});
    QVERIFY(audit.disclosures.empty());
    QVERIFY(audit.leavesOpen);
}

void TestAuditTable::saysThatSharesOfRowsStand() {
    const TableAudit audit = auditOf({"age,F,M\n18-39,100 (52.6%),90 (47.4%)\n40-59,[REDACTED],80 (95.2%)\n"
                                      "60+,120 (57.7%),88 (42.3%)\n"});
    QVERIFY(audit.leavesOpen);
}

void TestAuditTable::saysWhatItDidNotUse() {
    const TableAudit audit =
        auditOf({"ward,patients,beds\nA,[REDACTED],12\nB,113,30\nC,151,41\nD,253,60\nTotal,400,90\n"});
    QCOMPARE(audit.disclosures.size(), std::size_t{0});
    QVERIFY(!audit.tables.unrelated.empty());
    const TableAudit rates = auditOf({"ward,patients,rate\nA,[REDACTED],12.1\nB,113,30.3\nC,151,41.7\nD,253,60.2\n"});
    QVERIFY(rates.leavesOpen);
}

QTEST_GUILESS_MAIN(TestAuditTable)
#include "test_audit_table.moc"
