// SPDX-License-Identifier: GPL-3.0-or-later
// Filter and sort of the table tab: what was asked for, what is shown, and what is said about both.
#include "desktop/preview/filter_bar.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/rows_bar.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/table_view.h"

#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace outcheck::preview {

QWidget* TablePage::makeBody(QWidget* grid) {
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_filterBar), static_cast<QWidget*>(m_rowsBar), static_cast<QWidget*>(m_rowsNotice)}) {
        column->addWidget(part);
    }
    column->addWidget(grid, 1);
    return body;
}

void TablePage::connectRows() {
    connect(m_view, &TableView::sortWanted, this, &TablePage::sortRows);
    connect(m_view, &TableView::filterWanted, m_filterBar, &FilterBar::open);
    connect(m_view, &TableView::filterUnwanted, this, &TablePage::showAllRows);
    connect(m_filterBar, &FilterBar::filterWanted, this, &TablePage::filterRows);
    connect(m_filterBar, &FilterBar::closed, this, [this] { m_view->setFocus(); });
    connect(m_rowsBar, &RowsBar::allRowsWanted, this, &TablePage::showAllRows);
    connect(m_rowsBar, &RowsBar::originalOrderWanted, this, [this] { sortRows(std::nullopt); });
    connect(m_rowsBar, &RowsBar::cancelled, this, &TablePage::keepRows);
    connect(m_rowsNotice, &NoticeBar::actionChosen, this, &TablePage::showHiddenPlace);
    connect(m_arranger, &RowArranger::progressed, this, &TablePage::sayRows);
    connect(m_arranger, &RowArranger::arranged, this, &TablePage::showRows);
    connect(m_arranger, &RowArranger::failed, this, &TablePage::arrangingFailed);
    connect(this, &IndexedPage::stateChanged, this, [this] {
        if (m_wanted != m_arranged) { // asked for before the index was complete, or not possible any more
            arrange(m_wanted);
        }
    });
}

void TablePage::clearRows() {
    m_arranger->cancel();
    m_arranged = m_wanted = {};
    m_hiddenPlace.reset();
    m_placeAfter.reset();
    m_filterBar->reset();
    m_rowsBar->hide();
    m_rowsNotice->dismiss();
}

void TablePage::sortRows(const std::optional<table::RowSort>& sort) {
    arrange({m_wanted.filter, sort});
}

void TablePage::filterRows(const std::optional<table::RowFilter>& filter) {
    arrange({filter, m_wanted.sort});
}

void TablePage::showAllRows() {
    m_filterBar->reset();
    filterRows(std::nullopt);
    m_view->setFocus();
}

// The rows stay as they are; what was asked for meanwhile is not wanted any more.
void TablePage::keepRows() {
    m_arranger->cancel();
    m_wanted = m_arranged;
    m_placeAfter.reset();
    sayRows();
}

void TablePage::arrange(const RowArrangement& wanted) {
    m_wanted = wanted;
    m_rowsNotice->dismiss();
    m_arranger->cancel();
    if (!m_source || wanted == m_arranged) {
        sayRows();
    } else if (wanted.isPlain()) {
        showRows(nullptr);
    } else if (state() == PageState::Ready) {
        m_arranger->start(m_source, m_view->rowsAbove(), wanted); // what is done at once flashes no bar
    } else if (state() == PageState::Opening || state() == PageState::Reading) {
        sayRows();
    } else {
        keepRows();
        m_rowsNotice->showNotice(
            tr("Rows can be filtered and sorted only once the whole file has been read, and reading has ended early."),
            {});
    }
}

void TablePage::showRows(std::shared_ptr<const table::RowOrder> order) {
    const bool sortsAnew = m_wanted.sort && m_wanted.sort != m_arranged.sort;
    m_arranged = m_wanted;
    m_source.order = order;
    m_view->setOrder(std::move(order));
    m_view->setSortSign(m_arranged.sort);
    if (m_placeAfter) {
        goTo(*std::exchange(m_placeAfter, std::nullopt));
    } else if (sortsAnew) {
        m_view->setCurrent(0, m_view->currentColumn()); // the lowest or highest is what was asked for
    }
    sayRows();
    updatePlace();
    searchAgain();
}

void TablePage::arrangingFailed(const Error& error) {
    keepRows();
    if (error.code != ErrorCode::TooLarge) {
        emit readFailed(error);
    } else if (error.where.field == "texts") {
        m_rowsNotice->showNotice(tr("The texts of this column differ too much to be sorted in memory. Filter the rows "
                                    "first, or sort by another column."),
                                 {});
    } else if (error.where.field == "rows") {
        m_rowsNotice->showNotice(tr("More than %1 rows cannot be put in order. Ask for fewer with a filter.")
                                     .arg(numberText(table::RowOrderBuilder::Limits().rows)),
                                 {});
    } else {
        m_rowsNotice->showNotice(tr("A row of this table is too long to be filtered or sorted."), {});
    }
}

void TablePage::placeHidden(const Place& place) {
    m_hiddenPlace = place;
    m_rowsNotice->showNotice(tr("Row %1 is hidden by the filter.").arg(numberText(place.row - m_view->rowsAbove() + 1)),
                             tr("Show all rows and go there"));
}

void TablePage::showHiddenPlace() {
    m_placeAfter = std::exchange(m_hiddenPlace, std::nullopt);
    showAllRows();
}

QString TablePage::sortText() const {
    const ColumnHead* head = m_arranged.sort ? m_view->head(m_arranged.sort->column) : nullptr;
    if (head == nullptr) {
        return {};
    }
    return (m_arranged.sort->descending ? tr("sorted by “%1”, descending") : tr("sorted by “%1”, ascending"))
        .arg(head->name);
}

void TablePage::sayRows() {
    if (m_arranger->isWorking()) {
        const int percent = m_arranger->percent();
        m_rowsBar->showWork(percent < 100 ? tr("Reading the rows…") : tr("Putting the rows in order…"), percent);
        return;
    }
    if (m_wanted != m_arranged) {
        m_rowsBar->showWork(tr("Waiting until the whole file has been read…"), -1);
        return;
    }
    if (m_arranged.isPlain()) {
        m_rowsBar->hide();
        return;
    }
    const std::uint64_t all = m_view->indexedRows() - std::min(m_view->indexedRows(), m_view->rowsAbove());
    QStringList parts{tr("%1 of %2 rows").arg(numberText(m_view->rowCount()), numberText(all)), sortText()};
    parts.removeAll(QString());
    m_rowsBar->showRows(parts.join(tr(" · ", "between the parts of a status line")), m_arranged.filter.has_value(),
                        m_arranged.sort.has_value());
}

} // namespace outcheck::preview
