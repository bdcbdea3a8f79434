// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of release requests: people with roles, some with two keys, who know of others' entries or not, with
// clocks that are wrong, try what is allowed and what is not. All follows from a seed.
#pragma once

#include "random.h"
#include "review/request_acts.h"
#include "review/request_state.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace outcheck::review::random {

// How often acts of a kind were tried in a state, by who knew all there was, and how often they were allowed.
struct Coverage {
    struct Pair {
        std::uint64_t tried = 0, allowed = 0;
    };
    std::array<std::array<Pair, actKindCount>, requestStatusCount> pairs{};
    std::uint64_t histories = 0, entries = 0, voided = 0, disputes = 0, settled = 0, released = 0;

    void add(const Coverage& other);
    // What the workflow allows in which state.
    static bool isExpected(RequestStatus status, ActKind kind);
    // Every pair was tried, those that the workflow allows were allowed at times, no others ever. Says what is not so.
    std::vector<std::string> gaps() const;
    std::string table() const;
};

// One person with one key.
struct Actor {
    Person person;
    std::int64_t clockOff = 0; // seconds
    std::int64_t lastTime = 0;
    std::uint64_t sequence = 0;
    std::map<std::string, std::uint64_t> known; // heads of others
};

class History {
public:
    History(std::uint64_t seed, Coverage& coverage);

    // Plays up to `steps` acts. Says what did not go as it should: an act that was allowed and had no effect, or one
    // that was not and had.
    std::vector<std::string> play(std::size_t steps);

    const std::vector<RecordedAct>& entries() const { return m_entries; }
    const std::vector<Actor>& actors() const { return m_actors; }

private:
    void prepare();
    void meet(Actor& actor);
    static void meetOne(Actor& actor, const Actor& other);
    std::vector<RecordedAct> knownTo(const Actor& actor) const;
    std::string pickRequest();
    RequestAct actFor(const RequestState& state, const Person& person, ActKind kind);
    ActKind pickKind(const RequestState& state, const Person& person);
    OpenReview sealFor(const RequestState& state, const Person& person);
    std::string pickPath(const RequestState& state);
    std::string pickGroup(const RequestState& state);
    VoteOnFile vote(const RequestState& state, const std::string& path);
    Comment comment(const RequestState& state, const Person& person);
    void record(Actor& actor, const std::string& request, RequestAct act);
    void judgeLast(const std::string& request, bool wasAllowed, std::vector<std::string>& faults) const;

    fuzz::Random m_random;
    Coverage& m_coverage;
    std::vector<Actor> m_actors;
    std::vector<RecordedAct> m_entries;
    std::map<std::pair<std::string, std::string>, OpenReview> m_sealed; // by person and commitment
    std::int64_t m_now = 1'000'000;
    bool m_isScattered = false; // people seldom hear of each other
    Independence m_independence = Independence::Shown;
};

// What a reachable state must be like, worked out from its entries alone. Says what is not so.
std::vector<std::string> brokenRules(const RequestState& state, const std::vector<Actor>& actors);
std::vector<std::string> brokenRules(const RequestBook& book, const std::vector<Actor>& actors);
// All that can be told of a record, to compare two.
std::string summaryOf(const RequestBook& book);

// One history, one act to a line: who, when, having seen what, with which outcome.
std::string storyOf(std::uint64_t seed);

// One history, played, delivered in two orders and judged. Empty: all is well.
std::vector<std::string> faultsOfHistory(std::uint64_t seed, Coverage& coverage);

} // namespace outcheck::review::random
