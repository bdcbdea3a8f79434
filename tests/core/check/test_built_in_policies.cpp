// SPDX-License-Identifier: GPL-3.0-or-later
// The policies in the program, and files that inherit from them and from each other.
#include "check/check_run.h"
#include "rules/policy_diff.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::check;

namespace {

QByteArray heirOf(const QByteArray& parent, const QByteArray& more = {}) {
    return "id: own\nversion: '1'\ntitle: T\nsource: S\ndate: D\ninherits: " + parent + "\n" + more;
}

} // namespace

class TestBuiltInPolicies : public QObject {
    Q_OBJECT
private slots:
    void init();
    void areSound_data();
    void areSound();
    void thresholds_data();
    void thresholds();
    void unverifiedNumbersSaySo();
    void heirsOfBuiltInOnes();
    void heirsOfFilesBeside();
    void refusesParents_data();
    void refusesParents();
    void refusesLongDescents();
    void refusesLinks();
    void nothingToRead();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string path(const QString& name) const { return m_folder->filePath(name).toStdString(); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
    }
};

void TestBuiltInPolicies::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestBuiltInPolicies::areSound_data() {
    QTest::addColumn<QString>("id");
    for (const std::string& id : builtInPolicies()) {
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }
}

void TestBuiltInPolicies::areSound() {
    QFETCH(QString, id);
    const auto policy = builtInPolicy(id.toStdString());
    QVERIFY2(policy.has_value(), policy ? "" : describe(policy.error()).c_str());
    QCOMPARE(QString::fromStdString(policy->id()), id);
    QVERIFY2(!policy->notChecked().empty(), "no authority's demands are all checked");
    // What protects whatever the authority says.
    for (const char* rule : {"small-count", "small-count-in-log", "patient-level", "identifier", "person-rows-in-log",
                             "name-content-mismatch", "malformed-table", "digest-mismatch"}) {
        const rules::RuleSetting* setting = policy->rule(rule);
        QVERIFY2(setting != nullptr && setting->enabled && setting->severity >= rules::Severity::Query, rule);
    }
    const auto alone = rules::Policy::parse(policy->text(), "alone.yaml");
    QVERIFY2(alone.has_value(), "what is shown as yaml is a policy of its own");
    QCOMPARE(alone->digest().toHex(), policy->digest().toHex());
    QVERIFY(rules::differencesOf(*alone, *policy).empty());
}

void TestBuiltInPolicies::thresholds_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("small");
    QTest::addColumn<QString>("unrounded");
    QTest::newRow("OpenSAFELY: 7 or fewer") << "opensafely" << 7 << "block";
    QTest::newRow("UK handbook: fewer than 10") << "uk-sdc" << 9 << "off";
    QTest::newRow("ACRO: fewer than 10") << "acro" << 9 << "note";
    QTest::newRow("Eurostat: fewer than 10") << "eurostat" << 9 << "off";
}

void TestBuiltInPolicies::thresholds() {
    QFETCH(QString, id);
    QFETCH(QString, unrounded);
    const auto policy = builtInPolicy(id.toStdString());
    QVERIFY(policy.has_value());
    QTEST(int(policy->smallCountThreshold()), "small");
    QTEST(int(policy->rule("small-count-in-log")->number("redact_at_most")), "small");
    QCOMPARE(QString::fromUtf8(rules::severityWord(*policy->rule("unrounded-count")).data()), unrounded);
}

void TestBuiltInPolicies::unverifiedNumbersSaySo() {
    const auto statusOf = [](const char* id) {
        const auto policy = builtInPolicy(id);
        return policy ? policy->guidance(policy->rule("small-count")->guidance)->status : std::string();
    };
    QCOMPARE(statusOf("opensafely"), std::string("verified"));
    QCOMPARE(statusOf("acro"), std::string("verified"));
    QCOMPARE(statusOf("uk-sdc"), std::string("to-be-confirmed"));
    QCOMPARE(statusOf("eurostat"), std::string("to-be-confirmed"));
}

void TestBuiltInPolicies::heirsOfBuiltInOnes() {
    write("own.yaml", heirOf("acro", "rules: {small-count: {redact_at_most: 4}}\n"));
    const auto policy = loadPolicy(path("own.yaml"));
    QVERIFY2(policy.has_value(), policy ? "" : describe(policy.error()).c_str());
    QCOMPARE(policy->smallCountThreshold(), std::uint64_t(4));
    QCOMPARE(policy->rule("patient-level")->number("fewest_rows"), 20.0); // of the policy from which acro inherits
    QVERIFY(policy->parent().starts_with("acro "));
    const auto differences = rules::differencesOf(*builtInPolicy("acro"), *policy);
    QCOMPARE(differences.size(), std::size_t(1));
    QCOMPARE(differences.front().field, std::string("redact_at_most"));
}

