// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/dialect.h"

#include <QTest>

using namespace outcheck::csv;
namespace io = outcheck::io;

namespace {

QByteArray utf16(const QString& text, bool bigEndian, bool mark) {
    QByteArray bytes = mark ? (bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE")) : QByteArray();
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8U);
        const char low = static_cast<char>(c.unicode() & 0xFFU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray manyBytes() {
    QByteArray bytes;
    for (int i = 0; i < 4096; ++i) {
        bytes += static_cast<char>(static_cast<unsigned>(i * 37) & 0xFFU);
    }
    return bytes;
}

} // namespace

class TestDialect : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void judgesLongSamples();
};

void TestDialect::finds_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<quint64>("offset");
    const auto row = [](const char* name, const QByteArray& text, io::Encoding encoding, char delimiter,
                        quint64 offset) {
        QTest::newRow(name) << text << static_cast<int>(encoding) << delimiter << offset;
    };
    row("nothing", "", io::Encoding::Utf8, ',', 0);
    row("one column", "n\n1\n2\n", io::Encoding::Utf8, ',', 0);
    row("commas", "a,b\n1,2\n", io::Encoding::Utf8, ',', 0);
    row("tabs", "code\tterm\n1\tAsthma, acute\n2\tCough; dry\n", io::Encoding::Utf8, '\t', 0);
    row("semicolons", "a;b\n1,5;2\n2,5;3\n", io::Encoding::Utf8, ';', 0);
    row("bars", "a|b|c\n1|2|3\n", io::Encoding::Utf8, '|', 0);
    row("comma wins a tie", "a,b;c\n1,2;3\n", io::Encoding::Utf8, ',', 0);
    row("quoted commas in a semicolon file", "\"a,b\";c\n\"1,2\";3\n", io::Encoding::Utf8, ';', 0);
    row("commas in prose", "text\nfirst, second, third\nfourth\nfifth\n", io::Encoding::Utf8, ',', 0);
    row("ragged commas", "a,b,c\n1,2,3\n1,2\n1,2,3\n", io::Encoding::Utf8, ',', 0);
    row("a title above tabs", "Table one\na\tb\n1\t2\n3\t4\n", io::Encoding::Utf8, '\t', 0);
    row("carriage returns", "a;b\r1;2\r3;4\r", io::Encoding::Utf8, ';', 0);
    row("mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        io::Encoding::Utf8, ',', 3);
    row("sep", "sep=;\r\na,b;c\n", io::Encoding::Utf8, ';', 7);
    row("sep, quoted, marked", "\xEF\xBB\xBF\"SEP=|\"\na\n", io::Encoding::Utf8, '|', 11);
    row("sep alone", "sep=\t", io::Encoding::Utf8, '\t', 5);
    row("sep with more on the line is data", "sep=;x\na,b\n", io::Encoding::Utf8, ',', 0);
    row("sep with another character is data", "sep=x\na,b\nc,d\n", io::Encoding::Utf8, ',', 0);
    row("utf-16 little", utf16(u"a;b\nå;2\n"_qs, false, true), io::Encoding::Utf16Le, ';', 2);
    row("utf-16 big", utf16(u"a\tb\n1\t2\n"_qs, true, true), io::Encoding::Utf16Be, '\t', 2);
    row("utf-16 without mark", utf16(u"name,count\nx,12\n"_qs, false, false), io::Encoding::Utf16Le, ',', 0);
    row("utf-16 big without mark", utf16(u"name,count\nx,12\n"_qs, true, false), io::Encoding::Utf16Be, ',', 0);
    row("utf-16 sep", utf16(u"sep=;\r\na;b\n"_qs, false, true), io::Encoding::Utf16Le, ';', 16);
    row("latin-1", "name,n\nCaf\xE9,1\n", io::Encoding::Latin1, ',', 0);
    row("utf-8 with one bad byte", "Caf\xC3\xA9,\xC3\xA9\n\xE9,1\n", io::Encoding::Utf8, ',', 0);
    row("utf-8 cut at the end", "Caf\xC3\xA9,1\nx,\xE2\x82", io::Encoding::Utf8, ',', 0);
    row("one zero in a text", QByteArray("a,b\n").repeated(40) + QByteArray("\0", 1), io::Encoding::Utf8, ',', 0);
    row("binary", manyBytes(), io::Encoding::Binary, ',', 0);
    row("zeros", QByteArray(100, '\0'), io::Encoding::Binary, ',', 0);
    row("utf-32", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), io::Encoding::Binary, ',', 0);
    row("a quote that never closes", "a;b\n1;\"2\n3;4\n5;6\n", io::Encoding::Utf8, ';', 0);
}

void TestDialect::finds() {
    QFETCH(QByteArray, text);
    QFETCH(int, encoding);
    QFETCH(char, delimiter);
    QFETCH(quint64, offset);
    const Dialect dialect = findDialect(text.toStdString());
    QCOMPARE(static_cast<int>(dialect.encoding), encoding);
    if (dialect.encoding != io::Encoding::Binary) {
        QCOMPARE(dialect.delimiter, delimiter);
    }
    QCOMPARE(dialect.dataOffset, offset);
}

// The sample ends in the middle of a record, a quoted field or a character.
void TestDialect::judgesLongSamples() {
    const std::string row = "2020-03-01;\"a, b\";€;1,5\n";
    std::string text;
    while (text.size() < (std::size_t{300} << 10U)) {
        text += row;
    }
    for (std::size_t shift = 1; shift <= row.size(); ++shift) {
        const std::string shifted = std::string(shift, 'h') + ";b;c;d\n" + text;
        QCOMPARE(findDialect(shifted).delimiter, ';');
        QCOMPARE(findDialect(shifted).encoding, io::Encoding::Utf8);
    }
}

QTEST_APPLESS_MAIN(TestDialect)
#include "test_dialect.moc"
