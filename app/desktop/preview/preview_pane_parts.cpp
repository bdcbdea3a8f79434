// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/preview_pane_parts.h"

#include "desktop/look/message_view.h"
#include "desktop/preview/image_page.h"
#include "desktop/preview/image_view.h"
#include "desktop/preview/indexed_view.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/properties_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

PreviewPane::Parts::Parts(PreviewPane* owner)
    : pane(owner), bar(new QTabBar(owner)), summaryButton(new QToolButton(owner)),
      jobSummaryButton(new QToolButton(owner)), notice(new preview::NoticeBar(owner)), stack(new QStackedWidget(owner)),
      message(new MessageView(stack)), retry(new QPushButton(PreviewPane::tr("Try again"), message)),
      table(new preview::TablePage(stack)), text(new preview::TextPage(stack)), image(new preview::ImagePage(stack)),
      properties(new preview::PropertiesView(stack)), openingShown(new QTimer(owner)) {
    bar->setExpanding(false);
    bar->setDrawBase(false);
    bar->setAccessibleName(PreviewPane::tr("Ways to look at the output"));
    message->addBelow(retry);
    summaryButton->setText(PreviewPane::tr("Column summary"));
    summaryButton->setToolTip(PreviewPane::tr("Show or hide what is known about the current column"));
    summaryButton->setCheckable(true);
    summaryButton->setChecked(true);
    jobSummaryButton->setText(PreviewPane::tr("Job summary"));
    jobSummaryButton->setToolTip(PreviewPane::tr("Go to the platform's account of the job at the end of the log"));
    for (QToolButton* button : {summaryButton, jobSummaryButton}) {
        button->setAutoRaise(true);
    }
    for (QWidget* page : {static_cast<QWidget*>(message), static_cast<QWidget*>(table), static_cast<QWidget*>(text),
                          static_cast<QWidget*>(image), static_cast<QWidget*>(properties)}) {
        stack->addWidget(page);
    }
    openingShown->setSingleShot(true);
    openingShown->setInterval(200); // what opens sooner does not flash a message
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 2, 4, 0);
    head->addWidget(bar, 1);
    head->addWidget(summaryButton);
    head->addWidget(jobSummaryButton);
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(notice);
    column->addWidget(stack, 1);
}

QWidget* PreviewPane::Parts::pageOf(PreviewTab tab) const {
    switch (tab) {
    case PreviewTab::Table:
        return table;
    case PreviewTab::Image:
        return image;
    case PreviewTab::Text:
        return text;
    case PreviewTab::Properties:
        break;
    }
    return properties;
}

preview::IndexedPage* PreviewPane::Parts::indexedPageOf(PreviewTab tab) const {
    return tab == PreviewTab::Table  ? static_cast<preview::IndexedPage*>(table)
           : tab == PreviewTab::Text ? text
                                     : nullptr;
}

preview::IndexedPage* PreviewPane::Parts::shownIndexedPage() const {
    preview::IndexedPage* page = current ? indexedPageOf(*current) : nullptr;
    return page != nullptr && stack->currentWidget() == page ? page : nullptr;
}

QString PreviewPane::Parts::placeOf(PreviewTab tab) const {
    const preview::IndexedPage* page = indexedPageOf(tab);
    return page != nullptr ? page->placeText() : tab == PreviewTab::Image ? image->placeText() : QString();
}

void PreviewPane::Parts::connectPage(PreviewTab tab) {
    preview::IndexedPage* page = indexedPageOf(tab);
    QObject::connect(page, &preview::IndexedPage::stateChanged, pane,
                     [this, tab, page] { stateChanged(tab, page->state()); });
    QObject::connect(page, &preview::IndexedPage::readFailed, pane, [this, tab, page](const Error& error) {
        failed(tab, preview::readError(error), page->indexedView()->rowCount() > 0);
    });
    QObject::connect(page, &preview::IndexedPage::notText, pane, [this, tab] { setMessage(tab, preview::notText()); });
    QObject::connect(page, &preview::IndexedPage::placeDescribed, pane, [this, tab](const QString& place) {
        if (current == tab) {
            emit pane->placeDescribed(place);
        }
    });
}

void PreviewPane::Parts::reset() {
    openingShown->stop();
    table->clear();
    text->clear();
    image->clear();
    properties->clear();
    notice->dismiss();
    opened.clear();
    messages.clear();
    checked.reset();
    path.clear();
    opener = nullptr;
    tabs.clear();
    current.reset();
    settingTabs = true;
    while (bar->count() > 0) {
        bar->removeTab(bar->count() - 1);
    }
    settingTabs = false;
}

