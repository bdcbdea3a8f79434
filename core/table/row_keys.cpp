// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_keys.h"

#include "table/cell_key.h"

#include <algorithm>
#include <bit>
#include <set>

namespace outcheck::table {

namespace {

constexpr std::size_t fewestRows = 3;
constexpr std::size_t fewestSteps = 8; // rows: fewer go up by ones by chance
constexpr std::size_t fewestNumbers = 4;

bool isOfWords(const ColumnAccumulator& column) {
    return column.present() > 0 &&
           2 * (column.of(CellKind::Text) + column.of(CellKind::Date) + column.of(CellKind::Range)) > column.present();
}

// Every row has the number of the row before, the next one, or begins again with the smallest.
bool goesUpByOnes(const RowSample& sample, std::size_t column) {
    const double first = sample.number(0, column);
    std::set<double> numbers;
    double previous = first;
    for (std::size_t row = 0; row < sample.rows(); ++row) {
        const double number = sample.number(row, column);
        if (!(number == previous || number == previous + 1 || number == first)) { // nor is what is not a number
            return false;
        }
        numbers.insert(number);
        previous = number;
    }
    return sample.rows() >= fewestSteps && numbers.size() >= fewestNumbers && *numbers.begin() == first;
}

// Runs of one length, one step a row: every group has every number.
bool runsAlike(const RowSample& sample, std::size_t column) {
    const double first = sample.number(0, column);
    std::size_t length = 0; // of the first run
    std::size_t begin = 0;
    for (std::size_t row = 1; row < sample.rows(); ++row) {
        const double number = sample.number(row, column);
        if (number == first) {
            length = length == 0 ? row : length;
            if (row - begin != length) {
                return false;
            }
            begin = row;
        } else if (number != sample.number(row - 1, column) + 1) {
            return false;
        }
    }
    return length >= fewestNumbers && (sample.isFull() || sample.rows() - begin == length);
}

// Whether no two rows of the sample are alike in all these columns.
bool tellApart(const RowSample& sample, const std::vector<std::size_t>& columns) {
    std::set<std::uint64_t> seen;
    for (std::size_t row = 0; row < sample.rows(); ++row) {
        std::uint64_t hash = 0;
        for (const std::size_t column : columns) {
            hash = mixed(std::rotl(hash, 7) ^ sample.textHash(row, column));
        }
        if (!seen.insert(hash).second) {
            return false;
        }
    }
    return true;
}

} // namespace

RowKeys findRowKeys(std::span<const ColumnAccumulator> columns, const RowSample& sample) {
    RowKeys keys;
    keys.numbersTheGroups.resize(columns.size());
    keys.crossesTheGroups.resize(columns.size());
    std::vector<std::size_t> words;
    std::vector<std::size_t> steps;
    std::size_t measures = 0; // other columns of numbers: without one, the only numbers are what is published
    for (std::size_t i = 0; i < std::min(columns.size(), RowSample::mostColumns); ++i) {
        // What numbers the rows from the first to the last is an index.
        const bool steppy =
            columns[i].integers > 0 && !columns[i].consecutive && sample.rows() > 0 && goesUpByOnes(sample, i);
        measures += !steppy && columns[i].numeric > 0;
        if (steppy) {
            steps.push_back(i);
        } else if (isOfWords(columns[i])) {
            words.push_back(i);
        }
    }
    keys.wordsSuffice = sample.rows() >= fewestRows && !words.empty() && tellApart(sample, words);
    if (keys.wordsSuffice || steps.empty() || measures == 0) {
        return keys;
    }
    std::vector<std::size_t> all = words;
    all.insert(all.end(), steps.begin(), steps.end());
    if (tellApart(sample, all)) {
        for (const std::size_t column : steps) {
            keys.numbersTheGroups[column] = true;
            keys.crossesTheGroups[column] = runsAlike(sample, column);
        }
    }
    return keys;
}

} // namespace outcheck::table
