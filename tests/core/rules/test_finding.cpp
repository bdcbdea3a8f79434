// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/finding.h"

#include <QTest>
#include <functional>
#include <set>

using namespace outcheck::rules;

namespace {

Finding sample() {
    Finding finding;
    finding.rule = "small-count";
    finding.severity = Severity::Block;
    finding.kind = SpotKind::Cell;
    finding.columnName = "n";
    finding.spotCount = 2;
    finding.spots = {{3, 1, 0, "4"}, {9, 1, 0, "5"}};
    finding.reason = {"small-count.column", {{"column", "2"}, {"name", "n"}, {"cells", "2"}, {"threshold", "7"}}};
    finding.guidance = "redact-small-counts";
    return finding;
}

} // namespace

class TestFinding : public QObject {
    Q_OBJECT
private slots:
    void fingerprintDiesWithItsCause();
    void fingerprintKnowsNoValue();
    void fingerprintIsUnambiguous();
    void fingerprintKnowsEveryPlace();
    void sentences();
    void everyTemplateIsWhole();
};

void TestFinding::fingerprintDiesWithItsCause() {
    const std::vector<std::function<void(Finding&)>> changes{
        [](Finding& f) { f.rule = "unrounded-count"; },
        [](Finding& f) { f.severity = Severity::Query; },
        [](Finding& f) { f.kind = SpotKind::Line; },
        [](Finding& f) { f.columnName = "N"; },
        [](Finding& f) { f.table = 2; },
        [](Finding& f) { f.spotCount = 3; },
        [](Finding& f) { f.spots[1].row = 10; },
        [](Finding& f) { f.spots[1].column = 2; },
        [](Finding& f) { f.spots[1].length = 1; },
        [](Finding& f) { f.spots.pop_back(); },
        [](Finding& f) { f.reason.key = "small-count.rounded"; },
        [](Finding& f) { f.reason.arguments[3].second = "5"; },
        [](Finding& f) { f.guidance = "round-counts"; },
    };
    std::set<std::string> seen{fingerprintOf(sample()).toHex()};
    for (const auto& change : changes) {
        Finding finding = sample();
        change(finding);
        QVERIFY(seen.insert(fingerprintOf(finding).toHex()).second);
    }
    QCOMPARE(fingerprintOf(sample()).toHex(), fingerprintOf(sample()).toHex());
}

void TestFinding::fingerprintKnowsNoValue() {
    Finding finding = sample();
    finding.spots[0].value = "7";
    finding.fingerprint = fingerprintOf(sample());
    QVERIFY(fingerprintOf(finding) == fingerprintOf(sample()));
}

void TestFinding::fingerprintIsUnambiguous() {
    Finding a = sample();
    Finding b = sample();
    a.reason.arguments = {{"ab", "c"}};
    b.reason.arguments = {{"a", "bc"}};
    QVERIFY(fingerprintOf(a) != fingerprintOf(b));
    a = sample();
    b = sample();
    a.rule = "smalln";
    a.columnName = "";
    b.rule = "small";
    b.columnName = "n";
    QVERIFY(fingerprintOf(a) != fingerprintOf(b));
}

// However many there are.
void TestFinding::fingerprintKnowsEveryPlace() {
    Finding many = sample();
    many.spots.resize(1000);
    std::set<std::string> seen{fingerprintOf(many).toHex()};
    for (Spot& spot : many.spots) {
        spot.row = 1;
        QVERIFY(seen.insert(fingerprintOf(many).toHex()).second);
    }
}

void TestFinding::sentences() {
    const std::string sentence = sentenceOf(sample().reason);
    QVERIFY(sentence.find("2 cells of column 2") == 0);
    QVERIFY(sentence.find('{') == std::string::npos);
    QCOMPARE(sentenceOf({"no-such-key", {}}), std::string("no-such-key"));
    // A column whose name looks like a placeholder is not filled in again.
    const std::string odd = sentenceOf({"organisation-identifier.column", {{"column", "1"}, {"name", "{column}"}}});
    QVERIFY(odd.find("{column}") != std::string::npos);
}

void TestFinding::everyTemplateIsWhole() {
    const auto keys = reasonKeys();
    QVERIFY(keys.size() > 30);
    for (const std::string_view key : keys) {
        const std::string_view text = templateOf(key);
        QVERIFY(!text.empty());
        QCOMPARE(std::count(text.begin(), text.end(), '{'), std::count(text.begin(), text.end(), '}'));
        QVERIFY(text.back() == '.' || text.back() == '?');
    }
    QCOMPARE(std::set<std::string_view>(keys.begin(), keys.end()).size(), keys.size());
}

QTEST_APPLESS_MAIN(TestFinding)
#include "test_finding.moc"
