// SPDX-License-Identifier: GPL-3.0-or-later
// The session: opens off the interface thread, checks in the background, notices changed files, survives bad folders.
#include "desktop/session/recent_workspaces.h"
#include "desktop/session/session.h"
#include "small_workspace.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace outcheck;
using namespace outcheck::desktop;

class TestDesktopSession : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void opensAndChecks();
    void newestRequestWins();
    void badFoldersAreSaid_data();
    void badFoldersAreSaid();
    void secretStaysShut();
    void changedFileIsUndecidedAgain();
    void whatIsUnchangedIsNotReadAgain();
    void vanishedFileIsNoticed();
    void differingDigestIsSeen();
    void stoppedCheckIsNeverClean();
    void closesWhileBusy();
    void remembersWorkspaces();

private:
    void openAndCheck();
    const OutputRow& row(const char* path) const { return m_session->rows()[*m_session->rowOf(path)]; }
    std::unique_ptr<testing::SmallWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
};

void TestDesktopSession::init() {
    m_workspace = std::make_unique<testing::SmallWorkspace>();
    m_session = std::make_unique<Session>("opensafely");
}

void TestDesktopSession::cleanup() {
    m_session.reset();
    m_workspace.reset();
}

void TestDesktopSession::openAndCheck() {
    QSignalSpy finished(&m_session->runner(), &CheckRunner::finished);
    m_session->open(m_workspace->path());
    QCOMPARE(m_session->state(), Session::State::Opening);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
}

void TestDesktopSession::opensAndChecks() {
    openAndCheck();
    QCOMPARE(m_session->state(), Session::State::Open);
    QCOMPARE(stateOf(row("output/a/small.csv")), RowState::Fail);
    QCOMPARE(row("output/a/clean.csv").check->verification, workspace::Verification::Verified);
    QCOMPARE(stateOf(row("output/b/long.csv")), RowState::Excluded);
    QVERIFY(needsMe(row("output/a/small.csv")));
    QVERIFY(!needsMe(row("output/b/long.csv")));
    QVERIFY(!row("output/a/old.csv").check);
}

