// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/team_page.h"

#include "desktop/look/message_view.h"
#include "desktop/look/signs.h"
#include "desktop/team/alarm_list.h"
#include "desktop/team/outcome_text.h"
#include "desktop/team/proposals_section.h"
#include "desktop/team/roster_section.h"
#include "desktop/team/sharing_section.h"
#include "desktop/team/team_parts.h"
#include "desktop/text/error_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace outcheck::desktop {

TeamPage::TeamPage(TeamDesk& team, QWidget* parent)
    : QWidget(parent), m_team(team), m_sign(new QLabel(this)), m_outcome(sentence({}, this)),
      m_busy(new QProgressBar(this)), m_scroll(new QScrollArea(this)), m_message(new MessageView(this)),
      m_alarms(new AlarmList(team, this)), m_sharing(new SharingSection(team, this)),
      m_proposals(new ProposalsSection(team, this)), m_roster(new RosterSection(team, this)) {
    const int unit = fontMetrics().height();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(unit / 2, unit / 2, unit / 2, 0);
    auto* top = new QHBoxLayout;
    auto* heading = new QLabel(tr("Team and ledger"), this);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(unit);
    m_busy->setFixedWidth(unit * 6);
    m_busy->setAccessibleName(tr("Working"));
    auto* back = new QPushButton(tr("Back"), this);
    back->setToolTip(tr("Back to the outputs (Escape)"));
    top->addWidget(heading);
    top->addStretch(1);
    top->addWidget(m_busy);
    top->addWidget(back);
    outer->addLayout(top);
    auto* outcome = new QHBoxLayout;
    outcome->addWidget(m_sign, 0, Qt::AlignTop);
    outcome->addWidget(m_outcome, 1);
    m_sign->hide();
    m_outcome->hide();
    outer->addLayout(outcome);

    auto* content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, unit / 2, unit / 2, unit);
    column->setSpacing(unit);
    for (QWidget* section :
         {static_cast<QWidget*>(m_alarms), static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_proposals),
          static_cast<QWidget*>(m_sharing), static_cast<QWidget*>(m_roster)}) {
        column->addWidget(section);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);

    // A form that opens further down comes into sight with its first field, once it is laid out.
    connect(qApp, &QApplication::focusChanged, this, [this, unit](const QWidget*, const QWidget* now) {
        if (now != nullptr && m_scroll->widget()->isAncestorOf(now)) {
            QTimer::singleShot(0, this, [this, unit] {
                QWidget* field = QApplication::focusWidget();
                if (field != nullptr && m_scroll->widget()->isAncestorOf(field)) {
                    m_scroll->ensureWidgetVisible(field, 0, unit * 8);
                }
            });
        }
    });
    connect(back, &QPushButton::clicked, this, &TeamPage::closed);
    connect(&team, &TeamDesk::changed, this, &TeamPage::showState);
    connect(&team, &TeamDesk::acted, this, &TeamPage::tellAct);
    connect(&team.sync(), &SyncRunner::ended, this, &TeamPage::tellErrand);
    showState();
}

QString TeamPage::outcomeText() const {
    return m_outcome->text();
}

void TeamPage::showState() {
    const bool isReady = m_team.state() == TeamDesk::State::Ready;
    m_busy->setVisible(m_team.isBusy());
    m_message->setVisible(!isReady);
    m_roster->setVisible(isReady);
    switch (m_team.state()) {
    case TeamDesk::State::Loading:
        m_message->setMessage(tr("Reading the ledger…"), QString());
        break;
    case TeamDesk::State::NoLedger:
        m_message->setMessage(tr("There is no ledger yet"),
                              tr("Join the one that your team shares. Or choose a key in the decision panel: that "
                                 "begins a ledger of your own, which can be shared later."));
        break;
    case TeamDesk::State::Failed:
        m_message->setMessage(tr("The ledger cannot be opened"), outcomeOf(m_team.error()));
        break;
    case TeamDesk::State::Ready:
        break;
    }
}

void TeamPage::say(const QString& text, bool good) {
    const int side = fontMetrics().ascent();
    m_sign->setPixmap(signIcon(good ? Sign::Clean : Sign::Unreadable).pixmap(QSize(side, side), devicePixelRatioF()));
    m_sign->show();
    m_outcome->setText(text);
    m_outcome->show();
}

// What a sync by itself did is told by the indicator; here only what was asked for.
void TeamPage::tellErrand(const ErrandEnd& end) {
    if (isVisible() || end.errand != Errand::Sync) {
        say(outcomeOf(end), !end.error && end.report.alarms.empty());
    }
}

void TeamPage::tellAct(TeamAct act, const std::optional<Error>& error) {
    const bool genuine = act != TeamAct::Verify || m_team.alarms().empty();
    say(error ? outcomeOf(*error) : outcomeOf(act, m_team.sync().isShared(), genuine), !error && genuine);
}

void TeamPage::showAlarms() {
    m_scroll->ensureVisible(0, 0);
    if (isVisible()) {
        m_team.markAlarmsSeen();
    }
}

void TeamPage::leave() {
    const bool sharing = m_sharing->closeForms();
    const bool roster = m_roster->closeForms();
    if (!sharing && !roster) {
        emit closed();
    }
}

void TeamPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_sign->hide(); // what was said before belongs to another visit
    m_outcome->hide();
    m_team.load();
}

} // namespace outcheck::desktop
