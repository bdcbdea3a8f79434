// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/cell_names.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace outcheck::protect {

namespace {

constexpr std::size_t mostNamed = 40;
constexpr std::size_t mostLetters = 4, mostDigits = 9;

// One end of a block: either part may be missing.
struct Corner {
    std::optional<std::size_t> row, column;
};

std::optional<Corner> cornerNamed(std::string_view name) {
    Corner corner;
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto letters = static_cast<std::size_t>(std::find_if_not(name.begin(), name.end(), isLetter) - name.begin());
    std::size_t column = 0;
    for (const char c : name.substr(0, letters)) {
        column = column * 26 + static_cast<std::size_t>(c >= 'a' ? c - 'a' : c - 'A') + 1;
    }
    if (letters > 0) {
        corner.column = column - 1;
    }
    const std::string_view digits = name.substr(letters);
    if (!digits.empty()) {
        std::size_t row = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), row);
        if (error != std::errc() || end != digits.data() + digits.size() || row == 0) {
            return std::nullopt;
        }
        corner.row = row - 1;
    }
    const bool isNamed = corner.row || corner.column;
    return isNamed && letters <= mostLetters && digits.size() <= mostDigits ? std::optional(corner) : std::nullopt;
}

std::optional<CellBlock> blockNamed(std::string_view name) {
    const std::size_t colon = name.find(':');
    const auto from = cornerNamed(name.substr(0, colon));
    const auto to = colon == std::string_view::npos ? from : cornerNamed(name.substr(colon + 1));
    if (!from || !to || from->row.has_value() != to->row.has_value() ||
        from->column.has_value() != to->column.has_value()) {
        return std::nullopt;
    }
    CellBlock block{{from->row.value_or(0), from->column.value_or(0)},
                    {to->row.value_or(SIZE_MAX), to->column.value_or(SIZE_MAX)}};
    const bool isInOrder = block.first.row <= block.last.row && block.first.column <= block.last.column;
    return isInOrder ? std::optional(block) : std::nullopt;
}

} // namespace

std::string columnLetters(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters;
}

std::string nameOf(const CellPlace& cell) {
    return columnLetters(cell.column) + std::to_string(cell.row + 1);
}

std::string namesOf(const std::vector<CellPlace>& cells) {
    std::string names;
    for (std::size_t i = 0; i < std::min(cells.size(), mostNamed); ++i) {
        names += (i == 0 ? "" : ", ") + nameOf(cells[i]);
    }
    return cells.size() > mostNamed ? names + " and " + std::to_string(cells.size() - mostNamed) + " more" : names;
}

Result<std::vector<CellBlock>> blocksNamed(std::string_view names) {
    std::vector<CellBlock> blocks;
    while (!names.empty()) {
        const std::size_t comma = names.find(',');
        const std::string_view name = names.substr(0, comma);
        const auto block = blockNamed(name);
        if (!block) {
            return failure(ErrorCode::Malformed, {},
                           "\"" + printable(name) + "\" names no cells: B6, B6:C9, B (a column) or 6 (a row) would");
        }
        blocks.push_back(*block);
        names = comma == std::string_view::npos ? std::string_view() : names.substr(comma + 1);
    }
    return blocks;
}

} // namespace outcheck::protect
