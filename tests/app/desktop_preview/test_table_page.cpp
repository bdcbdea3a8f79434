// SPDX-License-Identifier: GPL-3.0-or-later
// The table tab on real files: many rows, flags, find, copy, keyboard, and files that are not what they should be.
#include "desktop/preview/find_bar.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/table_view.h"
#include "preview_files.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <algorithm>
#include <limits>

using namespace outcheck;
using namespace outcheck::preview;

class TestTablePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void millionRowsScrollToTheEnd();
    void keysMoveTheCurrentCell();
    void flaggedCellsLookDifferent_data();
    void flaggedCellsLookDifferent();
    void goToWaitsForTheIndex();
    void goToRowByNumber();
    void findCountsAndMoves();
    void copyGivesTabSeparatedText();
    void placeNamesTheCell();
    void checkReplacesTheFirstLook();
    void shortRecordsAndOddFilesAreShown_data();
    void shortRecordsAndOddFilesAreShown();
    void badFilesSaySo_data();
    void badFilesSaySo();
    void vanishedFileSaysSo();
    void manyColumnsAreDrawn();

private:
    void open(const QByteArray& bytes);
    std::unique_ptr<PreviewFiles> m_files;
    std::unique_ptr<TablePage> m_page;
};

void TestTablePage::init() {
    m_files = std::make_unique<PreviewFiles>();
    m_page = std::make_unique<TablePage>();
    m_page->resize(900, 500);
    m_page->show();
}

void TestTablePage::cleanup() {
    m_page.reset();
}

void TestTablePage::open(const QByteArray& bytes) {
    const QString path = m_files->write(QStringLiteral("table.csv"), bytes);
    QVERIFY(!path.isEmpty());
    m_page->open(m_files->opener(path), 7);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->state() == PageState::Ready, 60'000);
}

void TestTablePage::millionRowsScrollToTheEnd() {
    constexpr int rows = 1'000'000;
    QByteArray bytes("id,n\n");
    bytes.reserve(16 * rows);
    for (int row = 0; row < rows; ++row) {
        bytes += QByteArray::number(row) + "," + QByteArray::number(row % 97) + "\n";
    }
    open(bytes);
    TableView* view = m_page->view();
    QCOMPARE(view->rowCount(), std::uint64_t{rows});
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view->currentRow(), std::uint64_t{rows - 1});
    QTRY_VERIFY(view->isRowLoaded(rows - 1));
    QVERIFY(view->cellText(rows - 1, 0) != nullptr);
    QCOMPARE(*view->cellText(rows - 1, 0), std::string("999999"));
    QCOMPARE(view->topRow() + view->wholeRows(), view->rowCount());
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    QVERIFY(!view->cellRect(rows - 1, 0).isEmpty());

    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    QTRY_VERIFY(view->isRowLoaded(view->topRow()));
    QCOMPARE(*view->cellText(view->topRow(), 0), std::to_string(view->topRow()));
}

void TestTablePage::keysMoveTheCurrentCell() {
    QByteArray bytes("a,b,c\n");
    for (int row = 0; row < 300; ++row) {
        bytes += "1,2,3\n";
    }
    open(bytes);
    TableView* view = m_page->view();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentRow(), std::uint64_t{1});
    QCOMPARE(view->currentColumn(), 1U);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentColumn(), 2U);
    QTest::keyClick(view, Qt::Key_Right); // stays inside
    QCOMPARE(view->currentColumn(), 2U);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentRow(), 1 + view->wholeRows() - 1);
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view->currentRow(), std::uint64_t{0});
    QCOMPARE(view->currentColumn(), 0U);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->currentRow(), std::uint64_t{0});
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->selection().cells(), std::uint64_t{2});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cellRect(3, 1).center());
    QCOMPARE(view->currentRow(), std::uint64_t{3});
    QCOMPARE(view->currentColumn(), 1U);
}

void TestTablePage::flaggedCellsLookDifferent_data() {
    QTest::addColumn<int>("severity");
    QTest::newRow("note") << int(rules::Severity::Note);
    QTest::newRow("query") << int(rules::Severity::Query);
    QTest::newRow("block") << int(rules::Severity::Block);
}

