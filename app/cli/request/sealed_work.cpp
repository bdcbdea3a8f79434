// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/sealed_work.h"

#include "text_output.h"

#include "release/own_review.h"

namespace outcheck::cli {

namespace {

Result<std::string> keepAll(RequestSession& session, const review::RequestState& state,
                            const std::vector<review::RequestAct>& acts, const std::string& format) {
    std::size_t votes = 0, comments = 0;
    for (const review::RequestAct& act : acts) {
        const auto draft = release::keepInDraft(session.ledger(), *session.identity(), state, act);
        if (!draft) {
            return failure(draft.error());
        }
        votes = draft->contents().votes.size();
        comments = draft->contents().comments.size();
    }
    return format == "json"
               ? nlohmann::json{{"request", state.id}, {"kept", acts.size()}, {"votes", votes}, {"comments", comments}}
                         .dump(2) +
                     "\n"
               : "Kept in your sealed review, which holds " + std::to_string(votes) + " votes and " +
                     std::to_string(comments) + " comments; nobody else sees it before it is opened\n";
}

} // namespace

ExitCode performOrKeep(const RequestOptions& options, const MakeActs& makeActs) {
    std::optional<Result<std::string>> kept;
    const ExitCode code = performActs(options, [&](RequestSession& session, const review::RequestState& state) {
        auto acts = makeActs(session, state);
        if (acts && !acts->empty()) {
            const auto waits = release::waitsForOpening(session.desk(), state.id, acts->front(), session.now());
            if (waits && *waits) {
                kept = keepAll(session, state, *acts, options.format);
                acts->clear();
            }
        }
        return acts;
    });
    return kept ? requestAnswer(*kept) : code;
}

} // namespace outcheck::cli
