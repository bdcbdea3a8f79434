// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audit_entries.h"

#include "audit/proof_lines.h"
#include "desktop/audit/audit_words.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace outcheck::desktop {

namespace {

using audit::CellId;
using audit::CellKind;
using Kind = AuditSubject::Kind;

struct AuditEntries {
    Q_DECLARE_TR_FUNCTIONS(AuditEntries)
};

bool isHidden(CellKind kind) {
    return kind == CellKind::Withheld || kind == CellKind::Blank;
}

// Everything about one file, found in one pass over the audit.
struct OfFile {
    std::vector<std::size_t> own, elsewhere; // disclosures
    std::vector<std::size_t> contradictions, unrelated, insiders, inVain;
    std::vector<std::size_t> proposed, confirmed, rejected; // links
    std::vector<CellId> unknown, notTried;                  // from inside
    std::size_t withheld = 0;
};

bool touches(const AuditedTables& set, const std::vector<CellId>& cells, const std::string& path) {
    return std::any_of(cells.begin(), cells.end(), [&](CellId cell) { return set.fileOf(cell) == path; });
}

OfFile gather(const AuditedTables& set, const std::string& path) {
    OfFile all;
    const audit::TableAudit& audit = set.audit;
    const auto& places = set.tables.places();
    for (std::size_t i = 0; i < audit.disclosures.size(); ++i) {
        if (set.fileOf(audit.disclosures[i].cell) == path) {
            all.own.push_back(i);
        } else if (set.disclosureFiles[i].contains(path)) {
            all.elsewhere.push_back(i);
        }
    }
    for (std::size_t i = 0; i < audit.contradictions.size(); ++i) {
        if (touches(set, audit.contradictions[i], path)) {
            all.contradictions.push_back(i);
        }
    }
    for (std::size_t i = 0; i < audit.tables.links.size(); ++i) {
        const audit::Link& link = audit.tables.links[i];
        if (places[link.table].file == path || places[link.other].file == path) {
            (link.isRejected                    ? all.rejected
             : sourceWords(set, link).isEmpty() ? all.proposed
                                                : all.confirmed)
                .push_back(i);
        }
    }
    for (std::size_t i = 0; i < audit.tables.unrelated.size(); ++i) {
        if (places[audit.tables.unrelated[i].table].file == path) {
            all.unrelated.push_back(i);
        }
    }
    for (std::size_t i = 0; i < audit.tables.inVain.size(); ++i) {
        const auto& tables = audit.tables.inVain[i].tables;
        if (tables.empty() ||
            std::any_of(tables.begin(), tables.end(), [&](std::size_t table) { return places[table].file == path; })) {
            all.inVain.push_back(i);
        }
    }
    for (std::size_t i = 0; i < audit.insider.size(); ++i) {
        if (set.fileOf(audit.insider[i].what.cell) == path) {
            all.insiders.push_back(i);
        }
    }
    std::copy_if(audit.insiderNotTried.begin(), audit.insiderNotTried.end(), std::back_inserter(all.notTried),
                 [&](CellId cell) { return set.fileOf(cell) == path; });
    std::vector<bool> isOwn; // by table: there may be millions of cells
    for (const check::TablePlace& place : places) {
        isOwn.push_back(place.file == path);
    }
    for (CellId cell = 0; cell < audit.tables.origins.size(); ++cell) {
        if (isOwn[audit.tables.origins[cell].table]) {
            all.withheld += isHidden(audit.tables.origins[cell].kind);
            if (audit.tables.problem.cells[cell].judged && audit.bounds.isUnknown[cell]) {
                all.unknown.push_back(cell);
            }
        }
    }
    return all;
}

std::vector<CellId> disclosedCells(const AuditedTables& set, const std::vector<std::size_t>& which) {
    std::vector<CellId> cells;
    for (std::size_t i = 0; i < std::min(which.size(), mostEntries); ++i) {
        cells.push_back(set.audit.disclosures[which[i]].cell);
    }
    return cells;
}

std::optional<audit::Interval> askedOf(const AuditedTables& set, CellId cell) {
    const audit::Cell& one = set.audit.tables.problem.cells[cell];
    return one.asked.mustHold ? one.asked.mustHold : one.asked.secret ? one.asked.secret : std::optional(one.known);
}

// One scale for all counts that are withheld or stand nowhere, so that bars can be compared; a rounded count, which may
// be of any size, has its own.
class Scales {
public:
    Scales(const AuditedTables& set, const std::vector<std::size_t>& which) : m_set(set) {
        for (const std::size_t i : which) {
            const audit::Disclosure& one = set.audit.disclosures[i];
            if (!isRounded(one)) {
                widen(one.found);
                widen(askedOf(set, one.cell).value_or(one.found));
            }
        }
    }
    IntervalBar barOf(const audit::Disclosure& one) const {
        const auto asked = askedOf(m_set, one.cell);
        if (!isRounded(one) || !std::isfinite(asked->most)) {
            return {one.found, asked, {0, m_most}};
        }
        const double margin = asked->width() / 2;
        return {one.found, asked, {std::max(0.0, asked->least - margin), asked->most + margin}};
    }

private:
    const AuditedTables& m_set;
    double m_most = 1;

