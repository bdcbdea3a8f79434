// SPDX-License-Identifier: GPL-3.0-or-later
// Asks in place for somebody to be added to the roster, or for other roles of somebody who is on it; gives the change
// of the roster.
#pragma once

#include "ledger/roster_change.h"

#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace outcheck::desktop {

class PersonForm : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(QWidget* parent = nullptr);
    void openForNew();
    void openForRoles(const ledger::Member& member);
    // Why nothing can be proposed now; empty where it can.
    void setWhyNot(const QString& reason);

    QLineEdit* name() const { return m_name; }
    QLineEdit* key() const { return m_key; }
    QCheckBox* roleBox(ledger::Role role) const;
    QPushButton* button() const { return m_propose; }

signals:
    void proposed(const outcheck::ledger::RosterEdit& edit);

private:
    void updateState();
    void chooseFile();
    void propose();
    QString whatIsMissing() const;
    std::vector<ledger::Role> roles() const;

    std::optional<ledger::Member> m_member; // whose roles change; nothing: somebody new
    QString m_whyNot;
    QLabel* m_intro;
    QLineEdit* m_name;
    QLineEdit* m_key;
    QPushButton* m_file;
    std::vector<std::pair<ledger::Role, QCheckBox*>> m_roles;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    QPushButton* m_propose;
    QLabel* m_why; // it cannot be proposed yet, in sight
};

} // namespace outcheck::desktop
