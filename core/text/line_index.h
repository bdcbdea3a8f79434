// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a text file: an index filled while the file is read, any range of lines through it, and search.
#pragma once

#include "base/result.h"
#include "io/confined_root.h"
#include "io/encoding.h"
#include "task/progress.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::text {

using TextEncoding = io::Encoding;

struct Line {
    std::uint64_t number = 0; // from 0
    std::string text;         // well-formed UTF-8 without line end; cut at 64 KiB, then `cut` is true
    bool cut = false;
};

struct LineMatch {
    std::uint64_t line = 0;
    std::uint32_t column = 0; // byte offset in Line::text
    std::uint32_t length = 0;
};

class LineIndex {
public:
    LineIndex();
    // Reads the whole file once, on every core (LF, CRLF and CR end lines). Cancelled, ReadFailed, ChangedWhileRead.
    // Others may read lines meanwhile.
    Result<void> build(io::OpenFile file, std::stop_token stop, task::Progress* progress = nullptr);
    std::uint64_t lineCount() const; // so far
    bool isComplete() const;
    TextEncoding encoding() const;
    // Lines first … first+count−1 as far as the index reaches. Thread-safe.
    Result<std::vector<Line>> lines(const io::OpenFile& file, std::uint64_t first, std::uint64_t count,
                                    std::stop_token stop = {}) const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

// All places of a literal text (ignoring ASCII case unless caseSensitive) in the file, in order, not overlapping,
// handed over in batches as they are found. Gives how many. A needle that is empty or holds a line end is nowhere.
// Columns count the bytes of the line as Line::text has them, on beyond where it is cut.
Result<std::uint64_t> searchText(io::OpenFile file, const std::string& needle, bool caseSensitive, std::stop_token stop,
                                 const std::function<void(std::vector<LineMatch>)>& onMatches,
                                 task::Progress* progress = nullptr);

// ANSI colours: the text without escape sequences, and the spans that they coloured.
struct AnsiSpan {
    std::uint32_t begin = 0, end = 0;     // bytes in plain text
    int foreground = -1, background = -1; // 0–15 palette, 16–255 xterm, −1 default
    bool bold = false, italic = false, underline = false;
};
struct AnsiText {
    std::string plain;
    std::vector<AnsiSpan> spans;
};
// Takes one line. Spans do not overlap, in order, only where something differs from the default. True colours become
// the nearest of xterm's 256; every other escape sequence is dropped, one cut off by the end of the line too.
AnsiText withoutAnsi(std::string_view line);

} // namespace outcheck::text
