// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of entries of the audit as a tree of two floors.
#pragma once

#include "desktop/audit/audit_entries.h"

#include <QAbstractItemModel>

namespace outcheck::desktop {

class AuditModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Bar, Words, ColumnCount };
    // Of Bar: an IntervalBar.
    static constexpr int barRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(std::vector<AuditGroup> groups);
    // nullptr for a group and for none.
    const AuditEntry* entryAt(const QModelIndex& index) const;
    // Invalid where there is none.
    QModelIndex indexOf(const AuditSubject& subject) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString barWords(const IntervalBar& bar);
    QVariant groupData(const AuditGroup& group, int column, int role) const;

    std::vector<AuditGroup> m_groups;
};

} // namespace outcheck::desktop

Q_DECLARE_METATYPE(outcheck::desktop::IntervalBar)
