// SPDX-License-Identifier: GPL-3.0-or-later
// The two sorts under RowOrderBuilder. Both are stable, and end within milliseconds when they are asked to stop.
#pragma once

#include "table/text_pool.h"

#include <array>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace outcheck::table {

// A row (its place among those kept) and the number it is sorted by, in two halves: twelve bytes.
struct NumberedRow {
    std::array<std::uint32_t, 2> key{}; // high, low
    std::uint32_t row = 0;
};

// `number` as a key that sorts as the number does; -0 is 0. Not for NaN.
std::array<std::uint32_t, 2> sortKeyOf(double number);

// By key, rows of equal keys in the order in which they stand. Needs as much memory again. False when stopped, with the
// rows in no order.
bool sortByKey(std::vector<NumberedRow>& rows, const std::stop_token& stop);

// The rank of each text in natural order, from 0; equal texts have the same. Empty when stopped.
std::vector<std::uint32_t> naturalRanks(const TextPool& texts, const std::stop_token& stop);

} // namespace outcheck::table
