// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck list` as a user runs it, and the proof that it never opens a highly sensitive file.
#include "outcheck_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>
#include <unistd.h>

using namespace cli_test;

class TestList : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        write("output/table.csv", "x\n1\n");
        write("output/cohort.csv", "patient_id\n1\n");
        write("output/stray.csv", "x\n");
        write("output/big.csv.txt", "not copied");
        QVERIFY(link(local("output/cohort.csv"), local("output/second.csv")) == 0);
        QVERIFY(QFile::link("cohort.csv", m_folder->filePath("output/soft.csv")));
        write("metadata/act.log", "=============JOB SUMMARY=============\njob_definition_id: j1\nexit_code: 0\n");
        const QByteArray hash = QCryptographicHash::hash("x\n1\n", QCryptographicHash::Sha256).toHex();
        manifest({{"output/table.csv", entry("moderately_sensitive", hash)},
                  {"output/cohort.csv", entry("highly_sensitive", {})},
                  {"output/second.csv", entry("moderately_sensitive", hash)},
                  {"output/big.csv", excluded()}});
    }

    void tellsEveryGroup() {
        manifest({{"output/table.csv", entry("moderately_sensitive", {})},
                  {"output/cohort.csv", entry("highly_sensitive", {})},
                  {"output/gone.csv", entry("moderately_sensitive", {})},
                  {"output/big.csv", excluded()}});
        QVERIFY(QFile::remove(m_folder->filePath("output/soft.csv")));
        QVERIFY(QFile::remove(m_folder->filePath("output/second.csv")));
        const QByteArray text = run({"list", m_folder->path()}, 1); // one is missing
        for (const char* line : {"For review (1)", "Excluded from level 4 (1)", "too many rows", "Missing on disk (1)",
                                 "named by no manifest or pattern (not opened) (1)",
                                 "Highly sensitive (never opened) (1): shown with --all", "job j1  succeeded"}) {
            QVERIFY2(text.contains(line), text + "\nlacks: " + line);
        }
        QVERIFY(!text.contains("cohort.csv"));
        QVERIFY(run({"list", m_folder->path(), "--all"}, 1).contains("cohort.csv"));
    }

    void verifiesAgainstTheManifest() {
        manifest({{"output/table.csv", entry("moderately_sensitive",
                                             QCryptographicHash::hash("x\n1\n", QCryptographicHash::Sha256).toHex())}});
        QVERIFY(QFile::remove(m_folder->filePath("output/soft.csv")));
        QCOMPARE(verificationOfTable({}, 0), QString("unverified"));
        QCOMPARE(verificationOfTable({"--verify"}, 0), QString("verified"));
        write("output/table.csv", "x\n2\n");
        QCOMPARE(verificationOfTable({"--verify"}, 1), QString("differs"));
    }

    void saysWhatIsWrongWithTheCall() {
        run({"list"}, 2);
        run({"list", m_folder->filePath("none")}, 2);
        run({"list", m_folder->path(), "--format", "xml"}, 2);
        QVERIFY(run({"list", "--help"}, 0).contains("Examples:"));
        write("metadata/manifest.json", "{");
        run({"list", m_folder->path()}, 3);
    }

    void neverOpensAHighlySensitiveFile() {
        if (QStandardPaths::findExecutable("strace").isEmpty()) {
            QSKIP("strace is not installed");
        }
        const QString trace = m_folder->filePath("trace.txt");
        QProcess process;
        start(process, "strace",
              {"-f", "-qq", "-y", "-o", trace, "-e", "trace=open,openat,openat2,creat,mmap,read,pread64", program(),
               "list", m_folder->path(), "--all", "--verify"});
        QVERIFY(ended(process).code >= 0);
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calls = file.readAll();
        if (!calls.contains("manifest.json")) {
            QSKIP("strace may not trace here");
        }
        QVERIFY(calls.contains("table.csv")); // what may be opened was opened
        for (const char* name : {"cohort.csv", "second.csv", "soft.csv", "stray.csv"}) {
            QVERIFY2(!calls.contains(name), name);
        }
    }

private:
    const char* local(const char* path) {
        m_names.append(m_folder->filePath(path).toLocal8Bit());
        return m_names.last().constData();
    }

    void write(const QString& path, const QByteArray& text) {
        const QString target = m_folder->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    static QJsonObject entry(const char* level, const QByteArray& hash) {
        QJsonObject object{{"level", level}, {"job_id", "j1"}, {"action", "act"}};
        if (!hash.isEmpty()) {
            object["content_hash"] = QString::fromLatin1(hash);
        }
        return object;
    }

    static QJsonObject excluded() {
        QJsonObject object = entry("moderately_sensitive", {});
        object["excluded"] = true;
        object["message"] = "too many rows";
        return object;
    }

    void manifest(const QJsonObject& outputs) {
        write("metadata/manifest.json",
              QJsonDocument(QJsonObject{{"workspace", "study"}, {"outputs", outputs}}).toJson());
    }

    QByteArray run(const QStringList& arguments, int exitCode) {
        const Outcome outcome = outcheck(arguments);
        if (outcome.code != exitCode) {
            QTest::qFail(qPrintable(QString("exit code %1: %2")
                                        .arg(outcome.code)
                                        .arg(QString::fromUtf8(outcome.output + outcome.errors))),
                         __FILE__, __LINE__);
        }
        return outcome.output;
    }

    QString verificationOfTable(const QStringList& more, int exitCode) {
        const QJsonObject answer =
            QJsonDocument::fromJson(run(QStringList{"list", m_folder->path(), "--format", "json"} + more, exitCode))
                .object();
        for (const auto& output : answer["outputs"].toArray()) {
            if (output.toObject()["path"] == "output/table.csv") {
                return output.toObject()["verification"].toString();
            }
        }
        return "not listed";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArrayList m_names;
};

QTEST_GUILESS_MAIN(TestList)
#include "test_list.moc"
