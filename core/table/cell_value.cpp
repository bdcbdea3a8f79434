// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/cell_value.h"

#include "table/cell_reader.h"
#include "table/decimal_comma.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcheck::table {

namespace {

constexpr std::size_t longestValue = 96; // longer cells are prose

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

bool isMissingMark(std::string_view text) {
    static constexpr std::array marks = {
        std::string_view("na"),   std::string_view("n/a"),  std::string_view("nan"),      std::string_view("null"),
        std::string_view("none"), std::string_view("<na>"), std::string_view("nat"),      std::string_view("*"),
        std::string_view("-"),    std::string_view("–"),    std::string_view("—"),        std::string_view("--"),
        std::string_view("."),    std::string_view(".."),   std::string_view("inf"),      std::string_view("-inf"),
        std::string_view("..."),  std::string_view("---"),  std::string_view("#n/a"),     std::string_view("na%"),
        std::string_view("ref"),  std::string_view("ref."), std::string_view("reference")}; // of a comparison
    static constexpr std::string_view firsts = "nN<*-.iI#rR\xE2";
    return text.size() <= 9 && firsts.find(text.front()) != std::string_view::npos &&
           std::any_of(marks.begin(), marks.end(), [&](std::string_view m) { return equalsIgnoringCase(text, m); });
}

// "[REDACTED]", "REDACTED (<5)", "|[REDACTED] |", "(redacted)", "** COUNT <=5 **", "suppressed".
bool isRedactionWord(std::string_view text) {
    const std::size_t begin = text.find_first_not_of("[(|*_ ");
    if (begin == std::string_view::npos) {
        return false;
    }
    const std::string_view word = text.substr(begin);
    static constexpr std::string_view firsts = "rRsSwWmM";
    if (firsts.find(word.front()) == std::string_view::npos) {
        return false;
    }
    static constexpr std::array words = {std::string_view("redact"), std::string_view("suppressed"),
                                         std::string_view("withheld"), std::string_view("masked")};
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) {
        return word.size() >= w.size() && word.size() <= w.size() + 30 &&
               equalsIgnoringCase(word.substr(0, w.size()), w);
    });
}

// Nothing more, or a percentage in brackets.
bool isNothingOrShare(CellReader reader) {
    reader.skipSpaces();
    if (!reader.take('(')) {
        return reader.atEnd();
    }
    reader.skipSpaces();
    const bool isShare = reader.number().has_value();
    reader.take('%');
    return isShare && reader.take(')') && reader.atEnd();
}

// "<=7", "≤7", "< 8", "<5", "<8 (2.9%)": a bound that withholds a count. "<1,000" and "< 0" are bands and stay text.
bool isRedactionBound(CellReader reader) {
    if (!reader.take('<') && !reader.take("≤")) {
        return false;
    }
    reader.take('=');
    reader.skipSpaces();
    const auto number = reader.number();
    return number && number->integer && number->value >= 1 && number->value <= 20 && isNothingOrShare(reader);
}

void setNumber(CellValue& value, const ReadNumber& number) {
    value.number = number.value;
    value.negative = number.value < 0;
    value.writtenAsFloat = number.writtenAsFloat;
    value.digits = number.digits;
    value.exactInteger = number.integer && std::abs(number.value) <= 9007199254740992.0;
}

CellValue plainNumber(const ReadNumber& number) {
    CellValue value;
    setNumber(value, number);
    value.kind = number.integer ? CellKind::Integer : CellKind::Decimal;
    return value;
}

bool takeLimitSign(CellReader& reader) {
    const bool found = reader.take('<') || reader.take('>') || reader.take("≤") || reader.take("≥");
    if (found) {
        reader.take('=');
        reader.skipSpaces();
    }
    return found;
}

bool takeRangeSign(CellReader& reader) {
    reader.skipSpaces();
    const bool found = reader.take("–") || reader.take("—") || reader.take("to ") || reader.take(',') ||
                       reader.take(';') || reader.take(':') || reader.take('-');
    reader.skipSpaces();
    return found;
}

// One end of an interval; models that did not converge write none.
bool takeBound(CellReader& reader) {
    return reader.number() || reader.take("NaN") || reader.take("NA") || reader.take("Inf") || reader.take("-Inf");
}

// What may follow an interval: "; p = 0", "*", a bracket.
bool isAfterword(std::string_view rest) {
    return rest.empty() || rest.front() == ';' || rest.front() == '*' || rest.front() == ',';
}

