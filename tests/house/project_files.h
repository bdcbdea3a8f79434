// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own files, as the house tests read them: by walking the checkout, so that they also run without git.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

namespace outcheck::house {

inline QString sourceFolder() {
    return QStringLiteral(OUTCHECK_SOURCE_DIR);
}

// Files below `folder` (relative to the checkout) whose names fit one of the patterns; relative paths, sorted.
inline QStringList filesBelow(const QString& folder, const QStringList& patterns) {
    const QDir root(sourceFolder());
    QStringList paths;
    QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        paths << root.relativeFilePath(walk.next());
    }
    paths.sort();
    return paths;
}

// The whole file; null where it cannot be read.
inline QByteArray contentOf(const QString& path) {
    QFile file(QDir(sourceFolder()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace outcheck::house
