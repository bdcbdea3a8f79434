// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of the grid: frozen, hidden, in another order, copied, and told to a screen reader.
#include "desktop/preview/column_chooser.h"
#include "desktop/preview/column_layout.h"
#include "desktop/preview/table_actions.h"
#include "desktop/preview/table_page.h"
#include "desktop/text/words.h"
#include "preview_files.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace outcheck;
using namespace outcheck::preview;

using Columns = std::vector<std::uint32_t>;

class TestTableColumns : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void layoutMovesAndHides();
    void layoutKeepsRoomForWhatScrolls();
    void layoutFindsPlacesUnderTheMouse();
    void firstLabelIsFrozen_data();
    void firstLabelIsFrozen();
    void farColumnLeavesFrozenOnesInPlace();
    void keysMoveTheColumn();
    void headersAreDragged();
    void escapeEndsADrag();
    void hiddenColumnsAreSkipped();
    void lastShownColumnStays();
    void flagInAHiddenColumnIsShown();
    void flagsFollowTheirColumn();
    void newOrderOutlivesTheCheck();
    void copiesWhatIsShown_data();
    void copiesWhatIsShown();
    void copyKeepsOddCellsWhole();
    void menuHoldsEveryAction();
    void menuOpensByKey();
    void chooserHidesAndNarrows();
    void tableIsToldToScreenReaders();

private:
    void open(const QByteArray& bytes);
    void openWide();
    QString copied(void (TableView::*copy)());
    TableView* view() const { return m_page->view(); }
    std::unique_ptr<PreviewFiles> m_files;
    std::unique_ptr<TablePage> m_page;
};

void TestTableColumns::init() {
    m_files = std::make_unique<PreviewFiles>();
    m_page = std::make_unique<TablePage>();
    m_page->setSummaryVisible(false);
    m_page->resize(600, 400);
    m_page->show();
}

void TestTableColumns::cleanup() {
    m_page.reset();
}

void TestTableColumns::open(const QByteArray& bytes) {
    m_page->open(m_files->opener(m_files->write(QStringLiteral("table.csv"), bytes)), 7);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->state() == PageState::Ready, 60'000);
    QTRY_VERIFY(view()->isRowLoaded(0));
}

// A label, then thirty columns of numbers: far wider than the page.
void TestTableColumns::openWide() {
    QByteArray bytes("region");
    for (int column = 1; column <= 30; ++column) {
        bytes += ",count" + QByteArray::number(column);
    }
    for (int row = 0; row < 40; ++row) {
        bytes += "\nNorth" + QByteArray::number(row % 4);
        for (int column = 1; column <= 30; ++column) {
            bytes += "," + QByteArray::number(row * 100 + column);
        }
    }
    open(bytes + "\n");
}

void TestTableColumns::layoutMovesAndHides() {
    ColumnLayout layout;
    layout.setCount(5);
    layout.setWidths({10, 20, 30, 40, 50});
    layout.setRoom(1000);
    layout.move(0, 3);
    QCOMPARE(layout.shown(), (Columns{1, 2, 3, 0, 4}));
    layout.move(4, 0);
    QCOMPARE(layout.shown(), (Columns{4, 1, 2, 3, 0}));
    layout.setFrozen(2);
    QVERIFY(layout.setHidden(1, true));
    QCOMPARE(layout.shown(), (Columns{4, 2, 3, 0}));
    QVERIFY(!layout.placeOf(1));
    QCOMPARE(layout.frozen(), 1U); // the other one stays frozen, the next does not become so
    layout.move(3, 3);             // over a hidden one or not: the order of those shown counts
    QCOMPARE(layout.shown(), (Columns{4, 2, 0, 3}));
    QVERIFY(layout.setHidden(1, false));
    QCOMPARE(layout.shown(), (Columns{4, 1, 2, 0, 3}));
    QCOMPARE(layout.placeOf(1), std::optional(1U));
    for (const std::uint32_t column : {0U, 1U, 2U, 3U}) {
        QVERIFY(layout.setHidden(column, true));
    }
    QVERIFY(!layout.setHidden(4, true)); // one stays
    layout.showAll();
    QCOMPARE(layout.hiddenCount(), 0U);
    QCOMPARE(layout.totalWidth(), 150);
    layout.setCount(6);
    QCOMPARE(layout.shown().back(), 5U);
}

