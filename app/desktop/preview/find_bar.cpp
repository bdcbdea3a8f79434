// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace outcheck::preview {

namespace {

QToolButton* makeButton(const QString& text, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), m_prompt(new QLabel(this)), m_edit(new QLineEdit(this)),
      m_case(makeButton(tr("Match case"), tr("Tell capitals from small letters"), this)),
      m_previous(makeButton(tr("Previous"), tr("The place before (Shift+Enter)"), this)),
      m_next(makeButton(tr("Next"), tr("The next place (Enter)"), this)),
      m_close(makeButton(tr("Close"), tr("Close this bar (Esc)"), this)), m_status(new QLabel(this)),
      m_typing(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    for (QWidget* part :
         {static_cast<QWidget*>(m_prompt), static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_case),
          static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_status)}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    row->addWidget(m_close);
    m_case->setCheckable(true);
    m_prompt->setBuddy(m_edit);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_edit->setMaxLength(1000);
    m_edit->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(200);
    const auto search = [this] {
        if (!m_goTo) {
            m_typing->stop();
            m_lastNeedle = m_edit->text();
            emit searchWanted(m_edit->text(), m_case->isChecked());
        }
    };
    connect(m_typing, &QTimer::timeout, this, search);
    connect(m_edit, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_case, &QToolButton::toggled, this, search);
    connect(m_next, &QToolButton::clicked, this, [this] { enter(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { enter(true); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeBar);
    hide();
}

void FindBar::setMode(bool goTo) {
    m_goTo = goTo;
    for (QWidget* part : {m_case, m_previous, m_next}) {
        part->setVisible(!goTo);
    }
    m_status->clear();
    m_typing->stop();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::openFind() {
    m_prompt->setText(tr("&Find"));
    if (m_goTo) {
        m_edit->setText(m_lastNeedle);
    }
    setMode(false);
    if (!m_edit->text().isEmpty()) {
        emit searchWanted(m_edit->text(), m_case->isChecked());
    }
}

void FindBar::openGoTo(const QString& prompt) {
    m_prompt->setText(prompt);
    if (!m_goTo) {
        m_edit->clear();
    }
    setMode(true);
}

void FindBar::setStatus(const QString& text) {
    m_status->setText(text);
}

QString FindBar::needle() const {
    return m_goTo ? QString() : m_edit->text();
}

bool FindBar::caseSensitive() const {
    return m_case->isChecked();
}

void FindBar::enter(bool backwards) {
    if (m_goTo) {
        bool isNumber = false;
        QString digits = m_edit->text();
        digits.remove(QLatin1Char(',')).remove(QLatin1Char(' '));
        const qulonglong number = digits.toULongLong(&isNumber);
        if (isNumber && number > 0) {
            closeBar();
            emit numberChosen(number);
        } else {
            m_status->setText(tr("Type a number from 1"));
        }
        return;
    }
    if (m_typing->isActive() || m_edit->text() != m_lastNeedle) {
        m_typing->stop();
        m_lastNeedle = m_edit->text();
        emit searchWanted(m_edit->text(), m_case->isChecked());
        return;
    }
    if (backwards) {
        emit previousWanted();
    } else {
        emit nextWanted();
    }
}

void FindBar::closeBar() {
    m_typing->stop();
    hide();
    emit closed();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            enter(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            closeBar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outcheck::preview
