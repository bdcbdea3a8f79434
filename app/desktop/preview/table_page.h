// SPDX-License-Identifier: GPL-3.0-or-later
// The table tab: grid, find bar, status line that names the current cell in words, and the column summary. Reads the
// file itself, off the interface thread: the first screen before the index is complete.
#pragma once

#include "csv/dialect.h"
#include "desktop/preview/content_opener.h"
#include "desktop/preview/flag_index.h"
#include "desktop/preview/newest_task.h"
#include "desktop/preview/table_source.h"
#include "table/table_profile.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QSplitter;
class QTimer;

namespace outcheck::preview {

class ColumnSummary;
class FindBar;
class TableView;

class TablePage : public QWidget {
    Q_OBJECT
public:
    explicit TablePage(QWidget* parent = nullptr);
    ~TablePage() override;

    // Starts to read. `threshold`: the policy's small count.
    void open(ContentOpener opener, std::uint64_t threshold);
    void clear();
    PageState state() const { return m_state; }
    // What a finished check knows; replaces what was judged from the first rows.
    void setProfile(const table::TableProfile& profile);
    void setFindings(std::vector<rules::Finding> findings);
    // Moves to a cell as findings name it; waits for the index to reach it.
    void goToRecord(std::uint64_t record, std::uint32_t column);

    void openFind();
    void openGoTo();
    void findNext();
    void findPrevious();
    void setSummaryVisible(bool visible);
    bool isSummaryVisible() const;
    QString placeText() const;
    TableView* view() const { return m_view; }
    const std::optional<csv::Dialect>& dialect() const { return m_dialect; }

signals:
    // Opening, Reading, Ready or Failed (then with the error).
    void stateChanged();
    // The bytes are no text.
    void notATable();
    void readFailed(const outcheck::Error& error);
    void placeDescribed(const QString& text);

private:
    struct FirstLook {
        TableSource source;
        csv::Dialect dialect;
        table::TableProfile profile;
        std::uint64_t sampleRows = 0; // 0: the profile rests on the whole file
        bool empty = false;
    };
    static Result<FirstLook> lookAtStart(io::OpenFile file);
    void showFirstLook(const FirstLook& look);
    void showProfile(const table::TableProfile& profile, std::uint64_t sampleRows);
    void indexDone(const Result<void>& result);
    void setState(PageState state);
    void updatePlace();
    void updateSummary();
    void tick();
    void search(const QString& needle, bool caseSensitive);
    void takeMatches(const std::vector<CellMatch>& matches);
    void showMatchStatus();
    void goToMatch(bool backwards);

    TableView* m_view;
    FindBar* m_find;
    QLabel* m_place;
    ColumnSummary* m_summary;
    QSplitter* m_splitter;
    QTimer* m_tick;
    NewestTask m_loader;
    NewestTask m_flagger;
    NewestTask m_searcher;

    PageState m_state = PageState::Nothing;
    TableSource m_source;
    std::optional<csv::Dialect> m_dialect;
    std::optional<table::TableProfile> m_profile;
    std::optional<table::TableProfile> m_checked; // from the check, also when it came before the file was open
    std::uint64_t m_sampleRows = 0;
    std::uint64_t m_threshold = 0;
    std::shared_ptr<const std::vector<rules::Finding>> m_findings;
    std::shared_ptr<const FlagIndex> m_flags;
    std::optional<CellMatch> m_target; // where to go once it is indexed
    std::shared_ptr<std::vector<CellMatch>> m_matches;
    std::size_t m_match = 0;
    bool m_searching = false;
    bool m_tooManyMatches = false;
    QString m_message; // said instead of the place until the next move
};

} // namespace outcheck::preview
