// SPDX-License-Identifier: GPL-3.0-or-later
// By how much cells can differ from the truth so that everything published still fits, at the least loss.
#pragma once

#include "audit/linear_solver.h"
#include "protect/further_cells.h"

#include <memory>
#include <optional>

namespace outcheck::protect {

class Deviations {
public:
    // `task` must outlive this.
    explicit Deviations(const FurtherTask& task);

    // The open cells that must be withheld so that `cell` may be `change` away from its truth; nothing where there is
    // no way, or it was asked to stop. `losses`: by cell, as they are now.
    std::optional<std::vector<audit::CellId>> cheapest(audit::CellId cell, double change,
                                                       const std::vector<double>& losses, const std::stop_token& stop);

private:
    const FurtherTask& m_task;
    struct Columns {
        std::uint32_t up = 0, down = 0; // of an open cell; one and the same for a withheld one
        bool isOpen = false, isThere = false;
    };
    std::vector<Columns> m_columns; // by cell
    std::unique_ptr<audit::LinearSolver> m_solver;

    audit::LinearProgram program();
};

} // namespace outcheck::protect
