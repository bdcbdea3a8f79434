// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/aligned_counts.h"

#include "table/cell_value.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

// "<int> <chr>" under the names of a tibble.
bool isTypes(std::string_view text, const std::vector<LogWord>& words) {
    return std::all_of(words.begin(), words.end(), [&](const LogWord& word) {
        const std::string_view type = textOf(text, word);
        return type.starts_with('<') && type.ends_with('>');
    });
}

bool isFollowedByBracket(std::string_view text, const LogWord& word) {
    return word.end + 1 < text.size() && text[word.end + 1] == '(';
}

// The word of a row that ends where a word of the header ends.
const LogWord* wordEndingAt(const std::vector<LogWord>& words, std::size_t end) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const LogWord& word) { return word.end == end; });
    return found == words.end() ? nullptr : &*found;
}

bool hasWholeWord(std::string_view line) {
    bool inNumber = false, mayBegin = true; // behind a blank
    for (const char c : line) {
        const bool isBlank = c == ' ' || c == '\t';
        if (isBlank && inNumber) {
            return true;
        }
        inNumber = (mayBegin || inNumber) && (isLogDigit(c) || (inNumber && c == ','));
        mayBegin = isBlank;
    }
    return inNumber;
}

bool mayStandForCount(std::string_view text) {
    const table::CellKind kind = table::parseCell(text).kind;
    return kind == table::CellKind::Integer || kind == table::CellKind::Redaction ||
           kind == table::CellKind::MissingMark;
}

// 12 or, where pandas has made floats of counts, 12.0.
std::optional<std::uint64_t> wholeFloat(std::string_view text) {
    if (text.ends_with(".0")) {
        text.remove_suffix(2);
    }
    return wholeNumber(text);
}

bool isSaidOfLevels(std::string_view text) {
    return wholeNumber(text) || text == "TRUE" || text == "FALSE" || text == "True" || text == "False" ||
           text == "<NA>" || text == "NA";
}

} // namespace

void AlignedCounts::addLine(std::uint64_t number, std::string_view line) {
    const bool isEmpty = withoutLeadingSpaces(line).empty();
    if (isEmpty || m_block.size() == mostLines) {
        endBlock();
    }
    if (!isEmpty) {
        line = line.substr(0, longestLine);
        m_block.push_back({number, std::string(line), hasWholeWord(line), {}});
    }
}

void AlignedCounts::endBlock() {
    const bool hasNumbers = std::any_of(m_block.begin(), m_block.end(), [](const Line& l) { return l.hasNumber; });
    if (m_block.size() >= 2 && (hasNumbers || isSeries())) {
        judgeBlock();
    }
    m_block.clear();
}

bool AlignedCounts::mayBeHeader(std::size_t line) const {
    constexpr std::size_t reach = 3; // types, and a row that was withheld, may lie between
    for (std::size_t i = line + 1; i < m_block.size() && i <= line + reach; ++i) {
        if (m_block[i].hasNumber) {
            return true;
        }
    }
    return false;
}

void AlignedCounts::judgeBlock() {
    const bool series = isSeries();
    for (std::size_t i = 0; i < m_block.size(); ++i) {
        if (series || m_block[i].hasNumber || mayBeHeader(i) || (i > 0 && mayBeHeader(i - 1))) {
            findWords(m_block[i].text, 0, m_block[i].words);
        }
    }
    if (series) {
        addSeries();
        return;
    }
    for (std::size_t header = 0; header + 1 < m_block.size();) {
        std::size_t rows = mayBeHeader(header) ? addNamedColumns(header) : 0;
        rows = rows > 0 || !mayBeHeader(header) ? rows : addCrossing(header);
        header += rows + 1;
    }
}

void AlignedCounts::add(const Line& line, const LogWord& word) {
    const std::string_view text = textOf(line.text, word);
    if (const auto value = wholeFloat(text); value && !isFollowedByBracket(line.text, word)) {
        m_found.push_back({line.number, word.begin, std::string(text), *value});
    }
}

// Value counts of pandas, whose last line says of which type they are.
bool AlignedCounts::isSeries() const {
    const std::string_view last = m_block.empty() ? std::string_view() : m_block.back().text;
    const std::size_t type = last.find("dtype: ");
    const std::string_view name = last.substr(std::min(type, last.size()));
    return name.starts_with("dtype: int64") || name.starts_with("dtype: Int64") || name.starts_with("dtype: float64");
}

