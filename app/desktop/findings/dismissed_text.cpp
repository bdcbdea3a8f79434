// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/findings/dismissed_text.h"

#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace outcheck::desktop {

namespace {

constexpr std::size_t mostShown = 5;

struct Dismissed {
    Q_DECLARE_TR_FUNCTIONS(Dismissed)
};

} // namespace

QString dismissedHtml(const std::vector<review::RecordedDismissal>& dismissals, const std::string& me) {
    QString html;
    for (std::size_t at = 0; at < std::min(dismissals.size(), mostShown); ++at) {
        const review::RecordedDismissal& each = dismissals[at];
        const QString who = each.writer == me ? Dismissed::tr("you") : labelText(each.writerName);
        const QString head = each.dismissal.place ? Dismissed::tr("One place dismissed by %1, %2:", "who, when")
                                                  : Dismissed::tr("Dismissed by %1, %2:", "who, when");
        const QString why = each.reasonErased    ? Dismissed::tr("(its reason was erased)")
                            : each.reasonNotHere ? Dismissed::tr("(its reason is not here yet)")
                                                 : Dismissed::tr("“%1”").arg(labelText(each.dismissal.reason));
        html += QStringLiteral("<p><b>%1</b> %2</p>")
                    .arg(head.arg(who, timeText(each.time)).toHtmlEscaped(), why.toHtmlEscaped());
    }
    if (dismissals.size() > mostShown) {
        const QString more =
            Dismissed::tr("… and %n place(s) more.", "", static_cast<int>(dismissals.size() - mostShown));
        html += QStringLiteral("<p>%1</p>").arg(more.toHtmlEscaped());
    }
    return html;
}

QString reasonsForApproval(const check::FileCheck& check, const std::vector<review::RecordedDismissal>& standing,
                           const std::string& me) {
    std::vector<review::RecordedDismissal> own = standing;
    std::erase_if(own, [&me](const review::RecordedDismissal& each) { return each.writer != me; });
    QStringList reasons;
    for (const rules::Finding& finding : check.findings) {
        if (finding.severity != rules::Severity::Block) {
            continue;
        }
        if (!review::dismissedPart(finding, own).whole) {
            return {};
        }
        for (const review::RecordedDismissal& each : own) {
            if (each.dismissal.finding == finding.fingerprint) {
                const QString reason = Dismissed::tr("%1: %2", "rule: why it was dismissed")
                                           .arg(ruleTitle(finding.rule), fromUtf8(each.dismissal.reason).trimmed());
                if (!reasons.contains(reason)) {
                    reasons << reason;
                }
            }
        }
    }
    return reasons.join(QLatin1Char('\n'));
}

} // namespace outcheck::desktop
