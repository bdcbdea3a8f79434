// SPDX-License-Identifier: GPL-3.0-or-later
// A release request by the command: author, two checkers and who audits, each with a key and a home of their own.
#include "outcheck_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using cli_test::Outcome;

namespace {

QJsonObject objectOf(const Outcome& outcome) {
    return QJsonDocument::fromJson(outcome.output).object();
}

} // namespace

// Four homes, and one ledger folder that they take turns with.
class TestRequest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void goesFromOpeningToRelease();
    void refusalsSayWhatIsMissing();
    void sealedReviewsOpenTogether();
    void releasedBundleIsHeldAgainstTheLedger();
    void declaredControlsAreHeldAgainstPinnedBytes();
    void pinnedBytesAreCheckedAndNoWorkspace();
    void takesAllThatChangedSinceTheLastRelease();
    void looksAreRecordedForTheAudit();
    void commentsStayAtTheirPlace();

private:
    Outcome as(const QString& who, QStringList arguments) const;
    QJsonObject jsonAs(const QString& who, const QStringList& arguments) const;
    QString home(const QString& who) const { return m_folder->filePath("home-" + who); }
    void write(const QString& path, const QByteArray& bytes) const;
    void openRequest(const QStringList& options = {});
    void ask();
    void approveAll(const QString& who);
    QString status(const QString& who) const { return jsonAs(who, {"show", m_request})["status"].toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace, m_ledger, m_request;
};

void TestRequest::write(const QString& path, const QByteArray& bytes) const {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
}

Outcome TestRequest::as(const QString& who, QStringList arguments) const {
    if (arguments.front() == "request" && !arguments.contains("--ledger")) {
        arguments += {"--ledger", m_ledger};
    }
    return cli_test::outcheck(arguments, home(who));
}

QJsonObject TestRequest::jsonAs(const QString& who, const QStringList& arguments) const {
    return objectOf(as(who, QStringList{"request"} + arguments + QStringList{"--format", "json"}));
}

void TestRequest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath("study");
    m_ledger = m_folder->filePath("ledger.git");
    write(m_workspace + "/output/counts.csv", "region,patients\nEast,120\nWest,340\n");
    write(m_workspace + "/output/more.csv", "region,patients\nEast,15\nWest,25\n");
    for (const QString& who : {QStringLiteral("Rae"), QStringLiteral("Ann"), QStringLiteral("Bob")}) {
        const Outcome made = as(who, {"key", "create", "--name", who});
        QVERIFY2(made.code == 0, made.errors);
    }
    QCOMPARE(as("Rae", {"request", "list"}).code, 2); // no ledger yet
    openRequest();
    for (const QString& who : {QStringLiteral("Ann"), QStringLiteral("Bob")}) {
        const QStringList keys = QDir(home(who) + "/keys").entryList({"*.pub"});
        QCOMPARE(keys.size(), 1);
        const Outcome admitted = as(
            "Rae", {"key", "admit", "--name", who, "--key", home(who) + "/keys/" + keys.front(), "--ledger", m_ledger});
        QVERIFY2(admitted.code == 0, admitted.errors);
    }
}

void TestRequest::openRequest(const QStringList& options) {
    const Outcome opened = as("Rae", QStringList{"request", "open", "study", "--format", "json"} + options);
    QVERIFY2(opened.code == 0, opened.errors);
    m_request = objectOf(opened)["request"].toString();
    QCOMPARE(m_request.size(), 36);
}

// Files in a group that says all it must, submitted.
void TestRequest::ask() {
    const QList<QStringList> acts = {
        {"group", m_request, "counts", "--context", "patients by region", "--controls", "rounded to 5"},
        {"add", m_request, "output/counts.csv", "output/more.csv", "--from", m_workspace, "--group", "counts"},
        {"submit", m_request}};
    for (const QStringList& act : acts) {
        const Outcome done = as("Rae", QStringList{"request"} + act);
        QVERIFY2(done.code == 0, done.errors);
    }
}

void TestRequest::approveAll(const QString& who) {
    for (const char* path : {"output/counts.csv", "output/more.csv"}) {
        const Outcome voted = as(who, {"request", "vote", m_request, path, "--approve"});
        QVERIFY2(voted.code == 0, voted.errors);
    }
}

