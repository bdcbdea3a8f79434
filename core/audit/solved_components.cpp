// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/solved_components.h"

#include "audit/component_bounds.h"

#include <bit>
#include <optional>

namespace outcheck::audit {

namespace {

// Numbers one behind the other, each of 8 bytes.
class Numbers {
public:
    void add(std::uint64_t number) { m_numbers.push_back(number); }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
    void add(const Interval& interval) {
        add(interval.least);
        add(interval.most);
    }
    void add(const std::optional<Interval>& interval) {
        add(std::uint64_t{interval.has_value()});
        add(interval.value_or(Interval{}));
    }
    Sha256Digest digest() const {
        Sha256Hasher hasher;
        hasher.update(std::as_bytes(std::span(m_numbers)));
        return hasher.finish();
    }

private:
    std::vector<std::uint64_t> m_numbers;
};

void addCell(const Cell& cell, Numbers& numbers) {
    numbers.add(std::uint64_t{cell.whole} + 2 * std::uint64_t{cell.judged});
    numbers.add(cell.asked.mustHold);
    numbers.add(cell.asked.width);
    numbers.add(cell.asked.secret);
}

} // namespace

Sha256Digest SolvedComponents::digestOf(const Problem& problem, const Component& component,
                                        const std::vector<Equation>& equations, const std::vector<Interval>& intervals,
                                        Question question) {
    Numbers numbers;
    numbers.add(static_cast<std::uint64_t>(question));
    numbers.add(std::uint64_t{component.cells.size()});
    const LinearProgram program = programOf(component, equations, intervals);
    for (std::size_t i = 0; i < component.cells.size(); ++i) {
        numbers.add(program.columns[i]);
        addCell(problem.cells[component.cells[i]], numbers);
    }
    for (const Equation& row : program.rows) {
        numbers.add(row.sum);
        numbers.add(std::uint64_t{row.terms.size()});
        for (const Term& term : row.terms) {
            numbers.add(std::uint64_t{term.cell});
            numbers.add(term.factor);
        }
    }
    return numbers.digest();
}

void SolvedComponents::begin() {
    m_previous = std::move(m_current);
    m_current.clear();
}

const std::vector<Interval>* SolvedComponents::find(const Sha256Digest& digest) {
    if (const auto known = m_current.find(digest); known != m_current.end()) {
        return &known->second;
    }
    auto node = m_previous.extract(digest);
    return node.empty() ? nullptr : &m_current.insert(std::move(node)).position->second;
}

void SolvedComponents::keep(const Sha256Digest& digest, std::vector<Interval> intervals) {
    m_current.insert_or_assign(digest, std::move(intervals));
}

} // namespace outcheck::audit
