// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_text.h"

#include "base/utf8.h"

namespace outcheck::cli {

Result<std::optional<ledger::Identity>> identityIfAny() {
    auto identity = ledger::currentIdentity();
    if (identity) {
        return std::optional(std::move(*identity));
    }
    if (identity.error().code == ErrorCode::NotFound) {
        return std::optional<ledger::Identity>();
    }
    return failure(identity.error());
}

Result<ledger::Ledger> openLedger(const std::string& named) {
    const auto identity = identityIfAny();
    if (!identity) {
        return failure(identity.error());
    }
    return ledger::Ledger::open(ledgerFolder(named), *identity, clockNow());
}

std::string syncText(const ledger::SyncReport& report) {
    std::string text;
    for (const Error& alarm : report.alarms) {
        text += "ALARM  " + printable(describe(alarm)) + "\n";
    }
    for (const Error& note : report.notes) {
        text += "Note   " + printable(describe(note)) + "\n";
    }
    text += std::to_string(report.received) + " entries received, " + std::to_string(report.sent) + " sent";
    if (report.status.state != ledger::SyncState::NotShared) {
        text += "; " + std::string(nameOf(report.status.state)) + " with " + printable(report.status.remote);
    }
    return text + "\n";
}

nlohmann::json statusJson(const ledger::SyncStatus& status) {
    return {{"state", std::string(nameOf(status.state))},
            {"remote", toUtf8(status.remote)},
            {"unsent", status.unsent},
            {"synced", status.synced ? nlohmann::json(toIso8601(*status.synced)) : nlohmann::json()}};
}

nlohmann::json syncJson(const ledger::SyncReport& report) {
    nlohmann::json json = statusJson(report.status);
    json["received"] = report.received;
    json["sent"] = report.sent;
    json["alarms"] = errorsJson(report.alarms);
    json["notes"] = errorsJson(report.notes);
    return json;
}

ExitCode syncExitCode(const ledger::SyncReport& report) {
    return report.alarms.empty() ? Clean : NotGenuine;
}

ledger::SyncOptions syncOptions(int seconds) {
    return {stopOnSignal(), std::chrono::seconds(seconds)};
}

} // namespace outcheck::cli
