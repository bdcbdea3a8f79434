// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/cell_names.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::protect;

class TestCellNames : public QObject {
    Q_OBJECT
private slots:
    void namesCells() {
        QCOMPARE(nameOf({5, 1}), std::string("B6"));
        QCOMPARE(nameOf({0, 25}), std::string("Z1"));
        QCOMPARE(nameOf({9, 26}), std::string("AA10"));
        QCOMPARE(namesOf({{5, 1}, {1, 2}}), std::string("B6, C2"));
        QVERIFY(QByteArray::fromStdString(namesOf(std::vector<CellPlace>(1000))).endsWith(" and 960 more"));
    }
    void readsBlocks() {
        const auto blocks = blocksNamed("B6,c2:D4,AA,7,3:5");
        QVERIFY(blocks.has_value());
        QCOMPARE(blocks->size(), std::size_t{5});
        const auto isIn = [&](const CellPlace& cell) {
            return std::count_if(blocks->begin(), blocks->end(), [&](const CellBlock& one) { return one.holds(cell); });
        };
        QCOMPARE(isIn({5, 1}), 1);
        QCOMPARE(isIn({5, 2}), 0);
        QCOMPARE(isIn({1, 3}), 1);
        QCOMPARE(isIn({3, 2}), 2); // in C2:D4 and in row 4
        QCOMPARE(isIn({100, 26}), 1);
        QCOMPARE(isIn({6, 900}), 1);
        QVERIFY(blocksNamed("")->empty());
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("names");
        for (const char* names : {"B0", "6B", "B6:C", "C4:B2", "B6:", ":", "B6,,C2", "B6 ", "Ä1", "B99999999999",
                                  "ABCDE1", "B-1", "B2:C3:D4"}) {
            QTest::newRow(names) << QByteArray(names);
        }
    }
    void refuses() {
        QFETCH(QByteArray, names);
        const auto blocks = blocksNamed(names.toStdString());
        QVERIFY(!blocks.has_value());
        QCOMPARE(blocks.error().code, ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestCellNames)
#include "test_cell_names.moc"
