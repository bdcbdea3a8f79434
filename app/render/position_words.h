// SPDX-License-Identifier: GPL-3.0-or-later
// Places of a finding in words: "column 3 (n): records 5, 9, 12–14; 362 more".
#pragma once

#include "report/document.h"

#include <QString>

namespace outcheck::render {

QString placesInWords(const report::DocumentFinding& finding);
// The one place that is dismissed ("column 3, record 5"), or that all of the finding is.
QString placeInWords(const report::DocumentFile& file, const report::DocumentDismissal& dismissal);

} // namespace outcheck::render
