// SPDX-License-Identifier: GPL-3.0-or-later
// A view of any number of rows of one height. The position is a row number, not a pixel, and the scrollbar is scaled
// where its int cannot count the rows: nothing overflows and nothing is allocated by row. Tables and texts build on it.
#pragma once

#include "desktop/preview/mark_strip.h"

#include <QAbstractScrollArea>
#include <cstdint>

namespace outcheck::preview {

// Rows to scrollbar values and back. Exact both ways while the rows fit.
struct ScrollScale {
    std::uint64_t maximumTop = 0;
    static constexpr int barLimit = 1 << 30;
    int barMaximum() const;
    int toBar(std::uint64_t top) const;
    std::uint64_t toTop(int bar) const;
};

class RowScrollArea : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit RowScrollArea(QWidget* parent = nullptr);

    std::uint64_t rowCount() const { return m_rowCount; }
    std::uint64_t topRow() const { return m_top; }
    int rowHeight() const { return m_rowHeight; }
    int headerHeight() const { return m_headerHeight; }
    // Rows that fit whole below the header; at least 1.
    std::uint64_t wholeRows() const;

    void setTopRow(std::uint64_t row);
    void scrollRows(std::int64_t rows);
    // Moves no further than needed; a row far away comes to the middle.
    void ensureRowVisible(std::uint64_t row);

protected:
    void setRowCount(std::uint64_t rows);
    void setHeights(int row, int header);
    MarkStrip* strip() const { return m_strip; }
    // Top row, size or row count changed: fetch what is needed. The viewport is repainted anyway.
    virtual void viewMoved() = 0;

    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void updateBar();
    void placeStrip();

    MarkStrip* m_strip;
    std::uint64_t m_rowCount = 0;
    std::uint64_t m_top = 0;
    int m_rowHeight = 20;
    int m_headerHeight = 0;
    int m_wheelRest = 0;
    bool m_settingBar = false;
};

} // namespace outcheck::preview
