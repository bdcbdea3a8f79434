// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about numbers that hang together: they see a table as a whole, once it has been read, with the relations found
// in it. Tables too large for that (table/relations/record_keeper.h) are not shown to them.
#pragma once

#include "rules/rule.h"
#include "table/relations/relations.h"

#include <string>
#include <vector>

namespace outcheck::rules {

// Cells that a rule of this kind names, gathered in the order of the rows.
class CellList {
public:
    // `value` is for the window only.
    void add(std::size_t row, std::size_t column, std::string value);
    bool isEmpty() const { return m_total == 0; }
    std::uint64_t total() const { return m_total; }
    // A finding about them, with the arguments `column`, `name` and `cells`; none where there are no cells.
    void report(const RuleSetting& setting, const table::ColumnProfile& column, std::string key, Severity atMost,
                std::vector<Finding>& findings,
                const std::vector<std::pair<std::string, std::string>>& moreArguments = {}) const;

private:
    std::uint64_t m_total = 0;
    std::vector<Spot> m_spots;
};

// A whole number as a value for the window.
std::string wholeText(double number);

// Whether a count is small: 1 to the threshold.
inline bool isSmall(double count, double threshold) {
    return count >= 1 && count <= threshold;
}

// Lets every rule of this kind that the policy has enabled judge the table.
void applyWholeTableRules(const Policy& policy, const table::Relations& table, std::vector<Finding>& findings);
// Whether there is one: only then is something lost where a table was too large.
bool hasWholeTableRules(const Policy& policy);

} // namespace outcheck::rules
