// SPDX-License-Identifier: GPL-3.0-or-later
// The order of rows against a plain stable sort of whole cells, on random columns; its limits; that it can be stopped.
#include "table/natural_order.h"
#include "table/row_order.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <thread>

using namespace outcheck;
using namespace outcheck::table;

namespace {

struct Cell {
    std::uint64_t record = 0;
    std::string text;
    bool isAbsent = false; // the record ends before it
};

int groupOf(const Cell& cell) {
    const CellKind kind = parseCell(cell.text).kind;
    const bool hasNone = kind == CellKind::Empty || kind == CellKind::Redaction || kind == CellKind::MissingMark;
    return cell.isAbsent || hasNone ? 2 : numberOf(parseCell(cell.text)) ? 0 : 1;
}

// As the header says it, in the plainest way.
bool standsBefore(const Cell& a, const Cell& b, bool descending) {
    const int group = groupOf(a);
    if (group != groupOf(b) || group == 2) {
        return group < groupOf(b);
    }
    const Cell& first = descending ? b : a;
    const Cell& second = descending ? a : b;
    return group == 0 ? *numberOf(parseCell(first.text)) < *numberOf(parseCell(second.text))
                      : compareNaturally(first.text, second.text) < 0;
}

std::string randomText(std::mt19937& random) {
    static const std::vector<std::string> common = {
        "",      "NA",    "[REDACTED]", "<=7",           "0",    "-0",         "7",     "7.0",       "1,250",
        "-3.5",  "12%",   "33 (2%)",    "3/9",           "1e9",  "1e-300",     "18-24", "5-9",       "100+",
        "Leeds", "leeds", "London",     "Z\xC3\xBCrich", "\xFF", "2020-03-01", "a,b",   "say \"x\"", "two\nlines"};
    switch (random() % 5) {
    case 0:
        return std::to_string(static_cast<int>(random() % 2000) - 1000);
    case 1:
        return "the same long beginning of many texts " + std::to_string(random() % 50);
    case 2:
        return std::to_string(random() % 100) + "." + std::to_string(random() % 100);
    case 3: // differ only in the last half of their bits
        return std::to_string(100'000'000 + random() % 40) + ".25";
    default:
        return common[random() % common.size()];
    }
}

std::vector<Cell> randomColumn(std::mt19937& random, std::size_t rows, bool gaps) {
    std::vector<Cell> cells;
    std::uint64_t record = random() % 3;
    for (std::size_t row = 0; row < rows; ++row) {
        record += gaps ? 1 + random() % 3 : 1;
        cells.push_back({record, randomText(random), random() % 50 == 0});
    }
    return cells;
}

bool addTo(RowOrderBuilder& builder, const Cell& cell) {
    const std::vector<std::string_view> fields{"other", cell.text};
    return builder.add(cell.record, std::span(fields).first(cell.isAbsent ? 1 : 2));
}

Result<RowOrder> orderOf(const std::vector<Cell>& cells, std::optional<RowSort> sort) {
    RowOrderBuilder builder(sort, {}, {}, cells.size());
    for (const Cell& cell : cells) {
        addTo(builder, cell);
    }
    return builder.finish("t.csv");
}

} // namespace

class TestRowOrder : public QObject {
    Q_OBJECT
private slots:
    void agreesWithAPlainSort_data();
    void agreesWithAPlainSort();
    void keepsTheFilesOrderWithoutASort();
    void longTextsAreToldApart();
    void extremeNumbersAreInOrder();
    void limitsAreSaid();
    void sortingIsStopped();
};

void TestRowOrder::agreesWithAPlainSort_data() {
    QTest::addColumn<bool>("descending");
    QTest::addColumn<bool>("gaps");
    QTest::newRow("ascending") << false << false;
    QTest::newRow("descending") << true << false;
    QTest::newRow("ascending, filtered") << false << true;
    QTest::newRow("descending, filtered") << true << true;
}

void TestRowOrder::agreesWithAPlainSort() {
    QFETCH(bool, descending);
    QFETCH(bool, gaps);
    std::mt19937 random(descending ? 5 : 6);
    for (const std::size_t rows : {0U, 1U, 2U, 3U, 17U, 300U, 3000U}) {
        std::vector<Cell> cells = randomColumn(random, rows, gaps);
        const auto order = orderOf(cells, RowSort{1, descending});
        QVERIFY(order);
        std::stable_sort(cells.begin(), cells.end(),
                         [&](const Cell& a, const Cell& b) { return standsBefore(a, b, descending); });
        QCOMPARE(order->rowCount(), std::uint64_t{rows});
        for (std::size_t row = 0; row < rows; ++row) {
            QVERIFY2(order->recordAt(row) == cells[row].record, cells[row].text.c_str());
            QCOMPARE(order->rowOf(cells[row].record), std::optional<std::uint64_t>(row));
        }
    }
}

