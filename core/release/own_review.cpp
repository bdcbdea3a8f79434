// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/own_review.h"

#include "release/pinning.h"
#include "release/sealed_review.h"

namespace outcheck::release {

namespace {

Result<review::RequestAct> sealDraft(ledger::Ledger& ledger, const ledger::Identity& me, const RequestDesk& desk,
                                     const review::RequestState& state, UtcSeconds now, const std::stop_token& stop,
                                     std::optional<review::Refusal>* whyNot) {
    auto draft = draftOf(ledger, me, state);
    const auto person = desk.me(now);
    if (!draft || !person) {
        return failure(draft ? person.error() : draft.error());
    }
    if (const auto refusal = review::refusalToSeal(state, *person, draft->contents())) {
        if (whyNot != nullptr) {
            *whyNot = refusal;
        }
        return failure(ErrorCode::Refused, {state.id, 0, "review"}, std::string(review::nameOf(refusal->code)));
    }
    if (draft->isSealed()) { // and not recorded: that went wrong the last time
        if (auto again = draft->unseal(); !again) {
            return failure(again.error());
        }
    }
    const auto sealed = sealReview(draft->contents());
    if (!sealed) {
        return failure(sealed.error());
    }
    if (const auto kept = keepBytes(ledger, sealed->ciphertext, stop); !kept) {
        return failure(kept.error());
    }
    if (auto saved = draft->seal(sealed->opening); !saved) {
        return failure(saved.error());
    }
    return review::RequestAct{sealed->act};
}

} // namespace

Result<ReviewDraft> draftOf(const ledger::Ledger& ledger, const ledger::Identity& me,
                            const review::RequestState& state) {
    return ReviewDraft::load(ledger.ledgerId(), state.id, state.turn, me.fingerprint);
}

Result<bool> waitsForOpening(const RequestDesk& desk, const std::string& request, const review::RequestAct& act,
                             UtcSeconds now) {
    return desk.refusalOf(request, act, now).map([](const std::optional<review::Refusal>& refusal) {
        return refusal && refusal->code == review::RefusalCode::ReviewsAreSealed;
    });
}

Result<ReviewDraft> keepInDraft(const ledger::Ledger& ledger, const ledger::Identity& me,
                                const review::RequestState& state, const review::RequestAct& act) {
    auto draft = draftOf(ledger, me, state);
    if (!draft) {
        return draft;
    }
    Result<void> kept = failure(ErrorCode::Internal, {state.id, 0, {}}, "only votes and comments wait for an opening");
    if (const auto* vote = std::get_if<review::VoteOnFile>(&act)) {
        kept = draft->put(*vote);
    } else if (const auto* comment = std::get_if<review::Comment>(&act)) {
        kept = draft->put(*comment);
    }
    if (!kept) {
        return failure(kept.error());
    }
    return draft;
}

Result<review::RequestAct> submissionOf(ledger::Ledger& ledger, const ledger::Identity& me, const RequestDesk& desk,
                                        const review::RequestState& state, UtcSeconds now, const std::stop_token& stop,
                                        std::optional<review::Refusal>* refusal) {
    return state.opened.independence == review::Independence::Sealed
               ? sealDraft(ledger, me, desk, state, now, stop, refusal)
               : Result<review::RequestAct>(review::RequestAct{review::SubmitReview{}});
}

Result<review::RequestAct> openingOf(const ledger::Ledger& ledger, const ledger::Identity& me,
                                     const review::RequestState& state) {
    const auto draft = draftOf(ledger, me, state);
    if (!draft) {
        return failure(draft.error());
    }
    if (!draft->isSealed()) {
        return failure(ErrorCode::Refused, {state.id, 0, "open-review"}, "nothing-sealed");
    }
    return review::RequestAct{draft->opening()};
}

Result<std::size_t> openOwnReviews(const ledger::Ledger& ledger, const ledger::Identity& me, RequestDesk& desk,
                                   UtcSeconds now) {
    const auto person = desk.me(now);
    if (!person) {
        return failure(person.error());
    }
    std::vector<std::pair<std::string, review::RequestAct>> openings;
    for (const review::RequestState& state : desk.book().requests) {
        if (state.opened.independence != review::Independence::Sealed || !review::isActive(state.status)) {
            continue;
        }
        auto opening = openingOf(ledger, me, state);
        if (opening && !review::refusalOf(state, *person, *opening)) {
            openings.emplace_back(state.id, *std::move(opening));
        }
    }
    std::size_t opened = 0;
    for (const auto& [request, opening] : openings) {
        opened += desk.perform(request, opening, now) ? 1U : 0U;
    }
    return opened;
}

} // namespace outcheck::release
