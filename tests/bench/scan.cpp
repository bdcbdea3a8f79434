// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_scan FILE: records and fields of a table, on one thread, and nothing else: what the scanner costs.
#include "csv/file_blocks.h"
#include "csv/record_scanner.h"
#include "file_argument.h"

namespace {

using namespace outcheck;

constexpr std::size_t blockBytes = std::size_t{256} << 10U; // what was read is still in the second cache
constexpr std::size_t dialectBytes = std::size_t{256} << 10U;

struct Counts {
    std::uint64_t records = 0;
    std::uint64_t fields = 0;
};

Result<Counts> countIn(const io::OpenFile& file) {
    std::string first(dialectBytes, '\0');
    const auto read = file.readAt(0, first.data(), first.size());
    if (!read) {
        return failure(read.error());
    }
    csv::RecordScanner scanner(csv::findDialect(std::string_view(first).substr(0, *read)));
    Counts counts;
    const csv::RecordScanner::OnRecord count = [&](const csv::RecordView& record) {
        ++counts.records;
        counts.fields += record.fields.size();
        return true;
    };
    const csv::OnRecordBlock countBlock = [&](const csv::RecordBlock& block) {
        counts.records += block.records;
        counts.fields += block.records * block.columns;
        return true;
    };
    const auto whole = csv::forEachBlock(file, 0, blockBytes, {}, nullptr, [&](std::string_view bytes) {
        return scanner.push(bytes, count, countBlock);
    });
    if (!whole) {
        return failure(whole.error());
    }
    scanner.finish(count);
    return counts;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: outcheck_bench_scan FILE\n");
        return 2;
    }
    const io::OpenFile file = bench::openedOrTold(argv[1]);
    if (file.descriptor() < 0) {
        return 1;
    }
    const auto counts = countIn(file);
    if (!counts) {
        std::fprintf(stderr, "%s\n", describe(counts.error()).c_str());
        return 1;
    }
    std::printf("{\"records\": %llu, \"fields\": %llu}\n", static_cast<unsigned long long>(counts->records),
                static_cast<unsigned long long>(counts->fields));
    return 0;
}
