// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_sweep.h"
#include "table/header_rows.h"
#include "table/role_model.h"
#include "table/rounding.h"
#include "table/row_labels.h"
#include "table/table_profile.h"
#include "task/helpers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcheck::table {

namespace {

constexpr std::size_t headRecords = 32; // kept as text until the header is known
constexpr std::size_t headCellBytes = 4096;
constexpr std::size_t ratioRows = 64; // rows whose numbers are held against each other
constexpr std::size_t ratioColumns = 24;
constexpr std::size_t chartBins = 32;
constexpr std::size_t exactRows = ratioRows;                  // data rows before the quick way pays
constexpr std::size_t sweptColumns = 1024;                    // its memory is up to 30 KB a column
constexpr std::uint64_t blocksAlone = 8;                      // before help is asked for
constexpr std::uint64_t flushAfter = std::uint64_t{1} << 30U; // records: so that no 32-bit count overflows

// Whether value · b / a is the same in (nearly) every row: then value is a rate or share of a per b.
bool isQuotient(const std::vector<std::vector<double>>& rows, std::size_t value, std::size_t a, std::size_t b) {
    double scale = 0;
    std::size_t agreeing = 0;
    std::size_t tried = 0;
    for (const auto& row : rows) {
        if (std::max({value, a, b}) >= row.size() || !(row[value] > 0) || !(row[a] > 0) || !(row[b] > 0)) {
            continue;
        }
        const double factor = row[value] * row[b] / row[a];
        scale = tried == 0 ? factor : scale;
        ++tried;
        agreeing += std::abs(factor - scale) <= 0.002 * scale;
    }
    return tried >= 4 && agreeing == tried;
}

std::string joinedName(const std::vector<std::vector<std::string>>& head, std::size_t headerRows, std::size_t column) {
    std::string name;
    std::string_view previous;
    for (std::size_t row = 0; row < headerRows && row < head.size(); ++row) {
        if (column >= head[row].size() || head[row][column].empty() || head[row][column] == previous) {
            continue;
        }
        name += (name.empty() ? "" : " / ") + head[row][column];
        previous = head[row][column];
    }
    return name;
}

CellKind commonKind(const ColumnAccumulator& column) {
    std::size_t best = static_cast<std::size_t>(CellKind::Empty);
    std::uint64_t most = 0;
    for (std::size_t kind = 0; kind < cellKindCount; ++kind) {
        const bool says = kind != static_cast<std::size_t>(CellKind::Empty) &&
                          kind != static_cast<std::size_t>(CellKind::MissingMark) &&
                          kind != static_cast<std::size_t>(CellKind::Redaction);
        if (says && column.kinds[kind] > most) {
            best = kind;
            most = column.kinds[kind];
        }
    }
    return static_cast<CellKind>(best);
}

std::vector<std::uint64_t> binsOf(const ColumnAccumulator& column) {
    const auto& numbers = column.sample.numbers();
    const double width = column.maximum - column.minimum;
    if (numbers.empty() || !(width > 0) || !std::isfinite(width)) {
        return {};
    }
    std::vector<std::uint64_t> bins(chartBins, 0);
    for (const double number : numbers) {
        const double position = (number - column.minimum) / width * static_cast<double>(chartBins);
        ++bins[std::min(chartBins - 1, static_cast<std::size_t>(std::max(0.0, position)))];
    }
    return bins;
}

bool hasText(const ColumnAccumulator& column, std::string_view lower) {
    return std::find(column.fewTexts.begin(), column.fewTexts.end(), lower) != column.fewTexts.end();
}

// The rows of pandas' describe(), or others that name a mean and how far it reaches.
bool labelsStatistics(const ColumnAccumulator& column) {
    static constexpr std::array labels = {"mean", "std", "sd", "median", "min", "max"};
    return std::count_if(labels.begin(), labels.end(), [&](const char* label) { return hasText(column, label); }) >= 2;
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool isWhole(double sum) {
    return std::abs(sum - 100) <= 0.6 || std::abs(sum - 1) <= 0.006;
}

} // namespace

struct TableProfiler::State {
    std::vector<std::vector<std::string>> head;
    bool settled = false; // the header is known and the head has been counted
    HeaderJudgement header;
    std::uint64_t records = 0;
    std::size_t firstWidth = 0;
    std::uint64_t ragged = 0;
    std::size_t width = 0;
    std::vector<ColumnAccumulator> columns;
    std::vector<std::vector<double>> ratioSample;
    RowLabels rowLabels;

