// SPDX-License-Identifier: GPL-3.0-or-later
// What was solved before: where only one file has changed, the parts of a problem that it has nothing to do with need
// not be solved again. For one thread at a time.
#pragma once

#include "audit/bounds.h"
#include "audit/components.h"
#include "base/digest.h"

#include <map>
#include <span>

namespace outcheck::audit {

class SolvedComponents {
public:
    // All that the bounds of a component follow from: the question, what is known and asked of its cells, and its
    // equations; not where it stands in its problem.
    static Sha256Digest digestOf(const Problem& problem, const Component& component,
                                 const std::vector<Equation>& equations, const std::vector<Interval>& intervals,
                                 Question question);

    // A new problem: of what is not asked for until the next one begins, nothing is kept.
    void begin();
    // The intervals of the component's cells, in their order; null where it was not solved before.
    const std::vector<Interval>* find(const Sha256Digest& digest);
    void keep(const Sha256Digest& digest, std::vector<Interval> intervals);

private:
    std::map<Sha256Digest, std::vector<Interval>> m_current, m_previous;
};

} // namespace outcheck::audit