void TestRequest::goesFromOpeningToRelease() {
    ask();
    // Independent: neither sees the other, and the author sees nothing of either.
    QCOMPARE(as("Ann", {"request", "vote", m_request, "output/counts.csv", "--approve"}).code, 0);
    QCOMPARE(as("Ann", {"request", "vote", m_request, "output/more.csv", "--request-changes"}).code, 0);
    QVERIFY(!as("Bob", {"request", "show", m_request}).output.contains("Ann: "));
    const Outcome tooSoon = as("Ann", {"request", "review", m_request});
    QCOMPARE(tooSoon.code, 2);
    QVERIFY2(tooSoon.errors.contains("it needs a comment"), tooSoon.errors);
    QCOMPARE(as("Ann", {"request", "comment", m_request, "--group", "counts", "--text", "round West to 30"}).code, 0);
    QCOMPARE(as("Ann", {"request", "review", m_request}).code, 0);
    QCOMPARE(status("Rae"), QStringLiteral("submitted")); // how far it is concerns checkers
    approveAll("Bob");
    QCOMPARE(as("Bob", {"request", "review", m_request}).code, 0);
    QVERIFY(as("Bob", {"request", "show", m_request}).output.contains("Ann: request-changes"));
    const QJsonArray files = jsonAs("Bob", {"show", m_request})["files"].toArray();
    QCOMPARE(files[0].toObject()["decision"].toString(), QStringLiteral("approved"));
    QCOMPARE(files[1].toObject()["decision"].toString(), QStringLiteral("conflicted"));
    QCOMPARE(as("Bob", {"request", "approve", m_request}).code, 2);
    QCOMPARE(as("Bob", {"request", "return", m_request}).code, 0);

    // The author answers with other bytes.
    QCOMPARE(status("Rae"), QStringLiteral("returned"));
    write(m_workspace + "/output/more.csv", "region,patients\nEast,15\nWest,30\n");
    QCOMPARE(as("Rae", {"request", "replace", m_request, "output/more.csv", "--from", m_workspace}).code, 0);
    const Outcome mute = as("Rae", {"request", "resubmit", m_request});
    QCOMPARE(mute.code, 2);
    QVERIFY2(mute.errors.contains("public reply"), mute.errors);
    QCOMPARE(as("Rae", {"request", "comment", m_request, "--group", "counts", "--text", "done"}).code, 0);
    QCOMPARE(as("Rae", {"request", "resubmit", m_request}).code, 0);

    for (const char* who : {"Ann", "Bob"}) { // approvals of files that stayed persist
        QCOMPARE(as(who, {"request", "vote", m_request, "output/more.csv", "--approve"}).code, 0);
        QCOMPARE(as(who, {"request", "review", m_request}).code, 0);
    }
    QCOMPARE(as("Ann", {"request", "approve", m_request}).code, 0);
    QVERIFY(as("Ann", {"request", "dashboard"}).output.contains("to-release"));
    QFile::remove(m_workspace + "/output/counts.csv"); // nobody needs it any more
    const QString bundle = m_folder->filePath("release");
    const Outcome released = as("Bob", {"request", "release", m_request, bundle});
    QVERIFY2(released.code == 0, released.errors);
    QCOMPARE(status("Rae"), QStringLiteral("released"));
    QFile file(bundle + "/outputs/output/more.csv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("region,patients\nEast,15\nWest,30\n"));
    const Outcome genuine = as("Rae", {"log", "--verify", "--ledger", m_ledger});
    QVERIFY2(genuine.code == 0, genuine.output);
}

void TestRequest::refusalsSayWhatIsMissing() {
    const auto refused = [this](const QString& who, const QStringList& act, const char* sentence) {
        const Outcome outcome = as(who, QStringList{"request"} + act);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.contains(sentence), outcome.errors);
    };
    refused("Rae", {"submit", m_request}, "no file of type output");
    refused("Rae", {"add", m_request, "output/counts.csv", "--from", m_workspace, "--group", "counts"}, "no group");
    refused("Rae", {"show", "ffffffff"}, "no such request");
    refused("Rae", {"open", "study"}, "is still active");
    QCOMPARE(as("Rae", {"request", "group", m_request, "counts", "--context", "patients"}).code, 0);
    QCOMPARE(
        as("Rae", {"request", "add", m_request, "output/counts.csv", "--from", m_workspace, "--group", "counts"}).code,
        0);
    refused("Rae", {"submit", m_request}, "does not say which controls");
    QCOMPARE(as("Rae", {"request", "group", m_request, "counts", "--controls", "rounded"}).code, 0);
    QCOMPARE(as("Rae", {"request", "submit", m_request}).code, 0);
    refused("Rae", {"vote", m_request, "output/counts.csv", "--approve"}, "nobody checks an own request");
    refused("Ann", {"return", m_request}, "not possible while");
    refused("Ann", {"release", m_request, m_folder->filePath("x")}, "not possible while");
    refused("Ann", {"comment", m_request, "--file", "output/counts.csv", "--cells", "0:1-1:1", "--text", "x"},
            "counted from 1");
    QVERIFY(!QFile::exists(m_folder->filePath("x")));
}

