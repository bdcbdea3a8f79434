// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/cuts.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;
using State = Deviations::State;

constexpr double nothing = 1e-9; // factors below are sums that cancel out

// The most that factor × difference can be.
double mostOf(double factor, const Interval& range) {
    return factor > 0 ? factor * range.most : factor * range.least;
}

// Prices of solvers are a little off; any factors make a true inequality, simple ones a clean one.
double simple(double price) {
    const double simpler = std::round(price * 60) / 60;
    return std::abs(simpler - price) < 1e-5 ? simpler : price;
}

} // namespace

CutMaker::CutMaker(const Deviations& deviations) : m_deviations(deviations), m_factors(deviations.states.size()) {}

void CutMaker::sumUp(const std::vector<PricedRow>& rows) {
    for (const auto& [row, price] : rows) {
        for (const audit::Term& term : m_deviations.rows[row].terms) {
            if (m_factors[term.cell] == 0) {
                m_touched.push_back(term.cell);
            }
            m_factors[term.cell] += simple(price) * term.factor;
        }
    }
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
}

void CutMaker::clear() {
    for (const CellId id : m_touched) {
        m_factors[id] = 0;
    }
    m_touched.clear();
}

std::optional<Cut> CutMaker::forNeed(const Need& need, const std::vector<PricedRow>& rows) {
    sumUp(rows);
    const double own = m_factors[need.cell];
    // ±difference = Σ −factor / own × other differences + Σ price / own × sums of rows.
    const double scale = (need.change > 0 ? 1 : -1) / own;
    double left = std::abs(need.change);
    Cut cut;
    if (std::abs(own) > nothing) {
        for (const auto& [row, price] : rows) {
            const Interval& sum = m_deviations.rows[row].sum;
            left -= isTight(m_deviations.rows[row]) ? 0 : mostOf(simple(price) * scale, sum);
        }
        for (const CellId id : m_touched) {
            const double factor = -m_factors[id] * scale;
            if (id == need.cell || std::abs(factor) < nothing || m_deviations.states[id] == State::Fixed) {
                continue;
            }
            const double most = mostOf(factor, m_deviations.ranges[id]);
            if (m_deviations.states[id] == State::Hidden) {
                left -= most;
            } else if (most > 0) {
                cut.terms.push_back({id, most});
            }
        }
    }
    clear();
    if (std::abs(own) <= nothing || !(left > 1e-6 * std::abs(need.change))) {
        return std::nullopt;
    }
    for (audit::Term& term : cut.terms) {
        term.factor = term.factor >= left * (1 - nothing) ? 1 : term.factor / left;
    }
    return cut;
}

std::optional<Cut> CutMaker::forCandidate(CellId cell, const std::vector<PricedRow>& rows) {
    sumUp(rows);
    bool givesBack = std::abs(m_factors[cell]) > nothing;
    for (const auto& [row, price] : rows) {
        givesBack = givesBack && isTight(m_deviations.rows[row]);
    }
    Cut cut{{}, 0};
    for (const CellId id : m_touched) {
        const bool isThere = std::abs(m_factors[id]) > nothing;
        givesBack = givesBack && !(isThere && m_deviations.states[id] == State::Hidden);
        if (isThere && m_deviations.states[id] == State::Candidate) {
            cut.terms.push_back({id, id == cell ? -1.0 : 1.0});
        }
    }
    clear();
    return givesBack ? std::optional(std::move(cut)) : std::nullopt;
}

} // namespace outcheck::protect
