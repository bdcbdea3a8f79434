// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/view_json.h"

#include "request/pinned_checks.h"
#include "request/request_text.h"

#include "base/utf8.h"
#include "review/activity.h"

#include <map>

namespace outcheck::cli {

namespace {

using nlohmann::json;

json asJson(const review::Text& text) {
    if (text.erased || text.notHere) {
        return json{{text.erased ? "erased" : "notHere", true}};
    }
    return toUtf8(text.value);
}

json fileAsJson(const review::RequestState& state, const review::RequestFile& file, const review::FileView& seen) {
    json votes = json::array();
    for (const std::size_t number : seen.votes) {
        const review::FileVote& vote = file.votes[number];
        votes.push_back({{"by", toUtf8(state.people[vote.person].name)},
                         {"vote", review::nameOf(vote.vote.kind)},
                         {"file", vote.vote.file.toHex()},
                         {"reason", asJson(vote.vote.reason)},
                         {"turn", vote.turn},
                         {"superseded", vote.superseded},
                         {"lapsed", vote.lapsed}});
    }
    return {{"path", toUtf8(file.path)},
            {"group", toUtf8(state.groups[file.group].name)},
            {"type", review::nameOf(file.type)},
            {"sha256", file.pin().digest.toHex()},
            {"bytes", file.pin().size},
            {"pins", file.pins.size()},
            {"decision", review::nameOf(seen.decision)},
            {"votes", std::move(votes)}};
}

// As the command line takes it: {"cells": "2:2-3:2"}, with the bytes that the place is in.
json placeAsJson(const review::Anchor& anchor) {
    json place = {{"file", anchor.file->toHex()}};
    if (const auto [name, value] = placeText(anchor); !name.empty()) {
        place[name] = value;
    }
    return place;
}

json commentAsJson(const review::RequestState& state, const review::RequestComment& comment) {
    const bool isPublic = comment.comment.visibility == review::CommentVisibility::Public || comment.madePublicBy;
    return {{"id", comment.id},
            {"by", toUtf8(state.people[comment.person].name)},
            {"group", toUtf8(comment.comment.anchor.group)},
            {"path", toUtf8(comment.comment.anchor.path)},
            {"public", isPublic},
            {"answers", comment.comment.answers},
            {"text", asJson(comment.comment.text)},
            {"turn", comment.turn},
            {"lapsed", comment.lapsed}};
}

json allowedAsJson(const review::AllowedActs& allowed) {
    json acts = json::object();
    for (std::size_t i = 0; i < allowed.size(); ++i) {
        const std::string name(review::nameOf(static_cast<review::ActKind>(i)));
        acts[name] = allowed[i] ? json{{"allowed", false},
                                       {"code", review::nameOf(allowed[i]->code)},
                                       {"why", sentenceFor(*allowed[i])}}
                                : json{{"allowed", true}};
    }
    return acts;
}

} // namespace

json viewAsJson(const review::RequestState& state, const review::RequestView& view, const review::AllowedActs& allowed,
                const std::vector<release::PinnedCheck>& checks,
                const std::map<std::size_t, review::AnchorStanding>& places) {
    std::map<std::string_view, const release::PinnedCheck*> checkByPath;
    for (const release::PinnedCheck& check : checks) {
        checkByPath.emplace(check.check.path, &check);
    }
    json groups = json::array();
    for (const review::RequestGroup& group : state.groups) {
        groups.push_back(
            {{"name", toUtf8(group.name)}, {"context", asJson(group.context)}, {"controls", asJson(group.controls)}});
    }
    json files = json::array();
    for (std::size_t i = 0; i < state.files.size(); ++i) {
        files.push_back(fileAsJson(state, state.files[i], view.files[i]));
        if (const auto found = checkByPath.find(state.files[i].path); found != checkByPath.end()) {
            files.back()["controls"] = controlsAsJson(*found->second);
        }
    }
    json comments = json::array();
    for (const std::size_t number : view.comments) {
        comments.push_back(commentAsJson(state, state.comments[number]));
        if (const auto found = places.find(number); found != places.end()) {
            comments.back()["place"] = placeAsJson(state.comments[number].comment.anchor);
            comments.back()["now"] = placeAsJson(found->second.anchor);
            comments.back()["now"]["fate"] = review::nameOf(found->second.fate);
        }
    }
    return {{"request", state.id},
            {"workspace", toUtf8(state.opened.workspace)},
            {"author", toUtf8(state.people[state.author].name)},
            {"status", review::nameOf(review::shownStatus(state.status, view.eye))},
            {"phase", review::nameOf(review::phaseOf(state))},
            {"turn", state.turn},
            {"declared", declaredAsJson(state.opened.controls)},
            {"groups", std::move(groups)},
            {"files", std::move(files)},
            {"comments", std::move(comments)},
            {"acts", allowedAsJson(allowed)}};
}

json actAsJson(const review::JudgedAct& act) {
    json object = {{"entry", act.recorded.entryId},
                   {"time", toIso8601(act.recorded.time)},
                   {"turn", act.turn},
                   {"by", toUtf8(act.recorded.by.name)},
                   {"act", review::nameOf(review::kindOf(act.recorded.act))},
                   {"lapsed", act.lapsed}};
    if (const std::string path = review::pathOf(act.recorded.act); !path.empty()) {
        object["path"] = toUtf8(path);
    }
    if (const auto* look = std::get_if<review::LookAt>(&act.recorded.act)) {
        object["look"] = review::nameOf(look->kind);
    }
    if (act.isVoid) {
        object["void"] = {{"code", review::nameOf(act.isVoid->code)}, {"why", sentenceFor(*act.isVoid)}};
    }
    return object;
}

json dashboardAsJson(const std::vector<review::CheckerLine>& checks, const std::vector<review::AuthorLine>& own) {
    json checker = json::array();
    for (const review::CheckerLine& line : checks) {
        checker.push_back({{"request", line.request},
                           {"workspace", toUtf8(line.workspace)},
                           {"author", toUtf8(line.author)},
                           {"status", review::nameOf(line.status)},
                           {"column", review::nameOf(line.column)},
                           {"voted", line.voted},
                           {"outputs", line.outputs},
                           {"reviews", line.reviews},
                           {"since", toIso8601(line.since)}});
    }
    json author = json::array();
    for (const review::AuthorLine& line : own) {
        author.push_back({{"request", line.request},
                          {"workspace", toUtf8(line.workspace)},
                          {"status", review::nameOf(line.status)},
                          {"asked", line.isAsked},
                          {"missing", line.missing ? json(sentenceFor(*line.missing)) : json()},
                          {"outputs", line.outputs},
                          {"changesRequested", line.changesRequested},
                          {"rejected", line.rejected},
                          {"since", toIso8601(line.since)}});
    }
    return {{"toCheck", std::move(checker)}, {"own", std::move(author)}};
}

} // namespace outcheck::cli
