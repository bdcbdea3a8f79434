// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort_rows.h"

#include "table/natural_order.h"
#include "table/stoppable.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace outcheck::table {

namespace {

std::uint8_t byteOf(const NumberedRow& row, unsigned byte) {
    return static_cast<std::uint8_t>(row.key[1 - byte / 4] >> (8 * (byte % 4)));
}

using ByteCounts = std::array<std::array<std::size_t, 256>, 8>;

bool countBytes(const std::vector<NumberedRow>& rows, ByteCounts& counts, const std::stop_token& stop) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isStoppedAt(i, stop)) {
            return false;
        }
        for (unsigned byte = 0; byte < 8; ++byte) {
            ++counts[byte][byteOf(rows[i], byte)];
        }
    }
    return true;
}

struct SortedText {
    std::uint64_t prefix = 0;
    std::uint32_t text = 0;
};

// Merges runs by hand: std::sort could not be stopped, and a stopped comparison would break its rules.
class TextSorter {
public:
    TextSorter(const TextPool& texts, const std::stop_token& stop) : m_texts(texts), m_stop(stop) {}

    bool sort() {
        if (!fill() || !growTo(m_other, m_sorted.size(), m_stop)) {
            return false;
        }
        for (std::size_t width = 1; width < m_sorted.size(); width *= 2) {
            for (std::size_t first = 0; first < m_sorted.size(); first += 2 * width) {
                if (!merge(first, width)) {
                    return false;
                }
            }
            m_sorted.swap(m_other);
        }
        return true;
    }

    const std::vector<SortedText>& sorted() const { return m_sorted; }

private:
    bool fill() {
        m_sorted.reserve(m_texts.count());
        for (std::uint32_t text = 0; text < m_texts.count(); ++text) {
            if (isStoppedAt(text, m_stop)) {
                return false;
            }
            m_sorted.push_back({naturalPrefix(m_texts.text(text)), text});
        }
        return true;
    }

    bool merge(std::size_t first, std::size_t width) {
        const std::size_t middle = std::min(first + width, m_sorted.size());
        const std::size_t end = std::min(middle + width, m_sorted.size());
        std::size_t left = first;
        std::size_t right = middle;
        for (std::size_t to = first; to < end; ++to) {
            const bool takesRight = left == middle || (right < end && isLess(m_sorted[right], m_sorted[left]));
            m_other[to] = m_sorted[takesRight ? right++ : left++];
            if (++m_work >= workBetweenLooks) {
                m_work = 0;
                if (m_stop.stop_requested()) {
                    return false;
                }
            }
        }
        return true;
    }

    bool isLess(const SortedText& a, const SortedText& b) {
        if (a.prefix != b.prefix) {
            return a.prefix < b.prefix;
        }
        const std::string_view textA = m_texts.text(a.text);
        const std::string_view textB = m_texts.text(b.text);
        m_work += std::min(textA.size(), textB.size());
        return compareNaturally(textA, textB) < 0;
    }

    static constexpr std::size_t workBetweenLooks = std::size_t{1} << 20U; // bytes compared, or merged texts

    const TextPool& m_texts;
    const std::stop_token& m_stop;
    std::vector<SortedText> m_sorted;
    std::vector<SortedText> m_other;
    std::size_t m_work = 0;
};

} // namespace

std::array<std::uint32_t, 2> sortKeyOf(double number) {
    constexpr std::uint64_t sign = std::uint64_t{1} << 63U;
    const auto bits = std::bit_cast<std::uint64_t>(number == 0 ? 0.0 : number);
    const std::uint64_t key = (bits & sign) != 0 ? ~bits : bits | sign;
    return {static_cast<std::uint32_t>(key >> 32U), static_cast<std::uint32_t>(key)};
}

bool sortByKey(std::vector<NumberedRow>& rows, const std::stop_token& stop) {
    ByteCounts counts{};
    if (!countBytes(rows, counts, stop)) {
        return false;
    }
    std::vector<NumberedRow> other;
    if (!growTo(other, rows.size(), stop)) {
        return false;
    }
    for (unsigned byte = 0; byte < 8; ++byte) {
        auto& places = counts[byte];
        if (std::find(places.begin(), places.end(), rows.size()) != places.end()) {
            continue; // the same in every key
        }
        std::exclusive_scan(places.begin(), places.end(), places.begin(), std::size_t{0});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (isStoppedAt(i, stop)) {
                return false;
            }
            other[places[byteOf(rows[i], byte)]++] = rows[i];
        }
        rows.swap(other);
    }
    return true;
}

std::vector<std::uint32_t> naturalRanks(const TextPool& texts, const std::stop_token& stop) {
    TextSorter sorter(texts, stop);
    if (!sorter.sort()) {
        return {};
    }
    std::vector<std::uint32_t> ranks;
    if (!growTo(ranks, texts.count(), stop)) {
        return {};
    }
    const auto& sorted = sorter.sorted();
    std::uint32_t rank = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (isStoppedAt(i, stop)) {
            return {};
        }
        rank += texts.text(sorted[i].text) != texts.text(sorted[i - 1].text) ? 1U : 0U;
        ranks[sorted[i].text] = rank;
    }
    return ranks;
}

} // namespace outcheck::table
