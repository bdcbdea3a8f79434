// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
#include "workspace/job_database.h"
#include "workspace/job_log.h"

#include <QTest>
#include <sqlite3.h>

using namespace outcheck;
using namespace outcheck::workspace;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view pipeline = "version: 4\nactions:\n  act:\n    run: r:latest a.R\n    outputs:\n      "
                                      "moderately_sensitive:\n        t: output/*.csv\n";

void makeDatabase(const fs::path& file, const std::string& sql) {
    fs::create_directories(file.parent_path());
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

constexpr std::string_view localLog =
    "some output\njob_definition_id: forged\n\n\njob_definition_id: j1\njob_definition_request_id: r1\ncommit: abc\n"
    "exit_code: 0\ncreated_at: 1605350137\ncompleted_at: 1605351037\n"
    "status_message: No outputs found matching patterns:\n - output/none.csv\nhint: look again\n"
    "\noutputs:\n  output/a.csv      - moderately_sensitive\n  output/with - dash.csv  - highly_sensitive\n"
    "\nInvalid moderately_sensitive outputs:\n  output/a.csv  - File row count (6000) exceeds maximum allowed rows "
    "(5000)\n";

} // namespace

class TestJobs : public QObject {
    Q_OBJECT

private slots:
    void readsTheSummaryOfALog() {
        const auto job = parseJobSummary(localLog);
        QVERIFY(job);
        QCOMPARE(job->id, std::string("j1")); // the last one: what a job prints stands before it
        QCOMPARE(job->request, std::string("r1"));
        QCOMPARE(job->status, JobStatus::Failed);
        QCOMPARE(job->statusMessage, std::string("No outputs found matching patterns:\n - output/none.csv"));
        QCOMPARE(job->hint, std::string("look again"));
        QCOMPARE(job->created->value, std::int64_t{1605350137});
        QCOMPARE(job->outputs.size(), std::size_t{2});
        QCOMPARE(job->outputs[0].path, std::string("output/a.csv"));
        QCOMPARE(job->outputs[0].exclusionReason,
                 std::string("File row count (6000) exceeds maximum allowed rows (5000)"));
        QCOMPARE(job->outputs[1].path, std::string("output/with - dash.csv"));
        QCOMPARE(job->outputs[1].level, PrivacyLevel::HighlySensitive);
    }