    CellObserver* observer = nullptr;
    task::Helpers* helpers = nullptr;
    std::vector<ColumnSweep> sweeps; // once there are enough rows: one for each column of the first record
    std::uint64_t exactlyAdded = 0;  // data rows
    std::uint64_t unflushed = 0;     // records
    std::uint64_t blocks = 0;

    void tell(std::span<const std::string_view> fields, std::span<const CellValue> values) const {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const auto column = static_cast<std::uint32_t>(i);
            const Interest interest = observer->interestIn(column, fields[i], values[i]);
            if (interest.parties != 0) {
                observer->addCell({column, records, fields[i], values[i]}, interest.parties);
            }
        }
    }

    void addExactly(std::span<const std::string_view> fields, std::span<const CellValue> values) {
        if (fields.size() > columns.size()) {
            columns.resize(fields.size());
        }
        ragged += fields.size() != width;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            columns[i].add(fields[i], values[i]);
        }
        if (ratioSample.size() < ratioRows) {
            auto& row = ratioSample.emplace_back(std::min<std::size_t>(fields.size(), 256));
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool number = values[i].kind == CellKind::Integer || values[i].kind == CellKind::Decimal ||
                                    values[i].kind == CellKind::Percent;
                row[i] = number ? values[i].number : std::numeric_limits<double>::quiet_NaN();
            }
        }
        if (sweeps.empty()) {
            rowLabels.add(header.rows + exactlyAdded, kindOfRow(fields, values));
        }
        ++exactlyAdded;
        // Where the labels of rows decide, every label must be read.
        const bool exactFurther = rowLabels.decide() && exactlyAdded < RowLabels::mostRecords;
        if (sweeps.empty() && exactlyAdded >= exactRows && width <= sweptColumns && !exactFurther) {
            for (std::size_t i = 0; i < width; ++i) {
                sweeps.emplace_back(static_cast<std::uint32_t>(i), observer);
            }
        }
    }

    // A record that is as wide as the first one.
    void addQuickly(std::span<const std::string_view> fields) {
        for (std::size_t i = 0; i < sweeps.size(); ++i) {
            sweeps[i].add(records, fields[i], columns[i]);
        }
        tellSwept(1);
    }

    void sweepBlock(const csv::RecordBlock& block) {
        const auto sweepColumn = [&](std::size_t column) { sweeps[column].add(block, columns[column]); };
        if (helpers != nullptr && ++blocks > blocksAlone) {
            helpers->forEach(sweeps.size(), sweepColumn);
        } else {
            for (std::size_t column = 0; column < sweeps.size(); ++column) {
                sweepColumn(column);
            }
        }
        tellSwept(block.records);
    }

    // What the columns have found out each for itself in the last records.
    void tellSwept(std::uint64_t swept) {
        if (observer != nullptr) {
            showSwept();
            for (ColumnSweep& sweep : sweeps) {
                sweep.tellTallies(*observer);
            }
        }
        unflushed += swept;
        if (unflushed >= flushAfter) {
            flush();
        }
    }

    void showSwept();

    void flush() {
        for (std::size_t i = 0; i < sweeps.size(); ++i) {
            sweeps[i].flush(columns[i], observer);
        }
        unflushed = 0;
    }

    bool isSwept(std::size_t cells) const { return !sweeps.empty() && cells == sweeps.size(); }

    static std::vector<CellValue> valuesOf(std::span<const std::string_view> fields) {
        std::vector<CellValue> values(fields.size());
        std::transform(fields.begin(), fields.end(), values.begin(), parseCell);
        return values;
    }

    void keepHead(std::span<const std::string_view> fields) {
        auto& record = head.emplace_back();
        for (const std::string_view field : fields) {
            record.emplace_back(field.substr(0, headCellBytes));
        }
        if (head.size() == headRecords) {
            settle();
        }
    }

    void settle() {
        settled = true;
        header = judgeHeader(head);
        width = head.empty() ? 0 : head.front().size();
        columns.resize(width);
        for (std::size_t row = header.rows; row < head.size(); ++row) {
            const std::vector<std::string_view> fields(head[row].begin(), head[row].end());
            addExactly(fields, valuesOf(fields));
        }
    }

    // Integer columns that make up a ratio column, and the ratio columns themselves.
    void findRatios(std::vector<ColumnContext>& contexts) const;
    // Columns of decimals that make up a whole in every row.
    void findParts(std::vector<ColumnContext>& contexts) const;
    std::vector<ColumnContext> contexts(const std::vector<std::string>& names) const;
    TableProfile judge() const;
    ColumnProfile summary(std::size_t column) const;
};

