// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_count.h"

#include "io/read_buffer.h"
#include "text/line_ends.h"
#include "text/line_scan.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

namespace outcheck::text {

namespace {

constexpr std::size_t cellsPerPiece = 8; // what one thread reads at once: it stays in the nearer caches
constexpr std::size_t pieceBytes = cellsPerPiece * cellBytes;
constexpr std::size_t mostThreads = 16;

Error changedWhileRead(const io::OpenFile& file) {
    return Error{ErrorCode::ChangedWhileRead, Place{file.path(), 0, {}}, "the file changed while it was read"};
}

// What a piece holds, told without knowing those before it.
struct PieceCounts {
    std::vector<std::uint64_t> ends; // of each cell
    bool endsInsideLine = false;
};

class Count {
public:
    Count(const io::OpenFile& file, const io::EncodingGuess& guess, std::uint64_t size, const std::stop_token& stop,
          task::Progress* progress, const std::function<void(const CountedCells&)>& onCells)
        : m_file(file), m_encoding(guess.encoding), m_begin(guess.markBytes), m_size(size), m_stop(stop),
          m_progress(progress), m_onCells(onCells) {}

    std::uint64_t pieces() const { return m_size <= m_begin ? 0 : (m_size - m_begin + pieceBytes - 1) / pieceBytes; }

    // Takes pieces until none is left. Any number of threads may be in here.
    void work() {
        io::ReadBuffer buffer(pieceBytes);
        for (std::uint64_t piece = m_next++; piece < pieces() && !m_isOver; piece = m_next++) {
            if (m_stop.stop_requested()) {
                return fail(task::cancelled(m_file.path()));
            }
            auto counts = countPiece(piece, buffer);
            if (!counts) {
                return fail(counts.error());
            }
            join(piece, std::move(*counts));
        }
    }

    const std::optional<Error>& error() const { return m_error; } // when all threads are back

private:
    Result<PieceCounts> countPiece(std::uint64_t piece, io::ReadBuffer& buffer) const {
        const std::uint64_t begin = m_begin + piece * pieceBytes;
        auto afterReturn = piece == 0 ? Result<bool>(false) : standsBehindReturn(m_file, begin, m_encoding);
        if (!afterReturn) {
            return failure(afterReturn.error());
        }
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(pieceBytes, m_size - begin));
        const auto count = m_file.readAt(begin, buffer.data(), wanted);
        if (!count) {
            return failure(count.error());
        }
        if (*count < wanted) {
            return failure(changedWhileRead(m_file));
        }
        if (m_progress != nullptr) {
            m_progress->bytesDone += wanted;
        }
        PieceCounts counts;
        for (std::string_view left(buffer.data(), wanted); !left.empty();) {
            const std::string_view cell = left.substr(0, cellBytes);
            left.remove_prefix(cell.size());
            counts.ends.push_back(countCell(cell, *afterReturn));
            afterReturn = finalLineEnd(cell, m_encoding) == '\r';
            counts.endsInsideLine = finalLineEnd(cell, m_encoding) == '\0';
        }
        return counts;
    }

    std::uint64_t countCell(std::string_view cell, bool afterReturn) const {
        if (unitBytes(m_encoding) == 1) {
            return countLineEnds(cell, afterReturn);
        }
        std::uint64_t count = 0;
        LineEndFinder(m_encoding, afterReturn).push(cell, [&](std::size_t, std::size_t, bool isSecondHalf) {
            count += isSecondHalf ? 0 : 1;
            return true;
        });
        return count;
    }

    // Hands over every piece that has no gap before it any more.
    void join(std::uint64_t piece, PieceCounts counts) {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(piece, std::move(counts));
        for (auto next = m_waiting.begin(); next != m_waiting.end() && next->first == m_joined && !m_isOver;
             next = m_waiting.erase(next)) {
            for (std::uint64_t& ends : next->second.ends) {
                m_ends += std::exchange(ends, m_ends);
            }
            ++m_joined;
            const bool hasOpenLine = m_joined == pieces() && next->second.endsInsideLine;
            m_onCells({next->second.ends, m_ends + (hasOpenLine ? 1 : 0)});
        }
    }

    void fail(Error error) {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_error = m_error ? m_error : std::move(error);
    }

    const io::OpenFile& m_file;
    io::Encoding m_encoding;
    std::uint64_t m_begin;
    std::uint64_t m_size;
    const std::stop_token& m_stop;
    task::Progress* m_progress;
    const std::function<void(const CountedCells&)>& m_onCells;
    std::atomic<std::uint64_t> m_next{0};
    std::atomic<bool> m_isOver{false};
    std::mutex m_mutex; // over what follows
    std::map<std::uint64_t, PieceCounts> m_waiting;
    std::uint64_t m_joined = 0;
    std::uint64_t m_ends = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<bool> standsBehindReturn(const io::OpenFile& file, std::uint64_t offset, io::Encoding encoding) {
    char unit[2] = {};
    const std::size_t width = unitBytes(encoding);
    const auto count = file.readAt(offset - width, unit, width);
    if (!count) {
        return failure(count.error());
    }
    return finalLineEnd({unit, width}, encoding) == '\r';
}

Result<void> countLines(const io::OpenFile& file, const io::EncodingGuess& guess, std::stop_token stop,
                        task::Progress* progress, const std::function<void(const CountedCells&)>& onCells) {
    const auto before = file.identity();
    if (!before) {
        return failure(before.error());
    }
    if (stop.stop_requested()) {
        return failure(task::cancelled(file.path()));
    }
    Count count(file, guess, before->size, stop, progress, onCells);
    {
        const std::uint64_t threads =
            std::min<std::uint64_t>({mostThreads, std::max(1U, std::thread::hardware_concurrency()), count.pieces()});
        std::vector<std::future<void>> helpers; // joined at the end of the block, whatever happens
        try {
            while (helpers.size() + 1 < threads) {
                helpers.push_back(std::async(std::launch::async, [&count] { count.work(); }));
            }
        } catch (const std::system_error&) {
            // The system gives no more threads: those that there are do the work.
        }
        count.work();
        for (std::future<void>& helper : helpers) {
            helper.get();
        }
    }
    if (count.error()) {
        return failure(*count.error());
    }
    const auto after = file.identity();
    if (!after) {
        return failure(after.error());
    }
    if (*after != *before) {
        return failure(changedWhileRead(file));
    }
    return {};
}

} // namespace outcheck::text
