// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck log`: the acts in a ledger, in order, and whether the ledger is genuine.
#include "command.h"
#include "ledger_text.h"
#include "text_output.h"

#include "base/utf8.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct LogOptions {
    std::string ledger, workspace, format = "text";
    bool verify = false;
};

bool concerns(const ledger::Entry& entry, const std::string& workspace) {
    return workspace.empty() || (entry.vote && entry.vote->vote.workspace == workspace) ||
           (entry.dismissal && entry.dismissal->dismissal.workspace == workspace) ||
           (entry.kind == "report" && entry.subject == "report on " + printable(workspace));
}

std::string lineOf(const ledger::Entry& entry) {
    std::string line = toIso8601(entry.time) + "  " + entry.commit.substr(0, 12) + "  " + entry.writerName + "  " +
                       entry.kind + "  " + entry.subject;
    if (entry.vote) {
        line += "  (" + printable(entry.vote->vote.workspace) + ", SHA-256 " +
                entry.vote->vote.file.toHex().substr(0, 12) + "…)";
        line += entry.vote->commentErased ? "  comment erased" : "";
    }
    if (entry.dismissal) {
        line += "  (" + printable(entry.dismissal->dismissal.workspace) + ", SHA-256 " +
                entry.dismissal->dismissal.file.toHex().substr(0, 12) + "…)";
        line += entry.dismissal->reasonErased ? "  reason erased" : "";
    }
    return line + "\n";
}

nlohmann::json jsonOf(const ledger::Entry& entry) {
    nlohmann::json json{{"id", entry.id},
                        {"kind", entry.kind},
                        {"writer", entry.writer},
                        {"name", entry.writerName},
                        {"commit", entry.commit},
                        {"sequence", entry.sequence},
                        {"time", toIso8601(entry.time)},
                        {"subject", entry.subject}};
    if (entry.vote) {
        json["vote"] = voteAsJson(*entry.vote);
    }
    if (entry.dismissal) {
        json["dismissal"] = dismissalAsJson(*entry.dismissal);
    }
    return json;
}

nlohmann::json jsonOf(const ledger::Verification& verification) {
    nlohmann::json faults = nlohmann::json::array();
    for (const Error& fault : verification.faults) {
        faults.push_back(toUtf8(describe(fault)));
    }
    nlohmann::json heads = nlohmann::json::array();
    for (const ledger::Head& head : verification.heads) {
        heads.push_back({{"writer", head.writer},
                         {"name", head.name},
                         {"commit", head.commit},
                         {"entry", head.entry.toHex()},
                         {"sequence", head.sequence}});
    }
    return {{"genuine", verification.genuine}, {"entries", verification.entries}, {"faults", faults}, {"heads", heads}};
}

std::string textOf(const ledger::Verification& verification) {
    if (!verification.genuine) {
        std::string text = "NOT GENUINE\n";
        for (const Error& fault : verification.faults) {
            text += "  " + printable(describe(fault)) + "\n";
        }
        return text;
    }
    std::string text =
        "Genuine: " + std::to_string(verification.entries) +
        " entries; every signature, the order, the SHA-256 chain, the roster and all that was seen before hold.\n";
    for (const ledger::Head& head : verification.heads) {
        text +=
            "  head of " + head.name + ": number " + std::to_string(head.sequence) + ", commit " + head.commit + "\n";
    }
    return text;
}

// Something that could not be read is no proof of forgery, and none of the opposite.
ExitCode exitCodeOf(const ledger::Verification& verification) {
    if (verification.genuine) {
        return Clean;
    }
    const bool unread = std::all_of(verification.faults.begin(), verification.faults.end(), [](const Error& fault) {
        return fault.code == ErrorCode::ReadFailed || fault.code == ErrorCode::NoPermission;
    });
    return unread ? Incomplete : NotGenuine;
}

ExitCode showLog(const LogOptions& options) {
    const auto ledger = ledger::Ledger::openExisting(ledgerFolder(options.ledger));
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    ExitCode code = Clean;
    std::string text;
    nlohmann::json json{{"ledger", ledger->ledgerId()}, {"folder", toUtf8(ledger->folder().string())}};
    if (options.verify) {
        const ledger::Verification verification = ledger->verify();
        code = exitCodeOf(verification);
        text = textOf(verification);
        json["verification"] = jsonOf(verification);
    }
    const auto entries = ledger->entries();
    nlohmann::json list = nlohmann::json::array();
    std::string lines;
    if (entries) {
        for (const ledger::Entry& entry : *entries) {
            if (concerns(entry, options.workspace)) {
                list.push_back(jsonOf(entry));
                lines += lineOf(entry);
            }
        }
        json["entries"] = std::move(list);
    } else {
        code = worse(code, ledgerFailure(entries.error()));
    }
    return worse(code, writeOutput({}, options.format == "json" ? json.dump(2) + "\n" : lines + text));
}

} // namespace

void addLogCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<LogOptions>();
    CLI::App* command = app.add_subcommand("log", "Show what a ledger holds, and verify it");
    command->footer(
        "Entries that do not verify are never shown as recorded: the exit code is then 4. Comments are not printed.\n\n"
        "Examples:\n"
        "  outcheck log\n"
        "  outcheck log --workspace my-study --format json\n"
        "  outcheck log --ledger /share/ledger.git --verify");
    command->add_option("--ledger", options->ledger, "The ledger's folder (default: your own)");
    command->add_option("--workspace", options->workspace, "Only what concerns the workspace of this name");
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_flag("--verify", options->verify, "Verify every byte anew and say what holds");
    command->callback([options, &exitCode] { exitCode = showLog(*options); });
}

} // namespace outcheck::cli
