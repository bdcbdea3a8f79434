// SPDX-License-Identifier: GPL-3.0-or-later
// Dismissing findings by the command, on a small workspace of its own.
#include "outcheck_program.h"

#include <QDir>
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

const QString table = QStringLiteral("t.csv");

} // namespace

class TestDismiss : public QObject, cli_test::InFolder {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_beside; // for key, ledger and report
    QString m_home;

    Outcome run(const QStringList& arguments) const { return cli_test::outcheck(arguments, m_home); }
    Outcome dismiss(const QStringList& rest) const {
        return run(QStringList{"dismiss", m_folder->path(), table} + rest);
    }
    // The acts of that kind in the log, as JSON.
    QList<QJsonObject> dismissals() const {
        QList<QJsonObject> found;
        for (const QJsonValue& entry : jsonOf(run({"log", "--verify", "--format", "json"}))["entries"].toArray()) {
            if (entry["kind"].toString() == QStringLiteral("dismissal")) {
                found << entry["dismissal"].toObject();
            }
        }
        return found;
    }

private slots:
    void init() {
        makeFolder();
        m_beside = std::make_unique<QTemporaryDir>();
        m_home = m_beside->filePath(QStringLiteral("home"));
        write(table, "g,n,m\na,3,40\nb,125,2\nc,2,95\nd,50,55\n");
        QCOMPARE(run({"key", "create", "--name", "Anna Smith"}).code, 0);
    }

    void recordsAndShows() {
        const Outcome done = dismiss({"small-count", "--place", "2:2", "--reason", "a private remark"});
        QVERIFY2(done.code == 0, done.errors.constData());
        for (const char* words : {"Recorded: dismiss small-count in t.csv", "row 2, column 2", "Anna Smith", "commit",
                                  "The verdict stands: fail"}) {
            QVERIFY2(done.output.contains(words), done.output.constData());
        }
        QVERIFY(!done.output.contains("a private remark"));
        const auto recorded = dismissals();
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(recorded[0]["act"].toString(), "dismiss");
        QCOMPARE(recorded[0]["place"].toObject()["row"].toInt(), 1); // counted from 0
        QCOMPARE(recorded[0]["reason"].toString(), "present");
        const Outcome log = run({"log", "--verify"});
        QCOMPARE(log.code, 0);
        QVERIFY2(log.output.contains("dismiss") && log.output.contains("small-count"), log.output.constData());
        QCOMPARE(run({"check", m_folder->path()}).code, 1); // it keeps its part in the verdict
    }

    void aRuleIsAllItsFindings() {
        const Outcome done = dismiss({"small-count", "--reason", "practices", "--format", "json"});
        QVERIFY2(done.code == 0, done.errors.constData());
        const QJsonArray recorded = jsonOf(done)["recorded"].toArray();
        QCOMPARE(recorded.size(), 2); // one a column
        QCOMPARE(jsonOf(done)["verdict"].toString(), "fail");
        for (const QJsonValue& each : recorded) {
            QVERIFY(each["place"].isNull());
            QCOMPARE(each["commit"].toString().size(), 40);
        }
        const Outcome again = dismiss({"small-count", "--reason", "practices"});
        QCOMPARE(again.code, 2);
        QVERIFY2(again.errors.contains("already"), again.errors.constData());
    }

    void aFingerprintIsOne() {
        const QJsonObject account = jsonOf(run({"check", m_folder->path(), "--format", "json"}));
        const QJsonArray findings = account["workspaces"][0]["outputs"][0]["findings"].toArray();
        QString fingerprint;
        for (const QJsonValue& finding : findings) {
            if (finding["rule"].toString() == QStringLiteral("small-count")) {
                fingerprint = finding["fingerprint"].toString();
            }
        }
        QCOMPARE(fingerprint.size(), 64);
        QCOMPARE(dismiss({fingerprint.left(7), "--reason", "too short"}).code, 2);
        const Outcome done = dismiss({fingerprint.left(12), "--reason", "practices", "--format", "json"});
        QVERIFY2(done.code == 0, done.errors.constData());
        QCOMPARE(jsonOf(done)["recorded"].toArray().size(), 1);
        QCOMPARE(jsonOf(done)["recorded"][0]["finding"].toString(), fingerprint);
    }

    void isTakenBack() {
        QCOMPARE(dismiss({"small-count", "--take-back"}).code, 2); // nothing stands
        QCOMPARE(dismiss({"small-count", "--reason", "practices"}).code, 0);
        const Outcome back = dismiss({"small-count", "--take-back"});
        QVERIFY2(back.code == 0, back.errors.constData());
        QVERIFY(back.output.contains("Recorded: take-back small-count in t.csv"));
        QCOMPARE(dismissals().size(), 4);
        QCOMPARE(dismiss({"small-count", "--take-back"}).code, 2);
        QCOMPARE(dismiss({"small-count", "--reason", "practices after all"}).code, 0);
    }

    void isBoundToTheBytes() {
        QCOMPARE(dismiss({"small-count", "--reason", "practices"}).code, 0);
        write(table, "g,n,m\na,4,40\nb,125,2\nc,2,95\nd,50,55\n"); // the same places, another number
        QCOMPARE(dismiss({"small-count", "--take-back"}).code, 2);
        QCOMPARE(dismiss({"small-count", "--reason", "still practices"}).code, 0);
    }

    void isInTheReport() {
        QCOMPARE(dismiss({"small-count", "--place", "2:2", "--reason", "practices"}).code, 0);
        const QString folder = m_beside->filePath(QStringLiteral("report"));
        const Outcome written = run({"report", m_folder->path(), "-o", folder, "--no-pdf"});
        QVERIFY2(written.code == 0, written.errors.constData());
        QByteArray all;
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QVERIFY2(all.contains("\"dismissals\""), all.constData());
    }

    void refuses_data() {
        QTest::addColumn<QStringList>("rest");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no finding named") << QStringList{} << QByteArray("finding");
        QTest::newRow("no reason") << QStringList{"small-count"} << QByteArray("dismissal-needs-reason");
        QTest::newRow("blanks for a reason")
            << QStringList{"small-count", "--reason", "  "} << QByteArray("dismissal-needs-reason");
        QTest::newRow("a rule that found nothing")
            << QStringList{"row-limit", "--reason", "x"} << QByteArray("no finding of that rule");
        QTest::newRow("a place that is none")
            << QStringList{"small-count", "--place", "3:2", "--reason", "x"} << QByteArray("no such place");
        for (const char* place : {"0:1", "1:0", "1", "1:", ":1", "a:b", "1:2:3", "-1:2", "99999999999999999999:1"}) {
            QTest::newRow(place) << QStringList{"small-count", "--place=" + QString::fromLatin1(place), "--reason", "x"}
                                 << QByteArray("ROW:COLUMN");
        }
        QTest::newRow("no reason file") << QStringList{"small-count", "--reason-file", "/nowhere"}
                                        << QByteArray("no such file");
    }

    void refuses() {
        QFETCH(QStringList, rest);
        QFETCH(QByteArray, words);
        const Outcome refused = dismiss(rest);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(words), refused.errors.constData());
        QVERIFY(refused.output.isEmpty());
        QVERIFY(dismissals().isEmpty());
    }

    void wantsAKey() {
        const Outcome none = cli_test::outcheck({"dismiss", m_folder->path(), table, "small-count", "--reason", "x"},
                                                m_beside->filePath(QStringLiteral("nobody")));
        QCOMPARE(none.code, 2);
        QVERIFY(none.errors.contains("outcheck key create"));
    }
};

QTEST_GUILESS_MAIN(TestDismiss)
#include "test_dismiss.moc"