void TestTableColumns::layoutKeepsRoomForWhatScrolls() {
    ColumnLayout layout;
    layout.setCount(6);
    layout.setWidths(std::vector<int>(6, 100));
    layout.setFrozen(4);
    layout.setRoom(300);
    QCOMPARE(layout.frozen(), 4U);
    QCOMPARE(layout.stayingCount(), 2U); // the other two would leave nothing to scroll in
    QCOMPARE(layout.stayingWidth(), 200);
    layout.setRoom(900);
    QCOMPARE(layout.stayingCount(), 4U);
    QCOMPARE(layout.scrollMaximum(), 0);
}

void TestTableColumns::layoutFindsPlacesUnderTheMouse() {
    ColumnLayout layout;
    layout.setCount(6);
    layout.setWidths(std::vector<int>(6, 100));
    layout.setFrozen(1);
    layout.setRoom(300);
    QCOMPARE(layout.placeAt(50, 200), 0U); // frozen: wherever the others are
    QCOMPARE(layout.placeAt(150, 200), 3U);
    QCOMPARE(layout.left(0, 200), 0);
    QCOMPARE(layout.left(3, 200), 100);
    QCOMPARE(layout.placeAt(5000, 300), 5U);
    QCOMPARE(layout.scrollTo(5, 0), layout.scrollMaximum());
    QCOMPARE(layout.scrollTo(1, 300), 0);
    QCOMPARE(layout.scrollTo(0, 300), 300);
    QCOMPARE(layout.scrollTo(4, 250), 250);
}

void TestTableColumns::firstLabelIsFrozen_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("frozen");
    QTest::newRow("label first") << QByteArray("region,n\nNorth,10\nSouth,20\nEast,30\nWest,40\n") << 1U;
    QTest::newRow("number first") << QByteArray("rate,n\n0.25,10\n0.5,20\n0.125,30\n0.75,40\n") << 0U;
}

void TestTableColumns::firstLabelIsFrozen() {
    QFETCH(QByteArray, bytes);
    QFETCH(quint32, frozen);
    open(bytes);
    QCOMPARE(view()->layoutOfColumns().frozen(), frozen);
}

void TestTableColumns::farColumnLeavesFrozenOnesInPlace() {
    openWide();
    const QRect before = view()->cellRect(3, 0);
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(view()->currentColumn(), 30U);
    QVERIFY(view()->horizontalScrollBar()->value() > 0);
    QCOMPARE(view()->cellRect(3, 0), before);
    const QRect last = view()->cellRect(3, 30);
    QVERIFY(last.right() <= view()->viewport()->width());
    QVERIFY(view()->cellRect(3, 1).isEmpty()); // scrolled away under the frozen one
    // What is drawn where the frozen column stands is that column, whatever lies under it.
    const QRect probe(before.left(), before.top(), before.width() - 4, before.height());
    const QImage scrolled = view()->viewport()->grab(probe).toImage();
    view()->horizontalScrollBar()->setValue(0);
    QCOMPARE(view()->viewport()->grab(probe).toImage(), scrolled);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, before.center());
    QCOMPARE(view()->currentColumn(), 0U);

    view()->setCurrent(0, 2);
    view()->freezeToCurrent();
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY(!view()->cellRect(0, 2).isEmpty());
    QVERIFY(!m_page->placeText().contains(QStringLiteral("frozen columns fit")));
    view()->setCurrent(0, 20);
    view()->freezeToCurrent();
    QVERIFY(m_page->placeText().contains(QStringLiteral("of 21 frozen columns fit")));
    view()->unfreeze();
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY(view()->cellRect(0, 0).right() < 0 || view()->cellRect(0, 0).isEmpty());
}

void TestTableColumns::keysMoveTheColumn() {
    open("a,b,c\n1,2,3\n");
    view()->setCurrent(0, 0);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{1, 0, 2}));
    QCOMPARE(view()->currentColumn(), 0U); // the same column, elsewhere
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->currentColumn(), 2U);
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // stays at the edge
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{2, 1, 0}));
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(view()->currentColumn(), 0U);
}

void TestTableColumns::headersAreDragged() {
    open("a,b,c\n1,2,3\n");
    const auto headOf = [this](std::uint32_t column) {
        return QPoint(view()->cellRect(0, column).center().x(), view()->headerHeight() / 2);
    };
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, headOf(0));
    QTest::mouseMove(view()->viewport(), headOf(1));
    QTest::mouseMove(view()->viewport(), headOf(2));
    QVERIFY(!view()->viewport()->grab().isNull()); // with the mark where it would go
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, headOf(2));
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{1, 2, 0}));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, headOf(1)); // a click moves nothing
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{1, 2, 0}));
    QCOMPARE(view()->currentColumn(), 1U);
}

