// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commands/command_registry.h"

#include <QStringList>
#include <QWidget>

namespace outcheck::desktop {

CommandRegistry::CommandRegistry(QWidget* window) : QObject(window), m_window(window) {}

QAction* CommandRegistry::add(Command command) {
    auto* action = new QAction(command.text, m_window);
    action->setObjectName(command.id);
    action->setShortcuts(command.keys);
    action->setAutoRepeat(true);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [run = command.run] { run(); });
    m_commands.emplace_back(std::move(command), action);
    return action;
}

QAction* CommandRegistry::action(const QString& id) const {
    for (const auto& [command, action] : m_commands) {
        if (command.id == id) {
            return action;
        }
    }
    return nullptr;
}

QStringList CommandRegistry::groups() const {
    QStringList names;
    for (const auto& [command, action] : m_commands) {
        if (!names.contains(command.group)) {
            names << command.group;
        }
    }
    return names;
}

} // namespace outcheck::desktop
