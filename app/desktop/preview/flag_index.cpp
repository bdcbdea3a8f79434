// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/flag_index.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace outcheck::preview {

namespace {

// What of one finding is dismissed.
class Dismissed {
public:
    Dismissed(const rules::Finding& finding, const std::vector<review::RecordedDismissal>& standing) {
        for (const review::RecordedDismissal& recorded : standing) {
            if (recorded.dismissal.finding == finding.fingerprint) {
                m_whole = m_whole || !recorded.dismissal.place;
                if (recorded.dismissal.place) {
                    m_places.insert(*recorded.dismissal.place);
                }
            }
        }
    }
    bool holds(const rules::Spot& spot) const { return m_whole || m_places.contains({spot.row, spot.column}); }

private:
    bool m_whole = false;
    std::set<review::DismissedPlace> m_places;
};

bool isLess(const Flag& a, const Flag& b) {
    return std::tuple(!a.dismissed, a.severity) < std::tuple(!b.dismissed, b.severity);
}

} // namespace

std::shared_ptr<const FlagIndex> FlagIndex::build(const std::vector<rules::Finding>& findings, rules::SpotKind kind,
                                                  const std::vector<review::RecordedDismissal>& standing) {
    auto index = std::make_shared<FlagIndex>();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const rules::Finding& finding = findings[i];
        if (finding.kind != kind) {
            continue;
        }
        const Dismissed dismissed(finding, standing);
        for (const rules::Spot& spot : finding.spots) {
            Flag flag{spot.row, spot.column, spot.length, finding.severity, static_cast<std::uint32_t>(i)};
            flag.dismissed = dismissed.holds(spot);
            index->m_flags.push_back(flag);
            if (flag.dismissed) {
                continue;
            }
            const auto [column, isNew] = index->m_columns.try_emplace(spot.column, finding.severity);
            column->second = std::max(column->second, finding.severity);
        }
    }
    std::sort(index->m_flags.begin(), index->m_flags.end(), [](const Flag& a, const Flag& b) {
        return std::tie(a.row, a.column, a.finding) < std::tie(b.row, b.column, b.finding);
    });
    return index;
}

std::shared_ptr<const FlagIndex> FlagIndex::ofChanges(const std::vector<Place>& places) {
    auto index = std::make_shared<FlagIndex>();
    for (const Place& place : places) {
        Flag flag{place.row, place.column, 0, rules::Severity::Query};
        flag.change = true;
        index->m_flags.push_back(flag);
    }
    return index;
}

std::span<const Flag> FlagIndex::inRow(std::uint64_t row) const {
    const auto first = std::lower_bound(m_flags.begin(), m_flags.end(), row,
                                        [](const Flag& flag, std::uint64_t wanted) { return flag.row < wanted; });
    const auto last = std::upper_bound(first, m_flags.end(), row,
                                       [](std::uint64_t wanted, const Flag& flag) { return wanted < flag.row; });
    return {first, last};
}

const Flag* FlagIndex::worstInRow(std::uint64_t row) const {
    const auto flags = inRow(row);
    const auto worst = std::max_element(flags.begin(), flags.end(), isLess);
    return worst == flags.end() ? nullptr : &*worst;
}

const Flag* FlagIndex::worstAt(std::uint64_t row, std::uint32_t column) const {
    const Flag* worst = nullptr;
    for (const Flag& flag : inRow(row)) {
        if (flag.column == column && (worst == nullptr || isLess(*worst, flag))) {
            worst = &flag;
        }
    }
    return worst;
}

std::optional<rules::Severity> FlagIndex::worstInColumn(std::uint32_t column) const {
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

} // namespace outcheck::preview
