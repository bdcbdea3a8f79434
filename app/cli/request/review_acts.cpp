// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request review, open-review, return, return-early, reject, approve, settle`: what ends a turn.
#include "request/request_commands.h"
#include "request/request_session.h"
#include "request/request_text.h"

#include "release/own_review.h"

namespace outcheck::cli {

namespace {

using review::RequestAct;
using Acts = Result<std::vector<RequestAct>>;

struct ReviewOptions : RequestOptions {
    GivenText reason;
    std::vector<std::string> entries;
    std::string stands;
};
using Options = std::shared_ptr<ReviewOptions>;

ExitCode submitReview(const ReviewOptions& options) {
    return performActs(options, [](RequestSession& session, const review::RequestState& state) -> Acts {
        std::optional<review::Refusal> refusal;
        const auto act = release::submissionOf(session.ledger(), *session.identity(), session.desk(), state,
                                               session.now(), stopOnSignal(), &refusal);
        if (refusal) {
            printError(sentenceFor(*refusal));
        }
        return act.map([](const RequestAct& made) { return std::vector<RequestAct>{made}; });
    });
}

Acts openSealed(RequestSession& session, const review::RequestState& state) {
    return release::openingOf(session.ledger(), *session.identity(), state).map([](const RequestAct& made) {
        return std::vector<RequestAct>{made};
    });
}

CLI::App* addAct(CLI::App& parent, const std::string& name, const std::string& about, const Options& options,
                 int& exitCode, std::function<Acts(RequestSession&, const review::RequestState&)> makeActs) {
    CLI::App* command = parent.add_subcommand(name, about);
    addRequestOptions(*command, options, OnRequest::One);
    command->callback(
        [options, &exitCode, makeActs = std::move(makeActs)] { exitCode = performActs(*options, makeActs); });
    return command;
}

template <typename Act>
void addPlain(CLI::App& parent, const std::string& name, const std::string& about, int& exitCode) {
    addAct(parent, name, about, std::make_shared<ReviewOptions>(), exitCode,
           [](RequestSession&, const review::RequestState&) -> Acts { return std::vector<RequestAct>{Act{}}; });
}

template <typename Act>
void addReasoned(CLI::App& parent, const std::string& name, const std::string& about, int& exitCode) {
    const Options options = std::make_shared<ReviewOptions>();
    CLI::App* command =
        addAct(parent, name, about, options, exitCode, [options](RequestSession&, const review::RequestState&) -> Acts {
            return textOf(options->reason).map([](review::Text text) {
                return std::vector<RequestAct>{Act{std::move(text)}};
            });
        });
    addTextOptions(*command, options->reason, "reason", "Why");
}

void addSettle(CLI::App& parent, int& exitCode) {
    const Options options = std::make_shared<ReviewOptions>();
    CLI::App* command =
        addAct(parent, "settle", "Say which of contradictory acts stands", options, exitCode,
               [options](RequestSession&, const review::RequestState&) -> Acts {
                   return std::vector<RequestAct>{review::SettleDispute{options->entries, options->stands}};
               });
    command->add_option("--of", options->entries, "The entries of all the contradictory acts")->required();
    command->add_option("--stands", options->stands, "The entry that stands")->required();
}

} // namespace

void addReviewActs(CLI::App& request, int& exitCode) {
    const Options options = std::make_shared<ReviewOptions>();
    CLI::App* review = request.add_subcommand("review", "Submit your review: your votes no longer change");
    addRequestOptions(*review, options, OnRequest::One);
    review->callback([options, &exitCode] { exitCode = submitReview(*options); });
    addAct(request, "open-review", "Open your sealed review, once a second one is in",
           std::make_shared<ReviewOptions>(), exitCode, openSealed);
    addPlain<review::ReturnRequest>(request, "return", "Return the request to its author, after two reviews", exitCode);
    addReasoned<review::ReturnEarly>(request, "return-early", "Return it before: votes and comments of this turn lapse",
                                     exitCode);
    addReasoned<review::RejectRequest>(request, "reject", "Reject the whole request", exitCode);
    addPlain<review::ApproveRequest>(request, "approve", "Approve the request, all of whose outputs are approved",
                                     exitCode);
    addSettle(request, exitCode);
}

} // namespace outcheck::cli
