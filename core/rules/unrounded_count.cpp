// SPDX-License-Identifier: GPL-3.0-or-later
// unrounded-count: count columns that obey no rounding, cells that break the rounding of their column, and columns
// rounded in a way the policy does not name. Breaking cells are kept for every base, until the column shows which one
// it follows.
#include "rules/labelled_rows.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcheck::rules {

namespace {

using table::Rounding;
using table::RoundingKind;

constexpr std::array<Rounding, 4> otherRoundings{
    {{RoundingKind::Nearest, 10}, {RoundingKind::Nearest, 7}, {RoundingKind::Up, 6}, {RoundingKind::Midpoint, 6}}};
static_assert(std::all_of(otherRoundings.begin(), otherRoundings.end(), [](const Rounding& rounding) {
    return table::numberPeriod % static_cast<std::uint64_t>(rounding.base) == 0;
}));
constexpr std::size_t otherLimit = 2'000; // a base that more cells break is not the column's

std::string nameOfRounding(const Rounding& rounding) {
    return std::string(table::nameOf(rounding.kind)) + "-" + std::to_string(rounding.base);
}

class UnroundedCountRule final : public TableRule {
public:
    explicit UnroundedCountRule(const RuleSetting& setting)
        : m_setting(setting), m_base{RoundingKind::Nearest,
                                     static_cast<int>(std::clamp(setting.number("base"), 1.0, 1000.0))} {
        for (std::uint64_t remainder = 0; remainder < table::numberPeriod; ++remainder) {
            for (std::size_t base = 0; base < otherRoundings.size(); ++base) {
                // A number of that remainder that is not 0.
                const bool fits = table::fitsRounding(table::numberPeriod + remainder, otherRoundings[base]);
                m_breaks[remainder][base] = !fits;
            }
        }
    }

    void addRecord(std::uint64_t, std::size_t cells) override { m_columns.widenTo(cells); }

    CellKinds kinds() const override { return countKinds; }

    Interest interestIn(std::uint32_t number, std::string_view, const table::CellValue& value) const override {
        if (!statesNonZero(value)) {
            return Interest::None;
        }
        if (table::numberPeriod % static_cast<std::uint64_t>(m_base.base) != 0) {
            return Interest::Place; // remainders do not tell whether it is a multiple
        }
        Interest interest = Interest::None;
        forBroken(m_columns[number], value, [&](const CountSpots& spots, std::size_t limit) {
            interest = std::max(interest, spots.isFull(limit) ? Interest::Tally : Interest::Place);
        });
        return interest;
    }

    void addCell(const TableCell& cell) override {
        forBroken(m_columns[cell.column], cell.value,
                  [&](CountSpots& spots, std::size_t limit) { spots.add(cell.row, cell.value.number, limit); });
    }

    void addTally(std::uint32_t column, std::string_view, const table::CellValue& value, std::uint64_t count) override {
        forBroken(m_columns[column], value, [&](CountSpots& spots, std::size_t) { spots.addTally(count); });
    }

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        OtherBases others;
        for (const table::ColumnProfile& column : profile.columns) {
            if (column.index >= m_columns.size() || !holdsCounts(column, profile)) {
                continue;
            }
            if (column.rounding.kind == RoundingKind::None || column.rounding == m_base) {
                addBreaking(profile, column, m_columns[column.index].exact, findings);
            } else {
                addBreakingOtherBase(profile, column, findings);
                noteIfNotAccepted(profile, column, others);
            }
        }
        addOtherBases(others, findings);
    }

private:
    struct Column {
        CountSpots exact; // not a multiple of the policy's base
        std::array<CountSpots, otherRoundings.size()> breaking;
    };
    // Columns whose rounding the policy does not name; which roundings that are.
    struct OtherBases {
        TextSpots columns;
        std::vector<std::string> names;
    };
    const RuleSetting& m_setting;
    Rounding m_base;
    SpotColumns<Column> m_columns;
    // By remainder: which of the other roundings a number breaks. All their bases divide the period.
    std::array<std::array<bool, otherRoundings.size()>, table::numberPeriod> m_breaks{};

