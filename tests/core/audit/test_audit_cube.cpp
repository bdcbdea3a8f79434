// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::audit;

class TestAuditCube : public QObject {
    Q_OBJECT
private slots:
    void everyLineOfATwoWayTableHasItsTotal() {
        Cube cube;
        cube.parents = {{Cube::top, 0, 0}, {Cube::top, 0, 0}};
        for (std::uint32_t row = 0; row < 3; ++row) {
            for (std::uint32_t column = 0; column < 3; ++column) {
                cube.codes.push_back({row, column});
            }
        }
        const auto equations = totalsOf(cube);
        QVERIFY(equations);
        QCOMPARE(equations->size(), std::size_t{6});
        for (const Equation& equation : *equations) {
            QCOMPARE(equation.terms.size(), std::size_t{3});
            QCOMPARE(equation.terms.back().factor, 1.0);
        }
    }
    void levelsHangTogether() {
        Cube cube;
        cube.parents = {{Cube::top, 0, 1, 1}}; // 0 above 1 above 2 and 3
        cube.codes = {{3}, {2}, {1}, {0}};
        const auto equations = totalsOf(cube);
        QVERIFY(equations);
        QCOMPARE(equations->size(), std::size_t{2});
    }
    void aTotalThatIsNotThereIsNone() {
        Cube cube;
        cube.parents = {{Cube::top, 0, 0}};
        cube.codes = {{1}, {2}};
        QVERIFY(totalsOf(cube)->empty());
    }
    void refusesLoopsAndUnknownCodes() {
        Cube cube;
        cube.parents = {{1, 0}};
        QCOMPARE(totalsOf(cube).error().where.field, std::string("dimensions.0"));
        cube.parents = {{Cube::top, 7}};
        QCOMPARE(totalsOf(cube).error().where.field, std::string("dimensions.0"));
        cube.parents = {{Cube::top, 0}};
        cube.codes = {{2}};
        QCOMPARE(totalsOf(cube).error().where.field, std::string("cells.0"));
    }
};

QTEST_GUILESS_MAIN(TestAuditCube)
#include "test_audit_cube.moc"
