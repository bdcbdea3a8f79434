// SPDX-License-Identifier: GPL-3.0-or-later
// Against the answers of other programs, where they lie beside the checkout (../shared/ground, or OUTCHECK_GROUND).
#include "audit/bounds.h"
#include "cube.h"

#include "../ground_files.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;
using ground::Row;
using ground::rowsOf;

namespace {

// Codes of one dimension, in the order of their appearance.
class Codes {
public:
    Codes(QString total, QMap<QString, QString> parents) : m_total(std::move(total)), m_parents(std::move(parents)) {
        numberOf(m_total);
    }
    std::uint32_t numberOf(const QString& code) {
        if (!m_numbers.contains(code)) {
            m_numbers[code] = static_cast<std::uint32_t>(m_above.size());
            m_above.push_back(Cube::top);
            if (code != m_total) {
                const std::uint32_t above = numberOf(m_parents.value(code, m_total));
                m_above[m_numbers[code]] = above;
            }
        }
        return m_numbers[code];
    }
    const std::vector<std::uint32_t>& above() const { return m_above; }

private:
    QString m_total;
    QMap<QString, QString> m_parents;
    QMap<QString, std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_above;
};

QMap<QString, QString> parentsOf(const QString& dimension) {
    QMap<QString, QString> parents;
    for (const Row& row : rowsOf(QStringLiteral("tau_hierarchies.csv"))) {
        if (row["dimension"] == dimension) {
            parents[row["code"]] = row["parent"];
        }
    }
    return parents;
}

struct GroundTable {
    Problem problem;
    QList<Row> rows; // by cell
};

// `isWithheld` and the name of the column of figures; hierarchies by dimension, flat where there is none.
template <typename IsWithheld>
GroundTable read(const QString& name, const QStringList& dimensions, const QString& figure, bool whole,
                 const IsWithheld& isWithheld, const QString& total = QStringLiteral("Total"),
                 const QString& suffix = {}) {
    GroundTable table;
    table.rows = rowsOf(name);
    std::vector<Codes> codes;
    for (const QString& dimension : dimensions) {
        codes.emplace_back(total, parentsOf(dimension + suffix));
    }
    Cube cube;
    for (const Row& row : table.rows) {
        cube.codes.emplace_back();
        for (qsizetype d = 0; d < dimensions.size(); ++d) {
            cube.codes.back().push_back(codes[static_cast<std::size_t>(d)].numberOf(row[dimensions[d]]));
        }
        const bool withheld = isWithheld(row);
        table.problem.add(
            {withheld ? Interval{0, unbounded} : Interval::exactly(row[figure].toDouble()), whole, withheld, {{}, 1}});
    }
    for (const Codes& one : codes) {
        cube.parents.push_back(one.above());
    }
    table.problem.equations = totalsOf(cube).value();
    return table;
}

bool isOff(double found, const QString& expected) {
    return std::abs(found - expected.toDouble()) > 1e-6 * std::max(1.0, std::abs(expected.toDouble()));
}

} // namespace

