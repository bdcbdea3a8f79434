// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_text.h"

#include "audit/insider.h"
#include "audit/proof_text.h"
#include "base/utf8.h"
#include "protect/cell_names.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace outcheck::cli {

namespace {

using nlohmann::ordered_json;
using namespace audit;

const char* nameOf(DisclosureKind kind) {
    switch (kind) {
    case DisclosureKind::Exact:
        return "exact";
    case DisclosureKind::Narrow:
        return "narrow";
    case DisclosureKind::Small:
        return "small";
    case DisclosureKind::Difference:
        return "difference";
    case DisclosureKind::Step:
        return "step";
    case DisclosureKind::Unrounded:
        return "unrounded";
    }
    return "small";
}

const char* inWords(DisclosureKind kind) {
    switch (kind) {
    case DisclosureKind::Exact:
        return "can be worked out exactly";
    case DisclosureKind::Narrow:
        return "can be worked out more closely than its mark says";
    case DisclosureKind::Small:
        return "is a small number of people for certain";
    case DisclosureKind::Difference:
        return "is a small number of people for certain, if the tables count the same people";
    case DisclosureKind::Step:
        return "is a small number of people, if the rows count the same people but for those";
    case DisclosureKind::Unrounded:
        return "is rounded, and the exact count can be worked out";
    }
    return "";
}

class Names {
public:
    explicit Names(const AuditWording& wording) : m_wording(wording) {}

