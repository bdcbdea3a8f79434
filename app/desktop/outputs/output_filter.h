// SPDX-License-Identifier: GPL-3.0-or-later
// Which outputs are shown and in what order. Not dynamic on purpose: a row that is voted on or checked stays where it
// is until the user asks for a new order, so that nothing moves under the eyes.
#pragma once

#include "workspace/output.h"

#include <QSortFilterProxyModel>
#include <optional>

namespace outcheck::desktop {

class Session;

struct OutputChoice {
    QString text; // part of the path or action, any case
    bool needsMe = false;
    bool undecided = false;
    bool changed = false;
    bool showOutOfDate = false;
    std::optional<workspace::OutputKind> kind;
    bool worstFirst = false;
};

class OutputFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit OutputFilter(Session& session, QObject* parent = nullptr);
    const OutputChoice& choice() const { return m_choice; }
    // Filters and sorts anew.
    void setChoice(const OutputChoice& choice);
    void applyAgain();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool accepts(int row) const;

    Session& m_session;
    OutputChoice m_choice;
};

} // namespace outcheck::desktop