class TestAuditGround : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!ground::isHere()) {
            QSKIP("the answers of other programs are not here");
        }
    }

    void tau_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("dimensions");
        QTest::addColumn<QString>("suffix");
        const auto add = [](const char* name, const QStringList& dimensions, const QString& suffix = {}) {
            QTest::newRow(name) << QStringLiteral("tau_%1.csv").arg(QString::fromLatin1(name)) << dimensions << suffix;
        };
        add("modular_simple2d", {"Size", "Region"}, " (simple2d)");
        add("hypercube_act_product", {"act", "product"});
        add("modular_linked_act_product", {"act", "product"});
        add("modular_linked_act_region", {"act", "region"});
        add("modular_region_mun", {"region", "mun"});
    }
    void tau() {
        QFETCH(QString, file);
        QFETCH(QStringList, dimensions);
        QFETCH(QString, suffix);
        const auto isWithheld = [](const Row& row) { return row["tau_status"] == "3" || row["tau_status"] == "11"; };
        const GroundTable table =
            read(file, dimensions, QStringLiteral("value"), false, isWithheld, QStringLiteral("Total"), suffix);
        const Bounds bounds = findBounds(table.problem);
        QVERIFY(bounds.isComplete);
        int compared = 0, off = 0;
        double worst = 0;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            if (!table.problem.cells[static_cast<std::size_t>(i)].judged) {
                continue;
            }
            const Interval& found = bounds.found[static_cast<std::size_t>(i)];
            const Row& row = table.rows[i];
            ++compared;
            const bool isOther = isOff(found.least, row["lp_lo"]) || isOff(found.most, row["lp_up"]);
            off += isOther;
            worst = std::max({worst, std::abs(found.least - row["lp_lo"].toDouble()),
                              std::abs(found.most - row["lp_up"].toDouble())});
        }
        qInfo("%s: %d intervals, %d differ, by %g at most; %zu programs, %zu contradictions", qPrintable(file),
              compared, off, worst, bounds.effort.programs, bounds.contradictions.size());
        QVERIFY(compared > 0);
        QCOMPARE(off, 0);
    }

    void attack_data() {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("before") << "status_before"
                                << "_before";
        QTest::newRow("after") << "status_after"
                               << "_after";
    }
    void attack() {
        QFETCH(QString, status);
        QFETCH(QString, suffix);
        const auto isWithheld = [&](const Row& row) { return row[status] != "s"; };
        const GroundTable table = read(QStringLiteral("sdctable_4x4_attack_expected.csv"), {"v1", "v2"},
                                       QStringLiteral("freq"), true, isWithheld, QStringLiteral("tot"));
        const Bounds bounds = findBounds(table.problem);
        int compared = 0;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            if (table.problem.cells[static_cast<std::size_t>(i)].judged && table.rows[i]["lo" + suffix] != "NA") {
                QVERIFY(!isOff(bounds.found[static_cast<std::size_t>(i)].least, table.rows[i]["lo" + suffix]));
                QVERIFY(!isOff(bounds.found[static_cast<std::size_t>(i)].most, table.rows[i]["up" + suffix]));
                ++compared;
            }
        }
        QVERIFY(compared >= 9);
    }

    void thousand_data() {
        QTest::addColumn<bool>("whole");
        QTest::newRow("linear programs") << false;
        QTest::newRow("whole numbers") << true;
    }
    void thousand() {
        QFETCH(bool, whole);
        const auto isWithheld = [](const Row& row) { return row["suppressed"] == "TRUE"; };
        const GroundTable table =
            read(QStringLiteral("t1k_gauss.csv"), {"reg1", "age", "eth"}, QStringLiteral("freq"), whole, isWithheld);
        QMap<QStringList, Row> expected;
        for (const Row& row : rowsOf(QStringLiteral("t1k_gauss_intervals.csv"))) {
            expected[{row["reg1"], row["age"], row["eth"]}] = row;
        }
        const Bounds bounds = findBounds(table.problem);
        int compared = 0, tighter = 0;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const Row& row = table.rows[i];
            const auto answer = expected.constFind({row["reg1"], row["age"], row["eth"]});
            if (!table.problem.cells[static_cast<std::size_t>(i)].judged || answer == expected.cend() ||
                (*answer)["lp_up"].isEmpty()) {
                continue;
            }
            const Interval& found = bounds.found[static_cast<std::size_t>(i)];
            const bool isOther = isOff(found.least, (*answer)["lp_lo"]) || isOff(found.most, (*answer)["lp_up"]);
            tighter += isOther;
            ++compared;
            QVERIFY(found.least >= (*answer)["lp_lo"].toDouble() - 1e-6);
            QVERIFY(found.most <= (*answer)["lp_up"].toDouble() + 1e-6);
            QVERIFY(found.holds(Interval::exactly(row["freq"].toDouble())));
            QVERIFY(whole || !isOther);
        }
        qInfo("%d intervals, %d tighter because counts are whole", compared, tighter);
        QCOMPARE(compared, 151);
    }

    // Patterns of other programs, of which the one is proved to cost least: every sensitive cell keeps 1 on either
    // side.
    void patterns_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("further");
        QTest::newRow("least, proved") << "t1k_csppat.csv" << 44;
        QTest::newRow("fast") << "t1k_gauss.csv" << 63;
    }
    void patterns() {
        QFETCH(QString, file);
        QFETCH(int, further);
        const auto says = [](const Row& row, const char* name) {
            return row[QString::fromLatin1(name)].compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
        };
        GroundTable table = read(file, {"reg1", "age", "eth"}, QStringLiteral("freq"), true,
                                 [&](const Row& row) { return says(row, "suppressed"); });
        int primary = 0, suppressed = 0, unsafe = 0;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            Cell& cell = table.problem.cells[static_cast<std::size_t>(i)];
            const double count = table.rows[i]["freq"].toDouble();
            suppressed += cell.judged;
            if (cell.judged) {
                cell.known = {0, 2 * count + 10};
            }
            cell.judged = says(table.rows[i], "primary");
            cell.asked = {Interval{count - 1, count + 1}, 0, {}};
            primary += cell.judged;
        }
        const Bounds bounds = findBounds(table.problem);
        for (std::size_t i = 0; i < table.problem.cells.size(); ++i) {
            unsafe += breaches(table.problem.cells[i], bounds.found[i]);
        }
        qInfo("%s: %d primary, %d further cells, %d not protected", qPrintable(file), primary, suppressed - primary,
              unsafe);
        QCOMPARE(suppressed - primary, further);
        QCOMPARE(unsafe, 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditGround)
#include "test_audit_ground.moc"
