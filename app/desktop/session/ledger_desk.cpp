// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/ledger_desk.h"

#include "desktop/text/words.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace outcheck::desktop {

namespace {

UtcSeconds now() {
    return {QDateTime::currentSecsSinceEpoch()};
}

std::string pathKey(const std::string& workspace, const std::string& path) {
    return workspace + '\0' + path;
}

// ssh-keygen wants the public half in a file, even where the agent holds the private one.
Result<std::filesystem::path> keepPublicKey(const QString& line) {
    const QString folder = QDir(QString::fromStdString(ledger::homeFolder().string())).filePath(QStringLiteral("keys"));
    const QString name = QStringLiteral("agent-%1.pub")
                             .arg(QString::fromLatin1(
                                 QCryptographicHash::hash(line.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)));
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::WriteFailed, {folder.toStdString(), 0, {}}, {});
    }
    QSaveFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(line.trimmed().toUtf8() + '\n') < 0 || !file.commit()) {
        return failure(ErrorCode::WriteFailed, {file.fileName().toStdString(), 0, {}},
                       file.errorString().toStdString());
    }
    return std::filesystem::path(file.fileName().toStdString());
}

} // namespace

struct LedgerDesk::Snapshot {
    std::optional<ledger::Identity> identity;
    std::optional<Error> problem;
    std::vector<ledger::Entry> entries;
};

LedgerDesk::LedgerDesk(QObject* parent) : QObject(parent), m_worker(std::make_shared<Worker>()) {
    m_pool.setMaxThreadCount(1);
}

LedgerDesk::~LedgerDesk() {
    m_closing.request_stop();
    m_pool.waitForDone();
}

std::vector<review::RecordedVote> LedgerDesk::votesOn(const std::string& workspace, const std::string& path) const {
    std::vector<review::RecordedVote> votes;
    const auto found = m_actsByPath.find(pathKey(workspace, path));
    if (found != m_actsByPath.end()) {
        for (const std::size_t place : found->second) {
            if (const auto& vote = m_entries[place].vote) {
                votes.push_back(*vote);
            }
        }
    }
    return votes;
}

std::vector<review::RecordedDismissal> LedgerDesk::dismissalsOn(const std::string& workspace,
                                                                const std::string& path) const {
    std::vector<review::RecordedDismissal> dismissals;
    const auto found = m_actsByPath.find(pathKey(workspace, path));
    if (found != m_actsByPath.end()) {
        for (const std::size_t place : found->second) {
            if (const auto& dismissal = m_entries[place].dismissal) {
                dismissals.push_back(*dismissal);
            }
        }
    }
    return dismissals;
}

std::vector<review::RecordedVote> LedgerDesk::votesOn(const std::string& workspace) const {
    std::vector<review::RecordedVote> votes;
    for (const ledger::Entry& entry : m_entries) {
        if (entry.vote && entry.vote->vote.workspace == workspace) {
            votes.push_back(*entry.vote);
        }
    }
    return votes;
}

Result<LedgerDesk::Snapshot> LedgerDesk::readSnapshot(Worker& worker) {
    Snapshot snapshot;
    if (!worker.identity) {
        auto identity = ledger::currentIdentity();
        if (!identity) {
            if (identity.error().code != ErrorCode::NotFound) {
                snapshot.problem = identity.error();
            }
            return snapshot;
        }
        worker.identity = *std::move(identity);
    }
    snapshot.identity = worker.identity;
    if (!worker.ledger) {
        auto opened = ledger::Ledger::openOrCreate(ledger::Ledger::defaultFolder(), *worker.identity);
        if (!opened) {
            snapshot.problem = opened.error();
            return snapshot;
        }
        worker.ledger.emplace(*std::move(opened));
    }
    auto entries = worker.ledger->entries();
    if (!entries) {
        snapshot.problem = entries.error();
        return snapshot;
    }
    snapshot.entries = *std::move(entries);
    return snapshot;
}

void LedgerDesk::load() {
    runInBackground(
        m_pool, this, [worker = m_worker] { return readSnapshot(*worker); },
        [this](Result<Snapshot> snapshot) { take(std::move(snapshot)); });
}

void LedgerDesk::reopen() {
    const auto work = [worker = m_worker] {
        worker->identity.reset();
        worker->ledger.reset();
        return readSnapshot(*worker);
    };
    runInBackground(m_pool, this, work, [this](Result<Snapshot> snapshot) {
        m_entries.clear();
        m_actsByPath.clear();
        emit entriesChanged();
        take(std::move(snapshot));
    });
}

void LedgerDesk::take(Result<Snapshot> snapshot) {
    if (!snapshot) {
        m_account = Account::Failed;
        m_error = snapshot.error();
        emit accountChanged();
        return;
    }
    m_identity = snapshot->identity;
    m_error = snapshot->problem.value_or(Error{});
    m_account = snapshot->problem ? Account::Failed : snapshot->identity ? Account::Ready : Account::NoIdentity;
    if (m_account == Account::Ready) {
        m_entries = std::move(snapshot->entries);
        m_actsByPath.clear();
        for (std::size_t place = 0; place < m_entries.size(); ++place) {
            const ledger::Entry& entry = m_entries[place];
            if (entry.vote) {
                m_actsByPath[pathKey(entry.vote->vote.workspace, entry.vote->vote.path)].push_back(place);
            } else if (entry.dismissal) {
                const review::Dismissal& dismissal = entry.dismissal->dismissal;
                m_actsByPath[pathKey(dismissal.workspace, dismissal.path)].push_back(place);
            }
        }
        emit entriesChanged();
    }
    emit accountChanged();
}

