// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the tests of the previews, in a folder of their own that goes away with the test.
#pragma once

#include "desktop/preview/content_opener.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace outcheck::preview {

class PreviewFiles {
public:
    // Writes a file and gives its whole path; an empty one says that it could not be written.
    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    ContentOpener opener(const QString& path) const {
        return [file = path.toStdString()] { return io::openNamedFile(file); };
    }
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// A finding of one rule over the places given.
inline rules::Finding findingAt(rules::SpotKind kind, rules::Severity severity, std::vector<rules::Spot> spots) {
    rules::Finding finding;
    finding.rule = "small-count";
    finding.severity = severity;
    finding.kind = kind;
    finding.spotCount = spots.size();
    finding.spots = std::move(spots);
    return finding;
}

} // namespace outcheck::preview
