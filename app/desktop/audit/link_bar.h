// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether two tables that the audit took for linked count the same people, beneath the link that is chosen. It
// only asks; whoever shows it writes the answer.
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace outcheck::desktop {

// How a link stands, in the words to be shown.
struct LinkStanding {
    std::optional<bool> isConfirmed; // nothing: it is proposed
    QString who, reason;             // of the answer; the reason may be empty
    bool canBeTakenBack = false;     // by this program
    QString where;                   // an answer goes to
    bool needsReason = false;
};

class LinkBar : public QWidget {
    Q_OBJECT
public:
    explicit LinkBar(QWidget* parent = nullptr);

    // What was written for a reason before is gone.
    void ask(const LinkStanding& standing);
    // As the buttons do, and their keys; nothing where that is not asked now. Without a reason that is needed the field
    // for it gets the focus.
    void answer(bool isConfirmed);
    void takeBack();

    QLineEdit* reasonField() const { return m_reason; }
    QPushButton* sameButton() const { return m_same; }
    QPushButton* otherButton() const { return m_other; }
    QPushButton* takeBackButton() const { return m_takeBack; }
    QString text() const;

signals:
    void answered(bool isConfirmed, const QString& reason);
    void takenBack();

private:
    void showHint();

    LinkStanding m_standing;
    QLabel* m_state;
    QLineEdit* m_reason;
    QPushButton* m_same;
    QPushButton* m_other;
    QPushButton* m_takeBack;
    QLabel* m_hint;
};

} // namespace outcheck::desktop
