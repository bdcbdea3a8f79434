// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_index.h"

#include <QTest>
#include <random>

using namespace outcheck::text;

namespace {

QByteArray describe(const AnsiText& text) {
    QByteArray described = QByteArray::fromStdString(text.plain);
    for (const AnsiSpan& span : text.spans) {
        described += "|" + QByteArray::number(span.begin) + "-" + QByteArray::number(span.end) + ":" +
                     QByteArray::number(span.foreground) + "," + QByteArray::number(span.background) +
                     (span.bold ? "b" : "") + (span.italic ? "i" : "") + (span.underline ? "u" : "");
    }
    return described;
}

} // namespace

class TestAnsi : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void survivesAnything();
};

void TestAnsi::reads_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* line, const char* expected) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(expected);
    };
    row("plain", "plain å", "plain å");
    row("red", "a\x1B[31mred\x1B[0mb", "aredb|1-4:1,-1");
    row("reset without parameter", "\x1B[1mx\x1B[my", "xy|0-1:-1,-1b");
    row("several", "\x1B[1;3;4;32;44mx", "x|0-1:2,4biu");
    row("off again", "\x1B[1;4mx\x1B[22my\x1B[24mz", "xyz|0-1:-1,-1bu|1-2:-1,-1u");
    row("bright", "\x1B[91;102mx", "x|0-1:9,10");
    row("palette", "\x1B[38;5;208mx\x1B[48;5;17my", "xy|0-1:208,-1|1-2:208,17");
    row("true colour", "\x1B[38;2;255;0;0mx", "x|0-1:196,-1");
    row("true grey", "\x1B[38;2;128;128;128mx", "x|0-1:244,-1");
    row("palette out of range", "\x1B[38;5;999mx", "x");
    row("default colours", "\x1B[31;41mx\x1B[39;49my", "xy|0-1:1,1");
    row("inverse", "\x1B[7mx\x1B[31my\x1B[27mz", "xyz|0-1:0,7|1-2:0,1|2-3:1,-1");
    row("cursor and erase", "a\x1B[2Kb\x1B[10;5Hc\x1B[?25ld", "abcd");
    row("link", "\x1B]8;;https://example.org\x1B\\text\x1B]8;;\x07!", "text!");
    row("charset", "\x1B(Ba\x1B=b", "ab");
    row("cut off", "a\x1B[31", "a");
    row("cut off at once", "a\x1B", "a");
    row("cut off title", "a\x1B]0;title", "a");
    row("escape in a sequence", "\x1B[3\x1B[31mx", "x|0-1:1,-1");
    row("no sequence", "\x1B\x01x", "\x01x");
    row("huge parameter", "\x1B[99999999999999999999mx", "x");
}

void TestAnsi::reads() {
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(describe(withoutAnsi(line.toStdString())), expected);
}

void TestAnsi::survivesAnything() {
    std::mt19937 random(29);
    const std::string_view alphabet("\x1B\x1B\x1B[]();:m0123456789\x07\\Pabc\xC3\xA9\0\x9B", 31);
    for (int round = 0; round < 20000; ++round) {
        std::string line(random() % 80, '\0');
        for (char& c : line) {
            c = alphabet[random() % alphabet.size()];
        }
        const AnsiText text = withoutAnsi(line);
        QVERIFY(text.plain.find('\x1B') == std::string::npos);
        QVERIFY(text.plain.size() <= line.size());
        std::uint32_t end = 0;
        for (const AnsiSpan& span : text.spans) {
            QVERIFY(span.begin >= end && span.begin < span.end && span.end <= text.plain.size());
            QVERIFY(span.foreground >= -1 && span.foreground <= 255 && span.background >= -1 && span.background <= 255);
            end = span.end;
        }
    }
    const std::string many = [] {
        std::string line;
        for (int i = 0; i < 100000; ++i) {
            line += "\x1B[1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;31mx";
        }
        return line;
    }();
    QCOMPARE(withoutAnsi(many).plain.size(), std::size_t{100000});
}

QTEST_APPLESS_MAIN(TestAnsi)
#include "test_ansi.moc"
