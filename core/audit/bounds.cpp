// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bounds.h"

#include "audit/component_bounds.h"
#include "audit/propagation.h"
#include "audit/solved_components.h"
#include "task/helpers.h"

#include <mutex>
#include <thread>

namespace outcheck::audit {

namespace {

using Outcome = LinearSolver::Outcome;

constexpr std::size_t fewestOfPiece = 64; // judged cells: each piece solves the component once before it gains anything

// What one thread does at a time.
struct Piece {
    OpenBounds* bounds = nullptr;
    const Component* component = nullptr;
    std::size_t first = 0, end = 0; // of bounds->judged()
};

class Search {
public:
    Search(const Problem& problem, Question question, task::Progress* progress, const std::stop_token& stop,
           SolvedComponents* solved)
        : m_problem(problem), m_question(question), m_progress(progress), m_stop(stop), m_solved(solved),
          m_canonical(canonical(problem)), m_propagation(problem.cells, m_canonical.equations, false) {
        m_result.isUnknown.resize(problem.cells.size());
    }

    Bounds run() {
        m_result.isComplete = m_propagation.run(m_stop);
        m_result.found = m_propagation.intervals();
        noteContradictions();
        if (m_result.isComplete) {
            solveComponents();
        }
        return std::move(m_result);
    }

private:
    const Problem& m_problem;
    Question m_question;
    task::Progress* m_progress;
    const std::stop_token& m_stop;
    SolvedComponents* m_solved;
    Canonical m_canonical;
    Propagation m_propagation;
    Bounds m_result;
    std::mutex m_lock; // guards m_result while pieces are worked on

    void noteContradictions() {
        for (const EquationId id : m_propagation.contradictions()) {
            const std::uint32_t component = m_propagation.components().ofEquation[id];
            if (component != Components::none) {
                giveUp(m_propagation.components().all[component]);
                addContradiction(m_propagation.components().all[component]);
            } else {
                giveUpExact(m_canonical.equations[id]);
                m_result.contradictions.push_back({m_canonical.origin[id]});
            }
        }
    }
    void giveUp(const Component& component) {
        for (const CellId cell : component.cells) {
            m_result.isUnknown[cell] = true;
            m_result.found[cell] = m_problem.cells[cell].known;
        }
    }
    void giveUpExact(const Equation& equation) {
        for (const Term& term : equation.terms) {
            m_result.isUnknown[term.cell] = true;
        }
    }

    void solveComponents() {
        const Components components = findComponents(m_canonical.equations, m_result.found);
        std::vector<std::unique_ptr<OpenBounds>> open;
        std::vector<const Component*> solved;
        std::vector<Sha256Digest> digests; // of those that are solved
        std::vector<Piece> pieces;
        std::size_t judged = 0, all = 0;
        for (const Cell& cell : m_problem.cells) {
            all += cell.judged;
        }
        for (const Component& component : components.all) {
            if (m_result.isUnknown[component.cells.front()] || isClosed(component)) {
                continue;
            }
            digests.push_back(m_solved != nullptr ? digestOf(component) : Sha256Digest{});
            if (takeKnown(component, digests.back())) {
                digests.pop_back();
                continue;
            }
            open.push_back(std::make_unique<OpenBounds>(m_problem, component, m_result.found, m_question));
            judged += open.back()->judged().size();
            solved.push_back(&component);
        }
        for (std::size_t i = 0; i < open.size(); ++i) {
            addPieces(*open[i], *solved[i], judged, pieces);
        }
        m_result.effort.components = open.size();
        if (m_progress != nullptr) {
            m_progress->itemsTotal = all;
            m_progress->itemsDone = all - judged;
        }
        task::Helpers::shared().forEach(pieces.size(), [&](std::size_t i) { work(pieces[i]); });
        for (const auto& one : open) {
            one->moveTo(m_result.found);
        }
        m_result.effort.closedByPropagation = all - std::min(all, m_result.effort.programs / 2);
        m_result.isComplete = !m_stop.stop_requested();
        for (std::size_t i = 0; m_solved != nullptr && m_result.isComplete && i < solved.size(); ++i) {
            keep(*solved[i], digests[i]);
        }
    }

    Sha256Digest digestOf(const Component& component) const {
        return SolvedComponents::digestOf(m_problem, component, m_canonical.equations, m_propagation.intervals(),
                                          m_question);
    }
    bool takeKnown(const Component& component, const Sha256Digest& digest) {
        const std::vector<Interval>* const known = m_solved != nullptr ? m_solved->find(digest) : nullptr;
        for (std::size_t i = 0; known != nullptr && i < component.cells.size(); ++i) {
            m_result.found[component.cells[i]] = (*known)[i];
        }
        m_result.effort.known += known != nullptr;
        return known != nullptr;
    }
    void keep(const Component& component, const Sha256Digest& digest) {
        if (m_result.isUnknown[component.cells.front()]) {
            return;
        }
        std::vector<Interval> found;
        for (const CellId cell : component.cells) {
            found.push_back(m_result.found[cell]);
        }
        m_solved->keep(digest, std::move(found));
    }

    // One equation alone says nothing that propagation has not found.
    bool isClosed(const Component& component) const { return component.equations.size() < 2; }

    // A component is cut only where it alone would keep one thread busy longer than its share: every piece looks for a
    // first solution of its own. `all`: judged cells of all components.
    static void addPieces(OpenBounds& bounds, const Component& component, std::size_t all, std::vector<Piece>& pieces) {
        const std::size_t judged = bounds.judged().size();
        if (judged == 0) {
            return;
        }
        const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
        const std::size_t wanted = std::clamp<std::size_t>((judged * threads + all - 1) / all, 1, threads);
        const std::size_t parts = std::min(wanted, std::max<std::size_t>(1, judged / fewestOfPiece));
        for (std::size_t part = 0; part < parts; ++part) {
            pieces.push_back({&bounds, &component, judged * part / parts, judged * (part + 1) / parts});
        }
    }

    void work(const Piece& piece) {
        if (m_stop.stop_requested()) {
            return;
        }
        const LinearProgram program = programOf(*piece.component, m_canonical.equations, m_propagation.intervals());
        const ClosedBounds closed = closeBounds(*piece.bounds, program, piece.first, piece.end, m_stop);
        const std::lock_guard lock(m_lock);
        m_result.effort.programs += closed.programs;
        if (m_progress != nullptr) {
            m_progress->itemsDone += piece.end - piece.first;
        }
        if (closed.outcome == Outcome::Infeasible || closed.outcome == Outcome::Failed) {
            for (const CellId cell : piece.component->cells) {
                m_result.isUnknown[cell] = true;
            }
        }
        if (closed.outcome == Outcome::Infeasible) {
            addContradiction(*piece.component);
        }
    }

    void addContradiction(const Component& component) {
        std::vector<EquationId> origins;
        for (const EquationId id : component.equations) {
            origins.push_back(m_canonical.origin[id]);
        }
        if (m_result.contradictions.empty() || m_result.contradictions.back() != origins) {
            m_result.contradictions.push_back(std::move(origins));
        }
    }
};

} // namespace

Bounds findBounds(const Problem& problem, Question question, task::Progress* progress, const std::stop_token& stop,
                  SolvedComponents* solved) {
    return Search(problem, question, progress, stop, solved).run();
}

} // namespace outcheck::audit
