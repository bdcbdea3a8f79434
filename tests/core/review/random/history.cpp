// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "review/request_act_json.h"
#include "review/request_view.h"

#include <algorithm>

namespace outcheck::review::random {

namespace {

constexpr std::array<const char*, 4> paths{"a.csv", "b.csv", "c.csv", "none.csv"};
constexpr std::array<const char*, 3> groups{"tables", "figures", "none"};
constexpr std::array<const char*, 4> contents{"one", "two", "three", "four"};

Actor actorOf(const std::string& writer, const std::string& name, RosterRoles roles) {
    Actor actor;
    actor.person = {writer, name, roles};
    return actor;
}

} // namespace

History::History(std::uint64_t seed, Coverage& coverage) : m_random(seed), m_coverage(coverage) {
    const RosterRoles author{true, false, false};
    const RosterRoles checker{false, true, false};
    const RosterRoles both{true, true, true};
    m_actors = {actorOf("k1", "Anna", author),  actorOf("k2", "anna ", both),
                actorOf("k3", "Ben", checker),  actorOf("k4", "Ben", checker),
                actorOf("k5", "Cleo", checker), actorOf("k6", "Dora", both),
                actorOf("k7", "Rita", {}),      actorOf("k8", "Admin", {false, false, true})};
    for (Actor& actor : m_actors) {
        actor.clockOff = m_random.oneIn(8) ? 86'400 * (m_random.oneIn(2) ? 1 : -1) : 0;
    }
    m_isScattered = m_random.oneIn(2);
    m_independence = m_random.oneIn(3) ? Independence::Sealed : Independence::Shown;
}

std::vector<std::string> History::play(std::size_t steps) {
    std::vector<std::string> faults;
    if (m_random.oneIn(2)) {
        prepare();
    }
    for (std::size_t step = 0; step < steps; ++step) {
        // Those who have most to do, most often.
        static constexpr std::array<std::size_t, 14> turns{0, 0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 4, 5, 6};
        Actor& actor = m_actors[m_random.oneIn(40) ? 7 : turns[m_random.below(turns.size())]];
        const bool knowsAll = !m_random.oneIn(m_isScattered ? 2 : 6);
        if (knowsAll) {
            meet(actor);
        } else if (m_random.oneIn(2)) {
            meetOne(actor, m_actors[m_random.below(m_actors.size())]);
        }
        const std::string request = pickRequest();
        const RequestBook book = replay(knowsAll ? m_entries : knownTo(actor));
        const RequestState nothing;
        const RequestState* const known = book.request(request);
        const RequestState& state = known == nullptr ? nothing : *known;
        if (!isActive(state.status) && known != nullptr && m_random.oneIn(4)) {
            break; // nothing more will happen here
        }
        const ActKind kind = pickKind(state, actor.person);
        RequestAct act = actFor(state, actor.person, kind);
        auto refusal = refusalOf(state, actor.person, act);
        if (!refusal && kind == ActKind::OpenRequest) {
            refusal = refusalToOpen(book, actor.person, "study");
        }
        // Whoever goes by the rules alone does not record what is refused; some do.
        if (refusal && !m_random.oneIn(3)) {
            auto& pair = m_coverage.pairs[static_cast<std::size_t>(state.status)][static_cast<std::size_t>(kind)];
            pair.tried += knowsAll ? 1U : 0U;
            continue;
        }
        record(actor, request, std::move(act));
        if (knowsAll) {
            auto& pair = m_coverage.pairs[static_cast<std::size_t>(state.status)][static_cast<std::size_t>(kind)];
            ++pair.tried;
            pair.allowed += refusal ? 0U : 1U;
            judgeLast(request, !refusal, faults);
        }
    }
    return faults;
}

// A request that two have reviewed, so that there is more to see of what comes then.
void History::prepare() {
    const auto act = [this](std::size_t actor, RequestAct what) {
        meet(m_actors[actor]);
        record(m_actors[actor], "r1", std::move(what));
    };
    act(0, OpenRequest{"study", m_independence, {}});
    act(0, PutGroup{"tables", {"who", false}, {"how", false}});
    for (const char* path : {"a.csv", "b.csv"}) {
        act(0, AddFile{path, "tables", FileType::Output, {sha256Of(path), 1}});
    }
    act(0, SubmitRequest{});
    for (const std::size_t checker : {2U, 4U}) {
        const Person& person = m_actors[checker].person;
        if (m_independence == Independence::Sealed) {
            act(checker, actFor(replay(m_entries).requests.front(), person, ActKind::SealReview));
            continue;
        }
        for (const char* path : {"a.csv", "b.csv"}) {
            act(checker, vote(replay(m_entries).requests.front(), path));
        }
        act(checker, comment(replay(m_entries).requests.front(), person));
        act(checker, SubmitReview{});
    }
    for (Actor& actor : m_actors) {
        meet(actor);
    }
}

void History::meet(Actor& actor) {
    for (const Actor& other : m_actors) {
        if (other.person.writer != actor.person.writer && other.sequence > 0) {
            actor.known[other.person.writer] = other.sequence;
        }
    }
}

// What that one knows, and no more.
void History::meetOne(Actor& actor, const Actor& other) {
    std::map<std::string, std::uint64_t> theirs = other.known;
    if (other.sequence > 0) {
        theirs[other.person.writer] = other.sequence;
    }
    theirs.erase(actor.person.writer);
    for (const auto& [writer, sequence] : theirs) {
        actor.known[writer] = std::max(actor.known[writer], sequence);
    }
}

std::vector<RecordedAct> History::knownTo(const Actor& actor) const {
    std::vector<RecordedAct> known;
    for (const RecordedAct& entry : m_entries) {
        const auto head = actor.known.find(entry.by.writer);
        if (entry.by.writer == actor.person.writer || (head != actor.known.end() && head->second >= entry.sequence)) {
            known.push_back(entry);
        }
    }
    return known;
}

std::string History::pickRequest() {
    return m_random.oneIn(25) ? "r2" : "r1";
}

ActKind History::pickKind(const RequestState& state, const Person& person) {
    if (m_random.oneIn(6)) {
        return static_cast<ActKind>(m_random.below(actKindCount));
    }
    const AllowedActs allowed = allowedActs(state, person);
    std::vector<ActKind> kinds;
    for (std::size_t kind = 0; kind < actKindCount; ++kind) {
        const ActKind what = static_cast<ActKind>(kind);
        const bool isSeldom = what == ActKind::LookAt || what == ActKind::WithdrawRequest ||
                              what == ActKind::ReturnEarly || what == ActKind::RejectRequest ||
                              what == ActKind::WithdrawFile;
        if (!allowed[kind] && (!isSeldom || m_random.oneIn(15))) {
            kinds.push_back(what);
        }
        const bool isStep = what == ActKind::SubmitRequest || what == ActKind::ResubmitRequest ||
                            what == ActKind::SubmitReview || what == ActKind::SealReview ||
                            what == ActKind::ApproveRequest;
        if (!allowed[kind] && (isStep || what == ActKind::OpenReview)) {
            kinds.insert(kinds.end(), 4, what); // so that histories get on
        }
    }
    return kinds.empty() ? static_cast<ActKind>(m_random.below(actKindCount)) : kinds[m_random.below(kinds.size())];
}

std::string History::pickPath(const RequestState& state) {
    if (state.files.empty() || m_random.oneIn(20)) {
        return paths[m_random.below(paths.size())];
    }
    return state.files[m_random.below(state.files.size())].path;
}

std::string History::pickGroup(const RequestState& state) {
    if (state.groups.empty() || m_random.oneIn(20)) {
        return groups[m_random.below(groups.size())];
    }
    return state.groups[m_random.below(state.groups.size())].name;
}

VoteOnFile History::vote(const RequestState& state, const std::string& path) {
    VoteOnFile vote;
    vote.path = path;
    const RequestFile* const file = fileAt(state, path);
    vote.file = file == nullptr || m_random.oneIn(30) ? sha256Of("nobody pinned this") : file->pin().digest;
    vote.policyId = "p";
    vote.policyVersion = "1";
    vote.verdict = m_random.oneIn(20) ? rules::Verdict::Incomplete : rules::Verdict::Clean;
    const std::size_t die = m_random.below(20);
    vote.kind = die < 16   ? VoteKind::Approve
                : die < 18 ? VoteKind::RequestChanges
                : die < 19 ? VoteKind::Reject
                           : VoteKind::Undecide;
    vote.reason.value = m_random.oneIn(10) ? "" : "because";
    return vote;
}

Comment History::comment(const RequestState& state, const Person& person) {
    Comment comment;
    comment.anchor.group = m_random.oneIn(4) ? "" : pickGroup(state);
    if (comment.anchor.group.empty() && m_random.oneIn(2)) {
        comment.anchor.path = pickPath(state);
        const RequestFile* const file = fileAt(state, comment.anchor.path);
        comment.anchor.file = file == nullptr ? sha256Of("") : file->pin().digest;
    }
    const bool isPublic = isAuthor(state, person) ? !m_random.oneIn(20) : m_random.oneIn(2);
    comment.visibility = isPublic ? CommentVisibility::Public : CommentVisibility::Private;
    if (!state.comments.empty() && m_random.oneIn(4)) {
        comment.answers = state.comments[m_random.below(state.comments.size())].id;
    }
    comment.text.value = "look";
    return comment;
}

OpenReview History::sealFor(const RequestState& state, const Person& person) {
    ReviewContents contents;
    const auto number = personIn(state, person);
    for (const RequestFile& file : state.files) {
        const bool persists = number && countingVote(state, file, *number) != nullptr;
        if (file.type == FileType::Output && (!persists || m_random.oneIn(3))) {
            contents.votes.push_back(vote(state, file.path));
        }
    }
    for (const RequestGroup& group : state.groups) {
        Comment comment;
        comment.anchor.group = group.name;
        comment.visibility = m_random.oneIn(2) ? CommentVisibility::Public : CommentVisibility::Private;
        comment.text.value = "sealed words";
        contents.comments.push_back(std::move(comment));
    }
    std::array<std::uint8_t, 32> nonce{};
    for (std::uint8_t& byte : nonce) {
        byte = static_cast<std::uint8_t>(m_random.next());
    }
    return openingOf(std::move(contents), nonce, "salt");
}

RequestAct History::actFor(const RequestState& state, const Person& person, ActKind kind) {
    switch (kind) {
    case ActKind::OpenRequest:
        return OpenRequest{"study", m_independence, {}};
    case ActKind::PutGroup:
        return PutGroup{groups[m_random.below(2)],
                        {m_random.oneIn(10) ? "" : "who", false},
                        {m_random.oneIn(10) ? "" : "how", false}};
    case ActKind::AddFile:
        return AddFile{paths[m_random.below(3)],
                       pickGroup(state),
                       m_random.oneIn(5) ? FileType::Supporting : FileType::Output,
                       {sha256Of(contents[m_random.below(contents.size())]), 1}};
    case ActKind::ReplaceFile:
        return ReplaceFile{pickPath(state), {sha256Of(contents[m_random.below(contents.size())]), 1}};
    case ActKind::WithdrawFile:
        return WithdrawFile{pickPath(state)};
    case ActKind::MoveFile:
        return MoveFile{pickPath(state), pickGroup(state), m_random.oneIn(4) ? FileType::Supporting : FileType::Output};
    case ActKind::SubmitRequest:
        return SubmitRequest{};
    case ActKind::ResubmitRequest:
        return ResubmitRequest{};
    case ActKind::WithdrawRequest:
        return WithdrawRequest{};
    case ActKind::VoteOnFile:
        return vote(state, pickPath(state));
    case ActKind::Comment:
        return comment(state, person);
    case ActKind::MakeCommentPublic:
        return MakeCommentPublic{state.comments.empty() ? "none"
                                                        : state.comments[m_random.below(state.comments.size())].id};
    case ActKind::SubmitReview:
        return SubmitReview{};
    case ActKind::SealReview: {
        OpenReview opening = sealFor(state, person);
        const SealReview seal{*commitmentOf(opening), sha256Of("ciphertext")};
        m_sealed[{person.writer, seal.commitment.toHex()}] = std::move(opening);
        return seal;
    }
    case ActKind::OpenReview: {
        for (const auto& [key, opening] : m_sealed) {
            const auto isOwn = [&](const Checker& checker) {
                return !checker.reviews.empty() && checker.reviews.back().seal &&
                       checker.reviews.back().seal->commitment.toHex() == key.second;
            };
            if (key.first == person.writer && std::any_of(state.checkers.begin(), state.checkers.end(), isOwn)) {
                OpenReview changed = opening;
                changed.nonce[0] = static_cast<std::uint8_t>(changed.nonce[0] ^ (m_random.oneIn(8) ? 1U : 0U));
                return changed;
            }
        }
        return sealFor(state, person);
    }
    case ActKind::ReturnRequest:
        return ReturnRequest{};
    case ActKind::ReturnEarly:
        return ReturnEarly{};
    case ActKind::RejectRequest:
        return RejectRequest{{m_random.oneIn(4) ? "" : "no", false}};
    case ActKind::ApproveRequest:
        return ApproveRequest{};
    case ActKind::ReleaseFiles:
        return ReleaseFiles{sha256Of(m_random.oneIn(2) ? "bundle" : "another bundle")};
    case ActKind::SettleDispute: {
        SettleDispute settlement;
        if (state.dispute) {
            for (const std::size_t act : state.dispute->acts) {
                settlement.entries.push_back(state.acts[act].recorded.entryId);
            }
            settlement.stands = settlement.entries[m_random.below(settlement.entries.size())];
        }
        if (m_random.oneIn(8) && !settlement.entries.empty()) {
            settlement.entries.pop_back();
        }
        return settlement;
    }
    case ActKind::LookAt:
        return LookAt{LookKind::View, m_random.oneIn(2) ? "" : pickPath(state)};
    }
    return LookAt{};
}

void History::record(Actor& actor, const std::string& request, RequestAct act) {
    RecordedAct entry;
    entry.request = request;
    entry.entryId = "e" + std::to_string(m_entries.size() + 1);
    entry.by = actor.person;
    m_now += static_cast<std::int64_t>(m_random.below(600));
    actor.lastTime = std::max(actor.lastTime, m_now + actor.clockOff);
    entry.time = {actor.lastTime};
    entry.sequence = ++actor.sequence;
    for (const auto& [writer, sequence] : actor.known) {
        entry.seen.push_back({writer, sequence});
    }
    entry.act = std::move(act);
    m_entries.push_back(std::move(entry));
}

// What who knew all was told would happen must have happened.
void History::judgeLast(const std::string& request, bool wasAllowed, std::vector<std::string>& faults) const {
    const RecordedAct& last = m_entries.back();
    const RequestBook book = replay(m_entries);
    const RequestState& state = *book.request(request);
    const auto found = std::find_if(state.acts.begin(), state.acts.end(),
                                    [&last](const JudgedAct& act) { return act.recorded.entryId == last.entryId; });
    const bool hadEffect = !found->isVoid;
    if (hadEffect != wasAllowed) {
        faults.push_back(std::string(nameOf(kindOf(last.act))) + " " + last.entryId +
                         (wasAllowed ? " was allowed and is void: " + std::string(nameOf(found->isVoid->code))
                                     : " was refused and had an effect"));
    }
}

namespace {

// The same for the same seed, whoever plays it.
std::vector<std::string> playWhole(History& history, fuzz::Random& random) {
    return history.play(20 + random.below(100));
}

std::uint64_t deliverySeed(std::uint64_t seed) {
    return seed ^ 0x5555'5555U;
}

} // namespace

std::string storyOf(std::uint64_t seed) {
    Coverage unused;
    History history(seed, unused);
    fuzz::Random random(deliverySeed(seed));
    playWhole(history, random);
    std::string text;
    for (const RequestState& state : replay(history.entries()).requests) {
        text += state.id + ", " + std::string(nameOf(state.status)) + " in turn " + std::to_string(state.turn) + "\n";
        for (std::size_t i = 0; i < state.acts.size(); ++i) {
            const JudgedAct& act = state.acts[i];
            text += "  " + act.recorded.entryId + " turn " + std::to_string(act.turn) + " " + act.recorded.by.writer +
                    " " + std::string(nameOf(kindOf(act.recorded.act))) + " (";
            for (const auto& seen : act.recorded.seen) {
                text += " " + seen.writer + ":" + std::to_string(seen.sequence);
            }
            const bool isDisputed = state.dispute && std::find(state.dispute->acts.begin(), state.dispute->acts.end(),
                                                               i) != state.dispute->acts.end();
            text += " ) is " + act.recorded.by.writer + ":" + std::to_string(act.recorded.sequence) +
                    (act.isVoid ? ", void: " + std::string(nameOf(act.isVoid->code)) : "") +
                    (isDisputed ? ", disputed" : "") + (act.lapsed ? ", lapsed" : "") + "\n";
        }
    }
    return text;
}

std::vector<std::string> faultsOfHistory(std::uint64_t seed, Coverage& coverage) {
    History history(seed, coverage);
    fuzz::Random random(deliverySeed(seed));
    std::vector<std::string> faults = playWhole(history, random);
    std::vector<RecordedAct> entries = history.entries();
    const RequestBook book = replay(entries);
    for (std::size_t i = entries.size(); i > 1; --i) {
        std::swap(entries[i - 1], entries[random.below(i)]);
    }
    const RequestBook again = replay(entries);
    if (summaryOf(book) != summaryOf(again)) {
        faults.emplace_back("another order of delivery gives another state");
    }
    for (const std::string& broken : brokenRules(book, history.actors())) {
        faults.push_back(broken);
    }
    ++coverage.histories;
    coverage.entries += entries.size();
    for (const RequestState& state : book.requests) {
        coverage.disputes += state.dispute ? 1U : 0U;
        coverage.released += state.status == RequestStatus::Released ? 1U : 0U;
        for (const JudgedAct& act : state.acts) {
            coverage.voided += act.isVoid ? 1U : 0U;
            coverage.settled += kindOf(act.recorded.act) == ActKind::SettleDispute && !act.isVoid ? 1U : 0U;
        }
    }
    return faults;
}

} // namespace outcheck::review::random
