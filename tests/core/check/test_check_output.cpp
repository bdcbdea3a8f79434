// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::check;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
}

FileCheck checkFile(const QString& path) {
    const auto policy = builtInPolicy(defaultPolicy);
    const auto workspace = workspace::Workspace::openAround(path.toStdString());
    if (!policy || !workspace || workspace->outputs().empty()) {
        return {};
    }
    const workspace::Output* output = workspace->find(QFileInfo(path).fileName().toStdString());
    return output == nullptr ? FileCheck{} : checkOutput(*workspace, *output, *policy, {}, nullptr);
}

QString told(const FileCheck& check) {
    QStringList parts{QString::fromLatin1(rules::nameOf(check.verdict).data())};
    for (const rules::Finding& finding : check.findings) {
        parts << QString::fromStdString(finding.reason.key);
    }
    for (const rules::Reason& reason : check.notUnderstood) {
        parts << QLatin1Char('?') + QString::fromStdString(reason.key);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestCheckOutput : public QObject {
    Q_OBJECT
private slots:
    void policies();
    void contents_data();
    void contents();
    void namesTheTableOfAPage();
    void hashes();
    void manifestDigests();
    void cancelled();
    void keepsShutWhatIsShut();
    void verdicts();
};

void TestCheckOutput::policies() {
    const auto ids = builtInPolicies();
    QVERIFY(std::find(ids.begin(), ids.end(), "opensafely") != ids.end());
    QVERIFY(loadPolicy("opensafely").has_value());
    QVERIFY(loadPolicy(OUTCHECK_SOURCE_DIR "/resources/policies/opensafely.yaml").has_value());
    QCOMPARE(loadPolicy("no-such-policy").error().code, ErrorCode::NotFound);
    QCOMPARE(builtInPolicy("../opensafely").error().code, ErrorCode::NotFound);
}

void TestCheckOutput::contents_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* what, const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(what) << QString::fromLatin1(name) << bytes << QString::fromLatin1(expected);
    };
    add("clean table", "a.csv", "g,n\na,20\nb,25\nc,30\nd,0\n", "clean");
    add("small counts", "a.csv", "g,n\na,5\nb,3\nc,30\nd,0\n", "fail small-count.column unrounded-count.column");
    add("quoted line break", "a.csv", "g,n\n\"a\nb\",20\nc,25\nd,30\ne,15\n", "clean");
    add("semicolons and a mark", "a.csv", "\xEF\xBB\xBFsep=;\ng;n\na;20\nb;25\nc;30\nd;15\n", "clean");
    add("quote never closed", "a.csv", "g,n\na,20\n\"b,25\nc,30\n", "query ?unclosed-quote");
    add("two tables in one", "a.csv", "g,n\na,20\nb,25\nc,30\nd,15\n,\nsex,deaths\nF,40\nM,35\n", "clean");
    add("a small count in the second of two tables", "a.csv", "g,n\na,20\nb,25\n\nsex,deaths\nF,40\nM,4\n",
        "fail small-count.column unrounded-count.column");
    add("a figure of few people in the second table", "a.csv",
        "Table 1\ng,n\na,20\nb,25\nTable 2\nsex,people,mean age\nF,40,51.5\nM,5,40.25\nX,50,49.5\n",
        "fail small-count.column malformed-table.ragged small-denominator.small");
    add("tables side by side", "a.csv", "sex,n,,region,n\nF,120,,East,4\nM,80,,West,10\n,,,North,185\n",
        "fail small-count.column unrounded-count.column");
    add("a block without names", "a.csv", "g,n\na,20\nb,25\n\n30,40,50\n30,45,55\n",
        "query malformed-table.ragged missing-header.table ?block-not-read");
    add("thousands with points", "a.csv", "g;n;Anteil\na;1.205;12,5\nb;12.340;40,5\nc;204;47,0\n",
        "fail unrounded-count.column");
    add("points that may be of thousands", "a.csv", "g,n\na,1.205\nb,12.340\nc,2.040\n", "query ?unclear-points");
    add("a note of words", "a.csv", "g,n\na,20\nb,25\nc,unknown\nd,35\n", "query ?words-among-numbers");
    add("numbers in an unknown form", "a.csv", "g,n,share\na,20,61 [12]\nb,25,40 [9]\nc,30,12 of 40\n",
        "query ?numbers-in-words");
    add("groups numbered, or few people", "a.csv", "by,by_id,by_chr,n\nx,1,x,250\ny,2,y,640\n",
        "query ?perhaps-counts");
    add("no text", "a.csv", QByteArray("PK\x03\x04\x00\x00\x01\x02", 8) + QByteArray(400, '\x01'),
        "fail name-content-mismatch.file ?unknown-encoding");
    add("empty table", "a.csv", "", "query ?empty-file");
    add("log", "a.log", "all well\n", "query file-type.not-released ?text-not-judged");
    add("text", "a.txt", "all well\n", "query ?text-not-judged");
    add("UTF-16 text", "a.txt",
        QByteArray("\xFF\xFE"
                   "a\0 \0@\0\n\0",
                   10),
        "query ?text-not-judged");
    add("empty text", "a.txt", "", "clean");
    add("JSON", "a.json", "{\"a\": 1}\n", "query ?json-not-judged");
    add("address in HTML", "a.html", "<p>a.b@example.org</p>",
        "query file-type.not-released identifier.e-mail-line ?document-figures");
    add("table in HTML", "a.html", "<table><tr><th>sex<th>n<tr><td>F<td>3<tr><td>M<td>40<tr><td>X<td>55</table>",
        "fail small-count.column unrounded-count.column file-type.not-released ?document-figures");
    add("records in JSON", "a.json", "[{\"sex\":\"F\",\"n\":3},{\"sex\":\"M\",\"n\":40},{\"sex\":\"X\",\"n\":55}]",
        "fail small-count.column unrounded-count.column ?json-not-judged");
    add("a number in JSON", "a.json", "{\"num_practices\": 64, \"num_practices_event\": 60, \"regions\": 3}",
        "query small-count-in-label.difference ?json-not-judged");
    add("no JSON", "a.json", "n = 3", "query ?json-not-judged ?not-json");
    add("drawing", "a.svg",
        "<svg><title>n = 3</title><script>go()</script>" + QByteArray("<circle r='1'/>").repeated(300) + "</svg>",
        "query active-content.scripts marks-per-person.marks small-count-in-label.count ?document-figures");
    add("drawing in UTF-16", "a.svg",
        QByteArray("\xFF\xFE<\0i\0m\0g\0 \0o\0n\0l\0o\0a\0d\0=\0"
                   "1\0>\0",
                   30),
        "query active-content.scripts ?document-figures");
    add("unknown kind", "a.rds", "x", "fail file-type.not-admitted ?no-reader-for-kind");
    add("no picture", "a.png", "\x89PNG\r\n\x1a\n", "query image-metadata.damaged ?image-pixels");
}

