// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck rules, run as people run it.
#include "outcheck_program.h"

#include <QTest>

using namespace cli_test;

class TestRulesCommand : public QObject {
    Q_OBJECT
private slots:
    void lists();
    void listsTheSeveritiesOfAPolicy();
    void explains();
    void refusesWhatItDoesNotKnow();
};

void TestRulesCommand::lists() {
    const Outcome list = outcheck({"rules"});
    QCOMPARE(list.code, 0);
    QVERIFY(list.output.startsWith("small-count  "));
    for (const QByteArray& line : list.output.trimmed().split('\n')) {
        QVERIFY2(line.endsWith('.') &&
                     (line.contains("  block  ") || line.contains("  query  ") || line.startsWith("dominance  ")),
                 line.constData());
    }
}

void TestRulesCommand::listsTheSeveritiesOfAPolicy() {
    const Outcome list = outcheck({"rules", "--policy", "uk-sdc"});
    QCOMPARE(list.code, 0);
    const QByteArrayList lines = list.output.split('\n');
    const auto unrounded = std::find_if(lines.begin(), lines.end(),
                                        [](const QByteArray& line) { return line.startsWith("unrounded-count "); });
    QVERIFY(unrounded != lines.end() && unrounded->contains("  off    "));
}

void TestRulesCommand::explains() {
    const Outcome page = outcheck({"rules", "small-count"});
    QCOMPARE(page.code, 0);
    QVERIFY(page.output.startsWith("# Small counts\n"));
    QVERIFY(page.output.contains("\n## What puts it right\n"));
}

void TestRulesCommand::refusesWhatItDoesNotKnow() {
    const Outcome unknown = outcheck({"rules", "small-cuont"});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.output.isEmpty());
    QVERIFY(unknown.errors.contains("there is no rule of that name"));
    QCOMPARE(outcheck({"rules", "--policy", "no-such-policy"}).code, 2);
}

QTEST_GUILESS_MAIN(TestRulesCommand)
#include "test_rules.moc"
