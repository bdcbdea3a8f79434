// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck on what nobody would call a table: sparse files larger than any disk, pipes, devices, files that change
// while they are read, one endless cell. It ends, says why in a sentence, and never needs much memory for it.
#include "outcheck_program.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using namespace cli_test;

namespace {

constexpr qint64 sparseBytes = 100'000'000'000; // far more than can be read meanwhile
constexpr qint64 changingBytes = 2'000'000'000; // enough to change it before it is read to its end
constexpr qint64 wellUnderWay = 8 << 20;        // bytes read
constexpr long mostKibibytes = 640 * 1024;      // of memory, whatever the file
constexpr int incomplete = 3;

// How much the process has asked the system to read; -1 where the system does not say.
qint64 bytesRead(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/io").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("rchar: ")) {
            return line.mid(7).toLongLong();
        }
    }
    return -1;
}

// Stops the process (as Ctrl+Z would) in the middle of its reading. False where it ended before.
bool holdWhileReading(QProcess& process) {
    if (!process.waitForStarted()) {
        return false;
    }
    const auto id = static_cast<pid_t>(process.processId());
    while (bytesRead(id) < wellUnderWay) {
        if (process.waitForFinished(1)) {
            return false;
        }
    }
    return kill(id, SIGSTOP) == 0;
}

void goOn(const QProcess& process) {
    kill(static_cast<pid_t>(process.processId()), SIGCONT);
}

// The most that any child of this test has needed so far. Sanitizers need memory of their own.
bool memoryStayedBounded() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    rusage usage{};
    return getrusage(RUSAGE_CHILDREN, &usage) == 0 && usage.ru_maxrss < mostKibibytes;
#endif
}

} // namespace

class TestBadInput : public QObject, cli_test::InFolder {
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
    void listsHugeFilesUnread();
    void stopsInHugeFiles_data();
    void stopsInHugeFiles();
    void staysOutOfWhatIsNoFile_data();
    void staysOutOfWhatIsNoFile();
    void checksTheRestOfAFolder();
    void noticesAChange_data();
    void noticesAChange();
    void judgesOddContent_data();
    void judgesOddContent();

private:
    bool makeSparse(const QString& name, qint64 bytes) const {
        write(name, {});
        return truncate(QFile::encodeName(path(name)).constData(), static_cast<off_t>(bytes)) == 0;
    }
    void makeWhatIsNoFile() const {
        QVERIFY(mkfifo(QFile::encodeName(path(QStringLiteral("pipe.csv"))).constData(), 0600) == 0);
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path(QStringLiteral("device.csv"))));
        QVERIFY(QFile::link(QStringLiteral("loop.csv"), path(QStringLiteral("loop.csv"))));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.csv")));
    }
};

void TestBadInput::listsHugeFilesUnread() {
    for (const char* name : {"x.csv", "x.log"}) {
        if (!makeSparse(QString::fromLatin1(name), sparseBytes)) {
            QSKIP("this file system has no sparse files");
        }
    }
    const Outcome run = outcheck({"list", m_folder->path()});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.output.contains("x.csv") && run.output.contains("x.log") && run.output.contains("100.0 GB"),
             run.output);
    QVERIFY(memoryStayedBounded());
}

void TestBadInput::stopsInHugeFiles_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::newRow("check a table") << "check"
                                   << "x.csv";
    QTest::newRow("check a log") << "check"
                                 << "x.log";
    QTest::newRow("describe") << "describe"
                              << "x.csv";
}

void TestBadInput::stopsInHugeFiles() {
    QFETCH(QString, command);
    QFETCH(QString, name);
    if (!makeSparse(name, sparseBytes)) {
        QSKIP("this file system has no sparse files");
    }
    QProcess process;
    start(process, program(), {command, path(name)});
    if (bytesRead(getpid()) < 0) {
        process.kill();
        process.waitForFinished();
        QSKIP("this system does not tell what a process has read");
    }
    QVERIFY(holdWhileReading(process));
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    goOn(process);
    const Outcome run = ended(process);
    QCOMPARE(run.code, incomplete);
    QVERIFY2((run.output + run.errors).contains("cancelled: stopped before the end"), run.output + run.errors);
    QVERIFY(memoryStayedBounded());
}

void TestBadInput::staysOutOfWhatIsNoFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("checking");
    QTest::addColumn<QByteArray>("describing");
    const QByteArray link = "unsafe-path: a symbolic link";
    const QByteArray other = "not-a-file: not a regular file";
    QTest::newRow("pipe") << "pipe.csv" << other << other;
    QTest::newRow("link to a device") << "device.csv" << link << link;
    QTest::newRow("link to itself") << "loop.csv" << link << link;
    QTest::newRow("folder") << "folder.csv" << QByteArray("nothing was checked") << QByteArray("not-a-file: a folder");
}

