// SPDX-License-Identifier: GPL-3.0-or-later
#include "../table/relations/small_table.h"
#include "check/check_run.h"
#include "check/worked_out.h"

#include <QFile>
#include <QTest>

using namespace outcheck;
using namespace outcheck::check;

namespace {

FileCheck judged(const std::string& text, const std::stop_token& stop = {}) {
    const table::SmallTable table(text);
    const auto policy = builtInPolicy(defaultPolicy);
    FileCheck check;
    judgeWorkedOut(*policy, table::Relations(table.grid()), stop, check);
    return check;
}

// "exact n 1,3=5", by finding: which of its kind, column, row and column of each place and what it comes to.
QString told(const FileCheck& check) {
    QStringList all;
    for (const rules::Finding& finding : check.findings) {
        QString one = QString::fromStdString(finding.reason.key).section(QLatin1Char('.'), 1) + QLatin1Char(' ') +
                      QString::fromStdString(finding.columnName);
        for (const rules::Spot& spot : finding.spots) {
            one += QStringLiteral(" %1,%2=%3").arg(spot.row).arg(spot.column).arg(QString::fromStdString(spot.value));
        }
        all << one;
    }
    return all.join(QLatin1String("; "));
}

} // namespace

class TestWorkedOut : public QObject {
    Q_OBJECT
private slots:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a total") << "age;n\n21-30;[REDACTED]\n31-40;10\n41-50;15\n51+;25\nTotal;51\n"
                                 << "exact n 1,1=1";
        QTest::newRow("a total made again") << "age;n\n21-30;[REDACTED]\n31-40;10\n41-50;15\n51+;25\nTotal;50\n"
                                            << "";
        QTest::newRow("a total column") << "region;women;men;total\nNorth;[REDACTED];20;21\nSouth;41;52;93\n"
                                        << "exact women 1,1=1";
        QTest::newRow("two that share too little")
            << "age;n\n21-30;[REDACTED]\n31-40;[REDACTED]\n41-50;151\n51+;253\nTotal;416\n"
            << "narrow n 1,1=5–7 2,1=5–7";
        QTest::newRow("an empty cell beside a mark")
            << "age;n;m\n21-30;;[REDACTED]\n31-40;113;[REDACTED]\n41-50;151;101\n51+;253;207\nTotal;520;419\n"
            << "blank n 1,1=3";
        QTest::newRow("shares") << "group;n;percent\nA;[REDACTED];2.9\nB;100;97.1\n"
                                << "exact n 1,1=3";
        QTest::newRow("one that was withheld for the sake of others")
            << "region;young;middle;old;total\nnorth;[REDACTED];[REDACTED];57;100\nsouth;[REDACTED];[REDACTED];60;143\n"
               "east;52;61;15;128\nTotal;100;139;132;371\n"
            << "perhaps young 2,1=6–47";
        QTest::newRow("nothing is withheld") << "age;n\n21-30;12\n31-40;10\nTotal;23\n"
                                             << "";
    }

    void finds() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(told(judged(text.toStdString())), expected);
    }

    // Where the policy asks for it: two withheld counts of 8 people, and whoever is alone in one knows the other.
    void whoIsAloneInACell() {
        QFile file(QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/policies/opensafely.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = "area;n\nA;[REDACTED]\nB;[REDACTED]\nC;40\nD;52\nTotal;100\n";
        QCOMPARE(told(judged(text)), QString());
        const auto policy =
            rules::Policy::parse(file.readAll().replace("insider: 0", "insider: 1").toStdString(), "policy.yaml");
        QVERIFY(policy);
        const table::SmallTable table(text);
        FileCheck check;
        judgeWorkedOut(*policy, table::Relations(table.grid()), {}, check);
        QCOMPARE(told(check), QStringLiteral("insider n 1,1=7 2,1=7"));
    }

    // What the rules on figures say already is not said twice.
    void saysNothingTwice() {
        const std::string text = "age;cases;population;percentage\n21-30;[REDACTED];1613;0.31\n31-40;133;2411;5.52\n"
                                 "41-50;417;2873;14.51\n51+;511;3011;16.97\n61+;411;2917;14.09\n";
        QCOMPARE(told(judged(text)), QStringLiteral("exact cases 1,1=5"));
        const table::SmallTable table(text);
        const auto policy = builtInPolicy(defaultPolicy);
        FileCheck check;
        rules::Finding given;
        given.rule = "count-from-percentage";
        given.spots.push_back({1, 3, 0, {}});
        check.findings.push_back(given);
        judgeWorkedOut(*policy, table::Relations(table.grid()), {}, check);
        QCOMPARE(check.findings.size(), std::size_t(1));
    }

    void isNeverSilentlyIncomplete() {
        std::string large = "id;n;m\n";
        for (int i = 0; i < 11'000; ++i) {
            large += "group " + std::to_string(i) + ";" + (i == 5 ? "[REDACTED]" : std::to_string(10 + i)) + ";1000\n";
        }
        const FileCheck check = judged(large);
        QCOMPARE(check.notUnderstood.size(), std::size_t(1));
        QCOMPARE(check.notUnderstood.front().key, std::string("not-audited"));
        // A row that may be the total of the others, with too little to go by.
        const FileCheck open = judged("region;2020;2021\nNorth;10;[REDACTED]\nSouth;20;30\nEngland;30;33\n");
        QCOMPARE(open.notUnderstood.size(), std::size_t(1));
        QCOMPARE(open.notUnderstood.front().key, std::string("relations-not-used"));
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(
            judged("age;n\n21-30;[REDACTED]\n31-40;10\n41-50;15\nTotal;26\n", stopped.get_token()).notUnderstood.size(),
            std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestWorkedOut)
#include "test_worked_out.moc"
