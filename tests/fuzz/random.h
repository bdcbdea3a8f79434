// SPDX-License-Identifier: GPL-3.0-or-later
// A small generator of random numbers (splitmix64) that gives the same on every machine: for inputs that follow from a
// seed.
#pragma once

#include <cstddef>
#include <cstdint>

namespace outcheck::fuzz {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E37'79B9'7F4A'7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
        return z ^ (z >> 31U);
    }
    // 0 … limit−1.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
    bool oneIn(std::size_t n) { return below(n) == 0; }

private:
    std::uint64_t m_state;
};

} // namespace outcheck::fuzz
