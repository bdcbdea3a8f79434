// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/alternatives.h"
#include "protect/withhold_table.h"

#include "../audit/random_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::protect;

namespace {

constexpr const char* regions = "region,young,middle,old,total\nnorth,3,40,57,100\nsouth,45,38,60,143\n"
                                "east,52,61,5,118\nwest,41,30,44,115\nTotal,141,169,166,476\n";

WithholdOptions exact() {
    WithholdOptions options;
    options.search = FurtherSearch::Least;
    return options;
}

QByteArray bytesOf(const Result<WithheldTable>& table) {
    return table ? QByteArray::fromStdString(table->copy.bytes) : QByteArray("(refused)");
}

// Regions × ages, of random counts, as a person would write it.
QByteArray randomTable(std::uint64_t seed) {
    const auto table = audit::makeRandomTable({audit::hierarchy({6}), audit::hierarchy({4})}, 30, seed);
    QByteArray text = "region,a,b,c,d,total\n";
    for (std::size_t row = 1; row <= 7; ++row) {
        const std::size_t at = row % 7; // the total last
        text += at == 0 ? QByteArray("Total") : QByteArray("r") + QByteArray::number(static_cast<int>(at));
        for (std::size_t column = 1; column <= 5; ++column) {
            text += ',' + QByteArray::number(table.counts[at * 5 + column % 5], 'f', 0);
        }
        text += '\n';
    }
    return text;
}

} // namespace

class TestWithholdTable : public QObject {
    Q_OBJECT
private slots:
    void keepsTotalsAndTheRest() {
        const auto table = withholdTable(regions, exact(), "t.csv");
        QCOMPARE(bytesOf(table),
                 QByteArray("region,young,middle,old,total\nnorth,[REDACTED],[REDACTED],57,100\nsouth,45,38,60,143\n"
                            "east,52,[REDACTED],[REDACTED],118\nwest,[REDACTED],30,[REDACTED],115\n"
                            "Total,141,169,166,476\n"));
        QCOMPARE(table->small, (std::vector<CellPlace>{{1, 1}, {3, 3}}));
        QCOMPARE(table->further, (std::vector<CellPlace>{{1, 2}, {3, 2}, {4, 1}, {4, 3}}));
        QVERIFY(table->exposed.empty() && table->isLeast);
        QCOMPARE(table->loss, 186.0);
        QCOMPARE(table->copy.changed.size(), std::size_t{6});
        QCOMPARE(table->copy.account.countsLost, 194.0);
    }
    void obeysWhatACheckerSets() {
        WithholdOptions options = exact();
        options.never = *blocksNamed("C");
        const auto kept = withholdTable(regions, options, "t.csv");
        QVERIFY(kept && kept->exposed.empty());
        QVERIFY(bytesOf(kept).contains(",40,") && bytesOf(kept).contains(",61,") && bytesOf(kept).contains(",30,"));
        options = exact();
        options.weights = {{*blocksNamed("C2,C4,B5,D5"), 100}};
        const auto weighed = withholdTable(regions, options, "t.csv");
        QVERIFY(weighed && weighed->exposed.empty() && weighed->isLeast);
        QVERIFY(weighed->loss > 186);
        QVERIFY(weighed->loss < 1000);
    }
    void saysWhatStaysExposed() {
        WithholdOptions options;
        options.never = *blocksNamed("B:E");
        const auto table = withholdTable(regions, options, "t.csv");
        QVERIFY(table.has_value());
        QVERIFY(table->further.empty());
        QCOMPARE(table->exposed, (std::vector<CellPlace>{{1, 1}, {3, 3}}));
    }
    void withholdsWhatIsDerived() { // the share would give the count back
        const auto table =
            withholdTable("age,n,percent\na,4,2.0\nb,96,48.0\nc,100,50.0\nTotal,200,100.0\n", exact(), "t.csv");
        QVERIFY2(table.has_value(), table ? "" : table.error().detail.c_str());
        QCOMPARE(bytesOf(table),
                 QByteArray("age,n,percent\na,[REDACTED],[REDACTED]\nb,[REDACTED],[REDACTED]\nc,100,50.0\n"
                            "Total,200,100.0\n"));
        QVERIFY(table->exposed.empty());
    }
    void leavesASafeTableAsItIs() {
        const QByteArray safe = "g,n\na,40\nb,31\nTotal,71\n";
        const auto table = withholdTable(safe.toStdString(), {}, "t.csv");
        QCOMPARE(bytesOf(table), safe);
        QVERIFY(table->isLeast && table->exposed.empty());
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("withheld already")
            << QByteArray("g,n\na,[REDACTED]\nb,31\nc,44\nTotal,80\n") << QByteArray("already");
        QTest::newRow("rounded") << QByteArray("g,n,m\na,10,35\nb,35,40\nc,45,55\nd,50,70\ne,15,20\nf,80,95\nh,25,30\n"
                                               "i,65,105\nj,110,20\nk,30,45\n")
                                 << QByteArray("rounded");
        QTest::newRow("no counts") << QByteArray("term,estimate\na,-0.51\nb,0.24\nc,1.53\n") << QByteArray("counts");
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        const auto table = withholdTable(bytes.toStdString(), {}, "t.csv");
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().code, ErrorCode::Unsupported);
        QVERIFY2(QByteArray::fromStdString(table.error().detail).contains(words), table.error().detail.c_str());
    }
    void stops() {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(withholdTable(regions, {}, "t.csv", nullptr, source.get_token()).error().code, ErrorCode::Cancelled);
    }

    // No small count is left, none can be worked out, the totals are what they were, and a proved choice loses no more.
    void randomTables_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    void randomTables() {
        QFETCH(int, seed);
        const QByteArray text = randomTable(static_cast<std::uint64_t>(seed));
        const auto fast = withholdTable(text.toStdString(), {}, "t.csv");
        const auto least = withholdTable(text.toStdString(), exact(), "t.csv");
        QVERIFY2(fast && least, text);
        QVERIFY2(fast->exposed == least->exposed, text);
        for (const CellPlace& cell : fast->exposed) { // a total of marks is no less than their number, do what you like
            const bool isTotal = cell.row == 7 || cell.column == 5;
            QVERIFY2(isTotal && std::count(fast->small.begin(), fast->small.end(), cell) == 1, text);
        }
        QVERIFY(least->isLeast && least->loss <= fast->loss && fast->loss >= fast->leastLoss);
        const QList<QByteArray> before = text.split('\n'), after = bytesOf(fast).split('\n');
        QCOMPARE(after.size(), before.size());
        for (qsizetype row = 1; row < before.size(); ++row) {
            const QList<QByteArray> was = before[row].split(','), is = after[row].split(',');
            for (qsizetype column = 1; column < was.size(); ++column) {
                const bool isSmall = was[column].toInt() >= 1 && was[column].toInt() <= 7;
                QVERIFY(is[column] == was[column] ? !isSmall : is[column] == "[REDACTED]");
            }
        }
    }

    void standsBesideItsAlternatives() {
        const auto table = withholdTable(regions, exact(), "t.csv");
        const auto found = alternativesTo(*table, regions, exact(), {"nearest-5", "midpoint-6", "nonsense"}, "t.csv");
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found.back().name, std::string("withholding"));
        for (std::size_t i = 1; i < found.size(); ++i) {
            QVERIFY(found[i - 1].lost <= found[i].lost);
        }
    }
};

QTEST_GUILESS_MAIN(TestWithholdTable)
#include "test_withhold_table.moc"
