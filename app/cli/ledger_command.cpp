// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck ledger`: the record of one person or of a team: make, share, join, sync, verify, carry over an air gap.
#include "ledger_command.h"

#include "sync_text.h"
#include "text_output.h"

#include "base/utf8.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct LedgerOptions : SharedLedgerOptions {
    std::string remote, firstRoster, id, path;
};

std::string describeLedger(const ledger::Ledger& ledger) {
    return "Ledger        " + ledger.ledgerId() + "\nFolder        " + printable(ledger.folder().string()) + "\n";
}

nlohmann::json ledgerJson(const ledger::Ledger& ledger) {
    nlohmann::json json{{"ledger", ledger.ledgerId()}, {"folder", toUtf8(ledger.folder().string())}};
    if (const auto first = ledger.firstRoster()) {
        json["firstRoster"] = first->toHex();
    }
    return json;
}

std::string firstRosterText(const ledger::Ledger& ledger) {
    const auto first = ledger.firstRoster();
    return first ? "First roster  " + first->toHex() + "\n" : std::string();
}

ExitCode said(const LedgerOptions& options, const std::string& text, const nlohmann::json& json) {
    return writeOutput({}, options.json ? json.dump(2) + "\n" : text);
}

ExitCode sayReport(const LedgerOptions& options, const ledger::Ledger& ledger, const ledger::SyncReport& report) {
    nlohmann::json json = ledgerJson(ledger);
    json["sync"] = syncJson(report);
    return worse(syncExitCode(report), said(options, syncText(report), json));
}

ExitCode init(const LedgerOptions& options) {
    const auto identity = identityInUse();
    if (!identity) {
        return ledgerFailure(identity.error());
    }
    auto ledger = ledger::Ledger::openOrCreate(ledgerFolder(options.ledger), *identity);
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    nlohmann::json json = ledgerJson(*ledger);
    std::string text = describeLedger(*ledger) + firstRosterText(*ledger);
    ExitCode code = Clean;
    if (!options.remote.empty()) {
        const auto report = ledger->shareAt(options.remote, syncOptions(options.seconds), clockNow());
        if (!report) {
            return ledgerFailure(report.error());
        }
        json["sync"] = syncJson(*report);
        text += syncText(*report) + "Others join with: outcheck ledger join " + printable(report->status.remote) + "\n";
        code = syncExitCode(*report);
    }
    return worse(code, said(options, text, json));
}

ExitCode join(const LedgerOptions& options) {
    const auto identity = identityIfAny();
    if (!identity) {
        return ledgerFailure(identity.error());
    }
    const auto ledger = ledger::Ledger::join(
        ledgerFolder(options.ledger), options.remote, *identity,
        {options.id, options.firstRoster, false, std::chrono::seconds(options.seconds), stopOnSignal()}, clockNow());
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const auto roster = ledger->roster();
    const bool listed = *identity && roster && std::any_of(roster->begin(), roster->end(), [&](const auto& member) {
        return member.fingerprint == (*identity)->fingerprint;
    });
    nlohmann::json json = ledgerJson(*ledger);
    json["onRoster"] = listed;
    std::string text = describeLedger(*ledger) + firstRosterText(*ledger) +
                       "Compare the first roster with an administrator: it is pinned on this machine now.\n";
    if (!listed) {
        text += "Your key is not on the roster yet: you can read. An administrator admits it with\n"
                "  outcheck ledger roster add --name NAME --key KEY.pub --role checker\n";
    }
    return said(options, text, json);
}

ExitCode sync(const LedgerOptions& options) {
    auto ledger = openLedger(options.ledger);
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const auto report = ledger->sync(syncOptions(options.seconds), clockNow());
    return report ? sayReport(options, *ledger, *report) : ledgerFailure(report.error());
}

ExitCode status(const LedgerOptions& options) {
    const auto ledger = openLedger(options.ledger);
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const auto status = ledger->syncStatus();
    if (!status) {
        return ledgerFailure(status.error());
    }
    nlohmann::json json = ledgerJson(*ledger);
    json["sync"] = statusJson(*status);
    std::string text = describeLedger(*ledger) + firstRosterText(*ledger) + "State         " +
                       std::string(nameOf(status->state)) + "\n";
    if (status->state != ledger::SyncState::NotShared) {
        text += "Remote        " + printable(status->remote) + "\nNot sent      " + std::to_string(status->unsent) +
                " entries\nLast synced   " + (status->synced ? toIso8601(*status->synced) : std::string("never")) +
                "\n";
    }
    return said(options, text, json);
}

