// SPDX-License-Identifier: GPL-3.0-or-later
// Finding: one thing that one rule found in one output, and where. Values stand in spots for the window only; whoever
// writes a finding anywhere else leaves them out unless the user asked for values.
#pragma once

#include "base/digest.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::rules {

enum class Severity { Note, Query, Block };
std::string_view nameOf(Severity severity);

enum class Verdict { Clean, Query, Fail, Incomplete };
std::string_view nameOf(Verdict verdict);

enum class SpotKind { File, Cell, Line };

// One place. Cell: row is the record's number counted from 0, header records included, column from 0.
// Line: row is the line's number counted from 0, column the byte offset in it.
struct Spot {
    std::uint64_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t length = 0; // Line: bytes; Cell: 0
    std::string value;        // at most 80 bytes, for the window; never in a fingerprint, record or report
    friend bool operator==(const Spot&, const Spot&) = default;
};

// Why, as a key and its arguments; sentenceOf() gives the English, app/ the user's language. Arguments never hold a
// cell value.
struct Reason {
    std::string key; // e.g. small-count.column
    std::vector<std::pair<std::string, std::string>> arguments;
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Finding {
    std::string rule; // kebab-case: small-count
    Severity severity = Severity::Query;
    SpotKind kind = SpotKind::File;
    std::string columnName;      // Cell findings of one column: its header (a name, not a value)
    std::uint32_t table = 0;     // of a page with tables in it: which one, from 1; else 0
    std::uint64_t spotCount = 0; // all places, also those beyond spots
    std::vector<Spot> spots;     // the first places, in file order; at most maximumSpots
    Reason reason;
    std::string guidance; // key into the policy's guidance list
    // SHA-256 over rule, severity, kind, column, places and reason. It dies when any of these changes. Values are left
    // out: a digest over a small number is the number.
    Sha256Digest fingerprint;

    // Four times the rows that OpenSAFELY admits. Each costs a fraction of a microsecond to tell, seal and keep.
    static constexpr std::size_t maximumSpots = 20'000;
};

Sha256Digest fingerprintOf(const Finding& finding); // takes everything but the fingerprint field
// The English sentence for a reason; the key itself where it is unknown.
std::string sentenceOf(const Reason& reason);
// The English template of a key, with {name} for arguments; empty where unknown. Source text for translations.
std::string_view templateOf(std::string_view key);
std::vector<std::string_view> reasonKeys();

} // namespace outcheck::rules
