// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_pool.h"

#include "table/cell_key.h"
#include "table/stoppable.h"

#include <utility>

namespace outcheck::table {

namespace {

constexpr std::size_t firstSlots = 1024;
constexpr std::size_t mostProbes = 64;

} // namespace

TextPool::TextPool(std::stop_token stop) : m_stop(std::move(stop)), m_slots(firstSlots) {}

std::string_view TextPool::text(std::uint32_t number) const {
    const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[number] - begin);
}

std::uint32_t TextPool::add(std::string_view wanted) {
    const auto hash = static_cast<std::uint32_t>(hashOfText(wanted) >> 32U);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    std::size_t probes = 0;
    for (; m_slots[place].number != 0 && probes < mostProbes; place = (place + 1) & mask, ++probes) {
        const Slot slot = m_slots[place];
        if (slot.hash == hash && text(slot.number - 1) == wanted) {
            return slot.number - 1;
        }
    }
    m_bytes += wanted;
    m_ends.push_back(m_bytes.size());
    if (probes < mostProbes) {
        m_slots[place] = {hash, static_cast<std::uint32_t>(m_ends.size())};
    }
    if (m_ends.size() * 2 > m_slots.size()) {
        grow();
    }
    return static_cast<std::uint32_t>(m_ends.size() - 1);
}

void TextPool::grow() {
    std::vector<Slot> larger;
    if (!growTo(larger, m_slots.size() * 2, m_stop)) {
        return;
    }
    const std::size_t mask = larger.size() - 1;
    for (std::size_t from = 0; from < m_slots.size() && !isStoppedAt(from, m_stop); ++from) {
        const Slot slot = m_slots[from];
        std::size_t place = slot.hash & mask;
        std::size_t probes = 0;
        for (; slot.number != 0 && larger[place].number != 0 && probes < mostProbes; ++probes) {
            place = (place + 1) & mask;
        }
        if (slot.number != 0 && probes < mostProbes) {
            larger[place] = slot;
        }
    }
    m_slots = std::move(larger);
}

std::size_t TextPool::bytes() const {
    return m_bytes.capacity() + m_ends.capacity() * sizeof(std::size_t) + m_slots.capacity() * sizeof(Slot);
}

} // namespace outcheck::table
