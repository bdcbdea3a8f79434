// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::ledger;

class TestKeptFiles : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comeBack();
    void areNamedByTheirBytes();
    void stockGitHoldsThemSound();
    void changedByteIsFound();
    void refusesTooLarge();

private:
    Ledger opened() const;
    std::unique_ptr<QTemporaryDir> m_home;
    static constexpr UtcSeconds now{1'800'000'000};
};

void TestKeptFiles::init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("OUTCHECK_HOME", m_home->path().toUtf8());
    QVERIFY(createIdentity("Ann").has_value());
}

Ledger TestKeptFiles::opened() const {
    return std::move(*Ledger::openOrCreate(Ledger::defaultFolder(), *currentIdentity(), now));
}

void TestKeptFiles::comeBack() {
    std::vector<Sha256Digest> digests;
    {
        Ledger ledger = opened();
        for (int i = 0; i < 40; ++i) {
            const auto kept = ledger.keepFile("file " + std::to_string(i), now);
            QVERIFY2(kept, kept ? "" : describe(kept.error()).c_str());
            digests.push_back(*kept);
        }
        QCOMPARE(*ledger.keepFile("file 7", now), digests[7]); // once more
    }
    const Ledger again = opened();
    for (std::size_t i = 0; i < digests.size(); ++i) {
        QCOMPARE(*again.keptFile(digests[i]), "file " + std::to_string(i));
    }
    QVERIFY(again.verify().genuine);
}

void TestKeptFiles::areNamedByTheirBytes() {
    Ledger ledger = opened();
    const std::string bytes("\0\r\n\xFF", 4);
    QCOMPARE(*ledger.keepFile(bytes, now), sha256Of(bytes));
    QCOMPARE(*ledger.keptFile(sha256Of(bytes)), bytes);
    const auto missing = ledger.keptFile(sha256Of("other"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestKeptFiles::stockGitHoldsThemSound() {
    Ledger ledger = opened();
    QVERIFY(ledger.keepFile("a", now).has_value());
    QProcess git;
    git.start("git", {"-C", QString::fromStdString(ledger.folder().string()), "fsck", "--strict"});
    QVERIFY(git.waitForFinished());
    QCOMPARE(git.exitCode(), 0);
}

void TestKeptFiles::changedByteIsFound() {
    Ledger ledger = opened();
    const std::string bytes(1000, 'q');
    const auto digest = ledger.keepFile(bytes, now);
    QVERIFY(digest.has_value());
    bool changed = false;
    QDirIterator objects(QString::fromStdString((ledger.folder() / "objects").string()), QDir::Files,
                         QDirIterator::Subdirectories);
    while (objects.hasNext()) {
        QFile file(objects.next());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const auto at = content.indexOf("qqqqqqqq");
        if (at >= 0) {
            content[at] = 'p';
            QVERIFY(file.seek(0) && file.write(content) == content.size());
            changed = true;
        }
    }
    QVERIFY(changed);
    const auto read = ledger.keptFile(*digest);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotGenuine);
}

void TestKeptFiles::refusesTooLarge() {
    Ledger ledger = opened();
    const auto kept = ledger.keepFile(std::string(maximumKeptFile + 1, 'x'), now);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestKeptFiles)
#include "test_kept_files.moc"
