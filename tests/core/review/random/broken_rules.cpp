// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the workflow, held against a state by another way than the one it was made in: one walk over the acts
// that had an effect, with a plain account of its own.
#include "history.h"

#include "review/dashboards.h"
#include "review/request_act_json.h"
#include "review/request_view.h"

#include <algorithm>
#include <utility>

namespace outcheck::review::random {

namespace {

// Whether whoever wrote `act` had seen `other`, as the entry itself says.
bool hadSeen(const RecordedAct& act, const RecordedAct& other) {
    if (act.by.writer == other.by.writer) {
        return other.sequence < act.sequence;
    }
    return std::any_of(act.seen.begin(), act.seen.end(), [&other](const auto& head) {
        return head.writer == other.by.writer && head.sequence >= other.sequence;
    });
}

// Whether an act stands in dispute against one that came first and that its writer had not seen. It has no effect.
bool cameTooLate(const RequestState& state, std::size_t act) {
    if (!state.dispute) {
        return false;
    }
    const auto& disputed = state.dispute->acts;
    return std::find(disputed.begin(), disputed.end(), act) != disputed.end() &&
           std::any_of(disputed.begin(), disputed.end(), [&](std::size_t other) {
               return other < act && !hadSeen(state.acts[act].recorded, state.acts[other].recorded);
           });
}

// What one walk over the acts knows.
class Account {
public:
    explicit Account(const RequestState& state) : m_state(state) {
        for (std::size_t i = 0; i < state.acts.size(); ++i) {
            m_act = i;
            if (state.dispute) {
                m_before.push_back(m_books);
            }
            if (cameTooLate(state, i)) {
                judgeInDispute(i);
            } else if (!state.acts[i].isVoid) {
                take(state.acts[i]);
            }
        }
        checkEnd();
    }

    const std::vector<std::string>& faults() const { return m_faults; }

private:
    // It must have been right by all that its writer had seen, or where the earliest act stood that it contradicts.
    // That turn comes back with it.
    void judgeInDispute(std::size_t act) {
        const RecordedAct& recorded = m_state.acts[act].recorded;
        std::size_t first = act;
        for (const std::size_t other : m_state.dispute->acts) {
            first = hadSeen(recorded, m_state.acts[other].recorded) ? first : std::min(first, other);
        }
        const Books& then = m_before.at(first);
        const std::size_t before = m_faults.size();
        Books books = std::exchange(m_books, then);
        take(m_state.acts[act]);
        if (m_faults.size() > before && wasRightAsSeen(recorded)) {
            m_faults.resize(before);
        }
        books.turn = then.turn;
        books.reviews = then.reviews;
        books.unopened = then.unopened;
        m_books = std::move(books);
    }

    bool wasRightAsSeen(const RecordedAct& act) const {
        std::vector<RecordedAct> seen{act};
        for (const JudgedAct& other : m_state.acts) {
            if (hadSeen(act, other.recorded)) {
                seen.push_back(other.recorded);
            }
        }
        const RequestBook book = replay(std::move(seen));
        const RequestState& state = *book.request(m_state.id);
        return std::none_of(
                   state.acts.begin(), state.acts.end(),
                   [&act](const JudgedAct& one) { return one.recorded.entryId == act.entryId && one.isVoid; }) &&
               Account(state).faults().empty();
    }

    struct Said {
        VoteKind kind = VoteKind::Undecide;
        Sha256Digest file;
        std::uint32_t turn = 0;
    };

    void demand(bool holds, const std::string& rule) {
        if (!holds) {
            m_faults.push_back(rule + " (" + m_state.acts[m_act].recorded.entryId + " of " + m_state.id + ")");
        }
    }

    bool isChecker(const JudgedAct& act) const {
        return act.recorded.by.roles.checker && act.person != m_author &&
               !samePerson(act.recorded.by.name, m_authorName);
    }

