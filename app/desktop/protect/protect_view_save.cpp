// SPDX-License-Identifier: GPL-3.0-or-later
// Where a safe copy may be saved: a new file, never the original's place, never silently among the outputs.
#include "desktop/protect/protect_view.h"

#include "desktop/text/error_text.h"
#include "desktop/text/words.h"
#include "io/new_file.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>

namespace outcheck::desktop {

namespace {

// Links in the folders followed: what the file will really lie in.
bool liesBelow(const QString& file, const QString& folder) {
    const QString inside = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath() + QLatin1Char('/');
    const QString root = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    return inside.startsWith(root);
}

} // namespace

void ProtectView::save() {
    if (!m_copy) {
        return;
    }
    const QFileInfo original(fromUtf8(m_path));
    const QString name = tr("%1_safe.csv", "name of a file").arg(original.completeBaseName());
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the safe copy"), QDir::home().filePath(name),
                                                      tr("Tables (*.csv)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    if (file.isEmpty()) {
        return;
    }
    const QString folder = QString::fromStdString(m_workspace->folder().string());
    if (m_workspace->kind() != workspace::WorkspaceKind::Level4 && liesBelow(file, folder) &&
        QMessageBox::question(this, tr("Save the safe copy"),
                              tr("This folder belongs to the workspace: the copy will be one of its files. Save it "
                                 "there?")) != QMessageBox::Yes) {
        return;
    }
    const QString why = saveTo(file);
    say(why.isEmpty() ? tr("Saved as %1.").arg(QDir::toNativeSeparators(file)) : why, !why.isEmpty());
}

QString ProtectView::saveTo(const QString& file) {
    if (!m_copy) {
        return tr("There is no safe copy to save.");
    }
    const QString folder = QString::fromStdString(m_workspace->folder().string());
    if (m_workspace->kind() == workspace::WorkspaceKind::Level4 && liesBelow(file, folder)) {
        return tr("Nothing is written into a level 4 workspace. Choose another folder.");
    }
    const auto written = io::writeNewFile(toUtf8(file), m_copy->table.bytes);
    if (written) {
        return {};
    }
    return written.error().code == ErrorCode::Refused
               ? tr("Something stands there already, and nothing is overwritten. Choose another name.")
               : sentenceFor(written.error());
}

} // namespace outcheck::desktop
