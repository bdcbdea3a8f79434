// SPDX-License-Identifier: GPL-3.0-or-later
// One line over a table whose rows are filtered or sorted: how many are shown and how, or how far the work has come,
// with what ends either. Hidden while the table is shown as it is.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace outcheck::preview {

class RowsBar : public QWidget {
    Q_OBJECT
public:
    explicit RowsBar(QWidget* parent = nullptr);

    // Work is under way; `percent` of it, or below 0 where it has not begun.
    void showWork(const QString& text, int percent);
    void showRows(const QString& text, bool filtered, bool sorted);

signals:
    void cancelled();
    void allRowsWanted();
    void originalOrderWanted();

private:
    void say(const QString& text);

    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QToolButton* m_allRows;
    QToolButton* m_originalOrder;
};

} // namespace outcheck::preview
