// SPDX-License-Identifier: GPL-3.0-or-later
// The same table with its columns in another order, with other numbers, and with headers in another language: the roles
// stay.
#include "table/table_profile.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace outcheck::table;

namespace {

using Rows = std::vector<std::vector<std::string>>; // the first is the header

std::vector<std::string> rolesOf(const Rows& rows) {
    TableProfiler profiler;
    for (const auto& row : rows) {
        const std::vector<std::string_view> fields(row.begin(), row.end());
        profiler.addRecord(fields);
    }
    std::vector<std::string> roles;
    for (const ColumnProfile& column : profiler.judge().columns) {
        roles.emplace_back(nameOf(column.role));
    }
    return roles;
}

std::string fixed(double number, int decimals) {
    return QByteArray::number(number, 'f', decimals).toStdString();
}

unsigned below(std::mt19937& random, unsigned limit) {
    return static_cast<unsigned>(random() % limit);
}

// Measures by region and month.
Rows rates(unsigned seed) {
    std::mt19937 random(seed);
    Rows rows{{"region", "date", "numerator", "population", "rate"}};
    for (const char* region : {"East", "West", "North", "South"}) {
        for (int month = 1; month <= 9; ++month) {
            const unsigned part = below(random, 90) + 2;
            const unsigned whole = below(random, 9000) + 900;
            rows.push_back({region, "2021-0" + std::to_string(month) + "-01", std::to_string(part),
                            std::to_string(whole), fixed(1000.0 * part / whole, 4)});
        }
    }
    return rows;
}

// Groups with a percentage, a mean and its interval.
Rows groups(unsigned seed) {
    std::mt19937 random(seed);
    Rows rows{{"age group", "sex", "patients", "percentage", "mean", "lower", "upper"}};
    for (const char* age : {"18-39", "40-59", "60-79", "80+"}) {
        for (const char* sex : {"F", "M"}) {
            const double mean = 20 + below(random, 500) / 10.0 + 0.05;
            rows.push_back({age, sex, std::to_string(below(random, 4000) + 11),
                            fixed(below(random, 900) / 10.0 + 0.15, 2), fixed(mean, 2), fixed(mean - 1.35, 2),
                            fixed(mean + 1.35, 2)});
        }
    }
    return rows;
}

// Weeks counted up in each arm, and events.
Rows weeks(unsigned seed) {
    std::mt19937 random(seed);
    Rows rows{{"group", "weeks_post", "events", "persons"}};
    for (const char* arm : {"a", "b", "c"}) {
        for (int week = 0; week < 12; ++week) {
            rows.push_back({arm, std::to_string(week), std::to_string(below(random, 40)),
                            std::to_string(below(random, 4000) + 500)});
        }
    }
    return rows;
}

using Make = Rows (*)(unsigned);
struct Case {
    const char* name;
    Make make;
    std::vector<std::string> german, french;
};

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"rates",
         rates,
         {"Region", "Datum", "Zähler", "Bevölkerung", "Rate"},
         {"région", "date", "numérateur", "population", "taux"}},
        {"groups",
         groups,
         {"Altersgruppe", "Geschlecht", "Patienten", "Prozent", "Mittelwert", "Untergrenze", "Obergrenze"},
         {"tranche d'âge", "sexe", "patients", "pourcentage", "moyenne", "borne inf", "borne sup"}},
        {"weeks",
         weeks,
         {"Gruppe", "Wochen danach", "Ereignisse", "Personen"},
         {"groupe", "semaines après", "événements", "personnes"}}};
    return all;
}

} // namespace

class TestRoleStability : public QObject {
    Q_OBJECT
private slots:
    void rolesAreRight() {
        QVERIFY(rolesOf(rates(1)) == (std::vector<std::string>{"dimension", "date", "count", "count", "rate"}));
        QVERIFY(rolesOf(groups(1)) == (std::vector<std::string>{"dimension", "dimension", "count", "percentage",
                                                                "statistic", "bound", "bound"}));
        QVERIFY(rolesOf(weeks(1)) == (std::vector<std::string>{"dimension", "dimension", "count", "count"}));
    }

    void inAnyOrderOfColumns() {
        std::mt19937 random(20261123);
        for (const Case& table : cases()) {
            const Rows rows = table.make(1);
            const auto expected = rolesOf(rows);
            std::vector<std::size_t> order(rows.front().size());
            std::iota(order.begin(), order.end(), 0);
            for (int round = 0; round < 40; ++round) {
                std::shuffle(order.begin(), order.end(), random);
                Rows turned(rows.size());
                for (std::size_t row = 0; row < rows.size(); ++row) {
                    for (const std::size_t column : order) {
                        turned[row].push_back(rows[row][column]);
                    }
                }
                const auto roles = rolesOf(turned);
                for (std::size_t i = 0; i < order.size(); ++i) {
                    QVERIFY2(roles[i] == expected[order[i]],
                             (std::string(table.name) + ": " + turned[0][i] + " is " + roles[i]).c_str());
                }
            }
        }
    }

    void withOtherNumbers() {
        for (const Case& table : cases()) {
            const auto expected = rolesOf(table.make(1));
            for (unsigned seed = 2; seed < 60; ++seed) {
                QVERIFY2(rolesOf(table.make(seed)) == expected,
                         (std::string(table.name) + " of seed " + std::to_string(seed)).c_str());
            }
        }
    }

    void inOtherLanguages() {
        for (const Case& table : cases()) {
            Rows rows = table.make(1);
            const auto expected = rolesOf(rows);
            for (const auto& header : {table.german, table.french}) {
                rows.front() = header;
                const auto roles = rolesOf(rows);
                for (std::size_t i = 0; i < roles.size(); ++i) {
                    QVERIFY2(roles[i] == expected[i], (header[i] + " is " + roles[i]).c_str());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRoleStability)
#include "test_role_stability.moc"
