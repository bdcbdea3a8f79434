// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

// "sum of 2: 4", in order: the table that is linked with table 0, and how much shows it.
QString links(const TableAudit& audit) {
    static const QStringList names{"same as", "part of", "rerun of", "sum of", "slice of", "as many as"};
    QStringList all;
    for (const Link& link : audit.tables.links) {
        all << QStringLiteral("%1 %2 %3: %4")
                   .arg(link.table)
                   .arg(names[static_cast<int>(link.kind)])
                   .arg(link.other)
                   .arg(link.agreeing);
    }
    return all.join("; ");
}

constexpr const char* byWeek = "week,patients\n2021-01-04,61\n2021-01-11,75\n2021-01-18,93\n2021-01-25,114\n";
constexpr const char* bySex = "week,sex,patients\n2021-01-04,F,31\n2021-01-04,M,30\n2021-01-11,F,40\n2021-01-11,M,35\n"
                              "2021-01-18,F,91\n2021-01-18,M,[REDACTED]\n2021-01-25,F,60\n2021-01-25,M,54\n";

} // namespace

class TestAuditLinks : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void repeatedLabelsAreNotCompared();
    void differencesAmongEarlierReleasesAreNoNews();
};

void TestAuditLinks::finds_data() {
    QTest::addColumn<QByteArrayList>("texts");
    QTest::addColumn<QString>("linked");
    QTest::addColumn<QString>("disclosed");
    const auto add = [](const char* name, const QByteArrayList& texts, const char* linked, const char* disclosed) {
        QTest::newRow(name) << texts << QString::fromUtf8(linked) << QString::fromUtf8(disclosed);
    };
    add("everybody beside a table by sex", {byWeek, bySex}, "0 sum of 1: 3", "C7 2");
    add("sexes in the header",
        {byWeek, ",patients,patients\nsex,F,M\nweek,,\n2021-01-04,31,30\n2021-01-11,40,35\n2021-01-18,91,\n"
                 "2021-01-25,60,54\n"},
        "0 sum of 1: 3", "C6 2");
    add("men are a slice",
        {"week,patients\n2021-01-04,30\n2021-01-11,35\n2021-01-18,6\n2021-01-25,54\n2021-02-01,66\n",
         QByteArray(bySex) + "2021-02-01,F,60\n2021-02-01,M,66\n"},
        "0 slice of 1: 4", "C7 6");
    add("other people",
        {byWeek, "week,sex,patients\n2021-01-04,F,11\n2021-01-04,M,10\n2021-01-11,F,4\n2021-01-11,M,3\n"
                 "2021-01-18,F,9\n2021-01-18,M,[REDACTED]\n2021-01-25,F,6\n2021-01-25,M,5\n"},
        "", "");
    add("some whose sex is not known",
        {byWeek, "week,sex,patients\n2021-01-04,F,31\n2021-01-04,M,30\n2021-01-11,F,40\n2021-01-11,M,35\n"
                 "2021-01-18,F,50\n2021-01-18,M,41\n2021-01-25,F,111\n2021-01-25,M,[REDACTED]\n"},
        "1 part of 0: 2", "C9 1 to 3");
    add("fewer people than half, some sums as many",
        {"week,patients\n2021-01-04,61\n2021-01-11,75\n2021-01-18,930\n2021-01-25,114\n",
         "week,sex,patients\n2021-01-04,F,31\n2021-01-04,M,30\n2021-01-11,F,40\n2021-01-11,M,35\n"
         "2021-01-18,F,50\n2021-01-18,M,41\n2021-01-25,F,111\n2021-01-25,M,[REDACTED]\n"},
        "", "");
    add("rounded here, exact there",
        {"area,patients_midpoint6\na,9\nb,21\nc,39\nd,57\ne,93\nf,3\n",
         "area,patients\na,8\nb,20\nc,41\nd,58\ne,91\nf,4\n"},
        "0 same as 1: 6", "B2 8; B3 20; B4 41; B5 58; B6 91; B7 4");
    add("a few people more", {"area,patients\na,18\nb,20\nc,41\nd,58\n", "area,patients\na,18\nb,23\nc,49\nd,58\n"},
        "0 part of 1: 4", "others than B3 3");
    add("made again, some came and some went",
        {"area,patients\na,118\nb,120\nc,141\nd,258\n", "area,patients\na,118\nb,123\nc,140\nd,258\n"},
        "0 rerun of 1: 4", "others than B3 3; others than B4 1");
    add("men and women in columns",
        {"age,n\n18-29,190\n30-39,83\n40-49,208\n", "age,F,M\n18-29,100,90\n30-39,[REDACTED],80\n40-49,120,88\n"},
        "0 sum of 1: 3", "B3 3");
    add("men and women in columns, everybody withheld there",
        {"age,n\n18-29,190\n30-39,[REDACTED]\n40-49,208\n50-59,133\n",
         "age,F,M\n18-29,100,90\n30-39,2,4\n40-49,120,88\n50-59,70,63\n"},
        "0 sum of 1: 3", "B3 6");
    add("columns of other people",
        {"age,n\n18-29,190\n30-39,83\n40-49,208\n", "age,F,M\n18-29,100,80\n30-39,[REDACTED],80\n40-49,120,188\n"}, "",
        "");
    add("the same ages under another header",
        {"age_group,n\n18-39,190\n40-59,84\n60+,208\n", "age,F,M\n18-39,100,90\n40-59,[REDACTED],80\n60+,120,88\n"},
        "0 sum of 1: 3", "B3 4");
    add("men by another name",
        {"age,patients\n18-29,90\n30-39,5\n40-49,88\n50-59,71\n60+,34\n",
         "age,F,M\n18-29,100,90\n30-39,72,[REDACTED]\n40-49,120,88\n50-59,33,71\n60+,94,34\n"},
        "0 same as 1: 5", "C3 5");
    add("as many people by age and by region",
        {"sex,patients\nF,[REDACTED]\nM,338\n", "age,patients\n18-39,132\n40-59,120\n60+,90\n",
         "region,patients\nNorth,142\nSouth,200\n"},
        "0 as many as 1: 2", "B2 4");
    add("one table alone that could be as many",
        {"sex,patients\nF,[REDACTED]\nM,338\n", "age,patients\n18-39,132\n40-59,120\n60+,90\n"}, "", "");
    add("nothing in common",
        {"area,patients\na,118\nb,20\nc,141\nd,258\n", "area,patients\na,11\nb,123\nc,14\nd,458\n"}, "", "");
}

