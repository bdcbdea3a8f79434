// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that hang together, protected together: what the copies say is judged by tables that a test works out by
// itself, and by the audit.
#include "protect/withhold_tables.h"

#include "../audit/small_tables.h"

#include <QTest>
#include <deque>
#include <random>

using namespace outcheck;
using namespace outcheck::protect;

namespace {

// Everybody and men by region and age; men 3 in the north, so 40 women and others are what is left.
constexpr const char* everybody = "region,age,patients\nnorth,young,43\nnorth,old,80\nsouth,young,61\nsouth,old,92\n"
                                  "east,young,55\neast,old,47\n";
constexpr const char* men = "region,age,sex,patients\nnorth,young,M,3\nnorth,young,F,40\nnorth,old,M,41\n"
                            "north,old,F,39\nsouth,young,M,30\nsouth,young,F,31\nsouth,old,M,44\nsouth,old,F,48\n"
                            "east,young,M,25\neast,young,F,30\neast,old,M,26\neast,old,F,21\n";
constexpr const char* byRegion = "region,patients\nnorth,123\nsouth,153\neast,102\n";

TablesToWithhold asking(const QByteArrayList& texts) {
    static std::deque<std::string> kept; // what is asked refers to the texts
    TablesToWithhold asked;
    for (const QByteArray& text : texts) {
        const std::string name = "t" + std::to_string(asked.tables.size()) + ".csv";
        asked.tables.push_back({kept.emplace_back(text.toStdString()), name, {}});
    }
    return asked;
}

QByteArray textOf(const MaybeWithheld& made, std::size_t table) {
    return made ? QByteArray::fromStdString(made->tables[table].copy.bytes)
                : QByteArray("refused: ") + made.error().front().detail.c_str();
}

QByteArrayList textsOf(const MaybeWithheld& made) {
    QByteArrayList texts;
    for (std::size_t i = 0; made && i < made->tables.size(); ++i) {
        texts << textOf(made, i);
    }
    return texts;
}

audit::TableAudit audited(const QByteArrayList& texts) {
    audit::TableOptions options;
    options.marksMeanSmall = false;
    return audit::auditOf(texts, options);
}

// Random studies: area × group × sex, published whole and as sums.
struct Study {
    int areas, groups;
    std::vector<int> truth; // area × group × sex

    explicit Study(unsigned seed) {
        std::mt19937 random(seed);
        areas = 3 + static_cast<int>(random() % 3);
        groups = 2 + static_cast<int>(random() % 2);
        for (int i = 0; i < areas * groups * 2; ++i) {
            // Not both sexes: the sum of two marks is known to be 2 at least.
            const bool isSmall = random() % 6 == 0 && (i % 2 == 0 || truth.back() > 7);
            truth.push_back(isSmall ? 1 + static_cast<int>(random() % 7) : 12 + static_cast<int>(random() % 60));
        }
    }
    // −1: all of them.
    int sum(int area, int group, int sex) const {
        int all = 0;
        for (int a = 0; a < areas; ++a) {
            for (int g = 0; g < groups; ++g) {
                for (int s = 0; s < 2; ++s) {
                    const bool isPart = (area < 0 || a == area) && (group < 0 || g == group) && (sex < 0 || s == sex);
                    all += isPart ? truth[static_cast<std::size_t>((a * groups + g) * 2 + s)] : 0;
                }
            }
        }
        return all;
    }
    QByteArray by(bool withGroup, bool withSex) const {
        QByteArray text = QByteArray("area") + (withGroup ? ",group" : "") + (withSex ? ",sex" : "") + ",patients\n";
        for (int area = 0; area < areas; ++area) {
            for (int group = withGroup ? 0 : -1; group < (withGroup ? groups : 0); ++group) {
                for (int sex = withSex ? 0 : -1; sex < (withSex ? 2 : 0); ++sex) {
                    text += "area " + QByteArray::number(area) + (withGroup ? ",g" + QByteArray::number(group) : "") +
                            (withSex ? sex == 0 ? ",F" : ",M" : "") + "," + QByteArray::number(sum(area, group, sex)) +
                            "\n";
                }
            }
        }
        return text;
    }
};

} // namespace

