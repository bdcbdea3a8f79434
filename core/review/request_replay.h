// SPDX-License-Identifier: GPL-3.0-or-later
// One request replayed: each entry judged in turn, contradictions of acts that did not know of each other found, and
// settled where a settlement is recorded. Private to core/review.
#pragma once

#include "review/causal_order.h"
#include "review/people.h"
#include "review/request_rules.h"
#include "review/request_state.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcheck::review {

class RequestReplay {
public:
    // `entries` are those of one request, in any order.
    RequestReplay(std::string id, std::vector<RecordedAct> entries, const People& people);

    RequestState run();

private:
    // An act that changed where the request stands, with what was possible before it.
    struct Step {
        std::size_t act = 0;
        ActKind kind = ActKind::SubmitRequest;
        RequestStatus before = RequestStatus::Pending;
        std::uint32_t turn = 0; // before
        bool submittable = false, returnable = false, approvable = false;
        std::vector<std::size_t> reviewers; // persons
    };
    // A settlement that counts, and what it takes the effect from.
    struct Settlement {
        std::size_t act = 0;
        std::vector<std::size_t> losers;
    };
    enum class Pass { Done, Again };

    void begin(std::vector<RecordedAct> entries, const People& people);
    void reset();
    Pass replayOnce();
    Pass judge(std::size_t act);
    void apply(std::size_t act);

    Standing standingOf(std::size_t act) const;
    bool knows(std::size_t act, std::size_t other) const;
    std::optional<std::size_t> setAsideBy(std::size_t act) const;
    bool knowsOfDispute(std::size_t act) const;

    // The latest steps that the act's writer did not know of, earliest first.
    std::vector<const Step*> unknownSteps(std::size_t act) const;
    // Whether the act would have been allowed before that step.
    bool wasPossible(const Step& step, std::size_t act, const Standing& who) const;
    bool wasPossibleThen(RequestStatus status, std::size_t act, const Standing& who);
    bool holdsNonApproval(std::size_t review) const;
    bool contradict(std::size_t earlier, std::size_t later) const;
    bool disputes(std::size_t act, const Standing& who, const std::vector<const Step*>& unknown);
    bool disputesReviews(std::size_t act, const Standing& who);
    void dispute(std::vector<std::size_t> acts, RequestStatus before, std::uint32_t turn);

    Pass settle(std::size_t act);
    bool contradictsSettlement(std::size_t act) const;

    RequestState m_state;
    Knowledge m_knowledge;
    std::vector<std::optional<Refusal>> m_doubles; // entries that are there twice
    std::vector<bool> m_heldUp; // acts by who knew of a dispute: a settlement does not give them their effect
    std::vector<Step> m_steps;
    std::vector<Settlement> m_settlements;
    std::size_t m_settled = 0; // settlements ever taken up
};

} // namespace outcheck::review
