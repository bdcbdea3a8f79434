// SPDX-License-Identifier: GPL-3.0-or-later
// The signed account of a review: which files were looked at, by which policy, what was found where, who voted what.
// Never a cell value. JSON is the record; PDF (outcheck-render) is the same for people.
#pragma once

#include "base/result.h"
#include "check/check_run.h"
#include "ledger/ledger.h"
#include "report/document.h"
#include "review/review.h"
#include "rules/policy.h"
#include "workspace/workspace.h"

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::report {

struct ReportFile {
    workspace::Output output;
    std::optional<check::FileCheck> check; // absent where the file was not checked (excluded, withheld, missing)
    review::DecisionOnFile decision;
    std::vector<review::RecordedDismissal> dismissals; // those that stand on the bytes checked
};

struct Report {
    std::string workspaceName, workspaceKind, repository;
    std::vector<std::string> jobRequests, commits;
    std::string policyId, policyVersion, policyTitle;
    Sha256Digest policyDigest;
    std::vector<std::string> rulesOff;                 // that the policy switches off
    std::vector<std::string> notChecked;               // sentences: what it demands and no rule checks
    std::vector<ReportFile> files;                     // all that are listed for review, then excluded, by path
    std::size_t notForReview = 0;                      // listed elsewhere: highly sensitive, out of date, …
    std::map<std::string, std::size_t> notForReviewBy; // the same, by reason: highly-sensitive | unknown-level | …
    std::vector<Error> workspaceProblems;              // what could not be read or understood on opening
    std::vector<rules::Guidance> guidance;             // what the findings rest on, in the policy's order
    std::vector<ledger::Head> ledgerHeads;
    std::string ledgerId;
    UtcSeconds made;
    std::string madeBy, programVersion;
};

// Puts the parts together; `checks` by path. Where a ledger is given its votes and dismissals up to the heads that the
// report names are taken afresh, so that report and heads agree also when somebody votes meanwhile; `votes` serves
// without one, and then nothing is dismissed.
Report buildReport(const workspace::Workspace& workspace, const rules::Policy& policy,
                   const std::vector<check::FileCheck>& checks, const std::vector<review::RecordedVote>& votes,
                   const ledger::Ledger* ledger, std::string madeBy, UtcSeconds now);

// Stable JSON, UTF-8, two spaces, sorted keys, ends in a line break.
std::string toJson(const Report& report);
// The same as plain words and numbers (document.h).
ReportDocument documentOf(const Report& report);

// The outputs that a report covers and that have content to check: what to hand to runChecks.
std::vector<std::string> pathsToCheck(const workspace::Workspace& workspace);

struct WrittenReport {
    std::filesystem::path json, jsonSignature, pdf; // pdf empty where none was asked for
    std::filesystem::path pdfSignature;             // detached, made with the same key as the one of the JSON
    std::filesystem::path allowedSigners;
    bool recorded = false;   // an entry in the ledger says that this report was made
    std::string ledgerEntry; // its id
    bool pdfSigned = false;
    std::string pdfNote; // why the PDF is not signed, where it is not
    Sha256Digest jsonDigest;
};

struct WriteOptions {
    std::filesystem::path folder; // where report.json, report.json.sig, allowed_signers and report.pdf go
    bool pdf = true;
    std::filesystem::path nssFolder; // empty: the NSS store in homeFolder(), if there is one
    std::string certificateNickname; // empty: the first usable one
};

// Where the pages are made: outcheck-render beside this program, or what OUTCHECK_RENDER names. ProgramMissing.
Result<std::filesystem::path> renderProgram();

// Writes all or nothing: everything is staged beside and renamed into place; a failure (DiskFull, …) leaves what was
// there. Records the report in the ledger where one is given.
Result<WrittenReport> writeReport(const Report& report, const ledger::Identity& identity, ledger::Ledger* ledger,
                                  const WriteOptions& options, std::stop_token stop = {});

// What holds and what does not, in words. `genuine` only if all of it holds.
struct VerifyStatement {
    bool holds = false;
    bool unknown = false; // could not be judged (file not at hand): neither proof nor disproof
    std::string sentence;
};
struct ReportVerification {
    bool genuine = false;
    bool incomplete = false; // something could not be looked at
    std::vector<VerifyStatement> statements;
};
// Takes the path of report.json (or .pdf, or the folder). Checks signature, the PDF's signature and digest, the digests
// of the files in the workspace where it is given, and the ledger where it is at hand.
ReportVerification verifyReport(const std::filesystem::path& report,
                                const std::optional<std::filesystem::path>& workspaceFolder,
                                const std::optional<std::filesystem::path>& ledgerFolder);

// Makes a self-signed X.509 certificate in an NSS store (certutil) for those who have none. ProgramMissing, Refused
// where one is there.
Result<void> createCertificate(const std::filesystem::path& nssFolder, const std::string& name);

} // namespace outcheck::report
