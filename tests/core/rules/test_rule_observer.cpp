// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_observer.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::rules;
using table::CellKind;

namespace {

class CountingRule final : public TableRule {
public:
    CountingRule(CellKind kind, Interest interest) : m_kind(kind), m_interest(interest) {}
    CellKinds kinds() const override { return {m_kind}; }
    Interest interestIn(std::uint32_t, std::string_view, const table::CellValue&) const override {
        ++asked;
        return m_interest;
    }
    void addRecord(std::uint64_t, std::size_t) override { ++records; }
    void addCell(const TableCell& cell) override { shown += cell.row == 7 ? 1 : 100; }
    void addTally(std::uint32_t, std::string_view, const table::CellValue&, std::uint64_t count) override {
        tally += count;
    }
    void finish(const table::TableProfile&, std::vector<Finding>&) override {}

    mutable int asked = 0;
    int records = 0;
    int shown = 0;
    std::uint64_t tally = 0;

private:
    CellKind m_kind;
    Interest m_interest;
};

} // namespace

class TestRuleObserver : public QObject {
    Q_OBJECT
private slots:
    void tellsThoseWhomItConcerns() {
        std::vector<std::unique_ptr<TableRule>> rules;
        rules.push_back(std::make_unique<CountingRule>(CellKind::Integer, Interest::None));
        rules.push_back(std::make_unique<CountingRule>(CellKind::Text, Interest::Place));
        rules.push_back(std::make_unique<CountingRule>(CellKind::Integer, Interest::Tally));
        rules.push_back(std::make_unique<CountingRule>(CellKind::Integer, Interest::Place));
        const auto rule = [&](std::size_t at) { return static_cast<CountingRule*>(rules[at].get()); };
        RuleObserver observer(rules);

        const table::CellValue integer = table::parseCell("5");
        const table::Interest interest = observer.interestIn(0, "5", integer);
        QCOMPARE(interest.parties, table::Parties(0b1100));
        QVERIFY(interest.wantsPlace);
        QCOMPARE(rule(1)->asked, 0);
        QCOMPARE(observer.interestIn(0, "x", table::parseCell("x")).parties, table::Parties(0b0010));
        QCOMPARE(observer.interestIn(0, "", table::parseCell("")).parties, table::Parties(0));

        observer.addRecord(0, 1);
        observer.addCell({0, 7, "5", integer}, interest.parties);
        observer.addTally(0, {}, integer, 20, interest.parties);
        for (std::size_t at = 0; at < rules.size(); ++at) {
            const bool concerned = at >= 2;
            QCOMPARE(rule(at)->records, 1);
            QCOMPARE(rule(at)->shown, concerned ? 1 : 0);
            QCOMPARE(rule(at)->tally, std::uint64_t(concerned ? 20 : 0));
        }
    }
};

QTEST_APPLESS_MAIN(TestRuleObserver)
#include "test_rule_observer.moc"
