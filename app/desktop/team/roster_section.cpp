// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/roster_section.h"

#include "desktop/look/signs.h"
#include "desktop/team/clock.h"
#include "desktop/team/end_form.h"
#include "desktop/team/person_form.h"
#include "desktop/team/team_parts.h"
#include "desktop/team/team_rights.h"
#include "desktop/team/team_words.h"
#include "desktop/text/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

namespace {

constexpr int fewestRows = 1, mostRows = 12; // before the list scrolls

// The last second of a day stands for the day.
QString endText(const ledger::Member& member) {
    return member.until ? timeText(*member.until) : RosterSection::tr("open");
}

} // namespace

RosterSection::RosterSection(TeamDesk& team, QWidget* parent)
    : QWidget(parent), m_team(team), m_notice(sentence({}, this)), m_takes(sentence({}, this)),
      m_list(new QTreeWidget(this)), m_former(new QCheckBox(tr("Show what has ended"), this)),
      m_add(new QPushButton(tr("Add a person…"), this)), m_roles(new QPushButton(tr("Change roles…"), this)),
      m_end(new QPushButton(tr("End membership…"), this)), m_copyKey(new QPushButton(tr("Copy my public key"), this)),
      m_quorum(new QSpinBox(this)), m_setQuorum(new QPushButton(tr("Propose"), this)),
      m_personForm(new PersonForm(this)), m_endForm(new EndForm(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionHeading(tr("Roster"), this));
    column->addWidget(m_notice);
    buildList();
    column->addWidget(m_list);
    auto* acts = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_roles, m_end}) {
        acts->addWidget(button);
    }
    acts->addStretch(1);
    acts->addWidget(m_copyKey);
    column->addLayout(acts);
    column->addWidget(m_former);
    column->addWidget(m_personForm);
    column->addWidget(m_endForm);
    m_personForm->hide();
    m_endForm->hide();
    auto* quorumRow = new QHBoxLayout;
    m_quorum->setAccessibleName(tr("Administrators that a change takes"));
    quorumRow->addWidget(m_takes, 1);
    quorumRow->addWidget(m_quorum);
    quorumRow->addWidget(m_setQuorum);
    column->addLayout(quorumRow);

    connect(m_add, &QPushButton::clicked, this, &RosterSection::openAdd);
    connect(m_roles, &QPushButton::clicked, this, &RosterSection::openRoles);
    connect(m_end, &QPushButton::clicked, this, &RosterSection::openEnd);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RosterSection::updateActs);
    connect(m_former, &QCheckBox::toggled, this, &RosterSection::fillList);
    connect(m_quorum, &QSpinBox::valueChanged, this, &RosterSection::updateActs);
    connect(m_copyKey, &QPushButton::clicked, this, [this] {
        if (const auto& me = m_team.view().me) {
            QGuiApplication::clipboard()->setText(fromUtf8(me->publicKeyLine).trimmed());
        }
    });
    connect(m_setQuorum, &QPushButton::clicked, this, [this] {
        m_team.propose({{}, {}, static_cast<std::uint64_t>(m_quorum->value())});
    });
    connect(m_personForm, &PersonForm::proposed, &team, &TeamDesk::propose);
    connect(m_endForm, &EndForm::proposed, &team, &TeamDesk::propose);
    connect(&team, &TeamDesk::acted, this, [this](TeamAct act, const std::optional<Error>& error) {
        if (act == TeamAct::Propose && !error) {
            closeForms();
        }
    });
    connect(&team, &TeamDesk::changed, this, &RosterSection::showRoster);
    showRoster();
}

