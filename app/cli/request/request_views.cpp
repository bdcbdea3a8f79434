// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request list, show, activity, dashboard`: what the person with the key in use may see.
#include "request/pinned_checks.h"
#include "request/request_commands.h"
#include "request/request_session.h"
#include "request/request_text.h"
#include "request/view_json.h"
#include "text_output.h"

#include "base/utf8.h"
#include "release/comment_places.h"
#include "review/activity.h"
#include "review/dashboards.h"
#include "review/request_view.h"

#include <map>

namespace outcheck::cli {

namespace {

struct ViewOptions : RequestOptions {
    std::string by, act, path, since, until;
};

// Who looks without a key, or without being on the roster, reads.
review::Person whoLooks(RequestSession& session) {
    const auto me = session.desk().me(session.now());
    return me ? *me : review::Person{};
}

std::string padded(const std::string& text, std::size_t width) {
    return text.size() >= width ? text : text + std::string(width - text.size(), ' ');
}

std::string statusFor(const review::RequestState& state, const review::RequestView& view) {
    return std::string(review::nameOf(review::shownStatus(state.status, view.eye)));
}

Result<std::string> listText(const ViewOptions& options) {
    auto session = RequestSession::look(options);
    if (!session) {
        return failure(session.error());
    }
    const review::Person me = whoLooks(*session);
    nlohmann::json json = nlohmann::json::array();
    std::string text;
    for (const review::RequestState& state : session->desk().book().requests) {
        const std::string status = statusFor(state, review::viewFor(state, me));
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

std::string fileLine(const review::RequestState& state, const review::RequestFile& file, const review::FileView& seen) {
    std::string line = "    " + printable(file.path) + "  SHA-256 " + file.pin().digest.toHex().substr(0, 12) + "…, " +
                       std::to_string(file.pin().size) + " bytes";
    if (file.type != review::FileType::Output) {
        return line + ", " + std::string(review::nameOf(file.type)) + "\n";
    }
    line += ", " + std::string(review::nameOf(seen.decision)) + "\n";
    for (const std::size_t number : seen.votes) {
        const review::FileVote& vote = file.votes[number];
        if (!vote.superseded && !vote.lapsed) {
            line += "      " + printable(state.people[vote.person].name) + ": " +
                    std::string(review::nameOf(vote.vote.kind)) +
                    (vote.vote.reason.value.empty() ? "" : ", " + printable(vote.vote.reason.value)) + "\n";
        }
    }
    return line;
}

std::string shownText(const review::Text& text) {
    return text.erased    ? "erased"
           : text.notHere ? "not here yet: outcheck ledger sync may bring it"
                          : printable(text.value);
}

using CommentPlaces = std::map<std::size_t, review::AnchorStanding>;

// " cells 2:2-3:2, now 3:2-4:2": the place of a comment in the bytes that it is on, and in those of today.
std::string placeLine(const review::Anchor& anchor, const review::AnchorStanding& standing) {
    const auto [name, place] = placeText(anchor);
    return " " + name + " " + place +
           (standing.fate == review::AnchorFate::Kept    ? ""
            : standing.fate == review::AnchorFate::Moved ? ", now " + placeText(standing.anchor).second
                                                         : " of earlier bytes, a place that is lost");
}

std::string commentLine(const review::RequestState& state, std::size_t number, const CommentPlaces& places) {
    const review::RequestComment& comment = state.comments[number];
    const review::Anchor& anchor = comment.comment.anchor;
    const auto standing = places.find(number);
    const std::string place = standing == places.end() ? std::string() : placeLine(anchor, standing->second);
    const std::string about = !anchor.path.empty() ? anchor.path : !anchor.group.empty() ? anchor.group : "request";
    const bool isPublic = comment.comment.visibility == review::CommentVisibility::Public || comment.madePublicBy;
    return "  " + comment.id + "  " + printable(state.people[comment.person].name) + " on " + printable(about) + place +
           " (" + (isPublic ? "public" : "private") + (comment.lapsed ? ", lapsed" : "") +
           "): " + shownText(comment.comment.text) + "\n";
}

std::string groupLines(const review::RequestGroup& group) {
    std::string text = "  group " + printable(group.name) + "\n";
    for (const auto& [name, given] : {std::pair("context", &group.context), {"controls", &group.controls}}) {
        if (review::isGiven(*given)) {
            text += std::string("    ") + name + ": " + shownText(*given) + "\n";
        }
    }
    return text;
}

CommentPlaces placesOf(RequestSession& session, const review::RequestState& state, const review::RequestView& view) {
    return release::placesToday(state, view.comments, release::readerOfPinned(session.ledger()), stopOnSignal());
}

std::string showText(RequestSession& session, const review::RequestState& state, const review::Person& me,
                     const std::vector<release::PinnedCheck>& checks) {
    const review::RequestView view = review::viewFor(state, me);
    const CommentPlaces places = placesOf(session, state, view);
    std::map<std::string_view, const release::PinnedCheck*> checkByPath;
    for (const release::PinnedCheck& check : checks) {
        checkByPath.emplace(check.check.path, &check);
    }
    std::string text = "Request " + state.id + "\n  workspace  " + printable(state.opened.workspace) +
                       "\n  author     " + printable(state.people[state.author].name) + "\n  status     " +
                       statusFor(state, view) + ", turn " + std::to_string(state.turn) + ", " +
                       std::string(review::nameOf(review::phaseOf(state))) + "\n  declared   " +
                       sentenceFor(state.opened.controls) + "\n";
    for (std::size_t number = 0; number < state.groups.size(); ++number) {
        text += groupLines(state.groups[number]);
        for (std::size_t i = 0; i < state.files.size(); ++i) {
            if (state.files[i].group == number) {
                text += fileLine(state, state.files[i], view.files[i]);
                const auto check = checkByPath.find(state.files[i].path);
                text += check == checkByPath.end() ? "" : controlLines(*check->second, "      ");
            }
        }
    }
    for (const std::size_t number : view.comments) {
        text += commentLine(state, number, places);
    }
    const review::AllowedActs allowed = review::allowedActs(state, me);
    text += "  you may   ";
    bool any = false;
    for (std::size_t i = 0; i < allowed.size(); ++i) {
        const auto kind = static_cast<review::ActKind>(i);
        if (!allowed[i] && kind != review::ActKind::LookAt) {
            text += " " + std::string(review::nameOf(kind));
            any = true;
        }
    }
    text += any ? "\n" : " do nothing now\n";
    const auto& strange = session.desk().notUnderstood();
    if (const auto found = strange.find(state.id); found != strange.end()) {
        text += "  " + std::to_string(found->second.size()) +
                " acts are not understood by this program: neither approval nor release is possible here\n";
    }
    return text;
}

Result<std::string> show(const ViewOptions& options) {
    auto session = RequestSession::look(options);
    const auto state = session.and_then([&](RequestSession& looking) { return looking.request(options.request); });
    if (!state) {
        return failure(state.error());
    }
    recordView(options, *session, **state);
    const review::Person me = whoLooks(*session);
    const auto checks = checkDeclared(*session, **state);
    if (!checks) {
        return failure(checks.error());
    }
    if (options.format != "json") {
        return showText(*session, **state, me, *checks);
    }
    const review::RequestView view = review::viewFor(**state, me);
    return viewAsJson(**state, view, review::allowedActs(**state, me), *checks, placesOf(*session, **state, view))
               .dump(2) +
           "\n";
}

Result<std::optional<UtcSeconds>> timeFrom(const std::string& text, const char* option) {
    if (text.empty()) {
        return std::nullopt;
    }
    const auto time = fromIso8601(text);
    if (!time) {
        return failure(ErrorCode::Refused, {printable(text), 0, option},
                       "is not of the form 2026-11-22 or 2026-11-22T15:04:05Z");
    }
    return std::optional(*time);
}

Result<review::ActivityFilter> filterFrom(const ViewOptions& options) {
    review::ActivityFilter filter;
    filter.person = options.by;
    filter.path = options.path;
    for (const review::LookKind kind : {review::LookKind::View, review::LookKind::Download}) {
        if (options.act == review::nameOf(kind)) {
            filter.look = kind;
        }
    }
    if (!options.act.empty() && !filter.look) {
        filter.kind = review::actKindFrom(options.act);
        if (!filter.kind) {
            return failure(ErrorCode::Refused, {printable(options.act), 0, "--act"}, "no kind of act has this name");
        }
    }
    const auto since = timeFrom(options.since, "--since");
    const auto until = timeFrom(options.until, "--until");
    if (!since || !until) {
        return failure(since ? until.error() : since.error());
    }
    filter.since = *since;
    filter.until = *until;
    return filter;
}

std::string activityLine(const review::JudgedAct& act) {
    return toIso8601(act.recorded.time) + "  turn " + std::to_string(act.turn) + "  " +
           padded(printable(act.recorded.by.name), 16) + "  " + actText(act.recorded.act) +
           (act.isVoid   ? "  without effect: " + sentenceFor(*act.isVoid)
            : act.lapsed ? "  lapsed"
                         : "") +
           "\n";
}

Result<std::string> activity(const ViewOptions& options) {
    const auto filter = filterFrom(options);
    if (!filter) {
        return failure(filter.error());
    }
    auto session = RequestSession::look(options);
    const auto state = session.and_then([&](RequestSession& looking) { return looking.request(options.request); });
    if (!state) {
        return failure(state.error());
    }
    const review::RequestView view = review::viewFor(**state, whoLooks(*session));
    nlohmann::json json = nlohmann::json::array();
    std::string text;
    for (const std::size_t number : review::activityOf(**state, view, *filter)) {
        json.push_back(actAsJson((*state)->acts[number]));
        text += activityLine((*state)->acts[number]);
    }
    return options.format == "json" ? json.dump(2) + "\n" : text;
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

Result<std::string> dashboard(const ViewOptions& options) {
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

CLI::App* addView(CLI::App& request, const std::string& name, const std::string& about, OnRequest on,
                  const std::shared_ptr<ViewOptions>& options, int& exitCode,
                  Result<std::string> (*view)(const ViewOptions&)) {
    CLI::App* command = request.add_subcommand(name, about);
    addRequestOptions(*command, options, on);
    command->callback([options, view, &exitCode] { exitCode = requestAnswer(view(*options)); });
    return command;
}

} // namespace

void addRequestViews(CLI::App& request, int& exitCode) {
    const auto make = [] { return std::make_shared<ViewOptions>(); };
    addView(request, "list", "All requests of a ledger", OnRequest::None, make(), exitCode, listText);
    addView(request, "dashboard", "What waits for you, and what for others", OnRequest::None, make(), exitCode,
            dashboard);
    addView(request, "show", "One request, as far as you may see it", OnRequest::One, make(), exitCode, show);
    const auto options = make();
    CLI::App* acts =
        addView(request, "activity", "Every act on a request", OnRequest::One, options, exitCode, activity);
    acts->add_option("--by", options->by, "Only this person's");
    acts->add_option("--act", options->act, "Only acts of this kind (vote-on-file, comment, …, view, download)");
    acts->add_option("--file", options->path, "Only acts about this file");
    acts->add_option("--since", options->since, "Only acts of this moment or later (2026-11-22, 2026-11-22T15:04:05Z)");
    acts->add_option("--until", options->until, "Only acts of this moment or earlier");
}

} // namespace outcheck::cli
