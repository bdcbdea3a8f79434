// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/protect_table.h"

#include "protect/cell_grid.h"
#include "table/relations/count_grid.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace outcheck;
using namespace outcheck::protect;

namespace {

// The figures of OpenSAFELY's guidance.
const ProtectOptions fives{7, {table::RoundingKind::Nearest, 5}};
const ProtectOptions midpoints{7, {table::RoundingKind::Midpoint, 6}};

ProtectedTable protectedBy(const ProtectOptions& options, const QByteArray& text) {
    const std::string bytes = text.toStdString();
    auto result = protectTable(bytes, options, "t.csv");
    if (!result) {
        return {"refused: " + result.error().detail, {}, {}, {}};
    }
    return *std::move(result);
}

QByteArray copyOf(const QByteArray& text, const ProtectOptions& options = fives) {
    return QByteArray::fromStdString(protectedBy(options, text).bytes);
}

bool warnsOf(const ProtectAccount& account, const char* words) {
    return std::any_of(account.warnings.begin(), account.warnings.end(),
                       [&](const Warning& warning) { return sentenceOf(warning).find(words) != std::string::npos; });
}

const QByteArray guidanceBefore = "age,heart disease,population\n21-30,3,18\n31-40,8,23\n41-50,16,31\n51+,23,44\n"
                                  "Total,50,116\n";
const QByteArray guidanceAfter = "age,heart disease,population\n21-30,[REDACTED],20\n31-40,10,25\n41-50,15,30\n"
                                 "51+,25,45\nTotal,50,120\n";

} // namespace

class TestProtectTable : public QObject {
    Q_OBJECT
private slots:
    void guidancesOwnTable();
    void takesRolesThatPeopleSay();
    void stops();
    void tables_data();
    void tables();
    void isDoneOnce_data() { tables_data(); }
    void isDoneOnce();
    void midpoint();
    void countsByCell();
    void warns_data();
    void warns();
    void refuses_data();
    void refuses();
    void damagedTables();
};

// The published table before and after (OpenSAFELY, statistical disclosure control).
void TestProtectTable::guidancesOwnTable() {
    const ProtectedTable result = protectedBy(fives, guidanceBefore);
    QCOMPARE(QByteArray::fromStdString(result.bytes), guidanceAfter);
    QCOMPARE(result.account.countsRedacted, std::size_t(1));
    QCOMPARE(result.account.countsRounded, std::size_t(7));
    QCOMPARE(result.account.totalsRebuilt, std::size_t(1)); // 50 stays
    QCOMPARE(result.account.cellsChanged, std::size_t(9));
    QVERIFY(result.account.warnings.empty());
    QCOMPARE(result.changed.size(), std::size_t(9));
    QVERIFY((result.changed.front() == CellPlace{1, 1} && result.changed.back() == CellPlace{5, 2}));
}

void TestProtectTable::takesRolesThatPeopleSay() {
    ProtectOptions options = fives;
    options.correct = [](table::TableProfile& profile) { profile.columns[1].role = table::ColumnRole::Dimension; };
    QCOMPARE(copyOf("g,n,m\na,3,12\nb,121,43\nc,52,61\n", options), QByteArray("g,n,m\na,3,10\nb,121,45\nc,52,60\n"));
}