class TestWithholdTables : public QObject {
    Q_OBJECT
private slots:
    void whatOneTableSaysGivesNothingBack() {
        // Alone the table by sex has no totals: 3 is withheld, and nothing else; beside everybody's it is 43 − 40.
        const auto alone = withholdTables(asking({men}), {}, nullptr);
        QVERIFY(alone && alone->tables[0].further.empty());
        QCOMPARE(audit::told(audited({everybody, textOf(alone, 0)})), QStringLiteral("D2 3"));
        const auto made = withholdTables(asking({everybody, men}), {.search = FurtherSearch::Least}, nullptr);
        QVERIFY2(made.has_value(), textOf(made, 0));
        QVERIFY(made->isSafe() && made->isLeast);
        QCOMPARE(made->loss, 40.0); // the women beside them
        QCOMPARE(textOf(made, 0), QByteArray(everybody));
        QVERIFY(textOf(made, 1).contains("north,young,M,[REDACTED]\nnorth,young,F,[REDACTED]\nnorth,old,M,41\n"));
        QCOMPARE(audit::told(audited(textsOf(made))), QString());
    }
    void sameCountIsWithheldEverywhere() {
        // 61 stands in both; where it may not go in one it stays in the other.
        const QByteArray young = "region,patients\nnorth,43\nsouth,61\neast,5\nwest,71\nTotal,180\n";
        const QByteArray all = "region,age,patients\nnorth,young,43\nnorth,old,80\nsouth,young,61\nsouth,old,92\n"
                               "east,young,5\neast,old,47\nwest,young,71\nwest,old,33\n";
        const auto made = withholdTables(asking({young, all}), {.search = FurtherSearch::Least}, nullptr);
        QVERIFY2(made.has_value(), textOf(made, 0));
        QVERIFY(made->isSafe());
        QCOMPARE(made->loss, 86.0); // 43 in both places
        QVERIFY(textOf(made, 0).contains("north,[REDACTED]\n") && textOf(made, 1).contains("north,young,[REDACTED]\n"));
        QVERIFY(textOf(made, 0).contains("east,[REDACTED]\n") && textOf(made, 1).contains("east,young,[REDACTED]\n"));
        TablesToWithhold kept = asking({young, all});
        kept.tables[1].wishes.never = *blocksNamed("C2");
        const auto other = withholdTables(kept, {.search = FurtherSearch::Least}, nullptr);
        QVERIFY(other && other->isSafe());
        QCOMPARE(other->loss, 122.0);
        QVERIFY(textOf(other, 0).contains("north,43\n") && textOf(other, 0).contains("south,[REDACTED]\n"));
    }
    void rejectedLinksSayNothing() {
        TablesToWithhold asked = asking({everybody, men});
        asked.said.rejected.insert({0, 1});
        const auto made = withholdTables(asked, {}, nullptr);
        QVERIFY(made && made->tables[1].further.empty());
        QVERIFY(!made->links.empty() && made->links.front().isRejected);
    }
    void threeTablesWithMargins() {
        const auto made = withholdTables(asking({everybody, men, byRegion}), {}, nullptr);
        QVERIFY2(made.has_value(), textOf(made, 0));
        QVERIFY(made->isSafe());
        QCOMPARE(audit::told(audited(textsOf(made))), QString());
    }
    void whatWasReleasedIsFixed() {
        const audit::Table released{QByteArray(everybody)};
        TablesToWithhold asked = asking({men});
        asked.released = {&released.relations()};
        const auto made = withholdTables(asked, {}, nullptr);
        QVERIFY2(made.has_value(), textOf(made, 0));
        QVERIFY(made->isSafe());
        QCOMPARE(made->tables[0].further, (std::vector<CellPlace>{{2, 3}}));
        // Where the same table was released whole, there is nothing left to protect, and that is said.
        const audit::Table same{QByteArray(men)};
        asked.released = {&same.relations()};
        const auto late = withholdTables(asked, {}, nullptr);
        QVERIFY2(late.has_value(), textOf(late, 0));
        QVERIFY(!late->isSafe());
        QCOMPARE(late->tables[0].exposed, (std::vector<CellPlace>{{1, 3}}));
    }
    void marksOfReleasedTablesStayShut() {
        // The women of the north were withheld with the men; everybody is published now.
        const auto before = withholdTables(asking({everybody, men}), {}, nullptr);
        QVERIFY(before.has_value());
        const audit::Table released{textOf(before, 1)};
        TablesToWithhold asked = asking({everybody});
        asked.released = {&released.relations()};
        const auto made = withholdTables(asked, {}, nullptr);
        QVERIFY2(made.has_value(), textOf(made, 0));
        QVERIFY(made->isSafe());
        // A table of the women alone would give the men back.
        const QByteArray women = "region,age,patients\nnorth,young,40\nnorth,old,39\nsouth,young,31\nsouth,old,48\n"
                                 "east,young,30\neast,old,21\n";
        const audit::Table all{QByteArray(everybody)};
        asked = asking({women});
        asked.released = {&released.relations(), &all.relations()};
        const auto third = withholdTables(asked, {}, nullptr);
        QVERIFY2(third.has_value(), textOf(third, 0));
        QVERIFY(third->isSafe());
        QCOMPARE(third->tables[0].further, (std::vector<CellPlace>{{1, 2}}));
        asked.tables[0].wishes.never = *blocksNamed("C");
        const auto given = withholdTables(asked, {}, nullptr);
        QVERIFY2(given.has_value(), textOf(given, 0));
        QVERIFY(!given->isSafe());
        QCOMPARE(given->exposedReleased, (std::vector<ReleasedCell>{{0, {1, 3}}}));
    }
    void allThatIsNotUnderstoodIsSaid() {
        const auto made = withholdTables(
            asking({everybody, "g,n\na,3,4\nb,30\n", men, "term,estimate\na,-0.51\nb,0.24\nc,1.53\n"}), {}, nullptr);
        QVERIFY(!made.has_value());
        QVERIFY(made.error().front().where.file == "t1.csv");
        const auto counts = withholdTables(asking({everybody, "term,estimate\na,-0.51\nb,0.24\nc,1.53\n",
                                                   "g,n\na,[REDACTED]\nb,31\nc,44\nTotal,80\n"}),
                                           {}, nullptr);
        QVERIFY(!counts.has_value());
        QCOMPARE(counts.error().size(), std::size_t{2});
        QCOMPARE(counts.error()[0].where.file, std::string("t1.csv"));
        QCOMPARE(counts.error()[1].where.file, std::string("t2.csv"));
    }
    void contradictionsAreRefused() {
        const QByteArray wrong = "region,young,middle,old,total\nnorth,30,40,57,127\nsouth,45,38,60,143\n"
                                 "east,52,61,15,128\nwest,41,30,44,115\nTotal,168,169,176,999\n";
        const auto made = withholdTables(asking({everybody, wrong}), {}, nullptr);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().front().code, ErrorCode::Unsupported);
        QVERIFY(made.error().front().detail.starts_with("its counts do not fit each other"));
    }
    void stops() {
        std::stop_source source;
        source.request_stop();
        const auto made = withholdTables(asking({everybody, men}), {}, nullptr, source.get_token());
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().front().code, ErrorCode::Cancelled);
    }

    void randomStudies_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 60; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }
    // Nothing too narrow is left; every interval holds the truth; a published count stands as it was, and the same
    // count everywhere or nowhere.
    void randomStudies() {
        QFETCH(unsigned, seed);
        const Study study(seed);
        QByteArrayList texts{study.by(true, true)};
        texts << (seed % 3 == 0   ? study.by(true, false)
                  : seed % 3 == 1 ? study.by(false, true)
                                  : study.by(false, false));
        if (seed % 2 == 0) {
            texts << study.by(false, false);
        }
        const auto made = withholdTables(asking(texts), {}, nullptr);
        QVERIFY2(made.has_value(), texts.join('\n'));
        const QByteArrayList copies = textsOf(made);
        QVERIFY2(made->isSafe(), copies.join('\n'));
        const audit::TableAudit audit = audited(copies);
        QVERIFY2(audit.disclosures.empty() && audit.contradictions.empty(), copies.join('\n'));
        for (audit::CellId cell = 0; cell < audit.tables.origins.size(); ++cell) {
            const audit::CellOrigin& origin = audit.tables.origins[cell];
            if (origin.kind == audit::CellKind::Withheld) {
                const QByteArray line =
                    texts[static_cast<qsizetype>(origin.table)].split('\n')[static_cast<qsizetype>(origin.row)];
                const double truth = line.split(',')[static_cast<qsizetype>(origin.column)].toDouble();
                QVERIFY2(audit.bounds.found[cell].holds(audit::Interval::exactly(truth)), copies.join('\n'));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWithholdTables)
#include "test_withhold_tables.moc"
