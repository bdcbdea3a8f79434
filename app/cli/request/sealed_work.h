// SPDX-License-Identifier: GPL-3.0-or-later
// Votes and comments of a checker where reviews are sealed: they stay with their writer until the review is opened.
#pragma once

#include "request/request_session.h"

namespace outcheck::cli {

// Like performActs, but acts that a sealed request does not admit yet go into the own draft, and that is said.
ExitCode performOrKeep(const RequestOptions& options, const MakeActs& makeActs);

} // namespace outcheck::cli
