// SPDX-License-Identifier: GPL-3.0-or-later
// A level 4 workspace of a few files, written for one test and gone with it; and a home of its own for key and ledger.
#pragma once

#include "base/digest.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace outcheck::desktop::testing {

class SmallWorkspace {
public:
    SmallWorkspace() {
        qputenv("OUTCHECK_HOME", QFile::encodeName(m_home.path()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        add("output/a/clean.csv", "group,n\nnorth,50\nsouth,125\neast,80\nwest,95\n", "count_people");
        add("output/a/small.csv", "group,n\nnorth,3\nsouth,125\neast,2\nwest,95\n", "count_people");
        add("output/b/notes.txt", "All went well.\n", "write_notes");
        addEntry("output/a/secret.csv", "patient_id,age\n1,30\n", "count_people", "highly_sensitive");
        QJsonObject excluded = entry("abc", "write_notes", "moderately_sensitive");
        excluded[QStringLiteral("excluded")] = true;
        excluded[QStringLiteral("message")] =
            QStringLiteral("File row count (6000) exceeds maximum allowed rows (5000)");
        m_outputs[QStringLiteral("output/b/long.csv")] = excluded;
        write("output/b/long.csv.txt", "File row count (6000) exceeds maximum allowed rows (5000)\n");
        QJsonObject old = entry("group,n\na,10\n", "count_people", "moderately_sensitive");
        old[QStringLiteral("out_of_date_output")] = true;
        m_outputs[QStringLiteral("output/a/old.csv")] = old;
        write("output/a/old.csv", "group,n\na,10\n");
        writeManifest();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("study")); }
    QString home() const { return m_home.path(); }

    void write(const QString& path, const QByteArray& bytes) {
        const QString file = m_folder.filePath(QStringLiteral("study/") + path);
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()) {
            qFatal("cannot write the test's workspace");
        }
    }

    void writeManifest() {
        QJsonObject manifest;
        manifest[QStringLiteral("workspace")] = QStringLiteral("small-study");
        manifest[QStringLiteral("repo")] = QStringLiteral("https://example.org/study");
        manifest[QStringLiteral("outputs")] = m_outputs;
        write("metadata/manifest.json", QJsonDocument(manifest).toJson());
    }

    // One more, beside those that every test has.
    void addOutput(const QString& path, const QByteArray& bytes) {
        add(path, bytes, "count_people");
        writeManifest();
    }

private:
    static QJsonObject entry(const QByteArray& bytes, const char* action, const char* level) {
        QJsonObject made;
        made[QStringLiteral("level")] = QString::fromLatin1(level);
        made[QStringLiteral("job_id")] = QStringLiteral("job%1").arg(QString::fromLatin1(action));
        made[QStringLiteral("job_request")] = QStringLiteral("request1");
        made[QStringLiteral("action")] = QString::fromLatin1(action);
        made[QStringLiteral("user")] = QStringLiteral("author");
        made[QStringLiteral("repo")] = QStringLiteral("https://example.org/study");
        made[QStringLiteral("commit")] = QStringLiteral("0123456789012345678901234567890123456789");
        made[QStringLiteral("size")] = bytes.size();
        made[QStringLiteral("timestamp")] = 1700000000.0;
        made[QStringLiteral("content_hash")] = QString::fromStdString(sha256Of(bytes.toStdString()).toHex());
        made[QStringLiteral("excluded")] = false;
        made[QStringLiteral("message")] = QJsonValue();
        return made;
    }

    void addEntry(const QString& path, const QByteArray& bytes, const char* action, const char* level) {
        m_outputs[path] = entry(bytes, action, level);
    }

    void add(const QString& path, const QByteArray& bytes, const char* action) {
        write(path, bytes);
        addEntry(path, bytes, action, "moderately_sensitive");
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    QJsonObject m_outputs;
};

inline bool hasSshKeygen() {
    return !QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty();
}

} // namespace outcheck::desktop::testing
