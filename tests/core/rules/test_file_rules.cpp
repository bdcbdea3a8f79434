// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_set.h"
#include "test_policy_text.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::rules;

class TestFileRules : public QObject {
    Q_OBJECT
private slots:
    void suffixes_data();
    void suffixes();
    void size();
    void content();
    void image();
    void digest();
};

namespace {

QString told(const FileFacts& facts) {
    const Policy policy = housePolicy();
    std::vector<Finding> findings;
    applyFileRules(policy, facts, findings);
    sealFindings(findings);
    QStringList all;
    for (const Finding& finding : findings) {
        all << QString::fromStdString(finding.reason.key) + QLatin1Char('/') +
                   QString::fromLatin1(nameOf(finding.severity).data());
    }
    return all.join(QLatin1Char(' '));
}

FileFacts named(const char* path) {
    FileFacts facts;
    facts.path = path;
    return facts;
}

} // namespace

void TestFileRules::suffixes_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const QString refused = QStringLiteral("file-type.not-admitted/block");
    const QString asked = QStringLiteral("file-type.not-released/query");
    QTest::newRow("csv") << "output/a.csv" << QString();
    QTest::newRow("upper case") << "output/a.CSV" << refused; // the platform compares exactly
    QTest::newRow("log") << "output/a.log" << asked;
    QTest::newRow("html") << "a.html" << asked;
    QTest::newRow("last suffix counts") << "output/a.csv.gz" << refused;
    QTest::newRow("none") << "output.d/table" << refused;
    QTest::newRow("hidden name") << "output/.csv" << refused;
    QTest::newRow("message") << "output/a.dta.txt" << QString();
}

void TestFileRules::suffixes() {
    QFETCH(QString, path);
    QTEST(told(named(path.toUtf8().constData())), "expected");
}

void TestFileRules::size() {
    FileFacts facts = named("a.csv");
    facts.size = 16'777'216;
    QCOMPARE(told(facts), QString());
    facts.size += 1;
    QCOMPARE(told(facts), QStringLiteral("file-size.bytes/block"));
}

void TestFileRules::content() {
    FileFacts facts = named("a.csv");
    facts.content = media::ContentKind::Text;
    QCOMPARE(told(facts), QString());
    facts.content = media::ContentKind::Zip;
    QCOMPARE(told(facts), QStringLiteral("name-content-mismatch.file/block"));
}

void TestFileRules::image() {
    FileFacts facts = named("a.png");
    facts.image.emplace();
    facts.image->textNames = {"Software"};
    QCOMPARE(told(facts), QString());
    facts.image->textNames = {"Software", "Comment"};
    QCOMPARE(told(facts), QStringLiteral("image-metadata.texts/note"));
    facts.image->bytesAfterEnd = 12;
    QVERIFY(told(facts).startsWith(QStringLiteral("image-metadata.bytes-after-end/block")));
    facts.image->hasExif = true;
    facts.image->hasGps = true;
    QVERIFY(told(facts).contains(QStringLiteral("image-metadata.position/block")));
    facts.image.emplace();
    facts.image->faults = {media::ImageFault::Truncated};
    QCOMPARE(told(facts), QStringLiteral("image-metadata.damaged/query"));
}

void TestFileRules::digest() {
    FileFacts facts = named("a.csv");
    facts.digestDiffers = true;
    QCOMPARE(told(facts), QStringLiteral("digest-mismatch.file/block"));
}

QTEST_APPLESS_MAIN(TestFileRules)
#include "test_file_rules.moc"
