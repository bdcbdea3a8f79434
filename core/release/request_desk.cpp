// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/request_desk.h"

#include "ledger/uuid.h"
#include "review/activity.h"
#include "review/request_act_json.h"

#include <algorithm>

namespace outcheck::release {

namespace {

review::RosterRoles rolesOf(const std::vector<ledger::Role>& roles) {
    const auto has = [&](ledger::Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); };
    return {has(ledger::Role::Author), has(ledger::Role::Checker), has(ledger::Role::Administrator)};
}

review::ActTexts textsOf(const ledger::RequestEntry& entry) {
    review::ActTexts texts;
    for (const auto& [name, text] : entry.texts) {
        texts.emplace(name, text);
    }
    return texts;
}

Result<review::RecordedAct> actOf(const ledger::RequestEntry& entry) {
    auto act = review::actFrom(entry.body, textsOf(entry), entry.entryId,
                               entry.textsNotHere ? review::AbsentTexts::NotHere : review::AbsentTexts::Erased);
    if (!act) {
        return failure(act.error());
    }
    review::RecordedAct recorded;
    recorded.request = entry.request;
    recorded.entryId = entry.entryId;
    recorded.by = {entry.writer, entry.writerName, rolesOf(entry.roles)};
    recorded.time = entry.time;
    recorded.sequence = entry.sequence;
    for (const auto& [writer, sequence] : entry.seen) {
        recorded.seen.push_back({writer, sequence});
    }
    recorded.act = std::move(*act);
    return recorded;
}

Error refused(std::string_view request, const review::RequestAct& act, const review::Refusal& refusal) {
    return Error{ErrorCode::Refused,
                 {std::string(request), 0, std::string(review::nameOf(review::kindOf(act)))},
                 std::string(review::nameOf(refusal.code))};
}

} // namespace

RequestDesk::RequestDesk(ledger::Ledger& ledger, std::optional<ledger::Identity> identity)
    : m_ledger(&ledger), m_identity(std::move(identity)) {}

Result<RequestDesk> RequestDesk::open(ledger::Ledger& ledger, std::optional<ledger::Identity> identity) {
    RequestDesk desk(ledger, std::move(identity));
    if (auto read = desk.refresh(); !read) {
        return failure(read.error());
    }
    return desk;
}

Result<void> RequestDesk::refresh() {
    const auto entries = m_ledger->requestEntries();
    if (!entries) {
        return failure(entries.error());
    }
    std::vector<review::RecordedAct> acts;
    acts.reserve(entries->size());
    m_notUnderstood.clear();
    for (const ledger::RequestEntry& entry : *entries) {
        if (auto act = actOf(entry)) {
            acts.push_back(std::move(*act));
        } else {
            m_notUnderstood[entry.request].push_back(act.error());
        }
    }
    m_book = review::replay(std::move(acts));
    return {};
}

Result<review::Person> RequestDesk::me(UtcSeconds now) const {
    if (!m_identity) {
        return failure(ErrorCode::NotFound, {}, "no key is in use");
    }
    const auto members = m_ledger->roster();
    if (!members) {
        return failure(members.error());
    }
    for (const ledger::Member& member : *members) {
        if (member.fingerprint == m_identity->fingerprint && member.since <= now &&
            (!member.until || now <= *member.until)) {
            return review::Person{member.fingerprint, member.name, rolesOf(member.roles)};
        }
    }
    return failure(ErrorCode::Refused, {m_identity->name, 0, {}}, "not-on-roster");
}

Result<const review::RequestState*> RequestDesk::find(std::string_view request) const {
    const review::RequestState* state = m_book.request(request);
    if (state == nullptr) {
        return failure(ErrorCode::NotFound, {std::string(request), 0, {}}, "no request of that name in this ledger");
    }
    return state;
}

Result<std::optional<review::Refusal>> RequestDesk::refusalOf(std::string_view request, const review::RequestAct& act,
                                                              UtcSeconds now) const {
    const auto state = find(request);
    if (!state) {
        return failure(state.error());
    }
    const auto person = me(now);
    if (!person) {
        return failure(person.error());
    }
    return review::refusalOf(**state, *person, act);
}

Result<std::optional<review::Refusal>> RequestDesk::refusalToOpen(std::string_view workspace, UtcSeconds now) const {
    const auto person = me(now);
    if (!person) {
        return failure(person.error());
    }
    return review::refusalToOpen(m_book, *person, workspace);
}

