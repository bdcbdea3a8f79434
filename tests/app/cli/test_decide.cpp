// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, votes and the log by the command, on a copy of the bundled sample.
#include "outcheck_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using cli_test::Outcome;

namespace {

QJsonObject jsonOf(const Outcome& outcome) {
    return QJsonDocument::fromJson(outcome.output).object();
}

const QString cleanTable = QStringLiteral("output/tables/reviews_rounded.csv");
const QString failingTable = QStringLiteral("output/tables/reviews_by_region.csv");

void copyFolder(const QString& from, const QString& to) {
    QDirIterator items(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (items.hasNext()) {
        const QString file = items.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(file, target));
    }
}

} // namespace

class TestDecide : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_homes = 0;
    QString m_home, m_workspace;

    Outcome outcheck(const QStringList& arguments, const QString& home = {}) const {
        return cli_test::outcheck(arguments, home.isEmpty() ? m_home : home);
    }

    Outcome decide(const QString& path, const QStringList& rest) const {
        return outcheck(QStringList{"decide", m_workspace, path} + rest);
    }

private slots:
    void initTestCase() {
        m_workspace = m_folder.filePath(QStringLiteral("sample"));
        copyFolder(QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample"), m_workspace);
    }

    void init() { m_home = m_folder.filePath(QStringLiteral("home%1").arg(m_homes++)); }

    void firstAKey() {
        const Outcome none = outcheck({"key", "show"});
        QCOMPARE(none.code, 2);
        QVERIFY(none.errors.contains("outcheck key create"));
        QCOMPARE(decide(cleanTable, {"--approve"}).code, 2);
        QCOMPARE(outcheck({"key", "create", "--name", "Smith, Anna"}).code, 3); // no name for a record
        const Outcome made = outcheck({"key", "create", "--name", "Anna Smith"});
        QVERIFY2(made.code == 0, made.errors.constData());
        QVERIFY(made.output.contains("ssh-ed25519 "));
        QCOMPARE(outcheck({"key", "create", "--name", "Anna Smith"}).code, 2); // one is there already
        QCOMPARE(outcheck({"key", "show"}).output, made.output);
    }

    void recordsAndShows() {
        QCOMPARE(outcheck({"key", "create", "--name", "Anna Smith"}).code, 0);
        const Outcome decided = decide(cleanTable, {"--approve", "--comment", "a private remark", "--format", "json"});
        QVERIFY2(decided.code == 0, decided.errors.constData());
        const QJsonObject vote = jsonOf(decided);
        QCOMPARE(vote["vote"].toString(), "approve");
        QCOMPARE(vote["decision"].toString(), "incomplete"); // one reviewer is not two
        QCOMPARE(vote["commit"].toString().size(), 40);
        QVERIFY(!decided.output.contains("a private remark"));

        const Outcome log = outcheck({"log", "--verify", "--format", "json"});
        QCOMPARE(log.code, 0);
        QVERIFY(jsonOf(log).value("verification").toObject().value("genuine").toBool());
        const QJsonArray entries = jsonOf(log)["entries"].toArray();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.last()["commit"].toString(), vote["commit"].toString());
        QVERIFY(!log.output.contains("a private remark"));
        const Outcome text = outcheck({"log", "--verify"});
        QVERIFY(text.output.contains("approve output/tables/reviews_rounded.csv"));
        QVERIFY(text.output.contains("Genuine: 3 entries"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("rest");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no vote") << cleanTable << QStringList{} << QByteArray("Exactly 1 option");
        QTest::newRow("two votes") << cleanTable << QStringList{"--approve", "--reject"}
                                   << QByteArray("Exactly 1 option");
        QTest::newRow("over a block") << failingTable << QStringList{"--approve"}
                                      << QByteArray("approve-over-block-needs-comment");
        QTest::newRow("changes unsaid") << cleanTable << QStringList{"--request-changes"}
                                        << QByteArray("changes-need-comment");
        QTest::newRow("excluded") << "output/checks/practices.csv" << QStringList{"--approve"}
                                  << QByteArray("excluded");
        QTest::newRow("not there") << "output/none.csv" << QStringList{"--approve"} << QByteArray("no output");
        QTest::newRow("outside") << "../../etc/passwd" << QStringList{"--approve"} << QByteArray("no output");
        QTest::newRow("no comment file") << cleanTable << QStringList{"--reject", "--comment-file", "/nowhere"}
                                         << QByteArray("no such file");
    }

    void refuses() {
        QFETCH(QString, path);
        QFETCH(QStringList, rest);
        QFETCH(QByteArray, words);
        QCOMPARE(outcheck({"key", "create", "--name", "Anna"}).code, 0);
        const Outcome refused = decide(path, rest);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(words), refused.errors.constData());
        QVERIFY(refused.output.isEmpty());
    }

    void twoPeopleAndAChangedFile() {
        const QString ledger = m_folder.filePath(QStringLiteral("shared.git"));
        const QString other = m_folder.filePath(QStringLiteral("bens-home"));
        QCOMPARE(outcheck({"key", "create", "--name", "Anna"}).code, 0);
        const Outcome bensKey = outcheck({"key", "create", "--name", "Ben"}, other);
        QCOMPARE(bensKey.code, 0);
        QFile keyFile(m_folder.filePath(QStringLiteral("ben.pub")));
        QVERIFY(keyFile.open(QIODevice::WriteOnly));
        const QByteArray key = bensKey.output.mid(bensKey.output.indexOf("ssh-ed25519"));
        keyFile.write(key.left(key.indexOf('\n')));
        keyFile.close();
        QCOMPARE(decide(cleanTable, {"--approve", "--ledger", ledger}).code, 0);
        const QStringList bens{"decide", m_workspace, cleanTable, "--approve", "--ledger", ledger, "--format", "json"};
        const Outcome tooEarly = outcheck(bens, other);
        QCOMPARE(tooEarly.code, 2);
        QVERIFY(tooEarly.errors.contains("not-on-roster"));
        const Outcome admitted =
            outcheck({"key", "admit", "--name", "Ben", "--key", keyFile.fileName(), "--ledger", ledger});
        QVERIFY2(admitted.code == 0, admitted.errors.constData());
        const Outcome second = outcheck(bens, other);
        QVERIFY2(second.code == 0, second.errors.constData());
        QCOMPARE(jsonOf(second)["decision"].toString(), "approved");

        QFile table(m_workspace + "/" + cleanTable);
        QVERIFY(table.open(QIODevice::Append));
        table.write("\n");
        table.close();
        const Outcome again = decide(
            cleanTable, {"--request-changes", "--comment", "it has changed", "--ledger", ledger, "--format", "json"});
        QVERIFY2(again.code == 0, again.errors.constData());
        QCOMPARE(jsonOf(again)["decision"].toString(), "incomplete"); // both approvals were of other bytes
    }

    void tamperingEndsWithFour() {
        QCOMPARE(outcheck({"key", "create", "--name", "Anna"}).code, 0);
        QCOMPARE(decide("output/logs/model.log", {"--reject", "--comment", "not asked for"}).code, 0);
        QCOMPARE(outcheck({"log", "--verify"}).code, 0);
        QFile signers(m_home + "/ledger.git/allowed_signers");
        QVERIFY(signers.open(QIODevice::WriteOnly | QIODevice::Append));
        signers.write("x");
        signers.close();
        const Outcome log = outcheck({"log", "--verify"});
        QCOMPARE(log.code, 4);
        QVERIFY(log.output.contains("NOT GENUINE"));
    }

    void noLedgerYet() { QCOMPARE(outcheck({"log"}).code, 2); }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "test_decide.moc"
