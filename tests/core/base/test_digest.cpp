// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <QTest>

using namespace outcheck;

class TestDigest : public QObject {
    Q_OBJECT
private slots:
    // FIPS 180-2, appendix B.
    void knownAnswers() {
        QCOMPARE(sha256Of("").toHex(), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256Of("abc").toHex(),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void piecesGiveTheSameAsTheWhole() {
        const std::string text(100'000, 'x');
        Sha256Hasher hasher;
        for (std::size_t at = 0; at < text.size(); at += 777) {
            hasher.update(std::string_view(text).substr(at, 777));
        }
        QVERIFY(hasher.finish() == sha256Of(text));
    }

    void hexGoesBothWays() {
        const Sha256Digest digest = sha256Of("abc");
        const auto read = Sha256Digest::fromHex(digest.toHex());
        QVERIFY(read.has_value());
        QVERIFY(*read == digest);
        std::string upper = digest.toHex();
        for (char& c : upper) {
            c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        }
        QVERIFY(Sha256Digest::fromHex(upper).has_value());
    }

    void badHexIsRefused_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(63, 'a');
        QTest::newRow("long") << QByteArray(65, 'a');
        QTest::newRow("letter") << QByteArray(63, 'a') + 'g';
    }
    void badHexIsRefused() {
        QFETCH(QByteArray, hex);
        const auto read = Sha256Digest::fromHex(hex.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "test_digest.moc"
