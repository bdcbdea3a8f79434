// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outputs/outputs_model.h"

#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <map>

namespace outcheck::desktop {

namespace {

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::size_t sharedFolderBytes(const std::string& first, const std::string& second, std::size_t limit) {
    std::size_t shared = 0;
    for (std::size_t byte = 0; byte < std::min({first.size(), second.size(), limit}) && first[byte] == second[byte];
         ++byte) {
        if (first[byte] == '/') {
            shared = byte + 1;
        }
    }
    return shared;
}

constexpr int supportingRank = 6;

// What needs talking about first, as review::inOrderOfConflict has it.
int rankOf(const OutputRow& row) {
    if (row.part && row.part->type != review::FileType::Output) {
        return supportingRank;
    }
    switch (row.decision) {
    case review::FileDecision::Conflicted:
        return 0;
    case review::FileDecision::Rejected:
        return 1;
    case review::FileDecision::ChangesRequested:
        return 2;
    case review::FileDecision::Incomplete:
        return 3;
    case review::FileDecision::Undecided:
        return 4;
    case review::FileDecision::Approved:
        break;
    }
    return 5;
}

QString voteLetter(review::VoteKind vote) {
    switch (vote) {
    case review::VoteKind::Approve:
        return OutputsModel::tr("A", "vote: approved");
    case review::VoteKind::RequestChanges:
        return OutputsModel::tr("C", "vote: changes requested");
    case review::VoteKind::Reject:
        return OutputsModel::tr("R", "vote: rejected");
    case review::VoteKind::Undecide:
        break;
    }
    return {};
}

bool hasDecision(const OutputRow& row) {
    return row.part && row.decision != review::FileDecision::Undecided &&
           row.decision != review::FileDecision::Incomplete;
}

// The own vote; for who does not vote in a request, what was decided.
QString voteText(const OutputRow& row) {
    if (row.part && row.part->type != review::FileType::Output) {
        return QStringLiteral("–");
    }
    if (row.ownVote) {
        return voteLetter(*row.ownVote);
    }
    switch (hasDecision(row) ? row.decision : review::FileDecision::Undecided) {
    case review::FileDecision::Approved:
        return voteLetter(review::VoteKind::Approve);
    case review::FileDecision::ChangesRequested:
        return voteLetter(review::VoteKind::RequestChanges);
    case review::FileDecision::Rejected:
        return voteLetter(review::VoteKind::Reject);
    case review::FileDecision::Conflicted:
        return QStringLiteral("≠");
    default:
        return row.output->forReview ? QStringLiteral("·") : QString();
    }
}

QString voteSentence(const OutputRow& row) {
    if (row.part && row.part->type != review::FileType::Output) {
        return OutputsModel::tr("%1: not voted on", "supporting or code").arg(desktop::wordFor(row.part->type));
    }
    if (row.ownVote) {
        return OutputsModel::tr("Your vote: %1").arg(desktop::wordFor(*row.ownVote));
    }
    return hasDecision(row) ? OutputsModel::tr("Decision: %1").arg(desktop::wordFor(row.decision))
                            : OutputsModel::tr("You have not voted");
}

} // namespace

OutputsModel::OutputsModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session) {
    connect(&session, &Session::stateChanged, this, &OutputsModel::regroup);
    connect(&session, &Session::rowsChanged, this, &OutputsModel::touch);
    connect(&session.runner(), &CheckRunner::finished, this, [this] {
        if (m_grouping == Grouping::State) {
            regroup();
        }
    });
    connect(&session, &Session::requestChanged, this, &OutputsModel::regroup);
    regroup();
}

void OutputsModel::setGrouping(Grouping grouping) {
    m_grouping = grouping;
    regroup();
}

void OutputsModel::regroup() {
    beginResetModel();
    m_groups.clear();
    m_places.assign(m_session.rows().size(), {});
    std::map<std::pair<int, std::string>, Group> groups;
    for (std::size_t index = 0; index < m_session.rows().size(); ++index) {
        const OutputRow& row = m_session.rows()[index];
        const workspace::Output& output = *row.output;
        std::pair<int, std::string> key;
        QString title;
        if (output.presence == workspace::Presence::Withheld) {
            key = {WithheldRank, {}};
            title = tr("Withheld");
        } else if (output.outOfDateOutput || output.outOfDateAction) {
            key = {OutOfDateRank, {}};
            title = tr("Out of date");
        } else if (output.presence == workspace::Presence::Excluded) {
            key = {ExcludedRank, {}};
            title = tr("Excluded");
        } else if (!output.forReview && output.unlisted) {
            key = {UnlistedRank, {}};
            title = tr("Unlisted");
        } else if (!output.forReview && output.presence == workspace::Presence::Present) {
            key = {NotForReviewRank, {}};
            title = tr("Not for review");
        } else if (m_grouping == Grouping::State) {
            key = {static_cast<int>(stateOf(row)), {}};
            title = desktop::wordFor(stateOf(row));
        } else if (m_grouping == Grouping::Decision) {
            const int rank = rankOf(row);
            key = {rank, {}};
            title = rank == supportingRank ? tr("Not voted on") : desktop::wordFor(row.decision);
        } else if (m_grouping == Grouping::Folder) {
            key = {0, folderOf(output.path)};
            title = key.second.empty() ? tr("Top folder") : labelText(key.second);
        } else if (row.part) {
            key = {static_cast<int>(row.part->groupNumber), {}};
            title = labelText(row.part->group);
        } else {
            key = {output.action.empty() ? 1 : 0, output.action};
            title = output.action.empty() ? tr("No action named") : labelText(output.action);
        }
        auto [group, isNew] = groups.try_emplace(key);
        if (isNew) {
            group->second.title = title;
            group->second.prefix = output.path.rfind('/') == std::string::npos ? 0 : output.path.rfind('/') + 1;
        } else {
            group->second.prefix = sharedFolderBytes(m_session.rows()[group->second.rows.front()].output->path,
                                                     output.path, group->second.prefix);
        }
        group->second.rows.push_back(index);
    }
    for (auto& [key, group] : groups) {
        group.rank = key.first >= UnlistedRank ? key.first : static_cast<int>(m_groups.size());
        for (std::size_t row = 0; row < group.rows.size(); ++row) {
            m_places[group.rows[row]] = {static_cast<int>(m_groups.size()), static_cast<int>(row)};
        }
        m_groups.push_back(std::move(group));
    }
    endResetModel();
}

