// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger records, newest first: who did what to which output, when. What others voted on outputs that still
// wait for the own vote is not told.
#pragma once

#include "ledger/ledger.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace outcheck::desktop {

class Session;

class ActivityPanel : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPanel(Session& session, QWidget* parent = nullptr);
    QTreeWidget* list() const { return m_list; }

private:
    void showEntries();
    bool isHidden(const std::string& workspace, const std::string& path) const;
    void showVerification(const ledger::Verification& verification);

    Session& m_session;
    QTimer m_soon; // many checks end in a burst; the list is built once for them
    QLabel* m_state;
    QPushButton* m_verify;
    QTreeWidget* m_list;
};

} // namespace outcheck::desktop
