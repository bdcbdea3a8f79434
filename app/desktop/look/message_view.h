// SPDX-License-Identifier: GPL-3.0-or-later
// A designed state of a panel that has nothing to show: what is so, in a heading, and what to do about it.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace outcheck::desktop {

class MessageView : public QWidget {
    Q_OBJECT
public:
    explicit MessageView(QWidget* parent = nullptr);
    void setMessage(const QString& heading, const QString& text);
    // A button or field beneath the text; becomes a child.
    void addBelow(QWidget* widget);

private:
    QLabel* m_heading;
    QLabel* m_text;
    QVBoxLayout* m_column;
};

} // namespace outcheck::desktop
