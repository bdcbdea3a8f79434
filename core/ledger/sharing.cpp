// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sharing.h"

#include "base/json_reader.h"
#include "io/user_folders.h"
#include "ledger/atomic_file.h"
#include "ledger/entry_fields.h"

namespace outcheck::ledger {

namespace {

constexpr std::string_view formatName = "outcheck-sharing/1";
constexpr std::uint64_t maximumBytes = 16U << 20U;

std::filesystem::path fileOf(const std::string& ledger) {
    return io::homeFolder() / "sharing" / (ledger + ".json");
}

} // namespace

Result<std::optional<Sharing>> sharingOf(const std::string& ledger) {
    const std::filesystem::path file = fileOf(ledger);
    const auto bytes = readWhole(file, maximumBytes);
    if (!bytes) {
        return bytes.error().code == ErrorCode::NotFound ? Result<std::optional<Sharing>>(std::nullopt)
                                                         : failure(bytes.error());
    }
    const auto document = parseDocument(*bytes, file.string(), formatName);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file.string());
    JsonFields fields;
    Sharing sharing{fields.text(root, "remote"), fields.textsByName(root, "seen"), fields.optionalTime(root, "synced")};
    if (fields.fault()) {
        return failure(*fields.fault());
    }
    return std::optional(std::move(sharing));
}

Result<void> keepSharing(const std::string& ledger, const Sharing& sharing) {
    const nlohmann::json json{{"format", formatName},
                              {"remote", sharing.remote},
                              {"seen", sharing.seen},
                              {"synced", orNull(sharing.synced, toIso8601)}};
    const std::filesystem::path file = fileOf(ledger);
    if (auto made = io::makePrivateFolder(file.parent_path()); !made) {
        return made;
    }
    return writeWhole(file, json.dump(1, ' ', true, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace outcheck::ledger
