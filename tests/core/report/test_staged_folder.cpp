// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/staged_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace outcheck;
using report::StagedFolder;

namespace {

std::string pathIn(const QTemporaryDir& folder, const char* name) {
    return folder.filePath(name).toStdString();
}

void put(const QString& file, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

QByteArray read(const QString& file) {
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(not there)");
}

QStringList everythingIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

// Files may grow to this many bytes while it lives, as on a disk that is nearly full.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class TestStagedFolder : public QObject {
    Q_OBJECT

private slots:
    void nothingIsSeenBeforePublishing() {
        QTemporaryDir base;
        {
            Result<StagedFolder> folder = StagedFolder::create(pathIn(base, "report"));
            QVERIFY(folder);
            QVERIFY(folder->write("report.json", "new"));
            QVERIFY(!QFile::exists(base.filePath("report")));
        }
        QCOMPARE(everythingIn(base), QStringList());
    }

    void publishesWhole() {
        QTemporaryDir base;
        {
            Result<StagedFolder> folder = StagedFolder::create(pathIn(base, "report/"));
            QVERIFY(folder);
            QVERIFY(folder->write("report.json", "new"));
            QVERIFY(folder->publish());
            folder->keep();
        }
        QCOMPARE(everythingIn(base), QStringList{"report"});
        QCOMPARE(read(base.filePath("report/report.json")), QByteArray("new"));
    }

    void replacesAnOlderReportWhole() {
        QTemporaryDir base;
        put(base.filePath("report/report.json"), "old");
        put(base.filePath("report/report.pdf"), "old pages");
        {
            Result<StagedFolder> folder = StagedFolder::create(pathIn(base, "report"));
            QVERIFY(folder);
            QVERIFY(folder->write("report.json", "new"));
            QVERIFY(folder->publish());
            folder->keep();
        }
        QCOMPARE(everythingIn(base), QStringList{"report"});
        QCOMPARE(read(base.filePath("report/report.json")), QByteArray("new"));
        QVERIFY2(!QFile::exists(base.filePath("report/report.pdf")), "no page of the older report stays");
    }

    void takesBackWhatWasPublished_data() {
        QTest::addColumn<bool>("older");
        QTest::addColumn<bool>("byHand");
        QTest::newRow("over an older report") << true << true;
        QTest::newRow("over nothing") << false << true;
        QTest::newRow("over an older report, by leaving") << true << false;
        QTest::newRow("over nothing, by leaving") << false << false;
    }
    void takesBackWhatWasPublished() {
        QFETCH(bool, older);
        QFETCH(bool, byHand);
        QTemporaryDir base;
        if (older) {
            put(base.filePath("report/report.json"), "old");
        }
        {
            Result<StagedFolder> folder = StagedFolder::create(pathIn(base, "report"));
            QVERIFY(folder);
            QVERIFY(folder->write("report.json", "new"));
            QVERIFY(folder->publish());
            QCOMPARE(read(base.filePath("report/report.json")), QByteArray("new"));
            if (byHand) {
                folder->takeBack();
            }
        }
        QCOMPARE(everythingIn(base), older ? QStringList{"report"} : QStringList());
        QCOMPARE(read(base.filePath("report/report.json")), QByteArray(older ? "old" : "(not there)"));
    }

    void neverMovesOtherFiles() {
        QTemporaryDir base;
        put(base.filePath("report/report.json"), "old");
        put(base.filePath("report/notes.txt"), "mine");
        const Result<StagedFolder> folder = StagedFolder::create(pathIn(base, "report"));
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Refused);
        QCOMPARE(everythingIn(base), QStringList{"report"});
    }

    void noticesOtherFilesThatComeMeanwhile() {
        QTemporaryDir base;
        Result<StagedFolder> folder = StagedFolder::create(pathIn(base, "report"));
        QVERIFY(folder);
        put(base.filePath("report/notes.txt"), "mine");
        QVERIFY(!folder->publish());
        QCOMPARE(read(base.filePath("report/notes.txt")), QByteArray("mine"));
    }

    void refusesAFileInItsPlaceAndAMissingParent() {
        QTemporaryDir base;
        put(base.filePath("report"), "a file");
        QCOMPARE(StagedFolder::create(pathIn(base, "report")).error().code, ErrorCode::Refused);
        QCOMPARE(StagedFolder::create(pathIn(base, "none/report")).error().code, ErrorCode::NotFound);
        QCOMPARE(StagedFolder::create("/").error().code, ErrorCode::Refused);
    }

    void saysNoPermission() {
        if (!QDir("/sys/kernel").exists()) {
            QSKIP("no /sys here");
        }
        const Result<StagedFolder> folder = StagedFolder::create("/sys/kernel/report"); // not even root may
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::NoPermission);
    }

    void aFullDiskLeavesWhatWasThere() {
        QTemporaryDir base;
        put(base.filePath("report/report.json"), "old");
        {
            Result<StagedFolder> folder = StagedFolder::create(pathIn(base, "report"));
            QVERIFY(folder);
            const SizeLimit limit(1000);
            const Result<void> written = folder->write("report.json", std::string(100'000, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
        }
        QCOMPARE(everythingIn(base), QStringList{"report"});
        QCOMPARE(read(base.filePath("report/report.json")), QByteArray("old"));
    }

    void clearsAwayWhatAKilledRunLeft() {
        QTemporaryDir base;
        put(base.filePath(".report.outcheck-part-abc/report.json"), "half");
        put(base.filePath(".report.outcheck-part-def/precious.txt"), "not of this program");
        const timespec past[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
        for (const char* name : {".report.outcheck-part-abc", ".report.outcheck-part-def"}) {
            QCOMPARE(utimensat(AT_FDCWD, pathIn(base, name).c_str(), past, 0), 0);
        }
        put(base.filePath(".report.outcheck-part-new/report.json"), "another run, begun just now");
        QVERIFY(StagedFolder::create(pathIn(base, "report")));
        const QStringList left = everythingIn(base);
        QCOMPARE(left, (QStringList{".report.outcheck-part-def", ".report.outcheck-part-new"}));
        QCOMPARE(read(base.filePath(".report.outcheck-part-def/precious.txt")), QByteArray("not of this program"));
    }

    void twoRunsDoNotDisturbEachOther() {
        QTemporaryDir base;
        Result<StagedFolder> one = StagedFolder::create(pathIn(base, "report"));
        Result<StagedFolder> two = StagedFolder::create(pathIn(base, "report"));
        QVERIFY(one && two);
        QVERIFY(one->write("report.json", "one"));
        QVERIFY(two->write("report.json", "two"));
        QVERIFY(one->publish());
        const Result<void> second = two->publish();
        QVERIFY2(!second, "the first has not ended yet and may still take its report back");
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        one->keep();
        QCOMPARE(read(base.filePath("report/report.json")), QByteArray("one"));
    }
};

QTEST_GUILESS_MAIN(TestStagedFolder)
#include "test_staged_folder.moc"