void OutputsModel::touch(const std::vector<std::size_t>& rows) {
    for (const std::size_t row : rows) {
        const QModelIndex first = indexOfRow(row);
        if (first.isValid()) {
            emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
        }
    }
}

QModelIndex OutputsModel::indexOfRow(std::size_t row) const {
    if (row >= m_places.size() || m_places[row].group < 0) {
        return {};
    }
    return createIndex(m_places[row].row, NameColumn, static_cast<quintptr>(m_places[row].group) + 1);
}

QModelIndex OutputsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex OutputsModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int OutputsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalId() != 0 || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int OutputsModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant OutputsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() == 0) {
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    }
    const Group& group = m_groups[index.internalId() - 1];
    const std::size_t row = group.rows[static_cast<std::size_t>(index.row())];
    return outputData(m_session.rows()[row], row, group, index.column(), role);
}

QVariant OutputsModel::groupData(const Group& group, int column, int role) const {
    if (role == RowRole) {
        return -1;
    }
    if (role == RankRole) {
        return group.rank;
    }
    if (column != NameColumn) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tr("%1 (%2)", "group of outputs and how many").arg(group.title).arg(group.rows.size());
    case Qt::AccessibleTextRole:
        return tr("%1, %n output(s)", "group of outputs and how many", static_cast<int>(group.rows.size()))
            .arg(group.title);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant OutputsModel::outputData(const OutputRow& row, std::size_t index, const Group& group, int column,
                                  int role) const {
    const std::string& path = row.output->path;
    const RowState state = stateOf(row);
    switch (role) {
    case RowRole:
        return static_cast<int>(index);
    case RankRole:
        return static_cast<int>(state) * 1'000'000 -
               static_cast<int>(std::min<std::size_t>(countFindings(row).block, 999)) * 1'000 -
               static_cast<int>(std::min<std::size_t>(countFindings(row).query, 999));
    case PathRole:
        return labelText(path);
    case Qt::ToolTipRole:
        return column == VoteColumn ? voteSentence(row)
                                    : QString(labelText(path) + QLatin1Char('\n') + sentenceFor(row));
    case Qt::ForegroundRole:
        if (state == RowState::Excluded || state == RowState::Withheld || state == RowState::OutOfDate) {
            return mutedText(QGuiApplication::palette());
        }
        return {};
    default:
        break;
    }
    if (column == NameColumn) {
        switch (role) {
        case Qt::DisplayRole:
            if (row.part && row.part->type != review::FileType::Output) {
                return tr("%1 (%2)", "file, its type")
                    .arg(labelText(std::string_view(path).substr(group.prefix)), desktop::wordFor(row.part->type));
            }
            return labelText(std::string_view(path).substr(group.prefix));
        case Qt::DecorationRole:
            return signIcon(signOf(row.output->kind));
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %3", "path, kind, state")
                .arg(labelText(path), desktop::wordFor(row.output->kind), desktop::wordFor(state));
        default:
            return {};
        }
    }
    if (column == StateColumn) {
        const FindingCounts counts = countFindings(row);
        const std::size_t shown = counts.block + counts.query;
        switch (role) {
        case Qt::DisplayRole:
            return shown > 0 ? tr("%1 %2", "state and number of findings").arg(desktop::wordFor(state)).arg(shown)
                             : desktop::wordFor(state);
        case Qt::DecorationRole:
            return signIcon(signOf(state));
        case Qt::AccessibleTextRole:
            return sentenceFor(row);
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return voteText(row);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
        return voteSentence(row);
    default:
        return {};
    }
}

QVariant OutputsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Output");
    case StateColumn:
        return tr("State");
    case VoteColumn:
        return tr("Vote");
    default:
        return {};
    }
}

} // namespace outcheck::desktop
