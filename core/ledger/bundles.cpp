// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger carried over an air gap: everything that is here in one file, and what is new in such a file taken in.
#include "ledger/git_remote.h"
#include "ledger/ledger_content.h"

#include <algorithm>
#include <system_error>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

Patience patienceOf(const SyncOptions& options) {
    return Patience{options.stop, std::chrono::steady_clock::now() + options.limit};
}

} // namespace

Result<fs::path> Ledger::exportBundle(const fs::path& into, const SyncOptions& options) const {
    std::vector<std::string> refs;
    std::string name;
    {
        const std::lock_guard guard(m_content->mutex);
        const auto state = m_content->trusted();
        if (!state) {
            return failure(state.error());
        }
        for (const auto& [ref, head] : (*state)->refs) {
            refs.push_back(ref);
        }
        const std::string who = m_content->identity ? m_content->identity->fingerprint.substr(0, 16) : "reader";
        name = "ledger-" + m_content->ledger.substr(0, 8) + "-" + who + ".bundle";
    }
    std::error_code fault;
    fs::path file = fs::absolute(into, fault).lexically_normal();
    if (fs::is_directory(file, fault)) {
        file /= name;
    }
    fs::path beside = file;
    beside += ".unfinished";
    if (auto written = GitRemote(m_content->folder, beside.string(), patienceOf(options)).writeBundle(refs); !written) {
        fs::remove(beside, fault);
        return failure(written.error());
    }
    fs::rename(beside, file, fault);
    if (fault) {
        return failure(ErrorCode::WriteFailed, Place{file.string(), 0, {}}, fault.message());
    }
    return file;
}

Result<SyncReport> Ledger::importBundle(const fs::path& named, const SyncOptions& options, UtcSeconds now) {
    std::error_code fault;
    const fs::path file = fs::absolute(named, fault).lexically_normal();
    if (!fs::is_regular_file(file, fault)) {
        return failure(ErrorCode::NotFound, Place{file.string(), 0, {}}, "no such file");
    }
    const auto lock = FolderLock::take(m_content->folder / "sync.lock", std::chrono::seconds(10));
    if (!lock) {
        return failure(lock.error().code, lock.error().where, "another program is syncing this ledger now");
    }
    const GitRemote bundle(m_content->folder, file.string(), patienceOf(options));
    const auto offered = bundle.refs();
    if (!offered) {
        return failure(offered.error());
    }
    std::map<std::string, ObjectName> incoming;
    std::vector<std::string> specs;
    for (const auto& [name, head] : *offered) {
        if (isLedgerRef(name, m_content->ledger)) {
            incoming.emplace(name, head);
            specs.push_back(name + ":" + incomingName(name));
        }
    }
    if (incoming.empty()) {
        return failure(ErrorCode::NotFound, Place{file.string(), 0, {}}, "it holds nothing of this ledger");
    }
    if (auto fetched = bundle.fetch(specs); !fetched) {
        return failure(fetched.error());
    }
    const std::lock_guard guard(m_content->mutex);
    return m_content->takeIn(incoming, *offered, now).map([this](Ledger::Content::Accepted taken) {
        SyncReport report;
        report.received = taken.entries;
        report.alarms = std::move(taken.alarms);
        report.notes = m_content->unfinished();
        return report;
    });
}

} // namespace outcheck::ledger
