// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_context.h"
#include "table/column_summary.h"
#include "table/column_sweep.h"
#include "table/header_rows.h"
#include "table/role_model.h"
#include "table/rounding.h"
#include "table/row_labels.h"
#include "table/table_profile.h"
#include "task/helpers.h"

#include <algorithm>

namespace outcheck::table {

namespace {

constexpr std::size_t headRecords = 32; // kept as text until the header is known
constexpr std::size_t headCellBytes = 4096;
constexpr std::size_t exactRows = RowSample::mostRows;        // data rows before the quick way pays
constexpr std::size_t sweptColumns = 1024;                    // its memory is up to 30 KB a column
constexpr std::uint64_t blocksAlone = 8;                      // before help is asked for
constexpr std::uint64_t flushAfter = std::uint64_t{1} << 30U; // records: so that no 32-bit count overflows

std::string joinedName(const std::vector<std::vector<std::string>>& head, std::size_t headerRows, std::size_t column) {
    std::string name;
    std::string_view previous;
    for (std::size_t row = 0; row < headerRows && row < head.size(); ++row) {
        const bool lastRow = row + 1 == headerRows; // that may be the line of index names of a data frame
        if ((!lastRow && isCaption(head[row])) || column >= head[row].size() || head[row][column].empty() ||
            head[row][column] == previous) {
            continue;
        }
        name += (name.empty() ? "" : " / ") + head[row][column];
        previous = head[row][column];
    }
    return name;
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
    RowSample sample;
    RowLabels rowLabels;
    std::vector<LabelledCells> labelled; // by column, while rows are read one by one

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
        if (!sample.isFull()) {
            sample.add(fields, values);
        }
        if (sweeps.empty()) {
            addLabels(kindOfRow(fields, values), values);
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

    void addLabels(RowKind kind, std::span<const CellValue> values) {
        rowLabels.add(header.rows + exactlyAdded, kind);
        labelled.resize(std::max(labelled.size(), values.size()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            labelled[i].add(kind, values[i]);
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

    TableProfile judge() const;
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
    const auto all = contextsOf(columns, names, sample);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnProfile column = summaryOf(columns[i], static_cast<std::uint32_t>(i));
        RoleJudgement judgement = judgeRole(all[i]);
        column.name = names[i];
        column.role = judgement.role;
        column.confidence = judgement.confidence;
        column.evidence = std::move(judgement.evidence);
        column.mayBeCount = judgement.mayBeCount;
        column.countsInLabelledRows = i < labelled.size() && labelled[i].areCounts();
        profile.columns.push_back(std::move(column));
    }
    findRounding(profile);
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

} // namespace outcheck::table
