// SPDX-License-Identifier: GPL-3.0-or-later
// Filter and sort of the table tab: what is shown, what stays the file's own, and what cannot be done.
#include "desktop/preview/filter_bar.h"
#include "desktop/preview/find_bar.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/rows_bar.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/table_view.h"
#include "preview_files.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <algorithm>

using namespace outcheck;
using namespace outcheck::preview;

class TestTableRows : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void headerSignSteps();
    void rowNumbersStayTheFilesOwn();
    void manyRowsAreSortedAndFiltered();
    void filterIsTypedAndClosed();
    void numbersAreFilteredByTheirRange();
    void noMatchSaysSo();
    void newestRequestWins();
    void findingsKeepTheirCells();
    void hiddenFindingIsOffered();
    void findGoesThroughShownRows();
    void copyTakesRowsAsShown();
    void headerOfTheCheckStaysOnTop();
    void changedFileIsRefused();
    void waitsForTheIndex();
    void screenReadersAreTold();

private:
    void open(const QByteArray& bytes);
    TableView* view() const { return m_page->view(); }
    FilterBar* bar() const { return m_page->findChild<FilterBar*>(); }
    // Shows rows that contain the text in any column, by typing.
    void filter(const QString& text);
    bool says(const QWidget* where, const QString& part) const;
    // The first cells of the rows shown, once all are read.
    QByteArray firstCells();
    std::unique_ptr<PreviewFiles> m_files;
    std::unique_ptr<TablePage> m_page;
};

void TestTableRows::init() {
    m_files = std::make_unique<PreviewFiles>();
    m_page = std::make_unique<TablePage>();
    m_page->setSummaryVisible(false);
    m_page->resize(900, 500);
    m_page->show();
}

void TestTableRows::cleanup() {
    m_page.reset();
}

void TestTableRows::open(const QByteArray& bytes) {
    m_page->open(m_files->opener(m_files->write(QStringLiteral("table.csv"), bytes)), 7);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->state() == PageState::Ready, 60'000);
}

void TestTableRows::filter(const QString& text) {
    view()->openFilter();
    auto* edit = bar()->findChild<QLineEdit*>();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

bool TestTableRows::says(const QWidget* where, const QString& part) const {
    const auto labels = where->findChildren<QLabel*>();
    return where->isVisible() && std::any_of(labels.begin(), labels.end(),
                                             [&part](const QLabel* label) { return label->text().contains(part); });
}

QByteArray TestTableRows::firstCells() {
    QByteArrayList cells;
    for (std::uint64_t row = 0; row < view()->rowCount(); ++row) {
        if (!QTest::qWaitFor([&] { return view()->isRowLoaded(row); })) {
            return "not read";
        }
        cells << QByteArray::fromStdString(*view()->cellText(row, 0));
    }
    return cells.join(' ');
}

void TestTableRows::headerSignSteps() {
    open("name,n\nb,10\na,9\nd,[REDACTED]\nc,100\n");
    const auto click = [this](std::uint32_t column) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->sortSignRect(column).center());
    };
    click(1);
    QTRY_VERIFY(view()->isSorted());
    QCOMPARE(firstCells(), QByteArray("a b c d"));
    QVERIFY(says(m_page->findChild<RowsBar*>(), QStringLiteral("sorted by “n”, ascending")));
    const QImage ascending = view()->viewport()->grab(view()->sortSignRect(1)).toImage();
    click(1);
    QTRY_COMPARE(firstCells(), QByteArray("c b a d")); // what is withheld stays last
    QVERIFY(view()->viewport()->grab(view()->sortSignRect(1)).toImage() != ascending);
    click(0);
    QTRY_COMPARE(firstCells(), QByteArray("a b c d"));
    click(0);
    QTRY_COMPARE(firstCells(), QByteArray("d c b a"));
    click(0);
    QTRY_VERIFY(!view()->isSorted());
    QCOMPARE(firstCells(), QByteArray("b a d c"));
    QVERIFY(!m_page->findChild<RowsBar*>()->isVisible());
}