// Floats are counts if all are whole.
void AlignedCounts::addSeries() {
    std::vector<const Line*> rows;
    for (const Line& line : m_block) {
        if (&line == &m_block.back() || line.words.size() < 2) {
            continue;
        }
        const std::string_view value = textOf(line.text, line.words.back());
        const bool isNumber =
            isLogDigit(value.front()) && value.find_first_not_of("0123456789.") == std::string_view::npos;
        if (isNumber && !wholeFloat(value)) {
            return; // means and shares
        }
        rows.push_back(&line);
    }
    for (const Line* line : rows) {
        add(*line, line->words.back());
    }
}

// Numbers under a name that says that they count. The number of rows; 0 where the line is no such header.
std::size_t AlignedCounts::addNamedColumns(std::size_t header) {
    const Line& names = m_block[header];
    const std::size_t types = isTypes(m_block[header + 1].text, m_block[header + 1].words) ? 1 : 0;
    const std::size_t first = header + 1 + types;
    std::vector<std::size_t> ends;
    for (const LogWord& word : names.words) {
        const LogWord* below = first < m_block.size() ? wordEndingAt(m_block[first].words, word.end) : nullptr;
        if (below != nullptr && mayStandForCount(textOf(m_block[first].text, *below)) &&
            namesCounts(textOf(names.text, word))) {
            ends.push_back(word.end);
        }
    }
    std::size_t rows = 0;
    for (std::size_t i = first; i < m_block.size() && !ends.empty(); ++i) {
        const Line& row = m_block[i];
        const bool fits = row.words.size() >= names.words.size() && row.words.size() <= names.words.size() + 4;
        std::size_t found = 0;
        for (const std::size_t end : ends) {
            const LogWord* word = fits ? wordEndingAt(row.words, end) : nullptr;
            if (word != nullptr) { // a number, or a mark in its place
                add(row, *word);
                ++found;
            }
        }
        if (found == 0) {
            break;
        }
        ++rows;
    }
    return rows == 0 ? 0 : rows + types;
}

// R's table(): below the levels only whole numbers, each ending where its level ends. Rows that are numbered one after
// the other are those of a data frame, which person-rows-in-log looks at.
std::size_t AlignedCounts::addCrossing(std::size_t header) {
    const Line& levels = m_block[header];
    const std::size_t width = levels.words.size();
    if (width < 2) {
        return 0;
    }
    std::size_t rows = 0, numbered = 0;
    bool isLabelled = false;
    for (std::size_t i = header + 1; i < m_block.size(); ++i, ++rows) {
        const Line& row = m_block[i];
        const std::size_t labels = row.words.size() < width ? 0 : row.words.size() - width;
        const bool fits = row.words.size() >= width && (rows == 0 || isLabelled == (labels > 0)) && labels <= 4;
        bool aligned = fits;
        for (std::size_t column = 0; aligned && column < width; ++column) {
            const LogWord& word = row.words[labels + column];
            aligned = word.end == levels.words[column].end && wholeNumber(textOf(row.text, word)).has_value();
        }
        if (!aligned) {
            break;
        }
        isLabelled = labels > 0;
        const auto number = isLabelled ? wholeNumber(textOf(row.text, row.words[0])) : std::nullopt;
        numbered += number && (*number == rows || *number == rows + 1) ? 1U : 0U;
        if (!isLabelled && rows == 1) {
            return 2; // a matrix of numbers
        }
    }
    const bool levelsSpeak = std::all_of(levels.words.begin(), levels.words.end(), [&](const LogWord& word) {
        return isSaidOfLevels(textOf(levels.text, word));
    });
    const bool isTable = isLabelled ? rows >= 2 && (numbered < rows || levelsSpeak) : rows == 1;
    for (std::size_t i = header + 1; isTable && i <= header + rows; ++i) {
        const Line& row = m_block[i];
        for (std::size_t word = row.words.size() - width; word < row.words.size(); ++word) {
            add(row, row.words[word]);
        }
    }
    return rows;
}

} // namespace outcheck::rules
