// SPDX-License-Identifier: GPL-3.0-or-later
// Asks in place when a membership ends, and says what that does to entries already there.
#pragma once

#include "ledger/roster_change.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace outcheck::desktop {

class EndForm : public QWidget {
    Q_OBJECT
public:
    explicit EndForm(QWidget* parent = nullptr);
    void open(const ledger::Member& member);
    void setWhyNot(const QString& reason);
    QPushButton* button() const { return m_propose; }

signals:
    void proposed(const outcheck::ledger::RosterEdit& edit);

private:
    ledger::Member m_member;
    QLabel* m_intro;
    QRadioButton* m_now;
    QRadioButton* m_earlier;
    QDateTimeEdit* m_at;
    QPushButton* m_propose;
};

} // namespace outcheck::desktop
