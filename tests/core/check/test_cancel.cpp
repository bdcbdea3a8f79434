// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever reads a large file looks at its stop token within a bounded number of bytes. Not timed: what is counted is
// how much was still read after the request had been made.
#include "check/check_run.h"
#include "csv/row_index.h"
#include "text/line_index.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace outcheck;
using namespace outcheck::check;

namespace {

constexpr std::uint64_t askedAfter = 4U << 20U;
constexpr std::uint64_t mostAfterwards = 8U << 20U; // bytes
constexpr qint64 fileBytes = qint64{16} << 30U;     // of which nearly all are a hole: takes no place, and long to read
constexpr auto beginning = "name,count\nLeeds,20\nYork,30\n"; // a table as well as a text

// Asks for the stop once so much was read, and notes how much it was when the request had been made.
class Stopper {
public:
    explicit Stopper(const task::Progress& progress)
        : m_thread([this, &progress] {
              while (progress.bytesDone < askedAfter && !m_isOver) {
                  std::this_thread::yield();
              }
              m_source.request_stop();
              m_readBefore = progress.bytesDone;
          }) {}
    std::stop_token token() const { return m_source.get_token(); }
    std::uint64_t readBefore() { // when the work is over
        m_isOver = true;
        m_thread.join();
        return m_readBefore;
    }

private:
    std::stop_source m_source;
    std::uint64_t m_readBefore = 0;
    std::atomic<bool> m_isOver{false};
    std::thread m_thread;
};

io::OpenFile opened(const QString& path) {
    return io::openNamedFile(path.toStdString()).value();
}

} // namespace

class TestCancel : public QObject {
    Q_OBJECT
private slots:
    void check_data();
    void check();
    void rowIndex();
    void lineIndex();
    void search();

private:
    // A file that would take many seconds to read.
    QString longFile(const QString& name) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(beginning) < 0 || !file.resize(fileBytes)) {
            qFatal("%s cannot be written", qPrintable(path));
        }
        return path;
    }
    QTemporaryDir m_folder;
};

void TestCancel::check_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.csv", "a.log", "a.html", "a.png", "a.bin"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCancel::check() {
    QFETCH(QString, name);
    const QString path = longFile(name);
    const auto workspace = workspace::Workspace::openAround(path.toStdString());
    QVERIFY(workspace.has_value());
    const auto policy = builtInPolicy(defaultPolicy);
    task::Progress progress;
    Stopper stopper(progress);
    const FileCheck result =
        checkOutput(*workspace, *workspace->find(name.toStdString()), *policy, stopper.token(), &progress);
    const std::uint64_t before = stopper.readBefore();
    QCOMPARE(int(result.state), int(CheckState::Incomplete));
    QCOMPARE(int(result.verdict), int(rules::Verdict::Incomplete));
    QCOMPARE(result.problems.front().code, ErrorCode::Cancelled);
    QVERIFY2(progress.bytesDone <= before + mostAfterwards, qPrintable(QString::number(progress.bytesDone - before)));
}

void TestCancel::rowIndex() {
    const QString path = longFile(QStringLiteral("rows.csv"));
    task::Progress progress;
    Stopper stopper(progress);
    csv::RowIndex index{csv::Dialect{}};
    const auto built = index.build(opened(path), stopper.token(), &progress);
    const std::uint64_t before = stopper.readBefore();
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.bytesDone <= before + mostAfterwards);
}

void TestCancel::lineIndex() {
    const QString path = longFile(QStringLiteral("lines.log"));
    task::Progress progress;
    Stopper stopper(progress);
    text::LineIndex index;
    const auto built = index.build(opened(path), stopper.token(), &progress);
    const std::uint64_t before = stopper.readBefore();
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.bytesDone <= before + mostAfterwards);
}

void TestCancel::search() {
    const QString path = longFile(QStringLiteral("search.log"));
    task::Progress progress;
    Stopper stopper(progress);
    const auto found = text::searchText(
        opened(path), "Hull", true, stopper.token(), [](const auto&) {}, &progress);
    const std::uint64_t before = stopper.readBefore();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.bytesDone <= before + mostAfterwards);
}

QTEST_APPLESS_MAIN(TestCancel)
#include "test_cancel.moc"
