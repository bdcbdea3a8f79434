// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <algorithm>
#include <initializer_list>

namespace outcheck::review::random {

void Coverage::add(const Coverage& other) {
    for (std::size_t status = 0; status < pairs.size(); ++status) {
        for (std::size_t kind = 0; kind < actKindCount; ++kind) {
            pairs[status][kind].tried += other.pairs[status][kind].tried;
            pairs[status][kind].allowed += other.pairs[status][kind].allowed;
        }
    }
    histories += other.histories;
    entries += other.entries;
    voided += other.voided;
    disputes += other.disputes;
    settled += other.settled;
    released += other.released;
}

bool Coverage::isExpected(RequestStatus status, ActKind kind) {
    const auto isOneOf = [kind](std::initializer_list<ActKind> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    using enum ActKind;
    if (kind == LookAt) {
        return status != RequestStatus::NotOpened;
    }
    const bool isDrafting = isOneOf({PutGroup, AddFile, ReplaceFile, WithdrawFile, MoveFile, WithdrawRequest, Comment});
    switch (status) {
    case RequestStatus::NotOpened:
        return kind == OpenRequest;
    case RequestStatus::Pending:
        return isDrafting || kind == SubmitRequest;
    case RequestStatus::Returned:
        return isDrafting || kind == ResubmitRequest;
    case RequestStatus::Submitted:
    case RequestStatus::PartiallyReviewed:
        return isOneOf({VoteOnFile, Comment, MakeCommentPublic, SubmitReview, SealReview, ReturnEarly});
    case RequestStatus::Reviewed:
        return isOneOf({VoteOnFile, Comment, MakeCommentPublic, SubmitReview, OpenReview, ReturnRequest, RejectRequest,
                        ApproveRequest});
    case RequestStatus::Approved:
        return kind == ReleaseFiles;
    case RequestStatus::Disputed:
        return kind == SettleDispute;
    case RequestStatus::Rejected:
    case RequestStatus::Released:
    case RequestStatus::Withdrawn:
        break;
    }
    return false;
}

std::vector<std::string> Coverage::gaps() const {
    std::vector<std::string> found;
    for (std::size_t status = 0; status < pairs.size(); ++status) {
        for (std::size_t kind = 0; kind < actKindCount; ++kind) {
            const Pair& pair = pairs[status][kind];
            const bool expected = isExpected(static_cast<RequestStatus>(status), static_cast<ActKind>(kind));
            const std::string name = std::string(nameOf(static_cast<ActKind>(kind))) + " in " +
                                     std::string(nameOf(static_cast<RequestStatus>(status)));
            if (pair.tried == 0) {
                found.push_back(name + " was never tried");
            } else if (expected && pair.allowed == 0) {
                found.push_back(name + " was never allowed");
            } else if (!expected && pair.allowed > 0) {
                found.push_back(name + " was allowed");
            }
        }
    }
    return found;
}

std::string Coverage::table() const {
    std::string text = "allowed/tried by who knew all there was\n";
    for (std::size_t status = 0; status < pairs.size(); ++status) {
        text += std::string(nameOf(static_cast<RequestStatus>(status))) + ":";
        for (std::size_t kind = 0; kind < actKindCount; ++kind) {
            const Pair& pair = pairs[status][kind];
            text += " " + std::string(nameOf(static_cast<ActKind>(kind))) + " " + std::to_string(pair.allowed) + "/" +
                    std::to_string(pair.tried);
        }
        text += "\n";
    }
    return text + std::to_string(histories) + " histories, " + std::to_string(entries) + " entries, " +
           std::to_string(voided) + " void, " + std::to_string(released) + " released, " + std::to_string(disputes) +
           " left disputed, " + std::to_string(settled) + " settlements\n";
}

} // namespace outcheck::review::random
