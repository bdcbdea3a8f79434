// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over a view that asks for a text to find (Ctrl+F) or a row to go to (Ctrl+G). It only asks; the view
// searches.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace outcheck::preview {

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    void openFind();
    // `prompt` names what is counted: "Go to row".
    void openGoTo(const QString& prompt);
    void setStatus(const QString& text);
    QString needle() const;
    bool caseSensitive() const;

signals:
    void searchWanted(const QString& needle, bool caseSensitive);
    void nextWanted();
    void previousWanted();
    // A number as typed, from 1.
    void numberChosen(qulonglong number);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(bool backwards);
    void closeBar();
    void setMode(bool goTo);

    QLabel* m_prompt;
    QLineEdit* m_edit;
    QToolButton* m_case;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QLabel* m_status;
    QTimer* m_typing;
    QString m_lastNeedle;
    bool m_goTo = false;
};

} // namespace outcheck::preview
