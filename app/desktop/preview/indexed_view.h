// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid and the lines of a text have in common: flags and finds that are marked, a current place, copying, and
// the keys that stay with the view. The rows come through PagedView.
#pragma once

#include "base/error.h"
#include "desktop/preview/flag_index.h"
#include "desktop/preview/indexed_source.h"
#include "desktop/preview/newest_task.h"
#include "desktop/preview/row_scroll_area.h"
#include "desktop/preview/rows_accessible.h"

#include <optional>

namespace outcheck::preview {

class IndexedView : public RowScrollArea, public RowsDescribed {
    Q_OBJECT
public:
    // Shows nothing; flags, finds and the current place are forgotten.
    virtual void clear();
    // Looks how far the index has come.
    virtual void refreshCounts() = 0;
    void setFlags(std::shared_ptr<const FlagIndex> flags);
    // Places found by a search; nullptr for none.
    void setMatches(Places matches);

    // Whether there is a file, and how many of its rows are indexed, those of a header included.
    virtual bool hasSource() const = 0;
    virtual std::uint64_t indexedRows() const = 0;
    // Rows of the file above the first one shown: those of a header.
    virtual std::uint64_t rowsAbove() const { return 0; }
    // The shown row is here; false while it loads.
    virtual bool hasRow(std::uint64_t row) const = 0;
    // Which row of the file a shown row is, and where a row of the file is shown: nothing where it is not, because it
    // belongs to a header or is filtered out.
    virtual std::uint64_t fileRow(std::uint64_t row) const { return row + rowsAbove(); }
    virtual std::optional<std::uint64_t> shownRow(std::uint64_t fileRow) const {
        return fileRow < rowsAbove() ? std::nullopt : std::optional(fileRow - rowsAbove());
    }
    // Whether later rows shown are not always later rows of the file.
    virtual bool isSorted() const { return false; }

    virtual Place currentPlace() const = 0;
    virtual std::uint64_t currentShownRow() const = 0;
    // Makes a place current and visible. Out of range goes to the nearest; false, and nothing happens, where it is
    // filtered out.
    virtual bool goTo(const Place& place) = 0;
    virtual void selectAll() = 0;
    // Puts the selection on the clipboard when it has been read.
    virtual void copySelection() = 0;

signals:
    void currentChanged();
    // Pages arrived: what is said about the current place may be known now.
    void rowsArrived();
    void readFailed(const outcheck::Error& error);
    void copied(qulonglong amount);
    void copyTooLarge(qulonglong amount);

protected:
    explicit IndexedView(QWidget* parent);

    virtual void requestPages() = 0;
    // Whether the key moved the current place.
    virtual bool moveByKey(QKeyEvent* event) = 0;
    void viewMoved() override { requestPages(); }
    // Where in the file findings lie, beside the scrollbar; after flags or the number of rows changed.
    void updateStrip();
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    const FlagIndex* flags() const { return m_flags.get(); }
    const std::vector<Place>* matches() const { return m_matches.get(); }
    NewestTask& pageTask() { return m_pages; }
    NewestTask& copyTask() { return m_copy; }

private:
    NewestTask m_pages;
    NewestTask m_copy;
    std::shared_ptr<const FlagIndex> m_flags;
    Places m_matches;
};

} // namespace outcheck::preview
