// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons and fields of the decision panel.
#include "desktop/decision/common_reasons.h"
#include "desktop/decision/decision_panel.h"
#include "desktop/look/signs.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

QWidget* DecisionPanel::buildDesk() {
    auto* desk = new QWidget(this);
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    const auto vote = [&](const QString& text, Sign sign, review::VoteKind kind, const QString& tip) {
        auto* button = new QPushButton(signIcon(sign), text, desk);
        button->setCheckable(true);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, kind] { choose(kind); });
        return button;
    };
    m_approve = vote(tr("Approve"), Sign::Approve, review::VoteKind::Approve,
                     tr("Approve this output for release (A, then Enter)"));
    m_changes = vote(tr("Changes"), Sign::RequestChanges, review::VoteKind::RequestChanges,
                     tr("Ask for changes (C, then Enter)"));
    m_reject = vote(tr("Reject"), Sign::Reject, review::VoteKind::Reject,
                    tr("Reject: it must not be released at all (R, then Enter)"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* button : {m_approve, m_changes, m_reject}) {
        buttons->addWidget(button, 1);
    }
    column->addLayout(buttons);

    auto* reasons = new QGridLayout;
    reasons->setSpacing(3);
    for (int reason = 0; reason < reasonCount; ++reason) {
        auto* button = new QToolButton(desk);
        button->setText(tr("%1 %2", "number key and short reason").arg(reason + 1).arg(commonReason(reason).shortText));
        button->setToolTip(commonReason(reason).sentence);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, reason] { addReason(reason); });
        reasons->addWidget(button, reason / 3, reason % 3);
        m_reasons[reason] = button;
    }
    column->addLayout(reasons);

    m_comment = new QPlainTextEdit(desk);
    m_comment->setPlaceholderText(tr("Comment or reason"));
    m_comment->setAccessibleName(tr("Comment or reason"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 12);
    m_comment->installEventFilter(this);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling) {
            m_complaint.clear();
            saveDraftSoon();
            showHint();
        }
    });
    column->addWidget(m_comment, 1);
    m_forAuthor = new QCheckBox(tr("Changes: the author may read this"), desk);
    m_forAuthor->setToolTip(
        tr("What you write becomes a public comment on the file; otherwise it stays among checkers"));
    m_forAuthor->setChecked(true);
    m_forAuthor->hide();
    column->addWidget(m_forAuthor);

    auto* last = new QHBoxLayout;
    m_status = new QLabel(desk);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_record = new QPushButton(tr("Record"), desk);
    connect(m_record, &QPushButton::clicked, this, &DecisionPanel::recordChoice);
    last->addWidget(m_status, 1);
    last->addWidget(m_record, 0, Qt::AlignTop);
    column->addLayout(last);
    m_votes = new QLabel;
    m_votes->setWordWrap(true);
    m_votes->setTextFormat(Qt::PlainText);
    m_votes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_votes->setAccessibleName(tr("Votes on this output"));
    column->addWidget(m_votes);
    return desk;
}

} // namespace outcheck::desktop
