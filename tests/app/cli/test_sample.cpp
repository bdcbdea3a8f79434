// SPDX-License-Identifier: GPL-3.0-or-later
// The command on the bundled sample: what is listed, what each file is found to be, how each command ends, and that no
// value of a cell is ever told.
#include "outcheck_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace cli_test;

namespace {

const QString samplePath = QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample");

} // namespace

class TestSampleOnCommand : public QObject {
    Q_OBJECT

private slots:
    void listsWhatMayBeReviewed() {
        const Outcome listed = outcheck({"list", samplePath, "--verify", "--format", "json"});
        QCOMPARE(listed.code, 0);
        QMap<QString, int> groups;
        for (const QJsonValue& output : QJsonDocument::fromJson(listed.output)["outputs"].toArray()) {
            ++groups[output["group"].toString()];
        }
        QCOMPARE(groups["for-review"], 13);
        QCOMPARE(groups["excluded"], 1);
        QCOMPARE(groups["unlisted"], 1);
        QVERIFY(!listed.output.contains("dataset.csv.gz")); // highly sensitive: counted, not named unless asked for
    }

    void judgesEachFile() {
        const Outcome checked = outcheck({"check", samplePath, "--format", "json"});
        QCOMPARE(checked.code, 1);
        QMap<QString, QString> verdicts;
        QMap<QString, QSet<QString>> rules;
        for (const QJsonValue& output : QJsonDocument::fromJson(checked.output)["workspaces"][0]["outputs"].toArray()) {
            const QString path = output["path"].toString();
            verdicts[path] = output["verdict"].toString();
            for (const QJsonValue& finding : output["findings"].toArray()) {
                rules[path] << finding["rule"].toString();
            }
        }
        QCOMPARE(verdicts.size(), 13);
        QCOMPARE(verdicts["output/tables/reviews_rounded.csv"], "clean");
        QCOMPARE(verdicts["output/measures/reviews_monthly.csv"], "clean"); // midpoint 6: a 3 is right there
        QCOMPARE(verdicts["output/measures/reviews_weekly.csv"], "clean");
        QCOMPARE(verdicts["output/tables/reviews_by_region.csv"], "fail");
        QVERIFY(rules["output/tables/reviews_by_region.csv"].contains("small-count"));
        QVERIFY(rules["output/tables/reviews_by_region.csv"].contains("unrounded-count"));
        QCOMPARE(verdicts["output/tables/characteristics.csv"], "fail");
        QVERIFY(rules["output/tables/characteristics.csv"].contains("small-count"));
        QVERIFY(rules["output/checks/linkage.csv"].contains("identifier"));
        QVERIFY(rules["output/logs/describe.log"].contains("person-rows-in-log"));
        QCOMPARE(verdicts["output/plots/reviews_monthly.png"], "query"); // what a picture shows, a person must judge
    }

    void tellsNoValue_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("text") << QStringList{"check", samplePath};
        QTest::newRow("json") << QStringList{"check", samplePath, "--format", "json"};
        QTest::newRow("sarif") << QStringList{"check", samplePath, "--format", "sarif"};
        QTest::newRow("junit") << QStringList{"check", samplePath, "--format", "junit"};
        QTest::newRow("describe") << QStringList{"describe", samplePath + "/output/checks/linkage.csv"};
    }
    void tellsNoValue() {
        QFETCH(QStringList, arguments);
        const Outcome told = outcheck(arguments);
        QVERIFY(told.code == 0 || told.code == 1);
        QFile table(samplePath + "/output/checks/linkage.csv");
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArrayList rows = table.readAll().trimmed().split('\n').mid(1);
        QVERIFY(rows.size() > 20);
        for (const QByteArray& row : rows) {
            const QByteArray token = row.split(',').first();
            QVERIFY(!told.output.contains(token));
            QVERIFY(!told.errors.contains(token));
        }
    }

    void readsTheJobRequestPage() {
        const Outcome job =
            outcheck({"job", samplePath + "/metadata/job-request.txt", "--workspace", samplePath, "--format", "json"});
        QVERIFY2(job.code == 0 || job.code == 1, job.errors.constData());
        QVERIFY(job.output.contains("q4tz7mwe2kx5cdna"));
        QVERIFY(job.output.contains("moderately_sensitive"));
    }

    void usageEndsWithTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"frobnicate"};
        QTest::newRow("no path") << QStringList{"check"};
        QTest::newRow("unknown format") << QStringList{"check", samplePath, "--format", "xml"};
        QTest::newRow("no such policy") << QStringList{"check", samplePath, "--policy", "/nowhere/policy.yaml"};
        QTest::newRow("no such workspace") << QStringList{"list", samplePath + "/nowhere"};
    }
    void usageEndsWithTwo() {
        QFETCH(QStringList, arguments);
        const Outcome refused = outcheck(arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSampleOnCommand)
#include "test_sample.moc"
