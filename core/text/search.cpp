// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "csv/file_blocks.h"
#include "text/first_bytes.h"
#include "text/line_ends.h"
#include "text/line_index.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace outcheck::text {

namespace {

constexpr std::size_t searchBlock = std::size_t{1} << 20U;

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::string folded(std::string text) {
    for (char& c : text) {
        c = folded(c);
    }
    return text;
}

bool isAscii(std::string_view text) {
    std::uint8_t any = 0;
    for (const char c : text) {
        any |= static_cast<std::uint8_t>(c);
    }
    return any < 0x80;
}

// UTF-8 that may be broken, in pieces, to the well-formed text that lines show.
class Repairer {
public:
    std::string_view next(std::string_view piece) {
        if (m_held.empty() && isAscii(piece)) {
            return piece;
        }
        m_text = m_held;
        m_text += piece;
        const std::size_t whole = m_text.size() - unfinished(m_text);
        m_held.assign(m_text, whole);
        m_text.resize(whole);
        if (!isUtf8(m_text)) {
            m_text = toUtf8(m_text);
        }
        return m_text;
    }

    std::string_view finish() {
        m_text = toUtf8(m_held);
        m_held.clear();
        return m_text;
    }

private:
    // Length of a multi-byte sequence that the end cuts off.
    static std::size_t unfinished(std::string_view text) {
        for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
            const auto byte = static_cast<std::uint8_t>(text[text.size() - back]);
            if (byte >= 0xC0) {
                const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }
            if (byte < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    std::string m_held;
    std::string m_text;
};

// Finds the needle in well-formed text that comes in pieces, and says in which line and where.
class Searcher {
public:
    Searcher(std::string needle, bool caseSensitive)
        : m_needle(caseSensitive ? std::move(needle) : folded(std::move(needle))), m_caseSensitive(caseSensitive),
          m_ends(TextEncoding::Utf8) {}
    Searcher(const Searcher&) = delete; // m_find points into m_needle
    Searcher& operator=(const Searcher&) = delete;

    void push(std::string_view piece) {
        if (piece.empty()) {
            return;
        }
        const std::uint64_t windowStart = m_position - m_window.size();
        const std::size_t carried = m_window.size();
        m_window += piece;
        if (!m_caseSensitive) {
            std::transform(piece.begin(), piece.end(), m_window.begin() + static_cast<std::ptrdiff_t>(carried),
                           [](char c) { return folded(c); });
        }
        const std::size_t searched = findHits(windowStart);
        placeHits(piece);
        m_position += piece.size();
        // What may be the beginning of a place that the next piece completes.
        const std::size_t kept = std::min(m_needle.size() - 1, m_window.size() - searched);
        m_window.erase(0, m_window.size() - kept);
    }

    std::vector<LineMatch> matches; // since they were last taken away

private:
    // Gives how much of the window is behind the last hit.
    std::size_t findHits(std::uint64_t windowStart) {
        m_hits.clear();
        std::size_t behind = 0;
        for (auto at = m_window.cbegin();;) {
            const auto found = std::search(at, m_window.cend(), m_find);
            if (found == m_window.cend()) {
                return behind;
            }
            const auto position = static_cast<std::size_t>(found - m_window.cbegin());
            m_hits.push_back(windowStart + position);
            behind = position + m_needle.size();
            at = m_window.cbegin() + static_cast<std::ptrdiff_t>(behind);
        }
    }

    // A place never holds a line end, so every line end of an earlier piece lies before every hit of this one.
    void placeHits(std::string_view piece) {
        std::size_t next = 0;
        const auto placeUpTo = [&](std::uint64_t position) {
            for (; next < m_hits.size() && m_hits[next] < position; ++next) {
                const std::uint64_t column = std::min<std::uint64_t>(m_hits[next] - m_lineStart, UINT32_MAX);
                matches.push_back(
                    {m_line, static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(m_needle.size())});
            }
        };
        m_ends.push(piece, [&](std::size_t begin, std::size_t end, bool isSecondHalf) {
            placeUpTo(m_position + begin);
            m_line += isSecondHalf ? 0U : 1U;
            m_lineStart = m_position + end;
            return true;
        });
        placeUpTo(std::numeric_limits<std::uint64_t>::max());
    }

    std::string m_needle;
    bool m_caseSensitive;
    LineEndFinder m_ends;
    std::boyer_moore_horspool_searcher<std::string::const_iterator> m_find{m_needle.cbegin(), m_needle.cend()};
    std::string m_window; // folded unless caseSensitive
    std::vector<std::uint64_t> m_hits;
    std::uint64_t m_position = 0; // of the next piece
    std::uint64_t m_line = 0;
    std::uint64_t m_lineStart = 0;
};

} // namespace

Result<std::uint64_t> searchText(io::OpenFile file, const std::string& needle, bool caseSensitive, std::stop_token stop,
                                 const std::function<void(std::vector<LineMatch>)>& onMatches,
                                 task::Progress* progress) {
    if (needle.empty() || needle.size() > searchBlock || needle.find_first_of("\r\n") != std::string::npos) {
        return 0;
    }
    const auto guess = encodingOf(file);
    if (!guess) {
        return failure(guess.error());
    }
    std::uint64_t total = 0;
    csv::Transcoder transcoder(guess->encoding);
    Repairer repairer;
    Searcher searcher(needle, caseSensitive);
    std::string utf8;
    const auto handOver = [&] {
        total += searcher.matches.size();
        if (!searcher.matches.empty()) {
            onMatches(std::exchange(searcher.matches, {}));
        }
    };
    const bool passesThrough = guess->encoding == TextEncoding::Utf8 || guess->encoding == TextEncoding::Binary;
    const auto read =
        csv::forEachBlock(file, guess->markBytes, searchBlock, stop, progress, [&](std::string_view block) {
            if (!passesThrough) {
                utf8.clear();
                transcoder.append(block, utf8);
                block = utf8;
            }
            searcher.push(repairer.next(block));
            handOver();
            return true;
        });
    if (!read) {
        return failure(read.error());
    }
    utf8.clear();
    transcoder.finish(utf8);
    searcher.push(repairer.next(utf8));
    searcher.push(repairer.finish());
    handOver();
    return total;
}

} // namespace outcheck::text
