// SPDX-License-Identifier: GPL-3.0-or-later
// The table tab: the grid, and beside it what is known about the current column.
#pragma once

#include "csv/dialect.h"
#include "desktop/preview/indexed_page.h"
#include "desktop/preview/lit_cells.h"
#include "desktop/preview/row_arranger.h"
#include "desktop/preview/table_source.h"
#include "table/table_profile.h"

class QSplitter;

namespace outcheck::preview {

class ColumnSummary;
class FilterBar;
class RowsBar;
class TableView;

class TablePage : public IndexedPage {
    Q_OBJECT
public:
    explicit TablePage(QWidget* parent = nullptr);
    ~TablePage() override;

    // Starts to read. `threshold`: the policy's small count.
    void open(ContentOpener opener, std::uint64_t threshold);
    void clear() override;
    // What a finished check knows; replaces what was judged from the first rows.
    void setProfile(const table::TableProfile& profile);

    // Frames these cells, as soon as they are there, until others are lit or another file is opened.
    void setLit(LitCells cells);

    void openGoTo() override;
    void setSummaryVisible(bool visible);
    bool isSummaryVisible() const;
    QString placeText() const override;
    TableView* view() const { return m_view; }
    // Nothing before the file was looked at.
    std::optional<csv::Dialect> dialect() const;

protected:
    Search searchFor(const QString& needle, bool caseSensitive) override;
    bool searchNeedsIndex() const override { return true; }
    bool isAt(const Place& found) const override;
    void placeChanged() override;
    void placeHidden(const Place& place) override;

private:
    // What the first bytes say.
    struct Sample {
        TableSource source;
        table::TableProfile profile;
        std::vector<std::string> longest; // cell of each column
        std::uint64_t rows = 0;           // that the profile rests on; 0: the whole file
    };
    TablePage(TableView* view, QWidget* parent);
    static Sample sampleOf(const Head& head);
    void showSample(const Sample& sample);
    void showProfile(const table::TableProfile& profile, std::uint64_t sampleRows);
    void updateSummary();
    QString rowText() const;

    QWidget* makeBody(QWidget* grid);
    void connectRows();
    void clearRows();
    void sortRows(const std::optional<table::RowSort>& sort);
    void filterRows(const std::optional<table::RowFilter>& filter);
    void showAllRows();
    void keepRows();
    void arrange(const RowArrangement& wanted);
    void showRows(std::shared_ptr<const table::RowOrder> order);
    void arrangingFailed(const Error& error);
    void showHiddenPlace();
    QString sortText() const;
    void sayRows();

    TableView* m_view;
    ColumnSummary* m_summary;
    QTimer* m_summaryDue;
    FilterBar* m_filterBar;
    RowsBar* m_rowsBar;
    NoticeBar* m_rowsNotice;
    RowArranger* m_arranger;
    RowArrangement m_arranged;          // what is shown
    RowArrangement m_wanted;            // what was asked for last
    std::optional<Place> m_hiddenPlace; // that the notice speaks of
    std::optional<Place> m_placeAfter;  // where to go once the rows are there
    TableSource m_source;
    std::optional<table::TableProfile> m_profile;
    std::optional<table::TableProfile> m_checked; // from the check, also when it came before the file was open
    LitCells m_lit;
    std::uint64_t m_sampleRows = 0;
    std::uint64_t m_threshold = 0;
};

} // namespace outcheck::preview
