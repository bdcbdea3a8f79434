// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <system_error>

namespace outcheck::ledger {

namespace {

QString qtPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

} // namespace

Error writeError(const std::filesystem::path& file, std::string_view systemText) {
    ErrorCode code = ErrorCode::WriteFailed;
    const auto speaksOf = [systemText](int number) {
        return systemText.find(std::generic_category().message(number)) != std::string_view::npos;
    };
    if (speaksOf(ENOSPC) || speaksOf(EFBIG)) {
        code = ErrorCode::DiskFull;
    } else if (speaksOf(EACCES) || speaksOf(EPERM) || speaksOf(EROFS)) {
        code = ErrorCode::NoPermission;
    }
#ifdef EDQUOT
    if (speaksOf(EDQUOT)) {
        code = ErrorCode::DiskFull;
    }
#endif
    return Error{code, Place{file.string(), 0, {}}, std::string(systemText)};
}

Result<void> writeWhole(const std::filesystem::path& file, std::string_view bytes) {
    QSaveFile target(qtPath(file));
    target.setDirectWriteFallback(false);
    const auto failed = [&]() { return failure(writeError(file, target.errorString().toStdString())); };
    if (!target.open(QIODevice::WriteOnly)) {
        return failed();
    }
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (target.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size())) {
        return failed();
    }
    if (!target.commit()) {
        return failed();
    }
    return {};
}

Result<std::string> readWhole(const std::filesystem::path& file, std::uint64_t maximumBytes) {
    const Place place{file.string(), 0, {}};
    const QFileInfo info(qtPath(file));
    if (!info.exists() && !info.isSymLink()) {
        return failure(ErrorCode::NotFound, place, "no such file");
    }
    if (!info.isFile()) {
        return failure(ErrorCode::NotAFile, place, "a file was expected");
    }
    QFile source(qtPath(file));
    if (!source.open(QIODevice::ReadOnly)) {
        const bool denied = source.error() == QFileDevice::PermissionsError || !info.isReadable();
        return failure(denied ? ErrorCode::NoPermission : ErrorCode::ReadFailed, place, source.errorString().toStdString());
    }
    const QByteArray bytes = source.read(static_cast<qint64>(maximumBytes) + 1);
    if (source.error() != QFileDevice::NoError) {
        return failure(ErrorCode::ReadFailed, place, source.errorString().toStdString());
    }
    if (static_cast<std::uint64_t>(bytes.size()) > maximumBytes) {
        return failure(ErrorCode::TooLarge, place, "more than " + std::to_string(maximumBytes) + " bytes");
    }
    return bytes.toStdString();
}

Result<void> makePrivateFolder(const std::filesystem::path& folder) {
    std::error_code fault;
    if (std::filesystem::is_directory(folder, fault)) {
        return {};
    }
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        return failure(writeError(folder, fault.message()));
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, fault);
    if (fault) {
        return failure(writeError(folder, fault.message()));
    }
    return {};
}

} // namespace outcheck::ledger