    std::uint64_t recordOf(const CellOrigin& origin) const {
        return m_wording.tables[origin.table].firstRecord + origin.row;
    }
    const std::string& fileOf(const CellOrigin& origin) const { return m_wording.tables[origin.table].file; }
    // `home`: the file that need not be named.
    std::string of(CellId cell, const std::string& home) const {
        const CellOrigin& origin = m_wording.audit.tables.origins[cell];
        std::string name = protect::columnLetters(origin.column) + std::to_string(recordOf(origin) + 1);
        if (origin.kind == CellKind::Complement) {
            name = "(all without " + name + ")";
        } else if (origin.kind == CellKind::Difference) {
            name = "(the other table without " + name + ")";
        } else if (origin.kind == CellKind::Step) {
            name = "(from the row before to " + name + ")";
        } else if (origin.kind == CellKind::Derived) {
            name = "(derived for " + name + ")";
        }
        return fileOf(origin) == home ? name : printable(fileOf(origin)) + "!" + name;
    }

private:
    const AuditWording& m_wording;
};

std::string countOf(std::size_t number, const char* one, const char* many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

// `problem`: that in which it holds.
void tellProof(const AuditWording& wording, const Problem& problem, const std::optional<Proof>& proof,
               const std::string& home, std::string& text) {
    if (!proof) {
        text += "      (no short proof was found)\n";
        return;
    }
    const Names names(wording);
    const ProofWording words{[&](CellId cell) { return names.of(cell, home); }, wording.showsValues};
    for (const std::string& line : linesOf(problem, *proof, words)) {
        text += "      " + line + "\n";
    }
}

void tellDisclosure(const AuditWording& wording, const Disclosure& one, std::string& text) {
    const Names names(wording);
    const std::string& home = names.fileOf(wording.audit.tables.origins[one.cell]);
    text += "  " + names.of(one.cell, home) + " " + inWords(one.kind) +
            (wording.showsValues ? ": " + audit::inWords(one.found) : "") + "\n";
    tellProof(wording, wording.audit.tables.problem, one.proof, home, text);
}

const char* byInsider(DisclosureKind kind) {
    return kind == DisclosureKind::Exact    ? " exactly"
           : kind == DisclosureKind::Narrow ? " more closely than its mark says"
                                            : "";
}

// `seen`: the problem as the insider sees it.
void tellInsider(const AuditWording& wording, const InsiderDisclosure& one, const Problem& seen, std::string& text) {
    const Names names(wording);
    const std::string& home = names.fileOf(wording.audit.tables.origins[one.what.cell]);
    text += printable(home) + ": a person who is alone in " + names.of(one.alone, home) + " can work out " +
            names.of(one.what.cell, home) + byInsider(one.what.kind) +
            (wording.showsValues ? ": " + audit::inWords(one.what.found) : "") + "\n";
    if (one.what.proof) {
        text += "      " + names.of(one.alone, home) + " = 1, which that person knows\n";
    }
    tellProof(wording, seen, one.what.proof, home, text);
}

// Cells by file.
void tellCells(const std::vector<CellId>& cells, const char* what, const AuditWording& wording, std::string& text) {
    const Names names(wording);
    std::string file;
    for (const CellId cell : cells) {
        if (const std::string& own = names.fileOf(wording.audit.tables.origins[cell]); own != file) {
            text += (file.empty() ? "" : "\n") + printable(own) + ": " + what;
            file = own;
        }
        text += " " + names.of(cell, file);
    }
    text += file.empty() ? "" : "\n";
}

const char* nameOf(LinkKind kind) {
    switch (kind) {
    case LinkKind::Same:
        return "same";
    case LinkKind::Part:
        return "part";
    case LinkKind::Rerun:
        return "rerun";
    case LinkKind::Sum:
        return "sum";
    case LinkKind::Slice:
        return "slice";
    case LinkKind::Whole:
        return "whole";
    }
    return "same";
}

const char* inWords(LinkKind kind) {
    switch (kind) {
    case LinkKind::Same:
        return "counts the same as";
    case LinkKind::Part:
        return "counts people among those of";
    case LinkKind::Rerun:
        return "was made again, or comes before or after,";
    case LinkKind::Sum:
        return "has the sums of";
    case LinkKind::Slice:
        return "has the counts of one label of";
    case LinkKind::Whole:
        return "counts as many people in all as";
    }
    return "";
}

const char* answerInWords(const AuditWording& wording, const Link& link) {
    return link.isRejected                                          ? "rejected"
           : !link.source.empty()                                   ? "said"
           : wording.answered.on(link.table, link.other) != nullptr ? "confirmed"
                                                                    : "proposed";
}

std::string linkInWords(const AuditWording& wording, const Link& link) {
    const auto placeOf = [&](std::size_t table, std::size_t column) {
        const check::TablePlace& place = wording.tables[table];
        const std::string record = place.firstRecord > 0 ? " from record " + std::to_string(place.firstRecord + 1) : "";
        return printable(place.file) + record + ", column " + std::to_string(column + 1);
    };
    const check::LinkAnswer* const answer = wording.answered.on(link.table, link.other);
    const bool isSaid = !link.source.empty() && !link.isRejected;
    const std::string source = isSaid ? link.source : answer != nullptr ? answer->source : std::string();
    return std::string(link.isRejected  ? "not linked"
                       : source.empty() ? "taken for linked"
                                        : "linked") +
           (source.empty() ? ": " : " (" + source + "): ") + placeOf(link.table, link.column) + " " +
           inWords(link.kind) + " " + placeOf(link.other, link.otherColumn) + " (" + std::to_string(link.agreeing) +
           " agree)\n";
}

ordered_json boundsToJson(const Interval& interval) {
    const auto bound = [](double number) {
        return std::isfinite(number) ? ordered_json(number) : ordered_json(nullptr);
    };
    return ordered_json::array({bound(interval.least), bound(interval.most)});
}

// Of cells that stand nowhere.
const char* kindOf(CellKind kind) {
    switch (kind) {
    case CellKind::Complement:
        return "complement";
    case CellKind::Difference:
        return "difference";
    case CellKind::Step:
        return "step";
    case CellKind::Derived:
        return "derived";
    default:
        return nullptr;
    }
}

ordered_json placeToJson(const AuditWording& wording, CellId cell) {
    const Names names(wording);
    const CellOrigin& origin = wording.audit.tables.origins[cell];
    ordered_json place{
        {"file", toUtf8(names.fileOf(origin))}, {"row", names.recordOf(origin)}, {"column", origin.column}};
    if (const char* kind = kindOf(origin.kind); kind != nullptr) {
        place["kind"] = kind;
    }
    return place;
}

ordered_json placesToJson(const AuditWording& wording, const std::vector<CellId>& cells) {
    ordered_json places = ordered_json::array();
    for (const CellId cell : cells) {
        places.push_back(placeToJson(wording, cell));
    }
    return places;
}

// With all that it stands on.
ordered_json proofToJson(const AuditWording& wording, const Problem& problem, const Proof& proof) {
    std::set<EquationId> equations;
    std::set<CellId> cells{proof.cell};
    ordered_json steps = ordered_json::array();
    for (const ProofStep& step : proof.steps) {
        ordered_json sources = ordered_json::array();
        for (const ProofSource& source : step.sources) {
            sources.push_back({source.equation, source.factor});
            equations.insert(source.equation);
        }
        steps.push_back({{"cell", step.cell},
                         {"side", step.isMost ? "most" : "least"},
                         {"bound", step.bound},
                         {"sources", std::move(sources)}});
    }
    ordered_json equationsJson = ordered_json::object();
    for (const EquationId id : equations) {
        ordered_json terms = ordered_json::array();
        for (const Term& term : problem.equations[id].terms) {
            terms.push_back({term.cell, term.factor});
            cells.insert(term.cell);
        }
        equationsJson[std::to_string(id)] = {{"terms", std::move(terms)},
                                             {"sum", boundsToJson(problem.equations[id].sum)}};
    }
    ordered_json cellsJson = ordered_json::object();
    for (const CellId id : cells) {
        ordered_json cell{{"known", boundsToJson(problem.cells[id].known)}, {"whole", problem.cells[id].whole}};
        cell["place"] = placeToJson(wording, id);
        cellsJson[std::to_string(id)] = std::move(cell);
    }
    return {{"cell", proof.cell},
            {"claim", boundsToJson(proof.claim)},
            {"steps", std::move(steps)},
            {"equations", std::move(equationsJson)},
            {"cells", std::move(cellsJson)}};
}

// `problem`: in which its proof holds.
ordered_json disclosureToJson(const AuditWording& wording, const Problem& problem, const Disclosure& one) {
    ordered_json json = placeToJson(wording, one.cell);
    json["disclosure"] = nameOf(one.kind);
    json["proved"] = one.proof.has_value();
    if (wording.showsValues) {
        json["found"] = boundsToJson(one.found);
        json["proof"] = one.proof ? proofToJson(wording, problem, *one.proof) : ordered_json(nullptr);
    }
    return json;
}

} // namespace

std::size_t unprovedIn(const TableAudit& audit) {
    std::size_t unproved = 0;
    for (const Disclosure& one : audit.disclosures) {
        unproved += !one.proof || !holds(audit.tables.problem, *one.proof);
    }
    InsiderProblem seen(audit.insider.empty() ? Problem() : audit.tables.problem);
    for (const InsiderDisclosure& one : audit.insider) {
        unproved += !one.what.proof || !holds(seen.of(one.alone), *one.what.proof);
    }
    return unproved;
}

std::string auditAsText(const AuditWording& wording) {
    const TableAudit& audit = wording.audit;
    const Names names(wording);
    std::string text = wording.showsValues ? "With figures: not for release.\n" : "";
    std::string file;
    for (const Disclosure& one : audit.disclosures) {
        const std::string& own = names.fileOf(audit.tables.origins[one.cell]);
        if (own != file) {
            file = own;
            text += printable(file) + ":\n";
        }
        tellDisclosure(wording, one, text);
    }
    for (const auto& cells : audit.contradictions) {
        const std::string& home = names.fileOf(audit.tables.origins[cells.front()]);
        text += printable(home) + ": these figures cannot all be right:";
        for (const CellId cell : cells) {
            text += " " + names.of(cell, home);
        }
        text += "\n";
    }
    InsiderProblem seen(audit.insider.empty() ? Problem() : audit.tables.problem);
    for (const InsiderDisclosure& one : audit.insider) {
        tellInsider(wording, one, seen.of(one.alone), text);
    }
    tellCells(audit.insiderNotTried, "what a person could work out was not tried, who is alone in", wording, text);
    tellCells(audit.unanswered, "no answer was found, and nothing is known of", wording, text);
    for (const Link& link : audit.tables.links) {
        text += linkInWords(wording, link);
    }
    for (const SaidInVain& one : audit.tables.inVain) {
        text += one.source + ": not used: " + (one.label.empty() ? "" : printable(one.label) + ": ") +
                std::string(inWords(one.why)) + "\n";
    }
    for (const Unrelated& one : audit.tables.unrelated) {
        text += printable(wording.tables[one.table].file) + ": not used, column " + std::to_string(one.column + 1) +
                ": " + std::string(inWords(one.why)) + "\n";
    }
    text += (text.empty() ? "" : "\n") + countOf(wording.files, "file", "files") + " audited" +
            (wording.released > 0 ? " beside " + countOf(wording.released, "released one", "released ones") : "") +
            ", " + countOf(audit.withheld, "cell is withheld", "cells are withheld") + ": " +
            countOf(audit.disclosures.size(), "disclosure", "disclosures") + ", " +
            (audit.insider.empty()
                 ? ""
                 : countOf(audit.insider.size(), "by a person alone in a cell, ", "by persons alone in cells, ")) +
            countOf(audit.contradictions.size(), "contradiction", "contradictions") + ".\n";
    if (wording.notRead > 0) {
        text += countOf(wording.notRead, "released file", "released files") +
                " could not be looked at, and what follows from them is not known.\n";
    }
    if (wording.withoutTables > 0) {
        text += countOf(wording.withoutTables, "other released file", "other released files") +
                " not looked at: only CSV tables are audited.\n";
    }
    if (audit.leavesOpen) {
        text += "Of tables in which something is withheld not everything was understood: nobody has said that they are "
                "safe.\n";
    }
    if (wording.verifiesProofs) {
        const std::size_t unproved = unprovedIn(audit);
        text += countOf(audit.disclosures.size() + audit.insider.size() - unproved, "proof holds", "proofs hold") +
                (unproved > 0 ? ", " + countOf(unproved, "disclosure is", "disclosures are") + " without one" : "") +
                ".\n";
    }
    return text + "Cells are named as in a spreadsheet: B6 is column 2 of record 6, header included.\n";
}

std::string auditAsJson(const AuditWording& wording) {
    const TableAudit& audit = wording.audit;
    ordered_json document{{"files", wording.files}, {"released", wording.released}, {"withheld", audit.withheld}};
    if (wording.notRead > 0) {
        document["released_not_read"] = wording.notRead;
    }
    if (wording.showsValues) {
        document["with_figures"] = "not for release";
    }
    document["disclosures"] = ordered_json::array();
    for (const Disclosure& one : audit.disclosures) {
        document["disclosures"].push_back(disclosureToJson(wording, audit.tables.problem, one));
    }
    InsiderProblem seen(audit.insider.empty() ? Problem() : audit.tables.problem);
    document["insider"] = ordered_json::array();
    for (const InsiderDisclosure& one : audit.insider) {
        ordered_json json = disclosureToJson(wording, seen.of(one.alone), one.what);
        json["alone"] = placeToJson(wording, one.alone);
        document["insider"].push_back(std::move(json));
    }
    document["insider_not_tried"] = placesToJson(wording, audit.insiderNotTried);
    document["contradictions"] = ordered_json::array();
    for (const auto& cells : audit.contradictions) {
        document["contradictions"].push_back(placesToJson(wording, cells));
    }
    document["unanswered"] = placesToJson(wording, audit.unanswered);
    document["links"] = ordered_json::array();
    for (const Link& link : audit.tables.links) {
        document["links"].push_back({{"link", nameOf(link.kind)},
                                     {"file", toUtf8(wording.tables[link.table].file)},
                                     {"column", link.column},
                                     {"other_file", toUtf8(wording.tables[link.other].file)},
                                     {"other_column", link.otherColumn},
                                     {"agreeing", link.agreeing},
                                     {"answer", answerInWords(wording, link)}});
    }
    document["not_used"] = ordered_json::array();
    for (const Unrelated& one : audit.tables.unrelated) {
        document["not_used"].push_back(
            {{"file", toUtf8(wording.tables[one.table].file)}, {"column", one.column}, {"why", inWords(one.why)}});
    }
    document["in_vain"] = ordered_json::array();
    for (const SaidInVain& one : audit.tables.inVain) {
        document["in_vain"].push_back(
            {{"source", one.source}, {"label", toUtf8(one.label)}, {"why", inWords(one.why)}});
    }
    document["left_open"] = audit.leavesOpen;
    if (wording.verifiesProofs) {
        document["unproved"] = unprovedIn(audit);
    }
    return document.dump(2) + "\n";
}

} // namespace outcheck::cli
