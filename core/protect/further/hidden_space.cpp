// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/hidden_space.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

// Remainders by a prime below 2¹⁶: products fit into 32 bits.
constexpr std::uint32_t prime = 65'521;

std::uint32_t inverse(std::uint32_t number) {
    std::uint32_t power = prime - 2, result = 1;
    while (power > 0) {
        result = power % 2 == 1 ? result * number % prime : result;
        number = number * number % prime;
        power /= 2;
    }
    return result;
}

std::uint32_t remainderOf(double factor) {
    const double rest = std::fmod(factor, prime);
    return static_cast<std::uint32_t>(rest < 0 ? rest + prime : rest);
}

using SparseRow = std::vector<std::pair<std::uint32_t, std::uint32_t>>; // place and remainder, ascending, none 0

// row + times × other
SparseRow sumOf(const SparseRow& row, const SparseRow& other, std::uint32_t times) {
    SparseRow sum;
    auto a = row.begin();
    auto b = other.begin();
    while (a != row.end() || b != other.end()) {
        if (b == other.end() || (a != row.end() && a->first < b->first)) {
            sum.push_back(*a++);
        } else if (a == row.end() || b->first < a->first) {
            sum.emplace_back(b->first, b->second * times % prime);
            ++b;
        } else {
            const std::uint32_t both = (a->second + b->second * times % prime) % prime;
            if (both != 0) {
                sum.emplace_back(a->first, both);
            }
            ++a;
            ++b;
        }
    }
    return sum;
}

class Rows {
public:
    Rows(const Deviations& deviations, const Part& part) : m_uses(part.cells.size()) {
        for (const std::uint32_t id : part.rows) {
            if (isTight(deviations.rows[id])) {
                add(deviations.rows[id], part);
            }
        }
    }

    // Says by one row what the cell at this place is, puts that into all other rows, and gives this row back; empty
    // where the place stands in none.
    SparseRow solve(std::uint32_t place) {
        std::size_t pivot = m_rows.size();
        for (const std::uint32_t row : m_uses[place]) {
            if (factorIn(row, place) != 0 && (pivot == m_rows.size() || m_rows[row].size() < m_rows[pivot].size())) {
                pivot = row;
            }
        }
        if (pivot == m_rows.size()) {
            return {};
        }
        SparseRow solved = std::move(m_rows[pivot]);
        m_rows[pivot].clear();
        const std::uint32_t scale = inverse(factorOf(solved, place));
        for (auto& [other, factor] : solved) {
            factor = factor * scale % prime;
        }
        for (const std::uint32_t row : m_uses[place]) {
            if (const std::uint32_t factor = factorIn(row, place); factor != 0) {
                replace(row, sumOf(m_rows[row], solved, prime - factor));
            }
        }
        return solved;
    }

    static std::uint32_t factorOf(const SparseRow& row, std::uint32_t place) {
        const auto at = std::lower_bound(row.begin(), row.end(), std::pair(place, 0U));
        return at != row.end() && at->first == place ? at->second : 0;
    }
    std::size_t usesOf(std::uint32_t place) const { return m_uses[place].size(); }

private:
    std::vector<SparseRow> m_rows;
    std::vector<std::vector<std::uint32_t>> m_uses; // rows in which a place stands, or stood

    std::uint32_t factorIn(std::uint32_t row, std::uint32_t place) const { return factorOf(m_rows[row], place); }

    void add(const audit::Equation& equation, const Part& part) {
        SparseRow row;
        for (const audit::Term& term : equation.terms) {
            const std::size_t place = part.placeOf(term.cell);
            if (std::floor(term.factor) != term.factor || std::abs(term.factor) >= 1e9) {
                return;
            }
            if (place < part.cells.size() && remainderOf(term.factor) != 0) {
                row.emplace_back(static_cast<std::uint32_t>(place), remainderOf(term.factor));
            }
        }
        m_rows.emplace_back();
        replace(static_cast<std::uint32_t>(m_rows.size() - 1), std::move(row));
    }

    void replace(std::uint32_t id, SparseRow row) {
        for (const auto& [place, factor] : row) {
            if (factorIn(id, place) == 0) {
                m_uses[place].push_back(id);
            }
        }
        m_rows[id] = std::move(row);
    }
};

} // namespace

