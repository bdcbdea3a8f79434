// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/preview_pane.h"

#include "desktop/look/message_view.h"
#include "desktop/preview/image_page.h"
#include "desktop/preview/image_view.h"
#include "desktop/preview/indexed_view.h"
#include "desktop/preview/notice_bar.h"
#include "desktop/preview/properties_view.h"
#include "desktop/preview/state_texts.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/text_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace outcheck::desktop {

namespace {

enum class Tab { Table, Image, Text, Properties };

// The first is shown first.
std::vector<Tab> tabsFor(workspace::OutputKind kind) {
    using workspace::OutputKind;
    switch (kind) {
    case OutputKind::Csv:
        return {Tab::Table, Tab::Text, Tab::Properties};
    case OutputKind::Png:
    case OutputKind::Jpeg:
        return {Tab::Image, Tab::Properties};
    case OutputKind::Log:
    case OutputKind::Text:
    case OutputKind::Markdown:
        return {Tab::Text, Tab::Properties};
    case OutputKind::Svg:
    case OutputKind::Html:
    case OutputKind::Json:
        return {Tab::Properties, Tab::Text};
    case OutputKind::Pdf:
    case OutputKind::Other:
        break;
    }
    return {Tab::Properties};
}

QString nameOf(Tab tab) {
    switch (tab) {
    case Tab::Table:
        return PreviewPane::tr("Table");
    case Tab::Image:
        return PreviewPane::tr("Picture");
    case Tab::Text:
        return PreviewPane::tr("Text");
    case Tab::Properties:
        break;
    }
    return PreviewPane::tr("Properties");
}

} // namespace

struct PreviewPane::Parts {
    explicit Parts(PreviewPane* owner);

    void reset();
    void start(std::vector<Tab> shown, preview::ContentOpener contentOpener);
    void activate(Tab tab);
    void openTab(Tab tab);
    void showCurrent();
    void setMessage(Tab tab, const std::optional<preview::StateText>& text);
    void failed(Tab tab, const preview::StateText& text, bool hasContent);
    void stateChanged(Tab tab, preview::PageState state);
    void applyCheck();
    bool has(Tab tab) const { return std::find(tabs.begin(), tabs.end(), tab) != tabs.end(); }
    QWidget* pageOf(Tab tab) const;
    preview::IndexedPage* indexedPageOf(Tab tab) const; // table or text; nullptr for the others
    preview::IndexedPage* shownIndexedPage() const;
    void connectPage(Tab tab);
    QString placeOf(Tab tab) const;

    PreviewPane* pane;
    QTabBar* bar;
    QToolButton* summaryButton;
    QToolButton* jobSummaryButton;
    preview::NoticeBar* notice;
    QStackedWidget* stack;
    MessageView* message;
    QPushButton* retry;
    preview::TablePage* table;
    preview::TextPage* text;
    preview::ImagePage* image;
    preview::PropertiesView* properties;
    QTimer* openingShown;

    std::vector<Tab> tabs;
    std::optional<Tab> current;
    std::set<Tab> opened;
    std::map<Tab, preview::StateText> messages;
    std::map<workspace::OutputKind, Tab> chosen; // the tab the user preferred for a kind
    std::string path;                            // of the output shown; empty for a job's log
    workspace::OutputKind kind = workspace::OutputKind::Other;
    preview::ContentOpener opener;
    std::uint64_t threshold = 0;
    std::optional<check::FileCheck> checked;
    bool settingTabs = false;
};

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

QWidget* PreviewPane::Parts::pageOf(Tab tab) const {
    switch (tab) {
    case Tab::Table:
        return table;
    case Tab::Image:
        return image;
    case Tab::Text:
        return text;
    case Tab::Properties:
        break;
    }
    return properties;
}

preview::IndexedPage* PreviewPane::Parts::indexedPageOf(Tab tab) const {
    return tab == Tab::Table ? static_cast<preview::IndexedPage*>(table) : tab == Tab::Text ? text : nullptr;
}

preview::IndexedPage* PreviewPane::Parts::shownIndexedPage() const {
    preview::IndexedPage* page = current ? indexedPageOf(*current) : nullptr;
    return page != nullptr && stack->currentWidget() == page ? page : nullptr;
}

QString PreviewPane::Parts::placeOf(Tab tab) const {
    const preview::IndexedPage* page = indexedPageOf(tab);
    return page != nullptr ? page->placeText() : tab == Tab::Image ? image->placeText() : QString();
}

