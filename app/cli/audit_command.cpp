// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck audit: which withheld counts an outsider can work out from the tables, and how.
#include "audit_files.h"
#include "audit_text.h"
#include "check/check_run.h"
#include "ledger_text.h"
#include "text_output.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct AuditOptions {
    std::vector<std::string> files;
    std::string released; // a folder
    bool earlierReleases = false;
    std::string ledger, workspace;
    std::string policy{check::defaultPolicy};
    std::string format = "text";
    bool zerosWithheld = false;
    bool insider = false;
    bool verifiesProofs = false;
    bool showsValues = false;
};

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
    AuditFiles files(stop);
    for (const std::string& file : options.files) {
        files.read(file);
    }
    if (files.tables().files() == 0) {
        return files.code();
    }
    const std::size_t requested = files.tables().files();
    audit::TableOptions settings;
    settings.withheldAtMost = threshold;
    settings.insider = options.insider;
    settings.markLeast = options.zerosWithheld ? 0 : 1;
    settings.requested = files.tables().tables().size();
    if (!options.released.empty()) {
        files.readFolder(options.released);
    }
    if (options.earlierReleases) {
        if (const auto read = files.readReleases(options.ledger, options.workspace); !read) {
            return ledgerFailure(read.error());
        }
    }
    const check::AnsweredLinks answered = files.answers();
    settings.rejected = answered.rejected();
    files.tell(settings);
    const audit::TableAudit result = audit::auditTables(files.tables().tables(), settings, nullptr, stop);
    if (!result.isComplete) {
        printError("it was stopped");
        return Incomplete;
    }
    const AuditWording wording{.audit = result,
                               .tables = files.tables().places(),
                               .answered = answered,
                               .files = requested,
                               .released = files.tables().files() - requested,
                               .notRead = files.releasesNotRead(),
                               .withoutTables = files.releasesWithoutTables(),
                               .showsValues = options.showsValues,
                               .verifiesProofs = options.verifiesProofs};
    // Where something is withheld in a table that was not understood as a whole, nobody has said that it is safe.
    // A link that was rejected is for whoever releases the tables to agree with.
    const auto& links = result.tables.links;
    const bool anyRejected = std::any_of(links.begin(), links.end(), [](const auto& link) { return link.isRejected; });
    // Nor of a person who may be alone in a cell, and was not looked at.
    const bool anyInside = !result.insider.empty() || !result.insiderNotTried.empty();
    const bool anyFound = anyInside || !result.disclosures.empty() || !result.contradictions.empty() ||
                          !result.unanswered.empty() || result.leavesOpen || anyRejected;
    const bool unproved = options.verifiesProofs && unprovedIn(result) > 0;
    const ExitCode printed = writeOutput({}, options.format == "json" ? auditAsJson(wording) : auditAsText(wording));
    return worse(worse(files.code(), printed), unproved ? Incomplete : anyFound ? Findings : Clean);
}

} // namespace

void addAuditCommand(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<AuditOptions>();
    CLI::App* command = app.add_subcommand("audit", "Find withheld counts that an outsider can work out");
    command->footer(
        "Totals, percentages, rates and populations of the tables become equations; a withheld count that they give\n"
        "back is named by its place with the equations that do it. Tables that count the same, or parts of each "
        "other,\n"
        "are linked by their names and figures; the links are listed. Which labels are made of which, and whom a file\n"
        "counts, is said in outcheck.yaml (hierarchies, populations). What was not used is listed, too: of it nothing\n"
        "is said. Exit code 1: something can be worked out, figures contradict each other, or a table with something\n"
        "withheld was not understood as a whole, or somebody rejected a link (outcheck.yaml). Exit code 3: something\n"
        "could not be read, a file that was released before included.\n\n"
        "Examples:\n  outcheck audit output/table1.csv\n"
        "  outcheck audit output/*.csv --verify-proofs\n"
        "  outcheck audit output/*.csv --earlier-releases\n"
        "  outcheck audit output/*.csv --released ../released\n"
        "  outcheck audit output/table1.csv --show-values --format json");
    command->add_option("files", options->files, "CSV files")->required();
    command->add_option("--released", options->released,
                        "A folder of files released before: what the new ones give away beside them");
    CLI::Option* earlier =
        command->add_flag("--earlier-releases", options->earlierReleases,
                          "The files that requests of this workspace released before, from the ledger");
    command->add_option("--ledger", options->ledger, "The ledger's folder (default: your own)")->needs(earlier);
    command
        ->add_option("--workspace", options->workspace,
                     "The workspace as its requests name it (default: as it names itself)")
        ->needs(earlier);
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_flag("--zeros-withheld", options->zerosWithheld, "Marks of redaction may also stand for 0");
    command->add_flag("--insider", options->insider,
                      "Also what a person can work out who is alone in a withheld cell, and knows it");
    command->add_flag("--verify-proofs", options->verifiesProofs, "Check every proof once more by itself");
    command->add_flag("--show-values", options->showsValues, "With figures; what is printed is then not for release");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

} // namespace outcheck::cli
