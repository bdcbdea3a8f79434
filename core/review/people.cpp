// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people.h"

#include "review/reviewer.h"

#include <algorithm>

namespace outcheck::review {

People::People(const std::vector<RecordedAct>& entries) {
    for (const RecordedAct& entry : entries) {
        const std::size_t byKey = rootOf(slotOf("k" + entry.by.writer));
        const std::string name = comparableName(entry.by.name);
        if (!name.empty()) {
            m_parents[rootOf(slotOf("n" + name))] = byKey;
        }
    }
    for (std::size_t slot = 0; slot < m_parents.size(); ++slot) {
        m_parents[slot] = rootOf(slot);
    }
}

std::size_t People::of(const Person& person) const {
    return m_parents[m_slots.at("k" + person.writer)];
}

std::string comparableName(std::string_view name) {
    std::string lowered(trimmed(name));
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), loweredLetter);
    return lowered;
}

std::size_t People::slotOf(const std::string& key) {
    const auto [found, isNew] = m_slots.try_emplace(key, m_parents.size());
    if (isNew) {
        m_parents.push_back(found->second);
    }
    return found->second;
}

std::size_t People::rootOf(std::size_t slot) {
    while (m_parents[slot] != slot) {
        m_parents[slot] = m_parents[m_parents[slot]]; // keeps the ways short
        slot = m_parents[slot];
    }
    return slot;
}

} // namespace outcheck::review