void TestProtectTable::stops() {
    std::stop_source stop;
    stop.request_stop();
    const auto result = protectTable(guidanceBefore.toStdString(), fives, "t.csv", stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestProtectTable::tables_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("nothing to do", "g,n\na,20\nb,25\nc,30\nd,0\n", "g,n\na,20\nb,25\nc,30\nd,0\n");
    // The guidance's example of secondary disclosure: with the first row alone redacted, 51 − 50 gives it back.
    row("a difference that gave a count back", "g,n,population\na,1,1\nb,10,100\nc,15,90\nd,25,85\nTotal,51,276\n",
        "g,n,population\na,[REDACTED],[REDACTED]\nb,10,100\nc,15,90\nd,25,85\nTotal,50,275\n");
    row("CRLF, byte-order mark, semicolons", "\xEF\xBB\xBFg;n\r\na;3\r\nb;26\r\nc;31\r\nd;0\r\n",
        "\xEF\xBB\xBFg;n\r\na;[REDACTED]\r\nb;25\r\nc;30\r\nd;0\r\n");
    row("quotes stay where they are", "\"g\",\"n\"\n\"a, b\",\"3\"\n\"c\",26\n\"d\",\"31\"\n\"e\",\"12\"\n",
        "\"g\",\"n\"\n\"a, b\",\"[REDACTED]\"\n\"c\",25\n\"d\",\"30\"\n\"e\",\"10\"\n");
    row("thousands", "g,n\na,\"1,234\"\nb,998\nc,\"12,341\"\nd,4\n",
        "g,n\na,\"1,235\"\nb,\"1,000\"\nc,\"12,340\"\nd,[REDACTED]\n");
    row("floats", "g,count\na,4.0\nb,26.0\nc,131.0\nd,88.0\n", "g,count\na,[REDACTED]\nb,25.0\nc,130.0\nd,90.0\n");
    row("weighted counts", "g,count\na,3.4\nb,126\nc,131\nd,988\ne,62\nf,262\n",
        "g,count\na,[REDACTED]\nb,125\nc,130\nd,990\ne,60\nf,260\n");
    row("percentages of a total", "g,n,percent\na,3,3.0\nb,46,46.0\nc,51,51.0\nTotal,100,100.0\n",
        "g,n,percent\na,[REDACTED],[REDACTED]\nb,45,47.4\nc,50,52.6\nTotal,95,100.0\n");
    row("a share beside a mark of redaction goes, too",
        "g,n (%)\na,[REDACTED] (2.9%)\nb,100 (97.1%)\nc,0 (0.0%)\nd,20 (19.4%)\n",
        "g,n (%)\na,[REDACTED]\nb,100 (97.1%)\nc,0 (0.0%)\nd,20 (19.4%)\n");
    row("rates of two columns",
        "g,events,population,rate\na,3,618,0.004854369\nb,18,723,0.024896266\nc,26,931,0.027926960\n"
        "d,53,1244,0.042604502\ne,0,811,0\n",
        "g,events,population,rate\na,[REDACTED],620,[REDACTED]\nb,20,725,0.027586207\nc,25,930,0.026881720\n"
        "d,55,1245,0.044176707\ne,0,810,0\n");
    row("a rate from elsewhere is withheld where its row changed",
        "g,events,rate\na,3,17.1\nb,18,12.2\nc,25,41.9\nd,53,23.4\n",
        "g,events,rate\na,[REDACTED],[REDACTED]\nb,20,[REDACTED]\nc,25,41.9\nd,55,[REDACTED]\n");
    row("rates in single precision; those of unchanged counts stay",
        "g,personTime,events,rate\nall,4114963,624,.00015164171\na,709254,50,.000070496608\n"
        "b,879286,32,.000036393165\nc,636759,152,.00023870884\n",
        "g,personTime,events,rate\nall,4114963,625,.00015188472\na,709254,50,.000070496608\n"
        "b,879286,30,.000034118592\nc,636759,150,.00023556793\n");
    row("a mean of few", "g,n,mean\na,3,17.1\nb,18,12.2\nc,26,41.9\nd,53,23.4\n",
        "g,n,mean\na,[REDACTED],[REDACTED]\nb,20,12.2\nc,25,41.9\nd,55,23.4\n");
    row("a mark beside its own percentage",
        "g,events,population,rate\na,[REDACTED],620,0.0049\nb,20,725,0.027586207\nc,25,930,0.026881720\n"
        "d,55,1245,0.044176707\n",
        "g,events,population,rate\na,[REDACTED],620,[REDACTED]\nb,20,725,0.027586207\nc,25,930,0.026881720\n"
        "d,55,1245,0.044176707\n");
    row("composites of their section",
        "v,stat\nSex,NA\nFemale,601 (49.2%)\nMale,620 (50.8%)\nRegion,NA\n"
        "East,5 (0.4%)\nWest,1216 (99.6%)\n",
        "v,stat\nSex,NA\nFemale,600 (49.2%)\nMale,620 (50.8%)\nRegion,NA\nEast,[REDACTED]\nWest,1215 (100.0%)\n");
    row("composites of the column's whole",
        "v,stat\nTotal N,1221\nFemale,601 (49.2%)\nDiabetes,122 (10.0%)\nAsthma,5 (0.4%)\nCancer,333 (27.3%)\n",
        "v,stat\nTotal N,1220\nFemale,600 (49.2%)\nDiabetes,120 (9.8%)\nAsthma,[REDACTED]\nCancer,335 (27.5%)\n");
    row("percentages as long as they were",
        "g,n,of,share\na,33,100,0.33\nb,18,724,0.024861878453038673\nc,26,931,0.027926960257787327\n",
        "g,n,of,share\na,35,100,0.35\nb,20,725,0.027586206896551724\nc,25,930,0.026881720430107527\n");
    row("composites without a denominator", "v,stat\na,601 (12.3%)\nb,21 (4.1%)\nc,35 (8.0%)\nd,4 (0.1%)\n",
        "v,stat\na,600 ([REDACTED])\nb,20 ([REDACTED])\nc,35 (8.0%)\nd,[REDACTED]\n");
    row("fractions", "v,events\na,13/640 (2.03%)\nb,3/122 (2.46%)\nc,61/6 (1.0%)\nd,82/915 (8.96%)\n",
        "v,events\na,15/640 (2.34%)\nb,[REDACTED]\nc,[REDACTED]\nd,80/915 (8.74%)\n");
    row("a total by column", "g,men,women,total\na,3,21,24\nb,18,32,50\nc,26,44,70\n",
        "g,men,women,total\na,[REDACTED],20,20\nb,20,30,50\nc,25,45,70\n");
    row("totals both ways", "g,men,women,total\na,3,21,24\nb,18,32,50\nc,26,44,70\nAll,47,97,144\n",
        "g,men,women,total\na,[REDACTED],20,20\nb,20,30,50\nc,25,45,70\nAll,45,95,140\n");
    row("totals of groups, above their parts", "g,s,n\nx,All,31\nx,F,13\nx,M,18\ny,All,44\ny,F,3\ny,M,41\n",
        "g,s,n\nx,All,35\nx,F,15\nx,M,20\ny,All,40\ny,F,[REDACTED]\ny,M,40\n");
    row("a total of withheld parts only", "g,n\na,4\nb,5\nTotal,9\n",
        "g,n\na,[REDACTED]\nb,[REDACTED]\nTotal,[REDACTED]\n");
    row("an unlabelled total", "g,men,women\na,13,21\nb,18,32\nc,26,44\nZusammen,57,97\n",
        "g,men,women\na,15,20\nb,20,30\nc,25,45\nZusammen,60,95\n");
    row("codes, dates and years are no counts",
        "year,region,n\n2019,North,12\n2020,North,31\n2021,South,48\n2022,South,66\n",
        "year,region,n\n2019,North,10\n2020,North,30\n2021,South,50\n2022,South,65\n");
}

void TestProtectTable::tables() {
    QFETCH(QByteArray, before);
    QTEST(copyOf(before), "after");
}

// What is protected stays as it is when it is protected again.
void TestProtectTable::isDoneOnce() {
    QFETCH(QByteArray, after);
    QCOMPARE(copyOf(after), after);
    QCOMPARE(copyOf(guidanceAfter), guidanceAfter);
}

void TestProtectTable::midpoint() {
    QCOMPARE(copyOf("g,n,population\na,3,18\nb,8,23\nc,16,31\nd,0,44\nTotal,27,116\n", midpoints),
             QByteArray("g,n,population\na,3,15\nb,9,21\nc,15,33\nd,0,45\nTotal,27,111\n"));
    // Asked for another rounding, midpoints stay.
    const QByteArray rounded = "g,n\na,3\nb,9\nc,15\nd,0\ne,33\nf,27\n";
    const ProtectedTable kept = protectedBy(fives, rounded);
    QCOMPARE(QByteArray::fromStdString(kept.bytes), rounded);
    QVERIFY(warnsOf(kept.account, "midpoints already"));
}

void TestProtectTable::countsByCell() {
    const ProtectAccount account =
        protectedBy(fives, "g,events,population,rate\na,3,618,0.004854369\nb,18,723,0.024896266\n"
                           "c,26,931,0.027926960\nd,55,1245,0.044176707\n")
            .account;
    QCOMPARE(account.countsRedacted, std::size_t(1));
    QCOMPARE(account.countsRounded, std::size_t(5));
    QCOMPARE(account.figuresRecomputed, std::size_t(2));
    QCOMPARE(account.figuresRedacted, std::size_t(1));
    QCOMPARE(account.totalsRebuilt, std::size_t(0));
    QCOMPARE(account.cellsChanged, std::size_t(9));
}

void TestProtectTable::warns_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("expected");
    const QByteArray workedOut = "could be worked out";
    QTest::newRow("a total that is no sum") << QByteArray("g,n\na,3\nb,21\nc,34\nTotal,61\n") << workedOut << true;
    QTest::newRow("a total made again") << guidanceBefore << workedOut << false;
    QTest::newRow("two withheld") << QByteArray("g,n\na,3\nb,4\nc,34\nTotal,61\n") << workedOut << false;
    QTest::newRow("the sum as denominator")
        << QByteArray("g,n,of all\na,3,58\nb,21,58\nc,34,58\n") << workedOut << true;
    QTest::newRow("steps of a curve")
        << QByteArray("time,n.risk,n.event,surv\n1,9132,31,0.9966053\n2,8911,24,0.9939212\n3,8455,12,0.9925105\n")
        << QByteArray("column 4: statistics") << true;
    QTest::newRow("n in a header") << QByteArray("g,\"matching (n=200)\"\na,13\nb,21\nc,34\n") << QByteArray("n = …")
                                   << true;
    QTest::newRow("numbers taken for codes")
        << QByteArray("code,g,n\n1,a,13\n2,b,21\n3,c,34\n4,d,55\n") << QByteArray("column 1: whole numbers") << true;
}

