// SPDX-License-Identifier: GPL-3.0-or-later
// The grid: any number of rows of a delimited file, read in pages off the interface thread, with a header that stays,
// row numbers, marks on flagged cells and a current cell. Rows are data rows from 0; records count header records too.
#pragma once

#include "desktop/preview/ascii_widths.h"
#include "desktop/preview/cell_copy.h"
#include "desktop/preview/column_layout.h"
#include "desktop/preview/lit_cells.h"
#include "desktop/preview/paged_view.h"
#include "desktop/preview/table_source.h"
#include "table/table_profile.h"

#include <QString>
#include <optional>
#include <vector>

namespace outcheck::preview {

struct ColumnHead {
    QString name;
    QString role;
    bool numeric = false; // right-aligned
    bool label = false;   // names what the row is about: stays in sight when it stands first
};

// A rectangle of cells, both ends included; columns by their places among those shown.
struct CellRange {
    std::uint64_t firstRow = 0, lastRow = 0;
    std::uint32_t firstPlace = 0, lastPlace = 0;
    bool contains(std::uint64_t row, std::uint32_t place) const {
        return row >= firstRow && row <= lastRow && place >= firstPlace && place <= lastPlace;
    }
    // Saturates instead of overflowing.
    std::uint64_t cells() const;
};

struct TableRows {
    using Source = TableSource;
    using Item = csv::Row;
    static std::uint64_t count(const csv::RowIndex& index) { return index.recordCount(); }
    static Result<std::vector<Item>> read(const TableSource& source, std::uint64_t first, std::uint64_t count,
                                          std::stop_token stop) {
        return readShownRows(source, first, count, stop);
    }
    static std::size_t weight(const Item& row);
};

class TableView : public PagedView<TableRows> {
    Q_OBJECT
public:
    // A record can have any number of fields; beyond these they are not drawn, and the page says so.
    static constexpr std::uint32_t maximumColumns = 16'384;
    static constexpr std::uint64_t maximumCopiedCells = 2'000'000;

    explicit TableView(QWidget* parent = nullptr);
    ~TableView() override;

    // Widths, order, hidden and frozen columns are forgotten too.
    void clear() override;
    void refreshCounts() override;
    // The longest cell of each column in the first rows: what the widths are made for.
    void setWidthSample(const std::vector<std::string>& longest);
    // Names and roles of the columns, and how many records the header takes. Widths the user chose stay.
    void setHeader(std::vector<ColumnHead> heads, std::uint64_t headerRecords);
    std::uint64_t rowsAbove() const override { return m_headerRecords; }
    std::uint32_t columnCount() const { return static_cast<std::uint32_t>(m_columns.size()); }
    std::uint64_t currentRow() const { return m_row; }
    std::uint32_t currentColumn() const { return m_column; }
    CellRange selection() const;
    const ColumnHead* head(std::uint32_t column) const;
    // The text of a cell as it stands in the file; nullptr where its page is not here or the record is shorter.
    const std::string* cellText(std::uint64_t row, std::uint32_t column);
    // Whether the page with this row is here; false while it loads.
    bool isRowLoaded(std::uint64_t row) const { return hasRow(row); }

    // Shows other rows, or in another order; nullptr: all as the file has them. The current cell stays the current one
    // where it is still shown.
    void setOrder(std::shared_ptr<const table::RowOrder> order);
    // Frames these cells until others are lit or another source is shown.
    void setLit(LitCells cells);
    const LitCells& lit() const { return m_lit; }
    // The column that has the sign of a sort; nothing for none.
    void setSortSign(std::optional<table::RowSort> sort);
    bool isSorted() const override { return source().order != nullptr && source().order->isSorted(); }
    std::uint64_t fileRow(std::uint64_t row) const override;
    std::optional<std::uint64_t> shownRow(std::uint64_t record) const override;

    // Moves the current cell and makes it visible. Out of range goes to the nearest.
    void setCurrent(std::uint64_t row, std::uint32_t column, bool extendSelection = false);
    Place currentPlace() const override { return {fileRow(m_row), m_column, 0}; }
    std::uint64_t currentShownRow() const override { return m_row; }
    // A hidden column is shown again.
    bool goTo(const Place& place) override;
    void selectAll() override;
    // As tab-separated text, without the names of the columns; the other two have them. Hidden columns are left out.
    void copySelection() override;
    void copyAsCsv();
    void copyAsMarkdown();

    const ColumnLayout& layoutOfColumns() const { return m_layout; }
    // How many hidden columns hold flags.
    std::uint32_t hiddenWithFindings() const;
    void setColumnHidden(std::uint32_t column, bool hidden);
    void moveColumn(std::uint32_t column, std::uint32_t place);
    // What follows is about the current column; see table_actions.h.
    void freezeToCurrent();
    void unfreeze();
    void hideCurrent();
    void showAllColumns();
    void chooseColumns();
    void moveLeft();
    void moveRight();
    void fitCurrent();
    void widenCurrent();
    void narrowCurrent();
    void sortAscending();
    void sortDescending();
    // What follows is about all rows.
    void restoreOrder();
    void openFilter();
    void closeFilter();
    // The sign in the header that sorts by a click, in viewport coordinates; empty where the column is hidden.
    QRect sortSignRect(std::uint32_t column) const;
    // Whether a person may say here what a column is; the menu then offers it.
    void setRolesCorrectable(bool correctable) { m_rolesCorrectable = correctable; }
    bool rolesCorrectable() const { return m_rolesCorrectable; }
    // Whether rows can be sorted and filtered here, as they can unless somebody says otherwise.
    void setRowsArrangeable(bool arrangeable) { m_rowsArrangeable = arrangeable; }
    bool rowsArrangeable() const { return m_rowsArrangeable; }
    // Where a cell is drawn now, in viewport coordinates; empty when it is not on screen.
    QRect cellRect(std::uint64_t row, std::uint32_t column) const;

