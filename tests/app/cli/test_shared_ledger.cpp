// SPDX-License-Identifier: GPL-3.0-or-later
// A team's ledger by commands: several homes around one shared repository.
#include "outcheck_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using cli_test::Outcome;

namespace {

QJsonObject jsonOf(const Outcome& outcome) {
    return QJsonDocument::fromJson(outcome.output).object();
}

} // namespace

class TestSharedLedger : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_teams = 0;
    QString m_root;

    QString home(const QString& who) const { return m_root + "/" + who; }
    QString remote() const { return m_root + "/shared.git"; }

    Outcome as(const QString& who, const QStringList& arguments) const {
        return cli_test::outcheck(arguments, home(who));
    }
    Outcome ledger(const QString& who, const QStringList& arguments) const {
        return as(who, QStringList{"ledger"} + arguments + QStringList{"--json"});
    }
    QString keyOf(const QString& who) const {
        if (as(who, {"key", "create", "--name", who}).code != 0) {
            qFatal("no key was made");
        }
        const QDir keys(home(who) + "/keys");
        return keys.filePath(keys.entryList({"*.pub"}).value(0));
    }

    QString makeTeam() {
        keyOf("Anna");
        const Outcome made = ledger("Anna", {"init", "--remote", remote()});
        if (made.code != 0) {
            qWarning("%s", made.errors.constData());
        }
        return jsonOf(made)["firstRoster"].toString();
    }

