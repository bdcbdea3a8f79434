// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <set>

using namespace outcheck;
using namespace outcheck::check;

class TestCheckRun : public QObject {
    Q_OBJECT
private slots:
    void init();
    void checksAll_data();
    void checksAll();
    void stopsEarly();
    void namesWhatIsNotThere();
    void corpus_data();
    void corpus();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::string> m_paths;
};

void TestCheckRun::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths.clear();
    for (int i = 0; i < 60; ++i) {
        const QString name = QStringLiteral("t%1.csv").arg(i, 2, 10, QLatin1Char('0'));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(i % 3 == 0 ? "g,n\na,3\nb,25\nc,30\nd,15\n" : "g,n\na,20\nb,25\nc,30\nd,15\n");
        m_paths.push_back(name.toStdString());
    }
}

void TestCheckRun::checksAll_data() {
    QTest::addColumn<unsigned>("threads");
    QTest::newRow("one") << 1U;
    QTest::newRow("four") << 4U;
    QTest::newRow("as many as there are") << 0U;
}

void TestCheckRun::checksAll() {
    QFETCH(unsigned, threads);
    const auto workspace = workspace::Workspace::open(m_folder->path().toStdString());
    QVERIFY(workspace.has_value());
    task::Progress progress;
    std::set<std::string> seen;
    std::atomic<int> inside{0};
    bool alone = true;
    const CheckSummary summary = runChecks(
        *workspace, m_paths, *builtInPolicy(defaultPolicy), {}, progress,
        [&](FileCheck check) {
            alone = alone && ++inside == 1;
            seen.insert(check.path);
            --inside;
        },
        threads);
    QVERIFY(alone); // one result at a time, whatever the number of threads
    QCOMPARE(seen.size(), m_paths.size());
    QCOMPARE(summary.fail, std::size_t(20));
    QCOMPARE(summary.clean, std::size_t(40));
    QCOMPARE(summary.total(), m_paths.size());
    QCOMPARE(progress.itemsDone.load(), progress.itemsTotal.load());
    QCOMPARE(progress.bytesDone.load(), progress.bytesTotal.load());
    QVERIFY(progress.bytesTotal > 0);
}

void TestCheckRun::stopsEarly() {
    const auto workspace = workspace::Workspace::open(m_folder->path().toStdString());
    task::Progress progress;
    std::stop_source stop;
    std::size_t results = 0;
    const CheckSummary summary = runChecks(
        *workspace, m_paths, *builtInPolicy(defaultPolicy), stop.get_token(), progress,
        [&](const FileCheck& check) {
            QVERIFY(check.verdict != rules::Verdict::Incomplete || check.problems.front().code == ErrorCode::Cancelled);
            if (++results == 5) {
                stop.request_stop();
            }
        },
        1);
    QCOMPARE(results, m_paths.size()); // the stopped ones are handed over too
    QCOMPARE(summary.incomplete, m_paths.size() - 5);
}

void TestCheckRun::namesWhatIsNotThere() {
    const auto workspace = workspace::Workspace::open(m_folder->path().toStdString());
    QFile::remove(m_folder->filePath(QStringLiteral("t01.csv"))); // vanished since the folder was listed
    task::Progress progress;
    std::vector<ErrorCode> codes;
    runChecks(
        *workspace, {"t01.csv", "never.csv"}, *builtInPolicy(defaultPolicy), {}, progress,
        [&](const FileCheck& check) {
            QCOMPARE(int(check.verdict), int(rules::Verdict::Incomplete));
            codes.push_back(check.problems.front().code);
        },
        1);
    QCOMPARE(codes, (std::vector<ErrorCode>{ErrorCode::NotFound, ErrorCode::NotFound}));
}

void TestCheckRun::corpus_data() {
    QTest::addColumn<QString>("folder");
    const QDir corpus(QStringLiteral(OUTCHECK_SOURCE_DIR "/../shared/corpus"));
    if (!corpus.exists()) {
        QSKIP("the real inputs are not at hand");
    }
    for (const char* kind : {"level4", "local"}) {
        const QDir kinds(corpus.filePath(QString::fromLatin1(kind)));
        for (const QString& name : kinds.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QTest::newRow(qPrintable(kinds.dirName() + QLatin1Char('/') + name)) << kinds.filePath(name);
        }
    }
}

void TestCheckRun::corpus() {
    QFETCH(QString, folder);
    const auto workspace = workspace::Workspace::open(folder.toStdString());
    QVERIFY(workspace.has_value());
    std::vector<std::string> paths;
    for (const workspace::Output& output : workspace->outputs()) {
        if (output.level == workspace::PrivacyLevel::ModeratelySensitive &&
            output.presence == workspace::Presence::Present) {
            paths.push_back(output.path);
        }
    }
    task::Progress progress;
    const CheckSummary summary =
        runChecks(*workspace, paths, *builtInPolicy(defaultPolicy), {}, progress, [](const FileCheck& check) {
            for (const rules::Finding& finding : check.findings) {
                QVERIFY2(!rules::templateOf(finding.reason.key).empty(), finding.reason.key.c_str());
            }
        });
    QCOMPARE(summary.incomplete, std::size_t(0));
    QCOMPARE(summary.total(), paths.size());
}

QTEST_GUILESS_MAIN(TestCheckRun)
#include "test_check_run.moc"
