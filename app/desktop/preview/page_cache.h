// SPDX-License-Identifier: GPL-3.0-or-later
// The rows or lines near what is on screen, in pages, the least recently used dropped when they weigh too much. Belongs
// to the interface thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace outcheck::preview {

template <typename Item>
class PageCache {
public:
    static constexpr std::uint64_t itemsPerPage = 64;

    explicit PageCache(std::size_t maximumBytes) : m_maximumBytes(maximumBytes) {}

    // The item, or nullptr where its page is not here (ask missingPages) or it could not be read.
    const Item* find(std::uint64_t index) {
        const auto page = m_pages.find(index / itemsPerPage);
        const auto inPage = static_cast<std::size_t>(index % itemsPerPage);
        if (page == m_pages.end() || inPage >= page->second.items.size()) {
            return nullptr;
        }
        page->second.used = ++m_clock;
        return &page->second.items[inPage];
    }

    // Whether find would give the item; does not count as use.
    bool holds(std::uint64_t index) const {
        const auto page = m_pages.find(index / itemsPerPage);
        return page != m_pages.end() && index % itemsPerPage < page->second.items.size();
    }

    bool failed(std::uint64_t index) const {
        const auto page = m_pages.find(index / itemsPerPage);
        return page != m_pages.end() && page->second.total == std::numeric_limits<std::uint64_t>::max();
    }

    // Pages that hold first … last and are not here, or came when fewer than `total` items were known.
    std::vector<std::uint64_t> missingPages(std::uint64_t first, std::uint64_t last, std::uint64_t total) const {
        std::vector<std::uint64_t> missing;
        if (total == 0) {
            return missing;
        }
        for (std::uint64_t number = first / itemsPerPage; number <= std::min(last, total - 1) / itemsPerPage;
             ++number) {
            const auto page = m_pages.find(number);
            const std::uint64_t wanted = std::min(itemsPerPage, total - number * itemsPerPage);
            if (page == m_pages.end() || (page->second.items.size() < wanted && page->second.total < total)) {
                missing.push_back(number);
            }
        }
        return missing;
    }

    // `total`: how many items were known when the page was asked for; `bytes`: what it weighs. Gives the items as they
    // are kept.
    const std::vector<Item>& insert(std::uint64_t page, std::vector<Item> items, std::uint64_t total,
                                    std::size_t bytes) {
        remove(page);
        m_bytes += bytes;
        const auto inserted = m_pages.emplace(page, Page{std::move(items), total, bytes, ++m_clock}).first;
        while (m_bytes > m_maximumBytes && m_pages.size() > minimumPages) {
            const auto oldest = std::min_element(m_pages.begin(), m_pages.end(), [](const auto& a, const auto& b) {
                return a.second.used < b.second.used;
            });
            remove(oldest->first); // never the one just inserted: it is the newest of at least two
        }
        return inserted->second.items;
    }

    // The page could not be read; it is not asked for again until clear().
    void insertFailed(std::uint64_t page) { insert(page, {}, std::numeric_limits<std::uint64_t>::max(), 0); }

    void clear() {
        m_pages.clear();
        m_bytes = 0;
    }
    std::size_t pageCount() const { return m_pages.size(); }

private:
    static constexpr std::size_t minimumPages = 4; // a screen may straddle three

    struct Page {
        std::vector<Item> items;
        std::uint64_t total = 0;
        std::size_t bytes = 0;
        std::uint64_t used = 0;
    };
    void remove(std::uint64_t number) {
        if (const auto page = m_pages.find(number); page != m_pages.end()) {
            m_bytes -= page->second.bytes;
            m_pages.erase(page);
        }
    }

    std::size_t m_maximumBytes;
    std::size_t m_bytes = 0;
    std::uint64_t m_clock = 0;
    std::unordered_map<std::uint64_t, Page> m_pages;
};

} // namespace outcheck::preview
