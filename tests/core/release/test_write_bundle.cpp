// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_bundle.h"
#include "release/write_bundle.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::release;

class TestWriteBundle : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isThereWhole();
    void isTakenBackUnlessKept();
    void leavesNothing_data();
    void leavesNothing();
    void replacesNothing();
    void anyChangeIsFound_data();
    void anyChangeIsFound();

private:
    Bundle bundle() const;
    static Result<void> pinned(const review::FilePin& pin, const BundleFolder::Sink& sink);
    std::vector<Error> place(const QString& folder) const;

    QTemporaryDir m_home;
    ledger::Identity m_identity;
};

void TestWriteBundle::initTestCase() {
    QVERIFY(m_home.isValid());
    qputenv("OUTCHECK_HOME", m_home.path().toUtf8());
    const auto identity = ledger::createIdentity("Ann");
    QVERIFY2(identity, identity ? "" : describe(identity.error()).c_str());
    m_identity = *identity;
}

Bundle TestWriteBundle::bundle() const {
    Bundle bundle = exampleBundle();
    bundle.releasedBy = {m_identity.name, m_identity.fingerprint};
    return bundle;
}

Result<void> TestWriteBundle::pinned(const review::FilePin& pin, const BundleFolder::Sink& sink) {
    const std::string& bytes = pin.digest == sha256Of(firstBytes) ? firstBytes : secondBytes;
    const std::size_t half = bytes.size() / 2;
    const auto first = sink(std::string_view(bytes).substr(0, half));
    return first ? sink(std::string_view(bytes).substr(half)) : first;
}

// Places the bundle to stay and gives what does not hold about it.
std::vector<Error> TestWriteBundle::place(const QString& folder) const {
    auto placed = placeBundle(bundle(), pinned, m_identity, folder.toStdString(), {});
    if (!placed) {
        return {placed.error()};
    }
    placed->folder.keep();
    Bundle read;
    return faultsOfBundle(folder.toStdString(), read, {});
}

void TestWriteBundle::isThereWhole() {
    const QTemporaryDir folder;
    const QString target = folder.filePath("release");
    {
        auto placed = placeBundle(bundle(), pinned, m_identity, target.toStdString(), {});
        QVERIFY2(placed, placed ? "" : describe(placed.error()).c_str());
        QCOMPARE(placed->digest, sha256Of(toJson(bundle())));
        placed->folder.keep();
    }
    QFile file(target + "/outputs/output/counts.csv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), firstBytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList("release"));
    Bundle read;
    const auto faults = faultsOfBundle(target.toStdString(), read, {});
    QVERIFY2(faults.empty(), faults.empty() ? "" : describe(faults.front()).c_str());
    QVERIFY(read == bundle());
    QProcess sums; // the stock tool agrees
    sums.setWorkingDirectory(target);
    sums.start("sha256sum", {"--strict", "-c", "SHA256SUMS"});
    QVERIFY(sums.waitForFinished());
    QCOMPARE(sums.exitCode(), 0);
}

void TestWriteBundle::isTakenBackUnlessKept() {
    const QTemporaryDir folder;
    const QString target = folder.filePath("release");
    {
        const auto placed = placeBundle(bundle(), pinned, m_identity, target.toStdString(), {});
        QVERIFY(placed);
        QVERIFY(QFile::exists(target + "/release.json"));
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestWriteBundle::leavesNothing_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("other bytes") << 0 << "not-genuine";
    QTest::newRow("fewer bytes") << 1 << "not-genuine";
    QTest::newRow("bytes not there") << 2 << "not-found";
    QTest::newRow("stopped") << 3 << "cancelled";
    QTest::newRow("another's key") << 4 << "refused";
    QTest::newRow("one approval") << 5 << "refused";
}

void TestWriteBundle::leavesNothing() {
    QFETCH(int, fault);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    Bundle wanted = bundle();
    std::stop_source stop;
    if (fault == 4) {
        wanted.releasedBy.writer = "other";
    } else if (fault == 5) {
        wanted.files[0].approvals.pop_back();
    }
    const ReadPinned read = [&](const review::FilePin& pin, const BundleFolder::Sink& sink) -> Result<void> {
        if (fault == 3) {
            stop.request_stop();
        }
        if (fault >= 3 || pin.digest == sha256Of(firstBytes)) {
            return pinned(pin, sink);
        }
        return fault == 2 ? failure(ErrorCode::NotFound, {pin.digest.toHex(), 0, {}}, "gone")
                          : sink(fault == 0 ? "A log\n" : "a log");
    };
    const auto placed =
        placeBundle(wanted, read, m_identity, folder.filePath("release").toStdString(), stop.get_token());
    QVERIFY(!placed);
    QCOMPARE(QString::fromUtf8(nameOf(placed.error().code).data()), code);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestWriteBundle::replacesNothing() {
    const QTemporaryDir folder;
    const QString target = folder.filePath("release");
    QVERIFY(QDir().mkdir(target));
    const auto placed = placeBundle(bundle(), pinned, m_identity, target.toStdString(), {});
    QVERIFY(!placed);
    QCOMPARE(placed.error().code, ErrorCode::Refused);
    QVERIFY(QDir(target).isEmpty());
}

void TestWriteBundle::anyChangeIsFound_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("removes");
    for (const char* name : {"outputs/output/counts.csv", "release.json", "release.json.sig", "allowed_signers",
                             "release.md", "SHA256SUMS"}) {
        QTest::addRow("%s changed", name) << QString(name) << false;
        QTest::addRow("%s removed", name) << QString(name) << true;
    }
    QTest::newRow("a file more") << "outputs/more.csv" << false;
}

// Every byte in turn, of the longer ones a sample.
void TestWriteBundle::anyChangeIsFound() {
    QFETCH(QString, file);
    QFETCH(bool, removes);
    const QTemporaryDir folder;
    const QString target = folder.filePath("release");
    const auto before = place(target);
    QVERIFY2(before.empty(), before.empty() ? "" : describe(before.front()).c_str());
    const QString path = target + "/" + file;
    Bundle read;
    if (removes) {
        QVERIFY(QFile::remove(path));
        QVERIFY(!faultsOfBundle(target.toStdString(), read, {}).empty());
        return;
    }
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    const QByteArray bytes = changed.readAll();
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 20);
    for (qsizetype at = 0; at <= bytes.size(); at += step) {
        QByteArray other = bytes;
        if (at == bytes.size()) {
            other.append('x');
        } else {
            other[at] = static_cast<char>(other[at] ^ 1);
        }
        QVERIFY(changed.resize(0) && changed.seek(0) && changed.write(other) == other.size() && changed.flush());
        QVERIFY2(!faultsOfBundle(target.toStdString(), read, {}).empty(), std::to_string(at).c_str());
    }
}

QTEST_GUILESS_MAIN(TestWriteBundle)
#include "test_write_bundle.moc"
