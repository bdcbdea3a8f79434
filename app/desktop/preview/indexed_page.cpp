// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/indexed_page.h"

#include "desktop/preview/find_bar.h"
#include "desktop/preview/flag_words.h"
#include "desktop/preview/indexed_view.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/text/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace outcheck::preview {

namespace {

constexpr std::size_t firstBytes = 256U << 10U;
constexpr int firstTickMilliseconds = 2; // until there are rows: the first screen waits for nothing else
constexpr int tickMilliseconds = 100;
constexpr int stopOfferedAfter = 700; // milliseconds: what is read sooner does not flash a button

} // namespace

IndexedPage::IndexedPage(IndexedView* view, rules::SpotKind kind, QWidget* parent)
    : QWidget(parent), m_view(view), m_kind(kind), m_notice(new NoticeBar(this)), m_find(new FindBar(this)),
      m_place(new QLabel(this)), m_stop(new QToolButton(this)), m_tick(new QTimer(this)),
      m_stopOffered(new QTimer(this)), m_loader([this] {
          fail(Error{ErrorCode::Internal, {}, "opening a file"});
      }),
      m_flagger([] {}), m_searcher([this] { m_find->setStatus(tr("The search failed")); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_find);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_place, 1);
    foot->addWidget(m_stop);
    column->addLayout(foot);
    m_place->setTextFormat(Qt::PlainText); // holds values of cells
    m_place->setContentsMargins(8, 4, 8, 4);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_stop->setText(tr("Stop reading"));
    m_stop->setToolTip(tr("Leave the index as it is; what comes after the rows read is then not shown"));
    m_stop->setAutoRaise(true);
    m_stop->setObjectName(QStringLiteral("stopReading"));
    m_stop->hide();
    m_stopOffered->setSingleShot(true);
    m_stopOffered->setInterval(stopOfferedAfter);
    connect(m_stopOffered, &QTimer::timeout, m_stop, &QWidget::show);
    connect(m_stop, &QToolButton::clicked, this, &IndexedPage::stopReading);
    connect(m_notice, &NoticeBar::actionChosen, this, &IndexedPage::goOn);
    connect(m_tick, &QTimer::timeout, this, &IndexedPage::tick);
    connect(m_view, &IndexedView::currentChanged, this, [this] {
        m_message.clear();
        updatePlace();
        placeChanged();
    });
    connect(m_view, &IndexedView::rowsArrived, this, &IndexedPage::updatePlace);
    connect(m_view, &IndexedView::readFailed, this, &IndexedPage::readFailed);
    connect(m_find, &FindBar::searchWanted, this, &IndexedPage::search);
    connect(m_find, &FindBar::nextWanted, this, &IndexedPage::findNext);
    connect(m_find, &FindBar::previousWanted, this, &IndexedPage::findPrevious);
    connect(m_find, &FindBar::numberChosen, this, [this](qulonglong number) {
        const qulonglong most = std::numeric_limits<qulonglong>::max() - m_view->rowsAbove();
        goTo({m_view->rowsAbove() + std::min(number - 1, most), m_view->currentPlace().column, 0});
        m_view->setFocus();
    });
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(); });
    setFocusProxy(m_view);
}

IndexedPage::~IndexedPage() = default;

void IndexedPage::setBody(QWidget* body) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, body, 1);
}

void IndexedPage::clear() {
    m_tick->stop();
    for (NewestTask* task : {&m_loader, &m_flagger, &m_searcher}) {
        task->cancel();
    }
    m_findings.reset();
    m_flags.reset();
    m_target.reset();
    m_matches.reset();
    m_searching = false;
    m_message.clear();
    m_opener = nullptr;
    m_look = nullptr;
    m_view->clear();
    m_find->hide();
    m_notice->dismiss();
    m_stopOffered->stop();
    m_stop->hide();
    m_place->clear();
    m_state = PageState::Nothing;
}

void IndexedPage::read(ContentOpener opener, LookAtStart look) {
    m_opener = std::move(opener);
    m_look = std::move(look);
    m_state = PageState::Opening;
    m_loader.start([this, from = m_opener, lookAtStart = m_look](const NewestTask::Reporter& reporter) {
        readInBackground(from, lookAtStart, reporter);
    });
}

void IndexedPage::readInBackground(const ContentOpener& opener, const LookAtStart& lookAtStart,
                                   const NewestTask::Reporter& reporter) {
    auto file = opener();
    const auto head = file ? headOf(*file) : failure(file.error());
    auto wholeFile = head ? opener() : failure(head.error());
    if (!wholeFile) {
        reporter.post([this, error = wholeFile.error()] { fail(error); });
        return;
    }
    if (head->bytes.empty()) {
        reporter.post([this] { setState(PageState::Empty); });
        return;
    }
    if (head->dialect.encoding == io::Encoding::Binary) {
        reporter.post([this] {
            setState(PageState::Failed);
            emit notText();
        });
        return;
    }
    const FirstLook look = lookAtStart(std::move(*file), *head);
    reporter.post([this, look] { showFirstLook(look); });
    const auto result = look.build(std::move(*wholeFile), reporter.stop());
    look.indexing->store(false);
    reporter.post([this, result] { indexDone(result); });
}

