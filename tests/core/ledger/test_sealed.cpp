// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sealed.h"
#include "ledger_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

class TestSealed : public QObject {
    Q_OBJECT

private slots:
    void opensWhatWasSealed_data() {
        QTest::addColumn<QByteArray>("review");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(R"({"votes":[]})");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("the largest") << QByteArray(int(maximumReviewBytes), 'x');
    }

    void opensWhatWasSealed() {
        QFETCH(QByteArray, review);
        const auto made = seal(review.toStdString());
        QVERIFY(made.has_value());
        QCOMPARE(unseal(made->sealed, made->key).value_or("?"), review.toStdString());
        QVERIFY(review.isEmpty() || made->sealed.ciphertext.find(review.toStdString()) == std::string::npos);
        const auto again = seal(review.toStdString()); // the same review does not look the same
        QVERIFY(again->sealed.commitment != made->sealed.commitment);
        QVERIFY(again->sealed.ciphertext != made->sealed.ciphertext);
    }

    void everyOtherBitIsRefused() {
        const auto made = seal("approve a.csv");
        for (std::size_t at = 0; at < made->sealed.ciphertext.size(); ++at) {
            Sealed changed = made->sealed;
            changed.ciphertext[at] = static_cast<char>(changed.ciphertext[at] ^ 1);
            QVERIFY(unseal(changed, made->key).error().code == ErrorCode::NotGenuine);
            changed.ciphertext.resize(at);
            QVERIFY(unseal(changed, made->key).error().code == ErrorCode::NotGenuine);
        }
        Sealed other = made->sealed;
        other.commitment.bytes[31] ^= 1;
        QVERIFY(unseal(other, made->key).error().code == ErrorCode::NotGenuine);
    }

    // Another review under the same commitment: the nonce that would be needed does not open it either.
    void wrongKeysAreRefused() {
        const auto made = seal("approve a.csv");
        const auto other = seal("reject a.csv");
        QVERIFY(unseal(made->sealed, other->key).error().code == ErrorCode::NotGenuine);
        QVERIFY(unseal(made->sealed, {other->key.nonce, made->key.key}).error().code == ErrorCode::NotGenuine);
        QVERIFY(unseal({made->sealed.commitment, other->sealed.ciphertext}, other->key).error().code ==
                ErrorCode::NotGenuine);
        QVERIFY(unseal(made->sealed, {"", ""}).error().code == ErrorCode::Malformed);
        QVERIFY(unseal(made->sealed, {std::string(64, 'g'), made->key.key}).error().code == ErrorCode::Malformed);
        QVERIFY(seal(std::string(maximumReviewBytes + 1, 'x')).error().code == ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestSealed)
#include "test_sealed.moc"
