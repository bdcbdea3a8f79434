// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_pages.h"

#include "base/digest.h"
#include "base/utf8.h"
#include "render/report_html.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

namespace outcheck::render {

namespace {

constexpr int resolution = 600;                                // dots per inch
constexpr double left = 18, top = 16, bottom = 20, footer = 8; // millimetres
constexpr double pageWidth = 210, pageHeight = 297;

double dots(double millimetres) {
    return millimetres / 25.4 * resolution;
}

QString styleSheet() {
    return "body { color:#15191e; }"
           "h1 { font-size:20pt; font-weight:600; margin-top:0; margin-bottom:2px; }"
           "h2 { font-size:13pt; font-weight:600; margin-top:18px; margin-bottom:6px; color:#1d3b53; }"
           "h3 { font-size:9.5pt; font-weight:600; margin-top:14px; margin-bottom:4px; }"
           "p { margin-top:4px; margin-bottom:6px; }"
           ".lead { font-size:12pt; color:#3c4652; margin-bottom:12px; }"
           ".small { font-size:8pt; color:#3c4652; }"
           ".name { color:#3c4652; }"
           "pre { font-family:'DejaVu Sans Mono'; font-size:7.5pt; background-color:#f1f3f5; }"
           "table.facts { margin-top:10px; }"
           "table.data { border-collapse:collapse; margin-top:4px; margin-bottom:6px; }"
           "table.data th { background-color:#e9edf1; border:0.5px solid #b9c2cb; font-weight:600; font-size:8pt; }"
           "table.data td { border:0.5px solid #d5dbe1; font-size:8.5pt; }";
}

void prepare(QTextDocument& document, QPdfWriter& writer) {
    QFont font("DejaVu Sans");
    font.setPointSizeF(9);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing, however small, keeps letters from joining: a file name copied out of the page must be that name, not
    // one with "ﬁ".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    document.setDefaultFont(font);
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(styleSheet());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // paths and digests have no spaces
    document.setDefaultTextOption(option);
    document.documentLayout()->setPaintDevice(&writer);
}

// A heading at the foot of a page belongs to what follows. Each move lays out again, so a very long report keeps its
// few.
void keepHeadingsWithText(QTextDocument& document, double height) {
    constexpr int mostPages = 80;
    const double needed = dots(22); // the heading, a table's head and a row
    if (document.pageCount() > mostPages) {
        return;
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) {
            continue;
        }
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        const int page = static_cast<int>(place.top() / height);
        if (place.bottom() + needed > (page + 1) * height) {
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
    }
}

void drawFooter(QPainter& painter, const QString& about, int page, int pages) {
    QFont font("DejaVu Sans");
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor("#3c4652"));
    const QRectF line(dots(left), dots(pageHeight - bottom + footer / 2), dots(pageWidth - 2 * left), dots(footer));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString("page %1 of %2").arg(page).arg(pages));
    const QString elided =
        painter.fontMetrics().elidedText(about, Qt::ElideMiddle, static_cast<int>(line.width() * 0.78));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, elided);
}

} // namespace

QRectF signatureBox() {
    constexpr double width = 62, height = 17;
    return {(pageWidth - left - width) / pageWidth, (top - 2) / pageHeight, width / pageWidth, height / pageHeight};
}

Pages layOut(const report::ReportDocument& report, const QByteArray& json) {
    const std::string digest = sha256Of({json.constData(), static_cast<std::size_t>(json.size())}).toHex();
    const QString name = QString::fromStdString(printable(report.workspaceName));

    Pages pages;
    QBuffer buffer(&pages.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle("Report of output checking: " + name);
    writer.setCreator("outcheck " + QString::fromStdString(report.programVersion));
    writer.addFileAttachment("report.json", json, "application/json");

    QTextDocument document;
    prepare(document, writer);
    const QSizeF body(dots(pageWidth - 2 * left), dots(pageHeight - top - bottom));
    document.setPageSize(body);
    document.setHtml("<body>" + reportHtml(report, QString::fromStdString(digest)) + "</body>");

    keepHeadingsWithText(document, body.height());

    pages.count = document.pageCount();
    const QString about = "Outcheck report · " + name + " · " + QString::fromStdString(digest.substr(0, 16));
    QPainter painter(&writer);
    for (int page = 0; page < pages.count; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(dots(left), dots(top) - page * body.height());
        document.drawContents(&painter, QRectF(QPointF(0, page * body.height()), body));
        painter.restore();
        drawFooter(painter, about, page + 1, pages.count);
    }
    painter.end();
    return pages;
}

} // namespace outcheck::render
