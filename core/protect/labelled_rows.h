// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table by their labels in one column: those that differ in nothing else stand beside each other.
#pragma once

#include "base/result.h"
#include "table/relations/relations.h"

#include <limits>
#include <string_view>
#include <vector>

namespace outcheck::protect {

class LabelledRows {
public:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    // `file` is its name for errors: Unsupported where no labels stand in the column, or where two rows have the same
    // ones. The texts are those of the table, which must outlive this.
    static Result<LabelledRows> of(const table::Relations& table, std::size_t column, const std::string& file);

    std::size_t column() const { return m_column; }
    // In the order of the file, no totals.
    const std::vector<std::string_view>& labels() const { return m_labels; }
    std::size_t groups() const { return m_rows.size() / m_labels.size(); }
    // The row of a group that has this label; none where there is none.
    std::size_t rowAt(std::size_t group, std::size_t label) const { return m_rows[group * m_labels.size() + label]; }
    // Columns of labels that follow from this one, such as its codes.
    const std::vector<std::size_t>& followers() const { return m_followers; }

private:
    std::size_t m_column = 0;
    std::vector<std::string_view> m_labels;
    std::vector<std::size_t> m_rows;
    std::vector<std::size_t> m_followers;
};

} // namespace outcheck::protect
