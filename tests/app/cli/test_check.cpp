// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck check and describe, run as people run them.
#include "outcheck_program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <array>
#include <nlohmann/json.hpp>

using namespace cli_test;

namespace {

constexpr const char* clean = "g,n\na,20\nb,25\nc,30\nd,15\n";
constexpr const char* failing = "g,n\na,6\nb,25\nc,30\nd,15\n";
constexpr const char* querying = "a log\n";

} // namespace

class TestCheck : public QObject, cli_test::InFolder {
    Q_OBJECT
private slots:
    void init();
    void exitCodes_data();
    void exitCodes();
    void valuesStayInside();
    void formats();
    void writesAFile();
    void fullDisk();
    void unreadableIsIncomplete();
    void withheldSaysWhy();
    void saysWhatItReuses();
    void opensNothingThatIsUnchanged();
    void sharesTheCacheWithOthers();
    void policies();
    void describes();

private:
};

void TestCheck::init() {
    makeFolder();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("empty")));
    write(QStringLiteral("clean.csv"), clean);
    write(QStringLiteral("fail.csv"), failing);
    write(QStringLiteral("query.txt"), querying);
}

void TestCheck::exitCodes_data() {
    QTest::addColumn<QStringList>("arguments"); // %1 is the folder
    QTest::addColumn<int>("expected");
    QTest::newRow("clean") << QStringList{"check", "%1/clean.csv"} << 0;
    QTest::newRow("fail") << QStringList{"check", "%1/fail.csv"} << 1;
    QTest::newRow("query") << QStringList{"check", "%1/query.txt"} << 1;
    QTest::newRow("query may pass") << QStringList{"check", "%1/query.txt", "--fail-on", "block"} << 0;
    QTest::newRow("block may not") << QStringList{"check", "%1/fail.csv", "--fail-on", "block"} << 1;
    QTest::newRow("folder") << QStringList{"check", "%1"} << 1;
    QTest::newRow("several") << QStringList{"check", "%1/clean.csv", "%1/clean.csv", "--threads", "1"} << 0;
    QTest::newRow("nothing to check is no pass") << QStringList{"check", "%1/empty"} << 3;
    QTest::newRow("no such file") << QStringList{"check", "%1/none.csv"} << 2;
    QTest::newRow("no path") << QStringList{"check"} << 2;
    QTest::newRow("no such policy") << QStringList{"check", "%1/clean.csv", "--policy", "none"} << 2;
    QTest::newRow("no such format") << QStringList{"check", "%1/clean.csv", "--format", "pdf"} << 2;
    QTest::newRow("no such severity") << QStringList{"check", "%1/clean.csv", "--fail-on", "all"} << 2;
    QTest::newRow("values in a form made to be passed on")
        << QStringList{"check", "%1/clean.csv", "--format", "sarif", "--show-values"} << 2;
    QTest::newRow("describe a text") << QStringList{"describe", "%1/query.txt"} << 2;
    QTest::newRow("help") << QStringList{"check", "--help"} << 0;
}

void TestCheck::exitCodes() {
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("%1"), m_folder->path());
    const Outcome run = outcheck(arguments);
    QTEST(run.code, "expected");
    QVERIFY2(run.code != 2 || !run.errors.isEmpty(), "a refusal says why");
}

void TestCheck::valuesStayInside() {
    write(QStringLiteral("odd.csv"), "g,n\nsecretgroup,6\nb,25\nc,30\nd,4321\n");
    for (const char* format : {"text", "json", "sarif", "junit"}) {
        const Outcome run =
            outcheck({"check", path(QStringLiteral("odd.csv")), "--format", QString::fromLatin1(format)});
        QCOMPARE(run.code, 1);
        QVERIFY2(!run.output.contains("secretgroup") && !run.output.contains("4321"), format);
        QVERIFY2(!run.errors.contains("secretgroup") && !run.errors.contains("4321"), format);
    }
    const Outcome shown = outcheck({"check", path(QStringLiteral("odd.csv")), "--show-values"});
    QVERIFY(shown.output.startsWith("NOT FOR RELEASE"));
    QVERIFY(shown.output.contains("4321"));
}

