// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs the ledger beside everything else: on command, some seconds after something was recorded, and every few
// minutes. One errand to the remote after the other, on a thread of its own; the window waits for none.
#pragma once

#include "desktop/session/background.h"
#include "desktop/team/team_ledger.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace outcheck::desktop {

// What is known about the remote.
struct SyncView {
    ledger::SyncStatus status;
    bool running = false;
    std::optional<Error> hindrance; // why the last sync did not come to its end
    std::vector<Error> alarms;      // of the last sync
    std::vector<Error> notes;
};

enum class Errand { Sync, Share, Join, Export, Import };

struct ErrandEnd {
    Errand errand = Errand::Sync;
    std::optional<Error> error;
    ledger::SyncReport report;  // not of an export
    std::filesystem::path file; // of an export
};

class SyncRunner : public QObject {
    Q_OBJECT
public:
    explicit SyncRunner(std::shared_ptr<TeamLedger> ledger, QObject* parent = nullptr);
    ~SyncRunner() override; // stops what is under way; all that is recorded stays recorded

    // Ends what is under way, where it can; nothing begins after that.
    void stop();

    void waitForErrands() { m_pool.waitForDone(); }

    const SyncView& view() const { return m_view; }
    bool isShared() const { return m_view.status.state != ledger::SyncState::NotShared; }

    // Minutes between two syncs; 0: only on command. Kept in the settings.
    int minutes() const { return m_minutes; }
    void setMinutes(int minutes);

    // Nothing where the ledger is not shared or a sync is under way already.
    void syncNow();
    // Reads what has not been sent, without asking the remote; a sync follows soon where there is something.
    void look();

    void shareAt(const QString& address);
    // `firstRoster`: hex SHA-256 that an administrator told, or empty. `makeRoom`: a ledger that is here moves aside.
    void join(const QString& address, const QString& firstRoster, bool makeRoom);
    // A file, or a folder for it.
    void exportBundle(const QString& path);
    void importBundle(const QString& file);

signals:
    void changed();                                         // view()
    void ended(const outcheck::desktop::ErrandEnd& errand); // after changed()

private:
    struct Outcome {
        ErrandEnd end;
        std::optional<ledger::SyncStatus> status;
    };
    using Work = std::function<ErrandEnd(const ledger::SyncOptions&)>;
    void run(Work work);
    void take(Outcome outcome);
    void takeStatus(const ledger::SyncStatus& status);
    void schedule();
    static Outcome looked(TeamLedger& ledger, ErrandEnd end);

    std::shared_ptr<TeamLedger> m_ledger;
    QThreadPool m_pool;
    std::stop_source m_closing;
    SyncView m_view;
    int m_minutes;
    int m_waiting = 0; // errands that are not at their end
    QTimer m_soon;
    QTimer m_often;
};

} // namespace outcheck::desktop
