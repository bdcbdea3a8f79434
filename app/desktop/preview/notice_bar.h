// SPDX-License-Identifier: GPL-3.0-or-later
// One line above a preview that says what is not as it should be (changed while it was read, read in part), with one
// thing to do about it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace outcheck::preview {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    // `action`: text of the button; empty for none.
    void showNotice(const QString& text, const QString& action);
    void dismiss();

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace outcheck::preview
