// SPDX-License-Identifier: GPL-3.0-or-later
// What background work is doing, how far it has come, and the button that stops it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace outcheck::desktop {

class BusyBar : public QWidget {
    Q_OBJECT
public:
    explicit BusyBar(QWidget* parent = nullptr);
    // Fraction from 0 to 1; below 0: not known.
    void showWork(const QString& text, double fraction);
    // Work is over; the text stays as the account of it.
    void showDone(const QString& text);

signals:
    void stopRequested();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

} // namespace outcheck::desktop
