// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the previews that need no file: scaling, caching, flags, and text in which nothing hides.
#include "desktop/preview/ansi_palette.h"
#include "desktop/preview/distribution_chart.h"
#include "desktop/preview/flag_index.h"
#include "desktop/preview/mark_strip.h"
#include "desktop/preview/newest_task.h"
#include "desktop/preview/page_cache.h"
#include "desktop/preview/prepared_line.h"
#include "desktop/preview/row_scroll_area.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/visible_text.h"
#include "preview_files.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QThread>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <new>

using namespace outcheck;
using namespace outcheck::preview;

class TestPreviewParts : public QObject {
    Q_OBJECT
private slots:
    void scrollScaleReachesBothEnds_data();
    void scrollScaleReachesBothEnds();
    void scrollScaleRises();
    void cacheAsksAgainForPagesThatHaveGrown();
    void cacheDropsTheOldest();
    void flagsAreFoundByRowAndColumn();
    void dismissedFlagsStandBack();
    void marksStandBesideFewRows();
    void hiddenCharactersAreShown_data();
    void hiddenCharactersAreShown();
    void longTextIsCut();
    void bytesFindTheirPlace_data();
    void bytesFindTheirPlace();
    void placesStandWhereTheyAreDrawn();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void newestRequestWins();
    void throwingWorkIsReported();
    void selectionCountDoesNotOverflow();
    void chartCountsInWholeNumbers_data();
    void chartCountsInWholeNumbers();
    void billionsOfRowsScroll();
};

void TestPreviewParts::scrollScaleReachesBothEnds_data() {
    QTest::addColumn<quint64>("rows");
    for (const quint64 rows : {0ULL, 1ULL, 1'000ULL, 1ULL << 30U, (1ULL << 30U) + 1, 75'000'000'000ULL, ~0ULL}) {
        QTest::newRow(qPrintable(QString::number(rows))) << rows;
    }
}

void TestPreviewParts::scrollScaleReachesBothEnds() {
    QFETCH(quint64, rows);
    const ScrollScale scale{rows};
    QVERIFY(scale.barMaximum() >= 0);
    QCOMPARE(scale.toTop(0), std::uint64_t{0});
    QCOMPARE(scale.toTop(scale.barMaximum()), rows);
    QCOMPARE(scale.toBar(rows), scale.barMaximum());
    QCOMPARE(scale.toBar(0), 0);
}

void TestPreviewParts::scrollScaleRises() {
    const ScrollScale scale{50'000'000'000};
    std::uint64_t last = 0;
    for (int bar = 0; bar <= ScrollScale::barLimit - 7'654'321; bar += 7'654'321) {
        const std::uint64_t top = scale.toTop(bar);
        QVERIFY(bar == 0 || top > last);
        QVERIFY(std::abs(scale.toBar(top) - bar) <= 1);
        last = top;
    }
}

void TestPreviewParts::cacheAsksAgainForPagesThatHaveGrown() {
    PageCache<int> cache(1 << 20);
    QCOMPARE(cache.missingPages(0, 10, 40), std::vector<std::uint64_t>{0});
    cache.insert(0, std::vector<int>(40, 7), 40, 160);
    QVERIFY(cache.missingPages(0, 10, 40).empty());
    QVERIFY(cache.find(39) != nullptr);
    QVERIFY(cache.find(40) == nullptr);
    QCOMPARE(cache.missingPages(0, 10, 64), std::vector<std::uint64_t>{0}); // it holds 40 of now 64
    cache.insert(0, std::vector<int>(30, 7), 64, 120); // fewer than asked for, but nothing more is known
    QVERIFY(cache.missingPages(0, 10, 64).empty());
    cache.insertFailed(1);
    QVERIFY(cache.missingPages(64, 70, 128).empty());
    QVERIFY(cache.failed(70));
    QVERIFY(!cache.failed(10));
}

void TestPreviewParts::cacheDropsTheOldest() {
    PageCache<int> cache(1000);
    for (std::uint64_t page = 0; page < 10; ++page) {
        cache.insert(page, std::vector<int>(64, 1), 640, 200);
    }
    QCOMPARE(cache.pageCount(), std::size_t{5});
    QVERIFY(cache.find(9 * 64) != nullptr);
    QVERIFY(cache.find(0) == nullptr);
    QVERIFY(cache.find(5 * 64) != nullptr); // used now: page 6 goes first
    cache.insert(10, std::vector<int>(64, 1), 704, 200);
    QVERIFY(cache.find(5 * 64) != nullptr);
    QVERIFY(cache.find(6 * 64) == nullptr);
}

void TestPreviewParts::flagsAreFoundByRowAndColumn() {
    std::vector<rules::Finding> findings;
    findings.push_back(findingAt(rules::SpotKind::Cell, rules::Severity::Query, {{9, 2, 0, {}}, {4, 1, 0, {}}}));
    findings.push_back(findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{4, 1, 0, {}}}));
    findings.push_back(findingAt(rules::SpotKind::Line, rules::Severity::Block, {{1, 0, 3, {}}}));
    const auto flags = FlagIndex::build(findings, rules::SpotKind::Cell);
    QCOMPARE(flags->all().size(), std::size_t{3});
    QCOMPARE(flags->inRow(4).size(), std::size_t{2});
    QVERIFY(flags->inRow(1).empty());
    QVERIFY(flags->worstAt(4, 1) != nullptr);
    QVERIFY(flags->worstAt(4, 1)->severity == rules::Severity::Block);
    QVERIFY(flags->worstAt(4, 2) == nullptr);
    QVERIFY(flags->worstInColumn(1) == rules::Severity::Block);
    QVERIFY(flags->worstInColumn(2) == rules::Severity::Query);
    QVERIFY(!flags->worstInColumn(0));
}

