// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's part about links between tables: how one stands, and a person's answer to it.
#include "desktop/audit/audit_panel.h"
#include "desktop/audit/audit_words.h"
#include "desktop/audit/link_bar.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QTreeView>
#include <algorithm>

namespace outcheck::desktop {

namespace {

const std::string& pathOf(const AuditedTables& set, std::size_t table) {
    return set.tables.places()[table].path;
}

} // namespace

const audit::Link* AuditPanel::chosenLink() const {
    const AuditEntry* entry = isSettled() ? m_model.entryAt(m_tree->currentIndex()) : nullptr;
    return entry != nullptr && entry->subject.kind == AuditSubject::Kind::Link
               ? &m_runner.answer()->audit.tables.links[entry->subject.index]
               : nullptr;
}

// The answer that a person may give, yet without what it says; into the file that has the last word now.
check::LinkAnswer AuditPanel::answerOn(const audit::Link& link) const {
    const AuditedTables& set = *m_runner.answer();
    const check::LinkAnswer* const given = set.answers.on(link.table, link.other);
    check::LinkAnswer answer;
    answer.file = pathOf(set, link.table);
    answer.other = pathOf(set, link.other);
    answer.sidecar = given != nullptr && given->sidecar == check::Sidecar::Own
                         ? check::Sidecar::Own
                         : check::sidecarToWrite(*set.question.workspace);
    return answer;
}

void AuditPanel::showLink() {
    const audit::Link* const link = chosenLink();
    if (link == nullptr) {
        m_linkBar->hide();
        return;
    }
    const check::LinkAnswer* const given = m_runner.answer()->answers.on(link->table, link->other);
    const check::LinkAnswer mine = answerOn(*link);
    const bool isOwn = mine.sidecar == check::Sidecar::Own;
    LinkStanding standing;
    standing.who = sourceWords(*m_runner.answer(), *link);
    if (!standing.who.isEmpty()) {
        standing.isConfirmed = !link->isRejected;
    }
    if (given != nullptr) {
        standing.reason = labelText(given->reason);
        standing.canBeTakenBack = given->sidecar == mine.sidecar && check::namesExactly(*given, mine.file, mine.other);
    }
    standing.where = isOwn ? tr("The answer is kept on this machine; nothing is written into the workspace.")
                           : tr("The answer is written to outcheck.yaml, beside the outputs.");
    standing.needsReason = isOwn;
    m_linkBar->ask(standing);
}

void AuditPanel::answerLink(bool isConfirmed) {
    m_linkBar->answer(isConfirmed);
}

void AuditPanel::takeBackLink() {
    m_linkBar->takeBack();
}

void AuditPanel::writeAnswer(bool isConfirmed, const QString& reason) {
    if (const audit::Link* const link = chosenLink()) {
        check::LinkAnswer answer = answerOn(*link);
        answer.isConfirmed = isConfirmed;
        answer.reason = toUtf8(reason);
        m_answered.emplace(answer.file, answer.other);
        m_session.answerLink(answer);
    }
}

void AuditPanel::removeAnswer() {
    if (const audit::Link* const link = chosenLink()) {
        const check::LinkAnswer answer = answerOn(*link);
        m_answered.emplace(answer.file, answer.other);
        m_session.takeBackLink(answer);
    }
}

void AuditPanel::chooseLinkBetween(const std::string& one, const std::string& other) {
    const AuditedTables& set = *m_runner.answer();
    const auto& links = set.audit.tables.links;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (std::minmax(pathOf(set, links[i].table), pathOf(set, links[i].other)) == std::minmax(one, other)) {
            m_tree->setCurrentIndex(m_model.indexOf({AuditSubject::Kind::Link, i}));
            m_tree->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

// What was released before is part of the question.
void AuditPanel::takeReleases() {
    const bool isAsked =
        m_runner.state() == AuditRunner::State::Running || m_runner.state() == AuditRunner::State::Done;
    if (isAsked && m_runner.question().earlier != m_session.earlierReleases()) {
        workAgain();
    }
}

} // namespace outcheck::desktop
