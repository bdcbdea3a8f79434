// SPDX-License-Identifier: GPL-3.0-or-later
// Steps over millions of items that end within milliseconds when they are asked to stop.
#pragma once

#include <algorithm>
#include <cstddef>
#include <stop_token>
#include <vector>

namespace outcheck::table {

inline constexpr std::size_t itemsBetweenLooks = std::size_t{1} << 18U; // at the stop token: a few milliseconds

// For the step at this item of a loop.
inline bool isStoppedAt(std::size_t item, const std::stop_token& stop) {
    return item % itemsBetweenLooks == 0 && stop.stop_requested();
}

// As items.resize(size), whose first touch of so much memory takes long. False when stopped.
template <typename Item>
bool growTo(std::vector<Item>& items, std::size_t size, const std::stop_token& stop) {
    items.reserve(size);
    while (items.size() < size) {
        if (stop.stop_requested()) {
            return false;
        }
        items.resize(std::min(size, items.size() + itemsBetweenLooks));
    }
    return true;
}

} // namespace outcheck::table
