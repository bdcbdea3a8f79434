// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/preview_pane.h"

#include "desktop/look/message_view.h"
#include "desktop/preview/image_page.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/preview_pane_parts.h"
#include "desktop/preview/properties_view.h"
#include "desktop/preview/table_view.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace outcheck::desktop {

PreviewPane::PreviewPane(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>(this)) {
    Parts* parts = m_parts.get();
    connect(parts->bar, &QTabBar::currentChanged, this, [parts](int index) {
        if (!parts->settingTabs && index >= 0 && static_cast<std::size_t>(index) < parts->tabs.size()) {
            const PreviewTab tab = parts->tabs[static_cast<std::size_t>(index)];
            parts->chosen[parts->kind] = tab;
            parts->activate(tab);
        }
    });
    connect(parts->summaryButton, &QToolButton::toggled, parts->table, &preview::TablePage::setSummaryVisible);
    connect(parts->jobSummaryButton, &QToolButton::clicked, this, &PreviewPane::goToJobSummary);
    const auto again = [parts] {
        parts->notice->dismiss();
        parts->messages.clear();
        parts->opened.clear();
        if (parts->current) {
            parts->activate(*parts->current);
        }
    };
    connect(parts->retry, &QPushButton::clicked, this, again);
    connect(parts->notice, &preview::NoticeBar::actionChosen, this, again);
    connect(parts->openingShown, &QTimer::timeout, this, [parts] {
        const auto isOpening = [parts](PreviewTab tab) {
            const preview::IndexedPage* page = parts->indexedPageOf(tab);
            return (page != nullptr ? page->state() : parts->image->state()) == preview::PageState::Opening;
        };
        if (parts->current && *parts->current != PreviewTab::Properties && isOpening(*parts->current)) {
            parts->setMessage(*parts->current, preview::opening());
        }
    });

    parts->table->view()->setRolesCorrectable(true);
    connect(parts->table->view(), &preview::TableView::roleWanted, this, &PreviewPane::roleWanted);
    parts->connectPage(PreviewTab::Table);
    parts->connectPage(PreviewTab::Text);
    connect(parts->image, &preview::ImagePage::stateChanged, this,
            [parts] { parts->stateChanged(PreviewTab::Image, parts->image->state()); });
    connect(parts->image, &preview::ImagePage::readFailed, this,
            [parts](const Error& error) { parts->failed(PreviewTab::Image, preview::readError(error), false); });
    connect(parts->image, &preview::ImagePage::decodeFailed, this, [parts](decoder::DecodeFailure failure) {
        parts->failed(PreviewTab::Image, preview::decodeError(failure), false);
    });
    connect(parts->image, &preview::ImagePage::placeDescribed, this, [this, parts](const QString& place) {
        if (parts->current == PreviewTab::Image) {
            emit placeDescribed(place);
        }
    });
    clear();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::clear() {
    m_parts->reset();
    m_parts->showCurrent();
    const preview::StateText text = preview::nothingChosen();
    m_parts->message->setMessage(text.heading, text.text);
    m_parts->retry->hide();
    m_parts->stack->setCurrentWidget(m_parts->message);
    emit placeDescribed({});
}

void PreviewPane::showOutput(const workspace::Workspace& workspace, const workspace::Output& output,
                             const rules::Policy& policy) {
    Parts& parts = *m_parts;
    parts.reset();
    parts.path = output.path;
    parts.kind = output.kind;
    parts.threshold = policy.smallCountThreshold();
    parts.properties->showOutput(workspace, output, preview::noPreviewStatement(output.kind));
    std::vector<PreviewTab> tabs = tabsFor(output.kind);
    preview::ContentOpener opener = [workspace, path = output.path] { return workspace.openOutput(path); };
    if (const auto state = preview::stateOfPresence(output)) {
        if (tabs.front() == PreviewTab::Properties) {
            parts.properties->showOutput(workspace, output, state->heading + QStringLiteral("\n\n") + state->text);
        }
        for (const PreviewTab tab : tabs) {
            if (tab != PreviewTab::Properties) {
                parts.messages[tab] = *state;
                parts.opened.insert(tab); // not opened until the user asks to try again
            }
        }
        if (!state->canRetry) {
            opener = nullptr;
        }
    }
    parts.start(std::move(tabs), std::move(opener));
}

void PreviewPane::showJobLog(const workspace::Workspace& workspace, const workspace::Job& job) {
    Parts& parts = *m_parts;
    parts.reset();
    parts.kind = workspace::OutputKind::Log;
    parts.properties->showJob(workspace, job);
    parts.start({PreviewTab::Text, PreviewTab::Properties}, [workspace, job] { return workspace.openJobLog(job); });
}

void PreviewPane::setCheck(const check::FileCheck& check) {
    if (m_parts->path.empty() || check.path != m_parts->path) {
        return;
    }
    m_parts->checked = check;
    m_parts->applyCheck();
}

void PreviewPane::setDismissals(std::vector<review::RecordedDismissal> standing) {
    for (const PreviewTab tab : {PreviewTab::Table, PreviewTab::Text}) {
        m_parts->indexedPageOf(tab)->setDismissals(standing);
    }
}

void PreviewPane::goToSpot(const rules::Finding& finding, std::size_t spot) {
    Parts& parts = *m_parts;
    if (finding.kind == rules::SpotKind::File || spot >= finding.spots.size()) {
        return;
    }
    const PreviewTab tab = finding.kind == rules::SpotKind::Cell ? PreviewTab::Table : PreviewTab::Text;
    if (!parts.choose(tab)) {
        return;
    }
    const rules::Spot& place = finding.spots[spot];
    parts.indexedPageOf(tab)->goTo({place.row, place.column, place.length});
}

void PreviewPane::showNextTab() {
    QTabBar* const bar = m_parts->bar;
    if (bar->count() > 0) {
        bar->setCurrentIndex((bar->currentIndex() + 1) % bar->count());
    }
}

PreviewPane::CommentPlace PreviewPane::selectedPlace() const {
    const Parts& parts = *m_parts;
    if (parts.current == PreviewTab::Table && parts.table->view()->columnCount() > 0) {
        const preview::TableView& view = *parts.table->view();
        const preview::CellRange selection = view.selection();
        review::CellRange cells;
        // Rows that were sorted lie apart in the file: then the current one is meant.
        const bool sorted = view.isSorted();
        cells.firstRow = view.fileRow(sorted ? view.currentRow() : selection.firstRow);
        cells.lastRow = view.fileRow(sorted ? view.currentRow() : selection.lastRow);
        cells.firstColumn = cells.lastColumn = view.layoutOfColumns().columnAt(selection.firstPlace);
        for (std::uint32_t place = selection.firstPlace; place <= selection.lastPlace; ++place) {
            const std::uint32_t column = view.layoutOfColumns().columnAt(place);
            cells.firstColumn = std::min(cells.firstColumn, column);
            cells.lastColumn = std::max(cells.lastColumn, column);
        }
        return cells;
    }
    if (parts.current == PreviewTab::Text) {
        const auto [first, last] = parts.text->view()->selectedLines();
        return review::LineRange{first, last};
    }
    if (const QRect part = parts.image->region(); parts.current == PreviewTab::Image && !part.isEmpty()) {
        return review::ImageRegion{static_cast<std::uint32_t>(part.x()), static_cast<std::uint32_t>(part.y()),
                                   static_cast<std::uint32_t>(part.width()), static_cast<std::uint32_t>(part.height())};
    }
    return {};
}

void PreviewPane::goToPlace(const CommentPlace& place) {
    Parts& parts = *m_parts;
    if (const auto* cells = std::get_if<review::CellRange>(&place);
        cells != nullptr && parts.choose(PreviewTab::Table)) {
        parts.indexedPageOf(PreviewTab::Table)->goTo({cells->firstRow, cells->firstColumn, 0});
    } else if (const auto* lines = std::get_if<review::LineRange>(&place);
               lines != nullptr && parts.choose(PreviewTab::Text)) {
        parts.indexedPageOf(PreviewTab::Text)->goTo({lines->first, 0, 0});
    } else if (const auto* region = std::get_if<review::ImageRegion>(&place);
               region != nullptr && parts.choose(PreviewTab::Image)) {
        // No picture has as many across or down.
        const auto within = [](std::uint32_t pixels) { return static_cast<int>(std::min(pixels, 1U << 29U)); };
        parts.image->showRegion(
            QRect(within(region->left), within(region->top), within(region->width), within(region->height)));
    }
}

void PreviewPane::lightUp(const std::optional<preview::Place>& to, std::vector<preview::LitCell> cells) {
    Parts& parts = *m_parts;
    if (!cells.empty() && !parts.choose(PreviewTab::Table)) {
        return;
    }
    parts.table->setLit(preview::LitCells(std::move(cells)));
    if (to) {
        parts.table->goTo(*to);
    }
}

void PreviewPane::openFind() {
    if (preview::IndexedPage* page = m_parts->shownIndexedPage()) {
        page->openFind();
    } else {
        emit placeDescribed(tr("There is no text to search here"));
    }
}

void PreviewPane::onTable(void (preview::TableView::*act)()) {
    if (m_parts->shownIndexedPage() == m_parts->table) {
        (m_parts->table->view()->*act)();
    } else {
        emit placeDescribed(tr("There is no table here"));
    }
}

void PreviewPane::openGoTo() {
    if (preview::IndexedPage* page = m_parts->shownIndexedPage()) {
        page->openGoTo();
    }
}

void PreviewPane::findNext() {
    if (preview::IndexedPage* page = m_parts->shownIndexedPage()) {
        page->findNext();
    }
}

void PreviewPane::findPrevious() {
    if (preview::IndexedPage* page = m_parts->shownIndexedPage()) {
        page->findPrevious();
    }
}

void PreviewPane::goToJobSummary() {
    if (m_parts->current == PreviewTab::Text && m_parts->kind == workspace::OutputKind::Log) {
        m_parts->text->goToJobSummary();
    }
}

} // namespace outcheck::desktop
