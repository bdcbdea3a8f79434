// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/sealed_work.h"

#include "request/request_text.h"
#include "text_output.h"

namespace outcheck::cli {

namespace {

// Whether it is only that reviews are sealed which keeps this act out of the record.
bool waitsForOpening(RequestSession& session, const review::RequestState& state, const review::RequestAct& act) {
    const auto refusal = session.desk().refusalOf(state.id, act, session.now());
    return refusal && *refusal && (*refusal)->code == review::RefusalCode::ReviewsAreSealed;
}

Result<void> keep(release::ReviewDraft& draft, const review::RequestAct& act) {
    if (const auto* vote = std::get_if<review::VoteOnFile>(&act)) {
        return draft.put(*vote);
    }
    return draft.put(std::get<review::Comment>(act));
}

Result<std::string> keepAll(RequestSession& session, const review::RequestState& state,
                            const std::vector<review::RequestAct>& acts, const std::string& format) {
    auto draft = draftOf(session, state);
    if (!draft) {
        return failure(draft.error());
    }
    for (const review::RequestAct& act : acts) {
        if (auto kept = keep(*draft, act); !kept) {
            return failure(kept.error());
        }
    }
    const std::size_t votes = draft->contents().votes.size();
    const std::size_t comments = draft->contents().comments.size();
    return format == "json"
               ? nlohmann::json{{"request", state.id}, {"kept", acts.size()}, {"votes", votes}, {"comments", comments}}
                         .dump(2) +
                     "\n"
               : "Kept in your sealed review, which holds " + std::to_string(votes) + " votes and " +
                     std::to_string(comments) + " comments; nobody else sees it before it is opened\n";
}

} // namespace

Result<release::ReviewDraft> draftOf(RequestSession& session, const review::RequestState& state) {
    return release::ReviewDraft::load(session.ledger().ledgerId(), state.id, state.turn,
                                      session.identity()->fingerprint);
}

ExitCode performOrKeep(const RequestOptions& options, const MakeActs& makeActs) {
    std::optional<Result<std::string>> kept;
    const ExitCode code = performActs(options, [&](RequestSession& session, const review::RequestState& state) {
        auto acts = makeActs(session, state);
        if (acts && !acts->empty() && waitsForOpening(session, state, acts->front())) {
            kept = keepAll(session, state, *acts, options.format);
            acts->clear();
        }
        return acts;
    });
    return kept ? requestAnswer(*kept) : code;
}

} // namespace outcheck::cli
