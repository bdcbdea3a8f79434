// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outputs/output_filter.h"

#include "desktop/outputs/outputs_model.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

namespace outcheck::desktop {

OutputFilter::OutputFilter(Session& session, QObject* parent) : QSortFilterProxyModel(parent), m_session(session) {
    setDynamicSortFilter(false);
}

void OutputFilter::setChoice(const OutputChoice& choice) {
    m_choice = choice;
    applyAgain();
}

void OutputFilter::applyAgain() {
    invalidate();
    sort(0);
}

bool OutputFilter::accepts(int row) const {
    const OutputRow& output = m_session.rows()[static_cast<std::size_t>(row)];
    const bool outOfDate = output.output->outOfDateOutput || output.output->outOfDateAction;
    if (outOfDate && !m_choice.showOutOfDate) {
        return false;
    }
    if ((m_choice.needsMe && !needsMe(output)) || (m_choice.undecided && !isUndecided(output))) {
        return false;
    }
    if (m_choice.changed && !output.changed && !output.hasLapsed &&
        !(output.check && output.check->verification == workspace::Verification::Differs)) {
        return false;
    }
    if (m_choice.kind && output.output->kind != *m_choice.kind) {
        return false;
    }
    return m_choice.text.isEmpty() || labelText(output.output->path).contains(m_choice.text, Qt::CaseInsensitive) ||
           labelText(output.output->action).contains(m_choice.text, Qt::CaseInsensitive);
}

bool OutputFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const int row = index.data(OutputsModel::RowRole).toInt();
    if (row >= 0) {
        return accepts(row);
    }
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (accepts(sourceModel()->index(child, 0, index).data(OutputsModel::RowRole).toInt())) {
            return true;
        }
    }
    return false;
}

bool OutputFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool isGroup = !left.parent().isValid();
    if (isGroup || m_choice.worstFirst) {
        const int leftRank = left.data(OutputsModel::RankRole).toInt();
        const int rightRank = right.data(OutputsModel::RankRole).toInt();
        if (leftRank != rightRank) {
            return leftRank < rightRank;
        }
    }
    return left.row() < right.row(); // the session's order: by path
}

} // namespace outcheck::desktop
