// SPDX-License-Identifier: GPL-3.0-or-later
// The pinned files of a request against the rules and against what its author declared, as commands tell it.
#pragma once

#include "request/request_session.h"

#include "release/request_check.h"

#include <nlohmann/json.hpp>

namespace outcheck::cli {

// Checks the files of a request, with a line of progress. In their order; files that were withdrawn are left out.
std::vector<release::PinnedCheck> checkPinnedFiles(RequestSession& session, const review::RequestState& state,
                                                   const rules::Policy& policy);
// The same for what was declared alone, by the policy that is used unless another is named. Empty where nothing was
// declared.
Result<std::vector<release::PinnedCheck>> checkDeclared(RequestSession& session, const review::RequestState& state);

// Whether all that was declared holds and could be judged.
bool isAsDeclared(const release::PinnedCheck& check);

// Lines that begin with `indent`, for what is not as declared or could not be judged. Empty where all is.
std::string controlLines(const release::PinnedCheck& check, const std::string& indent);
nlohmann::json controlsAsJson(const release::PinnedCheck& check);
nlohmann::json declaredAsJson(const review::DeclaredControls& declared);
// What is not as the author declared, for who submits: said, and no reason to refuse.
Remark remarkOnControls(RequestSession& session, const review::RequestState& state);

} // namespace outcheck::cli
