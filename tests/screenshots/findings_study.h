// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented study whose outputs break rules in each kind of file that findings are shown in.
#pragma once

#include <QString>

namespace outcheck::screenshots {

// One kind of file, and the name of its picture.
struct FindingsFile {
    const char* path = "";
    const char* picture = "";
};
inline constexpr FindingsFile findingsFiles[] = {
    {"output/tables/treatment_by_region.csv", "findings-crosstab"},
    {"output/tables/table1.csv", "findings-gtsummary"},
    {"output/logs/describe.log", "findings-log"},
    {"output/figures/residuals.svg", "findings-svg"},
    {"output/report.html", "findings-html"},
};

// Writes them below the folder; false where that fails.
bool writeFindingsStudy(const QString& folder);

} // namespace outcheck::screenshots
