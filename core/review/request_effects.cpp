// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/request_effects.h"

#include "review/request_rules.h"

#include <algorithm>

namespace outcheck::review {

namespace {

class Effects {
public:
    Effects(RequestState& state, std::size_t act, const Knowledge& knowledge)
        : m_state(state), m_act(act), m_judged(state.acts[act]), m_knowledge(knowledge) {}

    void operator()(const OpenRequest& act) {
        m_state.opened = act;
        m_state.author = m_judged.person;
        m_state.since = m_judged.recorded.time;
        m_state.status = RequestStatus::Pending;
    }

    void operator()(const PutGroup& act) {
        const auto [found, isNew] = m_state.groupByName.try_emplace(act.group, m_state.groups.size());
        if (isNew) {
            m_state.groups.emplace_back().name = act.group;
        }
        RequestGroup& group = m_state.groups[found->second];
        group.context = act.context;
        group.controls = act.controls;
    }

    void operator()(const AddFile& act) {
        const auto [found, isNew] = m_state.fileByPath.try_emplace(act.path, m_state.files.size());
        if (isNew) {
            m_state.files.emplace_back().path = act.path;
        }
        RequestFile& file = m_state.files[found->second];
        file.group = m_state.groupByName.at(act.group);
        file.type = act.type;
        file.pins.push_back({act.pin, m_act, m_state.turn});
        ++m_state.groups[file.group].files;
        m_state.outputs += act.type == FileType::Output ? 1U : 0U;
    }

    void operator()(const ReplaceFile& act) {
        RequestFile& file = fileOf(act.path);
        dropVotes(file);
        file.pins.push_back({act.pin, m_act, m_state.turn});
    }

    void operator()(const WithdrawFile& act) {
        RequestFile& file = fileOf(act.path);
        dropVotes(file);
        m_state.outputs -= file.type == FileType::Output ? 1U : 0U;
        m_state.rejectedFiles -= file.rejected ? 1U : 0U;
        --m_state.groups[file.group].files;
        file.type = FileType::Withdrawn;
    }

    void operator()(const MoveFile& act) {
        RequestFile& file = fileOf(act.path);
        if (file.type != act.type) {
            dropVotes(file);
            m_state.outputs -= file.type == FileType::Output ? 1U : 0U;
            m_state.outputs += act.type == FileType::Output ? 1U : 0U;
            file.type = act.type;
        }
        --m_state.groups[file.group].files;
        file.group = m_state.groupByName.at(act.group);
        ++m_state.groups[file.group].files;
    }

    void operator()(const SubmitRequest&) { toCheckers(); }
    void operator()(const ResubmitRequest&) { toCheckers(); }
    void operator()(const WithdrawRequest&) { m_state.status = RequestStatus::Withdrawn; }

    void operator()(const VoteOnFile& act) { addVote(act); }
    void operator()(const Comment& act) { addComment(act, m_judged.recorded.entryId); }

    void operator()(const MakeCommentPublic& act) {
        RequestComment& comment = m_state.comments[m_state.commentById.at(act.comment)];
        comment.madePublicBy = m_act;
        notePublic(comment);
    }

    void operator()(const SubmitReview&) {
        submit({m_state.turn, m_act, std::nullopt, std::nullopt});
        recount();
    }

    void operator()(const SealReview& act) { submit({m_state.turn, m_act, act, std::nullopt}); }

    void operator()(const OpenReview& act) {
        for (const VoteOnFile& vote : act.contents.votes) {
            addVote(vote);
        }
        for (std::size_t i = 0; i < act.contents.comments.size(); ++i) {
            addComment(act.contents.comments[i], m_judged.recorded.entryId + "#" + std::to_string(i));
        }
        checker().reviews.back().openedBy = m_act;
        recount();
    }

    void operator()(const ReturnRequest&) {
        noteRejections();
        for (RequestGroup& group : m_state.groups) {
            group.changesRequested = false;
        }
        for (const std::size_t reviewer : m_state.reviewers) {
            const Checker& checker = m_state.checkers[reviewer];
            for (std::size_t group = 0; group < checker.groups.size(); ++group) {
                const GroupWork& work = checker.groups[group];
                RequestGroup& ofState = m_state.groups[group];
                ofState.changesRequested = ofState.changesRequested || (work.turn == m_state.turn && work.changes > 0);
            }
        }
        backToAuthor();
    }

