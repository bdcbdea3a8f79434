// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way of cells into their column: whole numbers and decimals are read from machine words, and a text that was
// met lately is only counted. What it cannot be sure of goes the exact way (parseCell), and both give the same column.
// Columns do not know of one another and may be swept on several threads; only what tells the observer may not.
#pragma once

#include "csv/record_block.h"
#include "table/cell_key.h"
#include "table/cell_observer.h"
#include "table/column_accumulator.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace outcheck::table {

// A cell to be shown to the observer, and whom it concerns there.
struct ShownCell {
    TableCell cell;
    Parties parties = 0;
};

class ColumnSweep {
public:
    // `observer` may be absent; else it must outlive this. The column is the same in every call.
    ColumnSweep(std::uint32_t number, const CellObserver* observer);

    // One cell, in the order of the rows.
    void add(std::uint64_t row, std::string_view text, ColumnAccumulator& column);
    // Its cells of all records of the block, whose firstNumber is the row of the first.
    void add(const csv::RecordBlock& block, ColumnAccumulator& column);

    // What was added since the last tellTallies() and must be shown, by rows. The texts are those that were given.
    std::span<const ShownCell> shown() const { return m_shown; }
    // Hands over what can be held back no longer, and forgets what was shown. `observer` is that of the constructor.
    void tellTallies(CellObserver& observer);
    // Hands over what has only been counted. The column and the observer are as if all had gone the exact way. To be
    // called before 2³² cells were added.
    void flush(ColumnAccumulator& column, CellObserver* observer);

private:
    // A text met lately: at most TextKey::longest bytes, no number, and of no interest for its places.
    struct Known {
        TextKey key;
        std::uint32_t repeats = 0; // not handed over yet
        Parties parties = 0;       // who want to know how many
        CellValue value;
    };
    // What the last cell was, and so the next one is likely to be.
    enum class Way { Integers, Decimals, Texts, Exact };
    static constexpr std::size_t knownTexts = 256;
    static constexpr std::size_t placesTried = 4;

    // The cells from `record` on, up to the first that needs more care: its record, or that behind the last.
    std::size_t takeIntegers(csv::RecordBlock block, std::size_t record, ColumnAccumulator& column);
    std::size_t takeDecimals(csv::RecordBlock block, std::size_t record, ColumnAccumulator& column);
    std::size_t takeTexts(csv::RecordBlock block, std::size_t record, ColumnAccumulator& column);
    std::size_t takeLikely(const csv::RecordBlock& block, std::size_t record, ColumnAccumulator& column);

    bool addInteger(std::uint64_t row, std::string_view text, ColumnAccumulator& column);
    void placeInteger(std::uint64_t row, std::string_view text, std::uint32_t number);
    bool addDecimal(std::string_view text, ColumnAccumulator& column);
    void countDecimal(double number, std::string_view text, ColumnAccumulator& column);
    void addText(std::uint64_t row, std::string_view text, ColumnAccumulator& column);
    void addExactly(std::uint64_t row, std::string_view text, ColumnAccumulator& column);
    Known* find(const TextKey& key);
    void remember(const TextKey& key, const CellValue& value, Parties parties, ColumnAccumulator& column);
    void handOver(Known& known, ColumnAccumulator& column);
    void show(std::uint64_t row, std::string_view text, const CellValue& value, Parties parties);
    void showInteger(std::uint64_t row, std::string_view text, std::uint32_t number);
    void askAboutNumbers();
    void tellIntegers(CellObserver& observer) const;

    std::uint32_t m_number;
    const CellObserver* m_observer;
    Way m_way = Way::Exact;
    bool m_takesDecimals = true;
    bool m_takesTexts = true;
    bool m_knowsInterests = false;
    IntegerTally m_integers;
    DecimalTally m_decimals;
    std::uint64_t m_empty = 0;
    std::vector<Known> m_known; // once there are texts
    std::uint64_t m_textsTried = 0, m_textsKnown = 0;
    std::vector<ShownCell> m_shown;
    std::vector<Known> m_forgotten; // texts no longer known that the observer has not been told of
    // For each class of integers: whether the observer is to be shown them, whom else they concern, and how many it was
    // shown of those in m_integers.
    std::array<bool, numberClasses> m_isShown{};
    std::array<Parties, numberClasses> m_parties{};
    std::array<std::uint32_t, numberClasses> m_alreadyShown{};
    std::uint32_t m_shownSinceAsked = 0; // integers
};

} // namespace outcheck::table
