// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/render_process.h"

#include "base/json_reader.h"
#include "report/report.h"
#include "task/progress.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <algorithm>
#include <array>

namespace outcheck::report {

namespace {

constexpr qint64 renderLimitMilliseconds = 30 * 60 * 1000; // a report of 100,000 findings takes minutes
constexpr qint64 inspectLimitMilliseconds = 2 * 60 * 1000;
constexpr qsizetype maximumAnswerBytes = 1 << 20;
constexpr std::string_view programName = "outcheck-render";

tl::unexpected<Error> failed(std::string detail) {
    return failure(ErrorCode::ProgramFailed, {std::string(programName), 0, {}}, std::move(detail));
}

QString qtPath(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

// The codes that the program may answer with; anything else is its failure.
ErrorCode codeFrom(const std::string& name) {
    constexpr std::array known = {ErrorCode::NotFound,    ErrorCode::NoPermission, ErrorCode::DiskFull,
                                  ErrorCode::WriteFailed, ErrorCode::Malformed,    ErrorCode::Truncated,
                                  ErrorCode::TooLarge,    ErrorCode::ReadFailed,   ErrorCode::Unsupported};
    const auto found =
        std::find_if(known.begin(), known.end(), [&name](ErrorCode code) { return nameOf(code) == name; });
    return found == known.end() ? ErrorCode::ProgramFailed : *found;
}

Result<nlohmann::json> answerOf(QProcess& process) {
    const QByteArray answer = process.readAllStandardOutput().left(maximumAnswerBytes);
    if (process.exitStatus() != QProcess::NormalExit) {
        return failed("was ended by a signal");
    }
    Result<nlohmann::json> parsed =
        parseJson({answer.constData(), static_cast<std::size_t>(answer.size())}, programName);
    if (!parsed) {
        return failed("gave no answer (exit code " + std::to_string(process.exitCode()) + ")");
    }
    const JsonField root(*parsed, std::string(programName));
    if (const Result<std::string> code = root.string("error")) {
        return failure(codeFrom(*code), {std::string(programName), 0, {}}, root.string("detail").value_or(""));
    }
    if (process.exitCode() != 0) {
        return failed("ended with exit code " + std::to_string(process.exitCode()));
    }
    return parsed;
}

Result<nlohmann::json> run(const QStringList& arguments, qint64 limit, const std::stop_token& stop) {
    const Result<std::filesystem::path> program = renderProgram();
    if (!program) {
        return failure(program.error());
    }
    QProcess process;
    process.setProgram(qtPath(*program));
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    process.setProcessEnvironment(environment);
    process.start(QIODevice::ReadOnly);
    if (!process.waitForStarted()) {
        return failed("could not be started: " + process.errorString().toStdString());
    }
    QElapsedTimer clock;
    clock.start();
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(50)) {
        if (process.state() == QProcess::NotRunning) {
            break;
        }
        if (stop.stop_requested() || clock.elapsed() > limit) {
            process.kill();
            process.waitForFinished(5000);
            return stop.stop_requested() ? failure(task::cancelled(std::string(programName)))
                                         : failed("did not end in time");
        }
    }
    return answerOf(process);
}

} // namespace

Result<std::filesystem::path> renderProgram() {
    const QString named = qEnvironmentVariable("OUTCHECK_RENDER");
    const QString path = named.isEmpty() ? QCoreApplication::applicationDirPath() + "/outcheck-render" : named;
    const QFileInfo info(path);
    if (info.isFile() && info.isExecutable()) {
        return std::filesystem::path(info.absoluteFilePath().toStdString());
    }
#ifdef Q_OS_WIN
    if (const QFileInfo program(path + ".exe"); program.isFile()) {
        return std::filesystem::path(program.absoluteFilePath().toStdString());
    }
#endif
    return failure(ErrorCode::ProgramMissing, {std::string(programName), 0, {}},
                   "the program that makes PDFs is not beside this one; the report can be written without a PDF");
}

Result<RenderedPdf> renderPdf(const std::filesystem::path& json, const std::filesystem::path& pdf,
                              const std::filesystem::path& scratch, const std::filesystem::path& nssFolder,
                              const std::string& certificateNickname, std::stop_token stop) {
    QStringList arguments{"render", qtPath(json), qtPath(pdf), "--scratch", qtPath(scratch)};
    if (!nssFolder.empty()) {
        arguments << "--nss" << qtPath(nssFolder);
    }
    if (!certificateNickname.empty()) {
        arguments << "--certificate" << QString::fromStdString(certificateNickname);
    }
    const Result<nlohmann::json> answer = run(arguments, renderLimitMilliseconds, stop);
    if (!answer) {
        return failure(answer.error());
    }
    const JsonField root(*answer, std::string(programName));
    RenderedPdf rendered;
    rendered.pages = static_cast<std::uint64_t>(root.integer("pages").value_or(0));
    rendered.isSigned = root.boolean("signed").value_or(false);
    rendered.note = root.string("note").value_or("");
    return rendered;
}

Result<InspectedPdf> inspectPdf(const std::filesystem::path& pdf, const std::filesystem::path& nssFolder,
                                std::stop_token stop) {
    QStringList arguments{"inspect", qtPath(pdf)};
    if (!nssFolder.empty()) {
        arguments << "--nss" << qtPath(nssFolder);
    }
    const Result<nlohmann::json> answer = run(arguments, inspectLimitMilliseconds, stop);
    if (!answer) {
        return failure(answer.error());
    }
    const JsonField root(*answer, std::string(programName));
    InspectedPdf inspected;
    inspected.pages = static_cast<std::uint64_t>(root.integer("pages").value_or(0));
    inspected.reportDigest = root.string("report_sha256").value_or("");
    inspected.printedDigest = root.string("printed_sha256").value_or("");
    const Result<JsonField> signatures =
        root.member("signatures").and_then([](const JsonField& f) { return f.asArray(); });
    if (!signatures) {
        return failed("gave an answer without signatures");
    }
    for (const nlohmann::json& value : signatures->value()) {
        const JsonField signature(value, std::string(programName), "signatures");
        inspected.signatures.push_back(
            {signature.boolean("valid").value_or(false), signature.boolean("covers_document").value_or(false),
             signature.boolean("trusted").value_or(false), signature.string("signer").value_or("")});
    }
    return inspected;
}

} // namespace outcheck::report