HiddenSpace::HiddenSpace(const Deviations& deviations, const Part& part, std::span<const std::uint32_t> places)
    : m_cells(places.size()) {
    constexpr std::uint32_t none = UINT32_MAX;
    std::vector<std::uint32_t> indexOf(part.cells.size(), none);
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        indexOf[places[i]] = i;
    }
    Rows rows(deviations, part);
    std::vector<std::uint32_t> others;
    for (std::uint32_t place = 0; place < part.cells.size(); ++place) {
        if (indexOf[place] == none) {
            others.push_back(place);
        }
    }
    std::stable_sort(others.begin(), others.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rows.usesOf(a) < rows.usesOf(b); });
    for (const std::uint32_t place : others) {
        rows.solve(place); // what is hidden anyway takes up whatever its row leaves
    }
    // From now on rows hold `places` only. Each is free, or follows from free ones that come after it in the solving.
    std::vector<std::pair<std::uint32_t, SparseRow>> solved;
    std::vector<std::uint32_t> dimensionOf(m_cells, none);
    for (std::uint32_t i = 0; i < m_cells; ++i) {
        SparseRow row = rows.solve(places[i]);
        if (row.empty()) {
            dimensionOf[i] = static_cast<std::uint32_t>(m_dimensions++);
        } else {
            solved.emplace_back(i, std::move(row));
        }
    }
    m_space.resize(m_cells * m_dimensions);
    for (std::uint32_t i = 0; i < m_cells; ++i) {
        if (dimensionOf[i] != none) {
            m_space[i * m_dimensions + dimensionOf[i]] = 1;
        }
    }
    for (auto one = solved.rbegin(); one != solved.rend(); ++one) {
        std::uint32_t* const own = &m_space[one->first * m_dimensions];
        for (const auto& [place, factor] : one->second) {
            if (indexOf[place] == one->first) {
                continue;
            }
            const std::uint32_t* const other = &m_space[indexOf[place] * m_dimensions];
            for (std::size_t d = 0; d < m_dimensions; ++d) {
                own[d] = (own[d] + other[d] * (prime - factor) % prime) % prime;
            }
        }
    }
}

namespace {

// What is left of the space while cells are published.
class LeftSpace {
public:
    LeftSpace(std::size_t dimensions, std::vector<std::uint32_t> space, std::span<const std::uint32_t> kept)
        : m_dimensions(dimensions), m_space(std::move(space)), m_kept(kept.begin(), kept.end()) {
        std::erase_if(m_kept, [this](std::uint32_t index) { return pivotOf(index) == m_dimensions; });
    }

    // Whether publishing it gives back one of the kept places.
    bool endangers(std::uint32_t index) {
        const std::size_t pivot = pivotOf(index);
        return pivot != m_dimensions && std::any_of(m_kept.begin(), m_kept.end(),
                                                    [&](std::uint32_t kept) { return givesBack(index, pivot, kept); });
    }
    // `others`: those that are still of interest, besides the kept ones.
    void publish(std::uint32_t index, std::span<const std::uint32_t> others) {
        const std::size_t pivot = pivotOf(index);
        if (pivot == m_dimensions) {
            return; // it is given back already
        }
        const std::uint32_t scale = inverse(row(index)[pivot]);
        for (const std::span<const std::uint32_t> rows : {std::span<const std::uint32_t>(m_kept), others}) {
            for (const std::uint32_t other : rows) {
                eliminate(index, pivot, scale, other);
            }
        }
    }

private:
    std::size_t m_dimensions;
    std::vector<std::uint32_t> m_space;
    std::vector<std::uint32_t> m_kept;

    std::uint32_t* row(std::uint32_t index) { return m_space.data() + index * m_dimensions; }
    std::size_t pivotOf(std::uint32_t index) {
        return static_cast<std::size_t>(
            std::find_if(row(index), row(index) + m_dimensions, [](std::uint32_t one) { return one != 0; }) -
            row(index));
    }
    // Whether one is a multiple of the other.
    bool givesBack(std::uint32_t index, std::size_t pivot, std::uint32_t kept) {
        const std::uint32_t* const a = row(index);
        const std::uint32_t* const b = row(kept);
        if (b[pivot] == 0) {
            return false;
        }
        for (std::size_t d = 0; d < m_dimensions; ++d) {
            if (a[d] * b[pivot] % prime != b[d] * a[pivot] % prime) {
                return false;
            }
        }
        return true;
    }
    void eliminate(std::uint32_t index, std::size_t pivot, std::uint32_t scale, std::uint32_t other) {
        const std::uint32_t* const a = row(index);
        std::uint32_t* const b = row(other);
        if (b[pivot] == 0 || index == other) {
            return;
        }
        const std::uint32_t times = prime - b[pivot] * scale % prime;
        for (std::size_t d = pivot; d < m_dimensions; ++d) { // all are 0 before
            b[d] = (b[d] + a[d] * times % prime) % prime;
        }
    }
};

} // namespace

std::vector<bool> HiddenSpace::publish(std::span<const std::uint32_t> order, std::span<const std::uint32_t> kept,
                                       const std::function<bool(std::uint32_t)>& allows) const {
    LeftSpace left(m_dimensions, m_space, kept);
    std::vector<bool> isWithheld(m_cells, true);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!left.endangers(order[i]) && allows(order[i])) {
            left.publish(order[i], order.subspan(i + 1));
            isWithheld[order[i]] = false;
        }
    }
    return isWithheld;
}

} // namespace outcheck::protect
