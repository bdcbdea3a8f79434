// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no workspace is open: open a folder, a recent one, or the sample; what is being opened;
// or why opening failed and what to do.
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace outcheck::desktop {

class Session;

class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);
    QListWidget* recent() const { return m_recent; }
    QPushButton* sampleButton() const { return m_sample; }

signals:
    void openRequested();
    void requestsWanted();

private:
    void showState();
    void fillRecent();

    Session& m_session;
    QLabel* m_heading;
    QLabel* m_text;
    QProgressBar* m_busy;
    QPushButton* m_open;
    QPushButton* m_sample;
    QPushButton* m_again;
    QPushButton* m_requests;
    QLabel* m_recentHeading;
    QListWidget* m_recent;
};

} // namespace outcheck::desktop
