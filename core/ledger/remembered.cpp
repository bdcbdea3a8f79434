// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/remembered.h"

#include "base/json_reader.h"
#include "ledger/atomic_file.h"
#include "ledger/folder_lock.h"

#include <map>
#include <nlohmann/json.hpp>
#include <system_error>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view headsFormat = "outcheck-remembered/1";
constexpr std::string_view folderFormat = "outcheck-remembered-folder/1";
constexpr std::uint64_t maximumBytes = 16U << 20U;

// Stands among the heads: the digest of the first roster, on which all trust in the others rests.
constexpr std::string_view firstRoster = "first-roster";

struct Seen {
    std::uint64_t sequence = 0;
    ObjectName commit;
};
using SeenHeads = std::map<std::string, Seen>; // "roster" or the writer's fingerprint

fs::path memoryFolder() {
    return homeFolder() / "remembered";
}
fs::path headsFile(const std::string& ledger) {
    return memoryFolder() / (ledger + ".json");
}

fs::path folderFile(const fs::path& folder) {
    std::error_code fault;
    const fs::path canonical = fs::weakly_canonical(folder, fault);
    const std::string name = (fault ? folder.lexically_normal() : canonical).generic_string();
    return memoryFolder() / "folders" / (sha256Of(name).toHex() + ".json");
}

Error malformed(const fs::path& file) {
    return Error{ErrorCode::Malformed, Place{file.string(), 0, {}}, "what was remembered about the ledger is damaged"};
}

// Nothing where there is no such file.
Result<std::optional<nlohmann::json>> readMemory(const fs::path& file, std::string_view format) {
    const auto bytes = readWhole(file, maximumBytes);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::NotFound) {
            return std::nullopt;
        }
        return failure(bytes.error());
    }
    auto json = parseJson(*bytes, file.string());
    if (!json || JsonField(*json, file.string()).string("format") != std::string(format)) {
        return failure(malformed(file));
    }
    return std::optional<nlohmann::json>(std::move(*json));
}

Result<SeenHeads> readHeads(const std::string& ledger) {
    const fs::path file = headsFile(ledger);
    const auto json = readMemory(file, headsFormat);
    if (!json) {
        return failure(json.error());
    }
    SeenHeads heads;
    if (!*json) {
        return heads;
    }
    const auto list = JsonField(**json, file.string()).member("heads").and_then([](const JsonField& field) {
        return field.asObject();
    });
    if (!list) {
        return failure(malformed(file));
    }
    for (const auto& [chain, value] : list->value().items()) {
        const JsonField field(value, file.string(), chain);
        const auto sequence = field.integer("sequence");
        const auto commit = field.string("commit");
        if (!sequence || *sequence < 1 || !commit) {
            return failure(malformed(file));
        }
        heads[chain] = Seen{static_cast<std::uint64_t>(*sequence), *commit};
    }
    return heads;
}

const Chain* chainNamed(const LedgerState& state, const std::string& name) {
    return name == "roster" ? &state.roster : state.chainOf(name);
}

std::optional<std::string> alarmFor(const Seen& seen, const Chain* chain) {
    if (chain == nullptr || chain->empty()) {
        return "entries that were seen before have vanished";
    }
    if (chain->size() < seen.sequence) {
        return "it was seen to be longer: somebody cut it short";
    }
    if ((*chain)[seen.sequence - 1].commit != seen.commit) {
        return "an entry that was seen before has been replaced";
    }
    return std::nullopt;
}

void keepHead(SeenHeads& heads, const std::string& name, const Chain& chain) {
    if (!chain.empty() && heads[name].sequence < chain.size()) {
        heads[name] = Seen{chain.size(), chain.back().commit};
    }
}

bool sameHeads(const SeenHeads& one, const SeenHeads& other) {
    return one.size() == other.size() &&
           std::equal(one.begin(), one.end(), other.begin(), [](const auto& a, const auto& b) {
               return a.first == b.first && a.second.sequence == b.second.sequence &&
                      a.second.commit == b.second.commit;
           });
}

