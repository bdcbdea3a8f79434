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
    void marks();
    void labels_data();
    void labels();
    void documents();
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
    facts.image->transparentColours = 1;
    QCOMPARE(told(facts), QString());
    facts.image->transparentColours = 2;
    QCOMPARE(told(facts), QStringLiteral("image-metadata.transparent/query"));
    facts.image.emplace();
    facts.image->unreachableColours = 1;
    QCOMPARE(told(facts), QStringLiteral("image-metadata.palette/query"));
    facts.image.emplace();
    facts.image->faults = {media::ImageFault::Truncated};
    QCOMPARE(told(facts), QStringLiteral("image-metadata.damaged/query"));
}

void TestFileRules::digest() {
    FileFacts facts = named("a.csv");
    facts.digestDiffers = true;
    QCOMPARE(told(facts), QStringLiteral("digest-mismatch.file/block"));
}

void TestFileRules::marks() {
    FileFacts facts = named("a.svg");
    media::DocumentInfo drawing;
    drawing.marks = 250;
    drawing.longestPath = 250;
    facts.document = drawing;
    QCOMPARE(told(facts), QString());
    facts.document->marks = 251;
    QCOMPARE(told(facts), QStringLiteral("marks-per-person.marks/query"));
    facts.document->longestPath = 26'922;
    QCOMPARE(told(facts), QStringLiteral("marks-per-person.marks/query marks-per-person.path/query"));
}

void TestFileRules::labels_data() {
    QTest::addColumn<QStringList>("labels"); // all of one object where the first is "{"
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& labels, const char* expected) {
        QTest::newRow(name) << labels << QString::fromLatin1(expected);
    };
    const char* count = "small-count-in-label.count/query";
    row("a count", {"n = 3"}, count);
    row("a tooltip", {"date: 2020-03; Count: 7"}, count);
    row("with its percentage", {"n: 3 (2%)"}, count);
    row("larger", {"n = 8", "Count: 0"}, "");
    row("no count", {"month: 3", "3", "mean n: 3.5", "rate: 2"}, "");
    row("numbers at risk", {"3", "Number at risk", "120", "5"}, count);
    row("a part", {"{", "num_practices: 64", "num_practices_event: 60"}, "small-count-in-label.difference/query");
    row("the same", {"{", "num_practices: 64", "num_practices_event: 64"}, "");
    row("far apart", {"{", "num_practices: 64", "num_practices_event: 40"}, "");
    row("of other things", {"{", "n_cases: 64", "n_controls: 62"}, "");
    row("of other objects", {"num_practices: 64", "num_practices_event: 60"}, "");
}

void TestFileRules::labels() {
    QFETCH(QStringList, labels);
    FileFacts facts = named("a.json");
    facts.document.emplace();
    const bool isObject = labels.first() == QStringLiteral("{");
    for (const QString& label : labels) {
        facts.document->labels.push_back({0, isObject ? 1U : 0U, label.toStdString()});
    }
    QTEST(told(facts), "expected");
}

void TestFileRules::documents() {
    FileFacts facts = named("a.svg");
    facts.document.emplace();
    QCOMPARE(told(facts), QString());
    facts.document->pictures = 1;
    facts.document->dataParts = 2;
    QCOMPARE(told(facts), QStringLiteral("embedded-data.pictures/query embedded-data.data/query"));
    facts.document.emplace();
    facts.document->scripts = 1;
    facts.document->networkReferences = 1;
    facts.document->frames = 1;
    facts.document->mayHaveEntities = true;
    QCOMPARE(told(facts), QStringLiteral("active-content.scripts/query active-content.network/query "
                                         "active-content.frames/query active-content.entities/query"));
}

QTEST_APPLESS_MAIN(TestFileRules)
#include "test_file_rules.moc"
