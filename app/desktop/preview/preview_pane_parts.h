// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the preview pane: its widgets, which of them shows what of the output, and what is said where none can.
#pragma once

#include "desktop/preview/preview_pane.h"
#include "desktop/preview/preview_tabs.h"
#include "desktop/preview/state_texts.h"
#include "desktop/preview/table_page.h"
#include "desktop/preview/text_page.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace outcheck::preview {
class ImagePage;
class NoticeBar;
class PropertiesView;
} // namespace outcheck::preview

namespace outcheck::desktop {

class MessageView;

struct PreviewPane::Parts {
    explicit Parts(PreviewPane* owner);

    void reset();
    void start(std::vector<PreviewTab> shown, preview::ContentOpener contentOpener);
    void activate(PreviewTab tab);
    // Brings a tab to the front; false where there is none of it.
    bool choose(PreviewTab tab);
    void openTab(PreviewTab tab);
    void showCurrent();
    void setMessage(PreviewTab tab, const std::optional<preview::StateText>& text);
    void failed(PreviewTab tab, const preview::StateText& text, bool hasContent);
    void stateChanged(PreviewTab tab, preview::PageState state);
    void applyCheck();
    bool has(PreviewTab tab) const { return std::find(tabs.begin(), tabs.end(), tab) != tabs.end(); }
    QWidget* pageOf(PreviewTab tab) const;
    preview::IndexedPage* indexedPageOf(PreviewTab tab) const; // table or text; nullptr for the others
    preview::IndexedPage* shownIndexedPage() const;
    void connectPage(PreviewTab tab);
    QString placeOf(PreviewTab tab) const;

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

    std::vector<PreviewTab> tabs;
    std::optional<PreviewTab> current;
    std::set<PreviewTab> opened;
    std::map<PreviewTab, preview::StateText> messages;
    std::map<workspace::OutputKind, PreviewTab> chosen; // the tab the user preferred for a kind
    std::string path;                                   // of the output shown; empty for a job's log
    workspace::OutputKind kind = workspace::OutputKind::Other;
    preview::ContentOpener opener;
    std::uint64_t threshold = 0;
    std::optional<check::FileCheck> checked;
    bool settingTabs = false;
};

} // namespace outcheck::desktop
