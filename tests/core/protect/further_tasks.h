// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of counts as tasks of secondary suppression, as the test sets of the field put them.
#pragma once

#include "protect/further/further_cells.h"

namespace outcheck::protect {

// Counts of 1 to 7 are withheld and must stay 1 uncertain on either side; others cost as many as they count, and at
// least 1; of withheld ones an outsider knows that they are at most twice themselves and 10.
inline FurtherTask furtherTask(const std::vector<double>& counts, const std::vector<audit::Equation>& totals) {
    FurtherTask task;
    task.truth = counts;
    for (const double count : counts) {
        const bool isSmall = count >= 1 && count <= 7;
        const audit::Interval hidden{0, 2 * count + 10};
        audit::Protection asked;
        if (isSmall) {
            asked.mustHold = audit::Interval{count - 1, count + 1};
        }
        task.problem.add({isSmall ? hidden : audit::Interval::exactly(count), true, isSmall, asked});
        task.losses.push_back(std::max(count, 1.0));
        task.hidden.push_back(hidden);
    }
    task.problem.equations = totals;
    return task;
}

} // namespace outcheck::protect
