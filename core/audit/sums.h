// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that are taken for the sum of others, and how far what is stated bears it out.
#pragma once

#include "audit/table_cells.h"

#include "table/relations/count_range.h"

#include <algorithm>

namespace outcheck::audit {

// A count of one of the tables.
struct PlacedCount {
    const TableCells* cells = nullptr;
    CountPlace place;

    CellId cell() const { return cells->at(place.row, place.k); }
    bool isStated() const { return cells->isOpen(place.row, place.k); }
    double stated() const { return cells->stated(place.row, place.k); }
    const table::Rounding& rounding() const { return cells->roundingOf(place.k); }
    bool isMarked() const { return cells->counts().at(place.row, place.k).state == table::CountCell::State::Marked; }
};

struct Sum {
    PlacedCount total;
    std::vector<PlacedCount> parts;
    bool lacksParts = false; // others stand nowhere
};

enum class Agreement : std::uint8_t {
    Agrees,  // all is stated, and adds up
    Rebuilt, // the total is the sum of the published parts, and some are not published
    Open,    // something is not stated, and can make up for what is missing
    Differs, // it cannot
    Unusable // the total is not stated, or a part is no count at all
};

class Sums {
public:
    explicit Sums(const TableOptions& options) : m_options(options) {}

    Agreement agreementOf(const Sum& sum) const {
        if (!sum.total.isStated()) {
            return hasNone(sum) ? Agreement::Unusable : Agreement::Open;
        }
        double stated = 0, hidden = 0;
        for (const PlacedCount& part : sum.parts) {
            if (part.cell() == TableCells::none) {
                return Agreement::Unusable;
            }
            stated += part.isStated() ? part.stated() : 0;
            hidden += part.isStated() ? 0 : 1;
        }
        hidden += sum.lacksParts ? 1 : 0;
        const double total = sum.total.stated();
        const double slack = slackOf(sum);
        if (std::abs(stated - total) <= 1e-9 * std::max(1.0, total)) {
            return hidden > 0 ? Agreement::Rebuilt : Agreement::Agrees;
        }
        if (hidden > 0) {
            return stated <= total + slack ? Agreement::Open : Agreement::Differs;
        }
        return std::abs(stated - total) <= slack ? Agreement::Agrees : Agreement::Differs;
    }

    // Where anything in it is not exactly stated. Rounded parts that add up exactly to their rounded total may have
    // been added up after rounding: that says nothing.
    bool tells(const Sum& sum, Agreement agreement) const {
        return agreement == Agreement::Open || (agreement == Agreement::Agrees && m_options.keepsStated) ||
               (agreement == Agreement::Agrees && isRounded(sum) && !isExact(sum));
    }

    // Whether the total is stated, and marks of redaction that stand for small counts make up for the rest of it.
    bool canBeFilled(const Sum& sum) const {
        double stated = 0;
        std::size_t marked = 0;
        for (const PlacedCount& part : sum.parts) {
            if (part.isStated()) {
                stated += part.stated();
            } else if (part.isMarked()) {
                ++marked;
            } else {
                return false;
            }
        }
        const double rest = sum.total.stated() - stated, slack = slackOf(sum);
        const auto marks = static_cast<double>(marked);
        return marked > 0 && sum.total.isStated() && rest >= marks * m_options.markLeast - slack &&
               rest <= marks * m_options.withheldAtMost + slack;
    }

    void add(const Sum& sum, EquationKind kind, TableProblem& problem) const {
        Equation equation;
        equation.terms.push_back({sum.total.cell(), 1});
        for (const PlacedCount& part : sum.parts) {
            equation.terms.push_back({part.cell(), -1});
        }
        if (sum.lacksParts) {
            const std::size_t column = sum.total.cells->counts().columns()[sum.total.place.k];
            const CellOrigin origin = sum.total.cells->originAt(CellKind::Derived, sum.total.place.row, column);
            const Interval small{1, m_options.withheldAtMost};
            equation.terms.push_back({problem.add({{0, unbounded}, true, true, {{}, 0, small}}, origin), -1});
        }
        problem.add(std::move(equation), kind);
    }

    std::size_t nonZeroParts(const Sum& sum) const {
        return static_cast<std::size_t>(std::count_if(sum.parts.begin(), sum.parts.end(), [](const PlacedCount& part) {
            return part.isStated() && part.stated() > 0;
        }));
    }
    // Whether that it adds up is no accident of rounding.
    bool isTelling(const Sum& sum) const { return slackOf(sum) * 50 <= sum.total.stated(); }

private:
    const TableOptions& m_options;

    static bool isRounded(const Sum& sum) { return sum.total.rounding().kind != table::RoundingKind::None; }
    static bool hasNone(const Sum& sum) {
        return sum.total.cell() == TableCells::none ||
               std::any_of(sum.parts.begin(), sum.parts.end(),
                           [](const PlacedCount& part) { return part.cell() == TableCells::none; });
    }
    static double slackOf(const Sum& sum) {
        double slack = table::roundingSlack(sum.total.rounding());
        for (const PlacedCount& part : sum.parts) {
            // A part of the total's own table is rounded as it is.
            const bool isRounded = part.isStated() && part.stated() > 0;
            slack +=
                isRounded ? table::roundingSlack((part.cells == sum.total.cells ? sum.total : part).rounding()) : 0;
        }
        return slack;
    }
    static bool isExact(const Sum& sum) {
        double stated = 0;
        for (const PlacedCount& part : sum.parts) {
            stated += part.stated();
        }
        return stated == sum.total.stated();
    }
};

// One sum in twenty that is wrong is a slip, and not another meaning.
inline std::size_t slips(std::size_t sums) {
    return sums / 20;
}

// Sums of one kind in one column, all of which must hold.
struct ColumnSums {
    std::vector<Sum> sums;
    std::vector<Agreement> agreements;
    bool isKnown; // that they are sums was found out before

    ColumnSums(const TableCells& cells, std::vector<Sum> all, bool known = false)
        : sums(std::move(all)), isKnown(known) {
        for (const Sum& sum : sums) {
            agreements.push_back(Sums(cells.options()).agreementOf(sum));
        }
    }
    std::size_t count(Agreement wanted) const {
        return static_cast<std::size_t>(std::count(agreements.begin(), agreements.end(), wanted));
    }
    bool holds() const {
        return isKnown || count(Agreement::Differs) <= slips(count(Agreement::Differs) + count(Agreement::Agrees));
    }
};

// Adds what they tell; says why not where they do not hold. `isSum`: that this one of them is a sum is certain, so that
// one which cannot hold is a contradiction.
template <typename IsSum>
void addAll(const TableCells& cells, const ColumnSums& column, EquationKind kind, std::size_t gridColumn,
            TableProblem& problem, const IsSum& isSum) {
    const Sums judge(cells.options());
    bool anyWrong = false;
    for (std::size_t i = 0; i < column.sums.size(); ++i) {
        const bool differs = column.agreements[i] == Agreement::Differs;
        if (differs ? isSum(i) : column.holds() && judge.tells(column.sums[i], column.agreements[i])) {
            judge.add(column.sums[i], kind, problem);
        }
        anyWrong = anyWrong || (differs && !isSum(i));
    }
    if (column.count(Agreement::Unusable) > 0) {
        problem.unrelated.push_back({cells.table(), gridColumn, "some of its totals have parts that are no counts"});
    }
    if (anyWrong) {
        problem.unrelated.push_back({cells.table(), gridColumn,
                                     column.holds() ? "some of its totals are not the sums of their parts"
                                                    : "what is labelled as its total is not the sum of its parts"});
    }
}

} // namespace outcheck::audit
