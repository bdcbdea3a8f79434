// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/lit_cells.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace outcheck::preview {

namespace {
struct LitWords {
    Q_DECLARE_TR_FUNCTIONS(LitWords)
};
} // namespace

LitCells::LitCells(std::vector<LitCell> cells) : m_cells(std::move(cells)) {
    std::sort(m_cells.begin(), m_cells.end(), [](const LitCell& a, const LitCell& b) {
        return std::tuple(a.place, !a.isSubject) < std::tuple(b.place, !b.isSubject);
    });
    const auto same = [](const LitCell& a, const LitCell& b) { return a.place == b.place; };
    m_cells.erase(std::unique(m_cells.begin(), m_cells.end(), same), m_cells.end());
}

const LitCell* LitCells::at(std::uint64_t row, std::uint32_t column) const {
    const Place wanted{row, column, 0};
    const auto found = std::lower_bound(m_cells.begin(), m_cells.end(), wanted,
                                        [](const LitCell& cell, const Place& place) { return cell.place < place; });
    return found != m_cells.end() && found->place == wanted ? &*found : nullptr;
}

QString wordFor(const LitCell& cell) {
    return cell.isSubject ? LitWords::tr("what the audit speaks of") : LitWords::tr("used in working it out");
}

} // namespace outcheck::preview
