// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/share_form.h"

#include "desktop/team/team_desk.h"
#include "desktop/team/team_parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace outcheck::desktop {

ShareForm::ShareForm(TeamDesk& team, QWidget* parent)
    : QWidget(parent), m_team(team), m_address(new QLineEdit(this)),
      m_share(new QPushButton(tr("Share it there"), this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(
        sentence(tr("Everybody who can reach the place and is on the roster writes there; nobody’s entries can "
                    "be changed there without all others noticing. A folder that is not there yet is made."),
                 this));
    m_address->setPlaceholderText(tr("/share/ledger.git, user@host:path, ssh://… or https://…"));
    form->addRow(tr("&Place"), withFolderButton(m_address, this));
    m_address->setAccessibleName(tr("Place to share the ledger at"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_share);
    acts->addWidget(cancel);
    acts->addStretch(1);
    form->addRow(QString(), acts);
    connect(m_share, &QPushButton::clicked, this, &ShareForm::share);
    connect(m_address, &QLineEdit::returnPressed, this, &ShareForm::share);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_address, &QLineEdit::textChanged, this, &ShareForm::updateState);
    connect(&team, &TeamDesk::changed, this, &ShareForm::updateState);
    connect(&team.sync(), &SyncRunner::ended, this, [this](const ErrandEnd& end) {
        if (end.errand == Errand::Share && !end.error) {
            hide();
        }
    });
    updateState();
}

void ShareForm::open() {
    show();
    m_address->setFocus(Qt::OtherFocusReason);
}

void ShareForm::updateState() {
    allow(m_share, m_team.isBusy()                         ? tr("Wait until what is under way has ended.")
                   : m_address->text().trimmed().isEmpty() ? tr("Name a place first.")
                                                           : QString());
}

void ShareForm::share() {
    if (m_share->isEnabled()) {
        m_team.sync().shareAt(m_address->text());
    }
}

} // namespace outcheck::desktop