std::optional<CellValue> intervalAfter(CellReader reader, const ReadNumber& first, bool hasPoint, double point) {
    reader.take('%');
    if (!takeRangeSign(reader)) {
        return std::nullopt;
    }
    if (!takeBound(reader)) {
        return std::nullopt;
    }
    reader.take('%');
    reader.skipSpaces();
    if (!reader.take(')') && !reader.take(']')) {
        return std::nullopt;
    }
    reader.skipSpaces();
    if (!isAfterword(reader.rest())) {
        return std::nullopt;
    }
    CellValue value;
    value.kind = CellKind::Interval;
    value.hasPoint = hasPoint;
    value.number = hasPoint ? point : first.value;
    return value;
}

// "<0.001" and ">0.9" state a number that was cut off, "<0.1%" a share. Whole numbers so written are bounds that
// withhold a count, or bands.
std::optional<CellValue> limitedDecimal(CellReader reader) {
    if (!takeLimitSign(reader)) {
        return std::nullopt;
    }
    const auto number = reader.number();
    const bool percent = number && reader.take('%');
    if (!number || (number->integer && !percent) || !reader.atEnd()) {
        return std::nullopt;
    }
    CellValue value = plainNumber(*number);
    value.kind = percent ? CellKind::Percent : CellKind::Decimal;
    return value;
}

// The group that others are compared with, behind the bracket: 1 (ref), 1.00 (reference).
bool isReference(std::string_view rest) {
    return equalsIgnoringCase(rest, "ref)") || equalsIgnoringCase(rest, "ref.)") ||
           equalsIgnoringCase(rest, "reference)") || equalsIgnoringCase(rest, "ref]") ||
           equalsIgnoringCase(rest, "reference]");
}

// What stands behind the bracket in 600 ([REDACTED]), 0 (NaN), 3 (NA%): a count whose percentage is withheld or not
// defined.
bool hasNoShare(std::string_view rest) {
    if (!rest.ends_with(')')) {
        return false;
    }
    const std::string_view inside = trimmed(rest.substr(0, rest.size() - 1));
    return isRedactionWord(rest) || equalsIgnoringCase(inside, "nan") || equalsIgnoringCase(inside, "nan%") ||
           equalsIgnoringCase(inside, "na") || equalsIgnoringCase(inside, "na%");
}

// What stands in brackets behind a number: a percentage, a second figure, or bounds.
std::optional<CellValue> bracketed(const ReadNumber& outer, bool outerPercent, CellReader reader) {
    reader.skipSpaces();
    const bool square = reader.peek() == '[';
    if (!reader.take('(') && !reader.take('[')) {
        return std::nullopt;
    }
    reader.skipSpaces();
    reader.take("IQR ");
    if (outer.integer && !outerPercent && outer.value >= 0 && hasNoShare(reader.rest())) {
        CellValue value;
        setNumber(value, outer);
        value.kind = CellKind::CountWithPercent;
        return value;
    }
    if (isReference(reader.rest())) {
        CellValue value;
        value.kind = CellKind::Interval;
        value.hasPoint = true;
        value.number = outer.value;
        return value;
    }
    takeLimitSign(reader); // 3 (<0.1%)
    const auto inner = reader.number();
    if (!inner) { // 1 (NA-NA), 0.00 (NaN-Inf)
        return takeBound(reader) ? intervalAfter(reader, outer, true, outer.value) : std::nullopt;
    }
    if (auto interval = intervalAfter(reader, *inner, true, outer.value)) {
        return interval;
    }
    reader.skipSpaces();
    const bool innerPercent = reader.take('%');
    reader.skipSpaces();
    // 61 [12] may be anything; 3 [2%] and 12.5% [33], 12.5 [33] are counts.
    const bool sharePrecedes = square && inner->integer && !innerPercent && (outerPercent || outer.writtenAsFloat);
    if (square ? !(innerPercent || sharePrecedes) || !reader.take(']') : !reader.take(')')) {
        return std::nullopt;
    }
    reader.skipSpaces();
    if (!isAfterword(reader.rest())) {
        return std::nullopt;
    }
    CellValue value;
    if (sharePrecedes || (outerPercent && inner->integer && !innerPercent)) { // 12.5% (33)
        setNumber(value, *inner);
        value.kind = CellKind::CountWithPercent;
        value.second = outer.value;
        return value;
    }
    if (outer.integer && !outerPercent && outer.value >= 0) {
        setNumber(value, outer);
        value.kind = CellKind::CountWithPercent;
        value.second = inner->value;
        return value;
    }
    value.kind = CellKind::Interval; // 54.2 (12.1): a mean with its deviation
    value.hasPoint = true;
    value.number = outer.value;
    return value;
}

