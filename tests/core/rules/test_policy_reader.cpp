// SPDX-License-Identifier: GPL-3.0-or-later
// Policies that inherit from others, and files with many faults.
#include "rules/policy_reader.h"
#include "test_policy_text.h"

#include <QElapsedTimer>
#include <QTest>
#include <map>

using namespace outcheck;
using namespace outcheck::rules;

namespace {

const std::string head = "id: child\nversion: '2'\ntitle: C\nsource: S\ndate: D\ninherits: parent\n";

const std::string parentYaml =
    "id: parent\n"
    "version: \"1\"\n"
    "title: P\n"
    "source: \"it's \\\"odd\\\": #é\"\n"
    "date: D\n"
    "rules:\n"
    "  small-count: {severity: block, guidance: g, redact_at_most: 7}\n"
    "  organisation-identifier: {severity: query, guidance: g, headers: [a, \"b: c\", .csv, \"5\"]}\n"
    "  row-limit: {severity: off, guidance: g}\n"
    "guidance:\n"
    "  g: {title: T, text: \"one\\ntwo\", source: S, status: verified}\n"
    "  \"h: i\": {title: T, text: T, source: S, url: \"https://x.example/#y\", status: to-be-confirmed}\n"
    "not_checked: [First., \"Second: odd\"]\n";

// As if these were files of one folder.
PolicyReading readFrom(const std::map<std::string, std::string>& files, const std::string& name) {
    const FindParent find = [&](const std::string& parent, const Place& where) {
        if (files.contains(parent)) {
            return readFrom(files, parent);
        }
        PolicyReading none;
        none.faults.push_back(Error{ErrorCode::NotFound, where, {}});
        return none;
    };
    return readPolicy(files.at(name), name, find);
}

PolicyReading readChild(const std::string& more, const std::string& parent = parentYaml) {
    return readFrom({{"child", head + more}, {"parent", parent}}, "child");
}

QString faultsOf(const PolicyReading& reading) {
    QStringList lines;
    for (const Error& fault : reading.faults) {
        lines << QString::fromStdString(describe(fault));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestPolicyReader : public QObject {
    Q_OBJECT
private slots:
    void overridesKeyByKey();
    void replacesLists();
    void independenceIsInherited();
    void isWrittenOutWhole();
    void theDigestCoversTheParent();
    void namesTheFault_data();
    void namesTheFault();
    void tellsAllFaults();
    void boundsTheFaults();
    void otherEncodings();
    void faultsOfTheParent();
    void manyKeysTakeNoTime();
};

void TestPolicyReader::overridesKeyByKey() {
    const auto reading = readChild("rules:\n  small-count: {redact_at_most: 9}\n"
                                   "  organisation-identifier: {severity: off}\n"
                                   "  identifier: {severity: block, guidance: own}\n"
                                   "guidance:\n  g: {title: New}\n"
                                   "  own: {title: O, text: O, source: O, status: verified}\n");
    QVERIFY2(reading.policy.has_value(), qPrintable(faultsOf(reading)));
    const Policy& policy = *reading.policy;
    QCOMPARE(policy.id(), std::string("child"));
    QCOMPARE(policy.parent(), std::string("parent 1"));
    QCOMPARE(policy.rule("small-count")->number("redact_at_most"), 9.0);
    QVERIFY(policy.rule("small-count")->severity == Severity::Block);
    QVERIFY(!policy.rule("organisation-identifier")->enabled);
    QVERIFY(policy.rule("identifier")->enabled);
    QVERIFY(!policy.rule("row-limit")->enabled);
    QCOMPARE(policy.guidance("g")->title, std::string("New"));
    QCOMPARE(policy.guidance("g")->text, std::string("one\ntwo"));
    QVERIFY(policy.guidance("h: i") != nullptr);
    QCOMPARE(policy.notChecked(), (std::vector<std::string>{"First.", "Second: odd"}));
}

void TestPolicyReader::replacesLists() {
    const auto reading =
        readChild("not_checked: [Only this., First.]\nrules: {organisation-identifier: {headers: [z]}}\n");
    QVERIFY2(reading.policy.has_value(), qPrintable(faultsOf(reading)));
    // What the parent does not check the child does not check either.
    QCOMPARE(reading.policy->notChecked(), (std::vector<std::string>{"First.", "Second: odd", "Only this."}));
    QCOMPARE(reading.policy->rule("organisation-identifier")->list("headers"), std::vector<std::string>{"z"});
}

void TestPolicyReader::independenceIsInherited() {
    const std::string parent = "id: parent\nversion: '1'\ntitle: P\nsource: S\ndate: D\nindependence: sealed\n"
                               "rules: {}\nguidance: {}\n";
    const auto heir = readFrom({{"child", head}, {"parent", parent}}, "child");
    QVERIFY2(heir.policy.has_value(), qPrintable(faultsOf(heir)));
    QVERIFY(heir.policy->sealsReviews());
    QVERIFY(Policy::parse(heir.policy->text(), "again")->sealsReviews());
    const auto own = readFrom({{"child", head + "independence: shown\n"}, {"parent", parent}}, "child");
    QVERIFY2(own.policy.has_value(), qPrintable(faultsOf(own)));
    QVERIFY(!own.policy->sealsReviews());
    const auto wrong = readFrom({{"child", head + "independence: hidden\n"}, {"parent", parent}}, "child");
    QVERIFY(faultsOf(wrong).startsWith("child:7: independence: "));
}

void TestPolicyReader::isWrittenOutWhole() {
    const auto reading = readChild("rules: {small-count: {redact_at_most: 9}}\n");
    QVERIFY2(reading.policy.has_value(), qPrintable(faultsOf(reading)));
    const auto again = Policy::parse(reading.policy->text(), "again");
    QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
    QCOMPARE(again->digest().toHex(), reading.policy->digest().toHex());
    QCOMPARE(again->digest().toHex(), sha256Of(reading.policy->text()).toHex());
    QCOMPARE(again->rules().size(), std::size_t(3));
    for (const RuleSetting& rule : reading.policy->rules()) {
        QVERIFY(again->rule(rule.rule)->numbers == rule.numbers);
        QVERIFY(again->rule(rule.rule)->lists == rule.lists);
        QCOMPARE(severityWord(*again->rule(rule.rule)), severityWord(rule));
    }
    QCOMPARE(again->rule("organisation-identifier")->list("headers"),
             (std::vector<std::string>{"a", "b: c", ".csv", "5"}));
    QCOMPARE(again->guidance("g")->text, std::string("one\ntwo"));
    QCOMPARE(again->guidance("h: i")->url, std::string("https://x.example/#y"));
    QCOMPARE(again->notChecked(), reading.policy->notChecked());
    // The house policy, with all it has, through an heir that says nothing.
    const auto heir = readFrom({{"child", head}, {"parent", houseYaml()}}, "child");
    QVERIFY2(heir.policy.has_value(), qPrintable(faultsOf(heir)));
    const auto house = Policy::parse(heir.policy->text(), "house");
    QVERIFY(house.has_value());
    QCOMPARE(house->rules().size(), housePolicy().rules().size());
    QCOMPARE(house->guidance("redact-small-counts")->text, housePolicy().guidance("redact-small-counts")->text);
}

void TestPolicyReader::theDigestCoversTheParent() {
    const QString changed = QString::fromStdString(parentYaml).replace("redact_at_most: 7", "redact_at_most: 5");
    const auto before = readChild("");
    const auto after = readChild("", changed.toStdString());
    QVERIFY(before.policy.has_value() && after.policy.has_value());
    QVERIFY(before.policy->digest() != after.policy->digest());
    QCOMPARE(readChild("").policy->digest().toHex(), before.policy->digest().toHex());
    QCOMPARE(readChild("# a remark\n").policy->digest().toHex(), before.policy->digest().toHex());
}

void TestPolicyReader::namesTheFault_data() {
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* more, const char* fault) {
        QTest::newRow(name) << QString::fromLatin1(more) << QString::fromLatin1(fault);
    };
    row("unknown parameter", "rules:\n  small-count:\n    redact_most: 1\n",
        "child:9: rules.small-count.redact_most: unsupported: ");
    row("unknown rule", "rules: {big-count: {severity: off}}\n", "child:7: rules.big-count: unsupported: ");
    row("wrong type", "rules: {small-count: {redact_at_most: many}}\n",
        "child:7: rules.small-count.redact_at_most: wrong-type: ");
    row("rule twice", "rules:\n  small-count: {redact_at_most: 9}\n  small-count: {severity: off, guidance: g}\n",
        "child:9: rules.small-count: malformed: ");
    row("rules twice", "rules: {small-count: {redact_at_most: 9}}\nrules: {small-count: {severity: off}}\n",
        "child:8: rules: malformed: ");
    row("parents twice", "inherits: parent\n", "child:7: inherits: malformed: ");
    row("on again without its number", "rules:\n  row-limit:\n    severity: block\n",
        "child:9: rules.row-limit.most_rows: missing-field: ");
    row("unknown guidance", "rules: {small-count: {guidance: none}}\n",
        "child:7: rules.small-count.guidance: not-found: ");
    row("no map", "rules: [small-count]\n", "child:7: rules: wrong-type: ");
    row("a rule without settings", "rules:\n  small-count: ~\n", "child:8: rules.small-count: wrong-type: ");
    row("guidance without map", "guidance: {g: off}\n", "child:7: guidance.g: wrong-type: ");
    row("unknown key", "family: x\n", "child:7: family: unsupported: ");
}

void TestPolicyReader::namesTheFault() {
    QFETCH(QString, more);
    QFETCH(QString, fault);
    const auto reading = readChild(more.toStdString());
    QVERIFY(!reading.policy.has_value());
    QVERIFY2(faultsOf(reading).startsWith(fault), qPrintable(faultsOf(reading)));
    QCOMPARE(reading.faults.size(), std::size_t(1));
}

void TestPolicyReader::tellsAllFaults() {
    const auto reading = readPolicy("id: t\nversion: [1]\ntitle: T\nsource: S\ndate: D\nwhat: x\n"
                                    "guidance:\n  g: {title: T, text: T, source: S, status: sure}\n"
                                    "rules:\n  small-count: {severity: fatal, guidance: g, redact_at_most: -1}\n"
                                    "  row-limit: {severity: block, guidance: h, most_rows: 5}\n",
                                    "p.yaml", {});
    QVERIFY(!reading.policy.has_value());
    QStringList places;
    for (const Error& fault : reading.faults) {
        places << QStringLiteral("%1 %2").arg(fault.where.line).arg(QString::fromStdString(fault.where.field));
    }
    QCOMPARE(places, (QStringList{"6 what", "2 version", "8 guidance.g.status", "10 rules.small-count.severity",
                                  "10 rules.small-count.redact_at_most", "11 rules.row-limit.guidance"}));
}

void TestPolicyReader::boundsTheFaults() {
    std::string yaml = head + "rules:\n";
    for (int i = 0; i < 5000; ++i) {
        yaml += "  rule-" + std::to_string(i) + ": {}\n";
    }
    const auto reading = readFrom({{"child", yaml}, {"parent", parentYaml}}, "child");
    QCOMPARE(reading.faults.size(), std::size_t(101));
    QVERIFY(reading.faults.back().code == ErrorCode::TooLarge);
}

void TestPolicyReader::otherEncodings() {
    const std::string latin = "id: t\ntitle: M\xFC"
                              "ller\nversion: '1'\n";
    QVERIFY(faultsOf(readPolicy(latin, "p.yaml", {})).startsWith("p.yaml:2: malformed: "));
    QVERIFY(faultsOf(readPolicy("id: \xFF", "p.yaml", {})).startsWith("p.yaml:1: malformed: "));
}

void TestPolicyReader::faultsOfTheParent() {
    QVERIFY(faultsOf(readChild("", "id: parent\nversion: [1]\n")).startsWith("parent:2: version: wrong-type: "));
    QVERIFY(faultsOf(readFrom({{"child", head}}, "child")).startsWith("child:6: inherits: not-found"));
}

void TestPolicyReader::manyKeysTakeNoTime() {
    std::string yaml = head + "guidance:\n";
    for (int i = 0; i < 100'000; ++i) {
        yaml += "  g" + std::to_string(i) + ": 1\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto reading = readFrom({{"child", yaml}, {"parent", parentYaml}}, "child");
    QVERIFY(!reading.policy.has_value());
    QVERIFY2(timer.elapsed() < 20'000, "quadratic in the number of keys");
}

QTEST_APPLESS_MAIN(TestPolicyReader)
#include "test_policy_reader.moc"
