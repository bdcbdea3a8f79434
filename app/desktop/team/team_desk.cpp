// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/team_desk.h"

#include "desktop/team/clock.h"
#include "desktop/text/words.h"

#include <algorithm>

namespace outcheck::desktop {

namespace {

QString nameOf(const Error& alarm) {
    return fromUtf8(describe(alarm));
}

std::uint64_t recordedIn(const std::vector<ledger::Head>& heads) {
    std::uint64_t count = 0;
    for (const ledger::Head& head : heads) {
        count += head.sequence - std::min<std::uint64_t>(head.sequence, 1);
    }
    return count;
}

Result<TeamView> viewOf(const TeamLedger::Hand& hand) {
    const ledger::Ledger& ledger = *hand.ledger;
    const auto first = ledger.firstRoster();
    const auto roster = first ? ledger.rosterNow() : failure(first.error());
    const auto proposals = roster ? ledger.rosterProposals() : failure(roster.error());
    const auto heads = proposals ? ledger.heads() : failure(proposals.error());
    if (!heads) {
        return failure(heads.error());
    }
    return TeamView{hand.me, ledger.ledgerId(), ledger.folder(), ledger.folderAside(),
                    *first,  *roster,           *proposals,      recordedIn(*heads)};
}

// Nothing where there is no ledger yet.
Result<std::optional<TeamView>> read(TeamLedger& ledger) {
    const auto hand = ledger.hand();
    if (hand) {
        return viewOf(*hand).map([](TeamView view) { return std::optional(std::move(view)); });
    }
    if (hand.error().code == ErrorCode::NotFound) {
        return std::optional<TeamView>();
    }
    return failure(hand.error());
}

} // namespace

TeamDesk::TeamDesk(LedgerDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_ledger(std::make_shared<TeamLedger>()), m_sync(m_ledger) {
    m_pool.setMaxThreadCount(1);
    connect(&desk, &LedgerDesk::accountChanged, this, [this] {
        const auto& mine = m_desk.identity();
        const bool sameKey =
            mine.has_value() == m_view.me.has_value() && (!mine || mine->fingerprint == m_view.me->fingerprint);
        if (!sameKey) {
            m_ledger->forget();
        }
        load();
    });
    connect(&desk, &LedgerDesk::verified, this, &TeamDesk::takeVerification);
    connect(&m_sync, &SyncRunner::changed, this, &TeamDesk::changed);
    connect(&m_sync, &SyncRunner::ended, this, &TeamDesk::takeErrand);
}

TeamDesk::~TeamDesk() {
    m_sync.stop(); // an act may be waiting for it
    m_pool.waitForDone();
}

void TeamDesk::waitForActs() {
    m_pool.waitForDone();
    m_sync.waitForErrands();
}

void TeamDesk::load() {
    runInBackground(
        m_pool, this, [ledger = m_ledger] { return read(*ledger); },
        [this](Result<std::optional<TeamView>> view) { takeView(std::move(view)); });
}

void TeamDesk::takeView(Result<std::optional<TeamView>> view) {
    if (!view) {
        m_state = State::Failed;
        m_error = view.error();
    } else if (*view) {
        m_state = State::Ready;
        m_error = {};
        m_view = **std::move(view);
        m_sync.look();
    } else {
        m_state = State::NoLedger;
        m_error = {};
        m_view = {};
        m_view.me = m_desk.identity();
    }
    emit changed();
}

void TeamDesk::takeErrand(const ErrandEnd& end) {
    if (end.error) {
        return;
    }
    if (end.errand == Errand::Join) {
        m_faults.clear();
        m_desk.reopen();
    } else if (end.report.received > 0) {
        m_desk.load(); // which is followed by load()
    } else if (end.errand != Errand::Export) {
        load();
    }
}

void TeamDesk::propose(const ledger::RosterEdit& edit) {
    change(TeamAct::Propose, [edit](ledger::Ledger& ledger) { return ledger.proposeRoster(edit, clockNow()); });
}

void TeamDesk::sign(const std::string& proposalId) {
    change(TeamAct::Sign, [proposalId](ledger::Ledger& ledger) { return ledger.signRoster(proposalId, clockNow()); });
}

void TeamDesk::change(TeamAct act, Change make) {
    ++m_acting;
    emit changed();
    const auto work = [ledger = m_ledger, make = std::move(make)]() -> Result<ledger::RosterProposal> {
        const auto hand = ledger->hand();
        return hand ? make(*hand->ledger) : failure(hand.error());
    };
    runInBackground(m_pool, this, work, [this, act](const Result<ledger::RosterProposal>& proposal) {
        --m_acting;
        if (proposal) {
            m_desk.load();
            m_sync.syncNow();
        }
        emit changed();
        emit acted(act, proposal ? std::nullopt : std::optional(proposal.error()));
    });
}

void TeamDesk::verify() {
    ++m_acting;
    emit changed();
    const auto work = []() -> Result<ledger::Verification> {
        const auto ledger = ledger::Ledger::openExisting(ledger::Ledger::defaultFolder());
        return ledger ? Result<ledger::Verification>(ledger->verify()) : failure(ledger.error());
    };
    runInBackground(m_pool, this, work, [this](const Result<ledger::Verification>& verification) {
        --m_acting;
        if (verification) {
            takeVerification(*verification);
        }
        emit changed();
        emit acted(TeamAct::Verify, verification ? std::nullopt : std::optional(verification.error()));
    });
}

void TeamDesk::takeVerification(const ledger::Verification& verification) {
    m_faults = verification.faults;
    m_faults.insert(m_faults.end(), verification.disbelieved.begin(), verification.disbelieved.end());
    emit changed();
}

std::vector<Error> TeamDesk::alarms() const {
    std::vector<Error> all = m_sync.view().alarms;
    all.insert(all.end(), m_faults.begin(), m_faults.end());
    if (m_state == State::Failed && m_error.code == ErrorCode::NotGenuine) {
        all.push_back(m_error);
    }
    std::vector<Error> each;
    for (const Error& alarm : all) {
        if (std::find(each.begin(), each.end(), alarm) == each.end()) {
            each.push_back(alarm);
        }
    }
    return each;
}

bool TeamDesk::hasNewAlarm() const {
    const auto all = alarms();
    return std::any_of(all.begin(), all.end(),
                       [this](const Error& alarm) { return !m_seenAlarms.contains(nameOf(alarm)); });
}

void TeamDesk::markAlarmsSeen() {
    for (const Error& alarm : alarms()) {
        m_seenAlarms.insert(nameOf(alarm));
    }
    emit changed();
}

} // namespace outcheck::desktop
