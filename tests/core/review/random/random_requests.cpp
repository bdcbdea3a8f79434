// SPDX-License-Identifier: GPL-3.0-or-later
// Plays random histories of release requests and holds every reached state against the rules of the workflow. Prints
// which acts were met in which state; fails where a rule is broken or a pair of state and act was not met.
#include "history.h"
#include "options.h"

#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>

using namespace outcheck::review::random;

int main(int argc, char** argv) {
    outcheck::fuzz::Options options;
    options.inputs = 3000;
    if (!outcheck::fuzz::parseOptions(argc, argv, options)) {
        std::cerr << "random_requests [--inputs N] [--first N] [--seed S] [--threads T]\n"
                     "One input alone is told act by act.\n";
        return 2;
    }
    const auto seedOf = [&options](std::uint64_t input) { return options.seed * 1'000'003U + input; };
    if (options.inputs == 1) {
        std::cout << storyOf(seedOf(options.first));
    }
    Coverage coverage;
    std::mutex mutex;
    std::atomic<std::uint64_t> next{options.first};
    std::uint64_t broken = 0;
    const auto work = [&] {
        Coverage own;
        for (std::uint64_t input = next++; input < options.first + options.inputs; input = next++) {
            const auto faults = faultsOfHistory(seedOf(input), own);
            if (!faults.empty()) {
                const std::lock_guard lock(mutex);
                ++broken;
                std::cout << "history " << input << " of seed " << options.seed << ": " << faults.front() << " ("
                          << faults.size() << " faults)\n";
            }
        }
        const std::lock_guard lock(mutex);
        coverage.add(own);
    };
    std::vector<std::thread> threads;
    for (std::uint64_t i = 0; i < options.threads; ++i) {
        threads.emplace_back(work);
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    std::cout << coverage.table();
    const auto gaps = options.inputs >= 1000 ? coverage.gaps() : std::vector<std::string>();
    for (const std::string& gap : gaps) {
        std::cout << "gap: " << gap << "\n";
    }
    std::cout << broken << " histories broke a rule\n";
    return broken == 0 && gaps.empty() ? 0 : 1;
}