void PreviewPane::Parts::connectPage(Tab tab) {
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

void PreviewPane::Parts::start(std::vector<Tab> shown, preview::ContentOpener contentOpener) {
    tabs = std::move(shown);
    opener = std::move(contentOpener);
    settingTabs = true;
    for (const Tab tab : tabs) {
        bar->addTab(nameOf(tab));
    }
    const auto preferred = chosen.find(kind);
    const Tab first = preferred != chosen.end() && has(preferred->second) ? preferred->second : tabs.front();
    bar->setCurrentIndex(static_cast<int>(std::find(tabs.begin(), tabs.end(), first) - tabs.begin()));
    settingTabs = false;
    activate(first);
}

void PreviewPane::Parts::activate(Tab tab) {
    current = tab;
    const bool hadFocus = stack->currentWidget() != nullptr && stack->isAncestorOf(pane->focusWidget());
    openTab(tab);
    showCurrent();
    if (hadFocus) {
        stack->currentWidget()->setFocus();
    }
}

void PreviewPane::Parts::openTab(Tab tab) {
    if (!opener || tab == Tab::Properties || !opened.insert(tab).second) {
        return;
    }
    switch (tab) {
    case Tab::Table:
        table->open(opener, threshold);
        break;
    case Tab::Image:
        image->open(opener);
        break;
    case Tab::Text:
        text->open(opener);
        break;
    case Tab::Properties:
        break;
    }
    openingShown->start();
    applyCheck();
}

void PreviewPane::Parts::showCurrent() {
    summaryButton->setVisible(current == Tab::Table);
    jobSummaryButton->setVisible(current == Tab::Text && kind == workspace::OutputKind::Log);
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

void PreviewPane::Parts::setMessage(Tab tab, const std::optional<preview::StateText>& said) {
    if (said) {
        messages[tab] = *said;
    } else {
        messages.erase(tab);
    }
    if (current == tab) {
        showCurrent();
    }
}

void PreviewPane::Parts::failed(Tab tab, const preview::StateText& said, bool hasContent) {
    if (hasContent) { // what was read stays on screen; the notice says that it is not the whole, or not of one moment
        notice->showNotice(QString(said.text).replace(QStringLiteral("\n\n"), QStringLiteral(" ")),
                           said.canRetry ? PreviewPane::tr("Read again") : QString());
    } else {
        setMessage(tab, said);
    }
}

void PreviewPane::Parts::stateChanged(Tab tab, preview::PageState state) {
    using preview::PageState;
    if (state == PageState::Empty) {
        setMessage(tab, preview::emptyFile());
    } else if (state == PageState::Reading || state == PageState::Stopped || state == PageState::Ready) {
        setMessage(tab, std::nullopt);
    }
    if (tab == Tab::Table && table->dialect()) {
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
    for (const Tab tab : opened) {
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

PreviewPane::PreviewPane(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>(this)) {
    Parts* parts = m_parts.get();
    connect(parts->bar, &QTabBar::currentChanged, this, [parts](int index) {
        if (!parts->settingTabs && index >= 0 && static_cast<std::size_t>(index) < parts->tabs.size()) {
            const Tab tab = parts->tabs[static_cast<std::size_t>(index)];
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
        const auto isOpening = [parts](Tab tab) {
            const preview::IndexedPage* page = parts->indexedPageOf(tab);
            return (page != nullptr ? page->state() : parts->image->state()) == preview::PageState::Opening;
        };
        if (parts->current && *parts->current != Tab::Properties && isOpening(*parts->current)) {
            parts->setMessage(*parts->current, preview::opening());
        }
    });

    parts->connectPage(Tab::Table);
    parts->connectPage(Tab::Text);
    connect(parts->image, &preview::ImagePage::stateChanged, this,
            [parts] { parts->stateChanged(Tab::Image, parts->image->state()); });
    connect(parts->image, &preview::ImagePage::readFailed, this,
            [parts](const Error& error) { parts->failed(Tab::Image, preview::readError(error), false); });
    connect(parts->image, &preview::ImagePage::decodeFailed, this, [parts](decoder::DecodeFailure failure) {
        parts->failed(Tab::Image, preview::decodeError(failure), false);
    });
    connect(parts->image, &preview::ImagePage::placeDescribed, this, [this, parts](const QString& place) {
        if (parts->current == Tab::Image) {
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
    std::vector<Tab> tabs = tabsFor(output.kind);
    preview::ContentOpener opener = [workspace, path = output.path] { return workspace.openOutput(path); };
    if (const auto state = preview::stateOfPresence(output)) {
        if (tabs.front() == Tab::Properties) {
            parts.properties->showOutput(workspace, output, state->heading + QStringLiteral("\n\n") + state->text);
        }
        for (const Tab tab : tabs) {
            if (tab != Tab::Properties) {
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
    parts.start({Tab::Text, Tab::Properties}, [workspace, job] { return workspace.openJobLog(job); });
}

void PreviewPane::setCheck(const check::FileCheck& check) {
    if (m_parts->path.empty() || check.path != m_parts->path) {
        return;
    }
    m_parts->checked = check;
    m_parts->applyCheck();
}

void PreviewPane::goToSpot(const rules::Finding& finding, std::size_t spot) {
    Parts& parts = *m_parts;
    if (finding.kind == rules::SpotKind::File || spot >= finding.spots.size()) {
        return;
    }
    const Tab tab = finding.kind == rules::SpotKind::Cell ? Tab::Table : Tab::Text;
    if (!parts.has(tab)) {
        return;
    }
    if (parts.current != tab) {
        parts.settingTabs = true;
        parts.bar->setCurrentIndex(
            static_cast<int>(std::find(parts.tabs.begin(), parts.tabs.end(), tab) - parts.tabs.begin()));
        parts.settingTabs = false;
        parts.activate(tab);
    }
    const rules::Spot& place = finding.spots[spot];
    parts.indexedPageOf(tab)->goTo({place.row, place.column, place.length});
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
    if (m_parts->current == Tab::Text && m_parts->kind == workspace::OutputKind::Log) {
        m_parts->text->goToJobSummary();
    }
}

} // namespace outcheck::desktop
