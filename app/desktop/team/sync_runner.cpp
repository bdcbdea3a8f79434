// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/sync_runner.h"

#include "desktop/team/clock.h"
#include "desktop/text/words.h"

#include <QSettings>

namespace outcheck::desktop {

namespace {

const QString minutesKey = QStringLiteral("team/syncMinutes");
constexpr int minutesAtFirst = 5;
constexpr int longestMinutes = 24 * 60;
constexpr std::chrono::seconds afterRecording{4}; // several votes in a row go in one sync

int storedMinutes() {
    bool isNumber = false;
    const int minutes = QSettings().value(minutesKey, minutesAtFirst).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, 0, longestMinutes) : minutesAtFirst;
}

ErrandEnd endOf(Errand errand, Result<ledger::SyncReport> report) {
    ErrandEnd end;
    end.errand = errand;
    if (report) {
        end.report = *std::move(report);
    } else {
        end.error = report.error();
    }
    return end;
}

ErrandEnd failed(Errand errand, Error error) {
    ErrandEnd end;
    end.errand = errand;
    end.error = std::move(error);
    return end;
}

} // namespace

SyncRunner::SyncRunner(std::shared_ptr<TeamLedger> ledger, QObject* parent)
    : QObject(parent), m_ledger(std::move(ledger)), m_minutes(storedMinutes()) {
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterRecording);
    connect(&m_soon, &QTimer::timeout, this, &SyncRunner::syncNow);
    connect(&m_often, &QTimer::timeout, this, &SyncRunner::syncNow);
    schedule();
}

SyncRunner::~SyncRunner() {
    stop();
    m_pool.waitForDone();
}

void SyncRunner::stop() {
    m_closing.request_stop();
    m_soon.stop();
    m_often.stop();
}

void SyncRunner::setMinutes(int minutes) {
    m_minutes = std::clamp(minutes, 0, longestMinutes);
    QSettings().setValue(minutesKey, m_minutes);
    schedule();
    emit changed();
}

void SyncRunner::schedule() {
    if (m_minutes == 0) {
        m_soon.stop();
        m_often.stop();
    } else {
        m_often.start(std::chrono::minutes(m_minutes));
    }
}

// What the status says after an errand, without asking the remote again.
SyncRunner::Outcome SyncRunner::looked(TeamLedger& ledger, ErrandEnd end) {
    Outcome outcome{std::move(end), std::nullopt};
    if (const auto hand = ledger.hand()) {
        if (const auto status = hand->ledger->syncStatus()) {
            outcome.status = *status;
        }
    }
    return outcome;
}

void SyncRunner::run(Work work) {
    ++m_waiting;
    m_view.running = true;
    emit changed();
    const auto guarded = [ledger = m_ledger, work = std::move(work),
                          stop = m_closing.get_token()]() -> Result<Outcome> {
        ledger::SyncOptions options;
        options.stop = stop;
        return looked(*ledger, work(options));
    };
    runInBackground(m_pool, this, guarded, [this](Result<Outcome> outcome) {
        take(outcome ? *std::move(outcome) : Outcome{failed(Errand::Sync, outcome.error()), std::nullopt});
    });
}

void SyncRunner::take(Outcome outcome) {
    --m_waiting;
    m_view.running = m_waiting > 0;
    const ErrandEnd& end = outcome.end;
    const bool asked = end.errand == Errand::Sync || end.errand == Errand::Share;
    if (asked && !end.error) {
        m_view.status = end.report.status;
        m_view.hindrance.reset();
        m_view.notes = end.report.notes;
        m_view.alarms = end.report.alarms;
    } else {
        if (end.errand == Errand::Join && !end.error) {
            m_view = SyncView{};
            m_view.running = m_waiting > 0;
        }
        if (end.errand == Errand::Sync) {
            m_view.hindrance = end.error;
        } else if (end.errand == Errand::Import && !end.error) {
            m_view.alarms = end.report.alarms;
            m_view.notes = end.report.notes;
        }
        if (outcome.status) {
            takeStatus(*outcome.status);
        }
    }
    emit changed();
    emit ended(outcome.end);
}

// That the remote has something which did not verify is known from the last sync alone.
void SyncRunner::takeStatus(const ledger::SyncStatus& status) {
    const bool behind =
        m_view.status.state == ledger::SyncState::Behind && status.state != ledger::SyncState::NotShared;
    m_view.status = status;
    if (behind) {
        m_view.status.state = ledger::SyncState::Behind;
    }
}

void SyncRunner::syncNow() {
    m_soon.stop();
    if (!isShared() || m_view.running) {
        return;
    }
    run([ledger = m_ledger](const ledger::SyncOptions& options) {
        const auto hand = ledger->hand();
        return hand ? endOf(Errand::Sync, hand->ledger->sync(options, clockNow())) : failed(Errand::Sync, hand.error());
    });
}

void SyncRunner::look() {
    const auto work = [ledger = m_ledger]() -> Result<ledger::SyncStatus> {
        const auto hand = ledger->hand();
        return hand ? hand->ledger->syncStatus() : failure(hand.error());
    };
    runInBackground(m_pool, this, work, [this](const Result<ledger::SyncStatus>& status) {
        if (!status) {
            return; // whoever reads the ledger tells why it cannot be read
        }
        const bool isFirst = !m_view.status.synced && status->synced;
        takeStatus(*status);
        if (m_minutes > 0 && isShared() && (isFirst || status->unsent > 0) && !m_soon.isActive()) {
            m_soon.start();
        }
        emit changed();
    });
}

void SyncRunner::shareAt(const QString& address) {
    run([ledger = m_ledger, address = toUtf8(address.trimmed())](const ledger::SyncOptions& options) {
        const auto hand = ledger->hand();
        return hand ? endOf(Errand::Share, hand->ledger->shareAt(address, options, clockNow()))
                    : failed(Errand::Share, hand.error());
    });
}

void SyncRunner::join(const QString& address, const QString& firstRoster, bool makeRoom) {
    run([ledger = m_ledger, address = toUtf8(address.trimmed()), first = toUtf8(firstRoster),
         makeRoom](const ledger::SyncOptions& options) {
        const auto me = TeamLedger::identity();
        if (!me) {
            return failed(Errand::Join, me.error());
        }
        ledger::JoinOptions joining;
        joining.firstRoster = first;
        joining.makeRoom = makeRoom;
        joining.stop = options.stop;
        const auto joined = ledger::Ledger::join(ledger::Ledger::defaultFolder(), address, *me, joining, clockNow());
        if (!joined) {
            return failed(Errand::Join, joined.error());
        }
        ledger->forget();
        return endOf(Errand::Join, ledger::SyncReport{});
    });
}

void SyncRunner::exportBundle(const QString& path) {
    run([ledger = m_ledger, path = std::filesystem::path(toUtf8(path))](const ledger::SyncOptions& options) {
        const auto hand = ledger->hand();
        if (!hand) {
            return failed(Errand::Export, hand.error());
        }
        const auto file = hand->ledger->exportBundle(path, options);
        ErrandEnd end = file ? endOf(Errand::Export, ledger::SyncReport{}) : failed(Errand::Export, file.error());
        end.file = file.value_or(std::filesystem::path());
        return end;
    });
}

void SyncRunner::importBundle(const QString& file) {
    run([ledger = m_ledger, file = std::filesystem::path(toUtf8(file))](const ledger::SyncOptions& options) {
        const auto hand = ledger->hand();
        return hand ? endOf(Errand::Import, hand->ledger->importBundle(file, options, clockNow()))
                    : failed(Errand::Import, hand.error());
    });
}

} // namespace outcheck::desktop
