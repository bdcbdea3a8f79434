// SPDX-License-Identifier: GPL-3.0-or-later
// The list of outputs on the left: filter, chips, grouping, and what is left to do. Choosing one chooses it in the
// session.
#pragma once

#include "desktop/outputs/output_filter.h"
#include "desktop/outputs/outputs_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace outcheck::desktop {

class OutputsPanel : public QWidget {
    Q_OBJECT
public:
    explicit OutputsPanel(Session& session, QWidget* parent = nullptr);

    // Chooses the next or previous output in the order shown; `needingMe`: the next one that waits for this checker.
    void chooseNext(bool needingMe = false);
    void choosePrevious();
    void focusFilter();
    QTreeView* tree() const { return m_tree; }
    void setGrouping(Grouping grouping);
    void setChoice(const OutputChoice& choice);
    const OutputChoice& choice() const { return m_filter.choice(); }
    // Sorts and filters anew with what is known now.
    void refreshOrder();

private:
    void buildChips();
    void readChips();
    void showChoice();
    void updateCounts();
    void followSession();
    void afterReset();
    void arrangeGroups();
    void step(int direction, bool needingMe);

    Session& m_session;
    OutputsModel m_model;
    OutputFilter m_filter;
    QLabel* m_heading;
    QLineEdit* m_text;
    QToolButton* m_needsMe;
    QToolButton* m_undecided;
    QToolButton* m_changed;
    QComboBox* m_kind;
    QToolButton* m_view;
    QTreeView* m_tree;
    QToolButton* m_outOfDate;
    QLabel* m_footer;
    bool m_following = false;
};

} // namespace outcheck::desktop
