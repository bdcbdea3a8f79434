// SPDX-License-Identifier: GPL-3.0-or-later
// A report from its making to its verification, and every byte of it, of the ledger and of the files changed in
// between.
#include "report/report.h"

#include "ledger/atomic_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <memory>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

using namespace outcheck;
using report::ReportVerification;

namespace {

void put(const QString& file, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

QByteArray get(const QString& file) {
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

bool fails(const ReportVerification& verification) {
    return std::any_of(verification.statements.begin(), verification.statements.end(),
                       [](const report::VerifyStatement& s) { return !s.holds && !s.unknown; });
}

bool says(const ReportVerification& verification, const std::string& words) {
    return std::any_of(
        verification.statements.begin(), verification.statements.end(),
        [&words](const report::VerifyStatement& s) { return s.sentence.find(words) != std::string::npos; });
}

std::string inWords(const ReportVerification& verification) {
    std::string text;
    for (const report::VerifyStatement& s : verification.statements) {
        text += (s.holds ? "holds: " : s.unknown ? "unknown: " : "FAILS: ") + s.sentence + "\n";
    }
    return text;
}

// A level-4 workspace of two files, a ledger with votes on them, and what a report is made of.
class Desk {
public:
    Desk() {
        qputenv("OUTCHECK_HOME", m_base.filePath("home").toUtf8());
        const auto made = ledger::createIdentity("Jane Doe");
        QVERIFY2(made, made ? "" : describe(made.error()).c_str());
        identity = *made;
        writeWorkspace();
        auto opened = ledger::Ledger::openOrCreate(ledger::Ledger::defaultFolder(), identity);
        QVERIFY2(opened, opened ? "" : describe(opened.error()).c_str());
        ledger = std::make_unique<ledger::Ledger>(std::move(*opened));
    }

    void vote(const char* path, review::VoteKind kind) {
        review::Vote vote;
        vote.workspace = "study";
        vote.path = path;
        vote.file = sha256Of(contents.at(path).toStdString());
        vote.policyId = "test";
        vote.policyVersion = "1";
        vote.verdict = rules::Verdict::Clean;
        vote.kind = kind;
        vote.comment = "a written reason";
        const auto recorded = ledger->record(vote, now());
        QVERIFY2(recorded, recorded ? "" : describe(recorded.error()).c_str());
    }

    void dismiss(const char* path, const std::string& finding) {
        review::Dismissal dismissal;
        dismissal.workspace = "study";
        dismissal.path = path;
        dismissal.file = sha256Of(contents.at(path).toStdString());
        dismissal.finding = sha256Of(finding);
        dismissal.rule = "unrounded-count";
        dismissal.reason = "a written reason";
        const auto recorded = ledger->record(dismissal, now());
        QVERIFY2(recorded, recorded ? "" : describe(recorded.error()).c_str());
    }

    report::Report build() const {
        const auto workspace = workspace::Workspace::open(workspaceFolder());
        std::vector<check::FileCheck> checks;
        for (const auto& [path, bytes] : contents) {
            check::FileCheck check;
            check.path = path;
            check.state = check::CheckState::Complete;
            check.verdict = rules::Verdict::Clean;
            check.digest = sha256Of(bytes.toStdString());
            checks.push_back(check);
        }
        return report::buildReport(*workspace, rules::Policy(), checks, {}, ledger.get(), identity.name, now());
    }

    Result<report::WrittenReport> write(bool pdf, const std::filesystem::path& nss = {}) const {
        report::WriteOptions options;
        options.folder = reportFolder();
        options.pdf = pdf;
        options.nssFolder = nss;
        return report::writeReport(build(), identity, ledger.get(), options);
    }

    ReportVerification verify() const { return report::verifyReport(reportFolder(), workspaceFolder(), std::nullopt); }

    std::filesystem::path reportFolder() const { return m_base.filePath("report").toStdString(); }
    std::filesystem::path workspaceFolder() const { return m_base.filePath("study").toStdString(); }
    QString file(const QString& name) const { return m_base.filePath(name); }
    static UtcSeconds now() { return {QDateTime::currentSecsSinceEpoch()}; }

    ledger::Identity identity;
    std::unique_ptr<ledger::Ledger> ledger;
    std::map<std::string, QByteArray> contents{{"output/a.csv", "sex,n\nF,20\nM,25\n"},
                                               {"output/b.csv", "age,n\n18-24,10\n"}};

private:
    void writeWorkspace() {
        nlohmann::json outputs = nlohmann::json::object();
        for (const auto& [path, bytes] : contents) {
            put(m_base.filePath("study/" + QString::fromStdString(path)), bytes);
            outputs[path] = {
                {"level", "moderately_sensitive"},
                {"job_id", "j1"},
                {"job_request", "r1"},
                {"action", "make"},
                {"user", "someone"},
                {"repo", "https://example.org/study"},
                {"commit", "c1"},
                {"size", bytes.size()},
                {"timestamp", 1790000000.0},
                {"content_hash", QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString()},
                {"excluded", false},
                {"message", nullptr},
                {"row_count", 1},
                {"col_count", 2}};
        }
        const nlohmann::json manifest = {{"workspace", "study"}, {"repo", nullptr}, {"outputs", outputs}};
        put(m_base.filePath("study/metadata/manifest.json"), QByteArray::fromStdString(manifest.dump(2)));
    }

    QTemporaryDir m_base;
};

// The file with one byte changed, while it lives.
class Changed {
public:
    Changed(QString file, qsizetype at, int mask) : m_file(std::move(file)), m_before(get(m_file)) {
        QByteArray bytes = m_before;
        bytes[at] = static_cast<char>(bytes.at(at) ^ mask);
        write(bytes);
    }
    Changed(QString file, const QByteArray& appended) : m_file(std::move(file)), m_before(get(m_file)) {
        write(m_before + appended);
    }
    ~Changed() { write(m_before); }
    Changed(const Changed&) = delete;
    Changed& operator=(const Changed&) = delete;

private:
    void write(const QByteArray& bytes) const {
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner); // git's objects are read-only
        put(m_file, bytes);
    }
    QString m_file;
    QByteArray m_before;
};

// Steps through a file so that about `count` places of it are tried, first and last among them.
QList<qsizetype> placesIn(qsizetype size, qsizetype count) {
    QList<qsizetype> places;
    const qsizetype step = std::max<qsizetype>(1, size / count);
    for (qsizetype at = 0; at < size; at += step) {
        places << at;
    }
    places << size - 1;
    return places;
}

bool haveCertutil() {
    return !QStandardPaths::findExecutable("certutil").isEmpty();
}

} // namespace

class TestWriteAndVerify : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("OUTCHECK_RENDER", QByteArray(OUTCHECK_BIN_DIR) + "/outcheck-render");
        qunsetenv("SSH_AUTH_SOCK");
    }

    void aFreshReportIsGenuine() {
        Desk desk;
        desk.vote("output/a.csv", review::VoteKind::Approve);
        desk.vote("output/b.csv", review::VoteKind::RequestChanges);
        desk.vote("output/b.csv", review::VoteKind::Reject);
        const auto written = desk.write(true);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QVERIFY(written->recorded && !written->pdfSigned && !written->pdfNote.empty());
        QCOMPARE(QDir(desk.file("report")).entryList(QDir::Files, QDir::Name),
                 (QStringList{"allowed_signers", "report.json", "report.json.sig", "report.pdf", "report.pdf.sig"}));
        for (const auto& named : {desk.reportFolder(), written->json, written->pdf, written->jsonSignature}) {
            const ReportVerification verification = report::verifyReport(named, desk.workspaceFolder(), std::nullopt);
            QVERIFY2(verification.genuine, inWords(verification).c_str());
        }
        QVERIFY(!says(desk.verify(), "a written reason"));
        QVERIFY(!get(desk.file("report/report.json")).contains("a written reason"));
    }

    void stockToolsAcceptIt() {
        Desk desk;
        QVERIFY(desk.write(false));
        QProcess keygen;
        keygen.setStandardInputFile(desk.file("report/report.json"));
        keygen.start("ssh-keygen", {"-Y", "verify", "-f", desk.file("report/allowed_signers"), "-I", "Jane Doe", "-n",
                                    "outcheck-report", "-s", desk.file("report/report.json.sig")});
        QVERIFY(keygen.waitForFinished());
        QCOMPARE(keygen.exitCode(), 0);
    }

    void withoutTheLedgerItIsNotCalledGenuine() {
        Desk desk;
        QVERIFY(desk.write(false));
        const ReportVerification verification =
            report::verifyReport(desk.reportFolder(), std::nullopt, desk.file("nowhere").toStdString());
        QVERIFY(!verification.genuine);
        QVERIFY(verification.incomplete);
        QVERIFY(!fails(verification));
    }

    void signedAnewByAnotherKeyItIsNotGenuine() {
        Desk desk;
        desk.vote("output/a.csv", review::VoteKind::Reject);
        QVERIFY(desk.write(false));
        // Somebody with a key of their own makes the same report under the same name, and brings their own
        // allowed_signers.
        const std::string own = qgetenv("OUTCHECK_HOME").toStdString();
        const std::string json = get(desk.file("report/report.json")).toStdString();
        qputenv("OUTCHECK_HOME", desk.file("forger").toUtf8());
        const auto forger = ledger::createIdentity("Jane Doe");
        QVERIFY(forger);
        const auto signature = ledger::signBytes(*forger, json, "outcheck-report");
        QVERIFY(signature);
        qputenv("OUTCHECK_HOME", QByteArray::fromStdString(own));
        put(desk.file("report/report.json.sig"), QByteArray::fromStdString(*signature));
        const QList<QByteArray> words = QByteArray::fromStdString(forger->publicKeyLine).split(' ');
        put(desk.file("report/allowed_signers"),
            "\"Jane Doe\" namespaces=\"outcheck-report\" " + words.at(0) + " " + words.at(1).trimmed() + "\n");
        const ReportVerification verification = desk.verify();
        QVERIFY2(fails(verification) && says(verification, "roster"), inWords(verification).c_str());
    }

    void aVoteLeftOutShows() {
        Desk desk;
        desk.vote("output/a.csv", review::VoteKind::Reject);
        report::Report report = desk.build();
        for (report::ReportFile& file : report.files) {
            file.decision = {};
        }
        report::WriteOptions options;
        options.folder = desk.reportFolder();
        options.pdf = false;
        QVERIFY(report::writeReport(report, desk.identity, desk.ledger.get(), options)); // signed, and a lie
        const ReportVerification verification = desk.verify();
        QVERIFY2(fails(verification) && says(verification, "output/a.csv"), inWords(verification).c_str());
    }

    void whatIsDismissedIsHeldAgainstTheLedger() {
        Desk desk;
        desk.dismiss("output/a.csv", "finding");
        QVERIFY(desk.write(false));
        desk.dismiss("output/a.csv", "a later one");
        const ReportVerification genuine = desk.verify();
        QVERIFY2(genuine.genuine && says(genuine, "dismissed in the ledger"), inWords(genuine).c_str());

        report::WriteOptions options;
        options.folder = desk.reportFolder();
        options.pdf = false;
        report::Report leftOut = desk.build();
        report::Report anotherFinding = desk.build();
        for (report::Report* lie : {&leftOut, &anotherFinding}) {
            for (report::ReportFile& file : lie->files) {
                if (lie == &leftOut) {
                    file.dismissals.clear();
                } else if (!file.dismissals.empty()) {
                    file.dismissals.front().dismissal.finding = sha256Of("never dismissed");
                }
            }
            QVERIFY(report::writeReport(*lie, desk.identity, desk.ledger.get(), options)); // signed, and a lie
            const ReportVerification verification = desk.verify();
            QVERIFY2(fails(verification) && says(verification, "What is dismissed in output/a.csv"),
                     inWords(verification).c_str());
        }
    }

    void laterVotesDoNotSpoilIt() {
        Desk desk;
        desk.vote("output/a.csv", review::VoteKind::Approve);
        QVERIFY(desk.write(false));
        desk.vote("output/a.csv", review::VoteKind::Reject);
        const ReportVerification verification = desk.verify();
        QVERIFY2(verification.genuine, inWords(verification).c_str());
    }

    void everyFlippedByteOfTheReportIsSeen_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::newRow("record") << "report.json" << 150;
        QTest::newRow("signature") << "report.json.sig" << 150;
        QTest::newRow("signers") << "allowed_signers" << 150;
    }
    void everyFlippedByteOfTheReportIsSeen() {
        QFETCH(QString, name);
        QFETCH(int, count);
        Desk desk;
        desk.vote("output/a.csv", review::VoteKind::Approve);
        QVERIFY(desk.write(false));
        const QString file = desk.file("report/" + name);
        for (const qsizetype at : placesIn(QFileInfo(file).size(), count)) {
            const Changed changed(file, at, at % 2 == 0 ? 0x01 : 0x20);
            const ReportVerification verification = desk.verify();
            QVERIFY2(fails(verification),
                     qPrintable(QString("%1 at %2: %3").arg(name).arg(at).arg(inWords(verification).c_str())));
        }
        const Changed longer(file, QByteArray("\n"));
        QVERIFY(fails(desk.verify()));
    }

    void everyFlippedByteOfThePdfIsSeen() {
        Desk desk;
        std::filesystem::path nss;
        if (haveCertutil()) {
            nss = std::filesystem::path(qgetenv("OUTCHECK_HOME").toStdString()) / "nss";
            const Result<void> made = report::createCertificate(nss, "Jane Doe");
            QVERIFY2(made, made ? "" : describe(made.error()).c_str());
        }
        const auto written = desk.write(true);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QCOMPARE(written->pdfSigned, haveCertutil());
        const ReportVerification untouched = desk.verify();
        QVERIFY2(untouched.genuine, inWords(untouched).c_str());
        QCOMPARE(says(untouched, "covers the whole document; its certificate is trusted here"), haveCertutil());
        for (const QString name : {"report.pdf", "report.pdf.sig"}) {
            const QString file = desk.file("report/" + name);
            for (const qsizetype at : placesIn(QFileInfo(file).size(), 25)) {
                const Changed changed(file, at, 0x04);
                QVERIFY2(fails(desk.verify()), qPrintable(QString("%1 at %2").arg(name).arg(at)));
            }
            const Changed longer(file, QByteArray("\n% more\n"));
            QVERIFY(fails(desk.verify()));
        }
    }

    void anAppendedPdfIsNoticedByItsOwnSignatureToo() {
        if (!haveCertutil()) {
            QSKIP("certutil is not installed");
        }
        Desk desk;
        const std::filesystem::path nss = std::filesystem::path(qgetenv("OUTCHECK_HOME").toStdString()) / "nss";
        QVERIFY(report::createCertificate(nss, "Jane Doe"));
        QCOMPARE(report::createCertificate(nss, "Jane Doe").error().code, ErrorCode::Refused);
        QVERIFY(desk.write(true));
        const Changed longer(desk.file("report/report.pdf"), QByteArray("\n% more\n"));
        QVERIFY(says(desk.verify(), "does not cover the whole document"));
    }

    void changedFilesAndLedgerObjectsAreSeen() {
        Desk desk;
        desk.vote("output/a.csv", review::VoteKind::Approve);
        QVERIFY(desk.write(false));
        for (const QString name : {"study/output/a.csv", "study/output/b.csv"}) {
            for (const qsizetype at : placesIn(QFileInfo(desk.file(name)).size(), 6)) {
                const Changed changed(desk.file(name), at, 0x01);
                const ReportVerification verification = desk.verify();
                QVERIFY2(fails(verification) && says(verification, name.mid(6).toStdString()),
                         inWords(verification).c_str());
            }
        }
        QDirIterator objects(QString::fromStdString((ledger::Ledger::defaultFolder() / "objects").string()),
                             QDir::Files, QDirIterator::Subdirectories);
        int tried = 0;
        while (objects.hasNext()) {
            const QString object = objects.next();
            const Changed changed(object, QFileInfo(object).size() / 2, 0x10);
            const ReportVerification verification = desk.verify();
            QVERIFY2(!verification.genuine, qPrintable(object + "\n" + inWords(verification).c_str()));
            ++tried;
        }
        QVERIFY(tried > 3);
    }

    void missingPartsAreSaid() {
        Desk desk;
        QVERIFY(desk.write(true));
        QVERIFY(QFile::remove(desk.file("report/report.pdf")));
        QVERIFY2(fails(desk.verify()), "a signature without its PDF");
        QVERIFY(QFile::remove(desk.file("report/report.pdf.sig")));
        QVERIFY(desk.verify().genuine);
        QVERIFY(QFile::remove(desk.file("study/output/b.csv")));
        QVERIFY(fails(desk.verify()));
        QVERIFY(QFile::remove(desk.file("report/report.json.sig")));
        QVERIFY(fails(desk.verify()));
        QVERIFY(QFile::remove(desk.file("report/report.json")));
        QVERIFY(desk.verify().incomplete);
    }

    void failuresLeaveNothingBehind_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("no program for pages") << "render";
        QTest::newRow("a program that dies") << "dying";
        QTest::newRow("a program that babbles") << "babbling";
        QTest::newRow("a full disk") << "full";
        QTest::newRow("a ledger that cannot be written") << "ledger";
        QTest::newRow("stopped") << "stopped";
    }
    void failuresLeaveNothingBehind() {
        QFETCH(QString, what);
        Desk desk;
        QVERIFY(desk.write(false));
        const QByteArray before = get(desk.file("report/report.json"));
        desk.vote("output/a.csv", review::VoteKind::Approve); // so that the next report is another
        const QByteArray render = qgetenv("OUTCHECK_RENDER");
        std::stop_source stop;
        report::WriteOptions options;
        options.folder = desk.reportFolder();
        options.pdf = what != "ledger" && what != "full";
        rlimit limitBefore{};
        getrlimit(RLIMIT_FSIZE, &limitBefore);
        if (what == "render") {
            qputenv("OUTCHECK_RENDER", "/nowhere/outcheck-render");
        } else if (what == "dying") {
            put(desk.file("dying"), "#!/bin/sh\nkill -9 $$\n");
        } else if (what == "babbling") {
            put(desk.file("babbling"), "#!/bin/sh\necho nonsense\n");
        } else if (what == "full") {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{100, limitBefore.rlim_max};
            setrlimit(RLIMIT_FSIZE, &limit);
        } else if (what == "ledger") {
            QVERIFY(QDir(QString::fromStdString(ledger::Ledger::defaultFolder().string())).removeRecursively());
        } else {
            stop.request_stop();
        }
        if (what == "dying" || what == "babbling") {
            QFile::setPermissions(desk.file(what), QFile::ReadOwner | QFile::ExeOwner);
            qputenv("OUTCHECK_RENDER", desk.file(what).toUtf8());
        }
        const report::Report report = desk.build();
        const auto written = report::writeReport(report, desk.identity, desk.ledger.get(), options, stop.get_token());
        setrlimit(RLIMIT_FSIZE, &limitBefore);
        std::signal(SIGXFSZ, SIG_DFL);
        qputenv("OUTCHECK_RENDER", render);
        QVERIFY2(!written, "there is nothing to write with");
        QCOMPARE(get(desk.file("report/report.json")), before);
        const QStringList left = QDir(desk.file(".")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(left.filter("outcheck-part").isEmpty(), "no half-made folder stays");
    }
};

QTEST_GUILESS_MAIN(TestWriteAndVerify)
#include "test_write_and_verify.moc"
