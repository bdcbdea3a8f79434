// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/signers.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>

using namespace outcheck;

class TestReportSigners : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        qputenv("OUTCHECK_HOME", m_home.path().toUtf8());
        Result<ledger::Identity> identity = ledger::createIdentity("Zoë O'Neill");
        QVERIFY2(identity, identity ? "" : describe(identity.error()).c_str());
        m_identity = *identity;
    }

    void theLineIsReadBack() {
        const Result<report::Signer> signer = report::readAllowedSigners(report::allowedSignersFor(m_identity));
        QVERIFY(signer);
        QCOMPARE(signer->principal, std::string("Zoë O'Neill"));
        QCOMPARE(signer->fingerprint, m_identity.fingerprint);
        QVERIFY(signer->sshFingerprint.starts_with("SHA256:"));
    }

    void namesCannotChangeTheFormat_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("principal");
        QTest::newRow("plain") << "Jane Doe"
                               << "Jane Doe";
        QTest::newRow("pattern") << "*"
                                 << "_";
        QTest::newRow("list") << "jane,root"
                              << "jane_root";
        QTest::newRow("quote") << "a\" cert-authority"
                               << "a_ cert-authority";
        QTest::newRow("two lines") << "a\nb ssh-rsa AAAA"
                                   << "a_b ssh-rsa AAAA";
        QTest::newRow("empty") << ""
                               << "_";
    }
    void namesCannotChangeTheFormat() {
        QFETCH(QString, name);
        QFETCH(QString, principal);
        QCOMPARE(QString::fromStdString(report::principalOf(name.toStdString())), principal);
        ledger::Identity identity = m_identity;
        identity.name = name.toStdString();
        const Result<report::Signer> signer = report::readAllowedSigners(report::allowedSignersFor(identity));
        QVERIFY(signer);
        QCOMPARE(QString::fromStdString(signer->principal), principal);
    }

    void refusesOtherSignerFiles_data() {
        QTest::addColumn<QString>("text");
        const QString line = QString::fromStdString(report::allowedSignersFor(m_identity));
        QTest::newRow("empty") << "";
        QTest::newRow("two lines") << line + line;
        QTest::newRow("comment first") << "# x\n" + line;
        QTest::newRow("no line break") << line.chopped(1);
        QTest::newRow("no namespace") << QString(line).remove(" namespaces=\"outcheck-report\"");
        QTest::newRow("another type") << QString(line).replace("ssh-ed25519", "ssh-ed25518");
        QTest::newRow("comment behind") << line.chopped(1) + " comment\n";
        QTest::newRow("blank") << "\"\n";
    }
    void refusesOtherSignerFiles() {
        QFETCH(QString, text);
        const Result<report::Signer> signer = report::readAllowedSigners(text.toStdString());
        QVERIFY(!signer);
        QCOMPARE(signer.error().code, ErrorCode::NotGenuine);
    }

    void everyFlippedByteOfASignatureIsSeen() {
        const std::string bytes = "what was signed\n";
        const Result<std::string> signature = ledger::signBytes(m_identity, bytes, report::signatureNamespace);
        QVERIFY(signature);
        QVERIFY(report::isCanonicalSignature(*signature));
        const std::string signers = report::allowedSignersFor(m_identity);
        QVERIFY(ledger::verifyBytes(bytes, *signature, report::signatureNamespace, m_identity.name, signers));
        for (std::size_t at = 0; at < signature->size(); ++at) {
            for (const int mask : {0x01, 0x20, 0x80}) {
                std::string changed = *signature;
                changed[at] = static_cast<char>(changed[at] ^ mask);
                QVERIFY(!report::isCanonicalSignature(changed) ||
                        !ledger::verifyBytes(bytes, changed, report::signatureNamespace, m_identity.name, signers));
            }
        }
        for (const std::string& changed :
             {*signature + "\n", "\n" + *signature, signature->substr(0, signature->size() - 1), std::string(),
              *signature + *signature}) {
            QVERIFY(!report::isCanonicalSignature(changed));
        }
    }

private:
    QTemporaryDir m_home;
    ledger::Identity m_identity;
};

QTEST_GUILESS_MAIN(TestReportSigners)
#include "test_report_signers.moc"
