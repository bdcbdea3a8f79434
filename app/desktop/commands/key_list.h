// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys (?), by group, made from the command registry. Any key closes it.
#pragma once

#include <QFrame>
#include <QPointer>

class QTextBrowser;

namespace outcheck::desktop {

class CommandRegistry;

class KeyList : public QFrame {
    Q_OBJECT
public:
    KeyList(CommandRegistry& commands, QWidget* window);
    void popUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CommandRegistry& m_commands;
    QTextBrowser* m_text;
    QPointer<QWidget> m_focusBefore;
};

} // namespace outcheck::desktop
