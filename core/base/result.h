// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. Functions that can fail return it; callers return early.
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace outcheck {

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorCode code, Place where, std::string detail) {
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail)});
}

} // namespace outcheck
