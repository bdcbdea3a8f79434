// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request list, dashboard`: what waits for whom.
#include "request/request_commands.h"
#include "request/request_session.h"
#include "request/request_text.h"
#include "request/view_json.h"
#include "request/view_text.h"

#include "base/utf8.h"
#include "review/dashboards.h"
#include "review/request_view.h"

namespace outcheck::cli {

namespace {

Result<std::string> listRequests(const RequestOptions& options) {
    auto session = RequestSession::look(options);
    if (!session) {
        return failure(session.error());
    }
    const review::Person me = whoLooks(*session);
    nlohmann::json json = nlohmann::json::array();
    std::string text;
    for (const review::RequestState& state : session->desk().book().requests) {
        const std::string status(review::nameOf(review::shownStatus(state.status, review::eyeOf(state, me))));
        const std::string author = state.people.empty() ? std::string() : state.people[state.author].name;
        json.push_back({{"request", state.id},
                        {"workspace", toUtf8(state.opened.workspace)},
                        {"author", toUtf8(author)},
                        {"status", status},
                        {"outputs", state.outputs},
                        {"since", toIso8601(state.since)}});
        text += state.id.substr(0, 8) + "  " + padded(status, 18) + "  " + padded(printable(author), 16) + "  " +
                printable(state.opened.workspace) + ", " + std::to_string(state.outputs) + " outputs\n";
    }
    if (options.format == "json") {
        return json.dump(2) + "\n";
    }
    return text.empty() ? "No requests in this ledger.\n" : text;
}

std::string checkerText(const std::vector<review::CheckerLine>& lines) {
    std::string text = lines.empty() ? "Nothing to check.\n" : "To check:\n";
    for (const review::CheckerLine& line : lines) {
        text += "  " + line.request.substr(0, 8) + "  " + padded(std::string(review::nameOf(line.column)), 17) + "  " +
                printable(line.workspace) + " by " + printable(line.author) + ", " + std::to_string(line.voted) +
                " of " + std::to_string(line.outputs) + " votes, " + std::to_string(line.reviews) + " reviews in\n";
    }
    return text;
}

std::string authorText(const std::vector<review::AuthorLine>& lines) {
    std::string text = lines.empty() ? "" : "Your requests:\n";
    for (const review::AuthorLine& line : lines) {
        text += "  " + line.request.substr(0, 8) + "  " + padded(std::string(review::nameOf(line.status)), 17) + "  " +
                printable(line.workspace) + ", " + std::to_string(line.outputs) + " outputs, changes requested in " +
                std::to_string(line.changesRequested) + ", rejected " + std::to_string(line.rejected) +
                (line.isAsked ? line.missing ? "; missing: " + sentenceFor(*line.missing) : "; ready to submit" : "") +
                "\n";
    }
    return text;
}

Result<std::string> dashboard(const RequestOptions& options) {
    auto session = RequestSession::look(options);
    if (!session) {
        return failure(session.error());
    }
    const auto me = session->desk().me(session->now());
    if (!me) {
        return failure(me.error());
    }
    const auto checks = review::checkerDashboard(session->desk().book(), *me);
    const auto own = review::authorDashboard(session->desk().book(), *me);
    if (options.format == "json") {
        return dashboardAsJson(checks, own).dump(2) + "\n";
    }
    return (me->roles.checker ? checkerText(checks) : std::string()) + authorText(own);
}

void addView(CLI::App& request, const std::string& name, const std::string& about, int& exitCode,
             Result<std::string> (*view)(const RequestOptions&)) {
    const auto options = std::make_shared<RequestOptions>();
    CLI::App* command = request.add_subcommand(name, about);
    addRequestOptions(*command, options, OnRequest::None);
    command->callback([options, view, &exitCode] { exitCode = requestAnswer(view(*options)); });
}

} // namespace

void addRequestViews(CLI::App& request, int& exitCode) {
    addView(request, "list", "All requests of a ledger", exitCode, listRequests);
    addView(request, "dashboard", "What waits for you, and what for others", exitCode, dashboard);
    addRequestShow(request, exitCode);
    addRequestActivity(request, exitCode);
}

} // namespace outcheck::cli
