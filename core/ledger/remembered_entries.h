// SPDX-License-Identifier: GPL-3.0-or-later
// The entries that were verified before, kept in the user's home: the next start reads them there and verifies only
// what is new. Each part of the file is bound to all before it by SHA-256, and ends where that does not hold. A chain
// counts as verified only as far as its ref in the repository still leads to the commit that is remembered;
// Ledger::verify() never looks here. Private to core/ledger.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "ledger/ledger_state.h"

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <map>
#include <set>
#include <string>

namespace outcheck::ledger {

class RememberedEntries {
public:
    // Gives what is remembered of the ledger: roster and writers, nothing else of a state. Empty where there is
    // nothing.
    LedgerState load(const std::string& ledger);
    // Adds what a state without faults has in addition. A file that holds what the state does not (a text that was
    // erased, another history) is written anew; one that another process has gone on with is left to it.
    Result<void> keep(const LedgerState& state);

private:
    struct Kept {
        std::size_t entries = 0;
        ObjectName last;
    };
    enum class Difference { None, More, Other };
    Difference differenceTo(const LedgerState& state) const;
    void note(const LedgerState& state);
    Result<void> write(const LedgerState& state, std::ostream& file, const std::filesystem::path& name);
    Result<void> writeAnew(const LedgerState& state);

    std::filesystem::path m_file;
    std::map<std::string, Kept> m_kept; // by chain: "roster", or the writer's fingerprint
    std::set<std::string> m_texts;      // entries whose texts are there
    std::uint64_t m_size = 0;           // bytes of the file up to its last good part
    Sha256Digest m_digest;              // of all of them
    bool m_damaged = false;             // more follows that does not hold
};

} // namespace outcheck::ledger
