// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what an SVG draws one by one: a scatter or residual plot holds one mark for each event or person.
#pragma once

#include "media/markup_info.h"
#include "media/markup_scanner.h"

#include <cstdint>
#include <map>
#include <string>

namespace outcheck::media {

class DrawingMarks {
public:
    void tag(const MarkupTag& tag);
    // Moves what was counted into the account.
    void finish(DocumentInfo& info) const;

private:
    static constexpr std::size_t mostLooks = 10'000;
    // By element and look.
    std::map<std::string, std::uint64_t> m_marks;
    std::uint64_t m_others = 0; // of looks beyond the limit
    std::uint64_t m_longestPath = 0;
};

} // namespace outcheck::media
