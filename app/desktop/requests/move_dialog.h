// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses files of a release request, whichever group they are in, to be put into one group together.
#pragma once

#include "review/request_state.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace outcheck::desktop {

class MoveDialog : public QDialog {
    Q_OBJECT
public:
    MoveDialog(const review::RequestState& state, const std::string& group, QWidget* parent = nullptr);

    QTreeWidget* list() const { return m_list; }
    QLineEdit* filter() const { return m_filter; }
    // Paths of the files that are ticked, in the order of the request.
    std::vector<std::string> chosen() const;

private:
    void applyFilter();
    void tickShown(bool tick);
    void showCount();

    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QPushButton* m_accept;
};

} // namespace outcheck::desktop
