// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <system_error>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace outcheck::ledger {

namespace {

bool sync(const QFile& file) {
#ifndef Q_OS_WIN
    return ::fsync(file.handle()) == 0;
#else
    static_cast<void>(file);
    return true;
#endif
}

// Qt says "Unknown error" of a full quota or a limit on size; the system's number says more. Set errno to 0 before the
// act.
std::string faultText(int number, const QFileDevice& file) {
    return number != 0 ? std::generic_category().message(number) : file.errorString().toStdString();
}

QString qtPath(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

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
    const auto failed = [&]() { return failure(writeError(file, faultText(errno, target))); };
    if (!target.open(QIODevice::WriteOnly)) {
        return failure(writeError(file, target.errorString().toStdString()));
    }
    errno = 0;
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (target.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size())) {
        return failed();
    }
    if (!target.commit()) {
        return failed();
    }
    return {};
}

Result<void> writeThrough(const std::filesystem::path& temporary, const std::filesystem::path& file,
                          std::string_view bytes) {
    QFile target(qtPath(temporary));
    const auto failed = [&](const std::string& text) {
        target.close();
        target.remove();
        return failure(writeError(file, text));
    };
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return failure(writeError(file, target.errorString().toStdString()));
    }
    errno = 0;
    const bool whole =
        target.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
    if (!whole || !sync(target)) {
        return failed(faultText(errno, target));
    }
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    target.close();
    std::error_code fault;
    std::filesystem::rename(temporary, file, fault);
    if (fault) {
        return failed(fault.message());
    }
    syncFolder(file.parent_path());
    return {};
}

void syncFolder(const std::filesystem::path& folder) {
#ifndef Q_OS_WIN
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    static_cast<void>(folder);
#endif
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
        return failure(denied ? ErrorCode::NoPermission : ErrorCode::ReadFailed, place,
                       source.errorString().toStdString());
    }
    const qint64 size = source.size();
    if (static_cast<std::uint64_t>(size) > maximumBytes) {
        return failure(ErrorCode::TooLarge, place, "more than " + std::to_string(maximumBytes) + " bytes");
    }
    // One byte more than there should be, to notice growth. (Asking for the limit would reserve all of it for every
    // small file.)
    const QByteArray bytes = source.read(size + 1);
    if (source.error() != QFileDevice::NoError) {
        return failure(ErrorCode::ReadFailed, place, source.errorString().toStdString());
    }
    if (bytes.size() != size) {
        return failure(ErrorCode::ChangedWhileRead, place, "the file changed while it was read");
    }
    return bytes.toStdString();
}

} // namespace outcheck::ledger