void TestCheck::formats() {
    const auto document =
        nlohmann::json::parse(outcheck({"check", m_folder->path(), "--format", "json"}).output.toStdString());
    const auto& outputs = document["workspaces"][0]["outputs"];
    QCOMPARE(outputs.size(), std::size_t(3));
    QCOMPARE(outputs[0]["path"].get<std::string>(), std::string("clean.csv"));
    QCOMPARE(outputs[1]["verdict"].get<std::string>(), std::string("fail"));
    const auto sarif =
        nlohmann::json::parse(outcheck({"check", m_folder->path(), "--format", "sarif"}).output.toStdString());
    QCOMPARE(sarif["runs"][0]["tool"]["driver"]["name"].get<std::string>(), std::string("Outcheck"));
    QVERIFY(outcheck({"check", m_folder->path(), "--format", "junit"}).output.startsWith("<?xml"));
    const Outcome text = outcheck({"check", m_folder->path()});
    QVERIFY(text.output.contains("3 outputs checked: 1 fail, 1 query, 1 clean, 0 incomplete"));
    QVERIFY2(text.errors.isEmpty(), "no progress in a pipe");
}

void TestCheck::writesAFile() {
    const Outcome run = outcheck(
        {"check", path(QStringLiteral("clean.csv")), "--format", "json", "--output", path(QStringLiteral("out.json"))});
    QCOMPARE(run.code, 0);
    QVERIFY(run.output.isEmpty());
    QFile file(path(QStringLiteral("out.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(nlohmann::json::accept(file.readAll().toStdString()));
    QCOMPARE(outcheck({"check", path(QStringLiteral("clean.csv")), "--output", path(QStringLiteral("none/out"))}).code,
             3);
}

void TestCheck::fullDisk() {
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        QSKIP("no device that is always full");
    }
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    start(process, program(), {"check", path(QStringLiteral("clean.csv"))});
    QCOMPARE(ended(process).code, 3);
}

void TestCheck::unreadableIsIncomplete() {
    QVERIFY(QFile::link(path(QStringLiteral("clean.csv")), path(QStringLiteral("link.csv"))));
    const Outcome run = outcheck({"check", m_folder->path()});
    QCOMPARE(run.code, 3);
    QVERIFY(run.output.contains("incomplete  link.csv"));
}

void TestCheck::withheldSaysWhy() {
    write(QStringLiteral("project.yaml"), "version: '4'\nactions: {}\n");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("output")));
    write(QStringLiteral("output/unnamed.csv"), clean);
    const Outcome run = outcheck({"check", m_folder->path()});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.output.contains("output/unnamed.csv  withheld: nothing tells its privacy level"),
             run.output.constData());
    QCOMPARE(outcheck({"check", path(QStringLiteral("output/unnamed.csv"))}).code, 0); // named, and so vouched for
}

// The bundled sample is old enough for its times to be believed, which no file is that a test has just written.
void TestCheck::saysWhatItReuses() {
    const QString sample = QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample");
    const auto checked = [&](const QStringList& more) {
        return nlohmann::json::parse(
            outcheck(QStringList{"check", sample, "--format", "json"} + more).output.toStdString())["workspaces"][0];
    };
    const auto reused = [](const nlohmann::json& workspace) {
        return std::count_if(workspace["outputs"].begin(), workspace["outputs"].end(),
                             [](const auto& output) { return output["digest_reused"].template get<bool>(); });
    };
    const nlohmann::json first = checked({});
    QCOMPARE(reused(first), 0);
    nlohmann::json second = checked({});
    QCOMPARE(reused(second), 13);
    for (auto& output : second["outputs"]) {
        output["digest_reused"] = false;
    }
    QVERIFY(second == first);
    QVERIFY(checked({"--fresh"}) == first);
    QVERIFY(outcheck({"check", sample}).output.contains("13 of them unchanged and not read again"));
    const QString table = sample + QStringLiteral("/output/tables/reviews_rounded.csv");
    QVERIFY(outcheck({"check", table}).output.contains("reviews_rounded.csv  (unchanged, digest reused)"));
    QVERIFY(!outcheck({"check", table, "--fresh"}).output.contains("reused"));
    const auto described =
        nlohmann::json::parse(outcheck({"describe", table, "--format", "json"}).output.toStdString());
    QCOMPARE(described["verdict"].get<std::string>(), std::string("clean"));
}

