// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/row_index.h"

#include "base/utf8.h"
#include "csv/file_blocks.h"
#include "csv/record_machine.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace outcheck::csv {

namespace {

constexpr std::size_t buildBlock = std::size_t{1} << 20U;
constexpr std::size_t readBlock = std::size_t{64} << 10U;
constexpr std::size_t transcodedPiece = std::size_t{64} << 10U;
constexpr std::uint64_t bytesPerCheckpoint = std::uint64_t{1} << 20U; // long records get checkpoints of their own
constexpr std::size_t longestField = std::size_t{64} << 10U;

bool passesThrough(Encoding encoding) {
    return encoding == Encoding::Utf8 || encoding == Encoding::Binary;
}

// A record that begins at `text` (a file offset; for transcoded files one in the UTF-8 text).
struct Checkpoint {
    std::uint64_t record = 0;
    std::uint64_t text = 0;
};

// Where a transcoded text can be entered: byte `raw` of the file gives byte `text` of the UTF-8 text.
struct Entry {
    std::uint64_t text = 0;
    std::uint64_t raw = 0;
};

std::string shown(std::string_view field) {
    if (field.size() <= longestField) {
        return toUtf8(field);
    }
    std::size_t end = longestField;
    while (end > longestField - 3 && (static_cast<std::uint8_t>(field[end]) & 0xC0U) == 0x80U) {
        --end; // not in the middle of a character
    }
    return toUtf8(field.substr(0, end)) + "…";
}

} // namespace

struct RowIndex::Shared {
    std::mutex mutex; // over the three below
    std::vector<Checkpoint> checkpoints;
    std::vector<Entry> entries;
    std::optional<std::uint64_t> unclosedQuote;
    std::atomic<std::uint64_t> records{0};
    std::atomic<std::uint32_t> columns{0};
    std::atomic<bool> complete{false};
};

RowIndex::RowIndex(Dialect dialect) : m_dialect(dialect), m_shared(std::make_shared<Shared>()) {}

std::uint64_t RowIndex::recordCount() const {
    return m_shared->records;
}
std::uint32_t RowIndex::columnCount() const {
    return m_shared->columns;
}
bool RowIndex::isComplete() const {
    return m_shared->complete;
}

namespace {

// Fills the index from the bytes of the file, and publishes what it has after every block.
class Builder {
public:
    Builder(const Dialect& dialect)
        : m_dialect(dialect),
          m_machine(dialect.delimiter, dialect.quote, RecordScanner::maximumRecordBytes, RecordMachine::Wanted::Places),
          m_transcoder(dialect.encoding), m_raw(dialect.dataOffset) {
        m_machine.startAt(passesThrough(dialect.encoding) ? dialect.dataOffset : 0, 1);
    }

    bool push(std::string_view bytes) {
        if (passesThrough(m_dialect.encoding)) {
            return m_machine.push(bytes, m_onRecord, m_onBlock);
        }
        bool goesOn = true;
        while (goesOn && !bytes.empty()) {
            const std::string_view piece = bytes.substr(0, transcodedPiece);
            if (m_transcoder.atBoundary()) {
                entries.push_back({m_text, m_raw});
            }
            m_utf8.clear();
            m_transcoder.append(piece, m_utf8);
            m_text += m_utf8.size();
            m_raw += piece.size();
            goesOn = m_machine.push(m_utf8, m_onRecord, m_onBlock);
            bytes.remove_prefix(piece.size());
        }
        return goesOn;
    }

    bool finish() {
        m_utf8.clear();
        m_transcoder.finish(m_utf8);
        return m_machine.push(m_utf8, m_onRecord) && m_machine.finish(m_onRecord);
    }

    std::optional<std::uint64_t> unclosedQuote() const {
        return m_machine.faults().unclosedQuote ? std::optional(m_machine.unclosedQuoteOffset()) : std::nullopt;
    }

    // Since they were last taken away.
    std::vector<Checkpoint> checkpoints;
    std::vector<Entry> entries;
    std::uint64_t records = 0;
    std::size_t columns = 0;

private:
    Dialect m_dialect;
    RecordMachine m_machine;
    Transcoder m_transcoder;
    std::string m_utf8;
    std::uint64_t m_text = 0;
    std::uint64_t m_raw;
    std::optional<Checkpoint> m_last;
    RecordMachine::OnRecord m_onRecord = [this](const RecordView& record) {
        take(record.number, record.offset);
        columns = std::max(columns, record.fieldCount);
        return true;
    };
    OnRecordBlock m_onBlock = [this](const RecordBlock& block) {
        const std::uint64_t offset = m_machine.offsetOf(block);
        for (std::size_t i = 0; i < block.records; ++i) {
            take(block.firstNumber + i, offset + (block.ends[i * block.columns - 1] + 1U));
        }
        columns = std::max(columns, block.columns);
        return true;
    };

    void take(std::uint64_t number, std::uint64_t offset) {
        if (!m_last || number - m_last->record >= RowIndex::recordsPerCheckpoint ||
            offset - m_last->text >= bytesPerCheckpoint) {
            m_last = Checkpoint{number, offset};
            checkpoints.push_back(*m_last);
        }
        records = number + 1;
    }
};

} // namespace

