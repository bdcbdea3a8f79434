// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in one line, to compare.
#pragma once

#include "rules/finding.h"

#include <QStringList>
#include <string>
#include <vector>

namespace outcheck::rules {

// "small-count.column/block 3,1 5,1" for each finding of that rule: its reason, severity and places.
inline QString told(const std::vector<Finding>& findings, const std::string& rule) {
    QStringList all;
    for (const Finding& finding : findings) {
        if (finding.rule != rule) {
            continue;
        }
        QStringList parts{QString::fromStdString(finding.reason.key) + QLatin1Char('/') +
                          QString::fromLatin1(nameOf(finding.severity).data())};
        for (const Spot& spot : finding.spots) {
            parts << QStringLiteral("%1,%2").arg(spot.row).arg(spot.column);
        }
        all << parts.join(QLatin1Char(' '));
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace outcheck::rules
