// SPDX-License-Identifier: GPL-3.0-or-later
// Each different text once, under a number: a column of millions of cells has few.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::table {

class TextPool {
public:
    // Once asked to stop, it no longer takes the time to tell texts apart.
    explicit TextPool(std::stop_token stop = {});

    // The number of the text, from 0 in the order in which they came. A text may in rare cases get a second number:
    // whoever made texts with one hash would otherwise make this slow.
    std::uint32_t add(std::string_view text);

    // Gives back what only add needs; nothing is added afterwards.
    void close() { m_slots = {}; }

    std::uint32_t count() const { return static_cast<std::uint32_t>(m_ends.size()); }
    // By number. Valid until the next add.
    std::string_view text(std::uint32_t number) const;
    std::size_t bytes() const; // of memory

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; // from 1; 0: free
    };
    void grow();

    std::stop_token m_stop;
    std::string m_bytes;
    std::vector<std::size_t> m_ends; // of each text
    std::vector<Slot> m_slots;       // a power of two, at most half of them taken
};

} // namespace outcheck::table
