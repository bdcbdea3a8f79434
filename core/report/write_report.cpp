// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "ledger/atomic_file.h"
#include "report/render_process.h"
#include "report/signers.h"
#include "report/staged_folder.h"
#include "task/progress.h"

#include <chrono>

namespace outcheck::report {

namespace {

constexpr std::uint64_t maximumPdfBytes = 1U << 30U;

// Not the moment the report was begun: entries made while its pages were laid out come before it in the ledger.
UtcSeconds now() {
    using std::chrono::seconds;
    return {std::chrono::duration_cast<seconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

// Signs, and checks the signature the way a stranger would before anybody relies on it.
Result<void> writeSignature(StagedFolder& folder, const ledger::Identity& identity, const std::string& name,
                            std::string_view bytes) {
    const Result<std::string> signature = ledger::signBytes(identity, bytes, signatureNamespace);
    if (!signature) {
        return failure(signature.error());
    }
    const std::string signers = allowedSignersFor(identity);
    if (!isCanonicalSignature(*signature) || !readAllowedSigners(signers)) {
        return failure(ErrorCode::ProgramFailed, {"ssh-keygen", 0, {}},
                       "gave a signature in a form that cannot be checked");
    }
    if (Result<void> verified =
            ledger::verifyBytes(bytes, *signature, signatureNamespace, principalOf(identity.name), signers);
        !verified) {
        return verified;
    }
    return folder.write(name, *signature);
}

Result<void> writePdf(StagedFolder& folder, const ledger::Identity& identity, const WriteOptions& options,
                      WrittenReport& written, const std::stop_token& stop) {
    std::filesystem::path nss = options.nssFolder;
    if (nss.empty()) {
        std::error_code fault;
        const std::filesystem::path own = ledger::homeFolder() / "nss";
        nss = std::filesystem::exists(own / "cert9.db", fault) ? own : std::filesystem::path();
    }
    const Result<RenderedPdf> rendered =
        renderPdf(folder.file("report.json"), folder.file("report.pdf"), folder.file("report.unsigned.pdf"), nss,
                  options.certificateNickname, stop);
    if (!rendered) {
        return failure(rendered.error());
    }
    if (Result<void> removed = folder.remove("report.unsigned.pdf"); !removed) {
        return removed;
    }
    if (Result<void> synced = folder.sync("report.pdf"); !synced) {
        return synced;
    }
    const Result<std::string> bytes = ledger::readWhole(folder.file("report.pdf"), maximumPdfBytes);
    if (!bytes) {
        return failure(bytes.error());
    }
    written.pdfSigned = rendered->isSigned;
    written.pdfNote = rendered->note;
    return writeSignature(folder, identity, "report.pdf.sig", *bytes);
}

Result<void> fill(StagedFolder& folder, const std::string& json, const ledger::Identity& identity,
                  const WriteOptions& options, WrittenReport& written, const std::stop_token& stop) {
    if (Result<void> done = folder.write("report.json", json); !done) {
        return done;
    }
    if (Result<void> done = writeSignature(folder, identity, "report.json.sig", json); !done) {
        return done;
    }
    if (Result<void> done = folder.write("allowed_signers", allowedSignersFor(identity)); !done) {
        return done;
    }
    if (options.pdf) {
        if (Result<void> done = writePdf(folder, identity, options, written, stop); !done) {
            return done;
        }
    }
    if (stop.stop_requested()) {
        return failure(task::cancelled(options.folder.string()));
    }
    return {};
}

} // namespace

Result<WrittenReport> writeReport(const Report& report, const ledger::Identity& identity, ledger::Ledger* ledger,
                                  const WriteOptions& options, std::stop_token stop) {
    if (options.pdf) {
        if (const Result<std::filesystem::path> program = renderProgram(); !program) {
            return failure(program.error());
        }
    }
    const std::string json = toJson(report);
    // What cannot be read back must not be signed.
    if (const Result<ReportDocument> back = parseReport(json, "report.json"); !back) {
        return failure(back.error());
    }
    Result<StagedFolder> folder = StagedFolder::create(options.folder);
    if (!folder) {
        return failure(folder.error());
    }
    WrittenReport written;
    if (Result<void> filled = fill(*folder, json, identity, options, written, stop); !filled) {
        return failure(filled.error());
    }
    if (Result<void> published = folder->publish(); !published) {
        return failure(published.error());
    }
    written.jsonDigest = sha256Of(json);
    if (ledger != nullptr) {
        // Published first: the ledger must not speak of a report that never was. If it cannot record, the report goes
        // again.
        const Result<ledger::Entry> entry = ledger->recordReport(written.jsonDigest, report.workspaceName, now());
        if (!entry) {
            folder->takeBack();
            return failure(entry.error());
        }
        written.recorded = true;
        written.ledgerEntry = entry->id;
    }
    written.json = folder->file("report.json");
    written.jsonSignature = folder->file("report.json.sig");
    written.allowedSigners = folder->file("allowed_signers");
    if (options.pdf) {
        written.pdf = folder->file("report.pdf");
        written.pdfSignature = folder->file("report.pdf.sig");
    }
    folder->keep();
    return written;
}

} // namespace outcheck::report
