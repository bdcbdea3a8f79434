// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck protect: a safe copy of a table beside it, and the check of that copy.
#include "base/utf8.h"
#include "check/check_formats.h"
#include "check/check_run.h"
#include "io/block_reader.h"
#include "named_output.h"
#include "new_file.h"
#include "protect/cell_grid.h"
#include "protect/count_rounding.h"
#include "protect/protect_table.h"
#include "text_output.h"

#include <QCoreApplication>
#include <algorithm>

namespace outcheck::cli {

namespace {

struct CommandOptions {
    std::string file, copy, note, rounding;
    std::string policy{check::defaultPolicy};
};

Result<std::string> readAll(io::BlockReader& reader, const std::string& file, const std::stop_token& stop) {
    if (reader.identity().size > protect::CellGrid::mostBytes) {
        return failure(ErrorCode::Unsupported, Place{file, 0, {}},
                       "tables of more than " + std::to_string(protect::CellGrid::mostBytes >> 20U) +
                           " MiB are not protected");
    }
    std::string bytes;
    for (;;) {
        const auto block = reader.next(stop);
        if (!block) {
            return failure(block.error());
        }
        if (block->empty()) {
            return bytes;
        }
        bytes.append(reinterpret_cast<const char*>(block->data()), block->size());
    }
}

// Reads the table as a check would: what is highly sensitive stays shut.
Result<std::string> readTable(const std::string& file, const std::stop_token& stop) {
    const auto workspace = workspace::Workspace::openAround(file, stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    auto opened = workspace->openOutput(pathInWorkspace(*workspace, file));
    if (!opened) {
        return failure(opened.error());
    }
    auto reader = io::BlockReader::start(std::move(*opened));
    if (!reader) {
        return failure(reader.error());
    }
    auto bytes = readAll(*reader, file, stop);
    if (!bytes) {
        return failure(bytes.error());
    }
    if (const auto unchanged = reader->finish(); !unchanged) {
        return failure(unchanged.error());
    }
    return bytes;
}

// The rounding that was asked for, or else the policy's own; only one that the policy admits.
Result<protect::ProtectOptions> protectOptions(const rules::Policy& policy, const std::string& wanted) {
    const rules::RuleSetting* const rule = policy.rule("unrounded-count");
    if (rule == nullptr) {
        return failure(ErrorCode::Refused, Place{policy.id(), 0, {}}, "this policy says nothing about rounding counts");
    }
    const std::string name =
        wanted.empty() ? "nearest-" + std::to_string(static_cast<int>(rule->number("base"))) : wanted;
    const auto& accepted = rule->list("accepted");
    const auto rounding = protect::roundingNamed(name);
    if (!rounding || std::find(accepted.begin(), accepted.end(), name) == accepted.end()) {
        std::string names;
        for (const std::string& one : accepted) {
            names += (names.empty() ? "" : ", ") + one;
        }
        return failure(ErrorCode::Refused, Place{policy.id(), 0, {}},
                       "this policy does not admit that rounding; it admits " + names);
    }
    return protect::ProtectOptions{static_cast<double>(policy.smallCountThreshold()), *rounding};
}

std::string noteOf(const protect::ProtectAccount& account, const Sha256Digest& copyDigest,
                   const CommandOptions& options, const rules::Policy& policy, const std::string& rounding) {
    const auto line = [](const std::string& what, std::size_t count) {
        return "- " + what + ": " + std::to_string(count) + "\n";
    };
    std::string note = "Protected copy of " + printable(options.file) + ": " + printable(options.copy) + "\n\n" +
                       "Policy " + printable(policy.id()) + " " + printable(policy.version()) + ", counts up to " +
                       std::to_string(policy.smallCountThreshold()) + " withheld, others rounded " + rounding + "\n\n";
    note += line("counts withheld", account.countsRedacted);
    note += line("counts rounded", account.countsRounded);
    note += line("totals made again from their published parts", account.totalsRebuilt);
    note += line("percentages and rates computed again", account.figuresRecomputed);
    note += line("derived figures withheld", account.figuresRedacted);
    note += line("cells changed in all", account.cellsChanged);
    for (const std::string& warning : account.warnings) {
        note += "- note: " + warning + "\n";
    }
    // No digest of the original: with the copy beside it, trying the few possible counts would find the withheld one.
    return note + "\nSHA-256 of the copy: " + copyDigest.toHex() + "\n";
}

// The same check as that of `outcheck check COPY`, told in its form.
ExitCode checkCopy(const std::string& copy, const Sha256Digest& written, const rules::Policy& policy,
                   const std::stop_token& stop) {
    const auto workspace = workspace::Workspace::openAround(copy, stop);
    if (!workspace) {
        printError(workspace.error());
        return Incomplete;
    }
    const workspace::Output* const output = workspace->find(pathInWorkspace(*workspace, copy));
    if (output == nullptr) {
        printError(Error{ErrorCode::NotFound, Place{copy, 0, {}}, "the copy was written but cannot be checked"});
        return Incomplete;
    }
    check::CheckAccount account;
    account.workspaceName = workspace->name();
    account.workspaceKind = workspace::nameOf(workspace->kind());
    account.checks.push_back(check::checkOutput(*workspace, *output, policy, stop, nullptr));
    const check::FileCheck& result = account.checks.front();
    const rules::Verdict verdict = result.verdict;
    if (result.digest && *result.digest != written) {
        printError(Error{ErrorCode::ChangedWhileRead, Place{copy, 0, {}}, "the copy is not what was written"});
        return Incomplete;
    }
    const ExitCode printed = writeOutput(
        {}, "\n" + check::toText({account}, policy, {false, QCoreApplication::applicationVersion().toStdString()}));
    const ExitCode code = verdict == rules::Verdict::Incomplete ? Incomplete
                          : verdict == rules::Verdict::Clean    ? Clean
                                                                : Findings;
    return worse(code, printed);
}

ExitCode report(const Error& error) {
    printError(error);
    return exitCodeFor(error);
}

ExitCode run(const CommandOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    const auto settings = protectOptions(*policy, options.rounding);
    if (!settings) {
        return report(settings.error());
    }
    for (const std::string& target : {options.copy, options.note}) {
        if (const auto isNew = target.empty() ? Result<void>() : mustBeNew(target); !isNew) {
            return report(isNew.error());
        }
    }
    if (workspace::kindOfPath(options.copy) != workspace::OutputKind::Csv ||
        workspace::kindOfPath(options.file) != workspace::OutputKind::Csv) {
        return report(Error{ErrorCode::Refused, Place{options.copy, 0, {}}, "only CSV tables are protected, as CSV"});
    }
    const std::stop_token stop = stopOnSignal();
    const auto original = readTable(options.file, stop);
    if (!original) {
        return report(original.error());
    }
    const auto copy = protect::protectTable(*original, *settings, options.file);
    if (!copy) {
        return report(copy.error());
    }
    if (stop.stop_requested()) {
        return report(task::cancelled(options.file));
    }
    if (const auto written = writeNewFile(options.copy, copy->bytes); !written) {
        return report(written.error());
    }
    const Sha256Digest digest = sha256Of(copy->bytes);
    const std::string rounding =
        std::string(table::nameOf(settings->rounding.kind)) + "-" + std::to_string(settings->rounding.base);
    const std::string note = noteOf(copy->account, digest, options, *policy, rounding);
    if (const auto written = options.note.empty() ? Result<void>() : writeNewFile(options.note, note); !written) {
        return report(written.error());
    }
    const ExitCode printed = writeOutput({}, note);
    return worse(printed, checkCopy(options.copy, digest, *policy, stop));
}

} // namespace

void addProtectCommand(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<CommandOptions>();
    CLI::App* command = app.add_subcommand("protect", "Write a safe copy of a table, and check it");
    command->footer(
        "Small counts are withheld with what is derived from them, other counts rounded, percentages and rates\n"
        "computed again from the published counts, totals made again from their published parts; everything else\n"
        "stays byte for byte. The original is never touched, and nothing is overwritten. The exit code is that of\n"
        "the check of the copy. A table that was not understood is refused.\n\n"
        "Examples:\n  outcheck protect output/table1.csv -o output/table1_safe.csv\n"
        "  outcheck protect output/table1.csv -o safe.csv --round midpoint-6 --note safe.md");
    command->add_option("file", options->file, "A CSV file")->required();
    command->add_option("-o,--output", options->copy, "The copy to be written; nothing may stand there yet")
        ->required();
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--round", options->rounding,
                        "nearest-5, midpoint-6, … as far as the policy admits it (default: the policy's base)");
    command->add_option("--note", options->note, "Also write the note of what was changed, by count, to this new file");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

} // namespace outcheck::cli
