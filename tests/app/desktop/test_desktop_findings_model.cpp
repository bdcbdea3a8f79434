// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of one check as a tree: sound for the views, lazy with places, complete on the way with N and P.
#include "desktop/findings/findings_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace outcheck;
using namespace outcheck::desktop;

namespace {

rules::Finding finding(const char* rule, rules::Severity severity, const char* column, std::size_t places) {
    rules::Finding made;
    made.rule = rule;
    made.severity = severity;
    made.kind = places == 0 ? rules::SpotKind::File : rules::SpotKind::Cell;
    made.columnName = column;
    made.spotCount = std::max<std::size_t>(places, 1);
    for (std::size_t place = 0; place < places; ++place) {
        made.spots.push_back({place + 1, 2, 0, "4"});
    }
    made.reason = {"row-limit.rows", {{"rows", "6000"}, {"limit", "5000"}}};
    return made;
}

std::shared_ptr<const check::FileCheck> someCheck() {
    auto check = std::make_shared<check::FileCheck>();
    check->state = check::CheckState::Complete;
    check->findings.push_back(finding("small-count", rules::Severity::Block, "n", 450));
    check->findings.push_back(finding("small-count", rules::Severity::Block, "m", 2));
    check->findings.push_back(finding("row-limit", rules::Severity::Block, "", 0));
    check->findings.push_back(finding("unrounded-count", rules::Severity::Query, "n", 1));
    check->notUnderstood.push_back({"image-pixels", {}});
    check->problems.push_back({ErrorCode::ReadFailed, {"a.csv", 0, {}}, {}});
    return check;
}

} // namespace

class TestDesktopFindingsModel : public QObject {
    Q_OBJECT
private slots:
    void isSound();
    void kindsFirst();
    void placesComeInPortions();
    void nextVisitsEveryPlace();
    void previousGoesBack();
    void placesBelowTheirColumn();
    void namesTableAndPart();
    void nothingToShow();
};

void TestDesktopFindingsModel::isSound() {
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // else it fetches amid an insertion
    model.setCheck(someCheck());
    const QModelIndex rule = model.index(0, 0);
    model.fetchMore(model.index(0, 0, rule));
    model.fetchMore(model.index(1, 0, rule));
    model.setCheck(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestDesktopFindingsModel::kindsFirst() {
    FindingsModel model;
    model.setCheck(someCheck());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.ruleCount(), std::size_t{3});
    QCOMPARE(model.placeCount(), std::uint64_t{454});
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("452")));
    QVERIFY(model.index(2, 0).data().toString().contains(QStringLiteral("n")));
    QVERIFY(!model.hasChildren(model.index(1, 0)));
    QVERIFY(model.explanationOf(model.index(1, 0)).contains(QStringLiteral("6000")));
}

// Where the line above names the column, a place is its row; a cell of another column says which.
void TestDesktopFindingsModel::placesBelowTheirColumn() {
    auto check = std::make_shared<check::FileCheck>();
    check->findings.push_back(finding("class-disclosure", rules::Severity::Query, "total", 2));
    check->findings[0].spots[1].column = 0;
    check->table.emplace();
    check->table->columns.resize(3);
    check->table->columns[0].name = "men";
    check->table->columns[2].name = "total";
    FindingsModel model;
    model.setCheck(check);
    const QModelIndex shown = model.index(0, 0);
    model.fetchMore(shown);
    QCOMPARE(model.index(0, 0, shown).data().toString(), QStringLiteral("row 1: 4"));
    QCOMPARE(model.index(1, 0, shown).data().toString(), QStringLiteral("row 2, column men: 4"));
    QVERIFY(model.subjectOf(model.index(0, 0, shown)).contains(QStringLiteral("total")));
}

void TestDesktopFindingsModel::namesTableAndPart() {
    auto check = std::make_shared<check::FileCheck>();
    check->findings.push_back(finding("small-count", rules::Severity::Block, "n", 1));
    check->findings[0].kind = rules::SpotKind::Line;
    check->findings[0].table = 2;
    check->notUnderstood.push_back({"text-not-judged", {}});
    check->notUnderstood.push_back({"a-reason-of-tomorrow", {}});
    FindingsModel model;
    model.setCheck(check);
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("table 2, n")));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Not judged: free text"));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("searched for identifiers")));
    QVERIFY(model.index(2, 0).data().toString().contains(QStringLiteral("a-reason-of-tomorrow")));
}

void TestDesktopFindingsModel::placesComeInPortions() {
    FindingsModel model;
    model.setCheck(someCheck());
    const QModelIndex large = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.rowCount(large), 0);
    QVERIFY(model.hasChildren(large));
    int portions = 0;
    while (model.canFetchMore(large)) {
        model.fetchMore(large);
        ++portions;
    }
    QVERIFY(portions > 1);
    QCOMPARE(model.rowCount(large), 450);
}

void TestDesktopFindingsModel::nextVisitsEveryPlace() {
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // else it fetches amid an insertion
    model.setCheck(someCheck());
    int visited = 0;
    for (QModelIndex at = model.nextPlace({}); at.isValid(); at = model.nextPlace(at)) {
        ++visited;
        QVERIFY(visited < 1000);
    }
    QCOMPARE(visited, 450 + 2 + 1 + 1 + 1 + 1); // places, the file, the other place, not understood, the problem
    const FindingsModel::Target first = model.targetOf(model.nextPlace({}));
    QVERIFY(first.finding != nullptr);
    QCOMPARE(first.spot.value_or(99), std::size_t{0});
    QCOMPARE(model.targetOf(model.nextPlace(model.index(0, 0))).spot.value_or(99), std::size_t{0});
}

void TestDesktopFindingsModel::previousGoesBack() {
    FindingsModel model;
    model.setCheck(someCheck());
    QModelIndex at = model.nextPlace({});
    for (int step = 0; step < 451; ++step) {
        at = model.nextPlace(at);
    }
    QCOMPARE(model.targetOf(at).finding->columnName, std::string("m"));
    at = model.previousPlace(model.previousPlace(at));
    QCOMPARE(model.targetOf(at).finding->columnName, std::string("n"));
    QCOMPARE(model.targetOf(at).spot.value_or(0), std::size_t{449});
    QVERIFY(!model.previousPlace(model.nextPlace({})).isValid());
}

void TestDesktopFindingsModel::nothingToShow() {
    FindingsModel model;
    QVERIFY(!model.nextPlace({}).isValid());
    QVERIFY(!model.previousPlace({}).isValid());
    model.setCheck(std::make_shared<check::FileCheck>());
    QVERIFY(!model.nextPlace({}).isValid());
    QCOMPARE(model.placeCount(), std::uint64_t{0});
}

QTEST_MAIN(TestDesktopFindingsModel)
#include "test_desktop_findings_model.moc"