void TestCheckOutput::contents() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    write(folder.filePath(name), bytes);
    const FileCheck check = checkFile(folder.filePath(name));
    QCOMPARE(int(check.state), int(CheckState::Complete));
    if (name == QStringLiteral("a.png")) { // which damage is named first is the reader's own affair
        QVERIFY(told(check).startsWith(QStringLiteral("query image-metadata.damaged")));
        return;
    }
    QTEST(told(check), "expected");
}

void TestCheckOutput::namesTheTableOfAPage() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.html"));
    write(path, "<table><tr><th>sex<th>n<tr><td>F<td>30<tr><td>M<td>40</table>\n"
                "<table><tr><th>sex<th>n<tr>\n<td>F\n<td>3<tr><td>M<td>40<tr><td>X<td>55</table>");
    const FileCheck check = checkFile(path);
    const auto found = std::find_if(check.findings.begin(), check.findings.end(),
                                    [](const rules::Finding& finding) { return finding.rule == "small-count"; });
    QVERIFY(found != check.findings.end());
    QCOMPARE(found->table, 2U);
    QCOMPARE(found->spots.size(), std::size_t{1});
    QCOMPARE(found->spots[0].row, std::uint64_t{3}); // the line of the cell, from 0
}

void TestCheckOutput::hashes() {
    QTemporaryDir folder;
    const QByteArray bytes = QByteArray("g,n\n") + QByteArray("abc,120\n").repeated(2'000'000); // over several blocks
    write(folder.filePath(QStringLiteral("a.csv")), bytes);
    const FileCheck check = checkFile(folder.filePath(QStringLiteral("a.csv")));
    QCOMPARE(int(check.state), int(CheckState::Complete));
    QCOMPARE(check.digest->toHex(), sha256Of({bytes.constData(), static_cast<std::size_t>(bytes.size())}).toHex());
    QCOMPARE(check.table->dataRows, std::uint64_t(2'000'000));
    QCOMPARE(int(check.verification), int(workspace::Verification::NothingToCompare));
    QCOMPARE(check.identity->size, static_cast<std::uint64_t>(bytes.size()));
}

