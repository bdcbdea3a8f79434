// SPDX-License-Identifier: GPL-3.0-or-later
// The outputs of the session as a tree of two levels: groups, and the outputs in them. Groups of what cannot be decided
// (excluded, withheld, unlisted …) stand last whatever the grouping. Copies nothing: rows are read from the session.
#pragma once

#include "desktop/outputs/output_row.h"

#include <QAbstractItemModel>
#include <vector>

namespace outcheck::desktop {

class Session;

// Action: in a request, its groups.
enum class Grouping { Action, Folder, State, Decision };

class OutputsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, VoteColumn, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, // place in Session::rows(), −1 for a group
        RankRole,               // groups: their order; outputs: the worse, the smaller
        PathRole
    };

    // Values of RankRole for the groups that stand last: what cannot be decided.
    enum TrailingRank { UnlistedRank = 1'000'000, NotForReviewRank, OutOfDateRank, ExcludedRank, WithheldRank };

    explicit OutputsModel(Session& session, QObject* parent = nullptr);

    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    // Builds the groups anew from what the session knows now.
    void regroup();
    // The index of an output, invalid where it is not in the model.
    QModelIndex indexOfRow(std::size_t row) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        QString title;
        int rank = 0;
        std::size_t prefix = 0; // bytes of the path that every output here shares, not shown again
        std::vector<std::size_t> rows;
    };
    struct Place {
        int group = -1;
        int row = -1;
    };

    QVariant groupData(const Group& group, int column, int role) const;
    QVariant outputData(const OutputRow& row, std::size_t index, const Group& group, int column, int role) const;
    void touch(const std::vector<std::size_t>& rows);

    Session& m_session;
    Grouping m_grouping = Grouping::Action;
    std::vector<Group> m_groups;
    std::vector<Place> m_places; // by row of the session
};

} // namespace outcheck::desktop
