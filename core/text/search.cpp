// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "io/file_blocks.h"
#include "text/ascii_case.h"
#include "text/find_bytes.h"
#include "text/first_bytes.h"
#include "text/line_index.h"
#include "text/line_scan.h"

#include <algorithm>
#include <utility>

namespace outcheck::text {

namespace {

constexpr std::size_t searchBlock = std::size_t{256} << 10U; // stays in the nearer caches
constexpr std::size_t longestNeedle = std::size_t{1} << 20U;

// UTF-8 that may be broken, in pieces, to the well-formed text that lines show.
class Repairer {
public:
    std::string_view next(std::string_view piece) {
        if (!m_held.empty()) {
            m_text = m_held;
            m_text += piece;
            piece = m_text;
        }
        const std::size_t whole = piece.size() - unfinished(piece);
        m_held = piece.substr(whole);
        piece = piece.substr(0, whole);
        if (!isUtf8(piece)) {
            m_text = toUtf8(piece);
            piece = m_text;
        }
        return piece;
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
    Searcher(const std::string& needle, bool caseSensitive) : m_needle(needle), m_caseSensitive(caseSensitive) {
        if (!caseSensitive) {
            foldAsciiCase(needle, m_needle);
        }
    }

    void push(std::string_view piece) {
        if (piece.empty()) {
            return;
        }
        m_piece = piece;
        m_placed = 0;
        std::string_view text = piece;
        if (!m_caseSensitive) {
            foldAsciiCase(piece, m_folded);
            text = m_folded;
        }
        std::size_t behind = findAcrossBorder(text);
        for (std::size_t at = 0; (at = findBytes(text, m_needle, behind)) != std::string_view::npos;) {
            place(at);
            m_border.clear(); // places do not overlap
            behind = at + m_needle.size();
        }
        placeLines(piece.size());
        keepBorder(text.substr(behind));
        m_position += piece.size();
    }

    std::vector<LineMatch> matches; // since they were last taken away

private:
    // A place that begins in an earlier piece and ends in this one; gives where.
    std::size_t findAcrossBorder(std::string_view text) {
        const std::size_t earlier = m_border.size();
        m_border += text.substr(0, m_needle.size() - 1);
        const std::size_t at = findBytes(m_border, m_needle, 0);
        if (at == std::string_view::npos) {
            m_border.resize(earlier);
            return 0;
        }
        // No place holds a line end, so the line that this one is in still goes on where the piece begins.
        addMatch(m_position - (earlier - at));
        m_border.clear();
        return at + m_needle.size() - earlier;
    }

    // What may be the beginning of a place that the next piece completes.
    void keepBorder(std::string_view rest) {
        m_border += rest.substr(rest.size() - std::min(rest.size(), m_needle.size() - 1));
        m_border.erase(0, m_border.size() - std::min(m_border.size(), m_needle.size() - 1));
    }

    void place(std::size_t at) {
        placeLines(at);
        addMatch(m_position + at);
    }

    // Counts the lines of the piece up to there.
    void placeLines(std::size_t upTo) {
        const std::string_view text = m_piece.substr(m_placed, upTo - m_placed);
        if (text.empty()) {
            return;
        }
        m_line += countLineEnds(text, m_afterReturn);
        if (const std::size_t end = findLastLineEnd(text); end != std::string_view::npos) {
            m_lineStart = m_position + m_placed + end + 1;
        }
        m_afterReturn = text.back() == '\r';
        m_placed = upTo;
    }

    void addMatch(std::uint64_t position) {
        const std::uint64_t column = std::min<std::uint64_t>(position - m_lineStart, UINT32_MAX);
        matches.push_back({m_line, static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(m_needle.size())});
    }

    std::string m_needle; // folded unless caseSensitive, like the next two
    bool m_caseSensitive;
    std::string m_border;
    std::string m_folded;
    std::string_view m_piece;
    std::size_t m_placed = 0;     // how far the lines of the piece are counted
    std::uint64_t m_position = 0; // of the piece
    std::uint64_t m_line = 0;
    std::uint64_t m_lineStart = 0;
    bool m_afterReturn = false;
};

} // namespace

Result<std::uint64_t> searchText(io::OpenFile file, const std::string& needle, bool caseSensitive, std::stop_token stop,
                                 const std::function<void(std::vector<LineMatch>)>& onMatches,
                                 task::Progress* progress) {
    if (needle.empty() || needle.size() > longestNeedle || needle.find_first_of("\r\n") != std::string::npos) {
        return 0;
    }
    const auto guess = encodingOf(file);
    if (!guess) {
        return failure(guess.error());
    }
    std::uint64_t total = 0;
    io::Transcoder transcoder(guess->encoding);
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
        io::forEachBlock(file, guess->markBytes, searchBlock, stop, progress, [&](std::string_view block) {
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
