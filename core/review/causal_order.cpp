// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/causal_order.h"

#include <algorithm>
#include <queue>
#include <string_view>
#include <tuple>

namespace outcheck::review {

namespace {

auto keyOf(const RecordedAct& entry) {
    return std::tie(entry.time, entry.by.writer, entry.sequence, entry.entryId);
}

// Entries by number, in the order of time; which of them wait for which.
class Waiting {
public:
    explicit Waiting(const std::vector<RecordedAct>& entries) : m_before(entries.size()), m_after(entries.size()) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            m_chains[entries[i].by.writer].emplace_back(entries[i].sequence, i);
        }
        for (auto& [writer, chain] : m_chains) {
            std::sort(chain.begin(), chain.end());
            for (std::size_t i = 1; i < chain.size(); ++i) {
                add(chain[i - 1].second, chain[i].second);
            }
        }
        for (std::size_t i = 0; i < entries.size(); ++i) {
            for (const SeenHead& head : entries[i].seen) {
                waitFor(head, i);
            }
        }
    }

    // The numbers in an order in which nobody comes before what it waits for. Numbers stand for times, so that the
    // smallest that waits for nothing is next; in a ring of claims the smallest is.
    std::vector<std::size_t> order() {
        std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_before[i] == 0) {
                ready.push(i);
            }
        }
        std::vector<bool> done(m_before.size(), false);
        std::vector<std::size_t> result;
        std::size_t smallest = 0;
        while (result.size() < m_before.size()) {
            while (done[smallest]) {
                ++smallest;
            }
            const std::size_t next = ready.empty() ? smallest : ready.top();
            if (!ready.empty()) {
                ready.pop();
            }
            if (done[next]) {
                continue;
            }
            done[next] = true;
            result.push_back(next);
            for (const std::size_t later : m_after[next]) {
                if (--m_before[later] == 0 && !done[later]) {
                    ready.push(later);
                }
            }
        }
        return result;
    }

private:
    void add(std::size_t before, std::size_t after) {
        m_after[before].push_back(after);
        ++m_before[after];
    }

    void waitFor(const SeenHead& head, std::size_t entry) {
        const auto chain = m_chains.find(head.writer);
        if (chain == m_chains.end()) {
            return;
        }
        const auto& entries = chain->second;
        const auto past = std::upper_bound(entries.begin(), entries.end(), head.sequence,
                                           [](std::uint64_t upTo, const auto& one) { return upTo < one.first; });
        if (past != entries.begin() && std::prev(past)->second != entry) {
            add(std::prev(past)->second, entry);
        }
    }

    std::unordered_map<std::string_view, std::vector<std::pair<std::uint64_t, std::size_t>>> m_chains;
    std::vector<std::size_t> m_before;             // how many it waits for
    std::vector<std::vector<std::size_t>> m_after; // who waits for it
};

} // namespace

bool comesFirst(const RecordedAct& one, const RecordedAct& other) {
    return keyOf(one) < keyOf(other);
}

void sortCausally(std::vector<RecordedAct>& entries) {
    std::sort(entries.begin(), entries.end(), comesFirst);
    const std::vector<std::size_t> order = Waiting(entries).order();
    std::vector<RecordedAct> sorted;
    sorted.reserve(entries.size());
    for (const std::size_t number : order) {
        sorted.push_back(std::move(entries[number]));
    }
    entries = std::move(sorted);
}

Knowledge::Knowledge(const std::vector<RecordedAct>& entries) {
    for (const RecordedAct& entry : entries) {
        if (entry.seen.empty()) {
            continue;
        }
        auto& ofWriter = m_seen[entry.by.writer];
        for (const SeenHead& head : entry.seen) {
            auto& seen = ofWriter[head.writer];
            if (seen.empty() || seen.back().upTo < head.sequence) {
                seen.push_back({entry.sequence, head.sequence});
            }
        }
    }
}

bool Knowledge::knows(const RecordedAct& entry, const RecordedAct& other) const {
    if (entry.by.writer == other.by.writer) {
        return other.sequence < entry.sequence;
    }
    const auto ofWriter = m_seen.find(entry.by.writer);
    if (ofWriter == m_seen.end()) {
        return false;
    }
    const auto seen = ofWriter->second.find(other.by.writer);
    if (seen == ofWriter->second.end()) {
        return false;
    }
    const auto past = std::upper_bound(seen->second.begin(), seen->second.end(), entry.sequence,
                                       [](std::uint64_t at, const Seen& one) { return at < one.at; });
    return past != seen->second.begin() && std::prev(past)->upTo >= other.sequence;
}

} // namespace outcheck::review
