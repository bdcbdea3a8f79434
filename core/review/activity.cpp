// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/activity.h"

#include <algorithm>

namespace outcheck::review {

namespace {

template <typename Act>
std::string pathIn(const Act& act) {
    if constexpr (requires { act.path; }) {
        return act.path;
    } else if constexpr (requires { act.anchor; }) {
        return act.anchor.path;
    } else {
        return {};
    }
}

bool admits(const ActivityFilter& filter, const RecordedAct& act) {
    const auto* const look = std::get_if<LookAt>(&act.act);
    return (filter.person.empty() || samePerson(filter.person, act.by.name)) &&
           (!filter.kind || *filter.kind == kindOf(act.act)) &&
           (!filter.look || (look != nullptr && look->kind == *filter.look)) &&
           (filter.path.empty() || isAbout(act.act, filter.path)) && (!filter.since || act.time >= *filter.since) &&
           (!filter.until || act.time <= *filter.until);
}

} // namespace

std::string pathOf(const RequestAct& act) {
    return std::visit([](const auto& one) { return pathIn(one); }, act);
}

bool isAbout(const RequestAct& act, std::string_view path) {
    const auto* const opening = std::get_if<OpenReview>(&act);
    if (opening == nullptr) {
        return pathOf(act) == path;
    }
    const auto names = [path](const auto& one) { return pathIn(one) == path; };
    const auto& [votes, comments] = opening->contents;
    return std::any_of(votes.begin(), votes.end(), names) || std::any_of(comments.begin(), comments.end(), names);
}

std::vector<std::size_t> activityOf(const RequestState& state, const RequestView& view, const ActivityFilter& filter) {
    std::vector<std::size_t> acts;
    std::copy_if(view.acts.begin(), view.acts.end(), std::back_inserter(acts),
                 [&](std::size_t number) { return admits(filter, state.acts[number].recorded); });
    return acts;
}

bool isLookWanted(const RequestState& state, const Person& person, const LookAt& look) {
    if (isAuthor(state, person)) {
        return false;
    }
    const auto who = personIn(state, person);
    return std::none_of(state.acts.begin(), state.acts.end(), [&](const JudgedAct& act) {
        const auto* const earlier = std::get_if<LookAt>(&act.recorded.act);
        return earlier != nullptr && *earlier == look && act.turn == state.turn && who == act.person && !act.isVoid;
    });
}

} // namespace outcheck::review
