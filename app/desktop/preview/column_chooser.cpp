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
constexpr int nameRole = Qt::UserRole + 1;

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
        auto* item = new QListWidgetItem(m_list);
        item->setData(columnRole, entry.column);
        item->setData(nameRole, entry.name.isEmpty() ? tr("Column %1").arg(entry.column + 1) : entry.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        mark(*item, entry.shown);
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

// In a word too: an empty box is hard to see on some backgrounds.
void ColumnChooser::mark(QListWidgetItem& item, bool shown) {
    const QString name = item.data(nameRole).toString();
    item.setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item.setText(shown ? name : tr("%1 – hidden").arg(name));
    item.setForeground(palette().color(shown ? QPalette::Active : QPalette::Disabled, QPalette::Text));
}

void ColumnChooser::setShown(std::uint32_t column, bool shown) {
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(columnRole).toUInt() == column) {
            mark(*m_list->item(row), shown);
            return;
        }
    }
}

void ColumnChooser::changed(QListWidgetItem* item) {
    const bool shown = item->checkState() == Qt::Checked;
    {
        const QSignalBlocker quiet(m_list);
        mark(*item, shown);
    }
    emit shownChanged(item->data(columnRole).toUInt(), shown);
}

void ColumnChooser::narrow(const QString& text) {
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->data(nameRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

void ColumnChooser::showAll() {
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setCheckState(Qt::Checked); // says so itself where it was not
    }
}

} // namespace outcheck::preview
