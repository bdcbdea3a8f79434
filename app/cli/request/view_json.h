// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as --format json gives them: what a person may see, by the words of release review.
#pragma once

#include "release/request_check.h"
#include "review/anchors.h"
#include "review/dashboards.h"
#include "review/request_acts.h"
#include "review/request_view.h"

#include <map>
#include <nlohmann/json.hpp>

namespace outcheck::cli {

// `checks`: of what was declared (checkDeclared); may be empty. `places`: of the comments (release::placesToday).
nlohmann::json viewAsJson(const review::RequestState& state, const review::RequestView& view,
                          const review::AllowedActs& allowed, const std::vector<release::PinnedCheck>& checks,
                          const std::map<std::size_t, review::AnchorStanding>& places);
nlohmann::json actAsJson(const review::JudgedAct& act);
nlohmann::json dashboardAsJson(const std::vector<review::CheckerLine>& checks,
                               const std::vector<review::AuthorLine>& own);

} // namespace outcheck::cli
