// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/atomic_file.h"
#include "ledger/folder_lock.h"
#include "ledger/ledger_content.h"
#include "ledger/remembered.h"

#include <QUuid>
#include <system_error>
#include <vector>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view unfinished = ".unfinished-";

// What killed processes left. Only for the holder of the lock.
void clearUnfinished(const fs::path& folder) {
    std::error_code fault;
    const std::string prefix = folder.filename().string() + std::string(unfinished);
    std::vector<fs::path> leftovers;
    for (fs::directory_iterator item(folder.parent_path(), fault), end; !fault && item != end; item.increment(fault)) {
        if (item->path().filename().string().starts_with(prefix)) {
            leftovers.push_back(item->path());
        }
    }
    for (const fs::path& leftover : leftovers) {
        fs::remove_all(leftover, fault); // costs only room: one that stays is tried again next time
    }
}

Result<void> fill(const fs::path& folder, const Identity& identity, UtcSeconds now) {
    auto repository = Repository::create(folder);
    if (!repository) {
        return failure(repository.error());
    }
    const std::string ledger = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    const Writer writer{identity, identity.name};
    EntryRecord roster = nextEntry(ledger, identity.fingerprint, EntryKind::Roster, {}, now);
    roster.roster.members = {Member{identity.name,
                                    identity.publicKeyLine,
                                    identity.fingerprint,
                                    {Role::Author, Role::Checker, Role::Administrator},
                                    now,
                                    std::nullopt,
                                    std::nullopt}};
    const EntryRecord genesis = nextEntry(ledger, identity.fingerprint, EntryKind::Genesis, {}, now);
    const auto appended =
        append(*repository, writer, rosterRef(ledger), roster, {}, {}).and_then([&](const ObjectName&) {
            return append(*repository, writer, writerRef(ledger, identity.fingerprint), genesis, {}, {});
        });
    if (!appended) {
        return failure(appended.error());
    }
    if (auto written = writeWhole(allowedSignersFile(folder), allowedSignersOf(roster.roster.members)); !written) {
        return written;
    }
    const LedgerState made = loadState(*repository, ledger, LedgerState{});
    if (!made.faults.empty()) {
        return failure(made.faults.front());
    }
    std::error_code fault;
    fs::permissions(folder, fs::perms::owner_all, fault);
    return fault ? failure(writeError(folder, fault.message())) : Result<void>{};
}

} // namespace

Result<void> makeLedgerIfAbsent(const fs::path& named, const Identity& identity, UtcSeconds now) {
    // A path of a form that has a name and a folder above it.
    std::error_code fault;
    fs::path folder = fs::absolute(named, fault).lexically_normal();
    if (!folder.has_filename()) {
        folder = folder.parent_path();
    }
    const auto isThere = [&folder, &fault] { return fs::exists(folder, fault) && !fs::is_empty(folder, fault); };
    if (isThere()) {
        return {};
    }
    if (auto made = io::makePrivateFolder(folder.parent_path()); !made) {
        return made;
    }
    fs::path lockFile = folder.parent_path() / ("." + folder.filename().string() + ".making");
    const auto lock = FolderLock::take(lockFile, std::chrono::seconds(30));
    if (!lock) {
        return failure(lock.error());
    }
    if (isThere()) {
        return {}; // another process was quicker
    }
    clearUnfinished(folder);
    const auto before = ledgerRememberedAt(folder);
    if (!before) {
        return failure(before.error());
    }
    if (!before->empty()) {
        return failure(ErrorCode::NotGenuine, Place{folder.string(), 0, {}},
                       "the ledger " + *before +
                           " that was here has vanished; restore it, or keep the new one in another folder");
    }
    fs::path workplace = folder;
    workplace += std::string(unfinished) + QUuid::createUuid().toString(QUuid::Id128).toStdString();
    auto made = fill(workplace, identity, now);
    if (made) {
        fs::rename(workplace, folder, fault); // onto nothing, or onto an empty folder
        if (fault) {
            made = failure(writeError(folder, fault.message()));
        }
    }
    if (!made) {
        std::error_code ignored; // the first fault is the one to tell
        fs::remove_all(workplace, ignored);
        return made;
    }
    syncFolder(folder.parent_path());
    return {};
}

} // namespace outcheck::ledger
