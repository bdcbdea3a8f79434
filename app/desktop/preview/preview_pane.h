// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: shows one output (table, image, log or text, or its properties where there is no preview
// yet). Content is read off the interface thread; a newer request replaces an older one and stale answers are dropped.
#pragma once

#include "check/check_run.h"
#include "desktop/preview/lit_cells.h"
#include "review/dismissal.h"
#include "review/request_act.h"
#include "workspace/workspace.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace outcheck::preview {
class TableView;
}

namespace outcheck::desktop {

class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget* parent = nullptr);
    ~PreviewPane() override;

    // Starts to show an output. Returns at once. Excluded, missing, withheld ones get a plain statement.
    void showOutput(const workspace::Workspace& workspace, const workspace::Output& output,
                    const rules::Policy& policy);
    // The findings to mark in what is shown now; ignored when it is for another path.
    void setCheck(const check::FileCheck& check);
    // What of its findings is dismissed.
    void setDismissals(std::vector<review::RecordedDismissal> standing);
    // Moves table, log or image to one place of one finding and makes it the current one.
    void goToSpot(const rules::Finding& finding, std::size_t spot);
    // What is selected in it, as a comment names it: cells or lines of the file; nothing where no table or text shows.
    using CommentPlace = decltype(review::Anchor::place);
    CommentPlace selectedPlace() const;
    // Moves to the beginning of such a place.
    void goToPlace(const CommentPlace& place);
    // Goes to a cell of the table shown, and lights up cells until others are or another output is shown; nowhere where
    // no table can be shown. No cells: only puts out what is lit.
    void lightUp(const std::optional<preview::Place>& to, std::vector<preview::LitCell> cells);
    // The log of a job, which is no output: as text, with the job's facts beside it.
    void showJobLog(const workspace::Workspace& workspace, const workspace::Job& job);
    // Does something with the grid, where one is shown; see tableActions.
    void onTable(void (preview::TableView::*act)());
    // Nothing chosen: the designed empty state.
    void clear();

public slots:
    void openFind(); // Ctrl+F in whatever is shown
    void findNext();
    void findPrevious();
    void goToJobSummary(); // logs; does nothing elsewhere
    void openGoTo();       // Ctrl+G: row of a table, line of a text
    void showNextTab();    // the next way to look at the output, after the last the first

signals:
    // One line that names the current place in words, for the status line.
    void placeDescribed(const QString& text);
    // A person says what a column of the table shown is.
    void roleWanted(std::uint32_t column, outcheck::table::ColumnRole role);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace outcheck::desktop
