// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck audit: which withheld counts an outsider can work out from the tables, and how.
#include "audit_text.h"
#include "check/check_run.h"
#include "check/related_tables.h"
#include "named_output.h"
#include "text_output.h"

namespace outcheck::cli {

namespace {

struct AuditOptions {
    std::vector<std::string> files;
    std::string policy{check::defaultPolicy};
    std::string format = "text";
    bool zerosWithheld = false;
    bool verifiesProofs = false;
    bool showsValues = false;
};

struct ReadFiles {
    std::vector<check::RelatedTables> files;
    std::vector<AuditedTable> places; // by table
    std::vector<const table::Relations*> tables;
    ExitCode code = Clean;
};

Result<check::RelatedTables> readFile(const std::string& file, const std::stop_token& stop) {
    const auto workspace = workspace::Workspace::openAround(file, stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    const std::string path = pathInWorkspace(*workspace, file);
    const workspace::Output* const output = workspace->find(path);
    if (output == nullptr) {
        return failure(ErrorCode::NotFound, {file, 0, {}}, "no output of this workspace");
    }
    if (output->kind != workspace::OutputKind::Csv) {
        return failure(ErrorCode::Unsupported, {file, 0, {}}, "only CSV tables are audited");
    }
    return check::readRelatedTables(*workspace, path, stop);
}

// All that could be read; what could not is told, and the audit is not complete without it.
ReadFiles readAll(const std::vector<std::string>& names, const std::stop_token& stop) {
    ReadFiles all;
    for (const std::string& name : names) {
        auto file = readFile(name, stop);
        if (!file) {
            printError(file.error());
            all.code = worse(all.code, exitCodeFor(file.error()));
            continue;
        }
        for (const auto& table : file->tables) {
            all.places.push_back({name, table->firstRecord()});
            all.tables.push_back(&table->relations());
        }
        all.files.push_back(*std::move(file));
    }
    return all;
}

ExitCode run(const AuditOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    const auto threshold = static_cast<double>(policy->smallCountThreshold());
    if (threshold < 1) {
        printError("the policy " + policy->id() + " withholds no small counts: nothing is to be worked out");
        return Usage;
    }
    const std::stop_token stop = stopOnSignal();
    const ReadFiles files = readAll(options.files, stop);
    if (files.files.empty()) {
        return files.code;
    }
    audit::TableOptions settings;
    settings.withheldAtMost = threshold;
    settings.markLeast = options.zerosWithheld ? 0 : 1;
    const audit::TableAudit result = audit::auditTables(files.tables, settings, nullptr, stop);
    if (!result.isComplete) {
        printError("it was stopped");
        return Incomplete;
    }
    const AuditWording wording{result, files.places, files.files.size(), options.showsValues, options.verifiesProofs};
    const bool anyFound = !result.disclosures.empty() || !result.contradictions.empty();
    const bool unproved = options.verifiesProofs && unprovedIn(result) > 0;
    const ExitCode printed = writeOutput({}, options.format == "json" ? auditAsJson(wording) : auditAsText(wording));
    return worse(worse(files.code, printed), unproved ? Incomplete : anyFound ? Findings : Clean);
}

} // namespace

void addAuditCommand(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<AuditOptions>();
    CLI::App* command = app.add_subcommand("audit", "Find withheld counts that an outsider can work out");
    command->footer(
        "Totals, percentages, rates and populations of the tables become equations; a withheld count that they give\n"
        "back is named by its place with the equations that do it. Exit code 1: something can be worked out, or the\n"
        "figures contradict each other. What was not used is listed: of it nothing is said.\n\n"
        "Examples:\n  outcheck audit output/table1.csv\n"
        "  outcheck audit output/*.csv --verify-proofs\n"
        "  outcheck audit output/table1.csv --show-values --format json");
    command->add_option("files", options->files, "CSV files")->required();
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_flag("--zeros-withheld", options->zerosWithheld, "Marks of redaction may also stand for 0");
    command->add_flag("--verify-proofs", options->verifiesProofs, "Check every proof once more by itself");
    command->add_flag("--show-values", options->showsValues, "With figures; what is printed is then not for release");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

} // namespace outcheck::cli