    int describedColumns() const override { return static_cast<int>(m_layout.shownCount()); }
    QString describedHead(int place) const override;
    QString describedText(std::uint64_t row, int place) override;
    QString describedFlag(std::uint64_t row, int place) const override;
    int describedCurrentPlace() const override { return static_cast<int>(currentPlaceOfColumn()); }
    QRect describedRect(std::uint64_t row, int place) const override { return cellRect(row, columnOf(place)); }

signals:
    // A person says what the column is.
    void roleWanted(std::uint32_t column, outcheck::table::ColumnRole role);
    // A place was gone to that lay in a hidden column.
    void columnShownAgain(std::uint32_t column);
    // Nothing: the order of the file.
    void sortWanted(const std::optional<outcheck::table::RowSort>& sort);
    void filterWanted();
    void filterUnwanted();

protected:
    bool moveByKey(QKeyEvent* event) override;
    std::uint64_t pagedRow(std::uint64_t row) const override;
    std::uint64_t pagedRows() const override;
    void itemsArrived(const std::vector<csv::Row>&) override {}
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Column {
        ColumnHead head;
        bool sizedByUser = false;
    };
    // Columns that are drawn side by side and clipped together: those that stay, and those that scroll.
    struct Band {
        std::uint32_t firstPlace = 0, endPlace = 0;
        int left = 0, right = 0;
    };
    struct Hit {
        std::optional<std::uint64_t> row;    // nothing: the header
        std::optional<std::uint32_t> column; // nothing: the row numbers
    };

    void updateMetrics();
    void updateGeometryOfColumns();
    void setColumnCount(std::uint32_t columns);
    void widenFromSample();
    void columnsChanged();
    void setFrozen(std::uint32_t places);
    void stretchCurrent(int pixels);
    void copyAs(CopyFormat format);
    void ensureColumnVisible(std::uint32_t column);
    std::uint32_t currentPlaceOfColumn() const;
    std::uint32_t columnOf(int place) const { return m_layout.columnAt(static_cast<std::uint32_t>(place)); }
    int placeLeft(std::uint32_t place) const; // viewport coordinates
    int placeWidth(std::uint32_t place) const;
    std::uint32_t placeAt(int x) const;
    std::vector<Band> bands() const;
    // The column whose right border is there.
    std::optional<std::uint32_t> borderAt(const QPoint& position) const;
    Hit hitAt(const QPoint& position) const;
    QString tipAt(const Hit& hit);
    bool isMatch(std::uint64_t record, std::uint32_t column) const;
    std::uint64_t shownRows() const;
    // Steps from no order to ascending, descending and none again.
    void stepSort(std::uint32_t column);
    bool showsSortSign(std::uint32_t column) const;
    QRect signIn(const QRect& head, bool right) const;
    void setHovered(std::optional<std::uint32_t> column);

    bool dragColumn(QMouseEvent* event);
    void dropColumn();

    void paintBand(QPainter& painter, const Band& band, std::uint64_t lastRow);
    void paintHeaderOf(QPainter& painter, const Band& band);
    void paintHead(QPainter& painter, const QRect& area, std::uint32_t column);
    void paintSortSign(QPainter& painter, const QRect& area, std::uint32_t column);
    void paintNoRows(QPainter& painter);
    void paintCorner(QPainter& painter);
    void paintRowNumbers(QPainter& painter, std::uint64_t firstRow, std::uint64_t lastRow);
    void paintRow(QPainter& painter, std::uint64_t row, const Band& band);
    void paintCell(QPainter& painter, const QRect& area, std::uint64_t row, std::uint32_t place,
                   const csv::Row* content);
    void writeCell(QPainter& painter, const QRect& area, const QString& text, bool right);
    void paintLit(QPainter& painter, const QRect& area, const LitCell& lit);
    void paintCurrent(QPainter& painter);
    void paintBorderOfFrozen(QPainter& painter);
    void paintDropMark(QPainter& painter);

    std::vector<Column> m_columns;
    ColumnLayout m_layout;
    bool m_frozenByUser = false;
    bool m_rolesCorrectable = false;
    bool m_rowsArrangeable = true;
    std::uint64_t m_headerRecords = 1;
    std::vector<QString> m_longest;
    int m_numbersWidth = 0;
    AsciiWidths m_widths;
    std::uint64_t m_row = 0, m_anchorRow = 0;
    std::uint32_t m_column = 0, m_anchorColumn = 0;
    bool m_wholeRows = false;
    std::optional<std::uint32_t> m_resizing;
    int m_resizeOffset = 0;
    std::optional<std::uint32_t> m_moving; // the column whose header was pressed
    QPoint m_movingFrom;
    std::optional<std::uint32_t> m_dropPlace; // where it would go
    bool m_dragging = false;
    std::optional<table::RowSort> m_sort;
    LitCells m_lit;
    std::optional<std::uint32_t> m_hovered; // the column whose header is under the mouse
};

} // namespace outcheck::preview