void TestProtectTable::warns() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    QTEST(warnsOf(protectedBy(fives, bytes).account, words.constData()), "expected");
}

void TestProtectTable::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no counts") << QByteArray("term,estimate\na,-0.51\nb,0.24\nc,1.53\n");
    QTest::newRow("ragged") << QByteArray("g,n\na,3\nb,1,2\n");
    QTest::newRow("binary") << QByteArray("\0\1\2\3\4\5\6\7", 8);
}

void TestProtectTable::refuses() {
    QFETCH(QByteArray, bytes);
    const std::string text = bytes.toStdString();
    const auto result = protectTable(text, fives, "t.csv");
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().detail.empty());
}

// Whatever is damaged in a table: it is refused, or the copy has the same cells, and no count that was found in it is
// published small or unrounded.
void TestProtectTable::damagedTables() {
    const QByteArray healthy =
        "\xEF\xBB\xBFgroup;n;of all;stat;share;rate\r\nTotal;1,221;\"9 000\";1221 (100%);13.6%;.1357\r\n"
        "a;601;2000;601 (49.2%);30.1%;.3005\r\n\"b\"\"c\";\"5\";3000;5/611 (0.8%);0.2%;.0017\r\n"
        "d;615.0;4000;NA;15.4%;.1538\r\ne;0;\"12\";0 (0%);0%;0\r\n";
    const std::string bytesToPut = "\",;\n\r0123456789.-()%/ \xC2\xA0\xFF\0e+'<";
    std::mt19937 random(4);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    int written = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string bytes = healthy.toStdString();
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            const std::size_t at = below(bytes.size());
            if (below(4) == 0) {
                bytes.erase(at, 1 + below(6));
            } else {
                bytes[at] = bytesToPut[below(bytesToPut.size())];
            }
        }
        const auto copy = protectTable(bytes, fives, "t.csv");
        if (!copy) {
            QVERIFY(!copy.error().detail.empty());
            continue;
        }
        ++written;
        const auto before = CellGrid::read(bytes, "t.csv");
        const auto after = CellGrid::read(copy->bytes, "t.csv");
        QVERIFY2(before && after, bytes.c_str());
        QCOMPARE(after->columns(), before->columns());
        QCOMPARE(after->rows(), before->rows());
        const table::CountGrid counts(before->values());
        for (const std::size_t column : counts.columns()) {
            for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
                const table::CellValue& value = after->at(row, column).value;
                if (!value.negative && (table::statesCount(value) || value.kind == table::CellKind::Decimal)) {
                    QVERIFY2(value.number == 0 || value.number > 7, copy->bytes.c_str());
                    QVERIFY2(std::fmod(value.number, 5) == 0, copy->bytes.c_str());
                }
            }
        }
    }
    QVERIFY2(written > 400, "most of the tables were refused: nothing was tested");
}

QTEST_APPLESS_MAIN(TestProtectTable)
#include "test_protect_table.moc"