void RosterSection::buildList() {
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Roster"));
    m_list->setHeaderLabels({tr("Name"), tr("Roles"), tr("Since"), tr("Until"), tr("Key")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
}

void RosterSection::showRoster() {
    const TeamView& view = m_team.view();
    const bool isReady = m_team.state() == TeamDesk::State::Ready;
    const auto administrators = static_cast<int>(administratorsNow(view.roster, clockNow()));
    m_takes->setText(tr("A change of the roster takes the signature of %n administrator(s).", "",
                        static_cast<int>(view.roster.quorum)));
    const bool waitsForMe = isReady && view.me && memberNow(view.roster, view.me->fingerprint, clockNow()) == nullptr;
    m_notice->setText(waitsForMe ? tr("Your key is not on the roster: you can read, and nothing can be recorded yet. "
                                      "Copy your public key and send it to an administrator, who adds you.")
                                 : QString());
    m_notice->setVisible(waitsForMe);
    const bool isChosen = m_quorum->hasFocus() || m_setQuorum->hasFocus(); // somebody is at it
    const int wanted = isChosen ? m_quorum->value() : static_cast<int>(view.roster.quorum);
    m_quorum->setRange(1, std::max(administrators, 1));
    m_quorum->setValue(wanted);
    fillList();
}

void RosterSection::fillList() {
    const TeamView& view = m_team.view();
    const UtcSeconds now = clockNow();
    const ledger::Member* before = chosen();
    const std::optional<ledger::Member> selected = before != nullptr ? std::optional(*before) : std::nullopt;
    std::vector<ledger::Member> shown;
    std::copy_if(
        view.roster.members.begin(), view.roster.members.end(), std::back_inserter(shown),
        [&](const ledger::Member& member) { return m_former->isChecked() || !member.until || now < *member.until; });
    std::stable_partition(shown.begin(), shown.end(),
                          [&](const ledger::Member& member) { return !member.until || now < *member.until; });
    m_list->clear();
    m_shown = std::move(shown);
    for (const ledger::Member& member : m_shown) {
        const bool isMe = view.me && view.me->fingerprint == member.fingerprint;
        const QString name = labelText(member.name);
        auto* item = new QTreeWidgetItem({isMe ? tr("%1 (you)").arg(name) : name, rolesText(member.roles),
                                          timeText(member.since), endText(member), keyText(member.fingerprint)});
        item->setToolTip(4, tr("%1\nSHA-256 %2", "public key, fingerprint")
                                .arg(labelText(member.publicKeyLine), labelText(member.fingerprint)));
        const bool ended = member.until && *member.until <= now;
        for (int i = 0; i < item->columnCount(); ++i) {
            QFont font = m_list->font();
            font.setBold(isMe && !ended && i == 0);
            item->setFont(i, font);
            if (ended) {
                item->setForeground(i, mutedText(palette()));
            }
        }
        m_list->addTopLevelItem(item);
        if (selected && selected->fingerprint == member.fingerprint && selected->since == member.since) {
            m_list->setCurrentItem(item);
        }
    }
    const int rows = std::clamp(static_cast<int>(m_shown.size()), fewestRows, mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * rowHeight + 2 * m_list->frameWidth() + 4);
    const bool someEnded = std::any_of(view.roster.members.begin(), view.roster.members.end(),
                                       [&](const auto& member) { return member.until && *member.until <= now; });
    m_former->setVisible(someEnded);
    updateActs();
}

const ledger::Member* RosterSection::chosen() const {
    const int row = m_list->currentItem() == nullptr ? -1 : m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || static_cast<std::size_t>(row) >= m_shown.size() ? nullptr
                                                                      : &m_shown[static_cast<std::size_t>(row)];
}

QString RosterSection::whyNotOnChosen() const {
    const ledger::Member* member = chosen();
    if (member == nullptr) {
        return tr("Choose somebody in the list first.");
    }
    return holds(*member, clockNow()) ? QString() : tr("This membership has ended.");
}

void RosterSection::updateActs() {
    const TeamView& view = m_team.view();
    const QString whyNot =
        rightsNow(m_team.state(), view, m_team.sync().isShared(), m_team.isBusy(), clockNow()).change;
    const QString onChosen = whyNot.isEmpty() ? whyNotOnChosen() : whyNot;
    allow(m_add, whyNot, tr("Propose that somebody is added to the roster"));
    allow(m_roles, onChosen, tr("Propose other roles for the chosen person"));
    allow(m_end, onChosen, tr("Propose that the membership of the chosen key ends"));
    allow(m_copyKey, view.me ? QString() : tr("You have no key yet. The decision panel asks for one."),
          tr("The line that an administrator needs to add you"));
    const bool same = static_cast<std::uint64_t>(m_quorum->value()) == view.roster.quorum;
    allow(m_quorum, whyNot, tr("At most as many as there are administrators"));
    allow(m_setQuorum,
          !whyNot.isEmpty() ? whyNot
          : same            ? tr("It takes as many already.")
                            : QString(),
          tr("Propose that a change takes so many administrators"));
    m_personForm->setWhyNot(whyNot);
    m_endForm->setWhyNot(whyNot);
}

void RosterSection::openAdd() {
    if (m_add->isEnabled()) {
        closeForms();
        m_personForm->openForNew();
    }
}

void RosterSection::openRoles() {
    if (const ledger::Member* member = chosen()) {
        closeForms();
        m_personForm->openForRoles(*member);
    }
}

void RosterSection::openEnd() {
    if (const ledger::Member* member = chosen()) {
        closeForms();
        m_endForm->open(*member);
    }
}

bool RosterSection::closeForms() {
    const bool open = m_personForm->isVisible() || m_endForm->isVisible();
    m_personForm->hide();
    m_endForm->hide();
    return open;
}

} // namespace outcheck::desktop
