// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commands/key_list.h"

#include "desktop/commands/command_registry.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

KeyList::KeyList(CommandRegistry& commands, QWidget* window)
    : QFrame(window), m_commands(commands), m_text(new QTextBrowser(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setObjectName(QStringLiteral("keyList"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("List of keys"));
    m_text->installEventFilter(this);
    hide();
}

void KeyList::popUp() {
    m_focusBefore = QApplication::focusWidget();
    QString html = QStringLiteral("<h3>%1</h3><table cellspacing=\"4\">").arg(tr("Keys").toHtmlEscaped());
    for (const QString& group : m_commands.groups()) {
        QString rows;
        for (const auto& [command, action] : m_commands.commands()) {
            if (command.group == group && !command.keys.isEmpty()) {
                QStringList keys;
                for (const QKeySequence& key : command.keys) {
                    keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
                }
                rows += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>")
                            .arg(keys.join(QStringLiteral(", ")), command.text.toHtmlEscaped());
            }
        }
        if (!rows.isEmpty()) {
            html += QStringLiteral("<tr><td colspan=\"2\"><br><b>%1</b></td></tr>%2").arg(group.toHtmlEscaped(), rows);
        }
    }
    html +=
        QStringLiteral("</table><p>%1</p>").arg(tr("Any key closes this list; the arrows move in it.").toHtmlEscaped());
    m_text->setHtml(html);
    const QWidget* window = parentWidget();
    const int wide = std::min(window->width() * 3 / 4, fontMetrics().horizontalAdvance(QLatin1Char('m')) * 36);
    const int high = window->height() * 4 / 5;
    setGeometry((window->width() - wide) / 2, (window->height() - high) / 2, wide, high);
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
}

bool KeyList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while the list is open, keys are for it
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        const bool modifier = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
                              key == Qt::Key_Meta || key == Qt::Key_AltGr;
        if (!moves && !modifier) {
            hide();
            if (m_focusBefore) {
                m_focusBefore->setFocus(Qt::PopupFocusReason);
            }
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace outcheck::desktop
