// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/policy_options.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::protect;

namespace {

rules::Policy policyWith(std::vector<std::string> accepted) {
    rules::PolicyContent content;
    content.id = "test";
    content.version = "1";
    rules::RuleSetting small;
    small.rule = "small-count";
    small.numbers = {{"redact_at_most", 7}};
    rules::RuleSetting rounding;
    rounding.rule = "unrounded-count";
    rounding.numbers = {{"base", 5}};
    rounding.lists = {{"accepted", std::move(accepted)}};
    content.rules = {small, rounding};
    return rules::Policy(std::move(content));
}

} // namespace

class TestPolicyOptions : public QObject {
    Q_OBJECT
private slots:
    void theOwnRoundingComesFirst() {
        const auto policy = policyWith({"midpoint-6", "upwards-6", "nearest-10", "nearest-5"});
        QCOMPARE(admittedRoundings(policy), (std::vector<std::string>{"nearest-5", "midpoint-6", "nearest-10"}));
        QVERIFY(admittedRoundings(rules::Policy()).empty());
    }

    void onlyWhatIsAdmitted() {
        const auto policy = policyWith({"nearest-5", "midpoint-6"});
        const auto own = protectOptions(policy, {});
        QVERIFY(own.has_value());
        QCOMPARE(nameOf(own->rounding), std::string("nearest-5"));
        QCOMPARE(own->redactAtMost, 7.0);
        QCOMPARE(nameOf(protectOptions(policy, "midpoint-6")->rounding), std::string("midpoint-6"));
        for (const char* other : {"nearest-10", "upwards-6", "nonsense"}) {
            const auto refused = protectOptions(policy, other);
            QVERIFY2(!refused && refused.error().code == ErrorCode::Refused, other);
        }
        QCOMPARE(protectOptions(rules::Policy(), {}).error().code, ErrorCode::Refused);
    }

    void theNoteCounts() {
        const auto policy = policyWith({"nearest-5"});
        ProtectedTable table{"g,n\na,[REDACTED]\n", {}, {{1, 1}}, {}};
        table.account.countsRedacted = 1;
        table.account.cellsChanged = 1;
        table.account.warnings = {{WarningKind::KeysKept, {0, 2}}};
        const std::string note = noteOf(table, "in.csv", "out.csv", policy, *protectOptions(policy, {}));
        for (const char* said :
             {"Protected copy of in.csv: out.csv", "Policy test 1, counts up to 7 withheld", "counts withheld: 1",
              "cells changed in all: 1", "note: columns 1 and 3: whole numbers"}) {
            QVERIFY2(note.find(said) != std::string::npos, said);
        }
        QVERIFY(note.find(sha256Of(table.bytes).toHex()) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPolicyOptions)
#include "test_policy_options.moc"
