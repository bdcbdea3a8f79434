// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/utf8.h"
#include "ledger/atomic_file.h"
#include "report/render_process.h"
#include "report/verify_parts.h"

namespace outcheck::report {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t maximumBytes = 1U << 30U;
constexpr std::uint64_t maximumSmallBytes = 1U << 16U;

struct ReportFiles {
    fs::path json, jsonSignature, pdf, pdfSignature, allowedSigners;
};

// The folder, or any of the files in it; a copy under another name keeps its companions' names.
ReportFiles locate(const fs::path& named) {
    std::error_code fault;
    fs::path folder = named;
    std::string stem = "report";
    if (!fs::is_directory(named, fault)) {
        folder = named.parent_path();
        fs::path name = named.filename();
        if (name.extension() == ".sig") {
            name = name.stem();
        }
        if (name.extension() == ".json" || name.extension() == ".pdf") {
            stem = name.stem().string();
        }
    }
    return {folder / (stem + ".json"), folder / (stem + ".json.sig"), folder / (stem + ".pdf"),
            folder / (stem + ".pdf.sig"), folder / "allowed_signers"};
}

std::string nameOf(const fs::path& file) {
    return printable(file.filename().string());
}

struct SignerFile {
    std::string text;
    std::optional<Signer> signer;
};

SignerFile readSigners(const ReportFiles& files, Statements& statements) {
    SignerFile result;
    Result<std::string> text = ledger::readWhole(files.allowedSigners, maximumSmallBytes);
    if (!text) {
        statements.missing("The key cannot be told: " + describe(text.error()) + ".");
        return result;
    }
    result.text = std::move(*text);
    const Result<Signer> signer = readAllowedSigners(result.text);
    if (signer) {
        result.signer = *signer;
    } else {
        statements.fails("The key cannot be told: " + describe(signer.error()) + ".");
    }
    return result;
}

void verifySignature(const std::string& bytes, const fs::path& file, const fs::path& signatureFile,
                     const SignerFile& signers, Statements& statements) {
    const Result<std::string> signature = ledger::readWhole(signatureFile, maximumSmallBytes);
    if (!signature) {
        if (signature.error().code == ErrorCode::NotFound) {
            statements.fails(nameOf(file) + " is not signed: " + nameOf(signatureFile) + " is not there.");
        } else {
            statements.missing("The signature of " + nameOf(file) +
                               " could not be read: " + describe(signature.error()) + ".");
        }
        return;
    }
    if (!signers.signer) {
        return; // said already
    }
    if (!isCanonicalSignature(*signature)) {
        statements.fails(nameOf(signatureFile) + " is not a signature as it was written.");
        return;
    }
    const Result<void> verified =
        ledger::verifyBytes(bytes, *signature, signatureNamespace, signers.signer->principal, signers.text);
    if (verified) {
        statements.holds(nameOf(file) + " is, to the last byte, what the key " + signers.signer->sshFingerprint + " (" +
                         signers.signer->keyType + ") has signed.");
    } else {
        statements.error("The signature of " + nameOf(file) + " does not hold", verified.error());
    }
}

void judgePdf(const InspectedPdf& pdf, const std::string& jsonDigest, Statements& statements) {
    if (pdf.reportDigest != jsonDigest || pdf.printedDigest != jsonDigest) {
        statements.fails(
            "The PDF belongs to another report: the report.json in it, or the digest printed on it, differs.");
    } else {
        statements.holds("The PDF holds and names this very report.json.");
    }
    if (pdf.signatures.empty()) {
        statements.notJudged("The PDF carries no certificate's signature; the SSH signature beside it stands for it.");
    }
    for (const InspectedSignature& signature : pdf.signatures) {
        const std::string who = printable(signature.signerName);
        if (!signature.valid) {
            statements.fails("The PDF's own signature by " + who + " is not valid.");
        } else if (!signature.coversDocument) {
            statements.fails("The PDF's own signature by " + who +
                             " does not cover the whole document: something was added.");
        } else {
            statements.holds("The PDF's own signature by " + who + " is valid and covers the whole document" +
                             (signature.trusted ? "; its certificate is trusted here."
                                                : "; its certificate is not one that is trusted here."));
        }
    }
}

void verifyPdf(const ReportFiles& files, const std::string& jsonDigest, const SignerFile& signers,
               Statements& statements) {
    const Result<std::string> bytes = ledger::readWhole(files.pdf, maximumBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        std::error_code fault;
        if (fs::exists(files.pdfSignature, fault)) {
            statements.fails("There is a signature of a PDF, but no PDF.");
        } else {
            statements.notJudged("There is no PDF beside the report.");
        }
        return;
    }
    if (!bytes) {
        statements.missing("The PDF could not be read: " + describe(bytes.error()) + ".");
        return;
    }
    verifySignature(*bytes, files.pdf, files.pdfSignature, signers, statements);
    std::error_code fault;
    const fs::path ownStore = ledger::homeFolder() / "nss";
    const Result<InspectedPdf> pdf =
        inspectPdf(files.pdf, fs::exists(ownStore / "cert9.db", fault) ? ownStore : fs::path(), {});
    if (pdf) {
        judgePdf(*pdf, jsonDigest, statements);
    } else if (pdf.error().code == ErrorCode::Malformed) {
        statements.fails("The PDF is damaged: " + describe(pdf.error()) + ".");
    } else {
        statements.missing("The PDF could not be looked into: " + describe(pdf.error()) + ".");
    }
}

} // namespace

ReportVerification verifyReport(const fs::path& report, const std::optional<fs::path>& workspaceFolder,
                                const std::optional<fs::path>& ledgerFolder) {
    Statements statements;
    const ReportFiles files = locate(report);
    const Result<std::string> json = ledger::readWhole(files.json, maximumBytes);
    if (!json) {
        statements.missing("The report could not be read: " + describe(json.error()) + ".");
        return std::move(statements).result();
    }
    const SignerFile signers = readSigners(files, statements);
    verifySignature(*json, files.json, files.jsonSignature, signers, statements);
    const Sha256Digest digest = sha256Of(*json);
    verifyPdf(files, digest.toHex(), signers, statements);

    const Result<ReportDocument> document = parseReport(*json, files.json.filename().string());
    if (!document) {
        const std::string sentence = "The report could not be understood: " + describe(document.error()) + ".";
        document.error().code == ErrorCode::Unsupported ? statements.missing(sentence) : statements.fails(sentence);
        return std::move(statements).result();
    }
    if (signers.signer && signers.signer->principal != principalOf(document->madeBy)) {
        statements.fails("The report says that " + printable(document->madeBy) +
                         " made it, the key beside it goes by another name.");
    }
    verifyAgainstLedger(*document, digest, signers.signer, ledgerFolder, statements);
    verifyFiles(*document, workspaceFolder, statements);
    return std::move(statements).result();
}

} // namespace outcheck::report
