// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be read, understood or finished, in sentences, so that nothing is skipped in silence.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace outcheck::desktop {

class Session;

class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(Session& session, QWidget* parent = nullptr);
    QTreeWidget* list() const { return m_list; }
    int count() const { return m_count; }

signals:
    void countChanged(int count);

private:
    void showProblems();

    Session& m_session;
    QTimer m_soon; // many checks end in a burst; the list is built once for them
    QLabel* m_state;
    QTreeWidget* m_list;
    int m_count = 0;
};

} // namespace outcheck::desktop