void TestPreviewParts::dismissedFlagsStandBack() {
    std::vector<rules::Finding> findings;
    findings.push_back(findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{4, 1, 0, {}}, {5, 1, 0, {}}}));
    findings.push_back(findingAt(rules::SpotKind::Cell, rules::Severity::Note, {{4, 1, 0, {}}}));
    findings[0].fingerprint = sha256Of("block");
    findings[1].fingerprint = sha256Of("note");
    review::RecordedDismissal place;
    place.dismissal.finding = findings[0].fingerprint;
    place.dismissal.place = review::DismissedPlace{4, 1};
    const auto one = FlagIndex::build(findings, rules::SpotKind::Cell, {place});
    QVERIFY(one->worstAt(4, 1)->severity == rules::Severity::Note); // what is not dismissed comes first
    QVERIFY(!one->worstAt(4, 1)->dismissed);
    QVERIFY(!one->worstAt(5, 1)->dismissed);
    QVERIFY(one->worstInColumn(1) == rules::Severity::Block);
    review::RecordedDismissal whole = place;
    whole.dismissal.place.reset();
    review::RecordedDismissal note = whole;
    note.dismissal.finding = findings[1].fingerprint;
    const auto all = FlagIndex::build(findings, rules::SpotKind::Cell, {whole, note});
    QVERIFY(all->worstAt(4, 1)->dismissed);
    QVERIFY(all->worstAt(5, 1)->dismissed);
    QVERIFY(!all->worstInColumn(1));
    QCOMPARE(all->all().size(), std::size_t{3}); // they are there still
}

// Rows that leave room below them have their marks beside them, others over the whole height.
void TestPreviewParts::marksStandBesideFewRows() {
    const auto flags = FlagIndex::build({findingAt(rules::SpotKind::Line, rules::Severity::Block, {{3, 0, 1, {}}})},
                                        rules::SpotKind::Line);
    MarkStrip strip;
    strip.resize(12, 400);
    strip.setRowHeight(20);
    const auto markedAt = [&strip](int y) {
        const QImage image = strip.grab().toImage();
        const QColor ground = strip.palette().color(QPalette::Window);
        const int x = image.width() / 2;
        const int at = y * image.height() / strip.height();
        return image.pixelColor(x, at) != ground || image.pixelColor(x, at + 1) != ground;
    };
    const auto same = [](std::uint64_t row) { return std::optional(row); };
    strip.setFlags(flags.get(), same, 5);
    QVERIFY(markedAt(70)); // of 100 pixels
    QVERIFY(!markedAt(280));
    strip.setFlags(flags.get(), same, 300);
    QVERIFY(markedAt(4)); // of 400
    QVERIFY(!markedAt(70));
}

