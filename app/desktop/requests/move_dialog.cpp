// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/move_dialog.h"

#include "desktop/requests/request_words.h"
#include "desktop/text/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

enum Column { File, Group, Type };

} // namespace

MoveDialog::MoveDialog(const review::RequestState& state, const std::string& group, QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QTreeWidget(this)) {
    setWindowTitle(tr("Put files into the group %1").arg(labelText(group)));
    auto* column = new QVBoxLayout(this);
    m_filter->setPlaceholderText(tr("Filter by name or group"));
    m_filter->setAccessibleName(tr("Filter by name or group"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Files of other groups"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("File"), tr("Group"), tr("Type")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(File, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Type, QHeaderView::ResizeToContents);
    m_list->setColumnWidth(Group, fontMetrics().averageCharWidth() * 28);
    for (const review::RequestFile& file : state.files) {
        const std::string& now = state.groups[file.group].name;
        if (file.type == review::FileType::Withdrawn || now == group) {
            continue;
        }
        auto* item = new QTreeWidgetItem(m_list, {labelText(file.path), labelText(now), wordFor(file.type)});
        item->setData(File, Qt::UserRole, fromUtf8(file.path));
        item->setToolTip(File, item->text(File));
        item->setToolTip(Group, item->text(Group));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        item->setCheckState(File, Qt::Unchecked);
    }
    auto* all = new QPushButton(tr("Tick all shown"), this);
    auto* none = new QPushButton(tr("Tick none"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    all->setAutoDefault(false);
    none->setAutoDefault(false);
    auto* last = new QHBoxLayout;
    last->addWidget(all);
    last->addWidget(none);
    last->addWidget(buttons, 1);
    column->addWidget(m_filter);
    if (m_list->topLevelItemCount() == 0) {
        auto* nothing = new QLabel(tr("Every file of the request is in this group."), this);
        nothing->setWordWrap(true);
        column->addWidget(nothing);
    }
    column->addWidget(m_list, 1);
    column->addLayout(last);
    connect(m_filter, &QLineEdit::textChanged, this, &MoveDialog::applyFilter);
    connect(m_list, &QTreeWidget::itemChanged, this, &MoveDialog::showCount);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);
    showCount();
}

std::vector<std::string> MoveDialog::chosen() const {
    std::vector<std::string> paths;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(File) == Qt::Checked) {
            paths.push_back(toUtf8(m_list->topLevelItem(row)->data(File, Qt::UserRole).toString()));
        }
    }
    return paths;
}

void MoveDialog::applyFilter() {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const bool fits = item->text(File).contains(m_filter->text(), Qt::CaseInsensitive) ||
                          item->text(Group).contains(m_filter->text(), Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void MoveDialog::tickShown(bool tick) {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (!tick || !item->isHidden()) {
            item->setCheckState(File, tick ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void MoveDialog::showCount() {
    const int count = static_cast<int>(chosen().size());
    m_accept->setText(tr("Move %n file(s)", "", count));
    m_accept->setEnabled(count > 0);
}

} // namespace outcheck::desktop
