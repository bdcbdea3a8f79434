// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/relations.h"

#include "small_table.h"

#include <QTest>

using namespace outcheck::table;

namespace {

// "rate 3<-1,2": kind, column, and from which; columns from 0.
QString told(const QByteArray& text) {
    const SmallTable table(text.toStdString());
    QStringList all;
    for (const Relation& relation : Relations(table.grid()).inWords()) {
        QStringList of;
        for (const std::uint32_t column : relation.of) {
            of << QString::number(column);
        }
        all << QString::fromLatin1(nameOf(relation.kind).data()) + QStringLiteral(" %1").arg(relation.column) +
                   (of.isEmpty() ? QString() : QStringLiteral("<-") + of.join(QLatin1Char(',')));
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

class TestRelations : public QObject {
    Q_OBJECT
private slots:
    void finds_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        add("a total row", "age;n\n18-39;31\n40-64;52\n65+;88\nTotal;171\n", "total-row 1");
        add("a total row up to rounding", "age;n\n18-29;30\n30-39;55\n40-64;90\n65-79;45\n80+;25\nTotal;240\n",
            "total-row 1");
        add("a total that is none", "age;n\n18-39;31\n40-64;52\n65+;88\nTotal;999\n", "");
        add("a total column", "age;men;women;total\n18-39;31;40;71\n40-64;52;60;112\n65+;88;77;165\n",
            "total-column 3<-1,2");
        add("a percentage of a population",
            "age;n;population;pct\n18-39;31;400;7.75\n40-64;52;610;8.52\n65+;88;770;11.43\n80+;41;123;33.33\n",
            "part 1<-2 | percentage 3<-1,2");
        add("a percentage of the column", "age;n;percent\n18-39;20;20\n40-64;30;30\n65+;50;50\n", "percentage 2<-1");
        add("a rate of person-time",
            "age;events;person_years;rate\n18-39;31;400.5;77.403\n40-64;52;610.2;85.218\n65+;88;770.9;114.152\n"
            "80+;41;123.4;332.253\n",
            "rate 3<-1,2");
        add("a rate before rounding",
            "age;events;person_years;rate\n18-39;30;400.5;0.0774032\n40-64;50;610.2;0.0852180\n65+;90;770.9;0.1141523\n"
            "80+;40;123.4;0.3322528\n85+;105;555.5;0.1926193\n",
            "rate 3<-1,2");
        add("a percentage of a whole not stated", "g;n;percent\na;31;21.83\nb;52;36.62\nc;16;11.27\nd;40;28.17\n",
            "percentage 2<-1");
        add("percentages of different wholes", "g;n;percent\na;31;21.83\nb;52;46.62\nc;16;1.27\nd;40;88.17\n", "");
        add("n (p%)", "g;n (%)\nF;31 (31%)\nM;52 (52%)\nother;17 (17%)\n", "percentage 1<-1");
        add("cumulative", "date;cum_n\n2021-01-01;12\n2021-01-08;40\n2021-01-15;41\n2021-01-22;90\n", "cumulative 1");
        add("the same people time after time",
            "month;registered;cases\n2021-01;1004;104\n2021-02;1007;88\n2021-03;1002;97\n2021-04;1002;120\n"
            "2021-05;1011;103\n",
            "standing 1");
        add("a flowchart", "criteria;n;n_exclude\nall;1000;0\nadults;912;88\nregistered;880;32\n", "remaining 1");
        add("a population by its name", "g;vaccinated_n;population\na;31;400\nb;52;610\nc;88;770\n", "part 1<-2");
        add("nothing", "g;n\na;31\nb;52\nc;88\n", "");
    }
    void finds() {
        QFETCH(QByteArray, text);
        QTEST(told(text), "expected");
    }

    void saysWhy() {
        const SmallTable table("age;n;population;pct\n18-39;31;400;7.75\n40-64;52;610;8.52\n65+;88;770;11.43\n"
                               "80+;41;123;33.33\n");
        for (const Relation& relation : Relations(table.grid()).inWords()) {
            QVERIFY(!relation.evidence.empty());
            QVERIFY(relation.confidence > 0.5 && relation.confidence < 1);
        }
    }

    void isLetGoWhereItIsTooLarge() {
        RecordKeeper keeper;
        const std::vector<std::string_view> fields(100, "12");
        for (std::size_t i = 0; i <= RecordKeeper::mostCells / fields.size(); ++i) {
            keeper.add(fields);
        }
        QVERIFY(!keeper.isOpen());
        QVERIFY(!keeper.grid({}).has_value());
    }

    void raggedRecordsArePadded() {
        const SmallTable table("g;n;m\na;1\nb;2;3;4\nc;5;6\nd;7;8\n");
        QCOMPARE(table.grid().rows(), std::size_t(5));
        QCOMPARE(table.grid().at(1, 2).value.kind, CellKind::Empty);
        QCOMPARE(table.grid().at(2, 2).value.number, 3.0);
        Relations relations(table.grid());
        QCOMPARE(relations.counts().rows(), std::size_t(5));
    }
};

QTEST_APPLESS_MAIN(TestRelations)
#include "test_relations.moc"