void TestBadInput::staysOutOfWhatIsNoFile() {
    QFETCH(QString, name);
    QFETCH(QByteArray, checking);
    QFETCH(QByteArray, describing);
    makeWhatIsNoFile();
    const Outcome checked = outcheck({"check", path(name)});
    QCOMPARE(checked.code, incomplete);
    QVERIFY2((checked.output + checked.errors).contains(checking), checked.output + checked.errors);
    const Outcome described = outcheck({"describe", path(name)});
    QCOMPARE(described.code, incomplete);
    QVERIFY2(described.errors.contains(describing), described.errors);
}

void TestBadInput::checksTheRestOfAFolder() {
    makeWhatIsNoFile();
    write(QStringLiteral("clean.csv"), "g,n\na,20\nb,25\nc,30\nd,15\n");
    const Outcome run = outcheck({"check", m_folder->path()});
    QCOMPARE(run.code, incomplete);
    QVERIFY2(run.output.contains("clean  clean.csv"), run.output);
    QVERIFY2(run.output.contains("incomplete  pipe.csv") && run.output.contains("incomplete  device.csv"), run.output);
}

void TestBadInput::noticesAChange_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("newSize");
    QTest::newRow("table shrinks") << "x.csv" << changingBytes / 1000;
    QTest::newRow("table grows") << "x.csv" << changingBytes + 1;
    QTest::newRow("log shrinks") << "x.log" << changingBytes / 1000;
    QTest::newRow("log grows") << "x.log" << changingBytes + 1;
}

void TestBadInput::noticesAChange() {
    QFETCH(QString, name);
    QFETCH(qint64, newSize);
    if (!makeSparse(name, changingBytes) || bytesRead(getpid()) < 0) {
        QSKIP("no sparse files here, or no word on what a process has read");
    }
    QProcess process;
    start(process, program(), {"check", path(name)});
    QVERIFY(holdWhileReading(process));
    const int changed = truncate(QFile::encodeName(path(name)).constData(), static_cast<off_t>(newSize));
    goOn(process);
    const Outcome run = ended(process);
    QCOMPARE(changed, 0);
    QCOMPARE(run.code, incomplete);
    QVERIFY2(run.output.contains("changed-while-read"), run.output);
    QVERIFY2(run.output.contains("1 incomplete"), run.output);
}

// Made only when it is written, and gone before the command starts: what a process holds counts for its children too.
void TestBadInput::judgesOddContent_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("times");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("exitCode");
    constexpr int many = 8 << 20;
    const QByteArray longLine = "1 lines are longer than can be judged as a whole";
    const QByteArray neverClosed = "is never closed";
    QTest::newRow("one cell") << "x.csv" << QByteArray("a,b\n20,") << QByteArray("x") << 8 * many
                              << QByteArray("file-size") << 1;
    QTest::newRow("one line") << "x.log" << QByteArray() << QByteArray("x") << 8 * many << longLine << 1;
    QTest::newRow("one line of digits") << "x.log" << QByteArray() << QByteArray("1") << 8 * many << longLine << 1;
    QTest::newRow("one line of signs") << "x.log" << QByteArray() << QByteArray("a@") << 2 * many << longLine << 1;
    QTest::newRow("quotes, never closed")
        << "x.csv" << QByteArray("\"") << QByteArray("\"\"") << many << neverClosed << 1;
    QTest::newRow("a quote opens in every line")
        << "x.csv" << QByteArray("\"\n") << QByteArray("\"\n\"\n") << many / 4 << neverClosed << 1;
    QTest::newRow("line ends") << "x.csv" << QByteArray() << QByteArray("\n") << many
                               << QByteArray("No table was recognised") << 1;
    QTest::newRow("zeros") << "x.csv" << QByteArray("a,b\n") << QByteArray("\0", 1) << many
                           << QByteArray("not text in an encoding that is understood") << 1;
    QTest::newRow("two million columns") << "x.csv" << QByteArray("a") << QByteArray(",5") << 2'000'000
                                         << QByteArray("The table has 2000001 columns") << incomplete;
    QTest::newRow("commas") << "x.csv" << QByteArray() << QByteArray(",") << many
                            << QByteArray("A record is longer than can be read") << incomplete;
}

void TestBadInput::judgesOddContent() {
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(int, times);
    QFETCH(QByteArray, sentence);
    write(name, head + piece.repeated(times));
    const Outcome run = outcheck({"check", path(name)});
    QTEST(run.code, "exitCode");
    QVERIFY2(run.output.contains(sentence), run.output);
    QVERIFY(memoryStayedBounded());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
