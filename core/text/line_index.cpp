// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_index.h"

#include "base/utf8.h"
#include "csv/file_blocks.h"
#include "text/first_bytes.h"
#include "text/line_ends.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace outcheck::text {

namespace {

constexpr std::size_t buildBlock = std::size_t{1} << 20U;
constexpr std::size_t readBlock = std::size_t{64} << 10U;
constexpr std::size_t longestText = std::size_t{64} << 10U;
constexpr std::size_t longestRaw = 2 * longestText + 4;               // UTF-16 needs two bytes for one
constexpr std::uint64_t bytesPerCheckpoint = std::uint64_t{1} << 20U; // long lines get checkpoints of their own

struct Checkpoint {
    std::uint64_t line = 0;
    std::uint64_t offset = 0; // in the file
};

// The text of one line from its first raw bytes.
Line lineFrom(std::uint64_t number, TextEncoding encoding, std::string_view raw, bool isLonger) {
    csv::Transcoder transcoder(encoding);
    std::string text;
    transcoder.append(raw, text);
    if (!isLonger) {
        transcoder.finish(text);
    }
    text = toUtf8(text);
    bool cut = isLonger;
    if (text.size() > longestText) {
        std::size_t end = longestText;
        while ((static_cast<std::uint8_t>(text[end]) & 0xC0U) == 0x80U) {
            --end; // not in the middle of a character; toUtf8 leaves no longer runs than three
        }
        text.resize(end);
        cut = true;
    }
    return Line{number, std::move(text), cut};
}

// Puts lines together from blocks that begin at a checkpoint.
class LineReader {
public:
    LineReader(TextEncoding encoding, std::uint64_t line, std::uint64_t first, std::uint64_t end)
        : m_encoding(encoding), m_ends(encoding), m_line(line), m_first(first), m_end(end) {}

    bool push(std::string_view block) {
        std::size_t from = 0;
        const bool goesOn = m_ends.push(block, [&](std::size_t begin, std::size_t end, bool isSecondHalf) {
            if (!isSecondHalf) {
                keep(block.substr(from, begin - from));
                endLine();
            }
            from = end;
            return m_line < m_end;
        });
        if (goesOn) {
            keep(block.substr(from));
        }
        return goesOn;
    }

    void finish() {
        if (m_line < m_end && !m_raw.empty()) {
            endLine();
        }
    }

    std::vector<Line> lines;

private:
    void keep(std::string_view piece) {
        if (m_line < m_first) {
            m_raw.assign(piece.empty() ? 0U : 1U, ' '); // only that there was something
            return;
        }
        const std::size_t room = longestRaw - m_raw.size();
        m_isLonger = m_isLonger || piece.size() > room;
        m_raw += piece.substr(0, room);
    }

    void endLine() {
        if (m_line >= m_first) {
            lines.push_back(lineFrom(m_line, m_encoding, m_raw, m_isLonger));
        }
        m_raw.clear();
        m_isLonger = false;
        ++m_line;
    }

    TextEncoding m_encoding;
    LineEndFinder m_ends;
    std::uint64_t m_line;
    std::uint64_t m_first;
    std::uint64_t m_end;
    std::string m_raw;
    bool m_isLonger = false;
};

// Counts lines and notes where some of them begin. A checkpoint is made when its line ends: only then it is sure that
// the line does not begin with the second half of a CRLF.
class IndexBuilder {
public:
    IndexBuilder(TextEncoding encoding, std::uint64_t offset)
        : m_ends(encoding), m_position(offset), m_lineStart(offset) {}

    void push(std::string_view block) {
        m_ends.push(block, [&](std::size_t, std::size_t end, bool isSecondHalf) {
            if (!isSecondHalf) {
                endLine();
            }
            m_lineStart = m_position + end;
            return true;
        });
        m_position += block.size();
    }

    void finish() {
        if (m_position > m_lineStart) {
            endLine();
        }
    }

    std::vector<Checkpoint> checkpoints; // since they were last taken away
    std::uint64_t lines = 0;

private:
    void endLine() {
        if (lines == 0 || lines - m_last.line >= LineIndex::linesPerCheckpoint ||
            m_lineStart - m_last.offset >= bytesPerCheckpoint) {
            m_last = {lines, m_lineStart};
            checkpoints.push_back(m_last);
        }
        ++lines;
    }

    LineEndFinder m_ends;
    std::uint64_t m_position;
    std::uint64_t m_lineStart;
    Checkpoint m_last;
};

} // namespace

struct LineIndex::Shared {
    std::mutex mutex; // over the checkpoints
    std::vector<Checkpoint> checkpoints;
    std::atomic<TextEncoding> encoding{TextEncoding::Utf8};
    std::atomic<std::uint64_t> lines{0};
    std::atomic<bool> complete{false};
};

LineIndex::LineIndex() : m_shared(std::make_shared<Shared>()) {}
std::uint64_t LineIndex::lineCount() const {
    return m_shared->lines;
}
bool LineIndex::isComplete() const {
    return m_shared->complete;
}
TextEncoding LineIndex::encoding() const {
    return m_shared->encoding;
}

Result<void> LineIndex::build(io::OpenFile file, std::stop_token stop, task::Progress* progress) {
    const std::shared_ptr<Shared> shared = m_shared;
    const auto guess = encodingOf(file);
    if (!guess) {
        return failure(guess.error());
    }
    {
        const std::lock_guard lock(shared->mutex);
        shared->checkpoints.clear();
        shared->lines = 0;
        shared->complete = false;
        shared->encoding = guess->encoding;
    }
    IndexBuilder builder(guess->encoding, guess->markBytes);
    const auto publish = [&] {
        const std::lock_guard lock(shared->mutex);
        shared->checkpoints.insert(shared->checkpoints.end(), builder.checkpoints.begin(), builder.checkpoints.end());
        builder.checkpoints.clear();
        shared->lines = builder.lines; // last: who sees the count finds the checkpoints
    };
    const auto read =
        csv::forEachBlock(file, guess->markBytes, buildBlock, stop, progress, [&](std::string_view block) {
            builder.push(block);
            publish();
            return true;
        });
    if (!read) {
        return failure(read.error());
    }
    builder.finish();
    publish();
    shared->complete = true;
    return {};
}

Result<std::vector<Line>> LineIndex::lines(const io::OpenFile& file, std::uint64_t first, std::uint64_t count,
                                           std::stop_token stop) const {
    const std::uint64_t known = m_shared->lines;
    if (first >= known || count == 0) {
        return std::vector<Line>{};
    }
    const std::uint64_t end = first + std::min(count, known - first);
    Checkpoint from;
    {
        const std::lock_guard lock(m_shared->mutex);
        const auto above = std::upper_bound(m_shared->checkpoints.begin(), m_shared->checkpoints.end(), first,
                                            [](std::uint64_t line, const Checkpoint& c) { return line < c.line; });
        if (above == m_shared->checkpoints.begin()) {
            return std::vector<Line>{}; // a new build has begun meanwhile
        }
        from = *std::prev(above);
    }
    LineReader reader(m_shared->encoding, from.line, first, end);
    const auto read = csv::forEachBlock(file, from.offset, readBlock, stop, nullptr,
                                        [&](std::string_view block) { return reader.push(block); });
    if (!read) {
        return failure(read.error());
    }
    reader.finish();
    if (reader.lines.size() < end - first) {
        return failure(ErrorCode::ChangedWhileRead, {file.path(), 0, {}}, "the file has fewer lines than its index");
    }
    return std::move(reader.lines);
}

} // namespace outcheck::text
