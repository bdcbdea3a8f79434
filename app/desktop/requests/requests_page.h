// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for whom, over all requests of the ledger: for a checker what waits for the own review, for others, with
// authors, to be released; for an author the own requests and what is asked.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace outcheck::desktop {

class MessageView;
class Session;

class RequestsPage : public QWidget {
    Q_OBJECT
public:
    explicit RequestsPage(Session& session, QWidget* parent = nullptr);
    // Shows what the ledger says now.
    void fill();
    QTreeWidget* list() const { return m_list; }

signals:
    void requestChosen(const QString& id);
    void closeWanted();

private:
    QTreeWidgetItem* addSection(const QString& title, int count);
    void addLine(QTreeWidgetItem* section, const QStringList& texts, const std::string& id, bool needsMe);
    void showState();

    Session& m_session;
    QLabel* m_heading;
    QPushButton* m_close;
    QStackedWidget* m_pages;
    QTreeWidget* m_list;
    MessageView* m_empty;
};

} // namespace outcheck::desktop