void TestPreviewParts::hiddenCharactersAreShown_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("Ab 1") << QStringLiteral("Ab 1");
    QTest::newRow("line break") << QByteArray("a\r\nb\nc") << QStringLiteral("a⏎b⏎c");
    QTest::newRow("tab") << QByteArray("a\tb") << QStringLiteral("a⇥b");
    QTest::newRow("nul and escape") << QByteArray("a\0\x1b", 3) << QStringLiteral("a␀␛");
    QTest::newRow("right-to-left override") << QByteArray("a\u202Eb") << QStringLiteral("a‹U+202E›b");
    QTest::newRow("zero width") << QByteArray("1\u200B2") << QStringLiteral("1‹U+200B›2");
    QTest::newRow("tag beyond the first plane") << QByteArray("x\U000E0041") << QStringLiteral("x‹U+E0041›");
    QTest::newRow("letters of the world") << QByteArray("Gŵyl ñ 漢 😀") << QStringLiteral("Gŵyl ñ 漢 😀");
}

void TestPreviewParts::hiddenCharactersAreShown() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(bytes.toStdString(), 100), shown);
}

void TestPreviewParts::longTextIsCut() {
    QCOMPARE(visibleText("abcdef", 6), QStringLiteral("abcdef"));
    QCOMPARE(visibleText("abcdefg", 6), QStringLiteral("abcdef…"));
    QCOMPARE(visibleText("abcde\U0001F600", 6), QStringLiteral("abcde…")); // never half a character
}

void TestPreviewParts::bytesFindTheirPlace_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<quint32>("byte");
    QTest::addColumn<int>("position");
    QTest::newRow("plain") << QByteArray("hello") << 3U << 3;
    QTest::newRow("beyond the end") << QByteArray("hello") << 99U << 5;
    QTest::newRow("after a tab") << QByteArray("a\tb") << 2U << 8;
    QTest::newRow("after two-byte letters") << QByteArray("éé1") << 4U << 2;
    QTest::newRow("after a hidden character") << QByteArray("\u202E7") << 3U << 8;
    QTest::newRow("after colours") << QByteArray("\x1b[31m3\x1b[0m7") << 10U << 1;
}

void TestPreviewParts::bytesFindTheirPlace() {
    QFETCH(QByteArray, line);
    QFETCH(quint32, byte);
    QFETCH(int, position);
    const PreparedLine prepared(text::Line{0, line.toStdString(), false});
    QCOMPARE(prepared.positionOfByte(byte), position);
}

// A character is seldom a whole number of pixels wide.
void TestPreviewParts::placesStandWhereTheyAreDrawn() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(9.3);
    const QFontMetrics metrics(font);
    PreparedLine prepared(text::Line{0, std::string(150, '-'), false});
    prepared.layOut(metrics);
    for (int place = 0; place <= 150; ++place) {
        const int drawn = metrics.horizontalAdvance(QString(place, QLatin1Char('-')));
        QVERIFY2(std::abs(prepared.xOf(place, metrics) - drawn) <= 1, qPrintable(QString::number(place)));
        QCOMPARE(prepared.positionAt(drawn, metrics), place);
    }
}

void TestPreviewParts::coloursCanBeRead_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

void TestPreviewParts::coloursCanBeRead() {
    QFETCH(bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(30, 30, 32) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(230, 230, 230) : QColor(Qt::black));
    for (int index = 0; index < 256; ++index) {
        const double found = contrast(ansiForeground(index, palette), palette.color(QPalette::Base));
        QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("colour %1: %2").arg(index).arg(found)));
    }
}

void TestPreviewParts::newestRequestWins() {
    NewestTask task([] {});
    std::vector<int> answers;
    std::atomic<bool> firstRuns{false};
    task.start([&](const NewestTask::Reporter& reporter) {
        firstRuns = true;
        while (!reporter.stop().stop_requested()) {
            QThread::msleep(1);
        }
        reporter.post([&] { answers.push_back(1); });
    });
    QTRY_VERIFY(firstRuns.load());
    for (int number = 2; number < 50; ++number) {
        task.start([&, number](const NewestTask::Reporter& reporter) {
            reporter.post([&, number] { answers.push_back(number); });
        });
    }
    QTRY_COMPARE(answers, std::vector<int>{49});
    QTest::qWait(20);
    QCOMPARE(answers, std::vector<int>{49});
}

