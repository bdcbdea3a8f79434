// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_kernels: the inner loops alone, on text in memory that fits the caches (Google Benchmark).
#include "base/digest.h"
#include "check/content_checker.h"
#include "csv/byte_masks.h"
#include "csv/record_scanner.h"
#include "csv/separators.h"
#include "fuzz/random.h"
#include "table/cell_value.h"
#include "table/table_profile.h"

#include <array>
#include <benchmark/benchmark.h>

namespace {

using namespace outcheck;
using namespace std::string_view_literals;

constexpr std::size_t textBytes = std::size_t{1} << 20U;
constexpr std::array cells{"2019-01-01"sv, "4719"sv,  "West Midlands"sv, "50-59"sv,      "F"sv,
                           "1234"sv,       "17232"sv, "33 (2%)"sv,       "[REDACTED]"sv, "0.733925255338904"sv};

std::string cellOf(std::size_t column, fuzz::Random& random) {
    constexpr std::array regions{"East"sv, "London"sv, "South West"sv, "West Midlands"sv};
    switch (column) {
    case 0:
        return "2019-0" + std::to_string(1 + random.below(9)) + "-01";
    case 2:
        return std::string(regions[random.below(regions.size())]);
    case 3:
        return random.oneIn(2) ? "50-59" : "80+";
    case 4:
        return random.oneIn(2) ? "F" : "M";
    case 5:
        return random.oneIn(100) ? "[REDACTED]" : "Asian or Asian British";
    case 8:
        return "0." + std::to_string(100'000'000'000'000 + random.below(900'000'000'000'000));
    default:
        return std::to_string(random.below(20'000));
    }
}

// Rows of nine columns; every `quotedOneIn`th field is in quotes, none where it is 0.
std::string tableText(std::size_t quotedOneIn) {
    fuzz::Random random(7);
    std::string text;
    while (text.size() < textBytes) {
        for (std::size_t column = 0; column < 9; ++column) {
            const std::string cell = cellOf(column, random);
            const bool isQuoted = quotedOneIn != 0 && random.oneIn(quotedOneIn);
            text += isQuoted ? "\"" + cell + "\"" : cell;
            text += column < 8 ? ',' : '\n';
        }
    }
    return text;
}

void countBytes(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
}

void scanRecords(benchmark::State& state) {
    const std::string text = tableText(static_cast<std::size_t>(state.range(0)));
    std::uint64_t fields = 0;
    const csv::RecordScanner::OnRecord count = [&](const csv::RecordView& record) {
        fields += record.fields.size();
        return true;
    };
    for (auto _ : state) {
        csv::RecordScanner scanner(csv::Dialect{});
        scanner.push(text, count);
        scanner.finish(count);
    }
    benchmark::DoNotOptimize(fields);
    countBytes(state, text.size());
}
BENCHMARK(scanRecords)->ArgName("quotedOneIn")->Arg(0)->Arg(9)->Arg(1);

void findMasks(benchmark::State& state) {
    const std::string text = tableText(9);
    const std::size_t whole = text.size() / csv::groupBytes * csv::groupBytes;
    for (auto _ : state) {
        std::uint64_t all = 0;
        for (std::size_t at = 0; at < whole; at += csv::groupBytes) {
            const csv::ByteMasks masks = csv::masksOf(text.data() + at, ',', '"');
            all += masks.quote ^ masks.delimiter ^ masks.lineFeed ^ masks.carriageReturn ^ masks.nul ^ masks.high;
        }
        benchmark::DoNotOptimize(all);
    }
    countBytes(state, whole);
}
BENCHMARK(findMasks);

void findSeparators(benchmark::State& state) {
    const std::string text = tableText(9);
    const std::size_t groups = text.size() / csv::groupBytes;
    std::vector<std::uint32_t> positions(text.size() + csv::separatorsBeyond);
    for (auto _ : state) {
        csv::SeparatorState start;
        benchmark::DoNotOptimize(csv::findSeparators(text.data(), groups, ',', '"', start, 0, positions.data()));
    }
    countBytes(state, groups * csv::groupBytes);
}
BENCHMARK(findSeparators);

void profileTable(benchmark::State& state) {
    const std::string text = tableText(0);
    for (auto _ : state) {
        table::TableProfiler profiler;
        csv::RecordScanner scanner(csv::Dialect{});
        const csv::RecordScanner::OnRecord add = [&](const csv::RecordView& record) {
            profiler.addRecord(record.fields);
            return true;
        };
        scanner.push(text, add, [&](const csv::RecordBlock& block) {
            profiler.addBlock(block);
            return true;
        });
        scanner.finish(add);
        benchmark::DoNotOptimize(profiler.judge());
    }
    countBytes(state, text.size());
}
BENCHMARK(profileTable);

void readCells(benchmark::State& state) {
    std::size_t bytes = 0;
    for (const std::string_view cell : cells) {
        bytes += cell.size();
    }
    for (auto _ : state) {
        for (const std::string_view cell : cells) {
            benchmark::DoNotOptimize(table::parseCell(cell));
        }
    }
    countBytes(state, bytes);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(cells.size()));
}
BENCHMARK(readCells);

void hash(benchmark::State& state) {
    const std::string text = tableText(9);
    for (auto _ : state) {
        benchmark::DoNotOptimize(sha256Of(text));
    }
    countBytes(state, text.size());
}
BENCHMARK(hash);

// Lines and all text rules of the default policy, on what holds no identifier.
void judgeText(benchmark::State& state) {
    const std::string text = tableText(0);
    const auto policy = check::builtInPolicy(check::defaultPolicy);
    for (auto _ : state) {
        const auto checker = check::makeContentChecker(workspace::OutputKind::Log, *policy);
        check::FileCheck check;
        rules::FileFacts facts;
        checker->push(text);
        checker->finish(check, facts, {});
        benchmark::DoNotOptimize(check);
    }
    countBytes(state, text.size());
}
BENCHMARK(judgeText);

} // namespace

BENCHMARK_MAIN();
