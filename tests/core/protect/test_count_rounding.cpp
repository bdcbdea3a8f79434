// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/count_rounding.h"

#include <QTest>

using namespace outcheck::protect;
using outcheck::table::Rounding;
using outcheck::table::RoundingKind;

class TestCountRounding : public QObject {
    Q_OBJECT
private slots:
    void names() {
        QVERIFY(roundingNamed("nearest-5") == std::optional(Rounding{RoundingKind::Nearest, 5}));
        QVERIFY(roundingNamed("midpoint-6") == std::optional(Rounding{RoundingKind::Midpoint, 6}));
        for (const char* other : {"", "nearest", "nearest-", "nearest-0", "nearest-1", "nearest-5x", "nearest--5",
                                  "nearest-99999999999", "up-6", "none-5", "-5"}) {
            QVERIFY2(!roundingNamed(other), other);
        }
    }

    void nearest() {
        const Rounding fives{RoundingKind::Nearest, 5};
        for (const auto& [count, expected] :
             {std::pair{0, 0}, {2, 0}, {3, 5}, {8, 10}, {12, 10}, {13, 15}, {16, 15}, {23, 25}, {44, 45}}) {
            QCOMPARE(roundedCount(count, fives), double(expected));
        }
        QCOMPARE(roundedCount(15, {RoundingKind::Nearest, 10}), 20.0); // the higher of two
    }

    // The guidance: 1–6 → 3, 7–12 → 9, 13–18 → 15, and 0 stays 0.
    void midpoint() {
        const Rounding sixes{RoundingKind::Midpoint, 6};
        QCOMPARE(roundedCount(0, sixes), 0.0);
        for (int count = 1; count <= 60; ++count) {
            QCOMPARE(roundedCount(count, sixes), double((count + 5) / 6 * 6 - 3));
            QCOMPARE(roundedCount(roundedCount(count, sixes), sixes), roundedCount(count, sixes));
        }
    }
};

QTEST_APPLESS_MAIN(TestCountRounding)
#include "test_count_rounding.moc"