void TestPreviewParts::throwingWorkIsReported() {
    bool told = false;
    NewestTask task([&told] { told = true; });
    task.start([](const NewestTask::Reporter&) { throw std::bad_alloc(); });
    QTRY_VERIFY(told);
    bool answered = false;
    task.start([&](const NewestTask::Reporter& reporter) { reporter.post([&] { answered = true; }); });
    QTRY_VERIFY(answered);
}

void TestPreviewParts::selectionCountDoesNotOverflow() {
    const CellRange all{0, std::numeric_limits<std::uint64_t>::max() - 1, 0, 9};
    QCOMPARE(all.cells(), std::numeric_limits<std::uint64_t>::max());
    const CellRange some{3, 5, 1, 2};
    QCOMPARE(some.cells(), std::uint64_t{6});
}

void TestPreviewParts::chartCountsInWholeNumbers_data() {
    QTest::addColumn<quint64>("highest");
    QTest::addColumn<double>("step");
    QTest::newRow("1") << quint64{1} << 1.0;
    QTest::newRow("3") << quint64{3} << 1.0;
    QTest::newRow("5") << quint64{5} << 2.0;
    QTest::newRow("7") << quint64{7} << 5.0;
    QTest::newRow("1234") << quint64{1234} << 500.0;
}

void TestPreviewParts::chartCountsInWholeNumbers() {
    QFETCH(quint64, highest);
    QFETCH(double, step);
    table::ColumnProfile column;
    column.role = table::ColumnRole::Count;
    column.numeric = column.integers = highest;
    column.small[4] = highest;
    DistributionChart chart;
    chart.showColumn(column, 7);
    QVERIFY(chart.hasContent());
    const auto axes = chart.chart()->axes(Qt::Vertical);
    QCOMPARE(axes.size(), 1);
    const auto* counts = qobject_cast<QValueAxis*>(axes.first());
    QVERIFY(counts != nullptr);
    QCOMPARE(counts->tickInterval(), step);
    QCOMPARE(std::fmod(counts->max(), step), 0.0);
    QVERIFY(counts->max() >= static_cast<double>(highest));
    QCOMPARE(counts->labelFormat(), QStringLiteral("%.0f"));
}

namespace {

// Rows that exist only as numbers.
class NumberedRows : public RowScrollArea {
public:
    explicit NumberedRows(std::uint64_t rows) {
        resize(400, 300);
        setHeights(20, 30);
        setRowCount(rows);
    }

protected:
    void viewMoved() override {}
};

} // namespace

void TestPreviewParts::billionsOfRowsScroll() {
    constexpr std::uint64_t rows = 3'000'000'000; // at 20 pixels each far beyond what an int can count
    NumberedRows view(rows);
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(bar->maximum());
    QCOMPARE(view.topRow(), rows - view.wholeRows());
    for (int step = 1; step <= 50; ++step) { // a step of the arrow stays one row
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        QCOMPARE(view.topRow(), rows - view.wholeRows() - static_cast<std::uint64_t>(step));
    }
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QCOMPARE(view.topRow(), rows - 2 * view.wholeRows() - 50);
    for (const std::uint64_t row : {std::uint64_t{0}, rows / 2, rows / 2 + 1, rows - 1}) {
        view.ensureRowVisible(row);
        QVERIFY(row >= view.topRow() && row - view.topRow() < view.wholeRows());
        const double share = static_cast<double>(view.topRow()) / static_cast<double>(rows - view.wholeRows());
        QVERIFY(std::abs(bar->value() - share * bar->maximum()) <= 1.0);
    }
    view.scrollRows(-static_cast<std::int64_t>(rows));
    QCOMPARE(view.topRow(), std::uint64_t{0});
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestPreviewParts)
#include "test_preview_parts.moc"
