// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audit_details.h"

#include "audit/insider.h"
#include "audit/proof_lines.h"
#include "desktop/audit/audit_words.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace outcheck::desktop {

namespace {

using audit::CellId;

struct AuditDetails {
    Q_DECLARE_TR_FUNCTIONS(AuditDetails)
};

constexpr std::size_t mostListed = 200; // cells of a contradiction, and lines of a proof

QString paragraph(const QString& html) {
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString muted(const QString& text, const QPalette& palette) {
    return QStringLiteral("<p style=\"color:%2\">%1</p>").arg(text.toHtmlEscaped(), mutedText(palette).name());
}

QString linkTo(CellId cell, const CellNames& names) {
    const QString name = names.of(cell).toHtmlEscaped();
    return names.isReleased(cell) ? name : QStringLiteral("<a href=\"cell:%1\">%2</a>").arg(cell).arg(name);
}

QString signOf(audit::ProofSense sense) {
    return sense == audit::ProofSense::Equal    ? QStringLiteral(" = ")
           : sense == audit::ProofSense::AtMost ? QStringLiteral(" ≤ ")
                                                : QStringLiteral(" ≥ ");
}

QString resultOf(const audit::ProofLine& line) {
    const QString bound = numberWords(line.bound);
    switch (line.sense) {
    case audit::ProofSense::Equal:
        return AuditDetails::tr("so it is %1").arg(bound);
    case audit::ProofSense::AtMost:
        return AuditDetails::tr("so it is at most %1").arg(bound);
    case audit::ProofSense::AtLeast:
        return AuditDetails::tr("so it is at least %1").arg(bound);
    }
    return {};
}

// "name = A − B" and beneath it "= 51 − 10, so it is 41".
QString lineHtml(const audit::ProofLine& line, const CellNames& names) {
    const auto name = [&](const audit::ProofPart& part) { return linkTo(part.cell, names).toStdString(); };
    const auto figure = [](const audit::ProofPart& part) {
        return numberWords(part.figure).toHtmlEscaped().toStdString();
    };
    QStringList where;
    for (const audit::ProofPart& part : line.parts) {
        if (!part.isStated) {
            where << (part.isMost ? AuditDetails::tr("%1 is at most %2", "a cell, a number")
                                  : AuditDetails::tr("%1 is at least %2", "a cell, a number"))
                         .arg(names.of(part.cell), numberWords(part.figure))
                         .toHtmlEscaped();
        }
    }
    QString text = linkTo(line.cell, names) + signOf(line.sense) + fromUtf8(audit::sumText(line, name, false)) +
                   QStringLiteral("<br>") + signOf(line.sense).trimmed() + QLatin1Char(' ') +
                   fromUtf8(audit::sumText(line, figure, true)) + QStringLiteral(", ") +
                   QStringLiteral("<b>%1</b>").arg(resultOf(line).toHtmlEscaped());
    if (!where.isEmpty()) {
        text += QStringLiteral("<br>") + AuditDetails::tr("where %1").arg(where.join(AuditDetails::tr("; ")));
    }
    return text;
}

// `problem`: that in which it holds.
QString proofHtml(const AuditedTables& set, const audit::Problem& problem, const std::optional<audit::Proof>& found,
                  const std::string& path) {
    if (!found) {
        return paragraph(
            AuditDetails::tr("No short proof was found: it follows from many figures together, by linear programs."));
    }
    const audit::Proof& proof = *found;
    const CellNames names(set, audit::cellsOf(problem, proof), path, CellNames::Length::WithoutWhatAllShare);
    const std::vector<audit::ProofLine> lines = audit::proofLines(problem, proof);
    QString html = names.shared().isEmpty() ? QString() : paragraph(names.shared().toHtmlEscaped() + QLatin1Char(':'));
    for (std::size_t i = 0; i < std::min(lines.size(), mostListed); ++i) {
        html +=
            paragraph((lines.size() > 1 ? QStringLiteral("%1. ").arg(i + 1) : QString()) + lineHtml(lines[i], names));
    }
    if (lines.size() > mostListed) {
        html +=
            paragraph(AuditDetails::tr("… and %n more step(s).", nullptr, static_cast<int>(lines.size() - mostListed)));
    }
    return html;
}

// What the steps leave to be said: one bound may be what the mark itself says.
QString conclusion(const audit::Cell& cell, const audit::Proof& proof) {
    audit::Interval shown{-audit::unbounded, audit::unbounded};
    for (const audit::ProofStep& step : proof.steps) {
        if (step.cell == proof.cell) {
            double& bound = step.isMost ? shown.most : shown.least;
            bound = step.isMost ? std::min(bound, step.bound) : std::max(bound, step.bound);
        }
    }
    return proof.claim.holds(shown) ? QString()
                                    : AuditDetails::tr("Its own place says %1; both together: %2.")
                                          .arg(intervalWords(cell.known), intervalWords(proof.claim));
}

QString disclosureHtml(const AuditedTables& set, const AuditEntry& entry, const std::string& path,
                       const QPalette& palette) {
    const audit::Disclosure& one = set.audit.disclosures[entry.subject.index];
    const audit::Cell& cell = set.audit.tables.problem.cells[one.cell];
    return muted(askedWords(cell), palette) + proofHtml(set, set.audit.tables.problem, one.proof, path) +
           (one.proof ? paragraph(conclusion(cell, *one.proof).toHtmlEscaped()) : QString());
}

QString insiderHtml(const AuditedTables& set, const AuditEntry& entry, const std::string& path) {
    const audit::InsiderDisclosure& one = set.audit.insider[entry.subject.index];
    const CellNames names(set, {one.alone}, path, CellNames::Length::Whole);
    audit::InsiderProblem seen(set.audit.tables.problem);
    return paragraph(
               AuditDetails::tr("Whoever is alone in %1 knows that it is 1.", "a cell").arg(linkTo(one.alone, names))) +
           proofHtml(set, seen.of(one.alone), one.what.proof, path);
}

QString contradictionHtml(const AuditedTables& set, const AuditEntry& entry, const std::string& path) {
    const std::vector<CellId>& cells = set.audit.contradictions[entry.subject.index];
    const CellNames names(set, cells, path, CellNames::Length::WithoutWhatAllShare);
    QString list;
    for (std::size_t i = 0; i < std::min(cells.size(), mostListed); ++i) {
        const audit::CellOrigin& origin = set.audit.tables.origins[cells[i]];
        const auto text = set.tables.tables()[origin.table]->grid().at(origin.row, origin.column).text;
        list += QStringLiteral("<li>%1: %2</li>").arg(linkTo(cells[i], names), labelText(text).toHtmlEscaped());
    }
    return paragraph(AuditDetails::tr("One of them is wrong, or is not the total, share or part that it is taken for. "
                                      "What could be worked out by means of them is not known.")) +
           (names.shared().isEmpty() ? QString() : paragraph(names.shared().toHtmlEscaped() + QLatin1Char(':'))) +
           QStringLiteral("<ul>%1</ul>").arg(list);
}

QString linkHtml(const AuditedTables& set, const AuditEntry& entry) {
    const audit::Link& link = set.audit.tables.links[entry.subject.index];
    const auto to = [&](std::size_t table, std::size_t column) {
        const std::string& file = set.tables.places()[table].file;
        const QString name = AuditDetails::tr("%1: %2", "file: column")
                                 .arg(fileWords(set, file), columnWords(set, table, column))
                                 .toHtmlEscaped();
        return set.released.contains(file)
                   ? QStringLiteral("<li>%1</li>").arg(name) // is not open in this window
                   : QStringLiteral("<li><a href=\"column:%1:%2\">%3</a></li>").arg(table).arg(column).arg(name);
    };
    return QStringLiteral("<ul>%1%2</ul>").arg(to(link.table, link.column), to(link.other, link.otherColumn));
}

} // namespace

QString detailsOf(const AuditedTables& set, const AuditEntry& entry, const std::string& path, const QPalette& palette) {
    using Kind = AuditSubject::Kind;
    const QString head =
        QStringLiteral("<p><b>%1</b><br>%2</p>").arg(entry.name.toHtmlEscaped(), entry.words.toHtmlEscaped());
    switch (entry.subject.kind) {
    case Kind::Disclosure:
        return head + disclosureHtml(set, entry, path, palette);
    case Kind::Insider:
        return head + insiderHtml(set, entry, path);
    case Kind::Contradiction:
        return head + contradictionHtml(set, entry, path);
    case Kind::Link:
        return head + linkHtml(set, entry);
    default:
        return head;
    }
}

} // namespace outcheck::desktop
