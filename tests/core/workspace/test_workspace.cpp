// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include <QDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::workspace;
namespace fs = std::filesystem;

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void level4SaysWhatEachFileIs() {
        const Folder folder;
        folder.write("output/a.csv", "x\n1\n");
        folder.write("output/big.csv.txt", "\nThe file:\n\noutput/big.csv\n\nhas *not* been copied\n");
        folder.write("output/stray.csv", "x\n");
        folder.write("output/old.csv", "x\n");
        folder.write(
            "metadata/a1.log",
            "=============JOB SUMMARY=============\njob_definition_id: j1\nexit_code: 3\nstatus_message: Job exited\n");
        folder.write(
            "metadata/manifest.json",
            manifestOf(entry("output/a.csv", "moderately_sensitive", ", \"size\": 4, \"timestamp\": 1605350061.5") +
                       "," +
                       entry("output/big.csv", "moderately_sensitive",
                             ", \"excluded\": true, \"message\": \"too many rows\", \"size\": 99") +
                       "," + entry("output/cohort.csv", "highly_sensitive") + "," +
                       entry("output/gone.csv", "moderately_sensitive") + "," +
                       entry("output/old.csv", "moderately_sensitive", ", \"out_of_date_action\": true") + "," +
                       entry("output/summary.txt", "minimally_sensitive")));
        folder.write("output/summary.txt", "fine");
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("output/a.csv moderately_sensitive manifest present review\n"
                         "output/big.csv moderately_sensitive manifest excluded\n"
                         "output/cohort.csv highly_sensitive manifest withheld\n"
                         "output/gone.csv moderately_sensitive manifest missing\n"
                         "output/old.csv moderately_sensitive manifest present\n"
                         "output/stray.csv unknown no-pattern withheld unlisted\n"
                         "output/summary.txt minimally_sensitive manifest present\n"));
        QCOMPARE(workspace->name(), std::string("study"));
        QVERIFY(workspace->problems().empty());
        const Output& first = *workspace->find("output/a.csv");
        QCOMPARE(first.jobStatus, JobStatus::Failed); // completed, and said which
        QCOMPARE(first.time->value, std::int64_t{1605350061});
        QCOMPARE(workspace->find("output/big.csv")->exclusionReason, std::string("too many rows"));
        QCOMPARE(*workspace->find("output/big.csv")->size, std::uint64_t{99});
        QCOMPARE(workspace->openOutput("output/stray.csv").error().code, ErrorCode::Forbidden);
        QCOMPARE(workspace->openOutput("output/big.csv").error().code, ErrorCode::Forbidden);
        QCOMPARE(workspace->openOutput("output/none.csv").error().code, ErrorCode::NotFound);
        QVERIFY(workspace->openOutput("output/a.csv"));
        QVERIFY(workspace->openJobLog(workspace->jobs().front()));
    }

    void readsTheManifestOf2020() {
        const Folder folder;
        folder.write("output/a.csv", "x\n");
        folder.write("output/b.csv", "x\n");
        folder.write(
            "metadata/manifest.json",
            QByteArray("{'workspace': 'old', 'repo': 'https://github.com/x/y', 'files': {"
                       "'output/a.csv': {'created_by_action': 'act', 'privacy_level': 'moderately_sensitive'},"
                       "'output/b.csv': {'created_by_action': 'busy', 'privacy_level': 'moderately_sensitive'},"
                       "'output/c.csv': {'created_by_action': 'act', 'privacy_level': 'highly_sensitive'}},"
                       "'actions': {'act': {'state': 'succeeded', 'commit': 'c1', 'job_id': 'j7', 'run_by_user': 'u',"
                       "'created_at': '2020-11-14T10:00:00Z', 'completed_at': 1605350061},"
                       "'busy': {'state': 'RUNNING', 'job_id': 'j8'}}}")
                .replace('\'', '"')
                .toStdString());
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("output/a.csv moderately_sensitive manifest present review\n"
                         "output/b.csv moderately_sensitive manifest present\n"
                         "output/c.csv highly_sensitive manifest withheld\n"));
        QCOMPARE(workspace->repository(), std::string("https://github.com/x/y"));
        QCOMPARE(workspace->jobs().size(), std::size_t{2});
        QCOMPARE(workspace->jobs().front().id, std::string("j7"));
        QCOMPARE(workspace->jobs().front().user, std::string("u"));
        QCOMPARE(workspace->jobs().front().created->value, std::int64_t{1605348000});
        QCOMPARE(workspace->find("output/b.csv")->jobStatus, JobStatus::Running);
    }

    void oneBadEntryCostsThatEntry_data() {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("problem");
        QTest::newRow("size is text") << R"("level": "moderately_sensitive", "size": "4")"
                                      << "wrong-type metadata/manifest.json outputs.output/a.csv.size\n";
        QTest::newRow("size is negative") << R"("level": "moderately_sensitive", "size": -1)"
                                          << "out-of-range metadata/manifest.json outputs.output/a.csv.size\n";
        QTest::newRow("no level") << R"("size": 4)"
                                  << "missing-field metadata/manifest.json outputs.output/a.csv.level\n";
        QTest::newRow("hash is no hash") << R"("level": "moderately_sensitive", "content_hash": "abc")"
                                         << "malformed metadata/manifest.json outputs.output/a.csv.content_hash\n";
        QTest::newRow("time out of reach") << R"("level": "moderately_sensitive", "timestamp": 1e300)"
                                           << "out-of-range metadata/manifest.json outputs.output/a.csv.timestamp\n";
        QTest::newRow("excluded is text") << R"("level": "moderately_sensitive", "excluded": "no")"
                                          << "wrong-type metadata/manifest.json outputs.output/a.csv.excluded\n";
    }
    void oneBadEntryCostsThatEntry() {
        QFETCH(QString, more);
        QFETCH(QString, problem);
        const Folder folder;
        folder.write("output/a.csv", "x\n");
        folder.write("output/b.csv", "x\n");
        folder.write("metadata/manifest.json", manifestOf("\"output/a.csv\": {" + more.toStdString() + "}," +
                                                          entry("output/b.csv", "moderately_sensitive")));
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(QString::fromStdString(problemsOf(*workspace)), problem);
        QCOMPARE(workspace->find("output/a.csv")->presence, Presence::Withheld);
        QCOMPARE(workspace->openOutput("output/a.csv").error().code, ErrorCode::Forbidden);
        QVERIFY(workspace->find("output/b.csv")->forReview);
    }

    void aManifestThatCannotBeReadIsAnError_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << ""
                               << "truncated";
        QTest::newRow("cut short") << "{\"outputs\": {\"a"
                                   << "truncated";
        QTest::newRow("no JSON") << "hello"
                                 << "malformed";
        QTest::newRow("a list") << "[]"
                                << "wrong-type";
        QTest::newRow("outputs is a list") << "{\"outputs\": []}"
                                           << "wrong-type";
        QTest::newRow("a path twice")
            << "{\"outputs\": {\"a.csv\": {\"level\": \"moderately_sensitive\"}, \"a.csv\": {}}}"
            << "malformed";
        QTest::newRow("deep") << QString("[").repeated(100000) << "too-large";
    }
    void aManifestThatCannotBeReadIsAnError() {
        QFETCH(QString, text);
        const Folder folder;
        folder.write("output/a.csv", "x\n");
        folder.write("metadata/manifest.json", text.toStdString());
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(!workspace);
        QTEST(QString::fromStdString(std::string(nameOf(workspace.error().code))), "code");
        QCOMPARE(workspace.error().where.file, std::string("metadata/manifest.json"));
    }

    void nothingOutsideIsReached() {
        const Folder outside;
        outside.write("secret.csv", "x\n");
        const Folder folder;
        folder.write("output/a.csv", "x\n");
        fs::create_symlink(outside.path() / "secret.csv", folder.path() / "output/link.csv");
        fs::create_symlink(outside.path(), folder.path() / "away");
        const std::string absolute = (outside.path() / "secret.csv").string();
        folder.write("metadata/manifest.json", manifestOf(entry(absolute, "moderately_sensitive") + "," +
                                                          entry("../secret.csv", "moderately_sensitive") + "," +
                                                          entry("away/secret.csv", "moderately_sensitive") + "," +
                                                          entry("output/link.csv", "moderately_sensitive")));
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        for (const std::string& path :
             {absolute, std::string("../secret.csv"), std::string("away/secret.csv"), std::string("output/link.csv")}) {
            QCOMPARE(workspace->openOutput(path).error().code, ErrorCode::UnsafePath);
        }
        QCOMPARE(workspace->find("away/secret.csv")->presence, Presence::Unreadable);
        QCOMPARE(workspace->find("output/link.csv")->presence, Presence::Unreadable);
        QCOMPARE(workspace->problems().size(), std::size_t{4});
    }

    void aManifestBehindALinkIsNotFollowed() {
        const Folder outside;
        outside.write("manifest.json", manifestOf({}));
        const Folder folder;
        folder.write("output/a.csv", "x\n");
        fs::create_directory(folder.path() / "metadata");
        fs::create_symlink(outside.path() / "manifest.json", folder.path() / "metadata/manifest.json");
        QCOMPARE(Workspace::open(folder.path()).error().code, ErrorCode::UnsafePath);
    }

    void aPlainFolderIsVouchedForByBeingNamed() {
        const Folder folder;
        folder.write("a.csv", "x\n");
        folder.write("sub/b b.txt", "x\n");
        const auto workspace = Workspace::open(folder.path());
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("a.csv moderately_sensitive plain-folder present review\n"
                         "sub/b b.txt moderately_sensitive plain-folder present review\n"));
        QCOMPARE(Workspace::open(folder.path() / "none").error().code, ErrorCode::NotFound);
        QCOMPARE(Workspace::open(folder.path() / "a.csv").error().code, ErrorCode::NotAFile);
    }

    // A request's author can add any file to it: none of them may say what is shown of the others.
    void whatIsLaidOutIsAPlainFolderWhateverItHolds() {
        const Folder folder;
        folder.write("output/a.csv", "x\n");
        folder.write("project.yaml", "version: 1\n");
        folder.write(".git/config", "x\n");
        folder.write("metadata/manifest.json", manifestOf(entry("output/a.csv", "highly_sensitive")));
        const auto workspace = Workspace::openLaidOut(folder.path(), "study");
        QCOMPARE(QString::fromStdString(workspace->name()), QString("study"));
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString(".git/config moderately_sensitive plain-folder present review\n"
                         "metadata/manifest.json moderately_sensitive plain-folder present review\n"
                         "output/a.csv moderately_sensitive plain-folder present review\n"
                         "project.yaml moderately_sensitive plain-folder present review\n"));
    }

    void aFolderInsideAWorkspaceKeepsItsLevels() {
        const Folder folder;
        folder.write("output/a.csv", "x\n");
        folder.write("output/cohort.csv", "x\n");
        folder.write("other/b.csv", "x\n");
        folder.write("metadata/manifest.json", manifestOf(entry("output/a.csv", "moderately_sensitive") + "," +
                                                          entry("output/cohort.csv", "highly_sensitive")));
        const auto workspace = Workspace::open(folder.path() / "output");
        QVERIFY(workspace);
        QCOMPARE(workspace->kind(), WorkspaceKind::Level4);
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("output/a.csv moderately_sensitive manifest present review\n"
                         "output/cohort.csv highly_sensitive manifest withheld\n"));
    }

    void openAroundVouchesForOneFile() {
        const Folder folder;
        folder.write("output/stray.csv", "x\n");
        folder.write("output/cohort.csv", "x\n");
        folder.write("metadata/manifest.json", manifestOf(entry("output/cohort.csv", "highly_sensitive")));
        const auto workspace = Workspace::openAround(folder.path() / "output/stray.csv");
        QVERIFY(workspace);
        QCOMPARE(workspace->find("output/stray.csv")->levelReason, std::string("vouched"));
        QVERIFY(workspace->openOutput("output/stray.csv"));
        const auto closed = Workspace::openAround(folder.path() / "output/cohort.csv");
        QCOMPARE(closed->openOutput("output/cohort.csv").error().code, ErrorCode::Forbidden);
        QCOMPARE(Workspace::openAround(folder.path() / "output/none.csv").error().code, ErrorCode::NotFound);
        // Reached through a linked folder it is still a file of the workspace.
        const Folder other;
        fs::create_symlink(folder.path() / "output", other.path() / "link");
        const auto linked = Workspace::openAround(other.path() / "link/cohort.csv");
        QVERIFY(linked);
        QCOMPARE(linked->openOutput("output/cohort.csv").error().code, ErrorCode::Forbidden);
    }

    void openAroundAPlainFileSeesOnlyThatFile() {
        const Folder folder;
        folder.write("a.csv", "x\n");
        folder.write("b.csv", "x\n");
        const auto workspace = Workspace::openAround(folder.path() / "a.csv");
        QVERIFY(workspace);
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("a.csv moderately_sensitive vouched present review\n"));
        QVERIFY(workspace->openOutput("a.csv"));
        QCOMPARE(workspace->openOutput("b.csv").error().code, ErrorCode::NotFound);
    }

    void opensEveryWorkspaceOfTheCorpus() {
        const fs::path corpus = fs::path(OUTCHECK_SOURCE_DIR) / "../shared/corpus";
        if (!fs::exists(corpus)) {
            QSKIP("the corpus is not here");
        }
        for (const char* kind : {"level4", "local"}) {
            for (const auto& folder : fs::directory_iterator(corpus / kind)) {
                const auto workspace = Workspace::open(folder.path());
                QVERIFY2(workspace, folder.path().c_str());
                QVERIFY2(workspace->problems().empty(), (folder.path().string() + problemsOf(*workspace)).c_str());
                QVERIFY2(!workspace->outputs().empty(), folder.path().c_str());
            }
        }
        const auto stp = Workspace::open(corpus / "level4/os-demo-stp-check");
        QCOMPARE(stp->find("output/measures/measure_inr_practice.csv")->exclusionReason,
                 std::string("File row count (22914) exceeds maximum allowed rows (5000)"));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