void LedgerDesk::setUp(std::function<Result<ledger::Identity>()> make) {
    const auto work = [worker = m_worker, make = std::move(make)]() -> Result<Snapshot> {
        auto identity = make();
        if (!identity) {
            return failure(identity.error());
        }
        worker->identity = *std::move(identity);
        worker->ledger.reset();
        return readSnapshot(*worker);
    };
    runInBackground(m_pool, this, work, [this](Result<Snapshot> snapshot) {
        if (!snapshot) {
            emit identityRefused(snapshot.error());
            return;
        }
        take(std::move(snapshot));
    });
}

void LedgerDesk::createIdentity(const QString& name) {
    setUp([name = toUtf8(name)] { return ledger::createIdentity(name); });
}

void LedgerDesk::adoptIdentity(const QString& name, const QString& keyFile) {
    setUp([name = toUtf8(name), file = std::filesystem::path(toUtf8(keyFile))] {
        return ledger::adoptIdentity(name, file);
    });
}

void LedgerDesk::adoptAgentKey(const QString& name, const QString& publicKeyLine) {
    setUp([name = toUtf8(name), publicKeyLine]() -> Result<ledger::Identity> {
        const auto file = keepPublicKey(publicKeyLine);
        if (!file) {
            return failure(file.error());
        }
        return ledger::adoptIdentity(name, *file);
    });
}

void LedgerDesk::askForAgentKeys() {
    runInBackground(
        m_pool, this, []() -> Result<std::vector<std::string>> { return ledger::agentKeys(); },
        [this](const Result<std::vector<std::string>>& keys) {
            QStringList lines;
            for (const std::string& key : keys.value_or(std::vector<std::string>{})) {
                lines << fromUtf8(key);
            }
            emit agentKeysKnown(lines);
        });
}

template <typename Recorded, typename Act>
void LedgerDesk::recordAct(const Act& act, ReadAgain readAgain, void (LedgerDesk::*done)(const Recorded&),
                           void (LedgerDesk::*refused)(const QString&, const Error&)) {
    struct Outcome {
        Recorded recorded;
        Snapshot snapshot;
    };
    const auto work = [worker = m_worker, act, readAgain = std::move(readAgain)]() -> Result<Outcome> {
        if (!worker->ledger) {
            return failure(ErrorCode::NotFound, {"ledger", 0, {}}, {});
        }
        const auto digest = readAgain();
        if (!digest) {
            return failure(digest.error());
        }
        if (*digest != act.file) {
            return failure(ErrorCode::Refused, {act.path, 0, {}}, "changed-since-check");
        }
        auto recorded = worker->ledger->record(act, now());
        if (!recorded) {
            return failure(recorded.error());
        }
        auto snapshot = readSnapshot(*worker);
        if (!snapshot) {
            return failure(snapshot.error());
        }
        return Outcome{*std::move(recorded), *std::move(snapshot)};
    };
    runInBackground(m_pool, this, work, [this, path = fromUtf8(act.path), done, refused](Result<Outcome> outcome) {
        if (!outcome) {
            emit(this->*refused)(path, outcome.error());
            return;
        }
        take(std::move(outcome->snapshot));
        emit(this->*done)(outcome->recorded);
    });
}

void LedgerDesk::record(const review::Vote& vote, ReadAgain readAgain) {
    recordAct(vote, std::move(readAgain), &LedgerDesk::recorded, &LedgerDesk::notRecorded);
}

void LedgerDesk::record(const review::Dismissal& dismissal, ReadAgain readAgain) {
    recordAct(dismissal, std::move(readAgain), &LedgerDesk::dismissed, &LedgerDesk::notDismissed);
}

void LedgerDesk::writeReport(MakeReport make, report::WriteOptions options) {
    const auto work = [worker = m_worker, make = std::move(make), options = std::move(options),
                       stop = m_closing.get_token()]() -> Result<report::WrittenReport> {
        if (!worker->ledger || !worker->identity) {
            return failure(ErrorCode::NotFound, {"ledger", 0, {}}, {});
        }
        const Result<report::Report> report = make(*worker->ledger, *worker->identity, stop);
        if (!report) {
            return failure(report.error());
        }
        return report::writeReport(*report, *worker->identity, &*worker->ledger, options);
    };
    runInBackground(m_pool, this, work, [this](const Result<report::WrittenReport>& written) {
        if (!written) {
            emit reportRefused(written.error());
            return;
        }
        emit reportWritten(*written);
        load();
    });
}

void LedgerDesk::makeCertificate(const QString& name) {
    const auto work = [name = toUtf8(name)]() -> Result<bool> {
        const auto made = report::createCertificate(ledger::homeFolder() / "nss", name);
        if (!made) {
            return failure(made.error());
        }
        return true;
    };
    runInBackground(m_pool, this, work, [this](const Result<bool>& made) {
        if (made) {
            emit certificateMade();
        } else {
            emit certificateRefused(made.error());
        }
    });
}

void LedgerDesk::verify() {
    withLedger(
        this, [](const Hand& hand) -> Result<ledger::Verification> { return hand.ledger.verify(); },
        [this](const Result<ledger::Verification>& verification) {
            if (verification) {
                emit verified(*verification);
            } else {
                ledger::Verification broken;
                broken.faults.push_back(verification.error());
                emit verified(broken);
            }
        });
}

} // namespace outcheck::desktop
