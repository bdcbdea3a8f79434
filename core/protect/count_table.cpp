// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/count_table.h"

#include <cmath>

namespace outcheck::protect {

CountTable::CountTable(const table::CountGrid& found) : m_found(found) {
    m_counts.resize((rows() - firstRow()) * columns().size());
    for (std::size_t row = firstRow(); row < rows(); ++row) {
        for (std::size_t k = 0; k < columns().size(); ++k) {
            const table::CountCell& cell = found.at(row, k);
            if (cell.state == table::CountCell::State::Marked) {
                at(row, k).state = Count::State::Marked;
            } else if (cell.state == table::CountCell::State::Open) {
                at(row, k) = {Count::State::Open, false, cell.number, cell.number};
            }
        }
    }
}

bool CountTable::anyIn(std::size_t row, Count::State state) const {
    for (std::size_t k = 0; k < columns().size(); ++k) {
        if (at(row, k).state == state) {
            return true;
        }
    }
    return false;
}

bool CountTable::anyChangedIn(std::size_t row) const {
    for (std::size_t k = 0; k < columns().size(); ++k) {
        const Count& count = at(row, k);
        if (count.state == Count::State::Withheld ||
            (count.state == Count::State::Open && count.after != count.before)) {
            return true;
        }
    }
    return false;
}

double CountTable::lost() const {
    double sum = 0;
    for (const Count& count : m_counts) {
        const bool isChanged = count.state == Count::State::Open || count.state == Count::State::Withheld;
        sum += isChanged ? std::abs(count.before - (count.state == Count::State::Open ? count.after : 0)) : 0;
    }
    return sum;
}

} // namespace outcheck::protect
