// SPDX-License-Identifier: GPL-3.0-or-later
// While somebody types, a plain key is a letter and not a command. Keeps keys without Ctrl, Alt or Meta (Escape and
// function keys apart) from becoming shortcuts while a text field has the focus.
#pragma once

#include <QObject>

namespace outcheck::desktop {

class TypingGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

// Whether the focus is in a field that takes text.
bool isTyping();

} // namespace outcheck::desktop