// By rows, and by columns within a row.
void TableProfiler::State::showSwept() {
    std::vector<std::span<const ShownCell>> rest;
    for (const ColumnSweep& sweep : sweeps) {
        if (!sweep.shown().empty()) {
            rest.push_back(sweep.shown());
        }
    }
    while (!rest.empty()) {
        std::uint64_t row = rest.front().front().cell.row;
        for (const auto& cells : rest) {
            row = std::min(row, cells.front().cell.row);
        }
        bool anyEnds = false;
        for (auto& cells : rest) {
            if (cells.front().cell.row == row) {
                observer->addCell(cells.front().cell, cells.front().parties);
                cells = cells.subspan(1);
                anyEnds = anyEnds || cells.empty();
            }
        }
        if (anyEnds) {
            std::erase_if(rest, [](const auto& cells) { return cells.empty(); });
        }
    }
}

void TableProfiler::State::findRatios(std::vector<ColumnContext>& contexts) const {
    std::vector<std::size_t> decimals;
    std::vector<std::size_t> integers;
    for (std::size_t i = 0; i < std::min<std::size_t>(columns.size(), 256); ++i) {
        const ColumnAccumulator& column = columns[i];
        if (column.numeric > 3 && column.decimals * 2 > column.numeric && decimals.size() < ratioColumns) {
            decimals.push_back(i);
        } else if (column.integers > 3 && column.integers == column.numeric && integers.size() < ratioColumns) {
            integers.push_back(i);
        }
    }
    for (const std::size_t value : decimals) {
        for (const std::size_t a : integers) {
            for (const std::size_t b : integers) {
                if (a != b && isQuotient(ratioSample, value, a, b)) {
                    contexts[value].isRatio = true;
                    contexts[a].partOfRatio = true;
                    contexts[b].partOfRatio = true;
                }
            }
        }
    }
}

void TableProfiler::State::findParts(std::vector<ColumnContext>& contexts) const {
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(columns.size(), 256); ++i) {
        if (columns[i].decimals * 2 > columns[i].present()) {
            parts.push_back(i);
        }
    }
    if (parts.size() < 2 || ratioSample.size() < 3) {
        return;
    }
    for (const auto& row : ratioSample) {
        double sum = 0;
        for (const std::size_t part : parts) {
            sum += part < row.size() ? row[part] : std::numeric_limits<double>::quiet_NaN();
        }
        if (!isWhole(sum)) { // nor is what is not a number
            return;
        }
    }
    for (const std::size_t part : parts) {
        contexts[part].sumsToWhole = true;
    }
}

