// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_accumulator.h"

#include "table/cell_key.h"

#include <algorithm>
#include <cmath>

namespace outcheck::table {

namespace {

constexpr std::size_t exactLimit = 512;
constexpr std::size_t fewestPlaces = 16; // powers of two: places are remainders
constexpr std::size_t sampleLimit = 8192;
constexpr std::size_t textLimit = 16;
constexpr std::size_t textBytesKept = 32;

} // namespace

bool isFiscalYear(double number) {
    if (number < 190001 || number > 209900) {
        return false;
    }
    const auto value = static_cast<std::uint64_t>(number);
    return (value / 100 + 1) % 100 == value % 100;
}

bool isLongText(std::string_view text) {
    const bool markup = text.size() > 2 && text.front() == '<' && text.find('>') != std::string_view::npos;
    return text.size() > 60 || markup || text.find("://") != std::string_view::npos;
}

void DistinctCounter::addExactly(std::uint64_t hash) {
    if (2 * m_exactCount >= m_exact.size()) {
        growExact();
    }
    hash += hash == 0 ? 1 : 0;
    std::size_t at = hash % m_exact.size();
    while (m_exact[at] != 0 && m_exact[at] != hash) {
        at = (at + 1) % m_exact.size();
    }
    if (m_exact[at] == hash) {
        return;
    }
    m_exact[at] = hash;
    if (++m_exactCount > exactLimit) {
        m_registers.assign(std::size_t{1} << registerBits, 0);
        std::for_each(m_exact.begin(), m_exact.end(), [this](std::uint64_t known) {
            if (known != 0) {
                toRegister(known);
            }
        });
        m_exact = {};
    }
}

void DistinctCounter::growExact() {
    std::vector<std::uint64_t> wider(m_exact.empty() ? fewestPlaces : 2 * m_exact.size());
    for (const std::uint64_t hash : m_exact) {
        std::size_t at = hash % wider.size();
        while (hash != 0 && wider[at] != 0) {
            at = (at + 1) % wider.size();
        }
        wider[at] = hash != 0 ? hash : wider[at];
    }
    m_exact = std::move(wider);
}

std::uint64_t DistinctCounter::estimate() const {
    if (m_registers.empty()) {
        return m_exactCount;
    }
    const auto m = static_cast<double>(m_registers.size());
    std::array<std::uint32_t, 64> ranks{};
    for (const std::uint8_t slot : m_registers) {
        ++ranks[slot];
    }
    double inverseSum = 0; // of 2 to the power of minus each rank
    for (std::size_t rank = ranks.size(); rank-- > 0;) {
        inverseSum = inverseSum / 2 + ranks[rank];
    }
    const double empty = ranks[0];
    const double raw = 0.7213 / (1 + 1.079 / m) * m * m / inverseSum;
    const double estimate = raw < 2.5 * m && empty > 0 ? m * std::log(m / empty) : raw;
    return static_cast<std::uint64_t>(std::llround(estimate));
}

void NumberSample::keep(double number) {
    if (m_numbers.size() == sampleLimit) {
        for (std::size_t i = 0; 2 * i < sampleLimit; ++i) {
            m_numbers[i] = m_numbers[2 * i];
        }
        m_numbers.resize(sampleLimit / 2);
        m_stride *= 2;
        if ((m_seen - 1) % m_stride != 0) {
            return;
        }
    }
    m_numbers.push_back(number);
}

void ColumnAccumulator::addInteger(const CellValue& value) {
    ++integers;
    if (!value.exactInteger) {
        return;
    }
    const double magnitude = std::abs(value.number);
    if (magnitude > 0) {
        const auto whole = static_cast<std::uint64_t>(magnitude);
        ++nonZeroIntegers;
        divisibleBy5 += whole % 5 == 0;
        divisibleBy6 += whole % 6 == 0;
        divisibleBy7 += whole % 7 == 0;
        divisibleBy10 += whole % 10 == 0;
        midpoint6 += whole % 6 == 3;
    }
    if (value.number >= 0 && value.number < static_cast<double>(small.size())) {
        ++small[static_cast<std::size_t>(value.number)];
    }
    fiscalYears += isFiscalYear(value.number);
    calendarYears += value.number >= 1900 && value.number <= 2100;
}

void ColumnAccumulator::noteOrder(double number) {
    ascending = ascending && (!m_hasPrevious || number > m_previous);
    rising = rising && (!m_hasPrevious || number >= m_previous);
    consecutive = consecutive && (m_hasPrevious ? number == m_previous + 1 : number == 0 || number == 1);
    m_previous = number;
    m_hasPrevious = true;
}

// Before the numbers are counted. The smallest is that in size: what the window shows beside the threshold.
void ColumnAccumulator::addRange(double least, double most, double smallest, bool nonZero) {
    minimum = numeric == 0 ? least : std::min(minimum, least);
    maximum = numeric == 0 ? most : std::max(maximum, most);
    if (nonZero) {
        smallestNonZero = hasNonZero && std::abs(smallestNonZero) <= std::abs(smallest) ? smallestNonZero : smallest;
        hasNonZero = true;
    }
}

void ColumnAccumulator::addNumber(const CellValue& value) {
    const double number = value.number;
    addRange(number, number, number, number != 0);
    ++numeric;
    sum += number;
    zeros += number == 0;
    negatives += value.negative;
    floats += value.writtenAsFloat;
    sample.add(number);
    noteOrder(number);
}

void ColumnAccumulator::addDecimals(const DecimalTally& tally) {
    if (tally.count == 0) {
        return;
    }
    addRange(tally.minimum, tally.maximum, tally.smallest, true);
    rows += tally.count;
    kinds[static_cast<std::size_t>(CellKind::Decimal)] += tally.count;
    numeric += tally.count;
    decimals += tally.count;
    floats += tally.count;
    negatives += tally.negatives;
    sum += tally.sum;
    consecutive = false;
}

void ColumnAccumulator::addIntegers(const IntegerTally& tally) {
    if (tally.count == 0) {
        return;
    }
    const std::uint32_t none = tally.classes[0];
    addRange(tally.minimum, tally.maximum, tally.smallestNonZero, none < tally.count);
    rows += tally.count;
    kinds[static_cast<std::size_t>(CellKind::Integer)] += tally.count;
    numeric += tally.count;
    integers += tally.count;
    sum += static_cast<double>(tally.sum);
    zeros += none;
    nonZeroIntegers += tally.count - none;
    fiscalYears += tally.fiscalYears;
    calendarYears += tally.calendarYears;
    for (std::size_t i = 0; i < small.size(); ++i) {
        small[i] += tally.classes[i];
    }
    for (std::size_t i = 1; i < numberClasses; ++i) {
        const std::uint64_t number = exampleOf(i);
        const std::uint64_t cells = tally.classes[i];
        divisibleBy5 += number % 5 == 0 ? cells : 0;
        divisibleBy6 += number % 6 == 0 ? cells : 0;
        divisibleBy7 += number % 7 == 0 ? cells : 0;
        divisibleBy10 += number % 10 == 0 ? cells : 0;
        midpoint6 += number % 6 == 3 ? cells : 0;
    }
}

void ColumnAccumulator::addRepeats(std::string_view text, const CellValue& value, std::uint64_t count) {
    rows += count;
    kinds[static_cast<std::size_t>(value.kind)] += count;
    intervalsWithPoint += value.kind == CellKind::Interval && value.hasPoint ? count : 0;
    if (value.kind == CellKind::Text) {
        textBytes += text.size() * count;
        longTexts += isLongText(text) ? count : 0;
    }
    consecutive = false;
}

void ColumnAccumulator::addText(std::string_view text) {
    textBytes += text.size();
    longTexts += isLongText(text);
    if (fewTexts.size() == textLimit) {
        return;
    }
    std::string lower(text.substr(0, textBytesKept));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (std::find(fewTexts.begin(), fewTexts.end(), lower) == fewTexts.end()) {
        fewTexts.push_back(std::move(lower));
    }
}

void ColumnAccumulator::add(std::string_view text, const CellValue& value) {
    ++rows;
    ++kinds[static_cast<std::size_t>(value.kind)];
    if (value.kind != CellKind::Empty && value.kind != CellKind::MissingMark) {
        distinct.add(hashOfText(text));
    }
    switch (value.kind) {
    case CellKind::Integer:
        addNumber(value);
        addInteger(value);
        break;
    case CellKind::CountWithPercent:
    case CellKind::Fraction:
        addNumber(value);
        addInteger(value);
        break;
    case CellKind::Decimal:
    case CellKind::Percent:
        addNumber(value);
        ++decimals;
        break;
    case CellKind::Interval:
        intervalsWithPoint += value.hasPoint;
        break;
    case CellKind::Text:
        addText(text);
        break;
    default:
        break;
    }
    consecutive = consecutive && value.kind == CellKind::Integer;
}

} // namespace outcheck::table