    void tellsHowAJobEnded_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        QTest::newRow("well") << QByteArray("exit_code: 0\nstatus_message: Completed successfully\n")
                              << int(JobStatus::Succeeded);
        QTest::newRow("well, no message") << QByteArray("exit_code: 0\n") << int(JobStatus::Succeeded);
        QTest::newRow("badly") << QByteArray("exit_code: 137\nstatus_message: Ran out of memory\n")
                               << int(JobStatus::Failed);
        QTest::newRow("cancelled") << QByteArray("status_message: Cancelled by user\n") << int(JobStatus::Failed);
        QTest::newRow("nothing said") << QByteArray("commit: a\n") << int(JobStatus::Unknown);
        QTest::newRow("exit code is no number")
            << QByteArray("exit_code: 0x\nstatus_message: Completed successfully\n") << int(JobStatus::Succeeded);
    }
    void tellsHowAJobEnded() {
        QFETCH(QByteArray, lines);
        const auto job =
            parseJobSummary("=============JOB SUMMARY=============\njob_definition_id: j\n" + lines.toStdString());
        QVERIFY(job);
        QTEST(int(job->status), "status");
    }

    void findsTheSummaryBehindALongLogAndSaysWhereNoneIs() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("metadata/act.log", std::string(300'000, 'x') + "\n" + std::string(localLog));
        folder.write("metadata/cut.log", "2020-11-14T10:50:37.000000000Z running\n");
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(workspace->jobs().size(), std::size_t{1});
        QCOMPARE(workspace->jobs()[0].action, std::string("act"));
        QCOMPARE(QString::fromStdString(problemsOf(*workspace)), QString("truncated metadata/cut.log \n"));
    }

    void aCheckoutKnowsItsJobs() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("output/done.csv", "x\n");
        folder.write("output/large.csv", "x\n");
        folder.write("output/nobody.csv", "x\n");
        makeDatabase(
            folder.path() / "metadata/db.sqlite",
            "CREATE TABLE job (id TEXT, action TEXT, state TEXT, outputs TEXT, level4_excluded_files TEXT, created_at "
            "INT);"
            "INSERT INTO job VALUES ('j1', 'act', 'failed', '{\"output/done.csv\": \"moderately_sensitive\","
            "\"output/large.csv\": \"moderately_sensitive\", \"output/gone.csv\": \"moderately_sensitive\","
            "\"/etc/passwd\": \"moderately_sensitive\"}', '{\"output/large.csv\": \"File row count\"}', 1605350137);");
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("output/done.csv moderately_sensitive pattern present review\n"
                         "output/gone.csv moderately_sensitive pattern missing\n"
                         "output/large.csv moderately_sensitive pattern present\n"
                         "output/nobody.csv moderately_sensitive pattern present review\n"));
        QCOMPARE(workspace->find("output/large.csv")->exclusionReason, std::string("File row count"));
        QCOMPARE(workspace->find("output/done.csv")->jobStatus, JobStatus::Failed);
        QCOMPARE(workspace->problems().size(), std::size_t{1}); // the absolute path
        QCOMPARE(workspace->problems()[0].code, ErrorCode::UnsafePath);
    }

    void aRunningJobHoldsItsOutputsBack() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("output/done.csv", "x\n");
        makeDatabase(
            folder.path() / "metadata/db.sqlite",
            "CREATE TABLE job (id TEXT, action TEXT, state TEXT, outputs TEXT, created_at INT);"
            "INSERT INTO job VALUES ('j1', 'act', 'succeeded', '{\"output/done.csv\": \"moderately_sensitive\"}', 1);"
            "INSERT INTO job VALUES ('j2', 'act', 'RUNNING', NULL, 2);");
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(!workspace->find("output/done.csv")->forReview);
        QCOMPARE(workspace->find("output/done.csv")->jobStatus, JobStatus::Running);
        QVERIFY(workspace->problems().empty());
    }

    void aBrokenDatabaseIsAProblemNotAFailure_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello").repeated(100);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0');
        QTest::newRow("garbage behind the header") << QByteArray("SQLite format 3\0", 16) +
                                                          QByteArray("\x10\x00\x01\x01\x00\x40\x20\x20", 8) +
                                                          QByteArray(5000, '\x5a');
    }
    void aBrokenDatabaseIsAProblemNotAFailure() {
        QFETCH(QByteArray, bytes);
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("metadata/db.sqlite", bytes.toStdString());
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(workspace->problems().size(), std::size_t{1});
        QCOMPARE(workspace->problems()[0].code, ErrorCode::Malformed);
        QCOMPARE(workspace->problems()[0].where.file, std::string("metadata/db.sqlite"));
    }

    void aViewIsNoTable() {
        const Folder folder;
        makeDatabase(
            folder.path() / "db",
            "CREATE VIEW job AS WITH RECURSIVE t(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM t) SELECT id FROM t;");
        std::ifstream file(folder.path() / "db", std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        QCOMPARE(readJobDatabase(bytes, {}).error().code, ErrorCode::Malformed);
    }

    void aFieldThatIsNoJsonCostsThatField() {
        const Folder folder;
        makeDatabase(folder.path() / "db", "CREATE TABLE job (id TEXT, outputs TEXT, commit_x TEXT); INSERT INTO job "
                                           "VALUES ('j1', '{', 'x'), ('j2', '{\"a\": 1}', 'x');");
        std::ifstream file(folder.path() / "db", std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        const auto database = readJobDatabase(bytes, {});
        QVERIFY(database);
        QCOMPARE(database->jobs.size(), std::size_t{2});
        QCOMPARE(database->problems.size(), std::size_t{2});
        QCOMPARE(database->problems[1].where.field, std::string("job.j2.outputs.a"));
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "test_jobs.moc"
