// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/user_folders.h"

#include <QStandardPaths>
#include <cerrno>
#include <system_error>

namespace outcheck::io {

namespace {

namespace fs = std::filesystem;

// Empty where the user has not chosen one.
fs::path chosenHome() {
    const QByteArray chosen = qgetenv("OUTCHECK_HOME");
    return chosen.isEmpty() ? fs::path() : fs::absolute(chosen.toStdString()).lexically_normal();
}

fs::path standardFolder(QStandardPaths::StandardLocation location) {
    return fs::path(QStandardPaths::writableLocation(location).toStdString()) / "outcheck";
}

Error makingFailed(const std::error_code& fault, const fs::path& folder) {
    Error error = systemError(fault.value(), folder.string(), "making the folder");
    if (error.code == ErrorCode::ReadFailed) {
        error.code = fault.value() == EROFS ? ErrorCode::NoPermission : ErrorCode::WriteFailed;
    }
    return error;
}

} // namespace

fs::path homeFolder() {
    const fs::path chosen = chosenHome();
    return chosen.empty() ? standardFolder(QStandardPaths::GenericDataLocation) : chosen;
}

fs::path cacheFolder() {
    const fs::path chosen = chosenHome();
    return chosen.empty() ? standardFolder(QStandardPaths::GenericCacheLocation) : chosen / "cache";
}

Result<void> makePrivateFolder(const fs::path& folder) {
    std::error_code fault;
    if (fs::is_directory(folder, fault)) {
        return {};
    }
    fs::create_directories(folder, fault);
    if (fault) {
        return failure(makingFailed(fault, folder));
    }
    fs::permissions(folder, fs::perms::owner_all, fault);
    if (fault) {
        return failure(makingFailed(fault, folder));
    }
    return {};
}

} // namespace outcheck::io
