// SPDX-License-Identifier: GPL-3.0-or-later
// The workspaces opened last, newest first, kept in the settings; and where the bundled sample lies.
#pragma once

#include <QString>
#include <QStringList>

namespace outcheck::desktop {

QStringList recentWorkspaces();
void rememberWorkspace(const QString& folder);
void forgetWorkspace(const QString& folder);

// The sample's folder: OUTCHECK_SAMPLE, else beside the installed program, else in the source tree; empty where there
// is none.
QString sampleFolder();

} // namespace outcheck::desktop
