// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_form.h"

#include "table/cell_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace outcheck::table {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::optional<Span> takeNumber(CellReader& reader, std::string_view text) {
    reader.skipSpaces();
    const std::size_t begin = text.size() - reader.rest().size();
    if (!reader.number()) {
        return std::nullopt;
    }
    return Span{begin, text.size() - reader.rest().size() - begin};
}

// What stands in brackets, for a walker that is before them.
std::optional<Span> takeBracketed(CellReader& reader, std::string_view text) {
    reader.skipSpaces();
    if (!reader.take('(') && !reader.take('[')) {
        return std::nullopt;
    }
    reader.skipSpaces();
    reader.take("IQR ");
    return takeNumber(reader, text);
}

void setShare(CellParts& parts, const Span& share, std::string_view text) {
    parts.share = share;
    const std::size_t end = share.begin + share.size;
    parts.shareHasSign = end < text.size() && text[end] == '%';
}

std::optional<CellParts> partsOfComposite(CellReader& reader, const Span& first, std::string_view text, double count) {
    CellParts parts;
    parts.number = first;
    // 12.5% (33), 12.5 [33]
    const bool shareFirst = reader.take('%') || parseCell(first.of(text)).number != count;
    const auto second = takeBracketed(reader, text);
    if (!second) {
        return shareFirst ? std::nullopt : std::optional(parts); // 600 ([REDACTED])
    }
    if (shareFirst) {
        parts.number = *second;
        setShare(parts, first, text);
    } else {
        setShare(parts, *second, text);
    }
    return parts;
}

std::optional<CellParts> partsOfFraction(CellReader& reader, const Span& first, std::string_view text) {
    CellParts parts;
    parts.number = first;
    reader.skipSpaces();
    reader.take('/');
    parts.denominator = takeNumber(reader, text);
    if (!parts.denominator) {
        return std::nullopt;
    }
    if (const auto share = takeBracketed(reader, text)) {
        setShare(parts, *share, text);
    }
    return parts;
}

} // namespace

std::optional<CellParts> partsOf(std::string_view text, const CellValue& value) {
    CellReader reader(text);
    const auto first = takeNumber(reader, text);
    if (!first) {
        return std::nullopt;
    }
    switch (value.kind) {
    case CellKind::Integer:
    case CellKind::Decimal:
    case CellKind::Percent:
        return CellParts{*first, std::nullopt, std::nullopt, false};
    case CellKind::CountWithPercent:
        return partsOfComposite(reader, *first, text, value.number);
    case CellKind::Fraction:
        return partsOfFraction(reader, *first, text);
    default:
        return std::nullopt;
    }
}

std::optional<ShareBehind> shareBehind(std::string_view text) {
    const std::size_t open = text.find_last_of("([");
    if (open == std::string_view::npos || open == 0) {
        return std::nullopt;
    }
    CellReader reader(text.substr(open));
    reader.take(text[open]);
    reader.skipSpaces();
    const std::size_t begin = text.size() - reader.rest().size();
    if (!reader.number()) {
        return std::nullopt;
    }
    ShareBehind share{{begin, text.size() - reader.rest().size() - begin}, false};
    share.hasSign = reader.take('%');
    reader.skipSpaces();
    const bool closes = reader.take(text[open] == '(' ? ')' : ']');
    reader.skipSpaces();
    return closes && reader.atEnd() ? std::optional(share) : std::nullopt;
}

NumberForm formOf(std::string_view written) {
    NumberForm form;
    while (!written.empty() && !isDigit(written.front()) && written.front() != '.') {
        written.remove_prefix(1); // the sign
    }
    form.leadingZero = !written.starts_with('.');
    const std::size_t exponentAt = written.find_first_of("eE");
    int exponent = 0;
    if (exponentAt != std::string_view::npos) {
        std::string_view digits = written.substr(exponentAt + 1);
        digits.remove_prefix(digits.starts_with('+') ? 1 : 0);
        std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    }
    const std::string_view mantissa = written.substr(0, exponentAt);
    const std::size_t point = mantissa.find('.');
    const std::string_view whole = mantissa.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? std::string_view() : mantissa.substr(point + 1);
    const std::size_t separator =
        static_cast<std::size_t>(std::find_if_not(whole.begin(), whole.end(), isDigit) - whole.begin());
    for (std::size_t i = separator; i < whole.size() && !isDigit(whole[i]); ++i) {
        form.separator += whole[i];
    }
    exponent = std::clamp(exponent, -NumberForm::mostDecimals, NumberForm::mostDecimals);
    form.decimals = std::clamp(static_cast<int>(decimals.size()) - exponent, 0, NumberForm::mostDecimals);
    form.endsInPoint0 = decimals == "0";
    return form;
}

void widen(NumberForm& column, const NumberForm& cell, bool first) {
    if (first) {
        column = cell;
        return;
    }
    column.separator = column.separator.empty() ? cell.separator : column.separator;
    column.dropsZeros = column.dropsZeros || cell.decimals != column.decimals;
    column.decimals = std::max(column.decimals, cell.decimals);
    column.leadingZero = column.leadingZero && cell.leadingZero;
    column.endsInPoint0 = column.endsInPoint0 || cell.endsInPoint0;
}

std::string writtenIn(const NumberForm& form, double number) {
    char digits[512]; // 309 before the point and mostDecimals behind it are the longest
    const int size = std::snprintf(digits, sizeof digits, "%.*f", form.decimals, number);
    std::string text(digits, static_cast<std::size_t>(std::max(0, size)));
    std::replace(text.begin(), text.end(), ',', '.'); // the point of the caller's locale
    std::size_t point = std::min(text.find('.'), text.size());
    if (form.dropsZeros && point < text.size()) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text += form.endsInPoint0 ? "0" : "";
            text.erase(text.find_last_not_of('.') + 1);
        }
    }
    point = std::min(text.find('.'), text.size());
    const std::size_t firstDigit = text.starts_with('-') ? 1 : 0;
    if (!form.separator.empty()) {
        for (std::size_t at = point; at > firstDigit + 3; at -= 3) {
            text.insert(at - 3, form.separator);
        }
    }
    if (!form.leadingZero && text.substr(firstDigit).starts_with("0.")) {
        text.erase(firstDigit, 1);
    }
    return text;
}

} // namespace outcheck::table
