// SPDX-License-Identifier: GPL-3.0-or-later
// First start: a decision must be signed, so the desk asks for a key where the decision is made: a new one, a file, or
// one that the agent holds.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace outcheck::desktop {

class LedgerDesk;

class IdentityPanel : public QWidget {
    Q_OBJECT
public:
    explicit IdentityPanel(LedgerDesk& ledger, QWidget* parent = nullptr);
    QLineEdit* nameField() const { return m_name; }
    QPushButton* useButton() const { return m_use; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void use();
    void chooseFile();
    void updateState();

    LedgerDesk& m_ledger;
    QLineEdit* m_name;
    QRadioButton* m_new;
    QRadioButton* m_existing;
    QRadioButton* m_agent;
    QLineEdit* m_file;
    QPushButton* m_browse;
    QComboBox* m_agentKeys;
    QPushButton* m_use;
    QLabel* m_status;
    bool m_busy = false;
    bool m_asked = false;
};

} // namespace outcheck::desktop
