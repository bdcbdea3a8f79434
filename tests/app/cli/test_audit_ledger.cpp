// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck audit --earlier-releases: a new file beside what a request of its workspace released before, from the bytes
// that are kept with the ledger.
#include "outcheck_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using cli_test::Outcome;

namespace {

constexpr const char* byWeek = "week,patients\n2021-01-04,61\n2021-01-11,75\n2021-01-18,93\n2021-01-25,114\n";
constexpr const char* bySex = "week,sex,patients\n2021-01-04,F,31\n2021-01-04,M,30\n2021-01-11,F,40\n2021-01-11,M,35\n"
                              "2021-01-18,F,91\n2021-01-18,M,[REDACTED]\n2021-01-25,F,60\n2021-01-25,M,54\n";
constexpr const char* pipeline = "version: '3.0'\nactions:\n  tables:\n    run: r:latest make.R\n    outputs:\n"
                                 "      moderately_sensitive:\n        tables: output/*\n";

} // namespace

class TestAuditLedger : public QObject, cli_test::InFolder {
    Q_OBJECT
private slots:
    // Released once, and looked at by each test.
    void initTestCase();
    void init() { QVERIFY(!m_request.isEmpty()); }
    void whatWasReleasedBeforeIsUsed();
    void anotherWorkspaceHasAnotherPast();
    void aLinkToAReleasedFileIsAnswered();
    void bytesThatAreNotThereAreNamed();
    void wrongCalls();

private:
    Outcome as(const QString& who, QStringList arguments) const {
        return cli_test::outcheck(arguments + QStringList{"--ledger", path("ledger.git")}, path("home-" + who));
    }
    void done(const QString& who, const QStringList& arguments) const {
        const Outcome outcome = as(who, arguments);
        QVERIFY2(outcome.code == 0, outcome.output + outcome.errors);
    }
    Outcome audit(const QStringList& more = {}) const {
        return as("Rae", QStringList{"audit", path("study/output/by_sex.csv"), "--earlier-releases"} + more);
    }

    QString m_request;
};

void TestAuditLedger::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty()) {
        QSKIP("no ssh-keygen");
    }
    makeFolder();
    QVERIFY(QDir(path("")).mkpath("study/output"));
    write("study/output/by_week.csv", byWeek);
    write("study/output/notes.txt", "All went well.\n");
    for (const char* who : {"Rae", "Ann", "Bob"}) {
        const QString home = path(QStringLiteral("home-") + who);
        QCOMPARE(cli_test::outcheck({"key", "create", "--name", who}, home).code, 0);
        if (m_request.isEmpty()) {
            const Outcome opened = as(who, {"request", "open", "study", "--format", "json"});
            m_request = QJsonDocument::fromJson(opened.output)["request"].toString();
            QVERIFY2(!m_request.isEmpty(), opened.errors);
        } else {
            const QString key = QDir(home + "/keys").entryInfoList({"*.pub"}).front().filePath();
            done("Rae", {"key", "admit", "--name", who, "--key", key});
        }
    }
    done("Rae", {"request", "group", m_request, "counts", "--context", "patients", "--controls", "none needed"});
    done("Rae", {"request", "add", m_request, "output/by_week.csv", "output/notes.txt", "--from", path("study"),
                 "--group", "counts"});
    done("Rae", {"request", "submit", m_request});
    for (const char* who : {"Ann", "Bob"}) {
        done(who, {"request", "vote", m_request, "output/by_week.csv", "--approve", "--reason", "agreed"});
        done(who, {"request", "vote", m_request, "output/notes.txt", "--approve"});
        done(who, {"request", "review", m_request});
    }
    done("Ann", {"request", "approve", m_request});
    write("study/project.yaml", pipeline);
    // Not a word of it before it is released.
    write("study/output/by_sex.csv", bySex);
    const Outcome before = audit();
    QVERIFY2(before.code == 0, before.output + before.errors);
    done("Bob", {"request", "release", m_request, path("bundle")});
    QVERIFY(QFile::remove(path("study/output/by_week.csv"))); // the ledger's bytes count
}

void TestAuditLedger::whatWasReleasedBeforeIsUsed() {
    const Outcome run = audit();
    QVERIFY2(run.code == 1, run.output + run.errors);
    QVERIFY2(run.output.contains("1 file audited beside 1 released one, 1 cell is withheld: 1 disclosure"), run.output);
    QVERIFY2(run.output.contains(", request " + m_request.left(8).toUtf8() + ": output/by_week.csv"), run.output);
    QVERIFY(run.output.contains("1 other released file not looked at: only CSV tables are audited.\n"));
    const QJsonDocument json = QJsonDocument::fromJson(audit({"--format", "json"}).output);
    QCOMPARE(json["released"].toInt(), 1);
    QCOMPARE(json["disclosures"].toArray().first().toObject()["disclosure"].toString(), QStringLiteral("exact"));
}

void TestAuditLedger::anotherWorkspaceHasAnotherPast() {
    const Outcome run = audit({"--workspace", "another"});
    QVERIFY2(run.code == 0, run.output + run.errors);
    QVERIFY(!run.output.contains("beside"));
}

void TestAuditLedger::aLinkToAReleasedFileIsAnswered() {
    write("study/outcheck.yaml", "links:\n  - file: output/by_sex.csv\n    other: /" + m_request.toUtf8() +
                                     "/output/by_week.csv\n    answer: rejected\n");
    const Outcome run = audit();
    QVERIFY(QFile::remove(path("study/outcheck.yaml")));
    QVERIFY2(run.code == 1, run.output + run.errors); // whoever releases it has to agree
    QVERIFY2(run.output.contains("not linked (outcheck.yaml, line 2): "), run.output);
    QVERIFY2(run.output.contains(": 0 disclosures"), run.output);
}

void TestAuditLedger::bytesThatAreNotThereAreNamed() {
    // As on a machine to which they have not come yet: the refs of kept files are gone.
    QProcess git;
    git.start("git", {"-C", path("ledger.git"), "for-each-ref", "--format=%(refname)"});
    for (const QByteArray& ref : cli_test::ended(git).output.split('\n')) {
        if (ref.contains("/f/")) {
            QProcess remove;
            remove.start("git", {"-C", path("ledger.git"), "update-ref", "-d", QString::fromUtf8(ref)});
            QCOMPARE(cli_test::ended(remove).code, 0);
        }
    }
    const Outcome run = audit();
    QVERIFY2(run.code == 3, run.output + run.errors);
    QVERIFY2(run.errors.contains("output/by_week.csv") && run.errors.contains(m_request.left(8).toUtf8()), run.errors);
    QVERIFY2(run.output.contains("1 released file could not be looked at"), run.output);
    QCOMPARE(QJsonDocument::fromJson(audit({"--format", "json"}).output)["released_not_read"].toInt(), 1);
}

void TestAuditLedger::wrongCalls() {
    const QString file = path("study/output/by_sex.csv");
    QCOMPARE(as("Rae", {"audit", file}).code, 2); // a ledger, and nothing that is asked of it
    QCOMPARE(cli_test::outcheck({"audit", file, "--earlier-releases", "--ledger", path("nowhere")}).code, 2);
}

QTEST_GUILESS_MAIN(TestAuditLedger)
#include "test_audit_ledger.moc"
