// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_sweep.h"

#include "table/quick_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace outcheck::table {

namespace {

constexpr std::uint32_t askAgainAfter = 4096;   // integers shown: the observer may have enough of them
constexpr std::uint64_t judgeTextsAfter = 4096; // texts: whether remembering pays
constexpr std::ptrdiff_t readableBefore = 16;   // the end of a cell, where it is read by words
constexpr std::ptrdiff_t readableFrom = TextKey::longest;

bool isNumber(CellKind kind) {
    return kind == CellKind::Integer || kind == CellKind::Decimal || kind == CellKind::Percent ||
           kind == CellKind::CountWithPercent || kind == CellKind::Fraction;
}

bool mayBeginNumber(char c) {
    return (c >= '0' && c <= '9') || c == '-';
}

CellValue integerValue(std::uint64_t number) {
    CellValue value;
    value.kind = CellKind::Integer;
    value.number = static_cast<double>(number);
    value.exactInteger = true;
    value.digits = 1;
    return value;
}

// Whether the order of the numbers can still matter.
bool noteOrder(double number, ColumnAccumulator& column) {
    column.noteOrder(number);
    return column.tracksOrder();
}

// Integers one after the other, for a loop to keep in registers; their classes are counted apart.
struct IntegerRun {
    std::uint64_t count = 0, sum = 0;
    std::uint64_t fiscalYears = 0, calendarYears = 0;
    std::uint32_t minimum = 0xFFFF'FFFFU, maximum = 0;
    std::uint32_t smallestLessOne = 0xFFFF'FFFFU; // of those that are not 0; 0 less one is the greatest

    void add(std::uint32_t number) {
        ++count;
        sum += number;
        minimum = std::min(minimum, number);
        maximum = std::max(maximum, number);
        smallestLessOne = std::min(smallestLessOne, number - 1U);
        calendarYears += number - 1900U <= 200U ? 1U : 0U;
        if (number - 190001U <= 209900U - 190001U) {
            fiscalYears += isFiscalYear(number) ? 1U : 0U;
        }
    }
    void writeTo(IntegerTally& tally) const {
        tally.count += count;
        tally.sum += sum;
        tally.fiscalYears += fiscalYears;
        tally.calendarYears += calendarYears;
        tally.minimum = std::min(tally.minimum, minimum);
        tally.maximum = std::max(tally.maximum, maximum);
        if (smallestLessOne != 0xFFFF'FFFFU) {
            tally.smallestNonZero = std::min(tally.smallestNonZero, smallestLessOne + 1U);
        }
    }
};

} // namespace

ColumnSweep::ColumnSweep(std::uint32_t number, const CellObserver* observer) : m_number(number), m_observer(observer) {
    if (m_observer != nullptr) {
        CellValue decimal;
        decimal.kind = CellKind::Decimal;
        decimal.number = 0.5;
        decimal.writtenAsFloat = true;
        m_takesDecimals = m_observer->interestIn(m_number, "0.5", decimal).parties == 0;
    }
}

void ColumnSweep::askAboutNumbers() {
    m_knowsInterests = true;
    m_shownSinceAsked = 0;
    if (m_observer == nullptr) {
        return;
    }
    for (std::size_t i = 0; i < numberClasses; ++i) {
        const std::uint64_t number = exampleOf(i);
        std::array<char, 8> text{};
        const char* const end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
        const std::string_view written(text.data(), static_cast<std::size_t>(end - text.data()));
        const Interest interest = m_observer->interestIn(m_number, written, integerValue(number));
        m_isShown[i] = interest.wantsPlace;
        m_parties[i] = interest.parties;
    }
}

void ColumnSweep::add(std::uint64_t row, std::string_view text, ColumnAccumulator& column) {
    if (text.empty()) {
        ++m_empty;
        column.consecutive = false;
    } else if (addInteger(row, text, column)) {
        m_way = Way::Integers;
    } else if (m_takesDecimals && mayBeginNumber(text.front()) && addDecimal(text, column)) {
        m_way = Way::Decimals;
    } else {
        addText(row, text, column);
        m_way = m_takesTexts ? Way::Texts : Way::Exact;
    }
}

void ColumnSweep::add(const csv::RecordBlock& block, ColumnAccumulator& column) {
    if (m_shownSinceAsked >= askAgainAfter) {
        askAboutNumbers();
    }
    for (std::size_t record = 0;;) {
        record = takeLikely(block, record, column);
        if (record == block.records) {
            return;
        }
        add(block.firstNumber + record, block.field(record, m_number), column);
        ++record;
    }
}

