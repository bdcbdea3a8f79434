// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck-render render REPORT.json OUT.pdf [--scratch FILE] [--nss DIR] [--certificate NAME]
// outcheck-render inspect FILE.pdf [--nss DIR]
// Answers with one JSON object on standard output; {"error": code, "detail": …} and exit code 3 where it failed.
#include "base/digest.h"
#include "base/json_reader.h"
#include "base/utf8.h"
#include "render/pdf_pages.h"
#include "render/pdf_signature.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QStorageInfo>
#include <cstdio>
#include <exception>

namespace {

using namespace outcheck;
using nlohmann::json;

constexpr qint64 maximumReportBytes = qint64{1} << 30;
constexpr int failedExit = 3;

int answer(const json& object) {
    const std::string text = object.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return !written || object.contains("error") ? failedExit : 0;
}

int answer(const Error& error) {
    return answer(json{{"error", nameOf(error.code)}, {"detail", toUtf8(error.detail)}});
}

Error fileError(const QFile& file, ErrorCode code) {
    const bool denied = file.error() == QFileDevice::PermissionsError;
    return {denied ? ErrorCode::NoPermission : code,
            {file.fileName().toStdString(), 0, {}},
            file.errorString().toStdString()};
}

Result<QByteArray> readFile(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(fileError(file, ErrorCode::ReadFailed));
    }
    if (file.size() > maximumReportBytes) {
        return failure(ErrorCode::TooLarge, {name.toStdString(), 0, {}}, "larger than a report may be");
    }
    QByteArray bytes = file.read(file.size()); // not up to the limit: that would reserve all of it
    if (file.error() != QFileDevice::NoError || !file.atEnd()) {
        return failure(fileError(file, ErrorCode::ReadFailed));
    }
    return bytes;
}

Error writeError(QFile& file) {
    Error error = fileError(file, ErrorCode::WriteFailed);
    // ResourceError is what Qt makes of ENOSPC; a size limit of the process shows as a plain write error on a disk with
    // room.
    if (file.error() == QFileDevice::ResourceError || QStorageInfo(file.fileName()).bytesAvailable() < (1 << 16)) {
        error.code = ErrorCode::DiskFull;
    }
    return error;
}

Result<void> writeFile(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return failure(writeError(file));
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        return failure(writeError(file));
    }
    return {};
}

struct Options {
    QString nss, certificate, scratch;
};

int renderReport(const QString& reportFile, const QString& pdfFile, const Options& options) {
    const Result<QByteArray> bytes = readFile(reportFile);
    if (!bytes) {
        return answer(bytes.error());
    }
    const Result<report::ReportDocument> document =
        report::parseReport({bytes->constData(), static_cast<std::size_t>(bytes->size())}, "report.json");
    if (!document) {
        return answer(document.error());
    }
    const render::Pages pages = render::layOut(*document, *bytes);
    json result = {{"pages", pages.count}, {"signed", false}, {"note", "no NSS store with a certificate was given"}};
    if (!options.nss.isEmpty()) {
        const QString scratch = options.scratch.isEmpty() ? pdfFile + ".unsigned" : options.scratch;
        if (const Result<void> written = writeFile(scratch, pages.pdf); !written) {
            return answer(written.error());
        }
        render::useNssFolder(options.nss);
        Result<render::Signing> signing =
            render::signPdf(scratch, pdfFile, options.certificate, render::signatureBox());
        QFile::remove(scratch);
        if (!signing) {
            if (QStorageInfo(pdfFile).bytesAvailable() < pages.pdf.size()) {
                signing.error().code = ErrorCode::DiskFull;
            }
            return answer(signing.error());
        }
        result["signed"] = signing->done;
        result["note"] = signing->note.toStdString();
        if (signing->done) {
            return answer(result);
        }
    }
    if (const Result<void> written = writeFile(pdfFile, pages.pdf); !written) {
        return answer(written.error());
    }
    return answer(result);
}

int inspectPdf(const QString& pdfFile, const Options& options) {
    if (!QFile::exists(pdfFile)) {
        return answer(Error{ErrorCode::NotFound, {}, "no such file"});
    }
    render::useNssFolder(options.nss);
    const Result<render::Inspection> inspection = render::inspect(pdfFile);
    if (!inspection) {
        return answer(inspection.error());
    }
    const QByteArray& attached = inspection->attachedReport;
    json result = {
        {"pages", inspection->pages},
        {"printed_sha256", inspection->printedDigest.toStdString()},
        {"report_sha256",
         attached.isEmpty() ? "" : sha256Of({attached.constData(), static_cast<std::size_t>(attached.size())}).toHex()},
        {"signatures", json::array()}};
    for (const render::Signature& signature : inspection->signatures) {
        result["signatures"].push_back({{"valid", signature.valid},
                                        {"covers_document", signature.coversDocument},
                                        {"trusted", signature.trusted},
                                        {"signer", signature.signer.toStdString()}});
    }
    return answer(result);
}

} // namespace

int main(int argc, char** argv) {
    // Needs no display, and must not take one that is there.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName("outcheck-render");
    QCoreApplication::setApplicationVersion(OUTCHECK_VERSION);

    QCommandLineParser parser;
    parser.setApplicationDescription("Makes, signs and reads the PDF of an outcheck report.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("command", "render REPORT.json OUT.pdf | inspect FILE.pdf");
    parser.addOptions({{"nss", "Folder of the NSS store with certificates.", "folder"},
                       {"certificate", "Nickname of the certificate to sign with.", "name"},
                       {"scratch", "Where the unsigned pages may stand meanwhile.", "file"}});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const Options options{parser.value("nss"), parser.value("certificate"), parser.value("scratch")};
    try {
        if (arguments.size() == 3 && arguments.at(0) == "render") {
            return renderReport(arguments.at(1), arguments.at(2), options);
        }
        if (arguments.size() == 2 && arguments.at(0) == "inspect") {
            return inspectPdf(arguments.at(1), options);
        }
    } catch (const std::exception&) {
        // Exceptions are for bugs; the caller learns that there is no PDF.
        return answer(outcheck::Error{outcheck::ErrorCode::Internal, {}, "internal error"});
    }
    std::fputs(qPrintable(parser.helpText()), stderr);
    return 2;
}