void TestTablePage::flaggedCellsLookDifferent() {
    QFETCH(int, severity);
    open("group,n\na,4\nb,100\nc,5\n");
    TableView* view = m_page->view();
    QTRY_VERIFY(view->isRowLoaded(2));
    view->setCurrent(2, 0);
    const QRect flagged = view->cellRect(0, 1);
    const QRect plain = view->cellRect(1, 1);
    const auto corner = [](const QRect& area) { return area.topLeft() + QPoint(area.width() / 3, 3); };
    const QImage before = view->viewport()->grab().toImage();
    QCOMPARE(before.pixelColor(corner(flagged)), before.pixelColor(corner(plain)));
    // Record 1 is the first row under one header record.
    m_page->setFindings({findingAt(rules::SpotKind::Cell, static_cast<rules::Severity>(severity), {{1, 1, 0, {}}})});
    QTRY_VERIFY(view->viewport()->grab().toImage().pixelColor(corner(flagged)) != before.pixelColor(corner(flagged)));
    const QImage after = view->viewport()->grab().toImage();
    QCOMPARE(after.pixelColor(corner(plain)), before.pixelColor(corner(plain)));
    // The shape in the corner is stronger than the tint.
    QVERIFY(after.pixelColor(flagged.topLeft() + QPoint(4, 5)) != after.pixelColor(corner(flagged)));
}

