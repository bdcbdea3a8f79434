// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the user asked for and that must not take the place of another.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace outcheck::io {

// Refused where anything stands at that path already, a dangling link included.
Result<void> mustBeNew(const std::string& file);

// Writes all bytes beside the path and renames them into place, readable by the owner alone. Refused where something
// stands there by then; WriteFailed; nothing half-written remains.
Result<void> writeNewFile(const std::string& file, std::string_view bytes);

} // namespace outcheck::io
