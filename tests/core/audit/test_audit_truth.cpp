// SPDX-License-Identifier: GPL-3.0-or-later
// Random tables whose truth is known, published in the ways that people publish them: whatever the audit says of a
// withheld or rounded count holds the true one, nothing contradicts anything, and every proof checks.
#include "small_tables.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace outcheck;
using namespace outcheck::audit;

namespace {

enum class Publishing { Exact, Nearest5, Midpoint6 };

struct Study {
    int areas = 0, groups = 0;
    std::vector<int> truth; // area × group, without totals

    Study(unsigned seed) {
        std::mt19937 random(seed);
        areas = 4 + static_cast<int>(random() % 6);
        groups = 2 + static_cast<int>(random() % 3);
        for (int i = 0; i < areas * groups; ++i) {
            const int size = static_cast<int>(random() % 10);
            truth.push_back(size < 3 ? static_cast<int>(random() % 9) : 20 + static_cast<int>(random() % 400));
        }
    }
    // `areas` and `groups` name totals.
    int at(int area, int group) const {
        int sum = 0;
        for (int a = 0; a < areas; ++a) {
            for (int g = 0; g < groups; ++g) {
                const bool isPart = (area == areas || a == area) && (group == groups || g == group);
                sum += isPart ? truth[static_cast<std::size_t>(a * groups + g)] : 0;
            }
        }
        return sum;
    }
};

QByteArray published(int count, Publishing how) {
    if (count >= 1 && count <= 7 && how != Publishing::Midpoint6) {
        return "[REDACTED]";
    }
    switch (how) {
    case Publishing::Nearest5:
        return QByteArray::number(5 * ((count + 2) / 5));
    case Publishing::Midpoint6:
        return QByteArray::number(count == 0 ? 0 : 6 * ((count + 5) / 6) - 3);
    case Publishing::Exact:
        break;
    }
    return QByteArray::number(count);
}

// Groups as columns, with a column and a row of totals.
QByteArray wide(const Study& study, Publishing how) {
    QByteArray text = "area";
    for (int group = 0; group < study.groups; ++group) {
        text += ",group " + QByteArray::number(group);
    }
    text += ",total\n";
    for (int area = 0; area <= study.areas; ++area) {
        text += area == study.areas ? QByteArray("Total") : "area " + QByteArray::number(area);
        for (int group = 0; group <= study.groups; ++group) {
            text += "," + published(study.at(area, group), how);
        }
        text += "\n";
    }
    return text;
}

// Each count in a row of its own, with the rate of all people in the area when `withRates`.
QByteArray tall(const Study& study, Publishing how, bool withRates) {
    QByteArray text = withRates ? "area,cases,person_years,rate\n" : "area,group,cases\n";
    for (int area = 0; area < study.areas; ++area) {
        for (int group = 0; group < study.groups && !withRates; ++group) {
            text += "area " + QByteArray::number(area) + ",g" + QByteArray::number(group) + "," +
                    published(study.at(area, group), how) + "\n";
        }
        if (withRates) {
            const double years = 1234.5 + 777.25 * area;
            text += "area " + QByteArray::number(area) + "," + published(study.at(area, 0), how) + "," +
                    QByteArray::number(years, 'f', 2) + "," + QByteArray::number(study.at(area, 0) / years, 'f', 9) +
                    "\n";
        }
    }
    return text;
}

QByteArray margin(const Study& study, Publishing how) {
    QByteArray text = "area,cases\n";
    for (int area = 0; area < study.areas; ++area) {
        text += "area " + QByteArray::number(area) + "," + published(study.at(area, study.groups), how) + "\n";
    }
    return text;
}

// Areas and then groups, everybody in each; first a row of everybody, or for each variable one with its name.
QByteArray stacked(const Study& study, Publishing how, bool withNames) {
    QByteArray text =
        withNames ? "characteristic,cases\n"
                  : "variable,category,cases\nOverall,," + published(study.at(study.areas, study.groups), how) + "\n";
    text += withNames ? "Area,\n" : "";
    for (int area = 0; area < study.areas; ++area) {
        text += (withNames ? "" : "area,") + ("area " + QByteArray::number(area)) + "," +
                published(study.at(area, study.groups), how) + "\n";
    }
    text += withNames ? "Group,\n" : "";
    for (int group = 0; group < study.groups; ++group) {
        text += (withNames ? "" : "group,") + ("g" + QByteArray::number(group)) + "," +
                published(study.at(study.areas, group), how) + "\n";
    }
    return text;
}

int truthOfStacked(const Study& study, int row, bool withNames) {
    if (row == 0) {
        return study.at(study.areas, study.groups);
    }
    return row <= study.areas ? study.at(row - 1, study.groups)
                              : study.at(study.areas, row - study.areas - (withNames ? 2 : 1));
}

// The true count at a cell's place.
int truthAt(const Study& study, const QByteArrayList& texts, const CellOrigin& origin) {
    const int row = static_cast<int>(origin.row) - 1, column = static_cast<int>(origin.column);
    const QByteArray& text = texts[static_cast<qsizetype>(origin.table)];
    if (text.startsWith("variable,") || text.startsWith("characteristic,")) {
        return truthOfStacked(study, row, text.startsWith("characteristic,"));
    }
    if (text.startsWith("area,group,")) {
        return study.at(row / study.groups, row % study.groups);
    }
    if (text.startsWith("area,cases,person")) {
        return study.at(row, 0);
    }
    return text.startsWith("area,cases") ? study.at(row, study.groups) : study.at(row, column - 1);
}

} // namespace

