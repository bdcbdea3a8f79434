// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcheck_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cli_test;

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void tellsTheLevelOfEveryOutput() {
        const QByteArray text = run({"job", page()}, 0);
        for (const char* line :
             {"Job request 7", "tables (requested)", "highly_sensitive      output/cohort.csv",
              "moderately_sensitive  output/*.csv", "ambiguous: the same file may match cohort: output/cohort.csv",
              "the strictest holds: highly_sensitive", "\"project.yaml\" is the pipeline itself",
              "rebuilt from the page's text", "The page does not tell:"}) {
            QVERIFY2(text.contains(line), text + "\nlacks: " + line);
        }
        const QJsonObject answer = QJsonDocument::fromJson(run({"job", page(), "--format", "json"}, 0)).object();
        QCOMPARE(answer["outputs"].toArray().size(), 3);
        QCOMPARE(answer["pipeline"].toObject()["source"].toString(), QString("page-rebuilt"));
    }

    void saysWhatIsWrong() {
        run({"job"}, 2);
        run({"job", m_folder.filePath("none")}, 2);
        QFile file(m_folder.filePath("other.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("some text");
        file.close();
        run({"job", file.fileName()}, 2);
        run({"job", page(), "--workspace", m_folder.filePath("none")}, 2);
        QVERIFY(run({"job", "--help"}, 0).contains("Examples:"));
    }

private:
    QString page() {
        QFile file(m_folder.filePath("page.txt"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("Job request: 7\n- Workspace:\n- study\n- ID:\n- abc\nJobs\n- Job identifier:\n- "
                       "j1\nPipeline\nShow project.yaml\n"
                       "version: 3\nexpectations:\npopulation_size: 5\nactions:\ncohort:\nrun: ehrql:v1 "
                       "generate-dataset --output output/cohort.csv\noutputs:\n"
                       "highly_sensitive:\nc: output/cohort.csv\ntables:\nrun: r:v1 t.R\nneeds: "
                       "[cohort]\noutputs:\nmoderately_sensitive:\n"
                       "t: output/*.csv\np: project.yaml\nTimeline\nCreated:\nJob information\n- Requested actions\n- "
                       "tables\n");
        }
        return file.fileName();
    }

    static QByteArray run(const QStringList& arguments, int exitCode) {
        const Outcome outcome = outcheck(arguments);
        if (outcome.code != exitCode) {
            QTest::qFail(qPrintable(QString("exit code %1: %2")
                                        .arg(outcome.code)
                                        .arg(QString::fromUtf8(outcome.output + outcome.errors))),
                         __FILE__, __LINE__);
        }
        return outcome.output;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
