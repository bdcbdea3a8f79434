// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck log`: the acts in a ledger, in order, and whether the ledger is genuine.
#include "command.h"
#include "ledger_text.h"
#include "text_output.h"

#include "base/utf8.h"

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
        line += entry.vote->commentErased ? "  comment erased" : entry.vote->commentNotHere ? "  comment not here" : "";
    }
    if (entry.dismissal) {
        line += "  (" + printable(entry.dismissal->dismissal.workspace) + ", SHA-256 " +
                entry.dismissal->dismissal.file.toHex().substr(0, 12) + "…)";
        line += entry.dismissal->reasonErased    ? "  reason erased"
                : entry.dismissal->reasonNotHere ? "  reason not here"
                                                 : "";
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
        code = verificationExitCode(verification);
        text = verificationText(verification);
        json["verification"] = verificationJson(verification);
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
