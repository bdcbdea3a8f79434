// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of requests share.
#pragma once

#include "request/request_session.h"

#include <string>

namespace outcheck::cli {

// The person of the key in use; who looks without one, or without being on the roster, reads.
review::Person whoLooks(RequestSession& session);

// The text with blanks behind it up to that many bytes.
std::string padded(const std::string& text, std::size_t width);

} // namespace outcheck::cli
