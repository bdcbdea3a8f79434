// SPDX-License-Identifier: GPL-3.0-or-later
// The report as rich text (the subset of HTML that QTextDocument lays out). Everything that comes from the document is
// escaped.
#pragma once

#include "report/document.h"

#include <QString>

namespace outcheck::render {

// `digest`: SHA-256 of report.json in hex, printed on the first page.
QString reportHtml(const report::ReportDocument& document, const QString& digest);

// The words before the digest on the first page, by which it is found again.
inline constexpr const char* digestLabel = "SHA-256 of report.json";

} // namespace outcheck::render