std::size_t ColumnSweep::takeLikely(const csv::RecordBlock& block, std::size_t record, ColumnAccumulator& column) {
    switch (m_way) {
    case Way::Integers:
        return takeIntegers(block, record, column);
    case Way::Decimals:
        return takeDecimals(block, record, column);
    case Way::Texts:
        return takeTexts(block, record, column);
    case Way::Exact:
        break;
    }
    return record;
}

// Of at most eight digits.
std::size_t ColumnSweep::takeIntegers(csv::RecordBlock block, std::size_t record, ColumnAccumulator& column) {
    IntegerRun run;
    bool tracksOrder = column.tracksOrder();
    for (; record < block.records; ++record) {
        const std::string_view text = block.field(record, m_number);
        const char* const end = text.data() + text.size();
        if (text.empty() || text.size() > 8 || end - block.bytes < readableBefore) {
            break;
        }
        const std::uint64_t word = paddedWordBefore(end, text.size());
        if (!isEightDigits(word)) {
            break;
        }
        const auto number = static_cast<std::uint32_t>(numberOf(word));
        run.add(number);
        column.distinct.add(hashOfPadded(word, text.size()));
        column.sample.add(number);
        tracksOrder = tracksOrder && noteOrder(number, column);
        placeInteger(block.firstNumber + record, text, number);
    }
    run.writeTo(m_integers);
    return record;
}

std::size_t ColumnSweep::takeDecimals(csv::RecordBlock block, std::size_t record, ColumnAccumulator& column) {
    for (; record < block.records; ++record) {
        const std::string_view text = block.field(record, m_number);
        if (text.empty() || text.data() + text.size() - block.bytes < readableBefore) {
            break;
        }
        const double number = readShortDecimal(text);
        if (std::isnan(number)) {
            break;
        }
        countDecimal(number, text, column);
    }
    return record;
}

// That are known or empty.
std::size_t ColumnSweep::takeTexts(csv::RecordBlock block, std::size_t record, ColumnAccumulator& column) {
    const std::size_t first = record;
    std::uint64_t empty = 0;
    const char* const limit = block.bytes + block.ends[block.records * block.columns - 1];
    for (; record < block.records; ++record) {
        const std::string_view text = block.field(record, m_number);
        if (text.empty()) {
            ++empty;
            continue;
        }
        if (text.size() > TextKey::longest) {
            break;
        }
        Known* const known = find(limit - text.data() >= readableFrom ? TextKey::ofReadable(text) : TextKey(text));
        if (known == nullptr) {
            break;
        }
        ++known->repeats;
    }
    column.consecutive = column.consecutive && empty == 0;
    m_empty += empty;
    m_textsKnown += record - first - empty;
    m_textsTried += record - first - empty;
    return record;
}

bool ColumnSweep::addInteger(std::uint64_t row, std::string_view text, ColumnAccumulator& column) {
    const auto number = readInteger(text);
    if (!number) {
        return false;
    }
    if (!m_knowsInterests || m_shownSinceAsked >= askAgainAfter) {
        askAboutNumbers();
    }
    IntegerRun run;
    run.add(*number);
    run.writeTo(m_integers);
    column.distinct.add(hashOfText(text));
    column.sample.add(*number);
    if (column.tracksOrder()) {
        column.noteOrder(*number);
    }
    placeInteger(row, text, *number);
    return true;
}

// Into its class, and where it is wanted before the observer.
inline void ColumnSweep::placeInteger(std::uint64_t row, std::string_view text, std::uint32_t number) {
    const std::size_t numberClass = classOf(number);
    ++m_integers.classes[numberClass];
    if (m_isShown[numberClass]) {
        showInteger(row, text, number);
    }
}

void ColumnSweep::showInteger(std::uint64_t row, std::string_view text, std::uint32_t number) {
    const std::size_t numberClass = classOf(number);
    ++m_alreadyShown[numberClass];
    ++m_shownSinceAsked;
    CellValue value = integerValue(number);
    value.digits = static_cast<std::uint8_t>(text.size());
    show(row, text, value, m_parties[numberClass]);
}

void ColumnSweep::show(std::uint64_t row, std::string_view text, const CellValue& value, Parties parties) {
    m_shown.push_back({{m_number, row, text, value}, parties});
}

