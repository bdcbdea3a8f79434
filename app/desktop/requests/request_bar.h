// SPDX-License-Identifier: GPL-3.0-or-later
// Across the top of an open request: what it is, how it stands, what is asked of this person, and the acts that move it
// on. An act that needs a reason asks for it here, in place. What may not be done says why.
#pragma once

#include "review/request_state.h"

#include <QFrame>
#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace outcheck::desktop {

class ElidedLabel;
class Session;

class RequestBar : public QFrame {
    Q_OBJECT
public:
    explicit RequestBar(Session& session, QWidget* parent = nullptr);

    // Does it, after asking for a reason or a folder where it needs one. Nothing where it is not allowed.
    void begin(review::ActKind kind);
    // The acts that the bar offers, in their order.
    static const std::vector<review::ActKind>& offered();
    // Of contradictory acts the one at that place in the dispute stands. Nothing where that is not allowed.
    void settle(std::size_t standing);
    // Why an act may not be done now; empty where it may be.
    QString obstacleTo(review::ActKind kind) const;
    QString statusText() const;

signals:
    void folderWanted(); // where the release goes

private:
    void showRequest();
    void showAsked();
    void askForReason(review::ActKind kind);
    void sendReason();
    void send(review::RequestAct act);
    void fillMenu();
    QWidget* buildReasonRow();
    QWidget* buildDisputeRow();
    void showDispute(const review::RequestState& state);

    Session& m_session;
    ElidedLabel* m_title;
    QLabel* m_asked;
    QLabel* m_status;
    std::vector<std::pair<review::ActKind, QPushButton*>> m_buttons;
    QToolButton* m_more;
    QMenu* m_menu;
    QWidget* m_reasonRow;
    QLabel* m_reasonFor;
    QLineEdit* m_reason;
    QWidget* m_disputeRow;
    QComboBox* m_standing;
    QPushButton* m_settle;
    std::optional<review::ActKind> m_waiting; // for its reason
    QString m_answer;                         // of the last act
    bool m_answerWarns = false;
    bool m_isSending = false;
};

} // namespace outcheck::desktop
