// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commands/command_palette.h"

#include "desktop/commands/command_registry.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

namespace {

constexpr int outputsShown = 50;
enum ItemRole { CommandRole = Qt::UserRole, OutputRole };

// Every word typed must stand somewhere in the text.
bool fits(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(CommandRegistry& commands, Session& session, QWidget* window)
    : QFrame(window), m_commands(commands), m_session(session), m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setObjectName(QStringLiteral("commandPalette"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_field->setPlaceholderText(tr("Type the name of a command or of an output"));
    m_field->setAccessibleName(tr("Command or output"));
    m_list->setAccessibleName(tr("Commands and outputs"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runChosen);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runChosen);
    hide();
}

void CommandPalette::popUp() {
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    fill();
    const QWidget* window = parentWidget();
    const int wide = std::min(window->width() * 3 / 4, fontMetrics().horizontalAdvance(QLatin1Char('m')) * 42);
    setGeometry((window->width() - wide) / 2, window->height() / 10, wide, window->height() / 2);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill() {
    const QStringList words = m_field->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (const auto& [command, action] : m_commands.commands()) {
        const QString text = tr("%1: %2", "group: command").arg(command.group, command.text);
        if (!action->isEnabled() || !fits(text, words)) {
            continue;
        }
        const QString keys =
            command.keys.isEmpty() ? QString() : command.keys.first().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(keys.isEmpty() ? text : tr("%1\t%2", "command, keys").arg(text, keys), m_list);
        item->setData(CommandRole, command.id);
    }
    int shown = 0;
    for (std::size_t row = 0; !words.isEmpty() && row < m_session.rows().size() && shown < outputsShown; ++row) {
        const QString path = labelText(m_session.rows()[row].output->path);
        if (fits(path, words)) {
            auto* item = new QListWidgetItem(signIcon(signOf(stateOf(m_session.rows()[row]))), path, m_list);
            item->setData(OutputRole, static_cast<int>(row));
            ++shown;
        }
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runChosen() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const QVariant output = item->data(OutputRole);
    QAction* action = m_commands.action(item->data(CommandRole).toString());
    dismiss();
    if (output.isValid()) {
        m_session.setCurrent(static_cast<std::size_t>(output.toInt()));
    } else if (action != nullptr) {
        action->trigger();
    }
}

void CommandPalette::dismiss() {
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(next, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() && !m_list->underMouse()) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace outcheck::desktop
