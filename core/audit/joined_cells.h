// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that belong together, because something said so of two of them at a time.
#pragma once

#include "audit/problem.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace outcheck::audit {

class JoinedCells {
public:
    explicit JoinedCells(std::size_t cells) : m_parent(cells) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    // The first of those that belong to this one.
    CellId firstOf(CellId cell) {
        while (m_parent[cell] != cell) {
            m_parent[cell] = m_parent[m_parent[cell]];
            cell = m_parent[cell];
        }
        return cell;
    }
    void join(CellId a, CellId b) {
        const CellId first = firstOf(a), second = firstOf(b);
        m_parent[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<CellId> m_parent;
};

} // namespace outcheck::audit
