// SPDX-License-Identifier: GPL-3.0-or-later
// Find, go to and the jump to the job summary in a text. Searches run off the interface thread.
#include "desktop/preview/find_bar.h"
#include "desktop/preview/text_page.h"
#include "desktop/preview/text_view.h"

#include <QLocale>

#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr std::size_t maximumMatches = 500'000;
// The line that the platform writes between a job's own log and its account of the job.
constexpr const char* summaryLine = "=============JOB SUMMARY=============";

bool isBefore(const text::LineMatch& a, const text::LineMatch& b) {
    return a.line != b.line ? a.line < b.line : a.column < b.column;
}

} // namespace

void TextPage::openFind() {
    m_find->openFind();
}

void TextPage::openGoTo() {
    m_find->openGoTo(tr("&Go to line"));
}

void TextPage::search(const QString& needle, bool caseSensitive) {
    m_searcher.cancel();
    m_matches.reset();
    m_view->setMatches(nullptr);
    m_searching = false;
    m_tooManyMatches = false;
    if (needle.isEmpty() || !m_source) {
        m_find->setStatus({});
        return;
    }
    m_matches = std::make_shared<std::vector<text::LineMatch>>();
    m_searching = true;
    m_find->setStatus(tr("Searching…"));
    m_searcher.start([this, opener = m_opener, wanted = needle.toStdString(),
                      caseSensitive](const NewestTask::Reporter& reporter) {
        std::size_t found = 0;
        std::stop_source enough;
        const std::stop_callback forward(reporter.stop(), [&enough] { enough.request_stop(); });
        auto file = opener();
        const auto result =
            file ? text::searchText(std::move(*file), wanted, caseSensitive, enough.get_token(),
                                    [&](std::vector<text::LineMatch> matches) {
                                        found += matches.size();
                                        reporter.post([this, matches = std::move(matches)] { takeMatches(matches); });
                                        if (found >= maximumMatches) {
                                            enough.request_stop();
                                        }
                                    })
                 : Result<std::uint64_t>(failure(file.error()));
        const bool tooMany = found >= maximumMatches;
        reporter.post([this, failed = !result, tooMany] {
            m_searching = false;
            m_tooManyMatches = tooMany;
            if (failed && !tooMany) {
                m_find->setStatus(tr("The search could not read the whole file"));
                return;
            }
            showMatchStatus();
        });
    });
}

void TextPage::takeMatches(const std::vector<text::LineMatch>& matches) {
    const bool first = m_matches->empty() && !matches.empty();
    m_matches->insert(m_matches->end(), matches.begin(), matches.end());
    m_view->setMatches(m_matches);
    if (first) {
        const text::LineMatch here{m_view->currentLine(), 0, 0};
        const auto next = std::lower_bound(m_matches->begin(), m_matches->end(), here, isBefore);
        m_match = next == m_matches->end() ? 0 : static_cast<std::size_t>(next - m_matches->begin());
        const text::LineMatch& match = (*m_matches)[m_match];
        goToLine(match.line, match.column, match.length);
    }
    showMatchStatus();
}

void TextPage::showMatchStatus() {
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

void TextPage::goToMatch(bool backwards) {
    if (m_matches == nullptr || m_matches->empty()) {
        return;
    }
    // From the find shown last, as long as the user has not moved to another line.
    std::size_t match = std::min(m_match, m_matches->size() - 1);
    if ((*m_matches)[match].line == m_view->currentLine()) {
        match = backwards ? (match == 0 ? m_matches->size() - 1 : match - 1) : (match + 1) % m_matches->size();
    } else {
        const text::LineMatch here{m_view->currentLine(), 0, 0};
        const auto at = std::lower_bound(m_matches->begin(), m_matches->end(), here, isBefore);
        const auto index = static_cast<std::size_t>(at - m_matches->begin());
        match = backwards ? (index == 0 ? m_matches->size() - 1 : index - 1) : index % m_matches->size();
    }
    m_match = match;
    goToLine((*m_matches)[match].line, (*m_matches)[match].column, (*m_matches)[match].length);
    showMatchStatus();
}

void TextPage::findNext() {
    goToMatch(false);
}

void TextPage::findPrevious() {
    goToMatch(true);
}

void TextPage::goToJobSummary() {
    if (!m_opener) {
        return;
    }
    m_summaryFinder.start([this, opener = m_opener](const NewestTask::Reporter& reporter) {
        std::optional<std::uint64_t> last; // a log may quote the line: the platform's own is the last
        auto file = opener();
        const auto result = file ? text::searchText(std::move(*file), summaryLine, true, reporter.stop(),
                                                    [&last](const std::vector<text::LineMatch>& matches) {
                                                        if (!matches.empty()) {
                                                            last = matches.back().line;
                                                        }
                                                    })
                                 : Result<std::uint64_t>(failure(file.error()));
        reporter.post([this, last, failed = !result] {
            if (last) {
                goToLine(*last, 0, 0);
            } else {
                say(failed ? tr("The file could not be read to look for a job summary")
                           : tr("There is no job summary in this text"));
            }
        });
    });
}

} // namespace outcheck::preview
