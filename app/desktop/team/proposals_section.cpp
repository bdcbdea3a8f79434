// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/proposals_section.h"

#include "desktop/look/signs.h"
#include "desktop/team/clock.h"
#include "desktop/team/team_parts.h"
#include "desktop/team/team_rights.h"
#include "desktop/team/team_words.h"
#include "desktop/text/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

using ledger::ProposalState;
using ledger::RosterProposal;

constexpr std::int64_t overtakenShown = 14 * 24 * 60 * 60; // seconds: long enough to be proposed again

bool isShown(const RosterProposal& proposal, UtcSeconds now) {
    return proposal.state == ProposalState::Open || proposal.state == ProposalState::Reached ||
           (proposal.state == ProposalState::Overtaken && now.value - proposal.time.value < overtakenShown);
}

QString signaturesText(const RosterProposal& proposal) {
    QStringList names;
    for (const std::string& name : proposal.signedBy) {
        names << labelText(name);
    }
    return ProposalsSection::tr("Signed by %1: %2 of %3 needed.", "names, count, count")
        .arg(names.join(ProposalsSection::tr(", ")))
        .arg(proposal.signedBy.size())
        .arg(proposal.needed);
}

QString textOf(const RosterProposal& proposal, const ledger::Roster& now) {
    QStringList lines;
    for (const QString& change : changesText(proposal, now)) {
        lines << QStringLiteral("• ") + change;
    }
    lines << signaturesText(proposal) + QLatin1Char(' ') + sentenceFor(proposal.state);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ProposalsSection::ProposalsSection(TeamDesk& team, QWidget* parent)
    : QWidget(parent), m_team(team), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(sectionHeading(tr("Changes of the roster that wait"), this));
    connect(&team, &TeamDesk::changed, this, &ProposalsSection::showProposals);
    showProposals();
}

void ProposalsSection::showProposals() {
    const TeamView& view = m_team.view();
    const UtcSeconds now = clockNow();
    std::vector<RosterProposal> shown;
    QStringList texts;
    for (const RosterProposal& proposal : view.proposals) {
        if (isShown(proposal, now)) {
            shown.push_back(proposal);
            texts << fromUtf8(proposal.id) + textOf(proposal, view.roster);
        }
    }
    m_shown = std::move(shown);
    if (texts != m_texts || m_rows == nullptr) { // the focus stays where it is while nothing is new
        m_texts = texts;
        build();
    }
    setVisible(!m_shown.empty());
    updateButtons();
}

void ProposalsSection::build() {
    delete m_rows;
    m_buttons.clear();
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const RosterProposal& proposal : m_shown) {
        rows->addWidget(rowFor(proposal));
    }
    m_column->addWidget(m_rows);
}

QWidget* ProposalsSection::rowFor(const RosterProposal& proposal) {
    auto* frame = new QFrame(m_rows);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(frame);
    auto* words = new QVBoxLayout;
    QLabel* who = sentence(
        tr("%1 proposes, %2", "who, when").arg(labelText(proposal.proposedBy), timeText(proposal.time)), frame);
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    words->addWidget(who);
    words->addWidget(sentence(textOf(proposal, m_team.view().roster), frame));
    row->addLayout(words, 1);
    auto* button = new QPushButton(tr("Sign"), frame);
    button->setAccessibleName(tr("Sign the change that %1 proposes").arg(labelText(proposal.proposedBy)));
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, id = proposal.id] { m_team.sign(id); });
    m_buttons.push_back(button);
    return frame;
}

void ProposalsSection::updateButtons() {
    const UtcSeconds now = clockNow();
    const QString whyNot =
        rightsNow(m_team.state(), m_team.view(), m_team.sync().isShared(), m_team.isBusy(), now).change;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const QString own = whyNotSign(m_shown[i], m_team.view(), now);
        allow(m_buttons[i], whyNot.isEmpty() ? own : whyNot, tr("Agree to this change with your signature"));
        m_buttons[i]->setVisible(m_shown[i].state != ProposalState::Overtaken);
    }
}

} // namespace outcheck::desktop
