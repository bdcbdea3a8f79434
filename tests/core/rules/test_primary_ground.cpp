// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells are unsafe by themselves, against the answers of other programs: every cell of every set.
#include "../ground_files.h"
#include "rules/dominance_formulas.h"
#include "rules/whole_table.h"

#include <QTest>
#include <functional>

using namespace outcheck::rules;
using ground::Row;

namespace {

DominanceFormulas formulas(double k1, double k2, double p, bool boundaryIsUnsafe = false) {
    RuleSetting setting;
    setting.numbers = {{"k_percent_of_one", k1},
                       {"k_percent_of_two", k2},
                       {"p_percent", p},
                       {"q_percent", 100},
                       {"boundary_is_unsafe", boundaryIsUnsafe ? 1.0 : 0.0}};
    return DominanceFormulas(setting);
}

using Judge = std::function<bool(const Row&)>;

struct Answer {
    Judge ours, theirs;
    Judge isExplained = [](const Row&) { return false; }; // a fault of theirs that is known
};

double number(const Row& row, const char* name) {
    return row[QString::fromLatin1(name)].toDouble();
}
bool isTrue(const Row& row) {
    return row["primary"].compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
}

Answer byContributions(double p) {
    return {[p](const Row& row) {
                return formulas(0, 0, p).areUnsafe(number(row, "value"), number(row, "top1"), number(row, "top2"));
            },
            [](const Row& row) { return row["tau_status"] == "3"; },
            // A missing code, which the sets' own description calls safe.
            [](const Row& row) { return row["act"] == "00"; }};
}
// Shares of the largest and of the two largest.
Answer byShares(double k1, double k2, double p) {
    return {[=](const Row& row) {
                const double total = number(row, "value"), first = number(row, "dominant1") * total;
                return formulas(k1, k2, p).areUnsafe(total, first, number(row, "dominant2") * total - first);
            },
            isTrue};
}
Answer byFrequency(const char* column, double most, bool zeros) {
    return {[=](const Row& row) { return isSmall(number(row, column), most) || (zeros && number(row, column) == 0); },
            isTrue};
}
Answer acro(bool isMagnitude) {
    const auto names = [](const Row& row, const char* check) {
        return row["acro_outcome"].contains(QLatin1String(check));
    };
    return {
        [=](const Row& row) {
            const bool few = number(row, "n") < 10;
            return few ||
                   (isMagnitude &&
                    formulas(0, 90, 10, true).areUnsafe(number(row, "sum"), number(row, "top1"), number(row, "top2")));
        },
        [=](const Row& row) {
            return names(row, "MinimumThresholdCheck") || names(row, "NKCheck") || names(row, "PPercentCheck");
        },
        // That program fails a cell of zeros: 0 < 0.10.
        [=](const Row& row) { return isMagnitude && number(row, "sum") == 0; }};
}

} // namespace

Q_DECLARE_METATYPE(Answer)

class TestPrimaryGround : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!ground::isHere()) {
            QSKIP("the answers of other programs are not here");
        }
    }
    void cells_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Answer>("answer");
        const auto add = [](const char* file, const Answer& answer) {
            QTest::newRow(file) << QString::fromLatin1(file) << answer;
        };
        add("tau_modular_simple2d.csv", byContributions(15));
        for (const char* file : {"tau_hypercube_act_product.csv", "tau_modular_linked_act_product.csv",
                                 "tau_modular_linked_act_region.csv", "tau_modular_region_mun.csv"}) {
            add(file, byContributions(10));
        }
        add("gauss_magnitude1_dom_expected.csv", byShares(80, 99, 0));
        add("gauss_magnitude1_p10_expected.csv", byShares(0, 0, 10));
        add("gauss_z1_expected.csv", byFrequency("ant", 3, false));
        add("gauss_z2_expected.csv", byFrequency("ant", 3, true));
        add("t1k_gauss.csv", byFrequency("freq", 7, false));
        add("t1k_csppat.csv", byFrequency("freq", 7, false));
        add("acro_charity_year_grant_count.csv", acro(false));
        add("acro_nursery_recommend_parents_count.csv", acro(false));
        add("acro_charity_year_grant_mean.csv", acro(true));
        add("acro_charity_year_survivor_sum.csv", acro(true));
    }
    void cells() {
        QFETCH(QString, file);
        QFETCH(Answer, answer);
        const auto rows = ground::rowsOf(file);
        QVERIFY(!rows.isEmpty());
        int unsafe = 0, explained = 0;
        QStringList others;
        for (const Row& row : rows) {
            const bool ours = answer.ours(row), theirs = answer.theirs(row);
            unsafe += theirs;
            if (ours != theirs) {
                ++explained;
                if (!answer.isExplained(row)) {
                    others << row.values().join(QLatin1Char(','));
                }
            }
        }
        qInfo("%s: %lld cells, %d unsafe, %d deviations, %lld of them unexplained", qPrintable(file),
              static_cast<long long>(rows.size()), unsafe, explained, static_cast<long long>(others.size()));
        QCOMPARE(others, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPrimaryGround)
#include "test_primary_ground.moc"
