// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands under `outcheck request` share: the ledger and desk they work on, options, and how they answer.
#pragma once

#include "command.h"
#include "ledger_text.h"

#include "release/request_desk.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace outcheck::cli {

struct RequestOptions {
    std::string ledger, request, format = "text";
};

// The ledger that was named, opened with the key in use, and the requests in it.
class RequestSession {
public:
    // For acts: makes the own ledger where there is none.
    static Result<RequestSession> begin(const RequestOptions& options);
    // To look only: needs no key.
    static Result<RequestSession> look(const RequestOptions& options);

    ledger::Ledger& ledger() { return *m_ledger; }
    release::RequestDesk& desk() { return *m_desk; }
    const std::optional<ledger::Identity>& identity() const { return m_identity; }
    UtcSeconds now() const { return m_now; }
    // The request of that id, or of the only id that begins so (four characters or more). NotFound, Conflict.
    Result<const review::RequestState*> request(const std::string& id) const;

private:
    RequestSession() = default;
    static Result<RequestSession> withDesk(RequestSession session);

    std::unique_ptr<ledger::Ledger> m_ledger;
    std::optional<ledger::Identity> m_identity;
    std::optional<release::RequestDesk> m_desk;
    UtcSeconds m_now;
};

// --ledger and --format, and where it acts on one request its id.
enum class OnRequest { One, None };
void addRequestOptions(CLI::App& command, const std::shared_ptr<RequestOptions>& options, OnRequest on);

// Acts to record one after the other. The first refusal ends it; what was recorded before stays and is named.
using MakeActs = std::function<Result<std::vector<review::RequestAct>>(RequestSession&, const review::RequestState&)>;
// What is to be said besides, once they are recorded: lines, and members of the JSON object.
struct Remark {
    std::string lines;
    nlohmann::json members = nlohmann::json::object();
};
using MakeRemark = std::function<Remark(RequestSession&, const review::RequestState&)>;
ExitCode performActs(const RequestOptions& options, const MakeActs& makeActs, const MakeRemark& makeRemark = {});

// Records for the audit what the person with the key in use looks at, before it is shown. NotFound and Refused
// (not-on-roster) where there is nobody to record; what recording gives.
Result<void> recordLooks(const RequestOptions& options, RequestSession& looking, const review::RequestState& state,
                         const std::vector<review::LookAt>& looks);
// The same for a look at the request that goes on when it cannot be recorded: that is said on standard error, but for
// who has no part in the ledger.
void recordView(const RequestOptions& options, RequestSession& looking, const review::RequestState& state);

// The sentence for a refusal where the error is one, else the error; gives the exit code.
ExitCode requestFailure(const Error& error);
ExitCode requestAnswer(const Result<std::string>& text);

// A text given on the command line or in a file; TooLarge over what a comment may hold.
struct GivenText {
    std::string text, file;
    bool given() const { return !text.empty() || !file.empty(); }
};
void addTextOptions(CLI::App& command, GivenText& text, const std::string& name, const std::string& about);
Result<review::Text> textOf(const GivenText& text);

} // namespace outcheck::cli