    void operator()(const ReturnEarly&) {
        m_state.lapsedTurns.insert(m_state.turn);
        for (Checker& checker : m_state.checkers) {
            checker.approved -= checker.approvedThisTurn;
        }
        for (RequestGroup& group : m_state.groups) {
            group.changesRequested = false;
        }
        m_state.reviewers.clear();
        backToAuthor();
    }

    void operator()(const RejectRequest&) { m_state.status = RequestStatus::Rejected; }
    void operator()(const ApproveRequest&) { m_state.status = RequestStatus::Approved; }

    void operator()(const ReleaseFiles& act) {
        m_state.status = RequestStatus::Released;
        m_state.bundle = act.bundle;
    }

    void operator()(const SettleDispute&) {}
    void operator()(const LookAt&) {}

private:
    RequestFile& fileOf(const std::string& path) { return m_state.files[m_state.fileByPath.find(path)->second]; }

    Checker& checker() {
        const Checker* const known = checkerOf(m_state, m_judged.person);
        if (known != nullptr) {
            return m_state.checkers[static_cast<std::size_t>(known - m_state.checkers.data())];
        }
        m_state.checkers.emplace_back().person = m_judged.person;
        return m_state.checkers.back();
    }

    GroupWork& work(Checker& checker, std::size_t group) {
        if (checker.groups.size() <= group) {
            checker.groups.resize(group + 1);
        }
        GroupWork& work = checker.groups[group];
        if (work.turn != m_state.turn) {
            work.turn = m_state.turn;
            work.changes = 0;
        }
        return work;
    }

    void toCheckers() {
        ++m_state.turn;
        m_state.reviewTurn = m_state.turn;
        m_state.reviewers.clear();
        m_state.status = RequestStatus::Submitted;
        for (Checker& checker : m_state.checkers) { // approvals persist, other votes do not
            checker.approvedThisTurn = 0;
            checker.others = 0;
        }
    }

    void backToAuthor() {
        ++m_state.turn;
        m_state.status = RequestStatus::Returned;
    }

    // Counts a vote that counts, or takes it out of the counts (by -1).
    void count(Checker& checker, const RequestFile& file, const FileVote& vote, std::uint32_t by) {
        const bool isOfThisTurn = vote.turn == m_state.reviewTurn;
        if (vote.vote.kind == VoteKind::Approve) {
            checker.approved += by;
            checker.approvedThisTurn += isOfThisTurn ? by : 0;
            return;
        }
        checker.others += by;
        if (vote.turn == m_state.turn) {
            work(checker, file.group).changes += by;
        }
    }

    void uncount(Checker& checker, const RequestFile& file) {
        if (const FileVote* const vote = countingVote(m_state, file, checker.person)) {
            count(checker, file, *vote, static_cast<std::uint32_t>(-1)); // modulo 2^32
        }
    }

    void dropVotes(RequestFile& file) {
        for (const std::size_t last : file.last) {
            FileVote& vote = file.votes[last];
            for (Checker& checker : m_state.checkers) {
                if (checker.person == vote.person) {
                    uncount(checker, file);
                }
            }
        }
        for (const std::size_t last : file.last) {
            file.votes[last].superseded = true;
        }
    }

    void addVote(const VoteOnFile& act) {
        RequestFile& file = fileOf(act.path);
        Checker& voter = checker();
        uncount(voter, file);
        FileVote vote;
        vote.person = m_judged.person;
        vote.act = m_act;
        vote.vote = act;
        vote.turn = m_state.turn;
        vote.pin = static_cast<std::uint32_t>(file.pins.size() - 1);
        const auto last = std::find_if(file.last.begin(), file.last.end(),
                                       [&](std::size_t number) { return file.votes[number].person == vote.person; });
        if (last != file.last.end()) {
            FileVote& before = file.votes[*last];
            vote.against = contradictedBy(before, vote);
            before.superseded = true;
            *last = file.votes.size();
        } else {
            file.last.push_back(file.votes.size());
        }
        file.votes.push_back(std::move(vote));
        if (const FileVote* const counting = countingVote(m_state, file, voter.person)) {
            count(voter, file, *counting, 1);
        }
    }

