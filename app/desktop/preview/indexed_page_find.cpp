// SPDX-License-Identifier: GPL-3.0-or-later
// Find in a table or a text. The search runs off the interface thread and its finds are marked as they come.
#include "desktop/preview/find_bar.h"
#include "desktop/preview/indexed_page.h"
#include "desktop/preview/indexed_view.h"

#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr std::size_t maximumMatches = 500'000;

} // namespace

void IndexedPage::openFind() {
    m_find->openFind();
}

void IndexedPage::searchAgain() {
    if (m_find->isVisible() && !m_find->needle().isEmpty()) {
        search(m_find->needle(), m_find->caseSensitive());
    }
}

void IndexedPage::search(const QString& needle, bool caseSensitive) {
    m_searcher.cancel();
    m_matches.reset();
    m_view->setMatches(nullptr);
    m_searching = false;
    m_tooManyMatches = false;
    if (needle.isEmpty() || !m_view->hasSource()) {
        m_find->setStatus({});
        return;
    }
    m_matches = std::make_shared<std::vector<Place>>();
    m_searching = true;
    m_find->setStatus(tr("Searching…"));
    m_searcher.start([this, look = searchFor(needle, caseSensitive)](const NewestTask::Reporter& reporter) {
        std::size_t found = 0;
        std::stop_source enough;
        const std::stop_callback forward(reporter.stop(), [&enough] { enough.request_stop(); });
        const auto result = look(enough.get_token(), [&](std::vector<Place> matches) {
            found += matches.size();
            reporter.post([this, matches = std::move(matches)] { takeMatches(matches); });
            if (found >= maximumMatches) {
                enough.request_stop();
            }
        });
        const bool tooMany = found >= maximumMatches;
        reporter.post([this, failed = !result && !tooMany, tooMany] { searchDone(failed, tooMany); });
    });
}

void IndexedPage::searchDone(bool failed, bool tooMany) {
    m_searching = false;
    m_tooManyMatches = tooMany;
    if (failed) {
        m_find->setStatus(tr("The search could not read the whole file"));
    } else {
        showMatchStatus();
    }
}

void IndexedPage::takeMatches(const std::vector<Place>& matches) {
    const bool first = m_matches->empty() && !matches.empty();
    m_matches->insert(m_matches->end(), matches.begin(), matches.end());
    m_view->setMatches(m_matches);
    if (first) {
        // The first place at or after the current one; an earlier one where there is none is reached by Next.
        const auto next = std::lower_bound(m_matches->begin(), m_matches->end(), m_view->currentPlace());
        m_match = next == m_matches->end() ? 0 : static_cast<std::size_t>(next - m_matches->begin());
        goTo((*m_matches)[m_match]);
    }
    showMatchStatus();
}

void IndexedPage::showMatchStatus() {
    if (m_matches == nullptr) {
        return;
    }
    const bool onlyWhatWasRead = searchNeedsIndex() && m_state == PageState::Stopped;
    if (m_matches->empty()) {
        m_find->setStatus(m_searching       ? tr("Searching…")
                          : onlyWhatWasRead ? tr("Not found in the rows read")
                                            : tr("Not found"));
        return;
    }
    const QString count = numberText(m_matches->size());
    const QString total = m_searching        ? tr("%1 so far").arg(count)
                          : m_tooManyMatches ? tr("more than %1").arg(count)
                          : onlyWhatWasRead  ? tr("%1 in the rows read").arg(count)
                                             : count;
    m_find->setStatus(tr("%1 of %2", "the number of a find, of how many").arg(numberText(m_match + 1), total));
}

void IndexedPage::goToMatch(bool backwards) {
    if (m_matches == nullptr || m_matches->empty()) {
        return;
    }
    m_match = m_view->isSorted() ? nextMatchAsSorted(backwards) : nextMatch(backwards);
    goTo((*m_matches)[m_match]);
    showMatchStatus();
}

std::size_t IndexedPage::nextMatch(bool backwards) const {
    const std::size_t count = m_matches->size();
    const std::size_t match = std::min(m_match, count - 1);
    if (isAt((*m_matches)[match])) {
        return (backwards ? match + count - 1 : match + 1) % count;
    }
    // The user has moved away since: from where they are now.
    const Place here = m_view->currentPlace();
    auto at = std::lower_bound(m_matches->begin(), m_matches->end(), here);
    if (!backwards && at != m_matches->end() && *at == here) {
        ++at;
    }
    const auto index = static_cast<std::size_t>(at - m_matches->begin());
    return (backwards ? index + count - 1 : index) % count;
}

// As the rows are shown: the nearest one beyond the current place, else the first, or the last, of all.
std::size_t IndexedPage::nextMatchAsSorted(bool backwards) const {
    using Shown = std::pair<std::uint64_t, std::uint32_t>;
    const Shown here{m_view->currentShownRow(), m_view->currentPlace().column};
    const auto isBefore = [backwards](const Shown& a, const Shown& b) { return backwards ? b < a : a < b; };
    std::optional<std::pair<Shown, std::size_t>> beyond;
    std::optional<std::pair<Shown, std::size_t>> first;
    for (std::size_t match = 0; match < m_matches->size(); ++match) {
        const auto row = m_view->shownRow((*m_matches)[match].row);
        const Shown at{row.value_or(0), (*m_matches)[match].column};
        if (row && (!first || isBefore(at, first->first))) {
            first = {at, match};
        }
        if (row && isBefore(here, at) && (!beyond || isBefore(at, beyond->first))) {
            beyond = {at, match};
        }
    }
    return beyond ? beyond->second : first ? first->second : 0;
}

void IndexedPage::findNext() {
    goToMatch(false);
}

void IndexedPage::findPrevious() {
    goToMatch(true);
}

} // namespace outcheck::preview