    bool isRounded(const audit::Disclosure& one) const {
        return m_set.audit.tables.origins[one.cell].kind == CellKind::Rounded;
    }
    void widen(const audit::Interval& interval) {
        m_most = std::max({m_most, interval.least, std::isfinite(interval.most) ? interval.most : interval.least});
    }
};

AuditGroup disclosures(const AuditedTables& set, const std::string& path, const std::vector<std::size_t>& which,
                       const QString& title) {
    AuditGroup group{title, {}, which.size()};
    const std::vector<CellId> cells = disclosedCells(set, which);
    const CellNames names(set, cells, path, CellNames::Length::Whole);
    const Scales scales(set, which);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const audit::Disclosure& one = set.audit.disclosures[which[i]];
        // What may be no more than two definitions of a population is for a person to say.
        const bool isCertain = one.kind != audit::DisclosureKind::Difference && one.kind != audit::DisclosureKind::Step;
        group.entries.push_back({{Kind::Disclosure, which[i]},
                                 names.of(one.cell),
                                 sentenceFor(one, set.audit.tables.problem.cells[one.cell]),
                                 isCertain ? Sign::Block : Sign::Query,
                                 scales.barOf(one)});
    }
    return group;
}

AuditGroup insiders(const AuditedTables& set, const std::string& path, const std::vector<std::size_t>& which) {
    AuditGroup group{AuditEntries::tr("By a person who is alone in a cell"), {}, which.size()};
    for (std::size_t i = 0; i < std::min(which.size(), mostEntries); ++i) {
        const audit::InsiderDisclosure& one = set.audit.insider[which[i]];
        const CellNames names(set, {one.what.cell, one.alone}, path, CellNames::Length::Whole);
        group.entries.push_back({{Kind::Insider, which[i]},
                                 names.of(one.what.cell),
                                 AuditEntries::tr("%1, to whoever is alone in %2.", "numbers, a cell")
                                     .arg(intervalWords(one.what.found), names.of(one.alone)),
                                 Sign::Query,
                                 {}});
    }
    return group;
}

AuditGroup contradictions(const AuditedTables& set, const std::string& path, const std::vector<std::size_t>& which) {
    AuditGroup group{AuditEntries::tr("Figures that contradict each other"), {}, which.size()};
    for (std::size_t i = 0; i < std::min(which.size(), mostEntries); ++i) {
        const std::vector<CellId>& cells = set.audit.contradictions[which[i]];
        const CellNames names(set, cells, path, CellNames::Length::Whole);
        group.entries.push_back(
            {{Kind::Contradiction, which[i]},
             AuditEntries::tr("%1 and others", "a cell").arg(names.of(cells.front())),
             AuditEntries::tr("%n figure(s) cannot all be right.", nullptr, static_cast<int>(cells.size())),
             Sign::Query,
             {}});
    }
    return group;
}

AuditGroup unknowns(const AuditedTables& set, const std::string& path, std::vector<CellId> cells, const QString& why) {
    AuditGroup group{AuditEntries::tr("Nothing is said about"), {}, cells.size()};
    cells.resize(std::min(cells.size(), mostEntries));
    const CellNames names(set, cells, path, CellNames::Length::Whole);
    for (const CellId cell : cells) {
        group.entries.push_back({{Kind::Unknown, cell}, names.of(cell), why, Sign::Incomplete, {}});
    }
    return group;
}

QString standingWords(const AuditedTables& set, const audit::Link& link) {
    const QString who = sourceWords(set, link);
    return who.isEmpty()
               ? AuditEntries::tr("%n count(s) show it.", nullptr, static_cast<int>(link.agreeing))
               : AuditEntries::tr("%n count(s) show it; a person says so: %1", nullptr, static_cast<int>(link.agreeing))
                     .arg(who);
}

// Named by the file at its other end.
AuditGroup links(const AuditedTables& set, const std::string& path, const std::vector<std::size_t>& which,
                 const QString& title) {
    AuditGroup group{title, {}, which.size()};
    for (std::size_t i = 0; i < std::min(which.size(), mostEntries); ++i) {
        const audit::Link& link = set.audit.tables.links[which[i]];
        const std::string& one = set.tables.places()[link.table].file;
        const std::string& other = set.tables.places()[link.other].file;
        const QString words = linkWords(set, link, path) + QLatin1Char(' ') + standingWords(set, link);
        group.entries.push_back({{Kind::Link, which[i]},
                                 fileWords(set, one == path ? other : one),
                                 link.isRejected ? AuditEntries::tr("Rejected: %1", "a link").arg(words) : words,
                                 link.isRejected ? Sign::Query : Sign::Note,
                                 {}});
    }
    return group;
}

