// SPDX-License-Identifier: GPL-3.0-or-later
// The session while a release request is open.
#include "desktop/requests/request_votes.h"
#include "desktop/requests/request_words.h"
#include "desktop/session/background.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"
#include "release/pinning.h"

#include <algorithm>

namespace outcheck::desktop {

namespace {

bool isSame(const std::vector<release::PinnedFile>& one, const std::vector<release::PinnedFile>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto& left, const auto& right) {
        return left.path == right.path && left.pin == right.pin;
    });
}

// The own vote that counts now, also where it waits in a sealed review.
std::optional<review::VoteKind> ownVoteOn(const review::RequestState& state, const review::RequestFile& file,
                                          std::optional<std::size_t> me, const review::ReviewContents* draft) {
    if (draft != nullptr) {
        for (const review::VoteOnFile& vote : draft->votes) {
            if (vote.path == file.path && vote.file == file.pin().digest) {
                return vote.kind == review::VoteKind::Undecide ? std::nullopt : std::optional(vote.kind);
            }
        }
    }
    const review::FileVote* vote = me ? review::countingVote(state, file, *me) : nullptr;
    return vote != nullptr && vote->vote.kind != review::VoteKind::Undecide ? std::optional(vote->vote.kind)
                                                                            : std::nullopt;
}

} // namespace

const review::RequestState* Session::request() const {
    return m_requestId.empty() ? nullptr : m_requests.request(m_requestId);
}

const review::AnchorStanding* Session::placeToday(const std::string& comment) const {
    const auto found = m_commentPlaces.find(comment);
    return found == m_commentPlaces.end() ? nullptr : &found->second;
}

void Session::openRequest(const std::string& id) {
    const review::RequestState* state = m_requests.request(id);
    if (state == nullptr) {
        return;
    }
    beginOpening(tr("request %1").arg(shortId(id)));
    const std::uint64_t openRequest = m_openRequest;
    m_runner.clear(); // nothing is read any more in the folder that goes now
    m_watch.clear();
    m_requestId = id;
    m_requestFolder = std::make_unique<QTemporaryDir>();
    m_laidOut = release::pinnedFilesOf(*state);
    m_requests.layOut(
        id, m_laidOut, m_requestFolder->filePath(QStringLiteral("files")),
        [this, openRequest, workspace = state->opened.workspace](Result<RequestStore::CommentPlaces> laid) {
            if (openRequest != m_openRequest) {
                return;
            }
            if (laid) {
                m_commentPlaces = *std::move(laid);
                openLaidOutFiles(openRequest, workspace);
            } else {
                take(failure(laid.error()));
            }
        });
    emit stateChanged();
}

void Session::openLaidOutFiles(std::uint64_t openRequest, const std::string& workspace) {
    const auto work = [folder = std::filesystem::path(toUtf8(m_requestFolder->filePath(QStringLiteral("files")))),
                       workspace, policy = m_policyName,
                       stop = m_openStop.get_token()] { return openLaidOut(folder, workspace, policy, stop); };
    runInBackground(m_openPool, this, work, [this, openRequest](Result<OpenedWorkspace> opened) {
        if (openRequest == m_openRequest) {
            takeRequests();
            take(std::move(opened));
        }
    });
}

void Session::takeRequests() {
    const review::RequestState* state = request();
    if (state == nullptr) {
        return;
    }
    m_requestView = review::viewFor(*state, m_requests.me().value_or(review::Person{}));
    if (m_state == State::Open) {
        if (!isSame(m_laidOut, release::pinnedFilesOf(*state))) {
            openRequest(m_requestId); // the author has changed what it holds
            return;
        }
        takeVotes();
    }
    emit requestChanged();
}

void Session::judgeInRequest(OutputRow& row) const {
    row.ownVote.reset();
    row.otherVotes = 0;
    row.decision = review::FileDecision::Undecided;
    row.hasLapsed = false;
    row.part.reset();
    const review::RequestState* state = request();
    const auto found =
        state != nullptr ? state->fileByPath.find(row.output->path) : decltype(state->fileByPath.end()){};
    if (state == nullptr || found == state->fileByPath.end()) {
        return;
    }
    const review::RequestFile& file = state->files[found->second];
    const review::FileView& seen = m_requestView.files[found->second];
    const review::Person me = m_requests.me().value_or(review::Person{});
    const auto person = review::personIn(*state, me);
    row.decision = seen.decision;
    row.ownVote = ownVoteOn(*state, file, person, m_requests.draftOf(m_requestId));
    for (const std::size_t number : seen.votes) {
        const review::FileVote& vote = file.votes[number];
        if (person != vote.person && !vote.superseded && !vote.lapsed) {
            ++row.otherVotes;
        }
        row.hasLapsed = row.hasLapsed || (person == vote.person && (vote.superseded || vote.lapsed));
    }
    RequestPart part;
    part.group = state->groups[file.group].name;
    part.groupNumber = file.group;
    part.type = file.type;
    review::VoteOnFile probe; // any vote: what keeps this person from voting at all
    probe.path = file.path;
    probe.file = file.pin().digest;
    probe.kind = review::VoteKind::RequestChanges;
    part.obstacle = m_requests.obstacleTo(m_requestId, probe);
    part.waitsForMe = part.obstacle.isEmpty() && file.type == review::FileType::Output;
    row.part = std::move(part);
    judgeDismissals(row, me.writer);
}

void Session::voteOnMany(std::vector<review::VoteOnFile> (*make)(const review::RequestState&, const review::Person&,
                                                                 const review::SeenCheck&)) {
    const review::RequestState* state = request();
    const auto& me = m_requests.me();
    if (state == nullptr || !me) {
        return;
    }
    const auto seen = [this](const std::string& path) {
        const auto row = rowOf(path);
        const auto vote = row ? voteOn(m_rows[*row], review::VoteKind::Undecide, {}) : std::nullopt;
        return vote ? actOf(*vote) : review::VoteOnFile{}; // not checked yet: the vote says so
    };
    std::vector<review::RequestAct> acts;
    for (review::VoteOnFile& vote : make(*state, *me, seen)) {
        acts.emplace_back(std::move(vote));
    }
    if (!acts.empty()) {
        m_requests.perform(m_requestId, std::move(acts));
    }
}

void Session::recordInRequest(const review::Vote& vote, bool forAuthor) {
    std::vector<review::RequestAct> acts{actOf(vote)};
    if (vote.kind == review::VoteKind::RequestChanges && !vote.comment.empty()) {
        review::Comment comment;
        comment.anchor.path = vote.path;
        comment.anchor.file = vote.file;
        comment.visibility = forAuthor ? review::CommentVisibility::Public : review::CommentVisibility::Private;
        comment.text.value = vote.comment;
        acts.emplace_back(std::move(comment));
    }
    review::RecordedVote recorded;
    recorded.vote = vote;
    m_requests.vote(m_requestId, std::move(acts), recorded, readerOf(vote.path));
}

} // namespace outcheck::desktop
