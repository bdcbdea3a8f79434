// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_rows FILE sort COLUMN | FILE filter TEXT: puts the rows of a table in order by a column (from 0), or
// keeps those with the text in any of their cells, as the window does; then reads a screen of them from the middle.
#include "csv/row_index.h"
#include "file_argument.h"
#include "table/row_selection.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string_view>

namespace {

using namespace outcheck;

constexpr std::size_t dialectBytes = std::size_t{256} << 10U;
constexpr std::uint64_t screenRows = 50;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<csv::RowIndex> indexOf(const char* path, const io::OpenFile& file) {
    std::string first(dialectBytes, '\0');
    const auto read = file.readAt(0, first.data(), first.size());
    auto whole = io::openNamedFile(path);
    if (!read || !whole) {
        return failure(read ? whole.error() : read.error());
    }
    csv::RowIndex index(csv::findDialect(std::string_view(first).substr(0, *read)));
    if (const auto built = index.build(std::move(*whole), {}); !built) {
        return failure(built.error());
    }
    return index;
}

Result<void> measure(const char* path, const io::OpenFile& file, table::RowRequest request) {
    const auto index = indexOf(path, file);
    if (!index) {
        return failure(index.error());
    }
    request.headerRecords = 1;
    request.records = index->recordCount();
    const auto start = std::chrono::steady_clock::now();
    const auto order = table::selectRows(file, index->dialect(), request, {});
    if (!order) {
        return failure(order.error());
    }
    const double seconds = secondsSince(start);
    const auto screenStart = std::chrono::steady_clock::now();
    const std::uint64_t middle = order->rowCount() / 2;
    const std::uint64_t end = std::min(order->rowCount(), middle + screenRows);
    for (std::uint64_t row = middle; row < end; ++row) {
        if (const auto one = index->rows(file, order->recordAt(row), 1); !one || one->size() != 1) {
            return failure(ErrorCode::Internal, {path, 0, {}}, "a row of the order cannot be read");
        }
    }
    std::printf("{\"rows\": %llu, \"seconds\": %.3f, \"screen_milliseconds\": %.2f}\n",
                static_cast<unsigned long long>(order->rowCount()), seconds, secondsSince(screenStart) * 1000);
    return {};
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc == 4 ? argv[2] : "";
    if (what != "sort" && what != "filter") {
        std::fprintf(stderr, "usage: outcheck_bench_rows FILE sort COLUMN|filter TEXT\n");
        return 2;
    }
    const io::OpenFile file = bench::openedOrTold(argv[1]);
    if (file.descriptor() < 0) {
        return 1;
    }
    table::RowRequest request;
    if (what == "sort") {
        request.sort = table::RowSort{static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10)), false};
    } else {
        request.filter = table::RowFilter{};
        request.filter->text = argv[3];
    }
    if (const auto measured = measure(argv[1], file, request); !measured) {
        std::fprintf(stderr, "%s\n", describe(measured.error()).c_str());
        return 1;
    }
    return 0;
}
