// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_audit [CELLS…]: all intervals of tables of 1,000, 10,000 and 100,000 cells (or of those named) in
// which counts of 1 to 7 are withheld, the question whether anything is narrower than asked, and, from a sample, what
// one solve of the whole problem for each bound would take.
#include "../core/audit/random_tables.h"
#include "audit/bounds.h"
#include "audit/component_bounds.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace outcheck::audit;

namespace {

constexpr std::size_t sampled = 5;      // bounds solved one by one from the beginning
constexpr std::size_t sampledWarm = 50; // and each from where the last one ended

double secondsOf(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

RandomTable tableOf(std::size_t cells) {
    const std::vector<std::uint32_t> regions = cells <= 1'000    ? std::vector<std::uint32_t>{9}
                                               : cells <= 10'000 ? std::vector<std::uint32_t>{9, 10}
                                                                 : std::vector<std::uint32_t>{9, 10, 10};
    return makeRandomTable({hierarchy(regions), hierarchy({9}), hierarchy({9})}, cells <= 1'000 ? 60 : 25, 20261123);
}

struct OneByOne {
    double cold = 0, warm = 0; // seconds
};

// The whole problem solved for each bound, from the beginning or from where the last one ended: extrapolated.
OneByOne oneByOne(const Problem& problem, std::size_t judged) {
    const Canonical form = canonical(problem);
    Component whole;
    std::vector<Interval> known;
    std::vector<std::uint32_t> wanted;
    for (CellId cell = 0; cell < problem.cells.size(); ++cell) {
        whole.cells.push_back(cell);
        known.push_back(problem.cells[cell].known);
        if (problem.cells[cell].judged) {
            wanted.push_back(cell);
        }
    }
    for (EquationId id = 0; id < form.equations.size(); ++id) {
        whole.equations.push_back(id);
    }
    const LinearProgram program = programOf(whole, form.equations, known);
    const auto objective = [&](std::size_t i, std::size_t of) { return Term{wanted[i * wanted.size() / of], 1}; };
    const auto bounds = 2 * static_cast<double>(judged);
    OneByOne result;
    result.cold = secondsOf([&] {
                      for (std::size_t i = 0; i < sampled; ++i) {
                          const Term term = objective(i, sampled);
                          makeLinearSolver(program)->maximize({&term, 1}, {});
                      }
                  }) /
                  sampled * bounds;
    const auto solver = makeLinearSolver(program);
    solver->maximize({}, {});
    result.warm = secondsOf([&] {
                      for (std::size_t i = 0; i < sampledWarm; ++i) {
                          const Term term = objective(i, sampledWarm);
                          solver->maximize({&term, 1}, {});
                      }
                  }) /
                  sampledWarm * bounds;
    return result;
}

void measure(std::size_t cells) {
    const Problem problem = tableOf(cells).problemWithholding(7, {{}, 2});
    std::size_t judged = 0;
    for (const Cell& cell : problem.cells) {
        judged += cell.judged;
    }
    Bounds all, some;
    const double seconds = secondsOf([&] { all = findBounds(problem); });
    const double yesNo = secondsOf([&] { some = findBounds(problem, Question::WhichBreach); });
    std::size_t narrow = 0;
    for (std::size_t i = 0; i < problem.cells.size(); ++i) {
        narrow += breaches(problem.cells[i], all.found[i]);
    }
    std::printf("%zu cells, %zu withheld, %zu narrow: all intervals %.3f s (%zu programs, %zu components), "
                "yes or no %.3f s (%zu programs)",
                problem.cells.size(), judged, narrow, seconds, all.effort.programs, all.effort.components, yesNo,
                some.effort.programs);
    std::fflush(stdout);
    const OneByOne peers = oneByOne(problem, judged);
    std::printf(", the whole problem for each bound some %.1f s, warm started %.1f s\n", peers.cold, peers.warm);
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) {
        sizes.push_back(std::strtoul(argv[i], nullptr, 10));
    }
    if (sizes.empty()) {
        sizes = {1'000, 10'000, 100'000};
    }
    for (const std::size_t size : sizes) {
        measure(size);
    }
    return 0;
}
