// SPDX-License-Identifier: GPL-3.0-or-later
// The list of outputs: a sound model under every grouping, and a filter that shows what it says.
#include "desktop/outputs/output_filter.h"
#include "desktop/outputs/outputs_model.h"
#include "desktop/outputs/outputs_panel.h"
#include "desktop/session/session.h"
#include "small_workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace outcheck;
using namespace outcheck::desktop;

namespace {

QStringList shownPaths(const QAbstractItemModel& model) {
    QStringList paths;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            paths << model.index(row, 0, parent).data(OutputsModel::PathRole).toString();
        }
    }
    return paths;
}

} // namespace

class TestDesktopOutputsModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyGroupingIsSound_data();
    void everyGroupingIsSound();
    void everyOutputIsThereOnce();
    void excludedStandsApartWithItsReason();
    void filterHidesWhatIsOutOfDate();
    void filterByTextAndKind();
    void worstFirst();
    void nothingMovesByItself();
    void stateIsSaidInWords();

private:
    void openAndCheck();
    std::unique_ptr<testing::SmallWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
};

void TestDesktopOutputsModel::init() {
    m_workspace = std::make_unique<testing::SmallWorkspace>();
    m_session = std::make_unique<Session>("opensafely");
}

void TestDesktopOutputsModel::cleanup() {
    m_session.reset();
    m_workspace.reset();
}

void TestDesktopOutputsModel::openAndCheck() {
    QSignalSpy finished(&m_session->runner(), &CheckRunner::finished);
    m_session->open(m_workspace->path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(m_session->state(), Session::State::Open);
}

void TestDesktopOutputsModel::everyGroupingIsSound_data() {
    QTest::addColumn<int>("grouping");
    QTest::newRow("action") << static_cast<int>(Grouping::Action);
    QTest::newRow("folder") << static_cast<int>(Grouping::Folder);
    QTest::newRow("state") << static_cast<int>(Grouping::State);
}

void TestDesktopOutputsModel::everyGroupingIsSound() {
    QFETCH(int, grouping);
    OutputsModel model(*m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OutputFilter filter(*m_session);
    filter.setSourceModel(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrouping(static_cast<Grouping>(grouping));
    openAndCheck();
    model.regroup();
    QVERIFY(model.rowCount() > 1);
    OutputChoice choice;
    choice.worstFirst = true;
    choice.showOutOfDate = true;
    filter.setChoice(choice);
    QVERIFY(filter.rowCount() > 1);
    m_session->close();
    QCOMPARE(model.rowCount(), 0);
}

void TestDesktopOutputsModel::everyOutputIsThereOnce() {
    OutputsModel model(*m_session);
    openAndCheck();
    QStringList shown = shownPaths(model);
    QCOMPARE(shown.size(), static_cast<qsizetype>(m_session->rows().size()));
    QCOMPARE(shown.removeDuplicates(), 0);
    for (std::size_t row = 0; row < m_session->rows().size(); ++row) {
        QCOMPARE(model.indexOfRow(row).data(OutputsModel::RowRole).toInt(), static_cast<int>(row));
    }
}

void TestDesktopOutputsModel::excludedStandsApartWithItsReason() {
    OutputsModel model(*m_session);
    openAndCheck();
    const auto row = m_session->rowOf("output/b/long.csv");
    QVERIFY(row);
    const QModelIndex index = model.indexOfRow(*row);
    QVERIFY(index.parent().data().toString().startsWith(QStringLiteral("Excluded")));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("exceeds maximum allowed rows")));
}

void TestDesktopOutputsModel::filterHidesWhatIsOutOfDate() {
    OutputsModel model(*m_session);
    OutputFilter filter(*m_session);
    filter.setSourceModel(&model);
    openAndCheck();
    filter.applyAgain();
    QVERIFY(!shownPaths(filter).contains(QStringLiteral("output/a/old.csv")));
    OutputChoice choice;
    choice.showOutOfDate = true;
    filter.setChoice(choice);
    QVERIFY(shownPaths(filter).contains(QStringLiteral("output/a/old.csv")));
}

void TestDesktopOutputsModel::filterByTextAndKind() {
    OutputsModel model(*m_session);
    OutputFilter filter(*m_session);
    filter.setSourceModel(&model);
    openAndCheck();
    OutputChoice choice;
    choice.text = QStringLiteral("SMALL");
    filter.setChoice(choice);
    QCOMPARE(shownPaths(filter), QStringList{QStringLiteral("output/a/small.csv")});
    choice.text = QStringLiteral("write_notes");
    choice.kind = workspace::OutputKind::Text;
    filter.setChoice(choice);
    QCOMPARE(shownPaths(filter), QStringList{QStringLiteral("output/b/notes.txt")});
    choice.text = QStringLiteral("no such thing");
    filter.setChoice(choice);
    QCOMPARE(filter.rowCount(), 0);
}

void TestDesktopOutputsModel::worstFirst() {
    OutputsModel model(*m_session);
    OutputFilter filter(*m_session);
    filter.setSourceModel(&model);
    openAndCheck();
    OutputChoice choice;
    choice.worstFirst = true;
    choice.text = QStringLiteral("output/a/");
    filter.setChoice(choice);
    const QStringList shown = shownPaths(filter);
    QVERIFY(shown.indexOf(QStringLiteral("output/a/small.csv")) < shown.indexOf(QStringLiteral("output/a/clean.csv")));
}

void TestDesktopOutputsModel::nothingMovesByItself() {
    OutputsPanel panel(*m_session);
    openAndCheck();
    OutputChoice choice;
    choice.needsMe = true;
    panel.setChoice(choice);
    QAbstractItemModel* shown = panel.tree()->model();
    const QStringList before = shownPaths(*shown);
    QVERIFY(before.contains(QStringLiteral("output/a/small.csv")));
    QSignalSpy removed(shown, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(shown, &QAbstractItemModel::layoutChanged);
    m_session->checkAll(Reading::WhatChanged);
    QSignalSpy finished(&m_session->runner(), &CheckRunner::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(shownPaths(*shown), before);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(moved.count(), 0);
}

void TestDesktopOutputsModel::stateIsSaidInWords() {
    OutputsModel model(*m_session);
    openAndCheck();
    for (std::size_t row = 0; row < m_session->rows().size(); ++row) {
        const QModelIndex state = model.indexOfRow(row).siblingAtColumn(OutputsModel::StateColumn);
        QVERIFY(!state.data(Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!state.data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    const auto small = m_session->rowOf("output/a/small.csv");
    QVERIFY(model.indexOfRow(*small)
                .siblingAtColumn(OutputsModel::StateColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("fail")));
}

QTEST_MAIN(TestDesktopOutputsModel)
#include "test_desktop_outputs_model.moc"
