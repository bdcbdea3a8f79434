// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of cells of every kind, most of them nonsense: the audit ends, names only cells that there are, says the same
// twice, and every proof that it gives holds.
#include "../table/random_cells.h"
#include "small_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

constexpr std::array names = {"n",          "count",    "total",    "percent",   "rate",  "population",
                              "sex",        "age",      "region",   "date",      "cum_n", "n_exclude",
                              "mean_age",   "variable", "category", "women",     "men",   "events",
                              "personTime", "N = 120",  "n (%)",    "patients_F"};

// Some columns are sums or steps of others, so that relations are found in the nonsense.
QByteArray randomTable(std::mt19937& random) {
    const std::size_t columns = 1 + random() % 7, rows = 1 + random() % 24;
    std::vector<std::string_view> sorts;
    QByteArray text;
    for (std::size_t column = 0; column < columns; ++column) {
        const bool isLabel = column == 0 && random() % 4 != 0;
        sorts.push_back(isLabel ? "word" : table::cellSorts[random() % table::cellSorts.size()]);
        text += (column > 0 ? "," : "") + QByteArray(names[random() % names.size()]);
    }
    const bool addsUp = columns > 3 && random() % 3 == 0;
    for (std::size_t row = 0; row < rows; ++row) {
        QByteArrayList cells;
        for (std::size_t column = 0; column < columns; ++column) {
            const std::string cell = table::randomCell(sorts[column], row, random);
            cells << (column == 0 && random() % 9 == 0 ? QByteArray("Total") : QByteArray::fromStdString(cell));
        }
        if (addsUp) {
            const auto one = random() % 40, other = random() % 400;
            cells[1] = one < 8 ? QByteArray("[REDACTED]") : QByteArray::number(qulonglong{one});
            cells[2] = QByteArray::number(qulonglong{other});
            cells[3] = QByteArray::number(qulonglong{one + other});
        }
        text += "\n" + cells.join(',');
    }
    return text + "\n";
}

bool isSame(const TableAudit& a, const TableAudit& b) {
    return told(a) == told(b) && a.contradictions == b.contradictions && a.withheld == b.withheld &&
           a.leavesOpen == b.leavesOpen && a.tables.links.size() == b.tables.links.size() &&
           a.tables.unrelated.size() == b.tables.unrelated.size();
}

} // namespace

class TestAuditAnything : public QObject {
    Q_OBJECT
private slots:
    void ends() {
        std::size_t disclosed = 0, linked = 0, contradicted = 0, withheld = 0;
        for (unsigned seed = 0; seed < 2000; ++seed) {
            std::mt19937 random(seed);
            QByteArrayList texts;
            for (std::size_t i = 1 + random() % 3; i > 0; --i) {
                texts << (texts.empty() || random() % 3 != 0 ? randomTable(random) : texts.front());
            }
            TableOptions options;
            options.markLeast = random() % 3 == 0 ? 0 : 1;
            options.keepsStated = random() % 8 == 0;
            const auto what = [&] { return QByteArray::number(seed) + ": " + texts.join("\n"); };
            const TableAudit audit = auditOf(texts, options);
            const TableProblem& tables = audit.tables;
            QVERIFY2(audit.isComplete && check(tables.problem), what());
            QVERIFY2(tables.origins.size() == tables.problem.cells.size(), what());
            QVERIFY2(tables.equationKinds.size() == tables.problem.equations.size(), what());
            for (const CellOrigin& origin : tables.origins) {
                QVERIFY2(origin.table < static_cast<std::size_t>(texts.size()), what());
            }
            for (const Disclosure& one : audit.disclosures) {
                QVERIFY2(!one.proof || holds(tables.problem, *one.proof), what());
                QVERIFY2(one.found.least <= one.found.most, what());
            }
            QVERIFY2(isSame(audit, auditOf(texts, options)), what());
            disclosed += audit.disclosures.size();
            linked += tables.links.size();
            contradicted += audit.contradictions.size();
            withheld += audit.withheld;
        }
        qInfo("%zu withheld, %zu disclosures, %zu links, %zu contradictions", withheld, disclosed, linked,
              contradicted);
        QVERIFY(disclosed > 0 && linked > 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditAnything)
#include "test_audit_anything.moc"
