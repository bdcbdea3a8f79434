// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_cells.h"
#include "table/cell_value.h"
#include "table/quick_number.h"

#include <QTest>
#include <bit>
#include <cmath>

using namespace outcheck::table;

namespace {

bool same(const CellValue& a, const CellValue& b) {
    const auto bits = [](double number) { return std::bit_cast<std::uint64_t>(number); };
    return a.kind == b.kind && bits(a.number) == bits(b.number) && bits(a.second) == bits(b.second) &&
           a.exactInteger == b.exactInteger && a.writtenAsFloat == b.writtenAsFloat && a.negative == b.negative &&
           a.hasPoint == b.hasPoint && a.digits == b.digits;
}

} // namespace

class TestQuickNumber : public QObject {
    Q_OBJECT
private slots:
    // Every sort of cell: what is read is what the general reader gives, to the last bit.
    void agreesWithTheGeneralReader() {
        std::mt19937 random(7);
        std::size_t integers = 0;
        std::size_t decimals = 0;
        std::size_t shortDecimals = 0;
        for (int round = 0; round < 300'000; ++round) {
            const std::string text = randomCell(cellSorts[random() % cellSorts.size()], random() % 100'000, random);
            if (text.empty()) {
                continue;
            }
            const CellValue value = parseCell(text);
            if (const auto number = readInteger(text)) {
                ++integers;
                QVERIFY2(value.kind == CellKind::Integer && value.number == *number, text.c_str());
            }
            const auto decimal = readDecimal(text);
            if (decimal) {
                ++decimals;
                QVERIFY2(value.kind == CellKind::Decimal, text.c_str());
                QCOMPARE(std::bit_cast<std::uint64_t>(*decimal), std::bit_cast<std::uint64_t>(value.number));
            }
            const auto plain = readPlainNumber(text);
            QCOMPARE(plain.has_value(), readInteger(text).has_value() || decimal.has_value());
            if (plain) {
                QVERIFY2(same(*plain, value), text.c_str());
            }
            const std::string readable = "0123456789012345" + text;
            const double shortDecimal = readShortDecimal(std::string_view(readable).substr(16));
            if (!std::isnan(shortDecimal)) {
                ++shortDecimals;
                QVERIFY2(decimal && shortDecimal == *decimal, text.c_str());
            }
        }
        QVERIFY(integers > 30'000 && decimals > 30'000 && shortDecimals > 20'000);
    }
};

QTEST_APPLESS_MAIN(TestQuickNumber)
#include "test_quick_number.moc"
