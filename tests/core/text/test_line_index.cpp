// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "text/line_index.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <thread>

using namespace outcheck;
using namespace outcheck::text;

namespace {

io::OpenFile opened(const std::filesystem::path& path) {
    auto file = io::openNamedFile(path);
    if (!file) {
        qFatal("cannot open the fixture");
    }
    return std::move(*file);
}

QByteArray utf16(const QString& text, bool bigEndian) {
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8U);
        const char low = static_cast<char>(c.unicode() & 0xFFU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

// The lines of a text, byte by byte.
std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\n' && text[at] != '\r') {
            line += text[at];
            if (at + 1 == text.size()) {
                lines.push_back(toUtf8(line));
            }
            continue;
        }
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            ++at;
        }
        lines.push_back(toUtf8(line));
        line.clear();
    }
    return lines;
}

} // namespace

class TestLineIndex : public QObject {
    Q_OBJECT
private slots:
    void givesLines_data();
    void givesLines();
    void agreesWithReferenceOnAnything();
    void agreesOverManyPieces_data();
    void agreesOverManyPieces();
    void splitsAtBlockBorders();
    void readsWhileItIsBuilt();
    void boundsLongLines();
    void boundsLongLinesInUtf16();
    void findsLinesBehindLongOnes();
    void readsNoMoreOfALongLineThanItShows();
    void stops();
    void noticesAShortenedFile();

private:
    std::filesystem::path write(const QByteArray& content) {
        const QString path = m_folder.filePath(QString::number(m_count++) + ".txt");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write the fixture");
        }
        return path.toStdString();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestLineIndex::givesLines_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QByteArray& content, TextEncoding encoding, const QStringList& lines) {
        QTest::newRow(name) << content << static_cast<int>(encoding) << lines;
    };
    row("nothing", "", TextEncoding::Utf8, {});
    row("one empty line", "\n", TextEncoding::Utf8, {""});
    row("no end", "a", TextEncoding::Utf8, {"a"});
    row("mixed", "a\nb\r\nc\rd\n\n\r\ne", TextEncoding::Utf8, {"a", "b", "c", "d", "", "", "e"});
    row("doubled returns", "a\r\r\nb", TextEncoding::Utf8, {"a", "", "b"});
    row("mark",
        "\xEF\xBB\xBF"
        "å\n",
        TextEncoding::Utf8, {"å"});
    row("latin-1", "Caf\xE9\n\x80\n", TextEncoding::Latin1, {"Café", "€"});
    row("bad utf-8", "Caf\xC3\xA9 \xC3\xA9\n\xE9\n", TextEncoding::Utf8, {"Café é", "\uFFFD"});
    row("utf-16 little", utf16(u"å\r\n\U0001F600\rx\u0A0D\u0D0A\n"_qs, false), TextEncoding::Utf16Le,
        {"å", "\U0001F600", "x\u0A0D\u0D0A"});
    row("utf-16 big", utf16(u"å\r\n\U0001F600\rx\u0A0D\u0D0A\n"_qs, true), TextEncoding::Utf16Be,
        {"å", "\U0001F600", "x\u0A0D\u0D0A"});
    row("half a unit at the end", utf16(u"a\nb"_qs, false) + "c", TextEncoding::Utf16Le, {"a", "b\uFFFD"});
    row("zeros", QByteArray("a\0b\n", 4) + QByteArray(100, 'x'), TextEncoding::Utf8,
        {QString(QLatin1String("a\0b", 3)), QString(100, u'x')});
}

void TestLineIndex::givesLines() {
    QFETCH(QByteArray, content);
    QFETCH(int, encoding);
    QFETCH(QStringList, lines);
    const auto path = write(content);
    LineIndex index;
    QVERIFY(index.build(opened(path), {}).has_value());
    QVERIFY(index.isComplete());
    QCOMPARE(static_cast<int>(index.encoding()), encoding);
    QCOMPARE(index.lineCount(), static_cast<std::uint64_t>(lines.size()));
    const auto got = index.lines(opened(path), 0, 100);
    QVERIFY(got.has_value());
    QStringList texts;
    for (const Line& line : *got) {
        QCOMPARE(line.number, static_cast<std::uint64_t>(texts.size()));
        QVERIFY(!line.cut);
        texts << QString::fromStdString(line.text);
    }
    QCOMPARE(texts, lines);
}

