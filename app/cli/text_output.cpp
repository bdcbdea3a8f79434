// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_output.h"

#include <QFile>
#include <QSaveFile>
#include <cerrno>
#include <cstdio>

namespace outcheck::cli {

namespace {

int rankOf(ExitCode code) {
    switch (code) {
    case Clean:
        return 0;
    case Findings:
        return 1;
    case Usage:
        return 2;
    case NotGenuine:
        return 3;
    case Incomplete:
        return 4;
    }
    return 4;
}

} // namespace

ExitCode writeOutput(const std::string& file, std::string_view text) {
    if (file.empty()) {
        if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
            printError(systemError(errno, "standard output", "writing"));
            return Incomplete;
        }
        return Clean;
    }
    QSaveFile target(QFile::decodeName(QByteArray::fromStdString(file)));
    const auto size = static_cast<qint64>(text.size());
    if (!target.open(QIODevice::WriteOnly) || target.write(text.data(), size) != size || !target.commit()) {
        printError(Error{ErrorCode::WriteFailed, Place{file, 0, {}}, target.errorString().toStdString()});
        return Incomplete;
    }
    return Clean;
}

ExitCode worse(ExitCode a, ExitCode b) {
    return rankOf(a) >= rankOf(b) ? a : b;
}

} // namespace outcheck::cli