// What we do not understand may be what forbids it.
Result<void> RequestDesk::demandUnderstood(std::string_view request, const review::RequestAct& act) const {
    const review::ActKind kind = review::kindOf(act);
    const auto found = m_notUnderstood.find(request);
    if (found != m_notUnderstood.end() &&
        (kind == review::ActKind::ApproveRequest || kind == review::ActKind::ReleaseFiles)) {
        return failure(ErrorCode::Unsupported, {std::string(request), 0, {}},
                       std::to_string(found->second.size()) +
                           " acts on this request are not understood, the first: " + describe(found->second.front()));
    }
    return {};
}

Result<std::string> RequestDesk::perform(std::string_view request, const review::RequestAct& act, UtcSeconds now) {
    if (auto read = refresh(); !read) { // somebody else may have acted meanwhile
        return failure(read.error());
    }
    const auto refusal = refusalOf(request, act, now);
    if (!refusal) {
        return failure(refusal.error());
    }
    if (*refusal) {
        return failure(refused(request, act, **refusal));
    }
    if (auto understood = demandUnderstood(request, act); !understood) {
        return failure(understood.error());
    }
    const auto body = review::bodyOf(act);
    if (!body) {
        return failure(body.error());
    }
    const auto recorded = m_ledger->recordRequest(request, *body, review::textsOf(act), now);
    if (!recorded) {
        return failure(recorded.error());
    }
    if (auto read = refresh(); !read) {
        return failure(read.error());
    }
    return recorded->entryId;
}

Result<std::string> RequestDesk::openRequest(const review::OpenRequest& opening, UtcSeconds now) {
    if (auto read = refresh(); !read) {
        return failure(read.error());
    }
    const auto refusal = refusalToOpen(opening.workspace, now);
    if (!refusal || *refusal) {
        return failure(refusal ? refused(opening.workspace, opening, **refusal) : refusal.error());
    }
    const auto body = review::bodyOf(opening);
    if (!body) {
        return failure(body.error());
    }
    const std::string id = ledger::newUuid();
    const auto recorded = m_ledger->recordRequest(id, *body, review::textsOf(opening), now);
    if (!recorded) {
        return failure(recorded.error());
    }
    if (auto read = refresh(); !read) {
        return failure(read.error());
    }
    return id;
}

Result<bool> RequestDesk::recordLook(std::string_view request, const review::LookAt& look, UtcSeconds now) {
    if (auto read = refresh(); !read) {
        return failure(read.error());
    }
    const auto state = find(request);
    const auto person = me(now);
    if (!state || !person) {
        return failure(state ? person.error() : state.error());
    }
    if (!review::isLookWanted(**state, *person, look)) {
        return false;
    }
    return perform(request, look, now).map([](const std::string&) { return true; });
}

Result<ReleasedBundle> RequestDesk::release(std::string_view request, const std::filesystem::path& folder,
                                            const ReadPinned& readPinned, std::string_view programVersion,
                                            UtcSeconds now, const std::stop_token& stop) {
    if (auto read = refresh(); !read) {
        return failure(read.error());
    }
    const auto refusal = refusalOf(request, review::ReleaseFiles{}, now);
    if (!refusal || *refusal) {
        return failure(refusal ? refused(request, review::ReleaseFiles{}, **refusal) : refusal.error());
    }
    const ledger::Verification verified = m_ledger->verify();
    if (!verified.genuine) {
        return failure(verified.faults.empty() ? Error{ErrorCode::NotGenuine, {}, "the ledger does not hold"}
                                               : verified.faults.front());
    }
    Bundle bundle = bundleOf(**find(request), *m_identity, programVersion, now);
    bundle.ledger = m_ledger->ledgerId();
    for (const ledger::Head& head : verified.heads) {
        bundle.heads.push_back({head.writer, head.entry, head.sequence});
    }
    auto placed = placeBundle(bundle, readPinned, *m_identity, folder, stop);
    if (!placed) {
        return failure(placed.error());
    }
    const auto entry = perform(request, review::ReleaseFiles{placed->digest}, now);
    if (!entry) {
        return failure(entry.error());
    }
    placed->folder.keep();
    return ReleasedBundle{placed->digest, *entry, bundle.files.size()};
}

} // namespace outcheck::release
