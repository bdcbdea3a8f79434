// SPDX-License-Identifier: GPL-3.0-or-later
// Every act of the window in one place: name, text, keys, what it does. Menus, toolbar, the palette (Ctrl+K) and the
// list of keys (?) are made from here, so none of them can forget one.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace outcheck::desktop {

class CommandRegistry : public QObject {
    Q_OBJECT
public:
    struct Command {
        QString id;    // stable, for tests and settings: output.next
        QString group; // heading in menu and key list, translated
        QString text;  // in words, translated
        QList<QKeySequence> keys;
        std::function<void()> run;
    };

    // Actions are added to `window`, so that their keys hold wherever the focus is inside it.
    explicit CommandRegistry(QWidget* window);

    QAction* add(Command command);
    // Null where there is none.
    QAction* action(const QString& id) const;
    // All, in the order added.
    const std::vector<std::pair<Command, QAction*>>& commands() const { return m_commands; }
    // The groups in the order in which they first came.
    QStringList groups() const;

private:
    QWidget* m_window;
    std::vector<std::pair<Command, QAction*>> m_commands;
};

} // namespace outcheck::desktop
