// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audit_model.h"

#include "desktop/audit/audit_words.h"

#include <QFont>
#include <QLocale>

namespace outcheck::desktop {

namespace {
// Of an entry: the number of its group from 1. Of a group: 0.
constexpr quintptr ofGroup = 0;
} // namespace

void AuditModel::setGroups(std::vector<AuditGroup> groups) {
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const AuditEntry* AuditModel::entryAt(const QModelIndex& index) const {
    return !index.isValid() || index.internalId() == ofGroup
               ? nullptr
               : &m_groups[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())];
}

QModelIndex AuditModel::indexOf(const AuditSubject& subject) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        for (std::size_t i = 0; i < m_groups[group].entries.size(); ++i) {
            if (m_groups[group].entries[i].subject == subject) {
                return createIndex(static_cast<int>(i), 0, static_cast<quintptr>(group + 1));
            }
        }
    }
    return {};
}

QModelIndex AuditModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : ofGroup);
}

QModelIndex AuditModel::parent(const QModelIndex& index) const {
    return !index.isValid() || index.internalId() == ofGroup
               ? QModelIndex()
               : createIndex(static_cast<int>(index.internalId() - 1), 0, ofGroup);
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return parent.internalId() == ofGroup && parent.column() == 0
               ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].entries.size())
               : 0;
}

int AuditModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant AuditModel::groupData(const AuditGroup& group, int column, int role) const {
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (column != Name || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return group.all > group.entries.size()
               ? tr("%1 (the first %2 of %3)")
                     .arg(group.title, QLocale().toString(static_cast<qulonglong>(group.entries.size())),
                          QLocale().toString(static_cast<qulonglong>(group.all)))
               : tr("%1 (%2)", "group of entries, how many")
                     .arg(group.title, QLocale().toString(static_cast<qulonglong>(group.all)));
}

QString AuditModel::barWords(const IntervalBar& bar) {
    return bar.asked ? tr("%1; grey: what the policy speaks of, %2", "intervals of numbers")
                           .arg(intervalWords(bar.found), intervalWords(*bar.asked))
                     : intervalWords(bar.found);
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const AuditEntry* entry = entryAt(index);
    if (entry == nullptr) {
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    }
    if (role == Qt::ToolTipRole && index.column() == Bar && entry->bar) {
        return barWords(*entry->bar);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Name ? entry->name : index.column() == Words ? entry->words : QVariant();
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(signIcon(entry->sign)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name  ? entry->name + QStringLiteral(": ") + entry->words
               : index.column() == Bar ? (entry->bar ? barWords(*entry->bar) : QString())
                                       : entry->words;
    case barRole:
        return index.column() == Bar && entry->bar ? QVariant::fromValue(*entry->bar) : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Cell") : section == Bar ? tr("Where it lies") : tr("What is known of it");
}

} // namespace outcheck::desktop