    void take(const JudgedAct& act) {
        const RequestAct& what = act.recorded.act;
        switch (kindOf(what)) {
        case ActKind::OpenRequest:
            m_author = act.person;
            m_authorName = act.recorded.by.name;
            m_sealed = std::get<OpenRequest>(what).independence == Independence::Sealed;
            break;
        case ActKind::AddFile:
            m_books.pins[std::get<AddFile>(what).path] = std::get<AddFile>(what).pin.digest;
            m_books.types[std::get<AddFile>(what).path] = std::get<AddFile>(what).type;
            authors(act);
            break;
        case ActKind::ReplaceFile:
            m_books.pins[std::get<ReplaceFile>(what).path] = std::get<ReplaceFile>(what).pin.digest;
            forget(std::get<ReplaceFile>(what).path);
            authors(act);
            break;
        case ActKind::WithdrawFile:
            m_books.types[std::get<WithdrawFile>(what).path] = FileType::Withdrawn;
            forget(std::get<WithdrawFile>(what).path);
            authors(act);
            break;
        case ActKind::MoveFile: {
            const auto& move = std::get<MoveFile>(what);
            if (m_books.types[move.path] != move.type) {
                forget(move.path);
            }
            m_books.types[move.path] = move.type;
            authors(act);
            break;
        }
        case ActKind::SubmitRequest:
        case ActKind::ResubmitRequest:
            authors(act);
            demand(m_books.turn % 2 == 0, "a submission in the author's turn");
            ++m_books.turn;
            m_books.reviews.clear();
            demand(std::any_of(m_books.types.begin(), m_books.types.end(),
                               [](const auto& file) { return file.second == FileType::Output; }),
                   "something is submitted");
            break;
        case ActKind::VoteOnFile:
            vote(act, std::get<VoteOnFile>(what));
            demand(!m_sealed || m_books.reviews.size() >= 2, "no plain vote while reviews are sealed");
            break;
        case ActKind::SubmitReview:
            demand(isChecker(act), "a review by a checker who is not the author");
            demand(m_books.reviews.insert(act.person).second, "one review of each person in a turn");
            for (const auto& [path, type] : m_books.types) {
                demand(type != FileType::Output || counts(act.person, path), "a review is of every output");
            }
            break;
        case ActKind::SealReview:
            demand(isChecker(act) && m_sealed, "a sealed review by a checker who is not the author");
            demand(m_books.reviews.insert(act.person).second, "one review of each person in a turn");
            m_books.unopened[act.person] = std::get<SealReview>(what).commitment;
            break;
        case ActKind::OpenReview: {
            const auto& opening = std::get<OpenReview>(what);
            demand(m_books.reviews.size() >= 2, "a sealed review is opened when a second one is in");
            demand(m_books.unopened.contains(act.person) && commitmentOf(opening) == m_books.unopened[act.person],
                   "what is opened is what was sealed");
            m_books.unopened.erase(act.person);
            for (const VoteOnFile& one : opening.contents.votes) {
                vote(act, one);
            }
            break;
        }
        case ActKind::ReturnRequest:
            reviewers(act, "a return");
            ++m_books.turn;
            m_books.unopened.clear();
            break;
        case ActKind::ReturnEarly:
            demand(isChecker(act), "an early return by a checker");
            m_books.lapsed.insert(m_books.turn);
            ++m_books.turn;
            m_books.reviews.clear();
            m_books.unopened.clear();
            break;
        case ActKind::RejectRequest:
            reviewers(act, "a rejection");
            break;
        case ActKind::ApproveRequest:
            reviewers(act, "an approval");
            m_books.approved = true;
            demand(m_books.unopened.empty(), "approved with all reviews opened");
            demandApprovals("approved");
            break;
        case ActKind::ReleaseFiles:
            reviewers(act, "a release");
            demand(m_books.approved, "released after an approval");
            demandApprovals("released");
            break;
        case ActKind::WithdrawRequest:
        case ActKind::PutGroup:
            authors(act);
            break;
        case ActKind::Comment:
            demand(isChecker(act) || act.person == m_author, "a comment by a checker or the author");
            break;
        case ActKind::MakeCommentPublic:
        case ActKind::SettleDispute:
        case ActKind::LookAt:
            break;
        }
    }

    void authors(const JudgedAct& act) {
        demand(act.person == m_author && act.recorded.by.roles.author, "only the author changes a request");
        demand(m_books.turn % 2 == 0, "the author acts in the own turn");
    }

    void reviewers(const JudgedAct& act, const std::string& what) {
        demand(isChecker(act), what + " by a checker who is not the author");
        demand(m_books.reviews.size() >= 2, what + " after two reviews");
        demand(m_books.reviews.contains(act.person), what + " by one of its reviewers");
    }