void TestTableRows::rowNumbersStayTheFilesOwn() {
    open("name,n\nb,10\na,9\nc,100\n");
    view()->setCurrent(0, 1);
    view()->sortDescending();
    QTRY_COMPARE(firstCells(), QByteArray("c b a"));
    QCOMPARE(view()->currentRow(), std::uint64_t{0});
    QCOMPARE(view()->currentPlace().row, std::uint64_t{3}); // record 3 of the file
    QVERIFY2(m_page->placeText().contains(QStringLiteral("row 3, 1 of 3 shown")), qPrintable(m_page->placeText()));
    m_page->goTo({1, 0, 0});
    QCOMPARE(view()->currentRow(), std::uint64_t{1});
    view()->restoreOrder(); // the current cell stays the current one
    QCOMPARE(view()->currentRow(), std::uint64_t{0});
    QCOMPARE(firstCells(), QByteArray("b a c"));
}

void TestTableRows::manyRowsAreSortedAndFiltered() {
    constexpr int rows = 200'000;
    QByteArray bytes("id,n\n");
    for (int row = 0; row < rows; ++row) {
        bytes += QByteArray::number(row) + "," + QByteArray::number((row * 7919) % rows) + "\n";
    }
    open(bytes);
    view()->setCurrent(0, 1);
    view()->sortAscending();
    QTRY_VERIFY_WITH_TIMEOUT(view()->isSorted(), 60'000);
    for (const std::uint64_t row : {std::uint64_t{0}, std::uint64_t{rows / 2}, std::uint64_t{rows - 1}}) {
        view()->setCurrent(row, 1);
        QTRY_VERIFY(view()->isRowLoaded(row));
        QCOMPARE(*view()->cellText(row, 1), std::to_string(row));
    }
    filter(QStringLiteral("9999"));
    QTRY_VERIFY_WITH_TIMEOUT(view()->rowCount() < rows / 10, 60'000);
    QTRY_VERIFY(view()->isRowLoaded(1));
    for (std::uint64_t row = 1; row < 20; ++row) {
        QVERIFY(std::stoi(*view()->cellText(row, 1)) > std::stoi(*view()->cellText(row - 1, 1)));
        QVERIFY((*view()->cellText(row, 0) + "," + *view()->cellText(row, 1)).find("9999") != std::string::npos);
    }
}

void TestTableRows::filterIsTypedAndClosed() {
    open("town,n\nLeeds,10\nLondon,9\nYork,100\nLONDONDERRY,1\n");
    view()->setCurrent(2, 0);
    filter(QStringLiteral("london"));
    QTRY_COMPARE(view()->rowCount(), std::uint64_t{2});
    QCOMPARE(firstCells(), QByteArray("London LONDONDERRY"));
    QVERIFY(says(m_page->findChild<RowsBar*>(), QStringLiteral("2 of 4 rows")));
    view()->setCurrent(1, 0);
    QTest::keyClick(bar()->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(view()->rowCount(), std::uint64_t{4});
    QCOMPARE(view()->currentRow(), std::uint64_t{3}); // where the user was
    QCOMPARE(firstCells(), QByteArray("Leeds London York LONDONDERRY"));
}

void TestTableRows::numbersAreFilteredByTheirRange() {
    open("name,n\na,3\nb,<=7\nc,8\nd,NA\ne,\nf,2.5\n");
    view()->openFilter();
    const auto boxes = bar()->findChildren<QComboBox*>();
    const auto edits = bar()->findChildren<QLineEdit*>();
    const auto choose = [](QComboBox* box, const QString& text) {
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    };
    choose(boxes[0], QStringLiteral("n"));
    choose(boxes[1], FilterBar::tr("is a number from"));
    QVERIFY(!edits[0]->isVisible() && edits[1]->isVisible() && edits[2]->isVisible());
    QTest::keyClicks(edits[1], QStringLiteral("2.5"));
    QTest::keyClicks(edits[2], QStringLiteral("7"));
    QTRY_COMPARE(view()->rowCount(), std::uint64_t{2});
    QCOMPARE(firstCells(), QByteArray("a f"));
    QTest::keyClicks(edits[2], QStringLiteral("x"));
    QTRY_VERIFY(says(bar(), FilterBar::tr("Type a number")));
    choose(boxes[1], FilterBar::tr("is redacted or missing"));
    QTRY_COMPARE(firstCells(), QByteArray("b d"));
    choose(boxes[1], FilterBar::tr("is empty"));
    QTRY_COMPARE(firstCells(), QByteArray("e"));
    view()->closeFilter();
    QCOMPARE(view()->rowCount(), std::uint64_t{6});
    QVERIFY(!bar()->isVisible());
}

void TestTableRows::noMatchSaysSo() {
    open("name,n\na,3\nb,4\n");
    const QImage before = view()->viewport()->grab().toImage();
    filter(QStringLiteral("nothing of the kind"));
    QTRY_COMPARE(view()->rowCount(), std::uint64_t{0});
    QCOMPARE(m_page->placeText(), TablePage::tr("No row fits the filter"));
    QVERIFY(says(m_page->findChild<RowsBar*>(), QStringLiteral("0 of 2 rows")));
    QVERIFY(view()->viewport()->grab().toImage() != before);
    for (const int key : {Qt::Key_Down, Qt::Key_End, Qt::Key_PageUp}) {
        QTest::keyClick(view(), static_cast<Qt::Key>(key)); // moves over nothing
    }
    view()->copySelection();
    view()->closeFilter();
    QCOMPARE(view()->rowCount(), std::uint64_t{2});
}

void TestTableRows::newestRequestWins() {
    QByteArray bytes("id,n\n");
    for (int row = 0; row < 50'000; ++row) {
        bytes += QByteArray::number(row) + "," + QByteArray::number(row % 1000) + "\n";
    }
    open(bytes);
    view()->setCurrent(0, 1);
    for (int again = 0; again < 5; ++again) {
        view()->sortAscending();
        view()->sortDescending();
    }
    filter(QStringLiteral("777"));
    QTRY_VERIFY_WITH_TIMEOUT(view()->isSorted() && view()->rowCount() < 1000, 60'000);
    QTRY_VERIFY(view()->isRowLoaded(0));
    QTest::qWait(50); // an older answer would come now
    QVERIFY(view()->rowCount() < 1000);
    const std::uint64_t last = view()->rowCount() - 1;
    view()->setCurrent(last, 1);
    QTRY_VERIFY(view()->isRowLoaded(last));
    QVERIFY(std::stoi(*view()->cellText(0, 1)) > std::stoi(*view()->cellText(last, 1)));
    view()->sortAscending();
    view()->restoreOrder();
    view()->closeFilter();
    QTest::qWait(50);
    QCOMPARE(view()->rowCount(), std::uint64_t{50'000});
    QVERIFY(!view()->isSorted());
}

void TestTableRows::findingsKeepTheirCells() {
    open("name,n\na,1\nb,2\nc,3\n");
    m_page->setFindings({findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{1, 1, 0, {}}})});
    QTRY_VERIFY(!view()->describedFlag(0, 1).isEmpty());
    view()->setCurrent(0, 1);
    view()->sortDescending();
    QTRY_VERIFY(view()->isSorted());
    QVERIFY(view()->describedFlag(0, 1).isEmpty());
    QVERIFY(!view()->describedFlag(2, 1).isEmpty()); // record 1 stands last now
    m_page->goTo({1, 1, 0});
    QCOMPARE(view()->currentRow(), std::uint64_t{2});
}

void TestTableRows::hiddenFindingIsOffered() {
    open("name,n\na,1\nb,2\nc,3\n");
    filter(QStringLiteral("b"));
    QTRY_COMPARE(view()->rowCount(), std::uint64_t{1});
    m_page->goTo({3, 1, 0});
    QCOMPARE(view()->rowCount(), std::uint64_t{1}); // nothing moves by itself
    NoticeBar* notice = nullptr;
    for (NoticeBar* one : m_page->findChildren<NoticeBar*>()) {
        notice = one->isVisible() ? one : notice;
    }
    QVERIFY(notice != nullptr && says(notice, QStringLiteral("Row 3 is hidden by the filter")));
    notice->findChild<QPushButton*>()->click();
    QTRY_COMPARE(view()->rowCount(), std::uint64_t{3});
    QCOMPARE(view()->currentRow(), std::uint64_t{2});
    QCOMPARE(view()->currentColumn(), 1U);
    QVERIFY(!notice->isVisible() && !bar()->isVisible());
}

void TestTableRows::findGoesThroughShownRows() {
    open("name,n\nx1,1\nx2,5\ny3,3\nx4,4\nx5,2\n");
    view()->setCurrent(0, 1);
    view()->sortDescending(); // x2 x4 y3 x5 x1
    QTRY_VERIFY(view()->isSorted());
    filter(QStringLiteral("x"));
    QTRY_COMPARE(view()->rowCount(), std::uint64_t{4});
    view()->setCurrent(0, 1);
    m_page->openFind();
    auto* find = m_page->findChild<FindBar*>();
    QTest::keyClicks(find->findChild<QLineEdit*>(), QStringLiteral("x"));
    QTRY_VERIFY(says(find, QStringLiteral("of 4")));
    view()->setCurrent(0, 0);
    QByteArrayList met;
    for (int step = 0; step < 4; ++step) {
        m_page->findNext();
        QTRY_VERIFY(view()->isRowLoaded(view()->currentRow()));
        met << QByteArray::fromStdString(*view()->cellText(view()->currentRow(), 0));
    }
    QCOMPARE(met.join(' '), QByteArray("x4 x5 x1 x2"));
    m_page->findPrevious();
    QCOMPARE(view()->currentRow(), std::uint64_t{3});
}

void TestTableRows::copyTakesRowsAsShown() {
    open("name,n\na,1\nb,2\nc,3\n");
    view()->setCurrent(0, 1);
    view()->sortDescending();
    QTRY_VERIFY(view()->isSorted());
    QSignalSpy copied(view(), &TableView::copied);
    view()->selectAll();
    view()->copySelection();
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("c\t3\nb\t2\na\t1\n"));
}

void TestTableRows::headerOfTheCheckStaysOnTop() {
    open("x,y\nc,d\n5,6\n3,4\n");
    view()->setCurrent(0, 0);
    view()->sortAscending();
    QTRY_VERIFY(view()->isSorted());
    table::TableProfile profile;
    profile.headerRows = 2;
    profile.columns.resize(2);
    m_page->setProfile(profile);
    QTRY_VERIFY(view()->isSorted());
    QCOMPARE(firstCells(), QByteArray("3 5"));
    QCOMPARE(view()->currentPlace().row, std::uint64_t{3});
}

void TestTableRows::changedFileIsRefused() {
    open("name,n\na,2\nb,1\n");
    QSignalSpy failed(m_page.get(), &TablePage::readFailed);
    QVERIFY(!m_files->write(QStringLiteral("table.csv"), "name,n\na,1\nb,2\nc,3\n").isEmpty());
    view()->sortAscending();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().code == ErrorCode::ChangedWhileRead);
    QVERIFY(!view()->isSorted());
    QVERIFY(!m_page->findChild<RowsBar*>()->isVisible());
}

void TestTableRows::waitsForTheIndex() {
    QByteArray bytes("id,n\n");
    for (int row = 0; row < 20'000; ++row) {
        bytes += QByteArray::number(row) + ",1\n";
    }
    m_page->open(m_files->opener(m_files->write(QStringLiteral("table.csv"), bytes)), 7);
    filter(QStringLiteral("1999")); // asked for before the file is even open
    QVERIFY(m_page->findChild<RowsBar*>()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(view()->rowCount(), std::uint64_t{12}, 60'000); // 1999, 11999, 19990 to 19999
    QVERIFY(m_page->state() == PageState::Ready);
}

void TestTableRows::screenReadersAreTold() {
    open("name,n\na,1\nb,2\n");
    view()->setCurrent(0, 1);
    view()->sortDescending();
    QTRY_VERIFY(view()->isSorted());
    QTRY_VERIFY(view()->isRowLoaded(0));
    auto* table = QAccessible::queryAccessibleInterface(view())->tableInterface();
    QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("b"));
    QCOMPARE(table->rowDescription(0), QStringLiteral("2"));
    QVERIFY(table->columnDescription(1).contains(QStringLiteral("sorted descending")));
    QVERIFY(!table->columnDescription(0).contains(QStringLiteral("sorted")));
}

QTEST_MAIN(TestTableRows)
#include "test_table_rows.moc"
