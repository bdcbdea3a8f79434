// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to a release request, as values. An act says what is done and nothing else; who did it, when and
// knowing what stands in the RecordedAct around it. Acts on many files at once are many acts (request_bulk.h).
#pragma once

#include "base/digest.h"
#include "base/utc_time.h"
#include "review/review.h"
#include "rules/finding.h"
#include "table/table_profile.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace outcheck::review {

// A free text. The ledger keeps it apart from its entry, so that it can be erased; an erased text was given once.
struct Text {
    std::string value;
    bool erased = false;  // its writer took it away, and the record says so
    bool notHere = false; // its bytes have not come to this computer
    friend bool operator==(const Text&, const Text&) = default;
};
bool isGiven(const Text& text); // something other than blanks, whether it can still or already be read or not

// What the author says was done to the outputs. Held against the findings in declared_controls.h.
struct DeclaredControls {
    std::optional<std::uint64_t> threshold;  // counts at or below it are withheld
    std::optional<table::Rounding> rounding; // of counts
    friend bool operator==(const DeclaredControls&, const DeclaredControls&) = default;
};

// Shown: votes are recorded as they are given and only the view keeps them apart. Sealed: a review enters the record as
// a commitment, and is opened by its writer when a second one is in.
enum class Independence { Shown, Sealed };
std::string_view nameOf(Independence independence); // shown | sealed

// Output: is to be released. Supporting: seen, never voted on nor released. Code: the same, and is program text.
// Withdrawn: was taken out of the request.
enum class FileType { Output, Supporting, Code, Withdrawn };
std::string_view nameOf(FileType type); // output | supporting | code | withdrawn

// The bytes that a file stands for.
struct FilePin {
    Sha256Digest digest;
    std::uint64_t size = 0; // bytes
    friend bool operator==(const FilePin&, const FilePin&) = default;
};

// Opens a request for the outputs of a workspace. Its author is whoever records this.
struct OpenRequest {
    std::string workspace;
    Independence independence = Independence::Shown;
    DeclaredControls controls;
    friend bool operator==(const OpenRequest&, const OpenRequest&) = default;
};

// Makes a group, or says its context and controls anew.
struct PutGroup {
    std::string group; // its name, unique in the request
    Text context;      // variables, population and counts, related tables
    Text controls;     // thresholds, rounding, suppression applied
    friend bool operator==(const PutGroup&, const PutGroup&) = default;
};

struct AddFile {
    std::string path; // as the workspace names it
    std::string group;
    FileType type = FileType::Output;
    FilePin pin;
    friend bool operator==(const AddFile&, const AddFile&) = default;
};

// Other bytes for a file that is there: its votes no longer count.
struct ReplaceFile {
    std::string path;
    FilePin pin;
    friend bool operator==(const ReplaceFile&, const ReplaceFile&) = default;
};

struct WithdrawFile {
    std::string path;
    friend bool operator==(const WithdrawFile&, const WithdrawFile&) = default;
};

// To another group, to another type (its votes no longer count), or both.
struct MoveFile {
    std::string path;
    std::string group;
    FileType type = FileType::Output;
    friend bool operator==(const MoveFile&, const MoveFile&) = default;
};

struct SubmitRequest {
    friend bool operator==(const SubmitRequest&, const SubmitRequest&) = default;
};
struct ResubmitRequest {
    friend bool operator==(const ResubmitRequest&, const ResubmitRequest&) = default;
};
// The author takes the whole request back.
struct WithdrawRequest {
    friend bool operator==(const WithdrawRequest&, const WithdrawRequest&) = default;
};

// One checker on one file, with what stood before the checker's eyes.
struct VoteOnFile {
    std::string path;
    Sha256Digest file;
    Sha256Digest policy;
    std::string policyId, policyVersion;
    rules::Verdict verdict = rules::Verdict::Incomplete;
    std::vector<SeenFinding> findings;
    VoteKind kind = VoteKind::Undecide;
    Text reason; // needed to approve over a block and to reject
    friend bool operator==(const VoteOnFile&, const VoteOnFile&) = default;
};

// Rows and columns from 0, header records included, as in rules::Spot; first and last belong to the range.
struct CellRange {
    std::uint64_t firstRow = 0, lastRow = 0;
    std::uint32_t firstColumn = 0, lastColumn = 0;
    friend bool operator==(const CellRange&, const CellRange&) = default;
};
struct LineRange {
    std::uint64_t first = 0, last = 0; // from 0
    friend bool operator==(const LineRange&, const LineRange&) = default;
};
struct ImageRegion {
    std::uint32_t left = 0, top = 0, width = 0, height = 0; // pixels
    friend bool operator==(const ImageRegion&, const ImageRegion&) = default;
};

// What a comment is about. Neither group nor path: the request.
struct Anchor {
    std::string group;                                                     // of a comment on a group
    std::string path;                                                      // of a comment on a file
    std::optional<Sha256Digest> file;                                      // the bytes that place is in
    std::variant<std::monostate, CellRange, LineRange, ImageRegion> place; // monostate: all of it
    friend bool operator==(const Anchor&, const Anchor&) = default;
};

// Private: among checkers.
enum class CommentVisibility { Private, Public };
std::string_view nameOf(CommentVisibility visibility); // private | public

