// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/findings/dismiss_bar.h"

#include "desktop/look/signs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

DismissBar::DismissBar(QWidget* parent)
    : QWidget(parent), m_subject(new QLabel(this)), m_scope(new QComboBox(this)), m_reason(new QPlainTextEdit(this)),
      m_hint(new QLabel(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    for (QLabel* label : {m_subject, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_scope->setAccessibleName(tr("What is dismissed"));
    m_reason->setPlaceholderText(tr("Why this is no reason to hold the file back"));
    m_reason->setAccessibleName(tr("Reason for dismissing"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_reason->installEventFilter(this);
    auto* last = new QHBoxLayout;
    last->addWidget(m_hint, 1);
    last->addWidget(m_cancel, 0, Qt::AlignTop);
    last->addWidget(m_dismiss, 0, Qt::AlignTop);
    column->addWidget(m_subject);
    column->addWidget(m_scope);
    column->addWidget(m_reason);
    column->addLayout(last);
    connect(m_cancel, &QPushButton::clicked, this, &DismissBar::cancelled);
    connect(m_dismiss, &QPushButton::clicked, this, &DismissBar::accepted);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { setComplaint({}); });
}

void DismissBar::ask(const QString& subject, std::uint64_t places) {
    const QString asked = tr("Dismiss: %1", "finding or place").arg(subject);
    if (asked != m_subject->text()) { // what was written about the same is kept
        m_reason->clear();
    }
    m_subject->setText(asked);
    m_scope->clear();
    m_scope->setVisible(places > 1);
    if (places > 1) {
        m_scope->addItem(tr("Only this place"));
        m_scope->addItem(tr("All %1 places of this finding").arg(QLocale().toString(static_cast<qulonglong>(places))));
    }
    setWorking(false);
    setComplaint({});
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

DismissBar::Scope DismissBar::scope() const {
    return m_scope->count() > 1 && m_scope->currentIndex() == 0 ? Scope::Place : Scope::Finding;
}

QString DismissBar::reason() const {
    return m_reason->toPlainText().trimmed();
}

void DismissBar::setWorking(bool working) {
    for (QWidget* widget : {static_cast<QWidget*>(m_scope), static_cast<QWidget*>(m_reason),
                            static_cast<QWidget*>(m_dismiss), static_cast<QWidget*>(m_cancel)}) {
        widget->setEnabled(!working);
    }
    if (working) {
        m_hint->setText(tr("Reading the file again and recording…"));
    }
}

void DismissBar::setComplaint(const QString& text) {
    QPalette colours = palette();
    if (!text.isEmpty()) {
        colours.setColor(QPalette::WindowText, colourOf(Sign::Block, colours));
    }
    m_hint->setPalette(colours);
    m_hint->setText(text.isEmpty() ? tr("Enter records it, signed. The verdict stands.") : text);
}

bool DismissBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) { // Shift+Enter begins a new line
            emit accepted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outcheck::desktop
