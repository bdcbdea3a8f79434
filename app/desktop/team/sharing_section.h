// SPDX-License-Identifier: GPL-3.0-or-later
// Where the ledger is shared and how it stands with that place; sharing it, joining another, bundles, verifying.
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace outcheck::desktop {

class JoinForm;
class ShareForm;
class TeamDesk;

class SharingSection : public QWidget {
    Q_OBJECT
public:
    explicit SharingSection(TeamDesk& team, QWidget* parent = nullptr);
    ShareForm* shareForm() const { return m_shareForm; }
    JoinForm* joinForm() const { return m_joinForm; }
    QPushButton* syncButton() const { return m_sync; }
    // Open the forms, with the focus in them.
    void openShare();
    void openJoin();
    // False where none was open.
    bool closeForms();

private:
    void showState();
    void fillInterval();
    void exportBundle();
    void importBundle();
    QLabel* addFact(QGridLayout& grid, const QString& name);

    TeamDesk& m_team;
    QLabel* m_sign;
    QLabel* m_state;
    QLabel* m_remote;
    QLabel* m_folder;
    QLabel* m_digest;
    QPushButton* m_copyDigest;
    QComboBox* m_interval;
    QPushButton* m_sync;
    QPushButton* m_share;
    QPushButton* m_join;
    QPushButton* m_export;
    QPushButton* m_import;
    QPushButton* m_verify;
    ShareForm* m_shareForm;
    JoinForm* m_joinForm;
};

} // namespace outcheck::desktop
