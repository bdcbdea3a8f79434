// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/request_session.h"

#include "request/request_text.h"
#include "text_output.h"

#include "base/utf8.h"
#include "review/activity.h"
#include "review/review.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace outcheck::cli {

namespace {

constexpr std::size_t shortestPrefix = 4;

// A refusal with its parameters, which the error that perform() gives does not have.
ExitCode refuse(const review::Refusal& refusal) {
    printError(sentenceFor(refusal) + " (" + std::string(review::nameOf(refusal.code)) + ")");
    return Usage;
}

struct Recorded {
    std::string entry;
    review::ActKind kind;
};

std::string jsonOf(const std::string& request, const review::RequestState& state, const std::vector<Recorded>& recorded,
                   const Remark& remark) {
    nlohmann::json entries = nlohmann::json::array();
    for (const Recorded& one : recorded) {
        entries.push_back({{"entry", one.entry}, {"act", review::nameOf(one.kind)}});
    }
    nlohmann::json answer = {{"request", request},
                             {"status", review::nameOf(state.status)},
                             {"turn", state.turn},
                             {"recorded", std::move(entries)}};
    answer.update(remark.members);
    return answer.dump(2) + "\n";
}

std::string textOf(const std::string& request, const review::RequestState& state, const std::vector<Recorded>& recorded,
                   const Remark& remark) {
    std::string text;
    for (const Recorded& one : recorded) {
        text += "Recorded: " + std::string(review::nameOf(one.kind)) + ", entry " + one.entry + "\n";
    }
    return text + "Request " + request + " is " + std::string(review::nameOf(state.status)) + "\n" + remark.lines;
}

// Where a ledger is shared, nobody else sees an act before it is sent.
std::string unsentText(const ledger::Ledger& ledger) {
    const auto status = ledger.syncStatus();
    if (!status || status->unsent == 0 || status->state == ledger::SyncState::NotShared) {
        return {};
    }
    return "Not sent yet: " + std::to_string(status->unsent) + " entries; outcheck ledger sync sends them\n";
}

} // namespace

Result<RequestSession> RequestSession::withDesk(RequestSession session) {
    auto desk = release::RequestDesk::open(*session.m_ledger, session.m_identity);
    if (!desk) {
        return failure(desk.error());
    }
    session.m_desk.emplace(std::move(*desk));
    session.m_now = clockNow();
    return session;
}

Result<RequestSession> RequestSession::begin(const RequestOptions& options) {
    auto identity = identityInUse();
    if (!identity) {
        return failure(identity.error());
    }
    auto opened = ledger::Ledger::openOrCreate(ledgerFolder(options.ledger), *identity);
    if (!opened) {
        return failure(opened.error());
    }
    RequestSession session;
    session.m_ledger = std::make_unique<ledger::Ledger>(std::move(*opened));
    session.m_identity = std::move(*identity);
    return withDesk(std::move(session));
}

Result<RequestSession> RequestSession::look(const RequestOptions& options) {
    auto opened = ledger::Ledger::openExisting(ledgerFolder(options.ledger));
    if (!opened) {
        return failure(opened.error());
    }
    RequestSession session;
    session.m_ledger = std::make_unique<ledger::Ledger>(std::move(*opened));
    if (auto identity = ledger::currentIdentity()) {
        session.m_identity = std::move(*identity);
    }
    return withDesk(std::move(session));
}

Result<const review::RequestState*> RequestSession::request(const std::string& id) const {
    const review::RequestBook& book = m_desk->book();
    if (const review::RequestState* state = book.request(id)) {
        return state;
    }
    const review::RequestState* found = nullptr;
    for (const review::RequestState& state : book.requests) {
        if (id.size() >= shortestPrefix && state.id.starts_with(id)) {
            if (found != nullptr) {
                return failure(ErrorCode::Conflict, {printable(id), 0, {}}, "several requests begin so");
            }
            found = &state;
        }
    }
    if (found == nullptr) {
        return failure(ErrorCode::NotFound, {printable(id), 0, {}},
                       "no such request in this ledger (outcheck request list)");
    }
    return found;
}