    static bool statesNonZero(const table::CellValue& value) { return table::statesCount(value) && value.number != 0; }
    static std::uint64_t countOf(const table::CellValue& value) {
        return static_cast<std::uint64_t>(std::abs(value.number));
    }

    // The lists of the roundings that the number, which is not 0, does not obey, with their limits.
    template <typename ColumnOfLists, typename Use>
    void forBroken(ColumnOfLists& column, const table::CellValue& value, const Use& use) const {
        const std::uint64_t count = countOf(value);
        if (!table::fitsRounding(count, m_base)) {
            use(column.exact, m_columns.limit());
        }
        const auto& breaks = m_breaks[count % table::numberPeriod];
        for (std::size_t base = 0; base < otherRoundings.size(); ++base) {
            if (breaks[base]) {
                use(column.breaking[base], std::min(m_columns.limit(), otherLimit));
            }
        }
    }

    void addBreaking(const table::TableProfile& profile, const table::ColumnProfile& column, const CountSpots& all,
                     std::vector<Finding>& findings) const {
        const auto labelled = spotsByLabels(all, column, profile);
        const CountSpots& spots = labelled ? *labelled : all;
        const std::uint64_t total = spots.totalBelow(profile.headerRows);
        if (total == 0) {
            return;
        }
        const bool none = column.rounding.kind == RoundingKind::None;
        Finding finding =
            makeFinding(m_setting, SpotKind::Cell,
                        {none ? "unrounded-count.column" : "unrounded-count.breaks", columnArguments(column)},
                        // That rows of a column of statistics are counts is only their label's word.
                        table::isCountRole(column.role) ? Severity::Block : Severity::Query);
        finding.columnName = column.name;
        spots.writeTo(finding, column.index, profile.headerRows);
        finding.reason.arguments.emplace_back("cells", std::to_string(total));
        finding.reason.arguments.emplace_back("base", std::to_string(none ? m_base.base : column.rounding.base));
        findings.push_back(std::move(finding));
    }

    void addBreakingOtherBase(const table::TableProfile& profile, const table::ColumnProfile& column,
                              std::vector<Finding>& findings) const {
        const auto known = std::find(otherRoundings.begin(), otherRoundings.end(), column.rounding);
        if (known != otherRoundings.end()) {
            const auto base = static_cast<std::size_t>(known - otherRoundings.begin());
            addBreaking(profile, column, m_columns[column.index].breaking[base], findings);
        }
    }

    void noteIfNotAccepted(const table::TableProfile& profile, const table::ColumnProfile& column,
                           OtherBases& others) const {
        const std::string name = nameOfRounding(column.rounding);
        const auto& accepted = m_setting.list("accepted");
        if (std::find(accepted.begin(), accepted.end(), name) != accepted.end()) {
            return;
        }
        others.columns.add(std::max<std::uint64_t>(profile.headerRows, 1) - 1, column.index, 0, column.name);
        if (std::find(others.names.begin(), others.names.end(), name) == others.names.end()) {
            others.names.push_back(name);
        }
    }

    // One question a table: who rounds all of it in one way is asked once.
    void addOtherBases(const OtherBases& others, std::vector<Finding>& findings) const {
        if (others.names.empty()) {
            return;
        }
        std::string roundings;
        for (const std::string& name : others.names) {
            roundings += (roundings.empty() ? "" : ", ") + name;
        }
        Finding finding = makeFinding(m_setting, SpotKind::Cell,
                                      {"unrounded-count.other-base",
                                       {{"columns", std::to_string(others.columns.total())}, {"roundings", roundings}}},
                                      Severity::Query);
        others.columns.writeTo(finding);
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<TableRule> makeUnroundedCountRule(const RuleSetting& setting) {
    return std::make_unique<UnroundedCountRule>(setting);
}

} // namespace outcheck::rules
