// SPDX-License-Identifier: GPL-3.0-or-later
// The task of tables with the figures that stay published: each may be withheld by itself, for little.
#pragma once

#include "protect/withhold_task.h"

#include <map>

namespace outcheck::protect {

struct FigureTask {
    FurtherTask further;                         // the cells of the task, then its own
    std::map<TablePlace, audit::CellId> figures; // that tell of other rows, by their cells: candidates

    // What is published of a choice: the problem with these cells withheld, and the figures of the same rows.
    audit::Problem withheld(const WithholdTask& task, const std::vector<audit::CellId>& cells) const;
};

inline constexpr double lossOfFigure = 1; // as much as a count of one person

// Without figures where no share tells of other rows than its own. Figures in rows of small counts go with these.
FigureTask figureTask(const WithholdTask& task, std::span<const TableOfTask> tables);

} // namespace outcheck::protect
