// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows about the team: roster, changes of it that wait, alarms. Reads and acts off the interface
// thread, on a ledger of its own; the sync goes its own way beside it.
#pragma once

#include "desktop/session/ledger_desk.h"
#include "desktop/team/sync_runner.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <vector>

namespace outcheck::desktop {

struct TeamView {
    std::optional<ledger::Identity> me; // nothing: no key yet
    std::string ledgerId;
    std::filesystem::path folder;
    std::filesystem::path folderAside; // where this ledger goes when another takes its place
    Sha256Digest firstRoster;
    ledger::Roster roster;
    std::vector<ledger::RosterProposal> proposals;
    std::uint64_t recorded = 0; // entries of everybody, their first ones not counted
};

enum class TeamAct { Propose, Sign, Verify };

class TeamDesk : public QObject {
    Q_OBJECT
public:
    enum class State {
        Loading,
        NoLedger, // neither made nor joined yet
        Ready,
        Failed // error() says why
    };

    // Follows the desk: reads again whenever it has read.
    explicit TeamDesk(LedgerDesk& desk, QObject* parent = nullptr);
    ~TeamDesk() override;

    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    const TeamView& view() const { return m_view; }
    bool isBusy() const { return m_acting > 0 || m_sync.view().running; }
    SyncRunner& sync() { return m_sync; }
    const SyncRunner& sync() const { return m_sync; }

    // Everything that is not genuine: of the last sync, of the last verification, of opening.
    std::vector<Error> alarms() const;
    // Whether there is one that nobody has looked at.
    bool hasNewAlarm() const;
    void markAlarmsSeen();

    void load();
    // Until all that was begun has ended; its answers come with the next events.
    void waitForActs();
    // Each answers with acted(); where the ledger is shared, a sync follows.
    void propose(const ledger::RosterEdit& edit);
    void sign(const std::string& proposalId);
    // Verifies every entry anew; answers with acted().
    void verify();

signals:
    void changed(); // view, state, alarms or isBusy
    void acted(outcheck::desktop::TeamAct act, const std::optional<outcheck::Error>& error);

private:
    using Change = std::function<Result<ledger::RosterProposal>(ledger::Ledger&)>;
    void change(TeamAct act, Change make);
    void takeView(Result<std::optional<TeamView>> view);
    void takeErrand(const ErrandEnd& end);
    void takeVerification(const ledger::Verification& verification);

    LedgerDesk& m_desk;
    std::shared_ptr<TeamLedger> m_ledger;
    QThreadPool m_pool;
    State m_state = State::Loading;
    Error m_error;
    TeamView m_view;
    std::vector<Error> m_faults; // of the last verification
    QSet<QString> m_seenAlarms;
    int m_acting = 0;
    SyncRunner m_sync;
};

} // namespace outcheck::desktop