std::vector<ColumnContext> TableProfiler::State::contexts(const std::vector<std::string>& names) const {
    std::vector<ColumnContext> contexts(columns.size());
    bool describes = false;
    std::size_t keys = 0;
    std::vector<bool> isKey(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnAccumulator& column = columns[i];
        describes = describes || labelsStatistics(column);
        // A text or date column without repetition names each row; numbers without repetition may be counts.
        isKey[i] = column.rows >= 3 && column.numeric == 0 && column.distinct.estimate() == column.rows;
        keys += isKey[i];
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnContext& context = contexts[i];
        context.name = names[i];
        context.values = &columns[i];
        context.first = i == 0;
        context.last = i + 1 == columns.size();
        context.rowsHaveOtherKey = keys > (isKey[i] ? 1U : 0U);
        context.describesStatistics = describes;
        context.namesARow = i > 0 && hasText(columns.front(), lowered(names[i]));
    }
    findRatios(contexts);
    findParts(contexts);
    std::size_t numeric = 0;
    std::size_t counts = 0;
    std::vector<bool> looksLikeCount(columns.size());
    std::vector<bool> isNumeric(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        isNumeric[i] = 2 * columns[i].numeric > columns[i].present();
        looksLikeCount[i] = isNumeric[i] && isCountRole(judgeRole(contexts[i]).role);
        numeric += isNumeric[i];
        counts += looksLikeCount[i];
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t others = numeric - (isNumeric[i] ? 1U : 0U);
        const std::size_t like = counts - (looksLikeCount[i] ? 1U : 0U);
        contexts[i].countNeighbours = others == 0 ? 0 : static_cast<double>(like) / static_cast<double>(others);
    }
    return contexts;
}

ColumnProfile TableProfiler::State::summary(std::size_t index) const {
    const ColumnAccumulator& column = columns[index];
    ColumnProfile profile;
    profile.index = static_cast<std::uint32_t>(index);
    profile.type = commonKind(column);
    profile.distinct = column.distinct.estimate();
    profile.rows = column.rows;
    profile.numeric = column.numeric;
    profile.missing = column.missing();
    profile.redacted = column.redacted();
    profile.integers = column.integers;
    if (column.numeric > 0) {
        profile.minimum = column.minimum;
        profile.maximum = column.maximum;
        profile.sum = column.sum;
    }
    if (column.hasNonZero) {
        profile.smallestNonZero = column.smallestNonZero;
    }
    profile.divisibleBy5 = column.divisibleBy5;
    profile.divisibleBy6 = column.divisibleBy6;
    profile.divisibleBy7 = column.divisibleBy7;
    profile.divisibleBy10 = column.divisibleBy10;
    profile.midpoint6 = column.midpoint6;
    profile.nonZeroIntegers = column.nonZeroIntegers;
    profile.zeros = column.zeros;
    profile.small = column.small;
    profile.bins = binsOf(column);
    return profile;
}

TableProfile TableProfiler::State::judge() const {
    TableProfile profile;
    profile.records = records;
    profile.headerRows = header.rows;
    profile.headerMissing = header.missing;
    profile.dataRows = records - std::min<std::uint64_t>(records, header.rows);
    profile.raggedRecords = ragged;
    profile.rowKinds = rowLabels.kinds();
    std::vector<std::string> names(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        names[i] = joinedName(head, header.rows, i);
    }
    const auto all = contexts(names);
    RoundingTally pooled;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnProfile column = summary(i);
        RoleJudgement judgement = judgeRole(all[i]);
        column.name = names[i];
        column.role = judgement.role;
        column.confidence = judgement.confidence;
        column.evidence = std::move(judgement.evidence);
        if (isCountRole(column.role)) {
            const RoundingTally tally = RoundingTally::of(columns[i]);
            column.rounding = roundingOf(tally);
            pooled += tally;
        }
        profile.columns.push_back(std::move(column));
    }
    profile.rounding = roundingOf(pooled);
    for (ColumnProfile& column : profile.columns) {
        // Too few cells to tell a base of their own: they follow the table where they fit it.
        if (isCountRole(column.role) && column.rounding.kind == RoundingKind::None && column.nonZeroIntegers > 0 &&
            roundingOf({4, column.divisibleBy5 == column.nonZeroIntegers ? 4U : 0U,
                        column.divisibleBy6 == column.nonZeroIntegers ? 4U : 0U,
                        column.divisibleBy7 == column.nonZeroIntegers ? 4U : 0U,
                        column.divisibleBy10 == column.nonZeroIntegers ? 4U : 0U,
                        column.midpoint6 == column.nonZeroIntegers ? 4U : 0U}) == profile.rounding) {
            column.rounding = profile.rounding;
        }
    }
    return profile;
}

