// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of other programs with hierarchies, where they lie beside the checkout: written out as CSV files with an
// outcheck.yaml, read as `outcheck audit` reads them, they give the same intervals.
#include "audit/table_audit.h"
#include "check/related_tables.h"
#include "check/table_sayings.h"

#include "../ground_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;
using ground::Row;
using ground::rowsOf;

namespace {

constexpr double unit = 100; // values have two decimals, and counts have none

bool isWithheld(const Row& row) {
    return row["tau_status"] == "3" || row["tau_status"] == "11";
}

QByteArray tableOf(const QList<Row>& rows, const QStringList& dimensions) {
    QByteArray text = dimensions.join(',').toUtf8() + ",holdings\n";
    for (const Row& row : rows) {
        for (const QString& dimension : dimensions) {
            text += row[dimension].toUtf8() + ",";
        }
        text += isWithheld(row) ? QByteArray("[REDACTED]\n")
                                : QByteArray::number(std::llround(row["value"].toDouble() * unit)) + "\n";
    }
    return text;
}

// As a person would write it: the codes below each code.
QByteArray sidecarOf(const QStringList& dimensions, const QString& suffix) {
    QByteArray text = "corrections:\n  - {file: t.csv, column: holdings, role: count}\n";
    for (const QString& dimension : dimensions) {
        text += "  - {file: t.csv, column: " + dimension.toUtf8() + ", role: dimension}\n";
    }
    text += "hierarchies:\n";
    for (const QString& dimension : dimensions) {
        QMap<QString, QStringList> parts;
        for (const Row& row : rowsOf(QStringLiteral("tau_hierarchies.csv"))) {
            if (row["dimension"] == dimension + suffix && row["parent"] != "Total") {
                parts[row["parent"]] << row["code"];
            }
        }
        if (parts.isEmpty()) {
            continue; // all its codes hang below Total
        }
        text += "  - column: " + dimension.toUtf8() + "\n    parts:\n";
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            text += "      \"" + part.key().toUtf8() + "\": [\"" + part.value().join("\", \"").toUtf8() + "\"]\n";
        }
    }
    return text;
}

} // namespace

class TestGroundHierarchies : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!ground::isHere()) {
            QSKIP("the answers of other programs are not here");
        }
    }
    void sameIntervals_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("dimensions");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isContradictory");
        const auto add = [](const char* name, const QStringList& dimensions, const QString& suffix = {},
                            bool isContradictory = false) {
            QTest::newRow(name) << QStringLiteral("tau_%1.csv").arg(QString::fromLatin1(name)) << dimensions << suffix
                                << isContradictory;
        };
        add("modular_simple2d", {"Size", "Region"}, " (simple2d)");
        add("hypercube_act_product", {"act", "product"});
        add("modular_linked_act_product", {"act", "product"});
        add("modular_linked_act_region", {"act", "region"});
        // In it some values without a holding stand beside holdings without a value.
        add("modular_region_mun", {"region", "mun"}, {}, true);
    }
    void sameIntervals() {
        QFETCH(QString, file);
        QFETCH(QStringList, dimensions);
        QFETCH(QString, suffix);
        QFETCH(bool, isContradictory);
        const QList<Row> rows = rowsOf(file);
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile output(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(output.open(QIODevice::WriteOnly) && output.write(text) == text.size());
        };
        write("t.csv", tableOf(rows, dimensions));
        write("outcheck.yaml", sidecarOf(dimensions, suffix));
        const auto workspace = workspace::Workspace::open(folder.path().toStdString(), {}, {});
        QVERIFY(workspace);
        const auto tables = check::readRelatedTables(*workspace, "t.csv", {});
        QVERIFY(tables && tables->tables.size() == 1);
        const auto sayings = check::readTableSayings(*workspace);
        QVERIFY2(sayings, sayings ? "" : sayings.error().detail.c_str());
        TableOptions options;
        options.markLeast = 0;
        options.marksMeanSmall = false;
        sayings->tell({"t.csv"}, options);
        const std::vector<const table::Relations*> relations{&tables->tables.front()->relations()};
        const TableAudit audit = auditTables(relations, options);
        QCOMPARE(audit.contradictions.empty(), !isContradictory);
        for (const auto& cells : audit.contradictions) {
            QVERIFY(std::all_of(cells.begin(), cells.end(),
                                [&](CellId cell) { return audit.tables.origins[cell].kind == CellKind::Stated; }));
        }
        for (const Unrelated& one : audit.tables.unrelated) {
            qInfo("%s", std::string(inWords(one.why)).c_str());
        }
        QVERIFY(audit.tables.unrelated.empty());

        const Bounds bounds = findBounds(audit.tables.problem);
        int compared = 0, tighter = 0;
        for (CellId cell = 0; cell < audit.tables.origins.size(); ++cell) {
            const CellOrigin& origin = audit.tables.origins[cell];
            if (origin.kind != CellKind::Withheld) {
                continue;
            }
            const Row& row = rows[static_cast<qsizetype>(origin.row) - 1];
            const Interval expected{row["lp_lo"].toDouble(), row["lp_up"].toDouble()};
            const Interval found{bounds.found[cell].least / unit, bounds.found[cell].most / unit};
            const double slack = 1e-6 * std::max(1.0, expected.most);
            QVERIFY(isWithheld(row));
            QVERIFY2(found.least >= expected.least - slack && found.most <= expected.most + slack,
                     qPrintable(QStringLiteral("row %1: %2 to %3, not %4 to %5")
                                    .arg(origin.row)
                                    .arg(found.least, 0, 'f', 3)
                                    .arg(found.most, 0, 'f', 3)
                                    .arg(expected.least, 0, 'f', 3)
                                    .arg(expected.most, 0, 'f', 3)));
            // Hundredths are whole.
            QVERIFY(found.least <= expected.least + 1 / unit && found.most >= expected.most - 1 / unit);
            tighter += found.least > expected.least + slack || found.most < expected.most - slack;
            ++compared;
        }
        qInfo("%s: %d intervals, %d tighter because hundredths are whole", qPrintable(file), compared, tighter);
        QCOMPARE(compared, static_cast<int>(std::count_if(rows.begin(), rows.end(), isWithheld)));
        QVERIFY(compared > 0);
    }
};

QTEST_GUILESS_MAIN(TestGroundHierarchies)
#include "test_ground_hierarchies.moc"
