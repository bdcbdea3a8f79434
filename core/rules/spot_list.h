// SPDX-License-Identifier: GPL-3.0-or-later
// Places a rule may come to name, kept in bounded memory: the first ones by position, all of them by number.
#pragma once

#include "rules/finding.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

// How many places a list of one column may keep, so that the lists of all columns stay within some 16 MB.
std::size_t spotsPerColumn(std::size_t columns);

// Cells of one column with a whole number in them.
class CountSpots {
public:
    void add(std::uint64_t row, double number, std::size_t limit);
    // More cells, whose places are not wanted.
    void addTally(std::uint64_t count) { m_total += count; }
    bool isFull(std::size_t limit) const { return m_places.size() >= limit; }
    std::uint64_t total() const { return m_total; }
    // Moves the places at or below the header out of the count and writes the rest into the finding.
    void writeTo(Finding& finding, std::uint32_t column, std::uint64_t headerRows) const;
    std::uint64_t totalBelow(std::uint64_t headerRows) const; // without cells of the header
    // Without the kept places that lie in rows that are to be left out.
    CountSpots without(const std::function<bool(std::uint64_t row)>& isLeftOut) const;
    // The kept places alone that lie in the rows asked for.
    CountSpots only(const std::function<bool(std::uint64_t row)>& isAskedFor) const;

private:
    struct Place {
        std::uint64_t row;
        double number;
    };
    std::vector<Place> m_places;
    std::uint64_t m_total = 0;
};

// What a rule keeps for each column of a table, widened by the records, and the limit of places that follows from it.
template <typename Column>
class SpotColumns {
public:
    void widenTo(std::size_t columns) {
        if (columns > m_columns.size()) {
            m_columns.resize(columns);
            m_limit = spotsPerColumn(columns);
        }
    }
    std::size_t size() const { return m_columns.size(); }
    std::size_t limit() const { return m_limit; }
    Column& operator[](std::size_t column) { return m_columns[column]; }
    const Column& operator[](std::size_t column) const { return m_columns[column]; }

private:
    std::vector<Column> m_columns;
    std::size_t m_limit = Finding::maximumSpots;
};

// Cells or lines with their text, for rules that find few.
class TextSpots {
public:
    static constexpr std::size_t limit = 2'000;
    void add(std::uint64_t row, std::uint32_t column, std::uint32_t length, std::string_view value);
    void addTally(std::uint64_t count) { m_total += count; }
    bool isFull() const { return m_places.size() >= limit; }
    std::uint64_t total() const { return m_total; }
    const std::vector<Spot>& places() const { return m_places; }
    void writeTo(Finding& finding) const;

private:
    std::vector<Spot> m_places;
    std::uint64_t m_total = 0;
};

} // namespace outcheck::rules
