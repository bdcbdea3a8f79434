// SPDX-License-Identifier: GPL-3.0-or-later
// The privacy level decides what is opened: of a checkout by its patterns, and against every way round them.
#include "folder.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::workspace;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view pipeline = R"(version: '4.0'
actions:
  cohort:
    run: ehrql:v1 generate-dataset a.py --output output/cohort.csv
    outputs:
      highly_sensitive:
        cohort: output/cohort*.csv
  tables:
    run: r:latest tables.R
    needs: [cohort]
    outputs:
      moderately_sensitive:
        tables: output/*.csv
      minimally_sensitive:
        readme: output/*.md
      moderatly_sensitive:
        typo: output/typo/*.csv
)";

} // namespace

class TestLevels : public QObject {
    Q_OBJECT

private slots:
    void theStrictestPatternWins() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        for (const char* file :
             {"output/cohort_1.csv", "output/table.csv", "output/deep/table.csv", "output/notes.md",
              "output/typo/t.csv", "output/other.txt", "analysis/code.R", "README.md", "metadata/notes.log"}) {
            folder.write(file, "x\n");
        }
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(workspace->kind(), WorkspaceKind::Local);
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("output/cohort_1.csv highly_sensitive strictest-pattern withheld\n"
                         "output/deep/table.csv unknown no-pattern withheld unlisted\n"
                         "output/notes.md minimally_sensitive pattern present\n"
                         "output/other.txt unknown no-pattern withheld unlisted\n"
                         "output/table.csv moderately_sensitive pattern present\n"
                         "output/typo/t.csv unknown unknown-level withheld\n"));
        for (const char* file :
             {"output/cohort_1.csv", "output/deep/table.csv", "output/other.txt", "output/typo/t.csv"}) {
            QCOMPARE(workspace->openOutput(file).error().code, ErrorCode::Forbidden);
            QCOMPARE(workspace->identityOf(file).error().code, ErrorCode::Forbidden);
        }
    }

    void vouchingOpensTheUnknownOnly() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("output/cohort_1.csv", "x\n");
        folder.write("output/typo/t.csv", "x\n");
        folder.write("analysis/code.R", "x\n");
        const auto workspace =
            Workspace::open(folder.path(), {{"output/cohort_1.csv", "output/typo/t.csv", "analysis/code.R", "../x"}});
        QVERIFY(workspace);
        QCOMPARE(workspace->openOutput("output/cohort_1.csv").error().code, ErrorCode::Forbidden);
        QVERIFY(workspace->openOutput("output/typo/t.csv"));
        QVERIFY(workspace->openOutput("analysis/code.R"));
        QCOMPARE(workspace->find("analysis/code.R")->levelReason, std::string("vouched"));
        QCOMPARE(workspace->problems().size(), std::size_t{1}); // "../x"
    }

    void aPipelineThatCannotBeReadOpensNothing() {
        const Folder folder;
        folder.write("project.yaml", "actions: [unclosed");
        folder.write("output/a.csv", "x\n");
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(QString::fromStdString(summary(*workspace)),
                 QString("output/a.csv unknown no-pattern withheld unlisted\n"));
        QCOMPARE(workspace->problems().size(), std::size_t{1});
        QCOMPARE(workspace->openOutput("output/a.csv").error().code, ErrorCode::Forbidden);
    }

    void aSecondNameOfAHighlySensitiveFileStaysShut() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("output/cohort_1.csv", "secret\n");
        fs::create_hard_link(folder.path() / "output/cohort_1.csv", folder.path() / "output/table.csv");
        fs::create_directory(folder.path() / "metadata");
        fs::create_hard_link(folder.path() / "output/cohort_1.csv", folder.path() / "metadata/tables.log");
        fs::create_symlink("cohort_1.csv", folder.path() / "output/soft.csv");
        const auto workspace = Workspace::open(folder.path(), {{"metadata/tables.log"}});
        QVERIFY(workspace);
        QCOMPARE(workspace->find("output/table.csv")->levelReason, std::string("hard-link"));
        for (const char* file : {"output/table.csv", "metadata/tables.log"}) {
            QCOMPARE(workspace->openOutput(file).error().code, ErrorCode::Forbidden);
        }
        QCOMPARE(workspace->openOutput("output/soft.csv").error().code, ErrorCode::UnsafePath);
    }

    void alsoALinkMadeAfterOpening() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("output/cohort_1.csv", "secret\n");
        folder.write("output/table.csv", "x\n");
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace->openOutput("output/table.csv"));
        fs::remove(folder.path() / "output/table.csv");
        fs::create_hard_link(folder.path() / "output/cohort_1.csv", folder.path() / "output/table.csv");
        QCOMPARE(workspace->openOutput("output/table.csv").error().code, ErrorCode::Forbidden);
        QCOMPARE(workspace->identityOf("output/table.csv").error().code, ErrorCode::Forbidden);
        fs::remove(folder.path() / "output/table.csv");
        fs::create_symlink("cohort_1.csv", folder.path() / "output/table.csv");
        QCOMPARE(workspace->openOutput("output/table.csv").error().code, ErrorCode::UnsafePath);
    }

    void anUnlistedCopyDoesNotCloseAnOutput() {
        const Folder folder;
        folder.write("project.yaml", pipeline);
        folder.write("output/table.csv", "x\n");
        fs::create_hard_link(folder.path() / "output/table.csv", folder.path() / "output/copy.bak");
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace->openOutput("output/table.csv"));
    }
};

QTEST_GUILESS_MAIN(TestLevels)
#include "test_levels.moc"
