// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_order.h"

#include "table/stoppable.h"
#include "task/progress.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace outcheck::table {

namespace {

constexpr std::size_t longestText = std::size_t{64} << 10U;
constexpr std::uint64_t lastRecord = std::numeric_limits<std::uint32_t>::max();
bool hasValue(CellKind kind) {
    return kind != CellKind::Empty && kind != CellKind::Redaction && kind != CellKind::MissingMark;
}

} // namespace

std::uint64_t RowOrder::recordAt(std::uint64_t row) const {
    const std::uint64_t kept = m_order.empty() ? row : m_order[static_cast<std::size_t>(row)];
    return m_kept.empty() ? m_first + kept : m_kept[static_cast<std::size_t>(kept)];
}

std::optional<std::uint64_t> RowOrder::rowOf(std::uint64_t record) const {
    std::uint64_t kept = record - m_first;
    if (!m_kept.empty()) {
        const auto found = std::lower_bound(m_kept.begin(), m_kept.end(), record);
        kept = found != m_kept.end() && *found == record ? static_cast<std::uint64_t>(found - m_kept.begin()) : m_count;
    }
    if (record < m_first || kept >= m_count) {
        return std::nullopt;
    }
    return m_rows.empty() ? kept : m_rows[static_cast<std::size_t>(kept)];
}

RowOrderBuilder::RowOrderBuilder(std::optional<RowSort> sort, Limits limits, std::stop_token stop,
                                 std::uint64_t expected)
    : m_sort(sort), m_limits(limits), m_stop(stop), m_pool(std::move(stop)) {
    if (m_sort) { // of numbers, as most columns one sorts by; memory that is not written to costs nothing
        m_numbers.reserve(static_cast<std::size_t>(std::min(expected, limits.rows)));
    }
}

bool RowOrderBuilder::add(std::uint64_t record, std::span<const std::string_view> fields) {
    if (m_built.m_count >= m_limits.rows || record > lastRecord) {
        m_passed = "rows";
    } else if (m_pool.bytes() > m_limits.textBytes) {
        m_passed = "texts";
    }
    if (m_passed != nullptr) {
        return false;
    }
    if (m_sort) {
        const std::uint32_t column = m_sort->column;
        noteCell(static_cast<std::uint32_t>(m_built.m_count),
                 column < fields.size() ? fields[column] : std::string_view());
    }
    keep(record);
    return true;
}

// Records are written down only once one is missing among them.
void RowOrderBuilder::keep(std::uint64_t record) {
    if (m_built.m_count == 0) {
        m_built.m_first = record;
    } else if (m_built.m_kept.empty() && record != m_built.m_first + m_built.m_count) {
        for (std::uint64_t kept = 0; kept < m_built.m_count; ++kept) {
            m_built.m_kept.push_back(static_cast<std::uint32_t>(m_built.m_first + kept));
        }
    }
    if (!m_built.m_kept.empty()) {
        m_built.m_kept.push_back(static_cast<std::uint32_t>(record));
    }
    ++m_built.m_count;
}

void RowOrderBuilder::noteCell(std::uint32_t row, std::string_view cell) {
    const CellValue value = parseCell(cell);
    if (!hasValue(value.kind)) {
        m_valueless.push_back(row);
    } else if (const auto number = numberOf(value)) {
        auto key = sortKeyOf(*number);
        if (m_sort->descending) { // and not the rows turned round: equal ones keep their order
            key = {~key[0], ~key[1]};
        }
        m_numbers.push_back({key, row});
    } else {
        m_texts.push_back({m_pool.add(cell.substr(0, longestText)), row});
    }
}

Result<RowOrder> RowOrderBuilder::finish(const std::string& file) {
    if (m_passed != nullptr) {
        return failure(ErrorCode::TooLarge, Place{file, 0, m_passed}, "more than can be put in order");
    }
    if (m_sort && !sortRows()) {
        return failure(task::cancelled(file));
    }
    return std::move(m_built);
}

bool RowOrderBuilder::sortRows() {
    m_built.m_order.reserve(static_cast<std::size_t>(m_built.m_count));
    if (!appendNumbers() || !appendTexts()) {
        return false;
    }
    m_built.m_order.insert(m_built.m_order.end(), m_valueless.begin(), m_valueless.end());
    m_valueless = {};
    return takeAllRows();
}

bool RowOrderBuilder::appendNumbers() {
    if (!sortByKey(m_numbers, m_stop)) {
        return false;
    }
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        if (isStoppedAt(i, m_stop)) {
            return false;
        }
        m_built.m_order.push_back(m_numbers[i].row);
    }
    m_numbers = {};
    return true;
}

// The few different texts are compared; their many rows are only counted.
bool RowOrderBuilder::appendTexts() {
    if (m_texts.empty()) {
        return true;
    }
    m_pool.close();
    std::vector<std::uint32_t> ranks = naturalRanks(m_pool, m_stop);
    if (ranks.empty()) {
        return false;
    }
    m_pool = TextPool();
    if (m_sort->descending) {
        const std::uint32_t last = *std::max_element(ranks.begin(), ranks.end());
        std::transform(ranks.begin(), ranks.end(), ranks.begin(), [last](std::uint32_t rank) { return last - rank; });
    }
    std::vector<std::uint32_t> places;
    auto& order = m_built.m_order;
    const std::size_t before = order.size();
    if (!countTexts(ranks, places) || !growTo(order, before + m_texts.size(), m_stop)) {
        return false;
    }
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (isStoppedAt(i, m_stop)) {
            return false;
        }
        order[before + places[ranks[m_texts[i].text]]++] = m_texts[i].row;
    }
    m_texts = {};
    return true;
}

// Where the rows of each rank begin among those of texts.
bool RowOrderBuilder::countTexts(const std::vector<std::uint32_t>& ranks, std::vector<std::uint32_t>& places) const {
    if (!growTo(places, ranks.size() + 1, m_stop)) { // one further for the sums
        return false;
    }
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (isStoppedAt(i, m_stop)) {
            return false;
        }
        ++places[ranks[m_texts[i].text] + 1];
    }
    std::partial_sum(places.begin(), places.end(), places.begin());
    return true;
}

// The way back: from those kept to their rows.
bool RowOrderBuilder::takeAllRows() {
    const auto& order = m_built.m_order;
    if (!growTo(m_built.m_rows, order.size(), m_stop)) {
        return false;
    }
    for (std::size_t row = 0; row < order.size(); ++row) {
        if (isStoppedAt(row, m_stop)) {
            return false;
        }
        m_built.m_rows[order[row]] = static_cast<std::uint32_t>(row);
    }
    return true;
}

} // namespace outcheck::table
