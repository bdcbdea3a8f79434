// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_suppression [--least] [CELLS…]: further cells to withhold in tables of 1,000 and 10,000 cells (or
// those named) in which counts of 1 to 7 are withheld and must stay 1 uncertain on either side: how many, what they
// cost, the loss below which nothing protects as much, and whether the audit finds the result safe. --least: until it
// is proved that there is nothing better.
#include "../core/audit/random_tables.h"
#include "../core/protect/further_tasks.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

using namespace outcheck;
using namespace outcheck::protect;

namespace {

constexpr std::uint64_t seeds[] = {20261123, 1, 2, 3};

audit::RandomTable tableOf(std::size_t cells, std::uint64_t seed) {
    const std::vector<std::uint32_t> regions = cells <= 1'000    ? std::vector<std::uint32_t>{9}
                                               : cells <= 10'000 ? std::vector<std::uint32_t>{9, 10}
                                                                 : std::vector<std::uint32_t>{9, 10, 10};
    return audit::makeRandomTable({audit::hierarchy(regions), audit::hierarchy({9}), audit::hierarchy({9})},
                                  cells <= 1'000 ? 60 : 25, seed);
}

void measure(std::size_t cells, std::uint64_t seed, FurtherSearch search) {
    const audit::RandomTable table = tableOf(cells, seed);
    const FurtherTask task = furtherTask(table.counts, table.totals);
    const auto begin = std::chrono::steady_clock::now();
    const auto found = chooseFurtherCells(task, search);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (!found) {
        std::printf("%zu cells: %s\n", task.truth.size(), found.error().detail.c_str());
        return;
    }
    std::printf("%zu cells, seed %llu: %zu further cells, loss %g, at least %g (%.3f of it%s), %s, %.3f s\n",
                task.truth.size(), static_cast<unsigned long long>(seed), found->chosen.size(), found->loss,
                found->leastLoss, found->loss / found->leastLoss, found->isLeast ? ", proved least" : "",
                found->open.empty() ? "audited safe" : "NOT SAFE", seconds);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    FurtherSearch search = FurtherSearch::Fast;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--least") {
            search = FurtherSearch::Least;
        } else {
            sizes.push_back(std::strtoul(argv[i], nullptr, 10));
        }
    }
    if (sizes.empty()) {
        sizes = {1'000, 10'000};
    }
    for (const std::size_t size : sizes) {
        for (const std::uint64_t seed : seeds) {
            measure(size, seed, search);
        }
    }
    return 0;
}
