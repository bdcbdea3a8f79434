// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/line_splitter.h"

#include <QTest>
#include <random>

using outcheck::check::LineSplitter;

class TestLineSplitter : public QObject {
    Q_OBJECT
private slots:
    void splits_data();
    void splits();
    void cutsLongLines();
};

void TestLineSplitter::splits_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("LF") << QByteArray("a\nb\n") << QByteArrayList{"a", "b"};
    QTest::newRow("no end") << QByteArray("a\nb") << QByteArrayList{"a", "b"};
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArrayList{"a", "b"};
    QTest::newRow("CR") << QByteArray("a\rb\r") << QByteArrayList{"a", "b"};
    QTest::newRow("mixed") << QByteArray("a\r\n\r\nb\n\rc") << QByteArrayList{"a", "", "b", "", "c"};
    QTest::newRow("empty") << QByteArray() << QByteArrayList{};
    QTest::newRow("ends alone") << QByteArray("\n\n") << QByteArrayList{"", ""};
}

// Whole, byte by byte and in random pieces: always the same lines.
void TestLineSplitter::splits() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, lines);
    std::mt19937 random(3);
    for (int attempt = 0; attempt < 30; ++attempt) {
        LineSplitter splitter;
        QByteArrayList said;
        const auto take = [&](std::uint64_t number, std::string_view line) {
            QCOMPARE(number, static_cast<std::uint64_t>(said.size()));
            said << QByteArray(line.data(), static_cast<qsizetype>(line.size()));
        };
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length = attempt == 0   ? text.size()
                                     : attempt == 1 ? 1
                                                    : 1 + static_cast<qsizetype>(random() % 4U);
            const QByteArray piece = text.mid(at, length);
            splitter.push({piece.constData(), static_cast<std::size_t>(piece.size())}, take);
            at += piece.size();
        }
        splitter.finish(take);
        QCOMPARE(said, lines);
        QCOMPARE(splitter.lineCount(), static_cast<std::uint64_t>(lines.size()));
    }
}

void TestLineSplitter::cutsLongLines() {
    LineSplitter splitter;
    std::string text(3 * LineSplitter::longestPart, 'x');
    const std::size_t border = LineSplitter::longestPart - 3;
    text.replace(border, 10, "9434765919"); // lies across the first cut
    std::size_t parts = 0;
    bool whole = false;
    const auto take = [&](std::uint64_t number, std::string_view line) {
        QCOMPARE(number, std::uint64_t(0));
        QVERIFY(line.size() <= LineSplitter::longestPart);
        whole = whole || line.find("9434765919") != std::string_view::npos;
        ++parts;
    };
    splitter.push(text, take);
    splitter.finish(take);
    QVERIFY(whole);
    QVERIFY(parts >= 3);
    QCOMPARE(splitter.longLines(), std::uint64_t(1));
    QCOMPARE(splitter.lineCount(), std::uint64_t(1));
}

QTEST_APPLESS_MAIN(TestLineSplitter)
#include "test_line_splitter.moc"
