// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <QTest>

using namespace outcheck;

class TestUtf8 : public QObject {
    Q_OBJECT
private slots:
    void wellFormedness_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("ascii") << QByteArray("abc") << true;
        QTest::newRow("two") << QByteArray("\xC3\xA9") << true;
        QTest::newRow("three") << QByteArray("\xE2\x89\xA4") << true;
        QTest::newRow("four") << QByteArray("\xF0\x9F\x98\x80") << true;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("cut") << QByteArray("\xE2\x89") << false;
        QTest::newRow("latin-1") << QByteArray("caf\xE9") << false;
    }
    void wellFormedness() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        QCOMPARE(isUtf8(bytes.toStdString()), good);
        QVERIFY(isUtf8(toUtf8(bytes.toStdString())));
        QCOMPARE(toUtf8(bytes.toStdString()) == bytes.toStdString(), good);
    }

    void controlAndDirectionCharactersShow() {
        QCOMPARE(printable("a\x1b[31m\nb"), std::string("a\\x1B[31m\\x0Ab"));
        QCOMPARE(printable("a\xE2\x80\xAE"
                           "b"),
                 std::string("a\\u{202E}b"));
        QCOMPARE(printable("gr\xC3\xBC\xC3\x9F"), std::string("gr\xC3\xBC\xC3\x9F"));
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "test_utf8.moc"
