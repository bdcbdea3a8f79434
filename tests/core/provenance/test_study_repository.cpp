// SPDX-License-Identifier: GPL-3.0-or-later
#include "provenance/study_repository.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace outcheck;
using outcheck::provenance::StudyRepository;
namespace fs = std::filesystem;

class TestStudyRepository : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (QStandardPaths::findExecutable("git").isEmpty()) {
            QSKIP("git is not installed");
        }
        m_path = m_folder.path().toStdString();
        git({"init", "-q"});
        write("project.yaml", "version: 3\n");
        fs::create_symlink("project.yaml", m_path / "link.yaml");
        git({"add", "."});
        git({"commit", "-q", "-m", "first"});
        m_first = git({"rev-parse", "HEAD"}).trimmed().toStdString();
        write("project.yaml", "version: 4\n");
        git({"commit", "-q", "-a", "-m", "second"});
    }

    void readsTheFileAsItWas() {
        const auto repository = StudyRepository::open(m_path);
        QVERIFY(repository);
        const auto commit = repository->resolveCommit(m_first.substr(0, 7));
        QVERIFY(commit);
        QCOMPARE(*commit, m_first);
        QCOMPARE(repository->readFile(*commit, "project.yaml", 100).value(), std::string("version: 3\n"));
        QCOMPARE(repository->readFile(*commit, "project.yaml", 3).error().code, ErrorCode::TooLarge);
        QCOMPARE(repository->readFile(*commit, "none.yaml", 100).error().code, ErrorCode::NotFound);
        QCOMPARE(repository->readFile(*commit, "link.yaml", 100).error().code, ErrorCode::NotAFile);
    }

    void saysWhatIsNoCommit_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << "0123456789"
                                 << "not-found";
        QTest::newRow("short") << "012"
                               << "malformed";
        QTest::newRow("a branch") << "main"
                                  << "malformed";
        QTest::newRow("an expression") << "HEAD~1"
                                       << "malformed";
        QTest::newRow("too long") << QString(41, 'a') << "malformed";
        QTest::newRow("empty") << ""
                               << "malformed";
    }
    void saysWhatIsNoCommit() {
        QFETCH(QString, name);
        const auto commit = StudyRepository::open(m_path)->resolveCommit(name.toStdString());
        QVERIFY(!commit);
        QTEST(QString::fromStdString(std::string(nameOf(commit.error().code))), "code");
    }

    void saysWhatIsNoRepository() {
        const QTemporaryDir plain;
        QCOMPARE(StudyRepository::open(plain.path().toStdString()).error().code, ErrorCode::NotFound);
        // A folder inside a work tree is not taken for the repository around it.
        fs::create_directory(m_path / "inner");
        QCOMPARE(StudyRepository::open(m_path / "inner").error().code, ErrorCode::NotFound);
    }

private:
    void write(const char* file, const char* text) const { std::ofstream(m_path / file) << text; }

    QByteArray git(const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.insert("GIT_CONFIG_NOSYSTEM", "1");
        for (const char* who : {"AUTHOR", "COMMITTER"}) {
            environment.insert(QString("GIT_%1_NAME").arg(who), "Test");
            environment.insert(QString("GIT_%1_EMAIL").arg(who), "test@example.org");
        }
        process.setProcessEnvironment(environment);
        process.start("git", arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    fs::path m_path;
    std::string m_first;
};

QTEST_GUILESS_MAIN(TestStudyRepository)
#include "test_study_repository.moc"
