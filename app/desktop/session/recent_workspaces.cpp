// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/recent_workspaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace outcheck::desktop {

namespace {

constexpr qsizetype remembered = 10;

QString key() {
    return QStringLiteral("recent/workspaces");
}

} // namespace

QStringList recentWorkspaces() {
    return QSettings().value(key()).toStringList();
}

void rememberWorkspace(const QString& folder) {
    QStringList folders = recentWorkspaces();
    const QString absolute = QFileInfo(folder).absoluteFilePath();
    folders.removeAll(absolute);
    folders.prepend(absolute);
    QSettings().setValue(key(), folders.mid(0, remembered));
}

void forgetWorkspace(const QString& folder) {
    QStringList folders = recentWorkspaces();
    folders.removeAll(folder);
    QSettings().setValue(key(), folders);
}

QString sampleFolder() {
    const QStringList places = {qEnvironmentVariable("OUTCHECK_SAMPLE"),
                                QCoreApplication::applicationDirPath() + QStringLiteral("/../share/outcheck/sample"),
                                QStringLiteral(OUTCHECK_SAMPLE_IN_SOURCE)};
    for (const QString& place : places) {
        if (!place.isEmpty() && QFileInfo(place).isDir()) {
            return QDir(place).canonicalPath();
        }
    }
    return {};
}

} // namespace outcheck::desktop
