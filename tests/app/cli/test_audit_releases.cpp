// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck audit --released: one new file beside 500 that were released before, with differences planted in it.
#include "outcheck_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace cli_test;

namespace {

constexpr int families = 50, releases = 10, areas = 24;

// Counts of one report by area, as they were at one of its releases: each grows by at least 9 from one to the next.
std::vector<int> countsOf(int family, int release) {
    std::mt19937 random(static_cast<unsigned>(family));
    std::vector<int> counts;
    for (int area = 0; area < areas; ++area) {
        const int begin = 20 + static_cast<int>(random() % 900), step = 9 + static_cast<int>(random() % 40);
        counts.push_back(begin + step * release);
    }
    return counts;
}

QByteArray reportOf(int family, const std::vector<int>& counts, int withheld = -1) {
    QByteArray text = "area,patients with condition " + QByteArray::number(family) + "\n";
    for (int area = 0; area < areas; ++area) {
        text +=
            "area " + QByteArray::number(area) + "," +
            (area == withheld ? QByteArray("[REDACTED]") : QByteArray::number(counts[static_cast<std::size_t>(area)])) +
            "\n";
    }
    return text;
}

// "row 3: difference", in order.
QStringList foundBy(const Outcome& run) {
    QStringList found;
    for (const auto& value : QJsonDocument::fromJson(run.output)["disclosures"].toArray()) {
        const QJsonObject one = value.toObject();
        found << QStringLiteral("row %1: %2").arg(one["row"].toInt()).arg(one["disclosure"].toString());
    }
    found.removeDuplicates();
    return found;
}

} // namespace

class TestAuditReleases : public QObject, cli_test::InFolder {
    Q_OBJECT
private slots:
    void init() {
        makeFolder();
        QVERIFY(QDir(path("")).mkpath("released"));
        for (int family = 0; family < families; ++family) {
            for (int release = 0; release < releases; ++release) {
                write(QStringLiteral("released/f%1_r%2.csv").arg(family).arg(release),
                      reportOf(family, countsOf(family, release)));
            }
        }
    }
    void plantedDifferencesAreFound() {
        // Made again after the last release: three areas have 2, 5 and 7 people more, another 8; one is withheld now.
        std::vector<int> counts = countsOf(7, releases - 1);
        counts[3] += 2;
        counts[11] += 5;
        counts[12] += 7;
        counts[13] += 8;
        write("new.csv", reportOf(7, counts, 20));
        QElapsedTimer timer;
        timer.start();
        const Outcome run =
            outcheck({"audit", path("new.csv"), "--released", path("released"), "--format", "json", "--verify-proofs"});
        qInfo("%lld ms beside %d released files", timer.elapsed(), families * releases);
        QVERIFY2(run.code == 1, run.output + run.errors);
        QCOMPARE(foundBy(run), (QStringList{"row 4: difference", "row 12: difference", "row 13: difference"}));
        const QJsonDocument document = QJsonDocument::fromJson(run.output);
        QCOMPARE(document["released"].toInt(), families * releases);
        QCOMPARE(document["unproved"].toInt(), 0);
    }
    void aWithheldCountThatWasReleasedBefore() {
        std::vector<int> counts = countsOf(9, releases - 1);
        counts[5] = 4;
        write(QStringLiteral("released/f9_r%1.csv").arg(releases - 1), reportOf(9, counts));
        write("new.csv", reportOf(9, counts, 5));
        const Outcome run = outcheck({"audit", path("new.csv"), "--released", path("released"), "--format", "json"});
        QCOMPARE(foundBy(run), QStringList{"row 6: exact"});
    }
    void anotherReportSaysNothing() {
        write("new.csv", reportOf(families, countsOf(families, 3)));
        const Outcome run = outcheck({"audit", path("new.csv"), "--released", path("released")});
        QVERIFY2(run.code == 0, run.output + run.errors);
    }
    void noSuchFolder() {
        write("new.csv", reportOf(1, countsOf(1, 3)));
        QVERIFY(outcheck({"audit", path("new.csv"), "--released", path("nowhere")}).code != 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditReleases)
#include "test_audit_releases.moc"
