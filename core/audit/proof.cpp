// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/proof.h"

namespace outcheck::audit {

namespace {

// The verifier's own arithmetic: the least and the most that factor × cell can be.
Interval scaled(double factor, const Interval& interval) {
    return factor > 0 ? Interval{factor * interval.least, factor * interval.most}
                      : Interval{factor * interval.most, factor * interval.least};
}

bool follows(const Problem& problem, const ProofStep& step, const Known& known) {
    const Equation sum = combined(problem, step.sources);
    double own = 0;
    Interval rest{0, 0};
    double size = 1;
    for (const Term& term : sum.terms) {
        if (term.cell == step.cell) {
            own = term.factor;
            continue;
        }
        const Interval share = scaled(term.factor, known.of(term.cell));
        rest = {rest.least + share.least, rest.most + share.most};
        size += std::isfinite(share.least) ? std::abs(share.least) : 0;
        size += std::isfinite(share.most) ? std::abs(share.most) : 0;
    }
    if (own == 0) {
        return false;
    }
    const Interval left = scaled(1 / own, {sum.sum.least - rest.most, sum.sum.most - rest.least});
    const double grain = (1e-7 + 1e-11 * size) / std::abs(own);
    const double reached = step.isMost ? left.most : left.least;
    if (!std::isfinite(reached)) {
        return false;
    }
    const bool whole = problem.cells[step.cell].whole;
    if (step.isMost) {
        return (whole ? std::floor(reached + 10 * grain) : reached) <= step.bound + grain;
    }
    return (whole ? std::ceil(reached - 10 * grain) : reached) >= step.bound - grain;
}

} // namespace

Equation combined(const Problem& problem, const std::vector<ProofSource>& sources) {
    std::map<CellId, std::pair<double, double>> factors; // with the largest that went into it
    Equation sum;
    for (const ProofSource& source : sources) {
        const Equation& equation = problem.equations[source.equation];
        const Interval range = scaled(source.factor, equation.sum);
        sum.sum = {sum.sum.least + range.least, sum.sum.most + range.most};
        for (const Term& term : equation.terms) {
            auto& [factor, largest] = factors[term.cell];
            factor += source.factor * term.factor;
            largest = std::max(largest, std::abs(source.factor * term.factor));
        }
    }
    for (const auto& [cell, factor] : factors) {
        if (std::abs(factor.first) > 1e-9 * factor.second) {
            sum.terms.push_back({cell, factor.first});
        }
    }
    return sum;
}

bool holds(const Problem& problem, const Proof& proof) {
    Known known(problem);
    for (const ProofStep& step : proof.steps) {
        for (const ProofSource& source : step.sources) {
            if (source.equation >= problem.equations.size() || !std::isfinite(source.factor) || source.factor == 0) {
                return false;
            }
        }
        if (step.cell >= problem.cells.size() || !follows(problem, step, known)) {
            return false;
        }
        known.learn(step);
    }
    const Interval shown = known.of(proof.cell);
    const double grain = 1e-6 * std::max(1.0, std::abs(proof.claim.least) * 1e-3);
    return shown.least >= proof.claim.least - grain && shown.most <= proof.claim.most + grain;
}

} // namespace outcheck::audit