void TestAuditLinks::finds() {
    QFETCH(QByteArrayList, texts);
    QFETCH(QString, linked);
    QFETCH(QString, disclosed);
    const TableAudit audit = auditOf(texts);
    QCOMPARE(links(audit), linked);
    QCOMPARE(told(audit), disclosed);
    for (const Disclosure& one : audit.disclosures) {
        QVERIFY(one.proof);
    }
}

void TestAuditLinks::repeatedLabelsAreNotCompared() {
    const QByteArray repeated = "area,patients\na,18\na,20\nb,41\nc,58\nd,71\n";
    const TableAudit audit = auditOf({"area,patients\na,18\nb,42\nc,59\nd,72\n", repeated});
    QVERIFY(audit.tables.links.empty());
    QCOMPARE(audit.disclosures.size(), std::size_t{0});
    QCOMPARE(audit.tables.unrelated.size(), std::size_t{1});
}

void TestAuditLinks::differencesAmongEarlierReleasesAreNoNews() {
    const QByteArray old = "area,patients\na,18\nb,20\nc,41\nd,58\n", later = "area,patients\na,18\nb,23\nc,49\nd,58\n";
    const QByteArray own = "area,visits\na,18\nb,23\nc,49\nd,58\n";
    TableOptions options;
    options.requested = 1;
    QCOMPARE(told(auditOf({own, old, later}, options)), QString());
    QCOMPARE(told(auditOf({later, old, own}, options)), QStringLiteral("others than B3 3"));
}

QTEST_GUILESS_MAIN(TestAuditLinks)
#include "test_audit_links.moc"