void TestDesktopSession::newestRequestWins() {
    QTemporaryDir empty;
    m_session->open(m_workspace->path());
    m_session->open(empty.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == Session::State::Open, 60'000);
    QVERIFY(m_session->rows().empty());
    QTest::qWait(50);
    QVERIFY(m_session->rows().empty());
}

void TestDesktopSession::badFoldersAreSaid_data() {
    QTest::addColumn<QString>("manifest");
    QTest::newRow("no folder") << QString();
    QTest::newRow("broken") << QStringLiteral("{\"outputs\": {");
    QTest::newRow("not an object") << QStringLiteral("[1, 2]");
    QTest::newRow("empty") << QStringLiteral(" ");
}

void TestDesktopSession::badFoldersAreSaid() {
    QFETCH(QString, manifest);
    QString folder = QStringLiteral("/nowhere/at/all");
    if (!manifest.isEmpty()) {
        m_workspace->write("metadata/manifest.json", manifest.toUtf8());
        folder = m_workspace->path();
    }
    m_session->open(folder);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == Session::State::Failed, 60'000);
    QVERIFY(m_session->workspace() == nullptr);
    QVERIFY(!recentWorkspaces().contains(folder));
}

void TestDesktopSession::secretStaysShut() {
    m_workspace->write("output/a/secret.csv", "patient_id,age\n1,30\n");
    openAndCheck();
    QCOMPARE(stateOf(row("output/a/secret.csv")), RowState::Withheld);
    m_session->setCurrent(m_session->rowOf("output/a/secret.csv"));
    QTest::qWait(200);
    QVERIFY(!row("output/a/secret.csv").check);
}

void TestDesktopSession::changedFileIsUndecidedAgain() {
    openAndCheck();
    const auto before = row("output/a/clean.csv").check->digest;
    QSignalSpy rows(m_session.get(), &Session::rowsChanged);
    QTest::qWait(20); // a later modification time than the check saw
    m_workspace->write("output/a/clean.csv", "group,n\nnorth,3\nsouth,125\neast,80\nwest,95\n");
    m_session->lookForChanges(true);
    QTRY_VERIFY_WITH_TIMEOUT(row("output/a/clean.csv").changed, 60'000);
    QCOMPARE(stateOf(row("output/a/clean.csv")), RowState::Changed);
    QVERIFY(!whyNoVote(row("output/a/clean.csv")).isEmpty());
    m_session->setCurrent(m_session->rowOf("output/a/clean.csv"));
    m_session->checkCurrent(Reading::WhatChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!row("output/a/clean.csv").changed, 60'000);
    QVERIFY(row("output/a/clean.csv").check->digest != before);
    QCOMPARE(row("output/a/clean.csv").check->verification, workspace::Verification::Differs);
    QCOMPARE(stateOf(row("output/a/clean.csv")), RowState::Fail);
}

// The bundled sample is old enough for its times to be believed, which no file is that a test has just written.
void TestDesktopSession::whatIsUnchangedIsNotReadAgain() {
    const auto reused = [this] {
        return std::count_if(m_session->rows().begin(), m_session->rows().end(),
                             [](const OutputRow& row) { return row.check && row.check->digestReused; });
    };
    const auto waitFor = [this](const std::function<void()>& act) {
        QSignalSpy finished(&m_session->runner(), &CheckRunner::finished);
        act();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    };
    const auto openSample = [this] { m_session->open(QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample")); };
    waitFor(openSample);
    QCOMPARE(reused(), 0);
    m_session = std::make_unique<Session>("opensafely");
    waitFor(openSample);
    QCOMPARE(reused(), 13);
    const auto clean = [this] { return row("output/tables/reviews_rounded.csv"); };
    QCOMPARE(stateOf(clean()), RowState::Clean);
    QVERIFY(sentenceFor(clean()).contains(QStringLiteral("digest is reused")));
    m_session->setCurrent(m_session->rowOf("output/tables/reviews_rounded.csv"));
    m_session->checkCurrent(Reading::Everything);
    QTRY_VERIFY_WITH_TIMEOUT(!clean().check->digestReused, 60'000);
    waitFor([this] { m_session->checkAll(Reading::Everything); });
    QCOMPARE(reused(), 0);
}

void TestDesktopSession::vanishedFileIsNoticed() {
    openAndCheck();
    QVERIFY(QFile::remove(m_workspace->path() + QStringLiteral("/output/a/clean.csv")));
    m_session->setCurrent(m_session->rowOf("output/a/clean.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(row("output/a/clean.csv").check->state != check::CheckState::Complete, 60'000);
    QVERIFY(!whyNoVote(row("output/a/clean.csv")).isEmpty());
}

void TestDesktopSession::differingDigestIsSeen() {
    m_workspace->write("output/a/clean.csv", "group,n\nnorth,55\nsouth,125\neast,80\nwest,95\n");
    openAndCheck();
    QCOMPARE(row("output/a/clean.csv").check->verification, workspace::Verification::Differs);
    QCOMPARE(stateOf(row("output/a/clean.csv")), RowState::Fail);
}

void TestDesktopSession::stoppedCheckIsNeverClean() {
    QSignalSpy finished(&m_session->runner(), &CheckRunner::finished);
    connect(m_session.get(), &Session::stateChanged, m_session.get(), [this] {
        if (m_session->state() == Session::State::Open) {
            QMetaObject::invokeMethod(
                m_session.get(), [this] { m_session->stopChecks(); }, Qt::QueuedConnection);
        }
    });
    m_session->open(m_workspace->path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    for (const OutputRow& row : m_session->rows()) {
        if (row.check && row.check->state != check::CheckState::Complete) {
            QCOMPARE(stateOf(row), RowState::Incomplete);
            QVERIFY(!whyNoVote(row).isEmpty());
        }
    }
}

void TestDesktopSession::closesWhileBusy() {
    m_session->open(m_workspace->path());
    m_session->close();
    QCOMPARE(m_session->state(), Session::State::Empty);
    QTest::qWait(100);
    QCOMPARE(m_session->state(), Session::State::Empty);
    openAndCheck();
    m_session->checkAll(Reading::WhatChanged);
    m_session.reset(); // waits for its threads
}

void TestDesktopSession::remembersWorkspaces() {
    openAndCheck();
    QCOMPARE(recentWorkspaces().value(0), m_workspace->path());
    for (int count = 0; count < 15; ++count) {
        rememberWorkspace(QStringLiteral("/some/where/%1").arg(count));
    }
    QCOMPARE(recentWorkspaces().size(), 10);
    QCOMPARE(recentWorkspaces().first(), QStringLiteral("/some/where/14"));
}

QTEST_MAIN(TestDesktopSession)
#include "test_desktop_session.moc"
