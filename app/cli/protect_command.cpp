// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck protect: a safe copy of a table beside it, and the check of that copy.
#include "check/check_formats.h"
#include "check/check_run.h"
#include "check/role_corrections.h"
#include "io/block_reader.h"
#include "io/new_file.h"
#include "named_output.h"
#include "protect/cell_grid.h"
#include "protect/policy_options.h"
#include "protect/protect_table.h"
#include "text_output.h"

#include <QCoreApplication>

namespace outcheck::cli {

namespace {

struct CommandOptions {
    std::string file, copy, note, rounding;
    std::string policy{check::defaultPolicy};
};

struct Original {
    std::string bytes;
    std::vector<check::RoleCorrection> corrections;
};

// Reads the table as a check would: what is highly sensitive stays shut, and roles are those that people say.
Result<Original> readTable(const std::string& file, const std::stop_token& stop) {
    const auto workspace = workspace::Workspace::openAround(file, stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    const std::string path = pathInWorkspace(*workspace, file);
    const auto corrections = check::readCorrections(*workspace);
    if (!corrections) {
        return failure(corrections.error());
    }
    auto opened = workspace->openOutput(path);
    if (!opened) {
        return failure(opened.error());
    }
    auto bytes = io::readWhole(*std::move(opened), protect::CellGrid::mostBytes, stop);
    if (!bytes) {
        return failure(bytes.error());
    }
    return Original{*std::move(bytes), corrections->on(path)};
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
    auto settings = protect::protectOptions(*policy, options.rounding);
    if (!settings) {
        return report(settings.error());
    }
    for (const std::string& target : {options.copy, options.note}) {
        if (const auto isNew = target.empty() ? Result<void>() : io::mustBeNew(target); !isNew) {
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
    std::vector<rules::Reason> corrected;
    settings->correct = [&](table::TableProfile& profile) {
        check::applyCorrections(original->corrections, profile, corrected);
    };
    const auto copy = protect::protectTable(original->bytes, *settings, options.file, stop);
    if (!copy) {
        return report(copy.error());
    }
    if (const auto written = io::writeNewFile(options.copy, copy->bytes); !written) {
        return report(written.error());
    }
    const Sha256Digest digest = sha256Of(copy->bytes);
    const std::string note = protect::noteOf(*copy, options.file, options.copy, *policy, *settings, corrected);
    if (const auto written = options.note.empty() ? Result<void>() : io::writeNewFile(options.note, note); !written) {
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
