// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/new_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace outcheck::io {

namespace {

QString qtPath(const std::string& file) {
    return QFile::decodeName(QByteArray::fromStdString(file));
}

} // namespace

Result<void> mustBeNew(const std::string& file) {
    const QFileInfo info(qtPath(file));
    if (info.exists() || info.isSymLink()) {
        return failure(ErrorCode::Refused, Place{file, 0, {}}, "exists already; nothing is overwritten");
    }
    return {};
}

Result<void> writeNewFile(const std::string& file, std::string_view bytes) {
    const QString path = qtPath(file);
    QTemporaryFile temporary(path + QStringLiteral(".XXXXXX")); // removes itself unless it is renamed
    const auto size = static_cast<qint64>(bytes.size());
    if (!temporary.open() || temporary.write(bytes.data(), size) != size || !temporary.flush()) {
        return failure(ErrorCode::WriteFailed, Place{file, 0, {}}, temporary.errorString().toStdString());
    }
    if (const auto isNew = mustBeNew(file); !isNew) {
        return isNew;
    }
    if (!temporary.rename(path)) { // which overwrites nothing either
        return failure(ErrorCode::WriteFailed, Place{file, 0, {}}, temporary.errorString().toStdString());
    }
    temporary.setAutoRemove(false);
    return {};
}

} // namespace outcheck::io