void TestTableColumns::escapeEndsADrag() {
    open("a,b,c\n1,2,3\n");
    const int y = view()->headerHeight() / 2;
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, QPoint(view()->cellRect(0, 0).center().x(), y));
    QTest::mouseMove(view()->viewport(), QPoint(view()->cellRect(0, 2).center().x(), y));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, QPoint(view()->cellRect(0, 2).center().x(), y));
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{0, 1, 2}));
}

void TestTableColumns::hiddenColumnsAreSkipped() {
    open("a,b,c\n1,2,3\n");
    view()->setCurrent(0, 1);
    view()->hideCurrent();
    QCOMPARE(view()->currentColumn(), 2U); // never one that cannot be seen
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->currentColumn(), 0U);
    QVERIFY(view()->cellRect(0, 1).isEmpty());
    QVERIFY(m_page->placeText().contains(QStringLiteral("hidden")));
    view()->showAllColumns();
    QVERIFY(!view()->cellRect(0, 1).isEmpty());
    QVERIFY(!m_page->placeText().contains(QStringLiteral("hidden")));
}

void TestTableColumns::lastShownColumnStays() {
    open("a,b\n1,2\n");
    view()->hideCurrent();
    view()->hideCurrent();
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{1}));
    QCOMPARE(view()->currentColumn(), 1U);
}

void TestTableColumns::flagInAHiddenColumnIsShown() {
    open("a,b,c\n1,2,3\n4,5,6\n");
    m_page->setFindings({findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{2, 2, 0, {}}})});
    view()->setColumnHidden(2, true);
    QTRY_VERIFY(m_page->placeText().contains(QStringLiteral("of them with findings")));
    QSignalSpy said(m_page.get(), &TablePage::placeDescribed);
    m_page->goTo({2, 2, 0}); // as a finding names it
    QCOMPARE(view()->currentColumn(), 2U);
    QCOMPARE(view()->currentRow(), std::uint64_t{1});
    QVERIFY(!view()->cellRect(1, 2).isEmpty());
    QVERIFY(!said.isEmpty() && said.last().first().toString().contains(QStringLiteral("shown again")));
}

void TestTableColumns::flagsFollowTheirColumn() {
    open("a,b,c\n1,2,3\n4,5,6\n");
    m_page->setFindings({findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{2, 2, 0, {}}})});
    view()->moveColumn(2, 0);
    m_page->goTo({2, 2, 0});
    QCOMPARE(*view()->cellText(view()->currentRow(), view()->currentColumn()), std::string("6"));
    QTRY_VERIFY(m_page->placeText().contains(desktop::wordFor(rules::Severity::Block)));
    const auto tintAt = [this](std::uint32_t column) {
        const QRect area = view()->cellRect(1, column);
        return view()->viewport()->grab().toImage().pixelColor(area.topLeft() + QPoint(area.width() / 2, 3));
    };
    view()->setCurrent(0, 0);
    QVERIFY(tintAt(2) != tintAt(1));
    QCOMPARE(tintAt(0), tintAt(1));
}

void TestTableColumns::newOrderOutlivesTheCheck() {
    open("a,b,c\n1,2,3\n");
    view()->moveColumn(0, 2);
    view()->setColumnHidden(1, true);
    view()->setCurrent(0, 2);
    view()->freezeToCurrent();
    table::TableProfile profile;
    profile.headerRows = 1;
    profile.columns.resize(3);
    m_page->setProfile(profile);
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{2, 0}));
    QCOMPARE(view()->layoutOfColumns().frozen(), 1U);
    open("x,y\n1,2\n"); // another file begins anew
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{0, 1}));
}

QString TestTableColumns::copied(void (TableView::*copy)()) {
    QSignalSpy done(view(), &TableView::copied);
    (view()->*copy)();
    return done.wait() ? QApplication::clipboard()->text() : QStringLiteral("nothing was copied");
}

void TestTableColumns::copiesWhatIsShown_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("tabs") << int(CopyFormat::Tabs) << QStringLiteral("10\tNorth\n2000\tSouth\n");
    QTest::newRow("csv") << int(CopyFormat::Csv) << QStringLiteral("n,region\n10,North\n2000,South\n");
    QTest::newRow("markdown") << int(CopyFormat::Markdown)
                              << QStringLiteral("| n | region |\n| ---: | --- |\n| 10 | North |\n| 2000 | South |\n");
}

void TestTableColumns::copiesWhatIsShown() {
    QFETCH(int, format);
    QFETCH(QString, text);
    open("region,secret,n\nNorth,x,10\nSouth,y,2000\n");
    view()->setColumnHidden(1, true);
    view()->moveColumn(2, 0);
    view()->selectAll();
    QCOMPARE(view()->selection().cells(), std::uint64_t{4});
    const auto copy = static_cast<CopyFormat>(format) == CopyFormat::Tabs  ? &TableView::copySelection
                      : static_cast<CopyFormat>(format) == CopyFormat::Csv ? &TableView::copyAsCsv
                                                                           : &TableView::copyAsMarkdown;
    QCOMPARE(copied(copy), text);
}

