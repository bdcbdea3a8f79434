// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers in classes that no observer tells apart: each number below exactNumbers is one of its own, the others
// go by their remainder.
#pragma once

#include <cstddef>
#include <cstdint>

namespace outcheck::table {

inline constexpr std::uint64_t exactNumbers = 20;
inline constexpr std::uint64_t numberPeriod = 420; // of 2 to 7, 10, 12, 14, 15, …
inline constexpr std::size_t numberClasses = exactNumbers + numberPeriod;

inline std::size_t classOf(std::uint32_t number) {
    return number < exactNumbers ? number : exactNumbers + number % static_cast<std::uint32_t>(numberPeriod);
}

// A number of that class.
inline std::uint64_t exampleOf(std::size_t numberClass) {
    return numberClass < exactNumbers ? numberClass : numberPeriod + (numberClass - exactNumbers);
}

} // namespace outcheck::table
