// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/text_page.h"

#include "desktop/preview/find_bar.h"

namespace outcheck::preview {

namespace {

// The line that the platform writes between a job's own log and its account of the job.
constexpr const char* summaryLine = "=============JOB SUMMARY=============";

} // namespace

TextPage::TextPage(QWidget* parent) : TextPage(new TextView, parent) {}

TextPage::TextPage(TextView* view, QWidget* parent)
    : IndexedPage(view, rules::SpotKind::Line, parent), m_view(view),
      m_summaryFinder([this] { say(tr("The search for the job summary failed")); }) {
    setBody(m_view);
    connect(m_view, &TextView::copied, this,
            [this](qulonglong lines) { say(tr("%n line(s) copied", nullptr, static_cast<int>(lines))); });
    connect(m_view, &TextView::copyTooLarge, this, [this](qulonglong) {
        say(tr("Too many lines to copy at once: at most %1").arg(numberText(TextView::maximumCopiedLines)));
    });
}

TextPage::~TextPage() = default;

void TextPage::clear() {
    m_summaryFinder.cancel();
    IndexedPage::clear();
}

void TextPage::open(ContentOpener opener) {
    clear();
    read(std::move(opener), [this](io::OpenFile file, const Head&) {
        const auto index = std::make_shared<text::LineIndex>();
        const TextSource source{index, std::make_shared<const io::OpenFile>(std::move(file)),
                                std::make_shared<std::atomic<bool>>(true)};
        return FirstLook{
            [this, source] { m_view->setSource(source); },
            [index](io::OpenFile wholeFile, std::stop_token stop) { return index->build(std::move(wholeFile), stop); },
            source.indexing};
    });
}

void TextPage::openGoTo() {
    findBar()->openGoTo(tr("&Go to line"));
}

IndexedPage::Search TextPage::searchFor(const QString& needle, bool caseSensitive) {
    return [from = opener(), text = needle.toStdString(), caseSensitive](std::stop_token stop,
                                                                         const auto& onMatches) -> Result<void> {
        auto file = from();
        if (!file) {
            return failure(file.error());
        }
        const auto found = text::searchText(std::move(*file), text, caseSensitive, stop,
                                            [&onMatches](const std::vector<text::LineMatch>& matches) {
                                                std::vector<Place> places;
                                                places.reserve(matches.size());
                                                for (const text::LineMatch& match : matches) {
                                                    places.push_back({match.line, match.column, match.length});
                                                }
                                                onMatches(std::move(places));
                                            });
        return found ? Result<void>() : failure(found.error());
    };
}

// Anywhere on its line: the find itself is selected there.
bool TextPage::isAt(const Place& found) const {
    return m_view->currentLine() == found.row;
}

void TextPage::goToJobSummary() {
    if (!opener()) {
        return;
    }
    m_summaryFinder.start([this, from = opener()](const NewestTask::Reporter& reporter) {
        std::optional<std::uint64_t> last; // a log may quote the line: the platform's own is the last
        auto file = from();
        const auto result = file ? text::searchText(std::move(*file), summaryLine, true, reporter.stop(),
                                                    [&last](const std::vector<text::LineMatch>& matches) {
                                                        if (!matches.empty()) {
                                                            last = matches.back().line;
                                                        }
                                                    })
                                 : Result<std::uint64_t>(failure(file.error()));
        reporter.post([this, last, failed = !result] {
            if (last) {
                goTo({*last, 0, 0});
            } else {
                say(failed ? tr("The file could not be read to look for a job summary")
                           : tr("There is no job summary in this text"));
            }
        });
    });
}

QString TextPage::placeText() const {
    if (!m_view->hasSource()) {
        return {};
    }
    const std::uint64_t line = m_view->currentLine();
    QStringList parts;
    parts << (state() == PageState::Reading   ? tr("line %1 of %2 so far")
              : state() == PageState::Stopped ? tr("line %1 of the first %2, index not complete")
                                              : tr("line %1 of %2"))
                 .arg(numberText(line + 1), numberText(m_view->rowCount()));
    parts << findingsAt(m_view->currentPlace(), true);
    if (const text::Line* content = m_view->line(line); content != nullptr && content->cut) {
        parts << tr("the line is longer than is shown");
    }
    return parts.join(tr(" · ", "between the parts of a status line"));
}

} // namespace outcheck::preview