class TestAuditTruth : public QObject {
    Q_OBJECT
private slots:
    void holdsTheTruth_data() {
        QTest::addColumn<int>("form");
        QTest::addColumn<Publishing>("how");
        for (int form = 0; form < 6; ++form) {
            for (const Publishing how : {Publishing::Exact, Publishing::Nearest5, Publishing::Midpoint6}) {
                QTest::addRow("form %d, rounding %d", form, static_cast<int>(how)) << form << how;
            }
        }
    }
    void holdsTheTruth() {
        QFETCH(int, form);
        QFETCH(Publishing, how);
        std::size_t disclosed = 0, compared = 0;
        for (unsigned seed = 0; seed < 150; ++seed) {
            const Study study(seed);
            QByteArrayList texts;
            switch (form) {
            case 0:
                texts = {wide(study, how)};
                break;
            case 1:
                texts = {tall(study, how, true)};
                break;
            case 2:
                texts = {margin(study, how), tall(study, how, false)};
                break;
            case 3: // rounded here, exact there
                texts = {margin(study, Publishing::Exact), tall(study, how, false), margin(study, how)};
                break;
            default:
                texts = {stacked(study, how, form == 5)};
            }
            const TableAudit audit = auditOf(texts);
            const auto what = [&] { return QByteArray::number(seed) + ": " + texts.join("\n"); };
            QVERIFY2(audit.isComplete && audit.contradictions.empty(), what());
            for (CellId cell = 0; cell < audit.tables.origins.size(); ++cell) {
                const CellOrigin& origin = audit.tables.origins[cell];
                if (origin.kind != CellKind::Withheld && origin.kind != CellKind::Rounded) {
                    continue;
                }
                const Interval truth = Interval::exactly(truthAt(study, texts, origin));
                QVERIFY2(audit.bounds.found[cell].holds(truth), what());
                ++compared;
            }
            for (const Disclosure& one : audit.disclosures) {
                QVERIFY2(one.proof && holds(audit.tables.problem, *one.proof), what());
                ++disclosed;
            }
        }
        qInfo("%zu cells hold the truth, %zu disclosures are proved", compared, disclosed);
    }
};

QTEST_GUILESS_MAIN(TestAuditTruth)
#include "test_audit_truth.moc"