AuditGroup notUsed(const AuditedTables& set, const std::vector<std::size_t>& which) {
    AuditGroup group{AuditEntries::tr("Not used: of it nothing is said"), {}, which.size()};
    for (std::size_t i = 0; i < std::min(which.size(), mostEntries); ++i) {
        const audit::Unrelated& one = set.audit.tables.unrelated[which[i]];
        group.entries.push_back({{Kind::Unrelated, which[i]}, nameOf(set, one), wordsFor(one.why), Sign::Query, {}});
    }
    return group;
}

AuditGroup saidInVain(const AuditedTables& set, const std::vector<std::size_t>& which) {
    AuditGroup group{AuditEntries::tr("Said, and not used"), {}, which.size()};
    for (std::size_t i = 0; i < std::min(which.size(), mostEntries); ++i) {
        const audit::SaidInVain& one = set.audit.tables.inVain[which[i]];
        const QString source = fromUtf8(one.source), label = labelText(one.label);
        group.entries.push_back({{Kind::SaidInVain, which[i]},
                                 label.isEmpty() ? source : AuditEntries::tr("%1: %2").arg(source, label),
                                 wordsFor(one.why),
                                 Sign::Query,
                                 {}});
    }
    return group;
}

AuditGroup notLookedAt(const AuditedTables& set) {
    AuditGroup group{AuditEntries::tr("Other files that were not looked at"), {}, 0};
    const auto add = [&](const std::string& path, const QString& why) {
        if (group.entries.size() < mostEntries) {
            group.entries.push_back({{Kind::NotLookedAt, group.all}, fileWords(set, path), why, Sign::Incomplete, {}});
        }
        ++group.all;
    };
    for (const auto& [path, error] : set.notRead) {
        add(path, sentenceFor(error));
    }
    for (const std::string& path : set.leftOut) {
        add(path, AuditEntries::tr("The tables before it fill the memory set aside for this."));
    }
    return group;
}

} // namespace

std::vector<AuditGroup> entriesFor(const AuditedTables& set, const std::string& path) {
    const OfFile all = gather(set, path);
    std::vector<AuditGroup> groups{
        disclosures(set, path, all.own, AuditEntries::tr("Can be worked out")),
        disclosures(set, path, all.elsewhere, AuditEntries::tr("In other files, by means of this one")),
        insiders(set, path, all.insiders),
        contradictions(set, path, all.contradictions),
        unknowns(set, path, all.unknown,
                 AuditEntries::tr("The figures with it contradict each other, or were not solved.")),
        unknowns(set, path, all.notTried,
                 AuditEntries::tr("What a person could work out was not tried, who is alone in it.")),
        notUsed(set, all.unrelated),
        saidInVain(set, all.inVain),
        links(set, path, all.rejected, AuditEntries::tr("Not linked, as a person says")),
        links(set, path, all.proposed, AuditEntries::tr("Taken for linked")),
        links(set, path, all.confirmed, AuditEntries::tr("Linked, as a person says")),
        notLookedAt(set)};
    std::erase_if(groups, [](const AuditGroup& group) { return group.entries.empty(); });
    return groups;
}

AuditCounts countsFor(const AuditedTables& set, const std::string& path) {
    const OfFile all = gather(set, path);
    return {.disclosures = all.own.size(),
            .elsewhere = all.elsewhere.size(),
            .insiders = all.insiders.size(),
            .contradictions = all.contradictions.size(),
            .withheld = all.withheld,
            .unknown = all.unknown.size() + all.notTried.size(),
            .notUsed = all.unrelated.size() + all.inVain.size(),
            .rejected = all.rejected.size()};
}

std::vector<CellId> cellsOf(const AuditedTables& set, const AuditSubject& subject) {
    switch (subject.kind) {
    case Kind::Disclosure: {
        const audit::Disclosure& one = set.audit.disclosures[subject.index];
        std::vector<CellId> cells{one.cell};
        if (one.proof) {
            for (const CellId cell : audit::cellsOf(set.audit.tables.problem, *one.proof)) {
                if (cell != one.cell) {
                    cells.push_back(cell);
                }
            }
        }
        return cells;
    }
    case Kind::Insider:
        return {set.audit.insider[subject.index].what.cell, set.audit.insider[subject.index].alone};
    case Kind::Contradiction:
        return set.audit.contradictions[subject.index];
    case Kind::Unknown:
        return {static_cast<CellId>(subject.index)};
    default:
        return {};
    }
}

} // namespace outcheck::desktop
