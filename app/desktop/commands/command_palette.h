// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by name: type a few letters, choose with the arrows, Enter does it. Also goes to outputs by their path.
#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace outcheck::desktop {

class CommandRegistry;
class Session;

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(CommandRegistry& commands, Session& session, QWidget* window);
    // Opens over the upper middle of the window, with the focus in its field.
    void popUp();
    QLineEdit* field() const { return m_field; }
    QListWidget* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void runChosen();
    void dismiss();

    CommandRegistry& m_commands;
    Session& m_session;
    QLineEdit* m_field;
    QListWidget* m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace outcheck::desktop