struct Comment {
    Anchor anchor;
    CommentVisibility visibility = CommentVisibility::Private;
    std::string answers; // entry of the comment it answers; may be empty
    Text text;           // Markdown
    friend bool operator==(const Comment&, const Comment&) = default;
};

// An own private comment of this turn becomes public.
struct MakeCommentPublic {
    std::string comment; // its entry
    friend bool operator==(const MakeCommentPublic&, const MakeCommentPublic&) = default;
};

// The review of whoever records this is done: its votes no longer change.
struct SubmitReview {
    friend bool operator==(const SubmitReview&, const SubmitReview&) = default;
};

// The same, sealed: what it holds is seen when it is opened.
struct SealReview {
    Sha256Digest commitment; // SHA-256(nonce, then the bytes of sealedBytes())
    Sha256Digest ciphertext; // of the encrypted review
    friend bool operator==(const SealReview&, const SealReview&) = default;
};

// What a sealed review holds. Comments are anchored as others and become comments when it is opened.
struct ReviewContents {
    std::vector<VoteOnFile> votes;
    std::vector<Comment> comments;
    friend bool operator==(const ReviewContents&, const ReviewContents&) = default;
};

struct OpenReview {
    std::array<std::uint8_t, 32> nonce{};
    ReviewContents contents;
    // The digests of the contents' texts by name (request_act_json.h) and their salt, itself a text and erased with
    // them.
    std::map<std::string, Sha256Digest> textDigests;
    Text textSalt;
    friend bool operator==(const OpenReview&, const OpenReview&) = default;
};

// Back to the author, after two reviews.
struct ReturnRequest {
    friend bool operator==(const ReturnRequest&, const ReturnRequest&) = default;
};
// Back to the author before: votes and comments of the turn lapse.
struct ReturnEarly {
    Text reason;
    friend bool operator==(const ReturnEarly&, const ReturnEarly&) = default;
};
struct RejectRequest {
    Text reason;
    friend bool operator==(const RejectRequest&, const RejectRequest&) = default;
};
struct ApproveRequest {
    friend bool operator==(const ApproveRequest&, const ApproveRequest&) = default;
};
// The bundle was written.
struct ReleaseFiles {
    Sha256Digest bundle;
    friend bool operator==(const ReleaseFiles&, const ReleaseFiles&) = default;
};

// Says which of contradictory acts stands; the others lose their effect.
struct SettleDispute {
    std::vector<std::string> entries; // all of the dispute
    std::string stands;               // one of them
    friend bool operator==(const SettleDispute&, const SettleDispute&) = default;
};

// For the audit alone.
enum class LookKind { View, Download };
std::string_view nameOf(LookKind kind); // view | download
struct LookAt {
    LookKind kind = LookKind::View;
    std::string path; // empty: the request
    friend bool operator==(const LookAt&, const LookAt&) = default;
};

using RequestAct =
    std::variant<OpenRequest, PutGroup, AddFile, ReplaceFile, WithdrawFile, MoveFile, SubmitRequest, ResubmitRequest,
                 WithdrawRequest, VoteOnFile, Comment, MakeCommentPublic, SubmitReview, SealReview, OpenReview,
                 ReturnRequest, ReturnEarly, RejectRequest, ApproveRequest, ReleaseFiles, SettleDispute, LookAt>;

// In the order of RequestAct.
enum class ActKind : std::uint8_t {
    OpenRequest,
    PutGroup,
    AddFile,
    ReplaceFile,
    WithdrawFile,
    MoveFile,
    SubmitRequest,
    ResubmitRequest,
    WithdrawRequest,
    VoteOnFile,
    Comment,
    MakeCommentPublic,
    SubmitReview,
    SealReview,
    OpenReview,
    ReturnRequest,
    ReturnEarly,
    RejectRequest,
    ApproveRequest,
    ReleaseFiles,
    SettleDispute,
    LookAt
};
inline constexpr std::size_t actKindCount = std::variant_size_v<RequestAct>;
inline ActKind kindOf(const RequestAct& act) {
    return static_cast<ActKind>(act.index());
}
std::string_view nameOf(ActKind kind); // open-request, put-group, …
std::optional<ActKind> actKindFrom(std::string_view name);

// What the roster let a person do at that time. None: looking only.
struct RosterRoles {
    bool author = false, checker = false, administrator = false;
    friend bool operator==(const RosterRoles&, const RosterRoles&) = default;
};

// One key of a person. Two keys under one name (samePerson) are one person.
struct Person {
    std::string writer; // fingerprint of the key, hex SHA-256
    std::string name;   // as the roster has it
    RosterRoles roles;
};

// Another writer's entries up to this one had been seen.
struct SeenHead {
    std::string writer;
    std::uint64_t sequence = 0;
};

// An act as the ledger gives it back.
struct RecordedAct {
    std::string request; // uuid
    std::string entryId; // uuid
    Person by;           // with the roles that held then
    UtcSeconds time;
    std::uint64_t sequence = 0; // in the writer's chain
    // All that the writer knew of others, itself or through them, not only what was new to it: two acts are concurrent
    // where neither writer knew of the other's.
    std::vector<SeenHead> seen;
    RequestAct act;
};

} // namespace outcheck::review
