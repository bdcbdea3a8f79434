// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/result_cache.h"

#include "check/result_codec.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <filesystem>
#include <map>
#include <sqlite3.h>
#include <thread>

using namespace outcheck;
using namespace outcheck::check;

namespace {

namespace fs = std::filesystem;

constexpr int files = 40;
constexpr const char* clean = "g,n\na,20\nb,25\nc,30\nd,15\n";
constexpr const char* small = "g,n\na,20\nb,03\nc,30\nd,15\n"; // as long as the clean one

using Checks = std::map<std::string, FileCheck>;

std::size_t reusedOf(const Checks& checks) {
    std::size_t reused = 0;
    for (const auto& [path, check] : checks) {
        reused += check.digestReused ? 1 : 0;
    }
    return reused;
}

// All that a result says but where it comes from.
std::string told(const Checks& checks) {
    std::string text;
    for (const auto& [path, check] : checks) {
        text += path + " " + std::string(nameOf(check.kind)) + " " + std::to_string(int(check.state)) + " " +
                std::string(rules::nameOf(check.verdict)) + " " + (check.digest ? check.digest->toHex() : "none") +
                " " + std::to_string(int(check.verification)) + " " + std::to_string(check.problems.size()) + " " +
                sha256Of(encodeFound(check)).toHex() + "\n";
    }
    return text;
}

} // namespace

class TestResultCache : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsNothingAgain();
    void readsAgain_data();
    void readsAgain();
    void knowsTheSameFolderByOtherNames();
    void readsWhatHasNotSettled();
    void keepsOnlyWhatIsComplete();
    void holdsTheDigestAgainstTheManifest();
    void outlivesDamage_data();
    void outlivesDamage();
    void outlivesAnyChangedByte();
    void refusesValuesOfOthers();
    void needsNoFolder();
    void isTheOwnersAlone();
    void isSharedByThreads();
    void isSharedByRuns();
    void staysSmall();
    void forgetsWhatWasUsedLongestAgo();