void TestLineIndex::agreesWithReferenceOnAnything() {
    std::mt19937 random(17);
    for (int round = 0; round < 60; ++round) {
        std::string text = "text: å\n"; // shows that it is UTF-8
        const std::string_view alphabet = round % 2 == 0 ? std::string_view("\n\n\r\rab\xC3\xA9")
                                                         : std::string_view("\nabcdefghijklmnopqrstuvwxyz\r ");
        for (std::size_t i = random() % 30000; i > 0; --i) {
            text += alphabet[random() % alphabet.size()];
        }
        const std::vector<std::string> expected = linesOf(text);
        const auto path = write(QByteArray::fromStdString(text));
        LineIndex index;
        QVERIFY(index.build(opened(path), {}).has_value());
        if (index.encoding() != TextEncoding::Utf8) {
            continue; // more broken than whole sequences: Latin-1 is a fair guess
        }
        QCOMPARE(index.lineCount(), expected.size());
        const io::OpenFile file = opened(path);
        for (std::uint64_t first = 0; first < expected.size(); first += 1 + random() % 400) {
            const auto lines = index.lines(file, first, 1 + random() % 300);
            QVERIFY(lines.has_value());
            for (std::size_t i = 0; i < lines->size(); ++i) {
                QCOMPARE((*lines)[i].number, first + i);
                QVERIFY((*lines)[i].text == expected[first + i]);
            }
        }
    }
}

void TestLineIndex::agreesOverManyPieces_data() {
    QTest::addColumn<QByteArray>("alphabet");
    QTest::addColumn<int>("others"); // letters for each of the alphabet
    QTest::addColumn<int>("unitBytes");
    for (const int unitBytes : {1, 2}) {
        const auto row = [unitBytes](const char* name, const QByteArray& alphabet, int others) {
            QTest::addRow("%s, %d", name, unitBytes) << alphabet << others << unitBytes;
        };
        row("usual", "\n", 60);
        row("both", "\r\n", 1);
        row("line ends alone", "\r\n", 0);
        row("returns", "\r", 0);
        row("feeds", "\n", 0);
        row("long", "\r\n", 100'000);
        row("no line end", "a", 0);
    }
}

// Pieces are counted on several threads; their borders lie anywhere, between CR and LF too.
void TestLineIndex::agreesOverManyPieces() {
    QFETCH(QByteArray, alphabet);
    QFETCH(int, others);
    QFETCH(int, unitBytes);
    std::mt19937 random(29);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % (static_cast<unsigned>(most) + 1)); };
    std::string text = "text";
    while (text.size() < 1'500'000) {
        text += alphabet[upTo(static_cast<int>(alphabet.size()) - 1)];
        text.append(static_cast<std::size_t>(upTo(2 * others)), 'x');
    }
    const auto path =
        write(unitBytes == 1 ? QByteArray::fromStdString(text) : utf16(QString::fromStdString(text), false));
    const std::vector<std::string> expected = linesOf(text);
    LineIndex index;
    QVERIFY(index.build(opened(path), {}).has_value());
    QCOMPARE(index.lineCount(), expected.size());
    const io::OpenFile file = opened(path);
    for (int round = 0; round < 100; ++round) {
        const std::size_t first = random() % expected.size();
        const auto lines = index.lines(file, first, 3);
        QVERIFY(lines.has_value());
        QCOMPARE(lines->size(), std::min<std::size_t>(3, expected.size() - first));
        for (std::size_t i = 0; i < lines->size(); ++i) {
            QVERIFY((*lines)[i].text == expected[first + i].substr(0, 65536));
        }
    }
}

// CR and LF on both sides of the border between two blocks that are read one after the other.
void TestLineIndex::splitsAtBlockBorders() {
    for (const int border : {32 << 10, 64 << 10, 256 << 10, 1 << 20}) {
        for (int shift = -3; shift <= 3; ++shift) {
            QByteArray content;
            while (content.size() < border + shift - 100) {
                content += QByteArray(95, 'x') + "\r\n";
            }
            content += QByteArray(border + shift - content.size(), 'y') + "\r\nlast\r\n";
            const auto path = write(content);
            const std::vector<std::string> expected = linesOf(content.toStdString());
            LineIndex index;
            QVERIFY(index.build(opened(path), {}).has_value());
            QCOMPARE(index.lineCount(), expected.size());
            const auto lines = index.lines(opened(path), 0, expected.size());
            QVERIFY(lines.has_value());
            QCOMPARE(lines->size(), expected.size());
            QVERIFY((*lines)[expected.size() - 2].text == expected[expected.size() - 2]);
            QCOMPARE(lines->back().text, std::string("last"));
            QCOMPARE((*index.lines(opened(path), expected.size() - 1, 1))[0].text, std::string("last"));
        }
    }
}

