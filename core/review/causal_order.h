// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which the entries of a request count, whichever way they arrived, and who knew of what. Private to
// core/review.
#pragma once

#include "review/request_act.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace outcheck::review {

// Sorts the entries of one request: what a writer had seen before what it wrote, among concurrent ones by time, writer,
// sequence, id. Entries that claim to have seen each other, which no genuine ledger holds, are taken by time.
void sortCausally(std::vector<RecordedAct>& entries);

// By time, writer, sequence, id.
bool comesFirst(const RecordedAct& one, const RecordedAct& other);

// Who knew of what, among entries in causal order.
class Knowledge {
public:
    explicit Knowledge(const std::vector<RecordedAct>& entries);
    // Whether whoever wrote `entry` knew of `other`.
    bool knows(const RecordedAct& entry, const RecordedAct& other) const;

private:
    struct Seen {
        std::uint64_t at = 0;   // own sequence
        std::uint64_t upTo = 0; // the other's sequence
    };
    // By own writer and other writer; both numbers rise.
    std::unordered_map<std::string, std::unordered_map<std::string, std::vector<Seen>>> m_seen;
};

} // namespace outcheck::review