Result<void> RowIndex::build(io::OpenFile file, std::stop_token stop, task::Progress* progress) {
    const std::shared_ptr<Shared> shared = m_shared;
    {
        const std::lock_guard lock(shared->mutex);
        shared->checkpoints.clear();
        shared->entries.clear();
        shared->unclosedQuote.reset();
        shared->records = 0;
        shared->columns = 0;
        shared->complete = false;
    }
    Builder builder(m_dialect);
    const auto publish = [&] {
        const std::lock_guard lock(shared->mutex);
        shared->checkpoints.insert(shared->checkpoints.end(), builder.checkpoints.begin(), builder.checkpoints.end());
        shared->entries.insert(shared->entries.end(), builder.entries.begin(), builder.entries.end());
        shared->unclosedQuote = builder.unclosedQuote();
        builder.checkpoints.clear();
        builder.entries.clear();
        shared->columns = static_cast<std::uint32_t>(std::min<std::size_t>(builder.columns, UINT32_MAX));
        shared->records = builder.records; // last: who sees the count finds the checkpoints
    };
    const auto read = forEachBlock(file, m_dialect.dataOffset, buildBlock, stop, progress, [&](std::string_view bytes) {
        const bool goesOn = builder.push(bytes);
        publish();
        return goesOn;
    });
    if (!read) {
        return failure(read.error());
    }
    const bool finished = *read && builder.finish();
    publish();
    if (!finished) {
        return failure(ErrorCode::TooLarge, {file.path(), 0, {}}, "a record is too long to be read");
    }
    shared->complete = true;
    return {};
}

namespace {

// Reads records first … end−1, beginning at a checkpoint at or before the first of them.
class RangeReader {
public:
    RangeReader(const Dialect& dialect, Checkpoint from, std::optional<std::uint64_t> unclosedQuote,
                std::uint64_t first, std::uint64_t end)
        : m_machine(dialect.delimiter, dialect.quote, RecordScanner::maximumRecordBytes), m_from(from), m_first(first),
          m_end(end) {
        m_machine.startAt(from.text, 1);
        if (unclosedQuote) {
            m_machine.takeAsText(*unclosedQuote);
        }
    }

    bool push(std::string_view utf8) { return m_machine.push(utf8, m_onRecord); }
    void finish() { m_machine.finish(m_onRecord); }

    std::vector<Row> rows;

private:
    RecordMachine m_machine;
    Checkpoint m_from;
    std::uint64_t m_first;
    std::uint64_t m_end;
    RecordMachine::OnRecord m_onRecord = [this](const RecordView& record) {
        const std::uint64_t number = m_from.record + record.number;
        if (number >= m_first) {
            Row row{number, {}};
            row.fields.reserve(record.fields.size());
            for (const std::string_view field : record.fields) {
                row.fields.push_back(shown(field));
            }
            rows.push_back(std::move(row));
        }
        return number + 1 < m_end;
    };
};

} // namespace

Result<std::vector<Row>> RowIndex::rows(const io::OpenFile& file, std::uint64_t first, std::uint64_t count,
                                        std::stop_token stop) const {
    const std::uint64_t known = m_shared->records;
    if (first >= known || count == 0) {
        return std::vector<Row>{};
    }
    const std::uint64_t end = first + std::min(count, known - first);
    Checkpoint from;
    Entry entry;
    std::optional<std::uint64_t> unclosedQuote;
    {
        const std::lock_guard lock(m_shared->mutex);
        const auto above =
            std::upper_bound(m_shared->checkpoints.begin(), m_shared->checkpoints.end(), first,
                             [](std::uint64_t record, const Checkpoint& c) { return record < c.record; });
        if (above == m_shared->checkpoints.begin()) {
            return std::vector<Row>{}; // a new build has begun meanwhile
        }
        from = *std::prev(above);
        entry = {from.text, from.text};
        if (!passesThrough(m_dialect.encoding)) {
            entry = *std::prev(std::upper_bound(m_shared->entries.begin(), m_shared->entries.end(), from.text,
                                                [](std::uint64_t text, const Entry& e) { return text < e.text; }));
        }
        unclosedQuote = m_shared->unclosedQuote;
    }
    RangeReader reader(m_dialect, from, unclosedQuote, first, end);
    Transcoder transcoder(m_dialect.encoding);
    std::uint64_t toSkip = from.text - entry.text;
    std::string utf8;
    const auto read = forEachBlock(file, entry.raw, readBlock, stop, nullptr, [&](std::string_view raw) {
        if (passesThrough(m_dialect.encoding)) {
            return reader.push(raw);
        }
        utf8.clear();
        transcoder.append(raw, utf8);
        const std::size_t skipped = std::min<std::size_t>(static_cast<std::size_t>(toSkip), utf8.size());
        toSkip -= skipped;
        return reader.push(std::string_view(utf8).substr(skipped));
    });
    if (!read) {
        return failure(read.error());
    }
    if (*read) {
        utf8.clear();
        transcoder.finish(utf8);
        if (reader.push(utf8)) {
            reader.finish();
        }
    }
    if (reader.rows.size() < end - first) {
        return failure(ErrorCode::ChangedWhileRead, {file.path(), 0, {}}, "the file has fewer records than its index");
    }
    return std::move(reader.rows);
}

} // namespace outcheck::csv