void PreviewPane::Parts::start(std::vector<PreviewTab> shown, preview::ContentOpener contentOpener) {
    tabs = std::move(shown);
    opener = std::move(contentOpener);
    settingTabs = true;
    for (const PreviewTab tab : tabs) {
        bar->addTab(nameOf(tab));
    }
    const auto preferred = chosen.find(kind);
    const PreviewTab first = preferred != chosen.end() && has(preferred->second) ? preferred->second : tabs.front();
    bar->setCurrentIndex(static_cast<int>(std::find(tabs.begin(), tabs.end(), first) - tabs.begin()));
    settingTabs = false;
    activate(first);
}

bool PreviewPane::Parts::choose(PreviewTab tab) {
    if (!has(tab)) {
        return false;
    }
    if (current != tab) {
        settingTabs = true;
        bar->setCurrentIndex(static_cast<int>(std::find(tabs.begin(), tabs.end(), tab) - tabs.begin()));
        settingTabs = false;
        activate(tab);
    }
    return true;
}

void PreviewPane::Parts::activate(PreviewTab tab) {
    current = tab;
    const bool hadFocus = stack->currentWidget() != nullptr && stack->isAncestorOf(pane->focusWidget());
    openTab(tab);
    showCurrent();
    if (hadFocus) {
        stack->currentWidget()->setFocus();
    }
}

void PreviewPane::Parts::openTab(PreviewTab tab) {
    if (!opener || tab == PreviewTab::Properties || !opened.insert(tab).second) {
        return;
    }
    switch (tab) {
    case PreviewTab::Table:
        table->open(opener, threshold);
        break;
    case PreviewTab::Image:
        image->open(opener,
                    kind == workspace::OutputKind::Svg ? decoder::PictureForm::Drawing : decoder::PictureForm::Raster);
        break;
    case PreviewTab::Text:
        text->open(opener);
        break;
    case PreviewTab::Properties:
        break;
    }
    openingShown->start();
    applyCheck();
}

void PreviewPane::Parts::showCurrent() {
    summaryButton->setVisible(current == PreviewTab::Table);
    jobSummaryButton->setVisible(current == PreviewTab::Text && kind == workspace::OutputKind::Log);
    const auto said = current ? messages.find(*current) : messages.end();
    if (said != messages.end()) {
        message->setMessage(said->second.heading, said->second.text);
        retry->setVisible(said->second.canRetry);
        stack->setCurrentWidget(message);
        emit pane->placeDescribed(said->second.heading);
    } else if (current) {
        stack->setCurrentWidget(pageOf(*current));
        emit pane->placeDescribed(placeOf(*current));
    }
}

void PreviewPane::Parts::setMessage(PreviewTab tab, const std::optional<preview::StateText>& said) {
    if (said) {
        messages[tab] = *said;
    } else {
        messages.erase(tab);
    }
    if (current == tab) {
        showCurrent();
    }
}

void PreviewPane::Parts::failed(PreviewTab tab, const preview::StateText& said, bool hasContent) {
    if (hasContent) { // what was read stays on screen; the notice says that it is not the whole, or not of one moment
        notice->showNotice(QString(said.text).replace(QStringLiteral("\n\n"), QStringLiteral(" ")),
                           said.canRetry ? PreviewPane::tr("Read again") : QString());
    } else {
        setMessage(tab, said);
    }
}

void PreviewPane::Parts::stateChanged(PreviewTab tab, preview::PageState state) {
    using preview::PageState;
    if (state == PageState::Empty) {
        setMessage(tab, preview::emptyFile());
    } else if (state == PageState::Reading || state == PageState::Stopped || state == PageState::Ready) {
        setMessage(tab, std::nullopt);
    }
    if (tab == PreviewTab::Table && table->dialect()) {
        properties->setDialect(*table->dialect());
    }
}

void PreviewPane::Parts::applyCheck() {
    if (!checked) {
        return;
    }
    if (checked->table) {
        table->setProfile(*checked->table);
    }
    for (const PreviewTab tab : opened) {
        if (preview::IndexedPage* page = indexedPageOf(tab)) {
            page->setFindings(checked->findings);
        }
    }
    properties->setCheck(*checked);
    if (checked->state == check::CheckState::Stale) {
        notice->showNotice(
            PreviewPane::tr("This file changed while it was checked: what is marked may not fit what is shown."),
            PreviewPane::tr("Read again"));
    }
}

} // namespace outcheck::desktop
