// SPDX-License-Identifier: GPL-3.0-or-later
// Dismissing findings, and taking that back.
#include "desktop/findings/dismiss_bar.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/look/signs.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

namespace outcheck::desktop {

std::string FindingsPanel::me() const {
    const auto& identity = m_session.ledger().identity();
    return identity ? identity->fingerprint : std::string();
}

std::vector<review::RecordedDismissal> FindingsPanel::ownDismissalsAt(const QModelIndex& index) const {
    std::vector<review::RecordedDismissal> own = m_model.dismissalsAt(index);
    std::erase_if(own, [this](const review::RecordedDismissal& each) { return each.writer != me(); });
    return own;
}

void FindingsPanel::dismiss() {
    const QModelIndex index = m_tree->currentIndex();
    showActions();
    if (!m_dismiss->isEnabled() || !ownDismissalsAt(index).empty()) {
        return;
    }
    m_notice->clear();
    m_asked = index;
    const FindingsModel::Target target = m_model.targetOf(index);
    m_dismissBar->show();
    m_dismissBar->ask(m_model.subjectOf(index), target.spot ? target.finding->spotCount : 1);
    showActions();
}

bool FindingsPanel::closeDismissal() {
    if (m_dismissBar->isHidden()) {
        return false;
    }
    m_dismissBar->hide();
    m_asked = QPersistentModelIndex();
    m_tree->setFocus(Qt::OtherFocusReason);
    showActions();
    return true;
}

void FindingsPanel::recordDismissal() {
    if (m_underWay > 0) {
        return;
    }
    const QString reason = m_dismissBar->reason();
    if (reason.isEmpty()) {
        m_dismissBar->setComplaint(sentenceFor(Error{ErrorCode::Refused, {}, "dismissal-needs-reason"}));
        m_dismissBar->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const FindingsModel::Target target = m_model.targetOf(m_asked);
    const auto spot = m_dismissBar->scope() == DismissBar::Scope::Place ? target.spot : std::nullopt;
    for (const rules::Finding* finding : m_model.findingsAt(m_asked)) {
        if (const auto act = m_session.dismissalOnCurrent(*finding, spot, reason)) {
            ++m_underWay;
            m_session.record(*act);
        }
    }
    m_dismissBar->setWorking(m_underWay > 0);
}

void FindingsPanel::takeBackDismissal() {
    showActions();
    if (!m_takeBack->isEnabled()) {
        return;
    }
    m_notice->clear();
    for (review::RecordedDismissal& own : ownDismissalsAt(m_tree->currentIndex())) {
        own.dismissal.act = review::DismissalAct::TakeBack;
        own.dismissal.reason.clear();
        ++m_underWay;
        m_session.record(own.dismissal);
    }
    showActions();
}

void FindingsPanel::takeDismissed(const review::RecordedDismissal&) {
    m_underWay -= m_underWay > 0 ? 1 : 0;
    if (m_underWay == 0) {
        m_dismissBar->field()->clear(); // it was a draft until now
        closeDismissal();
    }
    showActions();
}

void FindingsPanel::takeRefused(const QString& path, const Error& error) {
    m_underWay -= m_underWay > 0 ? 1 : 0;
    const OutputRow* row = m_session.current();
    if (row != nullptr && fromUtf8(row->output->path) == path) {
        const QString text = tr("Not recorded. %1 %2").arg(sentenceFor(error), remedyFor(error)).trimmed();
        m_dismissBar->setWorking(false);
        m_dismissBar->setComplaint(text);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, colourOf(Sign::Block, colours));
        m_notice->setPalette(colours);
        m_notice->setText(text); // stands on where the file is checked again and the bar closes
    }
    showActions();
}

} // namespace outcheck::desktop
