// SPDX-License-Identifier: GPL-3.0-or-later
// Several writers at once around one shared repository, killed at random, with pushes that are dropped and `git gc`
// going on at the remote: nothing is lost, nothing doubled, and everybody verifies everything. tests/ledger_team.sh
// runs eight of them for 1,000 entries.
#include "ledger/atomic_file.h"
#include "team_fixture.h"

#include <QProcess>
#include <algorithm>
#include <random>
#include <set>

using namespace outcheck;
using namespace outcheck::ledger;

namespace {

namespace fs = std::filesystem;

int number(const char* name, int otherwise) {
    bool good = false;
    const int value = qEnvironmentVariableIntValue(name, &good);
    return good ? value : otherwise;
}

// A git that now and then drops a push: before it, or after it was taken and before anybody hears of it. And an
// ssh-keygen that leaves a mark for every signature.
void putPrograms(const fs::path& folder, const std::string& path) {
    fs::create_directories(folder);
    const std::string start = "#!/bin/bash\nexport PATH='" + path + "'\n";
    const auto mark = [&folder](const char* what) { return "printf x >> '" + (folder / what).string() + "'"; };
    std::ofstream(folder / "git") << start << "case \" $* \" in *' push '*)\n  chance=$((RANDOM % 10))\n"
                                  << "  [ $chance -ge 4 ] || " << mark("dropped") << "\n"
                                  << "  [ $chance -ge 2 ] || { echo 'fatal: the remote end hung up' >&2; exit 128; }\n"
                                     "  [ $chance -ge 4 ] || { git \"$@\" >/dev/null 2>&1; exit 128; }\n"
                                     "esac\nexec git \"$@\"\n";
    std::ofstream(folder / "ssh-keygen") << start << "case \" $* \" in *' sign '*) " << mark("signed")
                                         << ";; esac\nexec ssh-keygen \"$@\"\n";
    fs::permissions(folder / "git", fs::perms::owner_all);
    fs::permissions(folder / "ssh-keygen", fs::perms::owner_all);
}

std::uint64_t marksIn(const fs::path& file) {
    std::error_code fault;
    const auto size = fs::file_size(file, fault);
    return fault ? 0 : size;
}

class Writer {
public:
    Writer(const Person& person, int entries, const QString& path) : m_person(&person), m_left(entries), m_path(path) {
        start();
    }

    void start() {
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("OUTCHECK_HOME", QString::fromStdString(m_person->home.string()));
        environment.insert("PATH", m_path);
        m_process->setProcessEnvironment(environment);
        m_process->start(QStringLiteral(TEAM_CHILD), {QString::fromStdString(m_person->folder().string()),
                                                      QString::number(m_next), QString::number(m_left)});
    }

    // Takes down what was shown as recorded; true while there is work left.
    bool watch(bool kill) {
        if (kill) {
            m_process->kill();
        }
        m_process->waitForFinished(kill ? 10'000 : 20);
        const QByteArray lines = m_process->readAllStandardOutput();
        for (const QByteArray& id : lines.split('\n')) {
            if (id.size() == 36) {
                shown.push_back(id.toStdString());
                ++m_next;
                --m_left;
            }
        }
        if (m_process->state() != QProcess::NotRunning) {
            return true;
        }
        if (m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 3) {
            qFatal("%s", m_process->readAllStandardError().constData());
        }
        if (m_left > 0) {
            start();
        }
        return m_left > 0;
    }

    std::vector<std::string> shown;

private:
    const Person* m_person;
    int m_next = 0;
    int m_left;
    QString m_path;
    std::unique_ptr<QProcess> m_process;
};

} // namespace

class TestTeamWriters : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostNorDoubled() {
        const int writers = number("OUTCHECK_WRITERS", 3);
        const int entries = number("OUTCHECK_ENTRIES", 24);
        std::mt19937 random(static_cast<unsigned>(number("OUTCHECK_KILL_SEED", 1)));
        std::vector<std::string> names;
        for (int i = 1; i < writers; ++i) {
            names.push_back("Writer " + std::to_string(i));
        }
        Team team(names);
        std::vector<const Person*> people{&team.anna};
        for (const Person& person : team.people) {
            people.push_back(&person);
        }
        for (const Person* person : people) { // the children find their keys at home
            person->enter();
            const fs::path key = person->identity.privateKey;
            QVERIFY(adoptIdentity(person->identity.name, key).has_value());
        }
        const QByteArray path = qgetenv("PATH");
        putPrograms(team.root() / "bin", path.toStdString());
        const QString dropping = QString::fromStdString((team.root() / "bin").string()) + ":" + path;

        QElapsedTimer clock;
        clock.start();
        QProcess collector;
        collector.start("sh", {"-c", QString("while :; do git -C '%1' gc -q; sleep 0.2; done")
                                         .arg(QString::fromStdString(team.remote().string()))});
        std::vector<Writer> running;
        for (const Person* person : people) {
            running.emplace_back(*person, entries / writers, dropping);
        }
        int kills = 0;
        for (bool busy = true; busy;) {
            busy = false;
            for (Writer& writer : running) {
                const bool kill = random() % 60 == 0;
                kills += kill ? 1 : 0;
                busy = writer.watch(kill) || busy;
            }
        }
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        collector.kill();
        collector.waitForFinished();

        for (int round = 0; round < 2; ++round) {
            for (const Person* person : people) {
                const auto report = person->sync(2000);
                QVERIFY2(report.has_value() && report->alarms.empty(),
                         report ? textOf(report->alarms).c_str() : describe(report.error()).c_str());
            }
        }
        std::set<std::string> shown;
        for (const Writer& writer : running) {
            shown.insert(writer.shown.begin(), writer.shown.end());
        }
        std::size_t recorded = 0;
        for (const Person* person : people) {
            person->enter();
            const auto votes = must(person->ledger->votes("study"));
            std::set<std::string> ids;
            for (const review::RecordedVote& vote : votes) {
                ids.insert(vote.entryId);
                QVERIFY(!vote.commentErased);
            }
            QCOMPARE(ids.size(), votes.size());
            QVERIFY(std::includes(ids.begin(), ids.end(), shown.begin(), shown.end()));
            QVERIFY(recorded == 0 || votes.size() == recorded);
            recorded = votes.size();
            const Verification verification = person->verify();
            QVERIFY2(verification.genuine, textOf(verification).c_str());
        }
        int exitCode = -1;
        const std::string said = git(team.remote(), {"fsck", "--strict", "--full"}, &exitCode);
        QVERIFY2(exitCode == 0, said.c_str());
        const auto made = marksIn(team.root() / "bin" / "signed");
        QVERIFY(made >= shown.size());
        qInfo("%d writers, %zu entries recorded, %d kills, %llu pushes dropped, %.1f s: %.1f entries/s, %.1f "
              "signatures/s",
              writers, recorded, kills, static_cast<unsigned long long>(marksIn(team.root() / "bin" / "dropped")),
              seconds, static_cast<double>(recorded) / seconds, static_cast<double>(made) / seconds);
    }
};

QTEST_GUILESS_MAIN(TestTeamWriters)
#include "test_team_writers.moc"
