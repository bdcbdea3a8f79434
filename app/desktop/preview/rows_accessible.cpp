// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/rows_accessible.h"

#include "desktop/preview/indexed_view.h"

#include <QAccessibleWidget>
#include <QLocale>
#include <algorithm>
#include <limits>
#include <map>

namespace outcheck::preview {

namespace {

constexpr int headRow = -1;

class CellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccessible(IndexedView& view, int row, int place) : m_view(view), m_row(row), m_place(place) {}

    bool isValid() const override { return m_row == headRow || number() < m_view.rowCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return m_row == headRow ? QAccessible::ColumnHeader : QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override {
        if (m_row == headRow) {
            return kind == QAccessible::Name ? m_view.describedHead(m_place) : QString();
        }
        switch (kind) {
        case QAccessible::Name:
        case QAccessible::Value:
            return m_view.describedText(number(), m_place);
        case QAccessible::Description:
            return m_view.describedFlag(number(), m_place);
        default:
            return {};
        }
    }
    QRect rect() const override {
        const QRect area = m_row == headRow ? QRect() : m_view.describedRect(number(), m_place);
        return area.isEmpty() ? area : QRect(m_view.viewport()->mapToGlobal(area.topLeft()), area.size());
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = state.focusable = m_row != headRow;
        state.invisible = m_row != headRow && m_view.describedRect(number(), m_place).isEmpty();
        state.selected = isSelected();
        state.focused = isSelected() && m_view.hasFocus();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    bool isSelected() const override {
        return m_row != headRow && number() == m_view.currentShownRow() && m_place == m_view.describedCurrentPlace();
    }
    QList<QAccessibleInterface*> columnHeaderCells() const override {
        return m_row == headRow || m_view.describedHead(m_place).isEmpty()
                   ? QList<QAccessibleInterface*>()
                   : QList<QAccessibleInterface*>{table()->child(m_place)};
    }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_place; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return QAccessible::queryAccessibleInterface(&m_view); }

private:
    std::uint64_t number() const { return static_cast<std::uint64_t>(m_row); }

    IndexedView& m_view; // the table made this and ends it before itself
    int m_row;
    int m_place;
};

class RowsAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit RowsAccessible(IndexedView* view) : QAccessibleWidget(view, QAccessible::Table), m_view(*view) {}
    ~RowsAccessible() override { forgetCells(); }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    // Children: the heads of the columns, then row after row.
    int childCount() const override { return (rowCount() + 1) * columnCount(); }
    QAccessibleInterface* child(int index) const override {
        const int columns = columnCount();
        return index < 0 || columns == 0 ? nullptr : cell(index / columns - 1, index % columns);
    }
    int indexOfChild(const QAccessibleInterface* of) const override {
        const auto* found = dynamic_cast<const CellAccessible*>(of);
        return found == nullptr ? -1 : (found->rowIndex() + 1) * columnCount() + found->columnIndex();
    }
    QAccessibleInterface* focusChild() const override { return cell(asInt(m_view.currentShownRow()), place()); }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const std::uint64_t end = std::min(m_view.rowCount(), m_view.topRow() + m_view.wholeRows() + 1);
        for (std::uint64_t row = m_view.topRow(); row < end; ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                if (m_view.describedRect(row, column).contains(point)) {
                    return cell(asInt(row), column);
                }
            }
        }
        return nullptr;
    }

    // Counts are ints here: a table of more cells ends for a screen reader where they end.
    int rowCount() const override {
        const auto most = static_cast<std::uint64_t>(std::numeric_limits<int>::max() / std::max(1, columnCount()) - 1);
        return static_cast<int>(std::min(m_view.rowCount(), most));
    }
    int columnCount() const override { return m_view.describedColumns(); }
    QAccessibleInterface* cellAt(int row, int column) const override { return row < 0 ? nullptr : cell(row, column); }
    QString columnDescription(int column) const override { return m_view.describedHead(column); }
    // The number the file has for it, whatever the order.
    QString rowDescription(int row) const override {
        const std::uint64_t fileRow = m_view.fileRow(static_cast<std::uint64_t>(std::max(0, row)));
        return QLocale().toString(static_cast<qulonglong>(fileRow - m_view.rowsAbove() + 1));
    }
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }

    // Only the current cell counts as selected: a selection of millions could not be handed over one by one.
    int selectedCellCount() const override { return m_view.rowCount() == 0 ? 0 : 1; }
    QList<QAccessibleInterface*> selectedCells() const override {
        return selectedCellCount() == 0 ? QList<QAccessibleInterface*>() : QList<QAccessibleInterface*>{focusChild()};
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetCells(); }

private:
    static int asInt(std::uint64_t row) {
        return static_cast<int>(std::min<std::uint64_t>(row, std::numeric_limits<int>::max()));
    }
    int place() const { return m_view.describedCurrentPlace(); }

    QAccessibleInterface* cell(int row, int column) const {
        if (row >= rowCount() || row < headRow || column < 0 || column >= columnCount()) {
            return nullptr;
        }
        const auto key = std::pair(row, column);
        if (const auto known = m_cells.find(key); known != m_cells.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        constexpr std::size_t mostCells = 4096;
        if (m_cells.size() >= mostCells) {
            forgetCells();
        }
        auto* made = new CellAccessible(m_view, row, column);
        m_cells.emplace(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    void forgetCells() const {
        for (const auto& [key, id] : m_cells) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_cells.clear();
    }

    IndexedView& m_view;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<IndexedView*>(object);
    return view != nullptr ? new RowsAccessible(view) : nullptr;
}

} // namespace

void installRowsAccessible() {
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    static_cast<void>(installed);
}

void announceCurrent(IndexedView& view) {
    if (!QAccessible::isActive() || !view.hasFocus() || view.rowCount() == 0) {
        return;
    }
    auto* table = QAccessible::queryAccessibleInterface(&view);
    const auto* current = table != nullptr ? table->focusChild() : nullptr;
    if (current != nullptr) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(table->indexOfChild(current));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace outcheck::preview
