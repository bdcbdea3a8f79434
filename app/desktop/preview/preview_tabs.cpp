// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/preview_tabs.h"

#include "desktop/preview/preview_pane.h"

namespace outcheck::desktop {

std::vector<PreviewTab> tabsFor(workspace::OutputKind kind) {
    using workspace::OutputKind;
    switch (kind) {
    case OutputKind::Csv:
        return {PreviewTab::Table, PreviewTab::Text, PreviewTab::Properties};
    case OutputKind::Png:
    case OutputKind::Jpeg:
        return {PreviewTab::Image, PreviewTab::Properties};
    case OutputKind::Log:
    case OutputKind::Text:
    case OutputKind::Markdown:
        return {PreviewTab::Text, PreviewTab::Properties};
    case OutputKind::Svg:
        return {PreviewTab::Image, PreviewTab::Text, PreviewTab::Properties};
    case OutputKind::Html:
    case OutputKind::Json:
        return {PreviewTab::Properties, PreviewTab::Text};
    case OutputKind::Pdf:
    case OutputKind::Other:
        break;
    }
    return {PreviewTab::Properties};
}

QString nameOf(PreviewTab tab) {
    switch (tab) {
    case PreviewTab::Table:
        return PreviewPane::tr("Table");
    case PreviewTab::Image:
        return PreviewPane::tr("Picture");
    case PreviewTab::Text:
        return PreviewPane::tr("Text");
    case PreviewTab::Properties:
        break;
    }
    return PreviewPane::tr("Properties");
}

} // namespace outcheck::desktop
