// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a request, for whoever audits: acts by kind, person, file and time, and which looks are recorded.
#pragma once

#include "review/request_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::review {

// The file that an act names; empty where it names none, or several.
std::string pathOf(const RequestAct& act);
// Whether an act is about that file: names it, or is an opened review in which it is voted or commented on.
bool isAbout(const RequestAct& act, std::string_view path);

// What is not given admits everything.
struct ActivityFilter {
    std::string person; // a name, compared by samePerson
    std::optional<ActKind> kind;
    std::optional<LookKind> look; // looks of that kind only
    std::string path;
    std::optional<UtcSeconds> since, until; // both belong to it
};
// The acts of the view that the filter admits, in their order: numbers in state.acts.
std::vector<std::size_t> activityOf(const RequestState& state, const RequestView& view, const ActivityFilter& filter);

// Whether the audit wants this look of this person: nobody is recorded for looking at an own request, and nobody twice
// for looking at the same thing in the same way within a turn.
bool isLookWanted(const RequestState& state, const Person& person, const LookAt& look);

} // namespace outcheck::review
