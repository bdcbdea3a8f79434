// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_accumulator.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace outcheck::table {

namespace {

constexpr std::size_t exactLimit = 512;
constexpr std::size_t registerBits = 10;
constexpr std::size_t sampleLimit = 8192;
constexpr std::size_t textLimit = 16;
constexpr std::size_t textBytesKept = 32;

// FNV-1a with a final mix, so that the high bits are usable for HyperLogLog.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3ULL;
    }
    hash ^= hash >> 32U;
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29U);
}

bool isFiscalYear(double number) { // 201920 is 2019/20
    if (number < 190001 || number > 209900) {
        return false;
    }
    const auto value = static_cast<std::uint64_t>(number);
    return (value / 100 + 1) % 100 == value % 100;
}

} // namespace

void DistinctCounter::add(std::uint64_t hash) {
    if (hash == m_last && (!m_exact.empty() || !m_registers.empty())) {
        return;
    }
    m_last = hash;
    const auto toRegister = [this](std::uint64_t h) {
        std::uint8_t& slot = m_registers[h >> (64 - registerBits)];
        const auto rank = static_cast<std::uint8_t>(std::countl_zero((h << registerBits) | 1U) + 1);
        slot = std::max(slot, rank);
    };
    if (!m_registers.empty()) {
        toRegister(hash);
        return;
    }
    const auto at = std::lower_bound(m_exact.begin(), m_exact.end(), hash);
    if (at != m_exact.end() && *at == hash) {
        return;
    }
    m_exact.insert(at, hash);
    if (m_exact.size() > exactLimit) {
        m_registers.assign(std::size_t{1} << registerBits, 0);
        std::for_each(m_exact.begin(), m_exact.end(), toRegister);
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

void NumberSample::add(double number) {
    if (m_seen++ % m_stride != 0) {
        return;
    }
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

void ColumnAccumulator::addNumber(const CellValue& value) {
    const double number = value.number;
    minimum = numeric == 0 ? number : std::min(minimum, number);
    maximum = numeric == 0 ? number : std::max(maximum, number);
    if (number != 0) {
        // The smallest in size: what the window shows beside the threshold.
        smallestNonZero = hasNonZero && std::abs(smallestNonZero) <= std::abs(number) ? smallestNonZero : number;
        hasNonZero = true;
    }
    ++numeric;
    sum += number;
    zeros += number == 0;
    negatives += value.negative;
    floats += value.writtenAsFloat;
    sample.add(number);
    ascending = ascending && (!m_hasPrevious || number > m_previous);
    rising = rising && (!m_hasPrevious || number >= m_previous);
    consecutive = consecutive && (m_hasPrevious ? number == m_previous + 1 : number == 0 || number == 1);
    m_previous = number;
    m_hasPrevious = true;
}

void ColumnAccumulator::addText(std::string_view text) {
    textBytes += text.size();
    longTexts += text.size() > 60 || text.find("://") != std::string_view::npos || text.starts_with('<');
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
        distinct.add(hashOf(text));
    }
    switch (value.kind) {
    case CellKind::Integer:
        addNumber(value);
        addInteger(value);
        minimumDigits = integers == 1 ? value.digits : std::min<std::uint64_t>(minimumDigits, value.digits);
        maximumDigits = std::max<std::uint64_t>(maximumDigits, value.digits);
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
