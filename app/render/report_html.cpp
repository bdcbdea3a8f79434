// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/report_html.h"

#include "base/utf8.h"
#include "render/position_words.h"

#include <QStringList>

namespace outcheck::render {

namespace {

using report::DocumentFile;
using report::DocumentFinding;
using report::DocumentVote;
using report::ReportDocument;

// Control and direction-changing characters made visible, then escaped: a file name must not rewrite the page.
QString safe(const std::string& text) {
    return QString::fromStdString(printable(text)).toHtmlEscaped();
}

QString number(std::uint64_t value) {
    return QString::number(value);
}

struct Sign {
    const char* mark;
    const char* colour;
};

// Shape and colour and word: none of the three alone carries the meaning.
Sign signOf(const std::string& word) {
    if (word == "fail" || word == "block" || word == "rejected" || word == "reject") {
        return {"■", "#a3221b"};
    }
    if (word == "query" || word == "changes-requested" || word == "request-changes" || word == "conflicted") {
        return {"▲", "#8a5a00"};
    }
    if (word == "clean" || word == "approved" || word == "approve") {
        return {"✓", "#1b6e34"};
    }
    if (word == "note") {
        return {"●", "#4a5563"};
    }
    return {"○", "#4a5563"};
}

QString wordWithSign(const std::string& word) {
    if (word.empty()) {
        return "–";
    }
    const Sign sign = signOf(word);
    return QString("<span style='color:%1'>%2&nbsp;%3</span>")
        .arg(sign.colour, QString::fromUtf8(sign.mark), safe(word).replace('-', ' '));
}

QString mono(const QString& text) {
    return "<span style=\"font-family:'DejaVu Sans Mono'; font-size:7pt; color:#3c4652\">" + text + "</span>";
}

QString timeInWords(UtcSeconds time) {
    return QString::fromStdString(toIso8601(time)).replace('T', ' ').replace('Z', " UTC");
}

QString row(const QStringList& cells, const char* tag = "td") {
    QString html = "<tr>";
    for (const QString& cell : cells) {
        html += QString("<%1>%2</%1>").arg(tag, cell);
    }
    return html + "</tr>";
}

// A table whose head comes again on every page. Widths in percent.
QString table(const QStringList& heads, const QList<int>& widths, const QString& rows) {
    QString html = "<table class='data' width='100%' cellspacing='0' cellpadding='3'><thead><tr>";
    for (qsizetype i = 0; i < heads.size(); ++i) {
        html += QString("<th width='%1%' align='left'>%2</th>").arg(widths.at(i)).arg(heads.at(i));
    }
    return html + "</tr></thead>" + rows + "</table>";
}

QString fact(const QString& name, const QString& value) {
    return "<tr><td width='22%' class='name'>" + name + "</td><td width='78%'>" + (value.isEmpty() ? "–" : value) +
           "</td></tr>";
}

QString joined(const std::vector<std::string>& texts) {
    QStringList parts;
    for (const std::string& text : texts) {
        parts << safe(text);
    }
    return parts.join("<br>");
}

QString countsInWords(const std::map<std::string, std::uint64_t>& counts) {
    QStringList parts;
    for (const auto& [word, count] : counts) {
        parts << number(count) + "&nbsp;" + wordWithSign(word);
    }
    return parts.isEmpty() ? "none" : parts.join(" &nbsp;&nbsp; ");
}

QString facts(const ReportDocument& d, const QString& digest) {
    std::uint64_t forReview = 0;
    for (const DocumentFile& file : d.files) {
        forReview += file.forReview ? 1 : 0;
    }
    QString html = "<h1>Report of output checking</h1><p class='lead'>" + safe(d.workspaceName) + "</p>";
    html += "<table class='facts' width='100%' cellspacing='0' cellpadding='2'>";
    html += fact("Workspace", safe(d.workspaceName) + " &nbsp;(" + safe(d.workspaceKind) + ")");
    html += fact("Repository", safe(d.repository));
    html += fact("Job requests", joined(d.jobRequests));
    html += fact("Commits", mono(joined(d.commits)));
    html += fact("Policy", safe(d.policyTitle) + "<br>" + safe(d.policyId) + ", version " + safe(d.policyVersion) +
                               "<br>" + mono(safe(d.policyDigest)));
    if (!d.rulesOff.empty()) {
        html += fact("Rules switched off", joined(d.rulesOff));
    }
    if (!d.notChecked.empty()) {
        html += fact("Demanded, not checked", joined(d.notChecked));
    }
    html += fact("Made", timeInWords(d.made) + " by " + safe(d.madeBy) + ", with outcheck " + safe(d.programVersion));
    html += fact(digestLabel, mono(digest));
    html += "</table><h2>Summary</h2><table width='100%' cellspacing='0' cellpadding='2'>";
    html += fact("Listed for review", number(forReview) + (forReview == 1 ? " file" : " files"));
    html += fact("Verdicts of the check", countsInWords(d.verdictCounts()));
    html += fact("Decisions", countsInWords(d.decisionCounts()));
    html += fact("Not listed for review", number(d.notForReviewTotal()));
    html += "</table><p class='small'>The check proposes, people decide. A file counts as approved when two reviewers "
            "approve the very bytes "
            "whose digest stands here. This report names places, never the values found there. Records and lines are "
            "counted from 1, "
            "the header of a table included.</p>";
    return html;
}

QString findingTally(const DocumentFile& file) {
    std::map<std::string, std::uint64_t> kinds;
    for (const DocumentFinding& finding : file.findings) {
        ++kinds[finding.severity];
    }
    QStringList parts;
    for (const char* severity : {"block", "query", "note"}) {
        if (const auto found = kinds.find(severity); found != kinds.end()) {
            parts << number(found->second) + "&nbsp;" + wordWithSign(severity);
        }
    }
    if (!file.notUnderstood.empty()) {
        parts << number(file.notUnderstood.size()) + " not understood";
    }
    return parts.join("<br>");
}

QString fileRows(const ReportDocument& d) {
    QString rows;
    std::uint64_t index = 0;
    for (const DocumentFile& file : d.files) {
        ++index;
        QString name = "<b>" + safe(file.path) + "</b>";
        name += "<br>" + mono(file.digest ? safe(*file.digest) : "no digest: " + safe(file.state));
        QStringList about;
        if (file.size) {
            about << QString::number(*file.size) + " bytes";
        }
        if (!file.action.empty()) {
            about << safe(file.action) + (file.jobStatus.empty() ? QString() : " (" + safe(file.jobStatus) + ")");
        }
        if (file.verification == "differs") {
            about << "<b>differs from the manifest</b>";
        } else if (file.verification == "verified") {
            about << "as the manifest has it";
        }
        if (!about.isEmpty()) {
            name += "<br><span style='font-size:7.5pt; color:#3c4652'>" + about.join(", ") + "</span>";
        }
        QString verdict = file.verdict.empty() ? safe(file.state) : wordWithSign(file.verdict);
        if (const std::uint64_t dismissed = file.dismissedFindings(); dismissed > 0) {
            verdict += "<br>" + number(dismissed) + " dismissed"; // and the verdict stands
        }
        rows +=
            row({number(index), name, verdict, findingTally(file), file.forReview ? wordWithSign(file.decision) : "–"});
    }
    return rows;
}

QString findingRows(const DocumentFile& file) {
    QString rows;
    for (const DocumentFinding& finding : file.findings) {
        QString why = safe(finding.sentence);
        if (!finding.guidance.empty()) {
            why += " <span style='color:#3c4652'>[" + safe(finding.guidance) + "]</span>";
        }
        rows += row({wordWithSign(finding.severity), safe(finding.rule), number(finding.count),
                     placesInWords(finding).toHtmlEscaped(), why});
    }
    return rows;
}

QString voteRows(const std::vector<DocumentVote>& votes, bool lapsed) {
    QString rows;
    for (const DocumentVote& vote : votes) {
        QString about = vote.comment == "given"      ? "with a comment"
                        : vote.comment == "erased"   ? "its comment was erased"
                        : vote.comment == "not here" ? "its comment was not here when this was written"
                                                     : "";
        if (lapsed) {
            about += about.isEmpty() ? "lapsed" : ", lapsed";
        }
        rows += row(
            {wordWithSign(vote.kind), safe(vote.writerName), timeInWords(vote.time), mono(safe(vote.entry)), about});
    }
    return rows;
}

QString dismissalRows(const DocumentFile& file) {
    QString rows;
    for (const report::DocumentDismissal& dismissal : file.dismissals) {
        const QString absent = dismissal.reason == "erased"     ? "<br>its reason was erased"
                               : dismissal.reason == "not here" ? "<br>its reason was not here when this was written"
                                                                : "";
        rows += row({wordWithSign(dismissal.severity) + " " + safe(dismissal.rule) + absent,
                     placeInWords(file, dismissal).toHtmlEscaped(), safe(dismissal.writerName),
                     timeInWords(dismissal.time), mono(safe(dismissal.entry))});
    }
    return rows;
}

QString problemsAsList(const std::vector<report::DocumentProblem>& problems) {
    QString html = "<ul>";
    for (const report::DocumentProblem& problem : problems) {
        QStringList parts;
        if (!problem.file.empty()) {
            parts << safe(problem.file) + (problem.line > 0 ? ", line " + number(problem.line) : QString());
        }
        for (const std::string& part : {problem.field, problem.code, problem.detail}) {
            if (!part.empty()) {
                parts << safe(part);
            }
        }
        html += "<li>" + parts.join(": ") + "</li>";
    }
    return html + "</ul>";
}

QString details(const DocumentFile& file) {
    QString html;
    if (!file.findings.empty()) {
        html += table({"Severity", "Rule", "Places", "Where", "Why"}, {11, 17, 8, 26, 38}, findingRows(file));
    }
    if (!file.notUnderstood.empty()) {
        html += "<p>Not understood, so for a person to judge:</p><ul>";
        for (const report::DocumentReason& reason : file.notUnderstood) {
            html += "<li>" + safe(reason.sentence) + "</li>";
        }
        html += "</ul>";
    }
    if (!file.problems.empty()) {
        html += "<p>Problems:</p>" + problemsAsList(file.problems);
    }
    if (!file.votes.empty() || !file.lapsed.empty()) {
        html += table({"Vote", "By", "When", "Entry in the ledger", ""}, {15, 14, 25, 33, 13},
                      voteRows(file.votes, false) + voteRows(file.lapsed, true));
    }
    if (!file.dismissals.empty()) {
        html += table({"Dismissed", "Place", "By", "When", "Entry in the ledger"}, {22, 14, 14, 20, 30},
                      dismissalRows(file));
    }
    return html;
}

QString detailSections(const ReportDocument& d) {
    QString html;
    std::uint64_t index = 0;
    for (const DocumentFile& file : d.files) {
        ++index;
        const QString body = details(file);
        if (!body.isEmpty()) {
            html += "<h3>" + number(index) + " &nbsp;" + safe(file.path) + "</h3>" + body;
        }
    }
    return html.isEmpty() ? "<p>No findings, no votes.</p>" : html;
}

QString excludedSection(const ReportDocument& d) {
    QString rows;
    for (const DocumentFile& file : d.files) {
        if (file.state != "checked" && (file.state != "incomplete" || !file.note.empty())) {
            rows += row({safe(file.path), safe(file.state), safe(file.note)});
        }
    }
    QString html;
    if (!rows.isEmpty()) {
        html += "<h2>Files without content to check</h2>" +
                table({"File", "State", "Reason given by the platform"}, {40, 14, 46}, rows);
    }
    if (!d.notForReview.empty()) {
        QString reasons;
        for (const auto& [why, count] : d.notForReview) {
            reasons += row({safe(why).replace('-', ' '), number(count)});
        }
        html += "<h2>Not listed for review</h2>" + table({"Why", "Files"}, {50, 50}, reasons);
    }
    return html;
}

QString guidanceSection(const ReportDocument& d) {
    if (d.guidance.empty()) {
        return {};
    }
    QString rows;
    for (const report::DocumentGuidance& guidance : d.guidance) {
        QString source = safe(guidance.source);
        if (!guidance.url.empty()) {
            source += "<br>" + mono(safe(guidance.url));
        }
        if (guidance.status != "verified") {
            source += "<br>(" + safe(guidance.status) + ")";
        }
        rows += row({safe(guidance.key), "<b>" + safe(guidance.title) + "</b><br>" + safe(guidance.text), source});
    }
    return "<h2>Guidance</h2>" + table({"Key", "What it asks for", "Source"}, {18, 46, 36}, rows);
}

QString ledgerSection(const ReportDocument& d) {
    if (d.ledgerId.empty()) {
        return "<h2>Ledger</h2><p>No ledger was at hand: no decision stands behind this report.</p>";
    }
    QString rows;
    for (const report::DocumentHead& head : d.ledgerHeads) {
        rows += row({safe(head.name), number(head.sequence),
                     "key " + mono(safe(head.writer)) + "<br>commit " + mono(safe(head.commit)) + "<br>entry " +
                         mono(safe(head.entry))});
    }
    return "<h2>Ledger</h2><p>" + mono(safe(d.ledgerId)) + "</p>" +
           table({"Writer", "Entries up to", "Head"}, {22, 14, 64}, rows);
}

QString checkingSection(const ReportDocument& d, const QString& digest) {
    return "<h2>How to check this report</h2><p>The record is report.json; this document shows the same and holds a "
           "copy. "
           "<tt>outcheck verify</tt> checks all of it. With stock tools, in the report's folder:</p><pre>"
           "ssh-keygen -Y verify -f allowed_signers -I \"" +
           safe(d.madeBy) +
           "\" \\\n    -n outcheck-report -s report.json.sig &lt; report.json\n"
           "sha256sum report.json     # " +
           digest.left(16) +
           "…\npdfsig report.pdf         # where the document was signed with a certificate</pre>"
           "<p>Whose key it is, the ledger's roster tells, not the file beside the report.</p>";
}

} // namespace

QString reportHtml(const ReportDocument& d, const QString& digest) {
    QString html = facts(d, digest);
    html += "<h2>Files</h2>" + table({"", "File", "Verdict", "Findings", "Decision"}, {5, 56, 12, 13, 14}, fileRows(d));
    html += "<h2>Findings and votes</h2>" + detailSections(d);
    html += excludedSection(d);
    html += guidanceSection(d);
    if (!d.workspaceProblems.empty()) {
        html += "<h2>Problems on opening the workspace</h2>" + problemsAsList(d.workspaceProblems);
    }
    html += ledgerSection(d);
    html += checkingSection(d, digest);
    return html;
}

} // namespace outcheck::render