    void vote(const JudgedAct& act, const VoteOnFile& one) {
        demand(isChecker(act), "a vote by a checker who is not the author");
        demand(m_books.turn % 2 == 1, "a vote in a review turn");
        demand(m_books.pins.contains(one.path) && m_books.pins[one.path] == one.file,
               "a vote on bytes that are pinned");
        demand(m_books.types[one.path] == FileType::Output, "a vote on an output");
        demand(one.kind != VoteKind::Approve || one.verdict != rules::Verdict::Incomplete, "a finished check");
        m_books.said[one.path][act.person] = {one.kind, one.file, m_books.turn};
    }

    void forget(const std::string& path) { m_books.said[path].clear(); }

    bool counts(std::size_t person, const std::string& path) {
        const auto said = m_books.said[path].find(person);
        if (said == m_books.said[path].end() || said->second.kind == VoteKind::Undecide ||
            m_books.lapsed.contains(said->second.turn) || said->second.file != m_books.pins[path]) {
            return false;
        }
        return said->second.kind == VoteKind::Approve || said->second.turn == m_books.turn;
    }

    // Two different people approve of each output, none of the reviewers rejects one. Names are compared, too.
    void demandApprovals(const std::string& what) {
        for (const auto& [path, type] : m_books.types) {
            if (type != FileType::Output) {
                continue;
            }
            std::set<std::size_t> approving;
            for (const std::size_t person : m_books.reviews) {
                const bool counting = counts(person, path);
                if (counting && m_books.said[path][person].kind == VoteKind::Approve) {
                    approving.insert(person);
                }
                demand(!counting || m_books.said[path][person].kind != VoteKind::Reject, what + " over a rejection");
            }
            demand(approving.size() >= 2 && !approving.contains(m_author), what + " without two foreign approvals");
        }
    }

    void checkEnd() {
        const bool isOut = m_state.status == RequestStatus::Released || m_state.status == RequestStatus::Approved;
        if (isOut) {
            demandApprovals("ends");
        }
        if (!m_state.dispute) {
            demand(m_books.turn == m_state.turn, "the turn is counted");
        }
        for (const RequestFile& file : m_state.files) {
            demand(m_books.types[file.path] == file.type && m_books.pins[file.path] == file.pin().digest,
                   "files are as pinned");
        }
    }

    struct Books {
        bool approved = false;
        std::uint32_t turn = 0;
        std::set<std::uint32_t> lapsed;
        std::map<std::string, Sha256Digest> pins;
        std::map<std::string, FileType> types;
        std::map<std::string, std::map<std::size_t, Said>> said;
        std::set<std::size_t> reviews;
        std::map<std::size_t, Sha256Digest> unopened;
    };