void TestCheckOutput::manifestDigests() {
    QTemporaryDir folder;
    const QByteArray good = "g,n\na,20\nb,25\nc,30\nd,15\n";
    write(folder.filePath(QStringLiteral("output/good.csv")), good);
    write(folder.filePath(QStringLiteral("output/bad.csv")), good);
    const std::string digest = sha256Of({good.constData(), static_cast<std::size_t>(good.size())}).toHex();
    const auto entry = [&](const std::string& path, const std::string& hash) {
        return "\"output/" + path +
               "\": {\"level\": \"moderately_sensitive\", \"job_id\": \"j\", \"job_request\": \"r\", \"action\": "
               "\"a\", "
               "\"repo\": \"x\", \"commit\": \"c\", \"size\": " +
               std::to_string(good.size()) + ", \"timestamp\": 1.0, \"content_hash\": \"" + hash +
               "\", \"excluded\": false, \"message\": null, "
               "\"row_count\": 4, \"col_count\": 2}";
    };
    write(folder.filePath(QStringLiteral("metadata/manifest.json")),
          QByteArray::fromStdString("{\"workspace\": \"w\", \"repo\": null, \"outputs\": {" +
                                    entry("good.csv", digest) + ", " + entry("bad.csv", std::string(64, '0')) + "}}"));
    const auto workspace = workspace::Workspace::open(folder.path().toStdString());
    QVERIFY(workspace.has_value());
    const auto policy = builtInPolicy(defaultPolicy);
    const FileCheck right = checkOutput(*workspace, *workspace->find("output/good.csv"), *policy, {}, nullptr);
    QCOMPARE(int(right.verification), int(workspace::Verification::Verified));
    QCOMPARE(told(right), QStringLiteral("clean"));
    const FileCheck wrong = checkOutput(*workspace, *workspace->find("output/bad.csv"), *policy, {}, nullptr);
    QCOMPARE(int(wrong.verification), int(workspace::Verification::Differs));
    QCOMPARE(told(wrong), QStringLiteral("fail digest-mismatch.file"));
}

void TestCheckOutput::cancelled() {
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a.csv")), "g,n\na,20\n");
    const auto workspace = workspace::Workspace::openAround(folder.filePath(QStringLiteral("a.csv")).toStdString());
    const auto policy = builtInPolicy(defaultPolicy);
    std::stop_source stop;
    stop.request_stop();
    const FileCheck check = checkOutput(*workspace, workspace->outputs().front(), *policy, stop.get_token(), nullptr);
    QCOMPARE(told(check), QStringLiteral("incomplete"));
    QCOMPARE(check.problems.front().code, ErrorCode::Cancelled);
}

void TestCheckOutput::keepsShutWhatIsShut() {
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("project.yaml")),
          "version: '4'\nactions:\n  a:\n    run: python:latest x.py\n    outputs:\n      highly_sensitive:\n        "
          "d: output/secret.csv\n");
    write(folder.filePath(QStringLiteral("output/secret.csv")), "patient_id\n1\n2\n");
    const auto workspace = workspace::Workspace::open(folder.path().toStdString());
    QVERIFY(workspace.has_value());
    const workspace::Output* secret = workspace->find("output/secret.csv");
    QVERIFY(secret != nullptr);
    const FileCheck check = checkOutput(*workspace, *secret, *builtInPolicy(defaultPolicy), {}, nullptr);
    QCOMPARE(told(check), QStringLiteral("incomplete"));
    QCOMPARE(check.problems.front().code, ErrorCode::Forbidden);
    QVERIFY(!check.digest.has_value());
}

void TestCheckOutput::verdicts() {
    FileCheck check;
    check.state = CheckState::Complete;
    QCOMPARE(int(verdictOf(check)), int(rules::Verdict::Clean));
    check.findings.emplace_back();
    check.findings.back().severity = rules::Severity::Note;
    QCOMPARE(int(verdictOf(check)), int(rules::Verdict::Clean));
    check.notUnderstood.push_back({"image-pixels", {}});
    QCOMPARE(int(verdictOf(check)), int(rules::Verdict::Query));
    check.findings.back().severity = rules::Severity::Block;
    QCOMPARE(int(verdictOf(check)), int(rules::Verdict::Fail));
    for (const CheckState state : {CheckState::Incomplete, CheckState::Stale}) {
        check.state = state;
        QCOMPARE(int(verdictOf(check)), int(rules::Verdict::Incomplete));
    }
}

QTEST_GUILESS_MAIN(TestCheckOutput)
#include "test_check_output.moc"
