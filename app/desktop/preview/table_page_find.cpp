// SPDX-License-Identifier: GPL-3.0-or-later
// Find and go to in a table. The search runs off the interface thread and its finds are marked as they come.
#include "desktop/preview/find_bar.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/table_view.h"

#include <QLocale>

#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr std::size_t maximumMatches = 500'000;

bool isBefore(const CellMatch& a, const CellMatch& b) {
    return a.record != b.record ? a.record < b.record : a.column < b.column;
}

} // namespace

void TablePage::openFind() {
    m_find->openFind();
}

void TablePage::openGoTo() {
    m_find->openGoTo(tr("&Go to row"));
}

void TablePage::search(const QString& needle, bool caseSensitive) {
    m_searcher.cancel();
    m_matches.reset();
    m_view->setMatches(nullptr);
    m_searching = false;
    m_tooManyMatches = false;
    if (needle.isEmpty() || !m_source) {
        m_find->setStatus({});
        return;
    }
    m_matches = std::make_shared<std::vector<CellMatch>>();
    m_searching = true;
    m_find->setStatus(tr("Searching…"));
    m_searcher.start(
        [this, source = m_source, text = needle.toStdString(), caseSensitive](const NewestTask::Reporter& reporter) {
            std::size_t found = 0;
            std::stop_source enough;
            const std::stop_callback forward(reporter.stop(), [&enough] { enough.request_stop(); });
            const auto result =
                searchTable(source, text, caseSensitive, enough.get_token(), [&](std::vector<CellMatch> matches) {
                    found += matches.size();
                    reporter.post([this, matches = std::move(matches)] { takeMatches(matches); });
                    if (found >= maximumMatches) {
                        enough.request_stop();
                    }
                });
            const bool tooMany = found >= maximumMatches;
            reporter.post([this, result, tooMany] {
                m_searching = false;
                m_tooManyMatches = tooMany;
                if (!result && !tooMany) {
                    m_find->setStatus(tr("The search could not read the whole file"));
                    return;
                }
                showMatchStatus();
            });
        });
}

void TablePage::takeMatches(const std::vector<CellMatch>& matches) {
    const bool first = m_matches->empty();
    m_matches->insert(m_matches->end(), matches.begin(), matches.end());
    m_view->setMatches(m_matches);
    if (first) {
        // The first place at or after the current cell; an earlier one where there is none is reached by Next.
        const CellMatch here{m_view->currentRow() + m_view->headerRecords(), m_view->currentColumn()};
        const auto next = std::lower_bound(m_matches->begin(), m_matches->end(), here, isBefore);
        m_match = next == m_matches->end() ? 0 : static_cast<std::size_t>(next - m_matches->begin());
        m_view->goToRecord((*m_matches)[m_match].record, (*m_matches)[m_match].column);
    }
    showMatchStatus();
}

void TablePage::showMatchStatus() {
    const auto number = [this](std::size_t value) { return locale().toString(static_cast<qulonglong>(value)); };
    if (m_matches == nullptr) {
        return;
    }
    if (m_matches->empty()) {
        m_find->setStatus(m_searching ? tr("Searching…") : tr("Not found"));
        return;
    }
    const QString total = m_searching        ? tr("%1 so far").arg(number(m_matches->size()))
                          : m_tooManyMatches ? tr("more than %1").arg(number(m_matches->size()))
                                             : number(m_matches->size());
    m_find->setStatus(tr("%1 of %2", "the number of a find, of how many").arg(number(m_match + 1), total));
}

void TablePage::goToMatch(bool backwards) {
    if (m_matches == nullptr || m_matches->empty()) {
        return;
    }
    const CellMatch here{m_view->currentRow() + m_view->headerRecords(), m_view->currentColumn()};
    if (backwards) {
        const auto at = std::lower_bound(m_matches->begin(), m_matches->end(), here, isBefore);
        m_match = static_cast<std::size_t>((at == m_matches->begin() ? m_matches->end() : at) - m_matches->begin()) - 1;
    } else {
        const auto after = std::upper_bound(m_matches->begin(), m_matches->end(), here, isBefore);
        m_match = after == m_matches->end() ? 0 : static_cast<std::size_t>(after - m_matches->begin());
    }
    m_view->goToRecord((*m_matches)[m_match].record, (*m_matches)[m_match].column);
    showMatchStatus();
}

void TablePage::findNext() {
    goToMatch(false);
}

void TablePage::findPrevious() {
    goToMatch(true);
}

} // namespace outcheck::preview
