// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: what is chosen and typed but not recorded yet outlives the window.
#include "desktop/decision/decision_panel.h"
#include "desktop/text/words.h"

#include <QDateTime>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace outcheck::desktop {

void DecisionPanel::saveDraftSoon() {
    if (m_digest && !m_filling) {
        m_draftPending = true;
        m_draftTimer.start();
    }
}

void DecisionPanel::saveDraft() {
    if (!m_draftPending || !m_digest) {
        return;
    }
    m_draftPending = false;
    m_draftTimer.stop();
    const std::string comment = toUtf8(m_comment->toPlainText());
    if (!m_choice && comment.empty()) {
        m_drafts.remove(m_workspace, m_path, *m_digest);
        return;
    }
    m_drafts.save({m_workspace, m_path, *m_digest, m_choice, comment, {QDateTime::currentSecsSinceEpoch()}});
}

void DecisionPanel::takeDraft(const ledger::Draft& draft) {
    // Whoever has begun to write since is not overwritten.
    if (draft.path != m_path || draft.file != m_digest || m_choice || !m_comment->toPlainText().isEmpty()) {
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    m_choice = draft.kind;
    m_comment->setPlainText(fromUtf8(draft.comment));
    updateState();
}

} // namespace outcheck::desktop