void TestRequest::sealedReviewsOpenTogether() {
    QCOMPARE(as("Rae", {"request", "withdraw", m_request}).code, 0);
    openRequest({"--sealed"});
    ask();
    approveAll("Ann");
    QCOMPARE(as("Ann", {"request", "review", m_request}).code, 0);
    const Outcome early = as("Ann", {"request", "open-review", m_request});
    QCOMPARE(early.code, 2);
    QVERIFY2(early.errors.contains("when a second one is in"), early.errors);
    approveAll("Bob");
    QCOMPARE(as("Bob", {"request", "review", m_request}).code, 0);
    QVERIFY(!as("Bob", {"request", "show", m_request}).output.contains("Ann: approve"));
    QCOMPARE(as("Ann", {"request", "approve", m_request}).code, 2);
    QCOMPARE(as("Ann", {"request", "open-review", m_request}).code, 0);
    QCOMPARE(as("Bob", {"request", "open-review", m_request}).code, 0);
    QVERIFY(as("Bob", {"request", "show", m_request}).output.contains("Ann: approve"));
    QCOMPARE(as("Ann", {"request", "approve", m_request}).code, 0);
}

void TestRequest::releasedBundleIsHeldAgainstTheLedger() {
    ask();
    for (const char* who : {"Ann", "Bob"}) {
        approveAll(who);
        QCOMPARE(as(who, {"request", "review", m_request}).code, 0);
    }
    QCOMPARE(as("Ann", {"request", "approve", m_request}).code, 0);
    const QString bundle = m_folder->filePath("release");
    QCOMPARE(as("Ann", {"request", "release", m_request, bundle}).code, 0);
    QCOMPARE(as("Rae", {"request", "verify-release", bundle, "--ledger", m_ledger}).code, 0);
    write(bundle + "/outputs/output/counts.csv", "region,patients\nEast,121\nWest,340\n");
    const Outcome changed = as("Rae", {"request", "verify-release", bundle, "--ledger", m_ledger});
    QCOMPARE(changed.code, 4);
    QVERIFY2(changed.output.contains("outputs/output/counts.csv"), changed.output);
}

void TestRequest::declaredControlsAreHeldAgainstPinnedBytes() {
    QCOMPARE(as("Rae", {"request", "withdraw", m_request}).code, 0);
    openRequest({"--threshold", "20", "--rounding", "nearest-10"});
    write(m_workspace + "/output/run.log", "all went well\n");
    QCOMPARE(as("Rae", {"request", "group", m_request, "counts", "--context", "x", "--controls", "y"}).code, 0);
    QCOMPARE(as("Rae", {"request", "add", m_request, "output/counts.csv", "output/more.csv", "output/run.log", "--from",
                        m_workspace, "--group", "counts"})
                 .code,
             0);
    const QJsonObject submitted = jsonAs("Rae", {"submit", m_request}); // said, and not refused
    QCOMPARE(submitted["status"].toString(), QStringLiteral("submitted"));
    const QJsonArray controls = submitted["controls"].toArray();
    QCOMPARE(controls.size(), 2); // counts.csv is as declared
    QCOMPARE(controls[0].toObject()["path"].toString(), QStringLiteral("output/more.csv"));
    QCOMPARE(controls[0].toObject()["untrue"].toArray().size(), 2);
    QCOMPARE(controls[1].toObject()["unjudged"].toArray(), QJsonArray{"rounding"});

    const Outcome shown = as("Ann", {"request", "show", m_request});
    QVERIFY2(shown.output.contains("declared   counts of 20 or fewer are withheld, counts are rounded nearest-10"),
             shown.output);
    QVERIFY2(shown.output.contains(
                 "not as declared: declared rounding (nearest) to 10; 2 cells of column 2 \"patients\" are not"),
             shown.output);
    QVERIFY2(shown.output.contains("declared rounding could not be judged"), shown.output);
    const Outcome checked = as("Ann", {"request", "check", m_request});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.output.contains("20 or fewer are withheld; 1 cells of column 2"), checked.output);
    QCOMPARE(as("Ann", {"request", "check", m_request, "--fail-on", "block"}).code, 0);
}

