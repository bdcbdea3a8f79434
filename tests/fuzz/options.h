// SPDX-License-Identifier: GPL-3.0-or-later
// The options that the fuzzing programs share.
#pragma once

#include <cstdint>

namespace outcheck::fuzz {

struct Options {
    std::uint64_t inputs = 0;
    std::uint64_t first = 0; // number of the first input
    std::uint64_t seed = 1;
    std::uint64_t threads = 1;
};

// Reads --inputs N --first N --seed S --threads T over what `options` holds. False where there is anything else.
bool parseOptions(int argc, char** argv, Options& options);

} // namespace outcheck::fuzz