void TestRowOrder::keepsTheFilesOrderWithoutASort() {
    std::mt19937 random(1);
    for (const bool gaps : {false, true}) {
        const std::vector<Cell> cells = randomColumn(random, 500, gaps);
        const auto order = orderOf(cells, std::nullopt);
        QVERIFY(order && !order->isSorted());
        std::uint64_t next = 0;
        for (std::uint64_t record = 0; record <= cells.back().record + 2; ++record) {
            const bool isKept = next < cells.size() && cells[next].record == record;
            QCOMPARE(order->rowOf(record), isKept ? std::optional(next) : std::nullopt);
            if (isKept) {
                QCOMPARE(order->recordAt(next), record);
                ++next;
            }
        }
    }
}

void TestRowOrder::longTextsAreToldApart() {
    std::vector<Cell> cells;
    const std::string beginning(40'000, 'x');
    for (std::uint64_t record = 0; record < 40; ++record) {
        cells.push_back({record, beginning + std::to_string(40 - record), false});
    }
    const auto order = orderOf(cells, RowSort{1, false});
    QVERIFY(order);
    for (std::uint64_t row = 0; row < 40; ++row) {
        QCOMPARE(order->recordAt(row), 39 - row);
    }
}

void TestRowOrder::extremeNumbersAreInOrder() {
    const std::vector<std::string> inOrder = {"-1e308", "-1000000", "-1", "-1e-300", "0",      "1e-300",
                                              "0.001",  "0.5",      "1",  "2",       "999999", "1e308"};
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < inOrder.size(); ++i) {
        cells.push_back({i, inOrder[inOrder.size() - 1 - i], false});
    }
    const auto order = orderOf(cells, RowSort{1, false});
    QVERIFY(order);
    for (std::size_t row = 0; row < inOrder.size(); ++row) {
        QCOMPARE(cells[order->recordAt(row)].text, inOrder[row]);
    }
    QCOMPARE(sortKeyOf(0.0), sortKeyOf(-0.0));
}

void TestRowOrder::limitsAreSaid() {
    RowOrderBuilder few(std::nullopt, {3, 100'000});
    for (std::uint64_t record = 0; record < 3; ++record) {
        QVERIFY(few.add(record, {}));
    }
    QVERIFY(!few.add(3, {}));
    const auto tooMany = few.finish("t.csv");
    QVERIFY(!tooMany && tooMany.error().code == ErrorCode::TooLarge);
    QCOMPARE(tooMany.error().where.field, std::string("rows"));

    RowOrderBuilder wide(RowSort{1, false}, {1'000'000, 50'000});
    std::uint64_t record = 0;
    while (record < 100'000 && addTo(wide, {record, "text " + std::to_string(record), false})) {
        ++record;
    }
    QVERIFY(record > 100 && record < 5000);
    QCOMPARE(wide.finish("t.csv").error().where.field, std::string("texts"));

    RowOrderBuilder same(RowSort{1, false}, {1'000'000, 50'000}); // the same text again costs nothing
    for (record = 0; record < 100'000; ++record) {
        QVERIFY(addTo(same, {record, "always the same", false}));
    }
    QVERIFY(same.finish("t.csv"));

    RowOrderBuilder far(std::nullopt, {});
    QVERIFY(!far.add(std::uint64_t{1} << 32U, {})); // counted in 32 bits
    QVERIFY(!far.finish("t.csv"));
}

// Texts with long equal beginnings take longest to compare.
void TestRowOrder::sortingIsStopped() {
    std::stop_source stop;
    RowOrderBuilder builder(RowSort{1, false}, {}, stop.get_token());
    const std::string beginning(2'000, 'a');
    for (std::uint64_t record = 0; record < 60'000; ++record) {
        addTo(builder, {record, beginning + std::to_string(record * 7919 % 60'000), false});
    }
    std::thread asks([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        stop.request_stop();
    });
    const auto order = builder.finish("t.csv");
    asks.join();
    QVERIFY(!order && order.error().code == ErrorCode::Cancelled);

    RowOrderBuilder numbers(RowSort{1, false}, {}, stop.get_token());
    for (std::uint64_t record = 0; record < 1'000; ++record) {
        addTo(numbers, {record, std::to_string(record), false});
    }
    QVERIFY(!numbers.finish("t.csv"));
}

QTEST_APPLESS_MAIN(TestRowOrder)
#include "test_row_order.moc"