void TestRequest::pinnedBytesAreCheckedAndNoWorkspace() {
    ask();
    QCOMPARE(as("Ann", {"request", "check", m_request}).code, 0);
    write(m_workspace + "/output/counts.csv", "region,patients\nEast,1\nWest,2\n"); // concerns nobody
    QCOMPARE(as("Ann", {"request", "check", m_request}).code, 0);
    QCOMPARE(as("Ann", {"request", "return-early", m_request, "--reason", "x"}).code, 0);
    QCOMPARE(as("Rae", {"request", "replace", m_request, "output/counts.csv", "--from", m_workspace}).code, 0);
    const Outcome found = as("Ann", {"request", "check", m_request, "--format", "json"});
    QCOMPARE(found.code, 1);
    const QJsonArray outputs = objectOf(found)["workspaces"].toArray()[0].toObject()["outputs"].toArray();
    QCOMPARE(outputs[0].toObject()["verdict"].toString(), QStringLiteral("fail"));
    QVERIFY(!found.output.contains("\"value\""));
    QCOMPARE(objectOf(found)["files"].toArray()[0].toObject()["type"].toString(), QStringLiteral("output"));
    QDir(m_workspace).removeRecursively();
    QCOMPARE(as("Ann", {"request", "check", m_request}).code, 1);
    const QString other = m_folder->filePath("other.git");
    openRequest({"--ledger", other}); // with nothing in it: no pass
    QCOMPARE(as("Rae", {"request", "check", m_request, "--ledger", other}).code, 3);
}

void TestRequest::takesAllThatChangedSinceTheLastRelease() {
    ask();
    for (const char* who : {"Ann", "Bob"}) {
        approveAll(who);
        QCOMPARE(as(who, {"request", "review", m_request}).code, 0);
    }
    const auto states = [this] {
        QStringList found;
        const Outcome listed = as("Ann", {"list", m_workspace, "--requests", "--ledger", m_ledger, "--format", "json"});
        for (const QJsonValue& output : objectOf(listed)["outputs"].toArray()) {
            found << output["path"].toString().section('/', 1) + " " + output["release_state"].toString();
        }
        found.sort();
        return found.join(", ");
    };
    QCOMPARE(states(), QString("counts.csv under-review, more.csv under-review"));
    QCOMPARE(as("Ann", {"request", "approve", m_request}).code, 0);
    QCOMPARE(as("Ann", {"request", "release", m_request, m_folder->filePath("release")}).code, 0);
    write(m_workspace + "/output/more.csv", "region,patients\nEast,15\nWest,30\n");
    write(m_workspace + "/output/new.csv", "region,patients\nEast,45\n");
    QCOMPARE(states(), QString("counts.csv released, more.csv updated, new.csv unreleased"));

    openRequest();
    QCOMPARE(as("Rae", {"request", "group", m_request, "g", "--context", "x", "--controls", "y"}).code, 0);
    const QStringList add{"request", "add", m_request, "--changed", "--from", m_workspace, "--group", "g"};
    QCOMPARE(as("Rae", add + QStringList{"output/counts.csv"}).code, 2); // either files or --changed
    QCOMPARE(as("Rae", add).code, 0);
    const auto files = [this] {
        QStringList found;
        for (const QJsonValue& file : jsonAs("Rae", {"show", m_request})["files"].toArray()) {
            found << file["path"].toString().section('/', 1) + " " + QString::number(file["pins"].toInt());
        }
        return found.join(", ");
    };
    QCOMPARE(files(), QString("more.csv 1, new.csv 1"));
    const Outcome again = as("Rae", add);
    QCOMPARE(again.code, 0);
    QVERIFY2(again.output.contains("Nothing has changed"), again.output);
    write(m_workspace + "/output/new.csv", "region,patients\nEast,50\n");
    QCOMPARE(as("Rae", add).code, 0);
    QCOMPARE(files(), QString("more.csv 1, new.csv 2"));
    QCOMPARE(states(), QString("counts.csv released, more.csv under-review, new.csv under-review"));
    QCOMPARE(as("Rae", {"request", "take-out", m_request, "output/new.csv"}).code, 0);
    const Outcome out = as("Rae", add);
    QVERIFY2(out.errors.contains("output/new.csv: left out"), out.errors);
    QCOMPARE(as("Ann", {"list", m_workspace, "--ledger", m_ledger}).code, 2); // only with --requests
}

