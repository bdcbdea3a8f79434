// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck protect: safe copies of tables beside them, and the check of these copies.
#include "check/check_run.h"
#include "io/new_file.h"
#include "protect/policy_options.h"
#include "protect_secondary.h"
#include "text_output.h"

#include <filesystem>
#include <set>

namespace outcheck::cli {

namespace {

// Where the copies are to be written, in the order of the files: into a folder where there are several.
std::vector<std::string> targetsOf(const ProtectRequest& request) {
    if (request.files.size() == 1) {
        return {request.target};
    }
    std::vector<std::string> targets;
    for (const std::string& file : request.files) {
        targets.push_back((std::filesystem::path(request.target) / std::filesystem::path(file).filename()).string());
    }
    return targets;
}

// Why nothing can be written there.
Result<void> checkTargets(const ProtectRequest& request, const std::vector<std::string>& targets) {
    std::vector<std::string> all = targets;
    if (!request.note.empty()) {
        all.push_back(request.note);
    }
    for (const std::string& target : all) {
        if (const auto isNew = io::mustBeNew(target); !isNew) {
            return isNew;
        }
    }
    if (std::set<std::string>(targets.begin(), targets.end()).size() < targets.size()) {
        return failure(ErrorCode::Refused, {request.target, 0, {}}, "two of the files have the same name");
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (workspace::kindOfPath(targets[i]) != workspace::OutputKind::Csv ||
            workspace::kindOfPath(request.files[i]) != workspace::OutputKind::Csv) {
            return failure(ErrorCode::Refused, {targets[i], 0, {}}, "only CSV tables are protected, as CSV");
        }
    }
    return {};
}

ExitCode report(const Error& error) {
    printError(error);
    return exitCodeFor(error);
}

ExitCode reportAll(const std::vector<Error>& errors) {
    ExitCode code = Clean;
    for (const Error& error : errors) {
        code = worse(code, report(error));
    }
    return code;
}

std::vector<Error> readAll(const ProtectRequest& request, const std::stop_token& stop,
                           std::vector<Original>& originals) {
    std::vector<Error> errors;
    for (const std::string& file : request.files) {
        auto original = readTable(file, stop);
        if (original) {
            originals.push_back(*std::move(original));
        } else {
            errors.push_back(original.error());
        }
    }
    return errors;
}

MadeCopies roundedCopy(const ProtectRequest& request, const std::string& target, const rules::Policy& policy,
                       const Original& original, const std::stop_token& stop) {
    auto settings = protect::protectOptions(policy, request.rounding);
    if (!settings) {
        return tl::unexpected(std::vector{settings.error()});
    }
    std::vector<rules::Reason> corrected;
    settings->correct = [&](table::TableProfile& profile) {
        check::applyCorrections(original.corrections, profile, corrected);
    };
    const std::string& file = request.files.front();
    const auto table = protect::protectTable(original.bytes, *settings, file, stop);
    if (!table) {
        return tl::unexpected(std::vector{table.error()});
    }
    return Copies{{table->bytes}, protect::noteOf(*table, file, target, policy, *settings, corrected), Clean};
}

// All of them or none.
Result<void> writeAll(const ProtectRequest& request, const std::vector<std::string>& targets, const Copies& made) {
    for (std::size_t i = 0; i <= targets.size(); ++i) {
        const bool isNote = i == targets.size();
        const auto written = !isNote                ? io::writeNewFile(targets[i], made.bytes[i])
                             : request.note.empty() ? Result<void>()
                                                    : io::writeNewFile(request.note, made.note);
        if (!written) {
            for (std::size_t done = 0; done < i; ++done) {
                std::error_code ignored; // what went wrong first is what is told
                std::filesystem::remove(targets[done], ignored);
            }
            return written;
        }
    }
    return {};
}

ExitCode writeAndCheck(const ProtectRequest& request, const std::vector<std::string>& targets, const Copies& made,
                       const rules::Policy& policy, const std::stop_token& stop) {
    if (std::error_code ignored; targets.size() > 1) { // what is not there then is told when it is written to
        std::filesystem::create_directory(request.target, ignored);
    }
    if (const auto written = writeAll(request, targets, made); !written) {
        return report(written.error());
    }
    ExitCode code = worse(writeOutput({}, made.note), made.code);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        code = worse(code, checkCopy(targets[i], sha256Of(made.bytes[i]), policy, stop));
    }
    return code;
}

ExitCode run(const ProtectRequest& request) {
    const auto policy = check::loadPolicy(request.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    if (const auto settings = protect::protectOptions(*policy, request.rounding); !request.secondary && !settings) {
        return report(settings.error());
    }
    if (const auto sound = checkSecondary(request); !sound) {
        printError(sound.error());
        return Usage;
    }
    const std::vector<std::string> targets = targetsOf(request);
    if (const auto sound = checkTargets(request, targets); !sound) {
        return report(sound.error());
    }
    const std::stop_token stop = stopOnSignal();
    std::vector<Original> originals;
    if (const auto errors = readAll(request, stop, originals); !errors.empty()) {
        return reportAll(errors);
    }
    const MadeCopies made = request.secondary ? withheldCopies(request, targets, *policy, originals, stop)
                                              : roundedCopy(request, targets.front(), *policy, originals.front(), stop);
    return made ? writeAndCheck(request, targets, *made, *policy, stop) : reportAll(made.error());
}

void addOptions(CLI::App& command, ProtectRequest& request) {
    command.add_option("files", request.files, "CSV files; several together only with --secondary")->required();
    command
        .add_option("-o,--output", request.target,
                    "The copy to be written, or for several files the folder of the copies; nothing may stand there "
                    "yet")
        ->required();
    command.add_option("--policy", request.policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command.add_option("--round", request.rounding,
                       "nearest-5, midpoint-6, … as far as the policy admits it (default: the policy's base)");
    CLI::Option* const secondary =
        command.add_flag("--secondary", request.secondary, "Withhold further counts, and round nothing");
    secondary->excludes(command.get_option("--round"));
    command.add_flag("--exact", request.exact, "Until it is proved that nothing loses less; for small tables")
        ->needs(secondary);
    command
        .add_option("--released", request.released,
                    "A folder of files released before: what stands in them gives nothing back either")
        ->needs(secondary);
    command.add_option("--never", request.never, "CELLS that stay published unless they are small")->needs(secondary);
    command.add_option("--weight", request.weights, "CELLS=FACTOR: withholding them counts so much more, or less")
        ->needs(secondary);
    command
        .add_option("--merge", request.merges,
                    "COLUMN:LABEL+LABEL: makes one category of these before anything is withheld")
        ->needs(secondary);
    command.add_flag("--show-values", request.showsValues, "With losses; the note is then not for release")
        ->needs(secondary);
    command.add_option("--note", request.note, "Also write the note of what was changed, by count, to this new file");
}

} // namespace

void addProtectCommand(CLI::App& app, int& exitCode) {
    const auto request = std::make_shared<ProtectRequest>();
    CLI::App* command = app.add_subcommand("protect", "Write safe copies of tables, and check them");
    command->footer(
        "Small counts are withheld with what is derived from them, other counts rounded, percentages and rates\n"
        "computed again from the published counts, totals made again from their published parts; everything else\n"
        "stays byte for byte. The original is never touched, and nothing is overwritten. The exit code is that of\n"
        "the check of the copy. A table that was not understood is refused.\n\n"
        "With --secondary totals and other counts stay exact: further counts are withheld instead, so that no total\n"
        "gives a small one back, at little loss (what is withheld counts as many as it says), and the copy is\n"
        "audited. CELLS are named as in a spreadsheet, header included: B6, B6:C9, B, 6:9, several with commas.\n"
        "Several files are protected together: what one of them states gives back nothing that another withholds, and\n"
        "a count that stands in several is withheld in all or in none. CELLS are then those of one file (men.csv:B6).\n"
        "With --merge rows become one category with the sums of their counts; CELLS are those of the table after it.\n"
        "The note compares withholding, rounding and merging, the least loss first.\n"
        "What was released before (--released) stays as it is; where that leaves a count open, it is said, and the\n"
        "exit code is 1. Where one file is refused, nothing is written for any.\n\n"
        "Examples:\n  outcheck protect output/table1.csv -o output/table1_safe.csv\n"
        "  outcheck protect output/table1.csv -o safe.csv --round midpoint-6 --note safe.md\n"
        "  outcheck protect output/table1.csv -o safe.csv --secondary --never 12 --weight D=0.5\n"
        "  outcheck protect output/table1.csv -o safe.csv --secondary --merge age:21-30+31-40\n"
        "  outcheck protect output/men.csv output/all.csv -o safe --secondary --released ../released");
    addOptions(*command, *request);
    command->callback([request, &exitCode] { exitCode = run(*request); });
}

} // namespace outcheck::cli
