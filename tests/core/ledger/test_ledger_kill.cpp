// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at random moments while decisions are recorded: nothing shown as recorded is lost, the ledger always
// verifies. OUTCHECK_KILLS says how often (25), OUTCHECK_KILL_SEED from which seed (1). Every tenth kill hits a ledger
// that is just being made.
#include "ledger_fixture.h"

#include <QProcess>
#include <random>
#include <set>
#include <thread>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

int numberFrom(const char* variable, int otherwise) {
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : otherwise;
}

// Runs a child on the ledger, kills it `delay` after it has printed so many ids, and gives the ids that it printed
// whole.
std::set<std::string> killOne(const fs::path& ledger, int round, qsizetype idsBefore, std::chrono::microseconds delay) {
    QProcess child;
    child.start(KILL_CHILD, {QString::fromStdString(ledger.string()), QString::number(round)});
    if (!child.waitForStarted()) {
        qFatal("the child does not start");
    }
    QByteArray output;
    while (output.count('\n') < idsBefore && child.waitForReadyRead()) {
        output += child.readAllStandardOutput();
    }
    std::this_thread::sleep_for(delay);
    child.kill();
    child.waitForFinished();
    output += child.readAllStandardOutput();
    if (child.exitStatus() != QProcess::CrashExit) {
        qFatal("the child ended by itself: %s", child.readAllStandardError().constData());
    }
    std::set<std::string> ids;
    const QList<QByteArray> lines = output.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // the last has no line break yet
        ids.insert(lines[i].toStdString());
    }
    return ids;
}

void holds(const fs::path& folder, const std::set<std::string>& printed) {
    const auto ledger = Ledger::openExisting(folder);
    QVERIFY2(ledger.has_value(), ledger ? "" : describe(ledger.error()).c_str());
    const Verification verification = ledger->verify();
    QVERIFY2(verification.genuine, verification.faults.empty() ? "" : describe(verification.faults.front()).c_str());
    std::set<std::string> recorded;
    const auto votes = ledger->votes("study");
    QVERIFY(votes.has_value());
    for (const review::RecordedVote& vote : *votes) {
        recorded.insert(vote.entryId);
        QVERIFY(!vote.commentErased);
    }
    for (const std::string& id : printed) {
        QVERIFY2(recorded.count(id) == 1, id.c_str());
    }
}

} // namespace

class TestLedgerKill : public QObject {
    Q_OBJECT

private slots:
    void nothingRecordedIsLost() {
        const TestHome home;
        QVERIFY(createIdentity("Anna").has_value());
        const int kills = numberFrom("OUTCHECK_KILLS", 25);
        std::mt19937 random(static_cast<unsigned>(numberFrom("OUTCHECK_KILL_SEED", 1)));
        std::uniform_int_distribution<int> idsBefore(0, 2); // 0: while it starts
        std::uniform_int_distribution<int> microseconds(0, 80'000);
        const fs::path main = home.path() / "main.git";
        QVERIFY(Ledger::openOrCreate(main, *currentIdentity(), testTime).has_value());
        std::set<std::string> printed;
        std::size_t shown = 0;
        for (int round = 0; round < kills; ++round) {
            const int ids = idsBefore(random);
            const std::chrono::microseconds delay(microseconds(random));
            if (round % 10 == 9) {
                const fs::path young = home.path() / ("young" + std::to_string(round) + ".git");
                const auto fresh = killOne(young, round, ids, delay);
                shown += fresh.size();
                QVERIFY(Ledger::openOrCreate(young, *currentIdentity(), testTime).has_value());
                holds(young, fresh);
            } else {
                printed.merge(killOne(main, round, ids, delay));
            }
            if (round % 50 == 49) {
                holds(main, printed);
            }
        }
        holds(main, printed);
        shown += printed.size();
        int exitCode = -1;
        const std::string said = git(main, {"fsck", "--strict", "--full"}, &exitCode);
        QVERIFY2(exitCode == 0, said.c_str());
        qInfo("%d kills, %zu decisions shown as recorded, none lost", kills, shown);
        QVERIFY(shown > 0);
    }
};

QTEST_GUILESS_MAIN(TestLedgerKill)
#include "test_ledger_kill.moc"