Result<void> writeHeads(const std::string& ledger, const SeenHeads& heads) {
    nlohmann::json list = nlohmann::json::object();
    for (const auto& [chain, seen] : heads) {
        list[chain] = {{"sequence", seen.sequence}, {"commit", seen.commit}};
    }
    return writeWhole(headsFile(ledger), nlohmann::json{{"format", headsFormat}, {"heads", list}}.dump(1) + "\n");
}

} // namespace

std::vector<Error> compareWithRemembered(const LedgerState& state, const fs::path& folder) {
    const auto heads = readHeads(state.ledger);
    if (!heads) {
        return {heads.error()};
    }
    std::vector<Error> alarms;
    const auto pinned = heads->find(std::string(firstRoster));
    if (pinned != heads->end() &&
        (state.roster.empty() || state.roster.front().digest.toHex() != pinned->second.commit)) {
        alarms.push_back(Error{ErrorCode::NotGenuine, Place{folder.string(), 0, "roster entry 1"},
                               "not the first roster that was pinned on this machine"});
    }
    for (const auto& [chain, seen] : *heads) {
        if (chain == firstRoster) {
            continue;
        }
        if (const auto alarm = alarmFor(seen, chainNamed(state, chain))) {
            alarms.push_back(Error{ErrorCode::NotGenuine,
                                   Place{folder.string(), 0, chain == "roster" ? chain : "writer " + chain}, *alarm});
        }
    }
    const auto before = ledgerRememberedAt(folder);
    if (!before) {
        alarms.push_back(before.error());
    } else if (!before->empty() && *before != state.ledger) {
        alarms.push_back(
            Error{ErrorCode::NotGenuine, Place{folder.string(), 0, {}}, "another ledger was in this folder before"});
    }
    return alarms;
}

Result<std::string> ledgerRememberedAt(const fs::path& folder) {
    const fs::path file = folderFile(folder);
    const auto json = readMemory(file, folderFormat);
    if (!json) {
        return failure(json.error());
    }
    if (!*json) {
        return std::string();
    }
    const auto ledger = JsonField(**json, file.string()).string("ledger");
    if (!ledger) {
        return failure(malformed(file));
    }
    return *ledger;
}

Result<void> forgetFolder(const fs::path& folder) {
    const fs::path file = folderFile(folder);
    std::error_code fault;
    fs::remove(file, fault);
    if (fault) {
        return failure(ErrorCode::WriteFailed, Place{file.string(), 0, {}}, fault.message());
    }
    return {};
}

Result<void> remember(const LedgerState& state, const fs::path& folder) {
    if (auto made = io::makePrivateFolder(memoryFolder() / "folders"); !made) {
        return made;
    }
    const auto lock = FolderLock::take(memoryFolder() / "lock", std::chrono::seconds(5));
    if (!lock) {
        return failure(lock.error());
    }
    auto heads = readHeads(state.ledger);
    if (!heads) {
        return failure(heads.error());
    }
    const SeenHeads before = *heads;
    keepHead(*heads, "roster", state.roster);
    if (!state.roster.empty()) {
        heads->emplace(firstRoster, Seen{1, state.roster.front().digest.toHex()});
    }
    for (const auto& [writer, chain] : state.writers) {
        keepHead(*heads, writer, chain);
    }
    if (!sameHeads(before, *heads)) {
        if (auto written = writeHeads(state.ledger, *heads); !written) {
            return written;
        }
    }
    if (ledgerRememberedAt(folder) == state.ledger) {
        return {};
    }
    const nlohmann::json json{{"format", folderFormat}, {"folder", folder.string()}, {"ledger", state.ledger}};
    return writeWhole(folderFile(folder), json.dump(1, ' ', true, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace outcheck::ledger
