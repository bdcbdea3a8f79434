// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy_diff.h"

#include <QTest>

using namespace outcheck::rules;

namespace {

Policy policyOf(const std::string& rules, const std::string& more = {}) {
    const auto policy = Policy::parse("id: t\nversion: '1'\ntitle: T\nsource: S\ndate: D\n"
                                      "guidance:\n  g: {title: T, text: T, source: S, status: verified}\nrules:\n" +
                                          rules + more,
                                      "p.yaml");
    return policy ? *policy : Policy();
}

QStringList linesOf(const Policy& left, const Policy& right) {
    QStringList lines;
    for (const PolicyDifference& difference : differencesOf(left, right)) {
        lines << QString::fromStdString(difference.section + "|" + difference.name + "|" + difference.field + "|" +
                                        difference.left.value_or("-") + "|" + difference.right.value_or("-"));
    }
    return lines;
}

} // namespace

class TestPolicyDiff : public QObject {
    Q_OBJECT
private slots:
    void nothing();
    void parameters();
    void whatIsSwitchedOff();
    void sentencesAndGuidance();
};

void TestPolicyDiff::nothing() {
    const Policy policy = policyOf("  row-limit: {severity: block, guidance: g, most_rows: 5}\n");
    QCOMPARE(policy.rules().size(), std::size_t(1));
    QVERIFY(differencesOf(policy, policy).empty());
}

void TestPolicyDiff::parameters() {
    QCOMPARE(linesOf(policyOf("  row-limit: {severity: block, guidance: g, most_rows: 5}\n"
                              "  organisation-identifier: {severity: block, guidance: g, headers: [a, b]}\n"),
                     policyOf("  row-limit: {severity: note, guidance: g, most_rows: 6}\n"
                              "  organisation-identifier: {severity: block, guidance: g, headers: [a]}\n")),
             (QStringList{"rules|organisation-identifier|headers|[a, b]|[a]", "rules|row-limit|most_rows|5|6",
                          "rules|row-limit|severity|block|note"}));
}

void TestPolicyDiff::whatIsSwitchedOff() {
    const Policy with = policyOf("  identifier: {severity: block, guidance: g}\n");
    const Policy off = policyOf("  identifier: {severity: off, guidance: g}\n");
    QCOMPARE(linesOf(with, off), QStringList{"rules|identifier|severity|block|off"});
    // Not named is off as well.
    QCOMPARE(linesOf(with, policyOf("  {}\n")),
             (QStringList{"rules|identifier|guidance|g|-", "rules|identifier|severity|block|off"}));
}

void TestPolicyDiff::sentencesAndGuidance() {
    QCOMPARE(linesOf(policyOf("  {}\n", "not_checked: [A., B.]\n"), policyOf("  {}\n", "not_checked: [B., C.]\n")),
             (QStringList{"not_checked|A.||A.|-", "not_checked|C.||-|C."}));
    QCOMPARE(linesOf(policyOf("  {}\n"), policyOf("  {}\n", "independence: sealed\n")),
             QStringList{"independence|||shown|sealed"});
    const auto other = Policy::parse("id: t\nversion: '1'\ntitle: T\nsource: S\ndate: D\nrules: {}\n"
                                     "guidance: {g: {title: T, text: T, source: S, status: to-be-confirmed}}\n",
                                     "p.yaml");
    QVERIFY(other.has_value());
    QCOMPARE(linesOf(policyOf("  {}\n"), *other), QStringList{"guidance|g|status|verified|to-be-confirmed"});
}

QTEST_APPLESS_MAIN(TestPolicyDiff)
#include "test_policy_diff.moc"
