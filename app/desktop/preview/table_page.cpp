// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_page.h"

#include "csv/record_scanner.h"
#include "desktop/preview/column_summary.h"
#include "desktop/preview/filter_bar.h"
#include "desktop/preview/find_bar.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/rows_bar.h"
#include "desktop/preview/table_heads.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/table_words.h"
#include "desktop/preview/visible_text.h"

#include <QLocale>
#include <QSplitter>
#include <QTimer>
#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr int summaryMilliseconds = 30;      // charts take longer to draw than rows: they follow when the cell rests
constexpr std::uint64_t sampleRecords = 500; // judged in three milliseconds: the first screen waits for it

} // namespace

TablePage::TablePage(QWidget* parent) : TablePage(new TableView, parent) {}

TablePage::TablePage(TableView* view, QWidget* parent)
    : IndexedPage(view, rules::SpotKind::Cell, parent), m_view(view), m_summary(new ColumnSummary(this)),
      m_summaryDue(new QTimer(this)), m_filterBar(new FilterBar(this)), m_rowsBar(new RowsBar(this)),
      m_rowsNotice(new NoticeBar(this)), m_arranger(new RowArranger(this)) {
    m_summaryDue->setSingleShot(true);
    m_summaryDue->setInterval(summaryMilliseconds);
    connect(m_summaryDue, &QTimer::timeout, this, &TablePage::updateSummary);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_summary);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setCollapsible(0, false);
    splitter->setHandleWidth(1);
    setBody(makeBody(splitter));
    connectRows();
    connect(m_view, &TableView::copied, this,
            [this](qulonglong cells) { say(tr("%n cell(s) copied", nullptr, static_cast<int>(cells))); });
    connect(m_view, &TableView::columnShownAgain, this, [this](std::uint32_t column) {
        say(tr("The column “%1” was hidden; it is shown again, for the place that was gone to lies in it")
                .arg(m_view->head(column)->name));
    });
    connect(m_view, &TableView::copyTooLarge, this, [this](qulonglong) {
        say(tr("Too many cells to copy at once: at most %1").arg(numberText(TableView::maximumCopiedCells)));
    });
}

TablePage::~TablePage() = default;

void TablePage::clear() {
    clearRows();
    m_source = {};
    m_profile.reset();
    m_checked.reset();
    m_lit = {};
    IndexedPage::clear();
    m_summaryDue->stop();
    m_summary->showColumn(nullptr, 0, 0);
}

void TablePage::open(ContentOpener opener, std::uint64_t threshold) {
    clear();
    m_threshold = threshold;
    read(std::move(opener), [this](io::OpenFile file, const Head& head) {
        const auto index = std::make_shared<csv::RowIndex>(head.dialect);
        Sample sample = sampleOf(head);
        if (const auto identity = file.identity()) {
            sample.source.identity = *identity;
        }
        sample.source.index = index;
        sample.source.file = std::make_shared<const io::OpenFile>(std::move(file));
        sample.source.indexing = std::make_shared<std::atomic<bool>>(true);
        return FirstLook{
            [this, sample] { showSample(sample); },
            [index](io::OpenFile wholeFile, std::stop_token stop) { return index->build(std::move(wholeFile), stop); },
            sample.source.indexing};
    });
}

TablePage::Sample TablePage::sampleOf(const Head& head) {
    table::TableProfiler profiler;
    csv::RecordScanner scanner(head.dialect);
    Sample sample;
    const auto onRecord = [&](const csv::RecordView& record) {
        profiler.addRecord(record.fields);
        noteLongest(sample.longest, record.fields);
        return record.number + 1 < sampleRecords;
    };
    const bool whole = scanner.push(head.bytes, onRecord) && head.isWholeFile;
    if (whole) {
        scanner.finish(onRecord); // the last record of a longer file is cut: only here it counts
    }
    sample.profile = profiler.judge();
    sample.rows = whole ? 0 : std::max<std::uint64_t>(1, sample.profile.dataRows);
    return sample;
}

std::optional<csv::Dialect> TablePage::dialect() const {
    return m_source ? std::optional(m_source.index->dialect()) : std::nullopt;
}

void TablePage::showSample(const Sample& sample) {
    m_source = sample.source;
    m_view->setSource(m_source);
    m_view->setLit(m_lit);
    m_view->setWidthSample(sample.longest);
    if (m_checked) {
        showProfile(*m_checked, 0);
    } else {
        showProfile(sample.profile, sample.rows);
    }
}

void TablePage::setProfile(const table::TableProfile& profile) {
    m_checked = profile;
    if (m_source) {
        showProfile(profile, 0);
    }
}

void TablePage::setLit(LitCells cells) {
    m_lit = std::move(cells);
    m_view->setLit(m_lit);
}

