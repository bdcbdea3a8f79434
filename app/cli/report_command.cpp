// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck report`: checks a workspace, puts findings and votes together and writes the signed report.
#include "command.h"

#include "base/utf8.h"
#include "check/check_run.h"
#include "ledger/ledger.h"
#include "report/report.h"
#include "workspace/workspace.h"

#include <cctype>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace outcheck::cli {

namespace {

struct ReportOptions {
    std::string workspace, policy{check::defaultPolicy}, output, nss, certificate, ledger, format = "text", name;
    bool noPdf = false, makeCertificate = false;
};

UtcSeconds now() {
    using std::chrono::seconds;
    return {std::chrono::duration_cast<seconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

int failed(const Error& error) {
    printError(error);
    return exitCodeFor(error);
}

// A workspace's name comes from its manifest: only what is harmless in a file name is kept of it.
std::string defaultFolderFor(const std::string& workspaceName) {
    std::string folder;
    for (const char c : workspaceName) {
        const bool harmless =
            std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || (c == '.' && !folder.empty());
        folder += harmless ? c : '-';
    }
    return folder.substr(0, 100) + "-report";
}

int makeCertificate(const ReportOptions& options) {
    const std::filesystem::path folder =
        options.nss.empty() ? ledger::homeFolder() / "nss" : std::filesystem::path(options.nss);
    if (const Result<void> made = report::createCertificate(folder, options.name); !made) {
        return failed(made.error());
    }
    std::printf("Made a self-signed certificate for %s in %s. Reports are signed with it from now on.\n",
                printable(options.name).c_str(), printable(folder.string()).c_str());
    return Clean;
}

struct Checked {
    std::vector<check::FileCheck> checks;
    check::CheckSummary summary;
};

Checked checkAll(const workspace::Workspace& workspace, const rules::Policy& policy, const std::stop_token& stop) {
    Checked checked;
    task::Progress progress;
    const ProgressLine line(progress, "Checking");
    checked.summary =
        check::runChecks(workspace, report::pathsToCheck(workspace), policy, stop, progress,
                         [&checked](check::FileCheck result) { checked.checks.push_back(std::move(result)); });
    return checked;
}

void printWritten(const report::WrittenReport& written, const check::CheckSummary& summary) {
    std::printf("Checked %zu files: %zu clean, %zu query, %zu fail, %zu incomplete.\n", summary.total(), summary.clean,
                summary.query, summary.fail, summary.incomplete);
    std::printf("Wrote   %s\n        SHA-256 %s\n", printable(written.json.string()).c_str(),
                written.jsonDigest.toHex().c_str());
    std::printf("Signed  %s\n", printable(written.jsonSignature.string()).c_str());
    if (!written.pdf.empty()) {
        std::printf("Wrote   %s\n", printable(written.pdf.string()).c_str());
        if (written.pdfSigned) {
            std::printf("        signed with the certificate of %s\n", printable(written.pdfNote).c_str());
        } else {
            std::printf("        without a certificate's signature: %s\n", printable(written.pdfNote).c_str());
        }
    }
    if (written.recorded) {
        std::printf("Recorded in the ledger as %s.\n", written.ledgerEntry.c_str());
    }
}

void printWrittenAsJson(const report::WrittenReport& written, const check::CheckSummary& summary) {
    const nlohmann::json object = {
        {"report", toUtf8(written.json.string())},
        {"signature", toUtf8(written.jsonSignature.string())},
        {"sha256", written.jsonDigest.toHex()},
        {"pdf", written.pdf.empty() ? nlohmann::json(nullptr) : nlohmann::json(toUtf8(written.pdf.string()))},
        {"pdf_signed", written.pdfSigned},
        {"pdf_note", toUtf8(written.pdfNote)},
        {"ledger_entry", written.recorded ? nlohmann::json(written.ledgerEntry) : nlohmann::json(nullptr)},
        {"verdicts",
         {{"clean", summary.clean},
          {"query", summary.query},
          {"fail", summary.fail},
          {"incomplete", summary.incomplete}}}};
    std::printf("%s\n", object.dump(2).c_str());
}

int writeReport(const ReportOptions& options) {
    const std::stop_token stop = stopOnSignal();
    const Result<ledger::Identity> identity = ledger::currentIdentity();
    if (!identity) {
        printError(identity.error());
        printError(
            "a report is signed: set up a key first, with `outcheck key create --name NAME` or `outcheck key adopt`");
        return exitCodeFor(identity.error());
    }
    const Result<rules::Policy> policy = check::loadPolicy(options.policy);
    if (!policy) {
        return failed(policy.error());
    }
    const Result<workspace::Workspace> workspace = workspace::Workspace::open(options.workspace, {}, stop);
    if (!workspace) {
        return failed(workspace.error());
    }
    Result<ledger::Ledger> ledger = ledger::Ledger::openOrCreate(
        options.ledger.empty() ? ledger::Ledger::defaultFolder() : std::filesystem::path(options.ledger), *identity);
    if (!ledger) {
        return failed(ledger.error());
    }
    const Checked checked = checkAll(*workspace, *policy, stop);
    if (stop.stop_requested()) {
        return failed(task::cancelled(options.workspace));
    }
    const report::Report report =
        report::buildReport(*workspace, *policy, checked.checks, {}, &*ledger, identity->name, now());
    report::WriteOptions target;
    target.folder = options.output.empty() ? defaultFolderFor(workspace->name()) : options.output;
    target.pdf = !options.noPdf;
    target.nssFolder = options.nss;
    target.certificateNickname = options.certificate;
    const Result<report::WrittenReport> written = report::writeReport(report, *identity, &*ledger, target, stop);
    if (!written) {
        if (written.error().code == ErrorCode::ProgramMissing && target.pdf) {
            printError("nothing was written; --no-pdf writes the report without a PDF");
        }
        return failed(written.error());
    }
    options.format == "json" ? printWrittenAsJson(*written, checked.summary) : printWritten(*written, checked.summary);
    return checked.summary.incomplete > 0 ? Incomplete : Clean;
}

} // namespace

void addReportCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<ReportOptions>();
    CLI::App* command = app.add_subcommand("report", "Check a workspace and write a signed report: JSON and PDF");
    CLI::Option* workspace = command->add_option("WORKSPACE", options->workspace, "Folder of the workspace");
    command->add_option("--policy", options->policy, "Id of a built-in policy, or a YAML file")->capture_default_str();
    command->add_option("--output,-o", options->output,
                        "Folder for the report: new, empty, or with an older report (default: NAME-report)");
    command->add_flag("--no-pdf", options->noPdf, "Write the JSON and its signature only");
    command->add_option("--nss", options->nss, "NSS store with the certificate that signs the PDF");
    command->add_option("--certificate", options->certificate,
                        "Nickname of the certificate (default: the first that can sign)");
    command->add_option("--ledger", options->ledger, "Folder of the ledger (default: your own)");
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    CLI::Option* make = command->add_flag("--make-certificate", options->makeCertificate,
                                          "Make a self-signed certificate, write no report");
    command->add_option("--name", options->name, "With --make-certificate: the name in the certificate")->needs(make);
    make->excludes(workspace);
    command->footer(
        "Examples:\n"
        "  outcheck report my-workspace\n"
        "  outcheck report my-workspace --output ../reports/my-workspace --policy opensafely\n"
        "  outcheck report --make-certificate --name \"Jane Doe\"\n"
        "  outcheck verify my-workspace-report --workspace my-workspace\n\n"
        "The folder gets report.json, report.json.sig, allowed_signers, report.pdf and report.pdf.sig: all, or "
        "nothing.\n"
        "No value of an output is written, only places. Findings do not change the exit code here; files that could\n"
        "not be checked to their end do (3), and the report says so.");
    command->callback([options, workspace, &exitCode] {
        if (options->makeCertificate) {
            if (options->name.empty()) {
                printError("--make-certificate needs --name");
                exitCode = Usage;
                return;
            }
            exitCode = makeCertificate(*options);
        } else if (workspace->count() == 0) {
            printError("which workspace? (outcheck report --help)");
            exitCode = Usage;
        } else {
            exitCode = writeReport(*options);
        }
    });
}

} // namespace outcheck::cli
