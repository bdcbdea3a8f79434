// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/rebuilt_totals.h"

#include <optional>

namespace outcheck::protect {

namespace {

double publishedSize(const Count& count) {
    return count.state == Count::State::Open ? count.after : 0;
}

std::vector<double> publishedSizes(const CountTable& counts, std::size_t k) {
    std::vector<double> sizes;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        sizes.push_back(publishedSize(counts.at(row, k)));
    }
    return sizes;
}

void publish(Count& total, double sum, const PublishedSum& published) {
    total.isTotal = true;
    total.after = published(sum);
    if (total.after == 0 && total.before > 0) {
        total.state = Count::State::Withheld;
    } else {
        total.state = Count::State::Open;
    }
}

} // namespace

void rebuildTotals(const table::Totals& totals, CountTable& counts, const PublishedSum& published) {
    // By column first, so that the corner, a total both ways, is the sum of what is published in its column.
    for (const table::Totals::Column& column : totals.columns) {
        for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
            Count& total = counts.at(row, column.k);
            if (total.state == Count::State::None || total.state == Count::State::Marked) {
                continue;
            }
            double sum = 0;
            for (const std::size_t part : column.parts) {
                sum += publishedSize(counts.at(row, part));
            }
            publish(total, sum, published);
        }
    }
    std::size_t k = counts.columns().size();
    std::optional<table::PartSums> sums;
    for (const table::Totals::Cell& cell : totals.cells) {
        if (cell.k != k) {
            k = cell.k;
            sums.emplace(publishedSizes(counts, k), counts.firstRow(), totals.rows);
        }
        publish(counts.at(cell.row, k), sums->sum(cell.row, cell.parts), published);
    }
}

} // namespace outcheck::protect
