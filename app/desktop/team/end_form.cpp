// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/end_form.h"

#include "desktop/team/team_parts.h"
#include "desktop/team/team_words.h"
#include "desktop/text/words.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

EndForm::EndForm(QWidget* parent)
    : QWidget(parent), m_intro(sentence({}, this)), m_now(new QRadioButton(tr("It ends now"), this)),
      m_earlier(new QRadioButton(tr("It ended already:"), this)), m_at(new QDateTimeEdit(this)),
      m_propose(new QPushButton(tr("Propose the end"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    column->addWidget(m_intro);
    column->addWidget(m_now);
    auto* earlier = new QHBoxLayout;
    m_at->setCalendarPopup(true);
    m_at->setAccessibleName(tr("When it ended"));
    earlier->addWidget(m_earlier);
    earlier->addWidget(m_at);
    earlier->addStretch(1);
    column->addLayout(earlier);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_propose);
    acts->addWidget(cancel);
    acts->addStretch(1);
    column->addLayout(acts);
    connect(m_earlier, &QRadioButton::toggled, m_at, &QWidget::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        ledger::Ending ending{m_member.fingerprint, {}};
        if (m_earlier->isChecked()) {
            ending.at = UtcSeconds{m_at->dateTime().toSecsSinceEpoch()};
        }
        emit proposed({{}, {std::move(ending)}, {}});
    });
}

void EndForm::open(const ledger::Member& member) {
    m_member = member;
    m_intro->setText(
        tr("The membership of %1 (key %2) ends. What was recorded before stays and counts; entries of this "
           "key after the end count nowhere. Name an earlier moment where the key was lost or stolen then.")
            .arg(labelText(member.name), keyText(member.fingerprint)));
    m_now->setChecked(true);
    m_at->setEnabled(false);
    m_at->setMaximumDateTime(QDateTime::currentDateTime());
    m_at->setMinimumDateTime(QDateTime::fromSecsSinceEpoch(member.since.value));
    m_at->setDateTime(QDateTime::currentDateTime());
    show();
    m_now->setFocus(Qt::OtherFocusReason);
}

void EndForm::setWhyNot(const QString& reason) {
    allow(m_propose, reason);
}

} // namespace outcheck::desktop
