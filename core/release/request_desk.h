// SPDX-License-Identifier: GPL-3.0-or-later
// The release requests of a ledger as one person works on them: what the record says (review::replay), acts that are
// asked about before they are recorded, and the release itself. Rules are core/review's, keeping is core/ledger's.
#pragma once

#include "ledger/ledger.h"
#include "release/write_bundle.h"
#include "review/request_acts.h"
#include "review/request_state.h"

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::release {

struct ReleasedBundle {
    Sha256Digest digest; // of release.json, as the ledger has it
    std::string entryId; // of the release in the ledger
    std::size_t files = 0;
};

class RequestDesk {
public:
    // Reads all requests of the ledger, which must outlive this. `identity`: nothing for looking only. NotGenuine and
    // what reading a ledger gives.
    static Result<RequestDesk> open(ledger::Ledger& ledger, std::optional<ledger::Identity> identity);
    // Reads again.
    Result<void> refresh();

    const review::RequestBook& book() const { return m_book; }
    // Acts that this program does not understand, by request: such a request is neither approved nor released here.
    const std::map<std::string, std::vector<Error>, std::less<>>& notUnderstood() const { return m_notUnderstood; }
    // The person of the identity, with the roles that the roster gives its key now. Refused (not-on-roster).
    Result<review::Person> me(UtcSeconds now) const;

    // Why this may not be done now; nothing where it may. NotFound where there is no such request.
    Result<std::optional<review::Refusal>> refusalOf(std::string_view request, const review::RequestAct& act,
                                                     UtcSeconds now) const;
    Result<std::optional<review::Refusal>> refusalToOpen(std::string_view workspace, UtcSeconds now) const;

    // Records an act and reads it back: the entry's id. Refused with the code of the refusal as detail; what a form or
    // ledger gives. Afterwards the book holds it.
    Result<std::string> perform(std::string_view request, const review::RequestAct& act, UtcSeconds now);
    // Opens a request: its id.
    Result<std::string> openRequest(const review::OpenRequest& opening, UtcSeconds now);

    // Records that this person looked, where the audit wants it (review::isLookWanted); whether it did. As perform().
    Result<bool> recordLook(std::string_view request, const review::LookAt& look, UtcSeconds now);

    // Writes the bundle of an approved request into a new folder and records that. The ledger is verified from nothing
    // before. Nothing is left where any of it fails.
    Result<ReleasedBundle> release(std::string_view request, const std::filesystem::path& folder,
                                   const ReadPinned& readPinned, std::string_view programVersion, UtcSeconds now,
                                   const std::stop_token& stop);

private:
    RequestDesk(ledger::Ledger& ledger, std::optional<ledger::Identity> identity);
    Result<const review::RequestState*> find(std::string_view request) const;
    Result<void> demandUnderstood(std::string_view request, const review::RequestAct& act) const;

    ledger::Ledger* m_ledger;
    std::optional<ledger::Identity> m_identity;
    review::RequestBook m_book;
    std::map<std::string, std::vector<Error>, std::less<>> m_notUnderstood;
};

// What would be released of a request as it stands: files of type output with the approvals that count, the others left
// out. Whether it may be is for review and for validate().
Bundle bundleOf(const review::RequestState& state, const ledger::Identity& releasedBy, std::string_view programVersion,
                UtcSeconds now);

} // namespace outcheck::release
