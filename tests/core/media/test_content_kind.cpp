// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/image_info.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <random>

using namespace outcheck::media;

class TestContentKind : public QObject {
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void agrees_data();
    void agrees();
    void namesAreDistinct();
    void survivesAnything();
    void agreesOverTheCorpus();
};

void TestContentKind::judges_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, const char* kind) {
        QTest::newRow(name) << bytes << QByteArray(kind);
    };
    row("nothing", "", "empty");
    row("png", "\x89PNG\r\n\x1A\n1234", "png");
    row("png through text mode", "\x89PNG\n\x1A\n1234", "unknown");
    row("jpeg", "\xFF\xD8\xFF\xE0", "jpeg");
    row("gif", "GIF89a..", "gif");
    row("bmp", QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18), "bmp");
    row("a word with BM", "BMI,n\n24,10\n", "text");
    row("tiff", QByteArray("MM\0*\0\0", 6), "tiff");
    row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), "webp");
    row("pdf", "%PDF-1.7\n", "pdf");
    row("zip", "PK\x03\x04", "zip");
    row("gzip", QByteArray("\x1F\x8B\x08\0", 4), "gzip");
    row("tar", QByteArray("a.txt") + QByteArray(252, '\0') + "ustar", "tar");
    row("xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "ole-document");
    row("parquet", "PAR1\x15", "parquet");
    row("arrow", "ARROW1", "arrow");
    row("sqlite", QByteArray("SQLite format 3\0", 16), "sqlite");
    row("stata", "<stata_dta><header>", "stata");
    row("old stata", QByteArray("\x72\x02\x01\0", 4), "stata");
    row("r data", "RDX3\nX\n", "rdata");
    row("pickle", QByteArray("\x80\x04\x95\x10\0", 5), "pickle");
    row("numpy", "\x93NUMPY\x01", "numpy");
    row("elf",
        "\x7F"
        "ELF\x02",
        "executable");
    row("csv", "a,b\n1,2\n", "text");
    row("utf-16 text",
        QByteArray("\xFF\xFE"
                   "a\0",
                   4),
        "text");
    row("utf-16 html", QByteArray("<\0h\0t\0m\0l\0>\0", 12), "html");
    row("latin-1", "Caf\xE9,1\n", "text");
    row("zeros", QByteArray(50, '\0'), "unknown");
    row("json object", " {\n \"a\": 1}", "json");
    row("json array", "[{\"a\":1}]", "json");
    row("brackets of a log", "[2020-01-01] started\n", "text");
    row("braces of code", "{ local a = 1 }", "text");
    row("svg", "<?xml version=\"1.0\"?>\n<!-- made by x -->\n<!DOCTYPE svg PUBLIC \"\">\n<svg>", "svg");
    row("svg at once", "<svg xmlns=\"\">", "svg");
    row("html", "\xEF\xBB\xBF\n<!DOCTYPE HTML>\n<html>", "html");
    row("html without declaration", "<!-- x --><TABLE>", "html");
    row("xml", "<?xml version=\"1.0\"?><pmml>", "xml");
    row("endless comment", "<!-- never closed", "text");
    row("less than", "<=7, redacted", "text");
    row("one byte", "<", "text");
}

void TestContentKind::judges() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, kind);
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(kindBySignature(bytes.toStdString())))), kind);
}

void TestContentKind::agrees_data() {
    QTest::addColumn<int>("content");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("expected");
    const auto row = [](ContentKind content, const char* path, bool expected) {
        QTest::addRow("%s in %s", std::string(nameOf(content)).c_str(), path)
            << static_cast<int>(content) << QByteArray(path) << expected;
    };
    row(ContentKind::Text, "output/a.csv", true);
    row(ContentKind::Json, "a.txt", true);
    row(ContentKind::Html, "a.LOG", true);
    row(ContentKind::Zip, "output/a.csv", false);
    row(ContentKind::Unknown, "a.csv", false);
    row(ContentKind::Png, "a.jpg", false);
    row(ContentKind::Jpeg, "a.JPEG", true);
    row(ContentKind::Text, "a.png", false);
    row(ContentKind::Empty, "a.png", true);
    row(ContentKind::Xml, "a.svg", true);
    row(ContentKind::Svg, "a.svg", true);
    row(ContentKind::Png, "a.svg", false);
    row(ContentKind::Gzip, "a.svgz", true);
    row(ContentKind::Gzip, "a.csv.gz", true);
    row(ContentKind::Zip, "a.xlsx", true);
    row(ContentKind::Unknown, "noname", true);
    row(ContentKind::Zip, "dir.csv/.hidden", true);
}

void TestContentKind::agrees() {
    QFETCH(int, content);
    QFETCH(QByteArray, path);
    QFETCH(bool, expected);
    QCOMPARE(contentAgreesWithName(static_cast<ContentKind>(content), path.toStdString()), expected);
}

void TestContentKind::namesAreDistinct() {
    QSet<QByteArray> names;
    for (int i = 0; i <= static_cast<int>(ContentKind::Executable); ++i) {
        names << QByteArray::fromStdString(std::string(nameOf(static_cast<ContentKind>(i))));
    }
    QCOMPARE(names.size(), static_cast<int>(ContentKind::Executable) + 1);
}

void TestContentKind::survivesAnything() {
    std::mt19937 random(31);
    const std::string_view alphabet("<<!--?>xmlsvghtdocype {}[]\"\0\xFF\xFE\x89PNG\r\nBM", 38);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes(random() % 100, '\0');
        for (char& c : bytes) {
            c = alphabet[random() % alphabet.size()];
        }
        QCOMPARE(kindBySignature(bytes) == ContentKind::Empty, bytes.empty());
    }
}

// Released files are what their names say.
void TestContentKind::agreesOverTheCorpus() {
    const QString corpus = QStringLiteral(OUTCHECK_SOURCE_DIR "/../shared/corpus");
    if (!QDir(corpus).exists()) {
        QSKIP("no corpus beside the sources");
    }
    QDirIterator files(corpus + "/local", QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.read(4096).toStdString();
        QVERIFY2(contentAgreesWithName(kindBySignature(bytes), file.fileName().toStdString()),
                 qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 100);
}

QTEST_APPLESS_MAIN(TestContentKind)
#include "test_content_kind.moc"
