// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reason for dismissing a finding is written, in place and without a dialog. Enter records it, Escape leaves.
// It only asks; whoever shows it records.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace outcheck::desktop {

class DismissBar : public QWidget {
    Q_OBJECT
public:
    enum class Scope { Place, Finding };

    explicit DismissBar(QWidget* parent = nullptr);
    // Asks for a reason. `subject` names the finding or place; with `places` over 1 it also asks whether only the place
    // or all of them are meant. What was written about the same before stays.
    void ask(const QString& subject, std::uint64_t places);
    Scope scope() const;
    QString reason() const; // trimmed
    // Recording is under way: nothing can be changed until it has ended.
    void setWorking(bool working);
    // What is missing, or why nothing was recorded; empty for the usual hint.
    void setComplaint(const QString& text);
    QPlainTextEdit* field() const { return m_reason; }

signals:
    void accepted();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_subject;
    QComboBox* m_scope;
    QPlainTextEdit* m_reason;
    QLabel* m_hint;
    QPushButton* m_cancel;
    QPushButton* m_dismiss;
};

} // namespace outcheck::desktop