void TestCheck::opensNothingThatIsUnchanged() {
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty()) {
        QSKIP("strace is not installed");
    }
    const QTemporaryDir own;
    const auto opened = [&](const QStringList& more) {
        const QString trace = own.filePath(QStringLiteral("trace.txt"));
        QProcess process;
        const QStringList traced{"-f",      "-qq",   "-o",
                                 trace,     "-e",    "trace=open,openat,openat2",
                                 program(), "check", QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample")};
        start(process, QStringLiteral("strace"), traced + more, own.path());
        QFile file(trace);
        return process.waitForFinished(60'000) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = opened({});
    if (!first.contains("manifest.json")) {
        QSKIP("strace may not trace here");
    }
    QVERIFY(first.contains("reviews_rounded.csv"));
    const QByteArray second = opened({});
    QVERIFY(second.contains("manifest.json"));
    QVERIFY(!second.contains(".csv\"") && !second.contains(".png\""));
    QVERIFY(opened({"--fresh"}).contains("reviews_rounded.csv"));
}

void TestCheck::sharesTheCacheWithOthers() {
    const QTemporaryDir own;
    std::array<QProcess, 4> processes;
    for (QProcess& process : processes) {
        start(process, program(), {"check", QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/sample")}, own.path());
    }
    for (QProcess& process : processes) {
        const Outcome run = ended(process);
        QCOMPARE(run.code, 1);
        QVERIFY(run.errors.isEmpty());
        QVERIFY(run.output.contains("13 outputs checked: "));
    }
}

void TestCheck::policies() {
    const Outcome yaml = outcheck({"policy", "show", "--format", "yaml"});
    QCOMPARE(yaml.code, 0);
    write(QStringLiteral("own.yaml"), QByteArray(yaml.output).replace("redact_at_most: 7", "redact_at_most: 5"));
    // Six people are few by the built-in policy, not by the changed one.
    const auto rulesBy = [&](const QString& policy) {
        return outcheck({"check", path(QStringLiteral("fail.csv")), "--policy", policy}).output;
    };
    QVERIFY(rulesBy(QStringLiteral("opensafely")).contains("small-count:"));
    QVERIFY(!rulesBy(path(QStringLiteral("own.yaml"))).contains("small-count:"));
    write(QStringLiteral("broken.yaml"), yaml.output + "\nnot: [closed\n");
    const Outcome broken =
        outcheck({"check", path(QStringLiteral("clean.csv")), "--policy", path(QStringLiteral("broken.yaml"))});
    QCOMPARE(broken.code, 2);
    QVERIFY(broken.errors.contains("broken.yaml"));
    // Nobody takes a clean verdict for more than it is.
    const Outcome handbook = outcheck({"check", path(QStringLiteral("clean.csv")), "--policy", "uk-sdc"});
    QCOMPARE(handbook.code, 0);
    QVERIFY(handbook.output.contains("switches off: unrounded-count"));
    // Exact counts of 10 and more, and one of 8: each policy by its own numbers.
    write(QStringLiteral("exact.csv"), "g,n\na,23\nb,41\nc,12\nd,17\n");
    write(QStringLiteral("eight.csv"), "g,n\na,23\nb,41\nc,8\nd,17\n");
    for (const char* policy : {"uk-sdc", "acro", "eurostat"}) {
        QCOMPARE(outcheck({"check", path(QStringLiteral("exact.csv")), "--policy", policy}).code, 0);
        QVERIFY(rulesBy(QString::fromLatin1(policy)).contains("small-count:"));
        const Outcome eight = outcheck({"check", path(QStringLiteral("eight.csv")), "--policy", policy});
        QCOMPARE(eight.code, 1);
        QVERIFY(eight.output.contains("block  small-count:"));
    }
    QVERIFY(outcheck({"check", path(QStringLiteral("exact.csv")), "--policy", "acro"})
                .output.contains("note   unrounded-count:"));
    QVERIFY(outcheck({"check", path(QStringLiteral("exact.csv"))}).output.contains("block  unrounded-count:"));
    QVERIFY(!outcheck({"check", path(QStringLiteral("eight.csv"))}).output.contains("small-count:"));
    // Whatever the authority says of kinds of files, one that is not understood is not clean.
    write(QStringLiteral("data.dta"), QByteArray("\x72\x02\x01\x00", 4));
    QCOMPARE(outcheck({"check", path(QStringLiteral("data.dta")), "--policy", "uk-sdc"}).code, 1);
    QVERIFY(handbook.output.contains("also demands, not checked:\n    "));
}

void TestCheck::describes() {
    const auto json = nlohmann::json::parse(
        outcheck({"describe", path(QStringLiteral("fail.csv")), "--format", "json"}).output.toStdString());
    QCOMPARE(json["columns"][1]["role"].get<std::string>(), std::string("count"));
    QCOMPARE(json["verdict"].get<std::string>(), std::string("fail"));
    const auto& findings = json["findings"];
    const auto small =
        std::find_if(findings.begin(), findings.end(), [](const auto& f) { return f["rule"] == "small-count"; });
    QVERIFY(small != findings.end());
    QVERIFY(((*small)["cells"] == nlohmann::json::array({{1, 1}})));
    const Outcome text = outcheck({"describe", path(QStringLiteral("fail.csv"))});
    QVERIFY(text.output.contains("count"));
    QVERIFY(text.output.contains("5 records, 1 of them header"));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
