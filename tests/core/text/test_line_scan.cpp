// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_scan.h"

#include <QTest>
#include <hwy/targets.h>
#include <random>
#include <string>

using namespace outcheck::text;

class TestLineScan : public QObject {
    Q_OBJECT
private slots:
    void agreesWithByteByByte();
};

// With the kernel of every processor target that this machine has.
void TestLineScan::agreesWithByteByByte() {
    int targets = 0;
    for (std::int64_t left = hwy::SupportedTargets(); left != 0; left &= left - 1, ++targets) {
        hwy::SetSupportedTargetsForTest(left & -left);
        std::mt19937 random(5);
        for (int round = 0; round < 3000; ++round) {
            std::string text;
            const bool dense = round % 3 == 0;
            for (std::size_t length = random() % 300; length > 0; --length) {
                text += dense || random() % 60 == 0 ? "\n\r\r\nxx"[random() % 6] : "\x0B\x0C \x8A\x8D~"[random() % 6];
            }
            const bool afterReturn = random() % 2 == 0;
            std::uint64_t ends = 0;
            bool isAfterReturn = afterReturn;
            for (const char c : text) {
                ends += c == '\r' || (c == '\n' && !isAfterReturn);
                isAfterReturn = c == '\r';
            }
            QCOMPARE(countLineEnds(text, afterReturn), ends);
            QCOMPARE(findLineEnd(text), text.find_first_of("\r\n"));
            QCOMPARE(findLastLineEnd(text), text.find_last_of("\r\n"));
        }
    }
    hwy::SetSupportedTargetsForTest(0); // back to the best
    QVERIFY(targets > 0);
}

QTEST_APPLESS_MAIN(TestLineScan)
#include "test_line_scan.moc"
