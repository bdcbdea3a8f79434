// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_index.h"

#include "base/utf8.h"
#include "io/file_blocks.h"
#include "text/first_bytes.h"
#include "text/line_count.h"
#include "text/line_ends.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <mutex>
#include <optional>

namespace outcheck::text {

namespace {

constexpr std::size_t readBlock = std::size_t{64} << 10U;
constexpr std::size_t longestText = std::size_t{64} << 10U;
constexpr std::size_t longestRaw = 2 * longestText + 4; // UTF-16 needs two bytes for one

// The text of one line from its first raw bytes.
Line lineFrom(std::uint64_t number, TextEncoding encoding, std::string_view raw, bool isLonger) {
    io::Transcoder transcoder(encoding);
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

// Puts lines together from blocks that begin anywhere in `line`. Ends early behind a line that is cut.
class LineReader {
public:
    LineReader(TextEncoding encoding, bool afterReturn, std::uint64_t line, std::uint64_t first, std::uint64_t end)
        : m_encoding(encoding), m_ends(encoding, afterReturn), m_line(line), m_first(first), m_end(end) {}

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
            if (m_isLonger) {
                endLine(); // what is cut off of it is not read
                return false;
            }
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

// Where reading begins to come upon the beginning of a line.
struct Start {
    std::uint64_t line = 0; // in which it begins
    std::uint64_t offset = 0;
    bool isFirstCell = true;
};

// Lines first … end−1, or the first of them; at least one where the file has it.
Result<std::vector<Line>> readFrom(const io::OpenFile& file, TextEncoding encoding, const Start& start,
                                   std::uint64_t first, std::uint64_t end, const std::stop_token& stop) {
    const auto afterReturn = start.isFirstCell ? Result<bool>(false) : standsBehindReturn(file, start.offset, encoding);
    if (!afterReturn) {
        return failure(afterReturn.error());
    }
    LineReader reader(encoding, *afterReturn, start.line, first, end);
    const auto read = io::forEachBlock(file, start.offset, readBlock, stop, nullptr,
                                       [&](std::string_view block) { return reader.push(block); });
    if (!read) {
        return failure(read.error());
    }
    if (*read) {
        reader.finish();
    }
    return std::move(reader.lines);
}

} // namespace

struct LineIndex::Shared {
    std::optional<Start> startFor(std::uint64_t line) { // nothing where a new build has just begun
        const std::lock_guard lock(mutex);
        if (endsBeforeCell.empty()) {
            return std::nullopt;
        }
        // The last cell before which fewer lines ended holds the end of the line above, and so the wanted beginning.
        const auto behind = std::lower_bound(endsBeforeCell.begin(), endsBeforeCell.end(), line);
        const auto cell = behind == endsBeforeCell.begin() ? behind : std::prev(behind);
        const auto number = static_cast<std::uint64_t>(cell - endsBeforeCell.begin());
        return Start{*cell, markBytes + number * cellBytes, number == 0};
    }

    std::mutex mutex; // over the cells
    std::vector<std::uint64_t> endsBeforeCell;
    std::uint64_t markBytes = 0; // where the first cell begins
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
        shared->endsBeforeCell.clear();
        shared->markBytes = guess->markBytes;
        shared->lines = 0;
        shared->complete = false;
        shared->encoding = guess->encoding;
    }
    const auto counted = countLines(file, *guess, stop, progress, [&](const CountedCells& cells) {
        const std::lock_guard lock(shared->mutex);
        shared->endsBeforeCell.insert(shared->endsBeforeCell.end(), cells.endsBefore.begin(), cells.endsBefore.end());
        shared->lines = cells.lines; // last: who sees the count finds the cells
    });
    if (!counted) {
        return failure(counted.error());
    }
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
    std::vector<Line> lines;
    while (lines.size() < end - first) { // more than once only behind lines that were cut
        const std::uint64_t next = first + lines.size();
        const auto start = m_shared->startFor(next);
        if (!start) {
            return std::vector<Line>{};
        }
        auto more = readFrom(file, m_shared->encoding, *start, next, end, stop);
        if (!more) {
            return failure(more.error());
        }
        if (more->empty()) {
            return failure(ErrorCode::ChangedWhileRead, {file.path(), 0, {}},
                           "the file has fewer lines than its index");
        }
        std::move(more->begin(), more->end(), std::back_inserter(lines));
    }
    return lines;
}

} // namespace outcheck::text
