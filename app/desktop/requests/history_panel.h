// SPDX-License-Identifier: GPL-3.0-or-later
// Every act on the open request that this person may see: who, when, in which turn, and whether it counts.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace outcheck::desktop {

class Session;

class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Session& session, QWidget* parent = nullptr);
    QTreeWidget* list() const { return m_list; }
    QLineEdit* filter() const { return m_text; }
    QComboBox* times() const { return m_when; }

private:
    void showActs();
    void applyFilter();
    bool isOfChosenTime(const QTreeWidgetItem& item) const;

    Session& m_session;
    QLineEdit* m_text;
    QComboBox* m_who;
    QComboBox* m_what;
    QComboBox* m_when;
    QLabel* m_count;
    QTreeWidget* m_list;
};

} // namespace outcheck::desktop
