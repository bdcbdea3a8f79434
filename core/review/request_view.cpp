// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/request_view.h"

#include "review/request_rules.h"

#include <algorithm>
#include <set>

namespace outcheck::review {

namespace {

class Viewer {
public:
    Viewer(const RequestState& state, const Person& person)
        : m_state(state), m_who{personIn(state, person), isAuthor(state, person), person.roles},
          m_eye(eyeOf(state, person)), m_phase(phaseOf(state)), m_reviews(submittedReviews(state)) {
        for (const Checker& checker : state.checkers) {
            for (const CheckerReview& review : checker.reviews) {
                m_submitted.emplace(checker.person, review.turn);
            }
        }
    }

    RequestView view() const {
        RequestView view;
        view.eye = m_eye;
        for (const RequestFile& file : m_state.files) {
            view.files.push_back({decision(file), votes(file)});
        }
        for (std::size_t i = 0; i < m_state.comments.size(); ++i) {
            if (isVisible(m_state, m_who, m_state.comments[i])) {
                view.comments.push_back(i);
            }
        }
        const auto seen = seenComments(view.comments);
        for (std::size_t i = 0; i < m_state.acts.size(); ++i) {
            if (isActVisible(m_state.acts[i], i, seen)) {
                view.acts.push_back(i);
            }
        }
        return view;
    }

private:
    bool isTurnOver(std::uint32_t turn) const { return turn < m_state.turn || m_phase == TurnPhase::Complete; }

    // What a checker said, or how, in that turn, whoever the viewer is.
    bool isWorkVisible(std::size_t person, std::uint32_t turn) const {
        if (m_who.person == person) {
            return true;
        }
        if (m_state.lapsedTurns.contains(turn)) {
            return false;
        }
        if (!m_submitted.contains({person, turn})) {
            return false; // a vote that belongs to no submitted review is a draft
        }
        if (m_eye != Eye::Checker) {
            return m_phase == TurnPhase::Complete;
        }
        return isTurnOver(turn) || m_phase == TurnPhase::Consolidating;
    }

    std::vector<std::size_t> votes(const RequestFile& file) const {
        std::vector<std::size_t> visible;
        for (std::size_t i = 0; i < file.votes.size(); ++i) {
            if (isWorkVisible(file.votes[i].person, file.votes[i].turn)) {
                visible.push_back(i);
            }
        }
        return visible;
    }

    FileDecision decision(const RequestFile& file) const {
        const bool isSettled = isTurnOver(m_state.reviewTurn);
        const bool mayKnow = m_eye == Eye::Checker ? isSettled || m_phase == TurnPhase::Consolidating : isSettled;
        if (!mayKnow || file.type != FileType::Output || m_reviews.empty()) {
            return FileDecision::Undecided;
        }
        const FileDecision decision = decisionOn(m_state, file, m_reviews);
        return decision == FileDecision::Conflicted && m_eye != Eye::Checker ? FileDecision::ChangesRequested
                                                                             : decision;
    }

    // Acts by which visible comments came about.
    std::set<std::size_t> seenComments(const std::vector<std::size_t>& comments) const {
        std::set<std::size_t> acts;
        for (const std::size_t comment : comments) {
            acts.insert(m_state.comments[comment].act);
            if (const auto by = m_state.comments[comment].madePublicBy) {
                acts.insert(*by);
            }
        }
        return acts;
    }

    bool isActVisible(const JudgedAct& act, std::size_t number, const std::set<std::size_t>& comments) const {
        if (m_who.person == act.person) {
            return true;
        }
        switch (kindOf(act.recorded.act)) {
        case ActKind::VoteOnFile:
        case ActKind::OpenReview:
            return isWorkVisible(act.person, act.turn);
        case ActKind::Comment:
        case ActKind::MakeCommentPublic:
            return comments.contains(number);
        case ActKind::SubmitReview:
        case ActKind::SealReview:
            return m_eye == Eye::Checker || isTurnOver(act.turn);
        default:
            return true;
        }
    }

    const RequestState& m_state;
    Standing m_who;
    Eye m_eye;
    TurnPhase m_phase;
    std::vector<SubmittedReview> m_reviews;
    std::set<std::pair<std::size_t, std::uint32_t>> m_submitted; // person, turn
};

int rankOf(FileDecision decision) {
    switch (decision) {
    case FileDecision::Conflicted:
        return 0;
    case FileDecision::Rejected:
        return 1;
    case FileDecision::ChangesRequested:
        return 2;
    case FileDecision::Incomplete:
    case FileDecision::Undecided:
        return 3;
    case FileDecision::Approved:
        break;
    }
    return 4;
}

} // namespace

Eye eyeOf(const RequestState& state, const Person& person) {
    if (isAuthor(state, person)) {
        return Eye::Author;
    }
    return person.roles.checker ? Eye::Checker : Eye::Reader;
}

RequestView viewFor(const RequestState& state, const Person& person) {
    return Viewer(state, person).view();
}

RequestStatus shownStatus(RequestStatus status, Eye eye) {
    const bool tells = status == RequestStatus::PartiallyReviewed || status == RequestStatus::Reviewed;
    return tells && eye != Eye::Checker ? RequestStatus::Submitted : status;
}

std::vector<std::size_t> inOrderOfConflict(const RequestState& state, const RequestView& view) {
    std::vector<std::size_t> files;
    for (std::size_t i = 0; i < state.files.size(); ++i) {
        if (state.files[i].type == FileType::Output) {
            files.push_back(i);
        }
    }
    std::stable_sort(files.begin(), files.end(), [&view](std::size_t one, std::size_t other) {
        return rankOf(view.files[one].decision) < rankOf(view.files[other].decision);
    });
    return files;
}

} // namespace outcheck::review
