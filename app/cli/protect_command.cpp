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
    bool secondary = false, exact = false;
    std::string never;
    std::vector<std::string> weights; // CELLS=FACTOR
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

// What is written: the copy, and the note about it.
struct Copy {
    std::string bytes, note;
    ExitCode code = Clean; // before the check of the copy
};

Result<protect::WithholdOptions> withholdOptions(const CommandOptions& options, const rules::Policy& policy) {
    protect::WithholdOptions settings;
    settings.withheldAtMost = static_cast<double>(policy.smallCountThreshold());
    settings.search = options.exact ? protect::FurtherSearch::Least : protect::FurtherSearch::Fast;
    auto never = protect::blocksNamed(options.never);
    if (!never) {
        return failure(never.error());
    }
    settings.never = *std::move(never);
    for (const std::string& weight : options.weights) {
        const std::size_t sign = weight.find('=');
        auto cells = protect::blocksNamed(std::string_view(weight).substr(0, sign));
        bool isNumber = false;
        const QString number = sign == std::string::npos ? QString() : QString::fromStdString(weight.substr(sign + 1));
        const double factor = number.toDouble(&isNumber);
        if (!cells || !isNumber || !(factor > 0 && factor <= 1e6)) {
            return failure(ErrorCode::Malformed, {}, "a weight is CELLS=FACTOR, as in C=0.5, with a factor above 0");
        }
        settings.weights.push_back({*std::move(cells), factor});
    }
    return settings;
}

// Those of the policy; where it demands none, the two that are most in use.
std::vector<std::string> roundingsToCompare(const rules::Policy& policy) {
    std::vector<std::string> admitted = protect::admittedRoundings(policy);
    return admitted.empty() ? std::vector<std::string>{"nearest-5", "midpoint-6"} : admitted;
}

Result<Copy> withheldCopy(const CommandOptions& options, const rules::Policy& policy, const Original& original,
                          const std::stop_token& stop) {
    auto settings = withholdOptions(options, policy);
    if (!settings) {
        return failure(settings.error());
    }
    std::vector<rules::Reason> corrected;
    settings->correct = [&](table::TableProfile& profile) {
        corrected.clear();
        check::applyCorrections(original.corrections, profile, corrected);
    };
    const auto table = protect::withholdTable(original.bytes, *settings, options.file, nullptr, stop);
    if (!table) {
        return failure(table.error());
    }
    const auto alternatives =
        protect::alternativesTo(*table, original.bytes, *settings, roundingsToCompare(policy), options.file, stop);
    return Copy{table->copy.bytes, protect::noteOf(*table, options.file, options.copy, policy, alternatives, corrected),
                table->isSafe()     ? Clean
                : table->leavesOpen ? Incomplete
                                    : Findings};
}

Result<Copy> roundedCopy(const CommandOptions& options, const rules::Policy& policy, const Original& original,
                         const std::stop_token& stop) {
    auto settings = protect::protectOptions(policy, options.rounding);
    if (!settings) {
        return failure(settings.error());
    }
    std::vector<rules::Reason> corrected;
    settings->correct = [&](table::TableProfile& profile) {
        check::applyCorrections(original.corrections, profile, corrected);
    };
    const auto table = protect::protectTable(original.bytes, *settings, options.file, stop);
    if (!table) {
        return failure(table.error());
    }
    return Copy{table->bytes, protect::noteOf(*table, options.file, options.copy, policy, *settings, corrected)};
}

ExitCode run(const CommandOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    if (const auto settings = protect::protectOptions(*policy, options.rounding); !options.secondary && !settings) {
        return report(settings.error());
    }
    if (const auto settings = withholdOptions(options, *policy); !settings) {
        printError(settings.error());
        return Usage;
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
    const auto copy = options.secondary ? withheldCopy(options, *policy, *original, stop)
                                        : roundedCopy(options, *policy, *original, stop);
    if (!copy) {
        return report(copy.error());
    }
    if (const auto written = io::writeNewFile(options.copy, copy->bytes); !written) {
        return report(written.error());
    }
    const Sha256Digest digest = sha256Of(copy->bytes);
    if (const auto written = options.note.empty() ? Result<void>() : io::writeNewFile(options.note, copy->note);
        !written) {
        return report(written.error());
    }
    const ExitCode printed = worse(writeOutput({}, copy->note), copy->code);
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
        "With --secondary totals and other counts stay exact: further counts are withheld instead, so that no total\n"
        "gives a small one back, at little loss (what is withheld counts as many as it says), and the copy is\n"
        "audited. CELLS are named as in a spreadsheet, header included: B6, B6:C9, B, 6:9, several with commas.\n\n"
        "Examples:\n  outcheck protect output/table1.csv -o output/table1_safe.csv\n"
        "  outcheck protect output/table1.csv -o safe.csv --round midpoint-6 --note safe.md\n"
        "  outcheck protect output/table1.csv -o safe.csv --secondary --never 12 --weight D=0.5");
    command->add_option("file", options->file, "A CSV file")->required();
    command->add_option("-o,--output", options->copy, "The copy to be written; nothing may stand there yet")
        ->required();
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--round", options->rounding,
                        "nearest-5, midpoint-6, … as far as the policy admits it (default: the policy's base)");
    CLI::Option* const secondary =
        command->add_flag("--secondary", options->secondary, "Withhold further counts, and round nothing");
    secondary->excludes(command->get_option("--round"));
    command->add_flag("--exact", options->exact, "Until it is proved that nothing loses less; for small tables")
        ->needs(secondary);
    command->add_option("--never", options->never, "CELLS that stay published unless they are small")->needs(secondary);
    command->add_option("--weight", options->weights, "CELLS=FACTOR: withholding them counts so much more, or less")
        ->needs(secondary);
    command->add_option("--note", options->note, "Also write the note of what was changed, by count, to this new file");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

} // namespace outcheck::cli
