// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_index rows|lines FILE: builds the whole index, as the window does behind the first screen, and says
// how many rows or lines there are.
#include "csv/row_index.h"
#include "file_argument.h"
#include "text/line_index.h"

#include <optional>
#include <string_view>

namespace {

using namespace outcheck;

constexpr std::size_t dialectBytes = std::size_t{256} << 10U;

Result<std::uint64_t> countRows(io::OpenFile file) {
    std::string first(dialectBytes, '\0');
    const auto read = file.readAt(0, first.data(), first.size());
    if (!read) {
        return failure(read.error());
    }
    csv::RowIndex index(csv::findDialect(std::string_view(first).substr(0, *read)));
    if (const auto built = index.build(std::move(file), {}); !built) {
        return failure(built.error());
    }
    return index.recordCount();
}

Result<std::uint64_t> countLines(io::OpenFile file) {
    text::LineIndex index;
    if (const auto built = index.build(std::move(file), {}); !built) {
        return failure(built.error());
    }
    return index.lineCount();
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc == 3 ? argv[1] : "";
    if (what != "rows" && what != "lines") {
        std::fprintf(stderr, "usage: outcheck_bench_index rows|lines FILE\n");
        return 2;
    }
    io::OpenFile file = bench::openedOrTold(argv[2]);
    if (file.descriptor() < 0) {
        return 1;
    }
    const auto count = what == "rows" ? countRows(std::move(file)) : countLines(std::move(file));
    if (!count) {
        std::fprintf(stderr, "%s\n", describe(count.error()).c_str());
        return 1;
    }
    std::printf("{\"%s\": %llu}\n", argv[1], static_cast<unsigned long long>(*count));
    return 0;
}
