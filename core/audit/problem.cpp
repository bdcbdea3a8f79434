// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/problem.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace outcheck::audit {

namespace {

tl::unexpected<Error> outOfRange(const char* list, std::size_t at, const char* detail) {
    return failure(ErrorCode::OutOfRange, {{}, 0, list + std::to_string(at)}, detail);
}

bool isSound(const Interval& interval) {
    return interval.least <= interval.most && interval.least < unbounded && interval.most > -unbounded;
}

void sortTerms(std::vector<Term>& terms) {
    std::sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.cell < b.cell; });
    std::vector<Term> merged;
    for (const Term& term : terms) {
        if (!merged.empty() && merged.back().cell == term.cell) {
            merged.back().factor += term.factor;
        } else {
            merged.push_back(term);
        }
    }
    std::erase_if(merged, [](const Term& term) { return term.factor == 0; });
    terms = std::move(merged);
}

void makeFirstFactorPositive(Equation& equation) {
    if (equation.terms.empty() || equation.terms.front().factor > 0) {
        return;
    }
    for (Term& term : equation.terms) {
        term.factor = -term.factor;
    }
    equation.sum = {equation.sum.most == 0 ? 0 : -equation.sum.most, equation.sum.least == 0 ? 0 : -equation.sum.least};
}

struct InOrder {
    bool operator()(const Equation* a, const Equation* b) const {
        const auto ends = [](const Equation& equation) { return std::pair(equation.sum.least, equation.sum.most); };
        const auto before = [](const Term& x, const Term& y) {
            return std::pair(x.cell, x.factor) < std::pair(y.cell, y.factor);
        };
        if (a->terms != b->terms) {
            return std::lexicographical_compare(a->terms.begin(), a->terms.end(), b->terms.begin(), b->terms.end(),
                                                before);
        }
        return ends(*a) < ends(*b);
    }
};

} // namespace

CellId Problem::add(const Cell& cell) {
    cells.push_back(cell);
    return static_cast<CellId>(cells.size() - 1);
}

void Problem::addTotal(CellId total, const std::vector<CellId>& parts) {
    Equation equation;
    equation.terms.push_back({total, 1});
    for (const CellId part : parts) {
        equation.terms.push_back({part, -1});
    }
    equations.push_back(std::move(equation));
}

Result<void> check(const Problem& problem) {
    for (std::size_t i = 0; i < problem.cells.size(); ++i) {
        const Cell& cell = problem.cells[i];
        if (!isSound(cell.known)) {
            return outOfRange("cells.", i, "no number lies between least and most");
        }
        if (!(cell.asked.width >= 0)) {
            return outOfRange("cells.", i, "the width asked for is below 0");
        }
    }
    for (std::size_t i = 0; i < problem.equations.size(); ++i) {
        const Equation& equation = problem.equations[i];
        if (!isSound(equation.sum)) {
            return outOfRange("equations.", i, "no sum lies between least and most");
        }
        for (const Term& term : equation.terms) {
            if (term.cell >= problem.cells.size()) {
                return outOfRange("equations.", i, "it names a cell that there is not");
            }
            if (!std::isfinite(term.factor)) {
                return outOfRange("equations.", i, "a factor is not finite");
            }
        }
    }
    return {};
}

Canonical canonical(const Problem& problem) {
    std::vector<Equation> all = problem.equations;
    std::map<const Equation*, EquationId, InOrder> known;
    Canonical result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        sortTerms(all[i].terms);
        makeFirstFactorPositive(all[i]);
        const bool saysNothing = all[i].terms.empty() && all[i].sum.least <= 0 && all[i].sum.most >= 0;
        if (!saysNothing && known.emplace(&all[i], static_cast<EquationId>(i)).second) {
            result.origin.push_back(static_cast<EquationId>(i));
        }
    }
    for (const EquationId id : result.origin) {
        result.equations.push_back(all[id]);
    }
    return result;
}

bool breaches(const Cell& cell, const Interval& found) {
    const auto& must = cell.asked.mustHold;
    const double grain = 1e-6 * std::max(1.0, std::isfinite(found.most) ? std::abs(found.most) * 1e-3 : 1.0);
    const bool isHeld = !must || (found.least <= must->least + grain && found.most >= must->most - grain);
    const bool isWide = found.width() >= cell.asked.width - grain;
    const bool isSecret = !cell.asked.secret || !cell.asked.secret->holds(found);
    return cell.judged && !(isHeld && isWide && isSecret);
}

} // namespace outcheck::audit