private:
    std::string folder() const { return m_folder->filePath(QStringLiteral("study")).toStdString(); }
    std::string cacheFile() const { return (m_settings.folder / "checks.sqlite").string(); }
    void write(const std::string& path, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(QString::fromStdString(folder() + "/" + path)).path());
        QFile file(QString::fromStdString(folder() + "/" + path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
    }
    QByteArray cacheBytes() const {
        QFile file(QString::fromStdString(cacheFile()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setCacheBytes(const QByteArray& bytes) const {
        QFile file(QString::fromStdString(cacheFile()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
    }
    void execute(const char* sql) const {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(cacheFile().c_str(), &database), SQLITE_OK);
        char* fault = nullptr;
        QVERIFY2(sqlite3_exec(database, sql, nullptr, nullptr, &fault) == SQLITE_OK, fault);
        sqlite3_close(database);
    }
    Checks run() const { return run(m_settings); }
    Checks run(const ResultCache::Settings& settings, unsigned threads = 0) const;
    Checks readAll() const;
    Checks run(ResultCache* cache, const workspace::Workspace& workspace, unsigned threads) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    mutable std::atomic<double> m_fraction; // done of the last run
    ResultCache::Settings m_settings;
    rules::Policy m_policy = *builtInPolicy(defaultPolicy);
};

Checks TestResultCache::run(ResultCache* cache, const workspace::Workspace& workspace, unsigned threads) const {
    std::vector<std::string> paths;
    for (const workspace::Output& output : workspace.outputs()) {
        paths.push_back(output.path);
    }
    Checks checks;
    task::Progress progress;
    runChecks(
        workspace, paths, m_policy, {}, progress, [&](const FileCheck& check) { checks[check.path] = check; }, threads,
        cache);
    m_fraction = progress.fraction();
    return checks;
}

Checks TestResultCache::run(const ResultCache::Settings& settings, unsigned threads) const {
    const auto workspace = workspace::Workspace::open(folder());
    ResultCache cache(*workspace, m_policy, settings);
    return run(&cache, *workspace, threads);
}

Checks TestResultCache::readAll() const {
    return run(nullptr, *workspace::Workspace::open(folder()), 0);
}

void TestResultCache::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_policy = *builtInPolicy(defaultPolicy);
    m_settings = {};
    m_settings.folder = m_folder->filePath(QStringLiteral("home/cache")).toStdString();
    m_settings.settlingTime = std::chrono::nanoseconds(0); // the files of a test are as young as can be
    for (int i = 0; i < files; ++i) {
        const std::string number = std::to_string(10 + i);
        write("t" + number + (i % 4 == 3 ? ".log" : ".csv"), i % 4 == 3   ? "a log\nNHS number 943 476 5919\n"
                                                             : i % 4 == 0 ? small
                                                                          : clean);
    }
}

void TestResultCache::readsNothingAgain() {
    const Checks first = run();
    QCOMPARE(first.size(), std::size_t(files));
    QCOMPARE(reusedOf(first), std::size_t(0));
    const Checks second = run();
    QCOMPARE(reusedOf(second), std::size_t(files));
    QCOMPARE(m_fraction.load(), 1.0); // what need not be read is done all the same
    QCOMPARE(told(second), told(first));
    QCOMPARE(second.at("t10.csv").verdict, rules::Verdict::Fail);
    QVERIFY(second.at("t10.csv").identity == first.at("t10.csv").identity);
    QCOMPARE(second.at("t11.csv").verdict, rules::Verdict::Clean);
}

void TestResultCache::readsAgain_data() {
    QTest::addColumn<QString>("change");
    QTest::newRow("other bytes of the same size") << "bytes";
    QTest::newRow("other bytes, the old modification time") << "bytes in secret";
    QTest::newRow("touched") << "time";
    QTest::newRow("another file in its place") << "inode";
    QTest::newRow("a second name for it") << "link";
    QTest::newRow("another policy") << "policy";
    QTest::newRow("another engine") << "engine";
    QTest::newRow("asked to read everything") << "fresh";
}

void TestResultCache::readsAgain() {
    QFETCH(QString, change);
    QCOMPARE(run().at("t11.csv").verdict, rules::Verdict::Clean);
    QTest::qWait(20); // a later tick of the file system's clock
    const fs::path file = fs::path(folder()) / "t11.csv";
    const auto modified = fs::last_write_time(file);
    ResultCache::Settings settings = m_settings;
    if (change == "bytes") {
        write("t11.csv", small);
    } else if (change == "bytes in secret") {
        write("t11.csv", small);
        fs::last_write_time(file, modified);
    } else if (change == "time") {
        fs::last_write_time(file, modified - std::chrono::hours(1));
    } else if (change == "inode") {
        write("beside/t11.csv", small);
        fs::rename(fs::path(folder()) / "beside/t11.csv", file);
    } else if (change == "link") {
        fs::create_hard_link(file, m_folder->filePath(QStringLiteral("other.csv")).toStdString());
    } else if (change == "policy") {
        m_policy = *rules::Policy::parse(m_policy.text() + "\n# changed\n", "own.yaml");
    } else if (change == "engine") {
        settings.engine = sha256Of("another engine");
    } else {
        settings.reuses = false;
    }
    const bool concernsAll = change == "policy" || change == "engine" || change == "fresh";
    const Checks checks = run(settings);
    QVERIFY(!checks.at("t11.csv").digestReused);
    QCOMPARE(reusedOf(checks), concernsAll ? std::size_t(0) : std::size_t(files - 1));
    const bool isSmall = change.startsWith(QLatin1String("bytes")) || change == "inode";
    QCOMPARE(checks.at("t11.csv").verdict, isSmall ? rules::Verdict::Fail : rules::Verdict::Clean);
    settings.reuses = true;
    QCOMPARE(reusedOf(run(settings)), std::size_t(files)); // what was read is kept in turn
}

void TestResultCache::knowsTheSameFolderByOtherNames() {
    run();
    fs::create_directory_symlink(folder(), m_folder->filePath(QStringLiteral("link")).toStdString());
    const auto workspace = workspace::Workspace::open(m_folder->filePath(QStringLiteral("link")).toStdString());
    ResultCache cache(*workspace, m_policy, m_settings);
    QCOMPARE(reusedOf(run(&cache, *workspace, 0)), std::size_t(files));
}

void TestResultCache::readsWhatHasNotSettled() {
    ResultCache::Settings settings = m_settings;
    settings.settlingTime = std::chrono::hours(1);
    run(settings);
    QCOMPARE(reusedOf(run(settings)), std::size_t(0));
    QCOMPARE(reusedOf(run()), std::size_t(0)); // not kept at all: nobody can know whether it changed within the tick
}

void TestResultCache::keepsOnlyWhatIsComplete() {
    const auto workspace = workspace::Workspace::open(folder());
    const workspace::Output* output = workspace->find("t11.csv");
    ResultCache cache(*workspace, m_policy, m_settings);
    FileCheck check = checkOutput(*workspace, *output, m_policy, {}, nullptr);
    const auto identity = *check.identity;
    for (const CheckState state : {CheckState::Incomplete, CheckState::Stale}) {
        check.state = state;
        cache.keep(check, std::chrono::system_clock::now());
        QVERIFY(!ResultCache(*workspace, m_policy, m_settings).find(*output, identity));
    }
    std::stop_source stop;
    stop.request_stop();
    checkOutput(*workspace, *output, m_policy, stop.get_token(), nullptr, &cache);
    checkOutput(*workspace, *workspace->find("t12.csv"), m_policy, {}, nullptr, &cache);
    ResultCache(*workspace, m_policy, m_settings);
    QVERIFY(!cache.find(*output, identity));
}

void TestResultCache::holdsTheDigestAgainstTheManifest() {
    const auto declare = [this](const std::string& digest) {
        write("metadata/manifest.json",
              QByteArray::fromStdString(R"({"workspace": "study", "repo": null, "outputs": {"t11.csv": {"level":
                  "moderately_sensitive", "job_id": "j", "action": "a", "content_hash": ")" +
                                        digest + "\"}}}"));
    };
    const auto check = [this] { return run().at("t11.csv"); };
    declare(sha256Of(clean).toHex());
    QCOMPARE(check().verification, workspace::Verification::Verified);
    QVERIFY(check().digestReused);
    QCOMPARE(check().verification, workspace::Verification::Verified);
    declare(sha256Of(small).toHex()); // another manifest, the same file
    for (int time = 0; time < 2; ++time) {
        const FileCheck differs = check();
        QCOMPARE(differs.verification, workspace::Verification::Differs);
        QCOMPARE(differs.verdict, rules::Verdict::Fail);
        QCOMPARE(differs.digestReused, time == 1);
        QVERIFY(std::any_of(differs.findings.begin(), differs.findings.end(),
                            [](const rules::Finding& finding) { return finding.rule == "digest-mismatch"; }));
    }
}

void TestResultCache::outlivesDamage_data() {
    QTest::addColumn<QString>("damage");
    for (const char* damage :
         {"empty", "text", "half", "all but the end", "head only", "zeros in the middle", "foreign tables",
          "a view in place of a table", "no tables", "another format", "a folder in its place"}) {
        QTest::newRow(damage) << damage;
    }
}

void TestResultCache::outlivesDamage() {
    QFETCH(QString, damage);
    const std::string right = told(run());
    const QByteArray bytes = cacheBytes();
    QVERIFY(bytes.size() > 8'192);
    if (damage == "empty") {
        setCacheBytes({});
    } else if (damage == "text") {
        setCacheBytes(QByteArray("clean\n").repeated(5'000));
    } else if (damage == "half") {
        setCacheBytes(bytes.left(bytes.size() / 2));
    } else if (damage == "all but the end") {
        setCacheBytes(bytes.chopped(5'000));
    } else if (damage == "head only") {
        setCacheBytes(bytes.left(100));
    } else if (damage == "zeros in the middle") {
        setCacheBytes(QByteArray(bytes).replace(4'096, bytes.size() / 2, QByteArray(bytes.size() / 2, '\0')));
    } else if (damage == "foreign tables") {
        fs::remove(cacheFile());
        execute("CREATE TABLE bookmarks(title TEXT); INSERT INTO bookmarks VALUES('x')");
    } else if (damage == "a view in place of a table") {
        execute("ALTER TABLE result RENAME TO other; CREATE VIEW result AS SELECT * FROM other");
    } else if (damage == "no tables") {
        execute("DROP TABLE result; DROP TABLE file");
    } else if (damage == "another format") {
        execute("PRAGMA user_version = 99");
    } else {
        fs::remove(cacheFile());
        fs::create_directories(cacheFile() + "/sub");
        QCOMPARE(told(run()), right);
        QCOMPARE(reusedOf(run()), std::size_t(0));
        return;
    }
    for (int time = 0; time < 3; ++time) {
        QCOMPARE(told(run()), right);
    }
    QCOMPARE(reusedOf(run()), std::size_t(files)); // made anew, and of use again
}

void TestResultCache::outlivesAnyChangedByte() {
    const std::string right = told(run());
    const QByteArray bytes = cacheBytes();
    const auto workspace = workspace::Workspace::open(folder());
    for (qsizetype at = 0; at < bytes.size(); at += at < 4'096 ? 37 : 997) {
        QByteArray other = bytes;
        other[at] = static_cast<char>(other[at] ^ 0x21);
        setCacheBytes(other);
        ResultCache cache(*workspace, m_policy, m_settings);
        QCOMPARE(told(run(&cache, *workspace, 1)), right);
    }
}

void TestResultCache::refusesValuesOfOthers() {
    const std::string right = told(run());
    // Whole in itself, but put in for another file: the values of a clean one under the keys of all.
    execute("UPDATE result SET (value, checksum) = (SELECT value, checksum FROM result LIMIT 1)");
    const Checks checks = run();
    QCOMPARE(told(checks), right);
    QVERIFY(reusedOf(checks) <= 1);
}

void TestResultCache::needsNoFolder() {
    const std::string right = told(readAll());
    ResultCache::Settings settings = m_settings;
    settings.folder = fs::path(folder()) / "t11.csv" / "cache"; // below a file there can be none
    for (int time = 0; time < 2; ++time) {
        const Checks checks = run(settings);
        QCOMPARE(told(checks), right);
        QCOMPARE(reusedOf(checks), std::size_t(0));
    }
}

void TestResultCache::isTheOwnersAlone() {
    fs::create_directories(m_settings.folder);
    fs::permissions(m_settings.folder, fs::perms::all);
    setCacheBytes({});
    fs::permissions(cacheFile(), fs::perms::owner_all | fs::perms::group_read | fs::perms::others_read);
    const auto workspace = workspace::Workspace::open(folder());
    ResultCache cache(*workspace, m_policy, m_settings);
    run(&cache, *workspace, 0);
    constexpr auto others = fs::perms::group_all | fs::perms::others_all;
    int seen = 0;
    for (const auto& entry : fs::directory_iterator(m_settings.folder)) { // with what SQLite puts beside it
        QVERIFY2((entry.status().permissions() & others) == fs::perms::none, entry.path().c_str());
        ++seen;
    }
    QVERIFY(seen >= 1);
    QVERIFY((fs::status(m_settings.folder).permissions() & others) == fs::perms::none);
}

void TestResultCache::isSharedByThreads() {
    const std::string right = told(readAll());
    QCOMPARE(told(run(m_settings, 8)), right);
    const Checks again = run(m_settings, 8);
    QCOMPARE(told(again), right);
    QCOMPARE(reusedOf(again), std::size_t(files));
}

void TestResultCache::isSharedByRuns() {
    const std::string right = told(readAll());
    constexpr int runs = 4;
    std::array<std::string, runs> results;
    {
        std::vector<std::jthread> threads;
        for (std::string& result : results) {
            threads.emplace_back([&] {
                for (int time = 0; time < 5; ++time) {
                    result = told(run(m_settings, 1)); // each with a connection of its own, as other processes have
                }
            });
        }
    }
    for (const std::string& result : results) {
        QCOMPARE(result, right);
    }
    QCOMPARE(reusedOf(run()), std::size_t(files));
}

void TestResultCache::staysSmall() {
    ResultCache::Settings settings = m_settings;
    settings.mostBytes = 1; // less than the bare tables: everything has to go again
    run(settings);
    const Checks again = run(settings);
    QVERIFY(reusedOf(again) < files);
    QCOMPARE(told(again), told(readAll()));
}

void TestResultCache::forgetsWhatWasUsedLongestAgo() {
    const auto database = CacheDatabase::open(m_settings.folder);
    QVERIFY(database != nullptr);
    const auto key = [](int number) { return sha256Of(std::to_string(number)); };
    constexpr auto table = CacheTable::Result;
    const std::string value(1'000, 'v');
    for (int day = 1; day <= 100; ++day) {
        QVERIFY(database->write({{table, key(day), value}}, day));
    }
    QVERIFY(database->write({{table, key(5), {}}}, 101)); // used again
    QCOMPARE(database->find(table, key(5))->lastUsed, std::int64_t(101));
    database->prune(11, UINT64_MAX);
    QVERIFY(!database->find(table, key(10)));
    QVERIFY(database->find(table, key(5)).has_value());
    QVERIFY(database->find(table, key(11)).has_value());
    database->prune(11, 60'000);
    QVERIFY(!database->find(table, key(11)));
    QCOMPARE(database->find(table, key(100))->value, value);
    QVERIFY(database->find(table, key(5)).has_value());
}

QTEST_GUILESS_MAIN(TestResultCache)
#include "test_result_cache.moc"
