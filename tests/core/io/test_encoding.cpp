// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "io/encoding.h"

#include <QTest>
#include <random>

using namespace outcheck::io;

class TestEncoding : public QObject {
    Q_OBJECT
private slots:
    void transcodes_data();
    void transcodes();
    void givesUtf8WhateverComes();
};

void TestEncoding::transcodes_data() {
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<quint64>("malformed");
    const auto row = [](const char* name, Encoding encoding, const QByteArray& raw, const char* expected,
                        quint64 malformed) {
        QTest::newRow(name) << static_cast<int>(encoding) << raw << QByteArray(expected) << malformed;
    };
    row("utf-8 as it is", Encoding::Utf8, "\xC3\xA9\xFF", "\xC3\xA9\xFF", 0);
    row("latin-1", Encoding::Latin1, "a\xE9\xA3", "aé£", 0);
    row("windows-1252", Encoding::Latin1, "\x80\x93x\x94\x81", "€“x”\xC2\x81", 0);
    row("little", Encoding::Utf16Le, QByteArray("a\0\xAC\x20", 4), "a€", 0);
    row("big", Encoding::Utf16Be, QByteArray("\0a\x20\xAC", 4), "a€", 0);
    row("pair", Encoding::Utf16Be, QByteArray("\xD8\x3D\xDE\x00", 4), "😀", 0);
    row("lone leading", Encoding::Utf16Be, QByteArray("\xD8\x3D\0a", 4),
        "\uFFFD"
        "a",
        1);
    row("lone trailing", Encoding::Utf16Be, QByteArray("\xDE\x00\0a", 4),
        "\uFFFD"
        "a",
        1);
    row("leading at the end", Encoding::Utf16Be, "\xD8\x3D", "\uFFFD", 1);
    row("half a unit", Encoding::Utf16Le, QByteArray("a\0b", 3), "a\uFFFD", 1);
    row("leading twice", Encoding::Utf16Be, QByteArray("\xD8\x3D\xD8\x3D\xDE\x00", 6), "\uFFFD😀", 1);
}

void TestEncoding::transcodes() {
    QFETCH(int, encoding);
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, expected);
    QFETCH(quint64, malformed);
    for (qsizetype cut = 0; cut <= raw.size(); ++cut) {
        Transcoder transcoder(static_cast<Encoding>(encoding));
        std::string utf8;
        transcoder.append(raw.first(cut).toStdString(), utf8);
        transcoder.append(raw.sliced(cut).toStdString(), utf8);
        transcoder.finish(utf8);
        QCOMPARE(QByteArray::fromStdString(utf8), expected);
        QCOMPARE(transcoder.malformed(), malformed);
        QVERIFY(transcoder.atBoundary());
    }
}

void TestEncoding::givesUtf8WhateverComes() {
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::string raw(random() % 64, '\0');
        for (char& c : raw) {
            c = static_cast<char>(random() % 3 == 0 ? 0xD8U + random() % 8 : random() & 0xFFU);
        }
        for (const Encoding encoding : {Encoding::Latin1, Encoding::Utf16Le, Encoding::Utf16Be}) {
            Transcoder transcoder(encoding);
            std::string utf8;
            transcoder.append(raw, utf8);
            transcoder.finish(utf8);
            QVERIFY(outcheck::isUtf8(utf8));
        }
        QVERIFY(guessEncoding(raw).markBytes <= raw.size());
    }
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "test_encoding.moc"
