// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the report out on A4 pages and writes them as PDF bytes, report.json inside as an attachment.
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>
#include <QRectF>

namespace outcheck::render {

struct Pages {
    QByteArray pdf;
    int count = 0;
};

// `json`: the bytes of report.json, of which `document` was read.
Pages layOut(const report::ReportDocument& document, const QByteArray& json);

// Where on the first page a signature may stand, in fractions of the page, y downwards; kept free by layOut.
QRectF signatureBox();

} // namespace outcheck::render
