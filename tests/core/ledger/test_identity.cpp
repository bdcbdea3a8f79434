// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/atomic_file.h"
#include "ledger_fixture.h"

#include <QProcess>
#include <QStandardPaths>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

fs::path keyWith(const fs::path& folder, const std::string& passphrase) {
    const fs::path file = folder / "id";
    const auto made =
        runProgram("ssh-keygen", {"-q", "-t", "ed25519", "-N", passphrase, "-f", file.string()}, {}, computingLimit);
    return made && made->exitCode == 0 ? file : fs::path();
}

// An agent that ends with its owner.
class Agent {
public:
    explicit Agent(const fs::path& folder) {
        const std::string socket = (folder / "agent").string();
        m_process.start("ssh-agent", {"-D", "-a", QString::fromStdString(socket)});
        m_process.waitForStarted();
        for (int i = 0; i < 100 && !fs::exists(socket); ++i) {
            QTest::qWait(20);
        }
        qputenv("SSH_AUTH_SOCK", socket.c_str());
    }
    ~Agent() {
        qunsetenv("SSH_AUTH_SOCK");
        m_process.kill();
        m_process.waitForFinished();
    }
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

private:
    QProcess m_process;
};

} // namespace

class TestIdentity : public QObject {
    Q_OBJECT

private slots:
    void noneAtFirst() {
        const TestHome home;
        QVERIFY(currentIdentity().error().code == ErrorCode::NotFound);
    }

    void createsOnce() {
        const TestHome home;
        const auto made = createIdentity("Anna Smith");
        QVERIFY2(made.has_value(), made ? "" : describe(made.error()).c_str());
        const auto found = currentIdentity();
        QVERIFY(found.has_value());
        QCOMPARE(found->fingerprint, made->fingerprint);
        QCOMPARE(found->name, std::string("Anna Smith"));
        QVERIFY(signBytes(*found, "x", "git").has_value());
        QVERIFY(createIdentity("Ben").error().code == ErrorCode::Refused);
        QCOMPARE(currentIdentity()->name, std::string("Anna Smith"));
        const auto permissions = [](const fs::path& path) { return fs::status(path).permissions(); };
        QVERIFY(permissions(found->privateKey) == (fs::perms::owner_read | fs::perms::owner_write));
        QVERIFY(permissions(homeFolder() / "keys") == fs::perms::owner_all);
    }

    void badNameMakesNothing() {
        const TestHome home;
        QVERIFY(createIdentity("a, b").error().code == ErrorCode::Malformed);
        QVERIFY(!fs::exists(homeFolder()));
    }

    void homeCanBeMoved() {
        TestHome home;
        const auto made = createIdentity("Anna");
        const fs::path elsewhere = home.path() / "moved";
        fs::rename(homeFolder(), elsewhere);
        qputenv("OUTCHECK_HOME", elsewhere.string().c_str());
        const auto found = currentIdentity();
        QVERIFY(found.has_value());
        QVERIFY(signBytes(*found, "x", "git").has_value());
    }

    void adoptsKeyFile() {
        const TestHome home;
        const fs::path key = keyWith(home.path(), "");
        const auto adopted = adoptIdentity("Anna", key);
        QVERIFY2(adopted.has_value(), adopted ? "" : describe(adopted.error()).c_str());
        QCOMPARE(adopted->privateKey, key);
        QVERIFY(signBytes(*currentIdentity(), "x", "git").has_value());
    }

    // A passphrase must never make anything wait for a terminal.
    void passphraseNeedsAgent() {
        const TestHome home;
        const fs::path key = keyWith(home.path(), "a secret");
        const auto without = adoptIdentity("Anna", key);
        QVERIFY(without.error().code == ErrorCode::Refused);
        QVERIFY2(without.error().detail.find("agent") != std::string::npos, without.error().detail.c_str());
        QVERIFY(currentIdentity().error().code == ErrorCode::NotFound);
    }

    void usesTheAgentsKey() {
        if (QStandardPaths::findExecutable("ssh-agent").isEmpty()) {
            QSKIP("no ssh-agent here");
        }
        const TestHome home;
        const fs::path key = keyWith(home.path(), "");
        const Agent agent(home.path());
        QVERIFY(agentKeys().empty());
        QCOMPARE(runProgram("ssh-add", {"-q", key.string()}, {}, computingLimit)->exitCode, 0);
        fs::remove(key); // only the agent has it now
        QCOMPARE(agentKeys().size(), std::size_t(1));
        const auto adopted = adoptIdentity("Anna", key.string() + ".pub");
        QVERIFY2(adopted.has_value(), adopted ? "" : describe(adopted.error()).c_str());
        QVERIFY(adopted->privateKey.empty());
        QVERIFY(signBytes(*currentIdentity(), "x", "git").has_value());
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(signBytes(*currentIdentity(), "x", "git").error().code == ErrorCode::ProgramFailed);
    }

    void badKeysAreRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::Malformed);
        QTest::newRow("text") << QByteArray("hello") << static_cast<int>(ErrorCode::Malformed);
        QTest::newRow("types differ")
            << QByteArray("ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIGoyuCo2y9q9Je3WI6YMFEnyHsaxt8uKFv/pvVJVEwJz")
            << static_cast<int>(ErrorCode::Malformed);
        QTest::newRow("public alone")
            << QByteArray("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGoyuCo2y9q9Je3WI6YMFEnyHsaxt8uKFv/pvVJVEwJz")
            << static_cast<int>(ErrorCode::Refused);
        QTest::newRow("cut private") << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n")
                                     << static_cast<int>(ErrorCode::ProgramFailed);
        QTest::newRow("huge") << QByteArray(1'000'000, 'x') << static_cast<int>(ErrorCode::TooLarge);
    }

    void badKeysAreRefused() {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const TestHome home;
        const fs::path file = home.path() / "key";
        QVERIFY(writeWhole(file, content.toStdString()).has_value());
        const auto result = adoptIdentity("Anna", file);
        QVERIFY(!result.has_value());
        QVERIFY2(static_cast<int>(result.error().code) == code, describe(result.error()).c_str());
    }

    void damagedIdentityIsNoReasonForASecondKey_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"format\": \"outcheck-iden");
        QTest::newRow("other version") << QByteArray(
            R"({"format":"outcheck-identity/9","name":"A","publicKey":"","privateKey":"","fingerprint":""})");
        QTest::newRow("key gone") << QByteArray(
            R"({"format":"outcheck-identity/1","name":"A","publicKey":"keys/none","privateKey":"","fingerprint":""})");
    }

    void damagedIdentityIsNoReasonForASecondKey() {
        QFETCH(QByteArray, content);
        const TestHome home;
        fs::create_directories(homeFolder());
        QVERIFY(writeWhole(homeFolder() / "identity.json", content.toStdString()).has_value());
        QVERIFY(currentIdentity().error().code != ErrorCode::NotFound);
        QVERIFY(!createIdentity("Anna").has_value());
    }

    void missingProgramIsSaid() {
        const TestHome home;
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", home.path().string().c_str());
        const auto made = createIdentity("Anna");
        qputenv("PATH", path);
        QVERIFY(made.error().code == ErrorCode::ProgramMissing);
        QVERIFY(made.error().detail.find("openssh-client") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "test_identity.moc"
