// SPDX-License-Identifier: GPL-3.0-or-later
// The grid and the lines of a text as a table for screen readers: any number of rows, each cell made when it is asked
// for. Rows are those shown, from 0; the head of the grid comes before them as children.
#pragma once

#include <QString>
#include <cstdint>

class QRect;

namespace outcheck::preview {

class IndexedView;

// What a view says of itself.
class RowsDescribed {
public:
    virtual ~RowsDescribed() = default;
    virtual int describedColumns() const = 0;
    // Name of a column, empty where the view has none.
    virtual QString describedHead(int place) const = 0;
    // The text of a cell or line as shown; null where it has not been read.
    virtual QString describedText(std::uint64_t row, int place) = 0;
    // What was found there, in words; empty for nothing.
    virtual QString describedFlag(std::uint64_t row, int place) const = 0;
    virtual int describedCurrentPlace() const = 0;
    virtual QRect describedRect(std::uint64_t row, int place) const = 0;
};

// Makes views of rows known to screen readers; from the first view on.
void installRowsAccessible();
// Tells them that the current cell or line of the view has changed.
void announceCurrent(IndexedView& view);

} // namespace outcheck::preview