void TablePage::showProfile(const table::TableProfile& profile, std::uint64_t sampleRows) {
    m_profile = profile;
    m_sampleRows = sampleRows;
    const bool rowsMove = profile.headerRows != m_view->rowsAbove() && m_wanted != RowArrangement();
    const RowArrangement wanted = m_wanted;
    if (rowsMove) { // the header must stay on top: the rows are arranged once more below it
        arrange({});
    }
    std::vector<ColumnHead> heads = headsOf(profile);
    QStringList names;
    for (const ColumnHead& head : heads) {
        names << head.name;
    }
    m_filterBar->setColumns(names);
    m_view->setHeader(std::move(heads), profile.headerRows); // tells of a change of the current place
    if (rowsMove) {
        arrange(wanted);
    }
}

void TablePage::placeChanged() {
    m_summaryDue->start();
}

void TablePage::openGoTo() {
    findBar()->openGoTo(tr("&Go to row"));
}

IndexedPage::Search TablePage::searchFor(const QString& needle, bool caseSensitive) {
    return
        [source = m_source, text = needle.toStdString(), caseSensitive](std::stop_token stop, const auto& onMatches) {
            return searchTable(source, text, caseSensitive, stop, onMatches);
        };
}

bool TablePage::isAt(const Place& found) const {
    return m_view->currentPlace() == found;
}

void TablePage::setSummaryVisible(bool visible) {
    m_summary->setVisible(visible);
}

bool TablePage::isSummaryVisible() const {
    return !m_summary->isHidden();
}

void TablePage::updateSummary() {
    const std::uint32_t column = m_view->currentColumn();
    const bool known = m_profile && column < m_profile->columns.size();
    m_summary->showColumn(known ? &m_profile->columns[column] : nullptr, m_sampleRows, m_threshold);
}

// The number the file has for the current row, and where it stands among those shown.
QString TablePage::rowText() const {
    const QString number = numberText(m_view->fileRow(m_view->currentRow()) - m_view->rowsAbove() + 1);
    const QString shown = numberText(m_view->rowCount());
    if (!m_arranged.isPlain()) {
        return tr("row %1, %2 of %3 shown").arg(number, numberText(m_view->currentRow() + 1), shown);
    }
    return (state() == PageState::Reading   ? tr("row %1 of %2 so far")
            : state() == PageState::Stopped ? tr("row %1 of the first %2, index not complete")
                                            : tr("row %1 of %2"))
        .arg(number, shown);
}

QString TablePage::placeText() const {
    if (!m_source) {
        return {};
    }
    const bool growing = state() == PageState::Reading;
    if (m_view->rowCount() == 0) {
        return m_arranged.filter               ? tr("No row fits the filter")
               : growing                       ? tr("Reading…")
               : state() == PageState::Stopped ? tr("Nothing read yet, index not complete")
                                               : tr("A header and no rows");
    }
    QStringList parts;
    const std::uint64_t row = m_view->currentRow();
    const std::uint32_t column = m_view->currentColumn();
    parts << rowText();
    if (const ColumnHead* head = m_view->head(column)) {
        parts << (head->name.isEmpty() ? tr("column %1").arg(numberText(std::uint64_t{column} + 1)) : head->name);
        parts << head->role;
    }
    if (m_view->isRowLoaded(row)) {
        constexpr qsizetype shownCharacters = 120;
        const std::string* text = m_view->cellText(row, column);
        parts << (text == nullptr ? tr("this record ends before the column")
                  : text->empty() ? tr("empty")
                                  : visibleText(*text, shownCharacters));
    }
    parts << findingsAt(m_view->currentPlace(), false);
    if (const LitCell* lit = m_view->lit().at(m_view->fileRow(row), column)) {
        parts << wordFor(*lit);
    }
    const CellRange range = m_view->selection();
    if (range.cells() > 1) {
        parts << tr("%1 cells selected").arg(numberText(range.cells()));
    }
    if (const std::uint32_t hidden = m_view->layoutOfColumns().hiddenCount(); hidden > 0) {
        parts << tr("%n column(s) hidden", nullptr, static_cast<int>(hidden));
        if (const std::uint32_t flagged = m_view->hiddenWithFindings(); flagged > 0) {
            parts << tr("%n of them with findings", nullptr, static_cast<int>(flagged));
        }
    }
    if (const ColumnLayout& columns = m_view->layoutOfColumns(); columns.stayingCount() < columns.frozen()) {
        parts << tr("%1 of %2 frozen columns fit").arg(columns.stayingCount()).arg(columns.frozen());
    }
    if (m_source.index->columnCount() > TableView::maximumColumns) {
        parts << tr("only the first %1 of %2 columns are shown")
                     .arg(numberText(TableView::maximumColumns), numberText(m_source.index->columnCount()));
    }
    parts.removeAll(QString());
    return parts.join(tr(" · ", "between the parts of a status line"));
}

} // namespace outcheck::preview
