// SPDX-License-Identifier: GPL-3.0-or-later
// Many requests: their entries parted, each replayed, and what they demand of each other.
#include "review/request_acts.h"
#include "review/request_replay.h"
#include "review/reviewer.h"

#include <algorithm>

namespace outcheck::review {

namespace {

const JudgedAct* openingOf(const RequestState& state) {
    const auto opening = std::find_if(state.acts.begin(), state.acts.end(), [](const JudgedAct& act) {
        return kindOf(act.recorded.act) == ActKind::OpenRequest && !act.isVoid;
    });
    return opening == state.acts.end() ? nullptr : &*opening;
}

// The act that ended a request: after it another may be opened.
const JudgedAct* endOf(const RequestState& state) {
    if (isActive(state.status)) {
        return nullptr;
    }
    const auto isEnd = [](const JudgedAct& act) {
        switch (kindOf(act.recorded.act)) {
        case ActKind::WithdrawRequest:
        case ActKind::RejectRequest:
        case ActKind::ReleaseFiles:
            return !act.isVoid;
        default:
            return false;
        }
    };
    const auto end = std::find_if(state.acts.rbegin(), state.acts.rend(), isEnd);
    return end == state.acts.rend() ? nullptr : &*end;
}

bool isSeenBy(const RecordedAct& opening, const RecordedAct& act) {
    return opening.by.writer == act.by.writer
               ? act.sequence < opening.sequence
               : std::any_of(opening.seen.begin(), opening.seen.end(), [&act](const SeenHead& head) {
                     return head.writer == act.by.writer && head.sequence >= act.sequence;
                 });
}

// Nothing in it counts: another request of the author's was active for the workspace.
void takeBackOpening(RequestState& state, const std::string& other) {
    RequestState closed;
    closed.isSpent = true;
    closed.id = std::move(state.id);
    closed.people = std::move(state.people);
    closed.acts = std::move(state.acts);
    for (JudgedAct& act : closed.acts) {
        act.turn = 0;
        act.lapsed = false;
        act.isVoid = Refusal{RefusalCode::NoSuchRequest, {}};
        if (kindOf(act.recorded.act) == ActKind::OpenRequest) {
            act.isVoid = Refusal{RefusalCode::AnotherRequestActive, {{"request", other}}};
        }
    }
    state = std::move(closed);
}

// The requests by their openings: what an author had seen comes first. Those without one come last.
void sortByOpening(std::vector<RequestState>& requests) {
    std::vector<RecordedAct> openings;
    for (const RequestState& request : requests) {
        if (const JudgedAct* const opening = openingOf(request)) {
            openings.push_back(opening->recorded);
        }
    }
    sortCausally(openings);
    std::map<std::string, std::size_t> places;
    for (const RecordedAct& opening : openings) {
        places.emplace(opening.request, places.size());
    }
    const auto placeOf = [&places](const RequestState& request) {
        const auto found = places.find(request.id);
        return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(requests.begin(), requests.end(), [&placeOf](const RequestState& one, const RequestState& other) {
        return placeOf(one) < placeOf(other);
    });
}

// Of two requests that were active together the later one does not count; where neither opening knew of the other, the
// one that has come less far: who opens another beside it, and backdates it, takes nothing away.
void keepOneActive(std::vector<RequestState>& requests, const People& people) {
    std::map<std::pair<std::size_t, std::string>, std::size_t> latest; // by author and workspace
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const JudgedAct* const opening = openingOf(requests[i]);
        if (opening == nullptr) {
            continue;
        }
        const std::pair key(people.of(opening->recorded.by), requests[i].opened.workspace);
        const auto [before, isFirst] = latest.try_emplace(key, i);
        if (isFirst) {
            continue;
        }
        RequestState& other = requests[before->second];
        const JudgedAct* const end = endOf(other);
        const bool isOver = end != nullptr && (isSeenBy(opening->recorded, end->recorded) ||
                                               comesFirst(end->recorded, opening->recorded));
        const bool isKnown = isSeenBy(opening->recorded, openingOf(other)->recorded);
        if (isOver) {
            before->second = i;
        } else if (!isKnown && other.turn < requests[i].turn) {
            takeBackOpening(other, requests[i].id);
            before->second = i;
        } else {
            takeBackOpening(requests[i], other.id);
        }
    }
}

} // namespace

RequestBook replay(std::vector<RecordedAct> entries) {
    const People people(entries);
    std::map<std::string, std::vector<RecordedAct>> parted;
    for (RecordedAct& entry : entries) {
        parted[entry.request].push_back(std::move(entry));
    }
    RequestBook book;
    for (auto& [id, ofRequest] : parted) {
        book.requests.push_back(RequestReplay(id, std::move(ofRequest), people).run());
    }
    sortByOpening(book.requests);
    keepOneActive(book.requests, people);
    for (std::size_t i = 0; i < book.requests.size(); ++i) {
        book.byId.emplace(book.requests[i].id, i);
    }
    return book;
}

AllowedActs allowedActs(const RequestState& state, const Person& person) {
    const Standing who{personIn(state, person), isAuthor(state, person), person.roles};
    AllowedActs allowed;
    for (std::size_t kind = 0; kind < allowed.size(); ++kind) {
        allowed[kind] = refusalOfKind(state, who, static_cast<ActKind>(kind));
    }
    return allowed;
}

std::optional<Refusal> refusalOf(const RequestState& state, const Person& person, const RequestAct& act) {
    return refusalOfAct(state, {personIn(state, person), isAuthor(state, person), person.roles}, act);
}

std::optional<Refusal> refusalToSeal(const RequestState& state, const Person& person, const ReviewContents& contents) {
    const Standing who{personIn(state, person), isAuthor(state, person), person.roles};
    if (auto refusal = refusalOfKind(state, who, ActKind::SealReview)) {
        return refusal;
    }
    return unfinishedReview(state, who, contents);
}

std::optional<Refusal> refusalToOpen(const RequestBook& book, const Person& person, std::string_view workspace) {
    if (auto refusal = refusalOfOpening(person.roles)) {
        return refusal;
    }
    for (const RequestState& request : book.requests) {
        if (isActive(request.status) && request.opened.workspace == workspace && isAuthor(request, person)) {
            return Refusal{RefusalCode::AnotherRequestActive, {{"request", request.id}}};
        }
    }
    return std::nullopt;
}

} // namespace outcheck::review
