// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/deviations.h"

#include <algorithm>
#include <string>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;
using State = Deviations::State;

tl::unexpected<Error> outOfRange(const char* list, std::size_t at, const char* detail) {
    return failure(ErrorCode::OutOfRange, {{}, 0, list + std::to_string(at)}, detail);
}

// Of which the truth is 0: rounding of sums must not rule it out.
Interval aroundTruth(const Interval& interval, double truth) {
    const double grain = audit::grainOf(truth);
    const auto end = [&](double bound) { return std::abs(bound - truth) <= grain ? 0 : bound - truth; };
    return {end(interval.least), end(interval.most)};
}

bool holdsZero(const Interval& interval) {
    return interval.least <= 0 && interval.most >= 0;
}

Result<void> checkLists(const FurtherTask& task) {
    const std::size_t cells = task.problem.cells.size();
    if (task.truth.size() != cells || task.losses.size() != cells || task.hidden.size() != cells) {
        return outOfRange("cells.", cells, "the lists of the task are not of one length");
    }
    for (CellId id = 0; id < cells; ++id) {
        const double truth = task.truth[id];
        const bool fits = std::isfinite(truth) && holdsZero(aroundTruth(task.problem.cells[id].known, truth));
        if (!fits || !task.hidden[id].holds(Interval::exactly(truth))) {
            return outOfRange("cells.", id, "its truth is not what is known of it");
        }
        if (!(task.losses[id] > 0)) {
            return outOfRange("cells.", id, "its loss is not above 0");
        }
    }
    return {};
}

void addCell(const FurtherTask& task, CellId id, Deviations& deviations) {
    const audit::Cell& cell = task.problem.cells[id];
    const double truth = task.truth[id];
    const bool isHidden = !audit::isSingle(cell.known);
    const bool mayHide = !isHidden && std::isfinite(task.losses[id]) && !audit::isSingle(task.hidden[id]);
    deviations.states.push_back(isHidden ? State::Hidden : mayHide ? State::Candidate : State::Fixed);
    deviations.ranges.push_back(isHidden  ? aroundTruth(cell.known, truth)
                                : mayHide ? aroundTruth(task.hidden[id], truth)
                                          : Interval::exactly(0));
    deviations.losses.push_back(isHidden ? 0 : mayHide ? task.losses[id] : audit::unbounded);
    if (mayHide && std::floor(task.losses[id]) != task.losses[id]) {
        deviations.hasWholeLosses = false;
    }
    if (cell.judged && cell.asked.mustHold) {
        for (const double end : {cell.asked.mustHold->least, cell.asked.mustHold->most}) {
            if (const double change = end - truth; change != 0) {
                deviations.needs.push_back({id, change});
            }
        }
    }
}

} // namespace

namespace {

void breakTies(Deviations& deviations) {
    const auto candidates = std::count(deviations.states.begin(), deviations.states.end(), State::Candidate);
    if (!deviations.hasWholeLosses || candidates == 0) {
        return;
    }
    deviations.tie = 0.25 / static_cast<double>(candidates);
    for (CellId id = 0; id < deviations.states.size(); ++id) {
        deviations.losses[id] += deviations.states[id] == State::Candidate ? deviations.tie : 0;
    }
}

} // namespace

Result<Deviations> deviationsOf(const FurtherTask& task) {
    if (auto sound = audit::check(task.problem); !sound) {
        return failure(sound.error());
    }
    if (auto fits = checkLists(task); !fits) {
        return failure(fits.error());
    }
    audit::Canonical canonical = audit::canonical(task.problem);
    Deviations deviations(audit::Incidence(task.problem.cells.size(), canonical.equations));
    for (CellId id = 0; id < task.problem.cells.size(); ++id) {
        addCell(task, id, deviations);
    }
    for (std::size_t i = 0; i < canonical.equations.size(); ++i) {
        audit::Equation& row = canonical.equations[i];
        double truth = 0, magnitude = 0;
        for (const audit::Term& term : row.terms) {
            truth += term.factor * task.truth[term.cell];
            magnitude += std::abs(term.factor * task.truth[term.cell]);
        }
        row.sum = {row.sum.least - truth, row.sum.most - truth};
        for (double* end : {&row.sum.least, &row.sum.most}) {
            *end = std::abs(*end) <= audit::grainOf(magnitude) ? 0 : *end;
        }
        if (!holdsZero(row.sum)) {
            return outOfRange("equations.", canonical.origin[i], "the truth does not agree with it");
        }
    }
    deviations.rows = std::move(canonical.equations);
    breakTies(deviations);
    return deviations;
}

} // namespace outcheck::protect
