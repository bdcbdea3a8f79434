// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/link_bar.h"

#include "desktop/look/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

LinkBar::LinkBar(QWidget* parent)
    : QWidget(parent), m_state(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_same(new QPushButton(tr("They count the &same people"), this)),
      m_other(new QPushButton(tr("They do &not"), this)),
      m_takeBack(new QPushButton(tr("Take the answer &back"), this)), m_hint(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 0);
    column->setSpacing(4);
    for (QLabel* label : {m_state, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_hint->setPalette(quiet);
    m_reason->setAccessibleName(tr("Reason for the answer"));
    m_same->setToolTip(tr("Their figures are worked through together (L)"));
    m_other->setToolTip(tr("Nothing is concluded from one to the other (Shift+L)"));
    m_takeBack->setToolTip(tr("The link is proposed again (Ctrl+Shift+L)"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_same, m_other, m_takeBack}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(m_state);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    connect(m_same, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_other, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_takeBack, &QPushButton::clicked, this, &LinkBar::takeBack);
    connect(m_reason, &QLineEdit::textChanged, this, &LinkBar::showHint);
}

void LinkBar::ask(const LinkStanding& standing) {
    m_standing = standing;
    const auto& confirmed = standing.isConfirmed;
    QString state = !confirmed   ? tr("Do they count the same people? So far they are taken to.")
                    : *confirmed ? tr("They count the same people, as a person says (%1).").arg(standing.who)
                                 : tr("They count other people, as a person says (%1). Whoever releases the table has "
                                      "to agree.")
                                       .arg(standing.who);
    if (!standing.reason.isEmpty()) {
        state += QLatin1Char('\n') + tr("Reason: %1").arg(standing.reason);
    }
    m_state->setText(state);
    m_same->setVisible(confirmed != true);
    m_other->setVisible(confirmed != false);
    m_takeBack->setVisible(standing.canBeTakenBack);
    m_reason->clear();
    m_reason->setPlaceholderText(standing.needsReason ? tr("Why") : tr("Why (may stay empty)"));
    showHint();
    setVisible(true);
}

void LinkBar::showHint() {
    const bool isMissing = m_standing.needsReason && m_reason->text().trimmed().isEmpty();
    m_same->setEnabled(!isMissing);
    m_other->setEnabled(!isMissing);
    m_hint->setText(isMissing ? tr("A reason is needed. %1").arg(m_standing.where) : m_standing.where);
}

void LinkBar::answer(bool isConfirmed) {
    const QPushButton* button = isConfirmed ? m_same : m_other;
    if (isHidden() || button->isHidden()) {
        return;
    }
    if (!button->isEnabled()) {
        m_reason->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    emit answered(isConfirmed, m_reason->text().trimmed());
}

void LinkBar::takeBack() {
    if (!isHidden() && !m_takeBack->isHidden()) {
        emit takenBack();
    }
}

QString LinkBar::text() const {
    return m_state->text() + QLatin1Char('\n') + m_hint->text();
}

} // namespace outcheck::desktop
