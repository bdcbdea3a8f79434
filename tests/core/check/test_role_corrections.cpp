// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/role_corrections.h"

#include "check/check_run.h"
#include "check/result_cache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace outcheck;
using namespace outcheck::check;

namespace {

// A researcher's checkout with one table, and a home of its own.
class Checkout {
public:
    Checkout() {
        qputenv("OUTCHECK_HOME", m_base.filePath("home").toUtf8());
        put("project.yaml", "version: '4.0'\nactions:\n  make:\n    run: r:latest make.R\n    outputs:\n"
                            "      moderately_sensitive:\n        tables: output/*.csv\n");
        put("output/t.csv", "group,level,n\nnorth,3,50\nsouth,4,125\neast,5,80\nwest,6,95\n");
    }
    void put(const QString& path, const QByteArray& bytes) const {
        const QString file = m_base.filePath("study/" + path);
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size());
    }
    QByteArray get(const QString& path) const {
        QFile file(m_base.filePath("study/" + path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    workspace::Workspace open() const { return *workspace::Workspace::open(folder()); }
    std::filesystem::path folder() const { return m_base.filePath("study").toStdString(); }
    FileCheck check(ResultCache* cache = nullptr) const {
        const auto workspace = open();
        static const rules::Policy policy = *builtInPolicy(defaultPolicy);
        return checkOutput(workspace, *workspace.find("output/t.csv"), policy, {}, nullptr, cache);
    }
    QString cacheFolder() const { return m_base.filePath("cache"); }

private:
    QTemporaryDir m_base;
};

const char* const levelIsACount = "corrections:\n  - {file: output/*.csv, column: level, role: count}\n";

bool isSaid(const FileCheck& check, const std::string& key) {
    return std::any_of(check.notUnderstood.begin(), check.notUnderstood.end(),
                       [&key](const rules::Reason& reason) { return reason.key == key; });
}

bool hasSmallCounts(const FileCheck& check) {
    return std::any_of(check.findings.begin(), check.findings.end(), [](const rules::Finding& finding) {
        return finding.rule == "small-count" && finding.columnName == "level";
    });
}

} // namespace

class TestRoleCorrections : public QObject {
    Q_OBJECT

private slots:
    void everyRoleHasItsName() {
        for (const table::ColumnRole role : allRoles()) {
            QVERIFY(roleNamed(table::nameOf(role)) == role);
        }
        QCOMPARE(allRoles().size(), std::size_t(13));
        QVERIFY(!roleNamed("Count").has_value());
    }

    void reads() {
        const auto read = parseCorrections("corrections:\n"
                                           "  - file: output/*.csv\n    column: age\n    role: dimension\n"
                                           "    reason: coded in years\n"
                                           "  - {file: a.csv, column: 3, role: p_value}\n"
                                           "  - {file: a.csv, column: \"3\", role: count}\n",
                                           "outcheck.yaml");
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        QCOMPARE(read->size(), std::size_t(3));
        QCOMPARE((*read)[0].name, std::string("age"));
        QCOMPARE((*read)[0].reason, std::string("coded in years"));
        QCOMPARE((*read)[0].source, std::string("outcheck.yaml, line 2"));
        QVERIFY((*read)[1].column == 2U && (*read)[1].role == table::ColumnRole::PValue);
        QVERIFY(!(*read)[2].column && (*read)[2].name == "3");
        QVERIFY(parseCorrections("", "outcheck.yaml")->empty());
        QVERIFY(parseCorrections("corrections: []\n", "outcheck.yaml")->empty());
    }

    void faultsHaveTheirPlace_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* yaml, const char* field, int line) {
            QTest::newRow(name) << QByteArray(yaml) << QString(field) << line;
        };
        row("another key", "corrections: []\nroles: {}\n", "roles", 2);
        row("another key of one", "corrections:\n  - {file: a, column: n, role: count, who: me}\n", "corrections.0.who",
            2);
        row("a key twice", "corrections:\n  - file: a\n    file: b\n    column: n\n    role: count\n",
            "corrections.0.file", 3);
        row("no role", "corrections:\n  - {file: a, column: n}\n", "corrections.0.role", 2);
        row("unknown role", "corrections:\n  - {file: a, column: n, role: counts}\n", "corrections.0.role", 2);
        row("column 0", "corrections:\n  - {file: a, column: 0, role: count}\n", "corrections.0.column", 2);
        row("a number too large", "corrections:\n  - {file: a, column: 99999999999, role: count}\n",
            "corrections.0.column", 2);
        row("no list", "corrections: {file: a}\n", "corrections", 1);
        row("no map", "- a\n", "", 1);
        row("a list for a text", "corrections:\n  - {file: [a], column: n, role: count}\n", "corrections.0.file", 2);
    }
    void faultsHaveTheirPlace() {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, field);
        QFETCH(int, line);
        const auto read = parseCorrections(yaml.toStdString(), "outcheck.yaml");
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().where.field), field);
        QCOMPARE(read.error().where.line, std::uint64_t(line));
        QCOMPARE(read.error().where.file, std::string("outcheck.yaml"));
    }

    void rolesAreSetAndSaid() {
        const Checkout checkout;
        const FileCheck before = checkout.check();
        QVERIFY(!before.corrections && !hasSmallCounts(before));
        const auto role = before.table->columns[1].role;
        QVERIFY(role != table::ColumnRole::Count);
        checkout.put("outcheck.yaml", levelIsACount);
        const FileCheck after = checkout.check();
        QVERIFY(after.corrections.has_value());
        QVERIFY(after.table->columns[1].role == table::ColumnRole::Count);
        QCOMPARE(after.table->columns[1].confidence, 1.0);
        QCOMPARE(after.table->columns[1].evidence, std::string("a person says so: outcheck.yaml, line 2"));
        QVERIFY(hasSmallCounts(after) && isSaid(after, "role-corrected"));
        QCOMPARE(after.table->columns[2].role, before.table->columns[2].role);
    }

    // Whatever a correction takes away from the rules, the table is not called clean.
    void neverCleanByACorrection() {
        const Checkout checkout;
        checkout.put("output/t.csv", "group,n\nnorth,3\nsouth,125\neast,2\nwest,95\n");
        QCOMPARE(checkout.check().verdict, rules::Verdict::Fail);
        checkout.put("outcheck.yaml", "corrections:\n  - {file: output/t.csv, column: n, role: dimension}\n");
        const FileCheck check = checkout.check();
        QVERIFY(isSaid(check, "role-corrected"));
        QVERIFY(check.verdict == rules::Verdict::Query || check.verdict == rules::Verdict::Fail);
    }

    void whatDoesNotFitIsSaid() {
        const Checkout checkout;
        checkout.put("outcheck.yaml", "corrections:\n  - {file: output/*.csv, column: nobody, role: count}\n"
                                      "  - {file: other/*.csv, column: n, role: text}\n");
        const FileCheck check = checkout.check();
        QVERIFY(isSaid(check, "role-correction-unmatched") && !isSaid(check, "role-corrected"));
    }

    void aFaultyFileJudgesNothing() {
        const Checkout checkout;
        checkout.put("outcheck.yaml", "corrections:\n  - {file: a, column: n, role: counts}\n");
        const FileCheck check = checkout.check();
        QCOMPARE(check.verdict, rules::Verdict::Incomplete);
        QCOMPARE(check.problems.front().where.file, std::string("outcheck.yaml"));
        QCOMPARE(check.problems.front().where.line, std::uint64_t(2));
    }

    void otherCorrectionsOtherResults() {
        const Checkout checkout;
        const auto workspace = checkout.open();
        const rules::Policy policy = *builtInPolicy(defaultPolicy);
        ResultCache::Settings settings;
        settings.folder = checkout.cacheFolder().toStdString();
        settings.settlingTime = std::chrono::nanoseconds(0);
        const auto checked = [&] {
            ResultCache cache(workspace, policy, settings);
            return checkout.check(&cache);
        };
        QVERIFY(!checked().digestReused);
        QVERIFY(checked().digestReused);
        checkout.put("outcheck.yaml", levelIsACount);
        const FileCheck corrected = checked();
        QVERIFY(!corrected.digestReused && hasSmallCounts(corrected));
        const FileCheck again = checked();
        QVERIFY(again.digestReused && hasSmallCounts(again) && again.corrections == corrected.corrections);
        checkout.put("outcheck.yaml", QByteArray(levelIsACount) + "# a word more\n");
        QVERIFY(!checked().digestReused);
        checkout.put("outcheck.yaml", "corrections: []\n");
        QVERIFY(!hasSmallCounts(checked()));
    }

    void isAddedToWhatStandsThere() {
        const Checkout checkout;
        RoleCorrection correction{"output/t.csv", {}, "site: \"a\"", table::ColumnRole::Count, "sites, not codes", {}};
        checkout.put("outcheck.yaml", "# ours\ncorrections:\n  - {file: a.csv, column: n, role: text}");
        QVERIFY(addToWorkspace(checkout.open(), correction).has_value());
        correction.name.clear();
        correction.column = 1;
        QVERIFY(addToWorkspace(checkout.open(), correction).has_value());
        const QByteArray text = checkout.get("outcheck.yaml");
        QVERIFY(text.startsWith("# ours\ncorrections:\n  - {file: a.csv, column: n, role: text}\n"));
        const auto read = readCorrections(checkout.open());
        QCOMPARE(read->all.size(), std::size_t(3));
        QCOMPARE(read->all[1].name, std::string("site: \"a\""));
        QCOMPARE(read->all[1].reason, std::string("sites, not codes"));
        QVERIFY(read->all[2].column == 1U);
        QCOMPARE(read->on("output/t.csv").size(), std::size_t(2));
        // What cannot be added to stays as it is.
        const QByteArray flow = "corrections: [{file: a.csv, column: n, role: text}]\n";
        checkout.put("outcheck.yaml", flow);
        QVERIFY(!addToWorkspace(checkout.open(), correction).has_value());
        QCOMPARE(checkout.get("outcheck.yaml"), flow);
    }

    void ownOnesNeedAReasonAndStayAtHome() {
        const Checkout checkout;
        RoleCorrection correction{"output/t.csv", {}, "level", table::ColumnRole::Count, " ", {}};
        QCOMPARE(addToOwn(checkout.open(), correction).error().detail, std::string("correction-needs-reason"));
        correction.reason = "numbers of sites";
        QVERIFY(addToOwn(checkout.open(), correction).has_value());
        QVERIFY(checkout.get("outcheck.yaml").isEmpty());
        QVERIFY(hasSmallCounts(checkout.check()));
    }

    void aFileOfARequestSpeaksForNoOther() {
        const Checkout checkout;
        checkout.put("outcheck.yaml", levelIsACount);
        QCOMPARE(readCorrections(checkout.open())->all.size(), std::size_t{1});
        const auto laidOut = workspace::Workspace::openLaidOut(checkout.folder(), "study");
        const auto corrections = readCorrections(*laidOut);
        QVERIFY(corrections && corrections->all.empty() && !corrections->digest);
    }

    void nothingIsWrittenIntoOtherWorkspaces() {
        QTemporaryDir folder;
        QFile file(folder.filePath("t.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,n\nx,5\n") > 0);
        file.close();
        const auto workspace = workspace::Workspace::open(folder.path().toStdString());
        const auto refused = addToWorkspace(*workspace, {"t.csv", {}, "n", table::ColumnRole::Count, "why", {}});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(!QFile::exists(folder.filePath("outcheck.yaml")));
    }
};

QTEST_GUILESS_MAIN(TestRoleCorrections)
#include "test_role_corrections.moc"