void TestLineIndex::readsWhileItIsBuilt() {
    QByteArray content;
    for (int i = 0; i < 1'000'000; ++i) {
        content += "line " + QByteArray::number(i) + "\n";
    }
    const auto path = write(content);
    LineIndex index;
    std::thread builder([&] { QVERIFY(index.build(opened(path), {}).has_value()); });
    const io::OpenFile file = opened(path);
    while (!index.isComplete()) {
        if (const std::uint64_t known = index.lineCount(); known > 0) {
            const auto lines = index.lines(file, known - 1, 1);
            QVERIFY(lines.has_value());
            QCOMPARE((*lines)[0].text, "line " + std::to_string(known - 1));
        }
    }
    builder.join();
    QCOMPARE(index.lineCount(), std::uint64_t{1'000'000});
}

void TestLineIndex::boundsLongLines() {
    for (int shift = 0; shift < 4; ++shift) {
        const auto path = write("a\n" + QByteArray(shift, 'x') + QByteArray("😀").repeated(500'000) + "\n" +
                                QByteArray(65536, 'z') + "\nlast");
        LineIndex index;
        QVERIFY(index.build(opened(path), {}).has_value());
        QCOMPARE(index.lineCount(), std::uint64_t{4});
        const auto lines = index.lines(opened(path), 1, 3);
        QVERIFY(lines.has_value());
        QVERIFY((*lines)[0].cut);
        QVERIFY((*lines)[0].text.size() <= 65536 && (*lines)[0].text.size() > 65532);
        QVERIFY(isUtf8((*lines)[0].text));
        QVERIFY(!(*lines)[1].cut);
        QCOMPARE((*lines)[1].text.size(), std::size_t{65536});
        QCOMPARE((*lines)[2].text, std::string("last"));
    }
}

void TestLineIndex::boundsLongLinesInUtf16() {
    const auto path = write(utf16(QString(70000, u'x') + u"\n"_qs + QString(65536, u'y') + u"\nlast"_qs, false));
    LineIndex index;
    QVERIFY(index.build(opened(path), {}).has_value());
    const auto lines = index.lines(opened(path), 0, 3);
    QVERIFY(lines.has_value());
    QVERIFY((*lines)[0].cut);
    QCOMPARE((*lines)[0].text, std::string(65536, 'x'));
    QVERIFY(!(*lines)[1].cut);
    QCOMPARE((*lines)[1].text, std::string(65536, 'y'));
    QCOMPARE((*lines)[2].text, std::string("last"));
}

void TestLineIndex::findsLinesBehindLongOnes() {
    QByteArray content;
    for (int i = 0; i < 40; ++i) {
        content += QByteArray(300'000, static_cast<char>('a' + i % 26)) + "\n" + QByteArray::number(i) + "\n";
    }
    const auto path = write(content);
    LineIndex index;
    QVERIFY(index.build(opened(path), {}).has_value());
    QCOMPARE(index.lineCount(), std::uint64_t{80});
    const io::OpenFile file = opened(path);
    for (std::uint64_t i = 0; i < 40; ++i) {
        QCOMPARE((*index.lines(file, 2 * i + 1, 1))[0].text, std::to_string(i));
    }
}

// Of a line that is cut the rest is not read: it is gone here, and is not missed.
void TestLineIndex::readsNoMoreOfALongLineThanItShows() {
    const auto path = write("first\n" + QByteArray(3'000'000, 'x') + "\nlast\n");
    LineIndex index;
    QVERIFY(index.build(opened(path), {}).has_value());
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1'000'000) && file.write("\n\n\n\n") == 4);
    file.close();
    const auto lines = index.lines(opened(path), 0, 3);
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), std::size_t{3});
    QCOMPARE((*lines)[0].text, std::string("first"));
    QVERIFY((*lines)[1].cut);
    QCOMPARE((*lines)[1].text, std::string(65536, 'x'));
    QCOMPARE((*lines)[2].text, std::string("last"));
}

void TestLineIndex::stops() {
    const auto path = write("a\nb\n");
    std::stop_source source;
    source.request_stop();
    LineIndex index;
    QCOMPARE(index.build(opened(path), source.get_token()).error().code, ErrorCode::Cancelled);
    QVERIFY(!index.isComplete());
}

void TestLineIndex::noticesAShortenedFile() {
    const auto path = write(QByteArray("some line\n").repeated(10000));
    LineIndex index;
    QVERIFY(index.build(opened(path), {}).has_value());
    QVERIFY(QFile::resize(QString::fromStdString(path.string()), 100));
    QCOMPARE(index.lines(opened(path), 0, 100).error().code, ErrorCode::ChangedWhileRead);
    QCOMPARE(index.lines(opened(path), 9000, 1).error().code, ErrorCode::ChangedWhileRead);
}

QTEST_APPLESS_MAIN(TestLineIndex)
#include "test_line_index.moc"
