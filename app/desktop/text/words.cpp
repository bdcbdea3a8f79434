// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text/words.h"

#include "base/utf8.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace outcheck::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString fromUtf8(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString labelText(std::string_view bytes) {
    return fromUtf8(printable(bytes));
}

std::string toUtf8(const QString& text) {
    return text.toUtf8().toStdString();
}

QString wordFor(rules::Severity severity) {
    switch (severity) {
    case rules::Severity::Block:
        return Words::tr("blocks release");
    case rules::Severity::Query:
        return Words::tr("to be looked at");
    case rules::Severity::Note:
        return Words::tr("note");
    }
    return {};
}

QString wordFor(rules::Verdict verdict) {
    switch (verdict) {
    case rules::Verdict::Clean:
        return Words::tr("clean");
    case rules::Verdict::Query:
        return Words::tr("query");
    case rules::Verdict::Fail:
        return Words::tr("fail");
    case rules::Verdict::Incomplete:
        return Words::tr("incomplete");
    }
    return {};
}

QString wordFor(workspace::WorkspaceKind kind) {
    switch (kind) {
    case workspace::WorkspaceKind::Level4:
        return Words::tr("level 4 workspace");
    case workspace::WorkspaceKind::Local:
        return Words::tr("local checkout");
    case workspace::WorkspaceKind::PlainFolder:
        return Words::tr("plain folder");
    }
    return {};
}

QString wordFor(workspace::OutputKind kind) {
    switch (kind) {
    case workspace::OutputKind::Csv:
        return Words::tr("table (CSV)");
    case workspace::OutputKind::Png:
        return Words::tr("image (PNG)");
    case workspace::OutputKind::Jpeg:
        return Words::tr("image (JPEG)");
    case workspace::OutputKind::Svg:
        return Words::tr("drawing (SVG)");
    case workspace::OutputKind::Html:
        return Words::tr("web page (HTML)");
    case workspace::OutputKind::Pdf:
        return Words::tr("document (PDF)");
    case workspace::OutputKind::Json:
        return Words::tr("data (JSON)");
    case workspace::OutputKind::Log:
        return Words::tr("log");
    case workspace::OutputKind::Text:
        return Words::tr("text");
    case workspace::OutputKind::Markdown:
        return Words::tr("text (Markdown)");
    case workspace::OutputKind::Other:
        return Words::tr("other kind of file");
    }
    return {};
}

QString wordFor(workspace::JobStatus status) {
    switch (status) {
    case workspace::JobStatus::Pending:
        return Words::tr("pending");
    case workspace::JobStatus::Running:
        return Words::tr("running");
    case workspace::JobStatus::Failed:
        return Words::tr("failed");
    case workspace::JobStatus::Succeeded:
        return Words::tr("succeeded");
    case workspace::JobStatus::Unknown:
        return Words::tr("status not recorded");
    }
    return {};
}

QString wordFor(workspace::PrivacyLevel level) {
    switch (level) {
    case workspace::PrivacyLevel::HighlySensitive:
        return Words::tr("highly sensitive");
    case workspace::PrivacyLevel::ModeratelySensitive:
        return Words::tr("moderately sensitive");
    case workspace::PrivacyLevel::MinimallySensitive:
        return Words::tr("minimally sensitive");
    case workspace::PrivacyLevel::Unknown:
        return Words::tr("level not known");
    }
    return {};
}

QString wordFor(workspace::Presence presence) {
    switch (presence) {
    case workspace::Presence::Present:
        return Words::tr("present");
    case workspace::Presence::Excluded:
        return Words::tr("excluded");
    case workspace::Presence::Missing:
        return Words::tr("missing");
    case workspace::Presence::Unreadable:
        return Words::tr("unreadable");
    case workspace::Presence::Withheld:
        return Words::tr("withheld");
    }
    return {};
}

QString wordFor(workspace::Verification verification) {
    switch (verification) {
    case workspace::Verification::Unverified:
        return Words::tr("unverified");
    case workspace::Verification::Verified:
        return Words::tr("verified");
    case workspace::Verification::Differs:
        return Words::tr("differs from the manifest");
    case workspace::Verification::NothingToCompare:
        return Words::tr("no digest to compare with");
    }
    return {};
}

QString wordFor(review::VoteKind vote) {
    switch (vote) {
    case review::VoteKind::Approve:
        return Words::tr("approved");
    case review::VoteKind::RequestChanges:
        return Words::tr("changes requested");
    case review::VoteKind::Reject:
        return Words::tr("rejected");
    case review::VoteKind::Undecide:
        return Words::tr("taken back");
    }
    return {};
}

