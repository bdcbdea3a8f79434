// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does with columns and with the selection, and what a screen reader is told of both.
#include "desktop/preview/column_chooser.h"
#include "desktop/preview/flag_words.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/visible_text.h"
#include "desktop/text/words.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <algorithm>

namespace outcheck::preview {

void TableView::copySelection() {
    copyAs(CopyFormat::Tabs);
}

void TableView::copyAsCsv() {
    copyAs(CopyFormat::Csv);
}

void TableView::copyAsMarkdown() {
    copyAs(CopyFormat::Markdown);
}

void TableView::copyAs(CopyFormat format) {
    if (!hasSource() || rowCount() == 0) {
        return;
    }
    const CellRange range = selection();
    const std::uint64_t cells = range.cells();
    if (cells > maximumCopiedCells) {
        emit copyTooLarge(cells);
        return;
    }
    CellsToCopy wanted{pagedRow(range.firstRow), pagedRow(range.lastRow), {}, format};
    for (std::uint32_t place = range.firstPlace; place <= range.lastPlace; ++place) {
        const std::uint32_t column = m_layout.columnAt(place);
        const ColumnHead& head = m_columns[column].head;
        wanted.columns.push_back({column, head.name.toStdString(), head.numeric});
    }
    copyTask().start([this, from = source(), wanted = std::move(wanted), cells](const NewestTask::Reporter& reporter) {
        auto text = cellsAsText(from, wanted, reporter.stop());
        reporter.post([this, text = std::move(text), cells] {
            if (!text) {
                emit readFailed(text.error());
                return;
            }
            QApplication::clipboard()->setText(QString::fromStdString(*text));
            emit copied(cells);
        });
    });
}

QString TableView::describedHead(int place) const {
    const ColumnHead& said = m_columns[columnOf(place)].head;
    const QString name = said.role.isEmpty() ? said.name : tr("%1: %2", "column: role").arg(said.name, said.role);
    if (!m_sort || m_sort->column != columnOf(place)) {
        return name;
    }
    return (m_sort->descending ? tr("%1, sorted descending") : tr("%1, sorted ascending")).arg(name);
}

QString TableView::describedText(std::uint64_t row, int place) {
    constexpr qsizetype saidCharacters = 1500;
    const std::string* text = cellText(row, columnOf(place));
    return text != nullptr ? visibleText(*text, saidCharacters) : QString();
}

QString TableView::describedFlag(std::uint64_t row, int place) const {
    const Flag* flag = flags() != nullptr ? flags()->worstAt(fileRow(row), columnOf(place)) : nullptr;
    const LitCell* lit = m_lit.at(fileRow(row), columnOf(place));
    QStringList words{flag == nullptr ? QString()
                      : flag->change  ? tr("changed")
                                      : wordFor(*flag),
                      lit == nullptr ? QString() : wordFor(*lit)};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

void TableView::columnsChanged() {
    updateGeometryOfColumns();
    emit currentChanged();
}

void TableView::setColumnHidden(std::uint32_t column, bool hidden) {
    if (column >= columnCount()) {
        return;
    }
    const std::uint32_t place = currentPlaceOfColumn();
    m_layout.setHidden(column, hidden);
    if (!m_layout.placeOf(m_column)) { // the current cell is never one that cannot be seen
        m_column = m_layout.columnAt(std::min(place, m_layout.shownCount() - 1));
    }
    if (!m_layout.placeOf(m_anchorColumn)) {
        m_anchorColumn = m_column;
    }
    columnsChanged();
}

std::uint32_t TableView::hiddenWithFindings() const {
    const auto& columns = m_layout.order();
    return static_cast<std::uint32_t>(std::count_if(columns.begin(), columns.end(), [this](std::uint32_t column) {
        return flags() != nullptr && m_layout.isHidden(column) && flags()->worstInColumn(column);
    }));
}

void TableView::showAllColumns() {
    m_layout.showAll();
    columnsChanged();
}

void TableView::hideCurrent() {
    setColumnHidden(m_column, true);
}

void TableView::chooseColumns() {
    if (m_columns.empty()) {
        return;
    }
    std::vector<ColumnChooser::Entry> entries;
    for (const std::uint32_t column : m_layout.order()) {
        entries.push_back({column, m_columns[column].head.name, !m_layout.isHidden(column)});
    }
    auto* chooser = new ColumnChooser(entries, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ColumnChooser::shownChanged, this, [this, chooser](std::uint32_t column, bool shown) {
        setColumnHidden(column, !shown);
        chooser->setShown(column, column < columnCount() && !m_layout.isHidden(column)); // the last one stays
    });
    chooser->open();
}

void TableView::setFrozen(std::uint32_t places) {
    m_frozenByUser = true;
    m_layout.setFrozen(places);
    columnsChanged();
    ensureColumnVisible(m_column);
}

void TableView::freezeToCurrent() {
    if (!m_layout.isEmpty()) {
        setFrozen(currentPlaceOfColumn() + 1);
    }
}

void TableView::unfreeze() {
    setFrozen(0);
}

void TableView::moveColumn(std::uint32_t column, std::uint32_t place) {
    if (!m_layout.placeOf(column)) {
        return;
    }
    m_layout.move(column, place);
    columnsChanged();
    ensureColumnVisible(column);
}

void TableView::moveLeft() {
    const std::uint32_t place = currentPlaceOfColumn();
    moveColumn(m_column, place - std::min(place, 1U));
}

void TableView::moveRight() {
    moveColumn(m_column, currentPlaceOfColumn() + 1);
}

void TableView::fitCurrent() {
    if (!m_columns.empty()) {
        m_columns[m_column].sizedByUser = false;
        widenFromSample();
    }
}

void TableView::stretchCurrent(int pixels) {
    if (m_columns.empty()) {
        return;
    }
    const int minimum = fontMetrics().averageCharWidth() * 3;
    const int maximum = std::max(minimum, viewport()->width() * 4);
    m_columns[m_column].sizedByUser = true;
    m_layout.setWidth(m_column, std::clamp(m_layout.width(m_column) + pixels, minimum, maximum));
    updateGeometryOfColumns();
    ensureColumnVisible(m_column);
}

void TableView::widenCurrent() {
    stretchCurrent(fontMetrics().averageCharWidth() * 4);
}

void TableView::narrowCurrent() {
    stretchCurrent(-fontMetrics().averageCharWidth() * 4);
}

} // namespace outcheck::preview
