// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verify_parts.h"

#include "base/utf8.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace outcheck::report {

namespace {

constexpr std::size_t maximumFaults = 10;

std::string keyInWords(const Signer& signer) {
    return signer.sshFingerprint + " (" + signer.keyType + ")";
}

// Opens the ledger that the report names; says why not, where it cannot.
std::optional<ledger::Ledger> openLedger(const ReportDocument& document,
                                         const std::optional<std::filesystem::path>& folder, Statements& statements) {
    Result<ledger::Ledger> ledger = ledger::Ledger::openExisting(folder.value_or(ledger::Ledger::defaultFolder()));
    if (!ledger) {
        if (!folder && ledger.error().code == ErrorCode::NotFound) {
            statements.missing(
                "No ledger is at hand: whether the votes are on record was not judged (give one with --ledger).");
        } else {
            statements.error("The ledger could not be opened", ledger.error());
        }
        return std::nullopt;
    }
    if (ledger->ledgerId() != document.ledgerId) {
        statements.missing("The ledger at hand is another one than the report's: the votes were not judged.");
        return std::nullopt;
    }
    return std::move(*ledger);
}

void verifyLedgerItself(const ledger::Verification& verification, Statements& statements) {
    if (verification.genuine) {
        statements.holds("The ledger is genuine: all " + std::to_string(verification.entries) +
                         " entries are signed by the keys they name and follow each other without a gap.");
        return;
    }
    std::size_t said = 0;
    for (const Error& fault : verification.faults) {
        if (said++ < maximumFaults) {
            statements.fails("The ledger is not genuine: " + describe(fault) + ".");
        }
    }
    if (said == 0 || said > maximumFaults) {
        statements.fails("The ledger is not genuine: " + std::to_string(said) + " faults.");
    }
}

void verifyHeads(const ReportDocument& document, const std::vector<ledger::Entry>& entries,
                 const std::vector<ledger::Head>& headsNow, Statements& statements) {
    for (const DocumentHead& head : document.ledgerHeads) {
        const bool isThere = std::any_of(entries.begin(), entries.end(), [&head](const ledger::Entry& entry) {
            return entry.commit == head.commit && entry.writer == head.writer && entry.sequence == head.sequence;
        });
        // Of the newest entry the ledger also gives the digest; older ones are bound by the chain that was verified.
        const bool digestDiffers = std::any_of(headsNow.begin(), headsNow.end(), [&head](const ledger::Head& now) {
            return now.commit == head.commit && now.entry.toHex() != head.entry;
        });
        if (!isThere || digestDiffers) {
            statements.fails("The ledger does not hold the entry that the report names as the newest of " +
                             printable(head.name) + ".");
            return;
        }
    }
    statements.holds("The ledger holds every head that the report names (" +
                     std::to_string(document.ledgerHeads.size()) + ").");
}

void verifyKey(const ReportDocument& document, const std::optional<Signer>& signer, const ledger::Ledger& ledger,
               Statements& statements) {
    if (!signer) {
        return; // said already, with the signature
    }
    const Result<std::vector<ledger::Member>> roster = ledger.roster();
    if (!roster) {
        statements.error("The ledger's roster could not be read", roster.error());
        return;
    }
    const auto member = std::find_if(roster->begin(), roster->end(), [&signer](const ledger::Member& m) {
        return m.fingerprint == signer->fingerprint;
    });
    const std::string key = "the key " + keyInWords(*signer);
    if (member == roster->end()) {
        statements.fails("The ledger's roster does not have " + key +
                         " that signed the report: whose it is, nobody vouches for.");
    } else if (member->name != document.madeBy) {
        statements.fails("The ledger's roster has " + key + " as that of " + printable(member->name) + ", not of " +
                         printable(document.madeBy) + ".");
    } else if (member->until && document.made > *member->until) {
        statements.fails("The ledger's roster has " + key + " as that of " + printable(member->name) + " only until " +
                         toIso8601(*member->until) + ", before the report was made.");
    } else {
        statements.holds("The ledger's roster has " + key + " as that of " + printable(member->name) + ".");
    }
}

bool sameVote(const DocumentVote& said, const review::RecordedVote& recorded) {
    return said.entry == recorded.entryId && said.kind == review::nameOf(recorded.vote.kind) &&
           said.writer == recorded.writer && said.writerName == toUtf8(recorded.writerName) &&
           said.time == recorded.time && said.sequence == recorded.sequence &&
           said.file == recorded.vote.file.toHex() && said.policy == recorded.vote.policy.toHex() &&
           said.verdict == rules::nameOf(recorded.vote.verdict) && said.findings == recorded.vote.findings.size();
}

bool sameVotes(const std::vector<DocumentVote>& said, const std::vector<review::RecordedVote>& recorded) {
    return std::equal(said.begin(), said.end(), recorded.begin(), recorded.end(), sameVote);
}

std::vector<review::SeenFinding> findingsOf(const DocumentFile& file) {
    std::vector<review::SeenFinding> findings;
    for (const DocumentFinding& finding : file.findings) {
        const rules::Severity severity = finding.severity == "block"   ? rules::Severity::Block
                                         : finding.severity == "query" ? rules::Severity::Query
                                                                       : rules::Severity::Note;
        findings.push_back(
            {Sha256Digest::fromHex(finding.fingerprint).value_or(Sha256Digest{}), finding.rule, severity});
    }
    return findings;
}

std::optional<Sha256Digest> digestOf(const DocumentFile& file) {
    return file.digest ? std::optional(Sha256Digest::fromHex(*file.digest).value_or(Sha256Digest{})) : std::nullopt;
}

// Leaves the votes or dismissals that the report's heads answer for.
template <typename Recorded>
void eraseAfterHeads(const ReportDocument& document, std::vector<Recorded>& acts) {
    std::erase_if(acts, [&document](const Recorded& act) {
        return std::none_of(document.ledgerHeads.begin(), document.ledgerHeads.end(), [&act](const DocumentHead& head) {
            return head.writer == act.writer && act.sequence <= head.sequence;
        });
    });
}

// Computes every decision again from the ledger's votes up to the report's heads: a vote changed, added or left out
// shows.
void verifyVotes(const ReportDocument& document, std::vector<review::RecordedVote> votes, Statements& statements) {
    eraseAfterHeads(document, votes);
    std::unordered_map<std::string, std::vector<review::RecordedVote>> byPath;
    for (review::RecordedVote& vote : votes) {
        byPath[vote.vote.path].push_back(std::move(vote));
    }
    std::size_t count = 0;
    std::size_t wrong = 0;
    for (const DocumentFile& file : document.files) {
        const std::string path = pathBytesOf(file);
        const review::DecisionOnFile now =
            review::decideWithFindings(byPath[path], document.workspaceName, path, digestOf(file), findingsOf(file));
        count += file.votes.size() + file.lapsed.size();
        if (file.decision != review::nameOf(now.decision) || !sameVotes(file.votes, now.votes) ||
            !sameVotes(file.lapsed, now.lapsed)) {
            if (wrong++ < maximumFaults) {
                statements.fails("The decision on " + printable(path) + " is not what the ledger's votes add up to.");
            }
        }
    }
    if (wrong > maximumFaults) {
        statements.fails("… and " + std::to_string(wrong - maximumFaults) + " decisions more.");
    }
    if (wrong == 0) {
        statements.holds("Every decision is what the ledger's votes add up to (" + std::to_string(count) +
                         (count == 1 ? " vote)." : " votes)."));
    }
}

bool sameDismissal(const DocumentDismissal& said, const review::RecordedDismissal& recorded) {
    const review::Dismissal& dismissal = recorded.dismissal;
    const bool samePlace = said.position.has_value() == dismissal.place.has_value() &&
                           (!said.position || (said.position->row == dismissal.place->row + 1 &&
                                               said.position->column == std::uint64_t{dismissal.place->column} + 1));
    return samePlace && said.entry == recorded.entryId && said.finding == dismissal.finding.toHex() &&
           said.rule == dismissal.rule && said.severity == rules::nameOf(dismissal.severity) &&
           said.writer == recorded.writer && said.writerName == toUtf8(recorded.writerName) &&
           said.time == recorded.time && said.sequence == recorded.sequence && said.file == dismissal.file.toHex();
}

// The same for what was dismissed.
void verifyDismissals(const ReportDocument& document, std::vector<review::RecordedDismissal> dismissals,
                      Statements& statements) {
    eraseAfterHeads(document, dismissals);
    std::unordered_map<std::string, std::vector<review::RecordedDismissal>> byPath;
    for (review::RecordedDismissal& recorded : dismissals) {
        byPath[recorded.dismissal.path].push_back(std::move(recorded));
    }
    std::size_t count = 0;
    std::size_t wrong = 0;
    for (const DocumentFile& file : document.files) {
        const std::string path = pathBytesOf(file);
        const auto standing = review::standingDismissals(byPath[path], document.workspaceName, path, digestOf(file));
        count += standing.size();
        if (!std::equal(file.dismissals.begin(), file.dismissals.end(), standing.begin(), standing.end(),
                        sameDismissal)) {
            if (wrong++ < maximumFaults) {
                statements.fails("What is dismissed in " + printable(path) + " is not what the ledger says.");
            }
        }
    }
    if (wrong > maximumFaults) {
        statements.fails("… and " + std::to_string(wrong - maximumFaults) + " files more.");
    }
    if (wrong == 0 && count > 0) {
        statements.holds("Every dismissed finding is dismissed in the ledger, and no other (" + std::to_string(count) +
                         ").");
    }
}

void verifyRecorded(const std::vector<ledger::Entry>& entries, const Sha256Digest& jsonDigest, Statements& statements) {
    const bool recorded = std::any_of(entries.begin(), entries.end(), [&jsonDigest](const ledger::Entry& entry) {
        return entry.kind == "report" && entry.report == jsonDigest;
    });
    if (recorded) {
        statements.holds("The ledger has recorded that this report was made.");
    } else {
        // The program may have been ended between writing and recording; the report is then as good as its signature.
        statements.missing("The ledger has no entry that this report was made.");
    }
}

void verifyKeyAlone(const ReportDocument& document, const std::optional<Signer>& signer, Statements& statements) {
    if (!signer) {
        return;
    }
    const Result<ledger::Identity> own = ledger::currentIdentity();
    if (own && own->fingerprint == signer->fingerprint) {
        statements.holds("The key " + keyInWords(*signer) + " is your own.");
    } else {
        statements.missing("The key " + keyInWords(*signer) + " goes by the name of " + printable(document.madeBy) +
                           " only in the file beside the report: whose it is, was not judged.");
    }
}

} // namespace

