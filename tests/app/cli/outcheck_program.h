// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the built command as people do, and takes down what it says and how it ends.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace cli_test {

struct Outcome {
    int code = -1; // it did not end by itself
    QByteArray output, errors;
};

inline QString program() {
    return QStringLiteral(OUTCHECK_BIN_DIR "/outcheck");
}

// Of this test alone, so that no other run's cache or key answers.
inline QString ownHome() {
    static const QTemporaryDir folder;
    return folder.path();
}

// A program that is the command, or one that starts it.
inline void start(QProcess& process, const QString& executable, const QStringList& arguments,
                  const QString& home = ownHome()) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OUTCHECK_HOME"), home);
    environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
    process.setProcessEnvironment(environment);
    process.start(executable, arguments);
    process.closeWriteChannel();
}

inline Outcome ended(QProcess& process) {
    constexpr int patience = 240'000; // milliseconds; only a program that hangs needs them
    Outcome outcome;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit) {
        outcome.code = process.exitCode();
    }
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

inline Outcome outcheck(const QStringList& arguments, const QString& home = ownHome()) {
    QProcess process;
    start(process, program(), arguments, home);
    return ended(process);
}

// For tests that write files: a new folder for each, once init() has called makeFolder().
class InFolder {
protected:
    void makeFolder() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace cli_test
