// SPDX-License-Identifier: GPL-3.0-or-later
// What a sequence of recorded acts adds up to: the state of each release request. Pure functions; the order in which
// entries arrive does not matter. Entries are taken in causal order (what a writer had seen comes first), among
// concurrent ones by time, writer, sequence. Each is judged where it stands: one that was not allowed is kept, void
// with its reason, and has no effect. Two acts that contradict each other and did not know of each other make the
// request Disputed until a settlement names them all. `request_acts.h` says what may be done now, `request_view.h` what
// a person may see of it.
#pragma once

#include "review/refusal.h"
#include "review/request_act.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::review {

enum class RequestStatus {
    NotOpened, // its opening does not count: nothing else in it does
    Pending,
    Submitted,
    PartiallyReviewed,
    Reviewed,
    Returned,
    Approved,
    Rejected,
    Released,
    Withdrawn,
    Disputed
};
inline constexpr std::size_t requestStatusCount = static_cast<std::size_t>(RequestStatus::Disputed) + 1;
std::string_view nameOf(RequestStatus status); // kebab-case: partially-reviewed

enum class TurnPhase { Author, Independent, Consolidating, Complete };
std::string_view nameOf(TurnPhase phase); // kebab-case

// Neither released, rejected, withdrawn nor never opened.
bool isActive(RequestStatus status);

inline constexpr std::size_t maximumFiles = 20'000; // of one request
inline constexpr std::size_t maximumGroups = 1'000;
inline constexpr std::size_t maximumDisputes = 16;

// Numbers below are places in the lists of the RequestState: of `acts`, `people`, `files`, `groups`, `comments`.

struct JudgedAct {
    RecordedAct recorded;
    std::size_t person = 0;
    std::uint32_t turn = 0;        // in which it was judged
    std::optional<Refusal> isVoid; // why it has no effect
    bool lapsed = false;           // had an effect, which an early return took away
};

// One person with all keys and names that acted in this request.
struct KnownPerson {
    std::string name; // as last recorded
    std::vector<std::string> writers;
    std::vector<std::string> names; // all, as recorded
};

struct PinnedBytes {
    FilePin pin;
    std::size_t act = 0;
    std::uint32_t turn = 0;
};

struct FileVote {
    std::size_t person = 0;
    std::size_t act = 0; // the vote, or the opening of the sealed review that holds it
    VoteOnFile vote;
    std::uint32_t turn = 0;
    std::uint32_t pin = 0; // number of the file's pin that it is on
    // The file's bytes or type changed, it was withdrawn, or the person voted again.
    bool superseded = false;
    // The vote of another key of this person that says something else, where neither knew of the other: counts as
    // undecided until one votes who knows both.
    std::optional<std::size_t> against; // act
    bool lapsed = false;                // its turn was returned early
};

struct RequestFile {
    std::string path;
    std::size_t group = 0;
    FileType type = FileType::Output;
    std::vector<PinnedBytes> pins; // the last one counts
    std::vector<FileVote> votes;   // all, in their order
    std::vector<std::size_t> last; // of each checker who voted on it the last of `votes`
    bool rejected = false;         // in an ended turn: it can only be withdrawn

    const FilePin& pin() const { return pins.back().pin; }
};

struct RequestGroup {
    std::string name;
    Text context, controls;
    bool changesRequested = false;       // in the turn that was returned last
    std::uint32_t files = 0;             // not withdrawn
    std::uint32_t publicCommentTurn = 0; // in which a checker last commented on it for all to see
    std::uint32_t replyTurn = 0;         // in which the author last commented on it
};

struct RequestComment {
    std::size_t act = 0; // the comment, or the opening of the sealed review that holds it
    std::string id;      // of its entry; in an opened review followed by "#" and its number there
    std::size_t person = 0;
    Comment comment;
    std::uint32_t turn = 0;
    bool byAuthor = false;
    bool lapsed = false;
    std::optional<std::size_t> madePublicBy; // act
    std::optional<std::size_t> answers;      // comment
    std::optional<std::size_t> group;        // that it is on, itself or through a file or the comment it answers
};

