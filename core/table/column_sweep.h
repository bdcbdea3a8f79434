// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way of a cell into its column: whole numbers and decimals are read from machine words, and a text that was
// met lately is only counted. What it cannot be sure of goes the exact way (parseCell), and both give the same column.
#pragma once

#include "table/cell_key.h"
#include "table/cell_observer.h"
#include "table/column_accumulator.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::table {

class ColumnSweep {
public:
    // `observer` may be absent; it, and the column, are the same in every call.
    ColumnSweep(std::uint32_t number, const CellObserver* observer);

    // One cell, in the order of the rows.
    void add(std::uint64_t row, std::string_view text, ColumnAccumulator& column, CellObserver* observer);
    // Hands over what has only been counted. The column and the observer are as if all had gone the exact way.
    void flush(ColumnAccumulator& column, CellObserver* observer);

private:
    // A text met lately: at most CellKey::longest bytes, no number, and of no interest for its places.
    struct alignas(64) Known { // key and count in one cache line
        CellKey key;
        std::uint32_t repeats = 0; // not handed over yet
        bool isTallied = false;    // the observer wants to know how many
        CellValue value;
        std::array<char, CellKey::longest> text{};
    };
    static constexpr std::size_t numberClasses = CellObserver::exactNumbers + CellObserver::numberPeriod;
    static constexpr std::size_t knownTexts = 64;
    static constexpr std::size_t placesTried = 4;
    static constexpr std::size_t seenHashes = 256;
    static constexpr std::uint64_t flushAfter = std::uint64_t{1} << 30U; // so that no 32-bit count overflows

    bool addInteger(std::uint64_t row, std::string_view text, ColumnAccumulator& column, CellObserver* observer);
    bool addDecimal(std::string_view text, ColumnAccumulator& column);
    void noteNumber(double number, std::string_view text, ColumnAccumulator& column);
    void addText(std::uint64_t row, std::string_view text, ColumnAccumulator& column, CellObserver* observer);
    void addExactly(std::uint64_t row, std::string_view text, ColumnAccumulator& column, CellObserver* observer);
    void remember(Known& known, const CellKey& key, std::string_view text, const CellValue& value, Interest interest,
                  ColumnAccumulator& column, CellObserver* observer);
    void handOver(Known& known, ColumnAccumulator& column, CellObserver* observer);
    void noteDistinct(std::uint64_t hash, ColumnAccumulator& column);
    void showInteger(std::uint64_t row, std::string_view text, std::uint64_t number, CellObserver& observer);
    void askAboutNumbers(const CellObserver& observer);
    void tellIntegers(CellObserver& observer) const;

    std::uint32_t m_number;
    bool m_takesDecimals = true;
    bool m_takesTexts = true;
    IntegerTally m_integers;
    std::uint64_t m_empty = 0;
    std::vector<Known> m_known;
    std::uint64_t m_textsTried = 0, m_textsKnown = 0;
    std::array<std::uint64_t, seenHashes> m_seen{}; // hashes that the distinct counter has
    DecimalTally m_decimals;
    // For each small number, then for each remainder: what the observer wants of such integers, and how many it was
    // shown of those in m_integers.
    std::array<Interest, numberClasses> m_interests{};
    std::array<std::uint32_t, numberClasses> m_alreadyShown{};
    std::uint32_t m_shown = 0; // integers shown since the observer was asked
};

} // namespace outcheck::table
