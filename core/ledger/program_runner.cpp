// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/program_runner.h"

#include "base/utf8.h"
#include "ledger/program_group_posix.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace outcheck::ledger {

namespace {

constexpr qsizetype maximumErrorBytes = 2048;
constexpr int sliceMilliseconds = 50; // how often a wish to stop is looked at

// No program may ask anybody anything here: not on the terminal, not in a window of ssh-askpass.
QProcessEnvironment quietEnvironment(const RunOptions& options) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SSH_ASKPASS_REQUIRE", "never");
    environment.remove("SSH_ASKPASS");
    environment.insert("LC_ALL", "C.UTF-8");
    for (const auto& [name, value] : options.environment) {
        if (value.empty()) {
            environment.remove(QString::fromStdString(name));
        } else {
            environment.insert(QString::fromStdString(name), QString::fromStdString(value));
        }
    }
    return environment;
}

tl::unexpected<Error> failed(std::string_view program, std::string detail, ErrorCode code = ErrorCode::ProgramFailed) {
    return failure(code, Place{std::string(program), 0, {}}, std::move(detail));
}

// Takes what the program says while it runs, until it ends or has to.
Result<ProgramOutput> watch(QProcess& process, std::string_view program, const RunOptions& options) {
    QElapsedTimer clock;
    clock.start();
    QByteArray out;
    QByteArray err;
    const auto take = [&] {
        out += process.readAllStandardOutput();
        err += process.readAllStandardError();
        err.truncate(maximumErrorBytes);
    };
    while (!process.waitForFinished(sliceMilliseconds) && process.state() != QProcess::NotRunning) {
        take();
        if (options.stop.stop_requested()) {
            endGroup(process);
            return failed(program, "stopped", ErrorCode::Cancelled);
        }
        if (clock.elapsed() > options.limit.count()) {
            endGroup(process);
            return failed(program, "did not end within " + std::to_string(options.limit.count() / 1000) + " seconds");
        }
        if (static_cast<std::size_t>(out.size()) > options.maximumOutputBytes) {
            endGroup(process);
            return failed(program, "said more than it may", ErrorCode::TooLarge);
        }
    }
    take();
    if (process.exitStatus() != QProcess::NormalExit) {
        return failed(program, "was ended by a signal");
    }
    return ProgramOutput{process.exitCode(), out.toStdString(), toUtf8(err.trimmed().toStdString())};
}

} // namespace

Result<ProgramOutput> runProgram(std::string_view program, const std::vector<std::string>& arguments,
                                 std::string_view input, const RunOptions& options) {
    const QString path =
        QStandardPaths::findExecutable(QString::fromUtf8(program.data(), static_cast<qsizetype>(program.size())));
    if (path.isEmpty()) {
        const std::string package = program == "git" ? "git" : "openssh-client";
        return failed(program,
                      std::string(program) + " is not installed or not on the PATH (Debian package: " + package + ")",
                      ErrorCode::ProgramMissing);
    }
    if (options.stop.stop_requested()) {
        return failed(program, "stopped", ErrorCode::Cancelled);
    }
    QProcess process;
    process.setProgram(path);
    QStringList list;
    for (const std::string& argument : arguments) {
        list.append(QString::fromStdString(argument));
    }
    process.setArguments(list);
    process.setProcessEnvironment(quietEnvironment(options));
    startApart(process);
    process.start(QIODevice::ReadWrite);
    if (!process.waitForStarted(static_cast<int>(computingLimit.count()))) {
        return failed(program, "could not be started: " + process.errorString().toStdString());
    }
    // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    return watch(process, program, options);
}

Result<ProgramOutput> runProgram(std::string_view program, const std::vector<std::string>& arguments,
                                 std::string_view input, std::chrono::milliseconds limit) {
    return runProgram(program, arguments, input, RunOptions{limit, {}, {}});
}

} // namespace outcheck::ledger