// What one person did as a checker.
struct CheckerReview {
    std::uint32_t turn = 0;
    std::size_t act = 0; // its submission
    std::optional<SealReview> seal;
    std::optional<std::size_t> openedBy; // act
    bool isOpen() const { return !seal || openedBy; }
};
// Of one checker on one group. Each number counts for its turn only.
struct GroupWork {
    std::uint32_t turn = 0, changes = 0; // files with a change requested or rejected
    std::uint32_t commentTurn = 0;
};
struct Checker {
    std::size_t person = 0;
    std::vector<CheckerReview> reviews; // in their order, at most one a turn
    std::vector<GroupWork> groups;      // by group; may be shorter than the groups are
    // Outputs with a vote that counts: approvals, those of them that are of this turn, other votes of this turn.
    std::uint32_t approved = 0, approvedThisTurn = 0, others = 0;
};

// Contradictory acts.
struct Dispute {
    std::vector<std::size_t> acts;
    RequestStatus before = RequestStatus::Pending; // the first of them
    std::uint32_t turn = 0;
};

struct RequestState {
    std::string id;
    OpenRequest opened;
    std::size_t author = 0; // person
    UtcSeconds since;       // when it was opened
    RequestStatus status = RequestStatus::NotOpened;
    bool isSpent = false;         // its opening did not count, and no other will
    std::uint32_t turn = 0;       // rises on submit and on return; even: the author's
    std::uint32_t reviewTurn = 0; // of the latest submission; 0: none yet
    std::set<std::uint32_t> lapsedTurns;
    std::optional<Dispute> dispute;
    std::optional<Sha256Digest> bundle; // released

    std::vector<JudgedAct> acts;
    std::vector<KnownPerson> people;
    std::vector<RequestFile> files; // in the order in which they were added
    std::vector<RequestGroup> groups;
    std::vector<RequestComment> comments;
    std::vector<Checker> checkers; // who voted, commented or reviewed

    std::uint32_t outputs = 0;              // files of type output
    std::uint32_t rejectedFiles = 0;        // that are not withdrawn
    std::uint32_t unapproved = 0;           // outputs that are not approved, by the open reviews of this turn
    std::vector<std::size_t> reviewers;     // of the latest review turn, in their order: checkers
    std::set<Sha256Digest> rejectedDigests; // bytes that were rejected in an ended turn
    std::map<std::string, std::size_t, std::less<>> fileByPath, groupByName, commentById;
};

// All requests in the record, by the order of their opening.
struct RequestBook {
    std::vector<RequestState> requests;
    std::map<std::string, std::size_t, std::less<>> byId;
    const RequestState* request(std::string_view id) const; // nullptr
};
// Takes the entries of any number of requests. Linear in entries but for sorting them.
RequestBook replay(std::vector<RecordedAct> entries);

TurnPhase phaseOf(const RequestState& state);
const RequestFile* fileAt(const RequestState& state, std::string_view path); // nullptr
// The person of that key or name, where they acted in this request.
std::optional<std::size_t> personIn(const RequestState& state, const Person& person);
bool isAuthor(const RequestState& state, const Person& person);

// The vote of a checker on a file that counts in the latest review turn: cast in it, or an approval that persists from
// an earlier one. nullptr: undecided.
const FileVote* countingVote(const RequestState& state, const RequestFile& file, std::size_t person);
// Reviews submitted in the latest review turn, in their order; none after an early return.
struct SubmittedReview {
    std::size_t person = 0;
    const CheckerReview* review = nullptr;
};
std::vector<SubmittedReview> submittedReviews(const RequestState& state);
// What the submitted and opened reviews of the latest review turn say of a file of type output: fewer than two →
// Incomplete; any rejection → Rejected; two or more approvals → Approved; mixed → Conflicted; else ChangesRequested.
FileDecision decisionOn(const RequestState& state, const RequestFile& file);
FileDecision decisionOn(const RequestState& state, const RequestFile& file,
                        const std::vector<SubmittedReview>& reviews);

// What is waited for. Empty: nobody is asked anything.
enum class Asked {
    Submit,     // the author, in Pending
    Resubmit,   // the author, in Returned
    Review,     // two checkers, or one more
    OpenReview, // those whose sealed reviews wait
    Decide,     // the reviewers: return, approve, reject, or a third one
    Release,    // the reviewers
    Settle      // whoever may settle the dispute
};
std::string_view nameOf(Asked asked);
struct AskedOf {
    Asked what = Asked::Submit;
    std::vector<std::size_t> people; // empty with Review: any checker
};
std::vector<AskedOf> whatIsAsked(const RequestState& state);

} // namespace outcheck::review
