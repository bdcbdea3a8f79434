// SPDX-License-Identifier: GPL-3.0-or-later
// How a view gets at its rows: in pages around what is on screen, read through the index off the interface thread.
// `Rows` says what they are: types Source and Item, and the functions count(index), read(source, first, count, stop)
// and weight(item). What it reads is counted as the view pages it: as the file has the rows, unless it shows them in
// another order.
#pragma once

#include "desktop/preview/indexed_view.h"
#include "desktop/preview/page_cache.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace outcheck::preview {

template <typename Rows>
class PagedView : public IndexedView {
public:
    using Item = typename Rows::Item;
    using Source = typename Rows::Source;

    // Shows another file from its beginning.
    void setSource(Source source) {
        clear();
        m_source = std::move(source);
        refreshCounts();
    }
    void clear() override {
        m_source = {};
        m_cache.clear();
        IndexedView::clear();
    }
    bool hasSource() const override { return static_cast<bool>(m_source); }
    std::uint64_t indexedRows() const override { return m_source ? Rows::count(*m_source.index) : 0; }
    bool hasRow(std::uint64_t row) const override { return m_cache.holds(pagedRow(row)); }

protected:
    PagedView(std::size_t cacheBytes, QWidget* parent) : IndexedView(parent), m_cache(cacheBytes) {}

    const Source& source() const { return m_source; }
    // How Rows::read counts a shown row, and how many it can read.
    virtual std::uint64_t pagedRow(std::uint64_t row) const { return row + rowsAbove(); }
    virtual std::uint64_t pagedRows() const { return indexedRows(); }
    // Reads differently from now on: what came before is forgotten.
    template <typename Change>
    void changeSource(Change change) {
        pageTask().cancel();
        m_cache.clear();
        change(m_source);
    }
    // A shown row; nullptr where its page is not here.
    const Item* item(std::uint64_t row) { return m_cache.find(pagedRow(row)); }
    bool failed(std::uint64_t row) const { return m_cache.failed(pagedRow(row)); }
    // Items came, some perhaps again because their page had grown.
    virtual void itemsArrived(const std::vector<Item>& items) = 0;

    void requestPages() override {
        const std::uint64_t known = pagedRows();
        if (known == 0) {
            return;
        }
        const std::uint64_t first = pagedRow(topRow());
        auto missing = m_cache.missingPages(first, first + wholeRows() + 1, known);
        const std::uint64_t current = pagedRow(currentShownRow());
        for (const std::uint64_t page : m_cache.missingPages(current, current, known)) {
            if (std::find(missing.begin(), missing.end(), page) == missing.end()) {
                missing.push_back(page); // the status line speaks of the current place even when it is scrolled away
            }
        }
        if (!missing.empty()) {
            pageTask().queue([this, from = m_source, missing, known](const NewestTask::Reporter& reporter) {
                std::vector<Page> pages;
                for (std::size_t i = 0; i < missing.size() && !reporter.stop().stop_requested(); ++i) {
                    constexpr auto size = PageCache<Item>::itemsPerPage;
                    pages.push_back({missing[i], Rows::read(from, missing[i] * size, size, reporter.stop())});
                }
                // All at once: what is on screen is painted once and not page by page.
                reporter.post(
                    [this, known, pages = std::move(pages)]() mutable { takePages(std::move(pages), known); });
            });
        }
    }

private:
    struct Page {
        std::uint64_t number = 0;
        Result<std::vector<Item>> items;
    };
    void takePages(std::vector<Page> pages, std::uint64_t known) {
        bool arrived = false;
        for (Page& page : pages) {
            arrived = takePage(page.number, std::move(page.items), known) || arrived;
        }
        viewport()->update();
        if (arrived) {
            emit rowsArrived();
            requestPages(); // they may have come before the rows they were asked for were indexed
        }
    }
    bool takePage(std::uint64_t page, Result<std::vector<Item>> items, std::uint64_t known) {
        if (items) {
            const auto bytes = std::accumulate(items->begin(), items->end(), std::size_t{0},
                                               [](std::size_t sum, const Item& i) { return sum + Rows::weight(i); });
            itemsArrived(m_cache.insert(page, std::move(*items), known, bytes));
        } else if (items.error().code != ErrorCode::Cancelled) {
            m_cache.insertFailed(page);
            emit readFailed(items.error());
        }
        return items.has_value();
    }

    Source m_source;
    PageCache<Item> m_cache;
};

} // namespace outcheck::preview
