// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/allowed_signers.h"
#include "ledger/atomic_file.h"
#include "ledger/ssh_signature.h"
#include "ledger_fixture.h"

using namespace outcheck;
using namespace outcheck::ledger;

class TestSignatures : public QObject {
    Q_OBJECT

private slots:
    void signsAndVerifies_data() {
        QTest::addColumn<QString>("type");
        for (const char* type : {"ed25519", "rsa", "ecdsa"}) {
            QTest::newRow(type) << type;
        }
    }

    void signsAndVerifies() {
        QFETCH(QString, type);
        const TestHome home;
        const Identity identity = makeIdentity(home.path(), "Änne O'Neil", type.toStdString());
        const std::string message("a message\0with a NUL\n", 21);
        const auto signature = signBytes(identity, message, "outcheck-report");
        QVERIFY2(signature.has_value(), signature ? "" : describe(signature.error()).c_str());
        const std::string signers = allowedSignersLine(identity.name, identity.publicKeyLine);
        QVERIFY(verifyBytes(message, *signature, "outcheck-report", identity.name, signers).has_value());

        const auto refused = [&](std::string_view bytes, std::string_view armored, std::string_view purpose,
                                 std::string_view principal, std::string_view lines) {
            const auto result = verifyBytes(bytes, armored, purpose, principal, lines);
            return !result && result.error().code == ErrorCode::NotGenuine;
        };
        QVERIFY(refused(message + "x", *signature, "outcheck-report", identity.name, signers));
        QVERIFY(refused(message, *signature, "git", identity.name, signers));
        QVERIFY(refused(message, *signature, "outcheck-report", "Somebody else", signers));
        QVERIFY(refused(message, *signature, "outcheck-report", identity.name, ""));
        for (std::size_t i = 0; i + 1 < signature->size(); ++i) {
            for (const int change : {0x01, 0x20, 0x80}) {
                std::string damaged = *signature;
                damaged[i] = static_cast<char>(damaged[i] ^ change);
                QVERIFY2(refused(message, damaged, "outcheck-report", identity.name, signers),
                         qPrintable(QString::number(i)));
            }
            QVERIFY(refused(message, signature->substr(0, i), "outcheck-report", identity.name, signers));
        }
    }

    void stockProgramAgrees() {
        const TestHome home;
        const Identity identity = makeIdentity(home.path(), "Anna Smith");
        const auto signature = signBytes(identity, "report", "outcheck-report");
        QVERIFY(signature.has_value());
        QVERIFY(writeWhole(home.path() / "sig", *signature).has_value());
        QVERIFY(
            writeWhole(home.path() / "signers", allowedSignersLine(identity.name, identity.publicKeyLine)).has_value());
        const auto run = [&](const std::string& message) {
            return runProgram("ssh-keygen",
                              {"-Y", "verify", "-n", "outcheck-report", "-I", "Anna Smith", "-s",
                               (home.path() / "sig").string(), "-f", (home.path() / "signers").string()},
                              message, computingLimit);
        };
        QCOMPARE(run("report")->exitCode, 0);
        QVERIFY(run("reporT")->exitCode != 0);
    }

    // Lines with more of the format than we write go to ssh-keygen, and so keep their meaning.
    void foreignLines_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("good");
        QTest::newRow("valid once") << "valid-after=\"20200101\" " << true;
        QTest::newRow("no longer valid") << "valid-before=\"20200101\" " << false;
        QTest::newRow("nonsense") << "something " << false;
    }

    void foreignLines() {
        QFETCH(QString, options);
        QFETCH(bool, good);
        const TestHome home;
        const Identity identity = makeIdentity(home.path(), "Anna");
        const auto signature = signBytes(identity, "report", "git");
        const std::string line = "Anna " + options.toStdString() + identity.publicKeyLine + "\n";
        QCOMPARE(verifyBytes("report", *signature, "git", "Anna", line).has_value(), good);
    }

    void oddTextIsNoSignature_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << QByteArray("-----BEGIN SSH SIGNATURE-----\n");
        QTest::newRow("no body") << QByteArray("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n");
        QTest::newRow("magic only") << QByteArray(
            "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n");
        QTest::newRow("huge length") << QByteArray(
            "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAf////8=\n-----END SSH SIGNATURE-----\n");
        QTest::newRow("large") << QByteArray(1'000'000, 'A');
    }

    void oddTextIsNoSignature() {
        QFETCH(QByteArray, text);
        const auto result = parseSignature(text.toStdString());
        QVERIFY(!result && result.error().code == ErrorCode::NotGenuine);
    }

    void names_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("Anna Smith") << true;
        QTest::newRow("accents") << QByteArray("Siân Ó Broin-Müller") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("comma") << QByteArray("Smith, Anna") << false;
        QTest::newRow("wildcard") << QByteArray("*") << false;
        QTest::newRow("quote") << QByteArray("a\"b") << false;
        QTest::newRow("address") << QByteArray("Anna <a@b>") << false;
        QTest::newRow("line break") << QByteArray("a\nb") << false;
        QTest::newRow("space at the end") << QByteArray("Anna ") << false;
        QTest::newRow("dot at the end") << QByteArray("Anna S.") << false;
        QTest::newRow("not UTF-8") << QByteArray("\xff") << false;
        QTest::newRow("long") << QByteArray(101, 'a') << false;
    }

    void names() {
        QFETCH(QByteArray, name);
        QFETCH(bool, good);
        QCOMPARE(validateName(name.toStdString()).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(TestSignatures)
#include "test_signatures.moc"
