// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/link_answers.h"
#include "check/role_corrections.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::check;

class TestLinkAnswers : public QObject {
    Q_OBJECT
private slots:
    void theLastThatSpeaksOfBoth() {
        const auto answers = parseLinkAnswers("corrections: []\n"
                                              "links:\n"
                                              "  - {file: output/*.csv, other: old/*.csv, answer: confirmed}\n"
                                              "  - file: old/b.csv\n"
                                              "    other: output/a.csv\n"
                                              "    answer: rejected\n"
                                              "    reason: another year\n",
                                              "outcheck.yaml");
        QVERIFY(answers);
        QCOMPARE(answers->size(), std::size_t{2});
        const LinkAnswer* const rejected = answerOn(*answers, "output/a.csv", "old/b.csv");
        QVERIFY(rejected != nullptr && !rejected->isConfirmed);
        QCOMPARE(rejected->reason, std::string("another year"));
        QCOMPARE(rejected->source, std::string("outcheck.yaml, line 4"));
        QVERIFY(answerOn(*answers, "old/c.csv", "output/a.csv")->isConfirmed);
        QVERIFY(answerOn(*answers, "output/a.csv", "output/b.csv") == nullptr);
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("field");
        QTest::newRow("no list") << QByteArray("links: yes\n") << "links";
        QTest::newRow("another answer") << QByteArray("links: [{file: a, other: b, answer: maybe}]\n")
                                        << "links.0.answer";
        QTest::newRow("no answer") << QByteArray("links: [{file: a, other: b}]\n") << "links.0.answer";
        QTest::newRow("another key") << QByteArray("links: [{file: a, other: b, answer: rejected, by: me}]\n")
                                     << "links.0.by";
        QTest::newRow("no map") << QByteArray("links: [a]\n") << "links.0";
        QTest::newRow("a key at the top") << QByteArray("link: []\n") << "link";
    }
    void refuses() {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, field);
        const auto answers = parseLinkAnswers(yaml.toStdString(), "outcheck.yaml");
        QVERIFY(!answers);
        QCOMPARE(QString::fromStdString(answers.error().where.field), field);
    }
    void standBesideCorrections() {
        const auto corrections = parseCorrections("links: [{file: a, other: b, answer: rejected}]\n", "outcheck.yaml");
        QVERIFY(corrections && corrections->empty());
        const auto answers = parseLinkAnswers("corrections: [{file: a, column: b, role: count}]\n", "outcheck.yaml");
        QVERIFY(answers && answers->empty());
    }
};

QTEST_GUILESS_MAIN(TestLinkAnswers)
#include "test_link_answers.moc"