void verifyAgainstLedger(const ReportDocument& document, const Sha256Digest& jsonDigest,
                         const std::optional<Signer>& signer, const std::optional<std::filesystem::path>& ledgerFolder,
                         Statements& statements) {
    if (document.ledgerId.empty()) {
        statements.notJudged("The report was made without a ledger: no decision stands behind it.");
        verifyKeyAlone(document, signer, statements);
        return;
    }
    const std::optional<ledger::Ledger> ledger = openLedger(document, ledgerFolder, statements);
    if (!ledger) {
        verifyKeyAlone(document, signer, statements);
        return;
    }
    const ledger::Verification verification = ledger->verify();
    verifyLedgerItself(verification, statements);
    const Result<std::vector<ledger::Entry>> entries = ledger->entries();
    const Result<std::vector<review::RecordedVote>> votes = ledger->votes(document.workspaceName);
    const auto dismissals = ledger->dismissals(document.workspaceName);
    if (!entries || !votes || !dismissals) {
        statements.error("The ledger could not be read", !entries ? entries.error()
                                                         : !votes ? votes.error()
                                                                  : dismissals.error());
        verifyKeyAlone(document, signer, statements);
        return;
    }
    verifyKey(document, signer, *ledger, statements);
    verifyHeads(document, *entries, verification.heads, statements);
    verifyVotes(document, *votes, statements);
    verifyDismissals(document, *dismissals, statements);
    verifyRecorded(*entries, jsonDigest, statements);
}

} // namespace outcheck::report