ExitCode verify(const LedgerOptions& options) {
    const auto ledger = ledger::Ledger::openExisting(ledgerFolder(options.ledger));
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const ledger::Verification verification = ledger->verify();
    nlohmann::json json = verificationJson(verification);
    json["ledger"] = ledger->ledgerId();
    return worse(verificationExitCode(verification), said(options, verificationText(verification), json));
}

ExitCode exportBundle(const LedgerOptions& options) {
    const auto ledger = openLedger(options.ledger);
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const auto file = ledger->exportBundle(options.path, syncOptions(options.seconds));
    if (!file) {
        return ledgerFailure(file.error());
    }
    return said(options, printable(file->string()) + "\n", {{"file", toUtf8(file->string())}});
}

ExitCode importBundle(const LedgerOptions& options) {
    auto ledger = openLedger(options.ledger);
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const auto report = ledger->importBundle(options.path, syncOptions(options.seconds), clockNow());
    return report ? sayReport(options, *ledger, *report) : ledgerFailure(report.error());
}

using Action = ExitCode (*)(const LedgerOptions&);

CLI::App* addAction(CLI::App& parent, const std::string& name, const std::string& what,
                    const std::shared_ptr<LedgerOptions>& options, Action action, int& exitCode) {
    CLI::App* command = parent.add_subcommand(name, what);
    addSharedLedgerOptions(*command, *options);
    command->callback([options, action, &exitCode] { exitCode = action(*options); });
    return command;
}

} // namespace

void addSharedLedgerOptions(CLI::App& command, SharedLedgerOptions& options) {
    command.add_option("--ledger", options.ledger, "The ledger's folder (default: your own)");
    command.add_flag("--json", options.json, "Answer in JSON");
    command.add_option("--timeout", options.seconds, "Seconds that the other side has")
        ->check(CLI::Range(1, 86'400))
        ->capture_default_str();
}

void addLedgerCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<LedgerOptions>();
    CLI::App* command = app.add_subcommand("ledger", "The signed record: make, share, join, sync and verify it");
    command->require_subcommand(1);
    command->footer("Examples:\n"
                    "  outcheck ledger init --remote /share/ledger.git\n"
                    "  outcheck ledger join /share/ledger.git --first-roster 3f8a…\n"
                    "  outcheck ledger roster add --name \"Ben Roe\" --key ben.pub --role checker\n"
                    "  outcheck ledger sync --json\n"
                    "  outcheck ledger verify\n"
                    "  outcheck ledger bundle export /media/stick\n\n"
                    "Exit code 4: something is not genuine; nothing of it was taken in.");
    addAction(*command, "init", "Make a ledger, and share it where others can reach it", options, init, exitCode)
        ->add_option("--remote", options->remote, "A folder (made if it is not there), ssh or https address");
    CLI::App* joining = addAction(*command, "join", "Take over a ledger that others share", options, join, exitCode);
    joining->add_option("REMOTE", options->remote, "Folder, ssh or https address")->required();
    joining->add_option("--first-roster", options->firstRoster,
                        "SHA-256 of the first roster, as an administrator told you: another ledger is refused");
    joining->add_option("--id", options->id, "Which ledger, where several are shared there");
    addAction(*command, "sync", "Send own entries, and bring those of others", options, sync, exitCode);
    addAction(*command, "status", "Where it is shared, and what has not been sent; asks nobody", options, status,
              exitCode);
    addAction(*command, "verify", "Verify every byte anew and say what holds", options, verify, exitCode);
    CLI::App* bundle = command->add_subcommand("bundle", "Carry the ledger over an air gap");
    bundle->require_subcommand(1);
    addAction(*bundle, "export", "Write all that is here to one file", options, exportBundle, exitCode)
        ->add_option("PATH", options->path, "A file, or a folder for it")
        ->required();
    addAction(*bundle, "import", "Take in what is new in such a file", options, importBundle, exitCode)
        ->add_option("FILE", options->path, "The file")
        ->required();
    addRosterCommand(*command, exitCode);
}

} // namespace outcheck::cli