    const RequestState& m_state;
    std::vector<std::string> m_faults;
    std::size_t m_act = 0;
    std::size_t m_author = 0;
    std::string m_authorName;
    bool m_sealed = false;
    Books m_books;
    std::vector<Books> m_before; // by act, where there is a dispute
};

// What a person sees that is to be hidden.
void checkView(const RequestState& state, const Person& person, std::vector<std::string>& faults) {
    const auto demand = [&](bool holds, const std::string& rule) {
        if (!holds) {
            faults.push_back(rule + " (" + person.name + ", " + state.id + ")");
        }
    };
    const RequestView view = viewFor(state, person);
    const auto own = personIn(state, person);
    const TurnPhase phase = phaseOf(state);
    const bool mayCheck = person.roles.checker && !isAuthor(state, person);
    for (std::size_t i = 0; i < state.files.size(); ++i) {
        demand(mayCheck || view.files[i].decision != FileDecision::Conflicted, "the author sees no conflict");
        demand(phase != TurnPhase::Independent || view.files[i].decision == FileDecision::Undecided,
               "nothing is decided while reviews are made apart");
        for (const std::size_t number : view.files[i].votes) {
            const FileVote& vote = state.files[i].votes[number];
            if (vote.person == own) {
                continue;
            }
            demand(phase != TurnPhase::Independent || vote.turn < state.turn, "votes of others are hidden");
            demand(mayCheck || phase == TurnPhase::Complete, "votes are hidden from the author until the end");
            demand(!state.lapsedTurns.contains(vote.turn), "lapsed votes of others are hidden");
        }
    }
    for (const std::size_t number : view.comments) {
        const RequestComment& comment = state.comments[number];
        if (comment.person == own) {
            continue;
        }
        const bool isPublic = comment.comment.visibility == CommentVisibility::Public || comment.madePublicBy;
        demand(mayCheck || isPublic, "private comments stay among checkers");
        demand(phase != TurnPhase::Independent || comment.turn < state.turn, "comments of others are hidden");
        demand(mayCheck || comment.turn < state.turn || phase == TurnPhase::Complete,
               "comments of this turn are hidden from the author");
        demand(!state.lapsedTurns.contains(comment.turn) || comment.byAuthor, "lapsed comments are hidden");
    }
    for (const std::size_t number : view.acts) {
        const JudgedAct& act = state.acts[number];
        const ActKind kind = kindOf(act.recorded.act);
        if (act.person != own && (kind == ActKind::VoteOnFile || kind == ActKind::OpenReview)) {
            demand(phase != TurnPhase::Independent || act.turn < state.turn, "acts of others are hidden");
        }
    }
}

// What replay counts as it goes, counted anew.
void checkCounts(const RequestState& state, std::vector<std::string>& faults) {
    const auto demand = [&](bool holds, const std::string& rule) {
        if (!holds) {
            faults.push_back(rule + " (" + state.id + ")");
        }
    };
    const auto outputs = std::count_if(state.files.begin(), state.files.end(),
                                       [](const RequestFile& file) { return file.type == FileType::Output; });
    demand(static_cast<std::uint32_t>(outputs) == state.outputs, "outputs are counted");
    const bool isInReview = state.status == RequestStatus::Submitted ||
                            state.status == RequestStatus::PartiallyReviewed || state.status == RequestStatus::Reviewed;
    for (const Checker& checker : state.checkers) {
        const auto voted = std::count_if(state.files.begin(), state.files.end(), [&](const RequestFile& file) {
            return countingVote(state, file, checker.person) != nullptr;
        });
        demand(!isInReview || static_cast<std::uint32_t>(voted) == checker.approved + checker.others,
               "votes are counted");
    }
    const auto unapproved = std::count_if(state.files.begin(), state.files.end(), [&](const RequestFile& file) {
        return file.type == FileType::Output && decisionOn(state, file) != FileDecision::Approved;
    });
    const auto reviews = submittedReviews(state);
    const bool allOpen =
        std::all_of(reviews.begin(), reviews.end(), [](const auto& one) { return one.review->isOpen(); });
    demand(state.status != RequestStatus::Reviewed || !allOpen ||
               static_cast<std::uint32_t>(unapproved) == state.unapproved,
           "approvals are counted");
}

} // namespace

std::vector<std::string> brokenRules(const RequestState& state, const std::vector<Actor>& actors) {
    std::vector<std::string> faults = Account(state).faults();
    if ((state.status == RequestStatus::Disputed) != state.dispute.has_value()) {
        faults.push_back("a dispute ends by a settlement alone (" + state.id + ")");
    }
    for (const Actor& actor : actors) {
        checkView(state, actor.person, faults);
    }
    checkCounts(state, faults);
    return faults;
}

std::vector<std::string> brokenRules(const RequestBook& book, const std::vector<Actor>& actors) {
    std::vector<std::string> faults;
    std::map<std::string, int> active;
    for (const RequestState& state : book.requests) {
        const auto ofState = brokenRules(state, actors);
        faults.insert(faults.end(), ofState.begin(), ofState.end());
        if (isActive(state.status) && ++active[state.people[state.author].name + "\n" + state.opened.workspace] > 1) {
            faults.push_back("one active request of an author for a workspace");
        }
    }
    for (const Actor& actor : actors) {
        for (const CheckerLine& line : checkerDashboard(book, actor.person)) {
            if (isAuthor(*book.request(line.request), actor.person)) {
                faults.push_back("an author finds the own request to check");
            }
        }
    }
    return faults;
}

std::string summaryOf(const RequestBook& book) {
    std::string text;
    for (const RequestState& state : book.requests) {
        text += state.id + " " + std::string(nameOf(state.status)) + " " + std::to_string(state.turn) + "\n";
        for (const JudgedAct& act : state.acts) {
            text += act.recorded.entryId + " " + std::to_string(act.turn) + " " +
                    (act.isVoid ? std::string(nameOf(act.isVoid->code)) : "") + (act.lapsed ? " lapsed" : "") + "\n";
        }
        for (const RequestFile& file : state.files) {
            text += file.path + " " + file.pin().digest.toHex() + " " + std::string(nameOf(file.type)) + " " +
                    std::string(nameOf(decisionOn(state, file))) + " " + std::to_string(file.votes.size()) + "\n";
        }
        for (const RequestComment& comment : state.comments) {
            text += comment.id + (comment.lapsed ? " lapsed" : "") + "\n";
        }
    }
    return text;
}

} // namespace outcheck::review::random