    // The earlier vote of this person that this one contradicts without its writer having known.
    std::optional<std::size_t> contradictedBy(const FileVote& before, const FileVote& now) const {
        if (before.superseded || before.turn != now.turn) {
            return std::nullopt;
        }
        const auto isUnknown = [this](std::size_t act) {
            return !m_knowledge.knows(m_judged.recorded, m_state.acts[act].recorded);
        };
        if (isUnknown(before.act) && before.vote.kind != now.vote.kind) {
            return before.act;
        }
        // A vote by who knows only one side of a contradiction does not end it.
        return before.against && (isUnknown(before.act) || isUnknown(*before.against)) ? before.against : std::nullopt;
    }

    void addComment(const Comment& act, std::string id) {
        RequestComment comment;
        comment.act = m_act;
        comment.id = std::move(id);
        comment.person = m_judged.person;
        comment.comment = act;
        comment.turn = m_state.turn;
        comment.byAuthor = m_judged.person == m_state.author;
        comment.group = groupOf(m_state, act.anchor, act.answers);
        if (const auto answered = m_state.commentById.find(act.answers); answered != m_state.commentById.end()) {
            comment.answers = answered->second;
        }
        if (comment.group && comment.byAuthor) {
            m_state.groups[*comment.group].replyTurn = m_state.turn;
        } else if (comment.group) {
            work(checker(), *comment.group).commentTurn = m_state.turn;
        }
        if (act.visibility == CommentVisibility::Public) {
            notePublic(comment);
        }
        m_state.commentById.emplace(comment.id, m_state.comments.size());
        m_state.comments.push_back(std::move(comment));
    }

    void notePublic(const RequestComment& comment) {
        if (comment.group && !comment.byAuthor) {
            m_state.groups[*comment.group].publicCommentTurn = comment.turn;
        }
    }

    void submit(CheckerReview review) {
        Checker& reviewer = checker();
        reviewer.reviews.push_back(std::move(review));
        m_state.reviewers.push_back(static_cast<std::size_t>(&reviewer - m_state.checkers.data()));
        if (m_state.status == RequestStatus::Submitted) {
            m_state.status = RequestStatus::PartiallyReviewed;
        } else if (m_state.status == RequestStatus::PartiallyReviewed) {
            m_state.status = RequestStatus::Reviewed;
        }
    }

    void recount() {
        const auto reviews = submittedReviews(m_state);
        if (reviews.size() < 2) {
            return;
        }
        m_state.unapproved = static_cast<std::uint32_t>(
            std::count_if(m_state.files.begin(), m_state.files.end(), [&](const RequestFile& file) {
                return file.type == FileType::Output && decisionOn(m_state, file, reviews) != FileDecision::Approved;
            }));
    }

    void noteRejections() {
        const auto reviews = submittedReviews(m_state);
        const bool any = std::any_of(m_state.reviewers.begin(), m_state.reviewers.end(),
                                     [this](std::size_t reviewer) { return m_state.checkers[reviewer].others > 0; });
        for (RequestFile& file : m_state.files) {
            if (any && file.type == FileType::Output && decisionOn(m_state, file, reviews) == FileDecision::Rejected) {
                file.rejected = true;
                ++m_state.rejectedFiles;
                m_state.rejectedDigests.insert(file.pin().digest);
            }
        }
    }

    RequestState& m_state;
    std::size_t m_act;
    const JudgedAct& m_judged;
    const Knowledge& m_knowledge;
};

} // namespace

void applyAct(RequestState& state, std::size_t act, const Knowledge& knowledge) {
    std::visit(Effects(state, act, knowledge), state.acts[act].recorded.act);
}

void markLapsed(RequestState& state) {
    const auto lapsed = [&state](std::uint32_t turn) { return state.lapsedTurns.contains(turn); };
    for (RequestFile& file : state.files) {
        for (FileVote& vote : file.votes) {
            vote.lapsed = lapsed(vote.turn);
        }
    }
    for (RequestComment& comment : state.comments) {
        comment.lapsed = lapsed(comment.turn);
    }
    for (JudgedAct& act : state.acts) {
        switch (kindOf(act.recorded.act)) {
        case ActKind::VoteOnFile:
        case ActKind::Comment:
        case ActKind::MakeCommentPublic:
        case ActKind::SubmitReview:
        case ActKind::SealReview:
            act.lapsed = !act.isVoid && lapsed(act.turn);
            break;
        default:
            break;
        }
    }
}

} // namespace outcheck::review
