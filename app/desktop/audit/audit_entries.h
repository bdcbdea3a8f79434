// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit of several tables says about one file, as entries of a list.
#pragma once

#include "desktop/audit/audited_tables.h"
#include "desktop/look/signs.h"

#include <QString>
#include <optional>
#include <vector>

namespace outcheck::desktop {

// Between which numbers a cell was found to lie, on a scale, with what the policy speaks of behind it.
struct IntervalBar {
    audit::Interval found;
    std::optional<audit::Interval> asked;
    audit::Interval scale; // finite
};

// What an entry is about; stays the same when another file's entries are made from the same audit.
struct AuditSubject {
    enum class Kind : std::uint8_t {
        Disclosure,    // index in audit.disclosures
        Insider,       // in audit.insider
        Contradiction, // in audit.contradictions
        Unknown,       // a cell of which nothing was found out; its number
        Link,          // in audit.tables.links
        Unrelated,     // in audit.tables.unrelated
        SaidInVain,    // in audit.tables.inVain
        NotLookedAt    // a file, in order of the list
    };
    Kind kind = Kind::Disclosure;
    std::size_t index = 0;
    friend bool operator==(const AuditSubject&, const AuditSubject&) = default;
};

struct AuditEntry {
    AuditSubject subject;
    QString name, words;
    Sign sign = Sign::Note;
    std::optional<IntervalBar> bar;
};

struct AuditGroup {
    QString title;
    std::vector<AuditEntry> entries; // the first; at most mostEntries
    std::size_t all = 0;
};

inline constexpr std::size_t mostEntries = 2000;

// Groups that are not empty, what needs the checker most first.
std::vector<AuditGroup> entriesFor(const AuditedTables& set, const std::string& path);

// Figures that are about this file, for the heading.
struct AuditCounts {
    std::size_t disclosures = 0; // cells of it
    std::size_t elsewhere = 0;   // cells of other files, by means of it
    std::size_t insiders = 0;    // cells of it, by persons who are alone in one
    std::size_t contradictions = 0;
    std::size_t withheld = 0, unknown = 0; // cells of it; unknown are those from inside that were not tried, too
    std::size_t notUsed = 0;               // columns of it, and what was said in vain
    std::size_t rejected = 0;              // links of it
};
AuditCounts countsFor(const AuditedTables& set, const std::string& path);

// The cells that an entry is about, the subject first where there is one.
std::vector<audit::CellId> cellsOf(const AuditedTables& set, const AuditSubject& subject);

} // namespace outcheck::desktop