private slots:
    void init() {
        m_root = m_folder.filePath(QString("team%1").arg(m_teams++));
        QDir().mkpath(m_root);
    }

    void aTeamFromNothing() {
        const QString first = makeTeam();
        QCOMPARE(first.size(), qsizetype(64));
        const QString key = keyOf("Ben");
        QCOMPARE(ledger("Ben", {"join", remote(), "--first-roster", QString(64, '0')}).code, 4);
        const Outcome joined = ledger("Ben", {"join", remote(), "--first-roster", first});
        QVERIFY2(joined.code == 0, joined.errors);
        QCOMPARE(jsonOf(joined)["onRoster"].toBool(), false);
        QCOMPARE(ledger("Ben", {"join", remote()}).code, 2);

        const Outcome added = ledger("Anna", {"roster", "add", "--name", "Ben", "--key", key, "--role", "checker"});
        QVERIFY2(added.code == 0, added.errors);
        QCOMPARE(jsonOf(added)["change"].toObject()["state"].toString(), QString("in-force"));
        const Outcome synced = ledger("Ben", {"sync"});
        QVERIFY2(synced.code == 0, synced.errors);
        QCOMPARE(jsonOf(synced)["sync"].toObject()["state"].toString(), QString("synced"));
        QCOMPARE(jsonOf(ledger("Ben", {"status"}))["sync"].toObject()["unsent"].toInt(), 0);
        QCOMPARE(ledger("Ben", {"roster", "quorum", "1"}).code, 2);
        const QJsonObject roster = jsonOf(ledger("Ben", {"roster", "list"}));
        QCOMPARE(roster["members"].toArray().size(), qsizetype(2));
        QCOMPARE(ledger("Anna", {"sync"}).code, 0);
        const Outcome verified = ledger("Anna", {"verify"});
        QCOMPARE(verified.code, 0);
        QVERIFY(jsonOf(verified)["genuine"].toBool());
    }

    void quorumByCommands() {
        makeTeam();
        const QString ben = keyOf("Ben");
        QCOMPARE(ledger("Anna", {"roster", "add", "--name", "Ben", "--key", ben, "--role", "administrator"}).code, 0);
        QCOMPARE(ledger("Anna", {"roster", "quorum", "2"}).code, 0);
        QCOMPARE(ledger("Ben", {"join", remote()}).code, 0);
        QCOMPARE(ledger("Ben", {"sync"}).code, 0);
        const Outcome removal = ledger("Anna", {"roster", "remove", "Ben"});
        QCOMPARE(removal.code, 2); // one administrator cannot make up two
        const QString cleo = keyOf("Cleo");
        const Outcome proposed = ledger("Anna", {"roster", "add", "--name", "Cleo", "--key", cleo, "--role", "author"});
        const QJsonObject change = jsonOf(proposed)["change"].toObject();
        QCOMPARE(change["state"].toString(), QString("open"));
        QCOMPARE(ledger("Ben", {"sync"}).code, 0);
        const Outcome signedBoth = ledger("Ben", {"roster", "sign", change["id"].toString()});
        QVERIFY2(signedBoth.code == 0, signedBoth.errors);
        QCOMPARE(jsonOf(signedBoth)["change"].toObject()["state"].toString(), QString("in-force"));
        QCOMPARE(ledger("Ben", {"roster", "sign", "nothing"}).code, 2);
    }

    void anAlarmIsExitCode4() {
        makeTeam();
        const QString key = keyOf("Ben");
        QCOMPARE(ledger("Anna", {"roster", "add", "--name", "Ben", "--key", key, "--role", "checker"}).code, 0);
        QCOMPARE(ledger("Ben", {"join", remote()}).code, 0);
        QCOMPARE(ledger("Ben", {"sync"}).code, 0);
        QCOMPARE(ledger("Anna", {"sync"}).code, 0);
        QDir writers(remote() + "/refs/ledger");
        QVERIFY(QDir(writers.filePath(writers.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + "/w"))
                    .removeRecursively());
        const Outcome alarmed = ledger("Anna", {"sync"});
        QCOMPARE(alarmed.code, 4);
        QVERIFY2(QString::fromUtf8(alarmed.output).contains("vanished"), alarmed.output);
        QCOMPARE(ledger("Anna", {"verify"}).code, 0); // what is here is still good
    }

    void bundles() {
        makeTeam();
        const QString key = keyOf("Ben");
        QCOMPARE(ledger("Anna", {"roster", "add", "--name", "Ben", "--key", key, "--role", "checker"}).code, 0);
        QCOMPARE(ledger("Ben", {"join", remote()}).code, 0);
        const Outcome exported = ledger("Ben", {"bundle", "export", m_root});
        QVERIFY2(exported.code == 0, exported.errors);
        const Outcome imported = ledger("Anna", {"bundle", "import", jsonOf(exported)["file"].toString()});
        QVERIFY2(imported.code == 0, imported.errors);
        QCOMPARE(jsonOf(imported)["sync"].toObject()["received"].toInt(), 1);
        QCOMPARE(ledger("Anna", {"bundle", "import", m_root + "/none"}).code, 2);
    }

    void refusalsAreSentences() {
        const Outcome none = ledger("Anna", {"status"});
        QCOMPARE(none.code, 2);
        keyOf("Anna");
        QCOMPARE(ledger("Anna", {"init"}).code, 0);
        QCOMPARE(jsonOf(ledger("Anna", {"status"}))["sync"].toObject()["state"].toString(), QString("not-shared"));
        const Outcome sync = ledger("Anna", {"sync"});
        QCOMPARE(sync.code, 2);
        QVERIFY2(sync.errors.contains("outcheck ledger init --remote"), sync.errors);
        QCOMPARE(ledger("Anna", {"init", "--remote", "ext::sh -c true"}).code, 2);
        QCOMPARE(ledger("Anna", {"init", "--remote", m_root + "/Dropbox/x.git"}).code, 2);
        QCOMPARE(ledger("Ben", {"join", m_root + "/nowhere.git"}).code, 2);
        QCOMPARE(ledger("Anna", {"roster", "add", "--name", "B", "--key", m_root + "/none", "--role", "checker"}).code,
                 2);
    }
};

QTEST_GUILESS_MAIN(TestSharedLedger)
#include "test_shared_ledger.moc"
