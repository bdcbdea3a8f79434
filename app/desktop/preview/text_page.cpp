// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/text_page.h"

#include "csv/dialect.h"
#include "desktop/preview/find_bar.h"
#include "desktop/preview/text_view.h"
#include "desktop/text/words.h"

#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace outcheck::preview {

namespace {

constexpr std::size_t firstBytes = 256U << 10U;
constexpr int tickMilliseconds = 100;

} // namespace

TextPage::TextPage(QWidget* parent)
    : QWidget(parent), m_view(new TextView(this)), m_find(new FindBar(this)), m_place(new QLabel(this)),
      m_tick(new QTimer(this)), m_loader([this] {
          setState(PageState::Failed);
          emit readFailed(Error{ErrorCode::Internal, {}, "opening a text"});
      }),
      m_flagger([] {}), m_searcher([this] { m_find->setStatus(tr("The search failed")); }),
      m_summaryFinder([this] { say(tr("The search for the job summary failed")); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_place);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setContentsMargins(8, 4, 8, 4);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tick->setInterval(tickMilliseconds);
    connect(m_tick, &QTimer::timeout, this, &TextPage::tick);
    connect(m_view, &TextView::currentChanged, this, [this] {
        m_message.clear();
        updatePlace();
    });
    connect(m_view, &TextView::linesArrived, this, &TextPage::updatePlace);
    connect(m_view, &TextView::readFailed, this, &TextPage::readFailed);
    connect(m_view, &TextView::copied, this,
            [this](qulonglong lines) { say(tr("%n line(s) copied", nullptr, static_cast<int>(lines))); });
    connect(m_view, &TextView::copyTooLarge, this, [this](qulonglong) {
        say(tr("Too many lines to copy at once: at most %1").arg(locale().toString(TextView::maximumCopiedLines)));
    });
    connect(m_find, &FindBar::searchWanted, this, &TextPage::search);
    connect(m_find, &FindBar::nextWanted, this, &TextPage::findNext);
    connect(m_find, &FindBar::previousWanted, this, &TextPage::findPrevious);
    connect(m_find, &FindBar::numberChosen, this, [this](qulonglong line) {
        m_view->goToLine(line - 1);
        m_view->setFocus();
    });
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(); });
    setFocusProxy(m_view);
}

TextPage::~TextPage() = default;

void TextPage::clear() {
    m_tick->stop();
    for (NewestTask* task : {&m_loader, &m_flagger, &m_searcher, &m_summaryFinder}) {
        task->cancel();
    }
    m_opener = nullptr;
    m_source = {};
    m_findings.reset();
    m_flags.reset();
    m_target.reset();
    m_matches.reset();
    m_searching = false;
    m_message.clear();
    m_view->clear();
    m_find->hide();
    m_place->clear();
    m_state = PageState::Nothing;
}

void TextPage::open(ContentOpener opener) {
    clear();
    m_opener = opener;
    m_state = PageState::Opening;
    m_loader.start([this, opener = std::move(opener)](const NewestTask::Reporter& reporter) {
        auto sampleFile = opener();
        auto look = sampleFile ? lookAtStart(std::move(*sampleFile)) : failure(sampleFile.error());
        auto wholeFile = look ? opener() : failure(look.error());
        if (!wholeFile) {
            reporter.post([this, error = wholeFile.error()] {
                setState(PageState::Failed);
                emit readFailed(error);
            });
            return;
        }
        reporter.post([this, look = *look] { showFirstLook(look); });
        if (look->binary || look->empty) {
            return;
        }
        const auto result = look->source.index->build(std::move(*wholeFile), reporter.stop());
        look->source.indexing->store(false);
        reporter.post([this, result] { indexDone(result); });
    });
}

Result<TextPage::FirstLook> TextPage::lookAtStart(io::OpenFile file) {
    std::string head(firstBytes, '\0');
    const auto read = file.readAt(0, head.data(), head.size());
    if (!read) {
        return failure(read.error());
    }
    head.resize(*read);
    FirstLook look;
    look.empty = head.empty();
    look.binary = csv::findDialect(head).encoding == csv::Encoding::Binary;
    look.source = {std::make_shared<text::LineIndex>(), std::make_shared<const io::OpenFile>(std::move(file)),
                   std::make_shared<std::atomic<bool>>(true)};
    return look;
}

void TextPage::showFirstLook(const FirstLook& look) {
    if (look.empty) {
        setState(PageState::Empty);
        return;
    }
    if (look.binary) {
        setState(PageState::Failed);
        emit notText();
        return;
    }
    m_source = look.source;
    m_view->setSource(m_source);
    m_view->setFlags(m_flags);
    m_tick->start();
    setState(PageState::Reading);
    tick();
}

void TextPage::indexDone(const Result<void>& result) {
    m_tick->stop();
    tick();
    m_target.reset();
    if (!result && result.error().code != ErrorCode::Cancelled) {
        setState(PageState::Failed);
        emit readFailed(result.error());
    } else {
        setState(PageState::Ready);
    }
    updatePlace();
}

void TextPage::tick() {
    m_view->refreshCounts();
    if (m_target && m_target->line < m_source.index->lineCount()) {
        const Target target = *m_target;
        m_target.reset();
        m_view->goToLine(target.line, target.column, target.length);
    }
    updatePlace();
}

void TextPage::setFindings(std::vector<rules::Finding> findings) {
    m_findings = std::make_shared<const std::vector<rules::Finding>>(std::move(findings));
    m_flagger.start([this, found = m_findings](const NewestTask::Reporter& reporter) {
        auto flags = FlagIndex::build(*found, rules::SpotKind::Line);
        reporter.post([this, flags = std::move(flags)] {
            m_flags = flags;
            m_view->setFlags(m_flags);
        });
    });
}

void TextPage::goToLine(std::uint64_t line, std::uint32_t column, std::uint32_t length) {
    if (m_source && line < m_source.index->lineCount()) {
        m_view->refreshCounts();
        m_view->goToLine(line, column, length);
    } else if (m_state == PageState::Opening || m_state == PageState::Reading) {
        m_target = Target{line, column, length};
    }
}

void TextPage::setState(PageState state) {
    m_state = state;
    emit stateChanged();
}

void TextPage::say(const QString& message) {
    m_message = message;
    updatePlace();
}

QString TextPage::placeText() const {
    if (!m_source) {
        return {};
    }
    const auto number = [this](std::uint64_t value) { return locale().toString(static_cast<qulonglong>(value)); };
    const bool growing = m_state == PageState::Reading;
    QStringList parts;
    const std::uint64_t line = m_view->currentLine();
    parts << (growing ? tr("line %1 of %2 so far") : tr("line %1 of %2"))
                 .arg(number(line + 1), number(m_view->rowCount()));
    if (m_flags != nullptr && m_findings != nullptr) {
        for (const Flag& flag : m_flags->inRow(line)) {
            if (flag.finding < m_findings->size()) {
                parts << tr("%1: %2", "rule: severity")
                             .arg(desktop::ruleTitle((*m_findings)[flag.finding].rule),
                                  desktop::wordFor(flag.severity));
            }
        }
    }
    parts.removeDuplicates();
    if (const text::Line* content = m_view->line(line); content != nullptr && content->cut) {
        parts << tr("the line is longer than is shown");
    }
    return parts.join(tr(" · ", "between the parts of a status line"));
}

void TextPage::updatePlace() {
    const QString place = m_message.isEmpty() ? placeText() : m_message;
    if (place == m_place->text()) {
        return;
    }
    m_place->setText(place);
    m_view->setAccessibleDescription(place);
    emit placeDescribed(place);
}

} // namespace outcheck::preview