void TestTableColumns::copyKeepsOddCellsWhole() {
    open("a,b\n\"x,\"\"y\"\"\",\"p|q\n*r*\"\n1\n");
    view()->selectAll();
    QCOMPARE(copied(&TableView::copyAsCsv), QStringLiteral("a,b\n\"x,\"\"y\"\"\",\"p|q\n*r*\"\n1,\n"));
    const QString markdown = copied(&TableView::copyAsMarkdown);
    QVERIFY2(markdown.contains(QStringLiteral("| x,\"y\" | p\\|q \\*r\\* |\n")), qPrintable(markdown));
    view()->setCurrent(0, 0);
    QCOMPARE(copied(&TableView::copySelection), QStringLiteral("x,\"y\""));
}

void TestTableColumns::menuHoldsEveryAction() {
    open("region,n\nNorth,10\nSouth,20\n");
    const std::unique_ptr<QMenu> menu(makeTableMenu(*view()));
    for (const TableAction& action : tableActions()) {
        QVERIFY2(menu->findChild<QAction*>(action.id) != nullptr, qPrintable(action.id));
    }
    QVERIFY(!menu->findChild<QAction*>(QStringLiteral("showAll"))->isEnabled()); // none is hidden
    view()->setCurrent(0, 1);
    menu->findChild<QAction*>(QStringLiteral("hide"))->trigger();
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{0}));
    const int before = view()->layoutOfColumns().width(0);
    menu->findChild<QAction*>(QStringLiteral("widen"))->trigger();
    QVERIFY(view()->layoutOfColumns().width(0) > before);
    menu->findChild<QAction*>(QStringLiteral("fit"))->trigger();
    QCOMPARE(view()->layoutOfColumns().width(0), before);
}

void TestTableColumns::menuOpensByKey() {
    open("region,n\nNorth,10\n");
    view()->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), view()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(view()->viewport(), &event);
    QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr);
    QApplication::activePopupWidget()->close();
}

void TestTableColumns::chooserHidesAndNarrows() {
    open("region,count,rate\nNorth,10,0.5\n");
    view()->chooseColumns();
    auto* chooser = view()->findChild<ColumnChooser*>();
    QVERIFY(chooser != nullptr);
    auto* list = chooser->findChild<QListWidget*>();
    QCOMPARE(list->count(), 3);
    chooser->findChild<QLineEdit*>()->setText(QStringLiteral("co"));
    QVERIFY(list->item(0)->isHidden() && !list->item(1)->isHidden() && list->item(2)->isHidden());
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{0, 2}));
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(2)->setCheckState(Qt::Unchecked);
    QCOMPARE(list->item(2)->checkState(), Qt::Checked); // the last one stays, and the list says so
    QCOMPARE(view()->layoutOfColumns().shown(), (Columns{2}));
    chooser->close();
}

void TestTableColumns::tableIsToldToScreenReaders() {
    open("region,n\nNorth,10\nSouth,4\n");
    m_page->setFindings({findingAt(rules::SpotKind::Cell, rules::Severity::Block, {{2, 1, 0, {}}})});
    view()->moveColumn(1, 0);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(view());
    QVERIFY(table != nullptr && table->role() == QAccessible::Table);
    QAccessibleTableInterface* cells = table->tableInterface();
    QVERIFY(cells != nullptr);
    QCOMPARE(cells->rowCount(), 2);
    QCOMPARE(cells->columnCount(), 2);
    QVERIFY(cells->columnDescription(0).startsWith(QStringLiteral("n")));
    QAccessibleInterface* cell = cells->cellAt(1, 0);
    QVERIFY(cell != nullptr);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("4"));
    QTRY_COMPARE(cell->text(QAccessible::Description), desktop::wordFor(rules::Severity::Block));
    QCOMPARE(table->child(table->indexOfChild(cell)), cell);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
             cells->columnDescription(0));
    QVERIFY(cells->cellAt(2, 0) == nullptr);
    view()->setCurrent(0, 0);
    QCOMPARE(table->focusChild()->text(QAccessible::Name), QStringLiteral("North"));
    QVERIFY(table->focusChild()->state().selected);
    const QPoint middle = table->focusChild()->rect().center();
    QCOMPARE(table->childAt(middle.x(), middle.y()), table->focusChild());
}

QTEST_MAIN(TestTableColumns)
#include "test_table_columns.moc"
