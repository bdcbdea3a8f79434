// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/request_rules.h"

namespace outcheck::review {

bool isVisible(const RequestState& state, const Standing& who, const RequestComment& comment) {
    if (who.person == comment.person) {
        return true;
    }
    if (state.lapsedTurns.contains(comment.turn)) {
        return false; // what was seen early would end the independence of the next turn
    }
    const bool isTurnOver = comment.turn < state.turn || phaseOf(state) == TurnPhase::Complete;
    const bool isChecker = who.roles.checker && !who.isAuthor;
    if (comment.byAuthor || !isChecker) {
        const bool isPublic =
            comment.comment.visibility == CommentVisibility::Public || comment.madePublicBy.has_value();
        return isPublic && isTurnOver;
    }
    return isTurnOver || phaseOf(state) == TurnPhase::Consolidating;
}

} // namespace outcheck::review