void TestTablePage::goToWaitsForTheIndex() {
    QByteArray bytes("a,b\n");
    for (int row = 0; row < 5'000; ++row) {
        bytes += "1,2\n";
    }
    const QString path = m_files->write(QStringLiteral("table.csv"), bytes);
    m_page->open(m_files->opener(path), 7);
    m_page->goTo({4'000, 1, 0}); // asked for before the file is even open
    QTRY_COMPARE(m_page->view()->currentRow(), std::uint64_t{3'999});
    QCOMPARE(m_page->view()->currentColumn(), 1U);
}

void TestTablePage::goToRowByNumber() {
    QByteArray bytes("a,b\n");
    for (int row = 0; row < 5'000; ++row) {
        bytes += "1,2\n";
    }
    open(bytes);
    m_page->view()->setCurrent(0, 1);
    const auto go = [this](const QString& number) {
        m_page->openGoTo();
        auto* edit = m_page->findChild<FindBar*>()->findChild<QLineEdit*>();
        edit->setText(number);
        QTest::keyClick(edit, Qt::Key_Return);
        return m_page->view()->currentRow() + 1;
    };
    QCOMPARE(go(QStringLiteral("4,321")), std::uint64_t{4'321});
    QCOMPARE(go(QStringLiteral("1")), std::uint64_t{1});
    QCOMPARE(go(QStringLiteral("99999")), std::uint64_t{5'000}); // the nearest there is
    QCOMPARE(go(QStringLiteral("2")), std::uint64_t{2});
    QCOMPARE(go(QString::number(std::numeric_limits<qulonglong>::max())), std::uint64_t{5'000});
    QCOMPARE(m_page->view()->currentColumn(), 1U);
}

void TestTablePage::findCountsAndMoves() {
    QByteArray bytes("name,n\n");
    for (int row = 0; row < 1'000; ++row) {
        bytes += row % 100 == 50 ? "Needle,1\n" : "hay,2\n";
    }
    open(bytes);
    m_page->openFind();
    auto* bar = m_page->findChild<FindBar*>();
    QVERIFY(bar != nullptr && bar->isVisible());
    auto* edit = bar->findChild<QLineEdit*>();
    QTest::keyClicks(edit, QStringLiteral("needle"));
    QTRY_COMPARE(m_page->view()->currentRow(), std::uint64_t{50});
    QTRY_VERIFY(m_page->view()->isRowLoaded(50));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_page->view()->currentRow(), std::uint64_t{150});
    m_page->findPrevious();
    m_page->findPrevious(); // from the first to the last
    QCOMPARE(m_page->view()->currentRow(), std::uint64_t{950});
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("no such text"));
    const auto says = [bar](const QString& text) {
        const auto labels = bar->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text() == text; });
    };
    QTRY_VERIFY(says(TablePage::tr("Not found")));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestTablePage::copyGivesTabSeparatedText() {
    open("a,b\n1,\"x\ty\nz\"\n2\n");
    QSignalSpy copied(m_page->view(), &TableView::copied);
    m_page->view()->selectAll();
    m_page->view()->copySelection();
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1\tx y z\n2\t\n"));
}

void TestTablePage::placeNamesTheCell() {
    open("age,n\n18-24,1250\n25-29,4\n");
    m_page->setFindings({findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{2, 1, 0, {}}})});
    m_page->goTo({2, 1, 0});
    QTRY_VERIFY2(m_page->placeText().contains(QStringLiteral("row 2 of 2")), qPrintable(m_page->placeText()));
    QTRY_VERIFY2(m_page->placeText().contains(QStringLiteral(" n ")) &&
                     m_page->placeText().contains(QStringLiteral(" 4 ")),
                 qPrintable(m_page->placeText()));
    QCOMPARE(m_page->view()->accessibleDescription(), m_page->placeText());
}

void TestTablePage::checkReplacesTheFirstLook() {
    open("x,y\n1,2\n3,4\n");
    table::TableProfile profile;
    profile.headerRows = 2;
    table::ColumnProfile column;
    column.name = "first / second";
    column.role = table::ColumnRole::Count;
    profile.columns = {column};
    m_page->setProfile(profile);
    QCOMPARE(m_page->view()->rowCount(), std::uint64_t{1});
    QCOMPARE(m_page->view()->head(0)->name, QStringLiteral("first / second"));
    QCOMPARE(m_page->view()->head(0)->role, QStringLiteral("count"));
    QTRY_VERIFY(m_page->view()->cellText(0, 0) != nullptr);
    QCOMPARE(*m_page->view()->cellText(0, 0), std::string("3"));
}

void TestTablePage::shortRecordsAndOddFilesAreShown_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("rows");
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2,3,4,5\n") << quint64{2};
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << quint64{2};
    QTest::newRow("only a header") << QByteArray("alpha,beta\n") << quint64{0};
    QTest::newRow("nul bytes in text") << QByteArray("a,b\n") + QByteArray("some text,2\n").repeated(500) +
                                              QByteArray("x\0y,2\n", 6)
                                       << quint64{501};
    QTest::newRow("not utf-8") << QByteArray("name,n\nM\xfcller,10\n") << quint64{1};
    QTest::newRow("one long field") << QByteArray("a,b\n") + QByteArray(300'000, 'x') + ",2\n" << quint64{1};
}

void TestTablePage::shortRecordsAndOddFilesAreShown() {
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, rows);
    open(bytes);
    QCOMPARE(m_page->view()->rowCount() + m_page->view()->rowsAbove(), rows + 1);
    if (rows > 0) {
        QTRY_VERIFY(m_page->view()->isRowLoaded(0));
    }
    QVERIFY(!m_page->grab().isNull());
    QTest::keyClick(m_page->view(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!m_page->grab().isNull());
    QVERIFY(!m_page->placeText().isEmpty());
}

void TestTablePage::badFilesSaySo_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("empty") << QByteArray() << true;
    QByteArray binary(4096, '\0');
    for (int i = 0; i < binary.size(); ++i) {
        binary[i] = static_cast<char>((i * 7919) % 256);
    }
    QTest::newRow("binary") << binary << false;
}

void TestTablePage::badFilesSaySo() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isEmpty);
    QSignalSpy refused(m_page.get(), &TablePage::notText);
    const QString path = m_files->write(QStringLiteral("bad.csv"), bytes);
    m_page->open(m_files->opener(path), 7);
    if (isEmpty) {
        QTRY_VERIFY(m_page->state() == PageState::Empty);
    } else {
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(m_page->state() == PageState::Failed);
    }
    QCOMPARE(m_page->view()->rowCount(), std::uint64_t{0});
}

void TestTablePage::vanishedFileSaysSo() {
    QSignalSpy failed(m_page.get(), &TablePage::readFailed);
    m_page->open(m_files->opener(m_files->path(QStringLiteral("no such.csv"))), 7);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().code == ErrorCode::NotFound);
    QVERIFY(m_page->state() == PageState::Failed);
}

void TestTablePage::manyColumnsAreDrawn() {
    QByteArray header;
    QByteArray row;
    for (int column = 0; column < 20'000; ++column) {
        header += "c" + QByteArray::number(column) + ",";
        row += QByteArray::number(column) + ",";
    }
    open(header + "\n" + row + "\n");
    QCOMPARE(m_page->view()->columnCount(), TableView::maximumColumns);
    QTest::keyClick(m_page->view(), Qt::Key_End);
    QCOMPARE(m_page->view()->currentColumn(), TableView::maximumColumns - 1);
    QVERIFY(m_page->placeText().contains(QStringLiteral("only the first")));
    QVERIFY(!m_page->grab().isNull());
}

QTEST_MAIN(TestTablePage)
#include "test_table_page.moc"
