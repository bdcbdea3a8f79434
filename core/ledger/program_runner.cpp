// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/program_runner.h"

#include "base/utf8.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace outcheck::ledger {

namespace {

constexpr qsizetype maximumErrorBytes = 2048;

// No program may ask anybody anything here: not on the terminal, not in a window of ssh-askpass.
QProcessEnvironment quietEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SSH_ASKPASS_REQUIRE", "never");
    environment.remove("SSH_ASKPASS");
    environment.insert("LC_ALL", "C.UTF-8");
    return environment;
}

tl::unexpected<Error> failed(std::string_view program, std::string detail) {
    return failure(ErrorCode::ProgramFailed, Place{std::string(program), 0, {}}, std::move(detail));
}

} // namespace

Result<ProgramOutput> runProgram(std::string_view program, const std::vector<std::string>& arguments,
                                 std::string_view input, std::chrono::milliseconds limit) {
    const QString path =
        QStandardPaths::findExecutable(QString::fromUtf8(program.data(), static_cast<qsizetype>(program.size())));
    if (path.isEmpty()) {
        return failure(ErrorCode::ProgramMissing, Place{std::string(program), 0, {}},
                       std::string(program) + " is not installed or not on the PATH (Debian package: openssh-client)");
    }
    QProcess process;
    process.setProgram(path);
    QStringList list;
    for (const std::string& argument : arguments) {
        list.append(QString::fromStdString(argument));
    }
    process.setArguments(list);
    process.setProcessEnvironment(quietEnvironment());
#ifdef Q_OS_UNIX
    // A session of its own has no terminal, so that a passphrase cannot be asked for there.
    process.setChildProcessModifier([] { ::setsid(); });
#endif
    process.start(QIODevice::ReadWrite);
    if (!process.waitForStarted(static_cast<int>(computingLimit.count()))) {
        return failed(program, "could not be started: " + process.errorString().toStdString());
    }
    // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(limit.count()))) {
        process.kill();
        process.waitForFinished(5000);
        return failed(program, "did not end within " + std::to_string(limit.count() / 1000) + " seconds");
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return failed(program, "was ended by a signal");
    }
    ProgramOutput output;
    output.exitCode = process.exitCode();
    output.out = process.readAllStandardOutput().toStdString();
    output.err = toUtf8(process.readAllStandardError().left(maximumErrorBytes).trimmed().toStdString());
    return output;
}

} // namespace outcheck::ledger