QString wordFor(review::FileDecision decision) {
    switch (decision) {
    case review::FileDecision::Undecided:
        return Words::tr("undecided");
    case review::FileDecision::Incomplete:
        return Words::tr("incomplete: needs two reviews");
    case review::FileDecision::Approved:
        return Words::tr("approved");
    case review::FileDecision::ChangesRequested:
        return Words::tr("changes requested");
    case review::FileDecision::Rejected:
        return Words::tr("rejected");
    case review::FileDecision::Conflicted:
        return Words::tr("conflicted: reviews disagree");
    }
    return {};
}

QString ruleTitle(std::string_view rule) {
    struct Title {
        std::string_view rule;
        const char* text;
    };
    static constexpr Title titles[] = {
        {"small-count", QT_TRANSLATE_NOOP("RuleTitles", "Small counts")},
        {"unrounded-count", QT_TRANSLATE_NOOP("RuleTitles", "Counts not rounded")},
        {"count-from-percentage", QT_TRANSLATE_NOOP("RuleTitles", "Counts from percentages")},
        {"count-from-rate", QT_TRANSLATE_NOOP("RuleTitles", "Counts from rates")},
        {"small-complement", QT_TRANSLATE_NOOP("RuleTitles", "Small complements")},
        {"worked-out", QT_TRANSLATE_NOOP("RuleTitles", "Withheld counts worked out")},
        {"small-denominator", QT_TRANSLATE_NOOP("RuleTitles", "Small denominators")},
        {"survival-steps", QT_TRANSLATE_NOOP("RuleTitles", "Small steps")},
        {"class-disclosure", QT_TRANSLATE_NOOP("RuleTitles", "Everybody alike")},
        {"minimum-maximum", QT_TRANSLATE_NOOP("RuleTitles", "Minimum and maximum")},
        {"degrees-of-freedom", QT_TRANSLATE_NOOP("RuleTitles", "Degrees of freedom")},
        {"group-of-one", QT_TRANSLATE_NOOP("RuleTitles", "Groups of one")},
        {"inconsistently-rounded", QT_TRANSLATE_NOOP("RuleTitles", "Rounded in several ways")},
        {"dominance", QT_TRANSLATE_NOOP("RuleTitles", "Dominance")},
        {"row-limit", QT_TRANSLATE_NOOP("RuleTitles", "Too many rows")},
        {"file-type", QT_TRANSLATE_NOOP("RuleTitles", "File type")},
        {"file-size", QT_TRANSLATE_NOOP("RuleTitles", "File size")},
        {"patient-level", QT_TRANSLATE_NOOP("RuleTitles", "Rows of single persons")},
        {"identifier", QT_TRANSLATE_NOOP("RuleTitles", "Identifiers of persons")},
        {"organisation-identifier", QT_TRANSLATE_NOOP("RuleTitles", "Identifiers of organisations")},
        {"person-rows-in-log", QT_TRANSLATE_NOOP("RuleTitles", "Person data printed in a log")},
        {"small-count-in-log", QT_TRANSLATE_NOOP("RuleTitles", "Small counts printed in a log")},
        {"small-count-in-label", QT_TRANSLATE_NOOP("RuleTitles", "Small counts in labels")},
        {"marks-per-person", QT_TRANSLATE_NOOP("RuleTitles", "One mark for each person")},
        {"embedded-data", QT_TRANSLATE_NOOP("RuleTitles", "Embedded pictures and data")},
        {"active-content", QT_TRANSLATE_NOOP("RuleTitles", "Scripts and references to the network")},
        {"name-content-mismatch", QT_TRANSLATE_NOOP("RuleTitles", "Name and content disagree")},
        {"image-metadata", QT_TRANSLATE_NOOP("RuleTitles", "Hidden data in an image")},
        {"spreadsheet-formula", QT_TRANSLATE_NOOP("RuleTitles", "Formulas")},
        {"invisible-characters", QT_TRANSLATE_NOOP("RuleTitles", "Invisible characters")},
        {"missing-header", QT_TRANSLATE_NOOP("RuleTitles", "No header")},
        {"malformed-table", QT_TRANSLATE_NOOP("RuleTitles", "Malformed table")},
        {"digest-mismatch", QT_TRANSLATE_NOOP("RuleTitles", "Differs from the manifest")},
    };
    for (const Title& title : titles) {
        if (title.rule == rule) {
            return QCoreApplication::translate("RuleTitles", title.text);
        }
    }
    return fromUtf8(rule);
}

QString sizeText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString timeText(UtcSeconds time) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.value), QLocale::ShortFormat);
}

QString shortDigest(const Sha256Digest& digest) {
    return fromUtf8(std::string_view(digest.toHex()).substr(0, 12)) + QChar(0x2026);
}

QString shortCommit(std::string_view commit) {
    return labelText(commit.substr(0, 7));
}

} // namespace outcheck::desktop
