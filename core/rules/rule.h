// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule is: it sees the cells or lines that concern it once, in order, and gives its findings at the end, when
// the roles of the columns are settled. Memory stays bounded however large the file is (spot_list.h).
#pragma once

#include "media/image_info.h"
#include "media/markup_info.h"
#include "rules/finding.h"
#include "rules/line_marks.h"
#include "rules/policy.h"
#include "table/cell_observer.h"
#include "table/table_profile.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

using table::TableCell;

enum class Interest : std::uint8_t {
    None,  // nothing is done with such a cell
    Tally, // how many there are is enough
    Place  // each must be shown with its place
};

// A set of kinds of cells.
class CellKinds {
public:
    constexpr CellKinds(std::initializer_list<table::CellKind> kinds) {
        for (const table::CellKind kind : kinds) {
            m_bits |= 1U << static_cast<unsigned>(kind);
        }
    }
    constexpr bool contains(table::CellKind kind) const { return (m_bits >> static_cast<unsigned>(kind) & 1U) != 0; }

private:
    std::uint32_t m_bits = 0;
};
inline constexpr CellKinds countKinds{table::CellKind::Integer, table::CellKind::CountWithPercent,
                                      table::CellKind::Fraction};

// A rule tells which cells concern it (table::CellObserver says what the answer may depend on) and is shown those and
// no others.
class TableRule {
public:
    TableRule() = default;
    TableRule(const TableRule&) = delete;
    TableRule& operator=(const TableRule&) = delete;
    virtual ~TableRule() = default;
    // It is asked of cells of these kinds only.
    virtual CellKinds kinds() const { return {}; }
    virtual Interest interestIn(std::uint32_t, std::string_view, const table::CellValue&) const {
        return Interest::None;
    }
    // The first record, and every one that has another number of cells than the first, before its cells.
    virtual void addRecord(std::uint64_t /*row*/, std::size_t /*cells*/) {}
    virtual void addCell(const TableCell&) {}
    // `count` more cells in which the interest was Tally; an Integer comes without its text, and `value` may state
    // another number of its class (table/number_class.h).
    virtual void addTally(std::uint32_t, std::string_view, const table::CellValue&, std::uint64_t) {}
    virtual void finish(const table::TableProfile& profile, std::vector<Finding>& findings) = 0;
};

// A line of a text. Views are valid during the call.
struct TextLine {
    std::uint64_t number = 0; // from 0
    std::string_view text;    // a line that is too long comes in parts, one after the other, under the same number
    std::string_view above;   // the line before it where the rule was not shown that one; its first 4 KiB at least
};

// Sees the lines that hold its mark, others where it asks for them, and possibly more; each once and in order.
class TextRule {
public:
    TextRule() = default;
    TextRule(const TextRule&) = delete;
    TextRule& operator=(const TextRule&) = delete;
    virtual ~TextRule() = default;
    virtual LineMark mark() const = 0;                   // that a line must hold to matter to this rule
    virtual bool wantsNextLine() const { return false; } // whatever stands in it, after what was seen so far
    virtual void addLine(const TextLine& line) = 0;
    virtual void finish(std::vector<Finding>& findings) = 0;
};

// What is known of a file beside its records or lines.
struct FileFacts {
    std::string path;
    std::uint64_t size = 0; // bytes
    bool isTable = false;
    bool digestDiffers = false; // from what the manifest declares
    std::optional<media::ContentKind> content;
    std::optional<media::ImageInfo> image;
    std::optional<media::DocumentInfo> document;           // SVG, HTML, JSON
    std::uint64_t strayQuotes = 0, invalidUtf8Records = 0; // tables, as the scanner found them
};

// A finding of that rule with the policy's severity and guidance; severity is lowered to `atMost`.
Finding makeFinding(const RuleSetting& setting, SpotKind kind, Reason reason, Severity atMost = Severity::Block);

// The arguments every finding about a column carries: its number as people count (from 1) and its name.
std::vector<std::pair<std::string, std::string>> columnArguments(const table::ColumnProfile& column);

} // namespace outcheck::rules
