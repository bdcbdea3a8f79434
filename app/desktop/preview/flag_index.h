// SPDX-License-Identifier: GPL-3.0-or-later
// The places of all findings of one file, sorted, so that a view finds those of the rows on screen at once. Immutable
// once built; built off the interface thread, since there may be hundreds of thousands.
#pragma once

#include "desktop/preview/indexed_source.h"
#include "review/dismissal.h"
#include "rules/finding.h"

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace outcheck::preview {

struct Flag {
    std::uint64_t row = 0; // record or line, from 0
    std::uint32_t column = 0;
    std::uint32_t length = 0;
    rules::Severity severity = rules::Severity::Note;
    std::uint32_t finding = 0; // index in the findings it was built from
    bool change = false;       // no finding: the cell differs between two files shown side by side
    bool dismissed = false;    // by a reviewer: shown quietly
};

class FlagIndex {
public:
    // Takes the spots of findings of this kind. `standing`: what of them is dismissed.
    static std::shared_ptr<const FlagIndex> build(const std::vector<rules::Finding>& findings, rules::SpotKind kind,
                                                  const std::vector<review::RecordedDismissal>& standing = {});

    // Cells that differ between two files, by row, then column; each is drawn as a change.
    static std::shared_ptr<const FlagIndex> ofChanges(const std::vector<Place>& places);

    std::span<const Flag> all() const { return m_flags; }
    // In order of column.
    std::span<const Flag> inRow(std::uint64_t row) const;
    // The worst flag of a row; nullptr for none. What is dismissed comes behind all that is not.
    const Flag* worstInRow(std::uint64_t row) const;
    // The worst flag of a cell.
    const Flag* worstAt(std::uint64_t row, std::uint32_t column) const;
    // Of what is not dismissed.
    std::optional<rules::Severity> worstInColumn(std::uint32_t column) const;

private:
    std::vector<Flag> m_flags;
    std::unordered_map<std::uint32_t, rules::Severity> m_columns;
};

} // namespace outcheck::preview
