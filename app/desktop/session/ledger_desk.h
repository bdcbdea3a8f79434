// SPDX-License-Identifier: GPL-3.0-or-later
// The window's hand on key and ledger. Everything happens on one thread of its own, one act after the other, because
// signing starts programs and writing waits for the disk; what is shown comes from the last snapshot read back.
#pragma once

#include "desktop/session/background.h"
#include "ledger/ledger.h"
#include "report/report.h"
#include "review/review.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace outcheck::desktop {

class LedgerDesk : public QObject {
    Q_OBJECT
public:
    enum class Account {
        Loading,
        NoIdentity, // first start: no key yet
        Ready,
        Failed // there is a key, but the ledger cannot be opened; error() says why
    };

    explicit LedgerDesk(QObject* parent = nullptr);
    ~LedgerDesk() override; // waits for acts under way: what was begun is ended

    Account account() const { return m_account; }
    const Error& error() const { return m_error; }
    const std::optional<ledger::Identity>& identity() const { return m_identity; }
    const std::vector<ledger::Entry>& entries() const { return m_entries; }
    // All votes on a path of a workspace, in the ledger's order.
    std::vector<review::RecordedVote> votesOn(const std::string& workspace, const std::string& path) const;
    std::vector<review::RecordedVote> votesOn(const std::string& workspace) const;
    // All dismissals on a path of a workspace, and what was taken back, in the ledger's order.
    std::vector<review::RecordedDismissal> dismissalsOn(const std::string& workspace, const std::string& path) const;

    // Reads key and ledger (again). Answers with accountChanged().
    void load();
    // Another ledger is in its place now: forgets the one that was open, and reads.
    void reopen();
    void createIdentity(const QString& name);
    void adoptIdentity(const QString& name, const QString& keyFile);
    // A key that only the agent holds, as the line that `ssh-add -L` prints.
    void adoptAgentKey(const QString& name, const QString& publicKeyLine);
    // Asks the agent; answers with agentKeysKnown().
    void askForAgentKeys();

    // Records a vote; answers with recorded() or notRecorded(). `readAgain` runs off the interface thread and gives the
    // SHA-256 of the file as it is then; a vote on other bytes is not recorded.
    using ReadAgain = std::function<Result<Sha256Digest>()>;
    void record(const review::Vote& vote, ReadAgain readAgain);
    // The same for a dismissal; answers with dismissed() or notDismissed().
    void record(const review::Dismissal& dismissal, ReadAgain readAgain);
    // Builds, writes, signs and records a report; `make` runs off the interface thread with the ledger at hand. Stopped
    // where the window is closed before there is a report.
    using MakeReport =
        std::function<Result<report::Report>(const ledger::Ledger&, const ledger::Identity&, const std::stop_token&)>;
    void writeReport(MakeReport make, report::WriteOptions options);
    // Makes a certificate for signing PDFs; answers with certificateMade().
    void makeCertificate(const QString& name);
    // Checks every entry of the ledger; answers with verified().
    void verify();

    // What work on the ledger's own thread may touch.
    struct Hand {
        ledger::Ledger& ledger;
        const ledger::Identity& identity;
        std::stop_token closing; // the window is being closed
    };
    // Other work on the ledger, after all that was begun before: `work(Hand)` gives a Result, which `then` takes on the
    // thread of `context`; NotFound where there is no ledger to work on. `context` waits (waitForActs) before it dies.
    template <typename Work, typename Then>
    void withLedger(QObject* context, Work work, Then then) {
        using Answer = std::invoke_result_t<Work&, const Hand&>;
        const auto guarded = [worker = m_worker, work = std::move(work),
                              closing = m_closing.get_token()]() mutable -> Answer {
            if (!worker->ledger || !worker->identity) {
                return failure(ErrorCode::NotFound, {"ledger", 0, {}}, {});
            }
            return work(Hand{*worker->ledger, *worker->identity, closing});
        };
        runInBackground(m_pool, context, guarded, std::move(then));
    }
    void waitForActs() { m_pool.waitForDone(); }

signals:
    void accountChanged();
    void identityRefused(const outcheck::Error& error);
    void agentKeysKnown(const QStringList& lines);
    void entriesChanged();
    void recorded(const outcheck::review::RecordedVote& vote);
    void notRecorded(const QString& path, const outcheck::Error& error);
    void dismissed(const outcheck::review::RecordedDismissal& dismissal);
    void notDismissed(const QString& path, const outcheck::Error& error);
    void reportWritten(const outcheck::report::WrittenReport& report);
    void reportRefused(const outcheck::Error& error);
    void certificateMade();
    void certificateRefused(const outcheck::Error& error);
    void verified(const outcheck::ledger::Verification& verification);

private:
    // Touched on the pool's thread only.
    struct Worker {
        std::optional<ledger::Identity> identity;
        std::optional<ledger::Ledger> ledger;
    };
    struct Snapshot;
    static Result<Snapshot> readSnapshot(Worker& worker);
    void take(Result<Snapshot> snapshot);
    void setUp(std::function<Result<ledger::Identity>()> make);
    template <typename Recorded, typename Act>
    void recordAct(const Act& act, ReadAgain readAgain, void (LedgerDesk::*done)(const Recorded&),
                   void (LedgerDesk::*refused)(const QString&, const Error&));

    QThreadPool m_pool;
    std::stop_source m_closing;
    std::shared_ptr<Worker> m_worker;
    Account m_account = Account::Loading;
    Error m_error;
    std::optional<ledger::Identity> m_identity;
    std::vector<ledger::Entry> m_entries;
    std::unordered_map<std::string, std::vector<std::size_t>>
        m_actsByPath; // votes and dismissals. Key: workspace, NUL, path; value: place in m_entries
};

} // namespace outcheck::desktop