void addRequestOptions(CLI::App& command, const std::shared_ptr<RequestOptions>& options, OnRequest on) {
    if (on == OnRequest::One) {
        command.add_option("request", options->request, "The request's id, or how it begins")->required();
    }
    command.add_option("--ledger", options->ledger, "The ledger's folder (default: your own)");
    command.add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
}

ExitCode performActs(const RequestOptions& options, const MakeActs& makeActs, const MakeRemark& makeRemark) {
    auto session = RequestSession::begin(options);
    if (!session) {
        return requestFailure(session.error());
    }
    const auto state = session->request(options.request);
    if (!state) {
        return requestFailure(state.error());
    }
    const std::string id = (*state)->id;
    const auto acts = makeActs(*session, **state);
    if (!acts) {
        return requestFailure(acts.error());
    }
    std::vector<Recorded> recorded;
    ExitCode code = Clean;
    for (const review::RequestAct& act : *acts) {
        const auto refusal = session->desk().refusalOf(id, act, session->now());
        if (refusal && *refusal) {
            code = refuse(**refusal);
            break;
        }
        const auto entry = session->desk().perform(id, act, session->now());
        if (!entry) {
            code = requestFailure(entry.error());
            break;
        }
        recorded.push_back({*entry, review::kindOf(act)});
    }
    if (recorded.empty()) {
        return code;
    }
    const review::RequestState& after = *session->desk().book().request(id);
    const Remark remark = makeRemark ? makeRemark(*session, after) : Remark();
    return worse(code, writeOutput({}, options.format == "json"
                                           ? jsonOf(id, after, recorded, remark)
                                           : textOf(id, after, recorded, remark) + unsentText(session->ledger())));
}

Result<void> recordLooks(const RequestOptions& options, RequestSession& looking, const review::RequestState& state,
                         const std::vector<review::LookAt>& looks) {
    const auto me = looking.desk().me(looking.now());
    if (!me) {
        return failure(me.error());
    }
    const bool isWanted = std::any_of(
        looks.begin(), looks.end(), [&](const review::LookAt& look) { return review::isLookWanted(state, *me, look); });
    if (!isWanted) {
        return {};
    }
    auto session = RequestSession::begin(options);
    if (!session) {
        return failure(session.error());
    }
    for (const review::LookAt& look : looks) {
        if (const auto recorded = session->desk().recordLook(state.id, look, session->now()); !recorded) {
            return failure(recorded.error());
        }
    }
    return {};
}

void recordView(const RequestOptions& options, RequestSession& looking, const review::RequestState& state) {
    if (!looking.desk().me(looking.now())) {
        return;
    }
    const auto recorded = recordLooks(options, looking, state, {{review::LookKind::View, {}}});
    if (!recorded) {
        printError("this look could not be recorded for the audit: " + printable(describe(recorded.error())));
    }
}

ExitCode requestFailure(const Error& error) {
    if (error.code == ErrorCode::Refused) {
        if (const auto sentence = sentenceForCode(error.detail)) {
            printError((error.where.file.empty() ? "" : printable(error.where.file) + ": ") + *sentence + " (" +
                       error.detail + ")");
            return Usage;
        }
    }
    return ledgerFailure(error);
}

ExitCode requestAnswer(const Result<std::string>& text) {
    return text ? writeOutput({}, *text) : requestFailure(text.error());
}

void addTextOptions(CLI::App& command, GivenText& text, const std::string& name, const std::string& about) {
    CLI::Option* given = command.add_option("--" + name, text.text, about);
    command.add_option("--" + name + "-file", text.file, "The same from a text file")->excludes(given);
}

Result<review::Text> textOf(const GivenText& text) {
    if (text.file.empty()) {
        return review::Text{text.text};
    }
    const Place place{text.file, 0, {}};
    std::error_code fault;
    if (!std::filesystem::is_regular_file(text.file, fault)) {
        return failure(ErrorCode::NotFound, place, "no such file");
    }
    std::ifstream file(text.file, std::ios::binary);
    std::string bytes(review::maximumCommentBytes + 1, '\0'); // one over the limit is refused, with the limit named
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.is_open() || file.bad()) {
        return failure(ErrorCode::ReadFailed, place, "cannot be read");
    }
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return review::Text{bytes};
}

} // namespace outcheck::cli
