// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bounds.h"
#include "protect/alternatives.h"
#include "protect/withhold_table.h"

#include "../audit/random_tables.h"

#include <QTest>
#include <array>
#include <random>

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

// Men and women by region, each with their share of all regions in one decimal; with or without the row of totals.
QByteArray tableWithShares(unsigned seed, bool hasTotal) {
    std::mt19937 random(seed);
    const std::size_t places = 4 + random() % 4;
    std::vector<std::array<int, 3>> counts; // men, women, all
    std::array<int, 3> total{};
    for (std::size_t region = 0; region < places; ++region) {
        const auto people = [&] { return static_cast<int>(random() % 4 == 0 ? 1 + random() % 7 : 10 + random() % 60); };
        const int men = people(), women = std::max(men > 7 ? 1 : 10, people());
        counts.push_back({men, women, men + women});
        for (std::size_t i = 0; i < 3; ++i) {
            total[i] += counts.back()[i];
        }
    }
    if (hasTotal) {
        counts.push_back(total);
    }
    QByteArray text = "region,men,men_percent,women,women_percent,all\n";
    for (std::size_t row = 0; row < counts.size(); ++row) {
        text += row == places ? QByteArray("Total") : "region " + QByteArray::number(static_cast<int>(row));
        for (std::size_t i = 0; i < 3; ++i) {
            text += "," + QByteArray::number(counts[row][i]);
            text += i < 2 ? "," + QByteArray::number(100.0 * counts[row][i] / total[i], 'f', 1) : QByteArray();
        }
        text += "\n";
    }
    return text;
}

// What such a table says, by somebody who knows how it is made; intervals by row, of men, women and all.
std::vector<std::array<audit::Interval, 3>> workedOut(const QByteArray& text, bool hasTotal) {
    const QByteArrayList lines = text.trimmed().split('\n').mid(1);
    audit::Problem problem;
    const auto cellOf = [&](const QByteArray& field) {
        const bool isWithheld = field == "[REDACTED]";
        const audit::Interval known{isWithheld ? 1 : field.toDouble(),
                                    isWithheld ? audit::unbounded : field.toDouble()};
        return problem.add({known, true, isWithheld, {}});
    };
    std::vector<std::array<audit::CellId, 3>> cells;
    for (const QByteArray& line : lines) {
        const QByteArrayList fields = line.split(',');
        cells.push_back({cellOf(fields[1]), cellOf(fields[3]), cellOf(fields[5])});
        problem.addTotal(cells.back()[2], {cells.back()[0], cells.back()[1]});
    }
    for (std::size_t i = 0; i < 3; ++i) {
        std::vector<audit::CellId> parts;
        for (std::size_t row = 0; row + (hasTotal ? 1 : 0) < cells.size(); ++row) {
            parts.push_back(cells[row][i]);
        }
        const audit::CellId whole = hasTotal ? cells.back()[i] : problem.add({{}, true, false, {}});
        problem.addTotal(whole, parts);
        for (std::size_t row = 0; i < 2 && row < cells.size(); ++row) {
            const QByteArray field = lines[static_cast<qsizetype>(row)].split(',')[static_cast<qsizetype>(2 + 2 * i)];
            if (field != "[REDACTED]") {
                const double share = field.toDouble();
                problem.equations.push_back({{{cells[row][i], 100}, {whole, -(share - 0.05)}}, {0, audit::unbounded}});
                problem.equations.push_back({{{whole, share + 0.05}, {cells[row][i], -100}}, {0, audit::unbounded}});
            }
        }
    }
    for (audit::Cell& cell : problem.cells) {
        cell.judged = true;
    }
    const audit::Bounds bounds = audit::findBounds(problem);
    std::vector<std::array<audit::Interval, 3>> found;
    for (const auto& row : cells) {
        found.push_back({bounds.found[row[0]], bounds.found[row[1]], bounds.found[row[2]]});
    }
    return found;
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
    void sharesOfOtherRowsGiveNothingBack() { // 48% are 96: 200 in all, and 4 are left
        const auto table = withholdTable("age,n,percent\na,4,2.0\nb,96,48.0\nc,63,31.5\nd,37,18.5\n", exact(), "t.csv");
        QCOMPARE(bytesOf(table), QByteArray("age,n,percent\na,[REDACTED],[REDACTED]\nb,96,[REDACTED]\nc,63,[REDACTED]\n"
                                            "d,37,[REDACTED]\n"));
        QCOMPARE(table->figures, (std::vector<CellPlace>{{2, 2}, {3, 2}, {4, 2}}));
        QCOMPARE(table->loss, 3.0);
        QVERIFY(!table->isLeast);
    }
    void randomShares_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<bool>("hasTotal");
        for (unsigned seed = 0; seed < 60; ++seed) {
            QTest::addRow("%u", seed) << seed << (seed % 2 == 0);
        }
    }
    void randomShares() {
        QFETCH(unsigned, seed);
        QFETCH(bool, hasTotal);
        const QByteArray text = tableWithShares(seed, hasTotal);
        const auto table = withholdTable(text.toStdString(), {}, "t.csv");
        QVERIFY2(table.has_value(), text);
        QVERIFY2(table->exposed.empty(), bytesOf(table));
        const auto found = workedOut(bytesOf(table), hasTotal);
        for (const CellPlace& cell : table->small) {
            const audit::Interval& own = found[cell.row - 1][cell.column / 2];
            QVERIFY2(own.holds({1, 7}), text + bytesOf(table));
        }
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
    void refusesWhatIsTooLarge() {
        std::string text = "g,n\n";
        for (std::size_t i = 0; i <= mostCountsToChooseFrom; ++i) {
            text += "r" + std::to_string(i) + "," + std::to_string(11 + i % 89) + "\n";
        }
        QCOMPARE(withholdTable(text, {}, "t.csv").error().code, ErrorCode::TooLarge);
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
        QCOMPARE(found.size(), std::size_t{4});
        const auto count = [&](Alternative::Kind kind) {
            return std::count_if(found.begin(), found.end(), [kind](const auto& one) { return one.kind == kind; });
        };
        QVERIFY(count(Alternative::Kind::Rounding) == 2 && count(Alternative::Kind::Merging) == 1);
        for (std::size_t i = 1; i < found.size(); ++i) {
            QVERIFY(found[i - 1].lost <= found[i].lost);
        }
    }
};

QTEST_GUILESS_MAIN(TestWithholdTable)
#include "test_withhold_table.moc"