std::optional<CellValue> fractionAfter(const ReadNumber& numerator, CellReader reader) {
    reader.skipSpaces();
    if (!numerator.integer || numerator.value < 0 || !reader.take('/')) {
        return std::nullopt;
    }
    reader.skipSpaces();
    const auto denominator = reader.number();
    if (!denominator || denominator->value < 0) {
        return std::nullopt;
    }
    reader.skipSpaces();
    if (!reader.atEnd() && reader.peek() != '(') { // 01/03/2020 is no fraction
        return std::nullopt;
    }
    CellValue value;
    setNumber(value, numerator);
    value.kind = CellKind::Fraction;
    value.second = denominator->value;
    return value;
}

bool isRangeAfter(CellReader reader) {
    if (!takeRangeSign(reader) || !reader.number()) {
        return false;
    }
    reader.skipSpaces();
    return reader.atEnd() || reader.take(')') || reader.take(']');
}

CellValue ofKind(CellKind kind) {
    CellValue value;
    value.kind = kind;
    return value;
}

// A mark that stands for one half of a composite: "-- / 33,439", "NA (NA%)", "(NA-0.21)".
bool isBrokenComposite(std::string_view text) {
    const std::string_view body = text.front() == '(' || text.front() == '[' ? text.substr(1) : text;
    const char first = body.empty() ? '\0' : body.front();
    if (first != '-' && first != 'n' && first != 'N') {
        return false;
    }
    const std::size_t end = body.find_first_of(" (/-");
    const bool dashes = body.starts_with("-- ") || body.starts_with("--/");
    return dashes || (end != std::string_view::npos && end > 0 && equalsIgnoringCase(body.substr(0, end), "na") &&
                      body.find_first_of("(/-") != std::string_view::npos);
}

CellValue startingWithNumber(const ReadNumber& number, CellReader reader) {
    if (reader.atEnd()) {
        return plainNumber(number);
    }
    const bool percent = reader.take('%');
    if (percent && reader.atEnd()) {
        CellValue value = plainNumber(number);
        value.kind = CellKind::Percent;
        return value;
    }
    if (auto value = bracketed(number, percent, reader)) {
        return *value;
    }
    if (auto value = fractionAfter(number, reader)) {
        return *value;
    }
    if (isRangeAfter(reader)) {
        return ofKind(CellKind::Range);
    }
    return ofKind(CellKind::Text);
}

} // namespace

std::string_view nameOf(CellKind kind) {
    switch (kind) {
    case CellKind::Empty:
        return "empty";
    case CellKind::Integer:
        return "integer";
    case CellKind::Decimal:
        return "decimal";
    case CellKind::Percent:
        return "percent";
    case CellKind::CountWithPercent:
        return "count-with-percent";
    case CellKind::Fraction:
        return "fraction";
    case CellKind::Interval:
        return "interval";
    case CellKind::Range:
        return "range";
    case CellKind::Date:
        return "date";
    case CellKind::Redaction:
        return "redaction";
    case CellKind::MissingMark:
        return "missing";
    case CellKind::Text:
        return "text";
    }
    return "text";
}

bool statesCount(const CellValue& value) {
    return value.exactInteger && (value.kind == CellKind::Integer || value.kind == CellKind::CountWithPercent ||
                                  value.kind == CellKind::Fraction);
}

namespace {

CellValue parseTrimmed(std::string_view text) {
    CellReader reader(text);
    const char first = text.front();
    if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.' || first == '\xE2') {
        if (isDate(text)) {
            return ofKind(CellKind::Date);
        }
        if (const auto number = reader.number()) {
            return startingWithNumber(*number, reader);
        }
    }
    if (isRedactionWord(text) || isRedactionBound(CellReader(text))) {
        return ofKind(CellKind::Redaction);
    }
    if (isBrokenComposite(text)) {
        return ofKind(CellKind::MissingMark);
    }
    if (const auto limited = limitedDecimal(reader)) {
        return *limited;
    }
    if (first == '(' || first == '[') {
        const bool round = reader.take('(');
        if (!round) {
            reader.take('[');
        }
        reader.skipSpaces();
        if (const auto number = reader.number()) {
            // Brackets that differ, "(0,18]", write the limits of a class; like ones write bounds.
            const bool closesAlike = text.back() == (round ? ')' : ']');
            if (auto interval = intervalAfter(reader, *number, false, 0)) {
                return closesAlike ? *interval : ofKind(CellKind::Range);
            }
        }
    }
    return ofKind(isDate(text) ? CellKind::Date : CellKind::Text);
}

} // namespace

CellValue parseCell(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) {
        return {};
    }
    if (text.size() > longestValue) {
        return ofKind(CellKind::Text);
    }
    if (isMissingMark(text)) {
        return ofKind(CellKind::MissingMark);
    }
    if (text.find(',') == std::string_view::npos) {
        return parseTrimmed(text);
    }
    std::array<char, longestValue> rewritten{};
    return parseTrimmed(withDecimalPoints(text, rewritten));
}

} // namespace outcheck::table
