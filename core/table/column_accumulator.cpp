// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_accumulator.h"

#include "table/cell_key.h"

#include <algorithm>
#include <cmath>

namespace outcheck::table {

namespace {

constexpr std::size_t exactLimit = 512;
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
    return text.size() > 60 || text.find("://") != std::string_view::npos || text.starts_with('<');
}

void DistinctCounter::addExactly(std::uint64_t hash) {
    const auto at = std::lower_bound(m_exact.begin(), m_exact.end(), hash);
    if (at != m_exact.end() && *at == hash) {
        return;
    }
    m_exact.insert(at, hash);
    if (m_exact.size() > exactLimit) {
        m_registers.assign(std::size_t{1} << registerBits, 0);
        std::for_each(m_exact.begin(), m_exact.end(), [this](std::uint64_t known) { toRegister(known); });
        m_exact = {};
    }
}

std::uint64_t DistinctCounter::estimate() const {
    if (m_registers.empty()) {
        return m_exact.size();
    }
    const auto m = static_cast<double>(m_registers.size());
    double inverseSum = 0;
    double empty = 0;
    for (const std::uint8_t slot : m_registers) {
        inverseSum += std::ldexp(1.0, -slot);
        empty += slot == 0 ? 1 : 0;
    }
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
    addRange(tally.minimum, tally.maximum, tally.smallestNonZero, tally.small[0] < tally.count);
    rows += tally.count;
    kinds[static_cast<std::size_t>(CellKind::Integer)] += tally.count;
    numeric += tally.count;
    integers += tally.count;
    sum += static_cast<double>(tally.sum);
    zeros += tally.small[0];
    nonZeroIntegers += tally.count - tally.small[0];
    fiscalYears += tally.fiscalYears;
    calendarYears += tally.calendarYears;
    for (std::size_t i = 0; i < small.size(); ++i) {
        small[i] += tally.small[i];
    }
    for (std::size_t remainder = 0; remainder < IntegerTally::period; ++remainder) {
        const std::uint64_t cells = tally.remainders[remainder] - (remainder == 0 ? tally.small[0] : 0U);
        divisibleBy5 += remainder % 5 == 0 ? cells : 0;
        divisibleBy6 += remainder % 6 == 0 ? cells : 0;
        divisibleBy7 += remainder % 7 == 0 ? cells : 0;
        divisibleBy10 += remainder % 10 == 0 ? cells : 0;
        midpoint6 += remainder % 6 == 3 ? cells : 0;
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
    case CellKind::Interval: intervalsWithPoint += value.hasPoint; break;
    case CellKind::Text: addText(text); break;
    default: break;
    }
    consecutive = consecutive && value.kind == CellKind::Integer;
}

} // namespace outcheck::table
