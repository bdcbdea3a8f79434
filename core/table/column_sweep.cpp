// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_sweep.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace outcheck::table {

namespace {

constexpr std::size_t longestInteger = 9;
constexpr std::uint32_t askAgainAfter = 4096;       // integers shown: the observer may have enough of them
constexpr std::uint64_t judgeTextsAfter = 4096;     // texts: whether remembering pays
constexpr std::uint64_t exactDouble = 1ULL << 53U;  // integers up to this are doubles
constexpr std::size_t longestFraction = 18;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// The number, where the text is nothing but 1 to 9 digits.
std::optional<std::uint64_t> readInteger(std::string_view text) {
    std::uint64_t first = 0;
    if (text.size() == longestInteger) {
        first = static_cast<std::uint64_t>(static_cast<std::uint8_t>(text.front())) - '0';
        text.remove_prefix(1);
    }
    const std::uint64_t word = paddedWord(text);
    if (first > 9 || !isEightDigits(word)) {
        return std::nullopt;
    }
    return first * 100'000'000 + numberOf(word);
}

// Digits of any number up to 18; nothing where something else stands among them.
std::optional<std::uint64_t> readDigits(std::string_view text) {
    std::uint64_t number = 0;
    for (; text.size() > 8; text.remove_prefix(8)) {
        const auto word = loadWord<std::uint64_t>(text.data());
        if (!isEightDigits(word)) {
            return std::nullopt;
        }
        number = number * 100'000'000 + numberOf(word);
    }
    static constexpr std::array<std::uint64_t, 9> powers = {1,       10,        100,        1'000,      10'000,
                                                            100'000, 1'000'000, 10'000'000, 100'000'000};
    const std::uint64_t word = paddedWord(text);
    if (!isEightDigits(word)) {
        return std::nullopt;
    }
    return number * powers[text.size()] + numberOf(word);
}

// "0.25", "-12.5": exactly what the general reader gives, or nothing where that is not sure. Both the digits as one
// integer and the power of ten are doubles, so one division rounds correctly (Clinger 1990), by less than one in the last
// digit: a fraction that is not 0 stays one.
std::optional<double> readDecimal(std::string_view text) {
    static constexpr std::array<double, 19> powers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                                      1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
    const bool negative = text.front() == '-';
    text.remove_prefix(negative ? 1 : 0);
    std::uint64_t whole = 0;
    std::size_t point = 0;
    while (point < text.size() && isDigit(text[point]) && point < 10) {
        whole = whole * 10 + static_cast<std::uint64_t>(text[point++] - '0');
    }
    if (point == 0 || point + 1 >= text.size() || text[point] != '.') {
        return std::nullopt;
    }
    const std::string_view fraction = text.substr(point + 1);
    if (fraction.size() > longestFraction || point + fraction.size() > 19) {
        return std::nullopt;
    }
    const auto digits = readDigits(fraction);
    if (!digits || *digits == 0) { // 7.0 is an integer
        return std::nullopt;
    }
    const std::uint64_t power = static_cast<std::uint64_t>(powers[fraction.size()]);
    if (whole != 0 && power > exactDouble / whole) {
        return std::nullopt;
    }
    const std::uint64_t mantissa = whole * power + *digits;
    if (mantissa >= exactDouble) {
        return std::nullopt;
    }
    const double number = static_cast<double>(mantissa) / powers[fraction.size()];
    return negative ? -number : number;
}

bool isNumber(CellKind kind) {
    return kind == CellKind::Integer || kind == CellKind::Decimal || kind == CellKind::Percent ||
           kind == CellKind::CountWithPercent || kind == CellKind::Fraction;
}

CellValue integerValue(std::uint64_t number) {
    CellValue value;
    value.kind = CellKind::Integer;
    value.number = static_cast<double>(number);
    value.exactInteger = true;
    value.digits = 1;
    return value;
}

std::size_t classOf(std::uint64_t number) {
    return number < CellObserver::exactNumbers
               ? static_cast<std::size_t>(number)
               : static_cast<std::size_t>(CellObserver::exactNumbers + number % CellObserver::numberPeriod);
}

// A number of that class.
std::uint64_t exampleOf(std::size_t numberClass) {
    return numberClass < CellObserver::exactNumbers
               ? numberClass
               : CellObserver::numberPeriod + (numberClass - CellObserver::exactNumbers);
}

static_assert(IntegerTally::period == CellObserver::numberPeriod);
static_assert(std::tuple_size_v<decltype(IntegerTally::small)> == CellObserver::exactNumbers);

} // namespace

ColumnSweep::ColumnSweep(std::uint32_t number, const CellObserver* observer) : m_number(number), m_known(knownTexts) {
    if (observer != nullptr) {
        CellValue decimal;
        decimal.kind = CellKind::Decimal;
        decimal.number = 0.5;
        decimal.writtenAsFloat = true;
        m_takesDecimals = observer->interestIn(m_number, "0.5", decimal) == Interest::None;
        askAboutNumbers(*observer);
    }
}

void ColumnSweep::askAboutNumbers(const CellObserver& observer) {
    m_shown = 0;
    for (std::size_t i = 0; i < m_interests.size(); ++i) {
        const std::uint64_t number = exampleOf(i);
        m_interests[i] = observer.interestIn(m_number, std::to_string(number), integerValue(number));
    }
}

void ColumnSweep::add(std::uint64_t row, std::string_view text, ColumnAccumulator& column, CellObserver* observer) {
    if (text.empty()) {
        ++m_empty;
        column.consecutive = false;
        return;
    }
    const bool isInteger = text.size() <= longestInteger && addInteger(row, text, column, observer);
    const bool isDecimal = !isInteger && (isDigit(text.front()) || text.front() == '-') && m_takesDecimals &&
                           addDecimal(text, column);
    if (!isInteger && !isDecimal) {
        addText(row, text, column, observer);
    }
}

inline void ColumnSweep::noteDistinct(std::uint64_t hash, ColumnAccumulator& column) {
    if (!column.distinct.isExact()) {
        column.distinct.add(hash);
        return;
    }
    std::uint64_t& seen = m_seen[hash % seenHashes];
    if (seen != hash || hash == 0) {
        seen = hash;
        column.distinct.add(hash);
    }
}

inline bool ColumnSweep::addInteger(std::uint64_t row, std::string_view text, ColumnAccumulator& column,
                                    CellObserver* observer) {
    const auto read = readInteger(text);
    if (!read) {
        return false;
    }
    const std::uint64_t number = *read;
    const auto word = static_cast<std::uint32_t>(number);
    IntegerTally& tally = m_integers;
    ++tally.remainders[number % IntegerTally::period];
    tally.sum += number;
    tally.minimum = std::min(tally.minimum, word);
    tally.maximum = std::max(tally.maximum, word);
    if (number < tally.small.size()) {
        ++tally.small[number];
    }
    if (number != 0) {
        tally.smallestNonZero = std::min(tally.smallestNonZero, word);
    }
    if (number - 1900 <= 200) {
        ++tally.calendarYears;
    }
    if (number - 190001 <= 209900 - 190001 && isFiscalYear(static_cast<double>(number))) {
        ++tally.fiscalYears;
    }
    noteNumber(static_cast<double>(number), text, column);
    if (m_interests[classOf(number)] == Interest::Place) {
        showInteger(row, text, number, *observer);
    }
    if (++tally.count == flushAfter) {
        flush(column, observer);
    }
    return true;
}

// What depends on the order of the cells, and how many are different.
inline void ColumnSweep::noteNumber(double number, std::string_view text, ColumnAccumulator& column) {
    column.sample.add(number);
    if (column.tracksOrder()) {
        column.noteOrder(number);
    }
    noteDistinct(hashOfText(text), column);
}

void ColumnSweep::showInteger(std::uint64_t row, std::string_view text, std::uint64_t number, CellObserver& observer) {
    ++m_alreadyShown[classOf(number)];
    CellValue value = integerValue(number);
    value.digits = static_cast<std::uint8_t>(text.size());
    observer.addCell(m_number, row, text, value);
    if (++m_shown == askAgainAfter) {
        askAboutNumbers(observer);
    }
}

bool ColumnSweep::addDecimal(std::string_view text, ColumnAccumulator& column) {
    const auto number = readDecimal(text);
    if (!number) {
        return false;
    }
    DecimalTally& tally = m_decimals;
    ++tally.count;
    tally.negatives += *number < 0 ? 1U : 0U;
    tally.sum += *number;
    tally.minimum = std::min(tally.minimum, *number);
    tally.maximum = std::max(tally.maximum, *number);
    tally.smallest = std::abs(*number) < std::abs(tally.smallest) ? *number : tally.smallest;
    noteNumber(*number, text, column);
    column.consecutive = false;
    return true;
}

void ColumnSweep::addExactly(std::uint64_t row, std::string_view text, ColumnAccumulator& column,
                             CellObserver* observer) {
    const CellValue value = parseCell(text);
    column.add(text, value);
    if (observer != nullptr && observer->interestIn(m_number, text, value) != Interest::None) {
        observer->addCell(m_number, row, text, value);
    }
}

void ColumnSweep::addText(std::uint64_t row, std::string_view text, ColumnAccumulator& column,
                          CellObserver* observer) {
    if (!m_takesTexts || text.size() > CellKey::longest) {
        addExactly(row, text, column, observer);
        return;
    }
    const CellKey key(text);
    const std::size_t first = key.place();
    Known* place = nullptr;
    for (std::size_t i = 0; i < placesTried; ++i) {
        Known& known = m_known[(first + i) % knownTexts];
        if (known.key == key) {
            ++known.repeats;
            ++m_textsKnown;
            ++m_textsTried;
            if (known.repeats == flushAfter) {
                handOver(known, column, observer);
            }
            return;
        }
        place = place == nullptr && known.key.size == 0 ? &known : place;
    }
    if (++m_textsTried % judgeTextsAfter == 0) {
        m_takesTexts = 2 * m_textsKnown > m_textsTried;
    }
    const CellValue value = parseCell(text);
    const Interest interest = observer == nullptr ? Interest::None : observer->interestIn(m_number, text, value);
    column.add(text, value);
    if (interest != Interest::None) {
        observer->addCell(m_number, row, text, value);
    }
    if (interest != Interest::Place && !isNumber(value.kind)) {
        remember(place != nullptr ? *place : m_known[(first + m_textsTried % placesTried) % knownTexts], key, text,
                 value, interest, column, observer);
    }
}

void ColumnSweep::remember(Known& known, const CellKey& key, std::string_view text, const CellValue& value,
                           Interest interest, ColumnAccumulator& column, CellObserver* observer) {
    handOver(known, column, observer);
    known.key = key;
    known.value = value;
    known.isTallied = interest == Interest::Tally;
    std::copy(text.begin(), text.end(), known.text.begin());
}

void ColumnSweep::handOver(Known& known, ColumnAccumulator& column, CellObserver* observer) {
    if (known.repeats == 0) {
        return;
    }
    column.addRepeats({known.text.data(), known.key.size}, known.value, known.repeats);
    if (known.isTallied && observer != nullptr) {
        observer->addTally(m_number, {known.text.data(), known.key.size}, known.value, known.repeats);
    }
    known.repeats = 0;
}

// Those that it was not shown.
void ColumnSweep::tellIntegers(CellObserver& observer) const {
    for (std::size_t i = 0; i < numberClasses; ++i) {
        if (m_interests[i] == Interest::None) {
            continue;
        }
        const bool isExact = i < CellObserver::exactNumbers;
        const std::size_t remainder = i - (isExact ? 0 : CellObserver::exactNumbers);
        const bool isSmallToo = !isExact && remainder < m_integers.small.size();
        const std::uint32_t all = isExact ? m_integers.small[i]
                                          : m_integers.remainders[remainder] -
                                                (isSmallToo ? m_integers.small[remainder] : 0U);
        if (all > m_alreadyShown[i]) {
            observer.addTally(m_number, {}, integerValue(exampleOf(i)), all - m_alreadyShown[i]);
        }
    }
}

void ColumnSweep::flush(ColumnAccumulator& column, CellObserver* observer) {
    for (Known& known : m_known) {
        handOver(known, column, observer);
    }
    if (observer != nullptr) {
        tellIntegers(*observer);
    }
    m_alreadyShown = {};
    column.addIntegers(m_integers);
    m_integers = {};
    column.addDecimals(m_decimals);
    m_decimals = {};
    if (m_empty != 0) {
        column.addRepeats({}, {}, m_empty);
        m_empty = 0;
    }
}

} // namespace outcheck::table
