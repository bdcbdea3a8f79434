// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/column_chooser.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace outcheck::preview {

namespace {

constexpr int columnRole = Qt::UserRole;

} // namespace

ColumnChooser::ColumnChooser(const std::vector<Entry>& entries, QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Columns"));
    m_filter->setPlaceholderText(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Columns; those with a tick are shown"));
    m_list->setUniformItemSizes(true);
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.name.isEmpty() ? tr("Column %1").arg(entry.column + 1) : entry.name);
        item->setData(columnRole, entry.column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.shown ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* all = buttons->addButton(tr("Show all"), QDialogButtonBox::ActionRole);
    all->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::changed);
    connect(all, &QPushButton::clicked, this, &ColumnChooser::showAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 24);
}

void ColumnChooser::setShown(std::uint32_t column, bool shown) {
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(columnRole).toUInt() == column) {
            m_list->item(row)->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
            return;
        }
    }
}

void ColumnChooser::changed(QListWidgetItem* item) {
    emit shownChanged(item->data(columnRole).toUInt(), item->checkState() == Qt::Checked);
}

void ColumnChooser::narrow(const QString& text) {
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

void ColumnChooser::showAll() {
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setCheckState(Qt::Checked); // says so itself where it was not
    }
}

} // namespace outcheck::preview
