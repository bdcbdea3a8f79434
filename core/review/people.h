// SPDX-License-Identifier: GPL-3.0-or-later
// Who is one person: keys and names that ever stood together in an entry. Private to core/review.
#pragma once

#include "review/request_act.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace outcheck::review {

class People {
public:
    explicit People(const std::vector<RecordedAct>& entries);
    // The number of the person who recorded this entry, one of those that were given.
    std::size_t of(const Person& person) const;

private:
    std::size_t slotOf(const std::string& key);
    std::size_t rootOf(std::size_t slot);

    std::unordered_map<std::string, std::size_t> m_slots; // keys by "k", names by "n" before them
    std::vector<std::size_t> m_parents;
};

// A name as samePerson() compares it.
std::string comparableName(std::string_view name);

} // namespace outcheck::review