void TestBuiltInPolicies::heirsOfFilesBeside() {
    write("house.yaml", heirOf("opensafely", "rules: {row-limit: {most_rows: 100}}\n"));
    write("own.yaml", heirOf("house.yaml", "rules: {file-size: {severity: off}}\n"));
    const auto policy = loadPolicy(path("own.yaml"));
    QVERIFY2(policy.has_value(), policy ? "" : describe(policy.error()).c_str());
    QCOMPARE(policy->rule("row-limit")->number("most_rows"), 100.0);
    QCOMPARE(policy->rulesOff(), (std::vector<std::string>{"dominance", "file-size"}));
    const auto before = policy->digest();
    write("house.yaml", heirOf("opensafely", "rules: {row-limit: {most_rows: 101}}\n"));
    QVERIFY(loadPolicy(path("own.yaml"))->digest() != before);
    write("house.yaml", heirOf("opensafely", "rules: {row-limit: {most_rows: many}}\n"));
    const auto reading = readPolicy(path("own.yaml"));
    QVERIFY(reading.has_value() && !reading->policy);
    QCOMPARE(reading->faults.front().where.file, path("house.yaml"));
    QCOMPARE(int(reading->faults.front().where.line), 7);
}

void TestBuiltInPolicies::refusesParents_data() {
    QTest::addColumn<QByteArray>("parent");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << QByteArray("none") << "not-found";
    QTest::newRow("itself") << QByteArray("own.yaml") << "conflict";
    QTest::newRow("in a circle") << QByteArray("circle.yaml") << "conflict";
    QTest::newRow("above") << QByteArray("../own.yaml") << "unsafe-path";
    QTest::newRow("below") << QByteArray("folder/own.yaml") << "unsafe-path";
    QTest::newRow("backwards") << QByteArray("'..\\own.yaml'") << "unsafe-path";
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << "unsafe-path";
    QTest::newRow("dots") << QByteArray("'..'") << "unsafe-path";
    QTest::newRow("a folder") << QByteArray("folder") << "not-a-file";
    QTest::newRow("too large") << QByteArray("large.yaml") << "too-large";
}

void TestBuiltInPolicies::refusesParents() {
    QFETCH(QByteArray, parent);
    write("circle.yaml", heirOf("own.yaml"));
    write("large.yaml", QByteArray((4 << 20) + 1, '#'));
    QVERIFY(QDir(m_folder->path()).mkdir("folder"));
    write("own.yaml", heirOf(parent));
    const auto policy = loadPolicy(path("own.yaml"));
    QVERIFY(!policy.has_value());
    QTEST(QString::fromUtf8(outcheck::nameOf(policy.error().code).data()), "code");
    QCOMPARE(int(policy.error().where.line), 6);
    QCOMPARE(policy.error().where.field, std::string("inherits"));
    QCOMPARE(policy.error().where.file, path(parent == "circle.yaml" ? "circle.yaml" : "own.yaml"));
}

void TestBuiltInPolicies::refusesLongDescents() {
    const auto name = [](int i) { return QStringLiteral("p%1.yaml").arg(i); };
    write(name(0), heirOf("opensafely"));
    for (int i = 1; i < 9; ++i) {
        write(name(i), heirOf(name(i - 1).toUtf8()));
    }
    QVERIFY(loadPolicy(path(name(6))).has_value());
    const auto policy = loadPolicy(path(name(7)));
    QVERIFY(!policy.has_value());
    QVERIFY(policy.error().code == ErrorCode::TooLarge);
}

void TestBuiltInPolicies::refusesLinks() {
    const QTemporaryDir elsewhere;
    QFile outside(elsewhere.filePath("outside.yaml"));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    outside.write(heirOf("opensafely"));
    outside.close();
    if (!QFile::link(outside.fileName(), m_folder->filePath("link.yaml"))) {
        QSKIP("no links here");
    }
    write("own.yaml", heirOf("link.yaml"));
    const auto policy = loadPolicy(path("own.yaml"));
    QVERIFY(!policy.has_value());
    QVERIFY(policy.error().code == ErrorCode::UnsafePath);
    QCOMPARE(policy.error().where.file, path("own.yaml"));
}

void TestBuiltInPolicies::nothingToRead() {
    QVERIFY(readPolicy(path("none.yaml")).error().code == ErrorCode::NotFound);
    write("large.yaml", QByteArray((4 << 20) + 1, '#'));
    QVERIFY(readPolicy(path("large.yaml")).error().code == ErrorCode::TooLarge);
    if (QFile::exists("/dev/zero")) {
        QVERIFY(readPolicy("/dev/zero").error().code == ErrorCode::TooLarge); // it has no size and no end
    }
}

QTEST_GUILESS_MAIN(TestBuiltInPolicies)
#include "test_built_in_policies.moc"