void TestRequest::looksAreRecordedForTheAudit() {
    ask();
    const auto activity = [this](const QStringList& filter) {
        const Outcome told = as("Bob", QStringList{"request", "activity", m_request} + filter);
        return told.code == 0 ? static_cast<int>(told.output.count('\n')) : -told.code;
    };
    for (int glance = 0; glance < 2; ++glance) { // recorded once
        QCOMPARE(as("Rae", {"request", "show", m_request}).code, 0);
        QCOMPARE(as("Ann", {"request", "show", m_request}).code, 0);
        QCOMPARE(as("Ann", {"request", "check", m_request}).code, 0);
    }
    QCOMPARE(activity({"--act", "view"}), 1);
    QCOMPARE(activity({"--act", "view", "--by", "Rae"}), 0); // her own request

    const QString folder = m_folder->filePath("laid");
    QCOMPARE(as("Ann", {"request", "files", m_request, folder, "output/more.csv"}).code, 0);
    QVERIFY(QFile::exists(folder + "/output/more.csv"));
    QVERIFY(!QFile::exists(folder + "/output/counts.csv"));
    QCOMPARE(as("Ann", {"request", "files", m_request, folder + "2"}).code, 0);
    QCOMPARE(as("Ann", {"request", "files", m_request, folder + "3", "none.csv"}).code, 2);
    const Outcome stranger = as("Zoe", {"request", "files", m_request, folder + "4"});
    QCOMPARE(stranger.code, 0);
    QVERIFY2(stranger.errors.contains("not recorded"), stranger.errors);
    QCOMPARE(activity({"--act", "download"}), 2);
    QCOMPARE(activity({"--act", "download", "--file", "output/more.csv"}), 1);
    QCOMPARE(activity({"--file", "output/more.csv"}), 2); // added and downloaded
    QCOMPARE(activity({"--act", "look-at", "--by", "Ann", "--since", "2020-01-01"}), 3);
    QCOMPARE(activity({"--until", "2020-01-01"}), 0);
    QCOMPARE(activity({"--act", "glance"}), -2);
    QCOMPARE(activity({"--since", "soon"}), -2);
    const Outcome told = as("Bob", {"request", "activity", m_request, "--act", "download", "--format", "json"});
    const QJsonObject first = QJsonDocument::fromJson(told.output).array()[0].toObject();
    QCOMPARE(first["path"].toString(), QStringLiteral("output/more.csv"));
    QCOMPARE(first["look"].toString(), QStringLiteral("download"));
    QCOMPARE(first["turn"].toInt(), 1);
}

void TestRequest::commentsStayAtTheirPlace() {
    ask();
    const auto comment = [this](const QStringList& place) {
        QCOMPARE(as("Ann",
                    QStringList{"request", "comment", m_request, "--file", "output/more.csv", "--text", "why?"} + place)
                     .code,
                 0);
    };
    comment({"--cells", "3:2-3:2"});
    comment({"--lines", "2-2"});
    comment({"--region", "1,2,3,4"});
    for (const char* path : {"output/counts.csv", "output/more.csv"}) {
        QCOMPARE(as("Ann", {"request", "vote", m_request, path, "--request-changes"}).code, 0);
    }
    const QByteArray before = as("Ann", {"request", "show", m_request}).output;
    for (const char* place : {"more.csv cells 3:2-3:2 (public)", "lines 2-2 (public)", "region 1,2,3,4 (public)"}) {
        QVERIFY2(before.contains(place), before);
    }
    QCOMPARE(as("Ann", {"request", "review", m_request}).code, 0);
    approveAll("Bob");
    QCOMPARE(as("Bob", {"request", "review", m_request}).code, 0);
    QCOMPARE(as("Bob", {"request", "return", m_request}).code, 0);
    write(m_workspace + "/output/more.csv", "region,patients\nNorth,50\nEast,20\nWest,25\n");
    QCOMPARE(as("Rae", {"request", "replace", m_request, "output/more.csv", "--from", m_workspace}).code, 0);
    const QByteArray after = as("Rae", {"request", "show", m_request}).output;
    QVERIFY2(after.contains("more.csv cells 3:2-3:2, now 4:2-4:2 (public)"), after);
    QVERIFY2(after.contains("lines 2-2 of earlier bytes, a place that is lost (public)"), after);
    const QJsonObject first = jsonAs("Rae", {"show", m_request})["comments"].toArray()[0].toObject();
    QCOMPARE(first["place"].toObject()["cells"].toString(), QStringLiteral("3:2-3:2"));
    QCOMPARE(first["now"].toObject()["cells"].toString(), QStringLiteral("4:2-4:2"));
    QCOMPARE(first["now"].toObject()["fate"].toString(), QStringLiteral("moved"));
}

QTEST_GUILESS_MAIN(TestRequest)
#include "test_request.moc"
