// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_pages.h"
#include "render/pdf_signature.h"
#include "render/position_words.h"
#include "render/report_html.h"

#include "report/report.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;

namespace {

report::DocumentFile fileNamed(const std::string& path) {
    report::DocumentFile file;
    file.path = path;
    file.kind = "csv";
    file.level = "moderately_sensitive";
    file.state = "checked";
    file.forReview = true;
    file.digest = sha256Of(path).toHex();
    file.verification = "verified";
    file.verdict = "fail";
    file.decision = "undecided";
    report::DocumentFinding finding;
    finding.rule = "small-count";
    finding.severity = "block";
    finding.place = "cell";
    finding.columnName = "patients";
    finding.count = 3;
    finding.positions = {{2, 4}, {3, 4}, {4, 4}};
    finding.sentence = "Counts of 7 or fewer people stand here.";
    finding.fingerprint = sha256Of("f").toHex();
    file.findings = {finding};
    return file;
}

report::ReportDocument documentOf(const std::vector<std::string>& paths) {
    report::ReportDocument document;
    document.workspaceName = "study";
    document.workspaceKind = "level-4";
    document.policyDigest = sha256Of("policy").toHex();
    document.madeBy = "Zoë Müller";
    document.programVersion = "0.1.0";
    for (const std::string& path : paths) {
        document.files.push_back(fileNamed(path));
    }
    return document;
}

QByteArray jsonOf(const report::ReportDocument& document) {
    return QByteArray::fromStdString(report::toJson(document));
}

void put(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The words of a PDF, one space between them; empty where pdftotext is not installed.
QString textOf(const QString& pdf) {
    QProcess process;
    process.start("pdftotext", {"-enc", "UTF-8", "-layout", pdf, "-"});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

report::DocumentFinding finding(const char* place, std::vector<report::DocumentPosition> positions,
                                std::uint64_t count) {
    report::DocumentFinding f;
    f.place = place;
    f.positions = std::move(positions);
    f.count = count;
    return f;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private slots:
    void saysPlacesInWords_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("words");
        QTest::newRow("file") << 0 << "the whole file";
        QTest::newRow("one cell") << 1 << "column 4: record 17";
        QTest::newRow("run of records and more") << 2 << "column 4: records 2–4, 9; 6 more";
        QTest::newRow("two columns") << 3 << "column 4: record 2; column 7: record 2";
        QTest::newRow("lines") << 4 << "lines 5, 7";
        QTest::newRow("no places") << 5 << "12 more";
    }
    void saysPlacesInWords() {
        QFETCH(int, which);
        QFETCH(QString, words);
        const std::vector<report::DocumentFinding> findings = {finding("file", {}, 1),
                                                               finding("cell", {{17, 4}}, 1),
                                                               finding("cell", {{9, 4}, {2, 4}, {3, 4}, {4, 4}}, 10),
                                                               finding("cell", {{2, 7}, {2, 4}}, 2),
                                                               finding("line", {{5, 1}, {7, 3}}, 2),
                                                               finding("cell", {}, 12)};
        QCOMPARE(render::placesInWords(findings.at(static_cast<std::size_t>(which))), words);
    }

    void holdsAndPrintsTheDigestOfItsRecord() {
        QTemporaryDir folder;
        const report::ReportDocument document = documentOf({"output/a.csv"});
        const QByteArray json = jsonOf(document);
        const render::Pages pages = render::layOut(document, json);
        QVERIFY(pages.pdf.startsWith("%PDF-"));
        put(folder.filePath("report.pdf"), pages.pdf);
        const Result<render::Inspection> inspection = render::inspect(folder.filePath("report.pdf"));
        QVERIFY(inspection);
        QCOMPARE(inspection->pages, pages.count);
        QCOMPARE(inspection->attachedReport, json);
        QCOMPARE(inspection->printedDigest.toStdString(), sha256Of(json.toStdString()).toHex());
        QVERIFY(inspection->signatures.empty());
    }

    void saysWhatThePolicyLeavesOpen() {
        report::ReportDocument document = documentOf({"output/a.csv"});
        QVERIFY(!render::reportHtml(document, "d").contains("switched off"));
        document.rulesOff = {"row-limit", "file-size"};
        document.notChecked = {"Minimum & maximum."};
        const QString html = render::reportHtml(document, "d");
        QVERIFY(html.contains("row-limit<br>file-size"));
        QVERIFY(html.contains("Minimum &amp; maximum."));
    }

    void namesNeverRewriteThePage() {
        QTemporaryDir folder;
        const report::ReportDocument document =
            documentOf({"output/<h1>approved</h1>&amp;.csv", "output/\xE2\x80\xAEvsc.exe", "output/a\nb\x1B[2J.csv",
                        std::string(4000, 'x') + ".csv"});
        const QString html = render::reportHtml(document, "d");
        QVERIFY(!html.contains("<h1>approved"));
        QVERIFY(html.contains("&lt;h1&gt;approved&lt;/h1&gt;&amp;amp;.csv"));
        QVERIFY(html.contains("\\u{202E}"));
        QVERIFY(!html.contains(QChar(0x202E)) && !html.contains(QChar(0x1B)));
        const render::Pages pages = render::layOut(document, jsonOf(document));
        QVERIFY(pages.count >= 1 && pages.count < 20);
    }

    void numbersEveryPageAndKeepsEveryFile() {
        QTemporaryDir folder;
        std::vector<std::string> paths;
        for (int i = 0; i < 120; ++i) {
            paths.push_back("output/tables/file_" + std::to_string(i) + ".csv");
        }
        const report::ReportDocument document = documentOf(paths);
        const render::Pages pages = render::layOut(document, jsonOf(document));
        QVERIFY(pages.count > 5);
        put(folder.filePath("report.pdf"), pages.pdf);
        const QString text = textOf(folder.filePath("report.pdf"));
        if (text.isEmpty()) {
            QSKIP("pdftotext is not installed");
        }
        for (int page = 1; page <= pages.count; ++page) {
            QVERIFY2(text.contains(QString("page %1 of %2").arg(page).arg(pages.count)),
                     qPrintable(QString::number(page)));
        }
        for (const std::string& path : paths) {
            QCOMPARE(text.count(QString::fromStdString(path) + " "), 2); // in the table, and over its findings
        }
        QVERIFY(text.contains("Zoë Müller"));
    }

    void signsSoThatStockToolsAgree() {
        if (QStandardPaths::findExecutable("certutil").isEmpty()) {
            QSKIP("certutil is not installed");
        }
        QTemporaryDir folder;
        const std::filesystem::path store = folder.filePath("nss").toStdString();
        const Result<void> made = report::createCertificate(store, "Zoë \"Z\" Müller, BSc");
        QVERIFY2(made, made ? "" : describe(made.error()).c_str());
        const report::ReportDocument document = documentOf({"output/a.csv"});
        put(folder.filePath("report.json"), jsonOf(document));
        const QString program = QString(OUTCHECK_BIN_DIR) + "/outcheck-render";
        QProcess render;
        render.start(program, {"render", folder.filePath("report.json"), folder.filePath("report.pdf"), "--nss",
                               folder.filePath("nss")});
        QVERIFY(render.waitForFinished(60'000));
        const QByteArray answer = render.readAllStandardOutput();
        QVERIFY2(render.exitCode() == 0 && answer.contains("\"signed\":true"), answer.constData());
        QVERIFY(!QFile::exists(folder.filePath("report.pdf.unsigned")));
        QProcess stock;
        stock.start("pdfsig", {"-nssdir", folder.filePath("nss"), folder.filePath("report.pdf")});
        if (!stock.waitForFinished() || stock.error() == QProcess::FailedToStart) {
            QSKIP("pdfsig is not installed");
        }
        const QByteArray words = stock.readAllStandardOutput();
        for (const char* expected : {"Signature is Valid", "Certificate is Trusted", "Total document signed"}) {
            QVERIFY2(words.contains(expected), words.constData());
        }
        QFile pdf(folder.filePath("report.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray whole = pdf.readAll();
        for (qsizetype size = 1; size < whole.size(); size += whole.size() / 8) {
            put(folder.filePath("cut.pdf"), whole.left(size));
            QProcess inspect;
            inspect.start(program, {"inspect", folder.filePath("cut.pdf"), "--nss", folder.filePath("nss")});
            QVERIFY(inspect.waitForFinished(60'000));
            QCOMPARE(inspect.exitStatus(), QProcess::NormalExit);
            QVERIFY(!inspect.readAllStandardOutput().contains("\"covers_document\":true"));
        }
    }

    void withoutACertificateItSaysWhy_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no store") << QStringList();
        QTest::newRow("empty store") << QStringList{"--nss", "EMPTY"};
        QTest::newRow("no such store") << QStringList{"--nss", "/nowhere/nss"};
        QTest::newRow("no such certificate") << QStringList{"--nss", "EMPTY", "--certificate", "nobody"};
    }
    void withoutACertificateItSaysWhy() {
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        options.replaceInStrings("EMPTY", folder.path());
        put(folder.filePath("report.json"), jsonOf(documentOf({"output/a.csv"})));
        QProcess render;
        render.start(QString(OUTCHECK_BIN_DIR) + "/outcheck-render",
                     QStringList{"render", folder.filePath("report.json"), folder.filePath("report.pdf")} + options);
        QVERIFY(render.waitForFinished(60'000));
        const QByteArray answer = render.readAllStandardOutput();
        QVERIFY2(render.exitCode() == 0 && answer.contains("\"signed\":false") && !answer.contains("\"note\":\"\""),
                 answer.constData());
        QVERIFY(QFile::exists(folder.filePath("report.pdf")));
    }

    void damagedInputIsAnError_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no json") << "render" << QByteArray("hello");
        QTest::newRow("another json") << "render" << QByteArray("{}");
        QTest::newRow("cut json") << "render" << jsonOf(documentOf({"a.csv"})).chopped(40);
        QTest::newRow("empty json") << "render" << QByteArray();
        QTest::newRow("no pdf") << "inspect" << QByteArray("hello");
        QTest::newRow("empty pdf") << "inspect" << QByteArray();
        QTest::newRow("only a header") << "inspect" << QByteArray("%PDF-1.4\n");
    }
    void damagedInputIsAnError() {
        QFETCH(QString, command);
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        put(folder.filePath("input"), bytes);
        QProcess render;
        render.start(QString(OUTCHECK_BIN_DIR) + "/outcheck-render",
                     command == "render" ? QStringList{"render", folder.filePath("input"), folder.filePath("out.pdf")}
                                         : QStringList{"inspect", folder.filePath("input")});
        QVERIFY(render.waitForFinished(60'000));
        QCOMPARE(render.exitStatus(), QProcess::NormalExit);
        QCOMPARE(render.exitCode(), 3);
        QVERIFY(render.readAllStandardOutput().contains("\"error\""));
        QVERIFY(!QFile::exists(folder.filePath("out.pdf")));
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pages.moc"