TableProfiler::TableProfiler(CellObserver* observer, task::Helpers* helpers) : m_state(std::make_unique<State>()) {
    m_state->observer = observer;
    m_state->helpers = helpers;
}
TableProfiler::~TableProfiler() = default;
TableProfiler::TableProfiler(TableProfiler&&) noexcept = default;
TableProfiler& TableProfiler::operator=(TableProfiler&&) noexcept = default;

void TableProfiler::addRecord(std::span<const std::string_view> fields) {
    State& state = *m_state;
    if (state.records == 0) {
        state.firstWidth = fields.size();
    }
    if (state.observer != nullptr && (state.records == 0 || fields.size() != state.firstWidth)) {
        state.observer->addRecord(state.records, fields.size());
    }
    if (state.isSwept(fields.size())) {
        state.addQuickly(fields);
    } else {
        const std::vector<CellValue> values = State::valuesOf(fields);
        if (state.observer != nullptr) {
            state.tell(fields, values);
        }
        if (state.settled) {
            state.addExactly(fields, values);
        } else {
            state.keepHead(fields);
        }
    }
    ++state.records;
}

void TableProfiler::addBlock(const csv::RecordBlock& block) {
    std::vector<std::string_view> fields(block.columns);
    std::size_t done = 0;
    for (; done < block.records && !m_state->isSwept(block.columns); ++done) {
        for (std::size_t column = 0; column < block.columns; ++column) {
            fields[column] = block.field(done, column);
        }
        addRecord(fields);
    }
    if (done < block.records) {
        csv::RecordBlock rest = block;
        rest.firstNumber = m_state->records;
        rest.records -= done;
        rest.ends += done * block.columns;
        m_state->sweepBlock(rest);
        m_state->records += rest.records;
    }
}

TableProfile TableProfiler::judge() {
    if (m_state->settled) {
        m_state->flush();
        return m_state->judge();
    }
    State copy = *m_state;
    copy.settle();
    return copy.judge();
}

std::string_view nameOf(ColumnRole role) {
    switch (role) {
    case ColumnRole::Dimension:
        return "dimension";
    case ColumnRole::Date:
        return "date";
    case ColumnRole::Count:
        return "count";
    case ColumnRole::Composite:
        return "composite";
    case ColumnRole::Rate:
        return "rate";
    case ColumnRole::Percentage:
        return "percentage";
    case ColumnRole::Statistic:
        return "statistic";
    case ColumnRole::Bound:
        return "bound";
    case ColumnRole::PValue:
        return "p_value";
    case ColumnRole::Identifier:
        return "identifier";
    case ColumnRole::Text:
        return "text";
    case ColumnRole::Index:
        return "index";
    case ColumnRole::Empty:
        return "empty";
    }
    return "text";
}

std::string_view nameOf(RoundingKind kind) {
    switch (kind) {
    case RoundingKind::None:
        return "none";
    case RoundingKind::Nearest:
        return "nearest";
    case RoundingKind::Up:
        return "up";
    case RoundingKind::Midpoint:
        return "midpoint";
    }
    return "none";
}

} // namespace outcheck::table
