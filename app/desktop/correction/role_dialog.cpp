// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/correction/role_dialog.h"

#include "desktop/preview/table_words.h"
#include "desktop/text/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

RoleDialog::RoleDialog(check::RoleCorrection correction, const QString& columnName, workspace::WorkspaceKind kind,
                       QWidget* parent)
    : QDialog(parent), m_correction(std::move(correction)),
      m_everybody(new QRadioButton(tr("For everybody: in outcheck.yaml, beside the outputs"), this)),
      m_own(new QRadioButton(tr("Only for me, on this machine"), this)), m_reason(new QLineEdit(this)),
      m_hint(new QLabel(this)) {
    setWindowTitle(tr("Correct a role"));
    auto* column = new QVBoxLayout(this);
    auto* what = new QLabel(tr("In %1, the column “%2” is taken as: %3")
                                .arg(labelText(m_correction.file), columnName, preview::wordFor(m_correction.role)),
                            this);
    for (QLabel* label : {what, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reason->setPlaceholderText(tr("Why"));
    m_reason->setAccessibleName(tr("Reason for the correction"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Correct"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    const bool local = kind == workspace::WorkspaceKind::Local;
    m_everybody->setVisible(local);
    m_own->setVisible(local);
    (local ? m_everybody : m_own)->setChecked(true);
    for (QWidget* widget :
         {static_cast<QWidget*>(what), static_cast<QWidget*>(m_everybody), static_cast<QWidget*>(m_own),
          static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(buttons)}) {
        column->addWidget(widget);
    }
    connect(m_reason, &QLineEdit::textChanged, this, &RoleDialog::showState);
    connect(m_own, &QRadioButton::toggled, this, &RoleDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    showState();
}

check::RoleCorrection RoleDialog::correction() const {
    check::RoleCorrection correction = m_correction;
    correction.reason = toUtf8(m_reason->text().trimmed());
    return correction;
}

bool RoleDialog::forEverybody() const {
    return m_everybody->isChecked();
}

void RoleDialog::showState() {
    const bool missing = !forEverybody() && m_reason->text().trimmed().isEmpty();
    m_ok->setEnabled(!missing);
    m_hint->setText(missing ? tr("A reason is needed. Nothing is written into the workspace.")
                            : tr("The table is then never clean by itself: whoever releases it has to agree."));
}

} // namespace outcheck::desktop
