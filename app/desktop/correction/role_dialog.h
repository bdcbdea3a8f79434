// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how a column's role is to be corrected: why, and whether for everybody (outcheck.yaml in a researcher's
// checkout) or only for this checker. Into a level 4 workspace nothing is ever written.
#pragma once

#include "check/role_corrections.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace outcheck::desktop {

class RoleDialog : public QDialog {
    Q_OBJECT
public:
    // `correction`: the file, the column and the role; its reason is asked for. `columnName`: for people.
    RoleDialog(check::RoleCorrection correction, const QString& columnName, workspace::WorkspaceKind kind,
               QWidget* parent = nullptr);
    // With the reason that was written.
    check::RoleCorrection correction() const;
    // Whether it goes into outcheck.yaml, and not only into this checker's own file.
    bool forEverybody() const;
    QLineEdit* reasonField() const { return m_reason; }

private:
    void showState();

    check::RoleCorrection m_correction;
    QRadioButton* m_everybody;
    QRadioButton* m_own;
    QLineEdit* m_reason;
    QLabel* m_hint;
    QPushButton* m_ok;
};

} // namespace outcheck::desktop
