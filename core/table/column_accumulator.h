// SPDX-License-Identifier: GPL-3.0-or-later
// What one column of a table has shown so far: tallies that fit into bounded memory however many rows there are.
#pragma once

#include "table/cell_value.h"
#include "table/number_class.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::table {

// Counts different values: exactly up to 512, then by HyperLogLog with 1,024 registers (standard error 3%).
class DistinctCounter {
public:
    void add(std::uint64_t hash) {
        if (m_registers.empty()) {
            addExactly(hash);
        } else {
            toRegister(hash);
        }
    }
    std::uint64_t estimate() const;

private:
    static constexpr unsigned registerBits = 10;
    void addExactly(std::uint64_t hash);
    void growExact();
    void toRegister(std::uint64_t hash) {
        const std::uint8_t slot = m_registers[hash >> (64 - registerBits)];
        const auto rank = static_cast<std::uint8_t>(std::countl_zero((hash << registerBits) | 1U) + 1);
        if (rank > slot) { // soon hardly ever: nothing waits for the store
            m_registers[hash >> (64 - registerBits)] = rank;
        }
    }
    std::vector<std::uint64_t> m_exact; // open addressing, at most half full; 0 is a free place
    std::size_t m_exactCount = 0;
    std::vector<std::uint8_t> m_registers;
};

// A deterministic sample of at most 8,192 numbers: every 2^k-th, k grows as the column does.
class NumberSample {
public:
    void add(double number) {
        if ((m_seen++ & (m_stride - 1)) == 0) {
            keep(number);
        }
    }
    const std::vector<double>& numbers() const { return m_numbers; }

private:
    void keep(double number);
    std::vector<double> m_numbers;
    std::uint64_t m_stride = 1; // a power of two
    std::uint64_t m_seen = 0;
};

// Integers of at most nine digits, none negative, counted by what may matter of them.
struct IntegerTally {
    std::array<std::uint32_t, numberClasses> classes{}; // number_class.h
    std::uint64_t count = 0, sum = 0;
    std::uint64_t fiscalYears = 0, calendarYears = 0;
    std::uint32_t minimum = 0xFFFF'FFFFU, maximum = 0, smallestNonZero = 0xFFFF'FFFFU;
};

// Decimals, none of them 0.
struct DecimalTally {
    std::uint64_t count = 0, negatives = 0;
    double sum = 0;
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
    double smallest = std::numeric_limits<double>::infinity(); // in size
};

struct ColumnAccumulator {
    std::uint64_t rows = 0;
    std::array<std::uint64_t, cellKindCount> kinds{}; // by CellKind
    std::uint64_t numeric = 0;                        // Integer, Decimal, Percent and counts of composites
    std::uint64_t integers = 0, decimals = 0, floats = 0, negatives = 0, zeros = 0, nonZeroIntegers = 0;
    std::uint64_t divisibleBy5 = 0, divisibleBy6 = 0, divisibleBy7 = 0, divisibleBy10 = 0, midpoint6 = 0;
    std::uint64_t intervalsWithPoint = 0;
    double minimum = 0, maximum = 0, smallestNonZero = 0, sum = 0;
    bool hasNonZero = false;
    std::array<std::uint64_t, exactNumbers> small{};
    std::uint64_t fiscalYears = 0, calendarYears = 0; // integers of the form 201920; 1900 to 2100
    bool ascending = true;                            // every integer greater than the one before
    bool rising = true;                               // no number smaller than the one before
    bool consecutive = true; // every cell an integer, one greater than the one before, from 0 or 1
    std::uint64_t textBytes = 0;
    std::uint64_t longTexts = 0;       // over 60 bytes, or with markup or a URL
    std::vector<std::string> fewTexts; // the first 16 different texts, lower case, at most 32 bytes of each
    DistinctCounter distinct;
    NumberSample sample;

    void add(std::string_view text, const CellValue& value);
    // The same for cells that were taken by a quicker way: `count` more cells with a text that was added before and
    // that is no number, …
    void addRepeats(std::string_view text, const CellValue& value, std::uint64_t count);
    // … and numbers, but for their texts, their order and the sample.
    void addIntegers(const IntegerTally& tally);
    void addDecimals(const DecimalTally& tally);
    bool tracksOrder() const { return ascending || rising || consecutive; }
    void noteOrder(double number);

    std::uint64_t of(CellKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
    std::uint64_t missing() const { return of(CellKind::Empty) + of(CellKind::MissingMark); }
    std::uint64_t redacted() const { return of(CellKind::Redaction); }
    std::uint64_t present() const { return rows - missing() - redacted(); }
    std::uint64_t composites() const { return of(CellKind::CountWithPercent) + of(CellKind::Fraction); }

private:
    double m_previous = 0;
    bool m_hasPrevious = false;
    void addNumber(const CellValue& value);
    void addInteger(const CellValue& value);
    void addText(std::string_view text);
    void addRange(double least, double most, double smallest, bool nonZero);
};

bool isFiscalYear(double number); // 201920 is 2019/20
bool isLongText(std::string_view text);

} // namespace outcheck::table
