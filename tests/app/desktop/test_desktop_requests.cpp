// SPDX-License-Identifier: GPL-3.0-or-later
// A whole request in the window, by four people; and the words of requests.
#include "desktop/requests/request_bar.h"
#include "desktop/requests/request_words.h"
#include "request_story.h"

#include <QDir>
#include <QLocale>
#include <QTest>
#include <set>

using namespace outcheck;
using namespace outcheck::desktop;

class TestDesktopRequests : public QObject {
    Q_OBJECT
private slots:
    void aWholeRequest_data();
    void aWholeRequest();
    void everyCodeHasWordsOfItsOwn();
    void refusalsTakeTheirParameters();
};

void TestDesktopRequests::aWholeRequest_data() {
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("shown") << false;
    QTest::newRow("sealed") << true;
}

void TestDesktopRequests::aWholeRequest() {
    QFETCH(bool, isSealed);
    QStringList phases;
    testing::RequestStory story([&](const char* phase, QWidget&) { phases << QString::fromLatin1(phase); }, isSealed);
    const QString wrong = story.play();
    QVERIFY2(wrong.isEmpty(), qPrintable(phases.join(QLatin1Char(' ')) + QStringLiteral(": ") + wrong));
    const QDir released(story.releaseFolder());
    QVERIFY(released.exists(QStringLiteral("release.json")));
    QFile table(released.filePath(QStringLiteral("outputs/output/tables/attendance.csv")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("South,[REDACTED]"));
    QVERIFY(!released.exists(QStringLiteral("outputs/output/tables/underlying.csv"))); // supporting files stay
}

void TestDesktopRequests::everyCodeHasWordsOfItsOwn() {
    std::set<QString> sentences, deeds;
    for (std::size_t i = 0; i < review::refusalCodeCount; ++i) {
        const review::Refusal refusal{static_cast<review::RefusalCode>(i), {}};
        QVERIFY(sentenceFor(refusal).endsWith(QLatin1Char('.')));
        sentences.insert(sentenceFor(refusal));
    }
    QCOMPARE(sentences.size(), review::refusalCodeCount);
    for (std::size_t i = 0; i < review::actKindCount; ++i) {
        deeds.insert(wordFor(static_cast<review::ActKind>(i)));
    }
    QCOMPARE(deeds.size(), review::actKindCount);
    QCOMPARE(wordFor(review::ActKind::LookAt), QStringLiteral("looked at it"));
    QCOMPARE(wordFor(review::RequestStatus::Disputed), QStringLiteral("disputed"));
}

void TestDesktopRequests::refusalsTakeTheirParameters() {
    const review::Refusal refusal{review::RefusalCode::FilesWithoutVote, {{"count", "3"}, {"path", "a\u202Eb.csv"}}};
    const QString sentence = sentenceFor(refusal);
    QVERIFY(sentence.contains(QLatin1Char('3')) && sentence.contains(QStringLiteral("b.csv")));
    QVERIFY2(!sentence.contains(QStringLiteral("{count}")) && !sentence.contains(QStringLiteral("{path}")),
             qPrintable(sentence));
    QVERIFY(!sentence.contains(QChar(0x202E))); // a name cannot turn the sentence around
    const review::Refusal notNow{review::RefusalCode::NotNow, {{"status", "partially-reviewed"}}};
    QVERIFY(sentenceFor(notNow).contains(wordFor(review::RequestStatus::PartiallyReviewed)));
}

QTEST_MAIN(TestDesktopRequests)
#include "test_desktop_requests.moc"
