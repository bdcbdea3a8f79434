// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request show`: one request as far as the person with the key in use may see it.
#include "request/pinned_checks.h"
#include "request/request_commands.h"
#include "request/request_text.h"
#include "request/view_json.h"
#include "request/view_text.h"

#include "base/utf8.h"
#include "release/comment_places.h"

#include <map>

namespace outcheck::cli {

namespace {

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
                       std::string(review::nameOf(review::shownStatus(state.status, view.eye))) + ", turn " +
                       std::to_string(state.turn) + ", " + std::string(review::nameOf(review::phaseOf(state))) +
                       "\n  declared   " + sentenceFor(state.opened.controls) + "\n";
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

Result<std::string> show(const RequestOptions& options) {
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

} // namespace

void addRequestShow(CLI::App& request, int& exitCode) {
    const auto options = std::make_shared<RequestOptions>();
    CLI::App* command = request.add_subcommand("show", "One request, as far as you may see it");
    addRequestOptions(*command, options, OnRequest::One);
    command->footer("That you looked at another's request is recorded for the audit, once a turn.");
    command->callback([options, &exitCode] { exitCode = requestAnswer(show(*options)); });
}

} // namespace outcheck::cli
