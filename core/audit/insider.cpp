// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/insider.h"

#include "audit/components.h"
#include "audit/part_problem.h"
#include "audit/prover.h"

#include <algorithm>

namespace outcheck::audit {

namespace {

constexpr Interval own{1, 1}; // what somebody knows who is alone in a cell

// Its parts, each with those of `cells` that are in it.
struct Parts {
    Components components;
    std::vector<std::vector<CellId>> members; // by component
};

Parts partsOf(const Canonical& canonical, std::span<const Interval> known, std::span<const CellId> cells) {
    Parts parts{findComponents(canonical.equations, known), {}};
    std::vector<std::uint32_t> ofCell(known.size(), Components::none);
    for (std::uint32_t number = 0; number < parts.components.all.size(); ++number) {
        for (const CellId cell : parts.components.all[number].cells) {
            ofCell[cell] = number;
        }
    }
    parts.members.resize(parts.components.all.size());
    for (const CellId cell : cells) {
        if (ofCell[cell] != Components::none) {
            parts.members[ofCell[cell]].push_back(cell);
        }
    }
    return parts;
}

std::vector<EquationId> originsOf(const Component& component, const Canonical& canonical) {
    std::vector<EquationId> origins;
    for (const EquationId id : component.equations) {
        origins.push_back(canonical.origin[id]);
    }
    return origins;
}

class Search {
public:
    Search(const Problem& problem, const Bounds& bounds, const InsiderEffort& effort, const std::stop_token& stop)
        : m_problem(problem), m_bounds(bounds), m_canonical(canonical(problem)), m_left(effort), m_stop(stop) {}

    InsiderView run(std::span<const CellId> mayBeAlone) {
        std::vector<CellId> candidates;
        std::copy_if(mayBeAlone.begin(), mayBeAlone.end(), std::back_inserter(candidates),
                     [this](CellId cell) { return canBeOne(cell); });
        const Parts parts = partsOf(m_canonical, m_bounds.found, candidates);
        for (std::size_t i = 0; i < parts.members.size(); ++i) {
            if (!parts.members[i].empty()) {
                tryAll(parts.components.all[i], parts.members[i]);
            }
        }
        const auto placeOf = [](const InsiderFinding& one) { return std::pair(one.alone, one.cell); };
        std::sort(m_view.findings.begin(), m_view.findings.end(),
                  [&](const InsiderFinding& a, const InsiderFinding& b) { return placeOf(a) < placeOf(b); });
        std::sort(m_view.notTried.begin(), m_view.notTried.end());
        prove();
        return std::move(m_view);
    }

private:
    const Problem& m_problem;
    const Bounds& m_bounds;
    Canonical m_canonical;
    InsiderEffort m_left;
    std::stop_token m_stop;
    InsiderView m_view;

    bool canBeOne(CellId cell) const {
        const Interval& found = m_bounds.found[cell];
        return !m_bounds.isUnknown[cell] && found.holds(own) && !isSingle(found);
    }

    // False where there is nothing left.
    bool spend(std::size_t terms, std::size_t programs = 0) {
        const bool isEnough = terms <= m_left.terms && programs <= m_left.programs;
        m_left.terms = isEnough ? m_left.terms - terms : 0;
        m_left.programs = isEnough ? m_left.programs - programs : 0;
        return isEnough;
    }

    void tryAll(const Component& component, const std::vector<CellId>& candidates) {
        PartProblem part(m_problem, originsOf(component, m_canonical), m_bounds.found);
        for (Cell& cell : part.problem().cells) {
            cell.judged = cell.judged && !breaches(cell, cell.known);
        }
        for (const CellId alone : candidates) {
            if (m_stop.stop_requested() || m_left.programs == 0 || !spend(part.terms())) {
                m_view.notTried.push_back(alone);
            } else {
                tryOne(part, alone);
            }
        }
    }
    void tryOne(PartProblem& part, CellId alone) {
        Cell& cell = part.problem().cells[part.place(alone)];
        const Cell before = cell;
        cell.known = own;
        cell.judged = false;
        const Bounds seen = findBounds(part.problem(), Question::Breaches, nullptr, m_stop);
        cell = before;
        spend(0, seen.effort.programs);
        const bool isImpossible = !seen.contradictions.empty(); // nobody is alone there
        const bool isUnknown = std::find(seen.isUnknown.begin(), seen.isUnknown.end(), true) != seen.isUnknown.end();
        if (!seen.isComplete || (isUnknown && !isImpossible)) {
            m_view.notTried.push_back(alone);
        }
        if (!seen.isComplete || isUnknown) {
            return;
        }
        for (CellId i = 0; i < seen.found.size(); ++i) {
            if (part.whole(i) != alone && breaches(part.problem().cells[i], seen.found[i])) {
                m_view.findings.push_back({alone, part.whole(i), seen.found[i], {}});
            }
        }
    }

    // From what is published, and not from what was found.
    void prove() {
        std::vector<Interval> known;
        for (const Cell& cell : m_problem.cells) {
            known.push_back(cell.known);
        }
        std::vector<CellId> insiders;
        for (const InsiderFinding& one : m_view.findings) {
            if (insiders.empty() || insiders.back() != one.alone) {
                insiders.push_back(one.alone);
            }
        }
        const Parts parts = partsOf(m_canonical, known, insiders);
        for (std::size_t i = 0; i < parts.members.size(); ++i) {
            if (parts.members[i].empty()) {
                continue;
            }
            PartProblem part(m_problem, originsOf(parts.components.all[i], m_canonical));
            for (const CellId alone : parts.members[i]) {
                if (spend(part.terms())) {
                    prove(part, alone);
                }
            }
        }
    }
    void prove(PartProblem& part, CellId alone) {
        Interval& known = part.problem().cells[part.place(alone)].known;
        const Interval before = known;
        known = own;
        Prover prover(part.problem(), m_stop);
        const auto first = std::lower_bound(m_view.findings.begin(), m_view.findings.end(), alone,
                                            [](const InsiderFinding& one, CellId cell) { return one.alone < cell; });
        for (auto one = first; one != m_view.findings.end() && one->alone == alone; ++one) {
            if (auto proof = prover.prove(part.place(one->cell), one->found, m_stop)) {
                one->proof = part.whole(*std::move(proof));
            }
        }
        known = before;
    }
};

} // namespace

InsiderView findInsiderView(const Problem& problem, const Bounds& bounds, std::span<const CellId> mayBeAlone,
                            const InsiderEffort& effort, const std::stop_token& stop) {
    return Search(problem, bounds, effort, stop).run(mayBeAlone);
}

const Problem& InsiderProblem::of(CellId alone) {
    if (m_before) {
        m_problem.cells[m_before->first].known = m_before->second;
    }
    m_before.emplace(alone, m_problem.cells[alone].known);
    m_problem.cells[alone].known = own;
    return m_problem;
}

} // namespace outcheck::audit