bool ColumnSweep::addDecimal(std::string_view text, ColumnAccumulator& column) {
    const auto number = readDecimal(text);
    if (number) {
        countDecimal(*number, text, column);
    }
    return number.has_value();
}

inline void ColumnSweep::countDecimal(double number, std::string_view text, ColumnAccumulator& column) {
    DecimalTally& tally = m_decimals;
    ++tally.count;
    tally.negatives += number < 0 ? 1U : 0U;
    tally.sum += number;
    tally.minimum = std::min(tally.minimum, number);
    tally.maximum = std::max(tally.maximum, number);
    tally.smallest = std::abs(number) < std::abs(tally.smallest) ? number : tally.smallest;
    column.distinct.add(hashOfText(text));
    column.sample.add(number);
    if (column.tracksOrder()) {
        column.noteOrder(number);
    }
    column.consecutive = false;
}

void ColumnSweep::addExactly(std::uint64_t row, std::string_view text, ColumnAccumulator& column) {
    const CellValue value = parseCell(text);
    column.add(text, value);
    const Interest interest = m_observer == nullptr ? Interest{} : m_observer->interestIn(m_number, text, value);
    if (interest.parties != 0) {
        show(row, text, value, interest.parties);
    }
}

void ColumnSweep::addText(std::uint64_t row, std::string_view text, ColumnAccumulator& column) {
    if (!m_takesTexts || text.size() > TextKey::longest) {
        addExactly(row, text, column);
        return;
    }
    const TextKey key(text);
    ++m_textsTried;
    if (Known* const known = find(key)) {
        ++known->repeats;
        ++m_textsKnown;
        return;
    }
    if (m_textsTried >= judgeTextsAfter) {
        m_takesTexts = 2 * m_textsKnown > m_textsTried;
    }
    const CellValue value = parseCell(text);
    column.add(text, value);
    const Interest interest = m_observer == nullptr ? Interest{} : m_observer->interestIn(m_number, text, value);
    if (interest.parties != 0) {
        show(row, text, value, interest.parties);
    }
    if (!interest.wantsPlace && !isNumber(value.kind)) {
        remember(key, value, interest.parties, column);
    }
}

inline ColumnSweep::Known* ColumnSweep::find(const TextKey& key) {
    if (m_known.empty()) {
        return nullptr;
    }
    const std::size_t first = key.place();
    for (std::size_t i = 0; i < placesTried; ++i) {
        Known& known = m_known[(first + i) % knownTexts];
        if (known.key == key) {
            return &known;
        }
    }
    return nullptr;
}

// At the first free place for it, else where another text stands.
void ColumnSweep::remember(const TextKey& key, const CellValue& value, Parties parties, ColumnAccumulator& column) {
    m_known.resize(knownTexts);
    const std::size_t first = key.place();
    std::size_t offset = 0;
    while (offset < placesTried && m_known[(first + offset) % knownTexts].key.size != 0) {
        ++offset;
    }
    offset = offset == placesTried ? m_textsTried % placesTried : offset;
    Known& known = m_known[(first + offset) % knownTexts];
    if (known.repeats != 0 && known.parties != 0) {
        m_forgotten.push_back(known);
    }
    handOver(known, column);
    known = {key, 0, parties, value};
}

// To the column; the observer is told by others.
void ColumnSweep::handOver(Known& known, ColumnAccumulator& column) {
    if (known.repeats != 0) {
        column.addRepeats(known.key.text(), known.value, known.repeats);
        known.repeats = 0;
    }
}

void ColumnSweep::tellTallies(CellObserver& observer) {
    for (const Known& known : m_forgotten) {
        observer.addTally(m_number, known.key.text(), known.value, known.repeats, known.parties);
    }
    m_forgotten.clear();
    m_shown.clear();
}

// Those that it was not shown.
void ColumnSweep::tellIntegers(CellObserver& observer) const {
    for (std::size_t i = 0; i < numberClasses; ++i) {
        const std::uint32_t untold = m_integers.classes[i] - m_alreadyShown[i];
        if (m_parties[i] != 0 && untold != 0) {
            observer.addTally(m_number, {}, integerValue(exampleOf(i)), untold, m_parties[i]);
        }
    }
}

void ColumnSweep::flush(ColumnAccumulator& column, CellObserver* observer) {
    for (Known& known : m_known) {
        if (known.repeats != 0 && known.parties != 0) {
            observer->addTally(m_number, known.key.text(), known.value, known.repeats, known.parties);
        }
        handOver(known, column);
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