Result<IndexedPage::Head> IndexedPage::headOf(const io::OpenFile& file) {
    const auto identity = file.identity();
    if (!identity) {
        return failure(identity.error());
    }
    Head head;
    head.bytes.resize(firstBytes);
    const auto read = file.readAt(0, head.bytes.data(), head.bytes.size());
    if (!read) {
        return failure(read.error());
    }
    head.bytes.resize(*read);
    head.dialect = csv::findDialect(head.bytes);
    head.isWholeFile = identity->size <= head.bytes.size();
    return head;
}

void IndexedPage::fail(const Error& error) {
    setState(PageState::Failed);
    emit readFailed(error);
}

void IndexedPage::showFirstLook(const FirstLook& look) {
    look.show();
    m_view->setFlags(m_flags);
    m_tick->start(firstTickMilliseconds);
    m_stopOffered->start();
    setState(PageState::Reading);
    tick();
    searchAgain();
}

void IndexedPage::indexDone(const Result<void>& result) {
    tick();
    m_target.reset();
    if (result) {
        setState(PageState::Ready);
    } else if (result.error().code == ErrorCode::Cancelled) {
        offerToGoOn();
    } else {
        fail(result.error());
    }
    updatePlace();
    showMatchStatus();
}

void IndexedPage::stopReading() {
    if (m_state == PageState::Reading) {
        m_loader.stop();
    }
}

void IndexedPage::offerToGoOn() {
    m_notice->showNotice(
        tr("Reading was stopped and the index is not complete: whatever comes after row %1 is not shown, "
           "marked or searched.")
            .arg(numberText(m_view->rowCount())),
        tr("Go on"));
    setState(PageState::Stopped);
}

void IndexedPage::goOn() {
    if (m_state != PageState::Stopped) {
        return;
    }
    m_notice->dismiss();
    m_searcher.cancel();
    m_matches.reset();
    m_target = m_view->currentPlace();
    read(m_opener, m_look);
}

void IndexedPage::tick() {
    m_view->refreshCounts();
    if (m_view->indexedRows() > 0) {
        m_tick->setInterval(tickMilliseconds);
    }
    if (m_target && m_target->row < m_view->indexedRows()) {
        const Place target = *m_target;
        m_target.reset();
        moveTo(target);
    }
    updatePlace();
}

void IndexedPage::setFindings(std::vector<rules::Finding> findings) {
    m_findings = std::make_shared<const std::vector<rules::Finding>>(std::move(findings));
    buildFlags();
}

void IndexedPage::setDismissals(std::vector<review::RecordedDismissal> standing) {
    m_dismissals = std::move(standing);
    if (m_findings != nullptr) {
        buildFlags();
    }
}

void IndexedPage::buildFlags() {
    m_flagger.start(
        [this, found = m_findings, standing = m_dismissals, kind = m_kind](const NewestTask::Reporter& reporter) {
            auto flags = FlagIndex::build(*found, kind, standing);
            reporter.post([this, flags = std::move(flags)] {
                m_flags = flags;
                m_view->setFlags(m_flags);
            });
        });
}

void IndexedPage::goTo(const Place& place) {
    const bool growing = m_state == PageState::Opening || m_state == PageState::Reading;
    const bool isBeyond = place.row >= m_view->indexedRows();
    if (growing && isBeyond) {
        m_target = place;
    } else if (m_state == PageState::Stopped && isBeyond) {
        say(tr("That place has not been read: the index is not complete"));
    } else if (m_view->hasSource()) {
        m_view->refreshCounts();
        moveTo(place);
    }
}

void IndexedPage::moveTo(const Place& place) {
    if (!m_view->goTo(place)) {
        placeHidden(place);
    }
}

void IndexedPage::setState(PageState state) {
    m_state = state;
    if (state != PageState::Reading) {
        m_tick->stop();
        m_stopOffered->stop();
        m_stop->hide();
    }
    emit stateChanged();
}

void IndexedPage::say(const QString& message) {
    m_message = message;
    updatePlace();
}

QString IndexedPage::numberText(std::uint64_t number) const {
    return locale().toString(static_cast<qulonglong>(number));
}

QStringList IndexedPage::findingsAt(const Place& place, bool wholeRow) const {
    QStringList said;
    if (m_flags == nullptr || m_findings == nullptr) {
        return said;
    }
    for (const Flag& flag : m_flags->inRow(place.row)) {
        if ((wholeRow || flag.column == place.column) && flag.finding < m_findings->size()) {
            said << tr("%1: %2", "rule: severity")
                        .arg(desktop::ruleTitle((*m_findings)[flag.finding].rule), wordFor(flag));
        }
    }
    said.removeDuplicates();
    return said;
}

void IndexedPage::updatePlace() {
    const QString place = m_message.isEmpty() ? placeText() : m_message;
    if (place == m_place->text()) {
        return;
    }
    m_place->setText(place);
    // What a screen reader says of the view: the current place in words.
    m_view->setAccessibleDescription(place);
    emit placeDescribed(place);
}

} // namespace outcheck::preview
