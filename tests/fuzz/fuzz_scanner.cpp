// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_fuzz_scanner: random texts in random blocks, through csv::RecordScanner, with blocks of
// records and without, and the plain reader. Exit code 1
// and a small input that shows it where they differ.
#include "comparison.h"
#include "options.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

namespace {

using namespace outcheck::fuzz;

constexpr std::uint64_t inputsAtOnce = 1000;
constexpr std::size_t differencesShown = 5;

class Run {
public:
    explicit Run(const Options& options) : m_options(options) {}

    void work() {
        Comparison comparison;
        Input input;
        std::uint64_t records = 0;
        std::uint64_t bytes = 0;
        std::uint64_t fast = 0;
        std::uint64_t inBlocks = 0;
        for (;;) {
            const std::uint64_t begin = m_next.fetch_add(inputsAtOnce);
            if (begin >= m_options.inputs) {
                break;
            }
            for (std::uint64_t i = begin; i < std::min(begin + inputsAtOnce, m_options.inputs); ++i) {
                makeInput(m_options.seed, m_options.first + i, input);
                if (!comparison.agrees(input)) {
                    report(m_options.first + i, input);
                }
                records += comparison.recordCount();
                bytes += input.text.size();
                fast += comparison.usedFastPath() ? 1U : 0U;
                inBlocks += comparison.blockRecordCount();
            }
        }
        m_records += records;
        m_bytes += bytes;
        m_fast += fast;
        m_inBlocks += inBlocks;
    }

    std::uint64_t records() const { return m_records; }
    std::uint64_t bytes() const { return m_bytes; }
    std::uint64_t fast() const { return m_fast; }
    std::uint64_t inBlocks() const { return m_inBlocks; }
    std::uint64_t differences() const { return m_differences; }

private:
    void report(std::uint64_t number, const Input& input) {
        if (++m_differences > differencesShown) {
            return;
        }
        const Input small = shrunk(input);
        Comparison comparison;
        comparison.agrees(small);
        const std::lock_guard lock(m_printing);
        std::printf("DIFFERENCE at input %llu of seed %llu (again: --seed %llu --first %llu --inputs 1)\n%s%s\n",
                    static_cast<unsigned long long>(number), static_cast<unsigned long long>(m_options.seed),
                    static_cast<unsigned long long>(m_options.seed), static_cast<unsigned long long>(number),
                    toSource(small).c_str(), comparison.describe().c_str());
        std::fflush(stdout);
    }

    Options m_options;
    std::mutex m_printing;
    std::atomic<std::uint64_t> m_next{0};
    std::atomic<std::uint64_t> m_records{0};
    std::atomic<std::uint64_t> m_bytes{0};
    std::atomic<std::uint64_t> m_fast{0};
    std::atomic<std::uint64_t> m_inBlocks{0};
    std::atomic<std::uint64_t> m_differences{0};
};

} // namespace

int main(int argc, char** argv) {
    Options options{.inputs = 1'000'000, .threads = std::max(1U, std::thread::hardware_concurrency())};
    if (!parseOptions(argc, argv, options)) {
        std::fprintf(stderr, "usage: outcheck_fuzz_scanner [--inputs N] [--seed S] [--first N] [--threads T]\n");
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    Run run(options);
    {
        std::vector<std::jthread> others;
        for (std::uint64_t i = 1; i < options.threads; ++i) {
            others.emplace_back([&] { run.work(); });
        }
        run.work();
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
    std::printf("%llu inputs (%llu with the fast path in use), %llu bytes, %llu records (%llu in blocks) in %.1f s on "
                "%llu threads; %llu differences\n",
                static_cast<unsigned long long>(options.inputs), static_cast<unsigned long long>(run.fast()),
                static_cast<unsigned long long>(run.bytes()), static_cast<unsigned long long>(run.records()),
                static_cast<unsigned long long>(run.inBlocks()), time.count(),
                static_cast<unsigned long long>(options.threads), static_cast<unsigned long long>(run.differences()));
    return run.differences() == 0 ? 0 : 1;
}
