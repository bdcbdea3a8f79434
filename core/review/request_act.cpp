// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/request_act.h"

#include "review/act_names.h"
#include "review/reviewer.h"

namespace outcheck::review {

namespace {

constexpr std::array<std::string_view, actKindCount> kindNames{
    "open-request",    "put-group",        "add-file",         "replace-file",   "withdraw-file", "move-file",
    "submit-request",  "resubmit-request", "withdraw-request", "vote-on-file",   "comment",       "make-comment-public",
    "submit-review",   "seal-review",      "open-review",      "return-request", "return-early",  "reject-request",
    "approve-request", "release-files",    "settle-dispute",   "look-at"};

} // namespace

bool isGiven(const Text& text) {
    return text.erased || text.notHere || !trimmed(text.value).empty();
}

std::string_view nameOf(Independence independence) {
    return nameIn(independenceNames, independence);
}

std::string_view nameOf(FileType type) {
    return nameIn(fileTypeNames, type);
}

std::string_view nameOf(CommentVisibility visibility) {
    return nameIn(visibilityNames, visibility);
}

std::string_view nameOf(LookKind kind) {
    return nameIn(lookNames, kind);
}

std::string_view nameOf(ActKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<ActKind> actKindFrom(std::string_view name) {
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    if (found == kindNames.end()) {
        return std::nullopt;
    }
    return static_cast<ActKind>(found - kindNames.begin());
}

} // namespace outcheck::review
